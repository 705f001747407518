import { decode } from './protocol';

/** How a run of suites in an extension host ended. */
export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
  /** What suites sent to be read. */
  readonly notes: readonly string[];
}

export interface Limits {
  /** Milliseconds for everything. */
  readonly whole: number;
  /** Milliseconds without a word from a suite that has begun: by then it has hung. */
  readonly silence: number;
}

export const usualLimits: Limits = { whole: 480_000, silence: 60_000 };

export interface SuiteWatch {
  /** A line of the host's console. */
  readonly line: (text: string) => void;
  /** VS Code says that the suite is over. */
  readonly exit: (code: number) => void;
  /** Something ended before the suite did. */
  readonly broken: (why: string) => void;
  readonly result: Promise<SuiteResult>;
}

/**
 * Judges a run by what the suite itself counted. VS Code's own result is not enough: it reports success when `run()`
 * returns without having run a test, and nothing at all when the extension host dies.
 */
export function watchSuite(limits: Limits, print: (line: string) => void): SuiteWatch {
  let settle: (result: SuiteResult) => void = () => undefined;
  const result = new Promise<SuiteResult>((resolve) => (settle = resolve));
  const counted = { passed: 0, failed: 0 };
  const notes: string[] = [];
  let begun = false;
  let over: { passed: number; failed: number } | undefined;
  let current = 'loading the suite';
  let done = false;

  function finish(problem?: string): void {
    if (done) return;
    done = true;
    clearTimeout(whole);
    clearTimeout(silence);
    if (problem !== undefined) {
      counted.failed++;
      print(`  FAILED  ${problem}`);
    }
    settle({ ...counted, notes });
  }
  const whole = setTimeout(() => {
    finish(`The suite took longer than ${limits.whole / 1000} s; it was at: ${current}`);
  }, limits.whole);
  const listenFor = (milliseconds: number) =>
    setTimeout(() => {
      finish(`Nothing was heard for ${milliseconds / 1000} s; the suite was at: ${current}`);
    }, milliseconds);
  // Until it begins there is a whole VS Code to start, which takes as long as the machine is busy.
  let silence = listenFor(Math.max(limits.silence, usualLimits.silence));

  function line(text: string): void {
    const event = decode(text);
    if (done || event === undefined) return;
    clearTimeout(silence);
    silence = listenFor(limits.silence);
    switch (event.type) {
      case 'begin':
        if (begun) finish(`The extension host died and started again; it was at: ${current}`);
        begun = true;
        break;
      case 'start':
        current = event.title;
        break;
      case 'pass':
        counted.passed++;
        print(`  passed  ${event.title} (${event.milliseconds} ms)`);
        break;
      case 'fail':
        counted.failed++;
        print(`  FAILED  ${event.title}\n${event.message.replace(/^/gm, '          ')}`);
        break;
      case 'retry':
        print(`  AGAIN   ${event.title}, which failed at first\n${event.message.replace(/^/gm, '          ')}`);
        break;
      case 'note':
        notes.push(event.text);
        break;
      case 'end':
        over = event;
        current = 'ending';
    }
  }

  function exit(code: number): void {
    if (over === undefined) finish(`The suite ended without its count (exit code ${code}); it was at: ${current}`);
    else if (over.passed !== counted.passed || over.failed > counted.failed)
      finish(`The suite counted ${over.passed} passed, ${over.failed} failed, but other lines came through.`);
    else if (counted.passed + counted.failed === 0) finish('The suite ran no test at all.');
    else if (code !== 0 && counted.failed === 0) finish(`VS Code reports a failure (exit code ${code}).`);
    else finish();
  }

  return { line, exit, broken: finish, result };
}
