import type { EntryKind } from '../core/entry';
import type { MarkdownNote, ProseBlock } from '../core/markdown';
import { parseMarkdown } from '../core/markdown';
import { overlaps, span } from '../core/span';
import type { Span } from '../core/span';
import { hasEvidenceInItem, hasEvidenceInSentence, holds } from './context';
import type { Context, PredicateName } from './context';
import { families } from './families';
import type { Family } from './families';
import { ignoredBlocks } from './ignore';
import { isThought } from './interpretation';
import type { Lexicon } from './lexicon';
import { lexiconFor } from './lexicons';
import { matcherFor, matchesAt } from './matcher';
import type { Match, Matcher } from './matcher';
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

/** Where whole families are silent. Single rules add to it in the lexicon. */
const silentWhere: Readonly<Record<Family, readonly PredicateName[]>> = {
  praise: ['inQuestion', 'isReported', 'isProperName', 'isAboutCriteria', 'isSelfReport', 'isAboutContent'],
  deficit: ['inQuestion', 'isReported', 'isProperName', 'isAboutCriteria', 'isSelfReport', 'isAboutContent'],
  'verdict-adverb': ['inQuestion', 'isReported', 'isAboutCriteria', 'isSelfReport', 'isAboutContent'],
  taste: ['inQuestion', 'isReported'],
  directive: ['inQuestion', 'isReported', 'isAgreedNorm'],
  'unseen-state': ['inQuestion', 'isReported', 'isAboutContent', 'isAboutWriter', 'isSelfReport'],
  'person-label': ['isReported', 'isProperName', 'isAboutContent'],
  'vague-amount': ['inQuestion', 'isReported', 'isAgreedNorm', 'isAboutCriteria'],
  rating: ['inQuestion', 'isReported', 'isAboutCriteria', 'isSelfReport'],
  comparison: ['inQuestion', 'isReported'],
  'leading-question': ['isReported'],
  'self-judgement': [],
  hedge: ['inQuestion', 'isReported', 'isAboutContent'],
  'because-claim': ['inQuestion', 'isReported', 'isAboutContent'],
  appreciation: ['inQuestion', 'isReported'],
};

/**
 * Evaluative wording in a note, in order. The note's frontmatter says of which kind it is (unless `kind` is given), in
 * which language, and which terms are fine. A note without a kind is not of the journal: nothing is found there.
 */
export function lint(note: {
  readonly text: string;
  readonly kind?: EntryKind | undefined;
  readonly settings?: WordingSettings | undefined;
}): readonly Finding[] {
  const { text, settings = defaultWordingSettings } = note;
  const options = noteOptions(text);
  const strictness = strictnessFor(note.kind ?? options.kind, settings);
  const lexicon = lexiconFor(options.lang);
  if (!lexicon || Object.keys(strictness).length === 0) return [];
  const allowed = allowedTerms([...settings.allowedTerms, ...options.allow]);
  return lintMarkdown(text, parseMarkdown(text), { lexicon, strictness, allowed });
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

/** The same for markdown that is parsed already. */
export function lintMarkdown(text: string, note: MarkdownNote, rules: NoteRules): readonly Finding[] {
  const groups = blocksByGroup(note.blocks);
  const ignored = ignoredBlocks(text);
  return note.blocks.flatMap((block) => {
    if (ignored.some((part) => overlaps(part.span, block.span))) return [];
    const heading = block.heading === undefined ? '' : (note.headings[block.heading]?.text ?? '');
    const others = block.group === undefined ? [] : (groups.get(block.group) ?? []).filter((other) => other !== block);
    const nearby = others.map((other) => text.slice(other.span.start, other.span.end)).join('\n');
    return lintBlock({ text, block, heading, nearby, ...rules });
  });
}

function blocksByGroup(blocks: readonly ProseBlock[]): ReadonlyMap<number, readonly ProseBlock[]> {
  const groups = new Map<number, ProseBlock[]>();
  for (const block of blocks) {
    if (block.group === undefined) continue;
    const group = groups.get(block.group);
    if (group) group.push(block);
    else groups.set(block.group, [block]);
  }
  return groups;
}

interface BlockTask extends NoteRules {
  readonly text: string;
  readonly block: ProseBlock;
  readonly heading: string;
  /** The text of the other blocks of the same list item or table row. */
  readonly nearby: string;
}

/** One block stands for itself, so that an edit needs only the changed blocks to be looked at again. */
function lintBlock({ text, block, heading, nearby, lexicon, strictness, allowed }: BlockTask): readonly Finding[] {
  if (block.quoted) return [];
  const matcher = matcherFor(lexicon);
  const prose = readProse(text, block.span, skipsIn(text, block), matcher.cues.abbreviations);
  const fixed = fixedWords(matcher, prose, allowed);
  const inItem = block.group !== undefined;
  const accepted: Match[] = [];
  const praiseAt: number[] = [];
  for (let at = 0; at < prose.words.length; at++) {
    for (const match of matchesAt(matcher, prose.words, at)) {
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

/** What of a block is not its writer's running text, in order and without overlaps. */
export function skipsIn(text: string, block: ProseBlock): readonly Skip[] {
  const skips: Skip[] = block.masks.map((mask) => ({ span: mask.span, speech: mask.what === 'speech' }));
  // Marks inside code or speech open no quotation: only those outside count.
  const quotations = quotationsIn(text, block.span).filter(
    (quotation) => !block.masks.some((mask) => mask.span.start <= quotation.start && quotation.start < mask.span.end),
  );
  const merged: Skip[] = [];
  for (const skip of [...skips, ...quotations.map((quotation) => ({ span: quotation, speech: true }))].sort(
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
function fixedWords(matcher: Matcher, prose: Prose, allowed: AllowedTerms): Uint16Array {
  const fixed = new Uint16Array(prose.words.length);
  const cover = (from: number, to: number, length: number): void => {
    for (let at = from; at < to; at++) fixed[at] = Math.max(fixed[at] ?? 0, length);
  };
  for (let at = 0; at < prose.words.length; at++) {
    const match = matchesAt(matcher, prose.words, at).find((candidate) => !candidate.rule);
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
  for (const match of [...matches].sort((a, b) => length(b) - length(a) || family(b) - family(a) || a.from - b.from)) {
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
