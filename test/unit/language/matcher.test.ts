import * as assert from 'node:assert/strict';
import { fc } from '../../support/fuzz';
import type { Lexicon } from '../../../src/language/lexicon';
import { english } from '../../../src/language/lexicon/en';
import { spanish } from '../../../src/language/lexicon/es';
import { growWhole, matcherFor, matchesAt } from '../../../src/language/matcher';
import { readProse } from '../../../src/language/prose';

/** Another lexicon that says the same has a matcher of its own. */
const again = (lexicon: Lexicon): Lexicon => ({ ...lexicon });

function matches(matcher: ReturnType<typeof matcherFor>, text: string): unknown {
  const { words } = readProse(text, { start: 0, end: text.length }, [], matcher.cues.abbreviations);
  return words.map((_, at) => matchesAt(matcher, words, at).map(({ rule, ...at }) => ({ ...at, rule: rule?.id })));
}

for (const lexicon of [english, spanish]) {
  describe(`the matcher of the lexicon for ${lexicon.lang}`, () => {
    it('can read each term', () => {
      growWhole(matcherFor(again(lexicon)));
    });

    it('finds the same whatever was looked at before', function () {
      this.timeout(60_000);
      const whole = matcherFor(again(lexicon));
      growWhole(whole);
      const sentences = lexicon.rules.flatMap(({ examples }) => [...examples.flag, ...examples.silent]);
      fc.assert(
        fc.property(fc.shuffledSubarray(sentences, { minLength: 3, maxLength: 30 }), (texts) => {
          const growing = matcherFor(again(lexicon));
          for (const text of texts) assert.deepEqual(matches(growing, text), matches(whole, text), text);
        }),
        { numRuns: 20 },
      );
    });
  });
}

describe('a matcher', () => {
  for (const term of ['', 'a [', 'great?|a(', 'good~q', 'word?']) {
    it(`refuses the term '${term}'`, () => {
      assert.throws(() => {
        growWhole(matcherFor({ ...english, rules: [], fixedTerms: [term] }));
      }, SyntaxError);
    });
  }
});
