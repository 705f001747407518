import * as vscode from 'vscode';
import type { Entry } from '../core/entry';
import { noTeacher } from '../core/entryIndex';
import { goal, goalEntries, goalsOfTeacher, looseEntries, teachers, type Goal } from '../core/goalGraph';
import { contextKeys, viewIds } from '../ids';
import type { Indexer } from '../vscode/indexer';
import { entryTitle, kindIcon, kindLabel, statusLabel } from '../vscode/labels';

/** A node of the view. Nodes are plain data with a stable id, so that selection and expansion survive refreshes. */
export type GoalsNode =
  | { readonly type: 'teacher'; readonly key: string }
  | { readonly type: 'goal'; readonly id: string }
  | { readonly type: 'loose'; readonly teacher: string }
  | { readonly type: 'entry'; readonly uri: string; readonly parent: string };

export interface GoalsView extends vscode.Disposable {
  readonly provider: vscode.TreeDataProvider<GoalsNode>;
}

/** The view 'Coaching Goals': teacher > goal > entries by date. */
export function registerGoalsView(indexer: Indexer): GoalsView {
  const { index } = indexer;
  const changed = new vscode.EventEmitter<undefined>();

  const provider: vscode.TreeDataProvider<GoalsNode> = {
    onDidChangeTreeData: changed.event,
    getChildren(node): GoalsNode[] {
      if (!node) return teachers(index).map(({ key }) => ({ type: 'teacher', key }));
      switch (node.type) {
        case 'teacher': {
          const goals = goalsOfTeacher(index, node.key).map(({ id }): GoalsNode => ({ type: 'goal', id }));
          const hasLoose = looseEntries(index, node.key).length > 0;
          return hasLoose ? [...goals, { type: 'loose', teacher: node.key }] : goals;
        }
        case 'goal':
          return entryNodes(goalEntries(index, node.id), `goal:${node.id}`);
        case 'loose':
          return entryNodes(looseEntries(index, node.teacher), `loose:${node.teacher}`);
        case 'entry':
          return [];
      }
    },
    getTreeItem(node): vscode.TreeItem {
      switch (node.type) {
        case 'teacher':
          return teacherItem(node.key, index.teacherName(node.key), count(index.goalsOfTeacher(node.key)));
        case 'goal':
          return goalItem(goal(index, node.id));
        case 'loose':
          return looseItem(node.teacher, count(index.looseEntries(node.teacher)));
        case 'entry':
          return entryItem(node.uri, node.parent, index.get(node.uri));
      }
    },
    getParent(node): GoalsNode | undefined {
      switch (node.type) {
        case 'teacher':
          return undefined;
        case 'goal':
          return { type: 'teacher', key: index.teacherOfGoal(node.id) };
        case 'loose':
          return { type: 'teacher', key: node.teacher };
        case 'entry':
          return parentOf(node.parent);
      }
    },
  };

  const view = vscode.window.createTreeView(viewIds.goals, { treeDataProvider: provider, showCollapseAll: true });
  const subscription = indexer.onDidUpdate(() => {
    changed.fire(undefined);
  });
  const reading = indexer.onDidRead((isComplete) => {
    void vscode.commands.executeCommand('setContext', contextKeys.indexed, isComplete);
    void vscode.commands.executeCommand('setContext', contextKeys.incomplete, !isComplete);
    const isPartial = !isComplete && indexer.index.size > 0;
    view.message = isPartial
      ? vscode.l10n.t('Not all notes were read. Use "Read All Notes Again" to see all of them.')
      : '';
  });
  void vscode.window.withProgress({ location: { viewId: viewIds.goals } }, () => indexer.settled());
  return {
    provider,
    dispose: () => {
      vscode.Disposable.from(view, subscription, reading, changed).dispose();
    },
  };
}

function entryNodes(entries: readonly Entry[], parent: string): GoalsNode[] {
  return entries.map(({ uri }) => ({ type: 'entry', uri, parent }));
}

