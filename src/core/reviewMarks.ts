import type { Entry, LocalDate } from './entry';
import { fingerprint } from './fingerprint';
import { decodedUri } from './notePath';

/**
 * What was reviewed. A mark is the fingerprint of a note's text with a shorter one of its path: it holds on every machine
 * whatever a sync program does to a file's time, a note that is moved or renamed stays reviewed, and no name of a person
 * and no word of a note is in what Settings Sync carries.
 */
export interface ReviewMarks {
  readonly isReviewed: (entry: Entry) => boolean;
  /** True where another text of the note was reviewed: it is changed, and not new. */
  readonly wasReviewed: (entry: Entry) => boolean;
  /** `all` are the notes that are there: they tell what to forget where the marks become too many. */
  readonly mark: (entries: Iterable<Entry>, all: () => Iterable<Entry>) => void;
  readonly unmark: (entries: Iterable<Entry>) => void;
  readonly kept: () => KeptMarks;
}

/** What is kept between sessions. */
export interface KeptMarks {
  /** Ten letters a mark, the oldest mark first. */
  readonly marks: string;
  /** Notes up to this day of which nothing is known count as reviewed. Set where the marks became too many. */
  readonly upTo?: LocalDate;
}

/** 300 KB: about 25 years of a busy coach. VS Code complains of states above 500 KB. */
const mostMarks = 30_000;
const contentLength = 6;
const markLength = 10;

/** The marks out of what was kept, which may be of another version or broken: what is not known is left out. */
export function readReviewMarks(value: unknown, most = mostMarks): ReviewMarks {
  let { upTo, pathOf } = readKept(value);
  let paths = new Set(pathOf.values());

  function isReviewed(entry: Entry): boolean {
    if (entry.fingerprint === undefined || pathOf.has(entry.fingerprint)) return true;
    return upTo !== undefined && (entry.date ?? '') <= upTo && !paths.has(pathMark(entry));
  }

  /** Leaves out marks of texts that were replaced since, then those of the oldest notes, then the oldest marks. */
  function shorten(all: Iterable<Entry>): void {
    const present = new Map<string, LocalDate>();
    const presentPaths = new Set<string>();
    for (const entry of all) {
      present.set(entry.fingerprint ?? '', entry.date ?? '');
      presentPaths.add(pathMark(entry));
    }
    for (const [content, path] of pathOf) {
      if (!present.has(content) && presentPaths.has(path)) pathOf.delete(content);
    }
    const oldest = [...present].filter(([content]) => pathOf.has(content)).sort(([, a], [, b]) => (a < b ? -1 : 1));
    for (const [content, day] of oldest.slice(0, Math.max(0, pathOf.size - most))) {
      pathOf.delete(content);
      if (day >= (upTo ?? '')) upTo = day;
    }
    pathOf = new Map([...pathOf].slice(-most));
  }

  return {
    isReviewed,
    wasReviewed: (entry) => paths.has(pathMark(entry)),
    mark(entries, all) {
      for (const entry of entries) {
        const { fingerprint: content } = entry;
        if (content === undefined) continue;
        pathOf.delete(content);
        pathOf.set(content, pathMark(entry));
      }
      if (pathOf.size > most) shorten(all());
      paths = new Set(pathOf.values());
    },
    unmark(entries) {
      const list = [...entries];
      for (const { fingerprint: content = '' } of list) pathOf.delete(content);
      paths = new Set(pathOf.values());
      for (const entry of list) {
        // Where its day alone makes it reviewed, a mark of another text says that this one is not.
        if (isReviewed(entry)) pathOf.set(fingerprint(`not ${entry.fingerprint ?? ''}`), pathMark(entry));
      }
      paths = new Set(pathOf.values());
    },
    kept: () => ({
      marks: [...pathOf].map(([content, path]) => content + path).join(''),
      ...(upTo !== undefined && { upTo }),
    }),
  };
}

function readKept(value: unknown): { upTo: LocalDate | undefined; pathOf: Map<string, string> } {
  const pathOf = new Map<string, string>();
  const { marks, upTo } = typeof value === 'object' && value !== null ? (value as Partial<KeptMarks>) : {};
  const letters = typeof marks === 'string' && /^[\w-]*$/.test(marks) ? marks : '';
  for (let at = 0; at + markLength <= letters.length; at += markLength) {
    pathOf.set(letters.slice(at, at + contentLength), letters.slice(at + contentLength, at + markLength));
  }
  return { upTo: typeof upTo === 'string' ? upTo : undefined, pathOf };
}

/** Made of the file's name and its folder's, which are the same on every machine. */
function pathMark({ uri }: Entry): string {
  const path = decodedUri(uri.split('/').slice(-2).join('/')).normalize('NFC');
  return fingerprint(path).slice(0, markLength - contentLength);
}
