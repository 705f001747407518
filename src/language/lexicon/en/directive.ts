import type { Rule } from '../../lexicon';
import { sources } from './sources';

const why = 'It takes the choice away from the colleague; people keep up what they chose themselves.';

export const directive: readonly Rule[] = [
  {
    id: 'directive-should',
    family: 'directive',
    terms: [
      "[you|he|she|t also? should|must|shouldn't|mustn't not? have?]",
      '[you|he|she|t also? ought_to|needs_to|need_to|has_to|have_to]',
      '[the? teacher|teachers should|must|needs_to|need_to|has_to|have_to|ought_to]',
      '[{title} {*} should|must|needs_to|ought_to|has_to]',
      "[you'd|you_had|she'd|he'd|had better]",
      '{teaching} [should|must|ought_to|needs_to|need_to]',
      '[should|ought_to not? have]',
      "[should've|shouldn't_have]",
      '[should be|been more|less|better|able]',
      '[needs|need to be more|less|better]',
      "[you|she|he don't|doesn't need_to]",
      '[you are|were supposed_to|meant_to|expected_to]',
    ],
    why,
    instead: ['10:__: __. What might __ change?', '__ s after __ of __ questions. What might __ s change?'],
    shown: '1-2 s after 10 of 12 questions. What might 5 s change?',
    source: sources.choice,
    question: 'What does the colleague make of what was seen?',
    examples: {
      flag: [
        '[[You should]] use wait time.',
        '[[The teacher should]] circulate.',
        '[[Ms Rivera needs to]] slow down.',
        '[[T should have]] waited.',
        'The bell [[should have]] rung earlier.',
        'The lesson [[should]] start with a warm-up.',
      ],
      silent: [
        'Students should show their working.',
        'We agreed that you should send the plan on Monday.',
        'What should we look at next time?',
        'Rule 3: you must raise your hand.',
        'T: You should underline the verb.',
        'S4 must be at the nurse by 10:30.',
      ],
    },
  },
  {
    id: 'directive-imperative',
    family: 'directive',
    terms: [
      '^ [you forgot]',
      '[you forgot to]',
      '[you neglected to]',
      '[stop doing]',
      '^ [stop {*}] {*}',
      '[be more {*}]',
      '^ [be less {*}]',
      "^ [don't|never forget_to]",
      '^ [make sure to|you|that]',
      '^ [you could_at_least]',
      '[it_would_be|it_would_have_been better|best if|to]',
      '[would have been better]',
      '[my advice]',
      "[i_would|i'd|i strongly? suggest|recommend|advise|urge]",
      '[you want to make sure]',
      '[better to have {*}]',
    ],
    why,
    instead: ['10:__: __. What options are there?', '__ of __ questions were __. What might __ change?'],
    shown: '1-2 s after 10 of 12 questions. What might 5 s change?',
    source: sources.choice,
    question: 'What would the colleague like to try?',
    examples: {
      flag: [
        '[[You forgot]] the objective.',
        '[[Be more consistent]] with names.',
        '[[It would be better to]] start earlier.',
        '[[Stop doing]] the roll call aloud.',
      ],
      silent: [
        'T will be more than 5 min late.',
        'S4 asked how to be more precise.',
        'The bus stop doing roll call is new?',
      ],
    },
  },
];
