import * as assert from 'node:assert/strict';
import { readEntry } from '../../../src/core/readEntry';
import { generateNotes } from '../../bench/generateJournal';

describe('generated journals', () => {
  const notes = [...generateNotes(1_000)];

  it('are the same for the same seed, and others for another', () => {
    assert.deepEqual([...generateNotes(1_000)], notes);
    assert.notDeepEqual([...generateNotes(1_000, 2)], notes);
  });

  it('hold as many notes as wanted, each under a name of its own, of about 2 KB', () => {
    assert.equal(new Set(notes.map(({ path }) => path.toLowerCase())).size, 1_000);
    const bytes = notes.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    assert.ok(Math.abs(bytes / notes.length - 2_000) < 200, `${bytes / notes.length} bytes a note`);
  });

  it('are read as entries of all kinds, with a slip here and there', () => {
    const entries = notes.map(({ path, text }) => readEntry(path, text));
    assert.deepEqual(
      entries.filter(({ kind }) => kind === undefined),
      [],
    );
    assert.equal(new Set(entries.map(({ kind }) => kind)).size, 13);
    assert.equal(new Set(entries.map(({ teacher }) => teacher)).size >= 4, true);
    const withSlip = entries.filter(({ problems }) => problems.some(({ severity }) => severity !== 'hint'));
    assert.ok(withSlip.length > 0 && withSlip.length < 20, `${withSlip.length} with a slip`);
    assert.ok(entries.some(({ checkpoints }) => (checkpoints?.length ?? 0) > 1));
  });
});
