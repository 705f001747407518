import { assert } from 'chai';
import * as vscode from 'vscode';
import type { GoalsNode } from '../../../../src/core/goalNodes';
import type { ReflectiveJournalApi } from '../../../../src/extension';
import { localDateOf } from '../../../../src/core/schoolTime';
import { commandIds } from '../../../../src/ids';
import { activate, closeAll, eventually, file, open, read, withSetting, write } from './workbench';

const base = 'Clock test';
const today = () => localDateOf(new Date());

/** From `observed` to `shared`: how long feedback takes, and 'Mark as Shared'. */
export function describeFeedbackClock(host: string): void {
  describe(`feedback clock (${host})`, () => {
    let api: ReflectiveJournalApi;
    let visit: vscode.Uri;
    let debrief: vscode.Uri;
    let round = 0;
    const teacher = () => `Clock Teacher ${host} ${round}`;

    beforeEach(async () => {
      api = await activate();
      round++;
      const fields = `teacher: ${teacher()}\nobserved: 2026-01-07\ndate: 2026-01-07`;
      visit = await write(`${base}/${round} visit.md`, `---\nkind: observation\ntitle: Visit\n${fields}\n---\n`);
      const text = `---\nkind: debrief\ntitle: Talk\n${fields}\nshared: # not yet\n---\n`;
      debrief = await write(`${base}/${round} debrief.md`, text);
      await eventually('the notes are there', () =>
        api.index.get(visit.toString()) && api.index.get(debrief.toString()) ? true : undefined,
      );
    });
    afterEach(closeAll);
    after(async () => {
      await vscode.workspace.fs.delete(file(base), { recursive: true });
    });

    async function entryNode(uri: vscode.Uri, parent?: GoalsNode): Promise<GoalsNode | undefined> {
      for (const node of (await api.goals.getChildren(parent)) ?? []) {
        if (node.type === 'group' && node.key !== teacher().toLowerCase()) continue;
        const found = node.type === 'entry' && node.uri === uri.toString() ? node : await entryNode(uri, node);
        if (found) return found;
      }
      return undefined;
    }
    const described = async (uri: vscode.Uri) =>
      String((await api.goals.getTreeItem((await entryNode(uri))!)).description);

    it('runs on where there is a debrief, until that is marked as shared', async () => {
      assert.match(await described(visit), /feedback overdue \(day \d+ of 2\)/);
      const node = (await entryNode(debrief))!;
      assert.include((await api.goals.getTreeItem(node)).contextValue, ' unshared');
      await vscode.commands.executeCommand(commandIds.markAsShared, node, [node]);
      await eventually('the clock has stopped', async () =>
        (await described(visit)).includes('feedback') ? undefined : true,
      );
      const document = await vscode.workspace.openTextDocument(debrief);
      assert.equal(document.getText(), (await read(debrief)).replace('shared:', `shared: ${today()}`));
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('undo');
      await eventually('it runs again', async () => (await described(visit)).includes('feedback overdue') || undefined);
    });

    it('is stopped for the note of the editor', async () => {
      const { document } = await open(visit);
      await vscode.commands.executeCommand(commandIds.markAsShared);
      assert.include(document.getText(), `\nshared: ${today()}\n---`);
      await api.settled();
      // A second time changes nothing.
      await vscode.commands.executeCommand(commandIds.markAsShared);
      assert.equal(document.getText().split('shared:').length, 2);
    });

    it('counts as the settings say', async () => {
      await withSetting('feedback.days', 9999, async () => {
        await eventually('there is time', async () => (await described(visit)).includes('feedback open') || undefined);
      });
      await withSetting('feedback.holidays', ['2026-01-08 to 2099-01-01'], () =>
        withSetting('feedback.schoolDaysOnly', true, async () => {
          await eventually(
            'no school day has passed',
            async () => (await described(visit)).includes('feedback open') || undefined,
          );
        }),
      );
      await eventually('as usual', async () => (await described(visit)).includes('feedback overdue') || undefined);
    });
  });
}