function parentOf(parent: string): GoalsNode {
  const colon = parent.indexOf(':');
  const key = parent.slice(colon + 1);
  return parent.startsWith('goal:') ? { type: 'goal', id: key } : { type: 'loose', teacher: key };
}

function teacherItem(key: string, name: string, goals: number): vscode.TreeItem {
  const label = key === noTeacher ? vscode.l10n.t('No teacher named') : name;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `teacher:${key}`;
  item.iconPath = new vscode.ThemeIcon(key === noTeacher ? 'question' : 'person');
  if (goals > 0) item.description = goalCount(goals);
  item.contextValue = 'teacher';
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, teacher, {1}', label, goalCount(goals)) };
  return item;
}

function goalItem(found: Goal): vscode.TreeItem {
  const item = new vscode.TreeItem(found.title, vscode.TreeItemCollapsibleState.Collapsed);
  const state = found.note
    ? found.status === undefined
      ? undefined
      : statusLabel(found.status)
    : vscode.l10n.t('not described yet');
  const details = [state, progressText(found), entryCount(found.entryCount)].filter((text) => text !== undefined);
  item.id = `goal:${found.id}`;
  item.iconPath = new vscode.ThemeIcon(found.note ? 'target' : 'circle-large-outline');
  item.description = details.join(' · ');
  item.tooltip = goalTooltip(found, details);
  item.contextValue = found.note ? 'goal' : 'goalWithoutNote';
  if (found.note) item.command = openCommand(found.note.uri);
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, goal, {1}', found.title, details.join(', ')) };
  return item;
}

function goalTooltip(found: Goal, details: readonly string[]): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  tooltip.appendMarkdown('**').appendText(found.title).appendMarkdown('**\n\n').appendText(details.join(' · '));
  tooltip.appendMarkdown('\n\n').appendText(vscode.l10n.t('Goal id: {0}', found.id));
  if (!found.note) {
    const hint = vscode.l10n.t('Entries name this goal, but no goal note has this id yet.');
    tooltip.appendMarkdown('\n\n').appendText(hint);
  }
  return tooltip;
}

function looseItem(teacher: string, entries: number): vscode.TreeItem {
  const label = vscode.l10n.t('Entries without a goal');
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `loose:${teacher}`;
  item.iconPath = new vscode.ThemeIcon('files');
  item.description = String(entries);
  item.contextValue = 'entriesWithoutGoal';
  item.accessibilityInformation = { label: `${label}, ${entryCount(entries)}` };
  return item;
}

function entryItem(uri: string, parent: string, entry: Entry | undefined): vscode.TreeItem {
  // The entry may be gone since the list was made; the refresh that follows takes the node away.
  const title = entry ? entryTitle(entry) : uri;
  const kind = entry?.kind;
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.None);
  const details = [kind && kindLabel(kind), entry?.date ?? vscode.l10n.t('no date')].filter(
    (text) => text !== undefined,
  );
  item.id = `${parent}/${uri}`;
  item.description = details.join(' · ');
  if (kind) item.iconPath = kindIcon(kind);
  item.resourceUri = vscode.Uri.parse(uri);
  item.tooltip = `${title}\n${details.join(' · ')}\n${vscode.workspace.asRelativePath(item.resourceUri)}`;
  item.contextValue = 'entry';
  item.command = openCommand(uri);
  item.accessibilityInformation = { label: [title, ...details].join(', ') };
  return item;
}

function openCommand(uri: string): vscode.Command {
  return { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [vscode.Uri.parse(uri)] };
}

function progressText(found: Goal): string | undefined {
  const progress = found.progress;
  return progress && `${progress.baseline} → ${progress.latest} → ${progress.target}`;
}

function goalCount(goals: number): string {
  return goals === 1 ? vscode.l10n.t('1 goal') : vscode.l10n.t('{0} goals', goals);
}

function entryCount(entries: number): string {
  return entries === 1 ? vscode.l10n.t('1 entry') : vscode.l10n.t('{0} entries', entries);
}

function count(items: Iterable<unknown>): number {
  return [...items].length;
}
