import * as vscode from 'vscode';
import { createAbsences } from '../core/absentComments';
import { findAnchors } from '../core/commentAnchor';
import { movedSpan, type TextChange } from '../core/commentPlace';
import { newestThreads, type CommentThread, type ThreadComment } from '../core/commentThreads';
import type { InSlice } from '../core/concurrent';
import { findBlock } from '../core/frontmatterBlock';
import { span, type Span } from '../core/span';
import { finishInSlices } from '../core/steps';
import type { CommentStore } from './commentStore';
import {
  awayLabel,
  emptyComment,
  lostLabel,
  markUnsaved,
  namesIn,
  putComment,
  threadContext,
  type CommentNotes,
  type ShownComment,
} from './shownComment';

/** A pause in typing after which threads are looked for whose words had gone: an undo may have brought them back. */
const searchDelayMs = 700;
/** A file of comments that is missing, or lacks some, may be one that a sync program is about to bring again. */
const absenceMs = 2_000;

/** A thread beside its note. */
export interface ShownThread {
  readonly thread: vscode.CommentThread;
  readonly data: CommentThread;
  /** Where its words stand now; empty where they are gone. */
  readonly span: Span;
}

/** The threads of one open note: they follow its text, and the files of comments. */
export interface NoteThreads extends vscode.Disposable {
  readonly document: vscode.TextDocument;
  /** Reads the files of comments; resolves when what stands in them is shown. */
  refresh(): Promise<void>;
  all(): readonly ShownThread[];
  of(thread: vscode.CommentThread): ShownThread | undefined;
  /** A comment was deleted here: unlike one that is only missing from its file, it goes at once. */
  forget(comment: ThreadComment): void;
  /** A thread that a person opened in the editor is the one of this id, which is about to stand in a file. */
  adopt(thread: vscode.CommentThread, id: string, at: Span): void;
  /** It could not be written. */
  abandon(id: string): void;
  /** Keeps words that could not be saved in sight, in a box of their own; `undefined` takes them away. */
  keepUnsaved(thread: vscode.CommentThread, words: string | undefined): void;
  textChanged(changes: readonly TextChange[]): void;
}

export interface ThreadDeps {
  readonly controller: vscode.CommentController;
  readonly store: CommentStore;
  readonly inSlice: InSlice;
  /** By the keys of the comments. */
  notesOn(
    comments: readonly ThreadComment[],
    document: vscode.TextDocument,
  ): Promise<ReadonlyMap<string, CommentNotes>>;
}

interface Shown {
  readonly thread: vscode.CommentThread;
  data: CommentThread;
  span: Span;
  readonly comments: Map<string, ShownComment>;
}

