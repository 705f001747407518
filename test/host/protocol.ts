/**
 * What a suite inside an extension host tells the launcher, one line each on the console. The lines are marked since the
 * console also carries the workbench's own logs.
 */
const marker = '@@reflective-journal@@';

export type SuiteEvent =
  /** The suite is loaded and starts. */
  | { readonly type: 'begin' }
  /** A test or hook starts: names what hangs where nothing more comes. */
  | { readonly type: 'start'; readonly title: string }
  | { readonly type: 'pass'; readonly title: string; readonly milliseconds: number }
  | { readonly type: 'fail'; readonly title: string; readonly message: string }
  /** The test failed and is tried once more. */
  | { readonly type: 'retry'; readonly title: string; readonly message: string }
  /** Something for the person or for a benchmark to read. */
  | { readonly type: 'note'; readonly text: string }
  /** The suite is over; nothing counts without this. */
  | { readonly type: 'end'; readonly passed: number; readonly failed: number };

export function encode(event: SuiteEvent): string {
  return `${marker}${JSON.stringify(event)}`;
}

/** The event in a console line, if it is one of ours. */
export function decode(line: string): SuiteEvent | undefined {
  const at = line.indexOf(marker);
  if (at < 0) return undefined;
  try {
    return JSON.parse(line.slice(at + marker.length)) as SuiteEvent;
  } catch {
    return undefined;
  }
}

/** The line that every test command of this project ends with. */
export function countedLine(passed: number, failed: number): string {
  return `${passed} passed, ${failed} failed`;
}
