import { endOfQuotes, flowPlace, tokenAt, unquoted } from './flowContext';
import type { Field } from './frontmatterFields';
import { lineOf, linesOf, yamlAround, type Line } from './frontmatterLines';
import { span, type Span } from './span';

/** Where a cursor stands in a note's frontmatter. Spans are in the given text, in UTF-16 code units. */
export type FrontmatterContext = KeyContext | ValueContext;

interface Place {
  /** What a completion takes the place of: on one line, and the cursor is in it or at its end. */
  readonly replace: Span;
  /** The part of it before the cursor. */
  readonly typed: string;
  /** What must stand before the completion and is not there yet: a space, or the dash of a list item. */
  readonly lead: string;
  /** Inside `[ ]` or `{ }`, where commas and brackets have a meaning. */
  readonly inFlow: boolean;
}

/** A key is being typed, or one could be. */
export interface KeyContext extends Place {
  readonly at: 'key';
  /** The field whose item holds the key (such as `checkpoints`); undefined for the note's own fields. */
  readonly field: string | undefined;
  /** The other keys beside it. */
  readonly keys: readonly string[];
  readonly hasColon: boolean;
}

/** A value is being typed, or one could be. */
export interface ValueContext extends Place {
  readonly at: 'value';
  /** The note's field that the value belongs to. */
  readonly field: string;
  /** The key inside the field's item (the `date` of a checkpoint); undefined where it is the field's own value. */
  readonly part: string | undefined;
  /** True where the value is one item of a list. */
  readonly isItem: boolean;
  /** The list's other items, without quotes. */
  readonly others: readonly string[];
}

const dash = /^-(?: +|$)/;
const halfKey = /^(?:\w[\w-]*)?$/;

/**
 * What the cursor at `offset` is on, or undefined outside of the frontmatter, in comments and in texts over several
 * lines. The text may be as broken as half-typed YAML is: an open bracket or quote, a key without a colon, no end fence.
 */
