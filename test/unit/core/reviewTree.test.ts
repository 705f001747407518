import * as assert from 'node:assert/strict';
import { createEntryIndex, type IndexUpdate } from '../../../src/core/entryIndex';
import { defaultFeedbackClock } from '../../../src/core/feedback';
import { readEntry } from '../../../src/core/readEntry';
import { createReviewMarks } from '../../../src/core/reviewMarks';
import { createReviewTree, wallOfNotes, type ReviewNode, type ReviewTree } from '../../../src/core/reviewTree';
import { finish } from '../../../src/core/steps';

type Notes = Readonly<Record<string, string | undefined>>;

const notes: Notes = {
  'a1.md': 'kind: reflection\ntitle: Shadows\nteacher: Amara\ndate: 2026-03-05\nvisibility: pair',
  'a2.md': 'kind: observation\ntitle: Acids\nteacher: Amara\ncoach: Jo\nobserved: 2026-03-07',
  'a3.md': 'kind: plan\ntitle: Plan\nteacher: Amara\ndate: 2026-03-01',
  'c1.md': 'kind: plan\ntitle: Tickets\nteacher: Chidi\ndate: 2026-03-01',
  'w.md': 'kind: walk\ntitle: Walk\ndate: 2026-01-10',
};

/** A view of notes, of which those named are reviewed. */
function view({ texts = notes, seen = [] as string[], isStarted = true } = {}) {
  const index = createEntryIndex();
  const marks = createReviewMarks();
  const change = (changes: Notes): IndexUpdate =>
    index.apply(
      Object.entries(changes).map(([uri, text]) => ({
        uri,
        entry: text === undefined ? undefined : readEntry(uri, text.startsWith('---') ? text : `---\n${text}\n---\n`),
      })),
    );
  change(texts);
  const entries = (uris: readonly string[]) => uris.flatMap((uri) => index.get(uri) ?? []);
  marks.mark(entries(seen), '2026-03-10');
  const context = {
    today: '2026-03-10',
    me: { names: ['Jo'], isTeacher: false },
    feedback: defaultFeedbackClock,
    isReviewed: marks.isReviewed,
    wasReviewed: marks.wasReviewed,
    isStarted,
  };
  const fresh = () => createReviewTree(index, context);
  return { tree: fresh(), fresh, change, entries, marks, context };
}

function label(tree: ReviewTree, node: ReviewNode): string {
  const facts = tree.facts(node);
  switch (facts.type) {
    case 'teacher':
      return facts.name || '-';
    case 'section':
      return `${facts.section} ${facts.count}`;
    case 'item':
      return facts.item?.entry.title ?? '?';
  }
}

/** The tree on one line: `parent(child child)`. */
function draw(tree: ReviewTree, node?: ReviewNode): string {
  return tree
    .children(node)
    .map((child) => {
      const below = draw(tree, child);
      return label(tree, child) + (below === '' ? '' : `(${below})`);
    })
    .join(', ');
}

const comment =
  '---\nauthor: Amara\n---\n\n## L (thread t9)\n\n> W\n\n### 2026-03-01 09:12:00 +02:00 (comment c1)\n\nHello\n';

const shadows = 'unanswered 1(Shadows)';

