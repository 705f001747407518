import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { failures } from './hostPage';
import { untilInterrupted } from './interrupt';
import { root } from './paths';
import { countedLine } from './protocol';

/** `npm test`: everything, in the order in which it is cheapest to fail. The last line is `N passed, N failed`. */
interface Step {
  readonly name: string;
  /** A script and its arguments; `.ts` runs through tsx. */
  readonly command: readonly [script: string, ...args: string[]];
  /** True where the step ends with the counted line of its tests. */
  readonly counts?: boolean;
}

interface Outcome {
  readonly step: Step;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  readonly output: string;
}

/** Steps that need no VS Code: two run at a time, the longest first, and their output is shown where they fail. */
const quiet: readonly Step[] = [
  { name: 'unit tests', command: ['test/support/unit.ts'], counts: true },
  { name: 'set-up of VS Code', command: ['test/host/setUp.ts'] },
  { name: 'types of the product', command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'] },
  { name: 'types of the tests', command: ['node_modules/typescript/bin/tsc', '-p', 'test/tsconfig.json', '--noEmit'] },
  { name: 'format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'unused code', command: ['node_modules/knip/bin/knip.js'] },
];

/** Steps that load the machine: one after the other, shown as they go. */
const loud: readonly Step[] = [
  { name: 'build and package', command: ['test/support/package.ts'] },
  { name: 'node host', command: ['test/host/testHosts.ts', 'node'], counts: true },
  { name: 'two folders', command: ['test/host/testHosts.ts', 'workspaces'], counts: true },
  {
    name: 'two folders, web host',
    command: [
      'test/host/testHosts.ts',
      ...['web', '--multi-root', '--suite', 'test/host/suites/workspaces/folders.test.ts'],
    ],
    counts: true,
  },
  { name: 'web host', command: ['test/host/testHosts.ts', 'web'], counts: true },
  { name: 'UI, packaged', command: ['test/host/testHosts.ts', 'ui'], counts: true },
  { name: 'launcher', command: ['test/support/unit.ts', 'test/host/launcher.test.ts'], counts: true },
];

/** Milliseconds for one step; the suites have closer limits of their own, a first set-up has not. */
const stepLimit = 15 * 60_000;

async function runStep(step: Step, show: boolean, signal: AbortSignal): Promise<Outcome> {
  const started = Date.now();
  const [script, ...args] = step.command;
  if (show) console.log(`\n== ${step.name}`);
  const child = spawn(
    process.execPath,
    [...(script.endsWith('.ts') ? ['--import', 'tsx'] : []), join(root, script), ...args],
    // The property tests try all their inputs here, and a share of them in `npm run test:unit`.
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { FUZZ_SHARE: '1', ...process.env } },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (data: string) => {
      output += data;
      if (show) process.stdout.write(data);
    });
  }
  // It ends in its own time, since it has to clean up.
  const stop = () => child.kill('SIGTERM');
  const limit = setTimeout(stop, stepLimit);
  signal.addEventListener('abort', stop, { once: true });
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => {
      resolve(1);
    });
    child.on('close', resolve);
  });
  clearTimeout(limit);
  signal.removeEventListener('abort', stop);
  const seconds = Math.round((Date.now() - started) / 1000);
  return { step, ...judge(step, code === 0, output), seconds, output };
}

/** A step's own count, and one failure more where it failed without counting it. */
function judge({ counts }: Step, succeeded: boolean, output: string): { passed: number; failed: number } {
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  const counted = counts ? /^(\d+) passed, (\d+) failed$/.exec(last) : null;
  const passed = Number(counted?.[1] ?? 0);
  const failed = Number(counted?.[2] ?? 0);
  const isSound = succeeded && (!counts || passed > 0);
  return { passed, failed: isSound || failed > 0 ? failed : 1 };
}

async function runQuiet(signal: AbortSignal): Promise<readonly Outcome[]> {
  console.log(`\n== ${quiet.map(({ name }) => name).join(', ')}`);
  const waiting = [...quiet];
  const outcomes: Outcome[] = [];
  async function lane(): Promise<void> {
    for (let step = waiting.shift(); step !== undefined && !signal.aborted; step = waiting.shift()) {
      const outcome = await runStep(step, false, signal);
      outcomes.push(outcome);
      console.log(`${outcome.failed === 0 ? 'sound ' : 'FAILED'}  ${step.name} (${outcome.seconds} s)`);
      if (outcome.failed > 0) console.log(outcome.output.trimEnd());
    }
  }
  await Promise.all([lane(), lane()]);
  return outcomes;
}

async function main(signal: AbortSignal): Promise<void> {
  rmSync(failures, { recursive: true, force: true });
  const outcomes = [...(await runQuiet(signal))];
  for (const step of loud) {
    if (signal.aborted) break;
    outcomes.push(await runStep(step, true, signal));
  }
  console.log(`\n${table(outcomes)}\n`);
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const failed = sum('failed') + (signal.aborted ? 1 : 0);
  console.log(countedLine(sum('passed'), failed));
  process.exitCode = failed === 0 ? 0 : 1;
}

function table(outcomes: readonly Outcome[]): string {
  return outcomes
    .map(({ step, passed, failed, seconds }) => {
      const tests = step.counts ? countedLine(passed, failed) : '';
      return `${failed === 0 ? 'sound ' : 'FAILED'}  ${step.name.padEnd(22)} ${`${seconds} s`.padStart(6)}  ${tests}`.trimEnd();
    })
    .join('\n');
}

void untilInterrupted(main);
