import * as assert from 'node:assert/strict';
import type { Entry } from '../../../src/core/entry';
import { readEntry } from '../../../src/core/readEntry';
import { readReviewMarks } from '../../../src/core/reviewMarks';

function note(uri: string, title: string, date = '2026-03-01'): Entry {
  return readEntry(uri, `---\nkind: plan\ntitle: ${title}\ndate: ${date}\n---\n`);
}
const none = () => [];

describe('reviewMarks', () => {
  it('knows what was marked, on every machine and under every name', () => {
    const marks = readReviewMarks(undefined);
    const before = note('file:///home/jo/Journal/Amara%20Rivera/a.md', 'A');
    assert.equal(marks.isReviewed(before), false);
    marks.mark([before], none);
    const again = readReviewMarks(JSON.parse(JSON.stringify(marks.kept())));
    const there = 'vscode-vfs://other/Users/jo/Shared/Amara%20Rivera/';
    assert.equal(again.isReviewed(note(`${there}a.md`, 'A')), true);
    assert.equal(again.isReviewed(note(`${there}b.md`, 'A')), true);
    assert.equal(again.isReviewed(note(`${there}a.md`, 'B')), false);
    assert.equal(again.wasReviewed(note(`${there}a.md`, 'B')), true);
    assert.equal(again.wasReviewed(note(`${there}b.md`, 'B')), false);
  });

  it('takes a mark back', () => {
    const marks = readReviewMarks(undefined);
    marks.mark([note('a', 'A'), note('b', 'B')], none);
    marks.unmark([note('a', 'A')]);
    assert.deepEqual([marks.isReviewed(note('a', 'A')), marks.isReviewed(note('b', 'B'))], [false, true]);
    assert.equal(marks.kept().marks.length, 10);
  });

  it('keeps no names and no words', () => {
    const marks = readReviewMarks(undefined);
    marks.mark([note('file:///x/Amara/a.md', 'Secret')], none);
    assert.match(marks.kept().marks, /^[\w-]{10}$/);
  });

  for (const broken of [null, 'x', 7, {}, { marks: 5 }, { marks: 'short' }, { marks: 'not letters' }, { upTo: 5 }]) {
    it(`is empty where ${JSON.stringify(broken)} was kept`, () => {
      assert.deepEqual(readReviewMarks(broken).kept(), { marks: '' });
    });
  }

  const notes = Array.from({ length: 8 }, (_, at) => note(`f/${at}.md`, `T${at}`, `2026-01-0${at + 1}`));

  it('forgets texts that were replaced first, where the marks become too many', () => {
    const marks = readReviewMarks(undefined, 8);
    marks.mark([note('f/7.md', 'earlier')], none);
    marks.mark(notes, () => notes);
    assert.equal(marks.kept().marks.length, 80);
    assert.ok(notes.every(marks.isReviewed));
  });

  it('then takes the notes of the oldest days as reviewed', () => {
    const marks = readReviewMarks(undefined, 5);
    marks.mark(notes, () => notes);
    assert.equal(marks.kept().marks.length, 50);
    assert.equal(marks.kept().upTo, '2026-01-03');
    assert.ok(notes.every(marks.isReviewed));
    const again = readReviewMarks(marks.kept(), 5);
    assert.equal(again.isReviewed(note('f/new.md', 'New', '2026-01-03')), true);
    assert.equal(again.isReviewed(note('f/new.md', 'New', '2026-01-04')), false);
    // What was marked and is changed is still seen to be, whatever its day.
    assert.equal(again.isReviewed(note('f/7.md', 'Changed', '2026-01-01')), false);
    again.unmark(notes.slice(0, 2));
    assert.deepEqual(notes.map(again.isReviewed), [false, false, true, true, true, true, true, true]);
    assert.deepEqual(notes.map(readReviewMarks(again.kept(), 5).isReviewed).slice(0, 3), [false, false, true]);
  });

  it('then forgets the oldest marks, of other folders', () => {
    const marks = readReviewMarks(undefined, 5);
    marks.mark(notes, none);
    assert.deepEqual(notes.map(marks.isReviewed), [false, false, false, true, true, true, true, true]);
    assert.equal(marks.kept().upTo, undefined);
  });
});
