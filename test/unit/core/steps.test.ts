import * as assert from 'node:assert/strict';
import { finish, finishInSlices, type Steps } from '../../../src/core/steps';

function* counting(done: number[]): Steps<string> {
  for (let at = 1; at <= 3; at++) {
    done.push(at);
    yield;
  }
  return 'done';
}

const atOnce = async <T>(work: () => T): Promise<T> => Promise.resolve(work());

describe('steps', () => {
  it('are all done at once', () => {
    const done: number[] = [];
    assert.equal(finish(counting(done)), 'done');
    assert.deepEqual(done, [1, 2, 3]);
  });

  it('are done one by one in slices', async () => {
    const pieces: number[] = [];
    const done: number[] = [];
    const result = await finishInSlices(
      counting(done),
      async (work) => {
        pieces.push(done.length);
        return atOnce(work);
      },
      () => false,
    );
    assert.equal(result, 'done');
    assert.deepEqual(pieces, [0, 1, 2, 3]);
  });

  it('stop where the result is no longer wanted', async () => {
    const done: number[] = [];
    assert.equal(await finishInSlices(counting(done), atOnce, () => done.length === 2), undefined);
    assert.deepEqual(done, [1, 2]);
  });
});
