import { commentsName } from './commentName';
import type { Entry } from './entry';
import { letterKey } from './names';
import { decodedUri } from './notePath';

/** The files of comments of an index, by the notes that they are about. */
export interface NoteComments {
  get(uri: string): Entry | undefined;
  uris(): Iterable<string>;
  set(uri: string, entry: Entry | undefined): void;
  /** Files of comments on a note. */
  on(note: string): Iterable<Entry>;
  /** The notes that these files of comments are about. */
  notesOf(uris: readonly string[]): ReadonlySet<string>;
}

/**
 * `notes` are the notes that are there: a note may be spelled otherwise than its comments say, as a Mac takes the marks of
 * letters apart and some disks keep a file's old capitals.
 */
export function createNoteComments(notes: ReadonlyMap<string, Entry>): NoteComments {
  const files = new Map<string, { readonly entry: Entry; readonly note: string }>();
  const byName = new Map<string, Set<string>>();

  return {
    get: (uri) => files.get(uri)?.entry,
    uris: () => files.keys(),
    set(uri, entry) {
      const note = commentsName(uri)?.note ?? uri;
      const key = folded(note);
      const known = byName.get(key) ?? new Set();
      if (entry) {
        files.set(uri, { entry, note });
        byName.set(key, known.add(uri));
      } else {
        files.delete(uri);
        known.delete(uri);
        if (known.size === 0) byName.delete(key);
      }
    },
    *on(note) {
      if (files.size === 0) return;
      for (const uri of byName.get(folded(note)) ?? []) {
        const file = files.get(uri);
        if (file && (file.note === note || !notes.has(file.note))) yield file.entry;
      }
    },
    notesOf(uris) {
      const named = new Set(uris.map((uri) => commentsName(uri)?.note ?? uri));
      const missing = new Set([...named].filter((note) => !notes.has(note)).map(folded));
      if (missing.size > 0) for (const note of notes.keys()) if (missing.has(folded(note))) named.add(note);
      return named;
    },
  };
}

function folded(uri: string): string {
  return letterKey(decodedUri(uri));
}
