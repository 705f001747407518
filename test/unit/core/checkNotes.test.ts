import * as assert from 'node:assert/strict';
import { checkNotes } from '../../../src/core/checkNotes';

const uris = (count: number): string[] => Array.from({ length: count }, (_, index) => `note ${index}`);

async function run(
  all: readonly string[],
  check: (uri: string) => readonly string[] | undefined,
  stopAfter = Infinity,
): Promise<{ shown: string[][]; places: number[]; progress: number[]; checked: object }> {
  const stop = new AbortController();
  const shown: string[][] = [];
  const places: number[] = [];
  const progress: number[] = [];
  const checked = await checkNotes({
    uris: all,
    async check(uri) {
      await Promise.resolve();
      return check(uri);
    },
    show(found) {
      shown.push([...found.keys()]);
      places.push([...found.values()].flat().length);
    },
    progress(done) {
      progress.push(done);
      if (done >= stopAfter) stop.abort();
    },
    signal: stop.signal,
  });
  return { shown, places, progress, checked };
}

describe('checking many notes', () => {
  it('counts notes and places, and shows those with some', async () => {
    const found: Record<string, string[]> = { 'note 1': ['a', 'b'], 'note 2': [], 'note 4': ['c'] };
    const { shown, progress, checked } = await run(uris(5), (uri) => found[uri]);
    assert.deepEqual(checked, { notes: 3, places: 3, notesWithPlaces: 2, unread: 0, isCancelled: false });
    assert.deepEqual(shown, [['note 1', 'note 4']]);
    assert.deepEqual(progress, [1, 2, 3, 4, 5]);
  });

  it('shows a few notes and places at a time, in order', async () => {
    const many = await run(uris(120), () => ['a']);
    assert.deepEqual(
      many.shown.map((batch) => batch.length),
      [50, 50, 20],
    );
    assert.deepEqual(many.shown.flat(), uris(120));
    const full = await run(uris(5), () => Array.from({ length: 300 }, () => 'a'));
    assert.deepEqual(full.places, [300, 300, 300, 300, 300]);
  });

  it('counts a note that cannot be read, and goes on', async () => {
    const { checked } = await run(uris(3), (uri) => {
      if (uri === 'note 1') throw new Error('no');
      return ['a'];
    });
    assert.deepEqual(checked, { notes: 2, places: 2, notesWithPlaces: 2, unread: 1, isCancelled: false });
  });

  it('stops when it is cancelled, and shows what it had', async () => {
    const { shown, checked } = await run(uris(100), () => ['a'], 10);
    assert.deepEqual(checked, { notes: 10, places: 10, notesWithPlaces: 10, unread: 0, isCancelled: true });
    assert.deepEqual(shown.flat(), uris(10));
  });
});
