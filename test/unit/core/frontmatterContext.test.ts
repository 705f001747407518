import * as assert from 'node:assert/strict';
import { frontmatterContext, isOurFrontmatter, type FrontmatterContext } from '../../../src/core/frontmatterContext';
import { parseFrontmatter } from '../../../src/core/frontmatter';

/** The cursor is `|`; what a completion would replace is compared as `<text before the cursor|text behind it>`. */
function check(input: string, expected: string | undefined): void {
  const offset = input.indexOf('|');
  const text = input.slice(0, offset) + input.slice(offset + 1);
  const found = frontmatterContext(text, offset);
  assert.equal(found && told(text, offset, found), expected);
  if (!found) return;
  assert.ok(found.replace.start <= offset && offset <= found.replace.end, 'the cursor is in what is replaced');
  assert.equal(found.typed, text.slice(found.replace.start, offset));
  assert.ok(!/[\r\n]/.test(text.slice(found.replace.start, found.replace.end)), 'it is on one line');
}

function told(text: string, offset: number, found: FrontmatterContext): string {
  const { replace, lead, inFlow } = found;
  const where = `<${text.slice(replace.start, offset)}|${text.slice(offset, replace.end)}>`;
  const marks = [lead && `lead'${lead}'`, inFlow && 'flow'];
  const parts =
    found.at === 'key'
      ? ['key', found.field, found.hasColon && 'colon', ...marks, `beside(${found.keys.join()})`]
      : [
          'value',
          found.part === undefined ? found.field : `${found.field}.${found.part}`,
          found.isItem && 'item',
          ...marks,
          found.isItem && `beside(${found.others.join()})`,
        ];
  return [...parts, where].filter((part) => typeof part === 'string' && part !== '').join(' ');
}

interface Case {
  readonly name: string;
  readonly input: string;
  readonly expected: string | undefined;
}

function table(cases: readonly Case[]): void {
  for (const { name, input, expected } of cases) {
    it(name, () => {
      check(input, expected);
    });
    it(`${name}, with CRLF`, () => {
      check(input.replaceAll('\n', '\r\n'), expected);
    });
  }
}

const inside = (yaml: string) => `---\n${yaml}\n---\n\nText.\n`;

