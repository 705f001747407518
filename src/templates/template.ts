import { entryKinds, type EntryKind } from '../core/entry';
import { compareNames } from '../core/names';
import { nearest } from '../core/nearest';
import { kindOf } from '../core/schema';
import type { Place } from '../core/span';
import { readLine, type PlaceholderProblem } from './placeholders';
import { conditionOf, isMark, linesThatHold, sectionProblems, type SectionProblem } from './sections';
import type { Question, VariableName, VariableValues } from './variables';

/**
 * A template is a markdown file. Its frontmatter is that of the new entry, plus lines that are about the template
 * itself and never reach an entry: `template` (the name to pick it by), `description` and `template-order`.
 * It is read line by line and not as YAML, since `date: {{date}}` is no YAML that means anything yet.
 */
export interface Template {
  /** The file name without `.md`. A template of a later layer replaces the one with the same id. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Undefined for a template that is only inserted into other notes. */
  readonly kind?: EntryKind;
  /** Place among the templates of its kind; a template without one comes after those that have one. */
  readonly order?: number;
  /** The template's own `lang`, which its dates are written in. */
  readonly language?: string;
  /** The whole file, with LF line ends and no byte order mark. */
  readonly text: string;
  readonly problems: readonly TemplateProblem[];
}

/** Codes, not words; a template with problems is still usable. */
export interface TemplateProblem {
  readonly code: PlaceholderProblem['code'] | SectionProblem['code'] | 'unknown-kind' | 'missing-end-fence';
  /** Where, in the template's text (lines count from 0). */
  readonly place: Place;
  /** `found`: what stands there; `nearest`: the valid name that was probably meant; `name`: the variable. */
  readonly data: Readonly<Record<string, string>>;
}

/** The lines of a template by where they go. */
export interface TemplateLines {
  /** The lines between the fences that belong to the entry; undefined where the template has no frontmatter. */
  readonly frontmatter?: readonly string[];
  readonly body: readonly string[];
}

const templateKeys = ['template', 'description', 'template-order'];

/** Reads a template. Never fails: what is wrong with it is in `problems`. */
export function parseTemplate(id: string, text: string): Template {
  const normal = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = normal.split('\n');
  const fence = endFence(lines);
  const fields = readFields(lines.slice(1, fence ?? 1));
  const kindField = fields.get('kind');
  const kind = kindField && kindOf(kindField.value);
  const name = fields.get('template')?.value ?? '';
  const language = fields.get('lang')?.value ?? '';
  const order = Number(fields.get('template-order')?.value ?? '');
  return {
    id,
    name: name === '' ? nameFrom(id) : name,
    description: fields.get('description')?.value ?? '',
    ...(kind === undefined ? {} : { kind }),
    ...(Number.isFinite(order) && fields.has('template-order') ? { order } : {}),
    ...(/^[\w-]+$/.test(language) ? { language } : {}),
    text: normal,
    problems: [
      ...(isOpenFence(lines[0]) && fence === undefined ? [fenceProblem()] : []),
      ...(kindField && kind === undefined ? kindProblem(kindField) : []),
      ...placeholderProblems(lines, fence ?? -1),
    ],
  };
}

/**
 * The variables that a whole entry or only its body (what goes into a note that exists) uses, in the order of their
 * first use, so that nothing else has to be asked for. Conditions of sections count as a use.
 */
export function variablesUsed(template: Template, part: 'entry' | 'body'): VariableName[] {
  const used = new Set<VariableName>();
  for (const line of linesOf(template, part)) {
    const condition = conditionOf(line);
    if (condition !== undefined) used.add(condition);
    for (const piece of isMark(line) ? [] : readLine(line).pieces) {
      if (typeof piece !== 'string' && piece.type === 'variable') used.add(piece.name);
    }
  }
  return [...used];
}

/** The template's own questions, in order and each once, as far as the sections they stand in are for these values. */
export function questionsUsed(template: Template, part: 'entry' | 'body', values: VariableValues): Question[] {
  const pieces = linesThatHold(linesOf(template, part), values).flatMap((line) => readLine(line).pieces);
  const asked = pieces.flatMap((piece): Question[] =>
    typeof piece !== 'string' && piece.type === 'variable' && piece.name === 'ask' ? [`ask:${piece.format ?? ''}`] : [],
  );
  return [...new Set(asked)];
}

