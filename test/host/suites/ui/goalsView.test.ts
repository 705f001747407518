import * as assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator } from 'playwright-core';
import { namesOf, openWorkbench, until, type Workbench } from '../../workbench';

const questions = 'Amara Rivera/2026-01-15 goal.md';
const waitTime = 'Amara Rivera/2025-09-16 goal.md';

describe('the view Coaching Goals, used by a person', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({
      settings: {
        'files.autoSave': 'off',
        'reflectiveJournal.coach': 'Jo Bennett',
        'reflectiveJournal.goals.followActiveEditor': false,
      },
    });
    await workbench.showGoals();
  });
  after(() => workbench.close());

  const onDisk = (name: string) => readFileSync(join(workbench.folders[0] ?? '', name), 'utf8');

  function writeNote(name: string, text: string): void {
    const path = join(workbench.folders[0] ?? '', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Saves all that was changed, until the file has this. */
  async function saved(name: string, part: string): Promise<string> {
    await until(async () => {
      await workbench.page.keyboard.press('ControlOrMeta+S');
      return onDisk(name).includes(part);
    }, `${part} is saved`);
    // What is undone before VS Code knows that it has saved would count as what is saved.
    await workbench.page.locator('.tab.active:not(.dirty)').waitFor();
    return onDisk(name);
  }

  /** Where the view's title and its buttons are: a view that is alone in its side bar shares that one's title. */
  async function title(): Promise<Locator> {
    const side = workbench.page.locator('.part.sidebar');
    const own = side.locator('.pane-header[aria-label^="Coaching Goals"]');
    return (await own.isVisible()) ? own : side.locator('.composite.title');
  }

  /** Presses a button in the view's title, which is shown to who points at the view. */
  async function press(name: string | RegExp): Promise<void> {
    await (await title()).hover();
    await (await title()).getByRole('button', { name }).first().click();
  }

  /** Types words into the filter box and takes what is on top: done. */
  async function filter(words: string): Promise<void> {
    await workbench.runCommand('Reflective Journal: Filter Goals...');
    const box = workbench.page.getByPlaceholder('Type words of a title, name, strategy or focus');
    await box.fill(words);
    await box.press('Enter');
    await stillRows();
  }

  async function clearFilter(): Promise<void> {
    await workbench.runCommand('Reflective Journal: Clear Filter of Goals');
    await workbench.treeItem(/^Mei Tanaka, teacher/).waitFor();
    await stillRows();
  }

  /** Until the rows stay where they are: what is pressed while they move is another row. */
  async function stillRows(): Promise<void> {
    let [last, same] = ['', 0];
    await until(async () => {
      const now = (await namesOf(workbench.treeItem(/./))).join();
      same = now === last ? same + 1 : 0;
      last = now;
      return same === 6;
    }, 'the rows stay where they are');
  }

  it('has a few buttons in its title, and the rest behind the three dots', async () => {
    const { page } = workbench;
    await (await title()).hover();
    const buttons = (await title()).locator('.actions-container .action-label[role="button"]');
    const names = (await namesOf(buttons)).map((name) => name.replace(/ \(.*/, ''));
    assert.deepEqual(names.slice(0, -1), ['New Entry...', 'Filter Goals...', 'Group Goals By...', 'Collapse All']);
    await press(/More Actions/);
    for (const name of ['Start Coaching Cycle...', 'Sort Goals By...', 'Read All Notes Again']) {
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
    await press('Filter Goals...');
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
    await press('Clear Filter of Goals');
    await workbench.treeItem(/^Amara Rivera, teacher/).waitFor();
    await press('Filter Goals...');
    await workbench.pick('saved filter');
    await workbench.treeItem(/^Amara Rivera, teacher/).waitFor({ state: 'hidden' });
    await workbench.treeItem(/^Retelling with a partner, goal/).waitFor();
    await clearFilter();
    // Renamed and deleted by the buttons of its row.
    const row = (name: string) => page.locator('.quick-input-widget .monaco-list-row', { hasText: name });
    await press('Filter Goals...');
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
    for (const title of ['Filter Goals...', 'Group Goals By...', 'Sort Goals By...']) {
      await workbench.runCommand('View: Show Explorer');
      await workbench.treeItem(/^Amara Rivera, teacher/).waitFor({ state: 'hidden' });
      await workbench.runCommand(`Reflective Journal: ${title}`);
      await workbench.treeItem(/^Amara Rivera, teacher/).waitFor();
      await page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
      await page.keyboard.press('Escape');
    }
  });

  it('keeps the filter when one goes on in the view, and opens what was found', async () => {
    const { page } = workbench;
    await press('Filter Goals...');
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
    await press('Filter Goals...');
    await page.getByPlaceholder('Type words of a title, name, strategy or focus').fill('no such words');
    await workbench
      .treeItem(/, teacher/)
      .first()
      .waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await workbench.treeItem(/^Amara Rivera, teacher/).waitFor();
    writeNote('Else/talk.md', '---\nkind: meeting\nteacher: Elsewhere\ncoach: Sam\ndate: 2026-01-05\n---\n');
    await workbench.treeItem(/^Elsewhere, teacher/).waitFor();
    await press('Filter Goals...');
    await workbench.pick('Only mine');
    await workbench.treeItem(/^Elsewhere, teacher/).waitFor({ state: 'hidden' });
    await workbench.treeItem(/^Amara Rivera, teacher/).waitFor();
    await page.keyboard.press('Escape');
    await workbench.treeItem(/^Elsewhere, teacher/).waitFor();
  });

  it('is grouped, sorted and filtered the same way when the window is opened again', async () => {
    const { page } = workbench;
    await workbench.runCommand('Reflective Journal: Group Goals By...');
    await workbench.pick('Status');
    await filter('rivera');
    await workbench.treeItem(/^From the carpet to the desks/).waitFor({ state: 'hidden' });
    await page.reload();
    await workbench.treeItem(/^met, status/).waitFor();
    await workbench.treeItem(/^Time to think after a question, goal, met, Amara Rivera/).waitFor();
    await workbench.treeItem(/^From the carpet to the desks/).waitFor({ state: 'hidden' });
    await workbench.page.locator('.part.sidebar', { hasText: 'by status · filtered' }).waitFor();
    await workbench.runCommand('Reflective Journal: Clear Filter of Goals');
    await workbench.runCommand('Reflective Journal: Group Goals By...');
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

  it('marks a goal as met with its checkbox, as an edit to save or to undo', async () => {
    const { page } = workbench;
    const before = onDisk(questions);
    const goal = workbench.treeItem(/^Students ask the questions, goal/);
    await goal.locator('.monaco-custom-toggle').click();
    await workbench.treeItem(/^Students ask the questions, goal, met/).waitFor();
    assert.equal(onDisk(questions), before);
    await workbench.openFile(questions);
    await page.locator('.editor-instance .view-lines').first().click();
    assert.equal(await saved(questions, 'status: met'), before.replace('status: in-progress', 'status: met'));
    await page.keyboard.press('ControlOrMeta+Z');
    await workbench.treeItem(/^Students ask the questions, goal, in progress/).waitFor();
    assert.equal(await saved(questions, 'status: in-progress'), before);
  });

  it('adds an entry that is dragged onto a goal, and can move it instead', async () => {
    const { page } = workbench;
    await filter('rivera');
    writeNote(
      'Amara Rivera/2026-06-30 talk.md',
      '---\nkind: meeting\ntitle: A talk to drag\nteacher: Amara Rivera\ndate: 2026-06-30\n---\n\nText.\n',
    );
    const loose = workbench.treeItem(/^Entries without a goal/).first();
    await loose.locator('.monaco-tl-twistie').click();
    const talk = workbench.treeItem(/^A talk to drag, Meeting/);
    await talk.waitFor();
    await talk.dragTo(workbench.treeItem(/^Students ask the questions, goal/));
    await talk.waitFor({ state: 'hidden' });
    await workbench.openFile('Amara Rivera/2026-06-30 talk.md');
    await page.locator('.view-line', { hasText: 'goals: [rivera-student-questions]' }).waitFor();
    await saved('Amara Rivera/2026-06-30 talk.md', 'goals: [rivera-student-questions]');
    await loose.locator('.monaco-tl-twistie').click();
    await workbench
      .treeItem(/^Students ask the questions, goal/)
      .locator('.monaco-tl-twistie')
      .click();
    await talk.waitFor();
    await talk.dragTo(workbench.treeItem(/^Notebooks that students use twice, goal/));
    await page.locator('.notification-toast').getByRole('button', { name: 'Move Instead' }).click();
    await talk.waitFor({ state: 'hidden' });
    await page.locator('.editor-instance .view-lines').first().click();
    const text = await saved('Amara Rivera/2026-06-30 talk.md', 'goals: [rivera-notebooks]');
    assert.match(text, /date: 2026-06-30\ngoals: \[rivera-notebooks\]\n---\n\nText\.\n$/);
    await workbench
      .treeItem(/^Students ask the questions, goal/)
      .locator('.monaco-tl-twistie')
      .click();
    await clearFilter();
  });

  it('makes no link of what a note says, in what it tells and asks', async () => {
    const { page } = workbench;
    const link = '[here](command:workbench.action.quickOpen)';
    const goal = (id: string, rest: string) =>
      writeNote(`Links/${id}.md`, `---\nkind: goal\nid: ${id}\nteacher: Linking\n${rest}\n---\n`);
    goal('links-from', `title: "From ${link}"\nmeasure: "Count ${link}"`);
    goal('links-to', 'title: To here');
    writeNote(
      'Links/talk.md',
      '---\nkind: meeting\ntitle: A linked talk\nteacher: Linking\ngoals: [links-from]\n---\n',
    );
    await filter('linking');
    await workbench
      .treeItem(/^From /)
      .locator('.monaco-tl-twistie')
      .click();
    await workbench.treeItem(/^A linked talk, Meeting/).dragTo(workbench.treeItem(/^To here, goal/));
    const toast = page.locator('.notification-toast', { hasText: 'From [here] (command:' });
    await toast.waitFor();
    assert.equal(await toast.locator('a[href^="command:"]').count(), 0);
    await workbench.treeItem(/^From /).click({ button: 'right' });
    const item = page.getByRole('menuitem', { name: 'Add Checkpoint...' });
    const question = page.locator('.quick-input-widget', { hasText: 'Count [here] (command:' });
    // A click that comes while the menu opens is lost.
    await until(async () => {
      await item.click({ timeout: 1_000 }).catch(() => undefined);
      return question.waitFor({ timeout: 1_000 }).then(
        () => true,
        () => false,
      );
    }, 'the checkpoint is asked for');
    assert.equal(await question.locator('a[href^="command:"]').count(), 0);
    await page.keyboard.press('Escape');
    await clearFilter();
  });

  it('gives a goal that is dragged onto a teacher to that teacher', async () => {
    await workbench
      .treeItem(/^Notebooks that students use twice, goal/)
      .dragTo(workbench.treeItem(/^Mei Tanaka, teacher/));
    await workbench.openFile('Amara Rivera/2026-05-14 goal.md');
    await workbench.page.locator('.view-line', { hasText: 'teacher: Mei Tanaka' }).waitFor();
    await workbench.page.locator('.editor-instance .view-lines').first().click();
    await workbench.page.keyboard.press('ControlOrMeta+Z');
    await workbench.page.locator('.view-line', { hasText: 'teacher: Amara Rivera' }).waitFor();
  });

  it('changes a status and marks a next step as done from the menu, by keyboard alone', async () => {
    const { page } = workbench;
    writeNote(
      'Keys/by keys.md',
      '---\nkind: goal\nid: keys\ntitle: By keys alone\nteacher: Keys Teacher\nstatus: in-progress\nnext-steps:\n  - {what: count to three}\n---\n',
    );
    await filter('keys');
    const goal = workbench.treeItem(/^By keys alone, goal/);
    await goal.waitFor();
    await workbench.runCommand('Reflective Journal: Focus on Coaching Goals View');
    // Keys that come before the view has the keyboard, or while a menu closes, go elsewhere: begin again at the top then.
    const keys = (pressed: readonly string[], shown: Locator): Promise<void> =>
      until(
        async () => {
          for (const key of ['Escape', 'Home', ...pressed]) await page.keyboard.press(key);
          return shown.waitFor({ timeout: 3_000 }).then(
            () => true,
            () => false,
          );
        },
        `${pressed.join(', ')} does it`,
      );
    const [toGoal, toSteps] = [['ArrowDown'], ['ArrowDown', 'ArrowDown']];
    await keys([...toGoal, 'ArrowRight'], workbench.treeItem(/^Next steps/));
    await keys([...toGoal, 'Shift+F10'], page.getByRole('menuitem', { name: 'Change Status...' }));
    await keys([...toSteps, 'ArrowRight'], workbench.treeItem(/^count to three, next step/));
    await keys([...toSteps, 'ArrowDown', 'Shift+F10'], page.getByRole('menuitem', { name: 'Mark as Done' }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await workbench.treeItem(/^count to three, next step, in place/).waitFor();
    await workbench.openFile('Keys/by keys.md');
    await page.locator('.editor-instance .view-lines').first().click();
    assert.match(await saved('Keys/by keys.md', 'in place'), /- \{what: count to three, status: in place\}/);
    await clearFilter();
  });
});
