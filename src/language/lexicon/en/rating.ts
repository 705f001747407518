import type { Rule } from '../../lexicon';
import { onScale } from './onScale';
import { sources } from './sources';

const why = 'A rating turns a coaching note into an evaluation and ends the talk about what happened.';
const instead = ['__ of __ students __', '10:__ T: "__"'];
const shown = "5 students replied to another student's idea";

/** What is said about most of these rules. */
const guidance = {
  why,
  instead,
  shown,
  source: sources.rating,
  question: 'What did students do that you had in mind?',
};

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
      '[requires|require|needs|need|needed|requiring {mod}? some|significant|much|further|considerable|urgent|serious|more? improvement|development]',
      '[needs|need|needed a_lot_of|some|more|serious|a_bit_of? work|attention|polish|tightening] $',
      '[area|areas for|of|to improvement|growth|weakness|concern|strength|develop|improve|work_on]',
      '[room|scope for|to improvement|grow|improve]',
      '[{who}|the|a|one_of_{who}|one biggest|greatest|main|real|relative|clear|key|obvious|major strength|strengths|weakness|weaknesses|weak_spot|weak_point]',
      '[one of {who} strengths|weaknesses|weak_points]',
      '[partially|highly|minimally|not|mostly|largely|generally effective in|on|for|at]',
      '[approaching|nearing|near|close_to|on_track_for|on_the_way_to|on_your_way_to|nudging|almost proficiency|proficient|distinguished|effective|highly_effective|exemplary|accomplished|standard]',
    ],
    unless: ['isDirectedAtStudentWork', 'isAboutCriteria'],
    ...guidance,
    examples: {
      flag: ['The lesson was [[satisfactory]].', 'Pacing [[needs improvement]].', '[[Highly effective]]'],
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
      '[developing|emerging|basic|advanced|proficient|distinguished practice|stage|level|teacher|teaching]',
      '[level one|two|three|four|five|{n}]',
      '[{n}|one|two|three|four|five out_of five|ten|{n}]',
      '[grade a|b|c|d|f]',
      '[ten|10 out_of ten|10]',
      '[a|an {n} out_of {n}]',
      '[{n}|one|two|three|four|five|six|seven|eight|nine|ten out_of {n}|ten|five|four from_me|overall|for]',
    ],
    only: ['isRating'],
    unless: ['isDirectedAtStudentWork', 'isAboutCriteria'],
    ...guidance,
    examples: {
      flag: ['Questioning: [[level 3]]', 'I would give the lesson [[4 out of 5]].', 'Overall: [[developing]].'],
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
    id: 'rating-mark',
    family: 'rating',
    terms: [
      '[{n}|one|two|three|four|five stars] for|overall|from|on',
      '[four|five|three|{n} star {rated}|teacher|performance]',
      '[a|an solid|strong|high|low? a|b|c|d|f minus|plus?] $',
      '[a|an solid|strong|high|low? a|b|c|d|f] for|from|on',
      '[b|c|d minus|plus]',
      '{rated} [scored|scores|score a? {n}]',
    ],
    only: ['isOfRated'],
    unless: ['isDirectedAtStudentWork'],
    ...guidance,
    examples: {
      flag: ['[[Five stars]] for the opening.', 'Questioning gets [[an A]] from me.'],
      silent: ['S4: 4/5 on the exit ticket.', 'Table 3: 4/5.', 'The lesson plan has 4 stars drawn on it.'],
    },
  },
  {
    id: 'rating-grade',
    family: 'rating',
    terms: ['[grade|band|tier|level {n}]', '[grade a|b|c|d|f]'],
    only: ['isBehindColon', 'isOfRated'],
    unless: ['isDirectedAtStudentWork', 'isAboutCriteria'],
    ...guidance,
    examples: {
      flag: ['Behaviour: [[grade 2]], as in May.'],
      silent: ['Grade 4 lesson on fractions.', 'Lesson 4, grade 5.'],
    },
  },
  {
    id: 'rating-over',
    family: 'rating',
    terms: ['[{n} 4|5|6|10] $', '[{n} 4|5|6|10 overall]', '[{n} 4|5|6|10] for|on'],
    only: ['isOver', 'isOfRated'],
    unless: ['isDirectedAtStudentWork'],
    ...guidance,
    examples: {
      flag: ['Pacing: [[4/5]].', '[[8/10]] for the opening.'],
      silent: ['Pacing: lines 3-5.', 'S4: 4/5.', 'Table 3: 4/5 in the plenary quiz.'],
    },
  },
  {
    id: 'rating-value',
    family: 'rating',
    terms: [
      '[a|high|low|medium|moderate|average|met|not_met|partially_met|amber|green|red|pass|fail|basic|good|outstanding|adequate|inadequate|limited|{level}|highly_effective|partially_effective|b|c|d|f|3|4|2|1|5]',
    ],
    only: ['isTag', 'isShort', 'isOfRated'],
    unless: ['isDirectedAtStudentWork', 'isAboutCriteria'],
    ...guidance,
    examples: {
      flag: [
        'Rigor: [[low]]',
        'Questioning: [[A]]+',
        'RAG: [[amber]]',
        'Standard 3: [[not met]].',
        'Management: [[B]].',
      ],
      silent: ['Traffic light: red.', 'Transitions: 48 s, 62 s.', 'The closing took 9 min, and the light was low.'],
    },
  },
  {
    id: 'rating-verdict',
    family: 'rating',
    terms: [
      '[accomplished|emerging|proficient|distinguished|exemplary|unsatisfactory|satisfactory|requires_improvement|needs_improvement|partially_met|not_met|fully_met|partially_effective|highly_effective|approaching_standard|at_standard|above_standard|below_standard] $',
    ],
    only: ['isBehindColon', 'isShort'],
    unless: ['isAboutCriteria'],
    ...guidance,
    examples: {
      flag: ['Assessment: [[requires improvement]].', 'Look-for 3: [[Emerging]].'],
      silent: ['Rubric columns: beginning, emerging, proficient.', 'Next butterfly: emerging at 10:05.'],
    },
  },
  {
    id: 'rating-on-scale',
    family: 'rating',
    terms: onScale,
    unless: ['isDirectedAtStudentWork'],
    ...guidance,
    examples: {
      flag: [
        'The closing was at [[level 3]] on the rubric.',
        'This was [[a solid 3]] on the framework.',
        'Move [[from developing]] to the next column.',
      ],
      silent: [
        'The next digit would be a 4 for S2.',
        'The rubric has four columns: beginning, developing, proficient, advanced.',
        'S4 moved from room 2 to room 4.',
      ],
    },
  },
  {
    id: 'rating-expectations',
    family: 'rating',
    terms: [
      "[did|does|do|doesn't|didn't|don't not? yet|fully? meet {who}|the|all|all_the? expectations|standard|standards]",
      '[meet~v|met|exceed~v|surpass~v|miss~v {who}|the|all|every? expectations|standard|standards]',
      '[meet~v|met|exceed~v all_the|all_of_the expectations|standards]',
      '[fully|partially|partly|nearly|not_yet|not meets|meeting|met|meet] the|all? {teaching}|teachers|expectations|standard|standards',
      '[well|far|way|just? below|above|at|under expectations|expectation|standard|average|par]',
      '[above_and_beyond]',
      '[below|under|clears|raises|sets the bar] $',
      '[fall~v|fell short]',
      '[not? up to|to_the? standard|scratch|par|mark|snuff|the_mark|the_standard|the_job]',
      '[on a scale of]',
      '[best-in-class]',
    ],
    unless: ['isDirectedAtStudentWork', 'isAboutCriteria'],
    ...guidance,
    examples: {
      flag: ['The lesson [[meets expectations]].', 'The opening was [[below standard]].'],
      silent: ['The sea lies below the average height, 12 m, of the land in the text.'],
    },
  },
];
