import type { EntryKind, SpanProblem } from './entry';
import { fieldOf, textOf, type Field, type FieldValue } from './frontmatterFields';
import { nearest } from './nearest';
import {
  choiceOf,
  fieldSpec,
  fieldsFor,
  kindOf,
  ratingKeys,
  stepStatuses,
  type ChoiceSpec,
  type FieldSpec,
} from './schema';
import { isLocalDate } from './schoolTime';
import type { Span } from './span';

/** A language tag such as `en` or `pt-BR` (the common part of BCP 47). */
const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/**
 * What the fields of a note have against the vocabulary (`schema.ts`). `text` is the text they were parsed from.
 * Unknown keys are the writer's own and give nothing.
 */
export function validate(text: string, fields: readonly Field[]): readonly SpanProblem[] {
  const problems: SpanProblem[] = [];
  for (const field of fields) {
    if (ratingKeys.includes(field.key)) {
      problems.push({ code: 'rating-key', severity: 'warning', span: field.keySpan, data: { key: field.key } });
    }
    const spec = fieldSpec(field.key);
    if (spec && !isEmpty(field.value)) checkValue(text, spec, field.value, problems);
    else if (spec) checkHashtag(text, field, problems);
  }
  const kindField = fieldOf(fields, 'kind');
  const kind = kindField && kindOf(textOf(text, kindField.value) ?? '');
  if (kind) checkMissing(fields, kind, kindField.value.span, problems);
  return problems;
}

/** True for a value that says nothing: `key:` alone, an empty text, list or map. */
export function isEmpty(value: FieldValue): boolean {
  if (value.type === 'list') return value.items.every(isEmpty);
  if (value.type === 'map') return value.fields.length === 0;
  return value.value === null || (typeof value.value === 'string' && value.value.trim() === '');
}

/** The items of a list; a single value counts as a list of one, since that is how people type it. */
export function itemsOf(value: FieldValue): readonly FieldValue[] {
  return (value.type === 'list' ? value.items : [value]).filter((item) => !isEmpty(item));
}

/** A number, also where it was quoted; undefined where the value is none. */
export function numberOf(value: FieldValue): number | undefined {
  if (value.type !== 'scalar') return undefined;
  if (typeof value.value === 'number') return Number.isFinite(value.value) ? value.value : undefined;
  return typeof value.value === 'string' && /^\s*[-+]?\d+(?:\.\d+)?\s*$/.test(value.value)
    ? Number(value.value)
    : undefined;
}

function checkValue(text: string, spec: FieldSpec, value: FieldValue, problems: SpanProblem[]): void {
  switch (spec.type) {
    case 'text':
    case 'id':
      return checkText(text, spec, value, problems);
    case 'number-or-text':
      return checkText(text, spec, value, problems);
    case 'text-list':
    case 'goal-ids':
      for (const item of itemsOf(value)) checkText(text, spec, item, problems);
      return;
    case 'date':
      return checkDate(text, spec.key, value, problems);
    case 'number':
      if (numberOf(value) === undefined) problems.push(wrongType(text, spec.key, 'number', value));
      return;
    case 'note-links':
      return; // Text, a list, or [[name]], which is a list in a list to YAML.
    case 'choice':
      return checkChoice(text, spec.key, spec.choices ?? [], value, problems);
    case 'language':
      if (!languageTag.test(textOf(text, value) ?? '')) problems.push(wrongType(text, spec.key, 'language', value));
      return;
    case 'checkpoints':
      for (const item of itemsOf(value)) checkCheckpoint(text, item, problems);
      return;
    case 'next-steps':
      for (const item of itemsOf(value)) checkStep(text, item, problems);
  }
}

