import type { Field, FieldValue, ScalarValue } from './frontmatterFields';
import { span } from './span';

/**
 * The short way through the YAML that nearly all notes have: one `key: value` a line, lists in brackets or one item a
 * line, simple maps in braces or as list items. It is here for speed alone: an index reads all notes of a folder, and YAML in full takes
 * several times as long as all the rest. Whatever is not plain is left to the YAML library, and a test on generated
 * notes compares the two.
 */

interface Scanned<T> {
  readonly value: T;
  /** Behind the value. */
  readonly end: number;
}

/** A byte order mark, tabs and all other characters that YAML treats as more than a letter. */

const special = /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\xa0\u2028\u2029\ufeff]|\r(?!\n)/;
const key = /([A-Za-z][\w-]*):(?= |\r?$)/my;
const dash = /( *)- +(?=[^ \r\n])/y;
const flowKey = /([A-Za-z][\w-]*): +/y;
const quoted = /'[^'\r\n]*'(?!')|"[^"\\\r\n]*"/y;
/** A value that starts like this is neither a quotation, a mark of YAML nor a number below zero. */
const plainInLine = /[A-Za-z0-9\u{a1}-\u{10ffff}][^\r\n]*/uy;
const plainInFlow = /[A-Za-z0-9\u{a1}-\u{10ffff}][^,[\]{}\r\n]*/uy;
const endOfValue = / *(?: #[^\r\n]*)?(?:\r?\n|$)/y;
const blankOrComment = / *(?:#[^\r\n]*)?(?:\r?\n|$)/y;
const comma = / *, */y;

/** The fields of YAML that is plain in all its lines, else undefined. Offsets are counted from `offset`. */
export function readPlainYaml(yaml: string, offset: number): readonly Field[] | undefined {
  if (special.test(yaml)) return undefined;
  const fields: Field[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < yaml.length;) {
    const blank = match(blankOrComment, yaml, at);
    if (blank !== undefined && blank.end > at) {
      at = blank.end;
      continue;
    }
    const name = match(key, yaml, at);
    if (name === undefined || seen.has(name.group)) return undefined;
    seen.add(name.group);
    const found = valueAt(yaml, offset, name.end);
    if (found === undefined) return undefined;
    const keySpan = span(at + offset, at + name.group.length + offset);
    fields.push({ key: name.group, keySpan, value: found.value });
    at = found.end;
  }
  return fields;
}

/** The value behind a colon; the end is the start of the next line. */
function valueAt(yaml: string, offset: number, colon: number): Scanned<FieldValue> | undefined {
  const nothing = match(endOfValue, yaml, colon);
  if (nothing !== undefined) return blockListAt(yaml, offset, nothing.end) ?? emptyAt(yaml, offset, colon, nothing.end);
  let start = colon;
  while (yaml[start] === ' ') start++;
  const found = yaml[start] === '[' ? flowListAt(yaml, offset, start) : scalarAt(yaml, offset, start, plainInLine);
  const rest = found && match(endOfValue, yaml, found.end);
  return rest && { value: found.value, end: rest.end };
}

/** No value; undefined where one may follow on the next lines. */
function emptyAt(yaml: string, offset: number, colon: number, end: number): Scanned<FieldValue> | undefined {
  const next = nextContent(yaml, end);
  // An indented line or a dash goes on; blockListAt did not know it.
  if (next < yaml.length && (yaml[next] === '-' || yaml[next - 1] === ' ')) return undefined;
  const at = colon + offset;
  return { value: { type: 'scalar', value: null, span: span(at, at), style: 'plain' }, end };
}

function blockListAt(yaml: string, offset: number, start: number): Scanned<FieldValue> | undefined {
  const items: FieldValue[] = [];
  let at = start;
  let first = 0;
  let indent: number | undefined;
  for (;;) {
    const blank = match(blankOrComment, yaml, at);
    if (blank !== undefined && blank.end > at) {
      at = blank.end;
      continue;
    }
    const lead = match(dash, yaml, at);
    if (lead === undefined) break;
    if (indent !== undefined && lead.group.length !== indent) return undefined;
    indent ??= lead.group.length;
    if (items.length === 0) first = at + indent;
    const item = itemAt(yaml, offset, lead.end, lead.end - at);
    if (!item) return undefined;
    items.push(item.value);
    at = item.end;
  }
  const last = items[items.length - 1];
  // A line that is neither item nor key is something else; so is a dash with nothing behind it.
  if (!last || yaml[at] === ' ' || yaml[at] === '-') return undefined;
  return { value: { type: 'list', items, span: span(first + offset, last.span.end), flow: false }, end: at };
}

/** What stands behind a dash, with `column` characters in front of it; the end is the start of a later line. */
function itemAt(yaml: string, offset: number, at: number, column: number): Scanned<FieldValue> | undefined {
  if (match(flowKey, yaml, at)) return blockMapAt(yaml, offset, at, column);
  const item = yaml[at] === '{' ? flowMapAt(yaml, offset, at) : scalarAt(yaml, offset, at, plainInLine);
  const rest = item && match(endOfValue, yaml, item.end);
  return rest && { value: item.value, end: rest.end };
}

/** `key: value` on a line each, all keys in the same column. */
function blockMapAt(yaml: string, offset: number, start: number, column: number): Scanned<FieldValue> | undefined {
  const fields: Field[] = [];
  let at = start;
  let next = start;
  for (;;) {
    const field = fieldAt(yaml, offset, at, plainInLine);
    const rest = field && match(endOfValue, yaml, field.end);
    if (!rest || fields.some(({ key }) => key === field.value.key)) return undefined;
    fields.push(field.value);
    next = rest.end;
    at = nextContent(yaml, next);
    const indent = at - (yaml.lastIndexOf('\n', at - 1) + 1);
    // Less deep is not ours to read; what is neither a key nor in line fails there or here.
    if (at >= yaml.length || indent < column) break;
    if (indent > column) return undefined;
  }
  const end = fields.at(-1)?.value.span.end ?? start;
  return { value: { type: 'map', fields, span: span(start + offset, end), flow: false }, end: next };
}

/** `key: value`; the end is right behind the value. */
function fieldAt(yaml: string, offset: number, at: number, plain: RegExp): Scanned<Field> | undefined {
  const name = match(flowKey, yaml, at);
  const found = name && scalarAt(yaml, offset, name.end, plain);
  if (!found) return undefined;
  const keySpan = span(at + offset, at + name.group.length + offset);
  return { value: { key: name.group, keySpan, value: found.value }, end: found.end };
}

function flowListAt(yaml: string, offset: number, open: number): Scanned<FieldValue> | undefined {
  const items: FieldValue[] = [];
  const end = flowParts(yaml, open, ']', (at) => {
    const item = yaml[at] === '{' ? flowMapAt(yaml, offset, at) : scalarAt(yaml, offset, at, plainInFlow);
    if (item) items.push(item.value);
    return item?.end;
  });
  if (end === undefined) return undefined;
  return { value: { type: 'list', items, span: span(open + offset, end + offset), flow: true }, end };
}

function flowMapAt(yaml: string, offset: number, open: number): Scanned<FieldValue> | undefined {
  const fields: Field[] = [];
  const end = flowParts(yaml, open, '}', (at) => {
    const field = fieldAt(yaml, offset, at, plainInFlow);
    if (!field || fields.some(({ key }) => key === field.value.key)) return undefined;
    fields.push(field.value);
    return field.end;
  });
  if (end === undefined) return undefined;
  return { value: { type: 'map', fields, span: span(open + offset, end + offset), flow: true }, end };
}

/** Goes through `[a, b]` or `{a: 1}`: `read` returns the end of the part at an offset. Returns the end of all. */
function flowParts(
  yaml: string,
  open: number,
  close: string,
  read: (at: number) => number | undefined,
): number | undefined {
  let at = open + 1;
  while (yaml[at] === ' ') at++;
  if (yaml[at] === close) return at + 1;
  for (;;) {
    let end = read(at);
    if (end === undefined) return undefined;
    while (yaml[end] === ' ') end++;
    if (yaml[end] === close) return end + 1;
    const next = match(comma, yaml, end);
    if (!next) return undefined;
    at = next.end;
  }
}

function scalarAt(yaml: string, offset: number, at: number, plain: RegExp): Scanned<ScalarValue> | undefined {
  const quotation = match(quoted, yaml, at);
  if (quotation) {
    const style = yaml[at] === "'" ? 'single' : 'double';
    const value = yaml.slice(at + 1, quotation.end - 1);
    return {
      value: { type: 'scalar', value, span: span(at + offset, quotation.end + offset), style },
      end: quotation.end,
    };
  }
  const line = match(plain, yaml, at);
  if (!line) return undefined;
  const comment = yaml.indexOf(' #', at);
  let end = comment >= 0 && comment < line.end ? comment : line.end;
  while (yaml[end - 1] === ' ') end--;
  const source = yaml.slice(at, end);
  const value = resolve(source);
  if (value === undefined || source.endsWith(':') || source.includes(': ')) return undefined;
  return { value: { type: 'scalar', value, span: span(at + offset, end + offset), style: 'plain' }, end };
}

/** What the core schema of YAML 1.2 makes of a plain value; undefined where that takes more thought. */
function resolve(source: string): ScalarValue['value'] | undefined {
  const first = source.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  if (isDigit) {
    if (/^\d{1,9}$/.test(source)) return Number(source);
    return /^(?:\d+(?:\.\d*)?(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+)$/i.test(source) ? undefined : source;
  }
  return source.length <= 5 && /^(?:null|true|false)$/i.test(source) ? undefined : source;
}

/** The start of the next line's text that is no comment; the end where there is none. */
function nextContent(yaml: string, from: number): number {
  let at = from;
  for (;;) {
    const blank = match(blankOrComment, yaml, at);
    if (blank === undefined || blank.end === at) break;
    at = blank.end;
  }
  while (yaml[at] === ' ') at++;
  return at;
}

/** Matches a sticky pattern at an offset. */
function match(
  pattern: RegExp,
  text: string,
  at: number,
): { readonly group: string; readonly end: number } | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found ? { group: found[1] ?? '', end: at + found[0].length } : undefined;
}
