import * as assert from 'node:assert/strict';
import { createRecent } from '../../../src/core/recent';

describe('what was made last', () => {
  it('is not made again, until it is forgotten or others came', () => {
    const recent = createRecent<number>(2);
    let made = 0;
    const of = (key: string) => recent.of(key, () => ++made);
    assert.deepEqual(['a', 'a', 'b', 'a', 'c', 'a', 'b'].map(of), [1, 1, 2, 1, 3, 1, 4]);
    recent.forget('b');
    assert.deepEqual(['b', 'a'].map(of), [5, 1]);
    recent.clear();
    assert.deepEqual(['a', 'b'].map(of), [6, 7]);
  });
});
