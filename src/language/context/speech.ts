import { isOf } from '../clause';
import { isInterpretation as isInterpretationHeading } from '../interpretation';
import { opensClause, sentenceOf, sentenceStart, wordsOfSentence, headingHas, noWord } from './around';
import { qualifiesTeaching } from './subject';
import type { Context } from './around';

/** Predicates about whose words they are: said, read, wished or agreed rather than observed. */

/** An open question judges nothing: 'What made the explanation clear?' */
export function inQuestion(context: Context): boolean {
  return sentenceOf(context).question;
}

/** Somebody else's words without quotation marks: 'She said it was great.' */
export function isReported({ match, prose, matcher }: Context): boolean {
  const { saying, telling, reportLinks, clauseStarts } = matcher.cues;
  let linked = reportLinks.has(prose.words[match.from]?.text ?? '');
  for (let at = match.from - 1; at >= sentenceStart(prose, match); at--) {
    const word = prose.words[at];
    const behind = prose.words[at + 1];
    if (!word || !behind || behind.gap === 'quotation') return false;
    // Also behind a colon: 'S4 said: it was great'.
    if (saying.has(word.text)) return true;
    if (behind.gap === 'break') return false;
    if (telling.has(word.text)) return linked;
    if (clauseStarts.has(word.text)) return false;
    // 'She told S3 that ...'
    linked ||= reportLinks.has(word.text);
  }
  return false;
}

/** The same with the speaker behind: 'The lesson was great, S4 said.' */
export function isReportedBehind({ match, prose, matcher }: Context): boolean {
  const { saying, telling } = matcher.cues;
  const sentence = prose.words[match.from]?.sentence;
  for (let at = match.to; at < prose.words.length; at++) {
    const word = prose.words[at];
    if (word?.sentence !== sentence) return false;
    if (word?.gap !== 'comma') continue;
    // ', S4 said', ', as he told the group', ', the proverb says'
    const next = prose.words.slice(at, at + 5).filter((other) => other.sentence === sentence);
    const verb = next.findIndex((other, index) => index > 0 && (saying.has(other.text) || telling.has(other.text)));
    if (verb > 0 && next.slice(1, verb + 1).every((other) => other.gap === 'space')) return true;
  }
  return false;
}

/** What something in the room says: 'The poster shows what a good listener does.' */
export function isDisplayed({ match, prose, matcher }: Context): boolean {
  const { displays, showing } = matcher.cues;
  let shows = false;
  for (let at = match.from - 1; at >= sentenceStart(prose, match); at--) {
    const word = prose.words[at];
    if (!word) continue;
    if (showing.has(word.text)) shows = true;
    else if (shows && displays.has(word.text)) return true;
    else if (shows && isOf(matcher, word, 'person')) return false;
  }
  return false;
}

/** Words that are work in a lesson rather than the observer's: 'underlined adjectives such as happy'. */
export function isMentioned(context: Context): boolean {
  const { match, prose, matcher } = context;
  if (qualifiesTeaching(context)) return false;
  for (let at = match.from - 1; at >= sentenceStart(prose, match); at--) {
    const word = prose.words[at];
    if (!word || isOf(matcher, word, 'be', 'aux')) return false;
    if (matcher.cues.wordWork.has(word.text)) return true;
  }
  return false;
}

/** What somebody talked about: 'a talk about the weak king'. */
export function isTopic(context: Context): boolean {
  const { match, prose, matcher } = context;
  if (qualifiesTeaching(context)) return false;
  const first = Math.max(sentenceStart(prose, match), match.from - 5);
  for (let at = match.from - 1; at >= first; at--) {
    const word = prose.words[at];
    if (!word || isOf(matcher, word, 'be', 'aux') || prose.words[at + 1]?.gap === 'break') return false;
    if (matcher.cues.topics.has(word.text)) return true;
  }
  return false;
}

