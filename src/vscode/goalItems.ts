import * as vscode from 'vscode';
import { isShareable } from '../core/feedback';
import type { GoalsNode, NodeFacts } from '../core/goalNodes';
import { cycleTexts, entryBadges, entryCount, entryDetails, goalCount, goalDetails, groupDetails } from './goalTexts';
import { groupName, isUrgent, kindOfGroup, stepDetails, stepsDetails } from './goalTexts';
import { triedText } from './goalTooltips';
import { shownText } from '../core/shownText';
import { entryTitle, kindIcon, kindLabel } from './labels';
import { openCommand } from './treeItems';

type FactsOf<Type extends NodeFacts['type']> = Extract<NodeFacts, { type: Type }>;

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/**
 * How the nodes of the view Coaching Goals look and read. `isOpen` tells what a person opened or closed.
 *
 * VS Code goes by an id for whether a node is open, and asks no more once it knows the id. What a filter opens has one of
 * its own: so it opens although it was closed, and is as before when the filter is gone.
 */
export function goalItem(
  node: GoalsNode,
  facts: NodeFacts,
  isOpen: (node: GoalsNode, otherwise: boolean) => boolean,
): vscode.TreeItem {
  const item = itemOf(node, facts);
  item.id = node.id;
  if (item.collapsibleState === None) return item;
  if (isFound(facts)) {
    item.id += '/found';
    item.collapsibleState = Expanded;
  } else item.collapsibleState = isOpen(node, item.collapsibleState === Expanded) ? Expanded : Collapsed;
  return item;
}

/** True for what a filter opens. */
export function isFound(facts: NodeFacts): boolean {
  return 'isFound' in facts && facts.isFound;
}

function itemOf(node: GoalsNode, facts: NodeFacts): vscode.TreeItem {
  const { t } = vscode.l10n;
  switch (facts.type) {
    case 'group':
      return groupItem(facts);
    case 'goal':
      return describedGoal(facts);
    case 'cycle': {
      const { cycleDone, cycleOpen } = facts.summary;
      const steps = t('{0} of {1} steps done', cycleDone.length, cycleDone.length + cycleOpen.length);
      return withDetails(leaf(t('Coaching cycle'), 'sync', 'cycle'), [steps, ...cycleTexts(facts.summary)]);
    }
    case 'strategy': {
      const tried = facts.use ? [triedText(facts.use)] : [];
      return withDetails(leaf(facts.use?.name ?? '', 'beaker', 'strategy'), tried, [t('strategy'), ...tried]);
    }
    case 'steps': {
      const item = parent(t('Next steps'), 'tasklist', 'steps');
      return withDetails(item, stepsDetails(facts.steps));
    }
    case 'step':
      return stepItem(facts);
    case 'loose': {
      const item = parent(t('Entries without a goal'), 'files', 'entriesWithoutGoal');
      return withDetails(item, [String(facts.entries)], [entryCount(facts.entries)]);
    }
    case 'entry':
      return entryItem(node, facts);
  }
}

function parent(label: string, icon: string, contextValue: string): vscode.TreeItem {
  const item = new vscode.TreeItem(shownText(label), Collapsed);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.contextValue = contextValue;
  return item;
}

function leaf(label: string, icon: string, contextValue: string): vscode.TreeItem {
  const item = parent(label, icon, contextValue);
  item.collapsibleState = None;
  return item;
}

/** What is seen beside the name, and what a screen reader says behind it. */
function withDetails(
  item: vscode.TreeItem,
  seen: readonly string[],
  spoken = seen,
  name = typeof item.label === 'string' ? item.label : '',
): vscode.TreeItem {
  item.description = seen.map(shownText).join(' · ');
  item.accessibilityInformation = { label: [name, ...spoken.map(shownText)].filter((part) => part !== '').join(', ') };
  return item;
}

const groupIcons = {
  teacher: 'person',
  goal: 'target',
  status: 'checklist',
  phase: 'sync',
  'school-goal': 'mortar-board',
  term: 'calendar',
  strategy: 'beaker',
} as const;