describe('reviewTree', () => {
  it('shows what waits, by teacher', () => {
    assert.equal(
      draw(view().tree),
      `Amara(unreviewed 2(Shadows, Plan), no-debrief 1(Acids), ${shadows}), Chidi(unreviewed 1(Tickets)), -(unreviewed 1(Walk))`,
    );
  });
  it('shows a teacher first what is for them', () => {
    const texts = {
      'a.md': 'kind: plan\nteacher: Amara\nvisibility: group',
      'c.md': 'kind: debrief\nteacher: Chidi\ncoach: Jo',
      'w.md': 'kind: walk',
    };
    const { tree, context } = view({ texts });
    tree.reset({ ...context, me: { names: ['CHIDI'], isTeacher: true } });
    assert.deepEqual(
      tree.children().map((node) => label(tree, node)),
      ['Chidi', 'Amara', '-'],
    );
  });
  it('is empty where nothing waits', () => {
    assert.equal(draw(view({ texts: { c: notes['c1.md'] }, seen: ['c'] }).tree), '');
  });
  it('gives the notes in the order of the view, below a node or all', () => {
    const { tree } = view();
    const uris = (node?: ReviewNode) => tree.unreviewed(node).map(({ uri }) => uri);
    assert.deepEqual(uris(), ['a1.md', 'a3.md', 'c1.md', 'w.md']);
    assert.equal(tree.count(), 4);
    const [amara] = tree.children();
    assert.deepEqual(uris(amara), ['a1.md', 'a3.md']);
    const [news, visits] = tree.children(amara);
    assert.deepEqual(uris(news), ['a1.md', 'a3.md']);
    assert.deepEqual(uris(visits), []);
    assert.deepEqual(uris(tree.children(news)[1]), ['a3.md']);
  });
  it('folds the teachers up where there is much', () => {
    const folded = (count: number) => {
      const texts = Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`${at}`, `kind: plan\nteacher: T\ntitle: ${at}`]),
      );
      const { tree } = view({ texts });
      const [node] = tree.children();
      const facts = node && tree.facts(node);
      return facts?.type === 'teacher' && facts.isFolded;
    };
    assert.deepEqual([folded(50), folded(51)], [false, true]);
    const { tree } = view({ seen: ['a1.md', 'a3.md'] });
    const states = tree.children().map((node) => tree.facts(node));
    assert.deepEqual(
      states.map((facts) => facts.type === 'teacher' && `${facts.name} ${facts.isFolded}`),
      ['Amara true', 'Chidi false', ' false'],
    );
  });
  it('finds the place of a note', () => {
    const { tree } = view();
    assert.equal(tree.find('a1.md')?.id, 'teacher:amara/unreviewed/a1.md');
    assert.equal(tree.find('a2.md')?.id, 'teacher:amara/no-debrief/a2.md');
    assert.equal(tree.find('none.md'), undefined);
    assert.equal(view({ seen: ['c1.md'] }).tree.find('c1.md'), undefined);
  });
  it('tells two steps of one note apart', () => {
    const steps = '{what: x, when: 2026-03-01}, {what: y, when: 2026-03-02}';
    const texts = { m: `kind: meeting\ntitle: M\nteacher: T\nnext-steps: [${steps}]` };
    assert.equal(draw(view({ texts, seen: ['m'] }).tree), 'T(step-due 2(M, M))');
  });

  describe('before anything was reviewed', () => {
    it('shows what is there', () => {
      const { tree } = view({ isStarted: false });
      assert.match(draw(tree), /^Amara\(unreviewed 2/);
      assert.equal(tree.wall(), 0);
    });
    const many = (count: number): Notes =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}`, `kind: plan\nteacher: T\ntitle: ${at}`]));
    it('shows no wall of old notes', () => {
      const { tree } = view({ isStarted: false, texts: { ...many(wallOfNotes), ...notes } });
      assert.equal(draw(tree), '');
      assert.equal(tree.wall(), wallOfNotes + 4);
      assert.equal(tree.count(), 0);
      assert.equal(tree.unreviewed().length, wallOfNotes + 4);
      assert.equal(tree.find('7'), undefined);
      assert.equal(tree.find('a2.md'), undefined);
    });
    it('shows them where that is asked for', () => {
      const { tree, context } = view({ isStarted: false, texts: many(wallOfNotes + 1) });
      tree.reset({ ...context, isStarted: true });
      assert.match(draw(tree), new RegExp(`^T\\(unreviewed ${wallOfNotes + 1}\\(`));
      assert.equal(tree.wall(), 0);
    });
  });

  describe('after a change', () => {
    const changes: [name: string, change: Notes, stale: string][] = [
      ['of a text', { 'a3.md': `${notes['a3.md']}\n---\n\nMore.` }, ''],
      ['of a field', { 'a3.md': `${notes['a3.md']}\nlang: en` }, 'Plan'],
      ['of a title', { 'a3.md': notes['a3.md']?.replace('Plan', 'Lesson') }, 'Lesson'],
      ['to a debrief', { 'd.md': 'kind: debrief\nteacher: Amara\ncoach: Jo\nobserved: 2026-03-07' }, 'Amara'],
      ['by a new note', { 'c2.md': 'kind: plan\ntitle: New\nteacher: Chidi' }, 'Chidi'],
      ['by a note that is gone', { 'a3.md': undefined }, 'Amara'],
      ['by a comment', { 'a3.comments.amara.md': comment }, 'Plan'],
      ['by an answer', { 'a1.comments.al.md': comment.replace('Amara', 'Al') }, 'Amara'],
      ['by a comment on a note that is not there', { 'q.comments.amara.md': comment }, ''],
      ['by a new teacher', { 'z.md': 'kind: plan\nteacher: Zoe' }, 'all'],
      ['by a copy', { "c1 (Jo's conflicted copy 2026-03-02).md": notes['c1.md'] }, 'Chidi'],
      ['of the last note of a teacher', { 'w.md': undefined }, 'all'],
    ];
    for (const [name, change, expected] of changes) {
      it(name, () => {
        const made = view();
        draw(made.tree);
        const stale = made.tree.update(made.change(change));
        assert.equal(stale === 'all' ? stale : stale.map((node) => label(made.tree, node)).join(), expected);
        assert.equal(draw(made.tree), draw(made.fresh()));
      });
    }
    it('takes away what was marked, and nothing else is drawn again', () => {
      const made = view();
      draw(made.tree);
      const [amara] = made.tree.children();
      made.marks.mark(made.entries(['a1.md']), '2026-03-10');
      assert.deepEqual(made.tree.marked(made.entries(['a1.md'])), [amara]);
      assert.match(draw(made.tree), /^Amara\(unreviewed 1\(Plan\)/);
      assert.equal(made.tree.children()[0], amara);
    });
    it('looks at everything after a sync, in small steps', () => {
      const made = view();
      draw(made.tree);
      const teachers = Array.from({ length: 9 }, (_, at) => [`${at}`, `kind: plan\nteacher: T${at}`]);
      assert.equal(made.tree.update(made.change(Object.fromEntries(teachers) as Notes)), 'all');
      finish(made.tree.prepare());
      assert.equal(draw(made.tree), draw(made.fresh()));
    });
  });
});
