import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fc, runs } from '../../support/fuzz';
import { parseFrontmatter } from '../../../src/core/frontmatter';
import { readPlainYaml } from '../../../src/core/plainYaml';

const numRuns = runs(10_000);

/** Compares the short way with the YAML library, which an anchor on a line of its own calls in. */
function check(yaml: string): 'plain' | 'full' {
  const fence = '---\n';
  const plain = readPlainYaml(yaml, fence.length);
  if (plain === undefined) return 'full';
  const { fields, problems } = parseFrontmatter(`${fence}${yaml}zz: &z 1\n---\n`);
  assert.deepEqual(plain, fields.slice(0, -1));
  assert.deepEqual(problems, []);
  return 'plain';
}

describe('readPlainYaml', () => {
  const plain = [
    'kind: goal\n',
    'title: \'Warm-up: fractions\'\nother: "two words" # why\n',
    'date: 2026-10-02\nminutes: 45\nbaseline: 12 of 24\nid: 007\ntime: 10:30\n',
    'goals: [a, b c , "d, e", 7]\nwith: []\nnone: [ ]\n',
    'with:\n  - Zoë Núñez\n  - 🙂 x\n\n  # comment\n  - "y" # end\nnext: 1\n',
    'with:\n- a\n- b\n',
    'checkpoints:\n  - {date: 2026-10-02, value: 14, note: exit ticket}\n  - { date: 2026-10-16, value: "15" }\n',
    'checkpoints: [{date: 2026-10-02, value: 14}, { value: 1 } ]\n',
    'next-steps:\n  - what: a b\n    who: "c"\n\n    # why\n    when: 7 # d\n  - what: e\nnext: 1\n',
    'next-steps:\n- what: a\n  who: c\n- plain\n-   what: d\n    who: e\nnext: 1\n',
    'with:\n  - Warm-up: fractions\n',
    'empty:\n# comment\nalso: # prompt\nlast:   \n',
    '\n# only\n\na: b\r\nc:\r\n  - d\r\ne: [f]\r\n',
    'a: C# is #1 (of 3): no\n'.replace(': no', ''),
    'a: nullable\nb: trueish\nc: 2026\nd: 1.5.1\n',
  ];
  for (const yaml of plain) it(`takes ${JSON.stringify(yaml)}`, () => assert.equal(check(yaml), 'plain'));

  const full = [
    'a: x\n  y\n',
    'a:\n  b: c\n',
    'a: {b: c}\n',
    'a: &b c\n',
    'a: *b\n',
    'a: |\n  x\n',
    'a: >\n  x\n',
    "a: 'it''s'\n",
    'a: "x\\n"\n',
    'a: "x" y\n',
    'a: b: c\n',
    'a: b:\n',
    'a:\tb\n',
    'a: null\n',
    'a: True\n',
    'a: 0x1F\n',
    'a: 1e3\n',
    'a: 1.5\n',
    'a: -1\n',
    'a: ~\n',
    'a: [b, ]\n',
    'a: [b\n',
    'a: [b: c]\n',
    'a: [[b]]\n',
    'a:\n  - b\n - c\n',
    'a:\n  -\n',
    'a:\n  - b:\n',
    'a:\n  - b: c\n   d: e\n',
    'a:\n  - b: c\n     d: e\n',
    'a:\n  - b: c\n    b: d\n',
    'a:\n  - b: c\n    d:\n      e: f\n',
    'a:\n  - b: c\n    - d\n',
    'a:\n  - b: c\n    d e\n',
    'a:\n  - b: [c]\n',
    'a:\n  - b: c\n   - d\n',
    'a:\n- b: c\nd e\n',
    'a:\n  - - b\n',
    'a: 1\na: 2\n',
    'a:b\n',
    'just words\n',
    ' a: b\n',
    '? a\n',
    '"a": b\n',
    '- a\n',
    'a: b\rc: d\n',
    'a: b\u00a0\n',
  ];
  for (const yaml of full) it(`leaves ${JSON.stringify(yaml)} to the library`, () => assert.equal(check(yaml), 'full'));

  it('takes nearly all of the sample journal, whose writers use many styles', () => {
    const folder = fileURLToPath(new URL('../../fixtures/sample-journal', import.meta.url));
    let notes = 0;
    let taken = 0;
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.md')) continue;
      const text = readFileSync(join(folder, name), 'utf8');
      const { yaml } = parseFrontmatter(text);
      if (!yaml) continue;
      notes++;
      if (check(text.slice(yaml.start, yaml.end)) === 'plain') taken++;
    }
    assert.ok(taken / notes > 0.9, `${taken} of ${notes}`);
  });

  it('agrees with the library on generated notes', function () {
    this.timeout(60_000);
    const word = fc.constantFrom(
      'a',
      'b1',
      'wait time',
      '2026-10-02',
      '12',
      '007',
      '1.5',
      'true',
      'null',
      'Zoë',
      '🙂',
      'x y',
      '%',
      '@a',
      '-1',
      '- x',
      "it's",
      'a: b',
      'a:',
      'c #d',
      'c#d',
      'yes',
      '',
      ' ',
      '~',
      '*a',
      '&a',
      '!t',
      '|',
      '>',
      '?',
      '0x1',
      'a,b',
      'a]',
      '[',
      '{',
      '}',
      "'",
      '"',
      '(a)',
      '=',
      '<<',
      '1_0',
      '0o7',
      '.5',
      'é:',
      '\u3000',
      'x\u2028',
    );
    const value = fc.oneof(
      { weight: 3, arbitrary: word },
      { weight: 1, arbitrary: word.map((text) => `'${text}'`) },
      { weight: 1, arbitrary: word.map((text) => `"${text}"`) },
    );
    const spaces = fc.constantFrom('', '', ' ', '  ', ' # why', '#', ' #', '\t');
    const map = fc.tuple(value, value, spaces).map(([a, b, end]) => `{a: ${a}, b:${end} ${b}}`);
    const mapItems = fc
      .tuple(
        fc.constantFrom('', ' ', '  '),
        fc.constantFrom('  ', '  ', '  ', '   ', ' '),
        fc.array(fc.array(fc.tuple(fc.constantFrom('b', 'c', 'd'), value, spaces), { minLength: 1, maxLength: 3 }), {
          minLength: 1,
          maxLength: 3,
        }),
      )
      .map(([indent, step, items]) =>
        [
          ':',
          ...items.flatMap((item) =>
            item.map(([name, text, end], at) => `${indent}${at === 0 ? '- ' : step}${name}: ${text}${end}`),
          ),
        ].join('\n'),
      );
    const line = fc.oneof(
      { weight: 3, arbitrary: mapItems },
      { weight: 6, arbitrary: fc.tuple(value, spaces).map(([text, end]) => `: ${text}${end}`) },
      { weight: 2, arbitrary: spaces.map((end) => `:${end}`) },
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.array(value, { maxLength: 3 }), fc.constantFrom(', ', ',', ' , '), spaces)
          .map(([list, separator, end]) => `: [${list.join(separator)}]${end}`),
      },
      {
        weight: 3,
        arbitrary: fc
          .tuple(
            fc.array(
              fc.tuple(
                fc.constantFrom(
                  '  - ',
                  '- ',
                  '  -   ',
                  ' - ',
                  '  # c',
                  '',
                  '  ',
                  '  - b: ',
                  '- b: ',
                  '    c: ',
                  '  d: ',
                ),
                fc.oneof(value, map),
                spaces,
              ),
              { minLength: 1, maxLength: 4 },
            ),
            spaces,
          )
          .map(([list, end]) =>
            [`:${end}`, ...list.map(([lead, item, rest]) => (/[-:]/.test(lead) ? lead + item + rest : lead))].join(
              '\n',
            ),
          ),
      },
      { weight: 1, arbitrary: map.map((text) => `: ${text}`) },
    );
    const key = fc.constantFrom('kind', 'title', 'goals', 'a-b', 'a b', 'x1', 'null', 'true', '1', '"q"', '# c', ' c');
    const yaml = fc
      .tuple(fc.array(fc.tuple(key, line), { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\n', '\r\n'))
      .map(([lines, br]) =>
        lines
          .map(([name, rest]) => `${name}${rest}\n`)
          .join('')
          .replaceAll('\n', br),
      );
    let taken = 0;
    fc.assert(
      fc.property(yaml, (source) => {
        if (check(source) === 'plain') taken++;
      }),
      { numRuns },
    );
    assert.ok(taken > numRuns / 50, `the test is worth something: ${taken} of ${numRuns} are plain`);
  });
});
