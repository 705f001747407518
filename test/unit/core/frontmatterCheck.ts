import * as assert from 'node:assert/strict';
import { parseFrontmatter } from '../../../src/core/frontmatter';
import type { FieldValue } from '../../../src/core/frontmatterFields';
import { marked } from '../../support/check';

/** The value as plain data, to be compared at a glance. */
export function data(value: FieldValue): unknown {
  if (value.type === 'list') return value.items.map(data);
  if (value.type === 'map') return value.fields.map((field) => [field.key, data(field.value)]);
  return value.value;
}

export function fieldsOf(text: string): unknown[] {
  return parseFrontmatter(text).fields.map(({ key, value }) => [key, data(value)]);
}

/** Checks the fields that are read from lines of YAML, and its problems by code. */
export function check(yaml: string, fields: unknown[], ...problems: string[]): void {
  for (const br of ['\n', '\r\n']) {
    const text = `---\n${yaml}\n---\nbody\n`.replaceAll('\n', br);
    assert.deepEqual(fieldsOf(text), fields);
    assert.deepEqual(
      parseFrontmatter(text).problems.map(({ code }) => code),
      problems,
    );
    assert.equal(text.slice(parseFrontmatter(text).bodyStart), `body${br}`);
  }
}

/** Checks that each problem of the code has the marked span. */
export function checkSpans(input: string, code: string): void {
  const { text, spans } = marked(input);
  const found = parseFrontmatter(text).problems.filter((problem) => problem.code === code);
  assert.deepEqual(
    found.map((problem) => text.slice(problem.span.start, problem.span.end)),
    spans.map((span) => text.slice(span.start, span.end)),
  );
  assert.deepEqual(
    found.map((problem) => problem.span),
    spans,
  );
}
