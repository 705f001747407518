import type { Context } from './around';
import { isOf } from '../clause';
import type { Matcher } from '../matcher';
import type { Word } from '../prose';
import { noWord, opensClause, sentenceOf, sentenceStart } from './around';

/** Predicates about who is told to do something: the colleague, or students in their lesson. */

/**
 * An imperative to the colleague: it opens a sentence, follows an opening such as 'Next time,' or 'Please', or follows a
 * clause about the colleague ('your feedback is generic; stop ...'). What a poster or a task in the same block says
 * to students is none.
 */
export function isImperative(context: Context): boolean {
  const { match, prose, matcher } = context;
  if (followsDisplay(context)) return false;
  const start = sentenceStart(prose, match);
  if (match.start === start) return true;
  const before = prose.words.slice(start, match.start);
  // 'In the plan the fair test comes last' tells nobody to plan.
  if (isOf(matcher, before.at(-1) ?? noWord, 'det')) return false;
  if (before.length <= 4 && before.every((word, at) => isOpening(matcher, word, before[at - 1]))) return true;
  return opensClause(prose, match.start) && before.some((word) => isOf(matcher, word, 'colleague'));
}

/** 'Next time', 'next lesson', but not 'the lesson'. */
function isOpening(matcher: Matcher, word: Word, former: Word = noWord): boolean {
  if (isOf(matcher, word, 'opening')) return true;
  return isOf(matcher, word, 'occasion') && isOf(matcher, former, 'opening') && !isOf(matcher, former, 'det');
}

/** 'Poster by the door: Be kind. Be safe.' */
function followsDisplay({ match, prose, matcher }: Context): boolean {
  const { displays, norms, criteria } = matcher.cues;
  let isNamed = false;
  let sentence = -1;
  const first = Math.max(0, match.start - farthest);
  for (let at = first; at <= match.start; at++) {
    const word: Word | undefined = prose.words[at];
    if (!word) continue;
    if (word.sentence !== sentence) isNamed = false;
    else if (isNamed && (word.gap === 'break' || word.gap === 'quotation')) return true;
    sentence = word.sentence;
    if (displays.has(word.text) || norms.has(word.text) || criteria.has(word.text) || isOf(matcher, word, 'task')) {
      isNamed = true;
    }
  }
  return false;
}

/** 'It ran long, right?': behind a comma or a dash, at the end of the sentence. */
export function isTag({ match, prose }: Context): boolean {
  const word = prose.words[match.start];
  if (!word || prose.words[match.end]?.sentence === word.sentence) return false;
  return match.start > sentenceStart(prose, match) && (word.gap === 'comma' || word.gap === 'break');
}

/** Behind a colon or a dash: 'Behaviour: grade 2'. */
export function isBehindColon({ match, prose }: Context): boolean {
  return match.start > sentenceStart(prose, match) && prose.words[match.start]?.gap === 'break';
}

/** A sentence of few words: 'Rigor: low.' */
export function isShort(context: Context): boolean {
  const { from, to } = sentenceOf(context);
  return to - from <= 5;
}

/** So many words before an imperative are looked at, whatever the text. */
const farthest = 60;
