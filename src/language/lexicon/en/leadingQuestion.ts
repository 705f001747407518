import type { Rule } from '../../lexicon';
import { sources } from './sources';

const why = 'The question carries its own answer, so it is heard as criticism.';
const instead = ['What did you notice about __?', 'How did students respond when __?'];

export const leadingQuestion: readonly Rule[] = [
  {
    id: 'leading-agree',
    family: 'leading-question',
    terms: [
      "[don't|didn't|wouldn't|shouldn't you think|agree|say|feel|believe it|that|this|there?]",
      "[don't you think|agree|feel]",
      "[wouldn't it|that be|have_been better|best|easier|nice|good|helpful?]",
      "[wouldn't you|it]",
      "[isn't|aren't|wasn't it|that|this true|obvious|clear|better]",
      "[shouldn't|couldn't you|they|we|students|the_teacher]",
      '[wouldn_t you agree]',
      '[would you agree that]',
      "[isn't there a better]",
      '[are_you_aware|did_you_realise|did_you_realize|do_you_realise|do_you_realize that?]',
      '[surely you]',
    ],
    why,
    instead,
    shown: 'What did you notice about the first five minutes?',
    source: sources.question,
    question: 'What do you really not know yet about this moment?',
    examples: {
      flag: [
        "[[Don't you think]] wait time helps?",
        "[[Wouldn't it be better]] to start with the task?",
        "[[Shouldn't you]] name the objective?",
      ],
      silent: ['What did you notice about the wait time?', 'T: Don’t you think a square is a rectangle?'],
    },
  },
  {
    id: 'leading-negative',
    family: 'leading-question',
    terms: [
      "^ [don't|didn't|wouldn't|shouldn't|couldn't|isn't|aren't|wasn't|weren't|won't|hasn't|haven't|can't|doesn't {*}]",
      '[did|do|would|could|should|can|will|have you|we|they|she|he|t|the_teacher not]',
      '^ [surely]',
      '^ [are|were you sure]',
      '^ [is|was|were|are it|that|this|they really|honestly|actually {*}?]',
    ],
    only: ['isQuestion'],
    why,
    instead,
    source: sources.question,
    shown: 'What did you notice about the first five minutes?',
    question: 'What do you really not know yet about this moment?',
    examples: {
      flag: ["[[Shouldn't A9]] have a partner?", '[[Did you not]] see the two at the back?'],
      silent: ["Don't run, the sign says.", 'How did you choose the pairs?'],
    },
  },
  {
    id: 'leading-why',
    family: 'leading-question',
    terms: [
      "[why didn't|don't|haven't|weren't|wouldn't|couldn't you|she|he|the_teacher|we]",
      '[why did|would|are|were|do you|she|he|the_teacher not?]',
      '[how could you|they|she|he|t]',
      '[how come] {*}',
      '[why|what|how|who on_earth|in_the_world|the_heck]',
      "[why don't|didn't|doesn't|isn't|wasn't|aren't|weren't|can't|couldn't|haven't|hasn't|wouldn't|won't]",
      '[why {be}|did|do|does|has|have|had {person}|it|there {*}? not]',
      '[what were you thinking]',
      '[what went wrong]',
      '[what was the problem]',
      "[what_is|what_was|what's wrong with]",
    ],
    why: "'Why' asks for a defence; 'what' and 'how' ask for what happened.",
    instead: ['What led to __?', 'How did you decide on __?'],
    shown: 'What led to the change at 10:12?',
    source: sources.question,
    question: 'What do you really not know yet about this moment?',
    examples: {
      flag: ["[[Why didn't you]] use the timer?", '[[What went wrong]] at 10:05?', '[[Why did you]] skip the closing?'],
      silent: ['What led to the change at 10:12?', 'S4 asked why the sky is blue.', "T asked why didn't you line up."],
    },
  },
  {
    id: 'leading-advice',
    family: 'leading-question',
    terms: [
      '^ [have you considered|thought_about|thought_of|tried|ever just|simply?]',
      '[did you even|really|not]',
      '[do you really|honestly]',
      '[can you see|not how|that]',
      "[can't you]",
      "[couldn't you]",
      '[what if you just|simply]',
      '[how about|what_about just|simply]',
      '[why not] just|simply|use|try|let',
    ],
    why: 'It is advice with a question mark behind it.',
    instead: ['What options do you see for __?', 'What have you tried with __?'],
    shown: 'What options do you see for the first five minutes?',
    source: sources.question,
    question: 'What do you really not know yet about this moment?',
    examples: {
      flag: ['[[Have you considered just]] using a timer?', '[[Did you even]] look at the plan?'],
      silent: ['What options do you see for the start?'],
    },
  },
];
