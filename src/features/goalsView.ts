import * as vscode from 'vscode';
import type { GoalsNode } from '../core/goalNodes';
import { isFiltering } from '../core/treeState';
import { commandIds, contextKeys, viewIds } from '../ids';
import { createCheckboxes } from '../vscode/checkboxes';
import { editNotes } from '../vscode/editNotes';
import { filterText } from '../vscode/filterTexts';
import { goalItem, isFound } from '../vscode/goalItems';
import { goalTooltip } from '../vscode/goalTooltips';
import { createGoalsDragAndDrop } from '../vscode/goalsDragAndDrop';
import type { GoalsTree } from '../vscode/goalsTree';
import type { Indexer } from '../vscode/indexer';
import { groupingLabel } from '../vscode/labels';
import { followsActiveEditor } from '../vscode/settings';
import { targetNotes } from '../vscode/targetNotes';
import { tellInfo } from '../vscode/tell';

export interface GoalsView extends vscode.Disposable {
  readonly provider: vscode.TreeDataProvider<GoalsNode>;
  readonly dragAndDrop: vscode.TreeDragAndDropController<GoalsNode>;
  selection(): readonly GoalsNode[];
  /** A person selected another node. */
  readonly onDidUse: vscode.Event<void>;
  readonly isVisible: () => boolean;
}

