import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './paths';

/** A command that runs under the guard: it and all it starts end with us, whatever ends us. */
export interface Guarded {
  /** Every line it prints, on either stream, from now on. */
  onLine(listener: (line: string) => void): void;
  /** The last lines printed, for messages. */
  tail(): string;
  /** Resolves with the exit code when it and all its children are gone and its folder is removed. */
  readonly exited: Promise<number>;
  /** Ends it and its children; resolves as `exited`. */
  stop(): Promise<number>;
}

/** A new temporary folder. Its name is short since paths of sockets in it have a narrow limit. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rj-')));
  for (const name of ['tmp', 'run']) mkdirSync(join(folder, name), { mode: 0o700 });
  return folder;
}

/**
 * Starts a command whose temporary files lie in `folder`; the folder is removed at its end. `extra` is added to its
 * environment.
 */
export function startGuarded(
  folder: string,
  command: string,
  args: readonly string[],
  extra: NodeJS.ProcessEnv = {},
): Guarded {
  const child = spawn(process.execPath, [join(root, 'test', 'host', 'guard.mjs'), folder, command, ...args], {
    cwd: root,
    detached: process.platform !== 'win32',
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...environment(folder), ...extra },
  });
  const listeners: ((line: string) => void)[] = [];
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (data: string) => {
      const lines = (rest + data).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        last.push(line);
        if (last.length > 80) last.shift();
        for (const listener of listeners) listener(line);
      }
    });
  }
  // The guard may be gone before we close its input.
  child.stdin.on('error', () => undefined);
  const exited = once(child, 'exit').then(([code]) => (code as number | null) ?? 1);
  return {
    onLine: (listener) => listeners.push(listener),
    tail: () => last.join('\n'),
    exited,
    stop: () => {
      child.stdin.end();
      return exited;
    },
  };
}

/** Our environment without what belongs to this process alone, and with all temporary files in the folder. */
function environment(folder: string): NodeJS.ProcessEnv {
  const { NODE_OPTIONS, NODE_V8_COVERAGE, ...rest } = process.env;
  void NODE_OPTIONS;
  void NODE_V8_COVERAGE;
  return {
    ...rest,
    TMPDIR: join(folder, 'tmp'),
    // No look-ups in an extension gallery.
    EXTENSIONS_GALLERY: '{}',
  };
}
