import { fc } from './fuzz';

/** Beginnings of lines, inline text and line ends that markdown may read in more than one way, or that are usual. */
const starts = [
  ...[
    '',
    '',
    '',
    '',
    '- ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2. ',
    '3) ',
    '- [ ] ',
    '- [x] ',
    '  - ',
    '   ',
    '    ',
    '\t',
    ' ',
  ],
  ...['> ', '> > ', '>', '# ', '## ', ' # ', '###', '```', '````', '  ```', '~~~', '---', '===', '- - -', '***', '-'],
  ...[
    '<div>',
    '</div>',
    '<!-- ',
    '  <!-- ',
    '<pre>',
    '<?',
    '| ',
    '|-|-|',
    '- | -',
    '[a]: x',
    '[b]:',
    '[^1]: ',
    '[^1]: ',
    '10. ',
  ],
  ...['T: ', '10:05 S3: ', '**T:** ', '[10:05] T: ', '- > ', '> - ', '1. - '],
];
const inlines = [
  ...['a', 'great', 'The lesson was great.', 'S3 was bored', '"It was good."', "'no'", ' ', '  ', '3 of 24', '`', '``'],
  ...['**', '*', '_', '[a]', '[b][a]', '[c](d.md)', '![e](f)', '[[g]]', '[[h|i]]', '<b>', '-->', '<!-- x -->', '~~'],
  ...[
    'http://x.org',
    'www.x.org',
    'a@b.org',
    '&amp;',
    '\\',
    '|',
    'a | b',
    '[^1]',
    '(well)',
    'You should',
    '#',
    '“',
    '”',
  ],
  ...['great `code`', 'clear <!-- journal-ignore -->', '[', ']', '](', '`great`', '```', '-', '=', ':', '12', '\u00A0'],
];
const ends = ['\n', '\n', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\n  \n', '\r', '  \n', '\\\n'];

const line = fc
  .tuple(fc.constantFrom(...starts), fc.array(fc.constantFrom(...inlines), { maxLength: 4 }), fc.constantFrom(...ends))
  .map(([start, words, end]) => start + words.join('') + end);

/** Any text, mostly made of lines that are hard to read. */
export const markdownText: fc.Arbitrary<string> = fc.array(line, { maxLength: 14 }).map((lines) => lines.join(''));
