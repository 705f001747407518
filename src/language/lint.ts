import type { EntryKind } from '../core/entry';
import { readMarkdown } from '../core/markdown';
import type { Mask, MarkdownNote, ProseBlock, ReadMarkdown } from '../core/markdown';
import { overlaps, span } from '../core/span';
import type { Span } from '../core/span';
import { finish } from '../core/steps';
import type { Steps } from '../core/steps';
import { holds } from './context';
import type { Context, PredicateName } from './context';
import { hasEvidenceInItem, hasEvidenceInSentence } from './context/counts';
import { families } from './families';
import type { Family } from './families';
import { ignoredBlocks } from './ignore';
import { isThought } from './interpretation';
import type { Lexicon } from './lexicon';
import { lexiconFor } from './lexicons';
import { matcherFor, matcherInSteps, matchesAt } from './matcher';
import type { Match } from './matcher';
import { noteOptions } from './noteOptions';
import { readProse } from './prose';
import type { Prose, Skip } from './prose';
import { quotationsIn } from './quotations';
import { defaultWordingSettings, strictnessFor } from './strictness';
import type { KindStrictness, Severity, Strictness, WordingSettings } from './strictness';

/** Evaluative wording found in a note. */
export interface Finding {
  readonly span: Span;
  /** The words underlined. */
  readonly text: string;
  readonly ruleId: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly why: string;
  /** Evidence stubs to replace the words by; each `__` is a blank. None where the writer's words stay. */
  readonly instead: readonly string[];
  /** How it looks when written down as seen and heard. */
  readonly shown?: string;
  /** The guidance that the rule rests on. */
  readonly source: string;
  readonly question: string;
}

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

/** A note to be checked. */
export interface NoteText {
  readonly text: string;
  /** Where it is not given, the frontmatter says it. */
  readonly kind?: EntryKind | undefined;
  /** The same for the language tag. */
  readonly lang?: string | undefined;
  readonly settings?: WordingSettings | undefined;
}

/** What was found in a note, with what is needed to check its next version. */
export interface LintedNote {
  readonly findings: readonly Finding[];
  /** Absent where nothing was to be looked for. */
  readonly memory?: {
    readonly markdown: ReadMarkdown;
    readonly lexicon: Lexicon;
    /** Strictness and allowed terms, as a text to compare. */
    readonly rules: string;
    readonly blocks: BlockMemory;
  };
}

/** By what a block's findings depend on: its findings, in offsets from its start. */
type BlockMemory = ReadonlyMap<string, readonly Finding[]>;

/** So much text is checked between two pauses, in UTF-16 code units: some milliseconds while the code is still cold. */
const stepSize = 1024;
/** What a block costs that is known already, measured in text that is not. */
const costOfKnown = 16;

/**
 * Evaluative wording in a note, in order. The note's frontmatter says of which kind it is (unless `kind` is given), in
 * which language, and which terms are fine. A note without a kind is not of the journal: nothing is found there.
 */
export function lint(note: NoteText): readonly Finding[] {
  return finish(lintInSteps(note)).findings;
}

/**
 * The same in steps of some milliseconds each, so that a caller can pause or give up. Only blocks that `former`, another
 * version of the note, does not have are looked at; what is found is the same without it.
 */
export function* lintInSteps(note: NoteText, former?: LintedNote): Steps<LintedNote> {
  const { text, settings = defaultWordingSettings } = note;
  const options = noteOptions(text);
  const strictness = strictnessFor(note.kind ?? options.kind, settings);
  const lexicon = lexiconFor(note.lang ?? options.lang);
  if (!lexicon || Object.keys(strictness).length === 0) return { findings: [] };
  yield* matcherInSteps(lexicon);
  const allowed = allowedTerms([...settings.allowedTerms, ...options.allow]);
  const rules = JSON.stringify([strictness, [...allowed]]);
  yield;
  const markdown = yield* readMarkdown(text, former?.memory?.markdown);
  yield;
  const isSame = former?.memory?.rules === rules && former.memory.lexicon === lexicon;
  const known = isSame ? former.memory?.blocks : undefined;
  const { findings, blocks } = yield* lintBlocks(text, markdown.note, { lexicon, strictness, allowed }, known);
  return { findings, memory: { markdown, lexicon, rules, blocks } };
}

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

/** The same for markdown that is read already. */
export function lintMarkdown(text: string, note: MarkdownNote, rules: NoteRules): readonly Finding[] {
  return finish(lintBlocks(text, note, rules)).findings;
}