function linesOf(template: Template, part: 'entry' | 'body'): readonly string[] {
  const { frontmatter = [], body } = templateLines(template);
  return part === 'entry' ? [...frontmatter, ...body] : body;
}

/** Orders templates as a picker shows them: by kind, then by `template-order`, then by name. */
export function compareTemplates(a: Template, b: Template): number {
  return (
    kindRank(a) - kindRank(b) ||
    (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) ||
    compareNames(a.name, b.name)
  );
}

/** The lines of a template without those that are about the template itself. */
export function templateLines(template: Template): TemplateLines {
  const lines = template.text.split('\n');
  const fence = endFence(lines);
  if (fence === undefined) return { body: lines };
  let dropping = false;
  const frontmatter = lines.slice(1, fence).filter((line) => {
    // What is indented under a dropped key is its value's next line.
    if (!/^\s/.test(line)) dropping = templateKeys.includes(/^([^\s:]+)\s*:/.exec(line)?.[1] ?? '');
    return !dropping;
  });
  const isEmpty = frontmatter.every((line) => line.trim() === '');
  return { ...(isEmpty ? {} : { frontmatter }), body: lines.slice(fence + 1) };
}

interface Field {
  readonly value: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

function isOpenFence(line: string | undefined): boolean {
  return line !== undefined && /^---\s*$/.test(line);
}

function endFence(lines: readonly string[]): number | undefined {
  if (!isOpenFence(lines[0])) return undefined;
  const at = lines.findIndex((line, number) => number > 0 && /^(---|\.\.\.)\s*$/.test(line));
  return at < 0 ? undefined : at;
}

/** The top-level fields with a value on their own line, which is all that is asked of a template before rendering. */
function readFields(lines: readonly string[]): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const [index, line] of lines.entries()) {
    const match = /^([^\s:#]+)\s*:\s+(.*)$/.exec(line);
    if (!match) continue;
    const [, key = '', raw = ''] = match;
    const value = unquoted(raw);
    const start = line.length - raw.length;
    fields.set(key, { value, line: index + 1, start, end: start + raw.trimEnd().length });
  }
  return fields;
}

/** A value as people type it: with or without quotes, perhaps with a comment after it. */
function unquoted(raw: string): string {
  const quoted = /^(?:'((?:[^']|'')*)'|"((?:[^"\\]|\\.)*)")\s*(?:#.*)?$/.exec(raw);
  if (quoted?.[1] !== undefined) return quoted[1].replaceAll("''", "'");
  if (quoted?.[2] !== undefined) return quoted[2].replace(/\\(.)/g, '$1');
  return raw.replace(/(^|\s)#.*$/, '').trim();
}

function nameFrom(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function kindRank(template: Template): number {
  return template.kind === undefined ? entryKinds.length : entryKinds.indexOf(template.kind);
}

function fenceProblem(): TemplateProblem {
  return { code: 'missing-end-fence', place: { line: 0, character: 0, endLine: 0, endCharacter: 3 }, data: {} };
}

function kindProblem(field: Field): TemplateProblem[] {
  const near = nearest(field.value, entryKinds);
  const data = near === undefined ? { found: field.value } : { found: field.value, nearest: near };
  return [{ code: 'unknown-kind', place: place(field.line, field.start, field.end), data }];
}

/** What is wrong with placeholders and marks; a section cannot begin in the frontmatter and end in the text. */
function placeholderProblems(lines: readonly string[], fence: number): TemplateProblem[] {
  const marks = [0, fence + 1].flatMap((from, isBody) =>
    sectionProblems(isBody ? lines.slice(from) : lines.slice(0, from + fence + 1)).map((problem) => ({
      ...problem,
      line: problem.line + from,
    })),
  );
  const inMarks = new Set(marks.map(({ line }) => line));
  const inLines = lines.flatMap((line, number) =>
    isMark(line) || inMarks.has(number)
      ? []
      : readLine(line).problems.map(({ code, start, end, data }) => ({ code, place: place(number, start, end), data })),
  );
  return [
    ...marks.map(({ code, line, data }) => {
      const text = lines[line] ?? '';
      return { code, place: place(line, text.search(/\S|$/), text.trimEnd().length), data };
    }),
    ...inLines,
  ].sort((a, b) => a.place.line - b.place.line);
}

function place(line: number, start: number, end: number): Place {
  return { line, character: start, endLine: line, endCharacter: end };
}
