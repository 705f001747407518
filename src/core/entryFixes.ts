import type { LocalDate, ProblemCode, SpanProblem } from './entry';
import { parseFrontmatter } from './frontmatter';
import { quoteValue, removeField, setField } from './frontmatterEdit';
import type { Field, FieldValue } from './frontmatterFields';
import { dataOf, flowGaps, lineBreakOf, lineEnd, lineStart, wholeLines } from './frontmatterWrite';
import { nearest } from './nearest';
import { fieldSpec, stepStatuses, type ChoiceSpec } from './schema';
import { applyEdits, span, type Edit, type Span } from './span';
import { typedDates } from './typedDate';
import { validate } from './validate';
import { yamlScalar } from './yamlScalar';

/** One way to mend a problem of a note. What it is called on the screen is put on at the edge. */
export interface EntryFix {
  readonly type:
    | 'add-quotes'
    | 'use-value'
    | 'use-date'
    | 'use-today'
    | 'use-goal'
    | 'create-goal'
    | 'add-field'
    | 'remove-field'
    | 'remove-second'
    | 'add-end-fence'
    | 'use-spaces';
  /** The key, value, date or goal id that the fix is about; empty where there is none. */
  readonly value: string;
  /** None for `create-goal`, which is a new note. */
  readonly edits: readonly Edit[];
  /** What is to be typed over, an offset and a length in the text of the only edit. */
  readonly blank?: Span;
  /** True for the one obvious mend. */
  readonly isPreferred: boolean;
}

/** What fixes need to know besides the note. */
export interface FixContext {
  readonly today: LocalDate;
  /** Ids of the goals that have a goal note. */
  readonly goals: readonly string[];
}

/** A problem in a text at hand; of the folder's problems, those about a goal id are mended too. */
export type FixableProblem = Pick<SpanProblem, 'code' | 'span' | 'data'>;

/** How many existing goals are offered in the place of an unknown one. */
const maxGoals = 3;

/**
 * The ways to mend a problem that stands in `text`, the best first. Every fix with edits is tried out: it is offered
 * only where the problem is gone afterwards and nothing else of the frontmatter has changed.
 */
export function entryFixes(text: string, problem: FixableProblem, context: FixContext): readonly EntryFix[] {
  const fixes = candidates(text, problem, context);
  return fixes.filter((fix) => fix.type === 'create-goal' || (fix.edits.length > 0 && mends(text, problem, fix)));
}

function candidates(text: string, { code, span: where, data = {} }: FixableProblem, context: FixContext): EntryFix[] {
  const { key = '', found = '' } = data;
  switch (code) {
    case 'yaml-needs-quotes':
      return [fix('add-quotes', '', [quoteValue(text, where, { inFlow: data.inFlow === 'true' })], true)];
    case 'yaml-tab':
      return tabFixes(text);
    case 'yaml-duplicate-key':
      return [fix('remove-second', key, secondField(text, where), false)];
    case 'missing-end-fence':
      return [fix('add-end-fence', '', endFence(text), true)];
    case 'unknown-kind':
    case 'unknown-value':
      return choices(key, data.nearest).map((value) =>
        fix('use-value', value, [replace(text, where, value)], value === data.nearest),
      );
    case 'bad-date':
      return dateFixes(text, where, found, context.today);
    case 'missing-required':
    case 'missing-recommended':
      return [addField(text, key, context.today, code === 'missing-required')];
    case 'rating-key':
      return [fix('remove-field', key, removeField(text, key), false)];
    case 'unknown-goal':
      return [
        ...nearGoals(found, context.goals).map((id) => fix('use-goal', id, [replace(text, where, id)], false)),
        fix('create-goal', found, [], false),
      ];
    case 'not-text':
    case 'invalid-utf8':
    case 'too-large':
    case 'conflict-markers':
    case 'yaml-syntax':
    case 'yaml-too-deep':
    case 'yaml-alias-bomb':
    case 'frontmatter-language':
    case 'frontmatter-not-a-map':
    case 'wrong-type':
    case 'duplicate-goal':
    case 'conflict-copy':
      return [];
  }
}

function fix(type: EntryFix['type'], value: string, edits: readonly Edit[], isPreferred: boolean): EntryFix {
  return { type, value, edits, isPreferred };
}

/** Puts another value in the place of one, in its quotes. */
function replace(text: string, where: Span, value: string): Edit {
  const first = text[where.start];
  const style = first === "'" ? 'single' : first === '"' ? 'double' : 'plain';
  return { span: where, text: yamlScalar(value, { inFlow: true, style }) };
}

/** The nearest value first, then all others; other words for the same are left out to keep the list short. */
function choices(key: string, near: string | undefined): readonly string[] {
  const specs: readonly ChoiceSpec[] = key === 'next-steps' ? stepStatuses : (fieldSpec(key)?.choices ?? []);
  const values = specs.filter(({ aliasOf }) => aliasOf === undefined).map(({ value }) => value);
  return near === undefined ? values : [near, ...values.filter((value) => value !== near)];
}

