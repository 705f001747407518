import { each, words } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { sources } from './sources';

const why = 'Praise says that something worked, not what it was: nobody knows what to repeat.';

/** What one says of a lesson with 'is' or 'was'. */
const predicates = words(`
  strong~a effective clear clearer solid rich meaningful productive successful purposeful thoughtful powerful
  rigorous smooth smoother seamless positive creative thorough skilful skillful appropriate robust tight on_point
  a_success a_hit a_strength valuable beautiful efficient deep respectful supportive warm challenging welcoming
`);

export const praise: readonly Rule[] = [
  {
    id: 'praise-general',
    family: 'praise',
    terms: each(
      '[{very}? % {teaching}?]',
      words(`
      great excellent~ly outstanding~ly masterful~ly impressive~ly superb~ly lovely wonderful~ly fantastic~ly
      amazing~ly awesome brilliant~ly terrific exceptional~ly fabulous marvellous marvelous phenomenal stellar
      exemplary commendable splendid magnificent delightful first-rate top-notch spot-on world-class perfect nice
      incredible extraordinary admirable praiseworthy flawless~ly faultless remarkable sensational tremendous
      high-quality
    `),
    ),
    why,
    instead: ['__ of __ students __ at 10:__', '10:__ T: "__"'],
    shown: '18 of 24 students answered at least once',
    source: sources.praise,
    question: 'What did students do or say that made you write this?',
    examples: {
      flag: [
        'The opening was [[great]].',
        'A [[superb lesson]] from start to end.',
        'An [[outstanding]] set of maps.',
        'S4 gave a [[brilliant]] answer.',
        'Her board work was [[very impressive]].',
      ],
      silent: [
        'They read about the Great Depression.',
        'The greatest common factor of 12 and 18 is 6.',
        'A perfect square has an odd number of factors.',
        'T wrote "great work" on 6 papers.',
        'What would a great answer sound like?',
        'S3 said it was great.',
        '16 is a perfect square.',
      ],
    },
  },
  {
    id: 'praise-good',
    family: 'praise',
    terms: [
      '[{very}? good {teaching}?]',
      '[well-done]',
      '[well planned|prepared|organised|organized|structured|managed|run|paced|chosen|thought_out|executed|designed]',
      '[good|great|nice|excellent|awesome|fantastic|amazing job|work]',
      '[best {teaching}]',
    ],
    why,
    instead: ['10:__-10:__: __ questions; __ recall, __ "how do you know"', '__ of __ students __'],
    shown: '10:05-10:15: 12 questions; 9 recall, 3 "how do you know"',
    source: sources.praise,
    question: 'Which moment do you have in mind, and what could be seen or heard then?',
    examples: {
      flag: [
        '[[Good questioning]]',
        '[[Good job]] with the exit ticket.',
        'The talk was [[really good]].',
        'A [[well planned]] lesson.',
      ],
      silent: [
        'T: Good morning, everyone.',
        'Goods and services were sorted into two columns.',
        'Copper is a good conductor.',
        'The list of criteria: what a good paragraph has.',
        'They discussed the common good.',
      ],
    },
  },
  {
    id: 'praise-engaging',
    family: 'praise',
    terms: each(
      '[{very}? % {teaching}?]',
      words(`
      engaging inspiring captivating compelling fun enjoyable exciting stimulating motivating interesting
      thought-provoking entertaining
    `),
    ),
    why: 'It tells how the lesson felt to the writer; others cannot see what students did.',
    instead: ['__ of __ students answered at least once', '10:__: __ of __ pencils moving'],
    shown: '18 of 24 students answered at least once; 21 had pencils moving at 10:20',
    source: sources.evidence,
    question: 'What were students doing when it felt like that?',
    examples: {
      flag: ['The lesson was [[engaging]].', 'An [[inspiring]] story to open with.', 'It was a [[fun activity]].'],
      silent: [
        'What makes a text engaging?',
        'S5 said the video was engaging.',
        'T is engaging the groups in turn-taking.',
      ],
    },
  },
  {
    id: 'praise-quality',
    family: 'praise',
    terms: [
      ...each(
        '[{very}? % {teaching}]',
        words(`
        strong~a effective clear~a solid rich~a meaningful productive successful purposeful thoughtful powerful
        rigorous smooth~a seamless positive creative warm~a thorough skilful skillful confident professional
        appropriate brisk robust authentic quality valuable beautiful efficient deep~a respectful calm supportive
        welcoming healthy
      `),
      ),
      ...each('{teaching} {be} {mod}? [{very}? %]', predicates),
      ...each('{be} {mod}? {*} and|but {mod}? [{very}? %]', predicates),
      '[strong|solid|firm|excellent|good grasp|command|focus|sense|foundation]',
      '[highly|very|extremely|really|most|particularly effective|successful|productive|skilled|skilful|skillful]',
      '{be} [effective|successful|productive|seamless|purposeful|masterful]',
      '[a|real|huge|big|great strength|success|highlight]',
    ],
    why: 'It is a verdict on quality; what earned it is not on the page.',
    instead: ['__ of __ students __ without a reminder', '10:__: __ s from signal to first pencil'],
    shown: 'Carpet to desks: 48 s, no reminders',
    source: sources.evidence,
    question: 'What did you see or hear that shows this?',
    examples: {
      flag: [
        '[[Strong classroom]] presence.',
        'The directions were [[very clear]].',
        'Wait time was [[effective]].',
        '[[Clear instructions]] at the start.',
        'Transitions were [[smooth]].',
      ],
      silent: [
        'Students replaced weak verbs by strong verbs.',
        'The effective date of the plan is 4 May.',
        'T asked the groups to clear the desks.',
        'A strong acid gives up its protons.',
        'The water in the beaker was clear.',
        'Cost-effective designs were compared.',
      ],
    },
  },
];
