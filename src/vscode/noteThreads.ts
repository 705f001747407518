import * as vscode from 'vscode';
import { findAnchors } from '../core/commentAnchor';
import { movedSpan, type TextChange } from '../core/commentPlace';
import type { CommentThread, ThreadComment } from '../core/commentThreads';
import type { InSlice } from '../core/concurrent';
import { findBlock } from '../core/frontmatterBlock';
import { span, type Span } from '../core/span';
import { finishInSlices } from '../core/steps';
import type { CommentStore } from './commentStore';

/** Context values that menus ask for. */
const contexts = { open: 'open', resolved: 'resolved', own: 'own', other: 'other', unsaved: 'unsaved' } as const;

/** A pause in typing after which threads are looked for whose words had gone: an undo may have brought them back. */
const searchDelayMs = 700;

/** A comment as VS Code shows it. The object stays the same as long as the comment is there. */
export interface ShownComment extends vscode.Comment {
  readonly thread: vscode.CommentThread;
  /** `undefined` for a comment that could not be kept yet: its words are still there to be saved. */
  data: ThreadComment | undefined;
}

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
  /** A thread that a person opened in the editor is the one of this id, which is about to stand in a file. */
  adopt(thread: vscode.CommentThread, id: string, at: Span): void;
  /** It could not be written. */
  abandon(id: string): void;
  /** Keeps words that could not be saved in sight, in a box of their own; `undefined` takes them away. */
  keepUnsaved(thread: vscode.CommentThread, words: string | undefined): void;
  textChanged(changes: readonly TextChange[]): void;
}

/** What is shown with a comment besides its words. */
export interface CommentNotes {
  readonly isOwn: boolean;
  /** For its author's eyes only. */
  readonly hints: readonly string[];
}

export interface ThreadDeps {
  readonly controller: vscode.CommentController;
  readonly store: CommentStore;
  readonly inSlice: InSlice;
  notesOn(comment: ThreadComment, document: vscode.TextDocument): Promise<CommentNotes>;
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

  function refresh(): Promise<void> {
    isStale = true;
    running ??= refreshAll().finally(() => (running = undefined));
    return running;
  }

  async function refreshAll(): Promise<void> {
    while (isStale && !isDisposed) {
      isStale = false;
      const { threads } = await store.read(document.uri);
      const comments = threads.flatMap((thread) => thread.comments);
      const notes = new Map<string, CommentNotes>();
      for (const comment of comments) notes.set(comment.key, await deps.notesOn(comment, document));
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
    const isNew = data.comments.map((comment) => put(thread, comments, comment, notes.get(comment.key)));
    const context = data.isResolved ? contexts.resolved : contexts.open;
    if (thread.contextValue !== context) {
      thread.contextValue = context;
      thread.state = data.isResolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
    }
    const label = isLost(one) ? lostLabel(data) : undefined;
    if (thread.label !== label) setLabel(thread, label);
    moveTo(one);
    if (isKept || isNew.includes(true) || thread.comments.length !== comments.size + Number(unsaved.has(thread)))
      setComments(one);
  }

  /** True where what is shown of the comment has changed. One that is being edited keeps the words in its box. */
  function put(
    thread: vscode.CommentThread,
    comments: Map<string, ShownComment>,
    data: ThreadComment,
    { isOwn, hints }: CommentNotes = { isOwn: false, hints: [] },
  ): boolean {
    const former = comments.get(data.key);
    const comment = former ?? emptyComment(thread, data);
    comments.set(data.key, comment);
    const before = JSON.stringify([comment.label, comment.contextValue, comment.author, shownWords(comment.body)]);
    comment.data = data;
    comment.author = { name: data.author };
    comment.contextValue = isOwn ? contexts.own : contexts.other;
    const labels = [
      ...(data.isEdited ? [vscode.l10n.t('edited')] : []),
      ...(hints.length > 0 ? [vscode.l10n.t('has a hint')] : []),
    ];
    if (labels.length > 0) comment.label = labels.join(' · ');
    else delete comment.label;
    if (data.at !== undefined) comment.timestamp = new Date(data.at);
    if (comment.mode === vscode.CommentMode.Preview) comment.body = bodyOf(data.text, hints);
    const after = JSON.stringify([comment.label, comment.contextValue, comment.author, shownWords(comment.body)]);
    return !former || before !== after;
  }

  /** A file may be gone for a moment, or for good: a box in which somebody is typing stays, and is saved as a new comment. */
  function keepIfEditing(comment: ShownComment): boolean {
    if (comment.mode !== vscode.CommentMode.Editing || unsaved.has(comment.thread)) return false;
    comment.data = undefined;
    comment.contextValue = contexts.unsaved;
    comment.label = vscode.l10n.t('not saved');
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
    adopt(thread, id, at) {
      const data = { id, title: '', anchors: [], comments: [], isResolved: false, latest: 0 };
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
        unsaved.set(thread, { ...comment, label: vscode.l10n.t('not saved') });
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

/** Without a label, VS Code writes one with the names of all who take part. */
function setLabel(thread: { label?: string | undefined }, label: string | undefined): void {
  thread.label = label;
}

/** Longer quotations are cut in a heading. */
const longestLabel = 120;

/** The words that a thread was about, in one line; empty where no file has them. */
export function quoteOf({ anchors }: CommentThread): string {
  const quote = anchors[0]?.quote.replace(/\s+/g, ' ').trim() ?? '';
  return quote.length > longestLabel ? `${quote.slice(0, longestLabel)}…` : quote;
}

function lostLabel(thread: CommentThread): string {
  const quote = quoteOf(thread);
  return quote === ''
    ? vscode.l10n.t('The first comment of this conversation is not here')
    : vscode.l10n.t('The text this was about is gone: "{0}"', quote);
}

function emptyComment(thread: vscode.CommentThread, data: ThreadComment | undefined): ShownComment {
  return {
    thread,
    data,
    body: '',
    mode: vscode.CommentMode.Preview,
    author: { name: data?.author ?? '' },
    contextValue: data ? contexts.other : contexts.unsaved,
  };
}

/** Nothing is fetched for a comment, so pictures are shown as the text they are written with. */
function bodyOf(text: string, hints: readonly string[]): vscode.MarkdownString {
  const words = text.replaceAll('![', '!\\[');
  const body = new vscode.MarkdownString(words);
  if (hints.length === 0) return body;
  body.appendMarkdown(`\n\n---\n\n*${vscode.l10n.t('Only you see this:')}* `);
  body.appendText(hints.join('\n'));
  return body;
}

function shownWords(body: string | vscode.MarkdownString): string {
  return typeof body === 'string' ? body : body.value;
}
