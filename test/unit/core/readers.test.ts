import * as assert from 'node:assert/strict';
import {
  folderRules,
  isHiddenFrom,
  pathInPlace,
  readersOf,
  ruling,
  wider,
  type Audience,
} from '../../../src/core/readers';
import { readEntry } from '../../../src/core/readEntry';

describe('readers of a note', () => {
  const cases: [fields: string, folder: Audience | undefined, audience: Audience, differs: string | undefined][] = [
    ['kind: reflection', undefined, 'private', undefined],
    ['kind: reflection\nvisibility: pair', undefined, 'pair', undefined],
    ['kind: reflection', 'private', 'private', undefined],
    ['kind: reflection', 'pair', 'pair', 'more'],
    ['kind: reflection\nvisibility: private', 'group', 'group', 'more'],
    ['kind: debrief\nvisibility: pair', 'pair', 'pair', undefined],
    ['kind: debrief\nvisibility: pair', 'group', 'group', 'more'],
    ['kind: debrief\nvisibility: group', 'pair', 'pair', 'fewer'],
    ['kind: debrief\nvisibility: pair', 'private', 'private', 'fewer'],
    ['kind: meeting\nvisibility: counts-only', 'pair', 'pair', 'more'],
    ['kind: meeting\nvisibility: everyone', 'private', 'private', undefined],
    ['kind: private-note\nvisibility: group', 'pair', 'pair', 'more'],
    ['kind: private-note\nvisibility: group', undefined, 'private', undefined],
  ];
  for (const [fields, folder, audience, differs] of cases) {
    it(`${fields.replace('\n', ', ')}, in ${folder ?? 'a folder nobody spoke of'}: ${audience}`, () => {
      const found = readersOf(readEntry('n', `---\n${fields}\n---\n`), folder);
      assert.deepEqual([found.audience, found.differs], [audience, differs]);
    });
  }

  it('tells counts-only from private', () => {
    assert.equal(readersOf({ visibility: 'counts-only' }, 'private').countsOnly, true);
    assert.equal(readersOf({ visibility: 'private' }, 'private').countsOnly, false);
  });
});

describe('settings that lie in a folder, which others may write', () => {
  type Who = Audience | undefined;
  const cases: [own: Who, inFolder: Who, atFile: Who, audience: Who, note: string | undefined][] = [
    [undefined, undefined, undefined, undefined, undefined],
    ['private', undefined, undefined, 'private', undefined],
    [undefined, 'pair', undefined, 'pair', undefined],
    [undefined, 'private', undefined, 'private', 'by-folder'],
    [undefined, 'private', 'private', 'private', 'by-folder'],
    [undefined, 'private', 'pair', 'pair', 'private-refused'],
    [undefined, 'pair', 'group', 'group', 'private-refused'],
    [undefined, 'group', 'private', 'group', undefined],
    ['pair', 'private', 'pair', 'pair', 'private-refused'],
    ['group', 'pair', undefined, 'group', 'private-refused'],
    ['private', 'private', 'pair', 'private', undefined],
    ['private', 'pair', 'pair', 'pair', 'widened'],
    ['pair', 'group', undefined, 'group', 'widened'],
  ];
  for (const [own, inFolder, atFile, audience, note] of cases) {
    it(`own ${own}, in the folder ${inFolder}, the file itself ${atFile}: ${audience}`, () => {
      assert.deepEqual(ruling(own, inFolder, atFile), { audience, note });
    });
  }

  it('tell from whom something is hidden', () => {
    assert.deepEqual(
      (['private', 'pair', 'group', undefined] as const).map((has) => isHiddenFrom(has, 'pair')),
      [true, false, false, false],
    );
    assert.equal(isHiddenFrom('pair', 'group'), true);
    assert.equal(isHiddenFrom('private', 'private'), false);
  });

  it('takes more people of two', () => {
    assert.equal(wider('pair', 'group'), 'group');
    assert.equal(wider(undefined, 'pair'), 'pair');
    assert.equal(wider('private', undefined), 'private');
  });
});

