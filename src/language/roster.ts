import { span } from '../core/span';
import type { Span } from '../core/span';

interface Student {
  /** In lower case, NFC. */
  readonly words: readonly string[];
  /** The same for all names of this student. */
  readonly who: string;
  readonly seat?: string;
}

/** Students by the first word of their names. */
export type Roster = ReadonlyMap<string, readonly Student[]>;

/** A student's name in a text. */
export interface NameMatch {
  readonly span: Span;
  /** The same for all names of a student. */
  readonly who: string;
  /** Absent where the roster gives none, or where two students have this name. */
  readonly seat?: string;
}

const seat = /^(.+?)\s*[:;,\t]\s*([SEA]\d{1,3})\s*$/i;

/**
 * A roster from lines such as `Maria Lopez: S14`, `Maria Lopez` or `Lopez, Maria: S14`. Empty lines and those that begin
 * with `#` are left out. First names alone are known too: they are what people write.
 */
export function readRoster(lines: readonly string[]): Roster {
  const students = lines.flatMap((line) => readLine(line));
  const firsts = new Map<string, Student[]>();
  for (const student of students) {
    const [first = ''] = student.words;
    firsts.set(first, [...(firsts.get(first) ?? []), student]);
  }
  for (const [first, named] of firsts) {
    if (named.some(({ words }) => words.length === 1)) continue;
    const [only] = named;
    const isOne = named.length === 1 && only !== undefined;
    const who = isOne ? only.who : first;
    firsts.set(first, [...named, { words: [first], who, ...(isOne && only.seat && { seat: only.seat }) }]);
  }
  return firsts;
}

function readLine(line: string): readonly Student[] {
  if (/^\s*(?:#|$)/.test(line)) return [];
  const [, named = line, number] = seat.exec(line) ?? [];
  const [last = '', first] = named.split(',', 2);
  const words = wordsOfName(first === undefined ? last : `${first} ${last}`);
  if (words.length === 0) return [];
  return [{ words, who: words.join(' '), ...(number && { seat: number.toUpperCase() }) }];
}

/** The words of a name, in lower case and NFC. */
export function wordsOfName(name: string): readonly string[] {
  return (name.normalize('NFC').match(word) ?? []).map((part) => part.toLowerCase().replaceAll('’', "'"));
}

const word = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** Names that are also words: at the start of a sentence they may be either, and a false alarm costs trust. */
const alsoWords: ReadonlySet<string> = new Set(
  (
    'will mark may grace joy hope faith rose art bill jack frank drew pat sue dawn april june august summer autumn rich ' +
    'chase hunter mason miles penny ruby violet daisy iris ivy jade amber crystal melody star sky skye angel christian ' +
    'grant lance rob nick dean earl king prince max major gene ray guy harmony destiny trinity justice sunny sterling'
  ).split(' '),
);
const months: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august']);
const titles: ReadonlySet<string> = new Set(['mr', 'ms', 'mrs', 'miss', 'mx', 'dr', 'sir', 'coach', 'professor']);

/**
 * The roster's names in a text, in order, the longest first. Only words with a capital count; a first name that a
 * colleague has too (`colleagues`, in lower case) counts with its surname only. One pass.
 */
export function nameMatches(text: string, roster: Roster, colleagues: ReadonlySet<string>): readonly NameMatch[] {
  if (roster.size === 0) return [];
  const words = [...text.matchAll(word)].map((match) => ({ at: match.index, text: match[0] }));
  // Most words begin with a small letter, so few are looked at.
  const known: (string | undefined)[] = [];
  const plain = (index: number): string =>
    (known[index] ??= withoutPossessive(wordsOfName(words[index]?.text ?? '')[0] ?? ''));
  const found: NameMatch[] = [];
  for (let index = 0; index < words.length; index++) {
    const first = words[index];
    if (!first || !/^\p{Lu}/u.test(first.text)) continue;
    const students = roster.get(plain(index));
    if (!students) continue;
    const match = students
      .filter((student) => student.words.every((part, offset) => plain(index + offset) === part))
      .sort((a, b) => b.words.length - a.words.length)[0];
    const last = words[index + (match?.words.length ?? 1) - 1];
    if (!match || !last || !isTogether(text, first.at, last.at)) continue;
    if (match.words.length === 1 && !isName(text, first.at, plain(index), plain(index - 1), colleagues)) continue;
    const end = last.at + withoutPossessive(last.text).length;
    found.push({ span: span(first.at, end), who: match.who, ...(match.seat && { seat: match.seat }) });
    index += match.words.length - 1;
  }
  return found;
}

function isName(text: string, at: number, name: string, before: string, colleagues: ReadonlySet<string>): boolean {
  if (colleagues.has(name) || titles.has(before)) return false;
  if (!alsoWords.has(name)) return true;
  if (
    months.has(name) &&
    /(?:\b(?:in|of|by|since|until|from|to|last|next)|\d)\.?\s+$/i.test(text.slice(Math.max(0, at - 8), at))
  ) {
    return false;
  }
  if (months.has(name) && /^\p{L}+ \d/u.test(text.slice(at, at + 12))) return false;
  return !/(?:^|[.?!:"“”'‘*_\n\r>-])\s*$/.test(text.slice(Math.max(0, at - 4), at));
}

/** Parts of one name have only spaces between them. */
function isTogether(text: string, from: number, to: number): boolean {
  return !/[^\p{L}\p{M}\s'’-]|\n\s*\n/u.test(text.slice(from, to));
}

function withoutPossessive(name: string): string {
  return name.replace(/['’]s$/i, '');
}