describe('frontmatterContext', () => {
  describe('keys', () => {
    table([
      { name: 'an empty block', input: '---\n|\n---\n', expected: 'key beside() <|>' },
      { name: 'an empty block with a line to spare', input: '---\n\n|\n---\n', expected: 'key beside() <|>' },
      { name: 'the first key of a block', input: '---\nki|\n---\n', expected: 'key beside() <ki|>' },
      { name: 'no end fence, nothing typed', input: '---\n|', expected: 'key beside() <|>' },
      { name: 'no end fence', input: '---\nkind: goal\nti|', expected: 'key beside(kind) <ti|>' },
      {
        name: 'no end fence, text below',
        input: '---\nkind: goal\n|\n\nText: here\n',
        expected: 'key beside(kind) <|>',
      },
      {
        name: 'keys above and below',
        input: inside('kind: goal\nta|\n"title": x\nmy key: y'),
        expected: 'key beside(kind,title,my key) <ta|>',
      },
      {
        name: 'a key that has its colon',
        input: inside('kind: goal\nsta|tus: met'),
        expected: 'key colon beside(kind) <sta|tus>',
      },
      { name: 'the end of a key', input: inside('status|: met'), expected: 'key colon beside() <status|>' },
      { name: 'below a list', input: inside('goals:\n  - a\n|'), expected: 'key beside(goals) <|>' },
      { name: 'below a list at the margin', input: inside('goals:\n- a\nk|'), expected: 'key beside(goals) <k|>' },
      {
        name: 'below a text over several lines',
        input: inside('focus: |-\n  kind: no\nk|').replace('|', '>'),
        expected: 'key beside(focus) <k|>',
      },
      { name: 'below closed brackets', input: inside('goals: [a, b]\nk|'), expected: 'key beside(goals) <k|>' },
      { name: 'with a comment behind it', input: inside('k| # mine'), expected: undefined },
      { name: 'in braces', input: inside('{kind: goal, ti|}'), expected: 'key flow beside(kind) <ti|>' },
      {
        name: 'in braces right behind a comma',
        input: inside('{kind: goal,|}'),
        expected: "key lead' ' flow beside(kind) <|>",
      },
    ]);
  });

  describe('values', () => {
    table([
      { name: 'nothing typed', input: inside('kind: |'), expected: 'value kind <|>' },
      { name: 'right behind the colon', input: inside('kind:|'), expected: "value kind lead' ' <|>" },
      { name: 'typed without the space', input: inside('kind:go|'), expected: "value kind lead' ' <go|>" },
      { name: 'half typed', input: inside('kind: go|al'), expected: 'value kind <go|al>' },
      { name: 'before a comment', input: inside('kind: go| # mine'), expected: 'value kind <go|>' },
      { name: 'before the value', input: inside('kind: |  goal'), expected: 'value kind <|  goal>' },
      { name: 'behind the value', input: inside('kind: goal |'), expected: 'value kind <goal |>' },
      { name: 'several words', input: inside('teacher: Amara Ri| # her'), expected: 'value teacher <Amara Ri|>' },
      { name: 'in quotes', input: inside('teacher: "Am|"'), expected: 'value teacher <"Am|">' },
      {
        name: 'in quotes with a number sign',
        input: inside("class: 'Room #4, |'"),
        expected: "value class <'Room #4, |'>",
      },
      { name: 'in quotes that are open', input: inside('teacher: "Am|'), expected: 'value teacher <"Am|>' },
      { name: 'under a quoted key', input: inside('"kind": |'), expected: 'value kind <|>' },
      { name: 'no end fence', input: '---\nkind: |', expected: 'value kind <|>' },
      {
        name: 'in the last line, no end fence',
        input: '---\nkind: goal\nstatus: m|\n\n# Text\n',
        expected: 'value status <m|>',
      },
      { name: 'in braces', input: inside('{kind: go|}'), expected: 'value kind flow <go|>' },
      { name: 'indented frontmatter', input: inside('  kind: goal\n  status: |'), expected: 'value status <|>' },
    ]);
  });

  describe('items of lists', () => {
    table([
      { name: 'an empty list', input: inside('goals: [|]'), expected: 'value goals item flow beside() <|>' },
      {
        name: 'an open list',
        input: inside('goals: [ri|\nkind: goal'),
        expected: 'value goals item flow beside() <ri|>',
      },
      { name: 'the second item', input: inside('goals: [a, |]'), expected: 'value goals item flow beside(a) <|>' },
      {
        name: 'right behind a comma',
        input: inside('goals: [a,|]'),
        expected: "value goals item lead' ' flow beside(a) <|>",
      },
      {
        name: 'between items',
        input: inside('goals: ["a", b|b, c]'),
        expected: 'value goals item flow beside(a,c) <b|b>',
      },
      {
        name: 'on the next line',
        input: inside('goals: [a,\n  b|\n  ]'),
        expected: 'value goals item flow beside(a) <b|>',
      },
      {
        name: 'quoted, with a comma in it',
        input: inside("with: ['Li, |', x]"),
        expected: "value with item flow beside(x) <'Li, |'>",
      },
      { name: 'behind a closed list', input: inside('goals: [a] |'), expected: undefined },
      {
        name: 'a list in braces',
        input: inside('{kind: goal, goals: [a, |]}'),
        expected: 'value goals item flow beside(a) <|>',
      },
      { name: 'one a line', input: inside('goals:\n  - a\n  - b|'), expected: 'value goals item beside(a) <b|>' },
      {
        name: 'one a line, with others below',
        input: inside('goals:\n- |\n- "b"'),
        expected: 'value goals item beside(b) <|>',
      },
      {
        name: 'right behind the dash',
        input: inside('goals:\n  -|'),
        expected: "value goals item lead' ' beside() <|>",
      },
      {
        name: 'a line where the list would start',
        input: inside('goals:\n  |'),
        expected: "value goals item lead'- ' beside() <|>",
      },
      {
        name: 'a line where the list would go on',
        input: inside('goals:\n  - a\n  |\nkind: goal'),
        expected: "value goals item lead'- ' beside(a) <|>",
      },
    ]);
  });

  describe('items with keys of their own', () => {
    const checkpoints = (items: string) => inside(`kind: goal\ncheckpoints:\n${items}\nstatus: met`);
    table([
      { name: 'a key in braces', input: checkpoints('  - {|}'), expected: 'key checkpoints flow beside() <|>' },
      {
        name: 'a further key',
        input: checkpoints('  - {date: 2026-10-02, va|}'),
        expected: 'key checkpoints flow beside(date) <va|>',
      },
      {
        name: 'a key that has its colon',
        input: checkpoints('  - {da|te: 2026-10-02}'),
        expected: 'key checkpoints colon flow beside() <da|te>',
      },
      {
        name: 'a value in braces',
        input: checkpoints('  - {date: |, value: 3}'),
        expected: 'value checkpoints.date flow <|>',
      },
      { name: 'open braces', input: checkpoints('  - {date: 2026|'), expected: 'value checkpoints.date flow <2026|>' },
      {
        name: 'braces in brackets',
        input: inside('checkpoints: [{date: 2026-10-02, value: 1}, {date:|}]'),
        expected: "value checkpoints.date lead' ' flow <|>",
      },
      {
        name: 'the first key of a line',
        input: checkpoints('  - da|te: 2026-10-02'),
        expected: 'key checkpoints colon beside() <da|te>',
      },
      { name: 'the value of the first key', input: checkpoints('  - date: |'), expected: 'value checkpoints.date <|>' },
      {
        name: 'a key on the next line',
        input: checkpoints('  - date: 2026-10-02\n    va|'),
        expected: 'key checkpoints beside(date) <va|>',
      },
      {
        name: 'an empty next line',
        input: checkpoints('  - date: 2026-10-02\n    |\n    note: x'),
        expected: 'key checkpoints beside(date,note) <|>',
      },
      {
        name: 'a value on the next line',
        input: checkpoints('  - date: 2026-10-02\n    value: 1|'),
        expected: 'value checkpoints.value <1|>',
      },
      {
        name: 'the second item',
        input: checkpoints('  - date: 2026-10-02\n    value: 1\n  - date: |'),
        expected: 'value checkpoints.date <|>',
      },
    ]);
  });

  describe('nothing', () => {
    table([
      { name: 'in the text', input: '---\nkind: goal\n---\n\nki|\n', expected: undefined },
      { name: 'without frontmatter', input: 'ki|\n', expected: undefined },
      { name: 'in the first fence', input: '-|--\nkind: goal\n---\n', expected: undefined },
      { name: 'at the last fence', input: '---\nkind: goal\n|---\n', expected: undefined },
      { name: 'behind a paragraph without end fence', input: '---\nkind: goal\n\nki|', expected: undefined },
      { name: 'in a heading without end fence', input: '---\nkind: goal\n## ki|', expected: undefined },
      { name: 'between two rules', input: '---\nSome prose.\nwo|\n---\n', expected: undefined },
      { name: 'in another language', input: '---js\nki|\n---\n', expected: undefined },
      { name: 'in a comment', input: inside('# ki|'), expected: undefined },
      { name: 'in a comment behind a value', input: inside('kind: goal # go|'), expected: undefined },
      { name: 'in a comment in brackets', input: inside('goals: [a, # b|\n  ]'), expected: undefined },
      { name: 'in a text that goes on', input: inside('focus: who speaks\n  ki|'), expected: undefined },
      { name: 'in a quoted text that goes on', input: inside('focus: "who speaks\n  ki|"'), expected: undefined },
      { name: 'at an alias', input: inside('goals: *a|'), expected: undefined },
      { name: 'in the space before a key', input: inside('| kind: goal\n ti: x'), expected: undefined },
    ]);
  });

  it('never fails, wherever the cursor is', () => {
    const text =
      '---\nkind: goal\n"a: b\ncheckpoints:\n  - {date: 1, [x\n - - y: {\nfocus: >\n  k: v\n\t- z: [1, "2\n]}: \'\n---\n- {a: [b\n';
    for (let end = 0; end <= text.length; end++) {
      for (let offset = 0; offset <= end; offset++) {
        const found = frontmatterContext(text.slice(0, end), offset);
        if (found) assert.ok(found.replace.start <= offset && offset <= found.replace.end);
      }
    }
  });

  it('takes time in proportion to the frontmatter', () => {
    const text = `---\n${'key: [a, b]\n'.repeat(900)}goals: [${'a, '.repeat(5_000)}\n---\n`;
    assert.equal(frontmatterContext(text, text.length - 5)?.at, 'value');
  });

  it('knows the frontmatter of entries from that of other files', () => {
    const isOurs = (yaml: string) => isOurFrontmatter(parseFrontmatter(inside(yaml)).fields);
    assert.equal(isOurs('kind: goal'), true);
    assert.equal(isOurs('goals: [a]'), true);
    assert.equal(isOurs('title: A blog post\ndate: 2026-10-02'), false);
  });
});
