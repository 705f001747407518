import type { CommentAnchor, CommentsFile, CommentSection, FileComment } from './commentFile';
import { instantOf } from './commentTime';
import { nameKey } from './names';
import type { Steps } from './steps';

/** A file of comments on a note, as it was read. */
export interface ReadComments {
  readonly uri: string;
  /** The author's part of its name, which stands for the author where the file does not name one. */
  readonly slug: string;
  /** A second version that a sync program left behind. */
  readonly isCopy: boolean;
  readonly file: CommentsFile;
}

/** A conversation, put together from the files of all who took part. */
export interface CommentThread {
  readonly id: string;
  readonly title: string;
  /** What it is about, as each of the files says it, without equal ones, the newest first. */
  readonly anchors: readonly CommentAnchor[];
  /** In the order of their times. */
  readonly comments: readonly ThreadComment[];
  readonly isResolved: boolean;
  /** Who resolved it or opened it again last. */
  readonly changedBy?: string;
  /** When that was, in milliseconds since the epoch; 0 where nobody did. */
  readonly changedAt: number;
  /** The latest time in it, in milliseconds since the epoch; what is said next comes later, whatever the clock says. */
  readonly latest: number;
  /** The files that it stood in are not there now, and may be back. */
  readonly isAway?: true;
}

export interface ThreadComment {
  /** The same for the same comment, whatever else changes; no two of a note are alike. */
  readonly key: string;
  readonly id: string;
  /** Which of its file's comments with this id, from 0: a person may have copied one by hand. */
  readonly nth: number;
  readonly author: string;
  readonly at: number | undefined;
  readonly isEdited: boolean;
  readonly text: string;
  /** The files in which it stands: its author's, and copies that sync programs left of it. */
  readonly uris: readonly string[];
}

/** The name that a file's comments are shown under. */
export function authorOf({ file, slug }: ReadComments): string {
  return file.author ?? slug;
}

/** So many comments are put together between two pauses. */
const commentsAStep = 500;

/**
 * The conversations on a note, in steps of some milliseconds. The result is the same in whatever order the files are
 * given. Comments that stand in a sync program's copy as well are there once, as they were edited last.
 */
export function* mergeComments(files: readonly ReadComments[]): Steps<readonly CommentThread[]> {
  const threads = new Map<string, Piece[]>();
  const ordered = [...files].sort((a, b) => Number(a.isCopy) - Number(b.isCopy) || (a.uri < b.uri ? -1 : 1));
  for (const from of ordered) {
    const times = new Map<string, number>();
    for (const section of from.file.sections) {
      const comments = section.comments.map((comment) => {
        const nth = times.get(comment.id) ?? 0;
        times.set(comment.id, nth + 1);
        return { comment, nth };
      });
      const piece = { from, section, comments };
      const known = threads.get(section.id);
      if (known) known.push(piece);
      else threads.set(section.id, [piece]);
    }
  }
  const merged: CommentThread[] = [];
  let done = 0;
  for (const [id, pieces] of threads) {
    merged.push(yield* mergeThread(id, pieces));
    if (++done % commentsAStep === 0) yield;
  }
  return merged
    .filter(({ comments }) => comments.length > 0)
    .sort((a, b) => firstTime(a) - firstTime(b) || (a.id < b.id ? -1 : 1));
}

/** What one file holds of a thread. */
interface Piece {
  readonly from: ReadComments;
  readonly section: CommentSection;
  readonly comments: readonly { readonly comment: FileComment; readonly nth: number }[];
}

