import * as assert from 'node:assert/strict';
import { createEntryIndex } from '../../../src/core/entryIndex';
import { linksAfterMove, mayLinkTo } from '../../../src/core/moveLinks';
import { createNoteNames } from '../../../src/core/noteLinks';
import { readEntry } from '../../../src/core/readEntry';
import { applyEdits } from '../../../src/core/span';

const root = 'file:///notes/';
const toUri = (path: string): string => root + path.split('/').map(encodeURIComponent).join('/');
const paths = [
  'Mine/A/obs.md',
  'Mine/A/plan.md',
  'Mine/B/x.md',
  'Mine/goal g1.md',
  'Shared/A/other.md',
  'Shared/B/obs.md',
];

function context(extra: readonly string[] = []) {
  const names = createNoteNames();
  const index = createEntryIndex();
  for (const path of [...paths, ...extra]) {
    const uri = toUri(path);
    names.set(uri, true);
    const id = /goal ([\w-]+)\.md$/.exec(path)?.[1];
    index.apply([{ uri, entry: readEntry(uri, `---\nkind: ${id ? `goal\nid: ${id}` : 'plan'}\n---\n`) }]);
  }
  return { names, index };
}

function check(
  note: string,
  text: string,
  [from, to]: readonly [string, string],
  expected: { text?: string; broken?: readonly string[]; targets?: readonly string[] },
): void {
  const found = linksAfterMove(toUri(note), text, { from: toUri(from), to: toUri(to) }, context());
  assert.equal(applyEdits(text, found.edits), expected.text ?? text);
  assert.deepEqual(found.broken, expected.broken ?? []);
  if (expected.targets) assert.deepEqual([...found.targets].sort(), expected.targets.map(toUri).sort());
}

const move = ['Mine/A/obs.md', 'Shared/A/obs.md'] as const;

describe('links of other notes, when a note moves', () => {
  const cases: [what: string, note: string, text: string, expected?: string][] = [
    ['a path in about', 'Mine/B/x.md', '---\nabout: ../A/obs\n---\n', '---\nabout: ../../Shared/A/obs\n---\n'],
    ['a name that led to a note of the same name', 'Shared/A/other.md', '[[obs]]', '[[../B/obs]]'],
    [
      'a name that would lead elsewhere',
      'Mine/B/x.md',
      '[[../A/obs#Focus|there]]',
      '[[../../Shared/A/obs#Focus|there]]',
    ],
    ['a name of the same folder', 'Mine/A/plan.md', '---\nabout: [obs]\n---\n[[obs]]'],
    ['a Markdown link', 'Mine/A/plan.md', 'See [it](obs.md#focus).', 'See [it](../../Shared/A/obs.md#focus).'],
    ['one in angle brackets', 'Mine/A/plan.md', 'See [it](<./obs.md>).', 'See [it](<../../Shared/A/obs.md>).'],
    [
      'links elsewhere, code and web addresses',
      'Mine/A/plan.md',
      '[[x]] `[[../A/obs]]` [a](https://x.org/obs.md) [b](x.md)',
    ],
  ];
  for (const [what, note, text, expected] of cases) {
    it(what, () => check(note, text, move, { text: expected ?? text }));
  }

  it('tell which break, where the new place cannot be written', () => {
    check('Mine/A/plan.md', '---\nabout: ./obs\n---\n', ['Mine/A/obs.md', 'Shared/A: b/obs.md'], { broken: ['./obs'] });
    const found = linksAfterMove(
      toUri('Mine/A/plan.md'),
      '[a](obs.md)',
      { from: toUri('Mine/A/obs.md'), to: 'vscode-vfs://there/obs.md' },
      context(),
    );
    assert.deepEqual([found.edits, found.broken], [[], ['obs.md']]);
  });
});

describe('links of the note that moves', () => {
  const cases: [what: string, text: string, expected: string, targets: readonly string[]][] = [
    ['a neighbour by name', '---\nabout: plan\n---\n', '---\nabout: plan\n---\n', ['Mine/A/plan.md']],
    ['a neighbour by path', '[[./plan]]', '[[../../Mine/A/plan]]', ['Mine/A/plan.md']],
    ['a goal by its id', '---\nabout: g1\n---\n', '---\nabout: g1\n---\n', ['Mine/goal g1.md']],
    ['itself', '[[obs]] [[#Focus]]', '[[obs]] [[#Focus]]', ['Shared/A/obs.md']],
    ['a picture', '![s](seats.png)', '![s](../../Mine/A/seats.png)', ['Mine/A/seats.png']],
    [
      'no link for us',
      '![seats](seats 1.png) [w](https://example.org/a.md)',
      '![seats](seats 1.png) [w](https://example.org/a.md)',
      [],
    ],
  ];
  for (const [what, text, expected, targets] of cases) {
    it(what, () => check('Mine/A/obs.md', text, move, { text: expected, targets }));
  }
});

describe('mayLinkTo', () => {
  const uri = toUri('A/2025-10-02 observation.md');
  const cases: [text: string, expected: boolean][] = [
    ['[[2025-10-02  Observation]]', true],
    ['[x](2025-10-02%20observation.md)', true],
    ['2025-10-03 observation', false],
  ];
  for (const [text, expected] of cases) it(`${text}: ${expected}`, () => assert.equal(mayLinkTo(text, uri), expected));
});
