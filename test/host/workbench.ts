import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { keep } from './hostPage';
import type { RunningServer } from './server';
import { copyOf, multiRoot, opening } from './workspaces';

/** A VS Code with the packaged extension, open in a page, for suites that do what a person does. */
export interface Workbench {
  readonly page: Page;
  /** The folders that are open, as paths. They are copies: a suite may change them. */
  readonly folders: readonly string[];
  /** Where the server keeps its data: logs and the storage of extensions. */
  readonly serverFolder: string;
  /** Runs a command by its full title, from the command palette. */
  runCommand(title: string): Promise<void>;
  /** Opens a file by its path in the folder, from the quick picker of files. */
  openFile(path: string): Promise<void>;
  /** Takes the entry with this text in the quick picker that is open. */
  pick(text: string): Promise<void>;
  /** Shows the view Coaching Goals, with the pointer off it. */
  showGoals(): Promise<void>;
  /** The tree item with this text in a view, Coaching Goals unless another is named. Lists hold only what is in sight. */
  treeItem(name: string | RegExp, view?: string): Locator;
  /** Saves a picture of the page as PNG. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** What to open copies of; without it, the sample journal. Several folders open as a multi-root workspace. */
  readonly folders?: readonly string[];
  /** A folder that another workbench has open: it is opened as well, and not copied. */
  readonly sharedFolder?: string;
  /** Settings of the workspace. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The page's size in CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** What workbenches are opened on; the launcher starts it before the suites. */
export interface UiHost {
  readonly server: RunningServer;
  readonly browser: Browser;
}

interface OpenWorkbench {
  readonly page: Page;
  readonly log: readonly string[];
}

let host: UiHost | undefined;
const openNow = new Set<OpenWorkbench>();

/** For the launcher: what suites open workbenches on from now on. */
export function setUiHost(next: UiHost): void {
  host = next;
}

/** Milliseconds for the workbench to come up; three seconds are usual. */
const readyLimit = 45_000;

export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  if (host === undefined) throw new Error('Only suites that the launcher runs can open a workbench.');
  const { server, browser } = host;
  const sources = options.folders ?? [undefined];
  const { sharedFolder } = options;
  const folders = sharedFolder === undefined ? sources.map((source) => copyOf(server.folder, source)) : [sharedFolder];
  const target = folders.length === 1 ? folders[0] : multiRoot(server.folder, folders, options.settings);
  if (folders.length === 1 && options.settings !== undefined) {
    mkdirSync(join(target, '.vscode'), { recursive: true });
    writeFileSync(join(target, '.vscode', 'settings.json'), JSON.stringify(options.settings));
  }
  const context = await browser.newContext({ viewport: options.viewport ?? { width: 1280, height: 800 } });
  const page = await context.newPage();
  const log: string[] = [];
  page.on('console', (message) => log.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => log.push(`error: ${error.message}`));
  const entry = { page, log };
  openNow.add(entry);
  await page.goto(`http://localhost:${server.port}/?${opening(target)}`);
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: readyLimit });
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: readyLimit });
  return { ...actions(page, context, folders, () => openNow.delete(entry)), serverFolder: server.folder };
}

/** What a screen reader says of each of these, all at one moment. */
export function namesOf(elements: Locator): Promise<string[]> {
  // In the page these are elements; the types of a page are not known here.
  const names = (all: unknown): string[] =>
    (all as { getAttribute(name: string): string | null }[]).map((one) => one.getAttribute('aria-label') ?? '');
  return elements.evaluateAll(names);
}

/** Asks again until it is so; fails after 40 s, before mocha gives the test up and the asking would go on. */
export async function until(ask: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 40_000;
  while (!(await ask())) {
    if (Date.now() > deadline) throw new Error(`It never came to be: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** For the launcher: keeps pictures of everything that is open, after a failed test. */
export async function keepOpenWorkbenches(name: string): Promise<void> {
  for (const { page, log } of openNow) await keep(page, name, log);
}

function actions(
  page: Page,
  context: BrowserContext,
  folders: readonly string[],
  closed: () => void,
): Omit<Workbench, 'serverFolder'> {
  const input = page.locator('.quick-input-widget:visible .quick-input-box input');
  const row = (text: string) => page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: text }).first();

  async function quickOpen(keys: string, text: string): Promise<void> {
    // A key pressed while the workbench is busy may be lost, so it is pressed until the box is there.
    for (let left = 10; left > 0; left--) {
      await page.keyboard.press(keys);
      const shown = await input.waitFor({ timeout: 2_000 }).then(
        () => true,
        () => false,
      );
      if (shown) break;
    }
    await input.fill(text);
  }

  // A row that stays at the top while the list is scrolled stands there twice.
  const treeItem = (name: string | RegExp, view = 'Coaching Goals') =>
    page
      .getByRole('tree', { name: view, exact: true })
      .getByRole('treeitem', { name })
      .and(page.locator(':not(.monaco-tree-sticky-row)'));

  return {
    page,
    folders,
    async runCommand(title) {
      // Opened before the extensions are known, the palette lists none of their commands, and it does not follow.
      for (let left = 10; left > 0; left--) {
        await quickOpen('F1', `>${title}`);
        const shown = await row(title)
          .waitFor({ timeout: 3_000 })
          .then(
            () => true,
            () => false,
          );
        if (shown) break;
        await page.keyboard.press('Escape');
      }
      await page.keyboard.press('Enter');
    },
    async openFile(path) {
      await quickOpen('ControlOrMeta+P', path);
      const name = path.split('/').at(-1) ?? path;
      // Enter would take what is on top, and the list may still be that of before.
      await row(name).click();
      await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
      await page.locator('.editor-instance .view-lines').first().waitFor();
    },
    async pick(text) {
      await row(text).click();
    },
    async showGoals() {
      // A click on the icon of the view that is shown would hide it.
      const view = page.locator('.part.sidebar .composite.title', { hasText: 'Reflective Journal' });
      if (!(await view.isVisible())) await page.getByRole('tab', { name: 'Reflective Journal' }).click();
      // Left where it is, the pointer brings up what the icon's badge means, on top of the view.
      await page.mouse.move(900, 500);
      // Another view of ours would take half of the room, and lists hold only what is in sight.
      const others = page.locator('.sidebar .pane-header[aria-expanded="true"]:not([aria-label^="Coaching Goals"])');
      while ((await others.count()) > 0) await others.first().click();
      await treeItem(/, teacher/)
        .first()
        .waitFor();
    },
    treeItem,
    async screenshot(path) {
      await page.screenshot({ path });
    },
    async close() {
      closed();
      await context.close();
    },
  };
}
