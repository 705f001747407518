import * as vscode from 'vscode';
import { createBreathe } from '../core/concurrent';
import type { Entry } from '../core/entry';
import type { IndexUpdate } from '../core/entryIndex';
import { fingerprint } from '../core/fingerprint';
import { movedUri } from '../core/notePath';
import type { Clock } from '../core/ports';
import type { Markable } from '../core/reviewMarks';
import { markables, newComments } from '../core/review';
import { reviewerOf } from '../core/reviewer';
import { createReviewTree, type ReviewNode, type ReviewTree, type ReviewTreeContext } from '../core/reviewTree';
import { createSyncedMarks, syncedMarksKey } from '../core/syncedMarks';
import { settingNames } from '../ids';
import type { Indexer } from './indexer';
import { reviewerNames } from './nameSettings';
import { watchDay } from './newDay';
import { pause } from './pause';
import { feedbackClock, feedbackSettings, onDidChangeSettings, settingId } from './settings';

/** What waits for review, true to the notes and to what was marked here or on another machine. */
export interface Review extends vscode.Disposable {
  readonly tree: ReviewTree;
  /** The nodes that are to be drawn again with what is below them; undefined for all. */
  readonly onDidChange: vscode.Event<ReviewNode[] | undefined>;
  /** Resolves when everything is worked out, without holding the host for long. */
  ready(): Promise<void>;
  /** True where neither the note nor what others said beside it waits. */
  isReviewed(entry: Entry): boolean;
  /** Marks notes, with what others said beside them. Returns what was marked. */
  mark(entries: readonly Entry[]): readonly Markable[];
  /** Takes back that notes were reviewed, or what was marked with them. */
  unmark(entries: readonly Entry[], marked?: readonly Markable[]): void;
  /** Shows the notes that are there as new, however many they are. */
  showAll(): void;
}

const showAllKey = 'review.showAll';

