import { parseFrontmatter } from './frontmatter';
import { findBlock } from './frontmatterBlock';
import { fieldOf, textOf } from './frontmatterFields';
import { span, type Span } from './span';
import { instantOf } from './commentTime';

/**
 * The file that holds one person's comments on one note. It is markdown that can be read as it is (README, 'Comments'):
 * a heading for each thread with the words commented on as a quotation, then a heading with the time for each comment.
 * Whatever else stands in it is left alone. Reading never fails.
 */
export interface CommentsFile {
  /** As the frontmatter says. */
  readonly author?: string;
  readonly sections: readonly CommentSection[];
  readonly problems: readonly CommentsProblem[];
}

/** What a thread is about: words of the note, and the words around them, which tell equal ones apart. */
export interface CommentAnchor {
  /** Lines are parted by `\n`. */
  readonly quote: string;
  /** The quotation is only the beginning of what is commented on. */
  readonly isCut: boolean;
  /** The last words in front of it and the first ones behind it. */
  readonly before: string;
  readonly after: string;
}

/** What one person said in a thread. */
export interface CommentSection {
  readonly id: string;
  /** Of the heading: the heading of the note that the thread is under. */
  readonly title: string;
  readonly anchor?: CommentAnchor;
  readonly comments: readonly FileComment[];
  readonly state?: ThreadState;
  /** From its heading to the next thread. */
  readonly span: Span;
  /** Other text than comments stands in it. */
  readonly hasOther: boolean;
}

export interface FileComment {
  readonly id: string;
  /** As written, see `commentTime.ts`. */
  readonly at: string;
  readonly edited?: string;
  readonly text: string;
  /** From its heading to the next one. */
  readonly span: Span;
  /** The heading's line without its end. */
  readonly heading: Span;
  readonly textSpan: Span;
}

export interface ThreadState {
  readonly isResolved: boolean;
  readonly at: string;
  /** The line without its end. */
  readonly span: Span;
}

export interface CommentsProblem {
  readonly code:
    'no-author' | 'stray-text' | 'comment-without-thread' | 'comment-twice' | 'no-time' | 'merge-marks' | 'too-long';
  readonly span: Span;
}

/** Behind a quotation that is only the beginning of a paragraph. */
export const cutMark = ' […]';

