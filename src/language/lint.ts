import type { EntryKind } from '../core/entry';
import { readMarkdown } from '../core/markdown';
import type { MarkdownNote, ProseBlock, ReadMarkdown } from '../core/markdown';
import { overlaps, span } from '../core/span';
import type { Span } from '../core/span';
import { finish } from '../core/steps';
import type { Steps } from '../core/steps';
import type { Finding } from './finding';
import { ignoredBlocks } from './ignore';
import type { Lexicon } from './lexicon';
import { lexiconFor } from './lexicons';
import { allowedTerms, lintBlock } from './lintBlock';
import type { BlockTask, NoteRules } from './lintBlock';
import { matcherInSteps } from './matcher';
import { noteOptions } from './noteOptions';
import { defaultWordingSettings, strictnessFor } from './strictness';
import type { WordingSettings } from './strictness';

export type { Finding } from './finding';

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