export function createNoteThreads(document: vscode.TextDocument, deps: ThreadDeps): NoteThreads {
  const { controller, store, inSlice } = deps;
  const shown = new Map<string, Shown>();
  /** Threads that are being written: they are kept while no file has them yet. */
  const awaited = new Set<string>();
  const unsaved = new Map<vscode.CommentThread, ShownComment>();
  let running: Promise<void> | undefined;
  let isStale = false;
  let isDisposed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  // What is taken away takes along what is being typed in answer to it, which VS Code tells nobody.
  const absences = createAbsences((overdue) => {
    const own = setTimeout(() => {
      timers.delete(own);
      overdue();
      void refresh();
    }, absenceMs);
    timers.add(own);
  });

  function refresh(): Promise<void> {
    isStale = true;
    running ??= refreshAll().finally(() => (running = undefined));
    return running;
  }

  async function refreshAll(): Promise<void> {
    while (isStale && !isDisposed) {
      isStale = false;
      const { threads: read, isAway } = await store.read(document.uri);
      const before = [...shown.values()].map(({ data }) => data);
      const threads = absences.fill(newestThreads(read), before, isAway).flatMap(withoutEdited);
      const notes = await deps.notesOn(
        threads.flatMap(({ comments }) => comments),
        document,
      );
      const places = await findPlaces(threads.filter(({ id }) => isLost(shown.get(id))));
      if (isDisposed) return;
      const ids = new Set(threads.map(({ id }) => id));
      for (const [id, { thread, comments: there }] of shown) {
        if (ids.has(id)) awaited.delete(id);
        if (ids.has(id) || awaited.has(id)) continue;
        shown.delete(id);
        for (const comment of there.values()) if (keepIfEditing(comment)) thread.comments = [comment];
        if (!unsaved.has(thread)) thread.dispose();
      }
      for (const data of threads) show(data, places.get(data.id), notes);
    }
  }

  /** What is being edited while its file is away is kept in a box of its own: it could not be saved where it was. */
  function withoutEdited(thread: CommentThread): readonly CommentThread[] {
    if (!thread.isAway) return [thread];
    const known = shown.get(thread.id)?.comments;
    const comments = thread.comments.filter(({ key }) => known?.get(key)?.mode !== vscode.CommentMode.Editing);
    return comments.length > 0 ? [{ ...thread, comments }] : [];
  }

  /** Where threads belong whose place is not known. Typing meanwhile has them looked for again. */
  async function findPlaces(threads: readonly CommentThread[]): Promise<ReadonlyMap<string, Span>> {
    const wanted = threads.flatMap(({ id, anchors }) => anchors.map((anchor) => ({ id, anchor })));
    for (;;) {
      const { version } = document;
      const steps = findAnchors(
        document.getText(),
        wanted.map(({ anchor }) => anchor),
      );
      const isOld = () => isDisposed || document.isClosed || document.version !== version;
      const found = await finishInSlices(steps, inSlice, isOld);
      if (isDisposed || document.isClosed) return new Map();
      if (!found || isOld()) continue;
      const best = new Map<string, { span: Span; likeness: number }>();
      found.forEach((place, at) => {
        const id = wanted[at]?.id ?? '';
        if (place && place.likeness > (best.get(id)?.likeness ?? 0)) best.set(id, place);
      });
      return new Map([...best].map(([id, place]) => [id, place.span]));
    }
  }

  function show(data: CommentThread, place: Span | undefined, notes: ReadonlyMap<string, CommentNotes>): void {
    let one = shown.get(data.id);
    if (!one) {
      const at = place ?? topOf(document);
      const thread = controller.createCommentThread(document.uri, linesOf(document, at), []);
      one = { thread, data, span: at, comments: new Map() };
      shown.set(data.id, one);
    } else if (isLost(one)) one.span = place ?? topOf(document);
    one.data = data;
    const { thread, comments } = one;
    let isKept = false;
    for (const [key, comment] of comments) {
      if (data.comments.some((other) => other.key === key)) continue;
      comments.delete(key);
      isKept = keepIfEditing(comment) || isKept;
    }
    const isNew = data.comments.map((comment) => put(one, comment, notes.get(comment.key)));
    const context = threadContext(data.isResolved, isLost(one));
    if (thread.contextValue !== context) {
      thread.contextValue = context;
      thread.state = data.isResolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
    }
    const label = data.isAway ? awayLabel(data) : isLost(one) ? lostLabel(data) : namesIn(data);
    if (thread.label !== label) thread.label = label;
    moveTo(one);
    if (isKept || isNew.includes(true) || thread.comments.length !== comments.size + Number(unsaved.has(thread)))
      setComments(one);
  }

  /** True where what is shown of the comment has changed. */
  function put({ thread, comments }: Shown, data: ThreadComment, notes: CommentNotes | undefined): boolean {
    const former = comments.get(data.key);
    const comment = former ?? emptyComment(thread, data);
    comments.set(data.key, comment);
    return putComment(comment, data, notes ?? { isOwn: false, hints: [] }) || !former;
  }

  /** Its file may be gone for good: a box in which somebody is typing stays, and is saved as a new comment. */
  function keepIfEditing(comment: ShownComment): boolean {
    if (comment.mode !== vscode.CommentMode.Editing || unsaved.has(comment.thread)) return false;
    markUnsaved(comment);
    unsaved.set(comment.thread, comment);
    return true;
  }

  function setComments({ thread, data, comments }: Pick<Shown, 'thread' | 'data' | 'comments'>): void {
    const draft = unsaved.get(thread);
    const ordered = data.comments.flatMap(({ key }) => comments.get(key) ?? []);
    thread.comments = [...ordered, ...(draft ? [draft] : [])];
  }

  function moveTo({ thread, span: at }: Shown): void {
    const range = linesOf(document, at);
    if (!range.isEqual(thread.range)) thread.range = range;
  }

  function searchSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), searchDelayMs);
  }

  return {
    document,
    refresh,
    all: () => [...shown.values()],
    of: (thread) => [...shown.values()].find((one) => one.thread === thread),
    forget: ({ key }) => {
      absences.forget(key);
    },
    adopt(thread, id, at) {
      const data = { id, title: '', anchors: [], comments: [], isResolved: false, changedAt: 0, latest: 0 };
      if (shown.has(id)) return;
      awaited.add(id);
      shown.set(id, { thread, data, span: at, comments: new Map() });
    },
    abandon(id) {
      if (awaited.delete(id)) shown.delete(id);
    },
    keepUnsaved(thread, words) {
      const known = [...shown.values()].find((one) => one.thread === thread);
      if (words === undefined) unsaved.delete(thread);
      else {
        const comment = { ...emptyComment(thread, undefined), body: words, mode: vscode.CommentMode.Editing };
        markUnsaved(comment);
        unsaved.set(thread, comment);
      }
      if (known) setComments(known);
      else if (words === undefined) thread.dispose();
      else thread.comments = [...unsaved.values()].filter((comment) => comment.thread === thread);
    },
    textChanged(changes) {
      for (const one of shown.values()) {
        const wasLost = isLost(one);
        for (const change of changes) one.span = movedSpan(one.span, change);
        moveTo(one);
        if (wasLost || isLost(one)) searchSoon();
      }
    },
    dispose() {
      isDisposed = true;
      clearTimeout(timer);
      timers.forEach((own) => {
        clearTimeout(own);
      });
      // Each once: VS Code knows none of them twice.
      const threads = new Set([...[...shown.values()].map(({ thread }) => thread), ...unsaved.keys()]);
      for (const thread of threads) thread.dispose();
      shown.clear();
      unsaved.clear();
    },
  };
}

/** True for a thread whose words are not in the note, or whose place is not known. */
export function isLost(thread: { readonly span: Span } | undefined): boolean {
  return !thread || thread.span.start === thread.span.end;
}

/** Where threads stand that have no place of their own: at the first line of the note's text. */
function topOf(document: vscode.TextDocument): Span {
  const start = findBlock(document.getText())?.bodyStart ?? 0;
  return span(start, start);
}

function linesOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start).line, 0, document.positionAt(end).line, 0);
}
