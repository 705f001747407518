import * as vscode from 'vscode';
import { commentsIn, commentsOn, isCommentsFile, renamesOfComments } from '../core/commentName';
import { exists } from './exists';
import { tellWarning } from './tell';

/** The files of comments as they lie in the folders. */

/** The last part of a path, which is a file's name. */
export function fileName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The files of comments on a note. */
export async function commentFilesOf(note: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const folder = vscode.Uri.joinPath(note, '..');
  const name = fileName(note);
  return commentsOn(await filesIn(folder), name).map((file) => vscode.Uri.joinPath(folder, file));
}

/** A note that has comments, and the files that they are in. */
export interface CommentedNote {
  readonly note: vscode.Uri;
  readonly files: readonly vscode.Uri[];
}

/** The notes in a folder that have comments. */
export async function commentedNotes(folder: vscode.Uri): Promise<readonly CommentedNote[]> {
  const at = (name: string) => vscode.Uri.joinPath(folder, name);
  return [...commentsIn(await filesIn(folder))].map(([name, files]) => ({ note: at(name), files: files.map(at) }));
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

/**
 * A note that is renamed or moved in VS Code takes its comments along; also back, where that is undone. Right behind it
 * and not in the same step: before such a step VS Code asks the person whether an extension may make changes, with the
 * choice to leave the comments behind, each time anew.
 */
export function followRenames(): vscode.Disposable {
  return vscode.workspace.onDidRenameFiles(async ({ files }) => {
    const moves = files.map(({ oldUri, newUri }) => ({ from: oldUri, to: newUri }));
    const notes = moves.filter(({ from }) => /\.(?:md|markdown)$/i.test(from.path) && !isCommentsFile(from.toString()));
    const moved = new Set(moves.map(({ from }) => from.toString()));
    const left = (await movesOfComments(notes)).filter(({ from }) => !moved.has(from.toString()));
    if (left.length === 0) return;
    const edit = new vscode.WorkspaceEdit();
    for (const { from, to } of left) edit.renameFile(from, to, { overwrite: false });
    if (await vscode.workspace.applyEdit(edit)) return;
    const names = notes.map(({ to }) => fileName(to)).join(', ');
    void tellWarning(vscode.l10n.t('The comments on "{0}" could not be moved along with it.', names));
  });
}

interface FileMove {
  readonly from: vscode.Uri;
  readonly to: vscode.Uri;
}

/** Where the comments of notes belong when the notes move. */
export async function movesOfComments(notes: readonly FileMove[]): Promise<readonly FileMove[]> {
  const moves: FileMove[] = [];
  const taken = new Set<string>();
  for (const note of notes) {
    for (const from of await commentFilesOf(note.from)) {
      // None is left behind: in a shared folder others would go on reading it, and the next note of the old name get it.
      for (const name of renamesOfComments(fileName(from), fileName(note.from), fileName(note.to))) {
        const to = vscode.Uri.joinPath(note.to, '..', name);
        // On a disk that does not tell capitals, what is there under the new name is the file itself.
        const isItself = to.toString().toLowerCase() === from.toString().toLowerCase();
        if (taken.has(to.toString()) || (!isItself && (await exists(to)))) continue;
        taken.add(to.toString());
        moves.push({ from, to });
        break;
      }
    }
  }
  return moves;
}
