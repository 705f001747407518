/** A stretch of text. Offsets are UTF-16 code units, `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replace the text at `span` by `text`; an empty span inserts, an empty text deletes. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A stretch of text by lines, kept where the text itself is not: lines and characters (UTF-16) count from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

export function span(start: number, end: number): Span {
  return { start, end };
}

/** True where the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * The text after all edits, which are given in any order and refer to the text as it is now.
 * Throws a RangeError where two edits overlap or one lies outside the text: that is a programming error.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const edit of ordered) {
    if (edit.span.start < at || edit.span.end < edit.span.start || edit.span.end > text.length) {
      throw new RangeError(`Edit at ${edit.span.start}-${edit.span.end} overlaps another or lies outside the text`);
    }
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
}

/**
 * The edits of several changes that are made one after the other, each of the text that the one before leaves: a single
 * one of whole lines, and none where the text stays as it is.
 */
export function editsInTurn(text: string, changes: readonly ((text: string) => readonly Edit[])[]): readonly Edit[] {
  const after = changes.reduce((now, change) => applyEdits(now, change(now)), text);
  if (after === text) return [];
  let start = 0;
  while (text[start] === after[start]) start++;
  start = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const most = Math.min(text.length, after.length) - start;
  let same = 0;
  while (same < most && text[text.length - 1 - same] === after[after.length - 1 - same]) same++;
  let end = text.length - same;
  if (!isLineStart(text, end) || !isLineStart(after, after.length - same)) {
    const newline = text.indexOf('\n', end);
    end = newline < 0 ? text.length : newline + 1;
  }
  return [{ span: span(start, end), text: after.slice(start, after.length - (text.length - end)) }];
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n';
}

/** The offsets at which lines start. LF, CRLF and lone CR end a line, as in VS Code. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** The place of a span in a text whose line starts are given by {@link lineStarts}. */
export function placeOf(starts: readonly number[], target: Span): Place {
  const [line, character] = position(starts, target.start);
  const [endLine, endCharacter] = position(starts, target.end);
  return { line, character, endLine, endCharacter };
}

function position(starts: readonly number[], offset: number): [line: number, character: number] {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return [low, offset - (starts[low] ?? 0)];
}
