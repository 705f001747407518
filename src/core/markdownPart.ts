import type { Heading, Link, ListItem, Mask, ProseBlock, Table } from './markdown';
import { scriptLinesIn, speakerOf, type ScriptLine } from './scriptLines';
import { overlaps, span, type Span } from './span';

/**
 * What a chunk of markdown holds, in offsets from its own start. `heading` and `group` count from 0 in each part; what
 * stands under no heading of the part stands under the last one above it.
 */
export interface MarkdownPart {
  readonly blocks: ProseBlock[];
  readonly headings: Heading[];
  readonly links: Link[];
  readonly listItems: ListItem[];
  readonly tables: Table[];
  readonly scriptLines: ScriptLine[];
  /** How many numbers are given to list items and table rows. */
  groups: number;
  /** The language of the speakers in script lines, see {@link speakersOf}. */
  readonly speakers: string;
  /** The labels of link definitions (`[label]: address`) and, with their `^`, of footnotes, in lower case. */
  readonly definitions: string[];
}

/** What parts of a note are read by, beside their own text. */
export interface Reading {
  /** The labels of links and footnotes that are defined anywhere in the note. */
  readonly definitions: readonly string[];
  readonly speakers: string;
}

export function emptyPart(speakers: string): MarkdownPart {
  return {
    blocks: [],
    headings: [],
    links: [],
    listItems: [],
    tables: [],
    scriptLines: [],
    groups: 0,
    speakers,
    definitions: [],
  };
}

/** Where a prose block stands. */
interface Place {
  readonly quoted: boolean;
  readonly group?: number;
  readonly isSpeech?: boolean;
}

/** Adds a prose block, with the script lines in it. `masks` are of its inline marks, in any order. */
export function addBlock(part: MarkdownPart, text: string, block: Span, masks: readonly Mask[], at: Place): void {
  if (block.end === block.start) return;
  const all = [...masks];
  if (at.isSpeech) all.push({ span: block, what: 'speech' });
  else {
    for (const line of scriptLinesIn(text, block, part.speakers)) {
      part.scriptLines.push(line);
      for (const words of line.speech) all.push({ span: words, what: 'speech' });
    }
  }
  part.blocks.push({
    span: block,
    masks: inOrder(all),
    quoted: at.quoted,
    ...currentHeading(part),
    ...(at.group !== undefined && { group: at.group }),
  });
}

/**
 * Adds a table with the contents of its cells. The head row's are labels, so they are no prose. A cell behind one that
 * names a speaker holds speech.
 */
export function addTable(
  part: MarkdownPart,
  text: string,
  table: Span,
  rows: readonly (readonly Span[])[],
  masksOf: (row: number, cell: number) => readonly Mask[],
  at: Place,
): void {
  part.tables.push({ span: table, rows });
  for (const [index, row] of rows.entries()) {
    if (index === 0) continue;
    const group = part.groups++;
    let isSpeech = false;
    for (const [cell, content] of row.entries()) {
      addBlock(part, text, content, masksOf(index, cell), { ...at, group, isSpeech });
      isSpeech = speakerOf(text.slice(content.start, content.end)) !== undefined;
    }
  }
}

export function currentHeading(part: MarkdownPart): { heading?: number } {
  return part.headings.length > 0 ? { heading: part.headings.length - 1 } : {};
}

/** Where it starts no other word: web addresses up to a space, without the marks that end a sentence, and e-mails. */
const address =
  /(?<![\p{L}\p{N}_.+-])(?:(?:https?:\/\/|www\.)[^\s<]*[^\s<?!.,:*_~'")\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/giu;

/** Addresses that stand in a block without any marks around them. */
export function addressesIn(text: string, block: Span): readonly Mask[] {
  return [...text.slice(block.start, block.end).matchAll(address)].map(({ index, 0: found }) => ({
    span: span(block.start + index, block.start + index + found.length),
    what: 'link',
  }));
}

/** Notes the wiki links of a block and gives its masks with theirs. What looks like one inside code is code. */
export function withWikiLinks(part: MarkdownPart, text: string, block: Span, masks: readonly Mask[]): readonly Mask[] {
  const source = text.slice(block.start, block.end);
  let at = source.indexOf('[[');
  if (at === -1) return masks;
  const code = masks.filter((mask) => mask.what === 'code');
  const found: Mask[] = [];
  let next = 0;
  while (at !== -1) {
    const close = source.indexOf(']]', at + 2);
    if (close === -1) break;
    const open = source.lastIndexOf('[[', close);
    const link = span(block.start + open, block.start + close + 2);
    while (next < code.length && (code[next]?.span.end ?? 0) <= link.start) next++;
    const inCode = code[next];
    if (!inCode || !overlaps(inCode.span, link)) {
      const target = source.slice(open + 2, close).split('|', 1)[0] ?? '';
      part.links.push({ span: link, style: 'wiki', target: target.trim() });
      found.push({ span: link, what: 'link' });
    }
    at = source.indexOf('[[', close + 2);
  }
  return [...withoutOverlapping(masks, found), ...found];
}

/** Both are in order and do not overlap among themselves. */
function withoutOverlapping(masks: readonly Mask[], others: readonly Mask[]): readonly Mask[] {
  let next = 0;
  return masks.filter((mask) => {
    while (next < others.length && (others[next]?.span.end ?? 0) <= mask.span.start) next++;
    const other = others[next];
    return !other || !overlaps(other.span, mask.span);
  });
}

/** Masks in order of their place; where two overlap, the later one is cut or left out. */
function inOrder(masks: readonly Mask[]): readonly Mask[] {
  const result: Mask[] = [];
  let end = 0;
  for (const mask of [...masks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (mask.span.end <= end) continue;
    result.push({ span: span(Math.max(mask.span.start, end), mask.span.end), what: mask.what });
    end = mask.span.end;
  }
  return result;
}