function groupItem(facts: FactsOf<'group'>): vscode.TreeItem {
  const isTeacher = facts.by === 'teacher';
  const item = parent(
    groupName(facts),
    facts.key === '' ? 'question' : groupIcons[facts.by],
    isTeacher ? 'teacher' : 'group',
  );
  item.collapsibleState = facts.isOpen ? Expanded : Collapsed;
  const details = groupDetails(facts);
  const spoken = facts.goals === 0 ? [...details, goalCount(0)] : details;
  return withDetails(item, details, [kindOfGroup(facts), ...new Set(spoken)]);
}

/** Something is overdue, or there are two versions of a note; the words beside it say what. */
const warning = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));

/** Shapes, so that a goal's status is seen without colour; the status also stands beside it in words. */
const statusIcons: Readonly<Record<string, string>> = {
  draft: 'edit',
  met: 'pass',
  adapted: 'git-compare',
  paused: 'debug-pause',
  stopped: 'circle-slash',
};

function describedGoal(facts: FactsOf<'goal'>): vscode.TreeItem {
  const { goal, badges } = facts.summary;
  const icon = goal.note ? (statusIcons[goal.status ?? ''] ?? 'target') : 'circle-large-outline';
  const hasCopies = badges.some(({ code }) => code === 'conflict-copy');
  // Goals of many teachers may have the same title: whose it is comes first then.
  const { teacher } = facts;
  const label = teacher === undefined ? goal.title : vscode.l10n.t('{0}: {1}', teacher, goal.title);
  const item = parent(label, icon, context(goal.note ? 'goal' : 'goalWithoutNote', hasCopies));
  if (badges.some(isUrgent)) item.iconPath = warning;
  if (goal.note) {
    const isMet = goal.status === 'met';
    item.command = openCommand(goal.note.uri);
    item.checkboxState = checkbox(isMet, isMet ? vscode.l10n.t('Met') : vscode.l10n.t('Not met yet'));
  }
  const spoken = [goal.title, vscode.l10n.t('goal'), ...goalDetails(facts, true)];
  return withDetails(item, goalDetails(facts, false), spoken, '');
}

function stepItem({ step }: FactsOf<'step'>): vscode.TreeItem {
  const isDone = step?.isDone ?? false;
  const item = new vscode.TreeItem(shownText(step?.step.what ?? ''), None);
  item.contextValue = isDone ? 'stepDone' : 'stepOpen';
  item.checkboxState = checkbox(isDone, isDone ? vscode.l10n.t('Done') : vscode.l10n.t('Open'));
  if (step) item.command = openCommand(step.uri);
  const details = stepDetails(step);
  return withDetails(item, details, [vscode.l10n.t('next step'), ...details]);
}

function entryItem(node: GoalsNode, facts: FactsOf<'entry'>): vscode.TreeItem {
  const { entry, copies } = facts;
  // The entry may be gone since the list was made; the refresh that follows takes the node away.
  const uri = entry?.uri ?? (node.type === 'entry' ? node.uri : '');
  const item = new vscode.TreeItem(shownText(entry ? entryTitle(entry) : uri), None);
  if (entryBadges(facts).some(isUrgent)) item.iconPath = warning;
  else if (entry?.kind) item.iconPath = kindIcon(entry.kind);
  item.resourceUri = vscode.Uri.parse(uri);
  const place = node.parent?.type === 'goal' ? 'entryOfGoal' : 'entry';
  item.contextValue = context(entry && isShareable(entry) && !entry.shared ? `${place} unshared` : place, copies > 0);
  item.command = openCommand(uri);
  const details = entryDetails(facts);
  const kind = entry?.kind && kindLabel(entry.kind);
  const spoken = kind === undefined ? details : [kind, ...details.slice(0, -1)];
  return withDetails(item, details, spoken);
}

/** What menus go by; with `copy` behind it they offer to compare the copies. */
function context(value: string, hasCopies: boolean): string {
  return hasCopies ? `${value} copy` : value;
}

function checkbox(isChecked: boolean, label: string): NonNullable<vscode.TreeItem['checkboxState']> {
  const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
  return { state: isChecked ? Checked : Unchecked, tooltip: label, accessibilityInformation: { label } };
}
