import * as assert from 'node:assert/strict';
import type { Family } from '../../../src/language/families';
import { precision, recall, score, type Found, type Label } from '../../bench/wordingScore';
import { marked } from '../../support/check';

type Marks<T> = readonly [text: string, ...families: T[]];
type Expected = readonly [labels: number, caught: number, right: number, alarms: number];

const text = 'A great start, but a poor end.';

/** The labels and the findings are marked in the same text; a label's family with `?` is optional. */
function judged(labels: Marks<Family | `${Family}?`>, found: Marks<Family>) {
  const spansOf = ([marks]: readonly [string, ...unknown[]]) => marked(marks).spans;
  assert.equal(marked(labels[0]).text, marked(found[0]).text);
  return {
    id: 'a',
    text: marked(labels[0]).text,
    labels: spansOf(labels).map((at, n): Label => {
      const family = labels[n + 1];
      return { span: at, family: family.replace('?', '') as Family, must: !family.endsWith('?') };
    }),
    found: spansOf(found).map((at, n): Found => ({ span: at, family: found[n + 1] as Family })),
  };
}

describe('the score of the wording check', () => {
  const great = 'A [[great]] start, but a poor end.';
  const greatStart = 'A [[great start]], but a poor end.';
  const both = 'A [[great]] start, but a [[poor]] end.';
  const butPoor = 'A great start, [[but a poor]] end.';
  const halves = 'A great start, [[but]] a [[poor]] end.';

  const cases: readonly (readonly [
    what: string,
    labels: Marks<Family | `${Family}?`>,
    found: Marks<Family>,
    expected: Expected,
  ])[] = [
    ['nothing on either side', [text], [text], [0, 0, 0, 0]],
    ['the same span', [great, 'praise'], [great, 'praise'], [1, 1, 1, 0]],
    ['a longer finding', [great, 'praise'], [greatStart, 'praise'], [1, 1, 1, 0]],
    ['a shorter finding', [greatStart, 'praise'], [great, 'praise'], [1, 1, 1, 0]],
    ['another family', [great, 'praise'], [great, 'directive'], [1, 1, 1, 0]],
    ['a miss', [both, 'praise', 'deficit'], [great, 'praise'], [2, 1, 1, 0]],
    ['a false alarm', [great, 'praise'], [both, 'praise', 'deficit'], [1, 1, 1, 1]],
    ['an optional label found', [great, 'praise?'], [great, 'praise'], [0, 0, 0, 0]],
    ['an optional label not found', [great, 'praise?'], [text], [0, 0, 0, 0]],
    ['one finding on two labels', [halves, 'comparison', 'deficit'], [butPoor, 'deficit'], [2, 2, 1, 0]],
    ['two findings on one label', [butPoor, 'deficit'], [halves, 'comparison', 'deficit'], [1, 1, 2, 0]],
    ['a finding on both sorts of label', [halves, 'comparison?', 'deficit'], [butPoor, 'deficit'], [1, 1, 1, 0]],
  ];
  for (const [what, labels, found, [labelled, caught, right, alarms]] of cases) {
    it(`counts ${what}`, () => {
      assert.deepEqual(score([judged(labels, found)]).all, { labels: labelled, caught, right, alarms });
    });
  }

  it('counts labels by their own family and findings by theirs', () => {
    const { byFamily } = score([judged([great, 'praise'], [both, 'directive', 'deficit'])]);
    assert.deepEqual(Object.fromEntries(byFamily), {
      praise: { labels: 1, caught: 1, right: 0, alarms: 0 },
      directive: { labels: 0, caught: 0, right: 1, alarms: 0 },
      deficit: { labels: 0, caught: 0, right: 0, alarms: 1 },
    });
  });

  it('lists misses, false alarms and families that are no neighbours', () => {
    const differences = (found: Marks<Family>) => {
      const { missed, alarms, otherFamily } = score([judged([great, 'praise'], found)]);
      return { missed, alarms, otherFamily };
    };
    const difference = { id: 'a', words: 'great', family: 'praise' };
    assert.deepEqual(differences([text]), { missed: [difference], alarms: [], otherFamily: [] });
    assert.deepEqual(differences([great, 'rating']), { missed: [], alarms: [], otherFamily: [] });
    assert.deepEqual(differences([both, 'directive', 'deficit']), {
      missed: [],
      alarms: [{ id: 'a', words: 'poor', family: 'deficit' }],
      otherFamily: [{ ...difference, foundAs: ['directive'] }],
    });
  });

  it('sums over texts, and has no share of nothing', () => {
    const one = judged([both, 'praise', 'deficit'], [great, 'praise']);
    const other = { ...judged([text], [great, 'praise']), id: 'b' };
    const { all } = score([one, one, one, other]);
    assert.equal(precision(all), 0.75);
    assert.equal(recall(all), 0.5);
    assert.equal(precision(score([]).all), undefined);
    assert.equal(recall(score([]).all), undefined);
  });
});
