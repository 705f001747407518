import { assert } from 'chai';
import * as vscode from 'vscode';
import type { GoalsNode } from '../../../../src/core/goalNodes';
import type { ReflectiveJournalApi } from '../../../../src/extension';
import { commandIds } from '../../../../src/ids';
import { activate, closeAll, eventually, file, read, write } from './workbench';

const base = 'View test';
const goalText =
  '---\nkind: goal # of the team\nid: view-goal\ntitle: View goal\nteacher: View Teacher\nstatus: in-progress\ncoach: Jo\nclass: 7b\nbaseline: 2\ntarget: 14\nstrategy: cards\nminutes: 85\nnext-steps:\n  - count to three\n---\n\nText.\n';
export const lessonText =
  '---\nkind: observation\ntitle: View lesson\nteacher: View Teacher\nobserved: 2026-01-07\ndate: 2026-01-07\n---\n';

/** Two suites run in one VS Code, and no note is written twice. */
let round = 0;

/** A goal and an entry of a teacher of their own for each test of a suite, and the nodes of the view that show them. */
export function goalsViewNotes(host: string) {
  const notes = {} as { api: ReflectiveJournalApi; goal: vscode.Uri; entry: vscode.Uri };
  const names = { goal: '', teacher: '', base: '' };

  // Notes of its own for each test: VS Code's model of a file that was closed may still be the old one.
  beforeEach(async () => {
    const api = await activate();
    round++;
    names.base = `${base}/${round}`;
    names.goal = `view-goal-${host}-${round}`;
    names.teacher = `View Teacher ${round}`;
    const mine = (text: string) => text.replace('view-goal', names.goal).replace('View Teacher', names.teacher);
    const goal = await write(`${base}/${round} goal.md`, mine(goalText));
    const entry = await write(`${base}/${round} lesson.md`, mine(lessonText));
    Object.assign(notes, { api, goal, entry });
    await eventually('the notes are there', () =>
      api.index.get(goal.toString()) && api.index.get(entry.toString()) ? true : undefined,
    );
  });
  afterEach(async () => {
    await vscode.commands.executeCommand(commandIds.groupGoals, 'teacher');
    await vscode.commands.executeCommand(commandIds.clearGoalFilter);
    await closeAll();
  });
  after(async () => {
    await vscode.workspace.fs.delete(file(base), { recursive: true });
  });

  /** The first node of which this holds, anywhere in the tree. */
  async function find(is: (node: GoalsNode) => boolean, parent?: GoalsNode): Promise<GoalsNode | undefined> {
    for (const node of (await notes.api.goals.getChildren(parent)) ?? []) {
      const found = is(node) ? node : await find(is, node);
      if (found) return found;
    }
    return undefined;
  }
  const goalNode = async () => (await find((node) => node.type === 'goal' && node.goal === names.goal))!;
  const entryNode = async () => (await find((node) => node.type === 'entry' && node.uri === notes.entry.toString()))!;
  const teacherNode = async (name: string) =>
    (await find((node) => node.type === 'group' && node.key === name.toLowerCase()))!;
  const item = async (node: GoalsNode) => notes.api.goals.getTreeItem(node);

  /** The text that the editor holds once it has this, after which it is undone and must be as before. */
  async function changed(uri: vscode.Uri, part: string): Promise<string> {
    const document = await vscode.workspace.openTextDocument(uri);
    await eventually(
      `the note has ${part}`,
      () => (document.getText().includes(part) ? true : undefined),
      () => document.getText(),
    );
    const text = document.getText();
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await eventually('it is undone', () => (document.getText().includes(part) ? undefined : true));
    assert.equal(document.getText(), await read(uri));
    return text;
  }

  return { notes, names, find, goalNode, entryNode, teacherNode, item, changed };
}
