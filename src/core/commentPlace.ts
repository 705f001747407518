import { findBlock } from './frontmatterBlock';
import { beginning } from './shownText';
import { span, type Span } from './span';

/** Which part of a note a comment is about, and where that part is after an edit. */

/** Lines that begin something of their own: headings, list items, quotations, table rows, script lines, fences. */
const ownLine =
  /^[ \t]{0,12}(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|>|\||```|~~~|\[?\d{1,2}[:.]\d{2}|\*{0,2}(?:T|S\d{0,3}|Ss?)\*{0,2}:)/;

/** The paragraph (list item, line of a script) around an offset, without the blanks around it; empty on a blank line. */
export function paragraphAt(text: string, offset: number): Span {
  let [start, end] = lineAt(text, offset);
  if (text.slice(start, end).trim() === '') return span(offset, offset);
  while (start > 0 && !ownLine.test(text.slice(start, end))) {
    const above = lineAt(text, start - 1);
    if (isAlone(text.slice(...above))) break;
    [start] = above;
    if (ownLine.test(text.slice(...above))) break;
  }
  const goesOn = !isAlone(text.slice(...lineAt(text, offset)));
  while (goesOn && end < text.length) {
    const below = lineAt(text, text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1);
    const words = text.slice(...below);
    if (words.trim() === '' || ownLine.test(words)) break;
    [, end] = below;
  }
  const part = text.slice(start, end);
  return span(end - part.trimStart().length, start + part.trimEnd().length);
}

/** A heading or a blank line: no paragraph goes on behind it. */
function isAlone(line: string): boolean {
  return line.trim() === '' || /^[ \t]{0,3}#{1,6}[ \t]/.test(line) || line.trim() === '---';
}

function lineAt(text: string, offset: number): [start: number, end: number] {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && !(text[start - 1] === '\r' && text[start] !== '\n')) start--;
  let end = offset;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  if (start > end) start = end;
  return [start, end];
}

/** The heading that a place of a note is under, as plain words; empty where there is none. */
export function headingAbove(text: string, offset: number): string {
  const start = findBlock(text)?.bodyStart ?? 0;
  for (let at = lineAt(text, offset)[0]; at > start;) {
    const [from, to] = lineAt(text, at - 1);
    const found = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t#]*$/.exec(text.slice(from, Math.min(to, from + 200)));
    if (found) return beginning((found[1] ?? '').trim(), 80);
    at = from;
  }
  return '';
}

/** A stretch of a text that was replaced by so many UTF-16 code units. */
export interface TextChange {
  readonly span: Span;
  readonly length: number;
}

/**
 * Where a span lies after a change: it goes along with its words, and what is typed right before or behind it is not part
 * of it. Empty where its words went with others around them, or were deleted.
 */
export function movedSpan({ start, end }: Span, { span: { start: from, end: to }, length }: TextChange): Span {
  const by = length - (to - from);
  if (to <= start) return span(start + by, end + by);
  if (from >= end) return span(start, end);
  if (from <= start && to >= end) return from === start && to === end ? span(start, start + length) : span(from, from);
  if (from <= start) return span(from === start ? start : from + length, end + by);
  return span(start, to <= end ? end + by : from);
}

/** The paragraph at an offset; on a blank line the one above it, else the one below. */
export function nearestParagraph(text: string, offset: number): Span {
  const here = paragraphAt(text, offset);
  if (here.start < here.end) return here;
  const start = findBlock(text)?.bodyStart ?? 0;
  const above = text.slice(start, offset).trimEnd().length;
  if (above > 0) return paragraphAt(text, start + above);
  const below = offset + text.slice(offset).length - text.slice(offset).trimStart().length;
  return paragraphAt(text, below);
}

/** What a selection in a note is about: its words without the blanks around, or, of an empty one, the paragraph there. */
export function chosenPlace(text: string, selection: Span): Span {
  const body = findBlock(text)?.bodyStart ?? 0;
  const start = Math.max(selection.start, body);
  const words = text.slice(start, Math.max(start, selection.end));
  const from = start + words.length - words.trimStart().length;
  return words.trim() === '' ? nearestParagraph(text, start) : span(from, from + words.trim().length);
}
