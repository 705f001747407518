import { assert } from 'chai';
import * as vscode from 'vscode';
import { commandIds } from '../../../../src/ids';
import { activate, closeAll, eventually, open, read, write } from './workbench';

let notes = 0;

export function describeEvidenceLens(host: string): void {
  describe(`evidence lens (${host})`, () => {
    afterEach(closeAll);

    const body = '10:05 The bell. S4 left.\n\nIt seemed long.\n\nThe closing was great.\n';

    async function noteWith(text: string, kind = 'observation'): Promise<vscode.TextEditor> {
      return open(await write(`Lens test/${++notes}.md`, `---\nkind: ${kind}\ndate: 2026-01-07\n---\n\n${text}`));
    }

    it('counts the sentences of the active note in the status bar, and follows typing', async () => {
      const { lens } = await activate();
      const { document } = await noteWith(body);
      await eventually(
        'they are counted',
        () => lens.status?.text === 'evidence 2, interpretation 1, judgement 1' || undefined,
      );
      assert.include(lens.status?.label, 'Sentences of this note: evidence 2, interpretation 1, judgement 1');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(document.getText().length), '\nThe opening was superb.\n');
      await vscode.workspace.applyEdit(edit);
      await eventually(
        'one more is counted',
        () => lens.status?.text === 'evidence 2, interpretation 1, judgement 2' || undefined,
      );
      await noteWith('12 of 24 wrote.\n');
      await eventually(
        'another note has counts of its own',
        () => lens.status?.text === 'evidence 1, interpretation 0, judgement 0' || undefined,
      );
      await noteWith(body, 'private-note');
      await eventually('private notes have none', () => lens.status === undefined || undefined);
    });

    it('marks them while it is on, and writes nothing', async () => {
      const { lens } = await activate();
      const { document } = await noteWith(body);
      assert.deepEqual(lens.marked(document), []);
      await vscode.commands.executeCommand(commandIds.toggleEvidenceLens);
      try {
        const found = await eventually('they are marked', () =>
          lens.marked(document).length > 0 ? lens.marked(document) : undefined,
        );
        assert.deepEqual(
          found.map(({ division, span }) => `${division}: ${document.getText().slice(span.start, span.end)}`),
          [
            'evidence: 10:05 The bell.',
            'evidence: S4 left.',
            'interpretation: It seemed long.',
            'judgement: The closing was great.',
          ],
        );
        assert.isFalse(document.isDirty);
        assert.include(await read(document.uri), body);
      } finally {
        await vscode.commands.executeCommand(commandIds.toggleEvidenceLens);
      }
      assert.isFalse(lens.isOn);
      assert.deepEqual(lens.marked(document), []);
    });

    it('lists them for the keyboard, and goes to the one that is chosen', async () => {
      const { lens } = await activate();
      const editor = await noteWith(body);
      await eventually('it is divided', () => lens.status);
      await vscode.commands.executeCommand(commandIds.listEvidence);
      await eventually(
        'the first is shown',
        () => editor.document.getText(editor.selection) === '10:05 The bell.' || undefined,
      );
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await eventually(
        'the next is shown',
        () => editor.document.getText(editor.selection) === 'S4 left.' || undefined,
      );
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await eventually('it is chosen', () => editor.document.getText(editor.selection) === 'S4 left.' || undefined);
      await vscode.commands.executeCommand(commandIds.listEvidence);
      await eventually(
        'the first is shown',
        () => editor.document.getText(editor.selection) === '10:05 The bell.' || undefined,
      );
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await eventually(
        'the cursor is back',
        () => editor.document.getText(editor.selection) === 'S4 left.' || undefined,
      );
    });
  });
}
