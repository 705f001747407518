import { span, type Edit, type Span } from './span';

/** Counting in Markdown tables while observing: one more in the row under the cursor. */

/** Head cells under which an empty cell starts with a mark and not with a number; in lower case, any language. */
const tallyHeads: ReadonlySet<string> = new Set(['tally', 'tallies', 'tally marks', 'marks', 'marcas', 'palotes']);

/** The mark that a first count gets. A pipe, the usual one, would end the cell. */
const firstMark = 'I';
const groupSize = 5;
/** One kind of mark, in groups or not: `IIIII II`. A pipe stands escaped in a table. */
const marksOnly = /^([I/lxX•]|\\\|)(?:\1| )*$/;

/**
 * Adds one in a table: in the cell at the offset where that holds a count or nothing, else in the first such cell to
 * the right. Numbers count on, tally marks get one more, in groups of five; an empty cell starts with a mark under a
 * head like 'Tally', else with 1. Undefined where the offset is in no body row, or its row has no cell to count in.
 */
export function addToTally(text: string, offset: number): Edit | undefined {
  const lines = linesAround(text, offset);
  if (!lines) return undefined;
  const cells = cellsOf(text, lines.row);
  const heads = cellsOf(text, lines.head).map((cell) => text.slice(cell.start, cell.end).trim());
  const at = cells.findIndex((cell) => offset <= cell.end);
  const from = Math.max(at, 0);
  for (const [column, cell] of cells.entries()) {
    // The first column says what is counted, unless the cursor is in it and it holds a count.
    if (column < from || (column === 0 && at !== 0)) continue;
    if (column === 0 && text.slice(cell.start, cell.end).trim() === '') continue;
    const edit = oneMore(text, cell, tallyHeads.has((heads[column] ?? '').toLowerCase()));
    if (edit) return edit;
  }
  return undefined;
}

/** What {@link tallyTable} is made of; the words come from whoever shows it. */
export interface TallyTable {
  /** What is counted, one row each. */
  readonly rows: readonly string[];
  /** The heads of the two columns. */
  readonly heads: readonly [what: string, count: string];
}

/** A table to count in, as lines; the cells to count in are empty. */
export function tallyTable({ rows, heads }: TallyTable): readonly string[] {
  const names = rows.map(cellText);
  const [what, count] = heads.map(cellText);
  const width = Math.max(3, ...[what ?? '', ...names].map((name) => name.length));
  const countWidth = Math.max(3, count?.length ?? 0);
  const line = (left: string, right: string) => `| ${left.padEnd(width)} | ${right.padEnd(countWidth)} |`;
  return [
    line(what ?? '', count ?? ''),
    `| ${'-'.repeat(width)} | ${'-'.repeat(countWidth)} |`,
    ...names.map((name) => line(name, '')),
  ];
}

/** The things to count that were typed, with commas or semicolons between them; none twice. */
export function tallyRows(typed: string): readonly string[] {
  const parts = typed.split(typed.includes(';') ? ';' : ',').map((part) => part.trim().replace(/\s+/g, ' '));
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** The count that a cell holds, as a number or in marks; undefined where it holds something else or nothing. */
export function countIn(cell: string): number | undefined {
  const value = cell.trim();
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const mark = marksOnly.exec(value)?.[1];
  return mark === undefined ? undefined : value.replaceAll(' ', '').length / mark.length;
}

function cellText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/(?<!\\)\|/g, '\\|');
}

/** The body row that the offset is in, and the head row of its table. */
function linesAround(text: string, offset: number): { row: Span; head: Span } | undefined {
  const row = lineAt(text, offset);
  if (!isRow(text, row) || isRule(text, row)) return undefined;
  for (let line = row; line.start > 0;) {
    line = lineAt(text, line.start - 1);
    if (!isRow(text, line)) return undefined;
    if (!isRule(text, line)) continue;
    const head = line.start > 0 ? lineAt(text, line.start - 1) : undefined;
    return head && isRow(text, head) ? { row, head } : undefined;
  }
  return undefined;
}

function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  return span(start, text[end - 1] === '\r' && end > start ? end - 1 : end);
}

function isRow(text: string, line: Span): boolean {
  return /(?<!\\)\|/.test(text.slice(line.start, line.end));
}

function isRule(text: string, line: Span): boolean {
  return /^[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/.test(text.slice(line.start, line.end));
}

/** The cells of a row between their pipes, with the spaces in them. */
function cellsOf(text: string, row: Span): readonly Span[] {
  const line = text.slice(row.start, row.end);
  const pipes = [...line.matchAll(/(?<!\\)\|/g)].map(({ index }) => row.start + index);
  const first = pipes[0];
  const last = pipes.at(-1);
  if (first === undefined || last === undefined) return [];
  const opens =
    line
      .slice(0, first - row.start)
      .trim()
      .replace(/^>+$/, '') === '';
  const closes = text.slice(last + 1, row.end).trim() === '';
  const edges = [...(opens ? [] : [row.start - 1]), ...pipes, ...(closes && pipes.length > 1 ? [] : [row.end])];
  return edges.slice(1).map((end, at) => span((edges[at] ?? 0) + 1, end));
}

/** The edit that counts one more in a cell; undefined where it holds other text. */
function oneMore(text: string, cell: Span, isTally: boolean): Edit | undefined {
  const inner = text.slice(cell.start, cell.end);
  const value = inner.trim();
  if (value === '') return intoEmpty(inner, cell, isTally ? firstMark : '1');
  const start = cell.start + inner.indexOf(value);
  const end = start + value.length;
  if (/^\d{1,9}$/.test(value)) {
    const next = String(Number(value) + 1);
    return { span: span(start, end + roomFor(inner, value, next)), text: next };
  }
  const mark = marksOnly.exec(value)?.[1];
  if (mark === undefined) return undefined;
  const group = value.slice(value.lastIndexOf(' ') + 1);
  const added = group.length / mark.length >= groupSize ? ` ${mark}` : mark;
  return { span: span(end, end + roomFor(inner, value, value + added)), text: added };
}

/** Into a cell of spaces, so that the table keeps its width where the cell has room. */
function intoEmpty(inner: string, cell: Span, value: string): Edit {
  if (inner.length < 2) return { span: cell, text: ` ${value} ` };
  const start = cell.start + 1;
  return { span: span(start, inner.length > 2 ? start + value.length : start), text: value };
}

/** How many of the spaces behind a value can go, so that what is longer now takes no more room; one always stays. */
function roomFor(inner: string, before: string, after: string): number {
  const spaces = inner.length - inner.trimEnd().length;
  return Math.max(0, Math.min(after.length - before.length, spaces - 1));
}
