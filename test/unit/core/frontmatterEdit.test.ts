import * as assert from 'node:assert/strict';
import {
  appendToList,
  quoteValue,
  removeField,
  removeFromList,
  renameValue,
  setField,
} from '../../../src/core/frontmatterEdit';
import { applyEdits, type Edit } from '../../../src/core/span';
import { marked } from '../../support/check';

/** Checks the whole frontmatter after an edit, with LF and CRLF. */
function check(before: string, edit: (text: string) => readonly Edit[], after: string): void {
  for (const br of ['\n', '\r\n']) {
    const note = (yaml: string) => `---\n${yaml}\n---\n\nbody\n`.replaceAll('\n', br);
    const text = note(before);
    assert.equal(applyEdits(text, edit(text)), note(after));
  }
}

type Case = readonly [before: string, after: string];

describe('setField', () => {
  const cases: readonly (readonly [key: string, value: Parameters<typeof setField>[2], ...Case])[] = [
    ['status', 'met', 'status: draft # since May', 'status: met # since May'],
    ['status', 'met', 'status:', 'status: met'],
    ['status', 'met', 'status: # how it stands', 'status: met # how it stands'],
    ['title', 'New', "title: 'Old'", "title: 'New'"],
    ['title', 'New', 'title: "Old"', 'title: "New"'],
    ['title', 'Warm-up: maps', 'title: Old', "title: 'Warm-up: maps'"],
    ['title', 'New', 'title: |\n  Old\n  text\nz: 1', 'title: New\nz: 1'],
    ['title', 'New', 'title: Warm-up: broken', 'title: New'],
    ['minutes', 45, 'kind: plan', 'kind: plan\nminutes: 45'],
    ['class', '7', 'kind: plan', "kind: plan\nclass: '7'"],
    ['class', '7', '# top\nkind: plan # k\n# end', "# top\nkind: plan # k\n# end\nclass: '7'"],
    ['class', 'a', '  kind: plan', '  kind: plan\n  class: a'],
    ['class', 'a', '{kind: plan}', '{kind: plan, class: a}'],
    ['goals', ['a', 'b'], 'kind: plan', 'kind: plan\ngoals: [a, b]'],
    ['goals', ['a', 'b, c'], 'goals: [x] # of the year', "goals: [a, 'b, c'] # of the year"],
    ['goals', ['a', 'b'], 'goals:\n  # why\n  - x\nz: 1', 'goals:\n  # why\n  - a\n  - b\nz: 1'],
    ['goals', 'a', 'goals: # why\n- x\n- y\n# z\nz: 1', 'goals: a # why\n# z\nz: 1'],
    ['goals', ['new'], 'a: &l [x]\ngoals: *l', 'a: &l [x]\ngoals: [new]'],
    ['minutes', 5, 'minutes: !!int 4', 'minutes: 5'],
    [
      'checkpoints',
      [{ date: '2026-10-02', value: 14, note: 'a, b' }],
      'kind: goal',
      "kind: goal\ncheckpoints:\n  - {date: 2026-10-02, value: 14, note: 'a, b'}",
    ],
  ];
  for (const [key, value, before, after] of cases) {
    it(`${key} in ${JSON.stringify(before)}`, () => check(before, (text) => setField(text, key, value), after));
  }

  it('makes no edit where the value is there already', () => {
    assert.deepEqual(setField('---\ngoals:\n- a # x\n---\n', 'goals', ['a']), []);
  });

  const without: readonly Case[] = [
    ['', '---\nkind: plan\n---\n'],
    ['# Title\n', '---\nkind: plan\n---\n\n# Title\n'],
    ['\n# Title\n', '---\nkind: plan\n---\n\n# Title\n'],
    ['\uFEFF# Title\r\n', '\uFEFF---\r\nkind: plan\r\n---\r\n\r\n# Title\r\n'],
    ['---\n---\n', '---\nkind: plan\n---\n'],
    ['---\ntitle: no end fence', '---\ntitle: no end fence\nkind: plan'],
  ];
  for (const [before, after] of without) {
    it(`in a note without fields: ${JSON.stringify(before)}`, () => {
      assert.equal(applyEdits(before, setField(before, 'kind', 'plan')), after);
    });
  }

  const refused = [
    '---js\n{}\n---\n',
    '---\n- a: 1\n---\n',
    `---\na: ${'['.repeat(100)}\n---\n`,
    '---\n<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n---\n',
  ];
  for (const text of refused) {
    it(`keeps its hands off ${JSON.stringify(text.slice(0, 30))}`, () =>
      assert.deepEqual(setField(text, 'kind', 'plan'), []));
  }
});

