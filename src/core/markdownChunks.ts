import { span } from './span';
import type { Span } from './span';
import { finish, type Steps } from './steps';

/** A stretch of whole lines that markdown reads the same way alone as among its neighbours. */
export interface Chunk {
  /** From its first line to the end of its last line that is not blank. */
  readonly span: Span;
  /** Fenced code or an HTML comment: no words of the writer's. */
  readonly isCode: boolean;
}

interface Line {
  /** Where it stands, without its line ending. */
  readonly start: number;
  readonly end: number;
  /** Where the next line starts. */
  readonly next: number;
  /** Behind its spaces and tabs. */
  readonly content: number;
  /** Columns before the content; a tab counts as four. */
  readonly indent: number;
}

interface Open {
  readonly start: number;
  end: number;
  /** Block quotes, lists or footnotes were seen: an indented line may belong to them. */
  containers: boolean;
  /** For a list of numbers that goes on without a break: its mark behind the number, and the column of its text. */
  readonly numbered: { readonly mark: string; readonly column: number } | undefined;
  /** It began with a list item. */
  readonly isList: boolean;
  /** A line began with a tag: what follows, up to a blank line, may be HTML or not. */
  hasTag: boolean;
  /** A line may be indented code: remark then takes what follows, blank lines or not, for an interruption. */
  hasIndent: boolean;
  /** All its lines begin with a letter, as those of a paragraph do: a line of marks then makes a heading of them. */
  isText: boolean;
}

