import * as assert from 'node:assert/strict';
import { span } from '../../../src/core/span';
import * as context from '../../../src/language/context';
import type { Context } from '../../../src/language/context';
import { english } from '../../../src/language/lexicon/en';
import { matcherFor } from '../../../src/language/matcher';
import { readProse } from '../../../src/language/prose';
import { quotationsIn } from '../../../src/language/quotations';
import { marked } from '../../support/check';

/** The context of the words in `[[...]]`, as if a rule had found them. */
function contextOf(input: string, more: Partial<Context> = {}): Context {
  const { text, spans } = marked(input);
  const matcher = matcherFor(english);
  const all = span(0, text.length);
  const skips = quotationsIn(text, all).map((quotation) => ({ span: quotation, speech: true }));
  const prose = readProse(text, all, skips, matcher.cues.abbreviations);
  const from = prose.words.findIndex((word) => word.span.start === spans[0]?.start);
  const to = prose.words.findIndex((word) => word.span.end === spans[0]?.end) + 1;
  const match = { rule: undefined, start: from, end: to, from, to };
  return { match, prose, matcher, heading: '', nearby: '', praiseAt: [], ...more };
}

type Case = readonly [holds: readonly string[], doesNot: readonly string[]];

function check(predicate: (context: Context) => boolean, [holds, doesNot]: Case): void {
  describe(predicate.name, () => {
    for (const input of holds) it(`holds: ${input}`, () => assert.equal(predicate(contextOf(input)), true));
    for (const input of doesNot) it(`does not: ${input}`, () => assert.equal(predicate(contextOf(input)), false));
  });
}

describe('context', () => {
  it('knows the heading of the writer’s own interpretation', () => {
    for (const [heading, expected] of [
      ['My interpretation', true],
      ['my interpretation:', true],
      ['Interpretation of graphs', false],
    ] as const) {
      assert.equal(context.isInterpretation(contextOf('It was [[clear]].', { heading })), expected, heading);
    }
  });

  check(context.inQuestion, [
    ['Was it [[clear]]?', 'What made it [[clear]] to S4?'],
    ['It was [[clear]].', 'Was it? It was [[clear]].', '"Was it?" It was [[clear]].'],
  ]);
  check(context.isReported, [
    ['She said it was [[great]].', 'S4 told S5 that it was [[great]].', 'According to S3 it was [[great]].'],
    [
      'She asked [[great]] questions.',
      'She said "sit down" in a [[great]] voice.',
      'S4 said the rule but it was [[great]].',
      'She said it. It was [[great]].',
    ],
  ]);
  check(context.isWish, [
    ['I want [[clear]] instructions.', 'I hope it gets [[better]].'],
    ['It was [[clear]]. I want more.', 'It was [[clear]] what they want.'],
  ]);
  check(context.isAgreedNorm, [
    ['We agreed that [[everyone]] speaks.', 'Rule 3: [[you must]] listen.'],
    ['[[Everyone]] spoke.'],
  ]);
  check(context.isAboutCriteria, [['Criteria for a [[strong]] argument.'], ['A [[strong]] argument.']]);
  check(context.isAboutContent, [
    ['The narrator was [[bored]].', 'A [[weak]] acid.'],
    ['The students read the poem and the class was [[bored]].', 'T was [[bored]].'],
  ]);
  check(context.isAboutWriter, [
    ['I was [[confused]].', 'When S4 left I was [[confused]].'],
    ['I saw that S4 was [[confused]].', 'They were [[confused]].'],
  ]);
  check(context.isSelfReport, [['Survey: 12 [[confident]].'], ['12 were [[confident]].']]);
  check(context.isProperName, [
    ['We read the [[Great]] Escape.', 'They met Mr [[Good]] there.'],
    ['[[Great]] Maya.', 'It was a [[great]] escape.', 'It was [[GREAT]].'],
  ]);
  check(context.isCounted, [
    ['[[Most students]] (19 of 24) wrote.', 'Nine of ten: [[most students]].'],
    [
      '[[Most students]] did item 2.',
      '[[Most students]] in year 7.',
      '[[Most students]] wrote. 19 of 24 did.',
      'S4 and [[most students]].',
    ],
  ]);
  check(context.isRating, [
    ['The lesson was at [[level 3]].', '[[Level 3]]'],
    ['The bin with the blue [[level 3]] cards stood there.'],
  ]);
  check(context.isDirectedAtStudentWork, [['S4 got [[3 out of 5]] on the quiz.'], ['I give it [[3 out of 5]].']]);
  check(context.precedesCount, [['[[At least]] 3 stood.', 'once, [[at least]] once'], ['[[At least]] they stood.']]);
  check(context.opensSentence, [['[[Well]], it rang. So.', 'It rang. [[Well]], so.'], ['It rang [[well]].']]);
  check(context.hasEvidenceInSentence, [
    [
      'It was [[strong]]: 12 questions.',
      'At 10:05 it was [[strong]].',
      'It was [[strong]], as in "Why?"',
      'It took 48 s and was [[strong]].',
    ],
    [
      'It was [[strong]]. 12 questions.',
      'Item 2 was [[strong]].',
      'S14 was [[strong]].',
      'The 2nd one was [[strong]].',
    ],
  ]);
  check(context.hasEvidenceInItem, [['It was [[strong]]. 12 questions.'], ['It was [[strong]]. They asked.']]);

  it('looks at the heading for norms and criteria', () => {
    assert.ok(context.isAgreedNorm(contextOf('[[Everyone]] speaks.', { heading: 'Our norms' })));
    assert.ok(context.isAboutCriteria(contextOf('A [[strong]] claim.', { heading: 'Success criteria' })));
  });

  it('looks at the other cells of a row for a count', () => {
    assert.ok(context.isCounted(contextOf('[[Most students]]', { nearby: '19' })));
  });

  it('takes but for a comparison only behind praise, in this sentence or, opening one, in the one before', () => {
    const follows = (input: string, praiseAt: number[]): boolean =>
      context.followsPraise(contextOf(input, { praiseAt }));
    assert.ok(follows('It was great [[but]] slow.', [2]));
    assert.ok(follows('It was great. [[However]], slow.', [2]));
    assert.ok(!follows('It was great. S4 left [[but]] S5 stayed.', [2]));
    assert.ok(!follows('S4 left [[but]] S5 stayed.', []));
  });
});
