import * as assert from 'node:assert/strict';
import { fitInto, sectionAsTemplate, templateSections } from '../../../src/templates/insertion';
import { renderedText, renderTemplate } from '../../../src/templates/render';
import { parseTemplate } from '../../../src/templates/template';

/** Puts a template in where the `|` stands, as a snippet does: the line's own leading whitespace is repeated. */
function inserted(note: string, template: string): string {
  const [head = '', tail = ''] = note.split('|');
  const above = head.split('\n');
  const below = tail.split('\n');
  const before = above.pop() ?? '';
  const surroundings = { before, after: below[0] ?? '', above: above.at(-1) ?? '', below: below[1] ?? '' };
  const rendered = fitInto(renderTemplate(parseTemplate('x', template), {}, { part: 'body' }), surroundings);
  const leading = /^\s*/.exec(before)?.[0] ?? '';
  return head + renderedText(rendered).replaceAll('\n', `\n${leading}`) + tail;
}

describe('inserting templates', () => {
  const cases: [where: string, note: string, template: string, expected: string][] = [
    ['an empty line', 'a\n\n|\n\nb', '## H\n\n- x', 'a\n\n## H\n\n- x\n\nb'],
    ['the first line of a note', '|', '## H\n\ny', '## H\n\ny'],
    ['right below and above text', 'a\n|\nb', '## H\n\ny', 'a\n\n## H\n\ny\n\nb'],
    ['the end of a text', 'a b|', '## H', 'a b\n\n## H'],
    ['the start of a text', '|a b', '## H', '## H\n\na b'],
    ['the middle of a sentence, words alone', 'so | it is', 'exit ticket', 'so exit ticket it is'],
    ['a list item', '- |', '## H\n\ny', '- ## H\n\n  y'],
    ['a deep list item', '- a\n  - |', 'one\ntwo', '- a\n  - one\n    two'],
    ['behind the words of a list item', '- a|\n- b', 'one\n\ntwo', '- a\n\n  one\n\n  two\n- b'],
    ['a numbered item', '10. |', 'one\ntwo', '10. one\n    two'],
    ['a block quote', '> |', 'one\n\ntwo', '> one\n>\n> two'],
    ['a quoted list', '  > - |', 'one\ntwo', '  > - one\n  >   two'],
    ['an indented line', '  |', 'one\ntwo', '  one\n  two'],
  ];
  for (const [where, note, template, expected] of cases) {
    it(`into ${where}`, () => {
      assert.equal(inserted(note, template), expected);
    });
  }

  const text =
    '---\ntemplate: T\nkind: goal\n---\n\nIntro\n\n## A\n\n{{oops}}\n\n### B ##\n\n```\n# no\n```\n\n## C\n{{nope}}\n';
  const template = parseTemplate('x', text);

  it('finds the sections, those in sections as well', () => {
    assert.deepEqual(
      templateSections(template).map(({ title, level }) => `${level} ${title}`),
      ['2 A', '3 B', '2 C'],
    );
  });

  it('leaves out marks of sections for some entries that reach beyond the section', () => {
    const cut = parseTemplate('x', '## A\n{{#if goal}}\na\n{{/if}}\n{{#if goal}}\n## B\nb\n{{/if}}\n{{/if}}\n');
    const [a, b] = templateSections(cut).map((section) => sectionAsTemplate(cut, section).text);
    assert.equal(a, '## A\n{{#if goal}}\na\n{{/if}}');
    assert.equal(b, '## B\nb\n{{/if}}\n');
  });

  it('makes a template of a section, with the mistakes in it', () => {
    const [a, b, c] = templateSections(template).map((section) => sectionAsTemplate(template, section));
    const shown = [a, b, c].map((part) => renderTemplate(part, {}, { part: 'body' }));
    assert.deepEqual(shown.map(renderedText), [
      '## A\n\n{{oops}}\n\n### B ##\n\n```\n# no\n```',
      '### B ##\n\n```\n# no\n```',
      '## C\n{{nope}}',
    ]);
    assert.deepEqual(
      shown.map(({ problems }) => problems.map(({ data, place }) => `${data.found} ${place.line}`)),
      [['oops 9'], [], ['nope 18']],
    );
  });
});
