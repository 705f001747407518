import * as assert from 'node:assert/strict';
import { parseMarkdown } from '../../../src/core/markdown';
import type { MarkdownNote } from '../../../src/core/markdown';
import type { Span } from '../../../src/core/span';
import { marked } from '../../support/check';

const read = (text: string, spans: readonly Span[]): string[] => spans.map((at) => text.slice(at.start, at.end));

/** Parses a text in which `{...}` stands around what `pick` must find. */
function check(input: string, pick: (note: MarkdownNote) => readonly Span[]): void {
  const { text, spans } = marked(input.replaceAll('{', '[[').replaceAll('}', ']]'));
  assert.deepEqual(read(text, pick(parseMarkdown(text))), read(text, spans));
  assert.deepEqual(pick(parseMarkdown(text)), spans);
}

const blocks = (note: MarkdownNote): Span[] => note.blocks.map((block) => block.span);
const masks = (note: MarkdownNote): Span[] => note.blocks.flatMap((block) => block.masks.map((mask) => mask.span));
const frontmatter = '---\nkind: observation\n---\n';

describe('markdown', () => {
  const found: [what: string, input: string, pick: (note: MarkdownNote) => readonly Span[]][] = [
    ['paragraphs', '{One.}\n\n{Two\nlines.}\n', blocks],
    ['paragraphs behind frontmatter', `${frontmatter}\n{Text.}\n`, blocks],
    ['no frontmatter as prose', `${frontmatter}# Only a heading\n`, blocks],
    ['frontmatter that ends with dots', '---\nkind: goal\n...\n\n{Text.}\n\n- {Item}\n', blocks],
    ['paragraphs behind a byte order mark', '\uFEFF{One.}\n\n# Head\n\n{Two.}\n', blocks],
    ['paragraphs behind mark and frontmatter', `\uFEFF${frontmatter}\n{One.}\n\n- {Two}\n`, blocks],
    ['paragraphs with CRLF', '---\r\nkind: goal\r\n---\r\n\r\n{One.}\r\n\r\n- {Two}\r\n- {Three}\r\n', blocks],
    ['list items, nested ones too', '- {One}\n  - {Two}\n1. {Three}\n', blocks],
    ['body cells, not head cells', '| Time | What |\n|---|---|\n| {9:02} | {Bell} |\n', blocks],
    ['no code, no html block', '```\ngreat\n```\n\n    great\n\n<div>\ngreat\n</div>\n\n<!-- great -->\n', blocks],
    ['inline code', 'A {`great`} b\n', masks],
    ['inline html', 'A {<!-- great -->} b\n', masks],
    ['links and images', 'A {[great](x.md)} {![great](x.png)} {<http://great.org>}\n', masks],
    ['speech of script lines', '10:05 T:{ Who knows?}\n10:06 Two hands up.\n', masks],
    ['speech without the remarks in brackets', 'S3:{ Six }(smiles){ or seven.}\n', masks],
    ['speech in lists, in bold', '- 10:05-10:07 **T:**{ Who knows?}\n', masks],
    ['speech that goes on in the next line', 'T:{ Who can tell}\n{me the answer?}\nHands up.\n', masks],
    [
      'speech at a place, by a named speaker',
      '- 10:12 T at table 4:{ Good.}\n- Table 4, S15:{ Her dog.}\n',
      (note) => masks(note).slice(0, 1).concat(masks(note).slice(1)),
    ],
    ['speech to somebody, by an arrow', '- T → S4:{ Check it.}\n- 10:02 S4 -> S5:{ No.}\n', masks],
    ['speech in the middle of a line', '1:15 They look at it. S5:{ What is left?}\n', masks],
    ['speech in a table', '| Who | Words |\n|---|---|\n| T | {Great} |\n', masks],
    ['headings', '{# A `b`}\n\ntext\n\n{## C}\n', (note) => note.headings.map((heading) => heading.span)],
    ['list items', '{- One\n  {- Two}}\n', (note) => note.listItems.map((item) => item.span)],
    ['tables', '{| A |\n|---|\n| 1 |}\n', (note) => note.tables.map((table) => table.span)],
    ['the frontmatter', '{---\nkind: goal\n---}\n\nText\n', (note) => (note.frontmatter ? [note.frontmatter] : [])],
  ];
  for (const [what, input, pick] of found) it(`finds ${what}`, () => check(input, pick));

  it('reads links of both kinds', () => {
    const note = parseMarkdown('See [a](b.md) and [[c|d]] and `[[e]]`.');
    assert.deepEqual(
      note.links.map(({ style, target }) => `${style} ${target}`),
      ['markdown b.md', 'wiki c'],
    );
  });

  it('knows ticks, depth, headings and quotes', () => {
    const note = parseMarkdown('# Steps\n\n- [x] one\n  - [ ] two\n\n> three\n');
    assert.deepEqual(
      note.listItems.map(({ depth, checked, heading }) => ({ depth, checked, heading })),
      [
        { depth: 1, checked: true, heading: 0 },
        { depth: 2, checked: false, heading: 0 },
      ],
    );
    assert.deepEqual(
      note.blocks.map((block) => block.quoted),
      [false, false, true],
    );
  });

  it('names the speaker and the time of a script line', () => {
    const [line] = parseMarkdown('- [10:05] S14: Six.').scriptLines;
    assert.equal(line?.speaker, 'S14');
    assert.equal(line?.time, '10:05');
  });

  for (const text of ['T wrote: 5 + 3', 'Students: 24', 'Class: Year 7', 'Time: 10:05', 'S: ', 'Task: read']) {
    it(`hears nobody speak in '${text}' that the observer did not mark`, () => {
      const { scriptLines } = parseMarkdown(text);
      assert.ok(scriptLines.every((line) => /^[ST]/.test(line.speaker) && text.startsWith('S: ')));
    });
  }

  for (const text of ['', '\uFEFF', '---', '---\n', '[[', '`', '- ', '|', '<!--', '> ', '\r', '[[a]] [[b']) {
    it(`never fails: ${JSON.stringify(text)}`, () => {
      assert.ok(parseMarkdown(text).blocks.every((block) => block.span.end <= text.length));
    });
  }
});
