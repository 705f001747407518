import * as vscode from 'vscode';
import { entryKinds } from '../core/entry';
import { noTeacher, type EntryIndex } from '../core/entryIndex';
import type { TreeFilter } from '../core/treeState';
import { kindLabel, phaseLabel, statusLabel } from './labels';

/** The words for what the view Coaching Goals is filtered by. */

export type ListKey = 'teachers' | 'kinds' | 'statuses' | 'phases';

/** Icons of what can be chosen from a list. */
export const filterLists: Readonly<Record<ListKey, string>> = {
  teachers: 'person',
  kinds: 'files',
  statuses: 'checklist',
  phases: 'sync',
};

/** All that a filter asks for, such as: "wait", met, only mine.  */
export function filterText(filter: TreeFilter, index: EntryIndex): string {
  const { text, isMine } = filter;
  const values = (Object.keys(filterLists) as ListKey[]).flatMap((key) => {
    const chosen = (filter[key] ?? []).map((value) => valueLabel(key, value, index));
    return chosen.length > 0 ? chosen.join(vscode.l10n.t(' or ')) : [];
  });
  return [
    ...(text === undefined ? [] : [`"${text.trim()}"`]),
    ...values,
    ...(isMine ? [vscode.l10n.t('only mine')] : []),
  ].join(', ');
}

export function listTitle(key: ListKey): string {
  const { t } = vscode.l10n;
  const titles: Readonly<Record<ListKey, string>> = {
    teachers: t('Teacher'),
    kinds: t('Kind of entry'),
    statuses: t('Status'),
    phases: t('Phase'),
  };
  return titles[key];
}

export function chosenText(key: ListKey, chosen: readonly string[], index: EntryIndex): string {
  if (chosen.length === 0) return vscode.l10n.t('all');
  return chosen.map((value) => valueLabel(key, value, index)).join(', ');
}

export function valueLabel(key: ListKey, value: string, index: EntryIndex): string {
  switch (key) {
    case 'teachers':
      return value === noTeacher ? vscode.l10n.t('No teacher named') : index.teacherName(value);
    case 'kinds': {
      const kind = entryKinds.find((known) => known === value);
      return kind ? kindLabel(kind) : value;
    }
    case 'statuses':
      return value === '' ? vscode.l10n.t('No status') : statusLabel(value);
    case 'phases':
      return value === '' ? vscode.l10n.t('No phase') : phaseLabel(value);
  }
}
