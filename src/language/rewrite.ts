import type { EntryKind } from '../core/entry';
import { parseMarkdown } from '../core/markdown';
import type { MarkdownNote } from '../core/markdown';
import { applyEdits, overlaps, span } from '../core/span';
import type { Edit, Span } from '../core/span';
import type { Steps } from '../core/steps';
import { behindTime, describe } from './describe';
import { interpretationHeading, isInterpretation, isThought } from './interpretation';
import { lexiconFor } from './lexicons';
import type { Finding } from './finding';
import { lintMarkdown } from './lint';
import { allowedTerms } from './lintBlock';
import type { NoteRules } from './lintBlock';
import { matcherFor } from './matcher';
import type { Matcher } from './matcher';
import { noteOptions } from './noteOptions';
import { readProse } from './prose';
import type { QuestionPattern, Rewriting } from './rewriting';
import { holds, sentenceAt } from './sentences';
import type { NoteSentence } from './sentences';
import { defaultWordingSettings, strictnessFor } from './strictness';

/** A way to write a finding otherwise. In its texts each `__` is a blank to fill in. */
export interface Rewrite {
  readonly how: 'describe' | 'removal' | 'question' | 'open-question' | 'quotation' | 'interpretation';
  /** What stands in the place of the words, for a title. */
  readonly shown: string;
  readonly edits: readonly Edit[];
}

/** A note that is parsed already, as far as rewriting needs it. */
interface RewriteTask {
  readonly text: string;
  readonly note: MarkdownNote;
  readonly lang: string | undefined;
  readonly rules: NoteRules;
  readonly cues: Matcher['cues'];
}

/** What is known of a note besides its text; what is not given, the text tells. */
interface KnownOfNote {
  readonly kind?: EntryKind | undefined;
  readonly lang?: string | undefined;
  readonly note?: MarkdownNote;
}

/**
 * The offers for findings of a note, parsed once. A language that is not known has no offers but the stubs of its
 * findings.
 */
export function rewriterFor(text: string, known: KnownOfNote = {}): (finding: Finding) => readonly Rewrite[] {
  const options = noteOptions(text);
  const { kind = options.kind, lang = options.lang, note = parseMarkdown(text) } = known;
  const lexicon = lexiconFor(lang);
  if (!lexicon) return (finding) => finding.instead.map((stub) => inPlace(finding, stub));
  const strictness = strictnessFor(kind, defaultWordingSettings);
  const rules = { lexicon, strictness, allowed: allowedTerms(options.allow) };
  const { cues } = matcherFor(lexicon);
  const task = { text, note, lang, rules, cues };
  return (finding) => rewritesOf(task, finding);
}

/**
 * The offers for a finding, the best first. What is offered is silent when it is checked again. A judgement of oneself
 * has none: those words stay. Everything is a minimal edit of the given text.
 */
function rewritesOf(task: RewriteTask, finding: Finding): readonly Rewrite[] {
  if (finding.family === 'self-judgement') return [];
  const { text, note } = task;
  const sentence = sentenceAt(text, note, finding.span, task.cues.abbreviations);
  const words = task.rules.lexicon.rewriting;
  const stubs = finding.instead.map((stub) => inPlace(finding, stub));
  if (!sentence) return stubs;
  const asked = words ? question(task, sentence, finding, words) : [];
  const described = words ? descriptions(task, sentence, finding, words) : stubs;
  const seen = new Set<string>();
  return [...asked, ...described, ...quotation(text, sentence), ...interpretation(task, sentence, finding)].filter(
    ({ edits }) => {
      const result = applyEdits(text, edits);
      return seen.has(result) ? false : seen.add(result);
    },
  );
}

/**
 * One offer for each of the findings that has one that describes or asks, in steps. None touches what another changes:
 * marking as a quotation and moving are for single sentences, since only writers know.
 */
export function* rewriteAll(
  findings: readonly Finding[],
  offers: (finding: Finding) => readonly Rewrite[],
): Steps<readonly Rewrite[]> {
  const rewrites: Rewrite[] = [];
  for (const finding of findings) {
    const first = offers(finding).find(({ how }) => how !== 'quotation' && how !== 'interpretation');
    const last = rewrites.at(-1)?.edits.at(-1);
    if (first && (!last || first.edits.every(({ span: at }) => at.start >= last.span.end))) rewrites.push(first);
    yield;
  }
  return rewrites;
}

