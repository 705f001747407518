import { isLocalDate } from '../core/schoolTime';
import { formatDate, formatTime } from './dateFormat';
import type { Placeholder, Variable } from './placeholders';
import type { VariableValues } from './variables';

/**
 * A stretch of a rendered template; `placeholder` is what stands at a tab stop until it is typed over. Stops with an
 * `order` are visited first, by that number; those with the same one are typed together. A gap, where a field's value is
 * not known, is visited last: the template's questions come before it.
 */
export type TemplatePart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'tabStop'; readonly placeholder: string; readonly order?: number; readonly isGap?: true };

/** The text of a variable, or undefined where there is no value and the writer is to type one. Line ends are LF. */
export function valueOf(variable: Variable, values: VariableValues, language: string): string | undefined {
  const value = rawValue(variable, values)?.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  if (value === undefined || value.trim() === '') return undefined;
  if (variable.format === undefined || variable.name === 'ask') return value;
  if (variable.name === 'time') return /^\d{1,2}:\d{2}$/.test(value) ? formatTime(value, variable.format) : value;
  return isLocalDate(value) ? formatDate(value, variable.format, language) : value;
}

function rawValue({ name, format }: Variable, values: VariableValues): string | undefined {
  if (name === 'ask') return values[`ask:${format ?? ''}`];
  return name === 'week' && format !== undefined ? values.date : values[name];
}

/** The number of each tab stop in a snippet, from 1, in the order of the stops in the text. */
export function tabStopNumbers(parts: readonly TemplatePart[]): readonly number[] {
  const stops = parts.filter((part) => part.type === 'tabStop');
  const orders = stops.flatMap(({ order }) => order ?? []);
  const given = [...new Set(orders)].sort((a, b) => a - b);
  let next = given.length;
  let gap = next + stops.filter(({ order, isGap }) => order === undefined && isGap !== true).length;
  return stops.map(({ order, isGap }) => {
    if (order !== undefined) return given.indexOf(order) + 1;
    return isGap === true ? ++gap : ++next;
  });
}

/** The tab stop for a placeholder that has no value. */
export function stopAt(empty: Placeholder, placeholder: string): TemplatePart {
  const order = empty.type === 'prompt' ? empty.order : undefined;
  return { type: 'tabStop', placeholder, ...(order !== undefined && { order }) };
}

/** Appends a part; texts in a row become one. */
export function pushPart(parts: TemplatePart[], part: TemplatePart): void {
  const last = parts.at(-1);
  if (part.type === 'text' && last?.type === 'text') {
    parts[parts.length - 1] = { type: 'text', text: last.text + part.text };
  } else if (part.type === 'tabStop' || part.text !== '') parts.push(part);
}
