import { addBlock, addTable, emptyPart, withWikiLinks, type MarkdownPart, type Reading } from './markdownPart';
import { isParagraph, taskStart } from './markdownLines';
import { readPlainList } from './markdownList';
import { span, type Span } from './span';

/** Inline marks that make a mask, or may: code, HTML, addresses, links, footnotes. Emphasis makes none. */
const inlineMark = /[`<@]|\]\(|\]:|\[\^|:\/\/|www\./i;
const itemStart = /^(?:[-+*]|\d{1,9}[.)]) {1,3}(?=[^ \t])/;
const heading = /^(#{1,6})[ \t]+(?=[^ \t#])/;
const underline = /(?:\r\n?|\n)([=-])\1*$/;

/**
 * Reads a chunk that is one plain paragraph, heading, list item or table, as most are: many times as fast as a whole markdown
 * parser, which is asked wherever anything is not plain. `undefined` then. Brackets may be a link where the note defines some. A test compares the two on all kinds of text.
 */
export function readPlain(text: string, { definitions, speakers }: Reading): MarkdownPart | undefined {
  if (inlineMark.test(text) || (definitions.length > 0 && text.includes('['))) return undefined;
  const last = text.charCodeAt(text.length - 1);
  if (last === 32 || last === 9) return undefined;
  for (const read of [readHeading, readItem, readPlainList, readTable, readUnderlined, readQuote, readParagraph]) {
    const part = read(text, speakers);
    if (part) return part;
  }
  return undefined;
}

function readHeading(text: string, speakers: string): MarkdownPart | undefined {
  const marks = heading.exec(text);
  if (!marks || text.endsWith('#') || /[\r\n]/.test(text)) return undefined;
  const part = emptyPart(speakers);
  const whole = span(0, text.length);
  part.headings.push({ span: whole, text: text.slice(marks[0].length), depth: marks[1]?.length ?? 1 });
  withWikiLinks(part, text, whole, []);
  return part;
}

function readItem(text: string, speakers: string): MarkdownPart | undefined {
  const marker = itemStart.exec(text)?.[0].length;
  if (marker === undefined) return undefined;
  const task = taskStart.exec(text.slice(marker, marker + 8));
  const start = marker + (task?.[0].length ?? 0);
  if (!task && /^\[[ xX]\]/.test(text.slice(marker, marker + 3))) return undefined;
  if (!isParagraph(text, start)) return undefined;
  const part = emptyPart(speakers);
  const checked = task && { checked: task[1] !== ' ' };
  part.listItems.push({ span: span(0, text.length), depth: 1, group: part.groups++, ...checked });
  const block = span(start, text.length);
  addBlock(part, text, block, withWikiLinks(part, text, block, []), { quoted: false, group: 0 });
  return part;
}

/** A quotation of one paragraph, with its mark on each line. */
function readQuote(text: string, speakers: string): MarkdownPart | undefined {
  if (!text.startsWith('>')) return undefined;
  const lines = text.split(/\r\n?|\n/);
  const marks = lines.map((line) => /^> ?(?=[^ \t>])/.exec(line)?.[0].length ?? 0);
  if (marks.includes(0) || !isParagraph(lines.map((line, index) => line.slice(marks[index])).join('\n'), 0)) {
    return undefined;
  }
  const part = emptyPart(speakers);
  const block = span(marks[0] ?? 0, text.length);
  addBlock(part, text, block, withWikiLinks(part, text, block, []), { quoted: true });
  return part;
}

/** A heading with a line of marks below. */
function readUnderlined(text: string, speakers: string): MarkdownPart | undefined {
  const [marks, mark] = underline.exec(text) ?? [];
  if (!marks || !isParagraph(text.slice(0, -marks.length), 0)) return undefined;
  const words = text.slice(0, -marks.length).replace(/[ \t]+$/, '');
  const part = emptyPart(speakers);
  const whole = span(0, text.length);
  part.headings.push({ span: whole, text: words, depth: mark === '=' ? 1 : 2 });
  withWikiLinks(part, text, whole, []);
  return part;
}

/** A table of which each line begins and ends with `|`, and has as many cells as the others. */
function readTable(text: string, speakers: string): MarkdownPart | undefined {
  if (!text.startsWith('|') || /\\|\[\[/.test(text)) return undefined;
  const rows: (readonly Span[])[] = [];
  let start = 0;
  for (const line of text.split(/(?<=\n|\r(?!\n))/)) {
    const row = line.replace(/[ \t\r\n]+$/, '');
    if (row.length < 2 || !row.startsWith('|') || !row.endsWith('|')) return undefined;
    const cells = cellsOf(row, start);
    if (cells.length !== (rows[0] ?? cells).length) return undefined;
    rows.push(cells);
    start += line.length;
  }
  const [head, marks, ...others] = rows;
  if (!head || !marks?.every(({ start: from, end }) => /^:?-+:?$/.test(text.slice(from, end)))) return undefined;
  const part = emptyPart(speakers);
  addTable(part, text, span(0, text.length), [head, ...others], () => [], { quoted: false });
  return part;
}

/** The contents of a row's cells. An empty one stands at the mark before it. */
function cellsOf(row: string, start: number): readonly Span[] {
  const cells: Span[] = [];
  let at = 0;
  for (let end = row.indexOf('|', 1); end > 0; end = row.indexOf('|', end + 1)) {
    let from = at + 1;
    let to = end;
    while (from < to && isBlank(row, from)) from++;
    while (to > from && isBlank(row, to - 1)) to--;
    if (from === to) from = to = at;
    cells.push(span(start + from, start + to));
    at = end;
  }
  return cells;
}

function isBlank(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t';
}

function readParagraph(text: string, speakers: string): MarkdownPart | undefined {
  const start = /^ {0,3}/.exec(text)?.[0].length ?? 0;
  if (!isParagraph(text, start)) return undefined;
  const part = emptyPart(speakers);
  const block = span(start, text.length);
  addBlock(part, text, block, withWikiLinks(part, text, block, []), { quoted: false });
  return part;
}
