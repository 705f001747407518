import { assert } from 'chai';
import * as vscode from 'vscode';
import type { GoalsNode } from '../../../../src/core/goalNodes';
import { commandIds } from '../../../../src/ids';
import { goalsViewNotes, lessonText } from './goalsViewNotes';
import { acceptingPickers, eventually, read, withSetting, write } from './workbench';

/** What is done in the view Coaching Goals: from menus, and by drag and drop. */
export function describeGoalActions(host: string): void {
  describe(`acting in the view of goals (${host})`, () => {
    const { notes, names, find, goalNode, entryNode, teacherNode, item, changed } = goalsViewNotes(host);

    /** Makes notes read-only for the length of the work. */
    async function readOnly(pattern: string, work: () => Promise<void>): Promise<void> {
      const setting = (value: unknown) =>
        vscode.workspace
          .getConfiguration('files')
          .update('readonlyInclude', value, vscode.ConfigurationTarget.Workspace);
      await setting({ [pattern]: true });
      try {
        await work();
      } finally {
        await setting(undefined);
      }
    }

    it('changes the status, adds a checkpoint and moves to a teacher, each to be undone', async () => {
      const node = await goalNode();
      await vscode.commands.executeCommand(commandIds.changeGoalStatus, node, [node], 'paused');
      assert.equal(
        await changed(notes.goal, 'status: paused'),
        (await read(notes.goal)).replace('in-progress', 'paused'),
      );
      await vscode.commands.executeCommand(commandIds.addCheckpoint, node, [node], '9');
      assert.match(
        await changed(notes.goal, 'value: 9'),
        /checkpoints:\n {2}- \{date: \d{4}-\d\d-\d\d, value: 9\}\n---/,
      );
      await vscode.commands.executeCommand(commandIds.moveGoalToTeacher, node, undefined, 'Mei Tanaka');
      await changed(notes.goal, 'teacher: Mei Tanaka');
      await vscode.commands.executeCommand(commandIds.changeGoalPhase, node, [node], 'learn');
      await changed(notes.goal, 'phase: learn');
      await vscode.commands.executeCommand(commandIds.changeGoalTitle, node, [node], 'Longer pauses');
      assert.equal(
        await changed(notes.goal, 'title: Longer'),
        (await read(notes.goal)).replace('View goal', 'Longer pauses'),
      );
    });

    it('marks a next step as done and back from the menu', async () => {
      const stepNode = async () => (await find((one) => one.type === 'step' && one.uri === notes.goal.toString()))!;
      const node = await stepNode();
      assert.equal((await item(node)).contextValue, 'stepOpen');
      await vscode.commands.executeCommand(commandIds.markStepDone, node, [node]);
      await eventually('it is done', async () =>
        (await item(await stepNode())).contextValue === 'stepDone' ? true : undefined,
      );
      const done = await stepNode();
      await vscode.commands.executeCommand(commandIds.markStepOpen, done, undefined);
      const document = await vscode.workspace.openTextDocument(notes.goal);
      await eventually('it is open again', () =>
        document.getText().includes('- {what: count to three, status: planned}\n') ? true : undefined,
      );
    });

    it('marks several next steps of a note at once, as one step to undo, and none of a read-only note', async () => {
      const steps = (status: string) =>
        `next-steps:\n  - {what: one${status}}\n  - what: two\n${status.replace(', ', '    ') + (status && '\n')}`;
      const text = (status: string) =>
        `---\nkind: goal\nid: steps-${names.goal}\ntitle: Steps\nteacher: ${names.teacher}\n${steps(status)}---\n`;
      const uri = await write(`${names.base} steps.md`, text(''));
      const stepNode = (position: number) =>
        eventually('the step is there', () =>
          find((one) => one.type === 'step' && one.uri === uri.toString() && one.position === position),
        );
      const both = [await stepNode(0), await stepNode(1)];
      await vscode.commands.executeCommand(commandIds.markStepDone, both[0], both);
      const document = await vscode.workspace.openTextDocument(uri);
      assert.equal(document.getText(), text(', status: in place'));
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('undo');
      await eventually('both are undone', () => (document.getText() === text('') ? true : undefined));
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await readOnly('**/* steps.md', async () => {
        await vscode.commands.executeCommand(commandIds.markStepDone, both[0], both);
        assert.equal(document.getText(), text(''));
      });
    });

    it('tells of a copy that a sync program left, at the goal and at the entry, and compares it', async () => {
      const copyOf = (uri: vscode.Uri) =>
        `View test/${uri.path.split('/').at(-1)!.replace('.md', ' (conflicted copy 2026-01-08).md')}`;
      await write(copyOf(notes.goal), await read(notes.goal));
      await write(copyOf(notes.entry), await read(notes.entry));
      await eventually('the copies are known', async () =>
        (await item(await entryNode())).contextValue === 'entry unshared copy' &&
        (await item(await goalNode())).contextValue === 'goal copy'
          ? true
          : undefined,
      );
      for (const node of [await goalNode(), await entryNode()]) {
        assert.match(String((await item(node)).description), /^conflict copy · /);
        await vscode.commands.executeCommand(commandIds.compareCopies, node, [node]);
        const original = node.type === 'goal' ? notes.goal : notes.entry;
        await eventually('both stand side by side', () => {
          const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
          return input instanceof vscode.TabInputTextDiff && input.original.toString() === original.toString()
            ? true
            : undefined;
        });
      }
    });

    it('changes the newest text of a note that was just saved elsewhere', async () => {
      const node = await goalNode();
      // Held by VS Code, as after a look at it; then another program writes.
      await vscode.workspace.openTextDocument(notes.goal);
      const written = (await read(notes.goal)).replace('Text.', 'Written elsewhere, a line more.\n\nText.');
      await vscode.workspace.fs.writeFile(
        notes.goal,
        new TextEncoder().encode(written.replace('kind: goal', 'kind:  goal')),
      );
      await vscode.commands.executeCommand(commandIds.changeGoalStatus, node, [node], 'paused');
      const text = await changed(notes.goal, 'status: paused');
      assert.equal(text, written.replace('kind: goal', 'kind:  goal').replace('status: in-progress', 'status: paused'));
    });

    it('acts on what is typed and not saved, as a step of its own to undo', async () => {
      const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(notes.goal));
      const { document } = editor;
      await editor.edit((edit) => {
        edit.insert(document.positionAt(document.getText().indexOf('Text.')), 'Typed. ');
      });
      const typed = document.getText();
      const node = await goalNode();
      await vscode.commands.executeCommand(commandIds.changeGoalStatus, node, [node], 'paused');
      assert.equal(document.getText(), typed.replace('in-progress', 'paused'));
      await vscode.commands.executeCommand('undo');
      await eventually('the step alone is undone', () => (document.getText() === typed ? true : undefined));
    });

    it('leaves a note that is read-only as it is, and changes the others', async () => {
      const locked = await write(
        `${names.base} locked.md`,
        `---\nkind: goal\nid: locked-${names.goal}\ntitle: Locked\nteacher: ${names.teacher}\nstatus: draft\n---\n`,
      );
      const node = await eventually('the goal is there', () =>
        find((one) => one.type === 'goal' && one.goal === `locked-${names.goal}`),
      );
      await readOnly('**/* locked.md', async () => {
        const document = await vscode.workspace.openTextDocument(locked);
        await vscode.commands.executeCommand(commandIds.changeGoalStatus, node, [node], 'paused');
        assert.equal(document.getText(), await read(locked));
        await vscode.commands.executeCommand(commandIds.changeGoalStatus, node, [node, await goalNode()], 'paused');
        assert.equal(document.getText(), await read(locked));
        await changed(notes.goal, 'status: paused');
      });
    });

    it('adds a checkpoint to the goal whose menu it is, and none where the note is gone', async () => {
      const other = await write(
        `${names.base} other.md`,
        `---\nkind: goal\nid: other-${names.goal}\ntitle: Other\nteacher: ${names.teacher}\n---\n`,
      );
      const node = await eventually('the goal is there', () =>
        find((one) => one.type === 'goal' && one.goal === `other-${names.goal}`),
      );
      await vscode.commands.executeCommand(commandIds.addCheckpoint, await goalNode(), [node, await goalNode()], '9');
      await changed(notes.goal, 'value: 9');
      await vscode.workspace.fs.delete(other);
      // At once, and once the index knows.
      await vscode.commands.executeCommand(commandIds.addCheckpoint, node, [node], '9');
      await eventually('it is gone', () => (notes.api.index.get(other.toString()) ? undefined : true));
      await vscode.commands.executeCommand(commandIds.addCheckpoint, node, [node], '9');
      assert.isFalse(vscode.workspace.textDocuments.some(({ uri, isDirty }) => isDirty && uri.path === other.path));
    });

    async function drop(what: GoalsNode[] | string, target: GoalsNode): Promise<void> {
      const transfer = new vscode.DataTransfer();
      const token = new vscode.CancellationTokenSource().token;
      if (typeof what === 'string') transfer.set('text/uri-list', new vscode.DataTransferItem(what));
      else await notes.api.goalsDragAndDrop.handleDrag!(what, transfer, token);
      await notes.api.goalsDragAndDrop.handleDrop!(target, transfer, token);
    }

    it('takes entries from the tree and files from elsewhere that are dropped onto a goal', async () => {
      const target = await goalNode();
      await drop([await entryNode()], target);
      await changed(notes.entry, `goals: [${names.goal}]`);
      await drop(notes.entry.toString(), target);
      await changed(notes.entry, `goals: [${names.goal}]`);
    });

    it('takes several entries at once', async () => {
      const other = await write(
        `${names.base} second.md`,
        `---\nkind: meeting\ntitle: Second lesson\nteacher: ${names.teacher}\ndate: 2026-01-06\n---\n`,
      );
      const second = await eventually('the second is there', () =>
        find((node) => node.type === 'entry' && node.uri === other.toString()),
      );
      await drop([await entryNode(), second], await goalNode());
      const texts = async () =>
        (await Promise.all([notes.entry, other].map((uri) => vscode.workspace.openTextDocument(uri)))).map((document) =>
          document.getText().includes(`goals: [${names.goal}]`),
        );
      await eventually('both are changed', async () => ((await texts()).every(Boolean) ? true : undefined));
    });

    it('takes a goal that is dropped onto a teacher or a status', async () => {
      const node = await goalNode();
      await drop([node], await teacherNode('Amara Rivera'));
      await changed(notes.goal, 'teacher: Amara Rivera');
      await vscode.commands.executeCommand(commandIds.groupGoals, 'status');
      await drop([await goalNode()], (await find((one) => one.type === 'group' && one.key === 'met'))!);
      await changed(notes.goal, 'status: met');
      await vscode.commands.executeCommand(commandIds.groupGoals, 'phase');
      await drop([await goalNode()], (await find((one) => one.type === 'group' && one.key === 'closed'))!);
      await changed(notes.goal, 'phase: closed');
    });

    it('adds an entry to a goal and moves it to another from the menu', async () => {
      const node = await entryNode();
      await vscode.commands.executeCommand(commandIds.addEntryToGoal, node, [node], names.goal);
      await eventually('it is under the goal', async () => (await entryNode()).parent?.type === 'goal');
      const moved = await entryNode();
      await vscode.commands.executeCommand(commandIds.moveEntryToGoal, moved, [moved], 'rivera-wait-time');
      const document = await vscode.workspace.openTextDocument(notes.entry);
      assert.include(document.getText(), 'goals: [rivera-wait-time]');
    });

    it("offers the goals of the entry's teacher first, and not those that it has", async () => {
      const other = await write(
        `${names.base} other.md`,
        `---\nkind: goal\nid: other-${names.goal}\ntitle: Zebra\nteacher: ${names.teacher}\nstatus: met\n---\n`,
      );
      await eventually('the other goal is there', () => notes.api.index.get(other.toString()));
      const node = await entryNode();
      // Each time, the first one that is offered is taken.
      await acceptingPickers(vscode.commands.executeCommand(commandIds.addEntryToGoal, node, [node]));
      const document = await vscode.workspace.openTextDocument(notes.entry);
      assert.include(document.getText(), `goals: [${names.goal}]`);
      const added = await eventually('it is under the goal', async () => {
        const found = await entryNode();
        return found.parent?.type === 'goal' ? found : undefined;
      });
      await acceptingPickers(vscode.commands.executeCommand(commandIds.moveEntryToGoal, added, [added]));
      assert.include(document.getText(), `goals: [other-${names.goal}]`);
    });

    it('moves an entry that is selected under two goals away from both', async () => {
      const other = `other-${names.goal}`;
      const named = lessonText.replace('observed:', `goals: [${names.goal}, ${other}]\nobserved:`);
      const uri = await write(`${names.base} in both.md`, named);
      const under = (goal: string) =>
        eventually('it is under the goal', () =>
          find(
            (one) =>
              one.type === 'entry' &&
              one.uri === uri.toString() &&
              one.parent?.type === 'goal' &&
              one.parent.goal === goal,
          ),
        );
      const both = [await under(names.goal), await under(other)];
      await vscode.commands.executeCommand(commandIds.moveEntryToGoal, both[0], both, 'rivera-wait-time');
      const document = await vscode.workspace.openTextDocument(uri);
      assert.equal(document.getText(), named.replace(/goals: .*/, 'goals: [rivera-wait-time]'));
    });

    it('takes an entry away from a goal, from the menu and when it is dropped on those without a goal', async () => {
      const before = await read(notes.entry);
      await vscode.commands.executeCommand(commandIds.addEntryToGoal, await entryNode(), undefined, names.goal);
      const document = await vscode.workspace.openTextDocument(notes.entry);
      const under = async () => {
        const found = await entryNode();
        return found.parent?.type === 'goal' ? found : undefined;
      };
      const node = await eventually('it is under the goal', under);
      await vscode.commands.executeCommand(commandIds.removeEntryFromGoal, node, [node]);
      await eventually('it is under no goal', async () => (await entryNode()).parent?.type === 'loose');
      assert.equal(document.getText(), before.replace(/---\n$/, 'goals: []\n---\n'));
      const loose = (await entryNode()).parent!;
      await vscode.commands.executeCommand(commandIds.addEntryToGoal, await entryNode(), undefined, names.goal);
      await drop([await eventually('it is under the goal again', under)], loose);
      await eventually('it is under none again', async () => (await entryNode()).parent?.type === 'loose');
    });

    it('makes a new entry with all that the goal knows', async () => {
      const node = await goalNode();
      const uri = await withSetting('entryPaths', { '*': `${names.base} new {date} {kind}` }, () =>
        acceptingPickers(
          vscode.commands.executeCommand<vscode.Uri>(commandIds.newEntryForGoal, node, undefined, 'observation'),
        ),
      );
      const text = (await vscode.workspace.openTextDocument(uri)).getText();
      for (const line of [`goals: [${names.goal}]`, `teacher: ${names.teacher}`, 'class: 7b', 'strategy: cards']) {
        assert.include(text, line);
      }
    });

    it('makes the note of a goal that entries name and no note describes', async () => {
      const id = `undescribed-${host}-new`;
      await write(`${names.base} names.md`, lessonText.replace('observed:', `goals: [${id}]\nobserved:`));
      const node = await eventually('the goal is there', () => find((one) => one.type === 'goal' && one.goal === id));
      assert.equal((await item(node)).contextValue, 'goalWithoutNote');
      const uri = await withSetting('entryPaths', { '*': `${names.base} new {date} {kind}` }, () =>
        acceptingPickers(vscode.commands.executeCommand<vscode.Uri>(commandIds.createGoalNote, node)),
      );
      assert.include((await vscode.workspace.openTextDocument(uri)).getText(), `id: ${id}\n`);
    });
  });
}
