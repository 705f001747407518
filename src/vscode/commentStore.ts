import * as vscode from 'vscode';
import { newCommentsFile } from '../core/commentEdits';
import { parseComments, type CommentsProblem } from '../core/commentFile';
import { commentsFileName, commentsName, isCommentsFile, renamesOfComments } from '../core/commentName';
import { authorOf, mergeComments, type CommentThread, type ReadComments } from '../core/commentThreads';
import { nameKey } from '../core/names';
import { decodedUri, folderOf } from '../core/notePath';
import { applyEdits, lineStarts, placeOf, type Edit } from '../core/span';
import { diagnosticSource } from '../ids';
import { noteOptions } from '../language/noteOptions';
import { idFrom } from '../templates/entryPath';
import { placeToRange, toWorkspaceEdit } from './convert';
import { pause } from './pause';
import { exists } from './exists';

/** What all who commented on a note have said. */
export interface NoteComments {
  readonly files: readonly ReadComments[];
  readonly threads: readonly CommentThread[];
}

/** The files of comments in the workspace: read as they are, and written only when a person says something. */
export interface CommentStore extends vscode.Disposable {
  read(note: vscode.Uri): Promise<NoteComments>;
  /** Notes in one of the folders that have comments, as uris. */
  notesWithComments(folders: Iterable<string>): Promise<readonly vscode.Uri[]>;
  /** The comments on a note may have changed. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
  /** Writes into the author's own file on a note, which is made where there is none. False where that cannot be done. */
  write(note: vscode.TextDocument, author: string, edits: Edits): Promise<boolean>;
  /** Changes files that are there, and saves them. False where one of them cannot be written. */
  change(uris: readonly string[], edits: Edits): Promise<boolean>;
}

type Edits = (text: string) => readonly Edit[];

export function createCommentStore(): CommentStore {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const diagnostics = vscode.languages.createDiagnosticCollection('reflectiveJournal.comments');

  function look(uri: vscode.Uri): void {
    const name = commentsName(uri.toString());
    if (name) changed.fire(vscode.Uri.parse(name.note));
  }

  async function read(note: vscode.Uri): Promise<NoteComments> {
    const files: ReadComments[] = [];
    for (const uri of await commentFilesOf(note)) {
      const name = commentsName(uri.toString());
      const text = await currentText(uri);
      if (!name || text === undefined) continue;
      const file = parseComments(text);
      files.push({ uri: uri.toString(), slug: name.slug, isCopy: name.isCopy, file });
      diagnostics.set(uri, problemsOf(text, file.problems, name.isCopy));
    }
    return { files, threads: mergeComments(files) };
  }

  async function write(note: vscode.TextDocument, author: string, edits: Edits): Promise<boolean> {
    const { files } = await read(note.uri);
    const own = files.find((file) => !file.isCopy && nameKey(authorOf(file)) === nameKey(author));
    if (own) return changeOne(vscode.Uri.parse(own.uri), edits);
    const top = newCommentsFile(author, noteOptions(note.getText()).lang);
    const contents = new TextEncoder().encode(applyEdits(top, edits(top)));
    const noteFile = decodedUri(note.uri.toString().slice(folderOf(note.uri.toString()).length + 1));
    // A name that is taken is another person's, whose name looks alike in a file name.
    for (let number = 1; number < 100; number++) {
      const uri = vscode.Uri.joinPath(note.uri, '..', commentsFileName(noteFile, idFrom(author), number));
      if (await exists(uri)) continue;
      const edit = new vscode.WorkspaceEdit();
      edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents });
      if (await vscode.workspace.applyEdit(edit)) return true;
      if (!(await exists(uri))) return false;
    }
    return false;
  }

  const forget = (uri: vscode.Uri): void => {
    diagnostics.delete(uri);
  };
  const listeners = vscode.Disposable.from(watch(look, forget), followRenames());
  return {
    read,
    async notesWithComments(folders) {
      const notes = new Map<string, vscode.Uri>();
      for (const folder of folders) {
        for (const uri of await filesIn(vscode.Uri.parse(folder))) {
          const name = commentsName(uri.toString());
          if (name) notes.set(name.note, vscode.Uri.parse(name.note));
        }
      }
      return [...notes.values()];
    },
    onDidChange: changed.event,
    write: (note, author, edits) => inTurn(() => write(note, author, edits)),
    change: (uris, edits) =>
      inTurn(async () => {
        let isDone = true;
        for (const uri of uris) isDone = (await changeOne(vscode.Uri.parse(uri), edits)) && isDone;
        return isDone;
      }),
    dispose: () => {
      vscode.Disposable.from(listeners, changed, diagnostics).dispose();
    },
  };
}

/** One after the other: what is written is worked out from what stands in the file. */
async function inTurn(work: () => Promise<boolean>): Promise<boolean> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

let last: Promise<unknown> = Promise.resolve();