const anyHeading = /^#{1,6}[ \t]/;
const named = /\((thread|comment) ([a-z0-9]{1,32})\)$/;
const stateLine = /^#{1,6}[ \t]+(Resolved|Reopened)[ \t]+(\d{4}-\d{2}-\d{2}\b.*)$/;
const between = /^<!-- between "([^"]*)" and "([^"]*)" -->$/;
/** Few blanks, so that a long run of them is not gone through again from each of its places. */
const editedAt = /,?[ \t]{1,8}edited[ \t]{1,8}/;
/** The first of the three that git writes; the other two may be markdown. */
const mergeMark = /^<{7}(?: |$)/;

const [lineFeed, carriageReturn, hash, lessThan] = [10, 13, 35, 60];

/** What a line begins: a thread, a comment, a change of state, or nothing. */
type Mark =
  | { readonly what: 'thread' | 'comment'; readonly id: string; readonly words: string }
  | { readonly what: 'state'; readonly isResolved: boolean; readonly at: string };

function markOf(line: string): Mark | undefined {
  if (!anyHeading.test(line)) return undefined;
  const trimmed = line.trimEnd();
  const found = named.exec(trimmed);
  if (!found) {
    const state = stateLine.exec(trimmed);
    return state ? { what: 'state', isResolved: state[1] === 'Resolved', at: state[2] ?? '' } : undefined;
  }
  const words = trimmed.slice(0, found.index).replace(/^#+/, '').trim();
  return { what: found[1] === 'thread' ? 'thread' : 'comment', id: found[2] ?? '', words };
}

/** A line of a person's own words that would be taken for one of ours gets a backslash, as in all of markdown. */
export function escapedText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => (isMark(line.replace(/^\\+/, '')) ? `\\${line}` : line))
    .join('\n');
}

function unescapedText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  if (!lines.includes('\\')) return lines;
  return lines.replace(/(^|\n)\\(\\*)(#[^\n]*)/g, (line, end: string, rest: string, words: string) =>
    isMark(words) ? `${end}${rest}${words}` : line,
  );
}

function isMark(line: string): boolean {
  return markOf(line) !== undefined;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
interface OpenSection extends Mutable<Omit<CommentSection, 'comments'>> {
  comments: FileComment[];
}

/**
 * In UTF-16 code units: some 50,000 words, to which no person's comments on one note come near. What is behind it would
 * only take time, and a file of that length is read without a pause.
 */
export const longestFile = 300_000;

/** Reads a file of comments. What cannot be read is in the problems, and stays in the file as it is. */
export function parseComments(whole: string): CommentsFile {
  const text = whole.slice(0, longestFile);
  const start = bodyStart(text);
  const { fields } = parseFrontmatter(text.slice(0, start));
  const value = fieldOf(fields, 'author')?.value;
  const author = (value && textOf(text, value)?.trim()) ?? '';
  const problems: CommentsProblem[] = author === '' ? [{ code: 'no-author', span: span(0, start) }] : [];
  if (text !== whole) problems.push({ code: 'too-long', span: span(0, start) });
  const sections: OpenSection[] = [];
  const seen = new Set<string>();
  let section: OpenSection | undefined;
  /** The heading of the item that is being read: a comment, a state, or the thread itself. */
  let item: { mark: Mark; heading: Span } | undefined;

  /** Takes the text between the last heading and `end` for what that heading began. */
  function close(end: number): void {
    if (!section || !item) return;
    const { mark, heading } = item;
    const rest = trimmed(text, heading.end, end);
    if (mark.what === 'comment') {
      const [at = '', edited] = mark.words.split(editedAt);
      if (instantOf(at) === undefined) problems.push({ code: 'no-time', span: heading });
      if (seen.has(mark.id)) problems.push({ code: 'comment-twice', span: heading });
      seen.add(mark.id);
      section.comments.push({
        id: mark.id,
        at,
        ...(edited !== undefined && { edited }),
        text: unescapedText(text.slice(rest.start, rest.end)),
        span: span(heading.start, end),
        heading,
        textSpan: rest,
      });
      return;
    }
    const other = mark.what === 'thread' ? readHead(section, rest) : rest;
    if (other.start < other.end) {
      section.hasOther = true;
      problems.push({ code: 'stray-text', span: other });
    }
  }

  /** The quotation and the words around it; what follows them is somebody's own. */
  function readHead(into: OpenSection, head: Span): Span {
    const quote: string[] = [];
    let around: RegExpExecArray | null = null;
    let at = head.start;
    for (const line of linesOf(text, head)) {
      const words = text.slice(line.start, line.end);
      if (words.startsWith('>') && !around) quote.push(words.replace(/^> ?/, ''));
      else if (words.trim() !== '') {
        around = between.exec(words.trim());
        if (!around || quote.length === 0) break;
      }
      at = line.end;
    }
    if (quote.length > 0) {
      const whole = quote.join('\n');
      const isCut = whole.endsWith(cutMark);
      into.anchor = {
        quote: isCut ? whole.slice(0, -cutMark.length) : whole,
        isCut,
        before: around?.[1] ?? '',
        after: around?.[2] ?? '',
      };
    }
    return trimmed(text, at, head.end);
  }

  function open(id: string, title: string, at: number): OpenSection {
    if (section) section.span = span(section.span.start, at);
    section = { id, title, comments: [], span: span(at, text.length), hasOther: false };
    sections.push(section);
    return section;
  }

  for (const line of linesOf(text, span(start, text.length))) {
    const first = text.charCodeAt(line.start);
    if (first !== hash && first !== lessThan) continue;
    const words = text.slice(line.start, line.end);
    if (mergeMark.test(words)) problems.push({ code: 'merge-marks', span: line });
    const mark = markOf(words);
    // A state outside of a thread tells of nothing.
    if (!mark || (mark.what === 'state' && !section)) continue;
    close(line.start);
    if (mark.what === 'thread') open(mark.id, mark.words, line.start);
    else if (mark.what === 'state') {
      if (section) section.state = { isResolved: mark.isResolved, at: mark.at, span: line };
    } else if (!section) {
      problems.push({ code: 'comment-without-thread', span: line });
      open(mark.id, '', line.start);
    }
    item = { mark, heading: line };
  }
  close(text.length);
  return { ...(author !== '' && { author }), sections, problems };
}

/**
 * Where the lines at the top end. Where their last fence was deleted by hand, a rule in a comment would be taken for it, and
 * all above it be lost to sight: they never go on behind a heading of ours.
 */
function bodyStart(text: string): number {
  const end = findBlock(text)?.bodyStart ?? (text.startsWith('\uFEFF') ? 1 : 0);
  for (const line of linesOf(text, span(0, end))) {
    if (text.charCodeAt(line.start) === hash && isMark(text.slice(line.start, line.end))) return line.start;
  }
  return end;
}

/** The lines of a stretch of text, without their ends. */
function* linesOf(text: string, { start, end }: Span): Generator<Span> {
  for (let at = start; at < end;) {
    let stop = at;
    for (; stop < end; stop++) {
      const unit = text.charCodeAt(stop);
      if (unit === lineFeed || unit === carriageReturn) break;
    }
    yield span(at, stop);
    at = stop + (text.charCodeAt(stop) === carriageReturn && text.charCodeAt(stop + 1) === lineFeed ? 2 : 1);
  }
}

/** Without blank lines and blanks around. */
function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return from >= end ? span(start, start) : span(from, start + part.trimEnd().length);
}
