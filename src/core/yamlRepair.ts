import type { SpanProblem } from './entry';
import { span, type Span } from './span';

/** YAML that can be read, of the same length as the one it was made from, so that all offsets stay. */
export interface Repaired {
  readonly text: string;
  /** Values that have a stand-in, by the offset at which they start: the value is the original text there. */
  readonly raw: ReadonlyMap<number, Span>;
  readonly problems: readonly SpanProblem[];
}

/** Why a part could not be read (`reason` of a `yaml-syntax` problem). */
type SyntaxReason = 'not-closed' | 'space-after-colon' | 'not-a-field' | 'unreadable';

interface Line {
  readonly start: number;
  /** Without the line end. */
  readonly text: string;
}

/** A key at the margin with all lines that belong to it. */
interface Section {
  readonly lines: readonly Line[];
  readonly hasKey: boolean;
}

const keyPattern = String.raw`(?:[^\s:#'"[\]{},&*!|>%@\x60?-][^:#]*|'[^']*'|"[^"]*")`;
/** `key:` at the start of a line (after `- ` or spaces), with what follows it. */
const keyed = new RegExp(String.raw`^(\s*(?:- +)*${keyPattern}:[ \t]+)(\S.*)$`);
const listItem = /^(\s*(?:- +)+)(\S.*)$/;
const topLevelKey = new RegExp(String.raw`^${keyPattern}:(?:\s|$)`);

/**
 * Makes YAML that people typed by hand readable: values that would need quotes get a stand-in, tabs in front of a line
 * become spaces, and a part that still cannot be read becomes a comment, so that one bad line does not lose the
 * others. What was repaired is a problem with its span; offsets are counted from `offset`.
 *
 * `isReadable` tells whether a text is YAML without an error.
 */
