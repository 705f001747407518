import * as assert from 'node:assert/strict';
import {
  canHaveComments,
  commentsFileName,
  commentsIn,
  commentsOn,
  commentsName,
  mayBeSameNote,
  renamedComments,
  renamesOfComments,
} from '../../../src/core/commentName';
import { fc, runs } from '../../support/fuzz';

function check(name: string, note?: string, isCopy = false): void {
  const found = commentsName(`file:///notes/Ana%20Ng/${encodeURIComponent(name)}`);
  assert.equal(found && decodeURIComponent(found.note), note && `file:///notes/Ana Ng/${note}`);
  if (note !== undefined) assert.equal(found?.isCopy, isCopy);
}

describe('commentsName', () => {
  const cases: [name: string, note?: string, isCopy?: boolean][] = [
    ['2025-10-02 observation.comments.jo-bennett.md', '2025-10-02 observation.md'],
    ['2025-10-02 observation.comments.jo-bennett-2.md', '2025-10-02 observation.md'],
    ['note.comments.zoë.markdown', 'note.markdown'],
    ['note.comments.日本.md', 'note.md'],
    ['a.comments.b.comments.jo.md', 'a.comments.b.md'],
    ['note.comments.jo-bennett (1).md', 'note.md', true],
    ["note.comments.jo-bennett (Jo's conflicted copy 2025-10-03).md", 'note.md', true],
    ['note.comments.jo-bennett-DESKTOP-4F2K9.md', 'note.md', true],
    ['note.comments.jo-bennett.sync-conflict-20251003-101112-ABCDEF7.md', 'note.md', true],
    ['note.comments.jo-bennett 2.md', 'note.md', true],
    ['50% Zoë.comments.zoë-bennett-Jo’s MacBook Air.md', '50% Zoë.md', true],
    ['2025-10-02 observation.md'],
    ['comments.md'],
    ['.comments.jo.md'],
    ['lesson.comments.md'],
    ['lesson.comments.from jo.md'],
    ['lesson 2.md'],
    ['lesson.comments.Jo.md'],
    ['lesson.comments.jo.txt'],
  ];
  for (const [name, note, isCopy] of cases) {
    it(`${name} ${note === undefined ? 'is no file of comments' : `is about ${note}`}`, () => {
      check(name, note, isCopy);
    });
  }
});

describe('canHaveComments', () => {
  for (const name of ['note.md', 'note.markdown']) {
    it(`${name}: its comments are found again`, () => {
      assert.equal(canHaveComments(`file:///notes/${name}`), true);
      assert.notEqual(commentsName(`file:///notes/${commentsFileName(name, 'jo')}`), undefined);
    });
  }
  for (const name of ['note.MD', 'note.mdown', 'note.mkd', 'note.comments.jo.md', 'note']) {
    it(`${name}: they would not be, or it is a file of comments itself`, () => {
      assert.equal(canHaveComments(`file:///notes/${name}`), false);
    });
  }
});

describe('renamesOfComments', () => {
  it('has other names where the first one is taken, which are still found', () => {
    const [first = '', second = ''] = renamesOfComments('old.comments.jo.md', 'old.md', 'new.md');
    assert.deepEqual([first, second], ['new.comments.jo.md', 'new.comments.jo-2.md']);
    check(second, 'new.md');
    const [, copy = ''] = renamesOfComments('old.comments.jo (1).md', 'old.md', 'new.md');
    check(copy, 'new.md', true);
  });

  it('has none for a file of another note', () => {
    assert.deepEqual([...renamesOfComments('other.comments.jo.md', 'old.md', 'new.md')], []);
  });
});

describe('commentsFileName', () => {
  it('puts the author behind the name of the note', () => {
    assert.equal(commentsFileName('a b.md', 'jo-bennett'), 'a b.comments.jo-bennett.md');
    assert.equal(commentsFileName('a b.markdown', 'Jo', 2), 'a b.comments.jo-2.markdown');
    assert.equal(commentsFileName('a.md', ''), 'a.comments.author.md');
  });

  it('stays within what file systems take, and is a name of ours all the same', () => {
    const name = commentsFileName(`${'न'.repeat(60)}.md`, 'ज'.repeat(60), 3);
    assert.ok(new TextEncoder().encode(name).length <= 230, name);
    assert.ok(commentsName(`file:///${name}`));
  });

  it('is what the name of the note is read from', () => {
    for (const note of ['a b.md', '50%25.md', 'Zoë.md', 'a.comments.x.md']) {
      const name = commentsFileName(note, 'jo-bennett');
      assert.equal(
        commentsName(`file:///n/${encodeURIComponent(name)}`)?.note,
        `file:///n/${encodeURIComponent(note)}`,
      );
    }
  });
});

