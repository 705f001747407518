import { conflictName } from './conflictCopy';
import { letterKey } from './names';
import { decodedUri } from './notePath';

/**
 * How files of comments are named: next to `2025-10-02 observation.md`, the comments of Jo Bennett lie in
 * `2025-10-02 observation.comments.jo-bennett.md`. The author's part has no capitals, so that what sync programs add
 * behind a name is never taken for it.
 */
export interface CommentsName {
  /** The uri of the note that the comments are about. */
  readonly note: string;
  /** The author's part of the name. */
  readonly slug: string;
  /** True for a second version that a sync program left behind. */
  readonly isCopy: boolean;
}

const infix = '.comments.';
const pattern = /^(.+)\.comments\.((?:(?!\p{Lu})[\p{L}\p{M}\p{N}-])+)\.(md|markdown)$/u;

/** `undefined` where the uri is that of any other file. */
export function commentsName(uri: string): CommentsName | undefined {
  // Asked of every file of the folder: most are done with here.
  if (!uri.includes(infix)) return undefined;
  const own = named(uri, false);
  if (own) return own;
  const copy = conflictName(uri)?.original ?? otherOriginal(uri);
  return copy === undefined ? undefined : named(copy, true);
}

/**
 * How iCloud (`jo-bennett 2`) and OneDrive on a Mac (`jo-bennett-Jo’s MacBook`) call a second copy. Notes of people may be
 * called so, but not behind the end of a name of ours.
 */
const otherCopy = /^(.+\.comments\.(?:(?!\p{Lu})[\p{L}\p{M}\p{N}-])+?)(?: \d{1,2}|-\p{Lu}.*)\.(md|markdown)$/u;

function otherOriginal(uri: string): string | undefined {
  const slash = uri.lastIndexOf('/') + 1;
  const [, stem, extension] = otherCopy.exec(decodedUri(uri.slice(slash))) ?? [];
  if (stem === undefined || extension === undefined) return undefined;
  // The author's part has its own end in the uri: the name of the note stays as it was encoded there.
  const author = encodeURIComponent(stem.slice(stem.lastIndexOf(infix) + infix.length));
  return `${uri.slice(0, uri.lastIndexOf(infix) + infix.length)}${author}.${extension}`;
}

export function isCommentsFile(uri: string): boolean {
  return commentsName(uri) !== undefined;
}

/** Whether comments on a note would be found again: they have its ending, and only these two are looked for. */
export function canHaveComments(uri: string): boolean {
  return /\.(?:md|markdown)$/.test(uri) && !isCommentsFile(uri);
}

function named(uri: string, isCopy: boolean): CommentsName | undefined {
  const slash = uri.lastIndexOf('/') + 1;
  const found = pattern.exec(decodedUri(uri.slice(slash)));
  if (!found) return undefined;
  const [, , slug = '', extension = ''] = found;
  const note = `${uri.slice(0, uri.lastIndexOf(infix))}.${extension}`;
  return { note, slug, isCopy };
}

/** Bytes of UTF-8 that most file systems take for a name, with some room for what sync programs add. */
const longestName = 230;

/**
 * The name of the file for an author's comments on a note whose file has the given name (decoded). `slug` is the author's
 * name as a file name can hold it; `number` tells authors apart who would have the same one.
 */
export function commentsFileName(noteFile: string, slug: string, number = 1): string {
  const [stem, extension] = parts(noteFile);
  const size = (text: string) => new TextEncoder().encode(text).length;
  const end = number > 1 ? `-${number}` : '';
  const room = longestName - size(stem + infix + end + extension);
  let kept = '';
  for (const character of slug.toLowerCase()) {
    if (kept !== '' && size(kept + character) > room) break;
    kept += character;
  }
  return `${stem}${infix}${kept.replace(/-+$/, '') || 'author'}${end}${extension}`;
}

/** The name that a file of comments gets when its note is called otherwise; both are names of files, decoded. */
export function renamedComments(commentsFile: string, from: string, to: string): string | undefined {
  const [stem, extension] = parts(commentsFile);
  const [oldStem, oldExtension] = parts(from);
  const [newStem, newExtension] = parts(to);
  const at = stem.lastIndexOf(infix);
  const isOfNote = at >= 0 && letterKey(stem.slice(0, at) + extension) === letterKey(oldStem + oldExtension);
  return isOfNote ? newStem + stem.slice(at) + newExtension : undefined;
}

/** Names to be tried in turn for a file of comments that goes along with its note: the first may be taken there. */
export function* renamesOfComments(commentsFile: string, from: string, to: string): Generator<string> {
  const first = renamedComments(commentsFile, from, to);
  if (first === undefined) return;
  yield first;
  const slug = commentsName(encodeURIComponent(first))?.slug ?? '';
  const end = first.lastIndexOf(infix) + infix.length + slug.length;
  // Behind the author's part, which what a sync program added follows. Who wrote it stands in the file.
  for (let number = 2; number < 100; number++) yield `${first.slice(0, end)}-${number}${first.slice(end)}`;
}

function parts(file: string): readonly [stem: string, extension: string] {
  const dot = file.lastIndexOf('.');
  return dot > 0 ? [file.slice(0, dot), file.slice(dot)] : [file, ''];
}

/**
 * The files of comments among the files of a folder, by the note that they are about; all names are decoded. A note may
 * be called otherwise than its comments say: a Mac takes names with the marks of letters apart, and a disk that does not
 * tell capitals keeps the old name of the one and not of the other. Where no such note is there, it is the name that the
 * comments say. `note` is a note that is asked for by this very name.
 */
export function commentsIn(names: readonly string[], note?: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const written = names.flatMap((name) => {
    const uri = commentsName(encodeURIComponent(name))?.note;
    return uri === undefined ? [] : [{ name, note: decodedUri(uri) }];
  });
  if (written.length === 0) return found;
  const notes = [...(note === undefined ? [] : [note]), ...names.filter((name) => !name.includes(infix))];
  const exact = new Set(notes);
  // Of two that are spelled alike, the one that is asked for; those that only capitals tell apart are two notes.
  const spelled = new Map([...notes].reverse().map((name) => [name.normalize('NFC'), name]));
  const alike = new Map<string, Set<string>>();
  for (const name of spelled.values()) {
    const key = letterKey(name);
    alike.set(key, new Set([...(alike.get(key) ?? []), name]));
  }
  for (const { name, note: own } of written) {
    const others = [...(alike.get(letterKey(own)) ?? [])];
    const actual = exact.has(own)
      ? own
      : (spelled.get(own.normalize('NFC')) ?? (others.length === 1 ? others[0] : own));
    found.set(actual ?? own, [...(found.get(actual ?? own) ?? []), name]);
  }
  return found;
}

/** The files of comments on the note of this name, see {@link commentsIn}. Of a folder with thousands, few are looked at. */
export function commentsOn(names: readonly string[], note: string): readonly string[] {
  const start = letterKey(`${parts(note)[0]}.`);
  const near = names.filter((name) => letterKey(name).startsWith(start));
  return commentsIn(near, note).get(note) ?? [];
}

/** True where the two uris may be those of one note, see {@link commentsIn}. */
export function mayBeSameNote(a: string, b: string): boolean {
  return a === b || letterKey(decodedUri(a)) === letterKey(decodedUri(b));
}
