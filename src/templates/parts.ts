import { isLocalDate } from '../core/schoolTime';
import { formatDate, formatTime } from './dateFormat';
import type { Variable } from './placeholders';
import type { VariableValues } from './variables';

/** A stretch of a rendered template; `placeholder` is what stands at a tab stop until it is typed over. */
export type TemplatePart =
  { readonly type: 'text'; readonly text: string } | { readonly type: 'tabStop'; readonly placeholder: string };

/** The text of a variable, or undefined where there is no value and the writer is to type one. Line ends are LF. */
export function valueOf(variable: Variable, values: VariableValues, language: string): string | undefined {
  const value = values[variable.name]?.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  if (value === undefined || value.trim() === '') return undefined;
  if (variable.format === undefined) return value;
  if (variable.name === 'time') return /^\d{1,2}:\d{2}$/.test(value) ? formatTime(value, variable.format) : value;
  return isLocalDate(value) ? formatDate(value, variable.format, language) : value;
}

/** Appends a part; texts in a row become one. */
export function pushPart(parts: TemplatePart[], part: TemplatePart): void {
  const last = parts.at(-1);
  if (part.type === 'text' && last?.type === 'text') {
    parts[parts.length - 1] = { type: 'text', text: last.text + part.text };
  } else if (part.type === 'tabStop' || part.text !== '') parts.push(part);
}
