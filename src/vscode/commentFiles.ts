import * as vscode from 'vscode';
import { commentsIn, isCommentsFile, renamesOfComments } from '../core/commentName';
import { exists } from './exists';

/** The files of comments as they lie in the folders. */

/** The last part of a path, which is a file's name. */
export function fileName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The files of comments on a note. */
export async function commentFilesOf(note: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const folder = vscode.Uri.joinPath(note, '..');
  const name = fileName(note);
  return (commentsIn(await filesIn(folder), name).get(name) ?? []).map((file) => vscode.Uri.joinPath(folder, file));
}

/** The notes in a folder that have comments. */
export async function commentedNotes(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  return [...commentsIn(await filesIn(folder)).keys()].map((name) => vscode.Uri.joinPath(folder, name));
}

/** The names of all files in a folder. */
async function filesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    const children = await vscode.workspace.fs.readDirectory(folder);
    return children.flatMap(([name, type]) => ((type & vscode.FileType.File) !== 0 ? [name] : []));
  } catch {
    return []; // Not readable for us, or gone.
  }
}

/** A note that is renamed or moved in VS Code takes its comments along, in the same step. */
export function followRenames(): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles((event) => {
    const notes = event.files.filter(
      ({ oldUri }) => /\.(?:md|markdown)$/i.test(oldUri.path) && !isCommentsFile(oldUri.toString()),
    );
    if (notes.length > 0) event.waitUntil(renames(notes));
  });
}

async function renames(notes: readonly { oldUri: vscode.Uri; newUri: vscode.Uri }[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const taken = new Set<string>();
  for (const { oldUri, newUri } of notes) {
    for (const uri of await commentFilesOf(oldUri)) {
      // None is left behind: in a shared folder others would go on reading it, and the next note of the old name get it.
      for (const name of renamesOfComments(fileName(uri), fileName(oldUri), fileName(newUri))) {
        const target = vscode.Uri.joinPath(newUri, '..', name);
        // On a disk that does not tell capitals, what is there under the new name is the file itself.
        const isItself = target.toString().toLowerCase() === uri.toString().toLowerCase();
        if (taken.has(target.toString()) || (!isItself && (await exists(target)))) continue;
        taken.add(target.toString());
        edit.renameFile(uri, target, { overwrite: false });
        break;
      }
    }
  }
  return edit;
}
