import * as assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../paths';
import { openWorkbench, type Workbench } from '../../workbench';

/** Set to 1 to renew the picture in the README. */
const updateScreenshot = process.env['UPDATE_SCREENSHOT'] === '1';

const observation = 'Amara Rivera/2025-10-02 observation.md';

describe('the main job, done by a person with the packaged extension', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({
      settings: { 'reflectiveJournal.teacher': 'Amara Rivera', 'reflectiveJournal.coach': 'Jo Bennett' },
    });
  });
  after(() => workbench.close());

  const journal = () => workbench.folders[0] ?? '';
  const editorText = async () =>
    (await workbench.page.locator('.editor-instance .view-lines').first().innerText()).replaceAll('\u00a0', ' ');

  it('activates and shows the teachers and their goals', async () => {
    await workbench.runCommand('View: Show Reflective Journal');
    await workbench.treeItem(/^Amara Rivera, teacher/).waitFor();
    await workbench.treeItem(/^okafor-exit-tickets, goal, not described yet/).waitFor();
    await workbench.treeItem(/^Mei Tanaka, teacher/).waitFor();
  });

  it('opens an entry from the tree with a click', async () => {
    const teacher = workbench.treeItem(/^Lars Lindqvist, teacher/);
    await teacher.waitFor();
    const goal = workbench.treeItem(/, goal, paused/).first();
    await goal.scrollIntoViewIfNeeded();
    await goal.click();
    await workbench.page.getByRole('tab', { name: /goal\.md/ }).first().waitFor();
  });

  it('underlines judgements and mends one from the lightbulb', async () => {
    const { page } = workbench;
    await workbench.openFile(observation);
    await page.locator('.squiggly-warning').first().waitFor();
    const word = page.locator('.view-line span', { hasText: 'smoothly' }).last();
    await page.keyboard.press('ControlOrMeta+F');
    await page.keyboard.type('smoothly');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await word.waitFor();
    await page.keyboard.press('ControlOrMeta+.');
    const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'Describe instead' }).first();
    await fix.waitFor();
    if (updateScreenshot) await workbench.screenshot(join(root, 'media', 'screenshot.png'));
    await page.keyboard.press('Enter');
    await fix.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+S');
    await page.waitForFunction("!document.querySelector('.tab.dirty.active')");
    const saved = readFileSync(join(journal(), observation), 'utf8');
    assert.doesNotMatch(saved, /smoothly/);
    assert.match(saved, /The transition from the hallway .*__/);
  });

  it('makes a note from the command palette, with the first prompt ready to type over', async () => {
    const { page } = workbench;
    await workbench.runCommand('Reflective Journal: New Reflection');
    await workbench.pick('No goal');
    await page.getByRole('tab', { name: /reflection\.md/ }).waitFor();
    await page.locator('.view-line', { hasText: 'kind: reflection' }).waitFor();
    await page.keyboard.type('Seen from the back row');
    await page.locator('.view-line', { hasText: 'title: Seen from the back row' }).waitFor();
    await page.keyboard.press('ControlOrMeta+S');
    await page.waitForFunction("!document.querySelector('.tab.dirty.active')");
    const made = readdirSync(join(journal(), 'Amara Rivera')).filter((name) => {
      const text = readFileSync(join(journal(), 'Amara Rivera', name), 'utf8');
      return text.includes('title: Seen from the back row') && text.includes('teacher: Amara Rivera');
    });
    assert.equal(made.length, 1);
    await workbench.runCommand('View: Show Reflective Journal');
    assert.ok(existsSync(join(journal(), 'Amara Rivera', made[0] ?? '')));
  });

  it('inserts a template at the cursor', async () => {
    const { page } = workbench;
    writeFileSync(join(journal(), 'draft.md'), '---\nkind: meeting\nteacher: Amara Rivera\n---\n\nBefore.\n\n');
    await workbench.openFile('draft.md');
    await page.keyboard.press('ControlOrMeta+End');
    await workbench.runCommand('Reflective Journal: Insert Template...');
    await workbench.pick('Evidence');
    await page.locator('.view-line', { hasText: /^## / }).first().waitFor();
    const text = await editorText();
    assert.match(text, /Before\./);
    assert.equal(text.match(/kind: meeting/g)?.length, 1);
  });
});