describe('renamedComments', () => {
  it('follows the note', () => {
    assert.equal(renamedComments('a.comments.jo.md', 'a.md', 'b c.md'), 'b c.comments.jo.md');
    assert.equal(renamedComments('a.comments.jo (1).md', 'a.md', 'b.markdown'), 'b.comments.jo (1).markdown');
    assert.equal(renamedComments('x.comments.jo.md', 'a.md', 'b.md'), undefined);
    assert.equal(renamedComments('zoë.comments.jo.md'.normalize('NFD'), 'Zoë.md', 'b.md'), 'b.comments.jo.md');
    assert.equal(renamedComments('a.comments.x.comments.jo.md', 'a.comments.x.md', 'b.md'), 'b.comments.jo.md');
    assert.equal(renamedComments('a.comments.x.comments.jo.md', 'a.md', 'b.md'), undefined);
  });
});

describe('the files of comments in a folder', () => {
  const decomposed = (name: string) => name.normalize('NFD');
  const cases: readonly [what: string, names: readonly string[], found: Record<string, readonly string[]>][] = [
    [
      'are told by their note',
      ['a.md', 'a.comments.jo.md', 'a.comments.ana (1).md', 'b.comments.jo.md', 'c.md', 'picture.png'],
      { 'a.md': ['a.comments.jo.md', 'a.comments.ana (1).md'], 'b.md': ['b.comments.jo.md'] },
    ],
    [
      'are found where a Mac took the letters of either name apart',
      ['Zoë.md', decomposed('Zoë.comments.jo.md'), decomposed('Ünal.md'), 'Ünal.comments.zoë.md'],
      { 'Zoë.md': [decomposed('Zoë.comments.jo.md')], [decomposed('Ünal.md')]: ['Ünal.comments.zoë.md'] },
    ],
    [
      'are found where only the note was given other capitals',
      ['Observation.md', 'observation.comments.jo.md'],
      { 'Observation.md': ['observation.comments.jo.md'] },
    ],
    [
      'are those of the note with the very name, where two differ by capitals',
      ['A.md', 'a.md', 'a.comments.jo.md', 'A.comments.jo.md'],
      { 'a.md': ['a.comments.jo.md'], 'A.md': ['A.comments.jo.md'] },
    ],
    [
      'are nobody else’s where it cannot be told whose they are',
      ['AA.md', 'Aa.md', 'aa.comments.jo.md'],
      { 'aa.md': ['aa.comments.jo.md'] },
    ],
  ];
  for (const [what, names, found] of cases) {
    it(what, () => assert.deepEqual(Object.fromEntries(commentsIn(names)), found));
  }

  it('are given under the name that is asked for', () => {
    const names = [decomposed('Zoë.md'), 'Zoë.comments.jo.md'];
    assert.deepEqual(commentsIn(names, 'Zoë.md').get('Zoë.md'), ['Zoë.comments.jo.md']);
    assert.deepEqual(commentsIn(names, decomposed('Zoë.md')).get(decomposed('Zoë.md')), ['Zoë.comments.jo.md']);
  });

  it('are the same for one note, whatever else lies there', () => {
    const stem = fc.constantFrom('a', 'A', 'aa', 'a b', 'Zoë', 'zoë', 'Zoe', 'a.comments.x', '50%', '.a', 'a.b');
    const end = fc.constantFrom(
      '.md',
      '.markdown',
      '.comments.jo.md',
      '.comments.jo (1).md',
      '.comments.jo 2.md',
      '.png',
    );
    const name = fc
      .tuple(stem, end, fc.constantFrom('NFC', 'NFD'))
      .map(([first, last, form]) => `${first}${last}`.normalize(form));
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), name, (names, note) => {
        assert.deepEqual(commentsOn(names, note), commentsIn(names, note).get(note) ?? []);
      }),
      { numRuns: runs(3_000) },
    );
  });
});

describe('mayBeSameNote', () => {
  it('does not tell spellings of one name apart', () => {
    const uri = (name: string) => `file:///n/${encodeURIComponent(name)}`;
    assert.ok(mayBeSameNote(uri('Zoë.md'), uri('zoë.md'.normalize('NFD'))));
    assert.ok(!mayBeSameNote(uri('Zoë.md'), uri('Zoe.md')));
  });
});
