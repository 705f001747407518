import {
  cutMark,
  escapedText,
  parseComments,
  type CommentAnchor,
  type CommentSection,
  type FileComment,
} from './commentFile';
import { span, type Edit, type Span } from './span';
import { yamlScalar } from './yamlScalar';

/** What is written into a file of comments, as the smallest edits; all else in the file stays byte by byte. */

/** A comment to be written. */
export interface NewComment {
  readonly id: string;
  readonly at: string;
  readonly text: string;
}

/** The thread that a comment or a state belongs to, for files in which it has no section yet. */
export interface ThreadHead {
  readonly id: string;
  readonly title: string;
  readonly anchor?: CommentAnchor | undefined;
}

/** The top of a new file; `lang` is the language tag of the note. */
export function newCommentsFile(author: string, lang?: string): string {
  return `---\nauthor: ${yamlScalar(author)}\n${lang === undefined ? '' : `lang: ${yamlScalar(lang)}\n`}---\n`;
}

/** Adds a comment at the end of its thread, and the thread where the file has none of it. */
export function addComment(text: string, thread: ThreadHead, comment: NewComment): readonly Edit[] {
  return addItem(text, thread, `### ${comment.at} (comment ${comment.id})\n\n${ownWords(comment.text)}`);
}

/** Writes that the thread is resolved or open again: one line, which a later change of one's own replaces. */
export function setThreadState(text: string, thread: ThreadHead, isResolved: boolean, at: string): readonly Edit[] {
  const line = `### ${isResolved ? 'Resolved' : 'Reopened'} ${at}`;
  const own = lastSection(text, thread.id)?.state;
  return own ? [{ span: own.span, text: line }] : addItem(text, thread, line);
}

/**
 * Gives a thread other words that it is about: a section of its own behind all others, so that the quotation of before
 * stays where it was read. One that is there for its words alone gets the new ones.
 */
export function attachThread(text: string, thread: ThreadHead): readonly Edit[] {
  const own = lastSection(text, thread.id);
  if (!own || !isBare(own)) return [insertion(text, text.length, headText(thread))];
  const { start, end } = own.span;
  const length = text.slice(start, end).trimEnd().length;
  return [{ span: span(start, start + length), text: withEnds(text, headText(thread)) }];
}

/** A comment of a file: its id, and which of those with this id, from 0. */
export interface CommentPlace {
  readonly id: string;
  readonly nth: number;
}

/** Other words for a comment. Nothing where the file has no such comment. */
export function editComment(text: string, place: CommentPlace, words: string, at: string): readonly Edit[] {
  const comment = commentAt(text, place);
  if (!comment) return [];
  const written = withEnds(text, ownWords(words));
  const head = `### ${comment.at}, edited ${at} (comment ${place.id})`;
  const isBare = comment.textSpan.start === comment.textSpan.end;
  return isBare
    ? [{ span: comment.heading, text: `${head}${withEnds(text, '\n\n')}${written}` }]
    : [
        { span: comment.heading, text: head },
        { span: comment.textSpan, text: written },
      ];
}

/**
 * Takes a comment out; with it the thread's section where nothing else stands in it and `mayDropThread` says that nobody
 * needs it: without the section of its first comment a thread would lose its place.
 */
export function deleteComment(text: string, place: CommentPlace, mayDropThread: boolean): readonly Edit[] {
  const comment = commentAt(text, place);
  if (!comment) return [];
  const { sections } = parseComments(text);
  const section = sections.find(({ span: { start, end } }) => start <= comment.span.start && comment.span.end <= end);
  const isLast = section?.comments.length === 1 && !section.hasOther;
  if (!isLast || !mayDropThread) return [cut(text, comment.span)];
  const others = sections.filter((other) => other !== section && other.id === section.id && isBare(other));
  return [section, ...others].map((one) => cut(text, one.span));
}

/** Nobody said anything in it: it tells only where the thread belongs. */
function isBare({ comments, state, hasOther }: CommentSection): boolean {
  return comments.length === 0 && !state && !hasOther;
}

function commentAt(text: string, { id, nth }: CommentPlace): FileComment | undefined {
  const all = parseComments(text).sections.flatMap(({ comments }) => comments);
  return all.filter((comment) => comment.id === id)[nth];
}

/** With the blank lines in front, which were written with it. */
function cut(text: string, { start, end }: Span): Edit {
  const from = text.slice(0, start).trimEnd().length;
  const to = start + text.slice(start, end).trimEnd().length;
  return { span: span(from === 0 ? start : from, to), text: '' };
}

function addItem(text: string, thread: ThreadHead, item: string): readonly Edit[] {
  const own = lastSection(text, thread.id);
  if (own) return [insertion(text, own.span.end, item)];
  return [insertion(text, text.length, `${headText(thread)}\n\n${item}`)];
}

/** A person may have written the same thread down twice: the last one goes on. */
function lastSection(text: string, id: string): CommentSection | undefined {
  return parseComments(text).sections.findLast((section) => section.id === id);
}

/** Behind the last words before `end`, with a blank line in between. */
function insertion(text: string, end: number, item: string): Edit {
  const at = text.slice(0, end).trimEnd().length;
  const isEnd = !/[\r\n]/.test(text.slice(at));
  const before = at === 0 ? '' : '\n\n';
  // A byte order mark stays in front.
  const place = at === 0 && text.startsWith('\uFEFF') ? 1 : at;
  return { span: span(place, place), text: withEnds(text, `${before}${item}${isEnd ? '\n' : ''}`) };
}

function headText({ id, title, anchor }: ThreadHead): string {
  const words = title.replace(/\s+/g, ' ').trim();
  const lines = [`## ${words === '' ? 'Comment' : words} (thread ${id})`];
  if (anchor) {
    const quote = `${anchor.quote}${anchor.isCut ? cutMark : ''}`.split('\n');
    lines.push(quote.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n'));
    if (anchor.before !== '' || anchor.after !== '') {
      lines.push(`<!-- between "${anchor.before}" and "${anchor.after}" -->`);
    }
  }
  return lines.join('\n\n');
}

function ownWords(text: string): string {
  return escapedText(text.trim());
}

/** With the line ends that the file has. */
function withEnds(text: string, written: string): string {
  return text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
}
