import * as assert from 'node:assert/strict';
import { fc, runs } from '../../support/fuzz';
import '../../support/lexicons';
import { finish } from '../../../src/core/steps';
import { lint, lintInSteps } from '../../../src/language/lint';
import type { LintedNote } from '../../../src/language/lint';
import { defaultWordingSettings } from '../../../src/language/strictness';
import { markdownText } from '../../support/markdownText';

const frontmatters = [
  '---\nkind: observation\n---\n',
  '---\r\nkind: debrief\r\n---\r\n',
  '---\nkind: reflection\n---\n\n',
  '\uFEFF---\nkind: observation\nallow: [great, bored]\n---\n',
  '---\nkind: observation\nlang: xx\n---\n',
  '---\nkind: [broken\n',
  '',
];

interface Change {
  /** Between 0 and 1. */
  readonly at: number;
  readonly deleted: number;
  readonly inserted: string;
  readonly allowed: readonly string[];
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  deleted: fc.nat(30),
  inserted: fc.oneof(
    markdownText,
    fc.constantFrom('', 'great ', '"', '\n', '\n\n', '`', '<!-- journal-ignore -->\n', ...frontmatters),
  ),
  allowed: fc.constantFrom([], [], ['great']),
});

function edited(text: string, { at, deleted, inserted }: Change): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + inserted + text.slice(start + deleted);
}

/** A note whose blocks differ, so that a change of one does not change others that say the same. */
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, index) => `Item ${index}: the lesson was great.\n\n`).join('');

describe('checking a changed note again', () => {
  it('finds the same as checking it anew, whatever the changes', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(
        fc.constantFrom(...frontmatters),
        markdownText,
        fc.array(change, { minLength: 1, maxLength: 6 }),
        (frontmatter, body, changes) => {
          let text = frontmatter + body;
          let former: LintedNote | undefined;
          for (const next of changes) {
            const settings = { ...defaultWordingSettings, allowedTerms: next.allowed };
            former = finish(lintInSteps({ text, settings }, former));
            assert.deepEqual(former.findings, lint({ text, settings }), JSON.stringify(text));
            text = edited(text, next);
          }
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('looks at changed blocks only', () => {
    const first = finish(lintInSteps({ text: paragraphs(200), kind: 'observation' }));
    const text = paragraphs(200).replace('Item 7: the lesson was great', 'Item 7: the lesson was superb');
    const second = finish(lintInSteps({ text, kind: 'observation' }, first));
    const fresh = [...second.memory!.blocks].filter(([key, found]) => first.memory!.blocks.get(key) !== found);
    assert.equal(fresh.length, 1);
    const parts = [...second.memory!.markdown.parts].filter(
      ([source, part]) => first.memory!.markdown.parts.get(source) !== part,
    );
    assert.deepEqual(
      parts.map(([source]) => source),
      ['Item 7: the lesson was superb.'],
    );
    assert.equal(second.findings.length, 200);
  });

  it('remembers no more than the note holds', () => {
    let former: LintedNote | undefined;
    for (let round = 0; round < 20; round++) {
      former = finish(lintInSteps({ text: `Round ${round} was great.\n`, kind: 'observation' }, former));
    }
    assert.equal(former?.memory?.blocks.size, 1);
    assert.equal(former.memory.markdown.parts.size, 1);
  });

  it('pauses often in a long note', () => {
    const steps = lintInSteps({ text: paragraphs(4_000), kind: 'observation' });
    let pauses = 0;
    while (!steps.next().done) pauses++;
    assert.ok(pauses >= 8, `${pauses} pauses`);
  });
});
