import * as assert from 'node:assert/strict';
import type { Entry } from '../../../src/core/entry';
import { readEntry } from '../../../src/core/readEntry';
import { createReviewMarks, type ReviewMarks } from '../../../src/core/reviewMarks';
import { fc, runs } from '../../support/fuzz';

const today = '2026-03-10';

function note(uri: string, title: string, date = '2026-03-01'): Entry {
  return readEntry(uri, `---\nkind: plan\ntitle: ${title}\ndate: ${date}\n---\n`);
}
function markedOf(...kept: unknown[]): ReviewMarks {
  const marks = createReviewMarks();
  for (const one of kept) marks.merge(JSON.parse(JSON.stringify(one)));
  return marks;
}
function marksOf(notes: readonly Entry[], day = today, most?: number): ReviewMarks {
  const marks = createReviewMarks(most);
  marks.mark(notes, day);
  return marks;
}

describe('reviewMarks', () => {
  it('knows what was marked, on every machine and under every name', () => {
    const before = note('file:///home/jo/Journal/Amara%20Rivera/a.md', 'A');
    assert.equal(createReviewMarks().isReviewed(before), false);
    const again = markedOf(marksOf([before]).kept());
    const there = 'vscode-vfs://other/Users/jo/Shared/Amara%20Rivera/';
    assert.equal(again.isReviewed(note(`${there}a.md`, 'A')), true);
    assert.equal(again.isReviewed(note(`${there}b.md`, 'A')), true);
    assert.equal(again.isReviewed(note(`${there}a.md`, 'B')), false);
    assert.equal(again.wasReviewed(note(`${there}a.md`, 'B')), true);
    assert.equal(again.wasReviewed(note(`${there}b.md`, 'B')), false);
  });

  it('takes a mark back', () => {
    const marks = marksOf([note('a', 'A'), note('b', 'B')]);
    marks.unmark([note('a', 'A')], today);
    const again = markedOf(marks.kept());
    for (const one of [marks, again]) {
      assert.deepEqual([one.isReviewed(note('a', 'A')), one.isReviewed(note('b', 'B'))], [false, true]);
      assert.equal(one.wasReviewed(note('a', 'A')), false);
    }
    again.mark([note('a', 'A')], today);
    assert.equal(again.isReviewed(note('a', 'A')), true);
  });

  it('keeps no names and no words', () => {
    const { months } = marksOf([note('file:///x/Amara/a.md', 'Secret')]).kept();
    assert.deepEqual(Object.keys(months), ['2603']);
    assert.match(months['2603'] ?? '', /^[\w-]{10}$/);
  });

  for (const broken of [null, 'x', 7, {}, { marks: 5 }, { marks: 'short' }, { marks: 'not letters' }, { months: 3 }]) {
    it(`is empty where ${JSON.stringify(broken)} was kept`, () => {
      assert.deepEqual(markedOf(broken).kept(), { months: {} });
    });
  }
  it('leaves out what it does not know, and keeps the rest', () => {
    const { months } = marksOf([note('a', 'A')]).kept();
    const odd = { months: { ...months, x: 'not letters', '2604': 9, '2605 0': '' } };
    assert.deepEqual(markedOf(odd).kept(), { months });
  });

  it('takes over the first format, in which all marks were one text', () => {
    const { months } = marksOf([note('f/a.md', 'A'), note('f/b.md', 'B')]).kept();
    const marks = markedOf({ marks: months['2603'], upTo: '2026-03-01' });
    assert.equal(marks.isReviewed(note('f/a.md', 'A')), true);
    assert.equal(marks.wasReviewed(note('f/b.md', 'New')), true);
    assert.equal(marks.isReviewed(note('f/c.md', 'C')), false);
  });

  describe('of two machines', () => {
    const [a, b] = [note('a', 'A'), note('b', 'B')];
    const both = (here: ReviewMarks, there: ReviewMarks) =>
      [markedOf(here.kept(), there.kept()), markedOf(there.kept(), here.kept())].map((marks) =>
        [a, b].map(marks.isReviewed),
      );
    it('are those of both', () => {
      assert.deepEqual(both(marksOf([a]), marksOf([b])), [
        [true, true],
        [true, true],
      ]);
    });
    it('are taken back for good, however old the other state is', () => {
      const old = marksOf([a, b], '2026-09-01');
      const here = markedOf(old.kept());
      here.unmark([a], '2026-01-01');
      assert.deepEqual(both(here, old), [
        [false, true],
        [false, true],
      ]);
    });
    it('tell what is new of one, and what the other lacks', () => {
      const marks = marksOf([a]);
      assert.deepEqual(marks.merge(marksOf([a, b]).kept()), { isNews: true, lacks: false });
      assert.deepEqual(marks.merge(marksOf([b]).kept()), { isNews: false, lacks: true });
      assert.deepEqual(marks.merge(marks.kept()), { isNews: false, lacks: false });
    });
    it('come to the same in whatever order and however often they are put together', () => {
      const notes = Array.from({ length: 4 }, (_, at) => note(`${at}`, `T${at}`));
      const step = fc.record({
        machine: fc.nat(2),
        type: fc.constantFrom('mark' as const, 'unmark' as const, 'merge' as const),
        at: fc.nat(3),
        day: fc.constantFrom('2026-01-01', '2026-05-01'),
      });
      fc.assert(
        fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
          const machines = [0, 1, 2].map(() => createReviewMarks());
          for (const { machine, type, at, day } of steps) {
            const one = machines[machine];
            if (type === 'merge') one.merge(machines[at % 3].kept());
            else one[type]([notes[at]], day);
          }
          const kept = machines.map((one) => one.kept());
          const seen = [kept, [...kept].reverse(), [...kept, ...kept]].map((list) =>
            notes.map(markedOf(...list).isReviewed),
          );
          assert.deepEqual(seen[1], seen[0]);
          assert.deepEqual(seen[2], seen[0]);
        }),
        { numRuns: runs(300) },
      );
    });
  });

  describe('where they become too many', () => {
    const notes = Array.from({ length: 8 }, (_, at) => note(`f/${at}.md`, `T${at}`, `2026-01-0${at + 1}`));
    const size = (marks: ReviewMarks) => marks.size;

    it('leaves out first what was not in use for longest', () => {
      const marks = marksOf([note('f/7.md', 'earlier')], '2026-01-02', 8);
      marks.mark(notes, '2026-02-02');
      marks.shorten(() => [], today);
      assert.equal(size(marks), 8);
      assert.ok(notes.every(marks.isReviewed));
    });
    it('keeps what is still in use, though it was marked first', () => {
      const marks = marksOf(notes.slice(0, 4), '2025-01-02', 6);
      marks.mark(notes.slice(4), '2026-02-02');
      marks.shorten(() => notes.slice(0, 4), today);
      assert.equal(size(marks), 6);
      assert.ok(notes.slice(0, 4).every(marks.isReviewed));
    });
    it('keeps what is in use in another workspace, where that was said', () => {
      const marks = marksOf(notes.slice(0, 4), '2025-01-02', 6);
      marks.mark(notes.slice(4), '2026-02-02');
      marks.touch(notes.slice(0, 4), '2026-03-02');
      marks.shorten(() => [], today);
      assert.ok(notes.slice(0, 4).every(marks.isReviewed));
    });
    it('then takes the notes of the oldest days as reviewed', () => {
      const marks = marksOf(notes, today, 5);
      marks.shorten(() => notes, today);
      assert.equal(size(marks), 5);
      assert.equal(marks.upTo, '2026-01-03');
      assert.ok(notes.every(marks.isReviewed));
      assert.equal(marks.isReviewed(note('f/new.md', 'New', '2026-01-03')), true);
      assert.equal(marks.isReviewed(note('f/new.md', 'New', '2026-01-04')), false);
      // What was marked and is changed is still seen to be, whatever its day.
      assert.equal(marks.isReviewed(note('f/7.md', 'Changed', '2026-01-01')), false);
      marks.unmark(notes.slice(0, 2), today);
      assert.deepEqual(notes.map(marks.isReviewed), [false, false, true, true, true, true, true, true]);
    });
    it('keeps that day out of what other workspaces and machines get', () => {
      const marks = marksOf(notes, today, 5);
      marks.shorten(() => notes, today);
      assert.deepEqual(Object.keys(marks.kept()), ['months']);
      assert.equal(markedOf(marks.kept()).upTo, undefined);
    });
    it('leaves out the same on two machines that know the same', () => {
      const shortened = [notes, [...notes].reverse()].map((list) => {
        const marks = marksOf(list, today, 5);
        marks.shorten(() => [], today);
        return notes.map(marks.isReviewed);
      });
      assert.deepEqual(shortened[1], shortened[0]);
    });
  });
});
