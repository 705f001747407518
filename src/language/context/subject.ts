import { isOf, linkingVerb, subjectBefore, subjectWithoutVerb } from '../clause';
import type { Subject } from '../clause';
import type { Matcher } from '../matcher';
import { wordClasses } from '../matcher';
import type { Word } from '../prose';
import { qualifies } from '../qualifying';
import { opensClause, sentenceStart, wordsOfSentence, noWord } from './around';
import type { Context } from './around';

/** Predicates about of whom or what something is said. */

/** What the lesson was about: 'The narrator was bored', 'a weak acid', 'The boy in the story was sad'. */
export function isAboutContent(context: Context): boolean {
  const { match, prose, matcher } = context;
  const { content, contentPlaces } = matcher.cues;
  const behind = prose.words[match.to];
  const head = prose.words[match.to + 1];
  const isWork = head?.gap === 'space' && isOf(matcher, head, 'teaching', 'material');
  if (behind?.gap === 'space' && content.has(behind.text) && !isWork) return true;
  const [first, second] = prose.words.slice(sentenceStart(prose, match), sentenceStart(prose, match) + 2);
  // 'Dialogue: one student likes tea'
  if (first && second?.gap === 'break' && contentPlaces.has(first.text)) return true;
  let isPlace = false;
  for (let at = match.from - 1; at >= sentenceStart(prose, match); at--) {
    const word = prose.words[at];
    if (!word) continue;
    // 'The sentence starters worked well' speaks of starters.
    const head = prose.words[at + 1];
    const isCompound = head?.gap === 'space' && isOf(matcher, head, 'teaching', 'material');
    // 'Their paragraphs were dire' speaks of their work.
    const isOwn = isOf(matcher, word, 'written') && isOf(matcher, prose.words[at - 1] ?? noWord, 'who', 'whose');
    // 'T explained fractions brilliantly' tells how T did it.
    const isObject = match.rule?.family === 'verdict-adverb' && isOf(matcher, prose.words[at - 2] ?? noWord, 'person');
    if (content.has(word.text) && !isCompound && !isOwn && !isObject) return true;
    if (contentPlaces.has(word.text)) isPlace = true;
    else if (isPlace && isOf(matcher, word, 'of')) return true;
    else if (!isOf(matcher, word, 'det')) isPlace = false;
    if (isSubject(matcher, word)) break;
  }
  // 'The boy in the story': the place stands before the subject was reached, or opens the sentence.
  const opening = prose.words.slice(sentenceStart(prose, match), sentenceStart(prose, match) + 4);
  const [, ...rest] = opening;
  return first !== undefined && isOf(matcher, first, 'of') && rest.some((word) => contentPlaces.has(word.text));
}

/** The writer's own state, which the writer knows: 'I was confused.' */
export function isAboutWriter({ match, prose, matcher }: Context): boolean {
  for (let at = match.from - 1; at >= sentenceStart(prose, match); at--) {
    const word = prose.words[at];
    if (!word) continue;
    if (matcher.cues.writer.has(word.text)) return true;
    if (isSubject(matcher, word)) return false;
  }
  return false;
}

/** Attributive: 'clear, short instructions'. */
export function qualifiesTeaching({ match, prose, matcher }: Context): boolean {
  const last = prose.words[match.to - 1];
  const isInside = match.to - match.from > 1 && last !== undefined && isOf(matcher, last, 'teaching');
  return isInside || qualifies(prose, matcher, match, 'teaching');
}

/** Predicative, of anything but lesson content: 'The chair swap was clumsy.' */
export function isSaidOfSomething(context: Context): boolean {
  return isSaidOf(context, 'unknown') || isSaidOfLesson(context);
}

/** Predicative, of what is in a lesson or of people: 'The chart was helpful', 'made it useful', 'Very organised.' */
export function isSaidOfLesson(context: Context): boolean {
  return isSaidOf(context, 'teaching', 'material', 'it', 'person', 'name', 'none') || standsAlone(context);
}

