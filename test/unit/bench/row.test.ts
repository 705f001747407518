import * as assert from 'node:assert/strict';
import { holds, type Row } from '../../bench/row';

describe('a bound', () => {
  const cases: readonly (readonly [bounds: Pick<Row, 'most' | 'least'>, figure: number, held: boolean | undefined])[] =
    [
      [{}, 1, undefined],
      [{ most: 2 }, 2, true],
      [{ most: 2 }, 2.1, false],
      [{ least: 0.9 }, 0.9, true],
      [{ least: 0.9 }, 0.89, false],
      [{ least: 0.9, most: 1 }, 1.1, false],
    ];
  for (const [bounds, figure, held] of cases) {
    it(`of ${JSON.stringify(bounds)} is held by ${figure}: ${held}`, () => {
      assert.equal(holds({ name: '', unit: 'x', figure, ...bounds }), held);
    });
  }
});
