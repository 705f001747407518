import { assert } from 'chai';
import * as vscode from 'vscode';
import type { NotesChecked } from '../../../../src/core/checkNotes';
import { commandIds } from '../../../../src/ids';
import { activate, closeAll, eventually, file, open, withSetting, write } from './workbench';

const note = (body: string, kind = 'observation') => `---\nkind: ${kind}\ndate: 2026-01-07\n---\n\n${body}\n`;
const checkAll = () => vscode.commands.executeCommand<NotesChecked>(commandIds.checkAllNotes);
const clear = () => vscode.commands.executeCommand(commandIds.clearAllNotes);

let folders = 0;

/** The families of what is listed for a note, open or not. */
function listed(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .map(({ code }) => (typeof code === 'object' ? String(code.value) : ''))
    .filter((family) => ['praise', 'unseen-state', 'deficit'].includes(family));
}

/** The wording of all notes, looked at without opening them, and a list that stays true. */
export function describeCheckAllNotes(host: string): void {
  describe(`checking the wording in all notes (${host})`, () => {
    let folder: string;
    let great: vscode.Uri;
    let bored: vscode.Uri;

    // VS Code's model of a file that was just closed may still be there, so each test has notes of its own.
    beforeEach(async () => {
      folder = `Check all test/${++folders}`;
      great = await write(`${folder}/great.md`, note('The lesson was great.'));
      bored = await write(`${folder}/bored.md`, note('The start.\r\n\r\nS4 was bored, S5 was bored.'));
      await write(`${folder}/own.md`, note('The lesson was great.', 'private-note'));
      const { index } = await activate();
      await eventually('the notes are known', () => index.get(great.toString()) && index.get(bored.toString()));
    });
    afterEach(async () => {
      await closeAll();
      await clear();
    });
    after(async () => {
      await vscode.workspace.fs.delete(file('Check all test'), { recursive: true });
    });

    const becomes = (uri: vscode.Uri, families: string[]) =>
      eventually(
        `${uri.path} has ${families.join()}`,
        () => listed(uri).join() === families.join() || undefined,
        () => listed(uri).join(),
      );

    it('lists what it finds, in place, and opens none', async () => {
      const before = vscode.workspace.textDocuments.length;
      const checked = await checkAll();
      assert.isFalse(checked.isCancelled);
      assert.isAtLeast(checked.notes, 2);
      assert.isAtLeast(checked.places, 3);
      assert.isAtLeast(checked.notesWithPlaces, 2);
      assert.deepEqual(listed(great), ['praise']);
      assert.deepEqual(listed(bored), ['unseen-state', 'unseen-state']);
      assert.deepEqual(listed(file(`${folder}/own.md`)), []);
      const [place] = vscode.languages.getDiagnostics(bored).filter(({ code }) => typeof code === 'object');
      assert.deepEqual([place.range.start.line, place.range.start.character], [7, 7]);
      assert.equal(vscode.workspace.textDocuments.length, before);
    });

    it('has no doubles for a note that is opened, and lists it again when it is closed', async () => {
      await open(great);
      await becomes(great, ['praise']);
      await checkAll();
      assert.deepEqual(listed(great), ['praise']);
      await open(bored);
      await becomes(bored, ['unseen-state', 'unseen-state']);
      await closeAll();
      await eventually('both are closed', () => (vscode.window.visibleTextEditors.length === 0 ? true : undefined));
      await becomes(bored, ['unseen-state', 'unseen-state']);
      await becomes(great, ['praise']);
    });

    it('follows what changes on disk', async () => {
      await checkAll();
      await write(`${folder}/great.md`, note('18 of 24 students answered.'));
      await becomes(great, []);
      await write(`${folder}/great.md`, note('S4 was bored and it was great.'));
      await becomes(great, ['unseen-state', 'praise']);
      await vscode.workspace.fs.delete(bored);
      await becomes(bored, []);
    });

    it('follows the settings', async () => {
      await checkAll();
      await withSetting('wording.allowedTerms', ['great'], () => becomes(great, []));
      await becomes(great, ['praise']);
    });

    it('stops and forgets when it is cleared', async () => {
      const running = checkAll();
      await clear();
      assert.isTrue((await running).isCancelled);
      assert.deepEqual(listed(great), []);
      await checkAll();
      assert.deepEqual(listed(great), ['praise']);
      await clear();
      assert.deepEqual(listed(great), []);
      await write(`${folder}/great.md`, note('It was great, great.'));
      await open(great);
      await becomes(great, ['praise', 'praise']);
    });

    it('is overtaken by another run', async () => {
      const first = checkAll();
      const second = checkAll();
      assert.isTrue((await first).isCancelled);
      assert.isFalse((await second).isCancelled);
      assert.deepEqual(listed(great), ['praise']);
    });
  });
}
