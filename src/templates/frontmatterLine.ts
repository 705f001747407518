import { yamlScalar } from '../core/yamlScalar';
import { stopAt, valueOf, type TemplatePart } from './parts';
import type { Piece, Placeholder } from './placeholders';
import type { VariableValues } from './variables';

/** A character of a line, or a placeholder where one stands: positions can then be counted as in the line. */
type Cell = string | Placeholder;
type Quote = "'" | '"';
type Resolve = (placeholder: Placeholder) => string | undefined;

/**
 * Renders a line of frontmatter so that it is valid YAML whatever the values hold: a name with a colon is quoted, one
 * that lands in quotes or in a `[list]` is escaped for there. What has no value is left empty, which YAML reads as
 * null; a prompt with nothing after it shows as a YAML comment.
 */
export function renderFrontmatterLine(
  pieces: readonly Piece[],
  values: VariableValues,
  language: string,
): readonly TemplatePart[] {
  const resolve: Resolve = (placeholder) =>
    placeholder.type === 'prompt' ? undefined : valueOf(placeholder, values, language)?.trim();
  const cells = pieces.flatMap<Cell>((piece) => (typeof piece === 'string' ? [...piece] : [piece]));
  // A placeholder counts as a letter here: the line's shape does not depend on what it stands for.
  const shape = cells.map((cell) => (typeof cell === 'string' && cell.length === 1 ? cell : 'x')).join('');
  if (/^\s*#/.test(shape)) return raw(cells, resolve);
  const start = /^\s*(?:- +)*(?:[^\s:#'"[\]{}][^:#]*:(?:\s+|$))?/.exec(shape)?.[0].length ?? 0;
  const rest = shape.slice(start);
  return [
    ...raw(cells.slice(0, start), resolve),
    ...(/^[[{]/.test(rest)
      ? flow(cells.slice(start), resolve)
      : scalar(cells.slice(start), resolve, { inFlow: false })),
  ];
}

/** Text as it is, for comments and keys, where values need no quoting but may not bring a second line. */
function raw(cells: readonly Cell[], resolve: Resolve): TemplatePart[] {
  return cells.map((cell) =>
    typeof cell === 'string' ? textPart(cell) : partOf(cell, resolve, (value) => value.replace(/\s+/g, ' ')),
  );
}

/** A `[list]` or `{map}` on one line: each scalar between its marks is rendered by itself. */
function flow(cells: readonly Cell[], resolve: Resolve): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  const flushTo = (end: number): void => {
    parts.push(...scalar(cells.slice(from, end), resolve, { inFlow: true }));
    from = end;
  };
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (isQuote(cell) && cells.slice(from, at).every(isSpace)) {
      at = closingQuote(cells, at);
    } else if (cell === '#' && isSpace(cells[at - 1])) {
      flushTo(at);
      return [...parts, ...raw(cells.slice(at), resolve)];
    } else if (typeof cell === 'string' && (/[[\]{},]/.test(cell) || (cell === ':' && isSpace(cells[at + 1])))) {
      flushTo(at);
      parts.push(textPart(cell));
      from = at + 1;
    }
  }
  flushTo(cells.length);
  return parts;
}

/** One value: quoted as its writer quoted it, or plain and then quoted where the values that land in it need it. */
function scalar(cells: readonly Cell[], resolve: Resolve, context: { inFlow: boolean }): TemplatePart[] {
  const first = cells.findIndex((cell) => !isSpace(cell));
  if (first < 0) return raw(cells, resolve);
  const lead = raw(cells.slice(0, first), resolve);
  const quote = cells[first];
  if (isQuote(quote)) {
    const close = closingQuote(cells, first);
    return [
      ...lead,
      textPart(quote),
      ...inside(cells.slice(first + 1, close), resolve, quote),
      ...raw(cells.slice(close), resolve),
    ];
  }
  const comment = cells.findIndex((cell, at) => cell === '#' && isSpace(cells[at - 1]));
  const limit = comment < 0 ? cells.length : comment;
  const end = cells.slice(0, limit).findLastIndex((cell) => !isSpace(cell)) + 1;
  return [...lead, ...plain(cells.slice(first, end), resolve, context), ...raw(cells.slice(end), resolve)];
}

/** Where the quote that opens at `open` is closed; the length of the line where it is not. */
function closingQuote(cells: readonly Cell[], open: number): number {
  const quote = cells[open];
  for (let at = open + 1; at < cells.length; at++) {
    if (quote === '"' && cells[at] === '\\') at++;
    else if (cells[at] === quote) {
      if (quote === '"' || cells[at + 1] !== quote) return at;
      at++;
    }
  }
  return cells.length;
}

function plain(cells: readonly Cell[], resolve: Resolve, { inFlow }: { inFlow: boolean }): TemplatePart[] {
  const filled = cells.map((cell) => (typeof cell === 'string' ? cell : (resolve(cell) ?? ''))).join('');
  const hasValue = cells.some((cell) => typeof cell !== 'string' && resolve(cell) !== undefined);
  // A plain value never begins with a quote, so the first character tells how it has to be written.
  const quote = yamlScalar(filled.trim(), { inFlow }).charAt(0);
  if (hasValue && isQuote(quote)) return quoted(cells, resolve, quote);
  return cells.map((cell, at) => {
    if (typeof cell === 'string') return textPart(cell);
    // A comment swallows what follows it and wants a space before it.
    const canBeComment = !inFlow && at === cells.length - 1 && (at === 0 || isSpace(cells[at - 1]));
    if (cell.type === 'prompt' && canBeComment && cell.text !== '') return stopAt(cell, `# ${cell.text}`);
    return partOf(cell, resolve, (value) => value);
  });
}

/** The inside of a value that its writer quoted: the writer's own characters already are as YAML wants them. */
function inside(cells: readonly Cell[], resolve: Resolve, quote: Quote): TemplatePart[] {
  return cells.map((cell) =>
    typeof cell === 'string' ? textPart(cell) : partOf(cell, resolve, (value) => escaped(value, quote)),
  );
}

/** Puts quotes around a value that its writer had left plain. */
function quoted(cells: readonly Cell[], resolve: Resolve, quote: Quote): TemplatePart[] {
  const text = cells.map((cell) => (typeof cell === 'string' ? escaped(cell, quote) : cell));
  return [textPart(quote), ...inside(text, resolve, quote), textPart(quote)];
}

function escaped(value: string, quote: Quote): string {
  return yamlScalar(fit(value, quote), { style: styles[quote] }).slice(1, -1);
}

const styles = { "'": 'single', '"': 'double' } as const;

/** Single quotes know no escapes: what would need one becomes a space. */
function fit(value: string, quote: Quote): string {
  return quote === '"' ? value : value.replace(/[\s\p{Cc}\p{Cs}\uFEFF]+/gu, ' ');
}

function partOf(placeholder: Placeholder, resolve: Resolve, write: (value: string) => string): TemplatePart {
  const value = resolve(placeholder);
  if (value !== undefined) return textPart(write(value));
  return placeholder.type === 'variable' ? { type: 'tabStop', placeholder: '', isGap: true } : stopAt(placeholder, '');
}

function isSpace(cell: Cell | undefined): boolean {
  return cell === undefined || cell === ' ' || cell === '\t';
}

function isQuote(cell: Cell | undefined): cell is Quote {
  return cell === "'" || cell === '"';
}

function textPart(text: string): TemplatePart {
  return { type: 'text', text };
}
