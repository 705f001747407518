import * as vscode from 'vscode';

/** A pause in typing after which a note is looked at: soon enough to help, late enough not to nag at half a word. */
const typingDelayMs = 200;

/** Diagnostics of the Markdown documents that are open, kept true to their text. */
export interface OpenNotes extends vscode.Disposable {
  /** What is looked for has changed: all open documents are looked at again. */
  refresh(): void;
}

/** `diagnose` is asked for each Markdown document that is open, after a pause in typing. */
export function diagnoseOpenNotes(
  name: string,
  diagnose: (document: vscode.TextDocument) => readonly vscode.Diagnostic[] | Promise<readonly vscode.Diagnostic[]>,
): OpenNotes {
  const diagnostics = vscode.languages.createDiagnosticCollection(name);
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  async function publish(document: vscode.TextDocument): Promise<void> {
    const { version } = document;
    const found = await diagnose(document);
    // A newer text, or none, is looked at in a turn of its own.
    if (!document.isClosed && document.version === version) diagnostics.set(document.uri, found);
  }

  function publishSoon(document: vscode.TextDocument): void {
    if (document.languageId !== 'markdown') return;
    stopTimer(document);
    timers.set(
      document.uri.toString(),
      setTimeout(() => {
        timers.delete(document.uri.toString());
        void publish(document);
      }, typingDelayMs),
    );
  }

  function stopTimer(document: vscode.TextDocument): void {
    clearTimeout(timers.get(document.uri.toString()));
    timers.delete(document.uri.toString());
  }

  function refresh(): void {
    vscode.workspace.textDocuments.forEach(publishSoon);
  }

  refresh();
  const subscriptions = vscode.Disposable.from(
    diagnostics,
    vscode.workspace.onDidOpenTextDocument(publishSoon),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.contentChanges.length > 0) publishSoon(event.document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      stopTimer(document);
      diagnostics.delete(document.uri);
    }),
  );
  return {
    refresh,
    dispose: () => {
      timers.forEach((timer) => {
        clearTimeout(timer);
      });
      subscriptions.dispose();
    },
  };
}