describe('removeField', () => {
  const cases: readonly Case[] = [
    ['kind: goal\nstatus: met # x\nz: 1', 'kind: goal\nz: 1'],
    ['# a\nstatus:\n  - x\n  - y\n# b\nz: 1', '# a\n# b\nz: 1'],
    ['status: |\n  x\n  y\nz: 1', 'z: 1'],
    ['status: 1\nz: 1\nstatus: 2', 'z: 1'],
    ['{kind: goal, status: met, z: 1}', '{kind: goal, z: 1}'],
    ['{kind: goal, status: met}', '{kind: goal}'],
    ['kind: goal', 'kind: goal'],
  ];
  for (const [before, after] of cases) {
    it(JSON.stringify(before), () => check(before, (text) => removeField(text, 'status'), after));
  }
  it('leaves a field whose anchor is in use', () => {
    assert.deepEqual(removeField('---\nstatus: &s met\nz: *s\n---\n', 'status'), []);
  });
});

describe('appendToList', () => {
  const cases: readonly Case[] = [
    ['goals: [a]', 'goals: [a, new]'],
    ['goals: [a, ] # c', 'goals: [a, new, ] # c'],
    ['goals: []', 'goals: [new]'],
    ['goals: [\n  a, # first\n  b # last\n]', 'goals: [\n  a, # first\n  b, new # last\n]'],
    ['goals:\n  - a # c\nz: 1', 'goals:\n  - a # c\n  - new\nz: 1'],
    ['goals:\n- a', 'goals:\n- a\n- new'],
    ['goals:\n  -', 'goals:\n  - new'],
    ['goals: a # c', 'goals: [a, new] # c'],
    ['goals: "a, b"', 'goals: ["a, b", new]'],
    ['goals:', 'goals: [new]'],
    ['kind: plan', 'kind: plan\ngoals: [new]'],
    ['x: &l [a]\ngoals: *l', 'x: &l [a]\ngoals: [a, new]'],
    ['goals: [new]', 'goals: [new]'],
  ];
  for (const [before, after] of cases) {
    it(JSON.stringify(before), () => check(before, (text) => appendToList(text, 'goals', 'new'), after));
  }
});

describe('removeFromList', () => {
  const cases: readonly Case[] = [
    ['goals: [old]', 'goals: []'],
    ['goals: [old, a]', 'goals: [a]'],
    ['goals: [a, old] # c', 'goals: [a] # c'],
    ['goals: [a, old, old, b, old]', 'goals: [a, b]'],
    ['goals:\n  - a # c\n  - old # d\n  - b', 'goals:\n  - a # c\n  - b'],
    ['goals:\n  - old\nz: 1', 'goals:\nz: 1'],
    ['goals: old', 'goals: old'],
    ['goals: [a]', 'goals: [a]'],
  ];
  for (const [before, after] of cases) {
    it(JSON.stringify(before), () => check(before, (text) => removeFromList(text, 'goals', 'old'), after));
  }
});

describe('renameValue', () => {
  const cases: readonly Case[] = [
    ['id: old\ngoals: [a, old]', 'id: new\ngoals: [a, new]'],
    ['goals:\n  - "old" # c\n  - older', 'goals:\n  - "new" # c\n  - older'],
    ['title: old\ngoals: old', 'title: old\ngoals: new'],
    ['id: &x old\ngoals: [*x]', 'id: &x new\ngoals: [*x]'],
  ];
  for (const [before, after] of cases) {
    it(JSON.stringify(before), () => check(before, (text) => renameValue(text, 'old', 'new', ['id', 'goals']), after));
  }
  it('quotes a value that would need it in a list', () => {
    check('goals: [old]', (text) => renameValue(text, 'old', 'a, b', ['goals']), "goals: ['a, b']");
  });
});

describe('quoteValue', () => {
  const cases: readonly (readonly [input: string, after: string])[] = [
    ['focus: [[% of talk]] # c', "focus: '% of talk' # c"],
    ["title: [['Don't']]", "title: '''Don''t'''"],
    ['title: [["Half" of it]]', 'title: \'"Half" of it\''],
  ];
  for (const [input, after] of cases) {
    it(input, () => {
      const { text, spans } = marked(input);
      assert.equal(
        applyEdits(
          text,
          spans.map((span) => quoteValue(text, span)),
        ),
        after,
      );
    });
  }
});
