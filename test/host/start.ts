import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { desktopArguments, hasDisplay, installedDesktop } from './desktop';
import { startGuarded, temporaryFolder } from './guarded';
import { installServer, NotAvailable } from './install';
import { orInterrupted, untilInterrupted } from './interrupt';
import { packageExtension, vsixPath } from './packaging';
import { root } from './paths';
import { startServer } from './server';
import { copyOf, opening } from './workspaces';

/**
 * `npm start`: VS Code with the extension on a copy of the sample journal.
 *   --port N      serve on this port instead of a free one
 *   --no-open     do not open the browser
 *   --folder DIR  open this folder itself instead of a copy of the sample journal
 *   --desktop     open an installed desktop VS Code instead of a page
 */
const usage = 'Usage: npm start -- [--port N] [--no-open] [--folder DIR] [--desktop]';

interface Wish {
  readonly port: number | undefined;
  readonly open: boolean;
  readonly folder: string | undefined;
  readonly desktop: boolean;
}

/** What the person asked for. Throws NotAvailable with words for them. */
function wish(): Wish {
  const values = readArguments();
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new NotAvailable(`'${values.port}' is not a port number (1 to 65535).\n${usage}`);
  }
  const folder = values.folder === undefined ? undefined : resolve(values.folder);
  if (folder !== undefined && !(existsSync(folder) && statSync(folder).isDirectory())) {
    throw new NotAvailable(`There is no folder ${folder}.\n${usage}`);
  }
  return { port, folder, open: values['no-open'] !== true && hasDisplay(), desktop: values.desktop === true };
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        folder: { type: 'string' },
        desktop: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new NotAvailable(`${(error as Error).message}\n${usage}`);
  }
}

async function start(signal: AbortSignal): Promise<void> {
  const { port, open, folder, desktop } = wish();
  console.log('Building the extension...');
  await packageExtension(signal);
  if (desktop) {
    await startDesktop(signal, folder);
    return;
  }
  const vscode = await installServer(signal);
  console.log('Starting VS Code...');
  const server = await startServer(vscode, {
    development: false,
    vsix: vsixPath,
    ...(port === undefined ? {} : { port }),
  });
  try {
    signal.throwIfAborted();
    const address = `http://127.0.0.1:${server.port}/?${opening(folder ?? copyOf(server.folder))}`;
    console.log(`\n  ${address}\n\n${aboutFolder(folder)} Ctrl+C stops VS Code.`);
    if (open) openInBrowser(address);
    await orInterrupted(signal, server.exited);
    throw new NotAvailable(`VS Code ended by itself:\n${server.tail()}`);
  } finally {
    await server.stop();
  }
}

async function startDesktop(signal: AbortSignal, folder: string | undefined): Promise<void> {
  const executable = installedDesktop();
  if (executable === undefined) {
    throw new NotAvailable(
      'No desktop VS Code was found. Install it, or set VSCODE_PATH to its executable; without --desktop, VS Code opens in a page.',
    );
  }
  const temporary = temporaryFolder();
  const code = startGuarded(temporary, executable, [
    folder ?? copyOf(temporary),
    `--extensionDevelopmentPath=${root}`,
    ...desktopArguments(temporary),
  ]);
  try {
    console.log(`${aboutFolder(folder)} Close the window or press Ctrl+C to stop.`);
    if ((await orInterrupted(signal, code.exited)) !== 0) throw new NotAvailable(`VS Code failed:\n${code.tail()}`);
  } finally {
    await code.stop();
  }
}

function aboutFolder(folder: string | undefined): string {
  return folder === undefined
    ? 'The journal is a copy: change what you like, it is removed at the end.'
    : `This is your own folder: ${folder}.`;
}

function openInBrowser(address: string): void {
  const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    darwin: ['open'],
    // The address holds no character that the shell would read.
    win32: ['cmd', '/c', 'start', ''],
  };
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {
    console.log('No browser could be opened: open the address yourself.');
  });
  child.unref();
}

async function main(): Promise<number> {
  return untilInterrupted(async (signal) => {
    try {
      await start(signal);
    } catch (error) {
      if (signal.aborted) {
        console.log('\nStopped.');
        return 0;
      }
      console.error(error instanceof NotAvailable ? error.message : error);
      return 1;
    }
    return 0;
  });
}

void main().then((code) => {
  process.exitCode = code;
});
