import * as assert from 'node:assert/strict';
import '../../support/lexicons';
import { lint } from '../../../src/language/lint';
import { english } from '../../../src/language/lexicon/en';
import type { Rule } from '../../../src/language/lexicon';
import { defaultWordingSettings, strictnessByKind } from '../../../src/language/strictness';
import type { WordingSettings } from '../../../src/language/strictness';
import { marked } from '../../support/check';

/** Each rule is tried in the kind of note it is made for. */
function kindFor(rule: Rule): 'reflection' | 'observation' {
  return rule.family === 'self-judgement' ? 'reflection' : 'observation';
}

/** Families that are off as usual are tried where they are on. */
const settings = {
  ...defaultWordingSettings,
  families: { hedge: 'hint', 'because-claim': 'hint', appreciation: 'hint' },
} as const;

function settingsFor(rule: Rule): WordingSettings {
  return rule.family in settings.families ? settings : defaultWordingSettings;
}

const blank = /__/g;

describe('the English lexicon', () => {
  for (const rule of english.rules) {
    describe(rule.id, () => {
      for (const example of rule.examples.flag) {
        it(`flags: ${example}`, () => {
          const { text, spans } = marked(example);
          const findings = lint({ text, kind: kindFor(rule), settings: settingsFor(rule) });
          assert.deepEqual(
            findings.filter((finding) => finding.ruleId === rule.id).map((finding) => finding.text),
            spans.map((span) => text.slice(span.start, span.end)).filter((part) => belongs(findings, rule, part)),
          );
          assert.deepEqual(
            findings.map((finding) => finding.span),
            spans,
          );
        });
      }
      for (const example of rule.examples.silent) {
        it(`is silent: ${example}`, () => {
          assert.deepEqual(
            lint({ text: example, kind: kindFor(rule), settings: settingsFor(rule) }).map(
              (finding) => `${finding.ruleId}: ${finding.text}`,
            ),
            [],
          );
        });
      }
      const stubs = [...rule.instead, ...(rule.shown === undefined ? [] : [rule.shown])];
      for (const stub of stubs) {
        it(`its replacement is silent: ${stub}`, () => {
          for (const kind of ['observation', 'debrief', 'reflection', 'goal'] as const) {
            for (const filled of [stub, stub.replace(blank, '12')]) {
              assert.deepEqual(
                lint({ text: filled, kind }).map((finding) => finding.text),
                [],
                kind,
              );
            }
          }
        });
      }
    });
  }

  /** A second rule may underline another part of an example: only ours is compared by its id. */
  function belongs(findings: readonly { ruleId: string; text: string }[], rule: Rule, part: string): boolean {
    const found = findings.find((finding) => finding.text === part);
    return found === undefined || found.ruleId === rule.id;
  }

  it('has an id of its own for every rule, and both kinds of examples', () => {
    assert.equal(new Set(english.rules.map((rule) => rule.id)).size, english.rules.length);
    for (const rule of english.rules) {
      assert.ok(rule.examples.flag.length > 0, rule.id);
      assert.ok(rule.examples.silent.length > 0, rule.id);
    }
  });

  it('asks open questions and never why', () => {
    for (const rule of english.rules) {
      assert.match(rule.question, /\?$/, rule.id);
      assert.doesNotMatch(rule.question, /\bwhy\b/i, rule.id);
    }
  });

  it('is broad enough', () => {
    const words = english.rules.flatMap((rule) => rule.terms.flatMap(expand));
    assert.ok(words.length >= 600, `${words.length} terms`);
    assert.ok(english.fixedTerms.flatMap(expand).length >= 120);
    for (const kind of ['observation', 'walk', 'debrief', 'reflection', 'goal'] as const) {
      assert.ok(strictnessByKind[kind]);
    }
  });

  function expand(term: string): string[] {
    return term.split(' ').reduce<string[]>(
      (made, element) =>
        element
          .replace(/[[\]?]/g, '')
          .split('|')
          .flatMap((choice) => made.map((before) => `${before} ${choice}`)),
      [''],
    );
  }
});
