import * as vscode from 'vscode';
import { noTeacher } from '../core/entryIndex';
import type { NodeFacts } from '../core/goalNodes';
import { feedbackBadges, type Badge, type GoalStep, type GoalSummary } from '../core/goalSummary';
import { badgeText, daysAgo, dueText } from './badgeTexts';
import { groupingLabel, kindLabel, phaseLabel, statusLabel } from './labels';

/**
 * What stands beside the names in the view Coaching Goals. A side bar is narrow and cuts off what is behind, so what asks
 * to be looked at comes first, then what tells one node from the next.
 */

type FactsOf<Type extends NodeFacts['type']> = Extract<NodeFacts, { type: Type }>;

export function groupName({ by, key, name }: FactsOf<'group'>): string {
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

/** What a group is: a teacher, a status, a term and so on. */
export function kindOfGroup({ by }: FactsOf<'group'>): string {
  return groupingLabel(by).toLowerCase();
}

export function groupDetails({ goals, teacher }: FactsOf<'group'>): string[] {
  const contact = teacher?.daysSinceContact;
  return [
    ...urgentFirst(teacher?.badges ?? []).map(badgeText),
    ...(contact === undefined ? [] : [vscode.l10n.t('contact {0}', daysAgo(contact))]),
    ...(goals > 0 || !teacher ? [goalCount(goals)] : []),
  ];
}

/** True for what cannot wait: it stands before all else, and changes the icon, which is seen however narrow the view is. */
export function isUrgent({ code }: Badge): boolean {
  return urgent.has(code);
}

const urgent: ReadonlySet<Badge['code']> = new Set(['feedback-overdue', 'target-overdue', 'conflict-copy']);

function urgentFirst(badges: readonly Badge[]): readonly Badge[] {
  return [...badges.filter(isUrgent), ...badges.filter((badge) => !isUrgent(badge))];
}

/** `spoken` is what a screen reader says: status first, and the figures by their names. */
export function goalDetails({ summary, teacher }: FactsOf<'goal'>, spoken: boolean): string[] {
  const { goal, badges } = summary;
  const { t } = vscode.l10n;
  const first = badges.filter(isUrgent).map(badgeText);
  const other = badges.filter((badge) => !isUrgent(badge)).map(badgeText);
  const status = goal.note ? (goal.status === undefined ? [] : [statusLabel(goal.status)]) : [t('not described yet')];
  const { progress } = goal;
  const way = !progress
    ? []
    : spoken
      ? [t('baseline {0}, latest {1}, target {2}', progress.baseline, progress.latest, progress.target)]
      : [`${progress.baseline} → ${progress.latest} → ${progress.target}`];
  const { entryCount: entries, evidenceCount: evidence } = goal;
  const counts = [
    ...(entries > 0 || badges.every(({ code }) => code !== 'no-evidence') ? [entryCount(entries)] : []),
    ...(evidence > 0 ? [t('{0} evidence', evidence)] : []),
  ];
  return spoken
    ? [...status, ...(teacher === undefined ? [] : [teacher]), ...first, ...way, ...other, ...counts]
    : [...first, ...status, ...way, ...other, ...counts];
}

/** Which steps of the coaching cycle are open and which are done. */
export function cycleTexts({ cycleDone, cycleOpen }: Pick<GoalSummary, 'cycleDone' | 'cycleOpen'>): string[] {
  const { t } = vscode.l10n;
  const kinds = (list: GoalSummary['cycleDone']): string =>
    list.map((kind) => kindLabel(kind).toLowerCase()).join(', ');
  return [
    ...(cycleOpen.length > 0 ? [t('Open in this cycle: {0}', kinds(cycleOpen))] : []),
    ...(cycleDone.length > 0 ? [t('Done in this cycle: {0}', kinds(cycleDone))] : []),
  ];
}

export function stepsDetails(steps: readonly GoalStep[]): string[] {
  const open = steps.filter(({ isDone }) => !isDone).length;
  const due = steps.filter(({ isDone, daysLate }) => !isDone && (daysLate ?? -1) >= 0).length;
  return [
    ...(due > 0 ? [vscode.l10n.t('{0} due', due)] : []),
    vscode.l10n.t('{0} open', open),
    vscode.l10n.t('{0} done', steps.length - open),
  ];
}

export function stepDetails(found: GoalStep | undefined): string[] {
  const { who, when, status } = found?.step ?? {};
  const late = found?.isDone === false ? found.daysLate : undefined;
  return [late === undefined ? undefined : dueText(late), who, when, status].filter((text) => text !== undefined);
}

export function entryBadges({ feedback, copies }: FactsOf<'entry'>): readonly Badge[] {
  return [
    ...(copies > 0 ? [{ code: 'conflict-copy', count: copies } as const] : []),
    ...(feedback ? feedbackBadges([feedback]) : []),
  ];
}

export function entryDetails(facts: FactsOf<'entry'>): string[] {
  const { entry, teacher } = facts;
  return [
    ...entryBadges(facts).map(badgeText),
    ...(teacher === undefined ? [] : [teacher]),
    entry?.date ?? vscode.l10n.t('no date'),
    ...(entry?.kind ? [kindLabel(entry.kind)] : []),
  ];
}

export function goalCount(goals: number): string {
  return goals === 1 ? vscode.l10n.t('1 goal') : vscode.l10n.t('{0} goals', goals);
}

export function entryCount(entries: number): string {
  return entries === 1 ? vscode.l10n.t('1 entry') : vscode.l10n.t('{0} entries', entries);
}
