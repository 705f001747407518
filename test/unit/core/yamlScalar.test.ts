import * as assert from 'node:assert/strict';
import { fc, runs } from '../../support/fuzz';
import { parseFrontmatter } from '../../../src/core/frontmatter';
import { yamlScalar } from '../../../src/core/yamlScalar';
import { fieldsOf } from './frontmatterCheck';

describe('yamlScalar', () => {
  const cases: readonly [value: string, written: string, inFlow?: string][] = [
    ['wait time', 'wait time'],
    ['2026-10-02', '2026-10-02'],
    ['Warm-up: fractions', "'Warm-up: fractions'"],
    ['a, b', 'a, b', "'a, b'"],
    ["Don't", "Don't"],
    ["'tis", "'''tis'"],
    ['', "''"],
    ['yes', "'yes'"],
    ['12', "'12'"],
    ['10:30', "'10:30'"],
    [' x', "' x'"],
    ['two\nlines', String.raw`"two\nlines"`],
    ['#1', "'#1'"],
    ['C#', 'C#'],
    ['---', "'---'"],
    ['Zoë 🙂', 'Zoë 🙂'],
  ];
  for (const [value, written, inFlow = written] of cases) {
    it(JSON.stringify(value), () => {
      assert.equal(yamlScalar(value), written);
      assert.equal(yamlScalar(value, { inFlow: true }), inFlow);
    });
  }

  it('comes back as the text it was', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'a1 :#-,[]{}\'"\\&*!|>%@`?~.\n\t') }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('plain', 'single', 'double'), (value, style) => {
        const source = `---\na: ${yamlScalar(value, { style })}\nb: [${yamlScalar(value, { style, inFlow: true })}]\n---\n`;
        assert.deepEqual(fieldsOf(source), [
          ['a', value],
          ['b', [value]],
        ]);
        assert.deepEqual(parseFrontmatter(source).problems, []);
      }),
      { numRuns: runs(3_000) },
    );
  }).timeout(20_000);
});
