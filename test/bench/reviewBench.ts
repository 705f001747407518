import type { EntryIndex } from '../../src/core/entryIndex';
import { defaultFeedbackClock } from '../../src/core/feedback';
import { createReviewMarks, type ReviewMarks } from '../../src/core/reviewMarks';
import { createReviewTree, type ReviewNode, type ReviewTree } from '../../src/core/reviewTree';
import { finish } from '../../src/core/steps';
import { createRandom } from './random';
import { row, type Bench } from './row';
import { journal } from './treeBench';

/** The view Review of the same notes as the benchmark `tree`, a third of them new and a third changed. */
export const reviewBench: Bench = {
  name: 'review',
  run({ quick, say }) {
    const [notes, goals, saves] = quick ? [600, 30, 5] : [10_000, 300, 200];
    say(`opening every node of the view Review of ${notes} notes`);
    const index = journal(notes, goals);
    const marks = marksOf(index);
    const rows = [row('the longest step of working out what waits', 'ms', [longestStep(index, marks)], 16)];
    rows.push(row('opening any node of the view Review', 'ms', [slowestNode(index, marks)], 50));
    say(`changing a note, ${saves} times`);
    const { changed, marked, nodes } = changes(index, marks, saves);
    rows.push(row('one changed note until the view knows what to draw again', 'ms', changed, 50));
    rows.push(row('one note marked as reviewed until the view knows', 'ms', marked, 50));
    rows.push(row('nodes drawn again in the view Review for one changed note', 'x', nodes));
    rows.push(row('what is kept of the marks of all notes', 'MB', [keptSize(index)], 0.5));
    return Promise.resolve(rows);
  },
};

function marksOf(index: EntryIndex): ReviewMarks {
  const random = createRandom(7);
  const marks = createReviewMarks();
  const reviewed = [...index.entries()].filter(() => random.chance(2 / 3));
  const earlier = reviewed.map((entry) =>
    random.chance(0.5) ? entry : { ...entry, fingerprint: entry.uri.slice(-9, -3) },
  );
  marks.mark(earlier, '2026-06-01');
  return marks;
}

/** In megabytes, as JSON. */
function keptSize(index: EntryIndex): number {
  const marks = createReviewMarks();
  marks.mark(index.entries(), '2026-06-01');
  return JSON.stringify(marks.kept()).length / 1024 ** 2;
}

function viewOf(index: EntryIndex, { isReviewed, wasReviewed }: ReviewMarks): ReviewTree {
  return createReviewTree(index, {
    today: '2026-06-01',
    me: { teacher: '', coach: 'Jo Bennett' },
    feedback: defaultFeedbackClock,
    isStarted: true,
    isReviewed,
    wasReviewed,
  });
}

function longestStep(index: EntryIndex, marks: ReviewMarks): number {
  const steps: number[] = [];
  for (let round = 0; round < 3; round++) {
    const work = viewOf(index, marks).prepare();
    for (let step = 0, done: boolean | undefined = false; !done; step++) {
      const started = performance.now();
      ({ done } = work.next());
      steps[step] = Math.min(steps[step] ?? Infinity, performance.now() - started);
    }
  }
  return Math.max(...steps);
}

/** The longest time that a node took at best in three rounds, with the facts of its children, in milliseconds. */
function slowestNode(index: EntryIndex, marks: ReviewMarks): number {
  const best = new Map<string, number>();
  for (let round = 0; round < 3; round++) {
    const tree = viewOf(index, marks);
    finish(tree.prepare());
    const open = (node: ReviewNode | undefined): void => {
      const started = performance.now();
      const children = tree.children(node);
      for (const child of children) tree.facts(child);
      const id = node?.id ?? '';
      best.set(id, Math.min(best.get(id) ?? Infinity, performance.now() - started));
      for (const child of children) open(child);
    };
    open(undefined);
  }
  return Math.max(...best.values());
}

function changes(index: EntryIndex, marks: ReviewMarks, saves: number) {
  const random = createRandom(5);
  const tree = viewOf(index, marks);
  const all = (node?: ReviewNode): void => {
    for (const child of tree.children(node)) {
      tree.facts(child);
      all(child);
    }
  };
  all();
  const uris = [...index.uris()];
  const [changed, marked, nodes]: [number[], number[], number[]] = [[], [], []];
  for (let save = 0; save < saves; save++) {
    const uri = random.pick(uris);
    const entry = index.get(uri);
    if (!entry) continue;
    const next = { ...entry, title: `Saved ${save}`, fingerprint: `#${String(save).padStart(5, '0')}` };
    const update = index.apply([{ uri, entry: next }]);
    let started = performance.now();
    const stale = tree.update(update);
    changed.push(performance.now() - started);
    nodes.push(stale === 'all' ? index.size : stale.length);
    started = performance.now();
    marks.mark([next], '2026-06-01');
    marks.kept();
    tree.marked([next]);
    marked.push(performance.now() - started);
  }
  return { changed, marked, nodes };
}
