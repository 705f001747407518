import * as assert from 'node:assert/strict';
import { createEntryIndex } from '../../../src/core/entryIndex';
import { frontmatterContext } from '../../../src/core/frontmatterContext';
import { readEntry } from '../../../src/core/readEntry';
import { cutOffers, valueOffers, type OpenNote, type ValueOffer } from '../../../src/core/valueOffers';
import { createValuesInUse } from '../../../src/core/valuesInUse';

const notes = {
  'goal.md': 'kind: goal\nid: wait\ntitle: Wait time\nteacher: Mei Tanaka\nstrategy: wait time',
  'goal2.md': 'kind: goal\nid: exit\ntitle: Exit tickets\nteacher: Amara Rivera',
  'o1.md': 'kind: observation\nteacher: Mei Tanaka\ncoach: Jo Bennett\ngoals: [wait, named]',
  'open.md': 'kind: observation\nteacher: Mei Tanaka\ngoals: [half-ty]',
};
const index = createEntryIndex();
index.apply(Object.entries(notes).map(([uri, yaml]) => ({ uri, entry: readEntry(uri, `---\n${yaml}\n---\n`) })));
const sources = { index, values: createValuesInUse(index), today: '2026-03-01' };

function offered(line: string, note: Partial<OpenNote> = {}): readonly ValueOffer[] {
  const text = `---\n${line.replace('|', '')}\n---\n`;
  const context = frontmatterContext(text, 4 + line.indexOf('|'));
  assert.equal(context?.at, 'value');
  const open = { uri: 'open.md', kind: 'observation', teacher: 'mei tanaka', id: undefined, ...note } as const;
  return valueOffers(context, open, sources);
}

const cases: readonly { name: string; line: string; note?: Partial<OpenNote>; expected: readonly string[] }[] = [
  { name: 'choices', line: 'chosen-by: |', expected: ['teacher', 'both', 'coach'] },
  {
    name: 'choices, aliases last',
    line: 'phase: |',
    expected: ['enroll', 'identify', 'learn', 'improve', 'review', 'closed', 'paused', 'plan', 'observe', 'reflect'],
  },
  { name: "the teacher's goals first", line: 'goals: [|]', expected: ['named', 'wait', 'exit'] },
  {
    name: "another teacher's goals first",
    line: 'goals: |',
    note: { teacher: 'Amara Rivera' },
    expected: ['exit', 'named', 'wait'],
  },
  { name: 'goals that the list has not', line: 'goals: [wait, |]', expected: ['named', 'exit'] },
  {
    name: 'no goal of its own for a goal',
    line: 'goals: [|]',
    note: { kind: 'goal', id: 'wait' },
    expected: ['named', 'exit'],
  },
  { name: 'goals without a note for a new one', line: 'id: |', note: { kind: 'goal' }, expected: ['named'] },
  { name: 'no ids for other notes', line: 'id: |', expected: [] },
  {
    name: 'days gone by',
    line: 'observed: |',
    expected: [
      '2026-03-01',
      '2026-02-28',
      '2026-03-02',
      '2026-02-27',
      '2026-02-26',
      '2026-02-25',
      '2026-02-24',
      '2026-02-23',
    ],
  },
  {
    name: 'weeks to come',
    line: 'target-date: |',
    expected: ['2026-03-08', '2026-03-15', '2026-03-29', '2026-04-12', '2026-04-26', '2026-05-24'],
  },
  { name: 'teachers', line: 'teacher: |', expected: ['Mei Tanaka', 'Amara Rivera'] },
  { name: 'strategies', line: 'strategy: |', expected: ['wait time'] },
  {
    name: 'how a step stands',
    line: 'next-steps: [{what: x, status: |}]',
    expected: ['planned', 'trying', 'in place', 'carried over', 'dropped'],
  },
  { name: 'who does a step', line: 'next-steps: [{who: |}]', expected: ['Mei Tanaka', 'Amara Rivera', 'Jo Bennett'] },
  { name: "the teacher's notes and goals to answer", line: 'about: |', expected: ['o1', 'named', 'wait', 'exit'] },
  { name: 'nothing for figures', line: 'checkpoints: [{value: |}]', expected: [] },
  { name: "nothing for the writer's own keys", line: 'mood: |', expected: [] },
];

describe('valueOffers', () => {
  for (const { name, line, note, expected } of cases) {
    it(`offers ${name}`, () => {
      assert.deepEqual(
        offered(line, note).map(({ value }) => value),
        expected,
      );
    });
  }

  it('keeps what fits the typed letters where there are too many', () => {
    const offers = offered('goals: [|]');
    assert.deepEqual(cutOffers(offers, 'zzz', 3), { offers, isCut: false });
    const cut = cutOffers(offers, '"EXTick', 2);
    assert.deepEqual([cut.isCut, cut.offers.map(({ value }) => value)], [true, ['exit']]);
    assert.equal(cutOffers(offers, '', 2).offers.length, 2);
  });
});
