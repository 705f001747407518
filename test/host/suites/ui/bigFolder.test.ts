import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createJournalFolders } from '../../../bench/generateJournal';
import { openWorkbench, until, type Workbench } from '../../workbench';

/** So many that reading them takes long enough to be cancelled by hand. */
const notes = 20_000;

describe('a folder of very many notes, in the packaged extension', () => {
  const generated = createJournalFolders();
  let workbench: Workbench;

  before(async function () {
    this.timeout(120_000);
    workbench = await openWorkbench({ folders: [generated.journal(notes)] });
  });
  after(async () => {
    await workbench.close();
    generated.dispose();
  });

  it('says how far it is, and can be cancelled and begun again', async () => {
    const { page } = workbench;
    await page.getByRole('tab', { name: 'Reflective Journal' }).click();
    const toast = page.locator('.notification-toast', { hasText: 'Reading notes' });
    await toast.waitFor();
    await toast.getByRole('button', { name: 'Cancel' }).click();
    // Where some notes were read by then, the view shows those and says that there are more.
    const button = page.getByRole('button', { name: 'Read All Notes' });
    await button.or(page.getByText('Not all notes were read.')).first().waitFor();
    await workbench.runCommand('Reflective Journal: Read All Notes Again');
    await workbench
      .treeItem(/, teacher/)
      .first()
      .waitFor();
    await toast.waitFor({ state: 'hidden' });
  });

  it('is not read again when the window is opened again', async () => {
    const { page } = workbench;
    const storage = join(workbench.serverFolder, 'data', 'data', 'User', 'workspaceStorage');
    const shards = () => filesBelow(storage).filter((path) => /reflective-journal[^/]*\/index\//.test(path));
    // 128 of them: the last one is written when all others are.
    await until(() => shards().length >= 128, '128 files of the cache');
    // A change of which neither time nor size tells: who reads the note again sees it.
    const folder = join(workbench.folders[0] ?? '', 'Amara Rivera');
    const goal = join(folder, '2021-08-23 0 goal.md');
    const { atime, mtime } = statSync(goal);
    writeFileSync(goal, readFileSync(goal, 'utf8').replace('teacher: Amara', 'teacher: Aaara'));
    utimesSync(goal, atime, mtime);
    await page.reload();
    await workbench.treeItem(/^Amara Rivera, teacher/).waitFor();
    // Notes that come later are read after all others were compared.
    writeFileSync(join(folder, 'later.md'), '---\nkind: meeting\nteacher: Aa Later\n---\n');
    await workbench.treeItem(/^Aa Later, teacher/).waitFor();
    assert.equal(await workbench.treeItem(/^Aaara Rivera, teacher/).count(), 0);
    utimesSync(goal, new Date(), new Date());
    await workbench.treeItem(/^Aaara Rivera, teacher/).waitFor();
  });
});

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return []; // Not made yet.
  }
}