export function createReview(indexer: Indexer, clock: Clock, context: vscode.ExtensionContext): Review {
  const { index } = indexer;
  const { globalState, workspaceState } = context;
  globalState.setKeysForSync([syncedMarksKey]);
  const changed = new vscode.EventEmitter<ReviewNode[] | undefined>();
  const synced = createSyncedMarks({
    global: globalState,
    workspace: workspaceState,
    present: () => markables(index),
    today: () => clock.today(),
  });
  const { marks } = synced;
  synced.takeOver();
  /** Notes that were made here, or reviewed before they were changed here: what is typed does not make them new. */
  const own = new Set<string>();
  /** Notes that are renamed with text that is not saved: it comes to their new editor only after the file was read. */
  const typed = new Set<string>();
  let isStarted = false;
  let now = contextNow();
  const tree = createReviewTree(index, now);
  let preparing: Promise<void> | undefined;

  function contextNow(): ReviewTreeContext {
    return {
      today: clock.today(),
      me: reviewerOf(reviewerNames()),
      feedback: feedbackClock(),
      isStarted,
      isReviewed,
      wasReviewed: (entry) => marks.wasReviewed(entry),
    };
  }

  function isReviewed(entry: Markable): boolean {
    return own.has(entry.uri) || marks.isReviewed(entry);
  }

  /** What is to be marked of a note. */
  function waiting(entry: Entry): readonly Markable[] {
    return [...(isReviewed(entry) ? [] : [entry]), ...newComments(index, entry, now)];
  }

  /** True once a note of this folder was marked, or the person wants to see all of them. */
  function hasStarted(): boolean {
    if (workspaceState.get(showAllKey) === true) return true;
    for (const entry of index.entries()) if (entry.fingerprint !== undefined && marks.isReviewed(entry)) return true;
    return false;
  }

  function reset(): void {
    isStarted ||= hasStarted();
    now = contextNow();
    tree.reset(now);
    changed.fire(undefined);
  }

  function drawAgain(stale: readonly ReviewNode[] | 'all'): void {
    if (stale === 'all') changed.fire(undefined);
    else changed.fire([...stale]);
  }

  function change(entries: readonly Entry[], work: () => void): void {
    // Another window or machine may have marked notes since.
    const others = synced.takeOver();
    work();
    synced.keep();
    isStarted = hasStarted();
    if (others || isStarted !== now.isStarted) reset();
    else drawAgain(tree.marked(entries));
  }

  /** The text of a note that was reviewed is now being changed here. */
  function keepOwn({ uri, isDirty }: vscode.TextDocument): void {
    if (isDirty) typed.delete(uri.toString());
    if (!isDirty || !isStarted || own.has(uri.toString())) return;
    const entry = index.get(uri.toString());
    if (entry?.kind !== undefined && marks.isReviewed(entry)) own.add(uri.toString());
  }

  /** A note that is moved here, alone or with its folder, takes along that what is changed in it is the person's own. */
  function followRename(from: string, to: string): void {
    for (const uri of [...own]) {
      const moved = movedUri(uri, from, to);
      if (moved !== undefined && own.delete(uri)) own.add(moved);
    }
    const entry = isStarted ? index.get(from) : undefined;
    // As where it is shared: the new visibility is set in the moved note before the index has read it.
    if (entry?.kind !== undefined && marks.isReviewed(entry)) own.add(to);
  }

  /** Marks what was saved of the person's own changes. Until then a note stays as it is. */
  function markOwn({ uris }: IndexUpdate): void {
    const saved: Entry[] = [];
    for (const uri of own.size > 0 ? uris : []) {
      const entry = own.has(uri) ? index.get(uri) : undefined;
      const isOpen = vscode.workspace.textDocuments.some((one) => one.isDirty && one.uri.toString() === uri);
      // A file that was just made has no words yet.
      if (isOpen || typed.has(uri) || entry?.kind === undefined) continue;
      own.delete(uri);
      saved.push(entry);
    }
    if (saved.length === 0 || !isStarted) return;
    synced.takeOver();
    marks.mark(saved, clock.today());
    synced.keep();
  }

  /** The index may tell of the text before once more: what was saved is marked by itself. */
  function markSaved(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    typed.delete(uri);
    if (!isStarted || !own.has(uri) || document.languageId !== 'markdown') return;
    const { date } = index.get(uri) ?? {};
    const text = fingerprint(document.getText());
    synced.takeOver();
    marks.mark([{ uri, fingerprint: text, ...(date !== undefined && { date }) }], clock.today());
    synced.keep();
  }

  async function prepare(): Promise<void> {
    const breathe = createBreathe(() => performance.now(), pause);
    for (const steps = tree.prepare(); !steps.next().done;) await breathe();
    preparing = undefined;
  }

  const subscriptions = vscode.Disposable.from(
    changed,
    indexer.onDidUpdate((update) => {
      markOwn(update);
      const stale = tree.update(update);
      isStarted ||= hasStarted();
      if (isStarted !== now.isStarted || now.today !== clock.today()) reset();
      else drawAgain(stale);
    }),
    // Days pass, and other windows and machines mark notes.
    watchDay(clock, (isNewDay) => {
      if (synced.takeOver() || isNewDay) reset();
    }),
    vscode.workspace.onDidCreateFiles(({ files }) => {
      for (const file of files) own.add(file.toString());
    }),
    vscode.workspace.onWillRenameFiles(({ files }) => {
      for (const { uri, isDirty } of vscode.workspace.textDocuments) {
        for (const { oldUri, newUri } of isDirty ? files : []) {
          const moved = movedUri(uri.toString(), oldUri.toString(), newUri.toString());
          if (moved !== undefined) typed.add(moved);
        }
      }
    }),
    vscode.workspace.onDidSaveTextDocument(markSaved),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) followRename(oldUri.toString(), newUri.toString());
    }),
    // A note that is changed while it is closed is opened as changed.
    vscode.workspace.onDidOpenTextDocument(keepOwn),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      keepOwn(document);
    }),
    onDidChangeSettings(
      [settingNames.teacher, settingNames.coach, settingNames.commentName, ...feedbackSettings].map(settingId),
      reset,
    ),
  );

  return {
    tree,
    onDidChange: changed.event,
    ready: () => (preparing ??= prepare()),
    isReviewed: (entry) => waiting(entry).length === 0,
    mark(entries) {
      const marked = entries.flatMap(waiting);
      change(entries, () => {
        marks.mark(marked, clock.today());
      });
      return marked;
    },
    unmark(entries, marked = entries) {
      for (const { uri } of entries) own.delete(uri);
      change(entries, () => {
        marks.unmark(marked, clock.today());
      });
    },
    showAll() {
      void workspaceState.update(showAllKey, true);
      isStarted = true;
      reset();
    },
    dispose: () => {
      subscriptions.dispose();
    },
  };
}
