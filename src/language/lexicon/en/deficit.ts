import { each, eachOf } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { faultIdioms } from './deficitIdioms';
import { faulted } from './faulted';
import { faultOfPeople, faultOfTeaching } from './faultVerbs';
import { sources } from './sources';

const why = 'It is a verdict on quality; what led to it is not on the page.';
const instead = ['9:__-9:__: __ min from bell to first task; __ redirections', '__ of __ items left blank'];
const shown = '9:02-9:09: 7 min from bell to first task; 5 redirections, by seat number';
const question = 'What did you see or hear, and at what time?';

/** What is said about most of these rules. */
const guidance = {
  why,
  instead,
  shown,
  source: sources.evidence,
  question,
};

export const deficit: readonly Rule[] = [
  {
    id: 'deficit-general',
    family: 'deficit',
    terms: eachOf('[{very}? % {teaching}?]', 'faultedAnywhere', faulted.plain),
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
      ...eachOf('[{very}? % {teaching}?]', 'faultedOfLesson', faulted.verdicts),
      '[not|never|hardly|scarcely|barely|far_from|less_than|anything_but|nowhere_near|by_no_means {very}? {quality} enough?]',
    ],
    only: ['isVerdictOnLesson'],
    ...guidance,
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
    terms: [...eachOf('[{very}? too_%]', 'excess', faulted.excess), '[not {very}? {*} enough]'],
    only: ['isVerdictOnLesson'],
    unless: ['isSaidOfUnknown'],
    ...guidance,
    examples: {
      flag: ['The pacing was [[too slow]].', 'The video was [[too long]].'],
      silent: ['S3 said the box was too big.', 'The box was too big for the shelf.'],
    },
  },
  {
    id: 'deficit-predicate',
    family: 'deficit',
    terms: eachOf('[{very}? %]', 'faultedAsPredicate', faulted.asPredicate),
    only: ['isSaidOfLesson'],
    ...guidance,
    examples: {
      flag: ['The transition was [[a mess]].', 'The use of the board was [[limited]].'],
      silent: ['The answer was negative 4.', 'It was a limited edition.', 'The tram was overwhelming, S4 wrote.'],
    },
  },
  {
    id: 'deficit-quality',
    family: 'deficit',
    terms: eachOf('[{very}? % classroom? {teaching}?]', 'faultedOfTeaching', faulted.twoLives),
    only: ['isVerdictOnTeaching'],
    ...guidance,
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
    terms: eachOf('[{very}? %]', 'faultedAsPredicateOfTeaching', faulted.asTwoLives),
    only: ['isSaidOfTeaching'],
    ...guidance,
    examples: {
      flag: ['The pacing was [[off]].', 'Her instructions were [[hard to follow]].'],
      silent: ['The lights were off.', 'T turned the projector off.', 'The paint was dry.'],
    },
  },
  {
    id: 'deficit-verb',
    family: 'deficit',
    terms: each('[{mod}? %]', faultOfTeaching),
    only: ['isDoneByTeaching'],
    ...guidance,
    examples: {
      flag: ['The pace [[lagged]] in the middle.', 'The discussion [[petered out]].'],
      silent: ['The engine stalled.', 'The boat drifted to the left.'],
    },
  },
  {
    id: 'deficit-person-verb',
    family: 'deficit',
    terms: each('[{mod}? %]', faultOfPeople),
    only: ['isDoneByPerson'],
    ...guidance,
    examples: {
      flag: ['T [[rushed through]] the recap.', 'S4 [[dominated]] the talk.'],
      silent: ['The train rushed through the tunnel.', 'I lost the thread of the film.'],
    },
  },
  {
    id: 'deficit-event',
    family: 'deficit',
    terms: [
      '[complete|total|utter|absolute|big|real? waste_of_time|shambles|chaos|disaster|flop]',
      // A mess alone may be glue on a desk.
      '[complete|total|utter|absolute|big|real|right|such_a|what_a mess]',
      '{be} {mod}? of? {mod}? {mod}? [mess] $',
      '{be} {mod}? of? {mod}? {mod}? [mess] and|but|when|because|at|by|from|after|today|again',
      '[a {very}? missed_opportunity|letdown|let_down|car_crash|train_wreck|free_for_all|flop|shambles]',
      '[muddle|farce|slog|damp_squib|non_event|washout|car_crash|ordeal|pantomime|bunfight|free_for_all]',
      '{be} {mod}? {mod}? [a|an|such_a {*}? joke|circus|zoo|chore|blur|write_off]',
      '[no|little|without {*}? purpose|structure|sense_of_direction|sense_of_urgency|rationale]',
      '[pitched|aimed {very}? too high|low]',
      '[missed|miss|misses an_opportunity|a_trick|a_chance|the_opportunity]',
      '[missed|wasted opportunity|opportunities|chance|chances]',
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
      ...faultIdioms,
      '[got|getting|gets out_of_hand|out_of_control]',
      '[a weakness|downfall]',
    ],
    ...guidance,
    examples: {
      flag: [
        'It was [[a missed opportunity]].',
        'Materials were [[all over the shop]].',
        'T [[keeps forgetting]] the slide.',
        'The [[superficiality of the]] pair task.',
        'There was [[no clear objective]].',
        'The end was [[pitched too high]].',
        'The closing [[could have been clearer]].',
      ],
      silent: [
        'T threw the rope down to S3.',
        'S9 kept interrupting S4: 5 times.',
        'S4 dragged the chair to table 2.',
        'S2 fell off the chair.',
        'The rope failed at 40 N.',
      ],
    },
  },
];
