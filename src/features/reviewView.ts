import * as vscode from 'vscode';
import type { ReviewNode } from '../core/reviewTree';
import { contextKeys, viewIds } from '../ids';
import type { Indexer } from '../vscode/indexer';
import type { Review } from '../vscode/review';
import { reviewItem, reviewTooltip } from '../vscode/reviewItems';

export interface ReviewView extends vscode.Disposable {
  readonly provider: vscode.TreeDataProvider<ReviewNode>;
  /** What stands on the view's icon. */
  badge(): vscode.ViewBadge | undefined;
  /** Selects a note in the view, where the view is open and shows it. */
  show(uri: string): Promise<void>;
}

/** The view 'Review': what is new or changed and what is open, by teacher. */
export function registerReviewView(indexer: Indexer, review: Review): ReviewView {
  const { tree } = review;
  const provider: vscode.TreeDataProvider<ReviewNode> = {
    onDidChangeTreeData: review.onDidChange,
    async getChildren(node) {
      if (!node) await review.ready();
      return [...tree.children(node)];
    },
    getTreeItem: (node) => reviewItem(node, tree.facts(node)),
    getParent: (node) => node.parent,
    resolveTreeItem(item, node) {
      item.tooltip ??= reviewTooltip(tree.facts(node));
      return item;
    },
  };
  const view = vscode.window.createTreeView(viewIds.review, {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
  });

  let isWall = false;

  async function showBadge(): Promise<void> {
    await review.ready();
    showWall();
    const count = tree.count();
    const tooltip = count === 1 ? vscode.l10n.t('1 note to review') : vscode.l10n.t('{0} notes to review', count);
    view.badge = count > 0 ? { value: count, tooltip } : undefined;
  }

  /** The view is empty then, and its welcome asks what to do about all the notes that were there before. */
  function showWall(): void {
    const notes = tree.wall();
    view.description = notes > 0 ? vscode.l10n.t('{0} notes', notes) : '';
    if (notes > 0 === isWall) return;
    isWall = notes > 0;
    void vscode.commands.executeCommand('setContext', contextKeys.reviewNotStarted, isWall);
  }

  const subscriptions = vscode.Disposable.from(
    view,
    review.onDidChange(() => void showBadge()),
  );
  void vscode.window.withProgress({ location: { viewId: viewIds.review } }, () => indexer.settled());
  return {
    provider,
    badge: () => view.badge,
    async show(uri) {
      const node = view.visible ? tree.find(uri) : undefined;
      if (node) await view.reveal(node, { select: true, focus: false });
    },
    dispose: () => {
      subscriptions.dispose();
    },
  };
}
