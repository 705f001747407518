import * as assert from 'node:assert/strict';
import { span } from '../../../src/core/span';
import type { Context } from '../../../src/language/context';
import * as counts from '../../../src/language/context/counts';
import * as speech from '../../../src/language/context/speech';
import * as subject from '../../../src/language/context/subject';
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
  const match = { rule: undefined, order: 0, start: from, end: to, from, to };
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
      assert.equal(speech.isInterpretation(contextOf('It was [[clear]].', { heading })), expected, heading);
    }
  });

  check(speech.inQuestion, [
    ['Was it [[clear]]?', 'What made it [[clear]] to S4?'],
    ['It was [[clear]].', 'Was it? It was [[clear]].', '"Was it?" It was [[clear]].'],
  ]);
  check(speech.isReported, [
    [
      'She said it was [[great]].',
      'S4 told S5 that it was [[great]].',
      'According to S3 it was [[great]].',
      'She described it as [[great]].',
    ],
    [
      "I'd say it was [[great]].",
      'I must say it was [[great]].',
      'She asked [[great]] questions.',
      'She said "sit down" in a [[great]] voice.',
      'S4 said the rule but it was [[great]].',
      'She said it. It was [[great]].',
    ],
  ]);
  check(speech.isWish, [
    ['I want [[clear]] instructions.', 'I hope it gets [[better]].'],
    [
      'It was [[clear]]. I want more.',
      'It was [[clear]] what they want.',
      'I would say it was [[clear]].',
      'It looked as if they were [[clear]].',
      'I would start now; it was [[clear]].',
    ],
  ]);
  check(speech.isAgreedNorm, [
    ['We agreed that [[everyone]] speaks.', 'Rule 3: [[you must]] listen.'],
    ['[[Everyone]] spoke.'],
  ]);
  check(speech.isAboutCriteria, [
    [
      'Criteria for a [[strong]] argument.',
      'The rubric asks for a [[clear]] claim.',
      'T asked what a [[good]] talk needs.',
    ],
    ['A [[strong]] argument.', 'The criteria were [[vague]].', '[[Excellent]] use of the rubric.'],
  ]);
  check(subject.isAboutContent, [
    ['The narrator was [[bored]].', 'A [[weak]] acid.', 'The sentence was [[clear]].'],
    [
      'The sentence starters were [[clear]].',
      'A [[weak]] paragraph frame.',
      'The students read the poem and the class was [[bored]].',
      'T was [[bored]].',
    ],
  ]);
  check(subject.isAboutWriter, [
    ['I was [[confused]].', 'When S4 left I was [[confused]].'],
    ['I saw that S4 was [[confused]].', 'They were [[confused]].'],
  ]);
  check(speech.isSelfReport, [['Survey: 12 [[confident]].'], ['12 were [[confident]].']]);
  check(speech.isProperName, [
    ['Reflective Journal: [[Clear]] Wording Results.', 'We read the [[Great]] Escape.', 'They met Mr [[Good]] there.'],
    ['[[Great]] Maya.', 'It was a [[great]] escape.', 'It was [[GREAT]].'],
  ]);
  check(counts.isCounted, [
    ['[[Most students]] (19 of 24) wrote.', 'Nine of ten: [[most students]].'],
    [
      '[[Most students]] did item 2.',
      '[[Most students]] in year 7.',
      '[[Most students]] wrote. 19 of 24 did.',
      'S4 and [[most students]].',
    ],
  ]);
  check(counts.isRating, [
    ['The lesson was at [[level 3]].', '[[Level 3]]'],
    ['The bin with the blue [[level 3]] cards stood there.'],
  ]);
  check(counts.isDirectedAtStudentWork, [['S4 got [[3 out of 5]] on the quiz.'], ['I give it [[3 out of 5]].']]);
  check(counts.precedesCount, [['[[At least]] 3 stood.', 'once, [[at least]] once'], ['[[At least]] they stood.']]);
  check(speech.opensSentence, [['[[Well]], it rang. So.', 'It rang. [[Well]], so.'], ['It rang [[well]].']]);
  check(counts.hasEvidenceInSentence, [
    [
      'It was [[strong]]: 12 questions.',
      'At 10:05 it was [[strong]].',
      'It was [[strong]], as in "Why?"',
      'It took 48 s and was [[strong]].',
    ],
    [
      'It was [[strong]]. 12 questions.',
      'Item 2 was [[strong]].',
      'The first ten minutes were [[strong]].',
      'The two at the back were [[strong]].',
      'S14 was [[strong]].',
      'The 2nd one was [[strong]].',
    ],
  ]);
  check(counts.hasEvidenceInItem, [['It was [[strong]]. 12 questions.'], ['It was [[strong]]. They asked.']]);

  check(speech.isReportedBehind, [
    ['It was [[great]], S4 said.', 'It was [[dull]], as he told the group.', '[[Many]] hands, the proverb says.'],
    [
      'It was [[great]], she asks better questions.',
      'It was [[great]], and S4 left.',
      'S4 said so. It was [[great]].',
      'It was [[great]] S4 said.',
    ],
  ]);
  check(speech.isDisplayed, [
    ['The chart shows what a [[good]] listener does.', 'The poster on the wall says we are all [[clever]].'],
    ['The chart was [[great]].', 'The poster hung there. It was [[great]].', 'T shows [[great]] patience.'],
  ]);
  check(speech.isOnDisplay, [
    ['Poster by the door: Be kind. [[Be safe]].', 'Slide: [[always]] wear goggles.'],
    ['The poster hung there. [[Be more]] clear.', 'T read the poster: [[most students]] looked.'],
  ]);
  check(speech.isReadInRoom, [
    ['Title on the board: The [[best]] of times.', 'The sign over the sink: [[always]] wash.'],
    [
      'Slides: too [[cluttered]].',
      'The poster by the door was [[great]]: it hung there.',
      'It rang: a [[great]] bell.',
    ],
  ]);
  check(speech.isMentioned, [
    ['Students underlined adjectives such as [[sad]].', 'Spelling list: [[lovely]], awful.', 'Words: [[eager]].'],
    ['The choice of words was [[poor]].', 'The words were [[sad]].', 'S4 was [[sad]].'],
  ]);
  check(speech.isTopic, [
    ['They talked about the [[weak]] king.', 'S2 plays the [[lazy]] king.'],
    ['Nothing about it was [[good]].', 'T talked about [[poor]] pacing.', 'It was [[weak]].'],
  ]);
  check(speech.isPlanned, [[], ['[[Try to]] wait.']]);
  check(speech.isContrasted, [['A [[good]] fuel and a bad fuel.'], ['A [[good]] lesson.']]);
  check(speech.isNegated, [
    ['It was not [[clear]].', 'There was no [[clear]] end.', 'T never [[always]] sat.'],
    ['It was [[clear]].', 'Not now. It was [[clear]].'],
  ]);
  check(counts.isTimed, [
    ['T [[never]] sat between 9:10 and 9:20.'],
    ['At 9:10 T [[never]] sat.', 'T [[never]] sat. 9:10, 9:20.'],
  ]);
  check(subject.qualifiesTeaching, [
    ['[[Clear]], short instructions.', 'A [[weak]] opening question.', '[[Poor]] positioning.'],
    ['[[Clear]] water.', 'The answer was [[clear]]. Instructions came.', '[[Clear]] of the task.'],
  ]);
  check(subject.isSaidOfTeaching, [
    [
      'The pace was [[slow]].',
      'The end of the lesson was [[slow]].',
      'The pacing in the second half was [[slow]].',
      'At 10:05 the pace became very [[slow]].',
      'T kept the pace [[slow]].',
      'The pace was loud, rushed and [[slow]].',
      'The pace was frankly a bit [[slow]].',
      'Pace a bit [[slow]], eyes on the board.',
      'Messy board work, [[slow]].',
      'The talk ran [[slow]].',
      'The marking was up to date and [[slow]].',
    ],
    [
      'The river was [[slow]].',
      'The water for the task was [[slow]].',
      'The tap in the classroom was [[slow]].',
      'When the lesson began the bus was [[slow]].',
      'A [[slow]] river.',
      'It was [[slow]].',
      'The talk slowed on the [[slow]] track.',
    ],
  ]);
  check(subject.isSaidOfLesson, [
    ['The chart was [[helpful]].', 'It was [[helpful]].', 'S4 was [[helpful]].', 'Very [[helpful]].'],
    [
      'The rope was [[helpful]].',
      'A [[helpful]] chart.',
      'The narrator was [[helpful]].',
      'It was a [[helpful]] rope.',
    ],
  ]);
  check(subject.isVerdictOnLesson, [
    [
      'The chair swap was [[clumsy]].',
      '[[Vibrant]] displays.',
      'A [[clumsy]] task.',
      '9:10 [[Clumsy]] move to the carpet, two coats on the floor.',
    ],
    ['[[Clumsy]] is the swan.', 'The [[clumsy]] swan in the poem swam.', 'The king was [[clumsy]].'],
  ]);
  check(subject.isVerdictOnTeaching, [['A [[poor]] task.', 'The task was [[poor]].'], ['The people were [[poor]].']]);
  check(subject.isSaidOfPerson, [
    [
      'S4 was [[tired]].',
      'The girls at table 3 looked [[tired]].',
      'S4 raised a hand but was [[tired]].',
      'They loved the balloon and were [[tired]].',
      'The song made them [[tired]].',
      'Year 7 were [[tired]].',
      'A7 was [[tired]].',
      'S15, [[tired]] as ever, read.',
      'Ms Cole seemed [[tired]].',
      'Fifth period was [[tired]].',
      'They left [[tired]].',
      'I want students to be [[tired]].',
      'It is time for students to be [[tired]].',
    ],
    ['The dog was [[tired]].', 'I was [[tired]].', 'The book on the table of S4 was [[tired]].', '[[Tired]] words.'],
  ]);
  check(subject.isSaidOfUnknown, [['The box was [[big]].'], ['The task was [[big]].', 'A [[big]] box.']]);
  check(subject.isLabel, [
    ['S4 is [[lazy]].', 'Two [[lazy]] boys.'],
    ['The [[lazy]] donkey.', 'The donkey is [[lazy]].'],
  ]);
  check(subject.isDoneByLesson, [['The video [[gripped]] them.', 'The talk [[flowed]].'], ['The water [[flowed]].']]);
  check(subject.isDoneByPerson, [
    ['The group at table 2 [[struggled]].', 'S4 [[wanted]] it.'],
    ['The engine [[struggled]].', 'The queen [[wanted]] it.', 'I [[wanted]] it.'],
  ]);
  check(subject.isBeforeAdjective, [
    ['A [[positively]] charged particle.'],
    ['They [[neatly]] stacked the chairs.', 'It was [[poorly]] planned.'],
  ]);
  check(subject.takesObject, [
    ['T was [[encouraging]] S4.', 'T, [[motivating]] the pairs, walked.', '[[Engaging]] 4 students.'],
    ['It was [[encouraging]].', 'An [[engaging]] talk.', 'A [[good]] one.'],
  ]);
  check(subject.isSaidOfPerson, [
    ['They were by and large [[calm]] at first.', 'S4 was for the most part [[bored]].', 'S4 was in the end [[bored]]'],
    ['S4 left [[a mess]] by the bin.', 'The jar was on the whole [[clean]].', 'S4 was on [[thin]] ice.'],
  ]);
  check(subject.isAboutContent, [
    ['The paragraphs in the text were [[long]].', 'His army was [[weak]].'],
    ['Their paragraphs were [[dire]].', "S4's poem was [[dull]]."],
  ]);
  check(speech.isInterjected, [
    ['S4, [[well]], he sat down.', '9:10 [[Well]], T began.', '[[Well]], the bell rang.'],
    ['It went [[well]], T sat down.', 'It went [[well]].'],
  ]);
  check(speech.isProperName, [
    ['They read [[Great]] Expectations.', 'The sticker had [[Perfect]] on it.', 'T nodded: [[Perfect]].'],
    ['It was [[Great]].', 'It was a [[Great]] lesson.', 'Pacing: [[Great]].', '[[Great]] pacing.'],
  ]);
  check(speech.isMentioned, [
    ['They underlined words such as [[happy]].'],
    ['Word walls: [[a cut above]] the last.', 'The words were [[happy]].'],
  ]);
  check(speech.isReportedBehind, [
    ['It was [[great]], S4 said.', 'It was [[great]], S5 told the group.'],
    ['It was [[muddled]], S5 asked for it again.', 'It was [[long]], as before the read-aloud.'],
  ]);
  check(counts.isCounted, [
    ['[[Most]] of 24 stood.', '[[Most]] in rows 3 wrote 4 lines.'],
    ['[[Most]] of rows 4-5 stood.', 'Math 8: [[most]] stood.', '[[Most]] of row 4 stood.'],
  ]);
  check(subject.endsInParticiple, [['It was [[well facilitated]].'], ['The [[well bucket]] hung there.']]);

  it('looks at the heading for norms and criteria', () => {
    assert.ok(speech.isAgreedNorm(contextOf('[[Everyone]] speaks.', { heading: 'Our norms' })));
    assert.ok(speech.isAboutCriteria(contextOf('A [[strong]] claim.', { heading: 'Success criteria' })));
    assert.ok(speech.isPlanned(contextOf('[[Try to]] wait 5 s.', { heading: 'Next steps' })));
  });

  it('looks at the other cells of a row for a count', () => {
    assert.ok(counts.isCounted(contextOf('[[Most students]]', { nearby: '19' })));
  });

  it('takes but for a comparison only behind praise, in this sentence or, opening one, in the one before', () => {
    const follows = (input: string, praiseAt: number[]): boolean =>
      speech.followsPraise(contextOf(input, { praiseAt }));
    assert.ok(follows('It was great [[but]] slow.', [2]));
    assert.ok(follows('It was great. [[However]], slow.', [2]));
    assert.ok(!follows('It was great. S4 left [[but]] S5 stayed.', [2]));
    assert.ok(!follows('S4 left [[but]] S5 stayed.', []));
  });
});
