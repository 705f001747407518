import * as vscode from 'vscode';
import type { CommentThread, ThreadComment } from '../core/commentThreads';
import { shownLine } from '../core/shownText';

/** How threads and comments are put for VS Code. */

/** Context values that the menus of a comment ask for. */
const contexts = { own: 'own', other: 'other', unsaved: 'unsaved' } as const;

/** A comment as VS Code shows it. The object stays the same as long as the comment is there. */
export interface ShownComment extends vscode.Comment {
  readonly thread: vscode.CommentThread;
  /** `undefined` for a comment that could not be kept yet: its words are still there to be saved. */
  data: ThreadComment | undefined;
}

/** What is shown with a comment besides its words. */
export interface CommentNotes {
  readonly isOwn: boolean;
  /** For its author's eyes only. */
  readonly hints: readonly string[];
}

/** The value that the menus of a thread ask for; one whose words are gone can be attached to others. */
export function threadContext(isResolved: boolean, isGone: boolean): string {
  return `${isResolved ? 'resolved' : 'open'}${isGone ? 'Lost' : ''}`;
}

/** Shows the comment as it stands in its file. True where that is another way than before. */
export function putComment(comment: ShownComment, data: ThreadComment, { isOwn, hints }: CommentNotes): boolean {
  const before = looks(comment);
  comment.data = data;
  comment.author = { name: oneLine(data.author) };
  comment.contextValue = isOwn ? contexts.own : contexts.other;
  const labels = [
    ...(data.isEdited ? [vscode.l10n.t('edited')] : []),
    ...(hints.length > 0 ? [vscode.l10n.t('has a hint')] : []),
  ];
  if (labels.length > 0) comment.label = labels.join(' · ');
  else delete comment.label;
  if (data.at !== undefined) comment.timestamp = new Date(data.at);
  // One that is being edited keeps the words in its box.
  if (comment.mode === vscode.CommentMode.Preview) comment.body = bodyOf(data.text, hints);
  return looks(comment) !== before;
}

function looks({ label, contextValue, author, body }: ShownComment): string {
  return JSON.stringify([label, contextValue, author, typeof body === 'string' ? body : body.value]);
}

/** Marks a comment as one that is nowhere but in its box. */
export function markUnsaved(comment: ShownComment): void {
  comment.data = undefined;
  comment.contextValue = contexts.unsaved;
  comment.label = vscode.l10n.t('not saved');
}

/** Who takes part, as a thread's label. VS Code keeps a label that is taken away, so there always is one. */
export function namesIn({ comments }: CommentThread): string {
  return oneLine([...new Set(comments.map(({ author }) => author))].join(', '));
}

/** How a thread is called whose files are not there now. It says so since VS Code would show it as any other. */
export function awayLabel(thread: CommentThread): string {
  return vscode.l10n.t('The file of this conversation is gone, or not here yet: {0}', namesIn(thread));
}

/** The words that a thread was about, in one line; empty where no file has them. */
export function quoteOf({ anchors }: CommentThread): string {
  return oneLine(anchors[0]?.quote ?? '');
}

/** How a thread is called whose place in the note is not known. */
export function lostLabel(thread: CommentThread): string {
  const quote = quoteOf(thread);
  return quote === ''
    ? vscode.l10n.t('The first comment of this conversation is not here')
    : vscode.l10n.t('The text this was about is gone: "{0}"', quote);
}

export function emptyComment(thread: vscode.CommentThread, data: ThreadComment | undefined): ShownComment {
  return {
    thread,
    data,
    body: '',
    mode: vscode.CommentMode.Preview,
    author: { name: data?.author ?? '' },
    contextValue: data ? contexts.other : contexts.unsaved,
  };
}

/** Nothing is fetched for a comment, so pictures are shown as the text they are written with. */
function bodyOf(text: string, hints: readonly string[]): vscode.MarkdownString {
  const words = text.replaceAll('![', '!\\[');
  const body = new vscode.MarkdownString(words);
  if (hints.length === 0) return body;
  body.appendMarkdown(`\n\n---\n\n*${vscode.l10n.t('Only you see this:')}* `);
  body.appendText(hints.join('\n'));
  return body;
}

/** A comment in a list: who said it, and what. */
export function saidLine(comment: ThreadComment | undefined): string {
  return oneLine(`${comment?.author ?? ''}: ${comment?.text ?? ''}`);
}

/** Longer words are cut in a list or a heading, in UTF-16 code units. */
const longestLine = 120;

/** Somebody's words for a list. An icon's name between `$(` and `)` would be shown as the icon. */
export function oneLine(text: string): string {
  return shownLine(text, longestLine).replaceAll('$(', '$ (');
}
