import type { CommentThread, ThreadComment } from './commentThreads';

/**
 * What was there a moment ago and is not now. Sync programs take a file away and bring it again, or fill it in two steps:
 * a comment is gone only when it is still missing some time after it was missed first, or when it was deleted here. A
 * thread whose files are away stays however long that takes: with it would go what is being typed in answer to it.
 */
export interface Absences {
  /**
   * The threads that were read, with all comments of those shown `before` that are not known to be gone. `isAway` is true
   * of the uri of a file that was there and could not be read now.
   */
  fill(
    read: readonly CommentThread[],
    before: readonly CommentThread[],
    isAway: (uri: string) => boolean,
  ): readonly CommentThread[];
  /** The comment of this key is deleted by the person here: nobody waits for it. */
  forget(key: string): void;
}

/** `later` is given what tells that a comment was missed long enough, each time that some are missed first. */
export function createAbsences(later: (overdue: () => void) => void): Absences {
  const missed = new Map<string, { isOverdue: boolean; readonly isDeleted?: true }>();

  function isKept(key: string): boolean {
    const known = missed.get(key);
    if (known) return !known.isOverdue;
    const absence = { isOverdue: false };
    missed.set(key, absence);
    later(() => (absence.isOverdue = true));
    return true;
  }

  return {
    fill(read, before, isAway) {
      const there = new Set(read.flatMap(({ comments }) => comments.flatMap((comment) => marksOf(comment))));
      const known = new Set(before.flatMap(({ comments }) => comments.map(({ key }) => key)));
      for (const key of missed.keys()) if (there.has(key) || !known.has(key)) missed.delete(key);
      const threads = new Map(read.map((thread) => [thread.id, thread]));
      for (const former of before) {
        const missing = former.comments.filter((one) => !marksOf(one).some((mark) => there.has(mark)));
        const kept = missing.filter(({ key }) => isKept(key));
        const now = threads.get(former.id);
        const away = now ? [] : missing.filter(({ key, uris }) => !missed.get(key)?.isDeleted && uris.every(isAway));
        if (kept.length > 0) {
          threads.set(former.id, now ? withComments(now, former, new Set(kept)) : { ...former, comments: kept });
        } else if (away.length > 0) threads.set(former.id, { ...former, comments: away, isAway: true });
      }
      return [...threads.values()];
    },
    forget(key) {
      missed.set(key, { isOverdue: true, isDeleted: true });
    },
  };
}

/** What a comment is known by. One whose author is called otherwise now is still the same of its file. */
function marksOf({ key, id, nth, uris }: ThreadComment): readonly string[] {
  return [key, ...uris.map((uri) => JSON.stringify([uri, id, nth]))];
}

/** Each comment behind the one that it stood behind. */
function withComments(now: CommentThread, former: CommentThread, kept: ReadonlySet<unknown>): CommentThread {
  const comments = [...now.comments];
  let at = 0;
  for (const comment of former.comments) {
    if (kept.has(comment)) comments.splice(at++, 0, comment);
    else at = comments.findIndex(({ key }) => key === comment.key) + 1 || at;
  }
  return { ...now, comments };
}
