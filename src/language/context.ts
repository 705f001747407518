import { isOf, linkingVerb, qualifies, subjectBefore } from './clause';
import type { Subject } from './clause';
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
  isQuestion: inQuestion,
  isReported,
  isReportedBehind,
  isDisplayed,
  isMentioned,
  isTopic,
  isWish,
  isAgreedNorm,
  isPlanned,
  isAboutCriteria,
  isAboutContent,
  qualifiesTeaching,
  isSaidOfLesson,
  isSaidOfTeaching,
  isVerdictOnLesson,
  isVerdictOnTeaching,
  isSaidOfPerson,
  isDoneByPerson,
  isBeforeAdjective,
  isNegated,
  isTimed,
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

/** What the lesson was about: 'The narrator was bored', 'a weak acid', 'The boy in the story was sad'. */
export function isAboutContent(context: Context): boolean {
  const { match, prose, matcher } = context;
  const { content, contentPlaces } = matcher.cues;
  const behind = prose.words[match.to];
  if (behind?.gap === 'space' && content.has(behind.text)) return true;
  let isPlace = false;
  for (let at = match.from - 1; at >= sentenceStart(prose, match); at--) {
    const word = prose.words[at];
    if (!word) continue;
    if (content.has(word.text)) return true;
    if (contentPlaces.has(word.text)) isPlace = true;
    else if (isPlace && isOf(matcher, word, 'of')) return true;
    else if (!isOf(matcher, word, 'det')) isPlace = false;
    if (isSubject(matcher, word)) break;
  }
  // 'The boy in the story': the place stands before the subject was reached, or opens the sentence.
  const opening = prose.words.slice(sentenceStart(prose, match), sentenceStart(prose, match) + 4);
  const [first, ...rest] = opening;
  return first !== undefined && isOf(matcher, first, 'of') && rest.some((word) => contentPlaces.has(word.text));
}

/** Attributive: 'clear, short instructions'. */
export function qualifiesTeaching({ match, prose, matcher }: Context): boolean {
  const last = prose.words[match.to - 1];
  const isInside = match.to - match.from > 1 && last !== undefined && isOf(matcher, last, 'teaching');
  return isInside || qualifies(prose, matcher, match, 'teaching');
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
  return qualifiesTeaching(context) || isSaidOfLesson(context);
}

/** For words of two lives. */
export function isVerdictOnTeaching(context: Context): boolean {
  return qualifiesTeaching(context) || isSaidOfTeaching(context);
}

/** Predicative, of people: 'S4 looked tired', 'made them happy'. */
export function isSaidOfPerson(context: Context): boolean {
  return isSaidOf(context, 'person', 'name');
}

/** The subject of the verb is a person: 'The group at table 2 struggled.' */
export function isDoneByPerson({ match, prose, matcher }: Context): boolean {
  const subject = subjectBefore(prose, matcher, match.from);
  return subject === 'person' || subject === 'name';
}

/** 'positively charged particles', 'the neatly cut strips': the adverb names a kind of thing. */
export function isBeforeAdjective({ match, prose, matcher }: Context): boolean {
  const next = prose.words[match.to];
  const noun = prose.words[match.to + 1];
  if (next?.gap !== 'space' || noun?.gap !== 'space' || !matcher.cues.participles.has(next.text.slice(-2)))
    return false;
  return !isOf(matcher, noun, 'of', 'part', 'det', 'person', 'join', 'teaching', 'mod');
}

/** 'not', 'never' or 'no' shortly before. */
export function isNegated({ match, prose, matcher }: Context): boolean {
  const first = Math.max(sentenceStart(prose, match), match.from - 3);
  return prose.words.slice(first, match.from).some((word) => isOf(matcher, word, 'neg'));
}

/** A stretch of time in the sentence: 'T never sat down between 9:10 and 9:20' is what a camera shows. */
export function isTimed(context: Context): boolean {
  return wordsOfSentence(context).filter((word) => word.kind === 'time').length > 1;
}

function isSaidOf({ match, prose, matcher }: Context, ...subjects: readonly Subject[]): boolean {
  const verb = linkingVerb(prose, matcher, match);
  if (verb !== undefined) return subjects.includes(subjectBefore(prose, matcher, verb));
  // 'The timer made the task clear': what is made something stands right before it.
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

/** A sentence of nothing else: 'Clear and concise.' A single word may be a label of something. */
function standsAlone(context: Context): boolean {
  const { matcher } = context;
  const all = wordsOfSentence(context);
  return all.length > 1 && all.every((word) => isOf(matcher, word, 'quality', 'very', 'join', 'mod'));
}

const noWord: Word = {
  span: { start: 0, end: 0 },
  text: '',
  kind: 'word',
  capital: false,
  gap: 'break',
  sentence: -1,
};

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

function headingHas({ heading }: Context, cues: ReadonlySet<string>): boolean {
  return heading
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => cues.has(word));
}
