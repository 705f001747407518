// What is measured in real VS Code, in the extension host that has Node. Each figure comes from fresh hosts with no other
// extension in them: beside others, the times are mostly theirs.
import { join } from 'node:path';
import { untilInterrupted } from '../host/interrupt';
import { runNodeHost } from '../host/nodeHost';
import { buildExtension } from '../host/packaging';
import { root } from '../host/paths';
import { usualLimits } from '../host/suiteWatch';
import { createJournalFolders } from './generateJournal';
import { median, row, type Bench, type Row } from './row';

interface Activation {
  readonly loadMs: number;
  readonly activateMs: number;
}

interface ColdStart {
  readonly readMs: readonly number[];
  readonly coldMs: number;
  readonly delayMs: number;
  readonly findDelayMs: number;
  readonly readDelayMs: number;
}

interface CheckedAll {
  readonly notes: number;
  readonly ms: number;
  readonly delayMs: number;
}

export const hostBench: Bench = {
  name: 'VS Code',
  run: ({ quick, say }) =>
    untilInterrupted(async (signal): Promise<readonly Row[]> => {
      const folders = createJournalFolders();
      try {
        await buildExtension(signal);
        const noExtensions = folders.empty();
        const measure = async <T>(suite: string, folder: string, times: number): Promise<T[]> => {
          const found: T[] = [];
          while (found.length < times) {
            const { failed, notes } = await runNodeHost({
              name: suite,
              files: [join(root, 'test', 'host', 'suites', 'bench', suite)],
              limits: usualLimits,
              signal,
              print: say,
              multiRoot: false,
              folder,
              builtInExtensions: noExtensions,
            });
            if (failed > 0 || notes[0] === undefined) throw new Error(`${suite} could not be measured.`);
            found.push(JSON.parse(notes[0]) as T);
          }
          return found;
        };
        const activations = await measure<Activation>('activation.ts', folders.journal(100), quick ? 1 : 7);
        const colds = await measure<ColdStart>('coldIndex.ts', folders.journal(quick ? 500 : 10_000), quick ? 1 : 5);
        const checks = await measure<{ first: CheckedAll; second: CheckedAll }>(
          'checkAllNotes.ts',
          folders.journal(quick ? 100 : 1_000),
          quick ? 1 : 3,
        );
        const ratios = colds.map(({ coldMs, readMs }) => coldMs / median(readMs));
        return [
          row(
            'activation, own time',
            'ms',
            activations.map(({ loadMs, activateMs }) => loadMs + activateMs),
            50,
          ),
          row(
            'of it the call of activate',
            'ms',
            activations.map(({ activateMs }) => activateMs),
          ),
          row(
            'cold start on 10,000 notes',
            'ms',
            colds.map(({ coldMs }) => coldMs),
          ),
          row('cold start / only reading through workspace.fs', 'x', ratios, 2),
          row(
            'longest delay of the event loop in a cold start',
            'ms',
            colds.map(({ delayMs }) => delayMs),
            16,
          ),
          row(
            "the same while VS Code's own search finds the notes",
            'ms',
            colds.map(({ findDelayMs }) => findDelayMs),
          ),
          row(
            'the same while they are only read',
            'ms',
            colds.map(({ readDelayMs }) => readDelayMs),
          ),
          row(
            'a note of the wording check of all notes',
            'ms',
            checks.map(({ second }) => second.ms / second.notes),
          ),
          row(
            'longest delay of the event loop while all notes are checked',
            'ms',
            checks.map(({ second }) => second.delayMs),
            16,
          ),
          row(
            'the same in the first check, which loads the rules',
            'ms',
            checks.map(({ first }) => first.delayMs),
          ),
        ];
      } finally {
        folders.dispose();
      }
    }),
};
