import * as vscode from 'vscode';

/**
 * A note's text: what its editor holds, saved or not, else what is on disk (without a byte order mark, as in editors).
 * It is never opened as a document for that. `undefined` where the note is gone; throws a message for the person where
 * it cannot be read.
 */
export async function noteText(uri: vscode.Uri): Promise<string | undefined> {
  const key = uri.toString();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
  if (open) return open.getText();
  try {
    return new TextDecoder('utf-8').decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw new Error(
      vscode.l10n.t('"{0}" cannot be read, so nothing was changed.', vscode.workspace.asRelativePath(uri)),
      { cause: error },
    );
  }
}
