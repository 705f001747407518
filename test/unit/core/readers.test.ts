import * as assert from 'node:assert/strict';
import { folderRules, pathInPlace, readersOf, ruling, wider, type Audience } from '../../../src/core/readers';
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
  const cases: [paths: readonly string[], expected: Audience | undefined][] = [
    [['a.md'], 'private'],
    [['Shared/a.md'], 'pair'],
    [['shared/deep/a.md'], 'pair'],
    [['Shared/Team/a.md'], 'group'],
    [['Shared/Teamwork.md'], 'pair'],
    [['SharedX/a.md'], 'private'],
    [['Amara/For all/a.md'], 'group'],
    [['Windows/a.md'], 'private'],
    [['Back/slash/a.md'], 'pair'],
    [['.hidden/a.md'], 'private'],
    [['a.md', 'Second root/a.md'], 'pair'],
  ];
  for (const [paths, expected] of cases) {
    it(`${paths.join(' or ')}: ${expected}`, () => assert.equal(folderRules(rules).audience(paths), expected));
  }

  it('say nothing where there are none, or none that can be read', () => {
    assert.equal(folderRules({}).audience(['a.md']), undefined);
    assert.equal(folderRules({ a: 3, b: null }).isEmpty, true);
    assert.equal(folderRules({ b: 'pair' }).audience(['a.md']), undefined);
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
  ];
  for (const [path, expected] of paths) {
    it(`keep ${expected} of ${path}`, () => {
      const { places } = folderRules({ Mine: 'private', 'Mine/Deep': 'private', '.': 'pair' });
      assert.equal(pathInPlace(path, places), expected);
    });
  }
});
