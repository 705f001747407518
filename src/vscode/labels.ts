import * as vscode from 'vscode';
import type { Entry, EntryKind } from '../core/entry';
import type { Grouping } from '../core/treeState';

/** The words shown for the vocabulary's codes. */

export function kindLabel(kind: EntryKind): string {
  const labels: Readonly<Record<EntryKind, string>> = {
    reflection: vscode.l10n.t('Reflection'),
    observation: vscode.l10n.t('Observation'),
    debrief: vscode.l10n.t('Debrief'),
    goal: vscode.l10n.t('Goal'),
    plan: vscode.l10n.t('Plan'),
    meeting: vscode.l10n.t('Meeting'),
    agreement: vscode.l10n.t('Agreement'),
    evidence: vscode.l10n.t('Evidence'),
    review: vscode.l10n.t('Review'),
    walk: vscode.l10n.t('Learning walk'),
    protocol: vscode.l10n.t('Protocol'),
    'learning-log': vscode.l10n.t('Learning log'),
    'private-note': vscode.l10n.t('Private note'),
  };
  return labels[kind];
}

/** A codicon for each kind, for lists; the kind also stands beside it in words. */
export function kindIcon(kind: EntryKind): vscode.ThemeIcon {
  const icons: Readonly<Record<EntryKind, string>> = {
    reflection: 'lightbulb',
    observation: 'eye',
    debrief: 'comment-discussion',
    goal: 'target',
    plan: 'checklist',
    meeting: 'calendar',
    agreement: 'thumbsup',
    evidence: 'graph',
    review: 'history',
    walk: 'organization',
    protocol: 'list-ordered',
    'learning-log': 'mortar-board',
    'private-note': 'lock',
  };
  return new vscode.ThemeIcon(icons[kind]);
}

export function statusLabel(status: string): string {
  switch (status) {
    case 'draft':
      return vscode.l10n.t('draft');
    case 'in-progress':
      return vscode.l10n.t('in progress');
    case 'met':
      return vscode.l10n.t('met');
    case 'adapted':
      return vscode.l10n.t('adapted');
    case 'paused':
      return vscode.l10n.t('paused');
    case 'stopped':
      return vscode.l10n.t('stopped');
    default:
      return status; // Whatever the writer typed; the note has a problem that says so.
  }
}

export function phaseLabel(phase: string): string {
  switch (phase) {
    case 'enroll':
      return vscode.l10n.t('enroll');
    case 'identify':
      return vscode.l10n.t('identify');
    case 'learn':
      return vscode.l10n.t('learn');
    case 'improve':
      return vscode.l10n.t('improve');
    case 'review':
      return vscode.l10n.t('review');
    case 'closed':
      return vscode.l10n.t('closed');
    case 'paused':
      return vscode.l10n.t('paused');
    default:
      return phase; // Another word for one of these, or whatever the writer typed.
  }
}

/** What goals are grouped by. */
export function groupingLabel(grouping: Grouping): string {
  const { t } = vscode.l10n;
  const labels: Readonly<Record<Grouping, string>> = {
    teacher: t('Teacher'),
    goal: t('Goal'),
    status: t('Status'),
    phase: t('Phase'),
    'school-goal': t('School goal'),
    term: t('Term'),
    strategy: t('Strategy'),
  };
  return labels[grouping];
}

/** What an entry is called in lists: its title, else its file's name. */
export function entryTitle(entry: Entry): string {
  return entry.title ?? fileName(entry.uri);
}

function fileName(uri: string): string {
  const name = vscode.Uri.parse(uri).path.split('/').pop() ?? uri;
  return name.replace(/\.[^.]+$/, '');
}
