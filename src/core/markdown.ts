import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { findBlock } from './frontmatterBlock';
import { scriptLinesIn, speakerOf } from './scriptLines';
import type { ScriptLine } from './scriptLines';
import { overlaps, span } from './span';
import type { Span } from './span';

/** A part of a prose block that is not the writer's running text. */
export interface Mask {
  readonly span: Span;
  readonly what: 'code' | 'html' | 'link' | 'image' | 'speech';
}

/** A paragraph-like stretch of running text: a paragraph, a list item's paragraph or a table's body cell. */
export interface ProseBlock {
  readonly span: Span;
  /** What to skip inside the block, in order, never overlapping. */
  readonly masks: readonly Mask[];
  /** Inside a block quote. */
  readonly quoted: boolean;
  /** The heading it stands under, an index into `headings`. */
  readonly heading?: number;
  /** The list item or table row it belongs to: blocks with the same number stand together. */
  readonly group?: number;
}

export interface Heading {
  readonly span: Span;
  /** The heading's text without its marks, as written. */
  readonly text: string;
  readonly depth: number;
}

export interface Link {
  readonly span: Span;
  readonly style: 'markdown' | 'wiki';
  /** Where it leads, as written: a url, a path, or a wiki link's name without its `|alias`. */
  readonly target: string;
}

export interface ListItem {
  readonly span: Span;
  /** 1 for an item of an outer list. */
  readonly depth: number;
  /** A task's tick; absent where the item is no task. */
  readonly checked?: boolean;
  /** The number its blocks carry as `group`. */
  readonly group: number;
  readonly heading?: number;
}

export interface Table {
  readonly span: Span;
  /** The cells' contents, the head row first. */
  readonly rows: readonly (readonly Span[])[];
}

/** What the rest of the product needs to know of a note's markdown, as plain data in offsets of the given text. */
export interface MarkdownNote {
  /** With its fences. */
  readonly frontmatter?: Span;
  readonly blocks: readonly ProseBlock[];
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly listItems: readonly ListItem[];
  readonly tables: readonly Table[];
  /** Lines of recorded speech (`10:05 T: ...`), also inside block quotes. */
  readonly scriptLines: readonly ScriptLine[];
}

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

interface Walk {
  readonly text: string;
  /** What to add to a node's offset: only what follows the frontmatter is given to remark. */
  readonly shift: number;
  readonly note: Growing<MarkdownNote>;
  groups: number;
}

interface Position {
  readonly quoted: boolean;
  readonly depth: number;
  readonly group?: number;
}

const processor = remark().use(remarkGfm).freeze();

/** Takes a note's markdown apart. It never fails: every text is markdown. */
export function parseMarkdown(text: string): MarkdownNote {
  // remark never sees the byte order mark, which it drops without counting it, nor the frontmatter.
  const frontmatter = findBlock(text);
  const note = { blocks: [], headings: [], links: [], listItems: [], tables: [], scriptLines: [] };
  const walk: Walk = {
    text,
    shift: frontmatter?.bodyStart ?? (text.startsWith('\uFEFF') ? 1 : 0),
    note: { ...(frontmatter && { frontmatter: frontmatter.block }), ...note },
    groups: 0,
  };
  const root: Root = processor.parse(text.slice(walk.shift));
  visit(root, { quoted: false, depth: 0 }, walk);
  return walk.note;
}

function visit(node: Nodes, at: Position, walk: Walk): void {
  const { note } = walk;
  switch (node.type) {
    case 'heading':
      note.headings.push({ span: spanOf(node, walk), text: sourceOf(node, walk), depth: node.depth });
      inlineMasks(node, walk);
      return;
    case 'paragraph':
      addBlock(node, at, walk);
      return;
    case 'table':
      addTable(node, at, walk);
      return;
    case 'listItem': {
      const group = walk.groups++;
      note.listItems.push({
        span: spanOf(node, walk),
        depth: at.depth,
        group,
        ...(typeof node.checked === 'boolean' && { checked: node.checked }),
        ...currentHeading(note),
      });
      for (const child of node.children) visit(child, { ...at, group }, walk);
      return;
    }
    case 'list':
      for (const child of node.children) visit(child, { ...at, depth: at.depth + 1 }, walk);
      return;
    case 'blockquote':
      for (const child of node.children) visit(child, { ...at, quoted: true }, walk);
      return;
    default:
      if ('children' in node) for (const child of node.children) visit(child, at, walk);
  }
}