function dateFixes(text: string, where: Span, found: string, today: LocalDate): EntryFix[] {
  const dates = typedDates(found);
  const fixes = dates.map((date) => fix('use-date', date, [replace(text, where, date)], dates.length === 1));
  return dates.includes(today) ? fixes : [...fixes, fix('use-today', today, [replace(text, where, today)], false)];
}

/** The nearest id, then the nearest of the others, and so on. */
function nearGoals(id: string, goals: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let rest = goals; found.length < maxGoals;) {
    const next = nearest(id, rest);
    if (next === undefined) break;
    found.push(next);
    rest = rest.filter((goal) => goal !== next);
  }
  return found;
}

/** The key with a blank value; a date starts with today's, which is typed over as easily. */
function addField(text: string, key: string, today: LocalDate, isPreferred: boolean): EntryFix {
  const stand = fieldSpec(key)?.type === 'date' ? today : 'blank';
  const edits = setField(text, key, stand);
  const edit = edits[0];
  const at = edit?.text.lastIndexOf(stand) ?? -1;
  if (!edit || edits.length > 1 || at < 0) return fix('add-field', key, [], isPreferred);
  if (stand === today) return { ...fix('add-field', key, edits, isPreferred), blank: span(at, at + stand.length) };
  const written = edit.text.slice(0, at) + edit.text.slice(at + stand.length);
  return { ...fix('add-field', key, [{ ...edit, text: written }], isPreferred), blank: span(at, at) };
}

/** Takes out the field whose key stands at `where`, also inside a map of a list. */
function secondField(text: string, where: Span): readonly Edit[] {
  const siblings = siblingsOf(parseFrontmatter(text).fields, where);
  const at = siblings.findIndex(({ keySpan }) => keySpan.start === where.start);
  const field = siblings[at];
  if (!field) return [];
  const end = endOf(field);
  const lead = text.slice(lineStart(text, where.start), where.start);
  const rest = text.slice(end, lineEnd(text, end));
  const isAlone = lead.trim() === '' && /^[ \t]*,?[ \t]*(?:#.*)?$/.test(rest);
  const doomed = isAlone
    ? [wholeLines(text, where.start, end)]
    : flowGaps(
        siblings.map((sibling) => span(sibling.keySpan.start, endOf(sibling))),
        (position) => position === at,
      );
  return doomed.map((target) => ({ span: target, text: '' }));
}

function siblingsOf(fields: readonly Field[], where: Span): readonly Field[] {
  if (fields.some(({ keySpan }) => keySpan.start === where.start)) return fields;
  return fields.flatMap(({ value }) => mapsIn(value)).find((map) => siblingsOf(map, where).length > 0) ?? [];
}

function mapsIn(value: FieldValue): readonly (readonly Field[])[] {
  if (value.type === 'list') return value.items.flatMap(mapsIn);
  return value.type === 'map' ? [value.fields, ...value.fields.flatMap((field) => mapsIn(field.value))] : [];
}

function endOf({ keySpan, value }: Field): number {
  return Math.max(keySpan.end, value.span.end);
}

function endFence(text: string): readonly Edit[] {
  const { yaml } = parseFrontmatter(text);
  if (!yaml) return [];
  const br = lineBreakOf(text);
  const lead = text[yaml.end - 1] === '\n' ? '' : br;
  return [{ span: span(yaml.end, yaml.end), text: `${lead}---${br}` }];
}

/** All tabs before a line's text at once: lines that were aligned stay so. */
function tabFixes(text: string): EntryFix[] {
  const { yaml, fields } = parseFrontmatter(text);
  if (!yaml) return [];
  const before = fields.map(describe).join();
  for (const width of [2, 1, 4]) {
    const edits: Edit[] = [];
    for (const { 0: indent, index } of text.slice(yaml.start, yaml.end).matchAll(/^ *\t[ \t]*(?=\S)/gm)) {
      const start = yaml.start + index;
      edits.push({ span: span(start, start + indent.length), text: indent.replaceAll('\t', ' '.repeat(width)) });
    }
    if (parseFrontmatter(applyEdits(text, edits)).fields.map(describe).join() === before) {
      return [fix('use-spaces', '', edits, true)];
    }
  }
  return [];
}

/** Tries a fix out. A field that was added is still empty, but it has to be there. */
function mends(text: string, { code, span: where }: FixableProblem, { type, value, edits }: EntryFix): boolean {
  const after = applyEdits(text, edits);
  const before = parseFrontmatter(text).fields;
  const fields = parseFrontmatter(after).fields;
  const mended =
    type === 'add-field'
      ? value
      : before.find((field) => field.keySpan.start <= where.start && where.end <= endOf(field))?.key;
  const others = (all: readonly Field[]) =>
    all
      .filter(({ key }) => key !== mended)
      .map(describe)
      .join();
  if (others(before) !== others(fields)) return false;
  if (type === 'add-field') return fields.some(({ key }) => key === value);
  return type === 'use-goal' || count(after, code) < count(text, code);
}

function describe({ key, value }: Field): string {
  return `${key}:${dataOf(value)}`;
}

function count(text: string, code: ProblemCode): number {
  const { fields, problems } = parseFrontmatter(text);
  return [...problems, ...validate(text, fields)].filter((problem) => problem.code === code).length;
}
