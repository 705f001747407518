import * as vscode from 'vscode';
import type { Entry } from '../core/entry';
import type { NodeFacts } from '../core/goalNodes';
import type { GoalStep, GoalSummary, StrategyUse } from '../core/goalSummary';
import { badgeText, dueText, timeText } from './badgeTexts';
import { tooltipOf } from './treeItems';
import { cycleTexts, entryCount, entryDetails, groupDetails, groupName, kindOfGroup, stepDetails } from './goalTexts';
import { entryTitle, phaseLabel, statusLabel } from './labels';

/** The tooltip of a node in the view Coaching Goals, made only when somebody asks for it. */
export function goalTooltip(facts: NodeFacts): vscode.MarkdownString | undefined {
  const { t } = vscode.l10n;
  switch (facts.type) {
    case 'group':
      return tooltipOf(groupName(facts), [
        kindOfGroup(facts),
        ...groupDetails(facts),
        ...timeLine(facts.teacher?.minutes ?? 0),
      ]);
    case 'goal':
      return summaryTooltip(facts.summary, facts.teacher);
    case 'cycle':
      return tooltipOf(t('Coaching cycle'), cycleTexts(facts.summary));
    case 'strategy':
      return facts.use && tooltipOf(facts.use.name, [triedText(facts.use)]);
    case 'steps':
      return tooltipOf(t('Next steps'), facts.steps.slice(0, 12).map(stepText));
    case 'step':
      return facts.step && tooltipOf(facts.step.step.what, [...stepDetails(facts.step), pathOf(facts.step.uri)]);
    case 'loose':
      return tooltipOf(t('Entries without a goal'), [
        entryCount(facts.entries),
        t('Drag an entry onto a goal to add it there, or use "Add to Goal..." in its menu.'),
      ]);
    case 'entry':
      return facts.entry && entryTooltip(facts.entry, facts);
  }
}

function summaryTooltip(
  { goal, strategies, steps, cycleDone, minutes, badges, ...cycle }: GoalSummary,
  teacher: string | undefined,
): vscode.MarkdownString {
  const { t } = vscode.l10n;
  const { note, progress } = goal;
  const open = steps.filter(({ isDone }) => !isDone);
  const text = [
    teacher ?? '',
    ...badges.map(badgeText),
    note?.status ? t('Status: {0}', statusLabel(note.status)) : '',
    note?.phase ? t('Phase: {0}', phaseLabel(note.phase)) : '',
    progress ? t('Baseline {0}, latest {1}, target {2}', progress.baseline, progress.latest, progress.target) : '',
    note?.measure ? t('Measure: {0}', note.measure) : '',
    note?.targetDate ? t('Target date: {0}', note.targetDate) : '',
    `${entryCount(goal.entryCount)}, ${t('{0} of them evidence', goal.evidenceCount)}`,
    ...timeLine(minutes),
    ...strategies.map((use) => t('{0}: {1}', use.name, triedText(use))),
    ...(open.length > 0 ? [t('Next steps:')] : []),
    ...open.slice(0, 5).map((step) => `– ${stepText(step)}`),
    ...(cycleDone.length > 0 ? cycleTexts({ cycleDone, ...cycle }) : []),
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

/** How often a strategy was tried, and when last. */
export function triedText({ count, lastDate }: StrategyUse): string {
  const { t } = vscode.l10n;
  if (count === 0) return t('not tried yet');
  const times = count === 1 ? t('tried once') : t('tried {0} times', count);
  return lastDate === undefined ? times : t('{0}, last {1}', times, lastDate);
}

function stepText({ step, isDone, daysLate }: GoalStep): string {
  const state = isDone ? vscode.l10n.t('done') : daysLate === undefined ? undefined : dueText(daysLate);
  return state === undefined ? step.what : `${step.what} (${state})`;
}

function entryTooltip(entry: Entry, facts: Extract<NodeFacts, { type: 'entry' }>): vscode.MarkdownString {
  const state = facts.feedback?.state;
  const given =
    state === 'answered'
      ? [vscode.l10n.t('feedback shared and answered')]
      : state === 'shared'
        ? [vscode.l10n.t('feedback shared')]
        : [];
  return tooltipOf(entryTitle(entry), [[...entryDetails(facts), ...given].join(' · '), pathOf(entry.uri)]);
}

function pathOf(uri: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
}
