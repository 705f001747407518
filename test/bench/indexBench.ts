import { build, type BuildOptions } from 'esbuild';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../host/paths';
import { createJournalFolders, type JournalFolders } from './generateJournal';
import type { CompiledResult, HeapResult, ReadResult, SaveResult, StartResult, Task } from './indexTasks';
import { ratios, row, type Bench, type BenchOptions, type Row } from './row';

interface Sizes {
  readonly small: number;
  readonly medium: number;
  readonly large: number;
  readonly rounds: number;
  readonly saves: number;
}

const full: Sizes = { small: 1_000, medium: 10_000, large: 100_000, rounds: 5, saves: 100 };
const quick: Sizes = { small: 50, medium: 200, large: 600, rounds: 1, saves: 5 };

/** The index, held to the bounds of the project's plan; times as ratios of neighbouring runs, since machines differ. */
export const indexBench: Bench = {
  name: 'index',
  async run(options) {
    const folders = createJournalFolders();
    try {
      const script = await bundleTasks(folders.empty());
      const sizes = options.quick ? quick : full;
      return [
        ...(await starts(sizes, folders, script, options)),
        ...(await saves(sizes, folders, script, options)),
        ...(await growth(sizes, folders, script, options)),
      ];
    } finally {
      folders.dispose();
    }
  },
};

/** Cold and warm starts against only reading the files, in turns. */
async function starts(
  { medium, rounds }: Sizes,
  folders: JournalFolders,
  script: string,
  { say }: BenchOptions,
): Promise<Row[]> {
  say(`starting on ${medium} notes, ${rounds} times`);
  const folder = folders.journal(medium);
  const reads: ReadResult[] = [];
  const colds: StartResult[] = [];
  const warms: StartResult[] = [];
  const compiled: CompiledResult[] = [];
  await measure(script, { name: 'read', folder }); // The first one finds the files on disk, all others in memory.
  for (let round = 0; round < rounds; round++) {
    const shards = folders.empty();
    reads.push((await measure(script, { name: 'read', folder })) as ReadResult);
    colds.push((await measure(script, { name: 'start', folder, shards })) as StartResult);
    warms.push((await measure(script, { name: 'start', folder, shards })) as StartResult);
    compiled.push((await measure(script, { name: 'compiled', folder })) as CompiledResult);
  }
  if ([...colds, ...warms].some(({ notes }) => notes !== medium)) throw new Error('Notes are missing from the index.');
  const cold = colds.map(({ completeMs }) => completeMs);
  const read = reads.map(({ ms }) => ms);
  const delays = colds.map((one, at) => Math.max(one.delay.max, warms[at].delay.max));
  return [
    row('only reading the files', 'ms', read),
    row('cold start', 'ms', cold),
    row(
      'cold start with the cache written',
      'ms',
      colds.map(({ savedMs }) => savedMs),
    ),
    // To be read, not to be kept: the extension reads through VS Code alone, where the bound is held (hostBench.ts).
    row("cold start / only reading, through Node's file system alone", 'x', ratios(cold, read)),
    row(
      'the same in processor time',
      'x',
      ratios(
        colds.map(({ cpuMs }) => cpuMs),
        reads.map(({ cpuMs }) => cpuMs),
      ),
    ),
    row(
      'the same in a process that did it before',
      'x',
      compiled.map(({ indexMs, readMs }) => indexMs / readMs),
    ),
    row(
      'warm start until the tree can be shown / cold',
      'x',
      ratios(
        warms.map(({ shownMs }) => shownMs),
        cold,
      ),
      0.25,
    ),
    row(
      'warm start until every file was compared / cold',
      'x',
      ratios(
        warms.map((warm) => warm.completeMs),
        cold,
      ),
    ),
    row('longest delay of the event loop, cold or warm', 'ms', delays, 16),
    row(
      '99th percentile of the delay, cold',
      'ms',
      colds.map(({ delay }) => delay.p99),
    ),
    row(
      '99th percentile of the delay, warm',
      'ms',
      warms.map(({ delay }) => delay.p99),
    ),
    row(
      'longest delay while only reading (the machine)',
      'ms',
      reads.map(({ delay }) => delay.max),
    ),
  ];
}

