import * as assert from 'node:assert/strict';
import { namesOf, until, type Workbench } from '../../workbench';
import { goalsPage } from './goalsPage';

const waitTime = 'Amara Rivera/2025-09-16 goal.md';

describe('the view Coaching Goals, used by a person', () => {
  const { onDisk, writeNote, title, press, filter, clearFilter, toast, ...goals } = goalsPage();
  let workbench: Workbench;

  before(() => {
    workbench = goals.workbench();
  });

  it('has a few buttons in its title, and the rest behind the three dots', async () => {
    const { page } = workbench;
    await (await title()).hover();
    const buttons = (await title()).locator('.actions-container .action-label[role="button"]');
    const names = (await namesOf(buttons)).map((name) => name.replace(/ \(.*/, ''));
    assert.deepEqual(names.slice(0, -1), [
      'New Entry...',
      'Filter Coaching Goals...',
      'Group Coaching Goals By...',
      'Collapse All',
    ]);
    await press(/More Actions/);
    for (const name of ['Start Coaching Cycle...', 'Sort Coaching Goals By...', 'Read All Notes Again']) {
      await page.getByRole('menuitem', { name }).waitFor();
    }
    await page.keyboard.press('Escape');
  });

  it('counts on its icon what is overdue', async () => {
    const count = workbench.page.getByRole('tab', { name: 'Reflective Journal' }).locator('.badge-content');
    assert.match((await count.textContent()) ?? '', /^[1-9]\d*$/);
  });

  it('is filtered while words are typed, and the filter can be saved, cleared and taken again', async () => {
    const { page } = workbench;
    await press('Filter Coaching Goals...');
    const box = page.getByPlaceholder('Type words of a title, name, strategy or focus');
    await box.fill('retelling');
    await workbench.treeItem(/^Retelling with a partner, goal/).waitFor();
    await workbench.treeItem(/^Amara Rivera, teacher/).waitFor({ state: 'hidden' });
    await workbench.pick('Save this filter...');
    const question = page.locator('.quick-input-widget', { hasText: 'What should this filter be called?' });
    await question.locator('.quick-input-box input').fill('Retelling');
    await page.keyboard.press('Enter');
    await workbench.pick('Done');
    await page.locator('.part.sidebar').getByText('Filter: "retelling"').waitFor();
    await press('Clear Filter of Coaching Goals');
    await workbench.treeItem(/^Amara Rivera, teacher/).waitFor();
    await press('Filter Coaching Goals...');
    await workbench.pick('saved filter');
    await workbench.treeItem(/^Amara Rivera, teacher/).waitFor({ state: 'hidden' });
    await workbench.treeItem(/^Retelling with a partner, goal/).waitFor();
    await clearFilter();
    // Renamed and deleted by the buttons of its row.
    const row = (name: string) => page.locator('.quick-input-widget .monaco-list-row', { hasText: name });
    await press('Filter Coaching Goals...');
    await row('Retelling').hover();
    await row('Retelling').getByRole('button', { name: 'Rename this saved filter' }).click();
    await question.locator('.quick-input-box input').fill('With a partner');
    await page.keyboard.press('Enter');
    await row('With a partner').hover();
    assert.equal(await row('Retelling').count(), 0);
    await row('With a partner').getByRole('button', { name: 'Delete this saved filter' }).click();
    await row('With a partner').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
  });

  it('comes up beside the question where it is filtered, grouped or sorted from elsewhere', async () => {
    const { page } = workbench;
    for (const title of ['Filter Coaching Goals...', 'Group Coaching Goals By...', 'Sort Coaching Goals By...']) {
      await workbench.runCommand('View: Show Explorer');
      await workbench.treeItem(/^Amara Rivera, teacher/).waitFor({ state: 'hidden' });
      await workbench.runCommand(`Reflective Journal: ${title}`);
      await workbench.treeItem(/^Amara Rivera, teacher/).waitFor();
      await page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
      // What is chosen now is told in words too.
      const current = page.locator('.quick-input-widget .monaco-list-row[aria-label*="current"]');
      if (!title.startsWith('Filter')) await current.waitFor();
      await page.keyboard.press('Escape');
    }
  });

  it('is filtered by kinds, and cleared from its title while the box is open', async () => {
    const { page } = workbench;
    await press('Filter Coaching Goals...');
    await workbench.pick('Kind of entry');
    await workbench.pick('Review');
    await page.keyboard.press('Enter');
    await page
      .locator('.part.sidebar')
      .getByText(/Filter: .*Review/)
      .waitFor();
    await workbench.treeItem(/^Lars Lindqvist, teacher/).waitFor({ state: 'hidden' });
    const box = page.getByPlaceholder('Type words of a title, name, strategy or focus');
    await box.fill('time to think');
    await page.locator('.part.sidebar').getByText('"time to think"').waitFor();
    await press('Clear Filter of Coaching Goals');
    await workbench.treeItem(/^Lars Lindqvist, teacher/).waitFor();
    await until(async () => (await box.inputValue()) === '', 'the box is empty too');
    await box.press('Enter');
    await workbench.treeItem(/^Lars Lindqvist, teacher/).waitFor();
  });

  it('keeps the filter when one goes on in the view, and opens what was found', async () => {
    const { page } = workbench;
    // Pressed twice, it is asked once more, and the first question is not taken for one that was closed with Escape.
    await press('Filter Coaching Goals...');
    await press('Filter Coaching Goals...');
    const box = page.getByPlaceholder('Type words of a title, name, strategy or focus');
    // These words stand in an entry alone: its goal opens for it.
    await box.fill('mixture lesson');
    await workbench.treeItem(/^Mei Tanaka, teacher/).waitFor({ state: 'hidden' });
    const entry = workbench.treeItem(/^After the mixture lesson, Debrief/);
    await entry.click();
    await box.waitFor({ state: 'hidden' });
    await page.getByRole('tab', { name: /2025-11-14 debrief\.md/ }).waitFor();
    await workbench.treeItem(/^Mei Tanaka, teacher/).waitFor({ state: 'hidden' });
    // Without the filter, the goal is closed as before.
    await clearFilter();
    const goal = workbench.treeItem(/^Time to think after a question, goal/);
    await until(async () => (await goal.getAttribute('aria-expanded')) === 'false', 'the goal is closed');
  });

  it('is selected, open and closed as before when a filter is gone, and when the window is opened again', async () => {
    const { page } = workbench;
    const expanded = (name: RegExp) => workbench.treeItem(name).getAttribute('aria-expanded');
    const [goal, closed] = [/^Time to think after a question, goal/, /^Lars Lindqvist, teacher/];
    const make = async (name: RegExp, state: 'true' | 'false'): Promise<void> => {
      if ((await expanded(name)) !== state) await workbench.treeItem(name).locator('.monaco-tl-twistie').click();
    };
    await make(goal, 'true');
    await make(closed, 'false');
    const entry = workbench.treeItem(/^After the acids lesson, Debrief/);
    await entry.click();
    const asBefore = async (): Promise<boolean> =>
      (await expanded(goal)) === 'true' &&
      (await expanded(closed)) === 'false' &&
      (await entry.getAttribute('aria-selected')) === 'true';
    await until(asBefore, 'it is so at first');
    await filter('retelling');
    await workbench.treeItem(goal).waitFor({ state: 'hidden' });
    await clearFilter();
    await until(asBefore, 'it is so without the filter');
    await page.reload();
    await entry.waitFor();
    await until(asBefore, 'it is so in the new window');
    await make(goal, 'false');
    await make(closed, 'true');
  });

  it('takes the former filter back with Escape, and can show only what is mine', async () => {
    const { page } = workbench;
    await press('Filter Coaching Goals...');
    await page.getByPlaceholder('Type words of a title, name, strategy or focus').fill('no such words');
    await workbench
      .treeItem(/, teacher/)
      .first()
      .waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await workbench.treeItem(/^Amara Rivera, teacher/).waitFor();
    writeNote('Else/talk.md', '---\nkind: meeting\nteacher: Elsewhere\ncoach: Sam\ndate: 2026-01-05\n---\n');
    await workbench.treeItem(/^Elsewhere, teacher/).waitFor();
    await press('Filter Coaching Goals...');
    await workbench.pick('Only mine');
    await workbench.treeItem(/^Elsewhere, teacher/).waitFor({ state: 'hidden' });
    await workbench.treeItem(/^Amara Rivera, teacher/).waitFor();
    await page.keyboard.press('Escape');
    await workbench.treeItem(/^Elsewhere, teacher/).waitFor();
  });

  it('is grouped, sorted and filtered the same way when the window is opened again', async () => {
    const { page } = workbench;
    await workbench.runCommand('Reflective Journal: Group Coaching Goals By...');
    await workbench.pick('Status');
    await filter('rivera');
    await workbench.treeItem(/^From the carpet to the desks/).waitFor({ state: 'hidden' });
    await page.reload();
    await workbench.treeItem(/^met, status/).waitFor();
    await workbench.treeItem(/^Time to think after a question, goal, met, Amara Rivera/).waitFor();
    await workbench.treeItem(/^From the carpet to the desks/).waitFor({ state: 'hidden' });
    await workbench.page.locator('.part.sidebar', { hasText: 'by status · filtered' }).waitFor();
    await workbench.runCommand('Reflective Journal: Clear Filter of Coaching Goals');
    await workbench.runCommand('Reflective Journal: Group Coaching Goals By...');
    await workbench.pick('Teacher');
    await workbench.treeItem(/^Amara Rivera, teacher/).waitFor();
  });

  it('keeps what is selected and open when files change on disk', async () => {
    const { page } = workbench;
    await filter('amara');
    const goal = workbench.treeItem(/^Time to think after a question, goal/);
    await goal.locator('.monaco-tl-twistie').click();
    const entry = workbench.treeItem(/^[^,]+, Debrief,/).first();
    await entry.click();
    await until(async () => (await entry.getAttribute('aria-selected')) === 'true', 'the entry is selected');
    const name = (await entry.getAttribute('aria-label')) ?? '';
    // A change of the first level, one of the goal, and one of an entry of it.
    writeNote(
      'New teacher/2026-01-01 meeting.md',
      '---\nkind: meeting\nteacher: Amara Zimmer\ndate: 2026-01-01\n---\n',
    );
    writeNote(waitTime, onDisk(waitTime).replace('title: Time to think', 'title: More time to think'));
    writeNote(
      'Amara Rivera/2025-11-20 new.md',
      '---\nkind: meeting\ntitle: A new talk\nteacher: Amara Rivera\ndate: 2025-11-20\ngoals: [rivera-wait-time]\n---\n',
    );
    await workbench.treeItem(/^Amara Zimmer, teacher/).waitFor();
    const changed = workbench.treeItem(/^More time to think after a question, goal/);
    await changed.waitFor();
    await workbench.treeItem(/^A new talk, Meeting/).waitFor();
    assert.equal(await changed.getAttribute('aria-expanded'), 'true');
    const selected = page.locator('.pane-body [role="treeitem"][aria-selected="true"]');
    assert.deepEqual(await namesOf(selected), [name]);
    await changed.locator('.monaco-tl-twistie').click();
    await clearFilter();
  });

  it('says why a note is not in it, and shows one that the filter hides', async () => {
    const { page } = workbench;
    const ids = Array.from({ length: 10_000 }, (_, at) => `goal-${at}`);
    writeNote('Shown/many.md', `---\nkind: meeting\nteacher: Shown\ngoals: [${ids.join(', ')}]\n---\n`);
    writeNote('Shown/plain.md', 'No fields.\n');
    writeNote('Shown/talk.md', '---\nkind: meeting\ntitle: Shown talk\nteacher: Shown\n---\n');
    await workbench.treeItem(/^Shown, teacher/).waitFor();
    for (const [name, told] of [
      ['many', 'something in it cannot be read'],
      ['plain', 'there is no kind of entry'],
    ] as const) {
      await workbench.openFile(`Shown/${name}.md`);
      await workbench.runCommand('Reflective Journal: Show in Coaching Goals');
      await toast(told).waitFor();
    }
    await filter('retelling');
    await workbench.openFile('Shown/talk.md');
    await workbench.runCommand('Reflective Journal: Show in Coaching Goals');
    await toast('hidden by the filter').getByRole('button', { name: 'Clear Filter' }).click();
    const talk = workbench.treeItem(/^Shown talk, Meeting/);
    await until(async () => (await talk.getAttribute('aria-selected')) === 'true', 'the note is selected');
    await page.keyboard.press('Escape');
  });
});
