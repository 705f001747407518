import * as assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../../workbench';

const plan = (title: string) =>
  `---\nkind: plan\ntitle: ${title}\nteacher: Zoe Review\ndate: 2026-01-07\n---\n\nWords.\n`;

describe('the view Review, used by a coach with the packaged extension', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ settings: { 'reflectiveJournal.coach': 'Jo Bennett' } });
  });
  after(() => workbench.close());

  /** What another program does while the coach looks on. */
  function write(title: string, text = plan(title)): string {
    const folder = join(workbench.folders[0] ?? '', 'Zoe Review');
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `2026-01-07 ${title}.md`);
    writeFileSync(path, text);
    return path;
  }
  const badge = (count: number) =>
    workbench.page.getByRole('tab', { name: new RegExp(`Reflective Journal.*\\b${count} notes? to review`) });
  const tab = (title: string) => workbench.page.getByRole('tab', { name: new RegExp(`2026-01-07 ${title}\\.md`) });

  /** Makes room for the view: the others are folded up. */
  async function showView(): Promise<void> {
    const { page } = workbench;
    await workbench.runCommand('Reflective Journal: Focus on Review View');
    await page.mouse.move(900, 500);
    const goals = page.locator('.pane-header[aria-label^="Coaching Goals"]');
    await goals.waitFor();
    if ((await goals.getAttribute('aria-expanded')) === 'true') await goals.press('Enter');
  }

  it('asks by buttons what to do about many old notes; starting from today takes them as reviewed', async () => {
    const { page } = workbench;
    for (let at = 0; at < 110; at++) write(`old ${at}`);
    await showView();
    const start = page.getByRole('button', { name: 'Start Reviewing from Today' });
    await start.waitFor();
    await page.getByRole('button', { name: 'show all notes as new' }).waitFor();
    assert.equal(await workbench.treeItem(/, teacher/, 'Review').count(), 0);
    await start.press('Enter');
    await page.locator('.notification-toast', { hasText: 'marked as reviewed' }).waitFor();
    await start.waitFor({ state: 'detached' });
    await workbench
      .treeItem(/, teacher/, 'Review')
      .first()
      .waitFor();
  });

  it('shows a note that another program wrote, with a count on the icon', async () => {
    const path = write('first');
    await workbench.treeItem(/^Zoe Review, teacher, 1 new or changed/, 'Review').waitFor();
    await workbench.treeItem(/^first, new, Plan, 2026-01-07/, 'Review').waitFor();
    await badge(1).waitFor();
    assert.equal(readFileSync(path, 'utf8'), plan('first'));
  });

  it('goes from note to note and marks them by key', async () => {
    const { page } = workbench;
    write('second');
    write('third');
    await badge(3).waitFor();
    const press = async (keys: string, title: string) => {
      // A key that comes while the editor is busy is lost.
      while (!(await page.locator('.tab.active', { hasText: `2026-01-07 ${title}.md` }).isVisible())) {
        await page.keyboard.press(keys);
        await page
          .locator('.tab.active', { hasText: `2026-01-07 ${title}.md` })
          .waitFor({ timeout: 3_000 })
          .catch(() => undefined);
      }
    };
    await press('Alt+N', 'first');
    await press('Alt+N', 'second');
    await page.locator('.editor-instance .view-lines').first().click();
    await page.keyboard.press('Alt+M');
    await badge(2).waitFor();
    await press('Alt+N', 'third');
    await press('Shift+Alt+N', 'first');
    await tab('first').waitFor();
  });

  it('takes a note away with the button beside it, and a teacher with another', async () => {
    const { page } = workbench;
    const first = workbench.treeItem(/^first, new, Plan/, 'Review');
    await first.hover();
    await first.getByRole('button', { name: 'Mark as Reviewed' }).click();
    await first.waitFor({ state: 'detached' });
    await badge(1).waitFor();
    const teacher = workbench.treeItem(/^Zoe Review, teacher/, 'Review');
    await teacher.hover();
    await teacher.getByRole('button', { name: 'Mark as Reviewed' }).click();
    await teacher.waitFor({ state: 'detached' });
    await page.mouse.move(900, 500);
  });

  it('knows after the window was opened again what was reviewed and what has changed since', async () => {
    const { page } = workbench;
    write('first', plan('first').replace('Words.', 'Other words.'));
    await workbench.treeItem(/^first, changed, Plan, 2026-01-07/, 'Review').waitFor();
    await page.reload();
    // The view comes up as it was left.
    await workbench.treeItem(/^first, changed, Plan, 2026-01-07/, 'Review').waitFor();
    await badge(1).waitFor();
    assert.equal(await workbench.treeItem(/^second, new, Plan/, 'Review').count(), 0);
  });
});
