import type { ProblemCode } from './entry';
import { parseFrontmatter, type Frontmatter } from './frontmatter';
import { fieldOf, textOf, type Field, type FieldValue } from './frontmatterFields';
import {
  afterColon,
  dataOf,
  flowGaps,
  inlineNew,
  inlineOld,
  isList,
  lineBreakOf,
  lineEnd,
  lineStart,
  listIndent,
  newDataOf,
  scalarLike,
  wholeLines,
  type NewValue,
} from './frontmatterWrite';
import { applyEdits, span, type Edit, type Span } from './span';
import { isEmpty, itemsOf } from './validate';
import { yamlScalar } from './yamlScalar';

export type { NewValue };

/**
 * Sets a field to a value. Its place, comments and the style of its list or quotes are kept; a field that is not there
 * yet is put last; a note without frontmatter gets one. No edit where the field has the value already, or where the
 * frontmatter is too broken for a safe edit.
 */
export function setField(text: string, key: string, value: NewValue): readonly Edit[] {
  const before = parseFrontmatter(text);
  const field = fieldOf(before.fields, key);
  const wanted = newDataOf(value);
  if (field && dataOf(field.value) === wanted) return [];
  const edits = field ? replaceValue(text, before, field, value) : addField(text, before, key, value);
  return verified(text, before, edits, key, (after) => after !== undefined && dataOf(after.value) === wanted);
}

/** Takes a field out, with its whole lines. Comments on lines of their own stay, and so do the fences. */
export function removeField(text: string, key: string): readonly Edit[] {
  const before = parseFrontmatter(text);
  const doomed = before.fields.filter((field) => field.key === key);
  const spans = isFlowRoot(text, before)
    ? flowGaps(before.fields.map(spanOfField), (at) => before.fields[at]?.key === key)
    : doomed.map((field) => wholeLines(text, field.keySpan.start, spanOfField(field).end));
  const edits = spans.map((target) => ({ span: target, text: '' }));
  return verified(text, before, edits, key, (after) => after === undefined);
}

/**
 * Adds a value at the end of a list, in the list's own style; a single value becomes a list. No edit where the value is
 * in the list already.
 */
export function appendToList(text: string, key: string, value: NewValue): readonly Edit[] {
  const before = parseFrontmatter(text);
  const field = fieldOf(before.fields, key);
  if (!field || isEmpty(field.value)) return setField(text, key, [value]);
  const items = itemsOf(field.value);
  if (items.some((item) => dataOf(item) === newDataOf(value))) return [];
  const edits = appendItem(text, before, field, value);
  const wanted = [...(field.value.type === 'list' ? field.value.items : items).map(dataOf), newDataOf(value)];
  return verified(
    text,
    before,
    edits,
    key,
    (after) => after !== undefined && dataOf(after.value) === `[${wanted.join()}]`,
  );
}

/** Takes a text out of a list, wherever it stands there; the list stays, maybe empty. */
export function removeFromList(text: string, key: string, value: string): readonly Edit[] {
  const before = parseFrontmatter(text);
  const field = fieldOf(before.fields, key);
  if (field?.value.type !== 'list' || field.value.isAlias) return [];
  const list = field.value;
  const doomed = list.items.filter((item) => textOf(text, item) === value);
  if (doomed.length === 0) return [];
  const rest = list.items.filter((item) => !doomed.includes(item));
  const spans = list.flow
    ? flowGaps(
        list.items.map((item) => item.span),
        (at) => doomed.some((item) => item === list.items[at]),
      )
    : doomed.map((item) => wholeLines(text, item.span.start, item.span.end));
  const edits = spans.map((target) => ({ span: target, text: '' }));
  const wanted = `[${rest.map(dataOf).join()}]`;
  return verified(text, before, edits, key, (after) => {
    if (after === undefined) return false;
    return rest.length === 0 ? isEmpty(after.value) : dataOf(after.value) === wanted;
  });
}