/** One saved file until the tree has it. */
async function saves(sizes: Sizes, folders: JournalFolders, script: string, { say }: BenchOptions): Promise<Row[]> {
  say(`saving notes of ${sizes.small} and of ${sizes.medium}`);
  const few: SaveResult[] = [];
  const many: SaveResult[] = [];
  for (let round = 0; round < Math.min(3, sizes.rounds); round++) {
    few.push(
      (await measure(script, { name: 'save', folder: folders.journal(sizes.small), saves: sizes.saves })) as SaveResult,
    );
    many.push(
      (await measure(script, {
        name: 'save',
        folder: folders.journal(sizes.medium),
        saves: sizes.saves,
      })) as SaveResult,
    );
  }
  const work = (results: readonly SaveResult[]) => results.map(({ workMs }) => workMs);
  return [
    row(
      'a saved file until the tree has it',
      'ms',
      many.map(({ totalMs }) => totalMs),
      50,
    ),
    row('the same without waiting for more events', 'ms', work(many)),
    row(`the same at ${sizes.medium} / at ${sizes.small} notes`, 'x', ratios(work(many), work(few)), 1.3),
    row(
      'asking for the whole tree',
      'ms',
      many.map(({ wholeTreeMs }) => wholeTreeMs),
    ),
  ];
}

/** Memory, and how the time of a cold start grows with the number of notes. */
async function growth(sizes: Sizes, folders: JournalFolders, script: string, { say }: BenchOptions): Promise<Row[]> {
  say(`indexing ${sizes.large} notes`);
  const medium: HeapResult[] = [];
  const large: HeapResult[] = [];
  folders.journal(sizes.large);
  for (let round = 0; round < Math.min(2, sizes.rounds); round++) {
    medium.push((await measure(script, { name: 'heap', folder: folders.journal(sizes.medium) })) as HeapResult);
    large.push((await measure(script, { name: 'heap', folder: folders.journal(sizes.large) })) as HeapResult);
  }
  const time = (results: readonly HeapResult[]) => results.map(({ completeMs }) => completeMs);
  return [
    row(`cold start at ${sizes.large} / at ${sizes.medium} notes`, 'x', ratios(time(large), time(medium)), 11),
    ...[[sizes.medium, medium, 60] as const, [sizes.large, large, 450] as const].flatMap(([size, results, most]) => [
      row(
        `memory kept by the index of ${size} notes`,
        'MB',
        results.map(({ indexMb }) => indexMb),
        most,
      ),
      row(
        `the same with the cache's knowledge of files`,
        'MB',
        results.map(({ allMb }) => allMb),
        most,
      ),
    ]),
  ];
}

/**
 * Bundles the measurements with the options of the product's own bundle: what runs is what people get, without the
 * cost of compiling on the fly. Returns the script's path.
 */
async function bundleTasks(folder: string): Promise<string> {
  const outfile = join(folder, 'indexTasks.cjs');
  const entryPoints = [join(root, 'test', 'bench', 'indexTasks.ts')];
  const product = (await import(pathToFileURL(join(root, 'esbuild.mjs')).href)) as { extensionOptions(): BuildOptions };
  await build({ ...product.extensionOptions(), entryPoints, outfile, external: ['node:*'] });
  return outfile;
}

/** Runs a task in a process of its own. */
async function measure(script: string, task: Task): Promise<unknown> {
  const args = ['--expose-gc', '--max-old-space-size=4096', script, JSON.stringify(task)];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  if (code !== 0) throw new Error(`The measurement '${task.name}' failed.`);
  return JSON.parse(printed);
}