describe('rules for folders', () => {
  const rules = {
    '.': 'private',
    './Shared/': 'pair',
    'Shared/Team/**': 'group',
    '*/For all': 'group',
    Windows: 'nobody',
    'Back\\slash': 'pair',
    'Second root': 'pair',
  };
  const cases: [path: string, expected: Audience | undefined, root?: string][] = [
    ['a.md', 'private'],
    ['Shared/a.md', 'pair'],
    ['shared/deep/a.md', 'pair'],
    ['Shared/Team/a.md', 'group'],
    ['Shared/Teamwork.md', 'pair'],
    ['SharedX/a.md', 'private'],
    ['Amara/For all/a.md', 'group'],
    ['Windows/a.md', 'private'],
    ['Back/slash/a.md', 'pair'],
    ['.hidden/a.md', 'private'],
    ['a.md', 'pair', 'Second root'],
  ];
  for (const [path, expected, root = 'Journal'] of cases) {
    it(`${root}, ${path}: ${expected}`, () => {
      assert.equal(folderRules(rules).audience({ path, root, roots: [root] }), expected);
      assert.equal(folderRules(rules).audience({ path, root, roots: ['Other', root] }), expected);
    });
  }

  const named: [what: string, rules: Readonly<Record<string, string>>, path: string, expected: Audience | undefined][] =
    [
      ['accents as some disks write them', { '.': 'private', Équipe: 'group' }, 'E\u0301quipe/a.md', 'group'],
      ['and as settings may', { '.': 'private', 'E\u0301quipe': 'group' }, 'Équipe/a.md', 'group'],
      ['brackets in a name', { '.': 'private', 'Team (shared)': 'group' }, 'Team (shared)/a.md', 'group'],
      ['square ones too', { '.': 'private', 'Team [2026]': 'group' }, 'Team [2026]/a.md', 'group'],
      ['which may be a pattern', { '.': 'private', 'Team [12]': 'group' }, 'Team 2/a.md', 'group'],
      ['a sign in front', { '!Mine': 'private' }, 'Shared/a.md', undefined],
      ['a sign in front of the folder itself', { '.': 'private', '!Ours': 'pair' }, '!Ours/a.md', 'pair'],
    ];
  for (const [what, of, path, expected] of named) {
    it(`know ${what}`, () =>
      assert.equal(folderRules(of).audience({ path, root: 'Journal', roots: ['Journal'] }), expected));
  }

  // A rule for a folder of the workspace is not one for what has the same name below another one, and the other way round.
  const same: [rules: Readonly<Record<string, string>>, root: string, path: string, expected: Audience | undefined][] =
    [
      [{ Mine: 'private', Ours: 'pair' }, 'Ours', 'Mine/a.md', 'pair'],
      [{ Mine: 'private', Ours: 'pair' }, 'Mine', 'Ours/a.md', 'pair'],
      [{ Mine: 'private' }, 'Ours', 'Mine/a.md', undefined],
      [{ Mine: 'private', 'Ours/Mine': 'private', Ours: 'pair' }, 'Ours', 'Mine/a.md', 'private'],
      [{ '.': 'pair', Mine: 'private' }, 'Mine', 'a.md', 'private'],
      [{ '.': 'private', Ours: 'pair' }, 'Ours', 'a.md', 'pair'],
      [{ Ours: 'pair', Drafts: 'private' }, 'Ours', 'Drafts/a.md', 'private'],
      [{ 'Ours/Drafts': 'private', Drafts: 'pair' }, 'Ours', 'Drafts/a.md', 'pair'],
      [{ ours: 'pair' }, 'Ours', 'a.md', 'pair'],
    ];
  for (const [of, root, path, expected] of same) {
    it(`${path} of ${root} by ${JSON.stringify(of)}: ${expected}`, () =>
      assert.equal(folderRules(of).audience({ path, root, roots: ['Mine', 'Ours'] }), expected));
  }

  const alone: [rules: Readonly<Record<string, string>>, path: string, expected: Audience | undefined][] = [
    [{ Mine: 'private', Ours: 'pair' }, 'Ours/a.md', 'pair'],
    [{ Mine: 'private' }, 'a.md', 'private'],
    [{ Mine: 'pair', '.': 'private' }, 'a.md', 'pair'],
    [{ 'Mine/Drafts': 'private', Mine: 'pair' }, 'Drafts/a.md', 'private'],
    [{ 'Mine/Drafts': 'private', '.': 'pair' }, 'Drafts/a.md', 'pair'],
  ];
  for (const [of, path, expected] of alone) {
    it(`${path} of the only folder, Mine, by ${JSON.stringify(of)}: ${expected}`, () =>
      assert.equal(folderRules(of).audience({ path, root: 'Mine', roots: ['Mine'] }), expected));
  }

  it('say nothing where there are none, or none that can be read', () => {
    const file = { path: 'a.md', root: 'Journal', roots: ['Journal'] };
    assert.equal(folderRules({}).audience(file), undefined);
    assert.equal(folderRules({ a: 3, b: null }).isEmpty, true);
    assert.equal(folderRules({ b: 'pair' }).audience(file), undefined);
  });

  it('name places to move notes to, where they are no patterns', () => {
    assert.deepEqual(folderRules(rules).places, [
      { path: 'Shared/Team', audience: 'group' },
      { path: 'Second root', audience: 'pair' },
      { path: 'Back/slash', audience: 'pair' },
      { path: 'Shared', audience: 'pair' },
      { path: '', audience: 'private' },
    ]);
  });

  const paths: [path: string, expected: string][] = [
    ['Mine/Amara/a.md', 'Amara/a.md'],
    ['Mine/Deep/Amara/a.md', 'Amara/a.md'],
    ['mine/a.md', 'a.md'],
    ['Other/a.md', 'Other/a.md'],
    ['a.md', 'a.md'],
    ['E\u0301quipe/Amara/a.md', 'Amara/a.md'],
  ];
  for (const [path, expected] of paths) {
    it(`keep ${expected} of ${path}`, () => {
      const { places } = folderRules({ Mine: 'private', 'Mine/Deep': 'private', '.': 'pair', Équipe: 'group' });
      assert.equal(pathInPlace(path, places), expected);
    });
  }
});
