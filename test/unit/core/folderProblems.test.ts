import * as assert from 'node:assert/strict';
import { createEntryIndex, type EntryIndex } from '../../../src/core/entryIndex';
import { createFolderWatch, folderProblems } from '../../../src/core/folderProblems';
import { readEntry } from '../../../src/core/readEntry';

const base = 'file:///notes/';
const goalNote = (id: string): string => `---\nkind: goal\nid: ${id}\n---\n`;
const entryOf = (...goals: string[]): string => `---\nkind: meeting\ngoals: [${goals.join(', ')}]\n---\n`;

function change(index: EntryIndex, notes: Readonly<Record<string, string | undefined>>) {
  return index.apply(
    Object.entries(notes).map(([name, text]) => {
      const uri = base + encodeURIComponent(name);
      return { uri, entry: text === undefined ? undefined : readEntry(uri, text) };
    }),
  );
}

/** `line:character code found` of every note with a problem; a note is given as its name and text. */
function check(notes: Readonly<Record<string, string>>, expected: Readonly<Record<string, readonly string[]>>): void {
  const index = createEntryIndex();
  change(index, notes);
  const found: Record<string, string[]> = {};
  for (const entry of index.entries()) {
    const problems = folderProblems(index, entry).map(({ code, place, data }) => {
      return `${place.line}:${place.character} ${code} ${data?.original ?? data?.found ?? ''}`;
    });
    if (problems.length > 0) found[decodeURIComponent(entry.uri.slice(base.length))] = problems;
  }
  assert.deepEqual(found, expected);
}

describe('folderProblems', () => {
  it('finds ids that no goal note has, at each place', () => {
    check(
      { 'g.md': goalNote('known'), 'm.md': entryOf('known', 'unknown', 'other') },
      { 'm.md': ['2:15 unknown-goal unknown', '2:24 unknown-goal other'] },
    );
  });

  it('says nothing of a goal note that names its own goal, nor of markdown that is no journal entry', () => {
    check({ 'g.md': '---\nkind: goal\nid: g\ngoals: [g]\n---\n', 'x.md': '---\ngoals: [unknown]\n---\n' }, {});
  });

  it('warns at every goal note with a used id but the first, and names that one', () => {
    check(
      { 'b goal.md': goalNote('g'), 'a goal.md': goalNote('g'), 'c goal.md': goalNote('g') },
      { 'b goal.md': ['2:4 duplicate-goal a goal'], 'c goal.md': ['2:4 duplicate-goal a goal'] },
    );
  });

  it('warns of a conflict copy once, whatever else it holds', () => {
    const text = '---\nkind: goal\nid: g\ngoals: [unknown]\n---\n';
    check(
      {
        'goal.md': text.replace('unknown', 'g'),
        "goal (Jo's conflicted copy 2025-10-03).md": text,
        'goal (1).md': text,
      },
      {
        "goal (Jo's conflicted copy 2025-10-03).md": ['0:0 conflict-copy goal'],
        'goal (1).md': ['0:0 conflict-copy goal'],
      },
    );
  });

  it('leaves copies of other markdown alone', () => {
    check({ 'README.md': '# Read me\n', 'README (1).md': '# Read me\n' }, {});
  });

  it('speaks of the text that is given, which may be newer than the index', () => {
    const index = createEntryIndex();
    change(index, { 'g.md': goalNote('g'), 'm.md': entryOf('g') });
    const typed = readEntry(`${base}m.md`, entryOf('g', 'new'));
    assert.deepEqual(
      folderProblems(index, typed).map(({ data }) => data?.found),
      ['new'],
    );
  });
});

describe('createFolderWatch', () => {
  const index = createEntryIndex();
  const watch = createFolderWatch(index);
  function step(what: string, notes: Readonly<Record<string, string | undefined>>, expected: readonly string[]): void {
    it(`${what}: ${expected.join(', ')}`, () => {
      const uris = watch(change(index, notes));
      assert.deepEqual([...uris].map((uri) => uri.slice(base.length)).sort(), expected);
    });
  }

  const entries = { 'e1.md': entryOf('g'), 'e2.md': entryOf('g'), 'e3.md': entryOf('other') };
  step('notes come', entries, ['e1.md', 'e2.md', 'e3.md']);
  step('a goal note comes, so all that name it may change', { 'm.md': goalNote('g') }, ['e1.md', 'e2.md', 'm.md']);
  step('an entry of the goal changes, which is nothing to the others', { 'e1.md': entryOf('g', 'x') }, ['e1.md']);
  step('the goal note changes, but not its id', { 'm.md': `${goalNote('g')}More.` }, ['m.md']);
  step('a second goal note stands after the first', { 'z.md': goalNote('g') }, ['z.md']);
  step('one stands before it', { 'a.md': goalNote('g') }, ['a.md', 'e1.md', 'e2.md', 'm.md', 'z.md']);
  step('all goal notes go', { 'a.md': undefined, 'm.md': undefined, 'z.md': undefined }, [
    'a.md',
    'e1.md',
    'e2.md',
    'm.md',
    'z.md',
  ]);
});
