/** Texts of about a given length that cost more than their length where a piece of code looks twice at what it has seen. */
const repeated: readonly string[] = [
  ...['a', '.) ', 'great, but ', '"a ', "'a ", "s' a", '[', '[[a ', '[a](b "c ', 'a `b ``c ', '`"` "a" ', 'x <!-- a '],
  ...['<b>x\n```\n', '---\n', '>', '1. ', '\t', '- a\n', '- [ ] great\n\n  great\n\n  ', '- a\n ```\n', '    a\n\n'],
  ...['# great\n', '```\na\n\n', 'T: ((((\n', 'T: a\n', '[a]: b\n\n[a] great\n\n', '[^1]: a\n\n'],
  ...['<!-- journal-ignore -->\n\ngreat\n\n', 'great <!-- journal-ignore -->\n\n'],
];

const counted = (length: number, each: number, part: (index: number) => string): string =>
  Array.from({ length: Math.ceil(length / each) }, (_, index) => part(index)).join('');

export const adversarialTexts: Readonly<Record<string, (length: number) => string>> = {
  ...Object.fromEntries(
    repeated.map((part) => [JSON.stringify(part), (length: number) => part.repeat(Math.ceil(length / part.length))]),
  ),
  'an item of many paragraphs': (length) => `- a\n\n${'  great\n\n'.repeat(length / 9)}`,
  'a definition and its link each': (length) => counted(length, 24, (index) => `[a${index}]: b\n\n[a${index}]\n\n`),
  'steps ever deeper': (length) => counted(Math.sqrt(length), 1, (index) => `${' '.repeat(2 * index)}- a\n`),
  'spaces inside': (length) => `a${' '.repeat(length)}b`,
  'lines of spaces': (length) => `${`${' '.repeat(1_000)}\n`.repeat(length / 1_000)}b`,
  'a long heading over many words': (length) =>
    `# ${'great '.repeat(length / 12)}\n\n${'great\n\n'.repeat(length / 14)}`,
  'a wide table': (length) => `|a|\n|-|\n${'|great'.repeat(length / 6)}\n`,
  'a long table': (length) => `|a|b|\n|-|-|\n${'|great|10:05|\n'.repeat(length / 14)}\n`,
  'ever longer code marks': (length) => counted(Math.sqrt(length), 1, (index) => `${'`'.repeat(index)}a`),
  'code in an item': (length) => `- a\n${'  ```\n'.repeat(length / 6)}`,
  'one long frontmatter': (length) => `---\nkind: debrief\n${'a: b\n'.repeat(length / 5)}---\n\ngreat\n`,
  'no end of frontmatter': (length) => `---\nkind: debrief\n${'a: "b\n'.repeat(length / 6)}`,
  'a line of frontmatter': (length) => `---\n${'?'.repeat(length)}\n---\n\ngreat\n`,
};
