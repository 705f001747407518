import { existsSync } from 'node:fs';
import Mocha from 'mocha';
import { launchBrowser } from './browser';
import { listen, retries } from './inHost';
import { findBrowser, installServer } from './install';
import { orInterrupted } from './interrupt';
import type { HostRun } from './nodeHost';
import { vsixPath } from './packaging';
import { encode } from './protocol';
import { startServer } from './server';
import { watchSuite, type SuiteResult } from './suiteWatch';
import { keepOpenWorkbenches, setUiHost } from './workbench';

/** Milliseconds for a test or hook; opening a workbench is part of it. */
const testTimeout = 60_000;

/**
 * Runs suites that do what a person does, in this process, on a VS Code server without test driver into which the
 * packaged extension is installed. Folders open in Restricted Mode, where an extension has to say that it works. Throws
 * NotAvailable.
 */
export async function runUi(run: HostRun): Promise<SuiteResult> {
  if (!existsSync(vsixPath)) throw new Error('There is no packaged extension to test: `npm run package` makes it.');
  const vscode = await installServer(run.signal);
  const browser = await launchBrowser(await findBrowser(run.signal));
  try {
    const server = await startServer(vscode, { development: false, vsix: vsixPath, restricted: true });
    try {
      setUiHost({ server, browser });
      // A test that waits in vain says so itself, with a picture: it must get the time for that.
      const silence = Math.max(run.limits.silence, 1.5 * testTimeout);
      const watch = watchSuite({ ...run.limits, silence }, run.print);
      void server.exited.then(() => {
        watch.broken(`The VS Code server ended:\n${server.tail()}`);
      });
      browser.on('disconnected', () => {
        watch.broken('The browser ended.');
      });
      const runner = await runMocha(run, watch.line, watch.exit);
      try {
        return await orInterrupted(run.signal, watch.result);
      } finally {
        runner.abort();
      }
    } finally {
      await server.stop();
    }
  } finally {
    await browser.close();
  }
}

async function runMocha(
  { files, grep = '' }: HostRun,
  line: (text: string) => void,
  exit: (code: number) => void,
): Promise<Mocha.Runner> {
  const mocha = new Mocha({
    timeout: testTimeout,
    retries,
    grep,
    reporter: class {
      // Everything goes through `listen`.
    } as unknown as Mocha.ReporterConstructor,
  });
  mocha.rootHooks({
    async afterEach(this: Mocha.Context) {
      const test = this.currentTest;
      if (test?.state === 'failed') await keepOpenWorkbenches(test.fullTitle());
    },
  });
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  line(encode({ type: 'begin' }));
  const runner = mocha.run();
  listen(
    runner,
    (event) => {
      line(encode(event));
    },
    (failed) => {
      exit(failed === 0 ? 0 : 1);
    },
  );
  return runner;
}
