import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filledText, unfilledPrompts } from '../../../src/core/unfilled';
import { renderedText, renderTemplate } from '../../../src/templates/render';
import { parseTemplate } from '../../../src/templates/template';

describe('unfilled prompts', () => {
  const cases: [text: string, prompts: string[]][] = [
    ['a <!-- one --> b\n\n<!-- two\nlines -->', ['<!-- one -->', '<!-- two\nlines -->']],
    [
      '---\nkind: goal # mine\ntitle: # the lesson\nminutes:   # how long\nclass:\n---\n<!-- x -->',
      ['# the lesson', '# how long', '<!-- x -->'],
    ],
    ['---\r\ntitle: # a\r\n---\r\n', ['# a']],
    ['`<!-- no -->` <!-- yes -->', ['<!-- yes -->']],
    ['``a ` <!-- no -->`` <!-- yes -->', ['<!-- yes -->']],
    ['```\n<!-- no -->\n```\n<!-- yes -->', ['<!-- yes -->']],
    ['~~~\n<!-- no -->', []],
    ['<!-- open', []],
    ['# no title: # x', []],
  ];
  for (const [text, expected] of cases) {
    it(`in ${JSON.stringify(text)}: ${expected.length}`, () => {
      assert.deepEqual(
        unfilledPrompts(text).map(({ start, end }) => text.slice(start, end)),
        expected,
      );
    });
  }
});

describe('the text of a note without what was not filled in', () => {
  const cases: [what: string, text: string, expected: string][] = [
    ['frontmatter', '---\nkind: goal\n---\n\nText.\n', 'Text.\n'],
    ['a prompt among words', 'I learned <!-- what --> today.\n', 'I learned  today.\n'],
    [
      'an empty list item',
      '- one\n- <!-- two -->\n- [ ] <!-- three -->\n- [x] done\n1. <!-- four -->\n',
      '- one\n- [x] done\n',
    ],
    [
      'a script line with a time alone',
      '- 10:05 <!-- what -->\n- 10:06 T: <!-- words -->\n- 10:07 T: Yes\n',
      '- 10:07 T: Yes\n',
    ],
    ['a label', '- Type: <!-- course -->\n- Hours: 3\nNote: this\n', '- Hours: 3\nNote: this\n'],
    ['an empty section', '## A\n\n<!-- a -->\n\n## B\n\nText.\n\n## C\n', '## B\n\nText.\n'],
    [
      'an empty section in one that is not',
      '## A\n\n### B\n\n- <!-- b -->\n\n### C\n\nText.\n',
      '## A\n\n### C\n\nText.\n',
    ],
    ['a section whose sections are empty', '## A\n\n### B\n\n<!-- b -->\n\n## C\n\nText.\n', '## C\n\nText.\n'],
    [
      'empty rows',
      '| A | B |\n| - | - |\n| 1 | <!-- b --> |\n| <!-- a --> |  |\n|  |  |\n',
      '| A | B |\n| - | - |\n| 1 |  |\n',
    ],
    ['a table without rows', '## A\n\n| A | B |\n| - | - |\n|  |  |\n\n## B\n\nText.\n', '## B\n\nText.\n'],
    ['CRLF', '## A\r\n\r\n<!-- a -->\r\n\r\n## B\r\n\r\nText.\r\n', '## B\r\n\r\nText.\r\n'],
    ['a thing of its code', '## A\n\n```\n# \n- \n<!-- kept -->\n```\n', '## A\n\n```\n# \n- \n<!-- kept -->\n```\n'],
    ['an empty section before a lower one', '### A\n\n## B\n\n### C\n\nText.\n', '## B\n\n### C\n\nText.\n'],
    ['an empty section behind a higher one', '# A\n\n### B\n\n## C\n\nText.\n', '# A\n\n## C\n\nText.\n'],
    ['nothing', '', ''],
  ];
  for (const [what, text, expected] of cases) {
    it(`is without ${what}`, () => {
      assert.equal(filledText(text), expected);
    });
  }

  const folder = join(__dirname, '../../../templates');
  for (const path of ['', 'es']) {
    const names = readdirSync(join(folder, path)).filter((name) => name.endsWith('.md'));
    for (const name of names) {
      it(`of ${path === '' ? '' : `${path}/`}${name} is without prompts before anything is typed`, () => {
        const template = parseTemplate('x', readFileSync(join(folder, path, name), 'utf8'));
        const text = renderedText(renderTemplate(template, { date: '2026-11-23', time: '09:05' }, { part: 'entry' }));
        const rest = filledText(text);
        assert.deepEqual(unfilledPrompts(rest), []);
        assert.doesNotMatch(rest, /<!--|\?\s*$/m);
      });
    }
  }
});
