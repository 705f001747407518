import picomatch from 'picomatch/posix';
import type { Entry } from './entry';

/** Who can open what lies in a folder, as its owner has set it; the same words stand in `visibility`. */
export type Audience = 'private' | 'pair' | 'group';

/**
 * Who can read a note. A shared folder cannot enforce privacy: whoever has the folder can read what lies in it, so the
 * folder's audience wins over what the note asks for. DOMAIN, 'privacy'.
 */
export interface Readers {
  /** Whom the note is meant for: its `visibility`; without one, and for a private note, its writer alone. */
  readonly meant: Audience;
  /** True where others are meant to see that the note exists, and never what it says. */
  readonly countsOnly: boolean;
  /** Who has the folder; undefined where nobody has said so. Then nothing can be told for sure. */
  readonly folder: Audience | undefined;
  /** Who can read it in the end. */
  readonly audience: Audience;
  /** Whether more people can read the note than it is meant for, or fewer. */
  readonly differs: 'more' | 'fewer' | undefined;
}

const widths: Readonly<Record<Audience, number>> = { private: 0, pair: 1, group: 2 };

export function readersOf(
  { kind, visibility }: Pick<Entry, 'kind' | 'visibility'>,
  folder: Audience | undefined,
): Readers {
  const meant = kind === 'private-note' ? 'private' : (asAudience(visibility) ?? 'private');
  const audience = folder ?? meant;
  const wider = widths[audience] - widths[meant];
  const differs = wider > 0 ? 'more' : wider < 0 ? 'fewer' : undefined;
  return { meant, countsOnly: visibility === 'counts-only', folder, audience, differs };
}

/** The one of both that is more people. */
export function wider(one: Audience | undefined, other: Audience | undefined): Audience | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return widths[one] >= widths[other] ? one : other;
}

/** Undefined for what names no audience, such as `counts-only`. */
export function asAudience(value: unknown): Audience | undefined {
  return value === 'private' || value === 'pair' || value === 'group' ? value : undefined;
}

/** Who has a folder, of what the person's own settings say and what those say that lie in the folder itself. */
export interface Ruling {
  readonly audience: Audience | undefined;
  /**
   * `by-folder`: private by the word of the folder's settings alone, which others may change where they have the folder.
   * `private-refused`: the folder's settings say fewer people, and that does not count.
   * `widened`: the folder's settings say more people than the person's own ones.
   */
  readonly note: 'by-folder' | 'private-refused' | 'widened' | undefined;
}

/**
 * Whoever has a folder can write the settings in it. So these may say that more people have it, and never that fewer have:
 * neither than the person's own settings say, nor where by all that is set others have the settings' file (`atFile`).
 */
export function ruling(
  own: Audience | undefined,
  inFolder: Audience | undefined,
  atFile: Audience | undefined,
): Ruling {
  const least = own ?? atFile;
  if (inFolder === undefined) return { audience: own, note: undefined };
  if (least === undefined || widths[least] === widths[inFolder]) {
    return { audience: inFolder, note: inFolder === 'private' && own === undefined ? 'by-folder' : undefined };
  }
  if (widths[least] > widths[inFolder]) return { audience: least, note: 'private-refused' };
  return { audience: inFolder, note: own === undefined ? undefined : 'widened' };
}

/** What a person has set: folders, or glob patterns for them, with who has them. */
export interface FolderRules {
  /**
   * Who has the file at these paths, which are names for the same file: below its workspace folder, and with that
   * folder's name before it. Of several rules that fit, the one with the longest pattern counts.
   */
  audience(paths: readonly string[]): Audience | undefined;
  /** The rules that name a folder itself, so that notes can be moved there; an empty path is the whole folder. */
  readonly places: readonly Place[];
  readonly isEmpty: boolean;
}

export interface Place {
  readonly path: string;
  readonly audience: Audience;
}

/** Reads rules such as `{ "Shared": "pair", "Team/**": "group", ".": "private" }`; what is no rule is left out. */
export function folderRules(rules: Readonly<Record<string, unknown>>): FolderRules {
  const read = Object.entries(rules).flatMap(([pattern, value]) => {
    const audience = asAudience(value);
    return audience ? [{ path: tidy(pattern), audience }] : [];
  });
  read.sort((a, b) => b.path.length - a.path.length);
  // The patterns are only read when the first path is asked about: VS Code waits while we start.
  let matchers: readonly { matches: (path: string) => boolean; audience: Audience }[] | undefined;
  return {
    audience(paths) {
      matchers ??= read.map(({ path, audience }) => ({ matches: below(path), audience }));
      return matchers.find(({ matches }) => paths.some(matches))?.audience;
    },
    places: read.filter(({ path }) => !/[*?[\]{}!()]/.test(path)),
    isEmpty: read.length === 0,
  };
}

/** `./Shared/`, `Shared/**` and `Shared` are the same folder; `.` and `**` are all of it. */
function tidy(pattern: string): string {
  return pattern
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .replace(/(?:\/|(?:^|\/)\*\*)+$/, '')
    .replace(/^\.$/, '');
}

/** True for a folder and all below it. Capitals do not matter, as on the disks of most users. */
function below(path: string): (path: string) => boolean {
  if (path === '') return () => true;
  return picomatch([path, `${path}/**`], { dot: true, nocase: true });
}

/** The part of a path below the innermost of the places that hold it, so that it can be kept in another place. */
export function pathInPlace(path: string, places: readonly Place[]): string {
  const holding = places
    .map((place) => place.path)
    .filter((place) => place !== '' && path.toLowerCase().startsWith(`${place.toLowerCase()}/`));
  const longest = Math.max(0, ...holding.map((place) => place.length + 1));
  return path.slice(longest);
}
