import type { Entry, LocalDate } from './entry';
import { fingerprint } from './fingerprint';
import { decodedUri } from './notePath';

/** What can be marked: a note, or a comment with the file that it stands in. Without a fingerprint it is neither. */
export type Markable = Pick<Entry, 'uri' | 'fingerprint' | 'date'>;

/**
 * What was reviewed. A mark is the fingerprint of a text with a shorter one of its path: it holds on every machine
 * whatever a sync program does to a file's time, a note that is moved or renamed stays reviewed, and no name of a person
 * and no word of a note is in what Settings Sync carries.
 *
 * Marks of two machines are put together without a clock: a mark counts how often it was set and taken back, and the
 * higher count is the later word. What either machine marked is marked, and what one of them took back stays so, however
 * old the other's state is.
 */
export interface ReviewMarks {
  readonly size: number;
  /** Notes up to this day of which nothing is known count as reviewed: theirs were too many marks. Of this workspace alone. */
  upTo: LocalDate | undefined;
  readonly isReviewed: (one: Markable) => boolean;
  /** True where another text of the note was reviewed: it is changed, and not new. */
  readonly wasReviewed: (one: Markable) => boolean;
  readonly mark: (all: Iterable<Markable>, today: LocalDate) => void;
  readonly unmark: (all: Iterable<Markable>, today: LocalDate) => void;
  /** Adds what was kept, by this machine or another one. */
  readonly merge: (kept: unknown) => MergedMarks;
  /** Says that these are still in use, so that their marks are the last to go. */
  readonly touch: (all: Iterable<Markable>, today: LocalDate) => void;
  /** Where the marks are too many: leaves out those that were not in use for longest. `all` is what this workspace has. */
  readonly shorten: (all: () => Iterable<Markable>, today: LocalDate) => void;
  readonly kept: () => KeptMarks;
}

export interface MergedMarks {
  /** Something is reviewed now, or no longer, that was not so before. */
  readonly isNews: boolean;
  /** There are marks here that what was merged does not have. */
  readonly lacks: boolean;
}

/** What is kept between sessions. */
export interface KeptMarks {
  /**
   * Ten letters a mark, by the month in which its note was last seen to be in use (`2611`), and behind it the count of
   * those that were taken back or set again (`2611 2`).
   */
  readonly months: Readonly<Record<string, string>>;
}

interface Mark {
  readonly path: string;
  readonly month: string;
  /** Odd: marked. Even: taken back. */
  readonly turns: number;
}

/** 240 KB: about 20 years of a busy coach. They are kept twice, and VS Code complains of states above 512 KB. */
export const mostMarks = 24_000;
const contentLength = 6;
const markLength = 10;
const noMonth = '0000';

