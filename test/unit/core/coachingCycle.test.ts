import * as assert from 'node:assert/strict';
import { cycleNotes, freeId } from '../../../src/core/coachingCycle';
import { choiceOf, fieldSpec } from '../../../src/core/schema';

describe('coachingCycle', () => {
  const dates = (today: string, visit: string) => cycleNotes(today, visit).map(({ kind, date }) => `${kind} ${date}`);

  it('dates the goal and the plan today and the rest on the visit', () => {
    assert.deepEqual(dates('2026-12-30', '2027-01-05'), [
      'goal 2026-12-30',
      'plan 2026-12-30',
      'observation 2027-01-05',
      'reflection 2027-01-05',
      'debrief 2027-01-05',
    ]);
  });
  it('dates all on a visit that has been', () => {
    assert.deepEqual(new Set(cycleNotes('2026-12-30', '2026-12-01').map(({ date }) => date)), new Set(['2026-12-01']));
  });
  it('lets each note answer one before it', () => {
    const notes = cycleNotes('2026-12-30', '2026-12-30');
    for (const [at, { kind, about, phase }] of notes.entries()) {
      assert.equal(about === undefined, kind === 'goal');
      if (about) assert.ok(notes.slice(0, at).some((other) => other.kind === about));
      assert.ok(choiceOf(fieldSpec('phase')?.choices ?? [], phase), phase);
    }
  });
  it('finds an id that is free', () => {
    const taken = new Set(['a', 'a-2']);
    assert.equal(
      freeId('a', (id) => taken.has(id)),
      'a-3',
    );
    assert.equal(
      freeId('b', (id) => taken.has(id)),
      'b',
    );
  });
});