/** Predicative, of teaching itself: 'The pace was slow', not 'The river was slow'. */
export function isSaidOfTeaching(context: Context): boolean {
  return isSaidOf(context, 'teaching') || standsAlone(context);
}

export function isVerdictOnLesson(context: Context): boolean {
  return qualifiesTeaching(context) || isSaidOfSomething(context) || isFragment(context);
}

/** For words of two lives. */
export function isVerdictOnTeaching(context: Context): boolean {
  return qualifiesTeaching(context) || isSaidOfTeaching(context);
}

/** Predicative, of people: 'S4 looked tired', 'made them happy'. */
export function isSaidOfPerson(context: Context): boolean {
  const elided = context.matcher.lexicon.dropsSubject ? (['none'] as const) : [];
  return isSaidOf(context, 'person', 'name', ...elided) || isApposition(context);
}

/** Of something that the lexicon does not know: 'The box was too big.' */
export function isSaidOfUnknown(context: Context): boolean {
  return isSaidOf(context, 'unknown');
}

/** Said of people or right before them: 'S4 is lazy', 'lazy students', not 'the lazy donkey'. */
export function isLabel(context: Context): boolean {
  const { match, prose, matcher } = context;
  return isSaidOfPerson(context) || isSaidOfTeaching(context) || qualifies(prose, matcher, match, 'person', 'title');
}

/** 'S15, eager as ever, read first', 'S15, often so shy, read first.' */
function isApposition({ match, prose, matcher }: Context): boolean {
  let at = match.from;
  while (prose.words[at]?.gap === 'space' && isOf(matcher, prose.words[at - 1] ?? noWord, 'mod', 'very')) at--;
  const before = prose.words[at - 1];
  return prose.words[at]?.gap === 'comma' && before !== undefined && isOf(matcher, before, 'person');
}

/** The subject of the verb is a thing: 'The projector failed.' */
export function isDoneByThing({ match, prose, matcher }: Context): boolean {
  const subject = subjectBefore(prose, matcher, match.from);
  return subject === 'unknown' || subject === 'material' || subject === 'content';
}

/** The subject of the verb is a person: 'The group at table 2 struggled.' */
export function isDoneByPerson({ match, prose, matcher }: Context): boolean {
  const subject = subjectBefore(prose, matcher, match.from);
  return subject === 'person' || subject === 'name';
}

/** 'tidier than', and not 'longer than', which is measured. */
export function isComparative({ match, prose, matcher }: Context): boolean {
  const { comparatives, measures } = matcher.cues;
  return prose.words
    .slice(match.from, match.to)
    .some(({ text }) => comparatives.has(text.slice(-2)) && !measures.has(text) && text.length > 4);
}

/** The subject of the verb is teaching: 'The pace lagged.' */
export function isDoneByTeaching({ match, prose, matcher }: Context): boolean {
  return subjectBefore(prose, matcher, match.from) === 'teaching';
}

/** The same for what is used in it: 'The video gripped them.' */
export function isDoneByLesson({ match, prose, matcher }: Context): boolean {
  const subject = subjectBefore(prose, matcher, match.from);
  return subject === 'teaching' || subject === 'material';
}

/** 'positively charged particles', 'the neatly cut strips': the adverb names a kind of thing. */
export function isBeforeAdjective({ match, prose, matcher }: Context): boolean {
  const next = prose.words[match.to];
  const noun = prose.words[match.to + 1];
  // 'T effectively used signals': the adverb belongs to the verb.
  if (isOf(matcher, prose.words[match.from - 1] ?? noWord, 'person', 'teaching')) return false;
  if (next?.gap !== 'space' || noun?.gap !== 'space' || !matcher.cues.participles.has(next.text.slice(-2)))
    return false;
  return !isOf(matcher, noun, 'of', 'part', 'det', 'person', 'join', 'teaching', 'mod');
}

