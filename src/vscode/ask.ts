import * as vscode from 'vscode';
import { allGoals, goalsOfTeacher, openFirst, teacherNames, type Goal } from '../core/goalGraph';
import type { EntryKind } from '../core/entry';
import { nameKey } from '../core/names';
import { createValuesInUse } from '../core/valuesInUse';
import { statusLabel } from './labels';
import type { Indexer } from './indexer';
import { pause } from './pause';
import { chosenOrTyped } from './chosenOrTyped';

/** What a command asks a person for. Every question resolves to `undefined` where it is closed with Escape. */

/** A teacher's name: one of those in the notes, or a new one that is typed. */
export async function askTeacher(
  indexer: Indexer,
  title = vscode.l10n.t('Which teacher is this entry about?'),
): Promise<string | undefined> {
  const picker = vscode.window.createQuickPick();
  picker.title = title;
  picker.placeholder = vscode.l10n.t('Choose a teacher or type a new name');
  picker.busy = true;

  function refresh(): void {
    const typed = picker.value.trim();
    const names = teacherNames(indexer.index);
    const items: vscode.QuickPickItem[] = names.map((label) => ({ label }));
    if (typed !== '' && !names.some((name) => nameKey(name) === nameKey(typed))) {
      items.push({ label: typed, description: vscode.l10n.t('new teacher') });
    }
    picker.items = items;
  }

  refresh();
  picker.onDidChangeValue(refresh);
  void indexer.settled().then(() => {
    picker.busy = false;
    refresh();
  });
  return chosenOrTyped(picker);
}

/**
 * A goal of the teacher (of anybody where no teacher is known), those that are worked on first; `null` for none. Nobody is asked where there is no
 * goal to choose.
 */
export async function askGoal(indexer: Indexer, teacher: string | undefined): Promise<Goal | null | undefined> {
  // A folder that is still being read must not hold the entry up: then the goals known so far are offered.
  await Promise.race([indexer.settled(), pause(1_000)]);
  const { index } = indexer;
  const goals = teacher === undefined ? allGoals(index) : goalsOfTeacher(index, nameKey(teacher));
  if (goals.length === 0) return null;
  const items: (vscode.QuickPickItem & { goal: Goal | null })[] = openFirst(goals).map((goal) => ({
    label: goal.title,
    description: [goal.status && statusLabel(goal.status), goal.id !== goal.title && goal.id]
      .filter(Boolean)
      .join(' · '),
    goal,
  }));
  items.push({ label: vscode.l10n.t('No goal'), description: vscode.l10n.t('can be added later'), goal: null });
  const title = vscode.l10n.t('Which goal does this entry belong to?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.goal;
}

/**
 * A strategy that notes of the folder name, the most frequent first; empty for none. Nobody is asked where there is
 * nothing to choose.
 */
export async function askStrategy(indexer: Indexer): Promise<string | undefined> {
  const strategies = createValuesInUse(indexer.index).of('strategy');
  if (strategies.length === 0) return '';
  const none = { label: vscode.l10n.t('No strategy'), description: vscode.l10n.t('can be added later') };
  const title = vscode.l10n.t('Which teaching strategy is this about?');
  const picked = await vscode.window.showQuickPick([none, ...strategies.map((label) => ({ label, description: '' }))], {
    title,
  });
  return picked === none ? '' : picked?.label;
}

/** The title of a new entry. */
export async function askTitle(kind: EntryKind | undefined): Promise<string | undefined> {
  return kind === 'goal'
    ? vscode.window.showInputBox({
        title: vscode.l10n.t('What do I want to improve?'),
        prompt: vscode.l10n.t('A few words: they become the title of the goal'),
      })
    : vscode.window.showInputBox({
        title: vscode.l10n.t('Title'),
        prompt: vscode.l10n.t('A few words to find the note by: they become part of its file name'),
      });
}

/** The workspace folder a new entry goes to: the active editor's, the only one, or the one that is picked. */
export async function askFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length <= 1) return folders[0];
  const active = vscode.window.activeTextEditor?.document.uri;
  const own = active && vscode.workspace.getWorkspaceFolder(active);
  return (
    own ?? vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('Where should the entry be kept?') })
  );
}
