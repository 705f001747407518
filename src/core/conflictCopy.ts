import type { Entry } from './entry';

/** Which sync program left the copy behind. */
export type ConflictSource = 'dropbox' | 'onedrive' | 'google-drive' | 'syncthing';

interface NamePattern {
  readonly source: ConflictSource;
  /** Matches the file name without its extension; group 1 is the name of the file it is a copy of. */
  readonly pattern: RegExp;
  /** The name alone proves it. Otherwise people write such names themselves, so the notes must agree too. */
  readonly certain: boolean;
}

/**
 * How sync programs name the second version of a file that two people changed at once, after their public help pages.
 * Every pattern is anchored and has no nested repetition, so matching is linear in the name.
 */
const patterns: readonly NamePattern[] = [
  { source: 'dropbox', pattern: /^(.+) \([^()]*conflicted copy[^()]*\)$/i, certain: true },
  { source: 'syncthing', pattern: /^(.+)\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?$/i, certain: true },
  { source: 'google-drive', pattern: /^(.+) \(\d{1,2}\)$/, certain: false },
  { source: 'onedrive', pattern: /^(.+?)-(?=[A-Z0-9-]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)*(?:-\d+)?$/, certain: false },
];

export interface ConflictName {
  readonly source: ConflictSource;
  /** The uri of the note that this one would be a copy of. */
  readonly original: string;
  readonly certain: boolean;
}

/** What a note's file name says about being a sync program's conflict copy; whether it is one, the index decides. */
export function conflictName(uri: string): ConflictName | undefined {
  const slash = uri.lastIndexOf('/');
  const dot = uri.lastIndexOf('.');
  if (dot <= slash) return undefined;
  const name = decodeName(uri.slice(slash + 1, dot));
  for (const { source, pattern, certain } of patterns) {
    const original = pattern.exec(name)?.[1];
    if (original === undefined) continue;
    // The part cut off is plain in both forms, so cutting the same characters off the encoded name is exact.
    const encoded = encodedPrefix(uri.slice(slash + 1, dot), original.length);
    return { source, original: uri.slice(0, slash + 1) + encoded + uri.slice(dot), certain };
  }
  return undefined;
}

/** True where the two notes tell of the same thing, as a copy and its original do. */
export function sameNote(copy: Entry, original: Entry): boolean {
  return (
    copy.kind === original.kind &&
    copy.id?.id === original.id?.id &&
    copy.date === original.date &&
    copy.teacher === original.teacher &&
    copy.title === original.title
  );
}

function decodeName(name: string): string {
  return tryDecode(name) ?? name;
}

function tryDecode(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined; // A lone percent sign, or a cut inside a character's bytes.
  }
}

/** The start of a percent-encoded name that decodes to its first `length` UTF-16 code units. */
function encodedPrefix(encoded: string, length: number): string {
  for (let end = length; end < encoded.length; end++) {
    const start = encoded.slice(0, end);
    if (tryDecode(start)?.length === length) return start;
  }
  return encoded.slice(0, length);
}