/** A participle with its object: 'encouraging S4 to read' tells what somebody does. */
export function takesObject({ match, prose, matcher }: Context): boolean {
  const last = prose.words[match.to - 1];
  const next = prose.words[match.to];
  const { verbEndings } = matcher.cues;
  if (!last || next?.gap !== 'space' || !verbEndings.has(last.text.slice(-3))) return false;
  return next.kind !== 'word' || isOf(matcher, next, 'det', 'who', 'whose') || isOf(matcher, next, 'person');
}

/** The last word of the match is a participle: 'well facilitated'. */
export function endsInParticiple({ match, prose, matcher }: Context): boolean {
  const last = prose.words[match.to - 1];
  return last !== undefined && last.text.length > 4 && matcher.cues.participles.has(last.text.slice(-2));
}

function isSaidOf(context: Context, ...subjects: readonly Subject[]): boolean {
  const { match, prose, matcher } = context;
  if (isValue(context) && subjects.some((subject) => isOf(matcher, prose.words[match.from - 1] ?? noWord, subject)))
    return true;
  const verb = linkingVerb(prose, matcher, match);
  if (verb !== undefined) {
    // 'She's lazy'
    if (isOf(matcher, prose.words[verb] ?? noWord, 'personBe')) return subjects.includes('person');
    return subjects.includes(subjectBefore(prose, matcher, verb));
  }
  if (isMadeOf(context, subjects)) return true;
  const subject = subjectWithoutVerb(prose, matcher, match);
  return subject !== undefined && subjects.includes(subject);
}

/** 'The timer made the task clear': what is made something stands right before it. */
function isMadeOf({ match, prose, matcher }: Context, subjects: readonly Subject[]): boolean {
  let at = match.from - 1;
  while (at > match.from - 4 && isOf(matcher, prose.words[at] ?? noWord, 'mod', 'very', 'quality', 'state', 'join'))
    at--;
  const made = prose.words[at];
  if (!made || (prose.words[at + 1]?.gap ?? 'break') === 'break') return false;
  const isMade = prose.words
    .slice(Math.max(sentenceStart(prose, match), at - 4), at)
    .some((word) => isOf(matcher, word, 'make'));
  return isMade && subjects.some((subject) => isOf(matcher, made, subject));
}

/** 'Pace: slow.' */
function isValue({ match, prose }: Context): boolean {
  const first = prose.words[match.from];
  const next = prose.words[match.to];
  const before = prose.words[match.from - 1];
  const ends = next?.sentence !== first?.sentence || next?.gap !== 'space';
  return first?.gap === 'break' && before?.sentence === first.sentence && ends;
}

/** 'Vibrant displays.', '9:10 Sluggish clear-up after the song': an adjective opens a clause that has no verb. */
function isFragment({ match, prose, matcher }: Context): boolean {
  const first = prose.words[match.start];
  const next = prose.words[match.to];
  if (!first || next?.gap !== 'space' || isOf(matcher, next, 'prep', 'part', 'det', 'be', 'aux', 'join')) return false;
  if (!opensClause(prose, match.start) || isOf(matcher, prose.words[match.start - 1] ?? noWord, 'be')) return false;
  for (let at = match.to; at < match.to + longestFragment; at++) {
    const word = prose.words[at];
    if (word?.sentence !== first.sentence || word.gap === 'comma' || word.gap === 'break') return true;
    if (isOf(matcher, word, 'be', 'aux')) return false;
  }
  return false;
}

/** In words. */
const longestFragment = 10;

/**
 * A sentence of nothing else: 'Clear and concise.' A single word may be a label of something, unless it stands among
 * other sentences or beside figures.
 */
function standsAlone(context: Context): boolean {
  const { matcher, nearby, prose } = context;
  const all = wordsOfSentence(context);
  const isAmong = prose.sentences.length > 1 || /\d/.test(nearby);
  return (
    (all.length > 1 || isAmong) && all.every((word) => isOf(matcher, word, 'quality', 'state', 'very', 'join', 'mod'))
  );
}

function isSubject(matcher: Matcher, word: Word): boolean {
  return wordClasses(matcher, word).some((name) => name === 'person' || name === 'teaching');
}
