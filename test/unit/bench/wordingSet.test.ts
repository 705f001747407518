import * as assert from 'node:assert/strict';
import { overlaps } from '../../../src/core/span';
import { families } from '../../../src/language/families';
import { locate, readLabelledTexts, type WrittenLabel } from '../../bench/wordingSet';

/** Off by default, so nobody labels them. */
const unlabelled: ReadonlySet<string> = new Set(['hedge', 'because-claim', 'appreciation']);

describe('the labelled texts', () => {
  const texts = readLabelledTexts();
  const labels = texts.flatMap((text) => text.labels);

  it('are 300 sentences or more and 15 notes, each with an id and a text of its own', () => {
    assert.ok(texts.filter(({ kind }) => kind !== undefined).length >= 300);
    assert.equal(texts.filter(({ kind }) => kind === undefined).length, 15);
    assert.equal(new Set(texts.map(({ id }) => id)).size, texts.length);
    assert.equal(new Set(texts.map(({ text }) => text)).size, texts.length);
  });

  it('have 12 labels or more of each family, and about as many texts without labels', () => {
    for (const family of families.filter((name) => !unlabelled.has(name))) {
      const count = labels.filter((label) => label.must && label.family === family).length;
      assert.ok(count >= 12, `${count} of ${family}`);
    }
    const silent = texts.filter((text) => text.labels.length === 0).length / texts.length;
    assert.ok(silent > 0.4 && silent < 0.6, `${silent} without labels`);
  });

  it('have labels of known families that do not overlap', () => {
    for (const { id, labels: own } of texts) {
      for (const [at, label] of own.entries()) {
        assert.ok(families.includes(label.family) && !unlabelled.has(label.family), `${label.family} in ${id}`);
        const after = own.slice(at + 1);
        assert.ok(!after.some((other) => overlaps(label.span, other.span)), `two labels overlap in ${id}`);
      }
    }
  });

  const cases: readonly (readonly [text: string, label: Partial<WrittenLabel>, start: number | undefined])[] = [
    ['A great day', {}, 2],
    ['A great, great day', { nth: 2 }, 9],
    ['A great, great day', {}, undefined],
    ['A day', {}, undefined],
    ['great\r\nA great day', { line: 2 }, 9],
    ['A great day\ngreat, great\n', { line: 2, nth: 2 }, 19],
    ['A great day\nA day\ngreat', { line: 2 }, undefined],
  ];
  for (const [text, label, start] of cases) {
    it(`finds ${JSON.stringify(label)} in ${JSON.stringify(text)}: ${start}`, () => {
      const find = () => locate(text, { text: 'great', family: 'praise', must: true, ...label }).span;
      if (start === undefined) assert.throws(find, /'great' is \d times/);
      else assert.deepEqual(find(), { start, end: start + 5 });
    });
  }
});
