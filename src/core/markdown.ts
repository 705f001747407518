import { chunksInSteps } from './markdownChunks';
import { affordable, isNoise, treeCost } from './markdownCost';
import { emptyPart, type MarkdownPart, type Reading } from './markdownPart';
import { readPlain } from './markdownPlain';
import { readTrees } from './markdownTree';
import { findBlock } from './frontmatterBlock';
import { speakersOf, type ScriptLine } from './scriptLines';
import { span, type Span } from './span';
import { finish, type Steps } from './steps';

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

/** A link, a picture, or the definition of a link's label. */
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

/** A note's markdown, with what is needed to read the note's next version. */
export interface ReadMarkdown {
  readonly note: MarkdownNote;
  /** By the text of their chunk. */
  readonly parts: ReadonlyMap<string, MarkdownPart>;
  readonly reading: Reading;
}

/** How much is read between two pauses: with remark by its cost, without it in UTF-16 code units. Some milliseconds. */
const treeStepSize = 1024;
const plainStepSize = 2 * 1024;
/** Chunks between two pauses where nothing is to be read. */
const chunkStep = 500;
/** A longer chunk is cut: no task may hold the host for long, and a sentence or quotation is shorter. */
const largestChunk = 16 * 1024;
/** The same for remark by its cost: it takes longer, and for some texts more than double the time for double the text. */
const largestTree = 8 * 1024;
/** Nobody quotes or lists as deep as this; remark would come to the end of its stack. */
const tooDeep = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){50}/m;
/** The first two lines of a table. */
const tableHead = /^[^\r\n]*\r?\n(?=[^\r\n]*\|)[ \t|:-]*-[ \t|:-]*\r?\n/;
/** The language of a note, as far as its speakers go. */
const langLine = /^lang:[ \t]*["']?([A-Za-z]{2,3})\b/m;
/** More links and footnotes than a note defines; further ones are not known in other chunks. */
const mostDefinitions = 100;

/** Takes a note's markdown apart. It never fails: every text is markdown. */
export function parseMarkdown(text: string): MarkdownNote {
  return finish(readMarkdown(text)).note;
}

/**
 * The same in steps of some milliseconds each, so that a caller can pause or give up. Only chunks that `former`, another
 * version of the note, does not have are read; the result is the same without it.
 */
export function* readMarkdown(text: string, former?: ReadMarkdown): Steps<ReadMarkdown> {
  // remark never sees the byte order mark, which it drops without counting it, nor the frontmatter.
  const frontmatter = findBlock(text);
  const bodyStart = frontmatter?.bodyStart ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const all = yield* chunksInSteps(text, bodyStart);
  const chunks = all.flatMap((chunk) => (chunk.isCode ? [] : [chunk.span]));
  const sources = chunks.map((chunk) => text.slice(chunk.start, chunk.end));
  const defining = sources.filter((source) => source.includes(']:'));
  const speakers = speakersOf(frontmatter && langLine.exec(text.slice(0, frontmatter.bodyStart))?.[1]);
  let parts = yield* readParts(defining, { definitions: [], speakers }, former);
  const labels = new Set([...parts.values()].flatMap((part) => part.definitions));
  const reading = { definitions: [...labels].sort().slice(0, mostDefinitions), speakers };
  // Brackets mean something else now.
  if (reading.definitions.length > 0) parts = new Map();
  parts = yield* readParts(sources, reading, former, parts);

  yield;
  const whole = emptyPart(speakers);
  for (const [index, source] of sources.entries()) {
    const part = parts.get(source);
    if (part) append(whole, part, chunks[index]?.start ?? 0);
    if (index % chunkStep === chunkStep - 1) yield;
  }
  const { blocks, headings, links, listItems, tables, scriptLines } = whole;
  const body = { blocks, headings, links, listItems, tables, scriptLines };
  return { note: { ...(frontmatter && { frontmatter: frontmatter.block }), ...body }, parts, reading };
}

function* readParts(
  sources: readonly string[],
  reading: Reading,
  former: ReadMarkdown | undefined,
  done: ReadonlyMap<string, MarkdownPart> = new Map(),
): Steps<ReadonlyMap<string, MarkdownPart>> {
  const parts = new Map(done);
  const known = former?.reading.speakers === reading.speakers ? former.parts : undefined;
  const isSame = former?.reading.definitions.join('\n') === reading.definitions.join('\n');
  const reusable = (source: string): MarkdownPart | undefined =>
    isSame || !source.includes('[') ? known?.get(source) : undefined;
  let waiting: string[] = [];
  let size = 0;
  let sinceStep = 0;
  const readWaiting = (): void => {
    readTrees(waiting, reading).forEach((part, index) => parts.set(waiting[index] ?? '', part));
    waiting = [];
    size = 0;
  };
  for (const source of new Set(sources)) {
    if (parts.has(source)) continue;
    const part = reusable(source) ?? readWithoutTree(source, reading);
    const cost = part ? 0 : treeCost(source);
    if (part) parts.set(source, part);
    else if (cost > largestTree) parts.set(source, yield* readCut(source, reading));
    else {
      waiting.push(source);
      size += cost;
    }
    sinceStep += source.length;
    if (size > treeStepSize) readWaiting();
    else if (sinceStep < plainStepSize) continue;
    sinceStep = 0;
    yield;
  }
  if (waiting.length > 0) readWaiting();
  return parts;
}

function readWithoutTree(source: string, reading: Reading): MarkdownPart | undefined {
  if (tooDeep.test(source)) return emptyPart(reading.speakers);
  return source.length > largestChunk ? undefined : readPlain(source, reading);
}

/** What goes across a cut is not seen as one: the price for a time that grows with the length alone. */
function* readCut(source: string, reading: Reading): Steps<MarkdownPart> {
  const whole = emptyPart(reading.speakers);
  if (isNoise(source)) return whole;
  const head = tableHead.exec(source)?.[0] ?? '';
  for (let at = 0; at < source.length;) {
    const end = cutEnd(source, at);
    const piece = source.slice(at, end).trimEnd();
    const isFurther = at > 0 && head !== '' && head.length <= piece.length;
    const given = isFurther ? head + piece : piece;
    const part = readWithoutTree(given, reading);
    const by = isFurther ? at - head.length : at;
    if (part) append(whole, part, by);
    else appendTree(whole, given, reading, by);
    if (isFurther) joinTables(whole);
    at = end;
    yield;
  }
  return whole;
}

/** The rows of a table are no table without its head, so it is read again with each piece. */
function joinTables(whole: MarkdownPart): void {
  const [first, second] = whole.tables.splice(-2);
  if (first && second) {
    const rows = [...first.rows, ...second.rows.slice(1)];
    whole.tables.push({ span: span(first.span.start, second.span.end), rows });
  }
}

function appendTree(whole: MarkdownPart, text: string, reading: Reading, by: number): void {
  for (const part of readTrees([text], reading)) append(whole, part, by);
}

/** At the start of a line, else behind a space, so that no word is cut. */
function cutEnd(source: string, from: number): number {
  const limit = from + affordable(source.slice(from, from + largestTree), largestTree);
  if (limit >= source.length) return source.length;
  const piece = source.slice(from, limit);
  const end = ['\n', '\r', ' '].map((mark) => piece.lastIndexOf(mark) + 1).find((behind) => behind > 0);
  return from + (end ?? piece.length);
}

/** Adds a part that stands at the offset `by` of the whole. */
function append(whole: MarkdownPart, part: MarkdownPart, by: number): void {
  const heading = whole.headings.length;
  const group = whole.groups;
  const moved = ({ start, end }: Span): Span => span(start + by, end + by);
  const under = (own: number | undefined): { heading?: number } =>
    own === undefined && heading === 0 ? {} : { heading: heading + (own ?? -1) };
  for (const block of part.blocks) {
    whole.blocks.push({
      span: moved(block.span),
      masks: block.masks.map((mask) => ({ span: moved(mask.span), what: mask.what })),
      quoted: block.quoted,
      ...under(block.heading),
      ...(block.group !== undefined && { group: block.group + group }),
    });
  }
  for (const item of part.headings) whole.headings.push({ ...item, span: moved(item.span) });
  for (const link of part.links) whole.links.push({ ...link, span: moved(link.span) });
  for (const item of part.listItems) {
    whole.listItems.push({ ...item, span: moved(item.span), group: item.group + group, ...under(item.heading) });
  }
  for (const table of part.tables) {
    whole.tables.push({ span: moved(table.span), rows: table.rows.map((row) => row.map(moved)) });
  }
  for (const line of part.scriptLines) {
    whole.scriptLines.push({ ...line, span: moved(line.span), speech: line.speech.map(moved) });
  }
  whole.definitions.push(...part.definitions);
  whole.groups += part.groups;
}
