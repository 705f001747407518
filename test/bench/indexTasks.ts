// What is measured of the index, each in a process of its own, as the editor starts a fresh one. Run by indexBench.ts:
// the last argument is the task as JSON, the result is printed as JSON.
import { readFileSync, writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { forEachConcurrent } from '../../src/core/concurrent';
import type { EntryIndex, IndexUpdate } from '../../src/core/entryIndex';
import { goal, goalEntries, goalsOfTeacher, looseEntries, teachers } from '../../src/core/goalGraph';
import { readConcurrency } from '../../src/core/indexing';
import { createHeadlessIndex } from './headless';
import { createNodeStore } from './nodeStore';
import { createRandom } from './random';
import { median } from './row';
import { createShardFolder, noShards } from './shardFolder';

export type Task =
  | { readonly name: 'read'; readonly folder: string }
  | { readonly name: 'start'; readonly folder: string; readonly shards: string }
  | { readonly name: 'compiled'; readonly folder: string }
  | { readonly name: 'heap'; readonly folder: string }
  | { readonly name: 'save'; readonly folder: string; readonly saves: number };

export interface ReadResult {
  readonly ms: number;
  /** Time of all processors that this process took, in milliseconds: other programs disturb it less. */
  readonly cpuMs: number;
  /** See {@link Delay}, to be compared with: nothing but reading went on. */
  readonly delay: Delay;
}

/** A start of the editor on a folder, cold or warm as its shards are empty or not. Milliseconds from the start. */
export interface StartResult {
  /** The tree can be shown, from the cache where there is one. */
  readonly shownMs: number;
  /** Every file was compared with what is known, and the index is complete. */
  readonly completeMs: number;
  readonly cpuMs: number;
  /** The cache is written too. */
  readonly savedMs: number;
  readonly notes: number;
  readonly delay: Delay;
}

/** How late the event loop was, in milliseconds. */
export interface Delay {
  readonly p99: number;
  readonly max: number;
}

export interface CompiledResult {
  readonly readMs: number;
  readonly indexMs: number;
}

export interface HeapResult {
  /** Retained by the index alone, and by all that stays in memory with it (the cache knows each note's stamp). */
  readonly indexMb: number;
  readonly allMb: number;
  readonly completeMs: number;
}

export interface SaveResult {
  /** From the event to the new children, with the short wait for more events. */
  readonly totalMs: number;
  /** The same without the wait. */
  readonly workMs: number;
  /** Asking for the whole tree, all teachers with their goals. */
  readonly wholeTreeMs: number;
}

/** How long the extension waits for more events after a single one (`src/vscode/indexer.ts`). */
const gatherMs = 10;

async function readOnly(folder: string): Promise<ReadResult> {
  const store = createNodeStore(folder);
  const uris = await store.list(new AbortController().signal);
  const watched = await watchDelay();
  const started = performance.now();
  const cpu = process.cpuUsage();
  await forEachConcurrent(uris, readConcurrency, async (uri) => {
    await store.read(uri);
  });
  const ms = performance.now() - started;
  return { ms, cpuMs: cpuMs(cpu), delay: await watched() };
}

async function start(folder: string, shards: string): Promise<StartResult> {
  const updates: number[] = [];
  const store = createNodeStore(folder);
  const { index, indexing } = createHeadlessIndex(store, createShardFolder(shards), () => {
    updates.push(performance.now());
  });
  const watched = await watchDelay();
  const started = performance.now();
  const cpu = process.cpuUsage();
  let done = 0;
  let comparedAt = started;
  await indexing.rebuild({
    progress: (count, total) => {
      done = count;
      if (done === total) comparedAt = performance.now();
    },
  });
  const cpuUsed = cpuMs(cpu);
  await indexing.saveCache();
  const savedMs = performance.now() - started;
  const delay = await watched();
  const shownMs = (updates[0] ?? NaN) - started;
  const completeMs = Math.max(updates.at(-1) ?? NaN, comparedAt) - started;
  return { shownMs, completeMs, cpuMs: cpuUsed, savedMs, notes: index.size, delay };
}

function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Cold index and only reading in a process that has done both before: without what a fresh one takes to compile. */
async function compiled(folder: string): Promise<CompiledResult> {
  let result: CompiledResult = { readMs: NaN, indexMs: NaN };
  for (let round = 0; round < 3; round++) {
    const { ms } = await readOnly(folder);
    const started = performance.now();
    let completeMs = NaN;
    await createHeadlessIndex(createNodeStore(folder), noShards, () => {
      completeMs = performance.now() - started;
    }).indexing.rebuild();
    result = { readMs: ms, indexMs: completeMs };
  }
  return result;
}

async function heap(folder: string): Promise<HeapResult> {
  // Once before, so that compiled code does not count.
  await createHeadlessIndex(createNodeStore(`${folder}/none`), noShards).indexing.rebuild();
  const before = heapMb();
  const started = performance.now();
  let completeMs = NaN;
  let all: ReturnType<typeof createHeadlessIndex> | undefined = createHeadlessIndex(
    createNodeStore(folder),
    noShards,
    () => {
      completeMs = performance.now() - started;
    },
  );
  await all.indexing.rebuild();
  const allMb = heapMb() - before;
  const { index }: { index: EntryIndex } = all;
  all = undefined;
  const indexMb = heapMb() - before;
  if (index.size === 0) throw new Error(`${folder} holds no notes`);
  return { indexMb, allMb, completeMs };
}

function heapMb(): number {
  if (!globalThis.gc) throw new Error('Run with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1_000_000;
}

async function save(folder: string, saves: number): Promise<SaveResult> {
  let workStarted = 0;
  let onUpdate: (update: IndexUpdate) => void = () => undefined;
  const { index, indexing } = createHeadlessIndex(
    createNodeStore(folder),
    noShards,
    (update) => {
      onUpdate(update);
    },
    async () => {
      await setTimeout(gatherMs);
      workStarted = performance.now();
    },
  );
  await indexing.rebuild();
  const random = createRandom(7);
  const uris = [...index.uris()];
  const total: number[] = [];
  const work: number[] = [];
  const wholeTree: number[] = [];
  for (let round = 0; round < saves; round++) {
    const uri = random.pick(uris);
    const path = fileURLToPath(uri);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: (?:Saved \d+, )?/m, `title: Saved ${round}, `));
    const shown = new Promise<void>((resolve) => {
      onUpdate = (update) => {
        showChanged(index, update);
        resolve();
      };
    });
    const started = performance.now();
    indexing.changedOnDisk([uri]);
    await shown;
    const ended = performance.now();
    total.push(ended - started);
    work.push(ended - workStarted);
    showAll(index);
    wholeTree.push(performance.now() - ended);
  }
  return { totalMs: median(total), workMs: median(work), wholeTreeMs: median(wholeTree) };
}

