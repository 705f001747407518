import * as assert from 'node:assert/strict';
import { fc } from '../../support/fuzz';
import type { Lexicon, Rule } from '../../../src/language/lexicon';
import { english } from '../../../src/language/lexicon/en';
import { spanish } from '../../../src/language/lexicon/es';
import { matcherFor, matchesAt } from '../../../src/language/matcher';
import { growWhole } from '../../../src/language/termTree';
import { span } from '../../../src/core/span';
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
      growWhole(matcherFor(again(lexicon)).terms);
    });

    it('has no place where a word brings very many terms further at once', () => {
      const { root } = matcherFor(again(lexicon)).terms;
      const places = [root.words, root.classes, root.endings].flatMap((edges) => [...(edges?.values() ?? [])]);
      assert.deepEqual(
        places.map(({ waiting }) => waiting?.length ?? 0).filter((count) => count > 40),
        [],
      );
    });

    it('finds the same whatever was looked at before', function () {
      this.timeout(60_000);
      const whole = matcherFor(again(lexicon));
      growWhole(whole.terms);
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

/** The words that a term underlines in a text; English serves with its classes and inflections. */
function underlined(term: string, text: string, lists: Lexicon['lists'] = {}): readonly string[] {
  const rule = { ...english.rules[0], terms: [term] } as Rule;
  const matcher = matcherFor({ ...english, rules: [rule], fixedTerms: [], lists });
  const { words } = readProse(text, span(0, text.length), [], new Set());
  return words.flatMap((_, at) =>
    matchesAt(matcher, words, at).map(({ from, to }) => text.slice(words[from]?.span.start, words[to - 1]?.span.end)),
  );
}

describe('a matcher', () => {
  const cases: [term: string, text: string, found: string[]][] = [
    ['[dull]', 'A dull, Dull day.', ['dull', 'Dull']],
    ['very [dull]', 'It was very dull.', ['dull']],
    ['[good|bad start]', 'A good start and a bad start, a bad end.', ['good start', 'bad start']],
    ['{person} [ran|sat|stood well|badly]', 'S4 sat well. They ran. It stood badly.', ['sat well']],
    ['[a_bit|very|so|quite slow]', 'It was a bit slow, quite slow.', ['a bit slow', 'quite slow']],
    ['[so? dull day]', 'A dull day, so dull day.', ['dull day', 'so dull day', 'dull day']],
    ['[stop~v]', 'stop stopped stopping stoppage', ['stop', 'stopped', 'stopping']],
    ['[level {n}]', 'level 3, level x', ['level 3']],
    ['[{n} 5]', '4/5 for it, 4 of 5', ['4/5']],
    ['^ [stop]', 'Stop. They stop; stop — stop, stop', ['Stop', 'stop', 'stop']],
    ['[so_so] $', 'It was so so. A so so day.', ['so so']],
    ['[next time , try]', 'Next time, try it. Next time try it.', ['Next time, try']],
    ['{whose} [joy]', "S4's joy, the teacher's joy, the dog's joy", ['joy', 'joy']],
    ['[{praised} start]', 'A fab start, a long start.', ['fab start']],
  ];
  for (const [term, text, found] of cases) {
    it(`${term} in: ${text}`, () => assert.deepEqual(underlined(term, text, { praised: ['fab'] }), found));
  }

  for (const term of ['', 'a [', 'great?|a(', 'good~q', 'word?']) {
    it(`refuses the term '${term}'`, () => {
      assert.throws(() => {
        growWhole(matcherFor({ ...english, rules: [], fixedTerms: [term] }).terms);
      }, SyntaxError);
    });
  }
});
