import { isOf, linkingVerb } from '../clause';
import { isInterpretation as isInterpretationHeading } from '../interpretation';
import { clauseStart, opensClause, sentenceOf, sentenceStart, wordsOfSentence, headingHas, noWord } from './around';
import { qualifiesTeaching } from './subject';
import type { Word } from '../prose';
import type { Context } from './around';

/** Predicates about whose words they are: said, read, wished or agreed rather than observed. */

/** An open question judges nothing: 'What made the explanation clear?' */
export function inQuestion(context: Context): boolean {
  return sentenceOf(context).question;
}

/** Somebody else's words without quotation marks: 'She said it was great.' */
export function isReported(context: Context): boolean {
  const { match, prose, matcher } = context;
  const { saying, describing, telling, reportLinks, objectLinks, clauseStarts } = matcher.cues;
  const isManner = match.rule?.family === 'verdict-adverb';
  // 'Explained it to S4 clumsily' reports nothing.
  const links = (text: string): boolean => reportLinks.has(text) && !(isManner && objectLinks.has(text));
  let linked = links(prose.words[match.from]?.text ?? '');
  for (let at = match.from - 1; at >= sentenceStart(prose, match); at--) {
    const word = prose.words[at];
    const behind = prose.words[at + 1];
    if (!word || !behind || behind.gap === 'quotation') return false;
    // Also behind a colon: 'S4 said: it was great'.
    // 'The stated objective' says nothing.
    const isAdjective = isOf(matcher, prose.words[at - 1] ?? noWord, 'det');
    if (saying.has(word.text) && !isAdjective && !isOwn(context, at)) return true;
    if (behind.gap === 'break') return false;
    // 'She described it as great' is hers; 'she described it clearly' tells how she did it.
    if (describing.has(word.text) && !isManner && !isAdjective) return true;
    if (telling.has(word.text) || (describing.has(word.text) && !isAdjective)) return linked;
    if (clauseStarts.has(word.text)) return false;
    // 'She told S3 that ...'
    linked ||= links(word.text);
  }
  return false;
}

/** 'I'd say', 'I must say', 'I have to say': the writer speaks. */
function isOwn({ prose, matcher }: Context, verb: number): boolean {
  let at = verb - 1;
  while (isOf(matcher, prose.words[at] ?? noWord, 'aux', 'mod', 'of')) at--;
  return matcher.cues.writer.has(prose.words[at]?.text ?? '');
}

/** The same with the speaker behind: 'The lesson was great, S4 said.' */
export function isReportedBehind({ match, prose, matcher }: Context): boolean {
  const { saying, describing, telling } = matcher.cues;
  const isSaid = ({ text }: Word): boolean => saying.has(text) || describing.has(text) || telling.has(text);
  const sentence = prose.words[match.from]?.sentence;
  for (let at = match.to; at < prose.words.length; at++) {
    const word = prose.words[at];
    if (word?.sentence !== sentence) return false;
    if (word?.gap !== 'comma') continue;
    // ', S4 said', ', as he told the group', ', the proverb says'
    // ', I told S4' is the writer's own.
    if (matcher.cues.writer.has(word.text)) continue;
    const next = prose.words.slice(at, at + 5).filter((other) => other.sentence === sentence);
    const verb = next.findIndex((other, index) => index > 0 && isSaid(other) && next[index + 1]?.gap !== 'hyphen');
    // ', she asks better questions' reports nothing.
    const behind = prose.words[at + verb + 1];
    const ends =
      behind?.sentence !== sentence ||
      behind?.gap !== 'space' ||
      saying.has(next[verb]?.text ?? '') ||
      // ', S5 asked for help' reports nothing either.
      (isOf(matcher, behind, 'prep', 'det', 'person', 'who') && !matcher.cues.asking.has(behind.text));
    if (verb > 0 && ends && next.slice(1, verb + 1).every((other) => other.gap === 'space')) return true;
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
    // 'The story was read': nothing speaks.
    if (showing.has(word.text)) shows = !isOf(matcher, prose.words[at - 1] ?? noWord, 'be', 'aux');
    else if (shows && displays.has(word.text)) return true;
    else if (shows && isOf(matcher, word, 'person')) return false;
  }
  return false;
}

/** What is written in the room, behind its name: 'Poster by the door: Be kind. Be safe.' */
export function isOnDisplay({ match, prose, matcher }: Context): boolean {
  const sentence = prose.words[match.from]?.sentence ?? 0;
  return prose.sentences.slice(Math.max(0, sentence - 4), sentence + 1).some(({ from, to }) => {
    const end = Math.min(to - 1, from + longestName, match.from);
    const behind = prose.words.slice(from + 1, end + 1).findIndex((word) => word.gap === 'break') + from + 1;
    return (
      behind > from &&
      behind <= match.from &&
      prose.words.slice(from, Math.min(from + 2, behind)).some((word) => matcher.cues.displays.has(word.text))
    );
  });
}

