import * as vscode from 'vscode';
import type { CommentThread } from '../core/commentThreads';
import { createBreathe } from '../core/concurrent';
import { folderOf, noteName } from '../core/notePath';
import { commandIds } from '../ids';
import type { CommentBoard } from '../vscode/commentBoard';
import type { CommentStore } from '../vscode/commentStore';
import type { Indexer } from '../vscode/indexer';
import { isLost } from '../vscode/noteThreads';
import { pause } from '../vscode/pause';
import { quoteOf, saidLine } from '../vscode/shownComment';
import { tellWarning } from '../vscode/tell';

interface Deps {
  readonly board: CommentBoard;
  readonly store: CommentStore;
  readonly indexer: Indexer;
}

interface Item extends vscode.QuickPickItem {
  readonly note?: vscode.Uri;
  readonly thread?: CommentThread;
}

/** Lists the conversations on all notes, those of the note in the editor first, and goes to the one that is chosen. */
export function registerListComments(deps: Deps): vscode.Disposable {
  return vscode.commands.registerCommand(commandIds.listComments, () => listComments(deps));
}

async function listComments({ board, store, indexer }: Deps): Promise<void> {
  const picker = vscode.window.createQuickPick<Item>();
  picker.title = vscode.l10n.t('Comments on notes');
  picker.placeholder = vscode.l10n.t('Choose a conversation to go to it');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.busy = true;
  let isOpen = true;
  const chosen = new Promise<Item | undefined>((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.activeItems[0]);
    });
    picker.onDidHide(() => {
      isOpen = false;
      resolve(undefined);
    });
  });
  picker.show();
  const here = vscode.window.activeTextEditor?.document.uri;
  const own = here && board.of(here);
  await own?.refresh();
  const lost = new Set(own?.all().flatMap((one) => (isLost(one) ? [one.data.id] : [])));
  const first = own?.all().map(({ data }) => itemOf(own.document.uri, data, lost.has(data.id))) ?? [];
  picker.items = withHeading(vscode.l10n.t('This note'), first);
  void addOthers().finally(() => (picker.busy = false));
  try {
    const item = await chosen;
    if (item?.note && item.thread) await goTo(board, item.note, item.thread);
  } finally {
    picker.dispose();
  }

  async function addOthers(): Promise<void> {
    const breathe = createBreathe(Date.now, pause);
    const others: Item[] = [];
    await indexer.settled();
    const folders = new Set([...indexer.index.uris()].map(folderOf));
    for (const { note, files } of await store.notesWithComments(folders)) {
      await breathe();
      if (!isOpen) return;
      if (note.toString() === here?.toString()) continue;
      for (const thread of (await store.read(note, files)).threads) others.push(itemOf(note, thread, false));
    }
    // What still asks for an answer comes first.
    others.sort((a, b) => Number(a.thread?.isResolved) - Number(b.thread?.isResolved) || latest(b) - latest(a));
    if (!isOpen) return;
    const all = [
      ...withHeading(vscode.l10n.t('This note'), first),
      ...withHeading(vscode.l10n.t('Other notes'), others),
    ];
    // Whoever has gone down the list meanwhile stays at the same one.
    const { activeItems } = picker;
    picker.keepScrollPosition = true;
    picker.items =
      all.length > 0 ? all : [{ label: vscode.l10n.t('There are no comments on the notes of this folder.') }];
    if (activeItems.length > 0) picker.activeItems = activeItems;
  }
}

function latest({ thread }: Item): number {
  return thread?.latest ?? 0;
}

function withHeading(label: string, items: readonly Item[]): readonly Item[] {
  return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

function itemOf(note: vscode.Uri, thread: CommentThread, isGone: boolean): Item {
  const last = thread.comments.at(-1);
  const about = quoteOf(thread);
  const marks = [
    noteName(note.toString()),
    thread.isResolved ? vscode.l10n.t('resolved') : vscode.l10n.t('open'),
    ...(isGone ? [vscode.l10n.t('the text it was about is gone')] : []),
  ];
  return {
    label: `$(${thread.isResolved ? 'pass' : isGone ? 'question' : 'comment'}) ${saidLine(last)}`,
    description: marks.join(' · '),
    ...(about !== '' && { detail: vscode.l10n.t('On: "{0}"', about) }),
    note,
    thread,
  };
}

async function goTo(board: CommentBoard, note: vscode.Uri, { id, comments }: CommentThread): Promise<void> {
  try {
    const editor = await vscode.window.showTextDocument(note);
    await board.of(note)?.refresh();
    const found = board
      .of(note)
      ?.all()
      .find(({ data }) => data.id === id);
    if (!found) return;
    const { range } = found.thread;
    editor.selection = new vscode.Selection(range.end, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    found.thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
  } catch {
    // It may have been renamed or moved by another program, where nothing takes its comments along.
    const words = vscode.l10n.t('The note "{0}" is gone. Its comments are still there.', noteName(note.toString()));
    const file = comments[0]?.uris[0];
    if ((await tellWarning(words, vscode.l10n.t('Open the Comments'))) && file !== undefined) {
      await vscode.window.showTextDocument(vscode.Uri.parse(file));
    }
  }
}
