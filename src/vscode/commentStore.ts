import * as vscode from 'vscode';
import { newCommentsFile } from '../core/commentEdits';
import { parseComments, type CommentsFile } from '../core/commentFile';
import { commentsFileName, commentsName, mayBeSameNote } from '../core/commentName';
import { mergeComments, type CommentThread, type ReadComments } from '../core/commentThreads';
import { setField } from '../core/frontmatterEdit';
import { nameKey } from '../core/names';
import { isAtOrBelow } from '../core/notePath';
import { createInSlice } from '../core/concurrent';
import { createRecent } from '../core/recent';
import { applyEdits } from '../core/span';
import { finishInSlices } from '../core/steps';
import { noteOptions } from '../language/noteOptions';
import { idFrom } from '../templates/entryPath';
import { changeComments, type CommentEdits } from './changeComments';
import { commentedNotes, commentFilesOf, fileName, followRenames, type CommentedNote } from './commentFiles';
import { commentProblems, type CommentText } from './commentProblems';
import { exists } from './exists';
import { pause } from './pause';

/** What all who commented on a note have said. */
export interface NoteComments {
  readonly files: readonly ReadComments[];
  readonly threads: readonly CommentThread[];
  /** True of a file that is not there now, or is empty, and was not deleted in this window. */
  readonly isAway: (uri: string) => boolean;
}

/** The files of comments in the workspace: read as they are, and written only when a person says something. */
export interface CommentStore extends vscode.Disposable {
  /** `files` are those of the note, where they are known: else its folder is looked through. */
  read(note: vscode.Uri, files?: readonly vscode.Uri[]): Promise<NoteComments>;
  /** Notes in one of the folders, given as uris, that have comments. */
  notesWithComments(folders: Iterable<string>): Promise<readonly CommentedNote[]>;
  /** The comments on a note may have changed. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
  /**
   * Writes into the author's own file on a note, which is made where there is none. False where that cannot be done,
   * `undefined` where it may be theirs or not, and the person closed the question.
   */
  write(note: vscode.TextDocument, author: string, edits: CommentEdits): Promise<boolean | undefined>;
  /** Changes files that are there, and saves them. False where one of them cannot be changed. */
  change(uris: readonly string[], edits: CommentEdits): Promise<boolean>;
}

/** Files that were read last, so that not every look at a note goes through all of them again. */
const mostKnown = 50;
/** How long a file that was there a moment ago is waited for, in milliseconds, before another is made in its place. */
const [waitTries, waitEvery] = [20, 100];