export function createReviewMarks(most = mostMarks): ReviewMarks {
  const marks = new Map<string, Mark>();
  let paths: ReadonlySet<string> | undefined;

  /** Paths of which some text was reviewed. */
  function reviewedPaths(): ReadonlySet<string> {
    return (paths ??= new Set([...marks.values()].filter(isSet).map(({ path }) => path)));
  }

  function isReviewed(one: Markable): boolean {
    if (one.fingerprint === undefined) return true;
    const mark = marks.get(one.fingerprint);
    if (mark) return isSet(mark);
    return upTo !== undefined && (one.date ?? '') <= upTo && !reviewedPaths().has(pathMark(one));
  }

  function turn(all: Iterable<Markable>, today: LocalDate, toSet: boolean): void {
    for (const one of all) {
      const { fingerprint: content } = one;
      if (content === undefined) continue;
      const { turns } = marks.get(content) ?? { turns: 0 };
      const next = (turns % 2 === 1) === toSet ? turns : turns + (turns === 0 && !toSet ? 2 : 1);
      // The oldest come first, so that of one month they are the first to go.
      marks.delete(content);
      marks.set(content, { path: pathMark(one), month: monthOf(today), turns: next });
    }
    paths = undefined;
  }

  function touch(all: Iterable<Markable>, today: LocalDate): void {
    const month = monthOf(today);
    for (const { fingerprint: content } of all) {
      const mark = content === undefined ? undefined : marks.get(content);
      if (content !== undefined && mark && mark.month < month) marks.set(content, { ...mark, month });
    }
  }

  function shorten(all: () => Iterable<Markable>, today: LocalDate): void {
    if (marks.size <= most) return;
    const present = [...all()];
    touch(present, today);
    const inUse = new Map<string, LocalDate>();
    for (const { fingerprint: content, date } of present) {
      if (content !== undefined && marks.has(content)) inUse.set(content, date ?? '');
    }
    const oldest = [...inUse].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
    for (const [content, day] of oldest.slice(0, Math.max(0, oldest.length - most))) {
      const mark = marks.get(content);
      marks.delete(content);
      inUse.delete(content);
      if (mark && isSet(mark) && day >= (upTo ?? '')) upTo = day;
    }
    const others = [...marks].filter(([content]) => !inUse.has(content));
    others.sort(([a, one], [b, other]) => compare(one.month, other.month) || compare(a, b));
    for (const [content] of others.slice(0, Math.max(0, marks.size - most))) marks.delete(content);
    paths = undefined;
  }

  let upTo: LocalDate | undefined;
  return {
    get size() {
      return marks.size;
    },
    get upTo() {
      return upTo;
    },
    set upTo(day) {
      upTo = day;
    },
    isReviewed,
    wasReviewed: (one) => reviewedPaths().has(pathMark(one)),
    mark: (all, today) => {
      turn(all, today, true);
    },
    unmark: (all, today) => {
      turn(all, today, false);
    },
    merge(kept) {
      let isNews = false;
      let same = 0;
      for (const [content, mark] of readKept(kept, 2 * most)) {
        const known = marks.get(content) ?? { ...mark, turns: 0 };
        const isLater = mark.turns > known.turns;
        const month = mark.month > known.month ? mark.month : known.month;
        const merged = { path: isLater ? mark.path : known.path, month, turns: isLater ? mark.turns : known.turns };
        if (isLater || month !== known.month) marks.set(content, merged);
        isNews ||= isLater;
        if (merged.turns === mark.turns && month === mark.month) same++;
      }
      if (isNews) paths = undefined;
      return { isNews, lacks: same < marks.size };
    },
    touch,
    shorten,
    kept() {
      const months: Record<string, string[]> = {};
      for (const [content, { path, month, turns }] of marks) {
        (months[turns === 1 ? month : `${month} ${turns}`] ??= []).push(content, path);
      }
      return { months: Object.fromEntries(Object.entries(months).map(([key, list]) => [key, list.join('')])) };
    },
  };
}

function isSet({ turns }: Mark): boolean {
  return turns % 2 === 1;
}

/** The marks out of what was kept, which may be of another version or broken: what is not known is left out. */
function readKept(value: unknown, most: number): ReadonlyMap<string, Mark> {
  const found = new Map<string, Mark>();
  const { months, marks } = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  // As it was kept at first: all in one, without months and counts.
  const groups = {
    ...(typeof months === 'object' ? months : undefined),
    ...(marks !== undefined && { [noMonth]: marks }),
  };
  for (const [key, letters] of Object.entries(groups)) {
    const [, month = noMonth, turns = '1'] = /^(\d{4})(?: (\d{1,6}))?$/.exec(key) ?? [];
    if (typeof letters !== 'string' || !/^[\w-]*$/.test(letters)) continue;
    for (let at = 0; at + markLength <= letters.length && found.size < most; at += markLength) {
      const path = letters.slice(at + contentLength, at + markLength);
      found.set(letters.slice(at, at + contentLength), { path, month, turns: Number(turns) });
    }
  }
  return found;
}

function monthOf(day: LocalDate): string {
  return day.slice(2, 4) + day.slice(5, 7);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Made of the file's name and its folder's, which are the same on every machine. */
function pathMark({ uri }: Markable): string {
  const path = decodedUri(uri.split('/').slice(-2).join('/')).normalize('NFC');
  return fingerprint(path).slice(0, markLength - contentLength);
}
