import { isDateFormat, isTimeFormat } from './dateFormat';
import { nearestVariable, variableNamed, type VariableName } from './variables';

/** `{{teacher}}`, `{{date:D MMMM YYYY}}` */
export interface Variable {
  readonly type: 'variable';
  readonly name: VariableName;
  readonly format?: string;
}

/** `{{? What did you see?}}`: a question to the writer, who types over it; `{{?1 ...}}` is the first to be visited. */
interface Prompt {
  readonly type: 'prompt';
  readonly text: string;
  readonly order?: number;
}

export type Placeholder = Variable | Prompt;

/** A line of a template: literal text and placeholders in turn. */
export type Piece = string | Placeholder;

/** What is wrong with a placeholder. Characters (UTF-16) count from 0 in its line. */
export interface PlaceholderProblem {
  readonly code:
    'unknown-variable' | 'unknown-format' | 'unclosed-placeholder' | 'missing-question' | 'misplaced-section';
  readonly start: number;
  readonly end: number;
  readonly data: Readonly<Record<string, string>>;
}

export interface TemplateLine {
  readonly pieces: readonly Piece[];
  readonly problems: readonly PlaceholderProblem[];
}

/**
 * Takes one line of a template apart. Placeholders neither nest nor run over lines. What cannot be understood stays in
 * the line as text and has a problem.
 */
export function readLine(line: string): TemplateLine {
  const pieces: Piece[] = [];
  const problems: PlaceholderProblem[] = [];
  let at = 0;
  const literal = (end: number): void => {
    const text = line.slice(at, end);
    const open = text.indexOf('{{');
    if (open >= 0) problems.push({ code: 'unclosed-placeholder', start: at + open, end, data: {} });
    pushText(pieces, text);
  };
  for (const match of line.matchAll(/\{\{(?!\{)([^{}]*)\}\}/g)) {
    literal(match.index);
    at = match.index + match[0].length;
    const { piece, problem } = readPlaceholder(match[0], match[1] ?? '');
    if (typeof piece === 'string') pushText(pieces, piece);
    else pieces.push(piece);
    if (problem) problems.push({ ...problem, start: match.index, end: at });
  }
  literal(line.length);
  return { pieces, problems };
}

interface ReadPlaceholder {
  readonly piece: Piece;
  readonly problem?: Omit<PlaceholderProblem, 'start' | 'end'>;
}

function readPlaceholder(source: string, inner: string): ReadPlaceholder {
  const text = inner.trim();
  if (text.startsWith('?')) return { piece: promptOf(text) };
  if (/^(?:#if\b|else$|\/if$)/.test(text)) return { piece: source, problem: { code: 'misplaced-section', data: {} } };
  const colon = text.indexOf(':');
  const found = (colon < 0 ? text : text.slice(0, colon)).trim();
  const format = colon < 0 ? '' : text.slice(colon + 1).trim();
  const name = variableNamed(found);
  if (name === undefined) {
    const near = nearestVariable(found);
    const data = near === undefined ? { found } : { found, nearest: near };
    return { piece: source, problem: { code: 'unknown-variable', data } };
  }
  if (format === '' && name === 'ask') return { piece: source, problem: { code: 'missing-question', data: {} } };
  if (format === '') return { piece: { type: 'variable', name } };
  if (!isFormatOf(name, format)) {
    return { piece: { type: 'variable', name }, problem: { code: 'unknown-format', data: { found: format, name } } };
  }
  return { piece: { type: 'variable', name, format } };
}

function promptOf(text: string): Prompt {
  const [, number, prompt = ''] = /^\?(\d{1,3}(?=\s|$))?(.*)$/.exec(text) ?? [];
  return { type: 'prompt', text: prompt.trim(), ...(number !== undefined && { order: Number(number) }) };
}

function isFormatOf(name: VariableName, format: string): boolean {
  if (name === 'date' || name === 'week') return isDateFormat(format);
  return name === 'ask' || (name === 'time' && isTimeFormat(format));
}

function pushText(pieces: Piece[], text: string): void {
  const last = pieces.at(-1);
  if (typeof last === 'string') pieces[pieces.length - 1] = last + text;
  else if (text !== '') pieces.push(text);
}
