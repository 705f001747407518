import * as vscode from 'vscode';
import { toRange } from '../vscode/convert';
import type { WordingCheck } from '../vscode/wordingCheck';
import { toWordingDiagnostic } from '../vscode/wordingDiagnostic';

/** A pause in typing after which the words are looked at: soon enough to help, late enough not to nag at half a word. */
const typingDelayMs = 200;

/** Underlines evaluative wording in open notes. */
export function registerWordingDiagnostics(check: WordingCheck): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('reflectiveJournal.wording');
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** A check that a change overtakes publishes nothing: the change has its own. */
  async function publish(document: vscode.TextDocument): Promise<void> {
    stopTimer(document);
    if (document.isClosed || document.languageId !== 'markdown') return;
    const { version } = document;
    const found = await check.check(document);
    if (!found || document.isClosed || document.version !== version) return;
    diagnostics.set(
      document.uri,
      found.map((finding) => toWordingDiagnostic(toRange(document, finding.span), finding)),
    );
  }

  function publishSoon(document: vscode.TextDocument): void {
    if (document.languageId !== 'markdown') return;
    stopTimer(document);
    timers.set(
      document.uri.toString(),
      setTimeout(() => void publish(document), typingDelayMs),
    );
  }

  function stopTimer(document: vscode.TextDocument): void {
    clearTimeout(timers.get(document.uri.toString()));
    timers.delete(document.uri.toString());
  }

  function publishAll(): void {
    vscode.workspace.textDocuments.forEach(publishSoon);
  }

  // Not at once: activation is to return first.
  publishAll();
  return vscode.Disposable.from(
    diagnostics,
    check.onDidChange(publishAll),
    vscode.workspace.onDidOpenTextDocument((document) => void publish(document)),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.contentChanges.length > 0) publishSoon(event.document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      stopTimer(document);
      diagnostics.delete(document.uri);
    }),
    new vscode.Disposable(() => {
      timers.forEach((timer) => {
        clearTimeout(timer);
      });
    }),
  );
}
