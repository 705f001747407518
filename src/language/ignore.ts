import { span } from '../core/span';
import type { Span } from '../core/span';

/** A stretch of a note that its writer does not want to have checked. */
export interface IgnoredBlock {
  /** The comment that says so, with its marks. */
  readonly comment: Span;
  /** What is left out: up to the next blank line. */
  readonly span: Span;
  /** As written behind the colon; absent where none is given. */
  readonly reason?: string;
}

const opening = '<!-- journal-ignore';
const fenceLine = /^ {0,3}(`{3,}|~{3,})/gm;

/**
 * The blocks behind a comment `<!-- journal-ignore -->` or `<!-- journal-ignore: reason -->`, in order. A comment on a
 * line of its own is about the block below it (a paragraph, a whole list or table); one inside a block is about that
 * block. Inside fenced code it is code.
 */
export function ignoredBlocks(text: string): readonly IgnoredBlock[] {
  const found: IgnoredBlock[] = [];
  let at = text.indexOf(opening);
  if (at === -1) return found;
  const fences = fencedSpans(text);
  let fence = 0;
  while (at !== -1) {
    const close = text.indexOf('-->', at);
    if (close === -1) break;
    const comment = span(at, close + 3);
    while ((fences[fence]?.end ?? Infinity) <= at) fence++;
    const isCode = (fences[fence]?.start ?? Infinity) <= at;
    const said = isCode ? null : /^\s*(?::\s*([^]*))?$/.exec(text.slice(at + opening.length, close).trimEnd());
    let from = comment.end;
    if (said) {
      const block = { comment, span: blockOf(text, comment), ...(said[1] && { reason: said[1] }) };
      found.push(block);
      // What stands in a block that is left out anyway says nothing new; so the text is gone through once.
      from = Math.max(from, block.span.end);
    }
    at = text.indexOf(opening, from);
  }
  return found;
}

/** Where a comment leaves out the block in which this place stands: above its first line. */
export function ignoreAt(text: string, { start }: Span): number {
  let line = lineStart(text, start);
  while (line > 0) {
    const above = lineStart(text, line - 1);
    if (/^\s*(?:#.*|---)?\s*$/.test(text.slice(above, line))) break;
    line = above;
  }
  return line;
}

function blockOf(text: string, comment: Span): Span {
  const isAlone = /^[ \t>]*$/.test(text.slice(lineStart(text, comment.start), comment.start));
  const rest = /\S/.exec(text.slice(comment.end, lineEnd(text, comment.end)));
  if (!isAlone || rest) return span(blockStart(text, comment.start), blockEnd(text, comment.end));
  let start = comment.end;
  while (start < text.length && /\s/.test(text.charAt(start))) start++;
  return span(start, blockEnd(text, start));
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function blockStart(text: string, at: number): number {
  let start = lineStart(text, at);
  while (start > 0) {
    const before = lineStart(text, start - 1);
    if (text.slice(before, start).trim() === '') break;
    start = before;
  }
  return start;
}

function blockEnd(text: string, at: number): number {
  const blank = /\r?\n[ \t]*(?:\r?\n|$)/g;
  blank.lastIndex = at;
  return blank.exec(text)?.index ?? text.length;
}

/** Fenced code, with its fences; a fence without an end goes on to the end of the note. */
function fencedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open: { start: number; mark: string } | undefined;
  for (const match of text.matchAll(fenceLine)) {
    const mark = match[1] ?? '';
    if (!open) open = { start: match.index, mark };
    else if (mark.startsWith(open.mark)) {
      spans.push(span(open.start, match.index + match[0].length));
      open = undefined;
    }
  }
  if (open) spans.push(span(open.start, text.length));
  return spans;
}
