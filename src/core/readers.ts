import picomatch from 'picomatch/posix';
import type { Entry } from './entry';
import { letterKey } from './names';
import { isAtOrBelow } from './notePath';

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

/** True where somebody of the second ones cannot open what the first ones have; false where that is not known. */
export function isHiddenFrom(has: Audience | undefined, others: Audience): boolean {
  return has !== undefined && widths[has] < widths[others];
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
  /** Who has a file. Of several rules that fit, the one with the longest pattern counts. */
  audience(file: PlacedFile): Audience | undefined;
  /** The rules that name a folder itself, so that notes can be moved there; an empty path is the whole folder. */
  readonly places: readonly Place[];
  readonly isEmpty: boolean;
}

/** A file as rules may name it. */
export interface PlacedFile {
  /** Below its workspace folder. */
  readonly path: string;
  /** The name of its workspace folder, which may stand in front of the path. */
  readonly root: string;
  /** The names of all workspace folders. */
  readonly roots: readonly string[];
}

export interface Place {
  readonly path: string;
  readonly audience: Audience;
}

interface Rule extends Place {
  readonly key: string;
  readonly matches: (path: string) => boolean;
}

/** Reads rules such as `{ "Shared": "pair", "Team/**": "group", ".": "private" }`; what is no rule is left out. */
export function folderRules(rules: Readonly<Record<string, unknown>>): FolderRules {
  const read = Object.entries(rules).flatMap(([pattern, value]) => {
    const audience = asAudience(value);
    return audience ? [{ path: tidy(pattern), audience }] : [];
  });
  read.sort((a, b) => b.path.length - a.path.length);
  // The patterns are only read when the first path is asked about: VS Code waits while we start.
  let known: readonly Rule[] | undefined;
  return {
    audience(file) {
      known ??= read.map((place) => ({ ...place, key: letterKey(place.path), matches: below(letterKey(place.path)) }));
      return audienceBy(known, file);
    },
    places: read.filter(({ path }) => !isPattern(path)),
    isEmpty: read.length === 0,
  };
}

/**
 * In a workspace of several folders, a rule that begins with the name of one of them is about that one. A folder below
 * another one may have the same name, and in a workspace of one folder the name may stand in front too: who means which
 * cannot be told, so such a reading may say that more people have a file, and never that fewer have.
 */
function audienceBy(rules: readonly Rule[], { path, root, roots }: PlacedFile): Audience | undefined {
  const [here, name] = [letterKey(path), letterKey(root)];
  const named = `${name}/${here}`;
  const isOne = roots.length < 2;
  const others = isOne ? [] : roots.map(letterKey).filter((other) => other !== name);
  const sure: Fit[] = [];
  const unsure: Fit[] = [];
  for (const { key, matches, audience } of rules) {
    const isOfRoot = isAtOrBelow(key, name);
    const length = isOfRoot ? Math.max(0.5, key.length - name.length - 1) : key.length;
    if (isOfRoot && !isOne) {
      if (matches(named)) sure.push({ length, audience });
    } else if (others.some((other) => isAtOrBelow(key, other))) {
      if (audience !== 'private' && matches(here)) unsure.push({ length: key.length, audience });
    } else if (matches(here)) sure.push({ length: key.length, audience });
    else if (matches(named)) (isOne ? unsure : sure).push({ length, audience });
  }
  return wider(best(sure), best(unsure));
}

interface Fit {
  /** Of the part of the pattern that is about what lies in the folder. */
  readonly length: number;
  readonly audience: Audience;
}

/** The longest counts; of those as long as each other, the one with more people. */
function best(fits: readonly Fit[]): Audience | undefined {
  const longest = Math.max(...fits.map(({ length }) => length));
  return fits
    .filter(({ length }) => length === longest)
    .map(({ audience }) => audience)
    .reduce<Audience | undefined>(wider, undefined);
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

/** Names of folders may hold signs that mean something in a pattern; brackets and braces are rather meant as such. */
function isPattern(path: string): boolean {
  return /[*?{}|]|\[.*\]/.test(path);
}

/** True for a folder and all below it. A folder is found by its very name too, whatever the name means as a pattern. */
function below(key: string): (path: string) => boolean {
  if (key === '') return () => true;
  const matches = picomatch([key, `${key}/**`], { dot: true, nocase: true, nonegate: true });
  return (path) => isAtOrBelow(path, key) || matches(path);
}

/** The part of a path below the innermost of the places that hold it, so that it can be kept in another place. */
export function pathInPlace(path: string, places: readonly Place[]): string {
  const key = letterKey(path);
  const holding = places.filter((place) => place.path !== '' && key.startsWith(`${letterKey(place.path)}/`));
  const deepest = Math.max(0, ...holding.map((place) => place.path.split('/').length));
  return path.split('/').slice(deepest).join('/');
}
