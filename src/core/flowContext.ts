import { span, type Span } from './span';

/** Where a cursor stands inside `[a, b]` or `{k: v}`, told from the text alone: what is being typed is rarely valid YAML. */
export interface FlowPlace {
  /** The keys whose values the cursor is in, from the outside in; undefined for a bracket that no key leads to. */
  readonly path: readonly (string | undefined)[];
  /** What the innermost bracket holds: a list's items or a map's keys and values. */
  readonly bracket: 'list' | 'map';
  /** The item, key or value at the cursor, on the cursor's line; empty where nothing is typed yet. */
  readonly token: Span;
  /** The text before the token must end with a space, and does not yet. */
  readonly needsSpace: boolean;
  /** In a map: true where the token is a value, and whose; a key has its colon already or not. */
  readonly key: { readonly name: string; readonly isValue: boolean; readonly hasColon: boolean } | undefined;
  /** The list's other items or the map's other keys, without quotes. */
  readonly others: readonly string[];
}

interface Frame {
  readonly bracket: 'list' | 'map';
  /** Right behind the opening bracket. */
  readonly start: number;
  /** Where the current item or key starts. */
  segment: number;
  /** The key that leads to the bracket. */
  readonly key: string | undefined;
}

const keyInSegment = /^\s*(?:"([^"]*)"|'([^']*)'|([^\s:,{}[\]"'][^:,{}[\]]*?))\s*:(?=[\s"',{}[\]]|$)/;

/**
 * The place of `offset` in the brackets that open at `from`; undefined where they are closed before it, or in a comment.
 * `limit` ends the search where a closing bracket is missing. Offsets are UTF-16 code units.
 */
export function flowPlace(text: string, from: number, offset: number, limit: number): FlowPlace | undefined {
  const frames: Frame[] = [];
  for (let at = from; at < offset; at++) {
    const skipped = skip(text, at, limit);
    if (skipped > at) {
      // A cursor in quotes is in what is being typed; one in a comment is nowhere.
      if (skipped >= offset && text[at] === '#') return undefined;
      at = skipped - 1;
      continue;
    }
    const top = frames[frames.length - 1];
    const unit = text[at];
    if (unit === '[' || unit === '{') {
      const key = top?.bracket === 'map' ? keyOf(text.slice(top.segment, at)) : undefined;
      frames.push({ bracket: unit === '[' ? 'list' : 'map', start: at + 1, segment: at + 1, key });
    } else if (unit === ']' || unit === '}') {
      frames.pop();
      if (frames.length === 0) return undefined;
    } else if (unit === ',' && top) top.segment = at + 1;
  }
  const innermost = frames[frames.length - 1];
  return innermost && placeIn(text, frames, innermost, offset, limit);
}

function placeIn(
  text: string,
  frames: readonly Frame[],
  { bracket, start, segment }: Frame,
  offset: number,
  limit: number,
): FlowPlace {
  const segments = segmentsFrom(text, start, limit);
  const own = segments.find((candidate) => candidate.start === segment) ?? span(segment, Math.max(offset, segment));
  const path = frames.map(({ key }) => key);
  const rest = segments.filter((candidate) => candidate !== own).map(({ start, end }) => text.slice(start, end));
  if (bracket === 'list') {
    const token = tokenAt(text, own, offset);
    const others = rest.map(unquoted).filter((item) => item !== '');
    return { path, bracket, token, needsSpace: behind(text, token.start, ','), key: undefined, others };
  }
  const others = rest.map(keyOf).filter((key) => key !== undefined);
  const typedKey = keyInSegment.exec(text.slice(own.start, own.end));
  const colon = typedKey ? own.start + typedKey[0].length : undefined;
  if (typedKey && colon !== undefined && offset >= colon) {
    const token = tokenAt(text, span(colon, own.end), offset);
    const key = { name: nameIn(typedKey), isValue: true, hasColon: true };
    return { path, bracket, token, needsSpace: behind(text, token.start, ':'), key, others };
  }
  const token = tokenAt(text, span(own.start, colon === undefined ? own.end : colon - 1), offset);
  const key = { name: text.slice(token.start, token.end), isValue: false, hasColon: colon !== undefined };
  return { path, bracket, token, needsSpace: behind(text, token.start, ','), key, others };
}

/** The stretches between the commas of one bracket, to its end or the limit. */
function segmentsFrom(text: string, start: number, limit: number): Span[] {
  const found: Span[] = [];
  let depth = 0;
  let from = start;
  let at = start;
  for (; at < limit; at++) {
    const skipped = skip(text, at, limit);
    if (skipped > at) {
      at = skipped - 1;
      continue;
    }
    const unit = text[at];
    if (unit === '[' || unit === '{') depth++;
    else if (unit === ']' || unit === '}') {
      if (depth === 0) break;
      depth--;
    } else if (unit === ',' && depth === 0) {
      found.push(span(from, at));
      from = at + 1;
    }
  }
  return [...found, span(from, Math.min(at, limit))];
}

/** Where a quoted text or a comment that starts here ends; the same offset where none starts. An open quote ends with its line. */
function skip(text: string, at: number, limit: number): number {
  const unit = text[at];
  const previous = text[at - 1] ?? ' ';
  if (unit === '#' && /\s/.test(previous)) return endOfLine(text, at, limit);
  if ((unit === '"' || unit === "'") && /[\s[\]{},:]/.test(previous)) return endOfQuotes(text, at, limit);
  return at;
}

/** The offset behind the closing quotes of the text in quotes that starts at `at`, or the end of the line. */
export function endOfQuotes(text: string, at: number, limit: number): number {
  const quotes = text[at];
  const end = endOfLine(text, at, limit);
  for (let next = at + 1; next < end; next++) {
    if (quotes === '"' && text[next] === '\\') next++;
    else if (text[next] === quotes) {
      if (quotes === "'" && text[next + 1] === "'") next++;
      else return next + 1;
    }
  }
  return end;
}

/** The trimmed stretch at the cursor, cut to the cursor's line and in any case around the cursor. */
export function tokenAt(text: string, stretch: Span, offset: number): Span {
  const line = span(text.lastIndexOf('\n', offset - 1) + 1, endOfLine(text, offset, text.length));
  let start = Math.max(stretch.start, line.start);
  let end = Math.max(start, Math.min(stretch.end, line.end));
  const comment = /\s#/.exec(text.slice(start, end));
  if (comment) end = start + comment.index;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return span(Math.min(start, offset), Math.max(end, offset));
}

export function endOfLine(text: string, at: number, limit: number): number {
  for (let end = at; end < limit; end++) if (text[end] === '\n' || text[end] === '\r') return end;
  return limit;
}

function behind(text: string, at: number, mark: string): boolean {
  return text[at - 1] === mark;
}

function keyOf(segment: string): string | undefined {
  const match = keyInSegment.exec(segment);
  return match ? nameIn(match) : undefined;
}

function nameIn(match: RegExpExecArray): string {
  return match[1] ?? match[2] ?? match[3] ?? '';
}

/** A value as typed, without quotes and without a comment behind it. */
export function unquoted(source: string): string {
  const trimmed = source.trim();
  const quotes = trimmed[0];
  if (quotes === '"' || quotes === "'") {
    const inner = trimmed.slice(1, endOfQuotes(trimmed, 0, trimmed.length) - 1);
    return quotes === "'" ? inner.replaceAll("''", "'") : inner.replace(/\\(["\\])/g, '$1');
  }
  return trimmed.replace(/(?:^|\s+)#.*$/, '');
}
