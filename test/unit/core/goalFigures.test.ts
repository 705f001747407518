import * as assert from 'node:assert/strict';
import { createEntryIndex } from '../../../src/core/entryIndex';
import { createGoalFigures } from '../../../src/core/goalFigures';
import { readEntry } from '../../../src/core/readEntry';

describe('goal figures', () => {
  it('ask for an agreement with the coach of the goal, where the teacher has several', () => {
    const index = createEntryIndex();
    const notes = {
      a: 'kind: agreement\ncoach: Jo\ndate: 2025-09-01',
      b: 'kind: agreement\ncoach: Al\ndate: 2025-09-01\ntarget-date: 2026-02-01',
      g: 'kind: goal\nid: g\ncoach: Jo\nstatus: in-progress',
      h: 'kind: goal\nid: h\ncoach: Al\nstatus: in-progress',
      i: 'kind: goal\nid: i\ncoach: Jo Bennett\nstatus: in-progress',
    };
    index.apply(
      Object.entries(notes).map(([uri, fields]) => ({
        uri,
        entry: readEntry(uri, `---\n${fields}\nteacher: T\n---\n`),
      })),
    );
    const figures = createGoalFigures(index, '2026-03-10');
    const asked = ['g', 'h', 'i'].map((id) => figures.summary(id).badges.some(({ code }) => code === 'no-agreement'));
    assert.deepEqual(asked, [false, true, false]);
  });
});
