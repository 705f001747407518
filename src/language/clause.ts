import { noWord } from './context/around';
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
export interface Place {
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
  const joined = isOf(matcher, prose.words[from - 1] ?? noWord, 'join');
  let unknown = 0;
  for (let at = from - 1; at >= start; at--) {
    const word = prose.words[at];
    const behind = prose.words[at + 1];
    if (!word || behind?.gap === 'break' || behind?.gap === 'quotation') return undefined;
    if (isOf(matcher, word, 'be')) return at;
    // 'They left happy', 'The talk ran too long'
    if (isOf(matcher, word, 'act')) {
      // 'S4 left a mess': what somebody left, no state.
      if (isOf(matcher, prose.words[from] ?? noWord, 'det')) return undefined;
      return !next || endsPhrase(matcher, next) ? at : undefined;
    }
    // 'was a limited edition': the adjective belongs to a noun of its own.
    if (isOf(matcher, word, 'det') && next && !endsPhrase(matcher, next)) return undefined;
    if (isModifier(matcher, word)) continue;
    const verb = !next || endsPhrase(matcher, next) ? verbBeforeAside(prose, matcher, at, from) : undefined;
    if (verb !== undefined && verb >= start) return verb;
    // 'was up to date and helpful'
    if (!joined || ++unknown > mostUnknown || isOf(matcher, word, 'person')) return undefined;
  }
  return undefined;
}

/** The verb before what stands between it and its adjective: 'was by and large calm', 'were for the most part bored'. */
function verbBeforeAside(prose: Prose, matcher: Matcher, last: number, from: number): number | undefined {
  for (let at = last; at > from - longestAside; at--) {
    const word = prose.words[at];
    if (word?.gap !== 'space' || word.kind !== 'word' || prose.words[at + 1]?.gap !== 'space') return undefined;
    if (isOf(matcher, word, 'prep') && at < from - 1) {
      return isOf(matcher, prose.words[at - 1] ?? noWord, 'be') ? at - 1 : undefined;
    }
  }
  return undefined;
}

/** In words. */
const longestAside = 5;

/** Words of a predicate that the lexicon does not know. */
const mostUnknown = 3;

/** What may stand between a subject or its verb and an adjective: 'frankly a bit', 'slow and'. */
function isModifier(matcher: Matcher, word: Word): boolean {
  return (
    isOf(matcher, word, 'mod', 'very', 'quality', 'state', 'excess', 'join', 'neg', 'ending') || isAdverb(matcher, word)
  );
}

function isAdverb({ lexicon }: Matcher, { text }: Word): boolean {
  return text.length > 4 && text.endsWith(lexicon.adverbEnding);
}

/** What words without a verb speak of: 'Delivery a bit flat, eyes on slides', 'Messy board work, hard to follow.' */
export function subjectWithoutVerb(prose: Prose, matcher: Matcher, { from, to }: Place): Subject | undefined {
  const next = prose.words[to];
  if (next && !endsPhrase(matcher, next)) return undefined;
  // 'The lesson focused on fractions' has a verb.
  const last = prose.words[to - 1]?.text.slice(-2) ?? '';
  if (next?.gap === 'space' && matcher.cues.participles.has(last)) return undefined;
  const start = sentenceStart(prose, from);
  let at = from;
  while (at > start && prose.words[at]?.gap === 'space' && isModifier(matcher, prose.words[at - 1] ?? noWord)) at--;
  const first = prose.words[at];
  if (at === start || !first) return undefined;
  if (first.gap === 'comma') {
    // 'wrote smooth, rough and sharp': a list has its own beginning.
    if (isModifier(matcher, prose.words[at - 1] ?? noWord)) return undefined;
    const subject = firstSubject(prose, matcher, start, at);
    return subject === 'name' ? undefined : subject;
  }
  if (first.gap !== 'space') return undefined;
  return nounAlone(prose, matcher, nounBeforePhrase(prose, matcher, at - 1, start), start);
}

