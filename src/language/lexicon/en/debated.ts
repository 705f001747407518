import type { Rule } from '../../lexicon';
import { sources } from './sources';

/** Where sources of guidance disagree. Off unless settings switch these families on. */
export const debated: readonly Rule[] = [
  {
    id: 'hedge',
    family: 'hedge',
    terms: [
      '[seem|seems|seemed|seemingly]',
      '[appear~v] to|that|as_if|as_though',
      '[it|they|he|she|{student} appear~v] {be}|{very}|{*}',
      '[apparently|presumably|supposedly|evidently]',
      '[perhaps|maybe|possibly|probably]',
      '[kind|sort of] {very}|a|an',
      '[i think|guess|suppose|believe|assume|suspect]',
      '[i felt|feel that|as|like]',
      '[might|may|could|must have been]',
      '[look~v as_if|as_though|like_they|like_he|like_she|like_it]',
      '[likely]',
    ],
    why: 'A hedge says that this is an interpretation, and keeps what it rests on to itself.',
    instead: ['10:__: __', '__ of __ students __'],
    shown: '10:12: 4 of 24 looked at the clock',
    source: sources.debated,
    question: 'What did you see or hear that it rests on?',
    examples: {
      flag: ['[[Perhaps]] the bell rang.', 'It [[seemed]] that the bell rang.', '[[I think]] S4 left at 10:05.'],
      silent: ['The sun appears over the hill.', 'What do you think seems likely?'],
    },
  },
  {
    id: 'because-claim',
    family: 'because-claim',
    terms: [
      '[because of?]',
      '[due to]',
      '[as_a_result of?]',
      '[so that] {person}|{teaching}|the',
      '[in order to]',
      '[which|that|this led|leads|caused|causes|resulted|helped|allowed|made]',
      '[therefore|thus|consequently]',
      '[caused by]',
      '[thanks to] {person}|{teaching}|{det}',
    ],
    why: 'What came first can be seen; that it was the cause cannot.',
    instead: ['10:__: __. 10:__: __', '__ of __ students __ after __'],
    shown: '10:10: timer set. 10:12: 20 of 24 pencils moving',
    source: sources.debated,
    question: 'What came before, what came after, and what else might have led to it?',
    examples: {
      flag: ['S4 left [[because]] the bell rang.', 'The group stopped [[due to]] the noise.'],
      silent: ['What changed because of the timer?', 'S4 said he left because of the bell.', 'Thanks to all!'],
    },
  },
  {
    id: 'appreciation',
    family: 'appreciation',
    terms: [
      '[i|we {mod}? appreciate~v]',
      '[i|we {mod}? valued|value|treasure|treasured]',
      '[i|we am|was|are|were {mod}? grateful|thankful]',
      '[thank_you|thanks] for',
      '[shout_out] to',
      '[much appreciated]',
    ],
    why: 'It tells what the writer values, which may steer what people show.',
    instead: ['10:__ T: "__"; __ of __ students __'],
    shown: '10:10 T: "Tell me more"; 3 students added to the answer',
    source: sources.debated,
    question: 'What did it make possible for students?',
    examples: {
      flag: ['[[I appreciated]] the wait time.', '[[Thank you]] for the plan.'],
      silent: ['S4 said thank you for the pen.'],
    },
  },
];
