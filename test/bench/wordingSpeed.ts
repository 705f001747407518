// How fast the wording check is, beside two checkers of prose on the same texts in the same process, in turns.
import '../support/lexicons';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { finish } from '../../src/core/steps';
import { lint, lintInSteps, type LintedNote } from '../../src/language/lint';
import { installPeers } from '../host/install';
import { untilInterrupted } from '../host/interrupt';
import { sampleJournal } from '../host/paths';
import { ratios, row, type Bench } from './row';

interface Peer {
  readonly name: string;
  readonly check: (text: string) => Promise<unknown>;
}

export const wordingSpeedBench: Bench = {
  name: 'wording speed',
  run: ({ quick, say }) =>
    untilInterrupted(async (signal) => {
      const rounds = quick ? 2 : 15;
      const peers = quick ? [] : await loadPeers(await installPeers(signal));
      const short = noteOf(10_000);
      const long = noteOf(100_000);
      const own: number[] = [];
      const cold: number[] = [];
      const coldProcessor: number[] = [];
      const others = peers.map(({ name }) => ({ name, times: [] as number[] }));
      let former: LintedNote = finish(lintInSteps({ text: short }));
      // The first rounds are for the compilers of all of them.
      const warmUp = 3;
      for (let round = 0; round < rounds + warmUp; round++) {
        const text = edited(short, round);
        const ownMs = await timed(() => (former = finish(lintInSteps({ text }, former))));
        const before = process.cpuUsage();
        const coldMs = await timed(() => lint({ text: long }));
        const { user, system } = process.cpuUsage(before);
        if (round >= warmUp) {
          own.push(ownMs);
          cold.push(coldMs);
          coldProcessor.push((user + system) / 1_000);
        }
        for (const [index, { name, check }] of peers.entries()) {
          const ms = await timed(() => check(text));
          if (round >= warmUp) others[index].times.push(ms);
          say(`${name} took ${ms.toFixed(0)} ms, the wording check ${ownMs.toFixed(2)} ms`);
        }
      }
      return [
        row('a word changed in a note of 10 KB, until its findings are known', 'ms', own, 5),
        row('a note of 100 KB that was never looked at', 'ms', cold, 150),
        row('the same in processor time', 'ms', coldProcessor),
        ...others.flatMap(({ name, times }) => [
          row(`${name} on the changed note`, 'ms', times),
          { ...row(`${name} / the wording check on the same change`, 'x', ratios(times, own)), least: 30 },
        ]),
      ];
    }),
};

/** Notes of the sample journal, one after the other, as one note. */
function noteOf(length: number): string {
  const bodies = readdirSync(sampleJournal, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => readFileSync(join(sampleJournal, path), 'utf8').replace(/^---[^]*?\n---\n/, ''));
  let body = '';
  for (let at = 0; body.length < length; at++) {
    const text = bodies[at % bodies.length] ?? '';
    // A second turn has other paragraphs, so that none is known from the first.
    body += at < bodies.length ? `${text}\n` : `${text.replaceAll('.\n', `, turn ${at}.\n`)}\n`;
  }
  return `---\nkind: observation\ndate: 2026-01-07\n---\n\n${body.slice(0, length)}`;
}

/** Another word in another place each time. */
function edited(text: string, round: number): string {
  const at = text.indexOf(' ', Math.floor(text.length * (0.2 + 0.6 * ((round * 7) % 10) * 0.1)));
  return `${text.slice(0, at)} great${round}${text.slice(at)}`;
}

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function loadPeers(folder: string): Promise<readonly Peer[]> {
  const load = (path: string): Promise<unknown> => import(pathToFileURL(join(folder, 'node_modules', path)).href);
  const { LocalLinter } = (await load('harper.js/dist/index.js')) as {
    LocalLinter: new (options: object) => {
      setup(): Promise<void>;
      lint(text: string, options: object): Promise<unknown>;
    };
  };
  const { binaryInlined } = (await load('harper.js/dist/binaryInlined.js')) as { binaryInlined: unknown };
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  const { markdown } = (await load('alex/index.js')) as { markdown: (text: string) => unknown };
  return [
    { name: 'Harper', check: (text) => harper.lint(text, { language: 'markdown' }) },
    { name: 'alex', check: (text) => Promise.resolve(markdown(text)) },
  ];
}
