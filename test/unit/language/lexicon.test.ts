import * as assert from 'node:assert/strict';
import '../../support/lexicons';
import { families } from '../../../src/language/families';
import { lint } from '../../../src/language/lint';
import type { Finding } from '../../../src/language/lint';
import { english } from '../../../src/language/lexicon/en';
import { spanish } from '../../../src/language/lexicon/es';
import type { Lexicon, Rule } from '../../../src/language/lexicon';
import { defaultWordingSettings } from '../../../src/language/strictness';
import type { EntryKind } from '../../../src/core/entry';
import { marked } from '../../support/check';
import { termCount } from '../../support/termCount';

/** Families that are off as usual are tried where they are on. */
const debated = { hedge: 'hint', 'because-claim': 'hint', appreciation: 'hint' } as const;
const settings = { ...defaultWordingSettings, families: debated };

/** Each rule is tried in the kind of note it is made for. */
function kindFor(rule: Rule): EntryKind {
  return rule.family === 'self-judgement' ? 'reflection' : 'observation';
}

/** What is found in a note of that language, as if the note had no frontmatter. */
function found(lexicon: Lexicon, body: string, kind: EntryKind, rule?: Rule): readonly Finding[] {
  const top = `---\nlang: ${lexicon.lang}\n---\n\n`;
  return lint({
    text: top + body,
    kind,
    settings: rule && rule.family in debated ? settings : defaultWordingSettings,
  }).map((finding) => ({
    ...finding,
    span: { start: finding.span.start - top.length, end: finding.span.end - top.length },
  }));
}

/** The least that each language must know. */
const least: readonly [lexicon: Lexicon, terms: number, fixedTerms: number, families: number][] = [
  [english, 600, 400, families.length],
  [spanish, 150, 80, 12],
];

for (const [lexicon, terms, fixedTerms, familyCount] of least) {
  describe(`the lexicon for ${lexicon.lang}`, () => {
    for (const rule of lexicon.rules) {
      describe(rule.id, () => {
        for (const example of rule.examples.flag) {
          it(`flags: ${example}`, () => {
            const { text, spans } = marked(example);
            const findings = found(lexicon, text, kindFor(rule), rule);
            assert.deepEqual(
              findings.map((finding) => finding.text),
              spans.map((span) => text.slice(span.start, span.end)),
            );
            // Another rule may underline a second part of an example.
            assert.ok(findings.some((finding) => finding.ruleId === rule.id));
          });
        }
        for (const example of rule.examples.silent) {
          it(`is silent: ${example}`, () => {
            assert.deepEqual(
              found(lexicon, example, kindFor(rule), rule).map((finding) => `${finding.ruleId}: ${finding.text}`),
              [],
            );
          });
        }
        const stubs = [...rule.instead, ...(rule.shown === undefined ? [] : [rule.shown])];
        for (const stub of stubs) {
          it(`its replacement is silent: ${stub}`, () => {
            for (const kind of ['observation', 'debrief', 'reflection', 'goal'] as const) {
              for (const filled of [stub, stub.replace(/__/g, '12')]) {
                assert.deepEqual(
                  found(lexicon, filled, kind).map((finding) => finding.text),
                  [],
                  kind,
                );
              }
            }
          });
        }
      });
    }

    it('has an id of its own for every rule, the guidance behind it, and both kinds of examples', () => {
      assert.equal(new Set(lexicon.rules.map((rule) => rule.id)).size, lexicon.rules.length);
      for (const rule of lexicon.rules) {
        assert.ok(rule.examples.flag.length > 0, rule.id);
        assert.ok(rule.examples.silent.length > 0, rule.id);
        assert.match(rule.source, /\.$/, rule.id);
      }
    });

    it('asks open questions and never why', () => {
      for (const rule of lexicon.rules) {
        assert.match(rule.question, /\?$/, rule.id);
        assert.doesNotMatch(rule.question, /\bwhy\b|por qué/i, rule.id);
      }
    });

    it('is broad enough', () => {
      assert.equal(new Set(lexicon.rules.map((rule) => rule.family)).size, familyCount);
      const known = termCount(
        lexicon.rules.flatMap((rule) => rule.terms),
        lexicon,
      );
      assert.ok(known >= terms, `${known} terms`);
      // Lines, not their alternatives: each is a term with a life of its own.
      assert.ok(lexicon.fixedTerms.length >= fixedTerms, `${lexicon.fixedTerms.length} fixed terms`);
    });

    it('leaves every fixed term alone', () => {
      const plain = lexicon.fixedTerms.filter((term) => !/[{}~?^$*]/.test(term));
      const alarms = plain.flatMap((term) => {
        const text = term
          .split(' ')
          .map((element) => element.split('|')[0]?.replaceAll('_', ' '))
          .join(' ');
        return found(lexicon, `- ${text}`, 'observation').map((finding) => `${finding.text} in ${text}`);
      });
      assert.deepEqual(alarms, []);
    });
  });
}
