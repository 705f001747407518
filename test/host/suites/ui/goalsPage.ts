import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator } from 'playwright-core';
import { namesOf, openWorkbench, until, type Workbench } from '../../workbench';

/** A workbench on the sample journal with the view Coaching Goals in sight, and what its suites do with it. */
export function goalsPage() {
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
    await workbench.runCommand('Reflective Journal: Filter Coaching Goals...');
    const box = workbench.page.getByPlaceholder('Type words of a title, name, strategy or focus');
    await box.fill(words);
    await box.press('Enter');
    await stillRows();
  }

  async function clearFilter(): Promise<void> {
    await workbench.runCommand('Reflective Journal: Clear Filter of Coaching Goals');
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

  /** The message that is shown with these words. */
  const toast = (hasText: string) => workbench.page.locator('.notification-toast', { hasText });

  return {
    /** Open from the first test on. */
    workbench: () => workbench,
    onDisk,
    writeNote,
    saved,
    title,
    press,
    filter,
    clearFilter,
    toast,
  };
}