export function createCommentStore(): CommentStore {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const diagnostics = vscode.languages.createDiagnosticCollection('reflectiveJournal.comments');

  function look(uri: vscode.Uri): void {
    const name = commentsName(uri.toString());
    if (!name) return;
    // Its note may not be open: what Problems tells of the file is to be true all the same.
    if (diagnostics.get(uri)?.length) void readFile(uri);
    changed.fire(vscode.Uri.parse(name.note));
  }

  const inSlice = createInSlice(Date.now, pause);
  /** Files that were deleted in this window, and so are not on their way. */
  const deleted = new Set<string>();
  const parsed = createRecent<CommentsFile>(mostKnown);
  /** By note, the files that were there when it was read last. */
  const seen = new Map<string, readonly ReadComments[]>();

  async function read(note: vscode.Uri, known?: readonly vscode.Uri[]): Promise<NoteComments> {
    const files: ReadComments[] = [];
    for (const uri of known ?? (await commentFilesOf(note))) {
      const found = await readFile(uri);
      if (found) files.push(found);
    }
    const filled = new Set(files.flatMap(({ uri, file }) => (file.author || file.sections.length > 0 ? [uri] : [])));
    return {
      files,
      threads: (await finishInSlices(mergeComments(files), inSlice, () => false)) ?? [],
      isAway: (uri) => !filled.has(uri) && !deleted.has(uri),
    };
  }

  async function readFile(uri: vscode.Uri): Promise<ReadComments | undefined> {
    const name = commentsName(uri.toString());
    const current = await currentText(uri);
    if (!name || !current) return undefined;
    deleted.delete(uri.toString());
    const { text } = current;
    const file = await inSlice(() => parsed.of(text, () => parseComments(text)));
    const found = commentProblems(current, file, name.isCopy);
    if (found.length > 0 || diagnostics.get(uri)?.length) diagnostics.set(uri, found);
    return { uri: uri.toString(), slug: name.slug, isCopy: name.isCopy, file };
  }

  /** The author's file on a note. One that was there before may be gone only until a sync program brings it again. */
  async function ownFile(note: vscode.Uri, author: string): Promise<ReadComments | undefined> {
    const isOwn = ({ file, isCopy }: ReadComments) => !isCopy && nameKey(file.author ?? '') === nameKey(author);
    // A sync program's copy may be called as another person's file is: rather the one that has this person's name.
    const isNamed = ({ slug }: ReadComments) => nameKey(slug) === nameKey(idFrom(author));
    const wasThere = seen.get(note.toString())?.some(isOwn) ?? false;
    for (let left = wasThere ? waitTries : 0; ; left--) {
      const { files } = await read(note);
      const all = files.filter(isOwn);
      const own = all.find(isNamed) ?? all[0];
      if (own || left === 0) {
        seen.set(note.toString(), files);
        return own;
      }
      await pause(waitEvery);
    }
  }

  async function write(note: vscode.TextDocument, author: string, edits: CommentEdits): Promise<boolean | undefined> {
    const own = await ownFile(note.uri, author);
    if (own) return changeComments(vscode.Uri.parse(own.uri), edits);
    const top = newCommentsFile(author, noteOptions(note.getText()).lang);
    const contents = new TextEncoder().encode(applyEdits(top, edits(top)));
    for (let number = 1; number < 100; number++) {
      const name = commentsFileName(fileName(note.uri), idFrom(author), number);
      const uri = vscode.Uri.joinPath(note.uri, '..', name);
      const taken = seen.get(note.uri.toString())?.find((file) => mayBeSameNote(file.uri, uri.toString()));
      if (taken && taken.file.author === undefined) {
        const isMine = await askWhetherMine(name);
        if (isMine === undefined) return undefined;
        if (isMine) {
          return changeComments(vscode.Uri.parse(taken.uri), (text) => {
            return [...setField(text, 'author', author), ...edits(text)];
          });
        }
      }
      // A name that is taken is another person's, whose name looks alike in a file name.
      if (taken || (await exists(uri))) continue;
      const edit = new vscode.WorkspaceEdit();
      edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents });
      if (await vscode.workspace.applyEdit(edit)) return true;
      if (!(await exists(uri))) return false;
    }
    return false;
  }

  const forget = (uri: vscode.Uri, isHere: boolean): void => {
    // It may be the folder that they lie in.
    for (const [file] of [...diagnostics]) {
      if (isAtOrBelow(file.toString(), uri.toString())) diagnostics.delete(file);
    }
    if (isHere && commentsName(uri.toString())) deleted.add(uri.toString());
  };
  const listeners = vscode.Disposable.from(watch(look, forget), followRenames());
  return {
    read,
    async notesWithComments(folders) {
      const notes: CommentedNote[] = [];
      for (const folder of folders) notes.push(...(await commentedNotes(vscode.Uri.parse(folder))));
      return notes;
    },
    onDidChange: changed.event,
    write: (note, author, edits) => inTurn(() => write(note, author, edits)),
    change: (uris, edits) =>
      inTurn(async () => {
        let isDone = true;
        for (const uri of uris) isDone = (await changeComments(vscode.Uri.parse(uri), edits)) && isDone;
        return isDone;
      }),
    dispose: () => {
      vscode.Disposable.from(listeners, changed, diagnostics).dispose();
    },
  };
}

/** One after the other: what is written is worked out from what stands in the file. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

let last: Promise<unknown> = Promise.resolve();

/** Tells of every file of comments that may be another than before; `isHere` is true of one that went in this window. */
function watch(look: (uri: vscode.Uri) => void, gone: (uri: vscode.Uri, isHere: boolean) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.comments.*');
  const deleted = (uri: vscode.Uri, isHere: boolean): void => {
    gone(uri, isHere);
    look(uri);
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(look),
    watcher.onDidChange(look),
    watcher.onDidDelete((uri) => {
      deleted(uri, false);
    }),
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
      for (const uri of files) deleted(uri, true);
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        deleted(oldUri, true);
        look(newUri);
      }
    }),
  );
}

/** What an editor holds unsaved, else what is on disk: an editor may not have noticed a change there yet. */
async function currentText(uri: vscode.Uri): Promise<CommentText | undefined> {
  const key = uri.toString();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
  if (open?.isDirty) return { text: open.getText(), isUtf8: true };
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isUtf8: true };
  } catch {
    return { text: new TextDecoder().decode(bytes), isUtf8: false };
  }
}

/** The line that says whose comments a file holds may have been taken out by hand: nobody but the person knows. */
async function askWhetherMine(name: string): Promise<boolean | undefined> {
  const items = [
    {
      label: vscode.l10n.t('They are mine'),
      detail: vscode.l10n.t('Your name is written at its top, and your comment below the others.'),
      isMine: true,
    },
    {
      label: vscode.l10n.t('They are somebody else’s'),
      detail: vscode.l10n.t('Nothing is written in it. Your comments get a file of their own.'),
      isMine: false,
    },
  ];
  const title = vscode.l10n.t('"{0}" does not say whose comments it holds. Whose are they?', name);
  return (await vscode.window.showQuickPick(items, { title, ignoreFocusOut: true }))?.isMine;
}