export function repairYaml(yaml: string, offset: number, isReadable: (yaml: string) => boolean): Repaired {
  const problems: SpanProblem[] = [];
  const raw = new Map<number, Span>();
  const anchors = new Set([...yaml.matchAll(/&([^\s,[\]{}]+)/g)].map((match) => match[1]));
  let text = withoutTabs();
  for (const section of sections(text)) repairSection(section);
  return { text, raw, problems };

  function repairSection({ lines, hasKey }: Section): void {
    const start = lines[0]?.start ?? 0;
    const end = endOf(lines);
    if (hasKey && readable(text.slice(start, end))) return;
    if (hasKey) for (const [at, line] of lines.entries()) repairLine(line, lines[at + 1]);
    if (hasKey && readable(text.slice(start, end))) return;
    const first = lines[0]?.text ?? '';
    report(span(start, end), hasKey ? 'unreadable' : /^[\w-]+:\S/.test(first) ? 'space-after-colon' : 'not-a-field');
    for (const line of lines) overwrite(span(line.start, line.start + line.text.length), '#');
  }

  function repairLine(line: Line, next: Line | undefined): void {
    const match = keyed.exec(line.text) ?? listItem.exec(line.text);
    const source = withoutComment(match?.[2] ?? '');
    const start = line.start + (match?.[1]?.length ?? 0);
    const value = span(start, start + source.length);
    if (source === '' || (isOpen(source) && isContinued(line, next))) return;
    if (readable(`k: ${source}${isBlockHeader(source) ? '\n  x' : ''}`)) return;
    if (isOpen(source) && /^[[{]/.test(source)) {
      report(value, 'not-closed');
      overwrite(value, ' ');
    } else if (isFlow(source)) repairFlow(value);
    else standIn(value, false);
  }

  /** A list or map in brackets: the values in it are looked at one by one. */
  function repairFlow(target: Span): void {
    const before = problems.length;
    for (const { part, inMap } of flowParts(text.slice(target.start, target.end), target.start)) {
      const source = text.slice(part.start, part.end);
      if (!readable(inMap ? `{k: ${source}}` : `[${source}]`)) standIn(part, true);
    }
    if (readable(`k: ${text.slice(target.start, target.end)}`)) return;
    problems.splice(before);
    report(target, 'unreadable');
    overwrite(target, ' ');
  }

  function standIn(value: Span, inFlow: boolean): void {
    const place = span(value.start + offset, value.end + offset);
    raw.set(place.start, place);
    const data = { found: yaml.slice(value.start, value.end), ...(inFlow && { inFlow: 'true' }) };
    problems.push({ code: 'yaml-needs-quotes', severity: 'warning', span: place, data });
    overwrite(value, 'x');
  }

  function report(where: Span, reason: SyntaxReason): void {
    const trimmed = where.start + yaml.slice(where.start, where.end).trimEnd().length;
    const place = span(where.start + offset, trimmed + offset);
    problems.push({ code: 'yaml-syntax', severity: 'error', span: place, data: { reason } });
  }

  function readable(source: string): boolean {
    // An alias is fine where its anchor stands in another section.
    const resolved = source.replace(/([:,[-][ \t]*)\*([^\s,[\]{}]+)/g, (whole, lead: string, name: string) =>
      anchors.has(name) ? `${lead}x${name}` : whole,
    );
    return isReadable(resolved);
  }

  function withoutTabs(): string {
    return yaml.replace(/^ *\t[ \t]*(?=\S)/gm, (indent, at: number) => {
      const first = offset + at + indent.indexOf('\t');
      problems.push({ code: 'yaml-tab', severity: 'error', span: span(first, first + 1) });
      return ' '.repeat(indent.length);
    });
  }

  function overwrite(target: Span, by: string): void {
    text = text.slice(0, target.start) + by.repeat(target.end - target.start) + text.slice(target.end);
  }
}

/** Conflict markers and the second of two versions become comments, so that the first can be read. Same length. */
export function maskConflicts(yaml: string): string {
  if (!/^(?:<{7}|={7}|>{7}|\|{7})/m.test(yaml)) return yaml;
  let inOther = false;
  return yaml.replace(/^[^\r\n]+/gm, (line) => {
    const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?=$|\s)/.exec(line)?.[0][0];
    if (marker === '=' || marker === '|') inOther = true;
    const mask = marker !== undefined || inOther;
    if (marker === '>') inOther = false;
    return mask ? '#'.repeat(line.length) : line;
  });
}

function sections(text: string): Section[] {
  const result: { lines: Line[]; hasKey: boolean }[] = [];
  const margin = /^( *)[^\s#]/m.exec(text)?.[1]?.length ?? 0;
  // Not by `^` and `$`, which also match between CR and LF.
  for (const match of text.matchAll(/([^\n]*?)\r?(?:\n|$)/g)) {
    const line = { start: match.index, text: match[1] ?? '' };
    const content = line.text.slice(margin);
    const isInside = indentOf(line) > margin || /^\s*(?:#|[\]}]|-(?:\s|$)|$)/.test(line.text);
    const current = result[result.length - 1];
    if (current && isInside) current.lines.push(line);
    else if (/^\s*[^\s#]/.test(line.text)) result.push({ lines: [line], hasKey: topLevelKey.test(content) });
  }
  return result;
}

/**
 * The values in `[a, 'b', {k: c}]`: what stands between brackets and commas, in braces without its key. Offsets from
 * `start`.
 */
function flowParts(source: string, start: number): { part: Span; inMap: boolean }[] {
  const parts: { part: Span; inMap: boolean }[] = [];
  const open: string[] = [];
  for (const match of source.matchAll(
    /[,[\]{}]|'(?:[^']|'')*'(?=\s*[,\]}:])|"(?:[^"\\]|\\.)*"(?=\s*[,\]}:])|[^,[\]{}]+/g,
  )) {
    const [token] = match;
    if (token === '[' || token === '{') open.push(token);
    else if (token === ']' || token === '}') open.pop();
    else if (token !== ',') {
      const inMap = open[open.length - 1] === '{';
      const lead = (inMap ? /^\s*[^:]*:\s+/ : /^\s*/).exec(token)?.[0].length ?? 0;
      const part = token.slice(lead).trimEnd();
      const from = start + match.index + lead;
      if (part !== '') parts.push({ part: span(from, from + part.length), inMap });
    }
  }
  return parts;
}

/** True for a bracket that is closed at the very end, as in `[a, b]` but not in `[a] b [c]`. */
function isFlow(source: string): boolean {
  if (!/^\[.*\]$|^\{.*\}$/.test(source)) return false;
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    if ('[{'.includes(source.charAt(at))) depth++;
    if (']}'.includes(source.charAt(at)) && --depth <= 0) return at === source.length - 1;
  }
  return false;
}

/** A comment starts with ` # `; people also write `#1` inside a value, so a space must follow. */
function withoutComment(value: string): string {
  const comment = /[ \t]#(?=[ \t]|$)/.exec(value);
  return (comment ? value.slice(0, comment.index) : value).trimEnd();
}

function isBlockHeader(value: string): boolean {
  return /^[|>]/.test(value);
}

/** True for a value whose quote or bracket is closed on a later line, if at all. */
function isOpen(value: string): boolean {
  const first = value[0];
  if (first === "'" || first === '"') return !value.slice(1).includes(first);
  if (first === '[' || first === '{') return !value.includes(first === '[' ? ']' : '}');
  return false;
}

function isContinued(line: Line, next: Line | undefined): boolean {
  if (!next) return false;
  return indentOf(next) > indentOf(line) || /^\s*[\]}]/.test(next.text);
}

function indentOf(line: Line): number {
  return line.text.length - line.text.trimStart().length;
}

function endOf(lines: readonly Line[]): number {
  const last = lines[lines.length - 1];
  return last ? last.start + last.text.length : 0;
}
