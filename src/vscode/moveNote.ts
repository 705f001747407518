import * as vscode from 'vscode';
import { createBreathe, forEachConcurrent } from '../core/concurrent';
import { linksAfterMove, mayLinkTo, type LinkContext, type Move, type MovedLinks } from '../core/moveLinks';
import { moveOutcome, type MoveOutcome } from '../core/moveOutcome';
import { createNoteNames } from '../core/noteLinks';
import { lineStarts, placeOf, type Edit } from '../core/span';
import { movesOfComments } from './commentFiles';
import { placeToRange } from './convert';
import type { Indexer } from './indexer';
import { noteText } from './noteText';
import { pause } from './pause';
import { exists } from './exists';

/** How many notes are read at a time, as many as hide the latency of a remote file system. */
const readConcurrency = 16;
/** Reading so many takes a moment. */
const manyNotes = 1_000;

/** What moving a note means for links. Nothing has been changed yet. */
export interface MovePlan {
  readonly from: vscode.Uri;
  readonly to: vscode.Uri;
  /** In the note's own text, as it is when the move is made. */
  readonly edits: (text: string) => readonly Edit[];
  /** Other notes whose links have to follow. */
  readonly others: readonly { readonly uri: vscode.Uri; readonly edits: (text: string) => readonly Edit[] }[];
  /** Links that will break, and the notes in which they stand. */
  readonly broken: readonly { readonly uri: vscode.Uri; readonly link: string }[];
  /** The notes and other files that the note leads to. */
  readonly targets: readonly vscode.Uri[];
}

/** Looks through all notes for links that a move concerns; they are read and not opened. Undefined where it is cancelled. */
export async function planMove(
  document: vscode.TextDocument,
  to: vscode.Uri,
  { index }: Indexer,
): Promise<MovePlan | undefined> {
  const from = document.uri;
  const move: Move = { from: from.toString(), to: to.toString() };
  const title = vscode.l10n.t('Looking for links to this note');
  const { Notification, Window } = vscode.ProgressLocation;
  return vscode.window.withProgress(
    // In a small folder it is over before anybody could read about it.
    { location: index.size > manyNotes ? Notification : Window, title, cancellable: true },
    async (_progress, token) => {
      const stop = new AbortController();
      token.onCancellationRequested(() => {
        stop.abort();
      });
      const breathe = createBreathe(Date.now, pause);
      const names = createNoteNames();
      const uris = [...index.uris()];
      for (const uri of uris) {
        names.set(uri, true);
        await breathe();
      }
      const context: LinkContext = { names, index };
      const linksOf = (uri: string, text: string): MovedLinks => linksAfterMove(uri, text, move, context);
      const own = linksOf(move.from, document.getText());
      const others: MovePlan['others'][number][] = [];
      const broken = own.broken.map((link) => ({ uri: from, link }));
      const look = async (uri: string): Promise<void> => {
        if (uri === move.from) return;
        const other = vscode.Uri.parse(uri);
        const text = await noteText(other).catch(() => undefined);
        await breathe();
        if (text === undefined || !mayLinkTo(text, move.from)) return;
        const found = linksOf(uri, text);
        if (found.edits.length > 0) others.push({ uri: other, edits: (now) => linksOf(uri, now).edits });
        broken.push(...found.broken.map((link) => ({ uri: other, link })));
      };
      await forEachConcurrent(uris, readConcurrency, look, stop.signal);
      if (stop.signal.aborted) return undefined;
      const targets = own.targets.filter((uri) => uri !== move.to).map((uri) => vscode.Uri.parse(uri));
      return { from, to, edits: (now) => linksOf(move.from, now).edits, others, broken, targets };
    },
  );
}

export type MoveResult = MoveOutcome | 'not-saved' | 'changed' | 'unsaved';

/**
 * Moves a note with `edits` in its text and links that follow, as one step that can be undone. What is not saved in its
 * editor is saved before, and the result is saved: else others would see what the writer no longer means. Never writes
 * over a file. `copied`: the file system made a copy but could not take the first one away. `changed`: the note no longer
 * says what was `shown`, so nothing was moved. `unsaved`: all is done, but what the note says now could not be saved.
 */
export async function applyMove(
  { from, to, others }: Pick<MovePlan, 'from' | 'to' | 'others'>,
  document: vscode.TextDocument,
  shown: string,
  edits: (text: string) => readonly Edit[],
): Promise<MoveResult> {
  if (document.getText() !== shown) return 'changed';
  if (document.isDirty && !(await document.save())) return 'not-saved';
  // Typed while it was being saved.
  if (document.isDirty) return 'changed';
  const { version } = document;
  const before = document.getText();
  const wasDirty = new Set(vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(keyOf));
  const isMove = from.toString() !== to.toString();
  // Another file may have got the name while the person read the preview.
  if (isMove && (await exists(to))) return 'not-moved';
  // The texts as they are now: saving may have changed them, and so may their writers.
  const putTexts = async (edit: vscode.WorkspaceEdit): Promise<void> => {
    put(edit, to, before, edits);
    for (const other of others) {
      const text = await noteText(other.uri).catch(() => undefined);
      if (text !== undefined) put(edit, other.uri, text, other.edits);
    }
  };
  const edit = new vscode.WorkspaceEdit();
  const comments = isMove ? await movesOfComments([{ from, to }]) : [];
  // First of all, so that nothing is changed where it cannot be moved. The comments are moved here, since VS Code would
  // ask the person about every change that an extension makes because a file is moved.
  for (const file of isMove ? [{ from, to }, ...comments] : []) {
    edit.renameFile(file.from, file.to, { overwrite: false, ignoreIfExists: false });
  }
  await putTexts(edit);
  if (document.version !== version) return 'changed';
  const isApplied = await vscode.workspace.applyEdit(edit);
  const outcome = moveOutcome(isApplied, isMove ? await bytesOf(from) : undefined, await bytesOf(to));
  if (outcome === 'not-moved' || (!isApplied && !isMove)) return 'not-moved';
  // What comes behind a move is left out where the first file could not be taken away; the copy is to say it all the same.
  if (!isApplied && (await noteText(to)) === before) {
    const rest = new vscode.WorkspaceEdit();
    await putTexts(rest);
    for (const file of comments) {
      const contents = await bytesOf(file.from);
      if (contents && !(await exists(file.to))) rest.createFile(file.to, { contents });
    }
    await vscode.workspace.applyEdit(rest);
  }
  const changed = new Set([to.toString(), ...others.map(({ uri }) => uri.toString())]);
  let isSaved = true;
  for (const open of vscode.workspace.textDocuments) {
    // Notes with unsaved text of their own are left to their owner.
    if (!open.isDirty || !changed.has(keyOf(open)) || wasDirty.has(keyOf(open))) continue;
    if (!(await open.save()) && keyOf(open) === to.toString()) isSaved = false;
  }
  return isSaved ? outcome : 'unsaved';
}

async function bytesOf(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
}

function put(
  edit: vscode.WorkspaceEdit,
  uri: vscode.Uri,
  text: string,
  edits: (text: string) => readonly Edit[],
): void {
  const starts = lineStarts(text);
  for (const one of edits(text)) edit.replace(uri, placeToRange(placeOf(starts, one.span)), one.text);
}

function keyOf({ uri }: vscode.TextDocument): string {
  return uri.toString();
}
