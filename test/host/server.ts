import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startGuarded, temporaryFolder } from './guarded';
import { NotAvailable, type VSCodeServer } from './install';

export interface ServerOptions {
  /** Lets a page bring an extension under development and its tests. Hides notifications. */
  readonly development: boolean;
  /** The .vsix to install, for a server that runs the packaged extension. */
  readonly vsix?: string;
  /** A TCP port; without it the server chooses one. */
  readonly port?: number;
  /** A folder of built-in extensions to use in place of VS Code's own. */
  readonly builtInExtensions?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Opens folders in Restricted Mode, as VS Code opens those that nobody has said to trust yet. */
  readonly restricted?: boolean;
}

export interface RunningServer {
  readonly port: number;
  /** The server's temporary folder, removed at its end. Folders for the workbench to open lie in it. */
  readonly folder: string;
  /** The server's last lines, for messages. */
  tail(): string;
  readonly exited: Promise<number>;
  /** Ends the server and everything it started, and removes its folder. */
  stop(): Promise<void>;
}

/** Nothing that moves or asks: what a test or a screenshot does not want, and a first-time reader neither. */
const calm = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.editor.useModal': 'off',
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'editor.accessibilitySupport': 'off',
};

const restricted = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

/** Milliseconds from start to 'listening' that we wait for; two seconds are usual. */
const readyLimit = 60_000;

/** Native modules that the set-up leaves out on purpose: the server says so at length and goes on without them. */
const noise = /spdlog|bindings|^\s+at |^ → |^\s*(?:tries: \[|\]|\})$/;

/**
 * Starts a VS Code server on 127.0.0.1. Rejects, leaving nothing behind, when it does not come up; with NotAvailable where
 * the port is taken.
 */
export async function startServer(vscode: VSCodeServer, options: ServerOptions): Promise<RunningServer> {
  if (options.port !== undefined) await demandFree(options.port);
  const folder = temporaryFolder();
  const main = join(vscode.server, 'out', 'server-main.js');
  const data = join(folder, 'data');
  const places = ['--server-data-dir', data, '--extensions-dir', join(folder, 'extensions')];
  try {
    writeSettings(data, { ...calm, ...(options.restricted && restricted), ...options.settings });
    if (options.vsix !== undefined) await install(vscode.node, main, places, options.vsix);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const args = [
    main,
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0), '--without-connection-token'],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...places,
    ...(options.restricted ? [] : ['--disable-workspace-trust']),
    ...(options.development ? ['--enable-smoke-test-driver'] : []),
    ...(options.builtInExtensions === undefined ? [] : ['--builtin-extensions-dir', options.builtInExtensions]),
  ];
  // A desktop program finds its display there; a server only puts its sockets there.
  const guarded = startGuarded(folder, vscode.node, args, { XDG_RUNTIME_DIR: join(folder, 'run') });
  const port = await new Promise<number | undefined>((resolve) => {
    const limit = setTimeout(resolve, readyLimit, undefined);
    void guarded.exited.then(() => {
      clearTimeout(limit);
      resolve(undefined);
    });
    guarded.onLine((line) => {
      const found = /Extension host agent listening on (\d+)/.exec(line)?.[1];
      if (found === undefined) return;
      clearTimeout(limit);
      resolve(Number(found));
    });
  });
  const tail = () =>
    guarded
      .tail()
      .split('\n')
      .filter((line) => !noise.test(line))
      .join('\n');
  if (port === undefined) {
    await guarded.stop();
    throw new Error(`The VS Code server did not start:\n${tail()}`);
  }
  return {
    port,
    folder,
    tail,
    exited: guarded.exited,
    stop: async () => {
      await guarded.stop();
    },
  };
}

function writeSettings(data: string, settings: Readonly<Record<string, unknown>>): void {
  const folder = join(data, 'data', 'Machine');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
}

async function install(node: string, main: string, places: readonly string[], vsix: string): Promise<void> {
  const { NODE_OPTIONS, ...env } = { ...process.env, EXTENSIONS_GALLERY: '{}' } as NodeJS.ProcessEnv;
  void NODE_OPTIONS;
  await promisify(execFile)(node, [main, '--install-extension', vsix, ...places, '--accept-server-license-terms'], {
    env,
  });
}

/** The VS Code server itself waits in silence when its port is taken. */
async function demandFree(port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', () => {
      reject(new NotAvailable(`Port ${port} is in use or not allowed. Choose another one.`));
    });
    probe.listen(port, '127.0.0.1', resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}
