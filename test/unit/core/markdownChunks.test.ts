import * as assert from 'node:assert/strict';
import { fc, runs } from '../../support/fuzz';
import { parseMarkdown, readMarkdown } from '../../../src/core/markdown';
import type { MarkdownNote } from '../../../src/core/markdown';
import { chunksOf } from '../../../src/core/markdownChunks';
import { readTrees } from '../../../src/core/markdownTree';
import { finish } from '../../../src/core/steps';
import { markdownText } from '../../support/markdownText';

/** What remark makes of the whole text at once. */
function whole(text: string): MarkdownNote {
  const [{ blocks, headings, links, listItems, tables, scriptLines }] = readTrees([text], {
    definitions: [],
    speakers: '',
  });
  return { blocks, headings, links, listItems, tables, scriptLines };
}

function check(text: string): void {
  assert.deepEqual(parseMarkdown(text), whole(text), JSON.stringify(text));
}

describe('markdown in chunks', function () {
  this.timeout(60_000);

  it('is cut where all blocks end', () => {
    const text =
      '# One\n\nTwo\nstill\n\n- three\n- four\n  more\n\n```\ncode\n\ncode\n```\nfive\n<!-- six\n\nsix -->\n\n> 7\n';
    assert.deepEqual(
      chunksOf(text, 0).map(({ span, isCode }) => (isCode ? 'code' : text.slice(span.start, span.end))),
      ['# One', 'Two\nstill', '- three', '- four\n  more', 'code', 'five', 'code', '> 7'],
    );
  });

  const tricky: string[] = [
    '- a\n  ```\n\nb\n\n```\ncode\n\nc',
    '- ```\n\ntext\n```\ncode\n\nmore',
    '1. a\n2) b\n3. c',
    '1. a\n > q\n2. b',
    '1. ```\ntext\n2. b',
    'text\n- b\n-\n- c',
    '<div>\n# no heading\n\n# heading',
    'text\n<b>x</b>\n```\nno\n\ncode\n```\nwords',
    '[a] and [b][a]\n\n- [a]\n\n[a]: x\n',
    '> [a]: x\n\n[a]',
    'note[^1] more\n\n[^1]: one\n\n    two\n\nthree',
    '[^1]: one\n  ```\n\ntwo\n```\nno\n\nno\n```\n\n[^1] and [^2]',
    '> [^1]: one\n\n[a][^1] and\n[^2]: two\n\n[^2]',
    '    code\n\ntext',
    '- a\n\n      code\n\n- b',
    '- [ ] open\n- [x] done\n- [x]\n- [ ] *no*',
    '<!-- a -->\ntext\n\ntext <!-- b\nc --> d',
    '\\[[a]] `[[b]]` [[c|d]] [e](f)',
    'a&commat;b.org is an address, and so is a@b.org',
    '|a|b|\n|-|-|\n|T|great|\n|c|`d`|\n\n| a',
    'a | b\n- | -\nc | d',
    '- a | b\n- | -\n- c | d',
    'Head\n===\n\nHead `b`\n---\ntext\n\n---\n\n***',
    '# a #\n#\n#b\n ## c\n####### d',
    'trailing  \nspaces  \n\n',
    '1.  two\n10. ten\n1234567890. long\n\n2. more',
    '~~~\nopen',
    '[a]: <b\n\n[a]',
    '| a |  | **b** |\n|---|:-:|--|\n| T: | x y |   |\n|1||3|\n|||\n',
    '| a\u00a0|\n|-|\n|\tb |',
    '|a|b|\n|-|-|\n|c|\n|d|e|f|',
    '|a|b|\n|-|\n|c|d|',
    '|a\\|b|\n|-|\n|[[c|d]]|',
    ' Two \n  lines \n---\nText\n=\nT: more\n--',
    '- a\n===\nb\n---',
    '*\n===\nb',
    '[a]: x\n===\n[a]',
  ];
  const cell = fc.constantFrom(
    '',
    ' ',
    'a',
    ' a ',
    ' **T** ',
    'T:',
    ' S3 ',
    '-',
    ' great "x" ',
    '\t',
    '[a]',
    '&amp;',
    '\u00a0',
  );
  const marks = fc.constantFrom('-', ' --- ', ':-:', ' --:');
  const lineEnd = fc.constantFrom('\n', '\r\n', ' \n', '\n\n');
  const row = (of: fc.Arbitrary<string>, cells: number): fc.Arbitrary<string> =>
    fc.array(of, { minLength: cells, maxLength: cells }).map((all) => `|${all.join('|')}|`);
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((cells) =>
      fc.tuple(row(cell, cells), row(marks, cells), fc.array(row(cell, cells), { maxLength: 4 }), lineEnd),
    )
    .map(([head, below, rows, end]) => [head, below, ...rows].map((text) => text + end).join(''));
  for (const text of tricky) it(`reads as a whole: ${JSON.stringify(text)}`, () => check(text));

  it('reads any text as a whole', () => {
    fc.assert(
      fc.property(
        markdownText.filter((text) => !text.startsWith('---')),
        check,
      ),
      { numRuns: runs(500) },
    );
  });

  const item = fc
    .tuple(
      fc.constantFrom('', '  ', '  ', '    ', '   ', ' ', '      ', '\t'),
      fc.constantFrom('- ', '- ', '* ', '-   ', '', '1. ', '-', '- [ ] ', '- [x] ', '> ', '> > '),
      fc.constantFrom('a', 'T: b', '*c*', '"q" d', '[[w]] e', '', 'S3: "x', '# h', '| x', '===', 'a\u00a0', '[x]y'),
      lineEnd,
    )
    .map((parts) => parts.join(''));

  it('reads any list and any quotation as a whole', () => {
    const start = fc.constantFrom('- a\n', '> a\n', '- ', '> ');
    const list = fc.tuple(start, fc.array(item, { maxLength: 6 })).map(([first, items]) => first + items.join(''));
    fc.assert(fc.property(list, check), { numRuns: 600 });
  });

  it('reads any table as a whole', () => {
    fc.assert(fc.property(table, check), { numRuns: 300 });
  });

  it('reads a very long paragraph in parts, none of which cuts a word', () => {
    const text = `${'some words of a script '.repeat(2_000)}\n${'x'.repeat(40_000)} [end](z.md)`;
    const { blocks, links } = parseMarkdown(text);
    assert.ok(blocks.every(({ span }) => span.end - span.start <= 16 * 1024));
    const words = blocks.flatMap(({ span }) => text.slice(span.start, span.end).split(/\s+/));
    assert.ok(words.every((word) => /^(?:some|words|of|a|script|x+|\[end\]\(z\.md\))$/.test(word)));
    assert.deepEqual(
      links.map(({ target }) => target),
      ['z.md'],
    );
  });

  it('reads a very long table in parts that are one table', () => {
    const row = (index: number): string => `| 10:${10 + (index % 50)} | T | Great ${index} |\n`;
    const text = `| When | Who | What |\n|---|---|---|\n${Array.from({ length: 400 }, (_, index) => row(index)).join('')}`;
    assert.ok(text.length > 8 * 1024);
    const { blocks, tables } = parseMarkdown(text);
    const expected = whole(text);
    assert.equal(tables.length, 1);
    assert.deepEqual({ ...tables[0], span: undefined }, { ...expected.tables[0], span: undefined });
    assert.deepEqual(
      blocks.map(({ span, masks }) => ({ span, masks })),
      expected.blocks.map(({ span, masks }) => ({ span, masks })),
    );
  });

  it('reads a text that is nested too deep for any parser', () => {
    for (const text of ['> '.repeat(30_000), '1. '.repeat(30_000), '- '.repeat(30_000)]) {
      assert.deepEqual(parseMarkdown(`${text}a\n\nb\n`).blocks.length, 1);
    }
  });

  it('reads a changed text as if it were new', () => {
    fc.assert(
      fc.property(fc.array(markdownText, { minLength: 2, maxLength: 4 }), (texts) => {
        let former;
        for (const text of texts) {
          former = finish(readMarkdown(text, former));
          assert.deepEqual(former.note, parseMarkdown(text));
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
