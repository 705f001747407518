import type { Rule } from '../../lexicon';
import { sources } from './sources';

const why = 'A judgement of yourself as a whole hides the moment that there is to learn from.';

/** Verdicts on one's own lesson that are content with it. */
export const selfPraise: readonly Rule[] = [
  {
    id: 'self-glow',
    family: 'self-judgement',
    terms: [
      "[i_was|i_am|i'm|i_felt {mod}? {mod}? amazing|brilliant|awesome|perfect|fantastic|great|excellent|on_fire]",
      '[i {very}? nailed|crushed|smashed|rocked|aced|owned|killed it|this|that]',
      '[i {very}? nailed|crushed|smashed|rocked|aced the|my] {*}? {teaching}|{rated}',
      '[nailed|crushed|smashed|killed it]',
      '[i {mod}? {very}? nailed|aced|bombed|botched|blew the|my|that|this|every] {*}',
      '[perfect|best|great|brilliant|amazing|fantastic|awesome|excellent|wonderful|dream|flawless lesson|day|class ever?]',
      '[it|everything|today was|went {mod}? perfect|perfectly|great|brilliant|amazing|flawless|fantastic|awesome|wonderful|success|triumph lesson|day|class?]',
      '[i did a? {very}? great|good|amazing|brilliant|excellent|fantastic job]',
      '[i did {very}? great|well|brilliantly|ok|okay|fine|alright|terribly|badly|poorly|awful|terrible] {*}?',
      '[i was|felt {mod}? a_natural|unstoppable|at_my_best]',
      '[could not|couldn_t have gone better]',
      "[couldn't have gone better]",
    ],
    unless: ['isCounted'],
    why,
    instead: [],
    source: sources.self,
    question: 'What did students do that shows it?',
    examples: {
      flag: ['[[Perfect lesson]].', '[[I nailed it]].', '[[It was amazing]].'],
      silent: ['I was at the door at 9:00.', 'A perfect square has four equal sides in the drawing.'],
    },
  },
  {
    id: 'self-fine',
    family: 'self-judgement',
    terms: [
      '[it|lesson|today|everything|class was|went {mod}? fine|ok|okay|alright|all_right|nothing_special|not_bad|so_so|meh]',
      '[could have been worse]',
      '^ [meh] $',
      '[nothing went wrong]',
    ],
    unless: ['isCounted'],
    why: 'A lesson that was fine keeps its details to itself.',
    instead: [],
    source: sources.self,
    question: 'What is one moment you would like to see again, and what were students doing in it?',
    examples: {
      flag: ['[[It was fine]].', 'The [[lesson went ok]].'],
      silent: ['The fine for a late book is 10 cents.', 'It was raining.'],
    },
  },
];
