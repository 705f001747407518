import * as vscode from 'vscode';
import type { Entry } from '../core/entry';
import { noTeacher } from '../core/entryIndex';
import { isShareable, type Feedback } from '../core/feedback';
import type { GoalStep, GoalSummary } from '../core/goalSummary';
import { feedbackBadges } from '../core/goalSummary';
import type { GoalsNode, NodeFacts } from '../core/goalTree';
import { badgeText, daysAgo, dueText, timeText } from './badgeTexts';
import { openCommand, tooltipOf } from './treeItems';
import { entryTitle, kindIcon, kindLabel, phaseLabel, statusLabel } from './labels';

/** How the nodes of the view Coaching Goals look and read. */
export function goalItem(node: GoalsNode, facts: NodeFacts): vscode.TreeItem {
  const item = itemOf(node, facts);
  item.id = node.id;
  return item;
}

/** The tooltip, made only when somebody asks for it. */
export function goalTooltip(facts: NodeFacts): vscode.MarkdownString | undefined {
  switch (facts.type) {
    case 'goal':
      return summaryTooltip(facts.summary);
    case 'entry':
      return facts.entry && entryTooltip(facts.entry, facts.feedback);
    case 'group':
      return (
        facts.teacher && tooltipOf(groupName(facts), [...teacherDetails(facts), ...timeLine(facts.teacher.minutes)])
      );
    default:
      return undefined;
  }
}

function itemOf(node: GoalsNode, facts: NodeFacts): vscode.TreeItem {
  switch (facts.type) {
    case 'group':
      return groupItem(facts);
    case 'goal':
      return describedGoal(facts.summary);
    case 'steps':
      return stepsItem(facts.steps);
    case 'step':
      return stepItem(facts.step);
    case 'loose':
      return looseItem(facts.entries);
    case 'entry':
      return entryItem(node.type === 'entry' ? node : undefined, facts.entry, facts.feedback);
  }
}

type GroupFacts = Extract<NodeFacts, { type: 'group' }>;