function* mergeThread(id: string, pieces: readonly Piece[]): Steps<CommentThread> {
  const comments = yield* mergeTexts(pieces);
  const states = pieces
    .flatMap(({ from, section: { state } }) =>
      state ? [{ ...state, at: instantOf(state.at) ?? 0, by: authorOf(from) }] : [],
    )
    // Of two at once the one that leaves the conversation open counts.
    .sort((a, b) => b.at - a.at || Number(a.isResolved) - Number(b.isResolved) || (a.by < b.by ? -1 : 1));
  const [last] = states;
  // What was written last was written beside the words as they are now; a section of its own is there for them alone.
  const newest = [...pieces].sort((a, b) => begun(b.section) - begun(a.section));
  const anchors = new Map(
    newest.flatMap(({ section: { anchor } }) => (anchor ? [[JSON.stringify(anchor), anchor] as const] : [])),
  );
  return {
    id,
    title: pieces.find(({ section }) => section.title !== '')?.section.title ?? '',
    anchors: [...anchors.values()],
    comments,
    isResolved: last?.isResolved ?? false,
    ...(last && { changedBy: last.by }),
    changedAt: last?.at ?? 0,
    latest: comments.reduce((latest, { at }) => Math.max(latest, at ?? 0), last?.at ?? 0),
  };
}

/** When the section was begun; one in which nothing is said counts as the newest. */
function begun({ comments, state }: CommentSection): number {
  const [first] = comments;
  if (!first && !state) return Number.MAX_SAFE_INTEGER;
  return instantOf(first?.at ?? state?.at ?? '') ?? 0;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function* mergeTexts(pieces: readonly Piece[]): Steps<readonly ThreadComment[]> {
  const found = new Map<string, { readonly one: Mutable<ThreadComment>; changed: number; readonly order: number }>();
  let done = 0;
  for (const { from, comments } of pieces) {
    // A comment without a time of its own stays behind the one that it stands behind.
    let order = 0;
    for (const { comment, nth } of comments) {
      if (++done % commentsAStep === 0) yield;
      const at = instantOf(comment.at);
      order = at ?? order;
      const author = authorOf(from);
      const key = `${nameKey(author)} ${comment.id} ${nth}`;
      const known = found.get(key);
      const changed = changeTime(comment);
      const said = { isEdited: comment.edited !== undefined, text: comment.text };
      if (!known) {
        const one = { key, id: comment.id, nth, author, at, ...said, uris: [from.uri] };
        found.set(key, { one, changed, order });
        continue;
      }
      known.one.uris = [...new Set([...known.one.uris, from.uri])];
      if (changed <= known.changed) continue;
      Object.assign(known.one, said);
      known.changed = changed;
    }
  }
  return [...found.values()].sort((a, b) => a.order - b.order).map(({ one }) => one);
}

function changeTime({ at, edited }: FileComment): number {
  return instantOf(edited ?? '') ?? instantOf(at) ?? 0;
}

function firstTime({ comments }: CommentThread): number {
  return comments[0]?.at ?? 0;
}

/** So much of a note's comments is shown beside it: a file that is no person's work must not bring VS Code to a halt. */
export const mostShown = { threads: 200, comments: 300, all: 1_000 } as const;

/** The newest of the threads, and in each the newest comments, in the order that they have. */
export function newestThreads(
  threads: readonly CommentThread[],
  most: { readonly threads: number; readonly comments: number; readonly all: number } = mostShown,
): readonly CommentThread[] {
  const newest = [...threads].sort((a, b) => b.latest - a.latest).slice(0, most.threads);
  let left = most.all;
  const kept = new Map<CommentThread, number>();
  for (const thread of newest) {
    const shown = Math.min(thread.comments.length, most.comments, left);
    if (shown > 0) kept.set(thread, shown);
    left -= shown;
  }
  return threads.flatMap((thread) => {
    const shown = kept.get(thread);
    if (shown === undefined) return [];
    const { comments } = thread;
    return comments.length > shown ? [{ ...thread, comments: comments.slice(-shown) }] : [thread];
  });
}

/** Letters and digits that are not taken for one another, and make no words. */
const idCharacters = '23456789bcdfghjkmnpqrstvwxz';
const idLength = 6;

/** A short id that no thread or comment of the note has. `random` gives a whole number from 0 to below its argument. */
export function newCommentId(files: readonly ReadComments[], random: (below: number) => number): string {
  const taken = new Set(
    files.flatMap(({ file }) => file.sections.flatMap(({ id, comments }) => [id, ...comments.map((one) => one.id)])),
  );
  for (;;) {
    const id = Array.from({ length: idLength }, () => idCharacters[random(idCharacters.length)]).join('');
    if (!taken.has(id)) return id;
  }
}