/** The same where the name says where it is: then what follows is read there, whatever it says. */
export function isReadInRoom(context: Context): boolean {
  const { match, prose, matcher } = context;
  const { from } = sentenceOf(context);
  const end = Math.min(from + longestName, match.from);
  const colon = prose.words.slice(from + 1, end + 1).findIndex((word) => word.gap === 'break') + from + 1;
  const name = prose.words.slice(from, colon);
  return (
    colon > from &&
    name.slice(0, 2).some((word) => matcher.cues.displays.has(word.text)) &&
    name.some((word) => isOf(matcher, word, 'prep')) &&
    !name.some((word) => isOf(matcher, word, 'be', 'aux'))
  );
}

/** 'Poster by the door', in words. */
const longestName = 7;

/** Words that are work in a lesson rather than the observer's: 'underlined adjectives such as happy'. */
export function isMentioned(context: Context): boolean {
  const { match, prose, matcher } = context;
  // Words that are worked on are few: 'Word walls: a cut above the last' names none.
  if (qualifiesTeaching(context) || match.to - match.from > 2) return false;
  // 'Used the word bank well' tells how; 'underlined nicely, sadly' names the words.
  const isManner = match.rule?.family === 'verdict-adverb' && prose.words[match.from]?.gap === 'space';
  for (let at = match.from - 1; at >= sentenceStart(prose, match); at--) {
    const word = prose.words[at];
    if (!word || isOf(matcher, word, 'be', 'aux')) return false;
    if (isManner && at < match.from - 1) return false;
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
  const { wishes, wishesLinked, wishLinks, opining, likening } = matcher.cues;
  for (let at = clauseStart(prose, match); at < match.from; at++) {
    const word = prose.words[at]?.text ?? '';
    const next = prose.words[at + 1]?.text ?? '';
    // 'I would say it was great', 'as if they were bored'
    const isNone = opining.has(next) || likening.has(prose.words[at - 1]?.text ?? '');
    if (wishes.has(word) && !isNone) return true;
    // 'The plan is to ...' is a wish, 'The plan was weak' is none.
    if (wishesLinked.has(word) && wishLinks.has(next)) return true;
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
  if (headingHas(context, criteria)) return true;
  const { from, to } = sentenceOf(context);
  const named = prose.words.slice(from, to).findIndex((word) => criteria.has(word.text)) + from;
  // 'Excellent use of the rubric', 'The criteria were vague': a verdict on them, none of theirs.
  const isBehind = named >= match.to && (match.from === from || match.rule?.family === 'verdict-adverb');
  if (named >= from && !isBehind && !isPredicateOf(context, named)) return true;
  let at = match.from - 1;
  while (at > sentenceStart(prose, match) && isOf(matcher, prose.words[at] ?? noWord, 'det')) at--;
  return at > sentenceStart(prose, match) && kindLinks.has(prose.words[at]?.text ?? '');
}

/** 'The criteria were vague': the word at `subject` is what the match is said of. */
function isPredicateOf({ match, prose, matcher }: Context, subject: number): boolean {
  const verb = linkingVerb(prose, matcher, match);
  return (
    verb !== undefined && subject < verb && prose.words.slice(subject + 1, verb).every((word) => word.gap === 'space')
  );
}

/** Students telling about themselves, as data: 'Survey: 12 were confident', 'rated themselves proficient'. */
export function isSelfReport(context: Context): boolean {
  const { selfReports, selfRating, reflexives } = context.matcher.cues;
  const all = wordsOfSentence(context);
  const has = (cues: ReadonlySet<string>): boolean => all.some((word) => cues.has(word.text));
  return has(selfReports) || (has(selfRating) && has(reflexives));
}

/** Part of a name, two capitals in a row inside a sentence, or words as they were written or said. */
export function isProperName(context: Context): boolean {
  const { match, prose } = context;
  const word = prose.words[match.from];
  const behind = prose.words[match.from + 1];
  const before = prose.words[match.from - 1];
  const nameBehind = behind !== undefined && behind.capital && behind.gap === 'space';
  if (!word?.capital) return false;
  if (isSpelledOut(context)) return true;
  // 'Journal: Clear Wording' is a title.
  if (opensClause(prose, match.from)) return nameBehind && before?.sentence === word.sentence && before.capital;
  return nameBehind || (before !== undefined && before.capital && word.gap === 'space');
}

/** As it was written or said, without quotation marks: 'The sticker had Perfect on it', 'T nodded: Perfect.' */
function isSpelledOut({ match, prose, matcher }: Context): boolean {
  const word = prose.words[match.from];
  const before = prose.words[match.from - 1];
  const start = sentenceStart(prose, match);
  if (!word || before?.sentence !== word.sentence) return false;
  if (word.gap === 'space')
    return before.kind === 'word' && !isOf(matcher, before, 'be', 'det', 'mod', 'very', 'who', 'quality');
  const ends = prose.words[match.to]?.sentence !== word.sentence || prose.words[match.to]?.gap === 'comma';
  return ends && match.from - start > 1 && isOf(matcher, prose.words[start] ?? noWord, 'person');
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

/** A word that stands apart, between commas or behind a time: 'S4, well, sat down', '9:10 Well, T began'. */
export function isInterjected({ match, prose }: Context): boolean {
  const word = prose.words[match.from];
  const before = prose.words[match.from - 1];
  const next = prose.words[match.to];
  if (next?.gap !== 'comma' || next.sentence !== word?.sentence) return false;
  return word.gap !== 'space' || before?.kind === 'time' || before?.sentence !== word.sentence;
}
