import type { SpanProblem } from './entry';
import { span, type Span } from './span';

/** YAML that can be read, of the same length as the one it was made from, so that all offsets stay. */
export interface Repaired {
  readonly text: string;
  /** Stretches that stand for a raw value, by their start: the value is the original text there. */
  readonly raw: ReadonlyMap<number, Span>;
  readonly problems: readonly SpanProblem[];
}

/** The two questions that repairing has to ask of YAML itself. */
export interface YamlTests {
  /** True where the text is YAML without an error. */
  readonly isReadable: (yaml: string) => boolean;
}

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

/** `key:` at the start of a line (after `- ` or spaces), with what follows it. */
const keyed = /^(\s*(?:- +)*(?:[^\s:#'"[\]{},&*!|>%@`?-][^:#]*|'[^']*'|"[^"]*"):[ \t]+)(\S.*)$/;
const listItem = /^(\s*(?:- +)+)(\S.*)$/;
const topLevelKey = /^(?:[^\s:#'"[\]{},&*!|>%@`?-][^:]*|'[^']*'|"[^"]*"):(?:\s|$)/;

/**
 * Makes YAML that people typed by hand readable: values that would need quotes become stand-ins, tabs in front of a
 * line become spaces, and a part that still cannot be read becomes a comment, so that one bad line does not lose the
 * others. What was repaired is a problem with its span; offsets are counted from `offset`.
 */
export function repairYaml(yaml: string, offset: number, tests: YamlTests): Repaired {
  const problems: SpanProblem[] = [];
  const raw = new Map<number, Span>();
  const characters = [...withoutTabs(yaml, offset, problems)];
  let text = characters.join('');
  const anchors = new Set([...yaml.matchAll(/&([^\s,[\]{}]+)/g)].map((match) => match[1]));
  for (const section of sections(text)) {
    const source = section.lines.map((line) => line.text).join('\n');
    if (section.hasKey && isReadable(source)) continue;
    for (const [at, line] of section.lines.entries()) {
      const value = section.hasKey ? unreadableValue(line, section.lines[at + 1]) : undefined;
      if (!value) continue;
      raw.set(value.start + offset, span(value.start + offset, value.end + offset));
      problems.push({
        code: 'yaml-needs-quotes',
        severity: 'warning',
        span: span(value.start + offset, value.end + offset),
        data: { found: yaml.slice(value.start, value.end) },
      });
      text = overwrite(text, value, 'x'.repeat(value.end - value.start));
    }
    const end = last(section.lines);
    const whole = span(section.lines[0]?.start ?? 0, end ? end.start + end.text.length : 0);
    if (section.hasKey && isReadable(text.slice(whole.start, whole.end))) continue;
    problems.push({ code: 'yaml-syntax', severity: 'error', span: span(whole.start + offset, whole.end + offset) });
    for (const line of section.lines) {
      text = overwrite(text, span(line.start, line.start + line.text.length), '#'.repeat(line.text.length));
    }
  }
  return { text, raw, problems };

  function isReadable(source: string): boolean {
    // An alias is fine where its anchor stands in another section.
    return tests.isReadable(
      source.replace(/^(.*:[ \t]+|[ \t]*- +)\*(\S+)/gm, (whole, lead: string, name: string) =>
        anchors.has(name) ? `${lead}x${name}` : whole,
      ),
    );
  }

  /** The value on this line that YAML cannot read by itself. */
  function unreadableValue(line: Line, next: Line | undefined): Span | undefined {
    const match = keyed.exec(line.text) ?? listItem.exec(line.text);
    const lead = match?.[1] ?? '';
    const value = withoutComment(match?.[2] ?? '');
    if (value === '' || (isOpen(value) && isContinued(line, next))) return undefined;
    if (isReadable(`k: ${value}`) && !isBlockHeader(value)) return undefined;
    if (isBlockHeader(value) && isReadable(`k: ${value}\n  x`)) return undefined;
    return span(line.start + lead.length, line.start + lead.length + value.length);
  }
}

/** Conflict markers and the second of two versions become comments, so that the first can be read. Same length. */
export function maskConflicts(yaml: string): string {
  if (!/^(?:<{7}|={7}|>{7}|\|{7})/m.test(yaml)) return yaml;
  let inOther = false;
  return yaml.replace(/^[^\r\n]*/gm, (line) => {
    const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?=$|\s)/.exec(line)?.[0][0];
    if (marker === '=' || marker === '|') inOther = true;
    const mask = marker !== undefined || inOther;
    if (marker === '>') inOther = false;
    return mask ? '#'.repeat(line.length) : line;
  });
}

function withoutTabs(yaml: string, offset: number, problems: SpanProblem[]): string {
  return yaml.replace(/^ *\t[ \t]*(?=\S)/gm, (indent, at: number) => {
    const first = offset + at + indent.indexOf('\t');
    problems.push({ code: 'yaml-tab', severity: 'error', span: span(first, first + 1) });
    return ' '.repeat(indent.length);
  });
}

function sections(text: string): Section[] {
  const result: { lines: Line[]; hasKey: boolean }[] = [];
  for (const match of text.matchAll(/^[^\r\n]*/gm)) {
    const line = { start: match.index, text: match[0] };
    const isFirstLine = /^[^\s#\]}]/.test(line.text) && !/^-(?:\s|$)/.test(line.text);
    const current = result[result.length - 1];
    if (isFirstLine || (!current && /^\s*[^\s#]/.test(line.text))) {
      result.push({ lines: [line], hasKey: topLevelKey.test(line.text) });
    } else current?.lines.push(line);
  }
  return result;
}

/** A comment starts at ` # `; people also write `#1` inside a value, so a space must follow. */
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
  return indentOf(next) > indentOf(line) || /^\s*[\]}]/.test(next.text) || next.text.trim() === '';
}

function indentOf(line: Line): number {
  return line.text.length - line.text.trimStart().length;
}

function overwrite(text: string, target: Span, by: string): string {
  return text.slice(0, target.start) + by + text.slice(target.end);
}

function last<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1];
}
