import * as assert from 'node:assert/strict';
import { elapsedMinutes, elapsedStamp, minutesChoices, storedTimer } from '../../../src/core/observationTimer';

const start = Date.UTC(2026, 9, 25, 0, 30);
const seconds = (count: number) => start + count * 1000;

describe('elapsed time', () => {
  const cases: [seconds: number, minutes: number, stamp: string][] = [
    [0, 0, '0:00'],
    [29, 0, '0:00'],
    [30, 1, '0:00'],
    [60, 1, '0:01'],
    [44 * 60 + 59, 45, '0:44'],
    [75 * 60, 75, '1:15'],
    [600 * 60, 600, '10:00'],
    // The machine's clock was set back.
    [-3600, 0, '0:00'],
  ];
  for (const [after, minutes, stamp] of cases) {
    it(`${after} s are ${minutes} minutes, at ${stamp}`, () => {
      assert.equal(elapsedMinutes(start, seconds(after)), minutes);
      assert.equal(elapsedStamp(start, seconds(after)), stamp);
    });
  }
});

describe('minutesChoices', () => {
  const cases: [inNote: number | string | undefined, measured: number, expected: string][] = [
    [undefined, 45, 'write 45'],
    [0, 45, 'write 45'],
    [45, 45, 'keep 45'],
    ['half an hour', 25, 'write 25, keep half an hour'],
    [20, 25, 'write 25, add 45, keep 20'],
    [undefined, 0, 'keep nothing'],
    [20, 0, 'keep 20'],
    [undefined, 240, 'write 240'],
    [undefined, 960, 'write 960, keep nothing'],
  ];
  for (const [inNote, measured, expected] of cases) {
    it(`${inNote ?? 'nothing'} in the note, ${measured} measured: ${expected}`, () => {
      const found = minutesChoices(inNote, measured).map(({ type, minutes }) => `${type} ${minutes ?? 'nothing'}`);
      assert.equal(found.join(', '), expected);
    });
  }
});

describe('storedTimer', () => {
  it('is what was stored', () => {
    const timer = { uri: 'file:///n.md', startedAt: start };
    assert.deepEqual(storedTimer(JSON.parse(JSON.stringify(timer))), timer);
  });
  it('is nothing for all else', () => {
    for (const value of [
      undefined,
      null,
      1,
      'x',
      {},
      { uri: 'a' },
      { uri: 'a', startedAt: '1' },
      { uri: 1, startedAt: 1 },
    ]) {
      assert.equal(storedTimer(value), undefined);
    }
    assert.equal(storedTimer({ uri: 'a', startedAt: NaN }), undefined);
  });
});
