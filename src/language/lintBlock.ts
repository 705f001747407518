import type { Mask } from '../core/markdown';
import { span } from '../core/span';
import { holds } from './context';
import type { Context, PredicateName } from './context';
import { hasEvidenceInItem, hasEvidenceInSentence } from './context/counts';
import { families } from './families';
import type { Family } from './families';
import type { Finding } from './finding';
import { isThought } from './interpretation';
import type { Lexicon } from './lexicon';
import { matcherFor, matchesAt } from './matcher';
import type { Match } from './matcher';
import { readProse } from './prose';
import type { Prose } from './prose';
import { skipsIn } from './skips';
import type { KindStrictness, Strictness } from './strictness';

/** What somebody else said, what is written in the room, and what is asked openly. */
const never: readonly PredicateName[] = [
  'inQuestion',
  'isReported',
  'isReportedBehind',
  'isDisplayed',
  'isReadInRoom',
  'isMentioned',
];

/** Where whole families are silent. Single rules add to it in the lexicon. */
const silentWhere: Readonly<Record<Family, readonly PredicateName[]>> = {
  praise: [...never, 'isProperName', 'isAboutCriteria', 'isSelfReport', 'isAboutContent', 'isTopic', 'isContrasted'],
  deficit: [...never, 'isProperName', 'isAboutCriteria', 'isSelfReport', 'isAboutContent', 'isTopic', 'isContrasted'],
  'verdict-adverb': [...never, 'isAboutCriteria', 'isSelfReport', 'isAboutContent'],
  taste: ['inQuestion', 'isReported', 'isReportedBehind'],
  directive: [...never, 'isAgreedNorm', 'isOnDisplay'],
  'unseen-state': [...never, 'isAboutContent', 'isAboutWriter', 'isSelfReport'],
  'person-label': [...never, 'isProperName', 'isAboutContent', 'isTopic'],
  'vague-amount': [...never, 'isAgreedNorm', 'isAboutCriteria', 'isOnDisplay'],
  rating: [...never, 'isSelfReport'],
  comparison: [...never, 'isAboutContent'],
  'leading-question': ['isReported'],
  'self-judgement': [],
  hedge: [...never, 'isAboutContent'],
  'because-claim': [...never, 'isAboutContent'],
  appreciation: ['inQuestion', 'isReported', 'isReportedBehind'],
};

/** By what a note is checked. */
export interface NoteRules {
  readonly lexicon: Lexicon;
  readonly strictness: KindStrictness;
  readonly allowed: AllowedTerms;
}

/** Words and phrases that are fine, by their first word. */
export type AllowedTerms = ReadonlyMap<string, readonly (readonly string[])[]>;