/** 'Group work at table 3 weak': the noun that a place hangs on. */
function nounBeforePhrase(prose: Prose, matcher: Matcher, last: number, start: number): number {
  // 'Instructions before the practical': the place has no noun but this.
  if (isOf(matcher, prose.words[last] ?? noWord, 'det', 'who')) return last;
  for (let at = last; at > start && at > last - longestAside; at--) {
    const word = prose.words[at];
    if (word?.gap !== 'space' || isOf(matcher, word, 'be', 'aux', 'it', 'join')) break;
    if (isOf(matcher, word, 'prep') && at < last) return at - 1;
  }
  return last;
}

/** The subject that a noun phrase is with nothing before it in its clause but what belongs to it. */
function nounAlone(prose: Prose, matcher: Matcher, noun: number, start: number): Subject | undefined {
  const word = prose.words[noun];
  const subject = word && subjectOf(matcher, word, prose.words[noun + 1], noun === start);
  if (!subject || isOf(matcher, word, 'it')) return undefined;
  let unknown = 0;
  for (let at = noun; at > start && (prose.words[at]?.gap === 'space' || prose.words[at]?.gap === 'hyphen'); at--) {
    const before = prose.words[at - 1];
    if (!before || isOf(matcher, before, 'det', 'quality', 'teaching', 'material', 'join')) continue;
    // 'Group work', 'Student talk'
    if (at === noun && at - 1 === start && subject === 'teaching') continue;
    if (++unknown > 2 || isOf(matcher, before, 'person', 'be', 'aux', 'prep', 'part', 'it', 'make')) return undefined;
  }
  return subject;
}

/** True where no noun follows: 'was a success for all', 'was a mess.' */
function endsPhrase(matcher: Matcher, next: Word): boolean {
  return next.gap !== 'space' || isOf(matcher, next, 'prep', 'part', 'join', 'be', 'det', 'it', 'person', 'ending');
}

