import * as assert from 'node:assert/strict';
import { nearest } from '../../../src/core/nearest';

describe('nearest', () => {
  const names = ['goal', 'observation', 'in-progress', 'met'];
  const cases: readonly [word: string, name: string | undefined][] = [
    ['observaton', 'observation'],
    ['obsevration', 'observation'],
    ['in progress', 'in-progress'],
    ['gaol', 'goal'],
    ['mat', 'met'],
    ['reflection', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
  ];
  for (const [word, name] of cases)
    it(`${word.slice(0, 20)} is ${name}`, () => assert.equal(nearest(word, names), name));
});
