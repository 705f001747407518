import * as assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openWorkbench, type Workbench } from '../../workbench';

const observation = [
  '---\nkind: observation\ntitle: Seats\nteacher: Amara Rivera\ndate: 2026-01-07\nminutes:\n---\n',
  '## Script\n\n- 10:05 S14: Yes.\n- 10:06 T: Why?\n- 10:07 ',
].join('\n');

describe('templates and observing, by a person with the packaged extension', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ settings: { 'reflectiveJournal.teacher': 'Amara Rivera' } });
  });
  after(() => workbench.close());

  function write(path: string, text: string): void {
    const file = join(workbench.folders[0] ?? '', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const row = (text: string) =>
    workbench.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: text });
  const line = (text: string | RegExp) =>
    workbench.page.locator('.editor-instance .view-line', { hasText: text }).first();
  const status = (text: string | RegExp) => workbench.page.locator('.statusbar-item', { hasText: text });

  it('says which template has a mistake, where, and what was probably meant, and makes the note', async () => {
    write('.journal/templates/plan.md', '---\ntemplate: Our plan\nkind: plan\n---\n\nWith {{techer}}\n');
    await workbench.runCommand('Reflective Journal: New Plan');
    await workbench.page
      .locator('.notification-list-item', {
        hasText:
          'Template "Our plan", line 6: "techer" is nothing that can be filled in. Did you mean "teacher"? The text was left as it is.',
      })
      .first()
      .waitFor();
    await line('With {{techer}}').waitFor();
  });

  it('asks with lists of the goals and strategies in the notes, and with the questions of the template', async () => {
    const { page } = workbench;
    write('.journal/templates/review.md', '---\nkind: review\n---\n\n{{goal}}, {{strategy}}: {{ask:Which unit?}}\n');
    await workbench.runCommand('Reflective Journal: New Review');
    await row('Time to think after a question').waitFor();
    await workbench.pick('No goal');
    await workbench.pick('wait time');
    await page.locator('.quick-input-widget:visible', { hasText: 'Which unit?' }).waitFor();
    await page.keyboard.type('Acids');
    await page.keyboard.press('Enter');
    await line('wait time: Acids').waitFor();
  });

  it('lists the seats where S is typed at the start of a script line, and nowhere else', async () => {
    const { page } = workbench;
    const list = page.locator('.suggest-widget.visible .monaco-list-row');
    write('Amara Rivera/seats.md', observation);
    await workbench.openFile('Amara Rivera/seats.md');
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('S');
    await list.filter({ hasText: 'S14' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('No.');
    await line('10:07 S14: No.').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('10:08 The class opens books. S');
    await line('opens books. S').waitFor();
    assert.equal(await list.count(), 0);
    await page.keyboard.type('o it is.');
    await line('So it is.').waitFor();
    await page.keyboard.press('ControlOrMeta+S');
  });

  it('times a visit from the status bar, also over a reload of the window', async () => {
    const { page } = workbench;
    await workbench.openFile('Amara Rivera/seats.md');
    await status('Start timer').click();
    await status(/\d min/).waitFor();
    await Promise.all([page.waitForEvent('load'), workbench.runCommand('Developer: Reload Window')]);
    await status(/\d min/).waitFor({ timeout: 45_000 });
    await workbench.openFile('Amara Rivera/seats.md');
    await workbench.runCommand('Reflective Journal: Stop Observation Timer');
    await status(/\d min/).waitFor({ state: 'detached' });
  });
});