export function allowedTerms(terms: readonly string[]): AllowedTerms {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const term of terms) {
    const words = wordsOf(term);
    const [first] = words;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

/** All that the findings in a block depend on, besides the rules: an edit elsewhere leaves them as they are. */
export interface BlockTask {
  readonly text: string;
  /** In offsets from the block's start. */
  readonly masks: readonly Mask[];
  /** The heading above. */
  readonly heading: string;
  /** Digits and opening quotation marks of the other blocks of the same list item or table row, each once. */
  readonly nearby: string;
  /** It belongs to a list item or table row. */
  readonly inItem: boolean;
}

/** What is found in a block, in offsets from its start. */
export function lintBlock(task: BlockTask, { lexicon, strictness, allowed }: NoteRules): readonly Finding[] {
  const { text, masks, heading, nearby, inItem } = task;
  const matcher = matcherFor(lexicon);
  const whole = span(0, text.length);
  const prose = readProse(text, whole, skipsIn(text, { span: whole, masks }), matcher.cues.abbreviations);
  const found = prose.words.map((_, at) => matchesAt(matcher, prose.words, at));
  const fixed = fixedWords(found, prose, allowed);
  const accepted: Match[] = [];
  const praiseAt: number[] = [];
  for (const matches of found) {
    for (const match of matches) {
      const { rule } = match;
      if (!rule || isFixed(fixed, match) || cutsCompound(prose, match)) continue;
      const rules = strictness[rule.family];
      const context: Context = { match, prose, matcher, heading, nearby, praiseAt };
      if (!rules || !speaks(context, rule.family, rules, inItem)) continue;
      accepted.push(match);
      if (rule.family === 'praise') praiseAt.push(match.from);
    }
  }
  return withoutOverlaps(accepted).flatMap((match) => toFinding(text, prose, match, strictness));
}

function speaks(context: Context, family: Family, strictness: Strictness, inItem: boolean): boolean {
  const { rule } = context.match;
  if (!rule) return false;
  // First what costs little: most conditions look at a few words, most reasons for silence at a sentence.
  if (rule.only?.some((name) => !holds(name, context))) return false;
  if (isThought(family) && holds('isInterpretation', context)) return false;
  if (silentWhere[family].some((name) => holds(name, context))) return false;
  if (rule.unless?.some((name) => holds(name, context))) return false;
  if (strictness.wishes === 'silent' && holds('isWish', context)) return false;
  // What one says of oneself is met with a question, evidence or not.
  if (family === 'self-judgement' || strictness.evidence === 'no-matter') return true;
  const byItem = strictness.evidence === 'in-item' && inItem;
  return !(byItem ? hasEvidenceInItem(context) : hasEvidenceInSentence(context));
}

/** By word: how long the fixed term is that covers it, in words; allowed terms win over everything. */
function fixedWords(found: readonly (readonly Match[])[], prose: Prose, allowed: AllowedTerms): Uint16Array {
  const fixed = new Uint16Array(prose.words.length);
  const cover = (from: number, to: number, length: number): void => {
    for (let at = from; at < to; at++) fixed[at] = Math.max(fixed[at] ?? 0, length);
  };
  for (let at = 0; at < prose.words.length; at++) {
    const match = found[at]?.find((candidate) => !candidate.rule);
    if (match) cover(match.from, match.to, match.end - match.start);
    for (const words of allowed.get(prose.words[at]?.text ?? '') ?? []) {
      if (words.every((word, index) => prose.words[at + index]?.text === word)) cover(at, at + words.length, 0xffff);
    }
  }
  return fixed;
}

/** The longest match wins, and of two of one length the fixed term. */
function isFixed(fixed: Uint16Array, match: Match): boolean {
  const covers = fixed.subarray(match.from, match.to);
  const longest = Math.max(...covers);
  const length = match.end - match.start;
  // A fixed term that shares only a word with the match must be longer: 'a well' in 'a well planned lesson'.
  return covers.includes(0) ? longest > length : longest >= length;
}

/** 'well' in 'well-lit' is part of another word. */
function cutsCompound(prose: Prose, match: Match): boolean {
  return prose.words[match.from]?.gap === 'hyphen' || prose.words[match.to]?.gap === 'hyphen';
}

/** Of findings that overlap the longer stays, then the one of the later, more special family. In order of the text. */
function withoutOverlaps(matches: readonly Match[]): readonly Match[] {
  const taken = new Set<number>();
  const kept: Match[] = [];
  const length = (match: Match): number => match.to - match.from;
  const family = (match: Match): number => (match.rule ? families.indexOf(match.rule.family) : -1);
  for (const match of [...matches].sort(
    (a, b) => length(b) - length(a) || family(b) - family(a) || a.order - b.order || a.from - b.from,
  )) {
    const words = Array.from({ length: length(match) }, (_, index) => match.from + index);
    if (words.some((at) => taken.has(at))) continue;
    words.forEach((at) => taken.add(at));
    kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function toFinding(text: string, prose: Prose, match: Match, strictness: KindStrictness): readonly Finding[] {
  const first = prose.words[match.from];
  const last = prose.words[match.to - 1];
  const { rule } = match;
  const severity = rule && strictness[rule.family]?.severity;
  if (!rule || !severity || !first || !last) return [];
  const at = span(first.span.start, last.span.end);
  return [
    {
      span: at,
      text: text.slice(at.start, at.end),
      ruleId: rule.id,
      family: rule.family,
      severity,
      why: rule.why,
      instead: rule.instead,
      ...(rule.shown !== undefined && { shown: rule.shown }),
      source: rule.source,
      question: rule.question,
    },
  ];
}

/** A term as the check reads it: in lower case, with straight apostrophes. */
function wordsOf(term: string): readonly string[] {
  return term
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .filter((word) => word !== '');
}
