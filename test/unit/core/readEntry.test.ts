import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entryKinds, type Entry } from '../../../src/core/entry';
import { readEntry } from '../../../src/core/readEntry';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const encoder = new TextEncoder();

type Expected = { readonly [Key in keyof Entry]?: Entry[Key] | undefined };

/** Checks what is kept of a note with this frontmatter, whether it comes as text or as bytes. */
function check(yaml: string, expected: Expected): void {
  const text = `---\n${yaml}\n---\n\nbody\n`;
  const entry = readEntry('file:///note.md', text);
  const picked = Object.fromEntries(Object.keys(expected).map((key) => [key, entry[key as keyof Entry]]));
  assert.deepEqual(picked, expected);
  assert.deepEqual(readEntry('file:///note.md', encoder.encode(text)), entry);
}

/** Codes of all problems but hints, with the line on which they stand (from 0). */
function problems(content: string | Uint8Array, maxFileSize?: number): string[] {
  const limits = maxFileSize === undefined ? {} : { maxFileSize };
  return readEntry('note', content, limits)
    .problems.filter(({ severity }) => severity !== 'hint')
    .map(({ code, place }) => `${code} ${place.line}`);
}

const note = '---\nkind: meeting\ndate: 2026-10-02\n---\n';

describe('readEntry', () => {
  const read: readonly [yaml: string, expected: Expected][] = [
    ['kind: Learning log\ntitle: 2026', { kind: 'learning-log', title: '2026' }],
    ['kind: goal\nid: 007', { id: { id: '007', place: { line: 2, character: 4, endLine: 2, endCharacter: 7 } } }],
    ['kind: plan\nclass: 7\nsubject: "  art "', { class: '7', subject: 'art' }],
    ['kind: plan\nwith: Zoë Núñez\nstrategy: [a, b]', { with: ['Zoë Núñez'], strategy: ['a', 'b'] }],
    ['kind: plan\ndate: 2026-02-30\nobserved: 2026-02-28', { date: undefined, observed: '2026-02-28' }],
    ['kind: plan\nminutes: "45"', { minutes: 45 }],
    ['kind: plan\nminutes: 45 min', { minutes: undefined }],
    ['kind: goal\nbaseline: 0\ntarget: 12 of 24', { baseline: 0, target: '12 of 24' }],
    [
      'kind: goal\nstatus: In progress\nchosen-by: both\nvisibility: own',
      {
        status: 'in-progress',
        chosenBy: 'both',
        visibility: 'own',
      },
    ],
    [
      'kind: goal\ntarget-date: 2026-12-01\nschool-goal: s\napplied-with: [x]\nsource: Rowe',
      {
        targetDate: '2026-12-01',
        schoolGoal: 's',
        appliedWith: ['x'],
        source: 'Rowe',
      },
    ],
    [
      'kind: goal\ncheckpoints:\n  - {date: 2026-10-02, value: 14, note: visit}\n  - {date: soon, value: 1}\n  - date: 2026-10-16\n    value: 15 of 24',
      {
        checkpoints: [
          { date: '2026-10-02', value: 14, note: 'visit' },
          { date: '2026-10-16', value: '15 of 24' },
        ],
      },
    ],
    [
      'kind: meeting\nnext-steps:\n  - try it\n  - {what: call, who: Jo, when: 2026-10-09, status: planned}\n  - [x]',
      {
        nextSteps: [{ what: 'try it' }, { what: 'call', who: 'Jo', when: '2026-10-09', status: 'planned' }],
      },
    ],
    ['kind: plan\ntitle: first\ntitle: second', { title: 'first' }],
    ['kind: plan\ntitle:\ncoach: ""\ngoals: [, ]', { title: undefined, coach: undefined, goals: [] }],
    ['kind: plan\nprefers: |\n  in writing\n  please', { prefers: 'in writing\nplease' }],
    ['kind: recipe\nteacher: A', { kind: undefined, teacher: 'A' }],
  ];
  for (const [yaml, expected] of read) it(`reads ${JSON.stringify(yaml)}`, () => check(yaml, expected));

  it('knows where the goal ids stand, also behind a byte order mark', () => {
    const text = '---\r\nkind: debrief\r\ngoals: [a, "b"]\r\n---\r\n';
    const place = (character: number, endCharacter: number) => ({ line: 2, character, endLine: 2, endCharacter });
    const goals = [
      { id: 'a', place: place(8, 9) },
      { id: 'b', place: place(11, 14) },
    ];
    assert.deepEqual(readEntry('note', text).goals, goals);
    assert.deepEqual(readEntry('note', encoder.encode(`\uFEFF${text}`)).goals, goals);
  });

  it('keeps no field that is empty', () => {
    const entry = readEntry('note', `${note.slice(0, -4)}title:\nwith: []\nstatus: ""\n---\n`);
    assert.deepEqual(Object.keys(entry).sort(), ['date', 'fingerprint', 'goals', 'kind', 'problems', 'uri']);
  });

  describe('never complains about files that are not ours', () => {
    const others = [
      '',
      '# A project\n',
      '---\ntitle: A page\nlayout: default\nscore: 5\n---\n',
      '---\ntitle: Broken: page\n---\n',
      '---\nkind: page\n---\n# of another tool',
      '---\n- a: 1\n---\n',
      '---\n\nText\n\n---\n',
      '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> c\n',
    ];
    for (const text of others) {
      it(JSON.stringify(text), () =>
        assert.deepEqual(readEntry('note', text), { uri: 'note', goals: [], problems: [] }),
      );
    }
  });

  describe('says what is wrong with ours', () => {
    const cases: readonly [name: string, content: string | Uint8Array, ...expected: string[]][] = [
      ['a kind that is none, beside a teacher', '---\nkind: recipe\nteacher: A\n---\n', 'unknown-kind 1'],
      ['a kind that is nearly one', '---\nkind: observaton\n---\n', 'unknown-kind 1'],
      ['broken YAML', '---\nkind: meeting\ndate: 2026-10-02\ntitle: "x\n---\n', 'yaml-needs-quotes 3'],
      ['a kind in YAML that cannot be read', '---\ndate: 2026-10-02\nkind:meeting\n---\n', 'yaml-syntax 2'],
      ['JavaScript', '---js\n{}\n---\n', 'frontmatter-language 0'],
      ['conflict markers in the body', `${note}\ntext\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> c\n`, 'conflict-markers 6'],
      ['bytes that are no UTF-8', Uint8Array.of(...encoder.encode(`${note}ab`), 0xff, 0xfe), 'invalid-utf8 4'],
      ['a character that only looks like the mark of bad bytes', encoder.encode(`${note}\uFFFD`)],
      ['a NUL', encoder.encode(`${note}\0`), 'not-text 0'],
      ['a NUL in a text', `${note}\0`, 'not-text 0'],
      ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x2d, 0, 0x2d, 0), 'not-text 0'],
    ];
    for (const [name, content, ...expected] of cases) {
      it(name, () => assert.deepEqual(problems(content), expected));
    }

    it('tells UTF-16 from other files that are no text', () => {
      const found = (...bytes: number[]) => readEntry('note', Uint8Array.of(...bytes)).problems[0]?.data?.found;
      assert.equal(found(0xff, 0xfe, 0x2d, 0), 'utf-16');
      assert.equal(found(0x89, 0x50, 0), undefined);
    });
  });

  describe('reads the first part of a file that is too large', () => {
    const large = note + 'Some text with ümlauts. '.repeat(250_000);
    it('as bytes', () => {
      const bytes = encoder.encode(large);
      assert.ok(bytes.length > 5_000_000);
      assert.deepEqual(problems(bytes), ['too-large 0']);
      assert.equal(readEntry('note', bytes).kind, 'meeting');
    });
    it('as text', () => assert.deepEqual(problems(large), ['too-large 0']));
    it('with a limit of its own', () => {
      assert.deepEqual(problems(large, 10_000_000), []);
      assert.deepEqual(problems(`${note}${'x'.repeat(100)}`, 100), ['too-large 0']);
      assert.deepEqual(problems(note, note.length), []);
    });
    it('but says nothing where it is not ours', () => assert.deepEqual(problems('x'.repeat(2_000_000)), []));
  });

  describe('reads the fixtures', () => {
    const files = (folder: string): string[] =>
      readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));

    it('the sample journal has all kinds, and nothing to complain about', () => {
      const kinds = new Set<string>();
      for (const name of files('sample-journal')) {
        const content = readFileSync(join(fixtures, 'sample-journal', name));
        assert.deepEqual(problems(content), [], name);
        const { kind } = readEntry(name, content);
        if (kind) kinds.add(kind);
        else assert.equal(name, 'README.md');
      }
      assert.deepEqual([...kinds].sort(), [...entryKinds].sort());
    });

    const bad: Readonly<Record<string, readonly string[]>> = {
      'binary.md': ['not-text 0'],
      'broken-yaml.md': ['yaml-needs-quotes 2', 'yaml-syntax 5'],
      'conflict-markers.md': ['conflict-markers 6'],
      'duplicate-key.md': ['yaml-duplicate-key 5'],
      'empty.md': [],
      'invalid-utf8.md': ['invalid-utf8 11'],
      'js-front-matter.md': ['frontmatter-language 0'],
      'missing-end-fence.md': ['missing-end-fence 0'],
      'tabs.md': ['yaml-tab 7', 'yaml-tab 8'],
    };
    it('the bad input is all expected', () => assert.deepEqual(files('bad-input').sort(), Object.keys(bad).sort()));
    for (const [name, expected] of Object.entries(bad)) {
      it(name, () => {
        assert.deepEqual(problems(readFileSync(join(fixtures, 'bad-input', name))), expected);
        assert.equal('reflectiveJournalPwned' in globalThis, false);
      });
    }
  });
});
