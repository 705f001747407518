import type { CommentAnchor } from './commentFile';
import { findBlock } from './frontmatterBlock';
import { span, type Span } from './span';
import type { Steps } from './steps';

/**
 * Where a thread belongs in its note. A note goes on being edited, also by programs that know nothing of us, so a thread
 * holds words of the note, with those around them, as in the W3C's Web Annotation model (text quote selector): first the
 * very words are looked for, then the same words whatever the blanks, punctuation and capitals between them, then the
 * place where most of them still stand in their order.
 */

/** Longer quotations make a file of comments hard to read; in UTF-16 code units. */
const longestQuote = 400;
/** Words that are kept from either side. */
const wordsAround = 6;
/** How far words are looked for on either side, in UTF-16 code units. */
const reachAround = 200;

/** Of a quotation that was changed, so much must still stand in its order; with the words around it, a little less. */
const leastKept = 0.5;
const leastKeptInPlace = 0.34;
/** One or two words that are alike prove nothing. */
const leastWords = 3;

/** Places that are looked at closely for a quotation that was changed. */
const closeLooks = 8;
/** A word that a quotation repeats says little more each time. */
const repeats = 3;
/** Quotations from files that people wrote by hand may be longer than ours. */
const mostWords = 120;
/** Places of the very words that are compared by what stands around them. */
const mostPlaces = 200;

// Scripts that have no spaces between words are read by the character.
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}]){1,60}/gu;

/** What a new comment is about: the paragraph, list item or line of a script at a place of a note. */
export function anchorAt(text: string, target: Span): CommentAnchor {
  const whole = text.slice(target.start, target.end).replace(/\r\n?/g, '\n');
  const kept = whole.length > longestQuote ? (/^[\s\S]*\S(?=\s)/.exec(whole.slice(0, longestQuote))?.[0] ?? '') : whole;
  // A single word longer than that is cut as well, but not in the middle of a character.
  const quote = kept === '' ? whole.slice(0, longestQuote).replace(/[\uD800-\uDBFF]$/, '') : kept;
  const end = quote === whole ? target.end : target.start + quote.length;
  return {
    quote,
    isCut: quote !== whole,
    before: lastWords(text, target.start).join(' '),
    after: firstWords(text, end).join(' '),
  };
}

/** Where a thread's words stand now. */
export interface FoundAnchor {
  readonly span: Span;
  /** From 0 to 1: how much of it is as it was. */
  readonly likeness: number;
}

