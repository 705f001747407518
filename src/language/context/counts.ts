import { isOf } from '../clause';
import type { Matcher } from '../matcher';
import type { Prose, Sentence, Word } from '../prose';
import { sentenceOf, wordsOfSentence, headingHas, noWord } from './around';
import type { Context } from './around';

/** Predicates about what can be counted or timed, and about ratings, which only look like counts. */

/** A count in the same sentence, other than in the match itself, or in the same table row. */
export function isCounted(context: Context): boolean {
  return hasCount(context, sentenceOf(context)) || /\d/.test(context.nearby);
}

/** The sentence rates teaching, or holds next to nothing but the rating. */
export function isRating(context: Context): boolean {
  const { ratings } = context.matcher.cues;
  const sentence = sentenceOf(context);
  const rest = sentence.to - sentence.from - (context.match.end - context.match.start);
  return rest <= 2 || headingHas(context, ratings) || wordsOfSentence(context).some((word) => ratings.has(word.text));
}

/** '4/5', not '4-5'. */
export function isOver({ match, prose }: Context): boolean {
  return prose.words[match.from + 1]?.over === true;
}

/** The sentence names what ratings of teaching are of: 'Pacing: 4/5.' */
export function isOfRated(context: Context): boolean {
  return wordsOfSentence(context).some((word) => isOf(context.matcher, word, 'rated'));
}

/** What students produced or answered: 'S4 scored 3 out of 5 on the exit ticket.' */
export function isDirectedAtStudentWork(context: Context): boolean {
  const { studentWork } = context.matcher.cues;
  const words = wordsOfSentence(context);
  // 'Developing for student talk' rates the teaching.
  return words.some(
    ({ text }, at) => studentWork.has(text) && !isOf(context.matcher, words[at + 1] ?? noWord, 'rated'),
  );
}

/** 'at least 3', 'at least once': a count, not a comfort. */
export function precedesCount({ match, prose, matcher }: Context): boolean {
  const next = prose.words[match.to];
  return next !== undefined && (isNumber(matcher, next) || matcher.cues.countWords.has(next.text));
}

/** A stretch of time in the sentence: 'T never sat down between 9:10 and 9:20' is what a camera shows. */
export function isTimed(context: Context): boolean {
  return wordsOfSentence(context).filter((word) => word.kind === 'time').length > 1;
}

/** What in a sentence can be seen or heard: counts, times and quotations. */
export function hasEvidenceInSentence(context: Context, sentence: Sentence = sentenceOf(context)): boolean {
  if (sentence.quotation || hasCount(context, sentence)) return true;
  return context.prose.words.slice(sentence.from, sentence.to).some((word) => word.kind === 'time');
}

/** The same for the whole list item or table row. */
export function hasEvidenceInItem(context: Context): boolean {
  return (
    /[\d"“«]/.test(context.nearby) ||
    context.prose.sentences.some((sentence) => hasEvidenceInSentence(context, sentence))
  );
}

function hasCount({ match, prose, matcher }: Context, sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = prose.words[at];
    if (!word || (at >= match.start && at < match.end) || !isNumber(matcher, word)) continue;
    if (!isName(prose, matcher, at)) return true;
  }
  return false;
}

/** 'item 2', 'year 7' and 'at bay 3' are names, not counts. */
function isName(prose: Prose, matcher: Matcher, at: number): boolean {
  const noun = prose.words[at - 1];
  // 'rows 4-5', 'Math 8: pleased to see ...'
  if (noun?.kind === 'number' && prose.words[at]?.gap !== 'space') return isName(prose, matcher, at - 1);
  if (!noun || prose.words[at]?.gap !== 'space') return false;
  const start = prose.sentences[noun.sentence]?.from ?? 0;
  if (at - start === 1 && noun.kind === 'word' && prose.words[at + 1]?.gap === 'break') return true;
  // 'the first ten minutes' is a part of the lesson.
  if (matcher.cues.numbered.has(noun.text) || matcher.cues.portions.has(noun.text)) return true;
  // 'the two at the back' are known, not counted.
  if (matcher.cues.numberWords.has(prose.words[at]?.text ?? '') && matcher.cues.definite.has(noun.text)) return true;
  const before = prose.words[at - 2];
  const next = prose.words[at + 1];
  const isNoun = noun.kind === 'word' && !isOf(matcher, noun, 'prep', 'be', 'aux', 'det', 'very', 'mod', 'join');
  const isPhrase = noun.gap === 'space' && isOf(matcher, before ?? noWord, 'prep', 'det');
  const ends = next?.gap !== 'space' || isOf(matcher, next, 'be', 'aux', 'join');
  return isNoun && isPhrase && ends;
}

function isNumber(matcher: Matcher, word: Word): boolean {
  return word.kind === 'number' || /^\d+(?:s|m|h|x|min|mins|st|nd|rd|th)$/.test(word.text)
    ? !/(?:st|nd|rd|th)$/.test(word.text)
    : matcher.cues.numberWords.has(word.text);
}
