import { valueOf } from './parts';
import { variableNamed, type Question, type VariableName, type VariableValues } from './variables';

/** UTF-16 units of a file or folder name, with its extension. */
const longestName = 120;
/** UTF-8 bytes of the same: most file systems stop at 255, and a script like Devanagari takes three a letter. */
const longestNameBytes = 240;
/** Kept free in a file name for the ' 2' of {@link freeNames}. */
const roomForNumber = 8;
const extension = '.md';
/** `{teacher}`, also with the two braces of templates. */
const placeholder = /\{\{?\s*([\w-]+)\s*(?::([^{}]*))?\}\}?/g;

/**
 * The path for a new entry: a pattern such as `{teacher}/{date:YYYY}/{date} {kind}` filled with values. The result is
 * relative, with `/` between its segments and `.md` at its end, in Unicode NFC, and every segment can be a name on
 * Windows, macOS and Linux and in the folders of common sync services. It never leads out of the folder it is in:
 * a value can not add a segment, and `..` is dropped. Segments that come out empty are dropped; unknown names in
 * braces stay, so that the mistake is seen in the file's name.
 */
export function entryPath(pattern: string, values: VariableValues, language = 'en'): string {
  const filled = pattern
    .replace(placeholder, (source: string, name: string, format: string | undefined) =>
      resolve(source, name, format?.trim(), values, language),
    )
    .replace(/\.md$/i, '');
  const segments = filled.split(/[/\\]/);
  const file = safeName(segments.pop() ?? '', extension) || safeName(values.kind ?? '', extension) || 'entry';
  const folders = segments.map((segment) => safeName(segment, '')).filter((segment) => segment !== '');
  return [...folders, file + extension].join('/');
}

/** The variables that a pattern uses, so that they can be asked for, and the questions it has of its own. */
export function pathNeeds(pattern: string): { readonly names: VariableName[]; readonly questions: Question[] } {
  const found = [...pattern.matchAll(placeholder)].map((match) => ({
    name: variableNamed(match[1] ?? ''),
    format: match[2]?.trim() ?? '',
  }));
  return {
    names: found.flatMap(({ name }) => name ?? []),
    questions: found.flatMap(({ name, format }): Question[] =>
      name === 'ask' && format !== '' ? [`ask:${format}`] : [],
    ),
  };
}

/** The path itself, then `... 2.md`, `... 3.md` and so on without an end: whoever creates the file takes the first free one. */
export function* freeNames(path: string): Generator<string, never> {
  yield path;
  const stem = path.endsWith(extension) ? path.slice(0, -extension.length) : path;
  const end = path.slice(stem.length);
  for (let number = 2; ; number++) yield `${stem} ${number}${end}`;
}

/**
 * A short id from words, for use in `id:` and `goals:`: 'Amara Rivera', 'Wait time' becomes `amara-rivera-wait-time`.
 * Letters of all scripts are kept; accents on Latin letters are not, since ids are typed. At most 60 UTF-16 units.
 * Empty where there is nothing to make one from.
 */
export function idFrom(...words: readonly string[]): string {
  const id = words
    .join(' ')
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return shorten(id.replace(/^-/, ''), 60).replace(/-$/, '');
}

function resolve(
  source: string,
  found: string,
  format: string | undefined,
  values: VariableValues,
  language: string,
): string {
  const name = variableNamed(found);
  if (name === undefined) return source;
  if (name === 'ask' || format === undefined || format === '') {
    return asOneName(
      valueOf({ type: 'variable', name, ...(format !== undefined && { format }) }, values, language) ?? '',
    );
  }
  // The slashes of `{date:YYYY/MM}` are the pattern's own: they part segments.
  return valueOf({ type: 'variable', name, format }, values, language) ?? '';
}

function asOneName(value: string): string {
  return value.replace(/\s*[/\\|]\s*/g, '-');
}

/** A name without what some system forbids; empty where nothing is left. Room for the extension is kept. */
function safeName(text: string, end: string): string {
  const allowed = text
    // Control characters, lone surrogates, and marks that turn the direction of writing or are not seen at all.
    .replace(/[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu, ' ')
    .replace(/(?<=\S)[:|](?=\S)/g, '-')
    .replace(/[<>:"|?*]/g, '')
    .replace(/\s+/g, ' ')
    // Last, since a mark may now stand next to another letter.
    .normalize('NFC');
  const length = longestName - end.length - (end === '' ? 0 : roomForNumber);
  const bytes = longestNameBytes - end.length - (end === '' ? 0 : roomForNumber);
  return tidy(shorten(unreserved(tidy(allowed)), length, bytes));
}

/** Windows drops dots and spaces at the end; a dot at the start hides; a dash is left where a value was missing. */
function tidy(name: string): string {
  return name.replace(/^(?:[\s.]|[-–—_,](?=\s|$))+/, '').replace(/(?:[\s.]|(?<=^|\s)[-–—_,])+$/, '');
}

/** Device names of Windows can not be files, whatever follows their first dot. */
function unreserved(name: string): string {
  return name.replace(/^(con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\s*(?:\.|$))/i, '$1_');
}

/** Cuts between characters as people see them. */
function shorten(text: string, length: number, bytes = Number.POSITIVE_INFINITY): string {
  // A UTF-16 unit takes three bytes at most.
  if (text.length <= length && text.length * 3 <= bytes) return text;
  const encoder = new TextEncoder();
  if (text.length <= length && encoder.encode(text).length <= bytes) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    used += encoder.encode(segment).length;
    if (kept.length + segment.length > length || used > bytes) break;
    kept += segment;
  }
  return kept;
}
