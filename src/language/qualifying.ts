import { isOf } from './clause';
import type { Place } from './clause';
import type { Matcher } from './matcher';
import type { Prose, Word } from './prose';

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
    if (isOf(matcher, word, 'quality', 'state', 'excess', 'very', 'join')) continue;
    if (word.gap === 'comma' || isOf(matcher, word, 'prep', 'part', 'det', 'be', 'aux', 'person', 'mod')) return false;
    if (++unknown > 1) return false;
  }
  return false;
}

/** 'poor positioning': a noun that is made of a verb names what somebody does. */
function namesAction(matcher: Matcher, { text }: Word): boolean {
  return text.length > 6 && matcher.lexicon.actionEndings.some((ending) => text.endsWith(ending));
}
