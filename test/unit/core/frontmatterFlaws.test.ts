import * as assert from 'node:assert/strict';
import { fc, runs } from '../../support/fuzz';
import { parseFrontmatter } from '../../../src/core/frontmatter';
import { fieldOf } from '../../../src/core/frontmatterFields';
import { marked } from '../../support/check';
import { check, checkSpans, data, fieldsOf } from './frontmatterCheck';

describe('parseFrontmatter, flawed notes', () => {
  describe('reads on past what YAML cannot read, and says so', () => {
    const rest = ['z', 1];
    const quotes: readonly [line: string, value: unknown][] = [
      ['a: [[% of talk]]', '% of talk'],
      ['a: [[Warm-up: fractions]]', 'Warm-up: fractions'],
      ['a: [[@Rivera]]', '@Rivera'],
      ['a: [["Half" of it]]', '"Half" of it'],
      ["a: [['Don't']]", "'Don't'"],
      ['a: [[*star]]', '*star'],
      ['a: [[!important thing]]', '!important thing'],
      ['a: [[- dash]]', '- dash'],
      ['a: [[? why]]', '? why'],
      ['a: [[> 5 minutes]]', '> 5 minutes'],
      ['a: [[>5 minutes]]', '>5 minutes'],
      ['a: [[| bar]]', '| bar'],
      ['a: [[`code`]]', '`code`'],
      ['a: [["open]]', '"open'],
      ["a: [['open]]", "'open"],
      ['a: [[{draft} one]] # comment', '{draft} one'],
      ['a: [[@x]] # comment', '@x'],
      ['a: [[@x #1]]', '@x #1'],
      ['a:\n  - [[@x]]\n  - y', ['@x', 'y']],
      [
        'a:\n  b: [[c: d]]\n  e: f',
        [
          ['b', 'c: d'],
          ['e', 'f'],
        ],
      ],
      ['a:\n  - b: [[%]]', [[['b', '%']]]],
      ['a: [ [[@x]], y ]', ['@x', 'y']],
      [
        'a: {b: [[@x]], c: y}',
        [
          ['b', '@x'],
          ['c', 'y'],
        ],
      ],
      ['a: {b: [[c: d]]}', [['b', 'c: d']]],
    ];
    for (const [line, value] of quotes) {
      it(`a value that needs quotes: ${JSON.stringify(line)}`, () => {
        const { text: yaml } = marked(line);
        check(`${yaml}\nz: 1`, [['a', value], rest], 'yaml-needs-quotes');
        check(`z: 1\n${yaml}`, [rest, ['a', value]], 'yaml-needs-quotes');
        checkSpans(`---\n${line}\nz: 1\n---\n`, 'yaml-needs-quotes');
      });
    }

    const syntax: readonly [line: string, reason: string, fields?: unknown[]][] = [
      ['[[just words]]', 'not-a-field'],
      ['[[a:b]]', 'space-after-colon'],
      ['a: [[{b]]', 'not-closed', [['a', null]]],
      ['a: [[{b: 1, , c: 2}]]', 'unreadable', [['a', null]]],
      ['[[a: b\n  c: d]]', 'unreadable'],
    ];
    for (const [line, reason, fields = []] of syntax) {
      it(`a part that cannot be mended: ${JSON.stringify(line)}`, () => {
        const { text: yaml } = marked(line);
        check(`y: 0\n${yaml}\nz: 1`, [['y', 0], ...fields, rest], 'yaml-syntax');
        checkSpans(`---\ny: 0\n${line}\nz: 1\n---\n`, 'yaml-syntax');
        assert.equal(parseFrontmatter(`---\ny: 0\n${yaml}\nz: 1\n---\n`).problems[0]?.data?.reason, reason);
      });
    }

    it('a list that is not closed', () => {
      check('goals: [a, b\nz: 1', [['goals', null], rest], 'yaml-syntax');
      check('goals: [\n  a,\n  b\nz: 1', [rest], 'yaml-syntax');
    });

    it('several flaws at once, each at its place', () => {
      check(
        'a: @x\nb: "y\n% z\nc: [d\nz: 1',
        [['a', '@x'], ['b', '"y'], ['c', null], rest],
        'yaml-needs-quotes',
        'yaml-needs-quotes',
        'yaml-syntax',
        'yaml-syntax',
      );
    });

    it('tabs before a line', () => {
      check('a:\n\t- x\n\t- y\nz: 1', [['a', ['x', 'y']], rest], 'yaml-tab', 'yaml-tab');
      checkSpans('---\na:\n[[\t]]- x\n---\n', 'yaml-tab');
      check('a:\tx', [['a', 'x']]);
    });

    it('keys that stand twice: the first counts', () => {
      const text = '---\na: 1\nb: 2\na: 3\n---\n';
      checkSpans('---\na: 1\nb: 2\n[[a]]: 3\n---\n', 'yaml-duplicate-key');
      assert.equal(data(fieldOf(parseFrontmatter(text).fields, 'a')!.value), 1);
    });

    it('an indented frontmatter', () => check('  a: @x\n  z: 1', [['a', '@x'], rest], 'yaml-needs-quotes'));

    it('anchors in a broken frontmatter', () => {
      check(
        'a: &l [x]\nb: *l\nc: @y',
        [
          ['a', ['x']],
          ['b', ['x']],
          ['c', '@y'],
        ],
        'yaml-needs-quotes',
      );
    });

    it('a frontmatter that is a list', () => check('- a: 1', [], 'frontmatter-not-a-map'));
  });

  describe('a missing end fence', () => {
    it('is a problem of the first fence, and the fields are read', () => {
      const input = '[[---]]\nkind: goal\ntitle: x\n\n# Heading\n';
      checkSpans(input, 'missing-end-fence');
      const { text } = marked(input);
      assert.deepEqual(fieldsOf(text), [
        ['kind', 'goal'],
        ['title', 'x'],
      ]);
      assert.equal(text.slice(parseFrontmatter(text).bodyStart), '\n# Heading\n');
    });
    it('may end the file', () => checkSpans('\uFEFF[[---]]\nkind: goal', 'missing-end-fence'));
  });

  describe('other languages', () => {
    for (const language of ['js', 'javascript', 'JS', 'coffee', 'cson', 'json', 'toml', 'whatever']) {
      it(`${language} is refused and not run`, () => {
        checkSpans(`[[---${language}]]\n(globalThis.pwned = true, { kind: 'goal' })\n---\n`, 'frontmatter-language');
        assert.deepEqual(fieldsOf(`---${language}\n{"kind": "goal"}\n---\n`), []);
        assert.equal('pwned' in globalThis, false);
      });
    }
  });

  describe('conflict markers', () => {
    it('in the frontmatter: our version is read', () => {
      const input = '---\na: 1\n[[<<<<<<< HEAD]]\nb: 2\n=======\nb: 3\n>>>>>>> theirs\nz: 1\n---\n';
      checkSpans(input, 'conflict-markers');
      assert.deepEqual(fieldsOf(marked(input).text), [
        ['a', 1],
        ['b', 2],
        ['z', 1],
      ]);
    });
    it('with the common ancestor', () => {
      const text = '---\n<<<<<<< HEAD\nb: 2\n||||||| base\nb: 0\n=======\nb: 3\n>>>>>>> theirs\n---\n';
      assert.deepEqual(fieldsOf(text), [['b', 2]]);
    });
    it('around the frontmatter', () => {
      const text = '<<<<<<< HEAD\n---\na: 1\n---\n=======\n---\na: 2\n---\n>>>>>>> theirs\n';
      assert.deepEqual(fieldsOf(text), [['a', 1]]);
      checkSpans(`[[<<<<<<< HEAD]]${text.slice(12)}`, 'conflict-markers');
    });
    it('in the body, with CRLF', () => {
      checkSpans(
        '---\r\na: 1\r\n---\r\n[[<<<<<<< HEAD]]\r\nx\r\n=======\r\ny\r\n>>>>>>> theirs\r\n',
        'conflict-markers',
      );
    });
    it('are more than a line of signs', () => {
      for (const body of [
        'a <<<<<<< b\n',
        '<<<<<<<\ntext\n',
        'Heading\n=======\n',
        '<<<<<<<<<< x\n=======\n>>>>>>>\n',
      ]) {
        assert.deepEqual(parseFrontmatter(body).problems, [], body);
      }
    });
  });

  describe('stays quick and sound', () => {
    const deep = 10_000;
    const nest = (count: number): string => {
      const names = [...'abcdefghij'];
      const lines = names.map(
        (name, at) =>
          `${name}: &${name} [${Array(9)
            .fill(at === 0 ? 'x' : `*${names[at - 1]}`)
            .join()}]`,
      );
      return lines.slice(0, count).join('\n');
    };
    const hostile: readonly [name: string, yaml: string, code: string | undefined][] = [
      ['10,000 brackets', `a: ${'['.repeat(deep)}`, 'yaml-too-deep'],
      ['10,000 braces', `a: ${'{x: '.repeat(deep / 2)}`, 'yaml-too-deep'],
      ['10,000 dashes', `${'- '.repeat(deep)}a: 1`, 'yaml-too-deep'],
      ['300 indentations', Array.from({ length: 240 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 'yaml-too-deep'],
      ['10,000 colons', `k: 1\n${'a: '.repeat(deep)}`, 'yaml-too-deep'],
      ['aliases of aliases', nest(10), 'yaml-alias-bomb'],
      ['a few aliases', nest(3), undefined],
      ['an alias to itself', 'a: &a [*a]\nz: 1', 'yaml-syntax'],
      ['900 bad lines', Array.from({ length: 900 }, (_, at) => `k${at}: @`).join('\n'), 'yaml-needs-quotes'],
      ['32,000 quotes', `a: 1\n${'"'.repeat(32_000)}`, 'yaml-syntax'],
      ['blank lines and spaces', `k: 1\n${'\n'.repeat(900)}${' '.repeat(31_000)}\nb: 1`, undefined],
      ['a block that is too long', `a: ${'x'.repeat(40_000)}`, 'too-large'],
      ['too many lines', 'a:\n'.repeat(2_000), 'too-large'],
      ['tabs', `a: 1\n${'\t'.repeat(30_000)}b: 1`, 'yaml-tab'],
    ];
    for (const [name, yaml, code] of hostile) {
      it(name, () => {
        const { problems } = parseFrontmatter(`---\n${yaml}\n---\nbody\n`);
        assert.equal(
          code === undefined || problems.some((problem) => problem.code === code),
          true,
          JSON.stringify(problems.slice(0, 3)),
        );
        if (code === undefined) assert.deepEqual(problems, []);
      }).timeout(2_000);
    }

    it('whatever the text is', () => {
      const marks = fc.constantFrom(
        ...'[]{}:-?!&*#|>\'"%@`,~ \t\n\r',
        '---\n',
        '\n---\n',
        'a: ',
        '\n- ',
        'kind: goal\n',
        '<<<<<<< ',
        '\n=======\n',
        '\n>>>>>>> ',
        '*a',
        '&a ',
        '...',
        '\uFEFF',
        'é🙂',
        '\\',
        '<<: ',
      );
      const text = fc
        .array(fc.oneof({ weight: 4, arbitrary: marks }, fc.string({ maxLength: 4 })), { maxLength: 30 })
        .map((parts) => parts.join(''));
      fc.assert(
        fc.property(text, fc.boolean(), (inner, isBlock) => {
          const source = isBlock ? `---\n${inner}\n---\nbody` : inner;
          const { fields, problems, bodyStart } = parseFrontmatter(source);
          for (const { keySpan, value } of fields) {
            assert.ok(keySpan.start <= keySpan.end && keySpan.end <= source.length);
            assert.ok(value.span.start <= value.span.end && value.span.end <= bodyStart);
          }
          for (const { span } of problems)
            assert.ok(0 <= span.start && span.start <= span.end && span.end <= source.length);
        }),
        { numRuns: runs(3_000) },
      );
    }).timeout(20_000);
  });
});
