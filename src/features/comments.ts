import * as vscode from 'vscode';
import { addComment, deleteComment, editComment, setThreadState, type ThreadHead } from '../core/commentEdits';
import { nearestParagraph } from '../core/commentPlace';
import { newCommentId, type ThreadComment } from '../core/commentThreads';
import { changeAfter, instantAfter, stampOf } from '../core/commentTime';
import { findBlock } from '../core/frontmatterBlock';
import type { Clock } from '../core/ports';
import { span, type Span } from '../core/span';
import { commandIds } from '../ids';
import { noteOptions } from '../language/noteOptions';
import { commentAuthor } from '../vscode/commentAuthor';
import type { CommentBoard } from '../vscode/commentBoard';
import type { CommentStore } from '../vscode/commentStore';
import type { NoteThreads } from '../vscode/noteThreads';
import type { ShownComment } from '../vscode/shownComment';
import { tellInfo } from '../vscode/tell';
import { headOf, newHead, tellNotSaved } from '../vscode/threadHead';

interface Deps {
  readonly board: CommentBoard;
  readonly store: CommentStore;
  readonly clock: Clock;
}

/** Conversations on paragraphs of a note: what is said, changed and settled in them goes into each person's own file. */
export function registerComments({ board, store, clock }: Deps): vscode.Disposable {
  /** Keeps what was typed in a box; where that cannot be done, the words stay in sight. */
  async function post({ thread, text }: vscode.CommentReply): Promise<void> {
    const words = text.trim();
    const notes = board.of(thread.uri);
    if (words === '' || !notes) return;
    const author = await commentAuthor(notes.document);
    const isKept = author === undefined ? undefined : await say(notes, thread, author, words);
    notes.keepUnsaved(thread, isKept ? undefined : words);
    if (!isKept) tellNotSaved(isKept);
  }

  async function say(
    notes: NoteThreads,
    thread: vscode.CommentThread,
    author: string,
    text: string,
  ): Promise<boolean | undefined> {
    const { document } = notes;
    const { files } = await store.read(document.uri);
    const known = notes.of(thread);
    const place = known?.span ?? paragraphOf(document, thread.range);
    const head = known ? headOf(document, known) : newHead(document, newCommentId(files, random), place);
    let id = newCommentId(files, random);
    while (id === head.id) id = newCommentId(files, random);
    const comment = { id, at: timeAfter(known?.data.latest), text };
    // Before it is written: else the file that changes would bring a second thread.
    notes.adopt(thread, head.id, place);
    const isKept = await store.write(document, author, (file) => addComment(file, head, comment));
    if (!isKept) notes.abandon(head.id);
    await notes.refresh();
    return isKept;
  }

  function timeAfter(latest = 0): string {
    return stampOf(instantAfter(latest, clock.now()));
  }

  function startEditing(comment: ShownComment): void {
    if (!comment.data) return;
    comment.body = comment.data.text;
    comment.mode = vscode.CommentMode.Editing;
    showAgain(comment.thread);
  }

  async function stopEditing(comment: ShownComment): Promise<void> {
    const notes = board.of(comment.thread.uri);
    if (!comment.data) {
      notes?.keepUnsaved(comment.thread, undefined);
      return;
    }
    comment.mode = vscode.CommentMode.Preview;
    await notes?.refresh();
    showAgain(comment.thread);
  }

  async function save(comment: ShownComment): Promise<void> {
    const text = (typeof comment.body === 'string' ? comment.body : comment.body.value).trim();
    const { thread, data } = comment;
    if (!data) return post({ thread, text });
    if (text === '') return remove(comment);
    const at = timeAfter(data.at);
    let isThere = text === data.text;
    const isKept =
      isThere ||
      (await store.change(data.uris, (file) => {
        const edits = editComment(file, data, text, at);
        isThere ||= edits.length > 0;
        return edits;
      }));
    if (isKept && isThere) return stopEditing(comment);
    // Another window, or a sync program, took it out of the file meanwhile: the words are said again.
    if (isKept) return post({ thread, text });
    tellNotSaved(false);
  }

  async function remove(comment: ShownComment): Promise<void> {
    const { thread, data } = comment;
    const notes = board.of(thread.uri);
    const known = notes?.of(thread);
    if (!data || !notes || !known) return;
    const { document } = notes;
    const head = headOf(document, known);
    const isAlone = known.data.comments.length === 1;
    // Its box is closed by its own writer: nothing in it is to be kept.
    comment.mode = vscode.CommentMode.Preview;
    const isGone = await store.change(data.uris, (file) => deleteComment(file, data, isAlone));
    if (isGone) notes.forget(data);
    await notes.refresh();
    if (!isGone) {
      tellNotSaved(false);
      return;
    }
    const undo = vscode.l10n.t('Undo');
    void tellInfo(vscode.l10n.t('Your comment was deleted.'), undo).then(async (choice) => {
      if (choice !== undefined) await bringBack(document, head, data);
    });
  }

  async function bringBack(document: vscode.TextDocument, head: ThreadHead, data: ThreadComment): Promise<void> {
    const { author, id, text, at } = data;
    const comment = { id, at: stampOf(at ?? clock.now()), text };
    const isKept = await store.write(document, author, (file) => addComment(file, head, comment));
    if (!isKept) tellNotSaved(isKept);
    await board.of(document.uri)?.refresh();
  }

  async function settle(thread: vscode.CommentThread, isResolved: boolean): Promise<void> {
    const notes = board.of(thread.uri);
    const known = notes?.of(thread);
    if (!notes || !known) return;
    const author = await commentAuthor(notes.document);
    if (author === undefined) return;
    const head = headOf(notes.document, known);
    const at = stampOf(changeAfter(known.data.changedAt, clock.now()));
    const isKept = await store.write(notes.document, author, (file) => setThreadState(file, head, isResolved, at));
    await notes.refresh();
    if (!isKept) tellNotSaved(isKept);
    else if (isResolved) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
  }

  const commands: Readonly<Record<string, (argument: never) => unknown>> = {
    [commandIds.addComment]: startThread,
    [commandIds.postComment]: post,
    [commandIds.replyToComment]: post,
    [commandIds.editComment]: startEditing,
    [commandIds.saveComment]: save,
    [commandIds.cancelComment]: stopEditing,
    [commandIds.deleteComment]: remove,
    [commandIds.resolveThread]: (argument: ThreadArgument) => settle(threadOf(argument), true),
    [commandIds.reopenThread]: (argument: ThreadArgument) => settle(threadOf(argument), false),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
  );

  /** Opens the box for a comment on the paragraph at the cursor. */
  async function startThread(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !board.of(editor.document.uri)) {
      void tellInfo(vscode.l10n.t('Open the note that you want to comment on first.'));
      return;
    }
    const text = editor.document.getText();
    if (!noteOptions(text).kind) {
      void tellInfo(
        vscode.l10n.t('Only entries can be commented on: this file has no "kind" in the lines between --- at its top.'),
      );
      return;
    }
    // Where a note is opened, the cursor is at its very top.
    if (editor.document.offsetAt(editor.selection.end) < (findBlock(text)?.bodyStart ?? 0)) {
      void tellInfo(
        vscode.l10n.t('Go to the paragraph that you want to comment on first: the cursor is in the lines at the top.'),
      );
      return;
    }
    await vscode.commands.executeCommand('workbench.action.addComment');
  }
}

/** The title bar of a thread passes the thread, the box below it what was typed as well. */
type ThreadArgument = vscode.CommentThread | vscode.CommentReply;

function threadOf(argument: ThreadArgument): vscode.CommentThread {
  return 'thread' in argument ? argument.thread : argument;
}

/** Comments are looked at again by VS Code when the list is another one. */
function showAgain(thread: vscode.CommentThread): void {
  thread.comments = [...thread.comments];
}

/** What the lines that were chosen belong to: the paragraphs at their start and at their end, and all in between. */
function paragraphOf(document: vscode.TextDocument, range: vscode.Range): Span {
  const text = document.getText();
  const first = nearestParagraph(text, document.offsetAt(range.start));
  const last = nearestParagraph(text, document.offsetAt(document.lineAt(range.end.line).range.end));
  const start = Math.max(Math.min(first.start, last.start), findBlock(text)?.bodyStart ?? 0);
  return span(start, Math.max(start, last.end));
}

function random(below: number): number {
  // A few values come up a little more often, which does no harm here.
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below;
}
