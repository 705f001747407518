import * as assert from 'node:assert/strict';
import type { Entry } from '../../../src/core/entry';
import { createEntryIndex } from '../../../src/core/entryIndex';
import {
  allGoals,
  goal,
  goalEntries,
  openFirst,
  progressOf,
  teacherNames,
  teachers,
} from '../../../src/core/goalGraph';
import { readEntry } from '../../../src/core/readEntry';

function indexOf(notes: Record<string, string>) {
  const index = createEntryIndex();
  index.apply(
    Object.entries(notes).map(([uri, frontmatter]) => ({ uri, entry: readEntry(uri, `---\n${frontmatter}\n---\n`) })),
  );
  return index;
}

describe('goalGraph', () => {
  const index = indexOf({
    'goal.md':
      'kind: goal\nid: wait-time\ntitle: Longer wait time\nteacher: Mei Tanaka\nstatus: in-progress\nbaseline: 1\ntarget: 5',
    'o1.md': 'kind: observation\nteacher: Mei Tanaka\ndate: 2025-10-02\ngoals: [wait-time]',
    'o2.md': 'kind: evidence\nteacher: Mei Tanaka\ndate: 2025-11-02\ngoals: [wait-time]',
    'r.md': 'kind: reflection\nteacher: Mei Tanaka\ndate: 2025-10-20\ngoals: [wait-time]',
    'undated.md': 'kind: reflection\nteacher: Mei Tanaka\ngoals: [wait-time]',
    'other.md': 'kind: meeting\nteacher: Amara Rivera\ndate: 2025-10-20\ngoals: [exit-tickets]',
    'walk.md': 'kind: walk\ndate: 2025-10-20',
  });

  it('lists teachers by name, those without a name last', () => {
    assert.deepEqual(
      teachers(index).map(({ name, goalCount }) => [name, goalCount]),
      [
        ['Amara Rivera', 1],
        ['Mei Tanaka', 1],
        ['', 0],
      ],
    );
    assert.deepEqual(teacherNames(index), ['Amara Rivera', 'Mei Tanaka']);
  });

  it('sums a goal up', () => {
    const found = goal(index, 'wait-time');
    assert.equal(found.title, 'Longer wait time');
    assert.equal(found.status, 'in-progress');
    assert.equal(found.entryCount, 4);
    assert.equal(found.evidenceCount, 2);
    assert.equal(found.lastDate, '2025-11-02');
  });

  it('knows a goal that is only named by its id', () => {
    const found = goal(index, 'exit-tickets');
    assert.equal(found.title, 'exit-tickets');
    assert.equal(found.note, undefined);
    assert.equal(found.entryCount, 1);
  });

  it('orders entries by date, newest first and undated ones last', () => {
    assert.deepEqual(
      goalEntries(index, 'wait-time').map(({ uri }) => uri),
      ['o2.md', 'r.md', 'o1.md', 'undated.md'],
    );
  });

  it('offers the goals that are worked on first, each group by title', () => {
    const statuses = { a: 'met', b: 'in-progress', c: 'paused', d: '', e: 'draft', f: 'stopped', g: 'adapted' };
    const goals = createEntryIndex();
    goals.apply(
      Object.entries(statuses).map(([id, status]) => {
        const entry = readEntry(`${id}.md`, `---\nkind: goal\nid: ${id}\ntitle: ${id}\nstatus: ${status}\n---\n`);
        return { uri: entry.uri, entry };
      }),
    );
    const offered = openFirst(allGoals(goals)).map(({ id }) => id);
    assert.equal(offered.join(''), 'bdeacfg');
  });

  const checkpoint = (date: string, value: number | string) => ({ date, value });
  const cases: [name: string, fields: Partial<Entry>, expected: [number, number, number, number] | undefined][] = [
    ['no checkpoint yet', { baseline: 6, target: 18 }, [6, 6, 18, 0]],
    [
      'the latest by date counts, not the last in the list',
      { baseline: 6, target: 18, checkpoints: [checkpoint('2025-11-02', 12), checkpoint('2025-10-02', 9)] },
      [6, 12, 18, 0.5],
    ],
    ['beyond the target', { baseline: 0, target: 10, checkpoints: [checkpoint('2025-11-02', 15)] }, [0, 15, 10, 1.5]],
    ['downwards', { baseline: 7, target: 2, checkpoints: [checkpoint('2025-11-02', 4.5)] }, [7, 4.5, 2, 0.5]],
    ['figures with a unit', { baseline: '6 of 24', target: '18 of 24' }, [6, 6, 18, 0]],
    ['a comma before the decimals', { baseline: '2,5 de 5', target: '4,75' }, [2.5, 2.5, 4.75, 0]],
    ['a comma between thousands', { baseline: '1,200 words', target: '12,200.5' }, [1200, 1200, 12200.5, 0]],
    ['words', { baseline: 'a few', target: 18 }, undefined],
    ['no target', { baseline: 6 }, undefined],
    ['baseline and target alike', { baseline: 5, target: 5 }, [5, 5, 5, 1]],
  ];
  for (const [name, fields, expected] of cases) {
    it(`measures progress: ${name}`, () => {
      const progress = progressOf({ uri: 'g', goals: [], problems: [], ...fields });
      assert.deepEqual(progress && [progress.baseline, progress.latest, progress.target, progress.part], expected);
    });
  }
});