/** Tells of every file of comments that may be another than before. */
function watch(look: (uri: vscode.Uri) => void, gone: (uri: vscode.Uri) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.comments.*');
  const deleted = (uri: vscode.Uri): void => {
    gone(uri);
    look(uri);
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(look),
    watcher.onDidChange(look),
    watcher.onDidDelete(deleted),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) look(document.uri);
    }),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      look(uri);
    }),
    // On network drives and in browsers there may be no watcher: what is done in this window is told here.
    vscode.workspace.onDidCreateFiles(({ files }) => {
      files.forEach(look);
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => {
      files.forEach(deleted);
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        deleted(oldUri);
        look(newUri);
      }
    }),
  );
}

/** A note that is renamed or moved in VS Code takes its comments along, in the same step. */
function followRenames(): vscode.Disposable {
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
  const nameOf = ({ path }: vscode.Uri) => path.slice(path.lastIndexOf('/') + 1);
  for (const { oldUri, newUri } of notes) {
    for (const uri of await commentFilesOf(oldUri)) {
      // None is left behind: in a shared folder others would go on reading it, and the next note of the old name get it.
      for (const name of renamesOfComments(nameOf(uri), nameOf(oldUri), nameOf(newUri))) {
        const target = vscode.Uri.joinPath(newUri, '..', name);
        if (taken.has(target.toString()) || (await exists(target))) continue;
        taken.add(target.toString());
        edit.renameFile(uri, target, { overwrite: false });
        break;
      }
    }
  }
  return edit;
}

async function commentFilesOf(note: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const key = note.toString();
  const files = await filesIn(vscode.Uri.joinPath(note, '..'));
  return files.filter((uri) => commentsName(uri.toString())?.note === key);
}

/** The files of comments in a folder. */
async function filesIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  try {
    const children = await vscode.workspace.fs.readDirectory(folder);
    return children
      .filter(([name, type]) => (type & vscode.FileType.File) !== 0 && name.includes('.comments.'))
      .map(([name]) => vscode.Uri.joinPath(folder, name))
      .filter((uri) => isCommentsFile(uri.toString()));
  } catch {
    return []; // Not readable for us, or gone.
  }
}

/** What an editor holds unsaved, else what is on disk: an editor may not have noticed a change there yet. */
async function currentText(uri: vscode.Uri): Promise<string | undefined> {
  const key = uri.toString();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
  if (open?.isDirty) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** How often, and after how many milliseconds, an editor is asked whether it has read a changed file again. */
const readAgainTries = 40;
const readAgainEvery = 50;

async function changeOne(uri: vscode.Uri, edits: Edits): Promise<boolean> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    // Edits count from the text of the document, and saving over a newer file would be refused.
    for (let left = readAgainTries; left > 0 && !document.isDirty; left--) {
      if ((await currentFile(uri)) === plainEnds(document.getText())) break;
      await pause(readAgainEvery);
    }
    const found = edits(document.getText());
    if (found.length === 0) return true;
    if (!(await vscode.workspace.applyEdit(toWorkspaceEdit(document, found)))) return false;
    return await document.save();
  } catch {
    return false; // Gone, or not for us to write.
  }
}

async function currentFile(uri: vscode.Uri): Promise<string> {
  return plainEnds(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
}

/** An editor shows a file of mixed line ends with one kind. */
function plainEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function problemsOf(text: string, problems: readonly CommentsProblem[], isCopy: boolean): readonly vscode.Diagnostic[] {
  const starts = lineStarts(text);
  const found = problems.map(({ code, span }) => {
    const range = placeToRange(placeOf(starts, span));
    return new vscode.Diagnostic(range, problemText(code), vscode.DiagnosticSeverity.Information);
  });
  if (isCopy) {
    const words = vscode.l10n.t(
      'This is a second copy that a sync program left. Its comments are shown with the others; what is missing in the first file can be copied there.',
    );
    found.push(new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), words, vscode.DiagnosticSeverity.Warning));
  }
  for (const diagnostic of found) diagnostic.source = diagnosticSource;
  return found;
}

function problemText(code: CommentsProblem['code']): string {
  switch (code) {
    case 'no-author':
      return vscode.l10n.t(
        'It does not say whose comments these are: write "author: ..." between two --- lines at the top.',
      );
    case 'stray-text':
      return vscode.l10n.t('This text belongs to no comment, so it is not shown beside the note.');
    case 'comment-without-thread':
      return vscode.l10n.t('The heading of the thread that this comment belongs to is missing above it.');
    case 'comment-twice':
      return vscode.l10n.t('Another comment in this file has the same id.');
    case 'no-time':
      return vscode.l10n.t('The time of this comment cannot be read. Write it as 2025-10-03 09:12.');
    case 'merge-marks':
      return vscode.l10n.t(
        'Two versions of this file were merged and still stand side by side. Keep what is right and delete the marker lines.',
      );
  }
}