/** What a tree asks for after an update: the children of the teachers and goals that were touched. */
function showChanged(index: EntryIndex, update: IndexUpdate): void {
  for (const key of update.teachers) {
    goalsOfTeacher(index, key);
    looseEntries(index, key);
  }
  for (const id of update.goals) {
    goal(index, id);
    goalEntries(index, id);
  }
}

function showAll(index: EntryIndex): void {
  for (const { key } of teachers(index)) {
    goalsOfTeacher(index, key);
    looseEntries(index, key);
  }
}

/**
 * Watches how late a timer of 1 ms is called (`monitorEventLoopDelay`); that 1 ms is not counted. A turn before and
 * after lets the first and the last task be seen.
 */
async function watchDelay(): Promise<() => Promise<Delay>> {
  const histogram = monitorEventLoopDelay({ resolution: 1 });
  histogram.enable();
  await setTimeout(20);
  histogram.reset();
  return async () => {
    await setTimeout(5);
    histogram.disable();
    const late = (nanoseconds: number) => Math.max(0, nanoseconds / 1_000_000 - 1);
    return { p99: late(histogram.percentile(99)), max: late(histogram.max) };
  };
}

async function run(task: Task): Promise<object> {
  switch (task.name) {
    case 'read':
      return readOnly(task.folder);
    case 'start':
      return start(task.folder, task.shards);
    case 'compiled':
      return compiled(task.folder);
    case 'heap':
      return heap(task.folder);
    case 'save':
      return save(task.folder, task.saves);
  }
}

run(JSON.parse(process.argv.at(-1) ?? '') as Task)
  .then((result) => {
    console.log(JSON.stringify(result));
  })
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
