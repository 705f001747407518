import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf, openWorkbench, until, type Workbench } from '../../workbench';

const questions = 'Amara Rivera/2026-01-15 goal.md';
const talk = 'Lars Lindqvist/2025-10-28 goal.md';

/** Two people on one synced folder, or one person with two windows. */
describe('two windows on one folder, with the packaged extension', () => {
  let first: Workbench;
  let second: Workbench;

  before(async function () {
    this.timeout(120_000);
    // In a browser VS Code saves by itself; here a person says when.
    first = await openWorkbench({
      settings: { 'files.autoSave': 'off', 'reflectiveJournal.goals.followActiveEditor': false },
    });
    second = await openWorkbench({ sharedFolder: first.folders[0] ?? '' });
    for (const each of [first, second]) await each.showGoals();
  });
  after(async () => {
    await first.close();
    await second.close();
  });

  const onDisk = (name: string) => readFileSync(join(first.folders[0] ?? '', name), 'utf8');

  /** Only the lines in sight can be asked for. */
  async function goToEnd({ page }: Workbench): Promise<void> {
    await page.locator('.editor-instance .view-lines').first().click();
    await page.keyboard.press('ControlOrMeta+End');
  }

  /** Types a text in a line of its own at the end of the open note. */
  async function typeAtEnd(workbench: Workbench, text: string): Promise<void> {
    const { page } = workbench;
    await goToEnd(workbench);
    await page.keyboard.type(`\n${text}`);
    await page.locator('.view-line', { hasText: text }).waitFor();
  }

  async function replace({ page }: Workbench, from: string, to: string): Promise<void> {
    await page.locator('.editor-instance .view-lines').first().click();
    await page.keyboard.press('ControlOrMeta+H');
    const find = page.locator('.find-widget.visible');
    await find.getByRole('textbox', { name: 'Find' }).fill(from);
    await find.locator('.matchesCount', { hasText: /of 1$/ }).waitFor();
    await find.getByRole('textbox', { name: 'Replace' }).fill(to);
    await page.keyboard.press('ControlOrMeta+Alt+Enter');
    await page.locator('.view-line', { hasText: to }).first().waitFor();
    await page.keyboard.press('Escape');
  }

  async function save({ page }: Workbench, name: string, part: string): Promise<void> {
    await until(async () => {
      // What is saved already would be written again, and be newer than what the other window has read.
      if (await page.locator('.tab.active.dirty').isVisible()) await page.keyboard.press('ControlOrMeta+S');
      return onDisk(name).includes(part);
    }, `${part} is saved`);
  }

  /** What the tree shows, line by line, as a screen reader says it. */
  const tree = ({ page }: Workbench) =>
    namesOf(page.getByRole('tree', { name: 'Coaching Goals' }).getByRole('treeitem'));

  async function treesAgree(): Promise<void> {
    let seen: string[][] = [];
    await until(async () => {
      seen = [await tree(first), await tree(second)];
      return seen[0]?.join('\n') === seen[1]?.join('\n');
    }, 'both trees show the same').catch(() => {
      assert.deepEqual(seen[0], seen[1]);
    });
  }

  it('shows in each what the other saves in another note', async () => {
    await first.openFile(questions);
    await replace(first, 'title: Students ask the questions', 'title: Questions of their own');
    await second.openFile(talk);
    await replace(second, 'status: in-progress', 'status: adapted');
    await save(first, questions, 'title: Questions of their own');
    await save(second, talk, 'status: adapted');
    for (const each of [first, second]) {
      await each.treeItem(/^Questions of their own, goal/).waitFor();
      await each.treeItem(/^Who talks about history, goal, adapted/).waitFor();
    }
    await treesAgree();
  });

  it('takes over in an open note what the other saves', async () => {
    await second.openFile(questions);
    await first.openFile(questions);
    await typeAtEnd(first, 'A line from the first window.');
    await save(first, questions, 'A line from the first window.');
    await goToEnd(second);
    await second.page.locator('.view-line', { hasText: 'A line from the first window.' }).waitFor();
  });

  it('changes from the tree what the other has just saved, and loses nothing of it', async () => {
    await first.openFile(questions);
    await typeAtEnd(first, 'Saved a moment ago.');
    await save(first, questions, 'Saved a moment ago.');
    const goal = second.treeItem(/^Questions of their own, goal/);
    await goal.locator('.monaco-custom-toggle').click();
    await second.treeItem(/^Questions of their own, goal, met/).waitFor();
    assert.doesNotMatch(onDisk(questions), /status: met/, 'it is left to the person to save');
    await second.openFile(questions);
    await save(second, questions, 'status: met');
    assert.match(onDisk(questions), /Saved a moment ago\./);
    await first.treeItem(/^Questions of their own, goal, met/).waitFor();
    await treesAgree();
  });

  it('leaves it to VS Code when both change one note, and writes over nothing', async () => {
    await second.openFile(talk);
    await typeAtEnd(second, 'Typed in the second window.');
    await first.openFile(talk);
    await typeAtEnd(first, 'Saved in the first window.');
    await save(first, talk, 'Saved in the first window.');
    // An action from the tree goes into the text that is open and not saved; the file is not touched.
    await second
      .treeItem(/^Who talks about history, goal/)
      .locator('.monaco-custom-toggle')
      .click();
    await second.treeItem(/^Who talks about history, goal, met/).waitFor();
    const before = onDisk(talk);
    await second.page.locator('.editor-instance .view-lines').first().click();
    await second.page.keyboard.press('ControlOrMeta+S');
    await second.page.locator('.notification-toast', { hasText: /content of the file is newer/ }).waitFor();
    assert.equal(onDisk(talk), before);
    await second.page.locator('.view-line', { hasText: 'Typed in the second window.' }).waitFor();
    // What the second person typed is still there to be taken over by hand; here they give it up.
    await second.runCommand('File: Revert File');
    await goToEnd(second);
    await second.page.locator('.view-line', { hasText: 'Saved in the first window.' }).waitFor();
    await second.treeItem(/^Who talks about history, goal, adapted/).waitFor();
    await treesAgree();
  });
});
