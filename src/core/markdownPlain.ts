import { addBlock, emptyPart, withWikiLinks, type MarkdownPart } from './markdownPart';
import { span } from './span';

/** Inline marks that make a mask, or may: code, HTML, addresses, links, footnotes. Emphasis makes none. */
const inlineMark = /[`<@]|\]\(|\]:|\[\^|:\/\/|www\./i;
const itemStart = /^(?:[-+*]|\d{1,9}[.)]) {1,3}(?=[^ \t])/;
const taskStart = /^\[([ xX])\] (?=[\p{L}\p{N}])/u;
const heading = /^(#{1,6})[ \t]+(?=[^ \t#])/;
const numbered = /^\d{1,9}[.)](?:[ \t]|$)/;
const hasWord = /[A-Za-z0-9\u0080-\uFFFF]/;

/**
 * Reads a chunk that is one plain paragraph, heading or list item, as most are: many times as fast as a whole markdown
 * parser, which is asked wherever anything is not plain. `undefined` then. `hasDefinitions` tells whether the note
 * defines links, so that brackets may be one. A test compares the two on all kinds of text.
 */
export function readPlain(text: string, hasDefinitions: boolean): MarkdownPart | undefined {
  if (inlineMark.test(text) || (hasDefinitions && text.includes('['))) return undefined;
  const last = text.charCodeAt(text.length - 1);
  if (last === 32 || last === 9) return undefined;
  return readHeading(text) ?? readItem(text) ?? readParagraph(text);
}

function readHeading(text: string): MarkdownPart | undefined {
  const marks = heading.exec(text);
  if (!marks || text.endsWith('#') || /[\r\n]/.test(text)) return undefined;
  const part = emptyPart();
  const whole = span(0, text.length);
  part.headings.push({ span: whole, text: text.slice(marks[0].length), depth: marks[1]?.length ?? 1 });
  withWikiLinks(part, text, whole, []);
  return part;
}

function readItem(text: string): MarkdownPart | undefined {
  const marker = itemStart.exec(text)?.[0].length;
  if (marker === undefined) return undefined;
  const task = taskStart.exec(text.slice(marker, marker + 8));
  const start = marker + (task?.[0].length ?? 0);
  if (!task && /^\[[ xX]\]/.test(text.slice(marker, marker + 3))) return undefined;
  if (!isParagraph(text, start)) return undefined;
  const part = emptyPart();
  const checked = task && { checked: task[1] !== ' ' };
  part.listItems.push({ span: span(0, text.length), depth: 1, group: part.groups++, ...checked });
  const block = span(start, text.length);
  addBlock(part, text, block, withWikiLinks(part, text, block, []), { quoted: false, group: 0 });
  return part;
}

function readParagraph(text: string): MarkdownPart | undefined {
  const start = /^ {0,3}/.exec(text)?.[0].length ?? 0;
  if (!isParagraph(text, start)) return undefined;
  const part = emptyPart();
  const block = span(start, text.length);
  addBlock(part, text, block, withWikiLinks(part, text, block, []), { quoted: false });
  return part;
}

/** True where no line from `start` on can be anything but a paragraph's, whatever stands around it. */
function isParagraph(text: string, start: number): boolean {
  return text
    .slice(start)
    .split(/\r\n?|\n/)
    .every((line, index) => {
      if (index === 0 && /^[ \t]/.test(line)) return false;
      const content = line.trimStart();
      // A line of marks alone may make the line above a heading or a table.
      return hasWord.test(content) && startsPlainly(content);
    });
}

function startsPlainly(content: string): boolean {
  switch (content[0]) {
    case '#':
    case '>':
    case '~':
    case '=':
      return false;
    case '-':
    case '+':
    case '*':
      return content[1] !== ' ' && content[1] !== '\t';
    default:
      return !numbered.test(content);
  }
}
