import * as assert from 'node:assert/strict';
import { entryFixes, type EntryFix } from '../../../src/core/entryFixes';
import { parseFrontmatter } from '../../../src/core/frontmatter';
import { applyEdits } from '../../../src/core/span';
import { validate } from '../../../src/core/validate';

const context = { today: '2026-11-24', goals: ['rivera-wait-time', 'rivera-exit-tickets', 'okafor-talk'] };

interface Mended {
  readonly name: string;
  readonly text: string;
  readonly fix: EntryFix;
}

/** All fixes of the first problem of a code, each with the note it gives; `|` is where the cursor goes. */
function mended(code: string, text: string): Mended[] {
  const { fields, problems } = parseFrontmatter(text);
  const problem = [...problems, ...validate(text, fields)].find((candidate) => candidate.code === code);
  assert.ok(problem, `no ${code} in ${text}`);
  return entryFixes(text, problem, context).map((fix) => {
    const { blank } = fix;
    const edits = blank ? fix.edits.map((edit) => ({ ...edit, text: marked(edit.text, blank) })) : fix.edits;
    return { name: `${fix.type} ${fix.value}`.trim(), text: applyEdits(text, edits), fix };
  });
}

function marked(text: string, { start, end }: { start: number; end: number }): string {
  return `${text.slice(0, start)}|${text.slice(start, end)}${end > start ? '|' : ''}${text.slice(end)}`;
}

/** The first fix gives this note; the same with Windows line ends. */
function check(code: string, before: string, after: string): void {
  checkOnce(code, before, after);
  if (!before.includes('\r')) checkOnce(code, before.replaceAll('\n', '\r\n'), after.replaceAll('\n', '\r\n'));
}

function checkOnce(code: string, before: string, after: string): void {
  const [first] = mended(code, before);
  assert.ok(first, `no fix for ${code}`);
  assert.equal(first.text, after);
}

const note = (frontmatter: string): string => `---\n${frontmatter}\n---\n\nText: of the note.\n`;

