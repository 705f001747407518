import type { CommentAnchor } from './commentFile';
import { findBlock } from './frontmatterBlock';
import { letterKey } from './names';
import type { Steps } from './steps';

/** The words of a note, and of what is looked for in it. */

/** Words that are kept from either side. */
export const wordsAround = 6;
/** How far words are looked for on either side, in UTF-16 code units. */
const reachAround = 200;

// Scripts that have no spaces between words are read by the character, with the marks that it may be taken apart from.
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}{0,4}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}]){1,60}/gu;

/** A note's words, read once for all its threads. How they are compared: {@link letterKey}. */
export interface Words {
  readonly text: string;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The offsets at which a quotation's first words may stand: by word, the positions that it has. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** So many words are read between two pauses. */
export const wordsAStep = 4_000;

/** In steps of some milliseconds. */
export function* readWords(text: string): Steps<Words> {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const places = new Map<string, number[]>();
  const body = findBlock(text)?.bodyStart ?? 0;
  word.lastIndex = body;
  for (let match = nextWord(text, body); match; match = nextWord(text, ends.at(-1) ?? 0)) {
    const plain = letterKey(match[0]);
    const known = places.get(plain);
    if (known) known.push(words.length);
    else places.set(plain, [words.length]);
    words.push(plain);
    starts.push(match.index);
    ends.push(match.index + match[0].length);
    if (words.length % wordsAStep === 0) yield;
  }
  return { text, words, starts, ends, places };
}

/** Between two steps others may use the same pattern. */
function nextWord(text: string, from: number): RegExpExecArray | null {
  word.lastIndex = from;
  return word.exec(text);
}

/** Words of a note from one to another, and how much of the quotation stands there. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly kept: number;
}

/** From 0 to 1: how many of the words that stood around the quotation stand around this place, of those that can. */
export function around({ words }: Words, { before, after }: CommentAnchor, { from, to }: Place): number {
  const [wantedBefore, wantedAfter] = [wordsOf(before), wordsOf(after)];
  const wanted = wantedBefore.length + wantedAfter.length;
  // The beginning or the end of a note has fewer words around it, and that is a likeness as well.
  if (wanted === 0) return from === 0 || to === words.length ? 0.5 : 0;
  const shared =
    inOrder(wantedBefore, words.slice(Math.max(0, from - wordsAround), from)).length +
    inOrder([...wantedAfter].reverse(), words.slice(to, to + wordsAround).reverse()).length;
  // A single word that is the same proves little.
  return shared / (2 * wordsAround);
}

/** The positions in `there` of the longest list of words that stand in the same order in both. */
export function inOrder(wanted: readonly string[], there: readonly string[]): readonly number[] {
  const columns = there.length + 1;
  const table = new Uint16Array((wanted.length + 1) * columns);
  const value = (row: number, column: number): number => table[row * columns + column] ?? 0;
  for (let row = wanted.length - 1; row >= 0; row--) {
    for (let column = there.length - 1; column >= 0; column--) {
      table[row * columns + column] =
        wanted[row] === there[column]
          ? value(row + 1, column + 1) + 1
          : Math.max(value(row + 1, column), value(row, column + 1));
    }
  }
  const found: number[] = [];
  for (let row = 0, column = 0; row < wanted.length && column < there.length;) {
    if (wanted[row] === there[column] && value(row, column) === value(row + 1, column + 1) + 1) {
      found.push(column);
      row++;
      column++;
    } else if (value(row + 1, column) >= value(row, column + 1)) row++;
    else column++;
  }
  return found;
}

/** As a note's words are compared. */
export function wordsOf(text: string): string[] {
  return (text.match(word) ?? []).map(letterKey);
}

/** The words of the note's text right in front of an offset. */
export function lastWords(text: string, offset: number): string[] {
  const from = Math.max(findBlock(text)?.bodyStart ?? 0, offset - reachAround);
  return (text.slice(from, offset).match(word) ?? []).slice(-wordsAround);
}

/** The words right behind an offset. */
export function firstWords(text: string, offset: number): string[] {
  return (text.slice(offset, offset + reachAround).match(word) ?? []).slice(0, wordsAround);
}