/** Writes another value wherever one stands, as the value of one of the keys or in its list. */
export function renameValue(text: string, from: string, to: string, keys: readonly string[]): readonly Edit[] {
  const before = parseFrontmatter(text);
  const inFlowRoot = isFlowRoot(text, before);
  return before.fields
    .filter(({ key, value }) => keys.includes(key) && !value.isAlias)
    .flatMap(({ value }) => {
      const inFlow = inFlowRoot || (value.type === 'list' && value.flow);
      return itemsOf(value)
        .filter((item) => !item.isAlias && textOf(text, item)?.trim() === from)
        .map((item) => ({ span: item.span, text: scalarLike(to, item, inFlow) }));
    });
}

/** Puts quotes around a value that YAML cannot read without (problem `yaml-needs-quotes`). */
export function quoteValue(text: string, target: Span, { inFlow = false } = {}): Edit {
  return { span: target, text: yamlScalar(text.slice(target.start, target.end), { inFlow, style: 'single' }) };
}

function addField(text: string, before: Frontmatter, key: string, value: NewValue): readonly Edit[] {
  const br = lineBreakOf(text);
  const { yaml, fields } = before;
  if (!yaml) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const gap = text.length > start && !/^\s*(?:\n|$)/.test(text.slice(start, lineEnd(text, start) + 2)) ? br : '';
    return [{ span: span(start, start), text: `---${br}${fieldLine('', key, value, br)}${br}---${br}${gap}` }];
  }
  const last = fields[fields.length - 1];
  if (isFlowRoot(text, before)) {
    const at = last ? spanOfField(last).end : text.indexOf('{', yaml.start) + 1;
    const written = `${yamlScalar(key, { inFlow: true })}: ${inlineNew(value, true)}`;
    return [{ span: span(at, at), text: last ? `, ${written}` : written }];
  }
  const first = fields[0]?.keySpan.start ?? yaml.end;
  const indent = /^ */.exec(text.slice(lineStart(text, first), first))?.[0] ?? '';
  const line = fieldLine(indent, key, value, br);
  const isOnNewLine = text[yaml.end - 1] === '\n';
  return [{ span: span(yaml.end, yaml.end), text: isOnNewLine ? line + br : br + line }];
}

/** `key: value` at an indentation, over several lines for a list of maps; without the last line break. */
function fieldLine(indent: string, key: string, value: NewValue, br: string): string {
  const lead = `${indent}${yamlScalar(key)}:`;
  return hasMaps(value) ? lead + blockItems(`${indent}  `, value, br) : `${lead} ${inlineNew(value, false)}`;
}

function blockItems(indent: string, items: readonly NewValue[], br: string): string {
  return items.map((item) => `${br}${indent}- ${inlineNew(item, false)}`).join('');
}

function hasMaps(value: NewValue): value is readonly NewValue[] {
  return isList(value) && value.some((item) => typeof item === 'object');
}

function replaceValue(text: string, before: Frontmatter, field: Field, value: NewValue): readonly Edit[] {
  const old = field.value;
  const inFlow = isFlowRoot(text, before);
  const br = lineBreakOf(text);
  if (isList(value) && value.length > 0 && isBlockList(old)) {
    const items = blockItems(listIndent(text, old), value, br);
    return [{ span: old.span, text: items.slice(items.indexOf('- ')) }];
  }
  if (!inFlow && hasMaps(value)) {
    const indent = text.slice(lineStart(text, field.keySpan.start), field.keySpan.start).replace(/\S/g, ' ');
    return replaceBehindColon(text, field, blockItems(`${indent}  `, value, br));
  }
  const isText = typeof value === 'string' && old.type === 'scalar' && !old.isAlias;
  return replaceInline(text, field, isText ? scalarLike(value, old, inFlow) : inlineNew(value, inFlow));
}

/** Puts a value on one line in the place of any other. */
function replaceInline(text: string, field: Field, written: string): readonly Edit[] {
  const { value, keySpan } = field;
  const colon = afterColon(text, field);
  if (colon === undefined) return [{ span: span(keySpan.end, keySpan.end), text: `: ${written}` }];
  if (isOnOwnLines(text, field)) return replaceBehindColon(text, field, ` ${written}`);
  // A tag (`!!int`) would no longer fit; an anchor (`&name`) may be in use elsewhere and stays.
  const marks = text.slice(colon, value.span.start);
  const start = marks.includes('!') ? colon : value.span.start;
  const needsSpace = !/\s/.test(text.charAt(start - 1));
  return [{ span: span(start, value.span.end), text: needsSpace ? ` ${written}` : written }];
}