function* lintBlocks(
  text: string,
  note: MarkdownNote,
  rules: NoteRules,
  known?: BlockMemory,
): Steps<{ findings: readonly Finding[]; blocks: BlockMemory }> {
  const findings: Finding[] = [];
  const blocks = new Map<string, readonly Finding[]>();
  const nearby = marksNearby(text, note.blocks);
  yield;
  const ignored = ignoredBlocks(text);
  let next = 0;
  let done = 0;
  for (const block of note.blocks) {
    while ((ignored[next]?.span.end ?? Infinity) <= block.span.start) next++;
    const leftOut = ignored[next];
    if (block.quoted || (leftOut && overlaps(leftOut.span, block.span))) continue;
    const task: BlockTask = {
      text: text.slice(block.span.start, block.span.end),
      masks: block.masks.map((mask) => ({ ...mask, span: moved(mask.span, -block.span.start) })),
      heading: (note.headings[block.heading ?? -1]?.text ?? '').slice(0, longestHeading),
      nearby: nearby(block),
      inItem: block.group !== undefined,
    };
    const key = keyOf(task);
    let found = blocks.get(key) ?? known?.get(key);
    done += found ? costOfKnown : task.text.length;
    found ??= lintBlock(task, rules);
    blocks.set(key, found);
    for (const finding of found) findings.push({ ...finding, span: moved(finding.span, block.span.start) });
    if (done < stepSize) continue;
    done = 0;
    yield;
  }
  return { findings, blocks };
}

/** All that the findings in a block depend on, besides the rules: an edit elsewhere leaves them as they are. */
interface BlockTask {
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

/** A longer heading says no more than its beginning does. */
const longestHeading = 200;

function keyOf({ text, masks, heading, nearby, inItem }: BlockTask): string {
  const skipped = masks.map(({ span: at, what }) => `${what} ${at.start} ${at.end}`).join();
  return [inItem ? 'item' : '', nearby, skipped, heading, text].join('\n');
}

/** Tells of a block which marks of evidence stand in the other blocks of its group. */
function marksNearby(text: string, blocks: readonly ProseBlock[]): (block: ProseBlock) => string {
  const marksOf = ({ span: at }: ProseBlock): readonly string[] => [
    ...new Set(text.slice(at.start, at.end).match(/[\d"“«]/g)),
  ];
  const sizes = new Map<number, number>();
  for (const { group = -1 } of blocks) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const groups = new Map<number, Map<string, number>>();
  for (const block of blocks) {
    // Most items are one block, which has no others.
    if (block.group === undefined || sizes.get(block.group) === 1) continue;
    const counts = groups.get(block.group) ?? new Map<string, number>();
    groups.set(block.group, counts);
    for (const mark of marksOf(block)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return (block) => {
    const counts = groups.get(block.group ?? -1);
    if (!counts) return '';
    const own = marksOf(block);
    return [...counts.keys()]
      .filter((mark) => (counts.get(mark) ?? 0) > (own.includes(mark) ? 1 : 0))
      .sort()
      .join('');
  };
}

function moved({ start, end }: Span, by: number): Span {
  return span(start + by, end + by);
}

function lintBlock(task: BlockTask, { lexicon, strictness, allowed }: NoteRules): readonly Finding[] {
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

/** What a template asks to be filled in: `{{? How many students?}}`. The words are the template's, not the writer's. */
function placeholders(text: string, block: Span): readonly Skip[] {
  // Only the block is searched: a search to the end of the note for each block would take time by its square.
  return [...text.slice(block.start, block.end).matchAll(/\{\{[^{}]{0,400}\}\}/g)].map((match) => {
    const start = block.start + match.index;
    return { span: span(start, start + match[0].length), speech: false };
  });
}

/** What of a block is not its writer's running text, in order and without overlaps. */
export function skipsIn(text: string, { span: block, masks }: Pick<ProseBlock, 'span' | 'masks'>): readonly Skip[] {
  const skips: Skip[] = masks.map((mask) => ({ span: mask.span, speech: mask.what === 'speech' }));
  // Marks inside code or speech open no quotation: only those outside count.
  let next = 0;
  const quotations = quotationsIn(text, block).filter(({ start }) => {
    while ((masks[next]?.span.end ?? Infinity) <= start) next++;
    return start < (masks[next]?.span.start ?? Infinity);
  });
  const merged: Skip[] = [];
  const speech = quotations.map((quotation) => ({ span: quotation, speech: true }));
  for (const skip of [...skips, ...placeholders(text, block), ...speech].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  )) {
    const last = merged.at(-1);
    if (last && overlaps(last.span, skip.span)) {
      merged[merged.length - 1] = {
        span: span(last.span.start, Math.max(last.span.end, skip.span.end)),
        speech: last.speech || skip.speech,
      };
    } else merged.push(skip);
  }
  return merged;
}

function speaks(context: Context, family: Family, strictness: Strictness, inItem: boolean): boolean {
  const { rule } = context.match;
  if (!rule) return false;
  if (isThought(family) && holds('isInterpretation', context)) return false;
  if (silentWhere[family].some((name) => holds(name, context))) return false;
  if (rule.unless?.some((name) => holds(name, context))) return false;
  if (rule.only?.some((name) => !holds(name, context))) return false;
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
