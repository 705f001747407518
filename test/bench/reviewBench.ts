import type { EntryIndex } from '../../src/core/entryIndex';
import { defaultFeedbackClock } from '../../src/core/feedback';
import { markables } from '../../src/core/review';
import type { ReviewMarks } from '../../src/core/reviewMarks';
import { createReviewTree, type ReviewTree } from '../../src/core/reviewTree';
import { createSyncedMarks, type KeptState, type SyncedMarks } from '../../src/core/syncedMarks';
import { createRandom } from './random';
import { row, type Bench } from './row';
import { journal } from './treeBench';
import { longestStep, oneFileChanges, slowestNode } from './treeTimes';

/** The view Review of the same notes as the benchmark `tree`, a third of them new and a third changed. */
export const reviewBench: Bench = {
  name: 'review',
  run({ quick, say }) {
    const [notes, goals, saves] = quick ? [600, 30, 5] : [10_000, 300, 200];
    say(`opening every node of the view Review of ${notes} notes`);
    const index = journal(notes, goals);
    const synced = marksOf(index);
    const { marks } = synced;
    const rows = [
      row('the longest step of working out what waits', 'ms', [longestStep(() => viewOf(index, marks))], 16),
    ];
    rows.push(row('opening any node of the view Review', 'ms', [slowestNode(() => viewOf(index, marks))], 50));
    say(`changing a note, ${saves} times`);
    const { changed, marked, nodes } = changes(index, synced, saves);
    rows.push(row('one changed note until the view knows what to draw again', 'ms', changed, 50));
    rows.push(row('one note marked as reviewed until the view knows', 'ms', marked, 50));
    rows.push(row('nodes drawn again in the view Review for one changed note', 'x', nodes));
    rows.push(row('what is kept of the marks of all notes', 'MB', [keptSize(index)], 0.5));
    return Promise.resolve(rows);
  },
};

const today = '2026-06-01';

/** As VS Code keeps a state: what is got is another copy than what was given. */
class State implements KeptState {
  readonly values = new Map<string, string>();

  get(key: string): unknown {
    const text = this.values.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  }
  update(key: string, value: unknown): void {
    if (value !== undefined) this.values.set(key, JSON.stringify(value));
  }
}

function syncedMarks(index: EntryIndex, global = new State()): SyncedMarks {
  return createSyncedMarks({ global, workspace: new State(), present: () => markables(index), today: () => today });
}

function marksOf(index: EntryIndex): SyncedMarks {
  const random = createRandom(7);
  const synced = syncedMarks(index);
  const reviewed = [...index.entries()].filter(() => random.chance(2 / 3));
  const earlier = reviewed.map((entry) =>
    random.chance(0.5) ? entry : { ...entry, fingerprint: entry.uri.slice(-9, -3) },
  );
  synced.marks.mark(earlier, today);
  synced.keep();
  return synced;
}

/** All that is kept, in megabytes. */
function keptSize(index: EntryIndex): number {
  const global = new State();
  const synced = syncedMarks(index, global);
  synced.marks.mark(index.entries(), today);
  synced.keep();
  return [...global.values.values()].reduce((sum, { length }) => sum + length, 0) / 1024 ** 2;
}

function viewOf(index: EntryIndex, { isReviewed, wasReviewed }: ReviewMarks): ReviewTree {
  return createReviewTree(index, {
    today,
    me: { names: ['Jo Bennett'], isTeacher: false },
    feedback: defaultFeedbackClock,
    isStarted: true,
    isReviewed,
    wasReviewed,
  });
}

function changes(index: EntryIndex, { marks, takeOver, keep }: SyncedMarks, saves: number) {
  const tree = viewOf(index, marks);
  const marked: number[] = [];
  const { ms, nodes } = oneFileChanges(index, tree, saves, (entry) => {
    const started = performance.now();
    takeOver();
    marks.mark([entry], today);
    keep();
    tree.marked([entry]);
    marked.push(performance.now() - started);
  });
  return { changed: ms, marked, nodes };
}
