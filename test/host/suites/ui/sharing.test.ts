import * as assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../../workbench';

const reflection = '2025-11-17 reflection.md';

describe('an entry is shared by a person, with the packaged extension', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({
      settings: {
        'explorer.confirmDragAndDrop': false,
        'reflectiveJournal.teacher': 'Amara Rivera',
        'reflectiveJournal.entryPaths': { reflection: 'Mei Tanaka/{date} {kind}' },
        'reflectiveJournal.sharing.folders': { 'Amara Rivera': 'private', 'Mei Tanaka': 'pair' },
      },
    });
  });
  after(() => workbench.close());

  const path = (folder: string) => join(workbench.folders[0] ?? '', folder, reflection);
  const statusBar = (text: string) => workbench.page.locator('.statusbar-item', { hasText: text });
  const row = (text: string) =>
    workbench.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: text });

  async function until(what: string, ask: () => boolean): Promise<void> {
    const deadline = Date.now() + 30_000;
    while (!ask()) {
      if (Date.now() > deadline) throw new Error(`It never came to be that ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  it('reads who can read it in the status bar, and in the explorer which folder is shared', async () => {
    const { page } = workbench;
    await workbench.openFile(`Amara Rivera/${reflection}`);
    await statusBar('Who can read this: only you').waitFor();
    // At a folder with a problem in it, VS Code tells of that alone.
    await page.locator('.explorer-folders-view').getByRole('treeitem', { name: 'Mei Tanaka' }).click();
    await page.locator('.explorer-folders-view [aria-label*="Shared: you and Mei Tanaka"]').first().waitFor();
  });

  it('sees first what others will see, and cancels', async () => {
    await workbench.runCommand('Reflective Journal: Share with Coach...');
    await row('Go and mend first').waitFor();
    await row('Perfect lesson').waitFor();
    await row('Others cannot open').first().waitFor();
    await workbench.page.keyboard.press('Escape');
    await row('Go and mend first').waitFor({ state: 'hidden' });
    assert.ok(existsSync(path('Amara Rivera')));
  });

  it('goes to a finding to mend it', async () => {
    await workbench.runCommand('Reflective Journal: Share with Coach...');
    await row('Perfect lesson').first().click();
    await statusBar('Ln 24').waitFor();
  });

  it('sees the preview again, with what is new, where the note or its comments changed meanwhile', async () => {
    const { page } = workbench;
    await workbench.runCommand('Reflective Journal: Share with Coach...');
    await row('Share all the same').waitFor();
    // Into the editor, below the preview, which stays open.
    await page.mouse.click(760, 500);
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('Nobody has seen this line.');
    await row('Share all the same').click();
    await row('New since you looked: 1').waitFor();
    await row('Nobody has seen this line.').filter({ hasText: 'new, line' }).waitFor();
    assert.ok(existsSync(path('Amara Rivera')));
    const comments = path('Amara Rivera').replace(/\.md$/, '.comments.jo.md');
    writeFileSync(
      comments,
      '---\nauthor: Jo\n---\n\n## Today (thread t1)\n\n### 2025-11-18 09:00 (comment c1)\n\nHello\n',
    );
    await row('Share all the same').click();
    await row('The comments beside the note changed').waitFor();
    await row('The comments of Jo are kept beside the note').waitFor();
    assert.ok(existsSync(path('Amara Rivera')));
    await page.keyboard.press('Escape');
    rmSync(comments);
  });

  it('shares it all the same: the file moves, and its editor with it', async () => {
    const { page } = workbench;
    await workbench.runCommand('Reflective Journal: Share with Coach...');
    await row('Share all the same').click();
    await until('the file is moved', () => existsSync(path('Mei Tanaka')) && !existsSync(path('Amara Rivera')));
    await until('what it says is saved', () => /^visibility: pair$/m.test(readFileSync(path('Mei Tanaka'), 'utf8')));
    assert.match(readFileSync(path('Mei Tanaka'), 'utf8'), /\]\(\.\.\/Amara%20Rivera\/2025-11-13%20observation\.md\)/);
    assert.match(readFileSync(path('Mei Tanaka'), 'utf8'), /Nobody has seen this line\./);
    await statusBar('Who can read this: you and your coach').waitFor();
    await page.locator('.notification-toast', { hasText: 'Shared: you and your coach can read' }).waitFor();
    // What was agreed to in the preview is not said again as a warning.
    assert.equal(await page.locator('.notification-toast', { hasText: 'lies in a shared folder' }).count(), 0);
  });

  it('makes it private again from the explanation of the status bar', async () => {
    const { page } = workbench;
    const comments = (folder: string) => path(folder).replace(/\.md$/, '.comments.jo.md');
    writeFileSync(comments('Mei Tanaka'), '---\nauthor: Jo\n---\n');
    const copied = path('Mei Tanaka').replace(/\.md$/, " (Jo's conflicted copy 2025-11-18).md");
    writeFileSync(copied, readFileSync(path('Mei Tanaka'), 'utf8').replace(/^teacher: .*$/m, 'teacher: Copied'));
    await page.locator('.explorer-folders-view [aria-label*="Shared: you and Copied"]').first().waitFor();
    await statusBar('Who can read this').click();
    await page
      .locator('.notification-toast', { hasText: 'Whoever has its folder can read it' })
      .getByRole('button', { name: 'Make Private...' })
      .click();
    await row('Conflict copies stay where others can read them').waitFor();
    await row('The comments of Jo beside it go along: ask before you take away what others wrote.').waitFor();
    await row('Others may have copies already').waitFor();
    await page.keyboard.press('Enter');
    await until('the file is back', () => existsSync(path('Amara Rivera')) && !existsSync(path('Mei Tanaka')));
    await until('the comments are moved too', () => {
      return existsSync(comments('Amara Rivera')) && !existsSync(comments('Mei Tanaka'));
    });
    await statusBar('Who can read this: only you').waitFor();
    rmSync(copied);
  });

  it('is told at once where a private entry is dragged to a shared folder in the explorer, and takes it back', async () => {
    const { page } = workbench;
    await workbench.openFile(`Amara Rivera/${reflection}`);
    const explorer = page.locator('.explorer-folders-view');
    await explorer
      .getByRole('treeitem', { name: reflection })
      .first()
      .dragTo(explorer.getByRole('treeitem', { name: 'Mei Tanaka' }).first());
    await until('the file is moved', () => existsSync(path('Mei Tanaka')) && !existsSync(path('Amara Rivera')));
    const toast = page.locator('.notification-toast', {
      hasText: 'lies in a shared folder: you and your coach can read',
    });
    await toast.getByRole('button', { name: 'Make Private...' }).click();
    await row('Others may have copies already').waitFor();
    await page.keyboard.press('Enter');
    await until('the file is back', () => existsSync(path('Amara Rivera')) && !existsSync(path('Mei Tanaka')));
  });

  it('is told before anything is written where a reflection is made in a shared folder', async () => {
    const { page } = workbench;
    await workbench.runCommand('Reflective Journal: New Reflection');
    await workbench.pick('No goal');
    await page.locator('.view-line', { hasText: 'kind: reflection' }).waitFor();
    const toast = page.locator('.notification-toast', { hasText: 'It is meant for: only you.' });
    await toast.getByRole('button', { name: 'Make Private...' }).waitFor();
  });
});
