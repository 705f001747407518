import { each, words } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { sources } from './sources';

export const deficit: readonly Rule[] = [
  {
    id: 'deficit-general',
    family: 'deficit',
    terms: each(
      '[{very}? % {teaching}?]',
      words(`
      ineffective~ly chaotic~ly sloppy unclear disorganised disorganized unorganised unorganized disappointing~ly
      mediocre terrible awful horrible dreadful lacklustre lackluster unacceptable unprofessional inadequate~ly
      substandard subpar tedious monotonous uninspiring uninspired unengaging pointless unsuccessful abysmal shoddy
      appalling low-quality out-of-control lifeless aimless disastrous inappropriate ill-prepared unprepared
      underwhelming incompetent unproductive lousy pathetic
    `),
    ),
    why: 'It says that something was wrong, not what happened: there is nothing to work with.',
    instead: ['9:__-9:__: __ min from bell to first task; __ redirections', '__ of __ students asked "__"'],
    shown: '9:02-9:09: 7 min from bell to first task; 5 redirections, by seat number',
    source: sources.evidence,
    question: 'What happened first that made you write this?',
    examples: {
      flag: [
        'The start was [[chaotic]].',
        'An [[ineffective use]] of the board.',
        '[[Disorganised materials]] at station 2.',
        'It was [[very disappointing]].',
      ],
      silent: ['S4 said it was awful.', 'What made the story terrible for the king?', '> The soup was dreadful.'],
    },
  },
  {
    id: 'deficit-quality',
    family: 'deficit',
    terms: [
      ...each(
        '[{very}? % classroom? {teaching}]',
        words(`
        poor~a weak~a bad dull~a boring slow confusing rushed messy shallow superficial inconsistent problematic
        vague careless flat negative limited insufficient ragged worst wasted missed
      `),
      ),
      ...each(
        '{teaching} {be} {mod}? [{very}? %]',
        words(`
        poor~a weak~a bad dull boring slow confusing rushed messy shallow superficial inconsistent problematic vague
        careless flat negative limited insufficient worse too_easy too_hard too_fast too_slow too_long too_short
        too_difficult too_loud a_mess a_disaster a_failure a_flop a_weakness a_concern a_problem off lacking
      `),
      ),
      '[{very}? poor|weak|bad|dull|boring lesson|teaching|choice|decision|management|timing]',
      '{be} [{very}? boring|dull|sloppy|weak|poor|messy] $',
      '[complete|total|utter? waste_of_time|mess|shambles|chaos]',
      '[missed opportunity|opportunities]',
      '[lost control of?]',
      '[all-over-the-place]',
      '[fell flat|apart]',
      '[too much teacher|t talk|time]',
      '[dragged on?] $',
      '[was a disaster]',
      '[could|might have been {very}? clear~a|better|more|stronger|tighter|smoother]',
      '{teaching} {be} [not {very}? clear|challenging|effective|successful|appropriate enough?]',
    ],
    why: 'It is a verdict on quality; what led to it is not on the page.',
    instead: ['9:__-9:__: __ min from bell to first task; __ redirections', '__ of __ items left blank'],
    shown: '9:02-9:09: 7 min from bell to first task; 5 redirections, by seat number',
    source: sources.evidence,
    question: 'What did you see or hear, and at what time?',
    examples: {
      flag: [
        '[[Weak classroom management]]',
        'The pacing was [[too slow]].',
        '[[Poor pacing]] after the break.',
        'The closing was [[rushed]].',
        'It was a [[missed opportunity]].',
        'The discussion [[fell flat]].',
      ],
      silent: [
        'Vinegar is a weak acid.',
        'The poor people of Paris marched on Versailles.',
        'S7 drew a weak force and a strong force.',
        'Bad weather: recess was indoors.',
      ],
    },
  },
];
