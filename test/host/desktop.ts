import { download } from '@vscode/test-electron';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSuites } from './bundle';
import { startGuarded, temporaryFolder } from './guarded';
import { NotAvailable } from './install';
import type { HostRun } from './nodeHost';
import { root } from './paths';
import { watchSuite, type SuiteResult } from './suiteWatch';
import { journalsFor } from './workspaces';

/** Milliseconds without a byte from the download, after which it counts as out of reach. */
const downloadPatience = 5_000;

/**
 * The executable of a desktop VS Code for tests: what VSCODE_PATH names, else a download, where there is a display and
 * the download answers at once; else undefined. Throws NotAvailable where VSCODE_PATH is wrong.
 */
export async function desktopVSCode(signal: AbortSignal): Promise<string | undefined> {
  if (process.env.VSCODE_PATH) return installedDesktop();
  if (!hasDisplay()) return undefined;
  try {
    signal.throwIfAborted();
    return await download({
      cachePath: join(root, '.vscode-test', 'desktop'),
      timeout: downloadPatience,
      reporter: { report: () => undefined, error: () => undefined },
    });
  } catch {
    console.log('Desktop VS Code cannot be downloaded here; the VS Code from npm is used.');
    return undefined;
  }
}

/** The executable of a desktop VS Code that a person installed, or that VSCODE_PATH names. Throws NotAvailable. */
export function installedDesktop(): string | undefined {
  const named = process.env.VSCODE_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new NotAvailable(`VSCODE_PATH names ${named}, which does not exist.`);
  }
  return wellKnown().find((path) => existsSync(path));
}

/** The program itself, not the `code` command, which returns at once and leaves the program behind. */
function wellKnown(): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications/Visual Studio Code.app/Contents/MacOS/Electron'];
    case 'win32':
      return [process.env.LOCALAPPDATA, process.env.PROGRAMFILES].flatMap((base) =>
        base === undefined
          ? []
          : [join(base, 'Programs/Microsoft VS Code/Code.exe'), join(base, 'Microsoft VS Code/Code.exe')],
      );
    default:
      return ['/usr/share/code/code', '/opt/visual-studio-code/code', '/snap/code/current/usr/share/code/code'];
  }
}

/** True where a window can be opened. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Runs suites in a desktop VS Code with its own, temporary settings and extensions. */
export async function runInDesktop(executable: string, run: HostRun): Promise<SuiteResult> {
  const folder = temporaryFolder();
  const suite = join(folder, 'suite.js');
  await bundleSuites(run.files, suite, 'node', run.grep);
  const watch = watchSuite(run.limits, run.print);
  const guarded = startGuarded(folder, executable, [
    journalsFor(folder, run.multiRoot),
    `--extensionDevelopmentPath=${root}`,
    `--extensionTestsPath=${suite}`,
    ...desktopArguments(folder),
    '--disable-extensions',
  ]);
  guarded.onLine(watch.line);
  void guarded.exited.then(watch.exit);
  const interrupt = () => {
    watch.broken('Interrupted.');
  };
  run.signal.addEventListener('abort', interrupt, { once: true });
  const result = await watch.result;
  run.signal.removeEventListener('abort', interrupt);
  await guarded.stop();
  if (result.failed > 0 && !run.signal.aborted) console.log(`  The last lines of VS Code:\n${guarded.tail()}`);
  return result;
}

/** A desktop VS Code that keeps to a folder and asks nothing. */
export function desktopArguments(folder: string): readonly string[] {
  return [
    `--user-data-dir=${join(folder, 'user')}`,
    `--extensions-dir=${join(folder, 'extensions')}`,
    ...['--disable-workspace-trust', '--disable-updates', '--skip-welcome', '--skip-release-notes'],
    ...['--disable-telemetry', '--no-sandbox', '--disable-gpu-sandbox'],
  ];
}
