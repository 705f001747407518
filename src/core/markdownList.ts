import { isParagraph, taskStart } from './markdownLines';
import { addBlock, emptyPart, withWikiLinks, type MarkdownPart } from './markdownPart';
import { span } from './span';

/** An item that is being read. */
interface Item {
  readonly start: number;
  /** Where its own text starts and ends: what stands in items of its own comes behind. */
  readonly textStart: number;
  textEnd: number;
  end: number;
  readonly depth: number;
  /** Lines that are indented as far as this belong to it. */
  readonly column: number;
  readonly checked: { checked?: boolean };
}

const bullet = /^([-+*] {1,3})(?=[^ \t])/;
const line = /([^\r\n]*)(\r\n?|\n|$)/y;
/** Deeper lists are nobody's notes. */
const deepest = 12;

/**
 * Reads an item with bullets, and the items below it, where each is one plain paragraph and no line is blank; `undefined`
 * elsewhere.
 */
export function readPlainList(text: string, speakers: string): MarkdownPart | undefined {
  if (!bullet.test(text)) return undefined;
  const items: Item[] = [];
  const open: Item[] = [];
  for (let at = 0; at < text.length;) {
    line.lastIndex = at;
    const [whole = '', written = ''] = line.exec(text) ?? [];
    const indent = written.length - written.replace(/^ +/, '').length;
    const end = at + written.length;
    const rest = written.slice(indent);
    // What begins with a tab, and what ends in blanks, is left to the parser.
    if (rest === '' || /^\t|[ \t]$/.test(rest)) return undefined;
    const marker = bullet.exec(rest)?.[0].length;
    if (marker === undefined) {
      const last = open.at(-1);
      if (!last || !isParagraph(rest, 0)) return undefined;
      last.textEnd = end;
    } else {
      while ((open.at(-1)?.column ?? 0) > indent) open.pop();
      if (indent - (open.at(-1)?.column ?? 0) > 3 || open.length > deepest) return undefined;
      const said = rest.slice(marker);
      const task = taskStart.exec(said);
      const textStart = at + indent + marker + (task?.[0].length ?? 0);
      if ((!task && /^\[[ xX]\]/.test(said)) || !isParagraph(text.slice(textStart, end), 0)) return undefined;
      const column = indent + marker;
      const checked = task ? { checked: task[1] !== ' ' } : {};
      const item = { start: at + indent, textStart, textEnd: end, end, depth: open.length + 1, column, checked };
      items.push(item);
      open.push(item);
    }
    for (const item of open) item.end = end;
    at += whole.length;
  }
  const part = emptyPart(speakers);
  for (const { start, end, depth, textStart, textEnd, checked } of items) {
    const group = part.groups++;
    part.listItems.push({ span: span(start, end), depth, group, ...checked });
    const block = span(textStart, textEnd);
    addBlock(part, text, block, withWikiLinks(part, text, block, []), { quoted: false, group });
  }
  return part;
}