/** The view 'Coaching Goals': teachers or other groups, goals, and entries by date, with checkboxes and drag and drop. */
export function registerGoalsView(indexer: Indexer, goals: GoalsTree): GoalsView {
  const { tree } = goals;
  const provider: vscode.TreeDataProvider<GoalsNode> = {
    onDidChangeTreeData: goals.onDidChange,
    getChildren: (node) => [...tree.children(node)],
    getTreeItem: (node) => goalItem(node, tree.facts(node), goals.isOpen),
    getParent: (node) => node.parent,
    resolveTreeItem(item, node) {
      item.tooltip ??= goalTooltip(tree.facts(node));
      return item;
    },
  };
  const dragAndDrop = createGoalsDragAndDrop(indexer.index);
  const view = vscode.window.createTreeView(viewIds.goals, {
    treeDataProvider: provider,
    dragAndDropController: dragAndDrop,
    showCollapseAll: true,
    canSelectMany: true,
    // A goal that is met says nothing about its steps.
    manageCheckboxStateManually: true,
  });
  const checkbox = createCheckboxes(indexer.index);
  const used = new vscode.EventEmitter<void>();
  let isPartial = false;

  function describe(): void {
    const { grouping, filter } = goals.state;
    const isFiltered = isFiltering(filter);
    view.description = [
      ...(grouping === 'teacher' ? [] : [vscode.l10n.t('by {0}', groupingLabel(grouping).toLowerCase())]),
      ...(isFiltered ? [vscode.l10n.t('filtered')] : []),
    ].join(' · ');
    const isEmpty = isFiltered && tree.children().length === 0;
    view.message = [
      ...(isPartial ? [vscode.l10n.t('Not all notes were read. Use "Read All Notes Again" to see all of them.')] : []),
      ...(isFiltered ? [vscode.l10n.t('Filter: {0}', filterText(filter, indexer.index))] : []),
      ...(isEmpty ? [vscode.l10n.t('No goal and no entry matches it.')] : []),
    ].join('\n');
  }

  async function show(node: GoalsNode, focus: boolean): Promise<boolean> {
    const former = goals.selected;
    // Known before VS Code tells of it: a person did not select it.
    goals.setSelected(node.id);
    try {
      await view.reveal(node, { select: true, focus });
      return true;
    } catch {
      goals.setSelected(former);
      return false; // It went away while VS Code was asking for it.
    }
  }

  async function reveal(uri: vscode.Uri, focus: boolean): Promise<boolean> {
    const node = tree.find(uri.toString());
    return node !== undefined && show(node, focus);
  }

  /** The note of the editor that is not in the tree yet: it was just made, is hidden by the filter, or not read so far. */
  let awaited: string | undefined;
  let isSelecting = false;

  async function follow(editor: vscode.TextEditor | undefined): Promise<void> {
    awaited = undefined;
    if (!editor || !view.visible || !followsActiveEditor()) return;
    const uri = editor.document.uri.toString();
    const isSelected = view.selection.some((node) => uriOf(node) === uri);
    if (!isSelected && !(await reveal(editor.document.uri, false))) awaited = uri;
  }

  /** Selects what was selected before a filter or a new window took it away, or what the editor shows by now. */
  async function selectAgain(): Promise<void> {
    if (!view.visible || isSelecting) return;
    isSelecting = true;
    try {
      if (awaited !== undefined && tree.find(awaited)) await follow(vscode.window.activeTextEditor);
      const node = view.selection.length > 0 || goals.selected === undefined ? undefined : tree.byId(goals.selected);
      if (node && isInSight(node)) await show(node, false);
    } finally {
      isSelecting = false;
    }
  }

  /** False below what a person closed: nothing is opened for a selection. */
  function isInSight({ parent }: GoalsNode): boolean {
    if (!parent) return true;
    const { collapsibleState } = goalItem(parent, tree.facts(parent), goals.isOpen);
    return collapsibleState === vscode.TreeItemCollapsibleState.Expanded && isInSight(parent);
  }

  function rememberSelection(selection: readonly GoalsNode[]): void {
    const [first] = selection;
    if (first && first.id !== goals.selected) used.fire();
    // Nothing is selected any more: a person wants it so, unless the node itself went away.
    if (first || (goals.selected !== undefined && tree.byId(goals.selected))) goals.setSelected(first?.id);
  }

  function setOpen(node: GoalsNode, isOpen: boolean): void {
    if (!isFound(tree.facts(node))) goals.setOpen(node, isOpen);
  }

  function uriOf(node: GoalsNode): string | undefined {
    if (node.type === 'goal') return indexer.index.declarations(node.goal)[0]?.uri;
    return node.type === 'entry' || node.type === 'step' ? node.uri : undefined;
  }

  async function showInGoals(target: unknown): Promise<void> {
    const [note] = targetNotes(target, undefined);
    if (note === undefined) return;
    await indexer.settled();
    // What a sync program left beside a note is told at that note.
    const uri = vscode.Uri.parse(indexer.index.originalOf(note)?.uri ?? note);
    if (await reveal(uri, true)) return;
    const entry = indexer.index.get(uri.toString());
    const { t } = vscode.l10n;
    if (entry?.kind !== undefined && isFiltering(goals.state.filter)) {
      const clear = t('Clear Filter');
      const message = t('This note is hidden by the filter of the view Coaching Goals.');
      if ((await tellInfo(message, clear)) !== clear) return;
      goals.setState({ filter: {} });
      if (await reveal(uri, true)) return;
    }
    void tellInfo(
      !entry
        ? t('This file is not in the view Coaching Goals: it is not among the notes of the folder that is open.')
        : entry.problems.length > 0
          ? t(
              'This note is not in the view Coaching Goals: something in it cannot be read. Look for what is underlined between its --- lines.',
            )
          : t('This note is not in the view Coaching Goals: between its --- lines there is no kind of entry.'),
    );
  }

  function showBadge(): void {
    const { feedback, targets } = tree.overdue();
    const { t } = vscode.l10n;
    const tooltip = [
      ...(feedback > 0 ? [t('Feedback overdue: {0}', feedback)] : []),
      ...(targets > 0 ? [t('Target dates passed: {0}', targets)] : []),
    ];
    view.badge = tooltip.length > 0 ? { value: feedback + targets, tooltip: tooltip.join('\n') } : undefined;
  }

  const subscriptions = vscode.Disposable.from(
    view,
    used,
    goals.onDidChange((nodes) => {
      if (nodes !== undefined) return;
      describe();
      void selectAgain();
    }),
    indexer.onDidUpdate(() => void selectAgain()),
    view.onDidChangeSelection(({ selection }) => {
      rememberSelection(selection);
    }),
    view.onDidExpandElement(({ element }) => {
      setOpen(element, true);
    }),
    view.onDidCollapseElement(({ element }) => {
      setOpen(element, false);
    }),
    goals.onDidPrepare(showBadge),
    view.onDidChangeCheckboxState(async ({ items }) => {
      await editNotes(items.flatMap(([node, state]) => checkbox(node, state)));
      // Where it could not be changed, the box goes back.
      goals.redraw(items.map(([node]) => node));
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => void follow(editor)),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) void follow(vscode.window.activeTextEditor).then(selectAgain);
    }),
    vscode.commands.registerCommand(commandIds.showInGoals, showInGoals),
    indexer.onDidRead((isComplete) => {
      void vscode.commands.executeCommand('setContext', contextKeys.indexed, isComplete);
      void vscode.commands.executeCommand('setContext', contextKeys.incomplete, !isComplete);
      isPartial = !isComplete && indexer.index.size > 0;
      describe();
      void follow(vscode.window.activeTextEditor).then(selectAgain);
    }),
  );
  describe();
  void vscode.window.withProgress({ location: { viewId: viewIds.goals } }, () => indexer.settled());
  return {
    provider,
    dragAndDrop,
    selection: () => view.selection,
    onDidUse: used.event,
    isVisible: () => view.visible,
    dispose: () => {
      subscriptions.dispose();
    },
  };
}