describe('entryFixes', () => {
  describe('puts quotes around what YAML cannot read without', () => {
    const cases: [before: string, after: string][] = [
      ['focus: % of talk', "focus: '% of talk'"],
      ['title: Warm-up: fractions # mine', "title: 'Warm-up: fractions' # mine"],
      ['teacher: @Rivera', "teacher: '@Rivera'"],
      ["title: It's: that's", "title: 'It''s: that''s'"],
      ['with: [Jo, @Mei]', "with: [Jo, '@Mei']"],
      ['strategy:\n  - Warm-up: fractions', "strategy:\n  - 'Warm-up: fractions'"],
    ];
    for (const [before, after] of cases) {
      it(before, () => {
        check('yaml-needs-quotes', note(`kind: meeting\n${before}`), note(`kind: meeting\n${after}`));
      });
    }
  });

  it('offers the nearest value first, then the others, in the quotes that were there', () => {
    const fixes = mended('unknown-value', note('kind: goal\nstatus: "in-progres" # now'));
    assert.deepEqual(
      fixes.map(({ fix }) => fix.value),
      ['in-progress', 'draft', 'met', 'adapted', 'paused', 'stopped'],
    );
    assert.deepEqual(
      fixes.map(({ fix }) => fix.isPreferred),
      [true, false, false, false, false, false],
    );
    assert.equal(fixes[0].text, note('kind: goal\nstatus: "in-progress" # now'));
  });

  it('offers all kinds where none is near, and does not mind what another kind then lacks', () => {
    const fixes = mended('unknown-kind', note('kind: appraisal'));
    assert.equal(fixes.length, 13);
    assert.ok(fixes.every(({ fix }) => !fix.isPreferred));
    check('unknown-kind', note('kind: Observtion'), note('kind: observation'));
  });

  it('offers the values of a next step', () => {
    const before = note('kind: debrief\nnext-steps:\n  - {what: Wait, status: plannned}');
    check('unknown-value', before, before.replace('plannned', 'planned'));
  });

  describe('reads dates as people type them', () => {
    it('one that can only be read in one way', () => {
      check('bad-date', note('kind: meeting\ndate: 2025/10/02 # Thu'), note('kind: meeting\ndate: 2025-10-02 # Thu'));
      assert.equal(mended('bad-date', note('date: 2025/10/02'))[0].fix.isPreferred, true);
    });

    it('one that can be read in two ways, without choosing', () => {
      const fixes = mended('bad-date', note("date: '2.10.2025'"));
      assert.deepEqual(
        fixes.map(({ name, fix }) => [name, fix.isPreferred]),
        [
          ['use-date 2025-10-02', false],
          ['use-date 2025-02-10', false],
          ['use-today 2026-11-24', false],
        ],
      );
      assert.equal(fixes[0].text, note("date: '2025-10-02'"));
    });

    it('one in a checkpoint', () => {
      check(
        'bad-date',
        note('kind: goal\ncheckpoints:\n  - {date: 2.13.2026, value: 3}'),
        note('kind: goal\ncheckpoints:\n  - {date: 2026-02-13, value: 3}'),
      );
    });
  });

  describe('adds a field that is missing', () => {
    it('last, with the cursor where its value goes', () => {
      check(
        'missing-required',
        note('kind: goal\nid: g\nteacher: Amara'),
        note('kind: goal\nid: g\nteacher: Amara\ntitle: |'),
      );
    });

    it('a date with today to be typed over', () => {
      check('missing-required', note('kind: meeting'), note('kind: meeting\ndate: |2026-11-24|'));
    });

    it('where the key stands there already', () => {
      check(
        'missing-required',
        note('kind: goal\ntitle: # soon\nid: g\nteacher: A'),
        note('kind: goal\ntitle: | # soon\nid: g\nteacher: A'),
      );
      check(
        'missing-required',
        note('kind: goal\ntitle: ""\nid: g\nteacher: A'),
        note('kind: goal\ntitle: "|"\nid: g\nteacher: A'),
      );
    });

    it('in a note with Windows line ends and a byte order mark', () => {
      const before = '\uFEFF' + note('kind: meeting').replaceAll('\n', '\r\n');
      check('missing-required', before, before.replace('meeting\r\n', 'meeting\r\ndate: |2026-11-24|\r\n'));
    });

    it('in braces', () => {
      check('missing-required', note('{kind: meeting}'), note('{kind: meeting, date: |2026-11-24|}'));
    });
  });

  it('takes a rating out with its line', () => {
    check('rating-key', note('kind: meeting\nscore: 4 # of 5\ntitle: T'), note('kind: meeting\ntitle: T'));
  });

  describe('takes the second of two keys out', () => {
    const cases: [what: string, before: string, after: string][] = [
      ['with its line', 'title: A\nkind: meeting\ntitle: B # b', 'title: A\nkind: meeting'],
      ['with its list', 'with: [A]\nwith:\n  - B\n  - C\nkind: meeting', 'with: [A]\nkind: meeting'],
      [
        'in a list of maps',
        'checkpoints:\n  - date: 2026-01-01\n    value: 1\n    value: 2',
        'checkpoints:\n  - date: 2026-01-01\n    value: 1',
      ],
      [
        'in braces',
        'checkpoints: [{value: 1, value: 2, date: 2026-01-01}]',
        'checkpoints: [{value: 1, date: 2026-01-01}]',
      ],
    ];
    for (const [what, before, after] of cases) {
      it(what, () => {
        check('yaml-duplicate-key', note(before), note(after));
      });
    }
  });

  it('adds the end fence where the frontmatter ends', () => {
    check(
      'missing-end-fence',
      '---\nkind: meeting\ntitle: T\n\nText.\n',
      '---\nkind: meeting\ntitle: T\n---\n\nText.\n',
    );
    check('missing-end-fence', '---\r\nkind: meeting', '---\r\nkind: meeting\r\n---\r\n');
  });

  it('turns all tabs before a text into spaces at once', () => {
    check(
      'yaml-tab',
      note('kind: meeting\nwith:\n\t- Jo\n\t- Mei\ntitle: a\tb'),
      note('kind: meeting\nwith:\n  - Jo\n  - Mei\ntitle: a\tb'),
    );
  });

  it('offers the nearest goals and to make a goal note for an unknown one', () => {
    const text = note('kind: meeting\ngoals: [rivera-wait-tme]');
    const start = text.indexOf('rivera');
    const problem = {
      code: 'unknown-goal',
      span: { start, end: start + 15 },
      data: { found: 'rivera-wait-tme' },
    } as const;
    const fixes = entryFixes(text, problem, context);
    assert.deepEqual(
      fixes.map(({ type, value }) => [type, value]),
      [
        ['use-goal', 'rivera-wait-time'],
        ['create-goal', 'rivera-wait-tme'],
      ],
    );
    assert.equal(applyEdits(text, fixes[0].edits), note('kind: meeting\ngoals: [rivera-wait-time]'));
  });

  it('offers nothing for a problem that only its writer can mend', () => {
    assert.deepEqual(mended('yaml-syntax', note('kind: meeting\nwith: [a, b')), []);
    assert.deepEqual(mended('wrong-type', note('kind: meeting\nminutes: long')), []);
  });
});