function groupName({ by, key, name }: GroupFacts): string {
  const { t } = vscode.l10n;
  switch (by) {
    case 'teacher':
      return key === noTeacher ? t('No teacher named') : name;
    case 'status':
      return key === 'no-note' ? t('Not described yet') : key === '' ? t('No status') : statusLabel(key);
    case 'phase':
      return key === '' ? t('No phase') : phaseLabel(key);
    case 'school-goal':
      return name === '' ? t('No school goal') : name;
    case 'term':
      return name === '' ? t('No date') : name;
    case 'strategy':
      return name === '' ? t('No strategy') : name;
    case 'goal':
      return name;
  }
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

function teacherDetails({ goals, teacher }: GroupFacts): string[] {
  const contact = teacher?.daysSinceContact;
  return [
    ...(goals > 0 || !teacher ? [goalCount(goals)] : []),
    ...(contact === undefined ? [] : [vscode.l10n.t('last contact {0}', daysAgo(contact))]),
    ...(teacher?.badges.map(badgeText) ?? []),
  ];
}

function groupItem(facts: GroupFacts): vscode.TreeItem {
  const label = groupName(facts);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  const isUnnamed = facts.key === '';
  const details = teacherDetails(facts);
  item.iconPath = new vscode.ThemeIcon(isUnnamed ? 'question' : groupIcons[facts.by]);
  item.description = details.join(' · ');
  item.contextValue = facts.by === 'teacher' ? 'teacher' : 'group';
  const kind = facts.by === 'teacher' ? vscode.l10n.t('teacher') : vscode.l10n.t('group');
  const spoken = facts.goals === 0 ? [goalCount(0), ...details] : details;
  item.accessibilityInformation = { label: [label, kind, ...spoken].join(', ') };
  return item;
}

/** Shapes, so that a goal's status is seen without colour; the status also stands beside it in words. */
const statusIcons: Readonly<Record<string, string>> = {
  draft: 'edit',
  met: 'pass',
  adapted: 'git-compare',
  paused: 'debug-pause',
  stopped: 'circle-slash',
};

function describedGoal(summary: GoalSummary): vscode.TreeItem {
  const { goal, badges } = summary;
  const item = new vscode.TreeItem(goal.title, vscode.TreeItemCollapsibleState.Collapsed);
  const details = [...goalDetails(summary), ...badges.map(badgeText)];
  item.iconPath = new vscode.ThemeIcon(
    goal.note ? (statusIcons[goal.status ?? ''] ?? 'target') : 'circle-large-outline',
  );
  item.description = details.join(' · ');
  item.contextValue = goal.note ? 'goal' : 'goalWithoutNote';
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, goal, {1}', goal.title, details.join(', ')) };
  if (goal.note) {
    const isMet = goal.status === 'met';
    item.command = openCommand(goal.note.uri);
    item.checkboxState = checkbox(isMet, isMet ? vscode.l10n.t('Met') : vscode.l10n.t('Not met yet'));
  }
  return item;
}

function goalDetails({ goal }: GoalSummary): string[] {
  const state = goal.note
    ? goal.status === undefined
      ? undefined
      : statusLabel(goal.status)
    : vscode.l10n.t('not described yet');
  const { progress } = goal;
  const way = progress && `${progress.baseline} → ${progress.latest} → ${progress.target}`;
  return [state, way, entryCount(goal.entryCount)].filter((text) => text !== undefined);
}

function summaryTooltip(summary: GoalSummary): vscode.MarkdownString {
  const { goal, strategies, steps, cycleDone, cycleOpen, minutes, badges } = summary;
  const { t } = vscode.l10n;
  const { note, progress } = goal;
  const kinds = (list: GoalSummary['cycleDone']): string =>
    list.map((kind) => kindLabel(kind).toLowerCase()).join(', ');
  const open = steps.filter(({ isDone }) => !isDone);
  const text = [
    note
      ? [goal.status && statusLabel(goal.status), note.phase && phaseLabel(note.phase)].filter(Boolean).join(' · ')
      : '',
    progress ? t('Baseline {0}, latest {1}, target {2}', progress.baseline, progress.latest, progress.target) : '',
    note?.measure ? t('Measure: {0}', note.measure) : '',
    note?.targetDate ? t('Target date: {0}', note.targetDate) : '',
    `${entryCount(goal.entryCount)}, ${t('{0} of them evidence', goal.evidenceCount)}`,
    ...timeLine(minutes),
    ...strategies.map(({ name, count, lastDate }) => strategyText(name, count, lastDate)),
    ...(open.length > 0 ? [t('Next steps:')] : []),
    ...open
      .slice(0, 5)
      .map(({ step, daysLate }) => `– ${step.what}${daysLate === undefined ? '' : ` (${dueText(daysLate)})`}`),
    cycleDone.length > 0 ? t('Done in this cycle: {0}', kinds(cycleDone)) : '',
    cycleDone.length > 0 && cycleOpen.length > 0 ? t('Open in this cycle: {0}', kinds(cycleOpen)) : '',
    ...badges.map(badgeText),
    t('Goal id: {0}', goal.id),
    note ? '' : t('Entries name this goal, but no goal note has this id yet.'),
  ];
  return tooltipOf(
    goal.title,
    text.filter((line) => line !== ''),
  );
}

function timeLine(minutes: number): string[] {
  return minutes > 0 ? [timeText(minutes)] : [];
}

function strategyText(name: string, count: number, lastDate: string | undefined): string {
  const { t } = vscode.l10n;
  if (count === 0) return t('{0}: not tried yet', name);
  const times = count === 1 ? t('tried once') : t('tried {0} times', count);
  return lastDate === undefined ? `${name}: ${times}` : t('{0}: {1}, last {2}', name, times, lastDate);
}

function stepsItem(steps: readonly GoalStep[]): vscode.TreeItem {
  const open = steps.filter(({ isDone }) => !isDone).length;
  const due = steps.filter(({ isDone, daysLate }) => !isDone && (daysLate ?? -1) >= 0).length;
  const item = new vscode.TreeItem(vscode.l10n.t('Next steps'), vscode.TreeItemCollapsibleState.Collapsed);
  const details = [
    vscode.l10n.t('{0} open', open),
    ...(due > 0 ? [vscode.l10n.t('{0} due', due)] : []),
    vscode.l10n.t('{0} done', steps.length - open),
  ];
  item.iconPath = new vscode.ThemeIcon('tasklist');
  item.description = details.join(' · ');
  item.contextValue = 'steps';
  item.accessibilityInformation = { label: [vscode.l10n.t('Next steps'), ...details].join(', ') };
  return item;
}

function stepItem(found: GoalStep | undefined): vscode.TreeItem {
  const { what = '', who, when, status } = found?.step ?? {};
  const item = new vscode.TreeItem(what, vscode.TreeItemCollapsibleState.None);
  const isDone = found?.isDone ?? false;
  const late = found?.daysLate;
  const details = [who, when, !isDone && late !== undefined ? dueText(late) : undefined, status].filter(
    (text) => text !== undefined,
  );
  item.description = details.join(' · ');
  item.contextValue = 'step';
  item.checkboxState = checkbox(isDone, isDone ? vscode.l10n.t('Done') : vscode.l10n.t('Open'));
  item.accessibilityInformation = { label: [what, vscode.l10n.t('next step'), ...details].join(', ') };
  if (found) item.command = openCommand(found.uri);
  return item;
}

function looseItem(entries: number): vscode.TreeItem {
  const label = vscode.l10n.t('Entries without a goal');
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.iconPath = new vscode.ThemeIcon('files');
  item.description = String(entries);
  item.contextValue = 'entriesWithoutGoal';
  item.accessibilityInformation = { label: `${label}, ${entryCount(entries)}` };
  return item;
}

function entryItem(
  node: Extract<GoalsNode, { type: 'entry' }> | undefined,
  entry: Entry | undefined,
  feedback: Feedback | undefined,
): vscode.TreeItem {
  // The entry may be gone since the list was made; the refresh that follows takes the node away.
  const uri = entry?.uri ?? node?.uri ?? '';
  const title = entry ? entryTitle(entry) : uri;
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.None);
  const details = entryDetails(entry, feedback);
  item.description = details.join(' · ');
  if (entry?.kind) item.iconPath = kindIcon(entry.kind);
  item.resourceUri = vscode.Uri.parse(uri);
  item.contextValue =
    (node?.parent?.type === 'goal' ? 'entryOfGoal' : 'entry') +
    (entry && isShareable(entry) && !entry.shared ? ' unshared' : '');
  item.command = openCommand(uri);
  item.accessibilityInformation = { label: [title, ...details].join(', ') };
  return item;
}

