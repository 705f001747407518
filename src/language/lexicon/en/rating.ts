import type { Rule } from '../../lexicon';
import { sources } from './sources';

const why = 'A rating turns a coaching note into an evaluation and ends the talk about what happened.';
const instead = ['__ of __ students __', '10:__ T: "__"'];
const shown = "5 students replied to another student's idea";

export const rating: readonly Rule[] = [
  {
    id: 'rating-level',
    family: 'rating',
    terms: [
      '[proficient|distinguished|unsatisfactory|satisfactory] $',
      '[proficient|distinguished|unsatisfactory|satisfactory in|on|for|at {*}]',
      '{be} [{very}? proficient|distinguished|unsatisfactory|satisfactory|exemplary]',
      '[proficient|distinguished|unsatisfactory|satisfactory|developing|emerging|basic|advanced|ineffective level|teacher|teaching|practice|lesson|rating|performance|range]',
      '[rate~v|rating|score~v|level as|is|at|of? developing|basic|emerging|proficient|advanced|satisfactory|good|outstanding|effective]',
      '[unsatisfactory|satisfactory]',
      '[partially|highly|minimally|not effective] $',
      '[highly effective|proficient]',
      '[requires|require|needs|need improvement]',
      '[needs|need work|attention] $',
      '[area|areas for|of improvement|growth|weakness|concern]',
    ],
    unless: ['isDirectedAtStudentWork'],
    why,
    instead,
    shown,
    source: sources.rating,
    question: 'What did students do that you had in mind?',
    examples: {
      flag: [
        '[[Proficient in 3b]]',
        'The lesson was [[satisfactory]].',
        'Pacing [[needs improvement]].',
        '[[Highly effective]]',
      ],
      silent: [
        'Peru is called a developing country in the book.',
        'Students were developing a claim.',
        'A basic solution turns the paper blue.',
      ],
    },
  },
  {
    id: 'rating-context',
    family: 'rating',
    terms: [
      '[developing|emerging|basic|advanced|proficient|distinguished|effective] $',
      '[developing|emerging|basic|advanced|proficient|distinguished in|on|for 1a|1b|1c|1d|1e|2a|2b|2c|2d|2e|3a|3b|3c|3d|3e|4a|4b|4c|4d]',
      '[developing|emerging|basic|advanced|proficient|distinguished {*}]',
      '[level one|two|three|four|five|{n}]',
      '[{n}|one|two|three|four|five out_of five|ten|{n}]',
      '[grade a|b|c|d|f]',
      '[ten|10 out_of ten|10]',
      '[{n} stars]',
      '[a|an {n} out_of {n}]',
      '[score~v {*}? {n}]',
    ],
    only: ['isRating'],
    unless: ['isDirectedAtStudentWork'],
    why,
    instead,
    shown,
    source: sources.rating,
    question: 'What did students do that you had in mind?',
    examples: {
      flag: [
        'Questioning: [[level 3]]',
        'I would give the lesson [[4 out of 5]].',
        'Overall: [[developing]].',
        'Management is at [[level 2]].',
      ],
      silent: [
        'S4 answered 4 out of 5 items.',
        '18 out of 24 students wrote.',
        'S6 is reading a level 3 book.',
        'Voice level 2 was on the poster.',
        'Turn to page 3.',
      ],
    },
  },
  {
    id: 'rating-expectations',
    family: 'rating',
    terms: [
      '[meet~v|exceed~v|surpass~v {who}|the|all? expectations|standard|standards]',
      '[below|above|at|under expectations|expectation|standard|average|par]',
      '[fall~v|fell short]',
      '[up to standard|scratch|par]',
      '[not up to standard|scratch|par]',
      '[on a scale of]',
      '[best-in-class]',
    ],
    unless: ['isDirectedAtStudentWork'],
    why,
    instead,
    shown,
    source: sources.rating,
    question: 'What did students do that you had in mind?',
    examples: {
      flag: ['The lesson [[meets expectations]].', 'The opening was [[below standard]].'],
      silent: ['The sea lies below the average height, 12 m, of the land in the text.'],
    },
  },
];
