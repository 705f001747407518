import type { EntryKind } from '../core/entry';
import type { MarkdownNote, ProseBlock } from '../core/markdown';
import { overlaps, span, type Span } from '../core/span';
import type { Steps } from '../core/steps';
import type { EvidenceCues } from './evidenceCues';
import type { Family } from './families';
import { isInterpretation } from './interpretation';
import type { Lexicon } from './lexicon';
import type { Finding } from './finding';
import { lintInSteps, type LintedNote } from './lint';
import { matcherFor, type Matcher } from './matcher';
import { noteOptions } from './noteOptions';
import { readProse, type Word } from './prose';
import { holds, sentenceReader, type NoteSentence } from './sentences';
import { defaultWordingSettings, type FamilyChoices } from './strictness';

/** What a sentence is: seen or heard, made of it, or judged. */
export const divisions = ['evidence', 'interpretation', 'judgement'] as const;
export type Division = (typeof divisions)[number];

/** A sentence or a table's row that is one of the three. Sentences that are none are left out. */
export interface Divided {
  readonly span: Span;
  readonly division: Division;
}

export interface DividedNote {
  readonly parts: readonly Divided[];
  /** For the next version of the note. */
  readonly linted: LintedNote;
}

/** Kinds of notes in which evidence is kept apart from what is made of it. */
const divided: ReadonlySet<EntryKind> = new Set(['observation', 'walk', 'debrief', 'evidence', 'reflection', 'review']);

export function isDivided(kind: EntryKind | undefined): boolean {
  return kind !== undefined && divided.has(kind);
}

/** Families that say what somebody thinks is behind what was seen. All others but uncounted amounts judge. */
const inferring: ReadonlySet<Family> = new Set(['unseen-state', 'hedge', 'because-claim']);

/** The families that kinds leave alone otherwise, so that the lens shows all of it whatever the settings say. */
const allFamilies: FamilyChoices = {
  hedge: 'hint',
  'because-claim': 'hint',
  appreciation: 'hint',
  'unseen-state': 'hint',
  'vague-amount': 'hint',
};

/**
 * Divides a note's prose, sentence by sentence: a judgement before an interpretation before evidence, where one holds
 * more than one of them. In steps of some milliseconds. A language whose words are not known is not divided.
 */
export function* divideInSteps(text: string, former?: DividedNote): Steps<DividedNote> {
  const { kind } = noteOptions(text);
  if (!kind || !isDivided(kind)) return { parts: [], linted: { findings: [] } };
  const asked = kind === 'debrief' || kind === 'reflection' ? kind : 'observation';
  const settings = { ...defaultWordingSettings, kinds: { [asked]: allFamilies } };
  const linted = yield* lintInSteps({ text, kind: asked, settings }, former?.linted);
  if (!linted.memory) return { parts: [], linted };
  const { markdown, lexicon } = linted.memory;
  const parts: Divided[] = [];
  const divide = dividerFor(text, markdown.note, linted.findings, lexicon);
  let done = 0;
  for (const unit of unitsOf(text, markdown.note, lexicon)) {
    const division = divide(unit);
    if (division) parts.push({ span: unit.span, division });
    if (++done % pauseEvery === 0) yield;
  }
  return { parts, linted };
}

/** Some milliseconds' work. */
const pauseEvery = 30;

/** How many parts of each sort: of one note only, and never kept. */
export function countsOf(parts: readonly Divided[]): Readonly<Record<Division, number>> {
  const counts = { evidence: 0, interpretation: 0, judgement: 0 };
  for (const { division } of parts) counts[division]++;
  return counts;
}

/** What is divided as one: a sentence, or a table's row. */
interface Unit {
  readonly span: Span;
  readonly sentences: readonly NoteSentence[];
  readonly block: ProseBlock;
}

function* unitsOf(text: string, note: MarkdownNote, lexicon: Lexicon): Generator<Unit, void, undefined> {
  const { abbreviations } = matcherFor(lexicon).cues;
  let table = 0;
  let row: NoteSentence[] = [];
  const read = sentenceReader(text, note, abbreviations);
  for (const sentence of each(note.blocks, read)) {
    while ((note.tables[table]?.span.end ?? Infinity) <= sentence.span.start) table++;
    const inTable = (note.tables[table]?.span.start ?? Infinity) <= sentence.span.start;
    const isSameRow = inTable && row[0]?.block.group === sentence.block.group;
    if (row.length > 0 && !isSameRow) {
      yield rowUnit(row);
      row = [];
    }
    if (inTable) row.push(sentence);
    else yield { span: sentence.span, sentences: [sentence], block: sentence.block };
  }
  if (row.length > 0) yield rowUnit(row);
}

function* each<T, U>(items: readonly T[], read: (item: T) => readonly U[]): Generator<U, void, undefined> {
  for (const item of items) yield* read(item);
}

function rowUnit(row: readonly NoteSentence[]): Unit {
  const [first] = row;
  const last = row.at(-1);
  if (!first || !last) throw new Error('A row has at least one sentence');
  return { span: span(first.span.start, last.span.end), sentences: row, block: first.block };
}