function inPlace({ span: place }: Finding, stub: string): Rewrite {
  return { how: 'describe', shown: stub, edits: [{ span: place, text: stub }] };
}

// Descriptions

/** At most so many descriptions are offered: a longer list is not read. */
const mostDescriptions = 3;

function descriptions(
  task: RewriteTask,
  sentence: NoteSentence,
  finding: Finding,
  words: Rewriting,
): readonly Rewrite[] {
  const target = behindTime(task.text, sentence.span);
  const hasEvidence = sentence.skips.length > 0 || hasCount(task, target, finding.span);
  const found = new Map<string, Rewrite>();
  for (const { span: place, text, stub, isRemoval } of describe(
    { text: task.text, target, hasEvidence },
    finding,
    words,
  )) {
    const key = isRemoval ? '' : stub;
    if (found.has(key) || found.size === mostDescriptions || !isSilent(task, sentence, finding, place, text)) continue;
    found.set(key, {
      how: isRemoval ? 'removal' : 'describe',
      shown: isRemoval ? text : stub,
      edits: [{ span: place, text }],
    });
  }
  return [...found.values()];
}

/** A count outside the finding. 'Station 2' and 'S4' are names. */
function hasCount({ text, cues }: RewriteTask, target: Span, finding: Span): boolean {
  const { words } = readProse(text, target, [], cues.abbreviations);
  return words.some((word, index) => {
    if (holds(finding, word.span) || !/^\d/.test(word.text)) return false;
    const before = words[index - 1];
    return !before || word.gap !== 'space' || !cues.numbered.has(before.text);
  });
}

/** The sentence after a change is silent, or at least the words of the finding are gone and nothing else came. */
function isSilent(
  task: RewriteTask,
  { span: sentence }: NoteSentence,
  finding: Finding,
  place: Span,
  text: string,
): boolean {
  const at = span(place.start - sentence.start, place.end - sentence.start);
  const body = task.text.slice(sentence.start, sentence.end);
  const before = findingsIn(body, task);
  const after = findingsIn(applyEdits(body, [{ span: at, text }]), task);
  const known = before.map(({ text: words }) => words).filter((words) => words !== finding.text);
  return after.every(({ text: words }) => known.includes(words)) && after.length < Math.max(before.length, 1);
}

function findingsIn(text: string, { rules }: RewriteTask): readonly Finding[] {
  return lintMarkdown(text, parseMarkdown(text), rules);
}

// Questions

function question(task: RewriteTask, sentence: NoteSentence, finding: Finding, words: Rewriting): readonly Rewrite[] {
  const isDirective = finding.family === 'directive';
  if (!isDirective && finding.family !== 'leading-question') return [];
  const target = behindTime(task.text, sentence.span);
  const statement = task.text
    .slice(target.start, target.end)
    .replace(/[\s.!?…*_)]+$/, '')
    .replace(/^[*_(]+/, '');
  const patterns = isDirective ? words.directives : words.leadingQuestions;
  const made = statement.length > longestSentence ? undefined : fill(statement, patterns, words);
  const offered = isDirective || sentence.skips.length > 0 ? [made] : [made, ...finding.instead];
  const text = offered.find(
    (candidate) => candidate !== undefined && isSilent(task, sentence, finding, target, candidate),
  );
  if (text === undefined) return [];
  return [{ how: isDirective ? 'question' : 'open-question', shown: text, edits: [{ span: target, text }] }];
}

/** Bounds what the patterns look at. */
const longestSentence = 400;

