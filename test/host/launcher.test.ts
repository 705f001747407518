import * as assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './paths';
import { countedLine } from './protocol';

/**
 * The launcher itself: whatever a suite does to its host, the launcher says so with exit code 1 and leaves no process
 * and no file behind. Without this, a broken harness would look like a passing suite.
 */
interface Case {
  readonly name: string;
  /** A file in suites/broken. */
  readonly suite: string;
  readonly passed: number;
  readonly failed: number;
  readonly says: RegExp;
}

const cases: readonly Case[] = [
  { name: 'passes', suite: 'sound', passed: 1, failed: 0, says: /passed {2}sound passes/ },
  { name: 'has a failing test', suite: 'failing', passed: 1, failed: 1, says: /failing on purpose/ },
  { name: 'has a skipped test', suite: 'skipped', passed: 1, failed: 1, says: /This test is skipped/ },
  { name: 'has no test', suite: 'empty', passed: 0, failed: 1, says: /ran no test/ },
  { name: 'throws while it is loaded', suite: 'throws', passed: 0, failed: 1, says: /thrown on purpose/ },
  { name: 'needs a missing module', suite: 'missingModule', passed: 0, failed: 1, says: /missing-on-purpose/ },
  { name: 'hangs', suite: 'hangs', passed: 0, failed: 1, says: /Nothing was heard for 8 s/ },
  { name: 'aborts its host', suite: 'aborts', passed: 0, failed: 1, says: /without its count/ },
  { name: 'kills its host', suite: 'killed', passed: 0, failed: 1, says: /without its count/ },
];

const temporaries: string[] = [];

interface Launch {
  readonly child: ChildProcess;
  /** The folder for all of its temporary files. */
  readonly temporary: string;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
}

function launch(suite: string): Launch {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'rjt-')));
  temporaries.push(temporary);
  const file = join(root, 'test', 'host', 'suites', 'broken', `${suite}.ts`);
  const script = join(root, 'test', 'host', 'testHosts.ts');
  const limits = ['--limit', '60', '--silence', '8'];
  const child = spawn(process.execPath, ['--import', 'tsx', script, 'node', '--suite', file, ...limits], {
    cwd: root,
    env: { ...process.env, TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on('exit', (code) => {
      resolve({ code, output });
    });
  });
  return { child, temporary, ended };
}

after(() => {
  for (const temporary of temporaries) rmSync(temporary, { recursive: true, force: true });
});

/** Asks until it is so; mocha's time limit ends it. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** The command lines of living processes that work in this folder, where the system shows them. */
function processesIn(folder: string): readonly string[] {
  if (!existsSync('/proc/self/environ')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
        const environment = readFileSync(`/proc/${id}/environ`, 'utf8');
        return command !== '' && (command + environment).includes(folder) ? [command.replaceAll('\0', ' ')] : [];
      } catch {
        // It ended while we looked, or is another person's.
        return [];
      }
    });
}

/** Our temporary folders that are still there. */
function foldersIn(temporary: string): readonly string[] {
  return readdirSync(temporary).filter((name) => name.startsWith('rj-'));
}

async function leavesNothing({ temporary }: Launch): Promise<void> {
  await until(() => processesIn(temporary).length === 0 && foldersIn(temporary).length === 0);
}

/** True once the extension host of a launch runs: it has begun to log. */
function hostRuns({ temporary }: Launch): boolean {
  return foldersIn(temporary).some((name) => {
    const logs = join(temporary, name, 'data', 'data', 'logs');
    return existsSync(logs) && readdirSync(logs).some((run) => existsSync(join(logs, run, 'exthost1')));
  });
}

describe('the launcher, when a suite', function () {
  this.timeout(120_000);
  const launches = new Map<string, Promise<Awaited<Launch['ended']> & { launched: Launch }>>();

  before(() => {
    // Two at a time: most of a launch is waiting.
    let lanes = [Promise.resolve<unknown>(undefined), Promise.resolve<unknown>(undefined)];
    for (const { suite } of cases) {
      const [first, ...others] = lanes;
      const ended = first.then(async () => {
        const launched = launch(suite);
        return { ...(await launched.ended), launched };
      });
      launches.set(suite, ended);
      lanes = [...others, ended];
    }
  });

  for (const { name, suite, passed, failed, says } of cases) {
    it(`${name}: ${countedLine(passed, failed)}`, async () => {
      const { code, output, launched } = await launches.get(suite)!;
      assert.match(output, says);
      assert.equal(output.trimEnd().split('\n').at(-1), countedLine(passed, failed), output);
      assert.equal(code, failed === 0 ? 0 : 1);
      await leavesNothing(launched);
    });
  }
});

describe('the launcher, when it is ended itself', function () {
  this.timeout(60_000);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL'] as const) {
    it(`by ${signal}, leaves nothing behind`, async () => {
      const launched = launch('hangs');
      await until(() => hostRuns(launched));
      launched.child.kill(signal);
      const { code } = await launched.ended;
      assert.notEqual(code, 0);
      await leavesNothing(launched);
    });
  }
});
