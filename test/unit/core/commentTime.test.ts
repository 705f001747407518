import * as assert from 'node:assert/strict';
import { changeAfter, instantAfter, instantOf, stampOf } from '../../../src/core/commentTime';
import { fc } from '../../support/fuzz';

describe('times of comments', () => {
  it('are the same instant for readers in other time zones', () => {
    const instant = Date.UTC(2025, 9, 3, 7, 12, 5);
    assert.equal(stampOf(instant, 120), '2025-10-03 09:12:05 +02:00');
    assert.equal(stampOf(instant, -210), '2025-10-03 03:42:05 -03:30');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.integer({ min: -720, max: 840 }),
        (seconds, offset) => {
          assert.equal(instantOf(stampOf(seconds * 1000, offset)), seconds * 1000);
        },
      ),
    );
  });

  it('come after what was said before, but for what a wrong clock says', () => {
    const now = Date.UTC(2025, 9, 3, 7, 12);
    assert.equal(instantAfter(0, now), now);
    assert.equal(instantAfter(now + 60_000, now), now + 61_000);
    for (const wrong of ['2099-01-01 08:00:00 +00:00', '8999-12-31 23:59:59 +00:00']) {
      assert.equal(instantAfter(instantOf(wrong) ?? 0, now), now, wrong);
    }
  });

  it('of a change of state come after what a wrong clock says too, and can be written', () => {
    const now = Date.UTC(2025, 9, 3, 7, 12);
    assert.equal(changeAfter(0, now), now);
    for (const before of ['2025-10-03 07:12:30 +00:00', '2099-01-01 08:00:00 +00:00', '8998-12-31 23:59:59 -12:00']) {
      const latest = instantOf(before) ?? assert.fail(before);
      const next = changeAfter(latest, now);
      assert.ok(next > latest);
      assert.equal(instantOf(stampOf(next, 0)), next);
    }
  });

  it('are read as people write them by hand', () => {
    const local = new Date(2025, 9, 3, 9, 12).getTime();
    for (const text of ['2025-10-03 09:12', '2025-10-03T9:12', ' 2025-10-03 09:12:00 ']) {
      assert.equal(instantOf(text), local, text);
    }
    assert.equal(instantOf('2025-10-03 09:12 +0200'), Date.UTC(2025, 9, 3, 7, 12));
    for (const text of ['', 'yesterday', '2025-13-40 09:12', '9999-12-31 23:59:59 +00:00', '3 Oct'])
      assert.equal(instantOf(text), undefined, text);
  });
});