function entryDetails(entry: Entry | undefined, feedback: Feedback | undefined): string[] {
  const kind = entry?.kind;
  return [
    ...(kind ? [kindLabel(kind)] : []),
    entry?.date ?? vscode.l10n.t('no date'),
    ...(feedback ? feedbackBadges([feedback]).map(badgeText) : []),
  ];
}

function entryTooltip(entry: Entry, feedback: Feedback | undefined): vscode.MarkdownString {
  const state = feedback?.state;
  const given =
    state === 'answered'
      ? [vscode.l10n.t('feedback shared and answered')]
      : state === 'shared'
        ? [vscode.l10n.t('feedback shared')]
        : [];
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(entry.uri));
  return tooltipOf(entryTitle(entry), [[...entryDetails(entry, feedback), ...given].join(' · '), path]);
}

function checkbox(isChecked: boolean, label: string): NonNullable<vscode.TreeItem['checkboxState']> {
  const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
  return { state: isChecked ? Checked : Unchecked, tooltip: label, accessibilityInformation: { label } };
}

function goalCount(goals: number): string {
  return goals === 1 ? vscode.l10n.t('1 goal') : vscode.l10n.t('{0} goals', goals);
}

function entryCount(entries: number): string {
  return entries === 1 ? vscode.l10n.t('1 entry') : vscode.l10n.t('{0} entries', entries);
}
