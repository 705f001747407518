import * as assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, sampleJournal } from '../../paths';
import type { Locator } from 'playwright-core';
import { openWorkbench, type Workbench } from '../../workbench';

/** Set to 1 to renew the picture in the README. */
const updateScreenshot = process.env.UPDATE_SCREENSHOT === '1';

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

  /** The file's text, once what was saved is in it. */
  async function saved(path: string, part: string): Promise<string> {
    for (;;) {
      const text = existsSync(join(journal(), path)) ? readFileSync(join(journal(), path), 'utf8') : '';
      if (text.includes(part)) return text;
      await workbench.page.keyboard.press('ControlOrMeta+S');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** A key that comes while the editor is busy is lost: press it until what it brings is there. */
  async function pressUntil(keys: string, shown: Locator): Promise<void> {
    while (!(await shown.isVisible())) {
      await workbench.page.keyboard.press(keys);
      const isShown = await shown.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      );
      // What came up in its place, such as a menu that was made too early, must go first.
      if (!isShown) await workbench.page.keyboard.press('Escape');
    }
  }

  it('works in Restricted Mode, since nothing in a folder is ever run', async () => {
    await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  });

  it('activates and shows the teachers and their goals', async () => {
    await workbench.showGoals();
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
    await workbench.page
      .getByRole('tab', { name: /goal\.md/ })
      .first()
      .waitFor();
  });

  /** For the picture: both views, wide enough to be read, and nothing that is not ours. */
  async function arrange(): Promise<void> {
    const { page } = workbench;
    await page.locator('.part.banner').getByRole('button', { name: 'Close Banner' }).click();
    const side = await page.locator('.part.sidebar').boundingBox();
    const edge = (side?.x ?? 0) + (side?.width ?? 0);
    await page.mouse.move(edge, 300);
    await page.mouse.down();
    await page.mouse.move(edge + 120, 300, { steps: 5 });
    await page.mouse.up();
    await page.locator('.pane-header[aria-label^="Review"]').click();
    await workbench.treeItem(/./, 'Review').first().waitFor();
    await page.mouse.move(900, 500);
  }

  it('underlines judgements and mends one from the lightbulb', async () => {
    const { page } = workbench;
    if (updateScreenshot) await arrange();
    await workbench.openFile(observation);
    await page.locator('.squiggly-warning').first().waitFor();
    const find = page.locator('.find-widget.visible');
    await pressUntil('ControlOrMeta+F', find);
    await find.getByRole('textbox', { name: 'Find' }).fill('smoothly');
    await find.locator('.matchesCount', { hasText: '1 of 1' }).waitFor();
    while (await find.isVisible()) {
      await page.keyboard.press('Escape');
      await find.waitFor({ state: 'hidden', timeout: 1_000 }).catch(() => undefined);
    }
    const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'Describe instead' }).first();
    await pressUntil('ControlOrMeta+.', fix);
    if (updateScreenshot) await workbench.screenshot(join(root, 'media', 'screenshot.png'));
    await page.keyboard.press('Enter');
    await fix.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    const text = await saved(observation, 'The transition from the hallway: __');
    assert.doesNotMatch(text, /smoothly/);
  });

  it('makes a note from the command palette, with the first prompt ready to type over', async () => {
    const { page } = workbench;
    await workbench.runCommand('Reflective Journal: New Reflection');
    await workbench.pick('No goal');
    await page.getByRole('tab', { name: /reflection\.md/ }).waitFor();
    await page.locator('.view-line', { hasText: 'kind: reflection' }).waitFor();
    await page.keyboard.type('Seen from the back row');
    await page.locator('.view-line', { hasText: 'title: Seen from the back row' }).waitFor();
    const name = (await page.locator('.tab.active').getAttribute('data-resource-name')) ?? '';
    const text = await saved(`Amara Rivera/${name}`, 'title: Seen from the back row');
    assert.match(text, /^teacher: Amara Rivera$/m);
    await workbench.showGoals();
    // The view follows the editor, also to a note that was not there when it was opened.
    await workbench.treeItem(/^Seen from the back row, Reflection/).waitFor();
  });

  it('inserts a template at the cursor', async () => {
    const { page } = workbench;
    await workbench.openFile('Coach/2025-09-30 meeting.md');
    await page.keyboard.press('ControlOrMeta+End');
    await workbench.runCommand('Reflective Journal: Insert Template...');
    const picker = page.getByPlaceholder('Type to search by name or purpose');
    await picker.fill('Student work');
    await picker.press('Enter');
    await workbench.pick('Whole template');
    await page.locator('.view-line', { hasText: '## The task' }).first().waitFor();
    const after = await saved('Coach/2025-09-30 meeting.md', '## The task');
    const before = readFileSync(join(sampleJournal, 'Coach/2025-09-30 meeting.md'), 'utf8');
    assert.ok(after.startsWith(before.trimEnd()), 'the text that was there stays as it was');
    assert.match(after.slice(before.length), /^## /m);
  });
});