/** Like {@link replaceInline}, for a new or old value that starts on a line of its own; comments before it stay. */
function replaceBehindColon(text: string, field: Field, written: string): readonly Edit[] {
  const { value } = field;
  const colon = afterColon(text, field);
  if (colon === undefined) return [];
  if (!isOnOwnLines(text, field)) return [{ span: span(colon, value.span.end), text: written }];
  const lines = wholeLines(text, value.span.start, value.span.end);
  const marks = /^(?:[ \t]+&\S+)?/.exec(text.slice(colon, lineEnd(text, colon)))?.[0].length ?? 0;
  return [
    { span: span(colon + marks, colon + marks), text: written },
    { span: lines, text: '' },
  ];
}

function appendItem(text: string, before: Frontmatter, field: Field, value: NewValue): readonly Edit[] {
  const old = field.value;
  const last = old.type === 'list' ? old.items[old.items.length - 1] : undefined;
  if (last && isBlockList(old)) {
    const at = lineEnd(text, last.span.end);
    const line = `${lineBreakOf(text)}${listIndent(text, old)}- ${inlineNew(value, false)}`;
    return [{ span: span(at, at), text: line }];
  }
  if (last && !old.isAlias) {
    return [{ span: span(last.span.end, last.span.end), text: `, ${inlineNew(value, true)}` }];
  }
  const items = (old.type === 'list' ? old.items : [old]).map((item) => inlineOld(text, item));
  return replaceInline(text, field, `[${[...items, inlineNew(value, true)].join(', ')}]`);
}

function isBlockList(value: FieldValue): value is FieldValue & { readonly type: 'list' } {
  return value.type === 'list' && !value.flow && !value.isAlias;
}

/** True where the value starts below its key, as block lists and maps do. */
function isOnOwnLines(text: string, field: Field): boolean {
  const colon = afterColon(text, field) ?? field.keySpan.end;
  return field.value.type !== 'scalar' && text.slice(colon, field.value.span.start).includes('\n');
}

/** True where all fields stand in braces, `{kind: goal}`. */
function isFlowRoot(text: string, { yaml }: Frontmatter): boolean {
  return yaml !== undefined && /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*\{/.test(text.slice(yaml.start, yaml.end));
}

function spanOfField({ keySpan, value }: Field): Span {
  return span(keySpan.start, Math.max(keySpan.end, value.span.end));
}

/** Frontmatter that is not what it seems: no edit is safe there. */
const untouchable: ReadonlySet<ProblemCode> = new Set([
  'frontmatter-language',
  'frontmatter-not-a-map',
  'too-large',
  'yaml-too-deep',
  'yaml-alias-bomb',
]);

/**
 * The edits, if the note then has what was wanted, and all its other fields as before; else none. Notes are written by
 * people in all styles that YAML has: rather no edit than one that breaks a note.
 */
function verified(
  text: string,
  before: Frontmatter,
  edits: readonly Edit[],
  key: string,
  isAsWanted: (field: Field | undefined) => boolean,
): readonly Edit[] {
  const hasConflict = before.problems.some(
    (problem) => problem.code === 'conflict-markers' && problem.span.start < before.bodyStart,
  );
  if (edits.length === 0 || hasConflict || before.problems.some(({ code }) => untouchable.has(code))) return [];
  const after = parseFrontmatter(applyEdits(text, edits));
  const isSafe =
    isAsWanted(fieldOf(after.fields, key)) &&
    othersOf(after, key) === othersOf(before, key) &&
    after.problems.length <= before.problems.length;
  return isSafe ? edits : [];
}

function othersOf({ fields }: Frontmatter, key: string): string {
  const others = fields.filter((field) => field.key !== key);
  return JSON.stringify(others.map((field) => [field.key, dataOf(field.value)]));
}
