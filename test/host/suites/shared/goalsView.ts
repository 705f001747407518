import { assert } from 'chai';
import * as vscode from 'vscode';
import type { GoalsNode } from '../../../../src/core/goalNodes';
import { commandIds, viewIds } from '../../../../src/ids';
import { goalsViewNotes } from './goalsViewNotes';
import { closingPickers, eventually, open, read, treeLines, withSetting, write } from './workbench';

/** The view Coaching Goals: grouping and filter, what it tells, and what it shows of a change. */
export function describeGoalsView(host: string): void {
  describe(`view of goals (${host})`, () => {
    const { notes, names, find, goalNode, entryNode, teacherNode, item } = goalsViewNotes(host);

    it('tells status, way, entries and what asks to be looked at, in words too', async () => {
      const { description, accessibilityInformation, contextValue, checkboxState } = await item(await goalNode());
      assert.equal(description, 'in progress · 2 → 2 → 14 · 0 evidence · no current agreement');
      assert.equal(
        accessibilityInformation?.label,
        'View goal, goal, in progress, baseline 2, latest 2, target 14, 0 evidence, no current agreement',
      );
      assert.equal(contextValue, 'goal');
      assert.isDefined(checkboxState);
      const lesson = await item(await entryNode());
      assert.match(
        String(lesson.description),
        /^feedback overdue \(day \d+ of 2\) · reflection open · 2026-01-07 · Observation$/,
      );
      assert.match(
        lesson.accessibilityInformation!.label,
        /^View lesson, Observation, feedback overdue \(day \d+ of 2\), reflection open, 2026-01-07$/,
      );
      const teacher = await item(await teacherNode(names.teacher));
      assert.match(String(teacher.description), /^feedback overdue .* · contact \d+ days ago · 1 goal$/);
    });

    it('tells in days what is due, of feedback, next steps and target dates', async () => {
      const day = (days: number) => {
        const date = new Date();
        date.setDate(date.getDate() + days);
        const part = (value: number) => String(value).padStart(2, '0');
        return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
      };
      const goal = (name: string, rest: string) =>
        write(
          `${names.base} ${name}.md`,
          `---\nkind: goal\nid: ${name}-${names.goal}\ntitle: Due ${name}\nteacher: ${names.teacher}\nstatus: draft\n${rest}---\n`,
        );
      const observation = (name: string, days: number) =>
        write(
          `${names.base} seen ${name}.md`,
          `---\nkind: observation\nteacher: ${names.teacher}\ndate: ${day(days)}\ngoals: [${name}-${names.goal}]\n---\n`,
        );
      await goal('today', `next-steps:\n  - {what: call, when: ${day(0)}}\n`);
      await observation('today', 0);
      await goal('late', `target-date: ${day(-1)}\nnext-steps:\n  - {what: call, when: ${day(-1)}}\n`);
      await observation('late', -1);
      await goal('coming', `target-date: ${day(1)}\nnext-steps:\n  - {what: call, when: ${day(1)}}\n`);
      const described = async (id: string) => {
        const node = await find((one) => one.type === 'goal' && one.goal === `${id}-${names.goal}`);
        return node && String((await item(node)).description);
      };
      const expected = {
        today: 'draft · feedback open · reflection open · next step due today · 1 entry · 1 evidence',
        late: 'target date passed 1 day ago · draft · feedback due soon (day 1 of 2) · reflection open · next step overdue by 1 day · 1 entry · 1 evidence',
        coming: 'draft · 0 entries',
      };
      for (const [id, words] of Object.entries(expected)) {
        let last: string | undefined;
        await eventually(
          `the goal tells what is due (${id})`,
          async () => (last = await described(id)) === words,
          () => String(last),
        );
      }
      const teacher = await item(await teacherNode(names.teacher));
      assert.match(String(teacher.description), /target date passed 1 day ago/);
    });

    it('puts what is overdue before the status of a goal, and names the teacher where the groups are others', async () => {
      const { document } = await open(notes.goal);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(notes.goal, document.positionAt(document.getText().indexOf('class:')), 'target-date: 2026-01-05\n');
      await vscode.workspace.applyEdit(edit);
      const described = async () => String((await item(await goalNode())).description);
      await eventually('the date counts', async () =>
        /^target date passed \d+ days ago · in progress · /.test(await described()) ? true : undefined,
      );
      await vscode.commands.executeCommand(commandIds.groupGoals, 'status');
      assert.equal((await item(await goalNode())).label, `${names.teacher}: View goal`);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });

    it('has a tooltip and a name that says its kind for every node', async () => {
      const token = new vscode.CancellationTokenSource().token;
      const seen = new Set<string>();
      async function look(parent?: GoalsNode): Promise<void> {
        for (const node of (await notes.api.goals.getChildren(parent)) ?? []) {
          const made = await item(node);
          const { tooltip } = (await notes.api.goals.resolveTreeItem!(made, node, token))!;
          assert.instanceOf(tooltip, vscode.MarkdownString, node.id);
          assert.isNotEmpty(made.accessibilityInformation?.label, node.id);
          assert.isNotEmpty(made.label, node.id);
          seen.add(node.type);
          await look(node);
        }
      }
      await look();
      assert.sameMembers([...seen], ['group', 'goal', 'cycle', 'strategy', 'steps', 'step', 'loose', 'entry']);
    });

    it('tells how often a strategy was tried, and when last', async () => {
      const entry = (day: string) =>
        `---\nkind: meeting\nteacher: ${names.teacher}\ndate: ${day}\ngoals: [${names.goal}]\nstrategy: Cards\n---\n`;
      const told = async () => {
        const below = (await notes.api.goals.getChildren(await goalNode())) ?? [];
        const strategy = below.find(({ type }) => type === 'strategy');
        return strategy && String((await item(strategy)).description);
      };
      assert.equal(await told(), 'not tried yet');
      await write(`${names.base} tried.md`, entry('2026-01-05'));
      await eventually('it was tried', async () =>
        (await told()) === 'tried once, last 2026-01-05' ? true : undefined,
      );
      await write(`${names.base} tried again.md`, entry('2026-01-09'));
      await eventually('it was tried again', async () =>
        (await told()) === 'tried 2 times, last 2026-01-09' ? true : undefined,
      );
    });

    it('shows what a hostile note says as text, cut off, and turned by nothing', async () => {
      const evil = '[x](command:workbench.action.quit) <b>y</b> ![z](https://example.org/z.png) \u202Ez';
      const fields = {
        title: `${evil} ${'long '.repeat(1_000)}`,
        teacher: `${names.teacher}\u202E evil`,
        status: evil,
      };
      const others = { measure: evil, strategy: evil, 'target-date': '9999-12-31', 'next-steps': [evil] };
      const lines = Object.entries({ ...fields, ...others }).map(
        ([key, value]) => `${key}: ${JSON.stringify(value)}\n`,
      );
      await write(`${names.base} evil.md`, `---\nkind: goal\nid: evil-${names.goal}\n${lines.join('')}---\n`);
      const node = await eventually('the goal is there', () =>
        find((one) => one.type === 'goal' && one.goal === `evil-${names.goal}`),
      );
      const token = new vscode.CancellationTokenSource().token;
      for (const one of [node, ...((await notes.api.goals.getChildren(node)) ?? []), node.parent!]) {
        const made = await item(one);
        const { tooltip } = (await notes.api.goals.resolveTreeItem!(made, one, token))!;
        const { value, isTrusted, supportHtml } = tooltip as vscode.MarkdownString;
        assert.isNotOk(isTrusted);
        assert.isNotOk(supportHtml);
        assert.notMatch(value, /[^\\]\]\(|<b>|\u202E/);
        const { label, description, accessibilityInformation } = made;
        const shown = JSON.stringify([label, description, accessibilityInformation?.label]);
        assert.notInclude(shown, '\u202E');
        assert.isBelow(shown.length, 2_000);
      }
    });

    it('makes a tooltip when it is asked for', async () => {
      const node = await goalNode();
      const made = await item(node);
      assert.isUndefined(made.tooltip);
      const token = new vscode.CancellationTokenSource().token;
      const resolved = await notes.api.goals.resolveTreeItem!(made, node, token);
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
      const lines = await treeLines(notes.api);
      assert.include(
        lines.map((line) => line.split(' | ')[0]),
        'in progress',
      );
      assert.match(lines.at(-1)!, /^Entries without a goal/);
      await vscode.commands.executeCommand(commandIds.groupGoals, 'goal');
      await vscode.commands.executeCommand(commandIds.sortGoals, 'title');
      await vscode.commands.executeCommand(commandIds.filterGoals, { text: names.goal });
      assert.deepEqual(
        (await treeLines(notes.api)).map((line) => line.split(' | ')[0]),
        [`${names.teacher}: View goal`],
      );
      await vscode.commands.executeCommand(commandIds.filterGoals, {
        teachers: [names.teacher.toLowerCase()],
        kinds: ['observation'],
      });
      assert.deepEqual(
        (await treeLines(notes.api)).map((line) => line.split(' | ')[0]),
        ['Entries without a goal'],
      );
      await vscode.commands.executeCommand(commandIds.sortGoals, 'date');
    });

    it('draws only the node again that a change is about', async () => {
      await goalNode();
      const lesson = await entryNode();
      // What was never drawn is not drawn again.
      await item(lesson);
      const fired: unknown[] = [];
      const subscription = notes.api.goals.onDidChangeTreeData!((nodes) => fired.push(nodes));
      const { document } = await open(notes.entry);
      const edit = new vscode.WorkspaceEdit();
      const at = document.getText().indexOf('View lesson');
      edit.replace(notes.entry, new vscode.Range(document.positionAt(at), document.positionAt(at + 4)), 'Long');
      await vscode.workspace.applyEdit(edit);
      // Asking for the node itself would count as having drawn it.
      await eventually('it is drawn again', () => (fired.length > 0 ? true : undefined));
      assert.equal((await item(lesson)).label, 'Long lesson');
      subscription.dispose();
      assert.deepEqual(fired, [[lesson]]);
    });

    it('keeps the filter box open when the view itself selects a note that the filter hid', async () => {
      await vscode.commands.executeCommand(`${viewIds.goals}.focus`);
      await vscode.commands.executeCommand(commandIds.filterGoals, { kinds: ['walk'] });
      // In the editor, and hidden: it is selected as soon as the filter lets it through.
      await open(notes.entry);
      let isOpen = true;
      const asked = Promise.resolve(vscode.commands.executeCommand(commandIds.filterGoals)).finally(
        () => (isOpen = false),
      );
      await vscode.commands.executeCommand(commandIds.filterGoals, { kinds: ['observation'] });
      await eventually('the entry is selected', () =>
        notes.api.goalsSelection().some((node) => node.type === 'entry' && node.uri === notes.entry.toString()),
      );
      // What the view tells of the selection comes before the answer to this.
      await vscode.commands.executeCommand('setContext', 'reflectiveJournal.test', true);
      assert.isTrue(isOpen);
      await closingPickers(asked);
    });

    it('shows the note of the editor in the view, when it is asked and then with each other note', async () => {
      const selected = (what: string, is: (node: GoalsNode) => boolean) =>
        eventually(
          what,
          () => (notes.api.goalsSelection().some(is) ? true : undefined),
          () => JSON.stringify(notes.api.goalsSelection().map(({ id }) => id)),
        );
      await open(notes.goal);
      await vscode.commands.executeCommand(commandIds.showInGoals);
      await selected('the goal is selected', (node) => node.type === 'goal' && node.goal === names.goal);
      await open(notes.entry);
      await selected('the entry is selected', (node) => node.type === 'entry' && node.uri === notes.entry.toString());
    });

    it('leaves what is selected where the setting says so, and shows a note for its conflict copy', async () => {
      const isSelected = () => notes.api.goalsSelection().some((node) => 'uri' in node && node.uri === uri);
      const uri = notes.entry.toString();
      const copy = await write(
        `View test/${notes.entry.path.split('/').at(-1)!.replace('.md', ' (conflicted copy 2026-01-08).md')}`,
        await read(notes.entry),
      );
      await eventually('the copy is known', () => notes.api.index.conflictSource(copy.toString()));
      await withSetting('goals.followActiveEditor', false, async () => {
        await open(notes.goal);
        await vscode.commands.executeCommand(commandIds.showInGoals);
        await open(copy);
        await open(notes.entry);
        // The view would have been asked to select it by now.
        for (let times = 0; times < 20; times++) await vscode.commands.executeCommand('setContext', 'none', times);
        assert.isFalse(isSelected());
        await open(copy);
        await vscode.commands.executeCommand(commandIds.showInGoals);
        await eventually('the note is selected', () => (isSelected() ? true : undefined));
      });
    });
  });
}
