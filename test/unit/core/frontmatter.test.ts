import * as assert from 'node:assert/strict';
import { parseFrontmatter } from '../../../src/core/frontmatter';
import { fieldOf, textOf, type FieldValue } from '../../../src/core/frontmatterFields';
import { readEntry } from '../../../src/core/readEntry';
import { check } from './frontmatterCheck';

/** All spans of keys and values, in order. */
function allSpans(text: string): string[] {
  const found: string[] = [];
  const visit = (value: FieldValue): void => {
    if (value.type === 'list') value.items.forEach(visit);
    else if (value.type === 'map') value.fields.forEach((field) => visitField(field));
    else found.push(text.slice(value.span.start, value.span.end));
  };
  const visitField = (field: { keySpan: { start: number; end: number }; value: FieldValue }): void => {
    found.push(text.slice(field.keySpan.start, field.keySpan.end));
    visit(field.value);
  };
  parseFrontmatter(text).fields.forEach(visitField);
  return found;
}

describe('parseFrontmatter', () => {
  describe('finds the block', () => {
    const cases: readonly [name: string, text: string, block: string | undefined, body: string][] = [
      ['a usual one', '---\nkind: goal\n---\nbody', '---\nkind: goal\n---', 'body'],
      ['none', '# Title\n', undefined, '# Title\n'],
      ['an empty text', '', undefined, ''],
      ['a byte order mark', '\uFEFF---\nkind: goal\n---\nbody', '---\nkind: goal\n---', 'body'],
      ['dots at the end', '---\nkind: goal\n...\nbody', '---\nkind: goal\n...', 'body'],
      ['spaces behind the fences', '--- \t\nkind: goal\n---  \nbody', '--- \t\nkind: goal\n---', 'body'],
      ['nothing inside', '---\n---\nbody', '---\n---', 'body'],
      ['a comment inside', '---\n# to do\n---\nbody', '---\n# to do\n---', 'body'],
      ['yaml by name', '---yaml\nkind: goal\n---\nbody', '---yaml\nkind: goal\n---', 'body'],
      ['no line end at the end', '---\nkind: goal\n---', '---\nkind: goal\n---', ''],
      ['a thematic break', '---\n\nText\n\n---\n\nMore', undefined, '---\n\nText\n\n---\n\nMore'],
      ['only a thematic break', '---\nText\n', undefined, '---\nText\n'],
      ['four dashes', '----\nkind: goal\n----\n', undefined, '----\nkind: goal\n----\n'],
      ['a fence that is not first', '\n---\nkind: goal\n---\n', undefined, '\n---\nkind: goal\n---\n'],
      ['the first fence of several', '---\na: 1\n---\n---\nb: 1\n---\n', '---\na: 1\n---', '---\nb: 1\n---\n'],
      ['dashes inside a value', '---\na: |\n  ---\n  x\n---\nbody', '---\na: |\n  ---\n  x\n---', 'body'],
    ];
    for (const [name, text, block, body] of cases) {
      it(name, () => {
        const found = parseFrontmatter(text);
        assert.equal(found.block && text.slice(found.block.start, found.block.end), block);
        assert.equal(text.slice(found.bodyStart), body);
        assert.deepEqual(found.problems, []);
      });
    }
  });

  describe('reads', () => {
    const cases: readonly [name: string, yaml: string, fields: unknown[]][] = [
      [
        'scalars',
        'a: x\nb: 1\nc: true\nd: null\ne:',
        [
          ['a', 'x'],
          ['b', 1],
          ['c', true],
          ['d', null],
          ['e', null],
        ],
      ],
      [
        'dates as text',
        'date: 2026-11-23\nat: 2026-11-23T10:00:00Z',
        [
          ['date', '2026-11-23'],
          ['at', '2026-11-23T10:00:00Z'],
        ],
      ],
      [
        'YAML 1.1 words as text',
        'a: yes\nb: off\nc: 10:30\nd: 1_000',
        [
          ['a', 'yes'],
          ['b', 'off'],
          ['c', '10:30'],
          ['d', '1_000'],
        ],
      ],
      [
        'quotes',
        `a: 'it''s'\nb: "a\\tb \\u00e9"`,
        [
          ['a', "it's"],
          ['b', 'a\tb é'],
        ],
      ],
      [
        'flow lists',
        'a: [x, "y, z", [1]]\nb: []',
        [
          ['a', ['x', 'y, z', [1]]],
          ['b', []],
        ],
      ],
      ['flow lists over lines', 'a: [\n  x, # first\n  y,\n]', [['a', ['x', 'y']]]],
      [
        'block lists',
        'a:\n  - x\n  - y\nb:\n- z\n-',
        [
          ['a', ['x', 'y']],
          ['b', ['z', null]],
        ],
      ],
      [
        'maps',
        'a: {b: 1, c: {d: 2}}\ne:\n  f: 3',
        [
          [
            'a',
            [
              ['b', 1],
              ['c', [['d', 2]]],
            ],
          ],
          ['e', [['f', 3]]],
        ],
      ],
      [
        'a list of maps',
        'c:\n  - {date: 2026-10-02, value: 14}\n  - date: 2026-10-16\n    value: 15',
        [
          [
            'c',
            [
              [
                ['date', '2026-10-02'],
                ['value', 14],
              ],
              [
                ['date', '2026-10-16'],
                ['value', 15],
              ],
            ],
          ],
        ],
      ],
      [
        'literal and folded texts',
        'a: |\n  x: y\n  z\nb: >-\n  one\n  line\nc: 1',
        [
          ['a', 'x: y\nz\n'],
          ['b', 'one line'],
          ['c', 1],
        ],
      ],
      [
        'plain and quoted texts over lines',
        'a: one\n  two\nb: "three\n  four"',
        [
          ['a', 'one two'],
          ['b', 'three four'],
        ],
      ],
      [
        'anchors and aliases',
        'a: &list [x]\nb: *list\nc: &t y\nd: [*t]',
        [
          ['a', ['x']],
          ['b', ['x']],
          ['c', 'y'],
          ['d', ['y']],
        ],
      ],
      [
        'comments',
        '# top\na: x # end\n# between\nb: "#1"\n',
        [
          ['a', 'x'],
          ['b', '#1'],
        ],
      ],
      [
        'keys with spaces and quotes',
        'own key: 1\n"q: k": 2\n? explicit\n: 3',
        [
          ['own key', 1],
          ['q: k', 2],
          ['explicit', 3],
        ],
      ],
      [
        'keys that are no text',
        '2026: a\ntrue: b\n[x]: c',
        [
          ['2026', 'a'],
          ['true', 'b'],
          ['[x]', 'c'],
        ],
      ],
      [
        'everything in braces',
        '{kind: goal, goals: [a]}',
        [
          ['kind', 'goal'],
          ['goals', ['a']],
        ],
      ],
      [
        'keys that harm careless readers',
        '__proto__: {x: 1}\nconstructor: 2\ntoString: 3',
        [
          ['__proto__', [['x', 1]]],
          ['constructor', 2],
          ['toString', 3],
        ],
      ],
      ['a merge key as a key like others', '<<: {a: 1}', [['<<', [['a', 1]]]]],
      ['known tags', 'a: !!str 5', [['a', '5']]],
    ];
    for (const [name, yaml, fields] of cases) it(name, () => check(yaml, fields));

    it('nothing into the prototype of anything', () => {
      parseFrontmatter('---\n__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n---\n');
      assert.equal(({} as Record<string, unknown>).polluted, undefined);
    });

    it('a text as it was typed', () => {
      const text = '---\na: 007\nb: 1e3\nc: "7"\nd: &x 0x1F\ne: *x\nf:\ng: [1]\n---\n';
      const read = (key: string) => textOf(text, fieldOf(parseFrontmatter(text).fields, key)!.value);
      assert.deepEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(read), [
        '007',
        '1e3',
        '7',
        '0x1F',
        '31',
        undefined,
        undefined,
      ]);
    });
  });

  it('knows the span of every key and value, in every style', () => {
    const text = `\uFEFF---\r
kind: goal # comment\r
"title": 'a ''b'''\r
goals: [x, "y"]\r
with:\r
  - Zoë 🙂\r
  - |\r
    literal\r
cp: {date: 2026-10-02}\r
empty: # prompt\r
also:\r
list: &a [z]\r
again: *a\r
---\r
`;
    assert.deepEqual(allSpans(text), [
      ...['kind', 'goal', '"title"', "'a ''b'''", 'goals', 'x', '"y"', 'with', 'Zoë 🙂', '|\r\n    literal'],
      ...['cp', 'date', '2026-10-02', 'empty', '', 'also', '', 'list', 'z', 'again', 'z'],
    ]);
    const again = fieldOf(parseFrontmatter(text).fields, 'again')!.value;
    assert.equal(text.slice(again.span.start, again.span.end), '*a', 'an alias has the span of its own');
    const empty = fieldOf(parseFrontmatter(text).fields, 'empty')!.value;
    assert.ok(text.slice(0, empty.span.start).endsWith('empty:'), 'a missing value would go right behind the colon');
  });

  describe('local dates are the same in every time zone', () => {
    // Days when clocks change in one of the zones, and the days at which a shift would show in the year.
    const dates = ['2026-03-08', '2026-04-05', '2026-09-27', '2026-11-01', '2026-01-01', '2026-12-31', '2024-02-29'];
    const zones = { 'Pacific/Auckland': -720, 'America/Los_Angeles': 420, 'Asia/Kolkata': -330, UTC: 0 };
    const zoneOfTheMachine = process.env.TZ;
    afterEach(() => {
      if (zoneOfTheMachine === undefined) delete process.env.TZ;
      else process.env.TZ = zoneOfTheMachine;
    });
    for (const [zone, offset] of Object.entries(zones)) {
      it(zone, () => {
        process.env.TZ = zone;
        assert.equal(new Date(2026, 6, 1).getTimezoneOffset(), offset, 'the zone is in force');
        for (const date of dates) {
          const entry = readEntry(
            'note',
            `---\nkind: goal\ndate: ${date}\ntarget-date: "${date}"\ncheckpoints: [{date: ${date}, value: 1}]\n---\n`,
          );
          assert.deepEqual([entry.date, entry.targetDate, entry.checkpoints?.[0]?.date], [date, date, date]);
        }
      });
    }
  });
});
