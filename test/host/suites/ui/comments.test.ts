import * as assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../../workbench';

const note = 'Amara Rivera/2025-10-02 observation.md';
const jo = 'Amara Rivera/2025-10-02 observation.comments.jo-bennett.md';
const amara = 'Amara Rivera/2025-10-02 observation.comments.amara-rivera.md';
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

  it('begins with a comment that is checked while it is typed, and kept under the name that is asked for once', async () => {
    const { page } = workbench;
    await workbench.openFile(note);
    await goTo('S14: head on hand');
    await line(quoted).waitFor();
    await workbench.runCommand('Reflective Journal: Add Comment');
    const box = page.locator('.review-widget .comment-form .monaco-editor');
    await box.waitFor();
    await page.keyboard.type('A great lesson. What did S14 do next?');
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
});
