import * as vscode from 'vscode';
import type { Logger } from '../core/ports';
import { freeNames } from '../templates/entryPath';
import { renderedText, type RenderedTemplate } from '../templates/render';
import { toSnippet } from './fillTemplate';

/** How a new entry gets its file. No file that exists is ever written to. */

/**
 * Creates a file under the first free name, empty or with a content; an existing file is never opened for writing.
 * `undefined` where the folder cannot be written to.
 */
export async function createExclusively(
  folder: vscode.Uri,
  path: string,
  logger: Logger,
  contents = new Uint8Array(),
): Promise<vscode.Uri | undefined> {
  // One after the other: VS Code looks for the file before it writes, and two at once would both find none.
  const creation = lastCreation.then(async () => take(folder, path, logger, contents));
  lastCreation = creation.catch(() => undefined);
  return creation;
}

let lastCreation: Promise<unknown> = Promise.resolve();

async function take(
  folder: vscode.Uri,
  path: string,
  logger: Logger,
  contents: Uint8Array,
): Promise<vscode.Uri | undefined> {
  for (const name of freeNames(path)) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (await exists(uri)) continue;
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents });
    if (await vscode.workspace.applyEdit(edit)) return uri;
    // Somebody else took the name since we looked, or nothing can be created here at all.
    if (!(await exists(uri))) {
      logger.warn(`${uri.toString()} could not be created`);
      return undefined;
    }
  }
  return undefined;
}

/** The folders on the way to a path that are not there yet, the deepest first. */
export async function missingFolders(folder: vscode.Uri, path: string): Promise<readonly vscode.Uri[]> {
  const names = path.split('/').slice(0, -1);
  const missing: vscode.Uri[] = [];
  for (let depth = names.length; depth > 0; depth--) {
    const uri = vscode.Uri.joinPath(folder, ...names.slice(0, depth));
    if (await exists(uri)) break;
    missing.push(uri);
  }
  return missing;
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
  // Not as a preview: the next note that is opened must not take its place.
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  if (!(await insertSnippet(editor, rendered))) {
    // Another editor came in between: the text without tab stops is better than an empty note.
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), renderedText(rendered));
    await vscode.workspace.applyEdit(edit);
  }
  if (!uri) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('No file can be created in this folder. The entry is open but not saved yet: use Save As.'),
    );
  }
  return document.uri;
}

async function insertSnippet(editor: vscode.TextEditor, rendered: RenderedTemplate): Promise<boolean> {
  try {
    return await editor.insertSnippet(toSnippet(rendered), new vscode.Position(0, 0));
  } catch {
    return false; // The editor was closed while we waited.
  }
}
