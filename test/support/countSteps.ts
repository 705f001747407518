// Counts the steps of the wording check (with the argument 'anchors', of finding the places of comments again) on hostile
// texts of two sizes and prints a line of JSON a text. A step is a block of code that ran, as V8 counts them, and a
// character that a built-in function went through. So the numbers are the same on any machine. It runs in a process of
// its own: what is counted is slow.
import { Session } from 'node:inspector';
import { remark } from 'remark';
import { affordable, treeCost } from '../../src/core/markdownCost';
import { countedTexts } from './adversarialTexts';

export interface StepCount {
  readonly name: string;
  /** For a text of 128 KB and one of 1 MB. */
  readonly steps: readonly [small: number, large: number];
  /** What the text cost that took longest of those which the markdown parser was given at once. */
  readonly largestTree: number;
  /** For the beginning of the text, as much of it as the markdown parser may be given at once. */
  readonly parserSteps: number;
}

const megabyte = 1024 * 1024;
/** How many times as long the second text is. */
const growth = 8;
let steps = 0;
let largestTree = 0;

/** Built-in functions by what a call costs: `this`, the arguments and the result tell. */
function count<T extends object>(
  target: T,
  cost: (self: never, args: never[], result: never) => number,
  ...names: string[]
) {
  for (const name of names) {
    const original = (target as Record<string, (...args: unknown[]) => unknown>)[name];
    Object.defineProperty(target, name, {
      value: function (this: never, ...args: never[]): unknown {
        const result = original.apply(this, args) as never;
        steps += cost(this, args, result);
        return result;
      },
      writable: true,
      configurable: true,
    });
  }
}

function countBuiltIns(): void {
  const found = (self: string, [, from]: [string, number?], at: number) =>
    at < 0 ? self.length - Math.min(from ?? 0, self.length) : at - (from ?? 0);
  count(String.prototype, found as never, 'indexOf');
  count(
    String.prototype,
    ((self: string, [, from]: [string, number?], at: number) =>
      Math.min(from ?? self.length, self.length) - Math.max(at, 0)) as never,
    'lastIndexOf',
  );
  count(String.prototype, ((self: string, _: never, result: string) => result.length) as never, 'slice', 'substring');
  count(
    String.prototype,
    (self: string) => self.length,
    ...[
      'split',
      'toLowerCase',
      'toUpperCase',
      'trim',
      'trimEnd',
      'trimStart',
      'replace',
      'replaceAll',
      'includes',
      'match',
    ],
  );
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this`
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const result = exec.call(this, text);
    const length = result?.[0].length ?? 0;
    // A pattern that is bound to a place costs what it matched; others go through the text.
    const isBound = this.sticky || (this.source.startsWith('^') && !this.multiline);
    steps += isBound ? length + 16 : (result ? result.index : text.length) - from + length;
    return result;
  };
  count(
    Array.prototype,
    (self: unknown[]) => self.length,
    ...['includes', 'indexOf', 'concat', 'sort', 'splice', 'join', 'flat'],
  );
}

/** Puts a parser in remark's place that sees one paragraph in each text it is given. */
function replaceParser(): void {
  const prototype = Object.getPrototypeOf(remark()) as { parse: (text: string) => unknown };
  prototype.parse = (text) => {
    largestTree = Math.max(largestTree, treeCost(text));
    steps += text.length;
    let offset = 0;
    const children = text.split(/\n\n\*\*\*\n\n|\n$/).map((part) => {
      const position = { start: { offset }, end: { offset: offset + part.length } };
      offset += part.length + '\n\n***\n\n'.length;
      return { type: 'paragraph', position, children: [] };
    });
    return { type: 'root', children };
  };
}

/** Looks for comments whose words are nowhere in the text, everywhere, and nearly everywhere. */
async function findingAnchors(): Promise<(text: string) => void> {
  const { findAnchors } = await import('../../src/core/commentAnchor');
  const { finish } = await import('../../src/core/steps');
  const anchor = (quote: string) => ({ quote, isCut: false, before: 'a a a', after: 'great the lesson' });
  return (text) => {
    const words = text.slice(0, 4_000).match(/[\p{L}\p{N}]+/gu) ?? [];
    const repeated = Array.from({ length: 120 }, (_, at) => words[at % Math.max(1, words.length)] ?? 'a');
    const quotes = [text.slice(0, 400), `${repeated.join(' ')} z`, [...repeated].reverse().join(' '), 'S4 asked z y x'];
    finish(findAnchors(text, quotes.map(anchor)));
  };
}

async function main(): Promise<void> {
  const session = new Session();
  session.connect();
  const post = (method: string, parameters?: object): Promise<never> =>
    new Promise((resolve, reject) => {
      session.post(method, parameters, (error, result) => (error ? reject(error) : resolve(result as never)));
    });
  await post('Profiler.enable');
  // Before the code is loaded: what was compiled earlier is not counted block by block.
  await post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await import('./lexicons');
  const { lint } = await import('../../src/language/lint');
  const { parseMarkdown } = await import('../../src/core/markdown');
  lint({ text: 'It was great.', kind: 'debrief' });

  async function stepsOf(work: () => unknown, where: RegExp): Promise<number> {
    await post('Profiler.takePreciseCoverage');
    steps = 0;
    work();
    const builtIn = steps;
    const { result } = (await post('Profiler.takePreciseCoverage')) as {
      result: { url: string; functions: { ranges: { count: number }[] }[] }[];
    };
    const counted = result.filter(({ url }) => where.test(url));
    const blocks = counted.flatMap(({ functions }) =>
      functions.flatMap(({ ranges }) => ranges.map((range) => range.count)),
    );
    return builtIn + blocks.reduce((sum, times) => sum + times, 0);
  }

  if (process.argv[2] === 'anchors') {
    const find = await findingAnchors();
    countBuiltIns();
    for (const [name, make] of countedTexts) {
      const counted = [];
      for (const length of [megabyte / growth, megabyte])
        counted.push(await stepsOf(() => find(make(length)), /\/src\//));
      const [small = 0, large = 0] = counted;
      process.stdout.write(
        `${JSON.stringify({ name, steps: [small, large], largestTree: 0, parserSteps: 0 } satisfies StepCount)}\n`,
      );
    }
    return;
  }

  const parserSteps = new Map<string, number>();
  for (const [name, make] of countedTexts) {
    const text = make(megabyte / growth);
    const piece = text.slice(0, affordable(text, largestPiece));
    parserSteps.set(name, await stepsOf(() => parseMarkdown(piece), /node_modules/));
  }
  replaceParser();
  countBuiltIns();
  for (const [name, make] of countedTexts) {
    const [small, large] = [make(megabyte / growth), make(megabyte)];
    largestTree = 0;
    const linted = [];
    for (const text of [small, large]) linted.push(await stepsOf(() => lint({ text, kind: 'debrief' }), /\/src\//));
    const [first = 0, second = 0] = linted;
    const count = { name, steps: [first, second], largestTree, parserSteps: parserSteps.get(name) ?? 0 } as const;
    process.stdout.write(`${JSON.stringify(count satisfies StepCount)}\n`);
  }
}

/** What the markdown parser is given at once, by its cost. */
const largestPiece = 8 * 1024;

void main();
