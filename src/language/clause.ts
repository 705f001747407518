import type { Matcher } from './matcher';
import { wordClasses } from './matcher';
import type { Prose, Word } from './prose';

/**
 * A little grammar, as much as it takes to tell of whom or what an adjective speaks. It looks at the words of one
 * sentence, which are bounded in number, and knows only the word classes that the lexicon names.
 */

/** What stands in a subject's place. `unknown` is a noun that the lexicon does not know: 'the water'. */
export type Subject = 'teaching' | 'material' | 'it' | 'person' | 'writer' | 'content' | 'name' | 'unknown' | 'none';

/** Where a match stands, in words. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * The word index of the linking verb that the words are predicated by ('was very clear', 'was short, clear'), or
 * `undefined` where they are none's predicate.
 */
export function linkingVerb(prose: Prose, matcher: Matcher, { from, to }: Place): number | undefined {
  const start = sentenceStart(prose, from);
  const next = prose.words[to];
  if (next?.kind === 'number' && next.gap === 'space') return undefined;
  for (let at = from - 1; at >= start; at--) {
    const word = prose.words[at];
    const behind = prose.words[at + 1];
    if (!word || behind?.gap === 'break' || behind?.gap === 'quotation') return undefined;
    if (isOf(matcher, word, 'be')) return at;
    // 'was a limited edition': the adjective belongs to a noun of its own.
    if (isOf(matcher, word, 'det') && next && !endsPhrase(matcher, next)) return undefined;
    if (!isOf(matcher, word, 'mod', 'very', 'quality', 'state', 'join', 'neg')) return undefined;
  }
  return undefined;
}

/** True where no noun follows: 'was a success for all', 'was a mess.' */
function endsPhrase(matcher: Matcher, next: Word): boolean {
  return next.gap !== 'space' || isOf(matcher, next, 'prep', 'part', 'join', 'be', 'det', 'it', 'person');
}

/** What the words that begin at `verb` are said of. */
export function subjectBefore(prose: Prose, matcher: Matcher, verb: number): Subject {
  const start = clauseStart(prose, matcher, verb);
  const before = prose.words[verb - 1];
  if (before && verb > start && isOf(matcher, before, 'join')) return firstSubject(prose, matcher, start, verb - 1);
  let partOf: Subject | undefined;
  for (let at = verb - 1; at >= start; at--) {
    const word = prose.words[at];
    if (!word) continue;
    const subject = subjectOf(matcher, word, prose.words[at + 1], at === start);
    if (subject) {
      const before = prepositionBefore(prose, matcher, at, start);
      if (before === undefined) return subject;
      // 'The end of the lesson was slow' speaks of the lesson; 'The water in the class was clear' does not of the class.
      partOf = isOf(matcher, before, 'part') ? (partOf ?? subject) : undefined;
    } else if (isOf(matcher, word, 'det')) {
      const before = prepositionBefore(prose, matcher, at, start);
      if (before === undefined) return partOf ?? 'unknown';
      if (!isOf(matcher, before, 'part')) partOf = undefined;
    }
  }
  if (partOf) return partOf;
  if (start < verb) return 'unknown';
  const sentence = sentenceStart(prose, verb);
  return start > sentence ? firstSubject(prose, matcher, sentence, start - 1) : 'none';
}

/** 'S4 raised a hand but was afraid', 'They loved it and were proud': the subject is that of the clause before. */
function firstSubject(prose: Prose, matcher: Matcher, start: number, end: number): Subject {
  for (let at = start; at < end; at++) {
    const word = prose.words[at];
    const subject = word && subjectOf(matcher, word, prose.words[at + 1], at === start);
    if (subject && prepositionBefore(prose, matcher, at, start) === undefined) return subject;
  }
  return 'unknown';
}

function subjectOf(matcher: Matcher, word: Word, next: Word | undefined, opens: boolean): Subject | undefined {
  const { cues } = matcher;
  if (cues.groupNames.has(word.text) && next?.kind === 'number') return 'person';
  if (cues.content.has(word.text)) return 'content';
  if (cues.writer.has(word.text)) return 'writer';
  if (isOf(matcher, word, 'person')) return 'person';
  if (isOf(matcher, word, 'teaching')) return 'teaching';
  if (isOf(matcher, word, 'material')) return 'material';
  if (isOf(matcher, word, 'it')) return 'it';
  const isPlain = isOf(matcher, word, 'det', 'mod', 'very', 'prep', 'quality', 'state', 'aux', 'be', 'join');
  return word.capital && !opens && !isPlain ? 'name' : undefined;
}

