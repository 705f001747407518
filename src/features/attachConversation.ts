import * as vscode from 'vscode';
import { attachThread } from '../core/commentEdits';
import { chosenPlace } from '../core/commentPlace';
import { span, type Span } from '../core/span';
import { commandIds } from '../ids';
import { commentAuthor } from '../vscode/commentAuthor';
import type { CommentBoard } from '../vscode/commentBoard';
import type { CommentStore } from '../vscode/commentStore';
import { isLost, type NoteThreads, type ShownThread } from '../vscode/noteThreads';
import { lostLabel, oneLine, saidLine } from '../vscode/shownComment';
import { tellInfo } from '../vscode/tell';
import { newHead, tellNotSaved } from '../vscode/threadHead';

interface Deps {
  readonly board: CommentBoard;
  readonly store: CommentStore;
}

/** Gives a conversation whose text is gone a new place: the words that are selected, or the paragraph at the cursor. */
export function registerAttachConversation(deps: Deps): vscode.Disposable {
  return vscode.commands.registerCommand(commandIds.attachConversation, (thread?: vscode.CommentThread) =>
    attach(deps, thread),
  );
}

async function attach({ board, store }: Deps, chosen: vscode.CommentThread | undefined): Promise<void> {
  const { t } = vscode.l10n;
  const uri = chosen?.uri ?? vscode.window.activeTextEditor?.document.uri;
  const notes = uri && board.of(uri);
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document === notes?.document);
  if (!notes || !editor) {
    void tellInfo(t('Open the note, and select the words that the conversation is about.'));
    return;
  }
  await notes.refresh();
  const known = chosen ? notes.of(chosen) : await askWhich(notes);
  if (!known) return;
  const { document } = notes;
  const place = placeIn(editor);
  if (place.start === place.end) {
    void tellInfo(t('Select the words that the conversation is about first.'));
    return;
  }
  const author = await commentAuthor(document);
  if (author === undefined) return;
  const head = newHead(document, known.data.id, place);
  // In the person's own file, whoever began the conversation: what others wrote stays as it is.
  const isKept = await store.write(document, author, (file) => attachThread(file, head));
  await notes.refresh();
  if (!isKept) {
    tellNotSaved(isKept);
    return;
  }
  known.thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
  const words = oneLine(head.anchor?.quote ?? '');
  void tellInfo(t('The conversation is now beside "{0}".', words));
}

/** One of the conversations of the note whose text is gone; they all stand at its first line. */
async function askWhich(notes: NoteThreads): Promise<ShownThread | undefined> {
  const lost = notes.all().filter(isLost);
  if (lost.length === 0) {
    void tellInfo(vscode.l10n.t('All conversations on this note are beside the text that they are about.'));
  }
  if (lost.length < 2) return lost[0];
  const items = lost.map((one) => {
    const [first] = one.data.comments;
    return { label: saidLine(first), detail: lostLabel(one.data), one };
  });
  const title = vscode.l10n.t('Which conversation is about the words that you selected?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.one;
}

function placeIn({ document, selection }: vscode.TextEditor): Span {
  return chosenPlace(document.getText(), span(document.offsetAt(selection.start), document.offsetAt(selection.end)));
}
