import * as assert from 'node:assert/strict';
import '../../support/lexicons';
import type { EntryKind } from '../../../src/core/entry';
import type { Family } from '../../../src/language/families';
import { lint } from '../../../src/language/lint';
import type { Finding } from '../../../src/language/lint';
import type { WordingSettings } from '../../../src/language/strictness';
import { marked } from '../../support/check';

interface Options {
  readonly kind?: EntryKind;
  readonly settings?: WordingSettings;
}

/** Lints a text with `[[...]]` around what must be underlined, by these families in order; none where none is given. */
export function check(
  input: string,
  families: Family | readonly Family[] = [],
  options: Options = {},
): readonly Finding[] {
  const { text, spans } = marked(input);
  const findings = lint({ text, kind: options.kind ?? 'observation', settings: options.settings });
  assert.deepEqual(
    findings.map((finding) => `${finding.family}: ${finding.text}`),
    spans.map((span, index) => {
      const family = typeof families === 'string' ? families : families[Math.min(index, families.length - 1)];
      return `${family ?? ''}: ${text.slice(span.start, span.end)}`;
    }),
    text,
  );
  assert.deepEqual(
    findings.map((finding) => finding.span),
    spans,
  );
  return findings;
}
