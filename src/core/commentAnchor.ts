import { around, firstWords, lastWords, readWords, wordsAround, wordsOf, type Place, type Words } from './anchorWords';
import { changedPlace } from './changedQuote';
import type { CommentAnchor } from './commentFile';
import { findBlock } from './frontmatterBlock';
import { beginning } from './shownText';
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
/** Quotations from files that people wrote by hand may be longer than ours. */
const mostWords = 120;
/** A title of fewer words may be said in a sentence as well. */
const shortQuote = 6;
/** Of the words around a quotation that is too short to prove anything, so many must be there, or all. */
const leastAround = 3;
/** Places of the very words that are compared by what stands around them. */
const mostPlaces = 200;

/** What a new comment is about: the paragraph, list item or line of a script at a place of a note. */
export function anchorAt(text: string, target: Span): CommentAnchor {
  const whole = text.slice(target.start, target.end);
  const kept = beginning(whole, longestQuote);
  return {
    quote: kept.replace(/\r\n?/g, '\n'),
    isCut: kept !== whole,
    before: lastWords(text, target.start).join(' '),
    after: firstWords(text, target.start + kept.length).join(' '),
  };
}

/** Where a thread's words stand now. */
export interface FoundAnchor {
  readonly span: Span;
  /** From 0 to 1: how much of it is as it was. */
  readonly likeness: number;
}

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

function* findAnchor(note: Words, anchor: CommentAnchor): Steps<FoundAnchor | undefined> {
  const quoted = wordsOf(anchor.quote).slice(0, mostWords);
  if (quoted.length === 0) return findMarks(note, anchor);
  const same = samePlaces(note, quoted);
  const best = same.length > 0 ? bestOf(note, anchor, same) : yield* changedPlace(note, anchor, quoted);
  if (!best || (quoted.length < shortQuote && !isProven(note, anchor, best))) return undefined;
  const { from, to, kept } = best;
  return { span: exactSpan(note, anchor, span(note.starts[from] ?? 0, note.ends[to - 1] ?? 0)), likeness: kept };
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

/** A few words may stand in many places: they are the quotation with its punctuation, or between the words of before. */
function isProven(note: Words, anchor: CommentAnchor, place: Place): boolean {
  const wanted = wordsOf(`${anchor.before} ${anchor.after}`).length;
  const least = Math.min(leastAround, wanted) / (2 * wordsAround);
  return isVerbatim(note, anchor, place) || around(note, anchor, place) >= least;
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
