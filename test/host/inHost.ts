import { encode, type SuiteEvent } from './protocol';

/**
 * Runs mocha suites inside an extension host, with Node or without, and tells the launcher about each test. This file is
 * bundled with the suites (see bundle.ts).
 */
export interface SuiteFile {
  readonly name: string;
  /** Runs the file, which calls `describe`. */
  readonly load: () => void;
}

/** Longer than a cold language feature takes on a slow machine, shorter than the launcher's patience with silence. */
const testTimeout = 20_000;

/**
 * A real VS Code on a busy machine now and then loses an event or a key: a test that fails is tried once more, and both are
 * told. One that fails twice has failed.
 */
export const retries = 1;

/**
 * As VS Code asks of a test runner: rejects when a test failed. Mocha's browser build is loaded by `loadMocha`; it runs
 * without a document when it is given a reporter of its own.
 */
export async function runSuites(loadMocha: () => void, files: readonly SuiteFile[], grep: string): Promise<void> {
  const scope = globalThis as Record<string, unknown>;
  // Mocha's browser build reads the page's address for its options.
  scope.location ??= { href: '', search: '', pathname: '' };
  scope.addEventListener ??= () => undefined;
  let failed = 0;
  try {
    loadMocha();
    const mocha = scope.mocha as BrowserMocha;
    mocha.setup({ ui: 'bdd', reporter: silentReporter, timeout: testTimeout, retries, grep });
    // What was said last must get out before a test can block the host, else nobody knows which one it was.
    beforeEach(() => new Promise((resolve) => setTimeout(resolve, 10)));
    for (const { name, load } of files) loadFile(name, load);
    send({ type: 'begin' });
    // A console line leaves a host some time after it was said: a suite that blocks at once would never have begun.
    await new Promise((resolve) => setTimeout(resolve, 200));
    failed = await new Promise<number>((resolve) => {
      listen(mocha.run(), send, resolve);
    });
  } catch (error) {
    send({ type: 'fail', title: 'the suite itself', message: words(error) });
    send({ type: 'end', passed: 0, failed: 1 });
    throw error;
  }
  if (failed > 0) throw new Error(`${failed} failed`);
}

function loadFile(name: string, load: () => void): void {
  try {
    load();
  } catch (error) {
    throw new Error(`${name} could not be loaded: ${String(error)}`, { cause: error });
  }
}

/** Tells `send` about every test of a run, and `done` how many failed. */
export function listen(runner: Mocha.Runner, send: (event: SuiteEvent) => void, done: (failed: number) => void): void {
  let passed = 0;
  let failed = 0;
  runner.on('test', (test) => {
    send({ type: 'start', title: test.fullTitle() });
  });
  runner.on('hook', (hook) => {
    send({ type: 'start', title: hook.fullTitle() });
  });
  runner.on('pass', (test) => {
    passed++;
    send({ type: 'pass', title: test.fullTitle(), milliseconds: test.duration ?? 0 });
  });
  runner.on('fail', (test, error: unknown) => {
    failed++;
    send({ type: 'fail', title: test.fullTitle(), message: words(error) });
  });
  runner.on('retry', (test: Mocha.Test, error: unknown) => {
    send({ type: 'retry', title: test.fullTitle(), message: words(error) });
  });
  // A test marked to be skipped is not a test that passed.
  runner.on('pending', (test) => {
    failed++;
    send({ type: 'fail', title: test.fullTitle(), message: 'This test is skipped.' });
  });
  runner.on('end', () => {
    send({ type: 'end', passed, failed });
    done(failed);
  });
}

/** Lines of a stack that are worth reading: the rest is mocha and VS Code. */
const stackLines = 6;

function words(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { actual, expected } = error as { actual?: unknown; expected?: unknown };
  const compared =
    actual === undefined && expected === undefined
      ? []
      : [`expected ${JSON.stringify(expected, null, 1)}`, `actual ${JSON.stringify(actual, null, 1)}`];
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.message, ...compared, ...stack.slice(0, stackLines)].join('\n');
}

/** Tells the launcher something; suites use it for measurements. */
export function send(event: SuiteEvent): void {
  console.log(encode(event));
}

function silentReporter(): void {
  // Everything goes through `listen`.
}

interface BrowserMocha {
  setup(options: object): void;
  run(): Mocha.Runner;
}