function addBlock(node: Nodes, at: Position, walk: Walk, speech = false): void {
  const { note, text } = walk;
  const block = spanOf(node, walk);
  if (block.end === block.start) return;
  const masks = inlineMasks(node, walk);
  if (speech) masks.push({ span: block, what: 'speech' });
  else {
    for (const line of scriptLinesIn(text, block)) {
      note.scriptLines.push(line);
      masks.push(...line.speech.map((part) => ({ span: part, what: 'speech' as const })));
    }
  }
  note.blocks.push({
    span: block,
    masks: inOrder(masks),
    quoted: at.quoted,
    ...currentHeading(note),
    ...(at.group !== undefined && { group: at.group }),
  });
}

/** The head row's cells are labels, so they are no prose. A cell behind one that names a speaker holds speech. */
function addTable(node: Extract<Nodes, { type: 'table' }>, at: Position, walk: Walk): void {
  const rows = node.children.map((row) => row.children.map((cell) => contentOf(cell, walk)));
  walk.note.tables.push({ span: spanOf(node, walk), rows });
  for (const row of node.children.slice(1)) {
    const group = walk.groups++;
    let speech = false;
    for (const cell of row.children) {
      const content = contentOf(cell, walk);
      const first = cell.children[0];
      const last = cell.children.at(-1);
      if (first && last) addBlock({ ...cell, position: joined(first, last) }, { ...at, group }, walk, speech);
      speech = speakerOf(walk.text.slice(content.start, content.end)) !== undefined;
    }
  }
}

function contentOf(node: Extract<Nodes, { type: 'tableCell' }>, walk: Walk): Span {
  const first = node.children[0];
  const last = node.children.at(-1);
  if (first && last) return span(spanOf(first, walk).start, spanOf(last, walk).end);
  const cell = spanOf(node, walk);
  return span(cell.start, cell.start);
}

function joined(first: Nodes, last: Nodes): Nodes['position'] {
  return first.position && last.position && { start: first.position.start, end: last.position.end };
}

/** The masks of a node's inline children; links are noted on the way. */
function inlineMasks(node: Nodes, walk: Walk): Mask[] {
  const masks: Mask[] = [];
  const collect = (child: Nodes): void => {
    const at = spanOf(child, walk);
    if (child.type === 'inlineCode') masks.push({ span: at, what: 'code' });
    else if (child.type === 'html') masks.push({ span: at, what: 'html' });
    else if (child.type === 'image' || child.type === 'imageReference') masks.push({ span: at, what: 'image' });
    else if (child.type === 'link') {
      masks.push({ span: at, what: 'link' });
      walk.note.links.push({ span: at, style: 'markdown', target: child.url });
    } else if (child.type === 'linkReference' || child.type === 'footnoteReference') {
      masks.push({ span: at, what: 'link' });
    } else if ('children' in child) child.children.forEach(collect);
  };
  if ('children' in node) node.children.forEach(collect);
  return addWikiLinks(spanOf(node, walk), masks, walk);
}

/** Adds the wiki links of a block to its masks. What looks like one inside code is code. */
function addWikiLinks(block: Span, masks: Mask[], walk: Walk): Mask[] {
  const { text, note } = walk;
  const code = masks.filter((mask) => mask.what === 'code');
  const found: Mask[] = [];
  let next = 0;
  let at = text.indexOf('[[', block.start);
  while (at !== -1 && at < block.end) {
    const close = text.indexOf(']]', at + 2);
    if (close === -1 || close + 2 > block.end) break;
    const link = span(text.lastIndexOf('[[', close), close + 2);
    while (next < code.length && (code[next]?.span.end ?? 0) <= link.start) next++;
    const inCode = code[next];
    if (!inCode || !overlaps(inCode.span, link)) {
      const target = text.slice(link.start + 2, close).split('|', 1)[0] ?? '';
      note.links.push({ span: link, style: 'wiki', target: target.trim() });
      found.push({ span: link, what: 'link' });
    }
    at = text.indexOf('[[', close + 2);
  }
  return found.length === 0
    ? masks
    : [...masks.filter((mask) => !found.some((f) => overlaps(f.span, mask.span))), ...found];
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

function currentHeading(note: Growing<MarkdownNote>): { heading?: number } {
  return note.headings.length > 0 ? { heading: note.headings.length - 1 } : {};
}

function sourceOf(node: Extract<Nodes, { type: 'heading' }>, walk: Walk): string {
  const first = node.children[0];
  const last = node.children.at(-1);
  return first && last ? walk.text.slice(spanOf(first, walk).start, spanOf(last, walk).end) : '';
}

function spanOf(node: Nodes, walk: Walk): Span {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return span(start + walk.shift, end + walk.shift);
}
