import { endOfLine } from './flowContext';
import { findBlock } from './frontmatterBlock';
import { span, type Span } from './span';

/** A line between the fences. Spans are without the line end. */
export interface Line extends Span {
  readonly indent: number;
  readonly content: string;
  /** The key with which the line starts, quotes taken off, and the offsets around it. */
  readonly key: { readonly name: string; readonly span: Span; readonly colonEnd: number } | undefined;
}

const key = /^(?:"([^"]*)"|'([^']*)'|([^\s#"'[\]{},&*!|>%@`?:-][^:]*?)) *:(?=\s|$)/;
/** People type the value right behind the colon; YAML wants a space there. */
const keyWithoutSpace = /^()()([A-Za-z][\w-]*):(?=[^\s/])/;

/**
 * The text between the fences, where the cursor at `offset` is there. It may be as broken as half-typed YAML is, and
 * without an end fence.
 */
export function yamlAround(text: string, offset: number): Span | undefined {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!open || offset < open[0].length) return undefined;
  const start = open[0].length;
  let isAlone = true;
  let hasGap = false;
  for (let at = start; at <= text.length;) {
    const end = endOfLine(text, at, text.length);
    const line = text.slice(at, end);
    const holdsCursor = at <= offset && offset <= end;
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line)) {
      // Two lines of dashes with prose between them are no fences, unless the prose is the key that is being typed.
      return at > offset && (isAlone || findBlock(text)) ? span(start, at) : undefined;
    }
    if (!holdsCursor && /^\s*[^\s#]/.test(line)) isAlone = false;
    if (at <= offset && !holdsCursor && (line.trim() === '' || line.startsWith('##'))) hasGap = true;
    const next = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    if (next > text.length) break;
    at = next;
  }
  // Without an end fence, the frontmatter ends with its paragraph.
  if (hasGap) return undefined;
  const gap = /\r?\n[ \t]*(?=\r?\n|##)/.exec(text.slice(offset));
  return span(start, gap ? offset + gap.index : text.length);
}

/** The lines of such a text, one without text behind its last line end too. */
export function linesOf(text: string, yaml: Span): readonly Line[] {
  const lines: Line[] = [];
  for (let start = yaml.start; start <= yaml.end;) {
    const end = endOfLine(text, start, yaml.end);
    lines.push(lineOf(text.slice(start, end), start));
    if (end >= yaml.end) break;
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return lines;
}

/** A line that starts at an offset; what stands before `from` in it counts as its indent. */
export function lineOf(source: string, start: number, from = 0): Line {
  const trimmed = source.slice(from).trimStart();
  const indent = source.length - trimmed.length;
  const content = trimmed.trimEnd();
  const match = key.exec(content) ?? keyWithoutSpace.exec(content);
  const at = start + indent;
  const name = match && (match[1] ?? match[2] ?? '') + (match[3] ?? '');
  const keyEnd = match ? at + match[0].replace(/ *:$/, '').length : at;
  return {
    ...span(start, start + source.length),
    indent,
    content,
    key: match ? { name: name ?? '', span: span(at, keyEnd), colonEnd: at + match[0].length } : undefined,
  };
}