const numberMark = /^(\d{1,9})([.)])([ \t]+)(?=[^ \t])/;
/** HTML that blank lines do not end, other than comments. */
const rawHtml = /^<(?:\?|!\[CDATA\[|![A-Za-z]|(?:script|pre|style|textarea)(?:[\s>]|$))/i;

/**
 * Cuts a body into chunks at places where every open block must have ended: an unindented line behind a blank one, a
 * heading, fenced code, a comment, the next item of a list. Where that is in doubt, the chunk goes on: too large costs
 * time, too small would be wrong. One pass.
 */
export function chunksOf(text: string, from: number): readonly Chunk[] {
  return finish(chunksInSteps(text, from));
}

/** Text that is gone through between two pauses, in UTF-16 code units. */
const stepSize = 32 * 1024;

/** The same in steps of a few milliseconds each. */
export function* chunksInSteps(text: string, from: number): Steps<readonly Chunk[]> {
  const chunks: Chunk[] = [];
  let open: Open | undefined;
  let afterBlank = false;
  let pauseAt = from + stepSize;

  function close(): void {
    if (open) chunks.push({ span: span(open.start, open.end), isCode: false });
    open = undefined;
  }

  for (let at = from; at < text.length;) {
    if (at > pauseAt) {
      pauseAt = at + stepSize;
      yield;
    }
    const line = lineAt(text, at);
    at = line.next;
    if (line.content === line.end) {
      afterBlank = true;
      continue;
    }
    const isTop = line.indent === 0;
    const raw = line.indent < 4 ? rawEnd(text, line) : undefined;
    const isFresh = isTop && afterBlank && !(open?.hasIndent && startsContainer(text, line));
    afterBlank = false;
    if (open && raw && !isFresh && (open.hasTag || (!isTop && open.containers))) {
      // Code of a list item, of the note itself, or no code but HTML? It may be any, so the rest is read as one.
      open.end = lastLineEnd(text, line.start);
      break;
    }
    if (
      open &&
      (isFresh || raw || (!open.hasTag && isTop && (isHeading(text, line) || isNextItem(text, line, open))))
    ) {
      close();
    }
    if (raw?.isCode) {
      chunks.push({ span: span(line.start, raw.end), isCode: true });
      at = raw.next;
      continue;
    }
    if (raw) {
      chunks.push({ span: span(line.start, raw.end), isCode: false });
      break;
    }
    if (!open && isTop && isHeading(text, line)) {
      chunks.push({ span: span(line.start, line.end), isCode: false });
      continue;
    }
    if (open) {
      open.end = line.end;
      if (isTop && open.isText && isUnderline(text, line)) {
        close();
        continue;
      }
      open.containers ||= startsContainer(text, line);
      open.hasTag ||= text[line.content] === '<';
      open.hasIndent ||= line.indent > 3;
      open.isText &&= startsWithWord(text, line);
      if (open.numbered && line.indent < open.numbered.column) open = { ...open, numbered: undefined };
    } else {
      const number = isTop ? numberMark.exec(text.slice(line.start, Math.min(line.end, line.start + 16))) : null;
      open = {
        start: line.start,
        end: line.end,
        containers: startsContainer(text, line),
        numbered: number ? { mark: number[2] ?? '', column: number[0].length } : undefined,
        isList: isTop && (number !== null || isBullet(text, line)),
        hasTag: text[line.content] === '<',
        hasIndent: line.indent > 3,
        isText: startsWithWord(text, line),
      };
    }
  }
  close();
  return chunks;
}

function lineAt(text: string, start: number): Line {
  let content = start;
  let indent = 0;
  for (;;) {
    const unit = text.charCodeAt(content);
    if (unit === 32) indent++;
    else if (unit === 9) indent += 4;
    else break;
    content++;
  }
  let end = content;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  const crlf = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10;
  return { start, end, next: Math.min(text.length, end + (crlf ? 2 : 1)), content, indent };
}

/** Where code or HTML that goes across blank lines ends, if this line begins some. Without an end it goes to the end. */
function rawEnd(text: string, line: Line): { end: number; next: number; isCode: boolean } | undefined {
  const mark = text[line.content];
  if (mark === '<') {
    if (text.startsWith('<!--', line.content)) {
      const close = text.indexOf('-->', line.content + 2);
      const last = lineAt(text, close < 0 ? text.length : close);
      return { end: last.end, next: last.next, isCode: true };
    }
    if (!rawHtml.test(text.slice(line.content, Math.min(line.end, line.content + 12)))) return undefined;
    return { end: lastLineEnd(text, line.start), next: text.length, isCode: false };
  }
  if (mark !== '`' && mark !== '~') return undefined;
  const length = runLength(text, line.content, mark);
  if (length < 3) return undefined;
  if (mark === '`' && text.slice(line.content + length, line.end).includes('`')) return undefined;
  for (let at = line.next; at < text.length;) {
    const other = lineAt(text, at);
    at = other.next;
    const closing = other.indent < 4 ? runLength(text, other.content, mark) : 0;
    if (closing < length || /[^ \t]/.test(text.slice(other.content + closing, other.end))) continue;
    return { end: other.end, next: other.next, isCode: true };
  }
  return { end: text.length, next: text.length, isCode: true };
}

function runLength(text: string, from: number, mark: string): number {
  let at = from;
  while (text[at] === mark) at++;
  return at - from;
}

/** The end of the text's last line that is not blank. */
function lastLineEnd(text: string, from: number): number {
  let end = text.length;
  while (end > from && ' \t\r\n'.includes(text[end - 1] ?? '')) end--;
  while (end < text.length && (text[end] === ' ' || text[end] === '\t')) end++;
  return end;
}

function isHeading(text: string, line: Line): boolean {
  const length = runLength(text, line.content, '#');
  const next = line.content + length;
  return length > 0 && length < 7 && (next === line.end || text[next] === ' ' || text[next] === '\t');
}

function startsWithWord(text: string, line: Line): boolean {
  return line.indent < 4 && /^[*_]{0,3}[\p{L}"“'(]/u.test(text.slice(line.content, line.content + 5));
}

/** A line of `=` or `-`, which ends the heading above it. */
function isUnderline(text: string, line: Line): boolean {
  const mark = text[line.content];
  return (mark === '=' || mark === '-') && line.content + runLength(text, line.content, mark) === line.end;
}

/** True for the next item of the list, without a blank line before it. A bullet ends whatever stands above. */
function isNextItem(text: string, line: Line, open: Open): boolean {
  if (!open.isList) return false;
  if (isBullet(text, line)) return true;
  const number = open.numbered && numberMark.exec(text.slice(line.start, Math.min(line.end, line.start + 16)));
  return number?.[2] !== undefined && number[2] === open.numbered?.mark;
}

/** A bullet with something behind it. */
function isBullet(text: string, line: Line): boolean {
  const mark = text[line.content];
  if (mark !== '-' && mark !== '*' && mark !== '+') return false;
  let at = line.content + 1;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at > line.content + 1 && at < line.end;
}

function startsContainer(text: string, line: Line): boolean {
  const mark = text[line.content];
  if (mark === '>' || mark === '-' || mark === '*' || mark === '+') return true;
  if (mark === '[') return text[line.content + 1] === '^';
  return /^\d{1,9}[.)]/.test(text.slice(line.content, Math.min(line.end, line.content + 10)));
}