export function frontmatterContext(text: string, offset: number): FrontmatterContext | undefined {
  const yaml = yamlAround(text, offset);
  if (!yaml) return undefined;
  const lines = linesOf(text, yaml);
  const row = lines.findIndex(({ start, end }) => start <= offset && offset <= end);
  const line = lines[row];
  if (!line) return undefined;
  const first = lines.find(({ content }) => content !== '' && !content.startsWith('#'));
  if (first?.content.startsWith('{') && first.start <= offset) {
    return inFlow(text, first.start + first.indent, offset, yaml.end, undefined);
  }
  const depth = first?.indent ?? 0;
  const isField = (candidate: Line) => candidate.key !== undefined && candidate.indent === depth;
  const ownerRow = lines.findLastIndex((candidate, at) => at <= row && isField(candidate));
  const owner = lines[ownerRow];
  const keys = lines.filter((other) => other !== line && isField(other)).flatMap((other) => other.key?.name ?? []);

  if (owner?.key && owner === line) {
    if (offset < owner.key.colonEnd) return onKey(text, owner, offset, undefined, keys);
    return inlineValue(text, owner, owner.key.colonEnd, offset, limitBehind(), { field: owner.key.name });
  }
  if (owner?.key) {
    const head = startOfContent(text, owner.key.colonEnd, owner.end);
    const opens = text.charAt(head);
    if (opens === '[' || opens === '{') {
      const place = inFlow(text, head, offset, limitBehind(), owner.key.name);
      if (place) return place;
    } else if ((opens === '"' || opens === "'") && endOfQuotes(text, head, owner.end) === owner.end) {
      const last = text[owner.end - 1];
      if (last !== opens || owner.end - head === 1) return undefined; // A quoted text that goes on.
    }
  }
  if (line.indent <= depth && halfKey.test(line.content)) return newKey(text, line, offset, undefined, keys);
  if (!owner?.key || text.slice(owner.key.colonEnd, owner.end).replace(/#.*$/, '').trim() !== '') return undefined;
  return inBlock(text, lines.slice(ownerRow + 1, endOfField()), line, offset, owner.key.name);

  function endOfField(): number {
    const next = lines.findIndex((candidate, at) => at > row && isField(candidate));
    return next < 0 ? lines.length : next;
  }

  /** A bracket that is not closed ends at the next field. */
  function limitBehind(): number {
    return lines[endOfField()]?.start ?? yaml?.end ?? text.length;
  }
}

/** True for frontmatter that is meant as a journal entry's; that of other markdown files is none of our business. */
export function isOurFrontmatter(fields: readonly Field[]): boolean {
  return fields.some(({ key }) => key === 'kind' || key === 'goals' || key === 'teacher');
}

/** The cursor is on a key that has its colon. */
function onKey(
  text: string,
  line: Line,
  offset: number,
  field: string | undefined,
  keys: readonly string[],
): KeyContext | undefined {
  if (!line.key || offset < line.key.span.start || offset > line.key.span.end) return undefined;
  const replace = line.key.span;
  const typed = text.slice(replace.start, offset);
  return { at: 'key', field, keys, hasColon: true, replace, typed, lead: '', inFlow: false };
}

function newKey(
  text: string,
  line: Line,
  offset: number,
  field: string | undefined,
  keys: readonly string[],
): KeyContext {
  const replace = tokenAt(text, line, offset);
  const typed = text.slice(replace.start, offset);
  return { at: 'key', field, keys, hasColon: false, replace, typed, lead: '', inFlow: false };
}

interface ValuePath {
  readonly field: string;
  readonly part?: string;
  readonly isItem?: boolean;
  readonly others?: readonly string[];
}

/** A value on the line of its key or dash, which ends at `from`. */
function inlineValue(
  text: string,
  line: Line,
  from: number,
  offset: number,
  limit: number,
  { field, part, isItem = false, others = [] }: ValuePath,
): FrontmatterContext | undefined {
  const head = startOfContent(text, from, line.end);
  const opens = text.charAt(head);
  if (offset > head && (opens === '[' || opens === '{')) return inFlow(text, head, offset, limit, field);
  if (offset > head && /[|>&*!]/.test(opens)) return undefined;
  let end = line.end;
  if (opens === '"' || opens === "'") {
    end = endOfQuotes(text, head, line.end);
    if (offset > end) return undefined;
  } else {
    const comment = /(?:^|\s)#/.exec(text.slice(from, line.end));
    if (comment) {
      end = from + comment.index;
      if (offset > end + comment[0].length - 1) return undefined;
    }
  }
  const replace = quotedOr(text, head, end, tokenAt(text, span(from, end), offset));
  const lead = replace.start === from && !/\s/.test(text.charAt(from - 1)) ? ' ' : '';
  const typed = text.slice(replace.start, offset);
  return { at: 'value', field, part, isItem, others, replace, typed, lead, inFlow: false };
}

/** A text in quotes may hold what looks like a comment. */
function quotedOr(text: string, head: number, end: number, token: Span): Span {
  const isQuoted = text.charAt(head) === '"' || text.charAt(head) === "'";
  return isQuoted && token.start === head ? span(head, end) : token;
}

/** Below the key of a field, in its list or map. `lines` are the field's. */
function inBlock(
  text: string,
  lines: readonly Line[],
  line: Line,
  offset: number,
  field: string,
): FrontmatterContext | undefined {
  const items = lines.filter(({ content }) => dash.test(content));
  const column = items[0]?.indent;
  const others = items
    .filter((item) => item !== line && item.indent === column)
    .map(({ content }) => unquoted(content.replace(dash, '')));
  const mark = dash.exec(line.content)?.[0];
  if (mark !== undefined) {
    const from = line.start + line.indent + 1;
    if (offset < from) return undefined;
    const inner = lineOf(text.slice(line.start, line.end), line.start, line.indent + mark.length);
    if (!inner.key) return inlineValue(text, line, from, offset, line.end, { field, isItem: true, others });
    return inMap(text, lines, inner, offset, field);
  }
  if (line.content === '' && (column === undefined || column === line.indent)) {
    const replace = span(offset, offset);
    return { at: 'value', field, part: undefined, isItem: true, others, replace, typed: '', lead: '- ', inFlow: false };
  }
  return column !== undefined && column < line.indent ? inMap(text, lines, line, offset, field) : undefined;
}

/** In one item of a list, over several lines: `- date: 2026-10-02` and `  value: 3` below it. */
function inMap(
  text: string,
  lines: readonly Line[],
  line: Line,
  offset: number,
  field: string,
): FrontmatterContext | undefined {
  const inner = lines.map((other) => {
    const mark = dash.exec(other.content)?.[0];
    const indent = other.indent + (mark?.length ?? 0);
    return {
      isFirst: mark !== undefined,
      line: mark === undefined ? other : lineOf(text.slice(other.start, other.end), other.start, indent),
    };
  });
  const row = inner.findIndex((other) => other.line.start === line.start);
  const from = inner.findLastIndex((other, at) => at <= row && other.isFirst);
  const next = inner.findIndex((other, at) => at > row && other.isFirst);
  const item = inner.slice(from, next < 0 ? undefined : next).map((other) => other.line);
  if (from < 0 || item[0]?.indent !== line.indent) return undefined;
  const keys = item
    .filter((other) => other.start !== line.start && other.indent === line.indent)
    .flatMap((other) => other.key?.name ?? []);
  if (!line.key) return halfKey.test(line.content) ? newKey(text, line, offset, field, keys) : undefined;
  if (offset < line.key.colonEnd) return onKey(text, line, offset, field, keys);
  return inlineValue(text, line, line.key.colonEnd, offset, line.end, { field, part: line.key.name });
}

function inFlow(
  text: string,
  from: number,
  offset: number,
  limit: number,
  owner: string | undefined,
): FrontmatterContext | undefined {
  const place = flowPlace(text, from, offset, limit);
  if (!place) return undefined;
  const path = [...(owner === undefined ? [] : [owner]), ...place.path.filter((step) => step !== undefined)];
  const replace = place.token;
  const typed = text.slice(replace.start, offset);
  const common = { replace, typed, lead: place.needsSpace ? ' ' : '', inFlow: true };
  const [field, part] = place.key?.isValue ? [...path, place.key.name] : path;
  if (place.key && !place.key.isValue) {
    return halfKey.test(typed)
      ? { at: 'key', field, keys: place.others, hasColon: place.key.hasColon, ...common }
      : undefined;
  }
  if (field === undefined) return undefined;
  const isItem = place.bracket === 'list';
  return { at: 'value', field, part, isItem, others: isItem ? place.others : [], ...common };
}

function startOfContent(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}
