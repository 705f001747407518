/**
 * Mocha's build for browsers, which runs in both extension hosts. It wants to know where it is, and its own reporters
 * want a page: ours writes lines that the launcher can tell from everything else a host prints.
 */
import './mochaGlobals';
import 'mocha/mocha.js';
import { linePrefix, type SuiteLine } from './protocol';

function say(line: SuiteLine): void {
  console.log(linePrefix + JSON.stringify(line));
}

function reporter(runner: Mocha.Runner): void {
  runner.on('pass', (test) => {
    say({ type: 'pass', title: test.fullTitle(), duration: test.duration ?? 0 });
  });
  runner.on('fail', (test, error: Error) => {
    say({ type: 'fail', title: test.fullTitle(), error: error.stack ?? error.message });
  });
  runner.on('pending', (test) => {
    say({ type: 'fail', title: test.fullTitle(), error: 'Skipped tests are not allowed.' });
  });
}

mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: reporter as unknown as Mocha.ReporterConstructor, checkLeaks: false });

/** Runs all tests that were defined. Rejects where one failed or there was none: VS Code would report both as passed. */
export async function run(): Promise<void> {
  const { passed, failed } = await new Promise<{ passed: number; failed: number }>((resolve) => {
    const runner = mocha.run(() => {
      resolve({ passed: runner.stats?.passes ?? 0, failed: (runner.stats?.failures ?? 0) + (runner.stats?.pending ?? 0) });
    });
  });
  say({ type: 'end', passed, failed });
  if (failed > 0 || passed === 0) throw new Error(`${passed} passed, ${failed} failed`);
}
