import * as vscode from 'vscode';
import { isShareable } from '../core/feedback';
import { feedbackBadges } from '../core/goalSummary';
import type { ReviewItem, ReviewSection } from '../core/review';
import type { ReviewFacts, ReviewNode } from '../core/reviewTree';
import { badgeText, daysAgo, dueText } from './badgeTexts';
import { entryTitle, kindIcon, kindLabel } from './labels';
import { openCommand, tooltipOf } from './treeItems';

/** How the nodes of the view Review look and read. */
export function reviewItem(node: ReviewNode, facts: ReviewFacts): vscode.TreeItem {
  const item = itemOf(facts);
  item.id = node.id;
  return item;
}

/** The tooltip, made only when somebody asks for it. */
export function reviewTooltip(facts: ReviewFacts): vscode.MarkdownString | undefined {
  if (facts.type === 'teacher') {
    return tooltipOf(
      teacherName(facts.name),
      facts.counts.map(([section, count]) => `${sectionLabel(section)}: ${count}`),
    );
  }
  if (facts.type !== 'item' || !facts.item) return undefined;
  const { entry, commentsBy } = facts.item;
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(entry.uri));
  // Who, and never how many of each.
  const by = commentsBy ? [vscode.l10n.t('New comments by: {0}', commentsBy.join(', '))] : [];
  return tooltipOf(entryTitle(entry), [itemDetails(facts.section, facts.item).join(' · '), ...by, path]);
}

function itemOf(facts: ReviewFacts): vscode.TreeItem {
  switch (facts.type) {
    case 'teacher':
      return teacherItem(facts);
    case 'section':
      return sectionItem(facts.section, facts.count);
    case 'item':
      return noteItem(facts.section, facts.item);
  }
}

function teacherName(name: string): string {
  return name === '' ? vscode.l10n.t('No teacher named') : name;
}

function teacherItem({ name, counts, isFolded }: Extract<ReviewFacts, { type: 'teacher' }>): vscode.TreeItem {
  const { t } = vscode.l10n;
  const label = teacherName(name);
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, isFolded ? Collapsed : Expanded);
  const news = counts.find(([section]) => section === 'unreviewed')?.[1] ?? 0;
  const open = counts.reduce((sum, [, count]) => sum + count, -news);
  const details = [
    ...(news > 0 ? [t('{0} new or changed', news)] : []),
    ...(open > 0 ? [open === 1 ? t('1 thing open') : t('{0} things open', open)] : []),
  ];
  item.iconPath = new vscode.ThemeIcon(name === '' ? 'question' : 'person');
  item.description = details.join(' · ');
  item.contextValue = news > 0 ? 'teacher unreviewed' : 'teacher';
  item.accessibilityInformation = { label: [label, t('teacher'), ...details].join(', ') };
  return item;
}

const sectionIcons: Readonly<Record<ReviewSection, string>> = {
  unreviewed: 'bell',
  'no-debrief': 'eye',
  'not-shared': 'comment-discussion',
  unanswered: 'lightbulb',
  'step-due': 'tasklist',
  agreement: 'thumbsup',
  conflict: 'files',
};

function sectionLabel(section: ReviewSection): string {
  const { t } = vscode.l10n;
  const labels: Readonly<Record<ReviewSection, string>> = {
    unreviewed: t('New or changed'),
    'no-debrief': t('Observations without a debrief'),
    'not-shared': t('Debriefs not shared yet'),
    unanswered: t('Reflections without an answer'),
    'step-due': t('Next steps due'),
    agreement: t('Agreement to renew'),
    conflict: t('Sync conflicts'),
  };
  return labels[section];
}

function sectionItem(section: ReviewSection, count: number): vscode.TreeItem {
  const label = sectionLabel(section);
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, section === 'unreviewed' ? Expanded : Collapsed);
  item.iconPath = new vscode.ThemeIcon(sectionIcons[section]);
  item.description = String(count);
  item.contextValue = section === 'unreviewed' ? 'section unreviewed' : 'section';
  item.accessibilityInformation = { label: `${label}, ${count}` };
  return item;
}

function noteItem(section: ReviewSection, found: ReviewItem | undefined): vscode.TreeItem {
  const item = new vscode.TreeItem('', vscode.TreeItemCollapsibleState.None);
  // The note may be gone since the list was made; the refresh that follows takes the node away.
  if (!found) return item;
  const { entry, step } = found;
  const label = step ? step.step.what : entryTitle(entry);
  const details = itemDetails(section, found);
  item.label = label;
  item.description = details.join(' · ');
  if (entry.kind) item.iconPath = kindIcon(entry.kind);
  item.resourceUri = vscode.Uri.parse(entry.uri);
  const state = section === 'unreviewed' || section === 'conflict' ? section : 'open';
  item.contextValue = `note ${state}${isShareable(entry) && !entry.shared ? ' unshared' : ''}`;
  item.command = openCommand(entry.uri);
  item.accessibilityInformation = { label: [label, ...details].join(', ') };
  return item;
}

function itemDetails(section: ReviewSection, found: ReviewItem): string[] {
  const { t } = vscode.l10n;
  const { entry, feedback, step, days } = found;
  if (step) {
    const { who, when } = step.step;
    const { daysLate = 0 } = step;
    return [t('next step'), who ?? '', when ?? '', dueText(daysLate), entryTitle(entry)].filter((text) => text !== '');
  }
  const kind = entry.kind ? [kindLabel(entry.kind)] : [];
  // A side bar is narrow: what it is about comes first.
  return [...reasons(), ...kind, entry.date ?? t('no date')];

  function reasons(): string[] {
    switch (section) {
      case 'unreviewed':
        return [
          ...(found.isKnown ? [] : [found.isChanged ? t('changed') : t('new')]),
          ...(found.commentsBy ? [t('new comment')] : []),
        ];
      case 'no-debrief':
      case 'not-shared': {
        const [clock] = feedback ? feedbackBadges([feedback]) : [];
        return [
          ...(clock ? [badgeText(clock)] : []),
          // Before the lesson, or on a day to come: that is a slip.
          ...(entry.shared === undefined ? [] : [t('shared on {0}? Check this date', entry.shared)]),
        ];
      }
      case 'unanswered':
        return days === undefined ? [] : [t('shared, no answer yet ({0})', daysAgo(days))];
      case 'agreement':
        if (days === undefined) return [];
        if (days > 0) return [t('ended {0}', daysAgo(days))];
        return [days === 0 ? t('ends today') : days === -1 ? t('ends tomorrow') : t('ends in {0} days', -days)];
      case 'conflict':
        return [
          entry.problems.some(({ code }) => code === 'conflict-markers')
            ? t('two versions are in this note')
            : t('conflict copy'),
        ];
      case 'step-due':
        return [];
    }
  }
}
