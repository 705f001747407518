import * as assert from 'node:assert/strict';
import { createEntryIndex } from '../../../src/core/entryIndex';
import { readEntry } from '../../../src/core/readEntry';
import { createValuesInUse } from '../../../src/core/valuesInUse';

function folder(notes: Readonly<Record<string, string>>) {
  const index = createEntryIndex();
  const values = createValuesInUse(index);
  const change = (changes: Readonly<Record<string, string | undefined>>) => {
    const read = (uri: string, yaml: string) => readEntry(uri, `---\n${yaml}\n---\n`);
    values.update(
      index.apply(
        Object.entries(changes).map(([uri, yaml]) => ({
          uri,
          entry: yaml === undefined ? undefined : read(uri, yaml),
        })),
      ),
    );
  };
  change(notes);
  return { index, values, change };
}

const notes = {
  'goal.md':
    'kind: goal\nid: wait\ntitle: Wait time\nteacher: Mei Tanaka\nstatus: met\nstrategy: [wait time, cold call]',
  'o1.md': 'kind: observation\nteacher: mei tanaka\ncoach: Jo Bennett\ngoals: [wait]\nstrategy: wait time\nclass: 7b',
  'o2.md': 'kind: observation\nteacher: Mei  Tanaka\ncoach: Jo Bennett\ngoals: [named]\nwith: [Ali, Mei Tanaka]',
  'o3.md': 'kind: meeting\nteacher: Amara Rivera\ncycle: rivera-autumn',
  'readme.md': 'title: Not ours\ncycle: none of ours',
};

describe('valuesInUse', () => {
  const expected: readonly [key: string, values: readonly string[]][] = [
    ['teacher', ['Mei  Tanaka', 'Amara Rivera']],
    ['coach', ['Jo Bennett']],
    ['strategy', ['wait time', 'cold call']],
    ['class', ['7b']],
    ['cycle', ['rivera-autumn']],
    ['title', []],
  ];
  for (const [key, wanted] of expected) {
    it(`lists what the notes have under ${key}`, () => {
      assert.deepEqual(folder(notes).values.of(key), wanted);
    });
  }

  it('spells a value as most notes do', () => {
    const { values, change } = folder(notes);
    change({ 'o4.md': 'kind: meeting\nteacher: Mei Tanaka' });
    assert.deepEqual(values.of('teacher'), ['Mei Tanaka', 'Amara Rivera']);
  });

  it('offers everybody who is named as a colleague, each once', () => {
    assert.deepEqual([...folder(notes).values.of('with')].sort(), ['Ali', 'Amara Rivera', 'Jo Bennett', 'Mei Tanaka']);
  });

  it('leaves out what only the note at hand has', () => {
    const { index, values } = folder(notes);
    assert.deepEqual(values.of('class', index.get('o1.md')), []);
    assert.deepEqual(values.of('teacher', index.get('o3.md')), ['Mei  Tanaka']);
    assert.deepEqual(values.of('strategy', index.get('o1.md')), ['wait time', 'cold call']);
  });

  it('follows notes that change, come and go, before and after the first question', () => {
    const changes: Readonly<Record<string, string | undefined>>[] = [
      { 'o3.md': 'kind: meeting\nteacher: Amara Rivera\ncycle: rivera-spring' },
      { 'o1.md': undefined, 'new.md': 'kind: goal\nid: named\ntitle: Now described\nteacher: Ali\nclass: 8a' },
      { 'goal.md': 'kind: goal\nid: wait\ntitle: A longer wait\nteacher: Mei Tanaka\nstatus: paused' },
      { 'o2.md': 'kind: observation\nteacher: Mei Tanaka', 'new.md': 'title: no longer ours' },
    ];
    const early = folder(notes);
    early.values.of('teacher');
    early.values.goals();
    const late = folder(notes);
    for (const change of changes) {
      early.change(change);
      late.change(change);
      const all = (values: typeof early.values) =>
        ['teacher', 'strategy', 'class', 'cycle', 'with'].map((key) => values.of(key));
      const cold = createValuesInUse(early.index);
      assert.deepEqual(all(early.values), all(cold));
      assert.deepEqual(early.values.goals(), cold.goals());
    }
    assert.deepEqual(late.values.goals(), early.values.goals());
    assert.deepEqual(late.values.of('cycle'), ['rivera-spring']);
  });

  it('lists goals by title, with those that are only named', () => {
    assert.deepEqual(folder(notes).values.goals(), [
      { id: 'named', title: undefined, teacherKey: 'mei tanaka', status: undefined },
      { id: 'wait', title: 'Wait time', teacherKey: 'mei tanaka', status: 'met' },
    ]);
  });

  it('looks at the changed notes alone', () => {
    const { index, values, change } = folder(notes);
    values.of('teacher');
    values.goals();
    let looks = 0;
    const before = { ...index };
    index.uris = () => (looks++, before.uris());
    index.entries = () => (looks++, before.entries());
    index.goals = () => (looks++, before.goals());
    index.get = (uri) => (looks++, before.get(uri));
    change({ 'o3.md': 'kind: meeting\nteacher: Chidi Okafor' });
    assert.deepEqual(values.of('teacher'), ['Mei  Tanaka', 'Chidi Okafor']);
    assert.equal(values.goals().length, 2);
    assert.equal(looks, 1);
  });
});
