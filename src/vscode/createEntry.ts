import * as vscode from 'vscode';
import type { Logger } from '../core/ports';
import { freeNames } from '../templates/entryPath';
import type { RenderedTemplate } from '../templates/render';
import { toSnippet } from './fillTemplate';

/** How a new entry gets its file. No file that exists is ever written to. */

/**
 * Creates an empty file under the first free name; an existing file is never opened for writing. `undefined` where
 * the folder cannot be written to.
 */
export async function createExclusively(
  folder: vscode.Uri,
  path: string,
  logger: Logger,
): Promise<vscode.Uri | undefined> {
  for (const name of freeNames(path)) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (await exists(uri)) continue;
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false });
    if (await vscode.workspace.applyEdit(edit)) return uri;
    // Somebody else took the name since we looked, or nothing can be created here at all.
    if (!(await exists(uri))) {
      logger.warn(`${uri.toString()} could not be created`);
      return undefined;
    }
  }
  return undefined;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens the note and puts the template in with its tab stops active; without a file, an untitled note. Nothing is saved
 * for the writer.
 */
export async function openFilled(uri: vscode.Uri | undefined, rendered: RenderedTemplate): Promise<vscode.Uri> {
  const document = await (uri
    ? vscode.workspace.openTextDocument(uri)
    : vscode.workspace.openTextDocument({ language: 'markdown' }));
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(toSnippet(rendered), new vscode.Position(0, 0));
  if (!uri) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('No file can be created in this folder. The entry is open but not saved yet: use Save As.'),
    );
  }
  return document.uri;
}