/** Both sentences and findings come in order, so each is looked at once. */
function dividerFor(
  text: string,
  note: MarkdownNote,
  findings: readonly Finding[],
  lexicon: Lexicon,
): (unit: Unit) => Division | undefined {
  const matcher = matcherFor(lexicon);
  const cues = compiled(lexicon.evidence ?? noCues);
  let next = 0;
  return (unit) => {
    const families: Family[] = [];
    while ((findings[next]?.span.end ?? Infinity) <= unit.span.start) next++;
    for (let at = next; ; at++) {
      const finding = findings[at];
      if (!finding || finding.span.start >= unit.span.end) break;
      families.push(finding.family);
    }
    const heading = unit.block.heading === undefined ? '' : (note.headings[unit.block.heading]?.text ?? '');
    const isVague = families.includes('vague-amount');
    if (families.some((family) => !inferring.has(family) && family !== 'vague-amount')) return 'judgement';
    if (families.length > (isVague ? 1 : 0) || isInterpretation(heading)) return 'interpretation';
    return divisionOf(text, unit, { matcher, cues, isPlan: cues.plans.test(heading), isVague });
  };
}

interface CompiledCues {
  readonly observable: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly inference: RegExp;
  readonly months: RegExp;
  readonly plans: RegExp;
}

/** For languages without cues of their own: then only counts, times, quotations and findings tell. */
const noCues: EvidenceCues = { observable: [], people: [], inference: '(?!)', months: '(?!)', plans: '(?!)' };

function compiled({ observable, people, inference, months, plans }: EvidenceCues): CompiledCues {
  return {
    observable: new Set(observable),
    people: new Set(people),
    inference: new RegExp(inference, 'i'),
    months: new RegExp(months, 'i'),
    plans: new RegExp(plans, 'i'),
  };
}

interface Known {
  readonly matcher: Matcher;
  readonly cues: CompiledCues;
  readonly isPlan: boolean;
  readonly isVague: boolean;
}

function divisionOf(text: string, unit: Unit, { matcher, cues, isPlan, isVague }: Known): Division | undefined {
  const words = unit.sentences.flatMap(
    (sentence) => readProse(text, sentence.span, sentence.skips, matcher.cues.abbreviations).words,
  );
  const body = ownWords(text, unit);
  if (cues.inference.test(body.slice(0, longestSentence))) return 'interpretation';
  if (isPlan) return undefined;
  if (unit.sentences.some(({ skips }) => skips.some((skip) => skip.speech && isFilled(text, skip.span)))) {
    return 'evidence';
  }
  // A template's time and speaker, with the prompt behind them left alone, record nothing.
  if (/\?[*_)\s]*$/.test(body) || words.every(isStartOfRecord)) return undefined;
  if (words.some((word, index) => isCount(words, index, matcher, cues) || word.kind === 'time')) return 'evidence';
  return !isVague && isObservable(words, cues) ? 'evidence' : undefined;
}

const longestSentence = 2000;

/** The sentence without quotations and code. */
function ownWords(text: string, { sentences }: Unit): string {
  return sentences
    .map(({ span: { start, end }, skips }) => {
      let result = '';
      let at = start;
      for (const skip of skips) {
        if (!overlaps(skip.span, span(at, end)) && !holds(span(at, end), skip.span)) continue;
        result += text.slice(at, Math.max(at, skip.span.start));
        at = Math.max(at, skip.span.end);
      }
      return result + text.slice(at, end);
    })
    .join(' ');
}

function isFilled(text: string, { start, end }: Span): boolean {
  return (
    text
      .slice(start, end)
      .replace(/<!--[^]*?-->/g, '')
      .trim() !== ''
  );
}

function isStartOfRecord({ kind, text }: Word): boolean {
  return kind === 'time' || /^(?:[tpm]|[se](?:s|\d{0,3}))$/.test(text);
}

/** A number that counts: 'item 2' and '6 October' are names. */
function isCount(
  words: readonly Word[],
  index: number,
  { cues: { numbered, numberWords } }: Matcher,
  cues: CompiledCues,
): boolean {
  const word = words[index];
  if (!word || word.kind === 'time') return false;
  const isNumber = /^\d/.test(word.text) ? !/\d(?:st|nd|rd|th)$/.test(word.text) : numberWords.has(word.text);
  if (!isNumber || cues.months.test(words[index + 1]?.text ?? '')) return false;
  const before = words[index - 1];
  return !before || word.gap !== 'space' || !numbered.has(before.text);
}

/** Somebody does something that can be seen or heard: 'S4 points at the chart.' */
function isObservable(words: readonly Word[], { observable, people }: CompiledCues): boolean {
  const who = words.findIndex(({ text }) => people.has(text) || /^[sea]\d{1,3}$/.test(text));
  return who !== -1 && words.slice(who + 1).some(({ text }) => observable.has(text));
}
