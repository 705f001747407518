import { isInterpretation as isInterpretationHeading } from './interpretation';
import type { Match, Matcher } from './matcher';
import { wordClasses } from './matcher';
import type { Prose, Sentence, Word } from './prose';

/** What a predicate may look at: one match in one block. */
export interface Context {
  readonly match: Match;
  readonly prose: Prose;
  readonly matcher: Matcher;
  /** The text of the heading above. */
  readonly heading: string;
  /** Digits and opening quotation marks of the other blocks of the same list item or table row, each once. */
  readonly nearby: string;
  /** Word indices of praise found before this match in the block. */
  readonly praiseAt: readonly number[];
}

/** Named reasons to be silent, or conditions to speak. Rules name them as data. */
const predicates = {
  inQuestion,
  isReported,
  isWish,
  isAgreedNorm,
  isAboutCriteria,
  isAboutContent,
  isAboutWriter,
  isSelfReport,
  isProperName,
  isInterpretation,
  isCounted,
  isRating,
  isDirectedAtStudentWork,
  followsPraise,
  precedesCount,
  opensSentence,
} satisfies Record<string, (context: Context) => boolean>;

export type PredicateName = keyof typeof predicates;

export function holds(name: PredicateName, context: Context): boolean {
  return predicates[name](context);
}

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
    if (!word || !behind || behind.gap === 'break' || behind.gap === 'quotation') return false;
    if (saying.has(word.text)) return true;
    if (telling.has(word.text)) return linked;
    if (clauseStarts.has(word.text)) return false;
    // 'She told S3 that ...'
    linked ||= reportLinks.has(word.text);
  }
  return false;
}

/** A wish, a plan or a condition: 'I want to give clear instructions.' */
export function isWish({ match, prose, matcher }: Context): boolean {
  return wordsBefore(prose, match).some((word) => matcher.cues.wishes.has(word.text));
}

/** Norms that people agreed on, and rules of a lesson: 'We agreed that everyone should ...' */
export function isAgreedNorm(context: Context): boolean {
  const { norms } = context.matcher.cues;
  return headingHas(context, norms) || wordsOfSentence(context).some((word) => norms.has(word.text));
}

/** What good work would be, not what this work was: 'Criteria for a strong argument.' */
export function isAboutCriteria(context: Context): boolean {
  const { criteria } = context.matcher.cues;
  return headingHas(context, criteria) || wordsOfSentence(context).some((word) => criteria.has(word.text));
}

/** What the lesson was about: 'The narrator was bored.' The nearest subject before the match, or the noun behind it. */
export function isAboutContent({ match, prose, matcher }: Context): boolean {
  const { content } = matcher.cues;
  const behind = prose.words[match.to];
  if (behind?.gap === 'space' && content.has(behind.text)) return true;
  for (let at = match.from - 1; at >= sentenceStart(prose, match); at--) {
    const word = prose.words[at];
    if (!word) continue;
    if (content.has(word.text)) return true;
    if (isSubject(matcher, word)) return false;
  }
  return false;
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

/** Students telling about themselves, as data: 'Survey: 12 were confident.' */
export function isSelfReport(context: Context): boolean {
  const { selfReports } = context.matcher.cues;
  return wordsOfSentence(context).some((word) => selfReports.has(word.text));
}

/** Part of a name: two capitals in a row inside a sentence. */
export function isProperName({ match, prose }: Context): boolean {
  const word = prose.words[match.from];
  if (!word?.capital || opensClause(prose, match.from)) return false;
  const behind = prose.words[match.from + 1];
  const before = prose.words[match.from - 1];
  const nameBehind = behind !== undefined && behind.capital && behind.gap === 'space';
  return nameBehind || (before !== undefined && before.capital && word.gap === 'space');
}

/** Under 'My interpretation' writers say what they make of the evidence, apart from it. */
export function isInterpretation({ heading }: Context): boolean {
  return isInterpretationHeading(heading);
}

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

/** What students produced or answered: 'S4 scored 3 out of 5 on the exit ticket.' */
export function isDirectedAtStudentWork(context: Context): boolean {
  const { studentWork } = context.matcher.cues;
  return wordsOfSentence(context).some((word) => studentWork.has(word.text));
}

/** 'but' and 'however' take praise back only where there was some, in this sentence or the one before. */
export function followsPraise({ match, prose, praiseAt }: Context): boolean {
  const sentence = prose.words[match.from]?.sentence ?? 0;
  const opens = match.start === prose.sentences[sentence]?.from;
  const last = prose.words[praiseAt.at(-1) ?? -1];
  return last?.sentence === (opens ? sentence - 1 : sentence);
}

/** 'at least 3', 'at least once': a count, not a comfort. */
export function precedesCount({ match, prose, matcher }: Context): boolean {
  const next = prose.words[match.to];
  return next !== undefined && (isNumber(matcher, next) || matcher.cues.countWords.has(next.text));
}

export function opensSentence({ match, prose }: Context): boolean {
  return match.start === sentenceStart(prose, match);
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
    // 'item 2' and 'year 7' are names, not counts.
    const before = prose.words[at - 1];
    if (!before || word.gap !== 'space' || !matcher.cues.numbered.has(before.text)) return true;
  }
  return false;
}

function isNumber(matcher: Matcher, word: Word): boolean {
  return word.kind === 'number' || /^\d+(?:s|m|h|x|min|mins|st|nd|rd|th)$/.test(word.text)
    ? !/(?:st|nd|rd|th)$/.test(word.text)
    : matcher.cues.numberWords.has(word.text);
}

function isSubject(matcher: Matcher, word: Word): boolean {
  return wordClasses(matcher, word).some((name) => name === 'person' || name === 'teaching');
}

function opensClause(prose: Prose, at: number): boolean {
  const word = prose.words[at];
  return (
    word === undefined ||
    word.gap === 'break' ||
    word.gap === 'quotation' ||
    prose.sentences[word.sentence]?.from === at
  );
}

function sentenceOf({ match, prose }: Context): Sentence {
  const at = prose.words[match.from]?.sentence ?? 0;
  return prose.sentences[at] ?? { from: 0, to: prose.words.length, question: false, quotation: false };
}

function sentenceStart(prose: Prose, match: Match): number {
  return prose.sentences[prose.words[match.from]?.sentence ?? 0]?.from ?? 0;
}

function wordsOfSentence(context: Context): readonly Word[] {
  const sentence = sentenceOf(context);
  return context.prose.words.slice(sentence.from, sentence.to);
}

function wordsBefore(prose: Prose, match: Match): readonly Word[] {
  return prose.words.slice(sentenceStart(prose, match), match.from);
}

function headingHas({ heading }: Context, cues: ReadonlySet<string>): boolean {
  return heading
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => cues.has(word));
}
