import * as assert from 'node:assert/strict';
import { pathBetween } from '../../../src/core/notePath';

describe('pathBetween', () => {
  const cases: readonly (readonly [from: string, to: string, expected: string])[] = [
    ['file:///n/A/x.md', 'file:///n/A/2025-10-02%20observation.md', '2025-10-02 observation'],
    ['file:///n/A/x.md', 'file:///n/Mei%20T/y.md', '../Mei T/y'],
    ['file:///n/x.md', 'file:///n/A/B/y.markdown', 'A/B/y'],
    ['file:///n/A/B/x.md', 'file:///n/y.md', '../../y'],
  ];
  for (const [from, to, expected] of cases) {
    it(`${from} to ${to}`, () => {
      assert.equal(pathBetween(from, to), expected);
    });
  }
});