/** The preposition that a noun phrase hangs on: 'in' for 'second half' in 'in the second half'. */
function prepositionBefore(prose: Prose, matcher: Matcher, noun: number, start: number): Word | undefined {
  for (let at = noun - 1, steps = 0; at >= start && steps < 4; at--, steps++) {
    const word = prose.words[at];
    if (!word || (prose.words[at + 1]?.gap ?? 'break') === 'break') return undefined;
    if (isOf(matcher, word, 'prep', 'part')) return word;
    if (isOf(matcher, word, 'det')) {
      const before = prose.words[at - 1];
      return at > start && word.gap === 'space' && before && isOf(matcher, before, 'prep', 'part') ? before : undefined;
    }
    if (isOf(matcher, word, 'be', 'aux', 'person', 'it', 'join')) return undefined;
    if (prose.words[at + 1]?.gap === 'comma') return undefined;
  }
  return undefined;
}

/** Where the clause of a word begins: behind a word such as 'but' or 'because', or a dash. */
function clauseStart(prose: Prose, matcher: Matcher, at: number): number {
  const start = sentenceStart(prose, at);
  for (let index = at; index > start; index--) {
    if (index < at && (prose.words[index + 1]?.gap === 'break' || prose.words[index + 1]?.gap === 'quotation'))
      return index + 1;
    const before = prose.words[index - 1];
    if (before && !matcher.cues.pairing.has(before.text) && matcher.cues.clauseStarts.has(before.text)) return index;
  }
  return start;
}

/** 'clear, short instructions', 'weak opening question': the words qualify a word of this class. */
export function qualifies(prose: Prose, matcher: Matcher, place: Place, ...classes: readonly string[]): boolean {
  return qualifiesNext(prose, matcher, place, classes) || qualifiesFormer(prose, matcher, place, classes);
}

/** 'instrucciones muy claras', in languages where adjectives follow. */
function qualifiesFormer(prose: Prose, matcher: Matcher, { from }: Place, classes: readonly string[]): boolean {
  if (!matcher.lexicon.adjectivesFollow) return false;
  for (let at = from - 1; at >= from - 4; at--) {
    const word = prose.words[at];
    const gap = prose.words[at + 1]?.gap;
    if (!word || gap === 'break' || gap === 'quotation' || word.sentence !== prose.words[from]?.sentence) return false;
    if (isOf(matcher, word, ...classes)) return true;
    if (!isOf(matcher, word, 'quality', 'very', 'join')) return false;
  }
  return false;
}

function qualifiesNext(prose: Prose, matcher: Matcher, { to }: Place, classes: readonly string[]): boolean {
  let unknown = 0;
  for (let at = to; at < to + 5; at++) {
    const word = prose.words[at];
    if (!word || word.gap === 'break' || word.gap === 'quotation') return false;
    if (isOf(matcher, word, ...classes) || (classes.includes('teaching') && namesAction(matcher, word))) return true;
    if (isOf(matcher, word, 'quality', 'state', 'very', 'join')) continue;
    if (word.gap === 'comma' || isOf(matcher, word, 'prep', 'part', 'det', 'be', 'aux', 'person', 'mod')) return false;
    if (++unknown > 1) return false;
  }
  return false;
}

/** 'poor positioning': a noun that is made of a verb names what somebody does. */
function namesAction(matcher: Matcher, { text }: Word): boolean {
  return text.length > 6 && matcher.lexicon.actionEndings.some((ending) => text.endsWith(ending));
}

export function isOf(matcher: Matcher, word: Word, ...classes: readonly string[]): boolean {
  return wordClasses(matcher, word).some((name) => classes.includes(name));
}

function sentenceStart(prose: Prose, at: number): number {
  return prose.sentences[prose.words[at]?.sentence ?? 0]?.from ?? 0;
}
