import * as assert from 'node:assert/strict';
import type { EntryKind } from '../../../src/core/entry';
import { keyOffers, partsOf } from '../../../src/core/keyOffers';

interface Case {
  readonly name: string;
  readonly kind: EntryKind | undefined;
  readonly keys: readonly string[];
  /** The first keys with the need for them, in their order. */
  readonly first: readonly string[];
}

const cases: readonly Case[] = [
  { name: 'an empty note', kind: undefined, keys: [], first: ['kind!', 'id', 'title', 'date'] },
  {
    name: 'a goal',
    kind: 'goal',
    keys: ['kind'],
    first: ['id!', 'title!', 'teacher!', 'class?', 'baseline?', 'measure?'],
  },
  {
    name: 'an observation',
    kind: 'observation',
    keys: ['kind', 'date'],
    first: ['class?', 'subject?', 'setting?', 'id'],
  },
  {
    name: 'a goal with a strategy, whose source is asked for',
    kind: 'goal',
    keys: ['kind', 'id', 'title', 'teacher', 'class', 'strategy'],
    first: ['source?', 'baseline?'],
  },
];

describe('keyOffers', () => {
  for (const { name, kind, keys, first } of cases) {
    it(`puts first what is needed in ${name}`, () => {
      const marks = { required: '!', recommended: '?' };
      const found = keyOffers(kind, keys).map(({ spec, need }) => spec.key + (need ? marks[need] : ''));
      assert.deepEqual(found.slice(0, first.length), first);
      for (const key of keys) assert.ok(!found.some((offer) => offer.replace(/\W$/, '') === key), `${key} is there`);
    });
  }

  it('knows the keys inside of items', () => {
    assert.deepEqual(
      partsOf('checkpoints').map(({ key }) => key),
      ['date', 'value', 'note'],
    );
    assert.deepEqual(
      partsOf('next-steps').map(({ key }) => key),
      ['what', 'who', 'when', 'status'],
    );
    assert.deepEqual(partsOf('goals'), []);
  });
});
