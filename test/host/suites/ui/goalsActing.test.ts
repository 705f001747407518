import * as assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { until, type Workbench } from '../../workbench';
import { goalsPage } from './goalsPage';

const questions = 'Amara Rivera/2026-01-15 goal.md';

describe('acting in the view Coaching Goals as a person', () => {
  const { onDisk, writeNote, saved, filter, clearFilter, toast, ...goals } = goalsPage();
  let workbench: Workbench;

  before(() => {
    workbench = goals.workbench();
  });

  /** Chooses something from the menu of a row, until the question with these words is there. */
  async function chosen(row: Locator, name: string, question: string): Promise<void> {
    const { page } = workbench;
    await row.click({ button: 'right' });
    // A click that comes while the menu opens is lost.
    await until(async () => {
      await page
        .getByRole('menuitem', { name })
        .click({ timeout: 1_000 })
        .catch(() => undefined);
      return page
        .locator('.quick-input-widget', { hasText: question })
        .waitFor({ timeout: 1_000 })
        .then(
          () => true,
          () => false,
        );
    }, `${question} is asked`);
  }

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

  it('brings the former status back where a checkbox is pressed once more', async () => {
    const note =
      '---\nkind: goal\nid: slips\ntitle: A slip\nteacher: Slipping\nSTATUSnext-steps:\n  - {what: try it, status: trying}\n---\n';
    writeNote('Slips/goal.md', note.replace('STATUS', 'status: paused\n'));
    writeNote('Slips/bare.md', note.replace('STATUS', '').replace('slips', 'bare').replace('A slip', 'A bare one'));
    await filter('slipping');
    const press = (name: RegExp) => workbench.treeItem(name).locator('.monaco-custom-toggle').click();
    await press(/^A slip, goal, paused/);
    await press(/^A slip, goal, met/);
    await workbench.treeItem(/^A slip, goal, paused/).waitFor();
    await press(/^A bare one, goal, 0 entries/);
    await press(/^A bare one, goal, met/);
    await workbench.treeItem(/^A bare one, goal, 0 entries/).waitFor();
    await workbench
      .treeItem(/^A slip, goal/)
      .locator('.monaco-tl-twistie')
      .click();
    await workbench
      .treeItem(/^Next steps/)
      .locator('.monaco-tl-twistie')
      .click();
    await press(/^try it, next step, trying/);
    await press(/^try it, next step, in place/);
    await workbench.treeItem(/^try it, next step, trying/).waitFor();
    await workbench.openFile('Slips/goal.md');
    await workbench.page.locator('.view-line', { hasText: '- {what: try it, status: trying}' }).waitFor();
    await clearFilter();
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
    await chosen(workbench.treeItem(/^From /), 'Add Checkpoint...', 'Count [here] (command:');
    const question = page.locator('.quick-input-widget', { hasText: 'Count [here] (command:' });
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

  it('adds a checkpoint with its figure and its day', async () => {
    const { page } = workbench;
    writeNote(
      'Counting/goal.md',
      '---\nkind: goal\nid: counting\ntitle: Counting aloud\nteacher: Counting\nbaseline: 2\ntarget: 9\n---\n',
    );
    await filter('counting');
    await chosen(workbench.treeItem(/^Counting aloud, goal/), 'Add Checkpoint...', 'New checkpoint for');
    const input = page.locator('.quick-input-widget .quick-input-box input');
    await input.fill('5');
    await input.press('Enter');
    await page.locator('.quick-input-widget', { hasText: 'On which day was it counted?' }).waitFor();
    await input.fill('May 3');
    await page.locator('.quick-input-widget', { hasText: 'such as 2026-10-02' }).waitFor();
    await input.fill('2026-05-03');
    await input.press('Enter');
    await workbench.treeItem(/^Counting aloud, goal, baseline 2, latest 5, target 9/).waitFor();
    await workbench.openFile('Counting/goal.md');
    await page.locator('.editor-instance .view-lines').first().click();
    assert.match(await saved('Counting/goal.md', 'value: 5'), /checkpoints:\n {2}- \{date: 2026-05-03, value: 5\}\n/);
    await clearFilter();
  });

  it('says what can be dropped where, when a drop means nothing', async () => {
    const { page } = workbench;
    writeNote('Drops/goal.md', '---\nkind: goal\nid: drops\ntitle: Dropped goal\nteacher: Dropping\n---\n');
    writeNote('Drops/talk.md', '---\nkind: meeting\ntitle: Dropped talk\nteacher: Dropping\n---\n');
    writeNote('Drops/named.md', '---\nkind: meeting\ngoals: [dropped-name]\nteacher: Dropping\n---\n');
    await filter('drop');
    const [goal, named] = [workbench.treeItem(/^Dropped goal, goal/), workbench.treeItem(/^dropped-name, goal/)];
    const [teacher, loose] = [workbench.treeItem(/^Dropping, teacher/), workbench.treeItem(/^Entries without a goal/)];
    const drops: [what: Locator, onto: Locator, told: string][] = [
      [goal, loose, 'Drop an entry onto a goal to add it there, or a goal onto a teacher or another group.'],
      [named, teacher, 'no note describes this goal yet'],
    ];
    const unsaved = await page.locator('.tab.dirty').count();
    for (const [what, onto, told] of drops) {
      await what.dragTo(onto);
      await toast(told).waitFor();
      await workbench.runCommand('Notifications: Clear All Notifications');
      await toast(told).waitFor({ state: 'detached' });
    }
    assert.equal(await page.locator('.tab.dirty').count(), unsaved);
    await clearFilter();
  });

  it('changes several goals at once, as one step to undo', async () => {
    const { page } = workbench;
    const note = (id: string) =>
      `---\nkind: goal\nid: ${id}\ntitle: ${id} of both\nteacher: Both Teacher\nstatus: draft\n---\n`;
    for (const id of ['First', 'Second']) writeNote(`Both/${id}.md`, note(id));
    await filter('of both');
    const [first, second] = [workbench.treeItem(/^First of both, goal/), workbench.treeItem(/^Second of both, goal/)];
    await first.click();
    await second.click({ modifiers: ['ControlOrMeta'] });
    await chosen(first, 'Change Status...', 'How does the goal stand?');
    // Both stand so now.
    await page.locator('.quick-input-widget .monaco-list-row[aria-label^="draft"][aria-label*="current"]').waitFor();
    await workbench.pick('paused');
    await workbench.treeItem(/^First of both, goal, paused/).waitFor();
    await workbench.treeItem(/^Second of both, goal, paused/).waitFor();
    await workbench.openFile('Both/Second.md');
    await page.locator('.editor-instance .view-lines').first().click();
    await page.keyboard.press('ControlOrMeta+Z');
    await workbench.treeItem(/^First of both, goal, draft/).waitFor();
    await workbench.treeItem(/^Second of both, goal, draft/).waitFor();
    await clearFilter();
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
