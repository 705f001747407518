import * as vscode from 'vscode';
import type { Entry } from '../core/entry';
import type { Markable } from '../core/reviewMarks';
import type { ReviewNode } from '../core/reviewTree';
import { commandIds } from '../ids';
import type { Indexer } from '../vscode/indexer';
import type { Review } from '../vscode/review';
import { passed, targetNotes } from '../vscode/targetNotes';
import { tellInfo } from '../vscode/tell';

export interface ReviewActionsDeps {
  readonly indexer: Indexer;
  readonly review: Review;
  /** Selects a note in the view. */
  readonly show: (uri: string) => Promise<void>;
}

/** Marks notes as reviewed and goes from one that is not to the next. Nothing of it is written into the notes. */
export function registerReviewActions({ indexer, review, show }: ReviewActionsDeps): vscode.Disposable {
  const { index } = indexer;
  const { tree } = review;
  /** The notes as they were last gone through: where one was marked since, the next one is the one behind it. */
  let lastOrder: readonly string[] = [];

  function unreviewed(): readonly string[] {
    return tree.unreviewed().map(({ uri }) => uri);
  }

  async function mark(target: unknown, selected: unknown): Promise<void> {
    await ready();
    const groups = passed(target, selected).filter(isGroup);
    const entries = groups.length > 0 ? groups.flatMap((node) => tree.unreviewed(node)) : notes(target, selected);
    markAll([...new Set(entries)], groups.length > 0);
  }

  function markAll(entries: readonly Entry[], tells: boolean): void {
    const open = entries.filter((entry) => !review.isReviewed(entry));
    if (open.length === 0) {
      void tellInfo(vscode.l10n.t('Everything here is reviewed already.'));
      return;
    }
    lastOrder = unreviewed();
    const marked = review.mark(open);
    if (!tells && open.length === 1) return;
    void offerUndo(open, marked);
  }

  /** Many notes at once are easily marked by mistake. */
  async function offerUndo(entries: readonly Entry[], marked: readonly Markable[]): Promise<void> {
    const undo = vscode.l10n.t('Undo');
    const message =
      entries.length === 1
        ? vscode.l10n.t('1 note is marked as reviewed.')
        : vscode.l10n.t('{0} notes are marked as reviewed.', entries.length);
    if ((await tellInfo(message, undo)) === undo) review.unmark(entries, marked);
  }

  async function unmark(target: unknown, selected: unknown): Promise<void> {
    await ready();
    const entries = notes(target, selected);
    if (entries.length > 0) review.unmark(entries);
  }

  /** The notes that were chosen, as they are in the index. */
  function notes(target: unknown, selected: unknown): readonly Entry[] {
    const found = targetNotes(target, selected).flatMap((uri) => index.get(uri) ?? []);
    const entries = found.filter(({ kind }) => kind !== undefined);
    if (entries.length === 0) {
      void tellInfo(vscode.l10n.t('Open a journal entry or choose one in the view Review: only these are reviewed.'));
    }
    return entries;
  }

  async function go(step: 1 | -1): Promise<void> {
    await ready();
    const open = unreviewed();
    const uri = neighbour(open, step);
    if (uri === undefined) {
      void tellInfo(vscode.l10n.t('All notes are reviewed.'));
      return;
    }
    lastOrder = open;
    await vscode.window.showTextDocument(vscode.Uri.parse(uri));
    await show(uri);
  }

  /** The note that is not reviewed before or behind the one in the editor; at the end it begins again. */
  function neighbour(open: readonly string[], step: 1 | -1): string | undefined {
    const active = vscode.window.activeTextEditor?.document.uri.toString() ?? '';
    const order = open.includes(active) ? open : lastOrder;
    const at = order.indexOf(active);
    if (at < 0) return open.at(step > 0 ? 0 : -1);
    const following = step > 0 ? order.slice(at + 1) : order.slice(0, at).reverse();
    return following.find((uri) => open.includes(uri)) ?? open.at(step > 0 ? 0 : -1);
  }

  async function ready(): Promise<void> {
    await indexer.settled();
    await review.ready();
  }

  const markEverything = async (): Promise<void> => {
    await ready();
    markAll(tree.unreviewed(), true);
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.markAsReviewed, mark),
    vscode.commands.registerCommand(commandIds.markAsNotReviewed, unmark),
    vscode.commands.registerCommand(commandIds.markAllAsReviewed, markEverything),
    vscode.commands.registerCommand(commandIds.startReviewing, markEverything),
    vscode.commands.registerCommand(commandIds.showAllNotes, () => {
      review.showAll();
    }),
    vscode.commands.registerCommand(commandIds.nextUnreviewed, () => go(1)),
    vscode.commands.registerCommand(commandIds.previousUnreviewed, () => go(-1)),
  );
}

/** A teacher or a section: then all notes below it are meant. */
function isGroup(value: unknown): value is ReviewNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    (value.type === 'teacher' || value.type === 'section')
  );
}
