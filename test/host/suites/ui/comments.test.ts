import * as assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, until, type Workbench } from '../../workbench';

const note = 'Amara Rivera/2025-10-02 observation.md';
const jo = 'Amara Rivera/2025-10-02 observation.comments.jo-bennett.md';
const amara = 'Amara Rivera/2025-10-02 observation.comments.amara-rivera.md';
const third = 'Amara Rivera/2025-10-02 observation.comments.sam-ito.md';
const quoted = '10:06 S14: head on hand, pencil on the table.';

describe('a conversation beside a note, held by a person', () => {
  let workbench: Workbench;

  before(async () => {
    // The settings of a folder are everybody's: they tell which names are likely, not who sits here.
    workbench = await openWorkbench({
      settings: {
        'reflectiveJournal.teacher': 'Amara Rivera',
        'reflectiveJournal.coach': 'Jo Bennett',
        // Opened anew with its panel, VS Code wants a terminal first, and asks whether the folder is trusted.
        'comments.openView': 'never',
      },
      // The line and the conversation below it are to be in sight together.
      viewport: { width: 1280, height: 1300 },
    });
  });
  after(() => workbench.close());

  const path = (file: string) => join(workbench.folders[0] ?? '', file);
  const line = (text: string) => workbench.page.locator('.editor-instance .view-line', { hasText: text }).first();
  const widget = () => workbench.page.locator('.review-widget', { has: workbench.page.locator('.review-comment') });
  const said = (text: string) => workbench.page.locator('.review-comment', { hasText: text });

  /** What is on disk, once it is so. */
  async function onDisk(file: string, part: RegExp): Promise<string> {
    for (let left = 150; left > 0; left--) {
      const text = existsSync(path(file)) ? readFileSync(path(file), 'utf8') : '';
      if (part.test(text)) return text;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`It never came to be that ${file} holds ${String(part)}`);
  }

  async function goTo(text: string): Promise<void> {
    const { page } = workbench;
    await page.keyboard.press('ControlOrMeta+F');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    const find = page.locator('.find-widget.visible');
    for (let left = 5; left > 0 && (await find.isVisible()); left--) await page.keyboard.press('Escape');
    await find.waitFor({ state: 'hidden' });
  }

  /** Resolves when the conversation stands right below the line that it is about. */
  async function isBelow(text: string): Promise<void> {
    for (let left = 100; ; left--) {
      const [above, below] = [await line(text).boundingBox(), await widget().first().boundingBox()];
      const distance = above && below ? below.y - (above.y + above.height) : Number.NaN;
      if (Math.abs(distance) < 12) return;
      assert.ok(left > 0, `the conversation is ${distance} pixels below its line`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Whether there is the mark of a conversation at the line. A mark may go while it is asked where it is. */
  async function hasMark(text: string): Promise<boolean> {
    const at = await line(text).boundingBox();
    for (const mark of await workbench.page.locator('.comment-range-glyph.comment-thread').all()) {
      const place = await mark.boundingBox({ timeout: 500 }).catch(() => null);
      if (at && place && Math.abs(place.y - at.y) < at.height / 2) return true;
    }
    return false;
  }

  it('begins with a comment that is checked while it is typed, and kept under the name that is asked for once', async () => {
    const { page } = workbench;
    await workbench.openFile(note);
    await goTo('S14: head on hand');
    await line(quoted).waitFor();
    await workbench.runCommand('Reflective Journal: Add Comment');
    const box = page.locator('.review-widget .comment-form .monaco-editor');
    await box.waitFor();
    const save = page.locator('.review-widget').getByRole('button', { name: 'Save Comment' });
    const isOff = async () => (await save.getAttribute('aria-disabled')) === 'true';
    await until(isOff, 'there is nothing to save');
    await page.keyboard.type('A great lesson. What did S14 do next?');
    await until(async () => !(await isOff()), 'there is something to save');
    await box.locator('.squiggly-warning').first().waitFor();
    await page.keyboard.press('ControlOrMeta+Enter');
    await workbench.pick('Jo Bennett');
    await said('What did S14 do next?').waitFor();
    const text = await onDisk(jo, /What did S14 do next\?/);
    assert.match(
      text,
      /^---\nauthor: Jo Bennett\n---\n\n## Script \(thread [2-9b-z]{6}\)\n\n> - 10:06 S14: head on hand, pencil on the table\.\n/,
    );
    await isBelow(quoted);
    await page.getByText('Only you see this:').waitFor();
  });

  it('goes on with what another program writes into the file of the other person', async () => {
    const id = /\(thread (\w+)\)/.exec(readFileSync(path(jo), 'utf8'))?.[1] ?? '';
    const time = '2099-10-04 08:00:00 +00:00';
    writeFileSync(
      path(amara),
      `---\nauthor: Amara Rivera\n---\n\n## Script (thread ${id})\n\n### ${time} (comment aaaaaa)\n\nS14 wrote two words at 10:08.\n`,
    );
    await said('S14 wrote two words at 10:08.').waitFor();
    await isBelow(quoted);
  });

  it('follows its line while the note is edited', async () => {
    const { page } = workbench;
    await goTo('10:00 Door opens');
    await page.keyboard.press('Home');
    for (const text of ['- 9:58 A first line.', '- 9:59 A second line.']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await line('9:58 A first line').waitFor();
    await isBelow(quoted);
    await page.keyboard.press('ControlOrMeta+S');
    await onDisk(note, /- 9:59 A second line\./);
  });

  it('can be edited in place', async () => {
    const { page } = workbench;
    const own = said('What did S14 do next?');
    await own.hover();
    await own.getByRole('button', { name: 'Edit Comment' }).click();
    await own.locator('.monaco-editor').waitFor();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('What did S14 do at 10:08?');
    await page.keyboard.press('ControlOrMeta+Enter');
    await said('What did S14 do at 10:08?').waitFor();
    const text = await onDisk(jo, /edited .*\n\nWhat did S14 do at 10:08\?/);
    assert.doesNotMatch(text, /great/);
  });

  it('is resolved with a button, in the file of the one who does it', async () => {
    const before = readFileSync(path(amara), 'utf8');
    await widget().getByRole('button', { name: 'Resolve Conversation' }).click();
    await onDisk(jo, /\n### Resolved 2\d{3}-\d\d-\d\d /);
    assert.equal(readFileSync(path(amara), 'utf8'), before);
  });

  it('is there again when the window is opened anew, and in the list of all comments', async () => {
    const { page } = workbench;
    await page.reload();
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await workbench.openFile('Amara Rivera/2025-08-28 agreement.md');
    await workbench.runCommand('Reflective Journal: List Comments...');
    const row = page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'S14 wrote two words' });
    await row.waitFor();
    assert.match((await row.textContent()) ?? '', /2025-10-02 observation · resolved/);
    await workbench.pick('S14 wrote two words');
    await said('What did S14 do at 10:08?').waitFor();
    await said('S14 wrote two words at 10:08.').waitFor();
    await isBelow(quoted);
    assert.equal(readdirSync(path('Amara Rivera')).filter((name) => name.includes('.comments.')).length, 2);
  });

  it('keeps the answer that is being typed while all its files are away, until a sync program brings them again', async () => {
    const { page } = workbench;
    await widget().getByRole('button', { name: 'Reply...' }).click();
    const box = widget().locator('.comment-form .monaco-editor');
    await box.waitFor();
    await page.keyboard.type('On which page?');
    const files = [jo, amara].map((file) => [path(file), readFileSync(path(file), 'utf8')] as const);
    try {
      for (const [file] of files) rmSync(file);
      // A conversation of somebody else shows that the files were read meanwhile.
      writeFileSync(
        path(third),
        '---\nauthor: Sam Ito\n---\n\n## Script (thread bbbbbb)\n\n> - 9:58 A first line.\n\n### 2026-01-07 08:00:00 +00:00 (comment cccccc)\n\nHello\n',
      );
      await until(() => hasMark('9:58 A first line'), 'the other conversation is shown');
      // Far longer than a file takes that is only written anew.
      await widget().getByText('The file of this conversation is gone, or not here yet').waitFor();
    } finally {
      for (const [file, text] of files) writeFileSync(file, text);
      // While a whole file is away, what it held stays.
      writeFileSync(path(third), '---\nauthor: Sam Ito\n---\n');
    }
    await until(async () => !(await hasMark('9:58 A first line')), 'the other conversation is gone again');
    rmSync(path(third));
    assert.match((await box.locator('.view-lines').textContent()) ?? '', /On\swhich\spage\?/);
    await box.click();
    await page.keyboard.press('ControlOrMeta+Enter');
    await said('On which page?').waitFor();
    const text = await onDisk(jo, /\n\nOn which page\?\n/);
    assert.match(text, /What did S14 do at 10:08\?/);
  });

  it('keeps the words of a comment that is edited while its file is deleted for good', async () => {
    const { page } = workbench;
    const own = said('On which page?');
    await own.hover();
    await own.getByRole('button', { name: 'Edit Comment' }).click();
    await page.locator('.review-comment .monaco-editor').waitFor();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('On which line?');
    rmSync(path(jo));
    const kept = said('not saved');
    await kept.waitFor();
    await kept.locator('.monaco-editor').click();
    await page.keyboard.press('ControlOrMeta+Enter');
    await said('On which line?').waitFor();
    await onDisk(jo, /\n\nOn which line\?\n/);
  });

  it('is attached to other words where its own are gone, without a change of what others wrote', async () => {
    const { page } = workbench;
    const before = readFileSync(path(amara), 'utf8');
    await goTo('10:06 S14: head on hand');
    await page.keyboard.press('ControlOrMeta+Shift+K');
    const title = widget().getByText('The text this was about is gone');
    await title.waitFor({ state: 'attached' });
    await page.keyboard.press('ControlOrMeta+Home');
    await title.waitFor();
    await goTo('9:59 A second line');
    await widget().getByRole('button', { name: 'Attach Conversation to Selection' }).click();
    await isBelow('9:59 A second line');
    await title.waitFor({ state: 'hidden' });
    await onDisk(jo, /> .*9:59 A second line/);
    assert.equal(readFileSync(path(amara), 'utf8'), before);
  });

  it('goes along where its note is renamed in the explorer, and back, without a question', async () => {
    const { page } = workbench;
    const [before, renamed] = [readFileSync(path(jo), 'utf8'), path(jo).replace('observation', 'visit')];
    await workbench.runCommand('File: Reveal Active File in Explorer View');
    const item = page.locator('.explorer-folders-view .monaco-list-row.focused');
    await item.waitFor();
    await page.keyboard.press('F2');
    const name = page.locator('.explorer-folders-view input');
    await name.fill('2025-10-02 visit.md');
    await page.keyboard.press('Enter');
    const dialog = page.locator('.monaco-dialog-box');
    await until(async () => existsSync(renamed) || (await dialog.isVisible()), 'the note is renamed');
    assert.ok(!(await dialog.isVisible()), (await dialog.allTextContents()).join());
    await until(() => existsSync(renamed), 'the comments went along');
    assert.equal(readFileSync(renamed, 'utf8'), before);
    await item.waitFor();
    await page.keyboard.press('ControlOrMeta+Z');
    await until(() => existsSync(path(jo)), 'the comments are back');
    assert.ok(existsSync(path(note)) && !existsSync(renamed));
  });
});
