import * as assert from 'node:assert/strict';
import type { Entry } from '../../../src/core/entry';
import { createEntryIndex, noTeacher, type EntryIndex } from '../../../src/core/entryIndex';

const somewhere = { line: 0, character: 0, endLine: 0, endCharacter: 0 };

function entry(uri: string, fields: Partial<Omit<Entry, 'goals' | 'id'>> & { goals?: string[]; id?: string }): Entry {
  const { goals = [], id, ...rest } = fields;
  return {
    uri,
    problems: [],
    ...rest,
    ...(id !== undefined && { id: { id, place: somewhere } }),
    goals: goals.map((goal) => ({ id: goal, place: somewhere })),
  };
}

function indexOf(...entries: Entry[]): EntryIndex {
  const index = createEntryIndex();
  index.apply(entries.map((one) => ({ uri: one.uri, entry: one })));
  return index;
}

const uris = (entries: Iterable<Entry>): string[] => [...entries].map(({ uri }) => uri).sort();

describe('entryIndex', () => {
  const goalNote = entry('goal.md', { kind: 'goal', id: 'wait-time', teacher: 'Amara Rivera' });
  const observation = entry('o.md', { kind: 'observation', teacher: 'Amara Rivera', goals: ['wait-time'] });

  it('groups entries under the goals they name, and goals under the teacher of the goal note', () => {
    const index = indexOf(
      goalNote,
      observation,
      entry('r.md', { kind: 'reflection', teacher: 'Chidi', goals: ['wait-time'] }),
    );
    assert.deepEqual([...index.goalsOfTeacher('amara rivera')], ['wait-time']);
    assert.deepEqual([...index.goalsOfTeacher('chidi')], []);
    assert.deepEqual(uris(index.entriesOfGoal('wait-time')), ['o.md', 'r.md']);
  });

  it('gives a goal without a note to the teacher most of its entries name, whatever their order', () => {
    const entries = [
      entry('1.md', { kind: 'meeting', teacher: 'Chidi', goals: ['x'] }),
      entry('2.md', { kind: 'meeting', teacher: 'Mei', goals: ['x'] }),
      entry('3.md', { kind: 'meeting', teacher: 'Mei', goals: ['x'] }),
    ];
    assert.equal(indexOf(...entries).teacherOfGoal('x'), 'mei');
    assert.equal(indexOf(...entries.reverse()).teacherOfGoal('x'), 'mei');
  });

  it('groups spellings of one name and shows the one in use most', () => {
    const index = indexOf(
      entry('1.md', { kind: 'meeting', teacher: 'amara  rivera' }),
      entry('2.md', { kind: 'meeting', teacher: 'Amara Rivera' }),
      entry('3.md', { kind: 'meeting', teacher: 'Amara Rivera' }),
    );
    assert.deepEqual([...index.teachers()], ['amara rivera']);
    assert.equal(index.teacherName('amara rivera'), 'Amara Rivera');
  });

  it('leaves markdown that names no kind out of all groups', () => {
    const index = indexOf(entry('readme.md', {}));
    assert.equal(index.size, 1);
    assert.deepEqual([...index.teachers()], []);
    assert.deepEqual([...index.looseEntries(noTeacher)], []);
  });

  it('keeps entries without a teacher', () => {
    const index = indexOf(entry('walk.md', { kind: 'walk' }));
    assert.deepEqual(uris(index.looseEntries(noTeacher)), ['walk.md']);
  });

  it('takes the first of two notes with one goal id as the goal', () => {
    const index = indexOf(entry('b.md', { kind: 'goal', id: 'x' }), entry('a.md', { kind: 'goal', id: 'x' }));
    assert.deepEqual(
      index.declarations('x').map(({ uri }) => uri),
      ['a.md', 'b.md'],
    );
  });

  it('does not count a conflict copy, but finds it as a mention', () => {
    const fields = { kind: 'observation' as const, teacher: 'Amara Rivera', goals: ['wait-time'] };
    const index = indexOf(entry('n/o (1).md', fields), entry('n/o.md', fields));
    assert.deepEqual(uris(index.entriesOfGoal('wait-time')), ['n/o.md']);
    assert.deepEqual(uris(index.mentions('wait-time')), ['n/o (1).md', 'n/o.md']);
    assert.equal(index.conflictSource('n/o (1).md'), 'google-drive');
    assert.equal(index.originalOf('n/o (1).md')?.uri, 'n/o.md');
    assert.deepEqual([...index.copiesOf('n/o.md')], ['n/o (1).md']);
  });

  it('counts a numbered note that tells of something else', () => {
    const index = indexOf(
      entry('n/o.md', { kind: 'observation', date: '2025-10-02', goals: ['x'] }),
      entry('n/o (1).md', { kind: 'observation', date: '2025-10-09', goals: ['x'] }),
    );
    assert.equal([...index.entriesOfGoal('x')].length, 2);
  });

  it('counts a conflict copy again once its original is gone, and not once it is back', () => {
    const copy = entry('n/o (conflicted copy 2025-10-03).md', { kind: 'observation', goals: ['x'] });
    const original = entry('n/o.md', { kind: 'observation', goals: ['x'] });
    const index = indexOf(original, copy);
    index.apply([{ uri: original.uri, entry: undefined }]);
    assert.deepEqual(uris(index.entriesOfGoal('x')), [copy.uri]);
    index.apply([{ uri: original.uri, entry: original }]);
    assert.deepEqual(uris(index.entriesOfGoal('x')), [original.uri]);
  });

  it('says what an update touched, on both sides of a move', () => {
    const index = indexOf(goalNote, observation);
    const update = index.apply([
      { uri: 'o.md', entry: entry('o.md', { kind: 'observation', teacher: 'Mei', goals: ['y'] }) },
    ]);
    assert.deepEqual([...update.uris], ['o.md']);
    assert.deepEqual([...update.goals].sort(), ['wait-time', 'y']);
    assert.deepEqual([...update.teachers].sort(), ['amara rivera', 'mei']);
  });

  it('forgets everything about a note that is gone', () => {
    const index = indexOf(goalNote, observation);
    index.apply([
      { uri: 'o.md', entry: undefined },
      { uri: 'goal.md', entry: undefined },
    ]);
    assert.equal(index.size, 0);
    assert.deepEqual([...index.teachers()], []);
    assert.deepEqual([...index.goals()], []);
  });

  it('takes the last word where one batch names a note twice', () => {
    const index = createEntryIndex();
    index.apply([
      { uri: 'o.md', entry: observation },
      { uri: 'o.md', entry: undefined },
    ]);
    assert.equal(index.size, 0);
  });
});