function fill(statement: string, patterns: readonly QuestionPattern[], words: Rewriting): string | undefined {
  const plain = statement.replaceAll('’', "'");
  for (const { of, ask } of patterns) {
    const groups = new RegExp(of, 'i').exec(plain)?.groups;
    if (!groups) continue;
    const isObject = /\bled \{subject\}/.test(ask);
    return ask.replace(/\{(\w+)\}/g, (_, name: string) => {
      const group = groups[name] ?? groups.other ?? '';
      if (name === 'do') return group.charAt(0).toLowerCase() + group.slice(1);
      if (name !== 'subject') return group;
      const [first = ''] = group.split(' ', 1);
      const lower = words.lowerCase.includes(first.toLowerCase())
        ? group.charAt(0).toLowerCase() + group.slice(1)
        : group;
      return (isObject ? words.objects[lower.toLowerCase()] : undefined) ?? lower;
    });
  }
  return undefined;
}

// Moving and marking

/** Quotation marks around the sentence, where it holds none yet. */
function quotation(text: string, sentence: NoteSentence): readonly Rewrite[] {
  if (sentence.skips.length > 0) return [];
  const target = behindTime(text, sentence.span);
  const body = text.slice(target.start, target.end);
  if (/["“”„«»]/.test(body)) return [];
  const edits = [
    { span: span(target.start, target.start), text: '"' },
    { span: span(target.end, target.end), text: '"' },
  ];
  return [{ how: 'quotation', shown: `"${body}"`, edits }];
}

/** Moves the sentence to the end of the section 'My interpretation', which is made at the end of the note if missing. */
function interpretation(task: RewriteTask, sentence: NoteSentence, finding: Finding): readonly Rewrite[] {
  if (!isThought(finding.family)) return [];
  const { text, note } = task;
  const isTable = note.tables.some((table) => overlaps(table.span, sentence.span));
  if (isTable) return [];
  const body = text.slice(sentence.span.start, sentence.span.end).replace(/\s*\r?\n\s*/g, ' ');
  // Under its heading other words of the sentence may still judge, but none that did not before.
  const known = findingsIn(task.text.slice(sentence.span.start, sentence.span.end), task).map(
    ({ text: words }) => words,
  );
  const left = findingsIn(`## ${interpretationHeading(task.lang)}\n\n- ${body}`, task);
  if (left.some(({ text: words }) => !known.includes(words) || words === finding.text)) return [];
  const gone = goneWith(task, sentence);
  return [{ how: 'interpretation', shown: body, edits: [{ span: gone, text: '' }, inSection(task, `- ${body}`)] }];
}

/** The sentence with the white space, the list mark or the blank line that would be left over. */
function goneWith({ text, note }: RewriteTask, { span: sentence, block }: NoteSentence): Span {
  const isWhole = sentence.start === block.span.start && sentence.end === block.span.end;
  if (!isWhole) {
    let { start, end } = sentence;
    while (end < block.span.end && /[ \t]/.test(text[end] ?? '')) end++;
    if (end === block.span.end) while (start > block.span.start && /\s/.test(text[start - 1] ?? '')) start--;
    return span(start, end);
  }
  const item = note.listItems.find(({ group, span: at }) => group === block.group && at.end === block.span.end);
  const start = item?.span.start ?? sentence.start;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const from = /^[ \t]*$/.test(text.slice(lineStart, start)) ? lineStart : start;
  let end = lineEnd(text, sentence.end);
  // A paragraph takes the blank line behind it along.
  if (!item && /^\r?\n/.test(text.slice(end, end + 2))) end = lineEnd(text, end);
  return span(from, end);
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at + 1;
}

function inSection({ text, note, lang }: RewriteTask, line: string): Edit {
  const br = text.includes('\r\n') ? '\r\n' : '\n';
  const index = note.headings.findIndex((heading) => isInterpretation(heading.text));
  const heading = note.headings[index];
  if (!heading) {
    const end = text.length;
    const gap = text.endsWith(`${br}${br}`) ? '' : text.endsWith('\n') ? br : br + br;
    return { span: span(end, end), text: `${gap}## ${interpretationHeading(lang)}${br}${br}${line}${br}` };
  }
  const next = note.headings.slice(index + 1).find(({ depth }) => depth <= heading.depth)?.span.start ?? text.length;
  const section = text.slice(heading.span.end, next);
  const at = heading.span.end + section.trimEnd().length;
  const isList = /(?:^|\n)[-*+] [^\n]*$/.test(section.trimEnd());
  return { span: span(at, at), text: `${isList ? br : br + br}${line}` };
}
