import type { Field, FieldValue, ListValue } from './frontmatterFields';
import { span, type Span } from './span';
import { yamlScalar } from './yamlScalar';

/** The pieces that frontmatter edits are made of: values as YAML, and where lines and items lie. */

/** A value to be written. A text stays a text: '007' is quoted, 7 is not. */
export type NewValue = string | number | readonly NewValue[] | { readonly [key: string]: NewValue };

/** The value as JSON, without spans and styles: equal for values that mean the same. */
export function dataOf(value: FieldValue): string {
  if (value.type === 'list') return `[${value.items.map(dataOf).join()}]`;
  if (value.type === 'map') {
    return `{${value.fields.map((field) => `${JSON.stringify(field.key)}:${dataOf(field.value)}`).join()}}`;
  }
  return JSON.stringify(value.value);
}

/** The same for a value to be written. */
export function newDataOf(value: NewValue): string {
  return JSON.stringify(value);
}

export function isList(value: NewValue): value is readonly NewValue[] {
  return Array.isArray(value);
}

/** The value on one line; lists and maps in brackets. */
export function inlineNew(value: NewValue, inFlow: boolean): string {
  if (typeof value === 'string') return yamlScalar(value, { inFlow });
  if (typeof value === 'number') return String(value);
  if (isList(value)) return `[${value.map((item) => inlineNew(item, true)).join(', ')}]`;
  const parts = Object.entries(value).map(
    ([key, part]) => `${yamlScalar(key, { inFlow: true })}: ${inlineNew(part, true)}`,
  );
  return `{${parts.join(', ')}}`;
}

/** A value that stands in the note already, on one line inside brackets. */
export function inlineOld(text: string, value: FieldValue): string {
  if (value.type === 'list') return `[${value.items.map((item) => inlineOld(text, item)).join(', ')}]`;
  if (value.type === 'map') {
    const parts = value.fields.map(
      (field) => `${yamlScalar(field.key, { inFlow: true })}: ${inlineOld(text, field.value)}`,
    );
    return `{${parts.join(', ')}}`;
  }
  if (typeof value.value === 'string') return scalarLike(value.value, value, true);
  return value.value === null
    ? 'null'
    : value.isAlias
      ? String(value.value)
      : text.slice(value.span.start, value.span.end);
}

/** A text with the quotes that the value in its place has. */
export function scalarLike(value: string, old: FieldValue, inFlow: boolean): string {
  const style = old.type === 'scalar' && old.style !== 'block' ? old.style : 'plain';
  return yamlScalar(value, { inFlow, style });
}

/** The line end that the note uses. */
export function lineBreakOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  if (newline < 0) return text.length;
  return text[newline - 1] === '\r' && newline > at ? newline - 1 : newline;
}

/** From the start of one line to the end of another with its line break; at the end of a text the one before. */
export function wholeLines(text: string, from: number, to: number): Span {
  const start = lineStart(text, from);
  const newline = text.indexOf('\n', to);
  if (newline >= 0) return span(start, newline + 1);
  return span(start > 0 ? lineEnd(text, start - 1) : 0, text.length);
}

/** Behind the colon of a field; where the key has none (`? key`, `{key}`), undefined. */
export function afterColon(text: string, { keySpan, value }: Field): number | undefined {
  const gap = /^[ \t]*(?:\r?\n[ \t]*)?:/.exec(text.slice(keySpan.end, keySpan.end + 1_000));
  return gap && keySpan.end + gap[0].length <= Math.max(value.span.start, keySpan.end + 1)
    ? keySpan.end + gap[0].length
    : undefined;
}

/** What has to go with some of the parts of `[a, b, c]` so that its commas stay right. */
export function flowGaps(parts: readonly Span[], isDoomed: (at: number) => boolean): readonly Span[] {
  const gaps: Span[] = [];
  for (let at = 0; at < parts.length; at++) {
    const first = parts[at];
    if (!first || !isDoomed(at)) continue;
    const kept = at > 0 ? parts[at - 1] : undefined;
    while (at + 1 < parts.length && isDoomed(at + 1)) at++;
    const next = parts[at + 1];
    if (next) gaps.push(span(first.start, next.start));
    else gaps.push(span(kept?.end ?? first.start, parts[at]?.end ?? first.end));
  }
  return gaps;
}

/** What stands before the dashes of a block list: spaces, so that a new item can be put under the others. */
export function listIndent(text: string, list: ListValue): string {
  return text.slice(lineStart(text, list.span.start), list.span.start).replace(/\S/g, ' ');
}
