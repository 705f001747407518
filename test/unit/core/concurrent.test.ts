import * as assert from 'node:assert/strict';
import { createBreathe, createInSlice, forEachConcurrent } from '../../../src/core/concurrent';

/** A clock that only work moves, and the times at which other work was let in. */
function fakeTime() {
  const time = { now: 0, pauses: [] as number[] };
  const pause = async () => {
    time.pauses.push(time.now);
    await Promise.resolve();
  };
  return { time, now: () => time.now, pause };
}

describe('slices of time', () => {
  it('let other work in after at most a slice and one piece, however many wait together', async () => {
    const { time, now, pause } = fakeTime();
    const inSlice = createInSlice(now, pause);
    const pieces = Array.from({ length: 50 }, (_, piece) =>
      inSlice(() => {
        time.now += 3;
        return piece;
      }),
    );
    assert.deepEqual(
      await Promise.all(pieces),
      pieces.map((_, piece) => piece),
    );
    const longest = Math.max(...[...time.pauses, time.now].map((at, index) => at - (time.pauses[index - 1] ?? 0)));
    assert.ok(longest <= 8 + 3, `${longest} ms without a pause`);
  });

  it('pass an error of the work on and go on', async () => {
    const { now, pause } = fakeTime();
    const inSlice = createInSlice(now, pause);
    await assert.rejects(
      inSlice(() => {
        throw new RangeError('broken');
      }),
      /broken/,
    );
    assert.equal(await inSlice(() => 'fine'), 'fine');
  });

  it('breathe only once the slice is used up', async () => {
    const { time, now, pause } = fakeTime();
    const breathe = createBreathe(now, pause);
    await breathe();
    assert.equal(time.pauses.length, 0);
    time.now = 8;
    await breathe();
    await breathe();
    assert.equal(time.pauses.length, 1);
  });
});

describe('forEachConcurrent', () => {
  it('does all items in order, never more at a time than it may', async () => {
    let running = 0;
    let most = 0;
    const started: number[] = [];
    await forEachConcurrent([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      started.push(item);
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
    });
    assert.deepEqual(started, [1, 2, 3, 4, 5, 6, 7]);
    assert.equal(most, 3);
  });

  it('takes no new items once it is told to stop', async () => {
    const controller = new AbortController();
    let done = 0;
    await forEachConcurrent(
      [1, 2, 3, 4],
      1,
      async () => {
        if (++done === 2) controller.abort();
        await Promise.resolve();
      },
      controller.signal,
    );
    assert.equal(done, 2);
  });
});
