import type { SpanProblem } from './entry';
import { span, type Span } from './span';

/** Where a note's frontmatter lies. Found by its fences alone, so that broken YAML inside does not matter. */
export interface FrontmatterBlock {
  /** Both fences and what lies between; where the end fence is missing, the lines that look like frontmatter. */
  readonly block: Span;
  /** Between the fences: from the line after the first to the start of the last. */
  readonly yaml: Span;
  /** Where the note's own text starts. */
  readonly bodyStart: number;
  /** The word after the first fence, as in `---js`; empty where there is none. */
  readonly language: string;
  /** False where the end fence is missing. */
  readonly closed: boolean;
}

/** More than any person writes into a frontmatter; keeps the time for a hostile one in bounds. */
const maxLength = 32 * 1024;
const maxLines = 1_000;

/** A merge that went wrong at the very top puts its marker before the fence. */
const openFence = /^(\uFEFF?(?:<{7}[^\r\n]*\r?\n)?)---[ \t]*([A-Za-z][\w+-]*)?[ \t]*\r?\n/;
/** A line that can be the start of `key: value`, also as a list item or in braces. */
const keyLine = /^[ \t{["'?-]*[^\s{}[\],#&*!|>'"%@`?-][^:\r\n]*:(?:\s|$)/m;
const keyLineAtOnce = /^(?:[ \t]*#[^\n]*\n)*[A-Za-z_][\w -]*:(?:\s|$)/;

/**
 * Finds the frontmatter block at the start of a note, or undefined where there is none. A note that starts with a
 * thematic break (`---`) has none, unless lines like `key: value` follow.
 */
export function findBlock(text: string): FrontmatterBlock | undefined {
  const open = openFence.exec(text);
  if (!open) return undefined;
  const blockStart = open[1]?.length ?? 0;
  const yamlStart = open[0].length;
  const language = open[2] ?? '';
  const close = findClose(text, yamlStart);
  if (close) {
    const yaml = span(yamlStart, close.start);
    if (language === '' && !isFrontmatter(text.slice(yaml.start, Math.min(yaml.end, yaml.start + maxLength)))) {
      return undefined;
    }
    return { block: span(blockStart, close.end), yaml, bodyStart: close.bodyStart, language, closed: true };
  }
  if (language !== '' || !keyLineAtOnce.test(text.slice(yamlStart, yamlStart + maxLength))) return undefined;
  const end = endOfParagraph(text, yamlStart);
  return { block: span(blockStart, end), yaml: span(yamlStart, end), bodyStart: end, language, closed: false };
}

/** The problem of a block too large to be read, else undefined. */
export function sizeProblem(text: string, { block, yaml }: FrontmatterBlock): SpanProblem | undefined {
  let lines = 0;
  for (let at = yaml.start; at >= 0 && at < yaml.end && lines <= maxLines; at = text.indexOf('\n', at) + 1 || -1)
    lines++;
  if (yaml.end - yaml.start <= maxLength && lines <= maxLines) return undefined;
  const fence = openFenceSpan(text, block);
  return { code: 'too-large', severity: 'error', span: fence, data: { part: 'frontmatter' } };
}

/** The three dashes (and the language) that open the block. */
export function openFenceSpan(text: string, block: Span): Span {
  const line = /^[^\r\n]*/.exec(text.slice(block.start, block.start + 80))?.[0] ?? '';
  return span(block.start, block.start + line.trimEnd().length);
}

/** The problem of conflict markers that git or another merge left in a note (body or frontmatter), else undefined. */
export function conflictMarkersProblem(text: string): SpanProblem | undefined {
  for (let at = text.indexOf('<<<<<<<'); at >= 0; at = text.indexOf('<<<<<<<', at + 7)) {
    const markers = /^<{7}(?: [^\r\n]*)?(?=\r?\n)/.exec(text.slice(at, at + 500))?.[0];
    if (markers === undefined || !(at === 0 || text[at - 1] === '\n' || text[at - 1] === '\uFEFF')) continue;
    const middle = text.indexOf('\n=======', at);
    if (middle < 0 || !text.includes('\n>>>>>>>', middle)) return undefined;
    return { code: 'conflict-markers', severity: 'error', span: span(at, at + markers.length) };
  }
  return undefined;
}

function findClose(text: string, from: number): { start: number; end: number; bodyStart: number } | undefined {
  for (let start = from; start >= 0 && start < text.length;) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    const first = text.charCodeAt(start);
    if ((first === 45 || first === 46) && (text.startsWith('---', start) || text.startsWith('...', start))) {
      if (text.slice(start + 3, next).trim() === '') return { start, end: start + 3, bodyStart: next };
    }
    if (newline < 0) return undefined;
    start = next;
  }
  return undefined;
}

/** True where the text between two fences is empty (`{}` too), a comment, or has a line that can be a key. */
function isFrontmatter(yaml: string): boolean {
  return keyLine.test(yaml) || yaml.split(/\r?\n/).every((line) => /^\s*(?:\{\s*\}\s*)?(?:#.*)?$/.test(line));
}

/** Without an end fence, the frontmatter ends before the first empty line or heading. */
function endOfParagraph(text: string, from: number): number {
  for (let at = from; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    const line = text.slice(at, Math.min(next, at + 80));
    if (line.trim() === '' || line.startsWith('##')) return at;
    at = next;
  }
  return text.length;
}
