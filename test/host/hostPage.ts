import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { root } from './paths';
import type { RunningServer } from './server';
import { watchSuite, type Limits, type SuiteResult } from './suiteWatch';

/** What a failed run leaves to look at. */
export const failures = join(root, '.vscode-test', 'failures');

export interface PageRun {
  readonly name: string;
  readonly server: RunningServer;
  readonly browser: Browser;
  readonly url: string;
  /** Runs before any script of the page. */
  readonly initScript?: string;
  readonly limits: Limits;
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
}

/** Opens a workbench that runs a suite in one of its extension hosts, and judges the run. */
export async function runSuiteInPage(run: PageRun): Promise<SuiteResult> {
  const watch = watchSuite(run.limits, run.print);
  const log: string[] = [];
  const context = await run.browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      log.push(`${type}: ${args.map(String).join(' ')}`);
      for (const argument of args) watch.line(String(argument));
    });
    await page.exposeFunction('codeAutomationExit', (code: number) => {
      watch.exit(code);
    });
    page.on('console', (message) => log.push(`page ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => log.push(`page error: ${error.message}`));
    page.on('crash', () => {
      watch.broken('The page crashed.');
    });
    run.browser.on('disconnected', () => {
      watch.broken('The browser ended.');
    });
    void run.server.exited.then(() => {
      watch.broken(`The VS Code server ended:\n${run.server.tail()}`);
    });
    const interrupt = () => {
      watch.broken('Interrupted.');
    };
    run.signal.addEventListener('abort', interrupt, { once: true });
    if (run.signal.aborted) interrupt();
    if (run.initScript !== undefined) await page.addInitScript({ content: run.initScript });
    page.goto(run.url).catch((error: unknown) => {
      watch.broken(`The workbench could not be opened: ${String(error)}`);
    });
    const result = await watch.result;
    run.signal.removeEventListener('abort', interrupt);
    if (result.failed > 0 && !run.signal.aborted) await keep(page, run.name, log);
    return result;
  } finally {
    await context.close().catch(() => undefined);
  }
}

/** What a server without native modules, https and gallery always says. */
const noise = /@@reflective-journal@@|ServiceWorker|Canceled|\b404\b|bindings file|watchdog|^page error: %c/;

/** Keeps a picture of the page and its console, and says where. Best effort: the page may be gone. */
export async function keep(page: Page, name: string, log: readonly string[]): Promise<void> {
  mkdirSync(failures, { recursive: true });
  const base = join(failures, name.replaceAll(/[^\w-]+/g, '-').slice(0, 80));
  writeFileSync(`${base}.log`, log.join('\n'));
  const shown = await page.screenshot({ path: `${base}.png`, timeout: 5_000 }).then(
    () => `${base}.png and ${base}.log`,
    () => `${base}.log`,
  );
  console.log(`  The browser's console and picture: ${shown}`);
  const errors = log.filter((line) => /error/i.test(line) && !noise.test(line)).slice(-8);
  const firstLines = errors.map((line) => `    ${(line.split('\n')[0] ?? '').slice(0, 300)}`);
  if (errors.length > 0) console.log(`  Its last errors:\n${firstLines.join('\n')}`);
}