/** A wish, a plan or a condition: 'I want to give clear instructions.' */
export function isWish({ match, prose, matcher }: Context): boolean {
  const { wishes, wishesLinked, wishLinks } = matcher.cues;
  for (let at = sentenceStart(prose, match); at < match.from; at++) {
    const word = prose.words[at]?.text ?? '';
    if (wishes.has(word)) return true;
    // 'The plan is to ...' is a wish, 'The plan was weak' is none.
    if (wishesLinked.has(word) && wishLinks.has(prose.words[at + 1]?.text ?? '')) return true;
  }
  return false;
}

/** Norms that people agreed on, and rules of a lesson: 'We agreed that everyone should ...' */
export function isAgreedNorm(context: Context): boolean {
  const { norms } = context.matcher.cues;
  return headingHas(context, norms) || wordsOfSentence(context).some((word) => norms.has(word.text));
}

/** Next steps that people agreed on, by their heading: 'Try next'. */
export function isPlanned(context: Context): boolean {
  return headingHas(context, context.matcher.cues.plans);
}

/** What good work would be, not what this work was: 'Criteria for a strong argument', 'what a good listener does'. */
export function isAboutCriteria(context: Context): boolean {
  const { match, prose, matcher } = context;
  const { criteria, kindLinks } = matcher.cues;
  if (headingHas(context, criteria) || wordsOfSentence(context).some((word) => criteria.has(word.text))) return true;
  let at = match.from - 1;
  while (at > sentenceStart(prose, match) && isOf(matcher, prose.words[at] ?? noWord, 'det')) at--;
  return at > sentenceStart(prose, match) && kindLinks.has(prose.words[at]?.text ?? '');
}

/** Students telling about themselves, as data: 'Survey: 12 were confident', 'rated themselves proficient'. */
export function isSelfReport(context: Context): boolean {
  const { selfReports, selfRating, reflexives } = context.matcher.cues;
  const all = wordsOfSentence(context);
  const has = (cues: ReadonlySet<string>): boolean => all.some((word) => cues.has(word.text));
  return has(selfReports) || (has(selfRating) && has(reflexives));
}

/** Part of a name: two capitals in a row inside a sentence. */
export function isProperName({ match, prose }: Context): boolean {
  const word = prose.words[match.from];
  const behind = prose.words[match.from + 1];
  const before = prose.words[match.from - 1];
  const nameBehind = behind !== undefined && behind.capital && behind.gap === 'space';
  if (!word?.capital) return false;
  // 'Journal: Clear Wording' is a title.
  if (opensClause(prose, match.from)) return nameBehind && before?.sentence === word.sentence && before.capital;
  return nameBehind || (before !== undefined && before.capital && word.gap === 'space');
}

/** 'a good fuel and a bad fuel': things are sorted, nothing is judged. */
export function isContrasted(context: Context): boolean {
  const all = new Set(wordsOfSentence(context).map((word) => word.text));
  return [...context.matcher.cues.contrasts].every((word) => all.has(word));
}

/** 'not', 'never' or 'no' shortly before. */
export function isNegated({ match, prose, matcher }: Context): boolean {
  const first = Math.max(sentenceStart(prose, match), match.from - 3);
  return prose.words.slice(first, match.from).some((word) => isOf(matcher, word, 'neg'));
}

/** Under 'My interpretation' writers say what they make of the evidence, apart from it. */
export function isInterpretation({ heading }: Context): boolean {
  return isInterpretationHeading(heading);
}

/** 'but' and 'however' take praise back only where there was some, in this sentence or the one before. */
export function followsPraise({ match, prose, praiseAt }: Context): boolean {
  const sentence = prose.words[match.from]?.sentence ?? 0;
  const opens = match.start === prose.sentences[sentence]?.from;
  const last = prose.words[praiseAt.at(-1) ?? -1];
  return last?.sentence === (opens ? sentence - 1 : sentence);
}

export function opensSentence({ match, prose }: Context): boolean {
  return match.start === sentenceStart(prose, match);
}
