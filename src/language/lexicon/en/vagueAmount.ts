import type { Rule } from '../../lexicon';
import { sources } from './sources';

const people = '{student}|hands|answers|answer|responses|voices|eyes|pencils|people';

export const vagueAmount: readonly Rule[] = [
  {
    id: 'vague-amount-people',
    family: 'vague-amount',
    terms: [
      `[some|most|many|several|few|numerous|a_few|a_lot_of|lots_of|plenty_of|almost_all|nearly_all|a_number_of|a_couple_of|a_handful_of|quite_a_few|very_few|too_many|so_many|not_many|not_all|various|various|countless|almost_every|nearly_every of? {det}? other? ${people}]`,
      '[some|most|many|several|few|a_few|almost_all|nearly_all|a_lot|half of them|us]',
      '[the? majority|bulk|minority of? {det}? {student}?]',
      '[almost|nearly|virtually|practically everyone|everybody|all|nobody|none|no_one]',
      '^ [most|many|some|several|a_few|few] were|was|had|are|have|raised|wrote|did|could',
    ],
    unless: ['isCounted'],
    why: 'An amount that was not counted is remembered differently by everyone in the room.',
    instead: ['__ of __ students', 'Sweep 10:__: __ of __'],
    shown: '19 of 24 students',
    source: sources.count,
    question: 'How many was it, or how could it be counted next time?',
    examples: {
      flag: [
        '[[Most students]] had a pencil.',
        '[[Some of the students]] left.',
        '[[Almost all hands]] went up.',
        '[[A few kids]] stood at the door.',
      ],
      silent: [
        'Most students (19 of 24) had a pencil.',
        'Some paper lay on the floor.',
        '19 of 24 students wrote.',
        'All students stood up.',
        'T needs some time.',
      ],
    },
  },
  {
    id: 'vague-amount-things',
    family: 'vague-amount',
    terms: [
      '[a_lot_of|lots_of|plenty_of|many|most|several|numerous|too_many|too_much|so_many|quite_a_few|a_few|not_much|not_enough|enough wait? questions|time|talk|examples|opportunities|chances|reminders|redirections|interruptions|praise|feedback|transitions|errors|mistakes|noise|movement|minutes|movement]',
      '[most of the time|lesson|period|class|work|questions|talking]',
      '[much|a_lot|the_majority of the time|lesson|period|class]',
      '[a long|short time|while]',
      '[for ages|a_while]',
      '[very often]',
    ],
    unless: ['isCounted'],
    why: 'An amount that was not counted is remembered differently by everyone in the room.',
    instead: ['__ questions in __ min', '__ of __ min', '__ times between 10:__ and 10:__'],
    shown: '12 questions in 10 min',
    source: sources.count,
    question: 'How many was it, or how could it be counted next time?',
    examples: {
      flag: ['T asked [[a lot of questions]].', 'T talked [[most of the time]].', 'There were [[many interruptions]].'],
      silent: ['T asked 12 questions.', 'T asked a lot of questions: 12 in 10 min.'],
    },
  },
  {
    id: 'absolute',
    family: 'vague-amount',
    terms: [
      '{person} {aux}? [always|never|constantly|continually|continuously|consistently|rarely|frequently|hardly_ever|repeatedly|often|usually|sometimes]',
      '{title} {*} {aux}? [always|never|constantly|continually|rarely|often|usually]',
      '[constantly|continually|nonstop|incessantly|endlessly]',
      '[all|whole of? the time]',
      '[every single time|student|kid|child|lesson]',
      '[everyone|everybody]',
      '[not a single {*}]',
      '[the whole|entire lesson|period|time]',
      '[the entire class]',
    ],
    unless: ['isCounted'],
    why: 'One exception is enough to make it untrue, and a count is easier to believe.',
    instead: ['__ of __ students', '__ times in __ min'],
    shown: '7 times in 20 min',
    source: sources.count,
    question: 'How often was it in the time you were there?',
    examples: {
      flag: [
        'S4 [[always]] calls out.',
        'T [[constantly]] interrupts.',
        '[[Everyone]] finished.',
        'They were [[never]] quiet.',
      ],
      silent: [
        'The sum of two even numbers is always even.',
        'Always show your working.',
        'Norms: everyone speaks once.',
        'T asked everyone to stand.',
        'A negative number is never greater than its square.',
      ],
    },
  },
];
