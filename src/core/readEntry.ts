import {
  entryKinds,
  type Checkpoint,
  type Entry,
  type NextStep,
  type Problem,
  type Reference,
  type SpanProblem,
} from './entry';
import { commentsName } from './commentName';
import { readCommentsEntry } from './commentsRead';
import { fingerprint } from './fingerprint';
import { parseFrontmatter, type Frontmatter } from './frontmatter';
import { conflictMarkersProblem, findBlock } from './frontmatterBlock';
import { fieldOf, textOf, type Field, type FieldValue } from './frontmatterFields';
import { nearest } from './nearest';
import { choiceOf, fieldSpec, kindOf } from './schema';
import { isLocalDate } from './schoolTime';
import { lineStarts, placeOf, span, type Place, type Span } from './span';
import { isEmpty, itemsOf, numberOf, validate } from './validate';

export interface ReadLimits {
  /** In bytes. Of a larger file only the first part is read. */
  readonly maxFileSize?: number;
}

const defaultMaxFileSize = 1024 * 1024;
/** What is read of a file that is too large: its frontmatter is at the top. */
const firstPart = 64 * 1024;

/** More than anyone mends before looking again; keeps a hostile note from filling the memory. */
const maxProblems = 100;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

// A byte order mark is dropped, as editors do, so that offsets and lines are those of the open document.
const utf8 = new TextDecoder('utf-8');
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * What the index keeps of a note. Never throws: what is wrong is in the entry's problems. A markdown file that is no
 * journal entry (a project's README) has no kind and no problems.
 */
export function readEntry(uri: string, content: Uint8Array | string, limits: ReadLimits = {}): Entry {
  const max = limits.maxFileSize ?? defaultMaxFileSize;
  const isTooLarge = content.length > max;
  const part = isTooLarge ? content.slice(0, Math.min(max, firstPart)) : content;
  if (hasNul(part)) return { uri, goals: [], problems: [notText(part)] };
  const text = typeof part === 'string' ? part : utf8.decode(part);
  const comments = commentsName(uri);
  if (comments) return readCommentsEntry(uri, comments.slug, text);
  const block = findBlock(text);
  if (!block) return { uri, goals: [], problems: [] };
  // An own copy of the top: whatever is kept of it would otherwise keep the whole note in memory.
  const top = ownCopy(text.slice(0, block.bodyStart));
  const frontmatter = parseFrontmatter(top);
  const fields = frontmatter.fields;
  const starts = lazy(() => lineStarts(top));
  const entry = entryOf(uri, top, fields, (target) => placeOf(starts(), target));
  if (!isOurs(entry, fields, top, frontmatter)) return { uri, goals: [], problems: [] };
  if (entry.kind !== undefined) entry.fingerprint = fingerprint(content);
  const found: SpanProblem[] = [...frontmatter.problems, ...validate(top, fields)];
  if (!found.some(({ code }) => code === 'conflict-markers')) add(found, conflictMarkersProblem(text));
  if (isTooLarge) found.push({ code: 'too-large', severity: 'warning', span: block.block, data: { part: 'file' } });
  add(found, encodingProblem(text, part, isTooLarge));
  if (found.length === 0) return entry;
  return { ...entry, problems: found.slice(0, maxProblems).map((problem) => placed(problem)) };

  function placed(problem: SpanProblem): Problem {
    const isInTop = problem.span.end <= top.length;
    const place = placeOf(isInTop ? starts() : lineStarts(text.slice(0, problem.span.end)), problem.span);
    return { ...problem, place };
  }
}

/** Text fields that go into the entry as they are, and the entry's name for them. */
const textFields = {
  title: 'title',
  teacher: 'teacher',
  coach: 'coach',
  cycle: 'cycle',
  class: 'class',
  subject: 'subject',
  setting: 'setting',
  focus: 'focus',
  source: 'source',
  measure: 'measure',
  'school-goal': 'schoolGoal',
  prefers: 'prefers',
  lang: 'lang',
} as const;
const choiceFields = { phase: 'phase', status: 'status', visibility: 'visibility', 'chosen-by': 'chosenBy' } as const;
const listFields = { with: 'with', strategy: 'strategy', 'applied-with': 'appliedWith', standard: 'standard' } as const;
const dateFields = { date: 'date', 'target-date': 'targetDate', observed: 'observed', shared: 'shared' } as const;
const figureFields = { baseline: 'baseline', target: 'target' } as const;

function entryOf(uri: string, text: string, fields: readonly Field[], place: (target: Span) => Place): Mutable<Entry> {
  const entry: Mutable<Entry> = { uri, goals: [], problems: [] };
  const seen = new Set<string>();
  for (const { key, value } of fields) {
    if (seen.has(key)) continue;
    seen.add(key);
    if (isEmpty(value)) continue;
    const typed = textOf(text, value)?.trim();
    if (key === 'goals') entry.goals = itemsOf(value).flatMap((item) => reference(item));
    else if (has(listFields, key)) entry[listFields[key]] = itemsOf(value).flatMap((item) => textOf(text, item) ?? []);
    else if (key === 'about') entry.about = notesNamed(text, value);
    else if (key === 'checkpoints') entry.checkpoints = itemsOf(value).flatMap((item) => checkpointOf(text, item));
    else if (key === 'next-steps') entry.nextSteps = itemsOf(value).flatMap((item) => stepOf(text, item));
    else if (typed === undefined) continue;
    else if (has(textFields, key)) entry[textFields[key]] = typed;
    else if (has(choiceFields, key))
      entry[choiceFields[key]] = choiceOf(fieldSpec(key)?.choices ?? [], typed)?.value ?? typed;
    else if (has(figureFields, key)) entry[figureFields[key]] = numberOf(value) ?? typed;
    else if (has(dateFields, key)) setDefined(entry, dateFields[key], isLocalDate(typed) ? typed : undefined);
    else if (key === 'kind') setDefined(entry, 'kind', kindOf(typed));
    else if (key === 'id') setDefined(entry, 'id', reference(value)[0]);
    else if (key === 'minutes') setDefined(entry, 'minutes', numberOf(value));
  }
  return entry;

  function reference(item: FieldValue): Reference[] {
    const id = textOf(text, item)?.trim();
    return id === undefined || id === '' ? [] : [{ id, place: place(item.span) }];
  }
}

/** To YAML, [[name]] without quotes is a list in a list. */
function notesNamed(text: string, value: FieldValue): readonly string[] {
  if (value.type === 'list') return value.items.flatMap((item) => notesNamed(text, item));
  const [name = ''] = (textOf(text, value) ?? '').replace(/^\s*\[\[|\]\]\s*$/g, '').split(/[#|]/, 1);
  return name.trim() === '' ? [] : [name.trim()];
}

function checkpointOf(text: string, item: FieldValue): Checkpoint[] {
  if (item.type !== 'map') return [];
  const date = partOf(text, item.fields, 'date');
  const figure = fieldOf(item.fields, 'value')?.value;
  const value = figure && (numberOf(figure) ?? textOf(text, figure));
  const note = partOf(text, item.fields, 'note');
  if (date === undefined || !isLocalDate(date) || value === undefined) return [];
  return [{ date, value, ...(note !== undefined && { note }) }];
}

function stepOf(text: string, item: FieldValue): NextStep[] {
  const plain = textOf(text, item);
  if (plain !== undefined) return [{ what: plain }];
  if (item.type !== 'map') return [];
  const what = partOf(text, item.fields, 'what');
  if (what === undefined) return [];
  const step: Mutable<NextStep> = { what };
  for (const key of ['who', 'when', 'status'] as const) setDefined(step, key, partOf(text, item.fields, key));
  return [step];
}

function partOf(text: string, fields: readonly Field[], key: string): string | undefined {
  const field = fieldOf(fields, key);
  return field && textOf(text, field.value);
}

/** Whether a markdown file is meant as a journal entry, although it may be broken; others are never complained about. */
function isOurs(entry: Entry, fields: readonly Field[], top: string, { problems }: Frontmatter): boolean {
  if (entry.kind !== undefined) return true;
  if (problems.some(({ code }) => code === 'frontmatter-language')) return true;
  if (problems.length > 0 && /^\s*["']?kind["']?\s*:/m.test(top)) return true;
  const kind = fieldOf(fields, 'kind');
  if (kind && nearest((textOf(top, kind.value) ?? '').toLowerCase(), entryKinds) !== undefined) return true;
  return ['goals', 'teacher'].some((key) => fieldOf(fields, key) !== undefined);
}

function encodingProblem(text: string, part: Uint8Array | string, isTooLarge: boolean): SpanProblem | undefined {
  const at = text.indexOf('\uFFFD');
  if (at < 0 || typeof part === 'string' || isTooLarge || isUtf8(part)) return undefined;
  return { code: 'invalid-utf8', severity: 'warning', span: span(at, at + 1) };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strictUtf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function hasNul(part: Uint8Array | string): boolean {
  return typeof part === 'string' ? part.includes('\0') : part.includes(0);
}

function notText(part: Uint8Array | string): Problem {
  const isUtf16 =
    typeof part !== 'string' && ((part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff));
  return {
    code: 'not-text',
    severity: 'error',
    span: span(0, 0),
    place: { line: 0, character: 0, endLine: 0, endCharacter: 0 },
    ...(isUtf16 && { data: { found: 'utf-16' } }),
  };
}

/** The same text in memory of its own: a slice would keep alive all of the text that it was cut from. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function add<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}

function has<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key);
}

function setDefined<T, Key extends keyof T>(target: T, key: Key, value: T[Key] | undefined): void {
  if (value !== undefined) target[key] = value;
}