/** `focus: #talk` is a comment to YAML and no value; prompts that templates leave are comments with a space, `# talk`. */
function checkHashtag(text: string, { key, value }: Field, problems: SpanProblem[]): void {
  const start = value.span.end;
  const line = text.slice(start, start + 200);
  const match = value.type === 'scalar' ? /^[ \t]+(#[^\s#][^\r\n]*)/.exec(line) : null;
  if (!match?.[1]) return;
  const found = match[1].trimEnd();
  const at = start + match[0].indexOf('#');
  problems.push({
    code: 'yaml-needs-quotes',
    severity: 'warning',
    span: { start: at, end: at + found.length },
    data: { key, found },
  });
}

function checkText(text: string, spec: FieldSpec, value: FieldValue, problems: SpanProblem[]): void {
  if (value.type === 'scalar') return;
  // `- Warm-up: fractions` is a map to YAML, but its writer meant a text.
  const isText = value.type === 'map' && !value.flow && value.fields.length === 1;
  problems.push(isText ? needsQuotes(text, spec.key, value) : wrongType(text, spec.key, 'text', value));
}

function checkDate(text: string, key: string, value: FieldValue, problems: SpanProblem[]): void {
  const found = textOf(text, value);
  if (found === undefined) problems.push(wrongType(text, key, 'date', value));
  else if (!isLocalDate(found)) {
    problems.push({ code: 'bad-date', severity: 'warning', span: value.span, data: { key, found } });
  }
}

function checkChoice(
  text: string,
  key: string,
  choices: readonly ChoiceSpec[],
  value: FieldValue,
  problems: SpanProblem[],
): void {
  const found = textOf(text, value);
  if (found === undefined) {
    problems.push(wrongType(text, key, 'choice', value));
  } else if (!choiceOf(choices, found)) {
    const names = choices.map((choice) => choice.value);
    const near = nearest(found.trim().toLowerCase(), names);
    problems.push({
      code: key === 'kind' ? 'unknown-kind' : 'unknown-value',
      severity: 'warning',
      span: value.span,
      data: { key, found, ...(near !== undefined && { nearest: near }) },
    });
  }
}

function checkCheckpoint(text: string, item: FieldValue, problems: SpanProblem[]): void {
  const date = item.type === 'map' ? fieldOf(item.fields, 'date') : undefined;
  const value = item.type === 'map' ? fieldOf(item.fields, 'value') : undefined;
  if (!date || isEmpty(date.value) || value?.value.type !== 'scalar') {
    problems.push(wrongType(text, 'checkpoints', 'checkpoint', item));
  } else checkDate(text, 'checkpoints', date.value, problems);
}

function checkStep(text: string, item: FieldValue, problems: SpanProblem[]): void {
  if (item.type === 'scalar') return;
  const status = item.type === 'map' ? fieldOf(item.fields, 'status') : undefined;
  if (item.type === 'list') problems.push(wrongType(text, 'next-steps', 'next-step', item));
  else if (!fieldOf(item.fields, 'what')) {
    const isText = !item.flow && item.fields.length === 1;
    problems.push(isText ? needsQuotes(text, 'next-steps', item) : wrongType(text, 'next-steps', 'next-step', item));
  } else if (status && !isEmpty(status.value)) checkChoice(text, 'next-steps', stepStatuses, status.value, problems);
}

function checkMissing(fields: readonly Field[], kind: EntryKind, at: Span, problems: SpanProblem[]): void {
  for (const need of ['required', 'recommended'] as const) {
    for (const spec of fieldsFor(kind, need)) {
      const field = fieldOf(fields, spec.key);
      if (field && !isEmpty(field.value)) continue;
      if (spec.recommendedWith !== undefined) {
        const other = fieldOf(fields, spec.recommendedWith);
        if (!other || isEmpty(other.value)) continue;
      }
      problems.push({
        code: `missing-${need}`,
        severity: need === 'required' ? 'warning' : 'hint',
        span: field?.keySpan ?? at,
        data: { key: spec.key, kind },
      });
    }
  }
}

function needsQuotes(text: string, key: string, value: FieldValue): SpanProblem {
  const data = { key, found: text.slice(value.span.start, value.span.end) };
  return { code: 'yaml-needs-quotes', severity: 'warning', span: value.span, data };
}

/** `expected` names the type: a {@link FieldSpec} type, or the item of a list. */
function wrongType(text: string, key: string, expected: string, value: FieldValue): SpanProblem {
  const found = text.slice(value.span.start, Math.min(value.span.end, value.span.start + 80));
  return { code: 'wrong-type', severity: 'warning', span: value.span, data: { key, expected, found } };
}
