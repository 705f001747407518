import { assert } from 'chai';
import * as vscode from 'vscode';
import type { NotesChecked } from '../../../../src/core/checkNotes';
import type { ReflectiveJournalApi } from '../../../../src/extension';
import { commandIds } from '../../../../src/ids';
import { delayMonitor } from './delayMonitor';
import { send } from '../../inHost';

/** Measures going over the wording of all notes of a folder in the real host, and how late it makes everything else. */
describe('checking the wording in all notes', () => {
  it('is measured', async () => {
    const extension = vscode.extensions.getExtension<ReflectiveJournalApi>('reflective-journal.reflective-journal');
    const api = await extension!.activate();
    await api.settled();
    const check = async () => {
      const delay = delayMonitor();
      const started = performance.now();
      const { notes } = await vscode.commands.executeCommand<NotesChecked>(commandIds.checkAllNotes);
      return { notes, ms: performance.now() - started, delayMs: delay.stop() };
    };
    const first = await check();
    const second = await check();
    assert.isAbove(first.notes, 0, JSON.stringify(first));
    send({ type: 'note', text: JSON.stringify({ first, second }) });
  }).timeout(120_000);
});
