import type { Span } from './span';

/** A key with its value, as it stands in the note. */
export interface Field {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: FieldValue;
}

export type FieldValue = ScalarValue | ListValue | MapValue;

export interface ScalarValue {
  readonly type: 'scalar';
  readonly value: string | number | boolean | null;
  /** Without anchor, tag and comment; empty where there is no value. */
  readonly span: Span;
  readonly style: 'plain' | 'single' | 'double' | 'block';
  readonly isAlias?: true;
}

export interface ListValue {
  readonly type: 'list';
  readonly items: readonly FieldValue[];
  readonly span: Span;
  /** True for `[a, b]`, false for one item a line. */
  readonly flow: boolean;
  readonly isAlias?: true;
}

export interface MapValue {
  readonly type: 'map';
  readonly fields: readonly Field[];
  readonly span: Span;
  readonly flow: boolean;
  readonly isAlias?: true;
}

/** The field of this key. Where a key stands twice, the first one counts. */
export function fieldOf(fields: readonly Field[], key: string): Field | undefined {
  return fields.find((field) => field.key === key);
}

/**
 * A scalar as its writer typed it, so that `007` or `2026` stay as they are; undefined for an empty value, a list or a
 * map. `text` is the text that was parsed.
 */
export function textOf(text: string, value: FieldValue): string | undefined {
  if (value.type !== 'scalar' || value.value === null) return undefined;
  if (typeof value.value === 'string') return value.value;
  return value.isAlias ? String(value.value) : text.slice(value.span.start, value.span.end);
}