/** A note's words, read once for all its threads. Words are compared in lower case. */
interface Words {
  readonly text: string;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The offsets at which a quotation's first words may stand: by word, the positions that it has. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** So many words are read between two pauses. */
const wordsAStep = 4_000;

/**
 * Where the anchors' words stand in the note, in steps of some milliseconds; `undefined` for those that are gone. The
 * work grows with the length of the note and the number of anchors alone, whatever is in them.
 */
export function* findAnchors(
  text: string,
  anchors: readonly CommentAnchor[],
): Steps<readonly (FoundAnchor | undefined)[]> {
  const found: (FoundAnchor | undefined)[] = [];
  if (anchors.length === 0) return found;
  const note = yield* readWords(text);
  for (const anchor of anchors) {
    found.push(yield* findAnchor(note, anchor));
    yield;
  }
  return found;
}

function* readWords(text: string): Steps<Words> {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const places = new Map<string, number[]>();
  const body = findBlock(text)?.bodyStart ?? 0;
  word.lastIndex = body;
  for (let match = nextWord(text, body); match; match = nextWord(text, ends.at(-1) ?? 0)) {
    const plain = match[0].toLowerCase();
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

function* findAnchor(note: Words, anchor: CommentAnchor): Steps<FoundAnchor | undefined> {
  const quoted = wordsOf(anchor.quote).slice(0, mostWords);
  if (quoted.length === 0) return findMarks(note, anchor);
  const same = samePlaces(note, quoted);
  const best = same.length > 0 ? bestOf(note, anchor, same) : yield* changedPlace(note, anchor, quoted);
  if (!best) return undefined;
  const { from, to, kept } = best;
  return { span: exactSpan(note, anchor, span(note.starts[from] ?? 0, note.ends[to - 1] ?? 0)), likeness: kept };
}

/** Words of a note from one to another, and how much of the quotation stands there. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly kept: number;
}

/** Where all words of the quotation stand one after the other. */
function samePlaces({ words, places }: Words, quoted: readonly string[]): readonly Place[] {
  // The rarest word has the fewest places to look at.
  let rarest = 0;
  for (let at = 1; at < quoted.length; at++) if (timesOf(at) < timesOf(rarest)) rarest = at;
  const found: Place[] = [];
  let steps = 0;
  for (const position of places.get(quoted[rarest] ?? '') ?? []) {
    const from = position - rarest;
    let at = 0;
    while (at < quoted.length && words[from + at] === quoted[at]) at++;
    // A text made for it could have us compare all words at all places.
    steps += at + 1;
    if (at === quoted.length) found.push({ from, to: from + at, kept: 1 });
    if (found.length >= mostPlaces || steps > words.length * 4) break;
  }
  return found;

  function timesOf(at: number): number {
    return places.get(quoted[at] ?? '')?.length ?? 0;
  }
}

/** Of equal places the one with the same words around it; the first of those. The very same text is best. */
function bestOf(note: Words, anchor: CommentAnchor, found: readonly Place[]): Place | undefined {
  const [only] = found;
  if (found.length === 1) return only;
  let best: Place | undefined;
  let highest = -1;
  for (const place of found) {
    const value = around(note, anchor, place) + (isVerbatim(note, anchor, place) ? 0.5 : 0);
    if (value > highest) [best, highest] = [place, value];
  }
  return best;
}

function isVerbatim({ text, starts, ends }: Words, { quote }: CommentAnchor, { from, to }: Place): boolean {
  const [first] = wordsOf(quote);
  const lead = first === undefined ? 0 : quote.toLowerCase().indexOf(first);
  const start = (starts[from] ?? 0) - lead;
  return start >= 0 && text.slice(start, (ends[to - 1] ?? 0) + quote.length).startsWith(quote);
}

/** From 0 to 1: how many of the words that stood around the quotation stand around this place, of those that can. */
function around({ words }: Words, { before, after }: CommentAnchor, { from, to }: Place): number {
  const [wantedBefore, wantedAfter] = [wordsOf(before), wordsOf(after)];
  const wanted = wantedBefore.length + wantedAfter.length;
  // The beginning or the end of a note has fewer words around it, and that is a likeness as well.
  if (wanted === 0) return from === 0 || to === words.length ? 0.5 : 0;
  const shared =
    sharedEnds(wantedBefore, words.slice(Math.max(0, from - wordsAround), from)) +
    sharedEnds([...wantedAfter].reverse(), words.slice(to, to + wordsAround).reverse());
  // A single word that is the same proves little.
  return shared / (2 * wordsAround);
}

/** How many words of one list stand in the same order in the other. */
function sharedEnds(wanted: readonly string[], there: readonly string[]): number {
  return inOrder(wanted, there).length;
}

/**
 * The place where most words of a quotation that was changed still stand in their order. Each word of the note votes for
 * the places at which the quotation would begin; only the places with the most votes are looked at closely.
 */
function* changedPlace(note: Words, anchor: CommentAnchor, quoted: readonly string[]): Steps<Place | undefined> {
  if (quoted.length < leastWords) return undefined;
  const width = Math.max(4, Math.ceil(quoted.length / 2));
  const votes = new Map<number, number>();
  const vote = (bucket: number, weight: number) => votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
  let done = 0;
  const positions = new Map<string, number[]>();
  quoted.forEach((one, at) => {
    const known = positions.get(one);
    if (!known) positions.set(one, [at]);
    else if (known.length < repeats) known.push(at);
  });
  for (const [one, ats] of positions) {
    const there = note.places.get(one) ?? [];
    // A rare word tells more of a place than one that stands everywhere.
    const weight = 1 / (1 + Math.log2(1 + there.length));
    for (const position of there) {
      if (++done % wordsAStep === 0) yield;
      for (const at of ats) vote(Math.floor((position - at) / width), weight);
    }
  }
  let best: Place | undefined;
  let highest = 0;
  for (const bucket of mostVoted(votes)) {
    yield;
    const place = closeLook(note, quoted, bucket * width - width, (bucket + 2) * width + quoted.length);
    if (!place) continue;
    const near = around(note, anchor, place);
    if (place.kept < (near >= 0.6 ? leastKeptInPlace : leastKept)) continue;
    const value = place.kept + near / 2;
    if (value > highest) [best, highest] = [place, value];
  }
  return best;
}

/** The places with the most votes; those that lie next to each other share theirs. Among equals the first. */
function mostVoted(votes: ReadonlyMap<number, number>): readonly number[] {
  const top: { bucket: number; value: number }[] = [];
  for (const [bucket, own] of votes) {
    const value = own + (votes.get(bucket + 1) ?? 0);
    const last = top.at(-1);
    if (top.length >= closeLooks && last && value <= last.value) continue;
    const at = top.findIndex((other) => other.value < value);
    top.splice(at < 0 ? top.length : at, 0, { bucket, value });
    if (top.length > closeLooks) top.pop();
  }
  return top.map(({ bucket }) => bucket);
}

function closeLook({ words }: Words, quoted: readonly string[], start: number, end: number): Place | undefined {
  const from = Math.max(0, start);
  const window = words.slice(from, Math.max(from, end));
  const shared = withoutStray(inOrder(quoted, window), quoted.length / 2 + 2);
  const [first, last] = [shared[0], shared.at(-1)];
  if (shared.length < leastWords || first === undefined || last === undefined) return undefined;
  // Words strewn over a long stretch are not the quotation any more.
  const density = shared.length / Math.max(last - first + 1, quoted.length * 0.5);
  const kept = (shared.length / quoted.length) * Math.min(1, 0.4 + density);
  return { from: from + first, to: from + last + 1, kept };
}

/** Without words at either end that stand far from the others: they are there by chance. */
function withoutStray(positions: readonly number[], far: number): readonly number[] {
  let [from, to] = [0, positions.length];
  while (to - from > leastWords && (positions[from + 1] ?? 0) - (positions[from] ?? 0) > far) from++;
  while (to - from > leastWords && (positions[to - 1] ?? 0) - (positions[to - 2] ?? 0) > far) to--;
  return positions.slice(from, to);
}

/** The positions in `there` of the longest list of words that stand in the same order in both. */
function inOrder(wanted: readonly string[], there: readonly string[]): readonly number[] {
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

/** With the punctuation that the quotation has at its ends, where it still stands there. */
function exactSpan({ text }: Words, { quote }: CommentAnchor, { start, end }: Span): Span {
  const lead = /^[^\p{L}\p{M}\p{N}]*/u.exec(quote.slice(0, 20))?.[0] ?? '';
  const tail = /[^\p{L}\p{M}\p{N}]*$/u.exec(quote.slice(-20))?.[0] ?? '';
  return span(
    text.endsWith(lead, start) ? start - lead.length : start,
    text.startsWith(tail, end) ? end + tail.length : end,
  );
}

/** A quotation without a single word, such as a line of question marks: only the very same will do. */
function findMarks({ text }: Words, { quote }: CommentAnchor): FoundAnchor | undefined {
  const at = quote.trim() === '' ? -1 : text.indexOf(quote, findBlock(text)?.bodyStart ?? 0);
  return at < 0 ? undefined : { span: span(at, at + quote.length), likeness: 1 };
}

function wordsOf(text: string): string[] {
  return (text.match(word) ?? []).map((one) => one.toLowerCase());
}

function lastWords(text: string, offset: number): string[] {
  const from = Math.max(findBlock(text)?.bodyStart ?? 0, offset - reachAround);
  return (text.slice(from, offset).match(word) ?? []).slice(-wordsAround);
}

function firstWords(text: string, offset: number): string[] {
  return (text.slice(offset, offset + reachAround).match(word) ?? []).slice(0, wordsAround);
}