/** What the words that begin at `verb` are said of. */
export function subjectBefore(prose: Prose, matcher: Matcher, verb: number): Subject {
  // 'The ending, though short, was dull'
  const aside = prose.words[verb]?.gap === 'comma' ? commaBefore(prose, verb) : undefined;
  if (aside !== undefined) return subjectBefore(prose, matcher, aside);
  const start = clauseStart(prose, matcher, verb);
  if (tellsManner(prose, matcher, start, verb)) return 'teaching';
  const before = prose.words[verb - 1];
  if (before && verb > start && isOf(matcher, before, 'join')) return firstSubject(prose, matcher, start, verb - 1);
  let partOf: Subject | undefined;
  for (let at = verb - 1; at >= start; at--) {
    const word = prose.words[at];
    if (!word) continue;
    // '6 of 24 enjoyed it'
    if (at === verb - 1 && word.kind === 'number' && isOf(matcher, prose.words[at - 1] ?? noWord, 'part'))
      return 'person';
    const subject = subjectOf(matcher, word, prose.words[at + 1], at === start, prose.words[at - 1]);
    if (subject) {
      const before = prepositionBefore(prose, matcher, at, start);
      if (before === undefined || isInfinitive(prose, matcher, before, verb)) return subject;
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

/** Where an aside between commas begins that ends before `verb`. */
function commaBefore(prose: Prose, verb: number): number | undefined {
  const sentence = prose.words[verb]?.sentence;
  for (let at = verb - 1; at > verb - longestParenthesis; at--) {
    const word = prose.words[at];
    if (word?.sentence !== sentence || word?.gap === 'break' || word?.gap === 'quotation') return undefined;
    if (word?.gap === 'comma') return at;
  }
  return undefined;
}

/** In words. */
const longestParenthesis = 8;

/** 'The way T greeted them was dull', 'How T took the register was slick': what is judged is how it was done. */
function tellsManner(prose: Prose, matcher: Matcher, start: number, verb: number): boolean {
  const at = [start, start + 1].find((index) => matcher.cues.manners.has(prose.words[index]?.text ?? ''));
  return at !== undefined && at < verb - 1 && isOf(matcher, prose.words[at + 1] ?? noWord, 'person', 'title');
}

/** 'for students to be bored': what stands behind 'for' is the subject. */
function isInfinitive(prose: Prose, { cues }: Matcher, before: Word, verb: number): boolean {
  return cues.infinitiveLinks.has(before.text) && cues.infinitives.has(prose.words[verb - 1]?.text ?? '');
}

/** 'S4 raised a hand but was afraid', 'They loved it and were proud': the subject is that of the clause before. */
function firstSubject(prose: Prose, matcher: Matcher, start: number, end: number): Subject {
  for (let at = start; at < end; at++) {
    const word = prose.words[at];
    const next = prose.words[at + 1];
    // 'board work' is work.
    if (at + 1 < end && next?.gap === 'space' && isOf(matcher, next, 'teaching', 'material')) continue;
    const subject = word && subjectOf(matcher, word, next, at === start);
    if (subject && prepositionBefore(prose, matcher, at, start) === undefined) return subject;
  }
  return 'unknown';
}

function subjectOf(
  matcher: Matcher,
  word: Word,
  next: Word | undefined,
  opens: boolean,
  former?: Word,
): Subject | undefined {
  const { cues } = matcher;
  if (cues.groupNames.has(word.text) && (next?.kind === 'number' || cues.ordinals.has(former?.text ?? '')))
    return 'person';
  // 'Their posters were dull': work is judged.
  if (isOf(matcher, word, 'written') && isOf(matcher, former ?? noWord, 'who', 'whose')) return 'teaching';
  if (cues.content.has(word.text)) return 'content';
  if (cues.writer.has(word.text)) return 'writer';
  if (isOf(matcher, word, 'person', 'form')) return 'person';
  // 'No one was bored'
  if (isOf(matcher, word, 'it') && isOf(matcher, former ?? noWord, 'neg')) return 'person';
  if (isOf(matcher, word, 'teaching')) return 'teaching';
  if (isOf(matcher, word, 'material')) return 'material';
  // 'The tally shows that cats ...'
  const links =
    cues.reportLinks.has(word.text) && (cues.showing.has(former?.text ?? '') || cues.telling.has(former?.text ?? ''));
  if (isOf(matcher, word, 'it') && !links) return 'it';
  const isPlain = isOf(matcher, word, 'det', 'mod', 'very', 'prep', 'quality', 'state', 'excess', 'aux', 'be', 'join');
  return word.capital && !opens && !isPlain ? 'name' : undefined;
}

/** The preposition that a noun phrase hangs on: 'in' for 'second half' in 'in the second half'. */
function prepositionBefore(prose: Prose, matcher: Matcher, noun: number, start: number): Word | undefined {
  if (opensNewPhrase(prose, matcher, noun)) return undefined;
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

/** 'By the end they', 'After the hint S4', 'At 10:30 T': a pronoun or a name right behind a noun or a time. */
function opensNewPhrase(prose: Prose, matcher: Matcher, at: number): boolean {
  const word = prose.words[at];
  const former = prose.words[at - 1];
  if (word?.gap !== 'space' || former?.sentence !== word.sentence || former.capital) return false;
  if (!word.capital && !matcher.cues.reportLinks.has(word.text)) return false;
  return !isOf(
    matcher,
    former,
    'prep',
    'part',
    'det',
    'join',
    'quality',
    'mod',
    'very',
    'it',
    'be',
    'aux',
    'title',
    'neg',
  );
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

export function isOf(matcher: Matcher, word: Word, ...classes: readonly string[]): boolean {
  return wordClasses(matcher, word).some((name) => classes.includes(name));
}

function sentenceStart(prose: Prose, at: number): number {
  return prose.sentences[prose.words[at]?.sentence ?? 0]?.from ?? 0;
}
