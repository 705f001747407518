import { join } from 'node:path';
import { bundleSuites } from './bundle';
import { desktopVSCode, runInDesktop } from './desktop';
import { launchBrowser } from './browser';
import { runSuiteInPage } from './hostPage';
import { findBrowser, installServer } from './install';
import { root } from './paths';
import { startServer } from './server';
import type { Limits, SuiteResult } from './suiteWatch';
import { journalsFor, opening } from './workspaces';

export interface HostRun {
  readonly name: string;
  readonly files: readonly string[];
  readonly limits: Limits;
  readonly signal: AbortSignal;
  /** Where the lines about each test go. */
  readonly print: (line: string) => void;
  /** Opens two copies of the sample journal as a multi-root workspace instead of one as a folder. */
  readonly multiRoot: boolean;
  /** Only the tests whose full title this matches, as mocha does it; all without it. */
  readonly grep?: string;
  /** A folder to open as it is; without it, a copy of the sample journal. */
  readonly folder?: string;
  /** A folder of built-in extensions to use in place of VS Code's own. */
  readonly builtInExtensions?: string;
}

/**
 * Runs suites in the extension host that has Node: that of a desktop VS Code where there is one to be had, else that of
 * a VS Code server, in a page. They run on a fresh copy of the sample journal. Throws NotAvailable.
 */
export async function runNodeHost(run: HostRun): Promise<SuiteResult> {
  const desktop = await desktopVSCode(run.signal);
  if (desktop !== undefined) return runInDesktop(desktop, run);
  const vscode = await installServer(run.signal);
  const browser = await launchBrowser(await findBrowser(run.signal));
  try {
    const { builtInExtensions } = run;
    const server = await startServer(vscode, {
      development: true,
      ...(builtInExtensions === undefined ? {} : { builtInExtensions }),
    });
    try {
      const suite = join(server.folder, 'suite.js');
      await bundleSuites(run.files, suite, 'node', run.grep);
      const payload = [
        ['extensionDevelopmentPath', `vscode-remote://remote${root}`],
        ['extensionTestsPath', `vscode-remote://remote${suite}`],
        ['skipWelcome', 'true'],
      ];
      const folder = opening(run.folder ?? journalsFor(server.folder, run.multiRoot));
      const url = `http://localhost:${server.port}/?${folder}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
      return await runSuiteInPage({ ...run, server, browser, url });
    } finally {
      await server.stop();
    }
  } finally {
    await browser.close();
  }
}
