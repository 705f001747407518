import type { Nodes, Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { remark } from 'remark';
import type { Mask } from './markdown';
import {
  addBlock,
  addTable,
  addressesIn,
  currentHeading,
  emptyPart,
  withWikiLinks,
  type MarkdownPart,
  type Reading,
} from './markdownPart';
import { span, type Span } from './span';

interface Walk {
  readonly text: string;
  /** Where the text starts in what remark was given. */
  readonly start: number;
  readonly part: MarkdownPart;
}

interface Position {
  readonly quoted: boolean;
  readonly depth: number;
  readonly group?: number;
  /** Where the next node starts. */
  readonly limit: number;
}

// Of GitHub's Markdown, what changes where prose is: struck out words stay prose, and bare addresses are found by eye.
const processor = remark()
  .data('micromarkExtensions', [gfmFootnote(), gfmTable(), gfmTaskListItem()])
  .data('fromMarkdownExtensions', [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()])
  .freeze();

/** Ends every list and paragraph, so that texts put together do not run into each other. */
const between = '\n\n***\n\n';

/**
 * Reads texts with remark, all in one go: starting it costs more than a paragraph does. Never fails: every text is markdown.
 */
export function readTrees(texts: readonly string[], { definitions, speakers }: Reading): readonly MarkdownPart[] {
  const used = usedLabels(texts, definitions);
  const prefix = used.length > 0 ? used.map((label) => `[${label}]: x\n\n`).join('') + between : '';
  const walks: Walk[] = [];
  let start = prefix.length;
  for (const text of texts) {
    walks.push({ text, start, part: emptyPart(speakers) });
    start += text.length + between.length;
  }
  // Without a line end behind it, remark reads some HTML in another way.
  const root: Root = processor.parse(`${prefix}${texts.join(between)}\n`);
  let next = 0;
  for (const [index, node] of root.children.entries()) {
    const offset = node.position?.start.offset ?? 0;
    let walk = walks[next];
    while (walk && offset >= walk.start + walk.text.length) walk = walks[++next];
    if (!walk || offset < walk.start) continue;
    const following = root.children[index + 1];
    const limit = following ? Math.min(spanOf(following, walk).start, walk.text.length) : walk.text.length;
    visit(node, { quoted: false, depth: 0, limit }, walk);
  }
  return walks.map((walk) => walk.part);
}

/** Those labels that stand in the texts: each costs as much as a paragraph. Compared as remark does. */
function usedLabels(texts: readonly string[], definitions: readonly string[]): readonly string[] {
  if (definitions.length === 0) return [];
  const all = texts.join('\n').toLowerCase().toUpperCase().toLowerCase().replace(/\s+/g, ' ');
  return definitions.filter((label) => all.includes(label));
}

function visitAll(nodes: readonly Nodes[], at: Position, walk: Walk): void {
  nodes.forEach((node, index) => {
    const following = nodes[index + 1];
    visit(node, following ? { ...at, limit: spanOf(following, walk).start } : at, walk);
  });
}

function visit(node: Nodes, at: Position, walk: Walk): void {
  const { part } = walk;
  switch (node.type) {
    case 'heading': {
      const content = contentOf(node, walk);
      const whole = spanOf(node, walk);
      part.headings.push({ span: whole, text: walk.text.slice(content.start, content.end), depth: node.depth });
      inlineMasks(node, whole, walk);
      return;
    }
    case 'paragraph': {
      const block = spanOf(node, walk);
      addBlock(part, walk.text, block, inlineMasks(node, block, walk), at);
      return;
    }
    case 'table': {
      const rows = node.children.map((row) => row.children.map((cell) => contentOf(cell, walk)));
      const masksOf = (row: number, index: number): readonly Mask[] => {
        const cell = node.children[row]?.children[index];
        return cell ? inlineMasks(cell, contentOf(cell, walk), walk) : [];
      };
      addTable(part, walk.text, spanOf(node, walk), rows, masksOf, at);
      return;
    }
    case 'definition':
      part.definitions.push(node.identifier);
      part.links.push({ span: spanOf(node, walk), style: 'markdown', target: node.url });
      return;
    case 'footnoteDefinition':
      part.definitions.push(`^${node.identifier}`);
      visitAll(node.children, at, walk);
      return;
    case 'listItem': {
      const group = part.groups++;
      part.listItems.push({
        span: itemSpan(spanOf(node, walk), at.limit, walk.text),
        depth: at.depth,
        group,
        ...(typeof node.checked === 'boolean' && { checked: node.checked }),
        ...currentHeading(part),
      });
      visitAll(node.children, { ...at, group }, walk);
      return;
    }
    case 'list':
      visitAll(node.children, { ...at, depth: at.depth + 1 }, walk);
      return;
    case 'blockquote':
      visitAll(node.children, { ...at, quoted: true }, walk);
      return;
    default:
      if ('children' in node) visitAll(node.children, at, walk);
  }
}

/** From a node's first child to its last. Empty where it has none. */
function contentOf(node: Extract<Nodes, { type: 'tableCell' | 'heading' }>, walk: Walk): Span {
  const placed = node.children.filter((child) => child.position);
  const first = placed[0];
  const last = placed.at(-1);
  if (first && last) return span(spanOf(first, walk).start, spanOf(last, walk).end);
  const { start } = spanOf(node, walk);
  return span(start, start);
}

/** The masks of a node's inline children; links are noted on the way. */
function inlineMasks(node: Nodes, block: Span, walk: Walk): readonly Mask[] {
  const masks: Mask[] = [];
  const noteImages = (child: Nodes): void => {
    if (child.type === 'image' && child.position)
      walk.part.links.push({ span: spanOf(child, walk), style: 'markdown', target: child.url });
    else if ('children' in child) child.children.forEach(noteImages);
  };
  const collect = (child: Nodes): void => {
    // What stands for no text of its own has no place.
    if (!child.position) return;
    const at = spanOf(child, walk);
    if (child.type === 'image' || child.type === 'link') noteImages(child);
    if (child.type === 'inlineCode') masks.push({ span: at, what: 'code' });
    else if (child.type === 'html') masks.push({ span: at, what: 'html' });
    else if (child.type === 'image' || child.type === 'imageReference') masks.push({ span: at, what: 'image' });
    else if (child.type === 'link') {
      masks.push({ span: at, what: 'link' });
      walk.part.links.push({ span: at, style: 'markdown', target: child.url });
    } else if (child.type === 'linkReference' || child.type === 'footnoteReference') {
      masks.push({ span: at, what: 'link' });
    } else if ('children' in child) child.children.forEach(collect);
  };
  if ('children' in node) node.children.forEach(collect);
  masks.push(...addressesIn(walk.text, block));
  return withWikiLinks(walk.part, walk.text, block, masks);
}

/** To remark, code without an end may take blank lines along, and even the beginning of the next item. */
function itemSpan({ start, end }: Span, limit: number, text: string): Span {
  let last = Math.min(end, limit);
  while (last > start && ' \t\r\n'.includes(text[last - 1] ?? '')) last--;
  return span(start, last);
}

function spanOf(node: Nodes, walk: Walk): Span {
  const start = node.position?.start.offset ?? walk.start;
  const end = node.position?.end.offset ?? start;
  return span(start - walk.start, end - walk.start);
}
