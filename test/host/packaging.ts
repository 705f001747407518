import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './paths';

export const bundlePath = join(root, 'dist', 'extension.js');
export const writingPath = join(root, 'dist', 'writing.js');
export const vsixPath = join(root, 'dist', 'reflective-journal.vsix');

/** Builds the extension's files in `dist` as they are shipped. Rejects with the builder's words when that fails. */
export async function buildExtension(signal?: AbortSignal): Promise<void> {
  // Else a failed build would leave an old one to be tested.
  for (const path of [bundlePath, writingPath]) rmSync(path, { force: true });
  await run(signal, 'esbuild.mjs', []);
}

/** Builds the extension and packages it to {@link vsixPath}. Rejects with the packager's words when that fails. */
export async function packageExtension(signal?: AbortSignal): Promise<void> {
  rmSync(vsixPath, { force: true });
  await buildExtension(signal);
  await run(signal, 'node_modules/@vscode/vsce/vsce', ['package', '--no-dependencies', '--out', vsixPath]);
}

async function run(signal: AbortSignal | undefined, script: string, args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [join(root, script), ...args], { cwd: root, signal });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${script} failed:\n${stdout}${stderr}`, { cause: error });
  }
}
