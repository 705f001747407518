import * as vscode from 'vscode';

/** Milliseconds that VS Code gets to read a file again that another window or program has just saved. */
const patience = 3_000;

/**
 * A note's document, with the newest text: a file that was saved elsewhere a moment ago may be newer than what VS Code
 * holds of it, and an edit made from the old text would stand against the new one. What somebody here has typed and not
 * saved stays what counts; VS Code itself compares when it is saved. Throws a message for the person where the file does
 * not come, and where it is gone.
 */
export async function newestDocument(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  const deadline = Date.now() + patience;
  while (!(await isNewest(document))) {
    const left = deadline - Date.now();
    if (left <= 0) {
      throw new Error(
        vscode.l10n.t(
          '"{0}" was just changed or deleted elsewhere, so nothing was changed. Try again in a moment.',
          vscode.workspace.asRelativePath(uri),
        ),
      );
    }
    await changeOf(document, left);
  }
  return document;
}

/** True where a document holds what is on disk, or what somebody typed and did not save. */
export async function isNewest(document: vscode.TextDocument): Promise<boolean> {
  if (document.isDirty || document.isUntitled) return true;
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(document.uri);
  } catch {
    return false;
  }
  let onDisk: string;
  try {
    onDisk = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return true; // Written in another encoding, which only VS Code can tell.
  }
  return document.isDirty || oneLineBreak(document.getText()) === oneLineBreak(onDisk);
}

/** Documents have one kind of line break, files may have several. */
function oneLineBreak(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Resolves with the next change of the document, or after some milliseconds. */
function changeOf(document: vscode.TextDocument, limit: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, limit);
    const subscription = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) done();
    });
    function done(): void {
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    }
  });
}
