import { assert } from 'chai';
import * as vscode from 'vscode';
import type { GoalsNode } from '../../../../src/core/goalTree';
import type { ReflectiveJournalApi } from '../../../../src/extension';
import { commandIds } from '../../../../src/ids';
import {
  acceptingPickers,
  activate,
  closeAll,
  eventually,
  file,
  open,
  read,
  treeLines,
  withSetting,
  write,
} from './workbench';

const base = 'View test';
const goalText =
  '---\nkind: goal # of the team\nid: view-goal\ntitle: View goal\nteacher: View Teacher\nstatus: in-progress\ncoach: Jo\nclass: 7b\nbaseline: 2\ntarget: 14\nstrategy: cards\nminutes: 85\nnext-steps:\n  - count to three\n---\n\nText.\n';
const entryText =
  '---\nkind: observation\ntitle: View lesson\nteacher: View Teacher\nobserved: 2026-01-07\ndate: 2026-01-07\n---\n';

/** The view Coaching Goals: grouping and filter, what it tells, and what is done in it. */
export function describeGoalsView(host: string): void {
  describe(`view of goals (${host})`, () => {
    let api: ReflectiveJournalApi;
    let goal: vscode.Uri;
    let entry: vscode.Uri;
    let round = 0;
    const names = { goal: '', teacher: '' };

    // Notes of its own for each test: VS Code's model of a file that was closed may still be the old one.
    beforeEach(async () => {
      api = await activate();
      round++;
      names.goal = `view-goal-${host}-${round}`;
      names.teacher = `View Teacher ${round}`;
      const mine = (text: string) => text.replace('view-goal', names.goal).replace('View Teacher', names.teacher);
      goal = await write(`${base}/${round} goal.md`, mine(goalText));
      entry = await write(`${base}/${round} lesson.md`, mine(entryText));
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
      for (const node of (await api.goals.getChildren(parent)) ?? []) {
        const found = is(node) ? node : await find(is, node);
        if (found) return found;
      }
      return undefined;
    }
    const goalNode = async () => (await find((node) => node.type === 'goal' && node.goal === names.goal))!;
    const entryNode = async () => (await find((node) => node.type === 'entry' && node.uri === entry.toString()))!;
    const teacherNode = async (name: string) =>
      (await find((node) => node.type === 'group' && node.key === name.toLowerCase()))!;
    const item = async (node: GoalsNode) => api.goals.getTreeItem(node);

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

    it('tells status, way, entries and what asks to be looked at, in words too', async () => {
      const { description, accessibilityInformation, contextValue, checkboxState } = await item(await goalNode());
      const expected = 'in progress · 2 → 2 → 14 · 0 entries · 0 evidence · no current agreement';
      assert.equal(description, expected);
      assert.equal(accessibilityInformation?.label, `View goal, goal, ${expected.replaceAll(' · ', ', ')}`);
      assert.equal(contextValue, 'goal');
      assert.isDefined(checkboxState);
      const lesson = await item(await entryNode());
      assert.match(String(lesson.description), /feedback overdue \(day \d+ of 2\) · reflection open$/);
    });

    it('makes a tooltip when it is asked for', async () => {
      const node = await goalNode();
      const made = await item(node);
      assert.isUndefined(made.tooltip);
      const token = new vscode.CancellationTokenSource().token;
      const resolved = await api.goals.resolveTreeItem!(made, node, token);
      const { value } = resolved!.tooltip as vscode.MarkdownString;
      // Spaces may be written as entities.
      const words = value.replaceAll('&nbsp;', ' ').replaceAll('\\', '');
      for (const part of [
        'View goal',
        'Baseline 2, latest 2, target 14',
        'Time: 1 h 25 min',
        'cards: not tried yet',
        'count to three',
      ]) {
        assert.include(words, part);
      }
    });

    it('groups and sorts, and filters by words, kinds and teachers', async () => {
      await vscode.commands.executeCommand(commandIds.groupGoals, 'status');
      const lines = await treeLines(api);
      assert.include(
        lines.map((line) => line.split(' | ')[0]),
        'in progress',
      );
      assert.match(lines.at(-1)!, /^Entries without a goal/);
      await vscode.commands.executeCommand(commandIds.groupGoals, 'goal');
      await vscode.commands.executeCommand(commandIds.sortGoals, 'title');
      await vscode.commands.executeCommand(commandIds.filterGoals, { text: names.goal });
      assert.deepEqual(
        (await treeLines(api)).map((line) => line.split(' | ')[0]),
        ['View goal'],
      );
      await vscode.commands.executeCommand(commandIds.filterGoals, {
        teachers: [names.teacher.toLowerCase()],
        kinds: ['observation'],
      });
      assert.deepEqual(
        (await treeLines(api)).map((line) => line.split(' | ')[0]),
        ['Entries without a goal'],
      );
      await vscode.commands.executeCommand(commandIds.sortGoals, 'date');
    });

    it('draws only the node again that a change is about', async () => {
      await goalNode();
      const lesson = await entryNode();
      const fired: unknown[] = [];
      const subscription = api.goals.onDidChangeTreeData!((nodes) => fired.push(nodes));
      const { document } = await open(entry);
      const edit = new vscode.WorkspaceEdit();
      const at = document.getText().indexOf('View lesson');
      edit.replace(entry, new vscode.Range(document.positionAt(at), document.positionAt(at + 4)), 'Long');
      await vscode.workspace.applyEdit(edit);
      await eventually('the title is shown', async () => (await item(lesson)).label === 'Long lesson');
      subscription.dispose();
      assert.deepEqual(fired, [[lesson]]);
    });

    it('changes the status, adds a checkpoint and moves to a teacher, each to be undone', async () => {
      const node = await goalNode();
      await vscode.commands.executeCommand(commandIds.changeGoalStatus, node, [node], 'paused');
      assert.equal(await changed(goal, 'status: paused'), (await read(goal)).replace('in-progress', 'paused'));
      await vscode.commands.executeCommand(commandIds.addCheckpoint, node, [node], '9');
      assert.match(await changed(goal, 'value: 9'), /checkpoints:\n {2}- \{date: \d{4}-\d\d-\d\d, value: 9\}\n---/);
      await vscode.commands.executeCommand(commandIds.moveGoalToTeacher, node, undefined, 'Mei Tanaka');
      await changed(goal, 'teacher: Mei Tanaka');
    });

    async function drop(what: GoalsNode[] | string, target: GoalsNode): Promise<void> {
      const transfer = new vscode.DataTransfer();
      const token = new vscode.CancellationTokenSource().token;
      if (typeof what === 'string') transfer.set('text/uri-list', new vscode.DataTransferItem(what));
      else await api.goalsDragAndDrop.handleDrag!(what, transfer, token);
      await api.goalsDragAndDrop.handleDrop!(target, transfer, token);
    }

    it('takes entries from the tree and files from elsewhere that are dropped onto a goal', async () => {
      const target = await goalNode();
      await drop([await entryNode()], target);
      await changed(entry, `goals: [${names.goal}]`);
      await drop(entry.toString(), target);
      await changed(entry, `goals: [${names.goal}]`);
    });

    it('takes a goal that is dropped onto a teacher or a status', async () => {
      const node = await goalNode();
      await drop([node], await teacherNode('Amara Rivera'));
      await changed(goal, 'teacher: Amara Rivera');
      await vscode.commands.executeCommand(commandIds.groupGoals, 'status');
      await drop([await goalNode()], (await find((one) => one.type === 'group' && one.key === 'met'))!);
      await changed(goal, 'status: met');
    });

    it('adds an entry to a goal and moves it to another from the menu', async () => {
      const node = await entryNode();
      await vscode.commands.executeCommand(commandIds.addEntryToGoal, node, [node], names.goal);
      await eventually('it is under the goal', async () => (await entryNode()).parent?.type === 'goal');
      const moved = await entryNode();
      await vscode.commands.executeCommand(commandIds.moveEntryToGoal, moved, [moved], 'rivera-wait-time');
      const document = await vscode.workspace.openTextDocument(entry);
      assert.include(document.getText(), 'goals: [rivera-wait-time]');
    });

    it('makes a new entry with all that the goal knows', async () => {
      const node = await goalNode();
      const uri = await withSetting('entryPaths', { '*': `${base}/new {date} {kind}` }, () =>
        acceptingPickers(
          vscode.commands.executeCommand<vscode.Uri>(commandIds.newEntryForGoal, node, undefined, 'observation'),
        ),
      );
      const text = (await vscode.workspace.openTextDocument(uri)).getText();
      for (const line of [`goals: [${names.goal}]`, `teacher: ${names.teacher}`, 'class: 7b', 'strategy: cards']) {
        assert.include(text, line);
      }
    });

    it('shows the note of the editor in the view, when it is asked and then with each other note', async () => {
      const selected = (what: string, is: (node: GoalsNode) => boolean) =>
        eventually(
          what,
          () => (api.goalsSelection().some(is) ? true : undefined),
          () => JSON.stringify(api.goalsSelection().map(({ id }) => id)),
        );
      await open(goal);
      await vscode.commands.executeCommand(commandIds.showInGoals);
      await selected('the goal is selected', (node) => node.type === 'goal' && node.goal === names.goal);
      await open(entry);
      await selected('the entry is selected', (node) => node.type === 'entry' && node.uri === entry.toString());
    });
  });
}
