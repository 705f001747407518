import { each, words } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { faulted } from './qualities';
import { sources } from './sources';

const why = 'It is a verdict on quality; what led to it is not on the page.';
const instead = ['9:__-9:__: __ min from bell to first task; __ redirections', '__ of __ items left blank'];
const shown = '9:02-9:09: 7 min from bell to first task; 5 redirections, by seat number';
const question = 'What did you see or hear, and at what time?';

export const deficit: readonly Rule[] = [
  {
    id: 'deficit-general',
    family: 'deficit',
    terms: each('[{very}? % {teaching}?]', faulted.plain),
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
    id: 'deficit-verdict',
    family: 'deficit',
    terms: [
      ...each('[{very}? % {teaching}?]', faulted.verdicts),
      '[not {very}? clear|challenging|effective|successful|appropriate|helpful|useful|good|strong|organised|organized enough?]',
    ],
    only: ['isVerdictOnLesson'],
    why,
    instead,
    shown,
    source: sources.evidence,
    question,
    examples: {
      flag: [
        'The closing was [[rushed]].',
        'The explanation was [[very repetitive]] and [[clumsy]].',
        'The task was [[not challenging]].',
      ],
      silent: ['A boring machine drills holes.'],
    },
  },
  {
    id: 'deficit-excess',
    family: 'deficit',
    terms: each('[{very}? too_%]', faulted.excess),
    only: ['isVerdictOnLesson'],
    unless: ['isSaidOfUnknown'],
    why,
    instead,
    shown,
    source: sources.evidence,
    question,
    examples: {
      flag: ['The pacing was [[too slow]].', 'The video was [[too long]].'],
      silent: ['S3 said the box was too big.', 'The box was too big for the shelf.'],
    },
  },
  {
    id: 'deficit-predicate',
    family: 'deficit',
    terms: each('[{very}? %]', faulted.asPredicate),
    only: ['isSaidOfLesson'],
    why,
    instead,
    shown,
    source: sources.evidence,
    question,
    examples: {
      flag: ['The transition was [[a mess]].', 'The use of the board was [[limited]].'],
      silent: ['The answer was negative 4.', 'It was a limited edition.', 'The tram was overwhelming, S4 wrote.'],
    },
  },
  {
    id: 'deficit-quality',
    family: 'deficit',
    terms: each('[{very}? % classroom? {teaching}?]', faulted.twoLives),
    only: ['isVerdictOnTeaching'],
    why,
    instead,
    shown,
    source: sources.evidence,
    question,
    examples: {
      flag: ['[[Weak classroom management]]', '[[Poor pacing]] after the break.', 'The discussion was [[flat]].'],
      silent: [
        'Vinegar is a weak acid.',
        'The poor people of Paris marched on Versailles.',
        'S7 drew a weak force and a strong force.',
        'Bad weather: recess was indoors.',
        'The tyre was flat.',
        'The bread was dry and the soup was thin.',
      ],
    },
  },
  {
    id: 'deficit-said-of',
    family: 'deficit',
    terms: each('[{very}? %]', faulted.asTwoLives),
    only: ['isSaidOfTeaching'],
    why,
    instead,
    shown,
    source: sources.evidence,
    question,
    examples: {
      flag: ['The pacing was [[off]].', 'Her instructions were [[hard to follow]].'],
      silent: ['The lights were off.', 'T turned the projector off.', 'The paint was dry.'],
    },
  },
  {
    id: 'deficit-verb',
    family: 'deficit',
    terms: each(
      '[%]',
      words(`
        lagged dragged sagged flagged dipped meandered rambled drifted petered_out fizzled fizzled_out stalled limped
        plodded suffered faltered floundered unravelled unraveled deteriorated disintegrated collapsed went_flat lost_steam
        lost_momentum lost_its_way ran_out_of_steam fell_short left_much_to_be_desired got_lost went_over_their_heads
        wobbled stuttered slumped sputtered
      `),
    ),
    only: ['isDoneByTeaching'],
    why,
    instead,
    shown,
    source: sources.evidence,
    question,
    examples: {
      flag: ['The pace [[lagged]] in the middle.', 'The discussion [[petered out]].'],
      silent: ['The engine stalled.', 'The boat drifted to the left.'],
    },
  },
  {
    id: 'deficit-event',
    family: 'deficit',
    terms: [
      '[complete|total|utter|absolute|big|real? waste_of_time|mess|shambles|chaos|disaster|flop]',
      '[a {very}? missed_opportunity|letdown|let_down|car_crash|train_wreck|free_for_all|flop|shambles]',
      '[muddle|farce|slog|damp_squib|non_event|washout|car_crash|ordeal|pantomime|bunfight|free_for_all]',
      '{be} {mod}? {mod}? [a|an|such_a {*}? joke|circus|zoo|chore|blur|write_off]',
      '[no|little|without {*}? purpose|structure|sense_of_direction|sense_of_urgency|rationale]',
      '[pitched|aimed {very}? too high|low]',
      '[missed|miss|misses an_opportunity|a_trick|a_chance|the_opportunity]',
      '[missed|wasted opportunity|opportunities]',
      '[wasted time|minutes|energy]',
      '[lost|losing|lose control of?]',
      '[lost|losing|lose the class|room|group|kids|students|audience]',
      '[all_over_the_place]',
      '[fell|falls|falling flat|apart]',
      '{teaching} [flopped|bombed|tanked|fizzled|unravelled|unraveled|derailed|floundered|stalled|suffered|failed]',
      '[missed the mark|point]',
      '[too much teacher|t|noise|downtime|dead talk|time?]',
      '{teaching}|it [dragged|drags|dragging on?]',
      '{teaching} [was|were a disaster]',
      '[went|going nowhere|downhill|off_the_rails|pear_shaped|awry|sideways|south]',
      '[could|might have been {very}? clear~a|better|more|stronger|tighter|smoother|crisper]',
      '[no|little|zero {very}? structure|clarity|rigour|rigor|control|differentiation|challenge|sense_of_purpose|evidence_of_planning]',
      '[no|without_a clear objective|purpose|structure|learning|goal|routine|routines|expectations|instructions|directions|plan|end|focus]',
      '[left|leaves a_lot|much|something to_be_desired]',
      '[got|getting|gets out_of_hand|out_of_control]',
      '[a weakness|downfall]',
    ],
    why,
    instead,
    shown,
    source: sources.evidence,
    question,
    examples: {
      flag: [
        'It was [[a missed opportunity]].',
        'The discussion [[fell flat]].',
        'There was [[no clear objective]].',
        'The lesson [[dragged on]].',
        'The closing [[could have been clearer]].',
      ],
      silent: ['S4 dragged the chair to table 2.', 'S2 fell off the chair.', 'The rope failed at 40 N.'],
    },
  },
];
