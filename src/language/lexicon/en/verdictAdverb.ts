import { each, words } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { sources } from './sources';

export const verdictAdverb: readonly Rule[] = [
  {
    id: 'verdict-adverb-general',
    family: 'verdict-adverb',
    terms: each(
      '[{very}? %]',
      words(`
        poorly badly effectively ineffectively smoothly appropriately inappropriately nicely skilfully skillfully
        seamlessly beautifully perfectly successfully expertly masterfully competently professionally efficiently
        inefficiently productively purposefully meaningfully thoughtfully adequately admirably confidently artfully
        capably deftly sloppily carelessly terribly satisfactorily properly creatively wisely strategically superbly
        excellently brilliantly wonderfully amazingly impressively fantastically exceptionally flawlessly faultlessly
        elegantly gracefully sensitively tactfully firmly_and_fairly calmly patiently warmly respectfully coherently
        convincingly persuasively thoroughly diligently haphazardly chaotically awkwardly clumsily shabbily lazily
        unprofessionally inadequately unsuccessfully unclearly vaguely incoherently disrespectfully rudely unfairly
        responsibly sensibly maturely immaturely constructively fluently articulately cleverly ingeniously astutely
        judiciously rigorously halfheartedly half-heartedly messily neatly tidily superficially abruptly dismally
        horribly awfully dreadfully miserably pitifully woefully splendidly marvellously marvelously commendably
        collaboratively cooperatively systematically methodically harshly impatiently hastily prematurely needlessly
        unnecessarily excessively insufficiently sufficiently perfunctorily mechanically monotonously tediously
        politely kindly positively negatively aimlessly
      `),
    ),
    unless: ['isBeforeAdjective'],
    why: 'It says how well something was done, not what was done.',
    instead: ['__ to __: __ s, __ reminders', '__ of __ students __ within __ min'],
    shown: 'Carpet to desks: 48 s, no reminders',
    source: sources.camera,
    question: 'What would a camera have shown?',
    examples: {
      flag: ['Transitions went [[smoothly]].', 'T handled it [[very effectively]].', 'Groups worked [[productively]].'],
      silent: [
        'S3 said they did it perfectly.',
        'How might the groups work more effectively?',
        'Copy the properly labelled diagram, the slide says.',
        'Students compared positively charged particles.',
      ],
    },
  },
  {
    id: 'verdict-adverb-participle',
    family: 'verdict-adverb',
    terms: ['[{very}? well|badly|poorly|nicely|beautifully {*}]'],
    only: ['endsInParticiple'],
    why: 'It says how well something was done, not what was done.',
    instead: ['__ of __ students __ by 10:__', '10:__: __ s, __ reminders'],
    shown: '21 of 24 students had the date and the first line by 10:04',
    source: sources.camera,
    question: 'What could be seen that made it go this way?',
    examples: {
      flag: ['The talk was [[well facilitated]].', 'A [[badly timed]] break.'],
      silent: ['The well-known story was read.', 'The well bucket hung on a rope.'],
    },
  },
  {
    id: 'verdict-adverb-well',
    family: 'verdict-adverb',
    terms: [
      '[very|really|so|quite|pretty|extremely|fairly well]',
      '[well] $',
      '{person} [well]',
      '[well {of}]',
      '[well together|today|overall|during|when|because|while|here|this]',
      '[went|worked|ended fine|great|wrong|okay|ok|alright|swimmingly]',
      '[well|badly|poorly|clearly|nicely|beautifully|thoughtfully|carefully planned|prepared|organised|organized|structured|managed|run|paced|chosen|thought_out|executed|designed|explained|delivered|modelled|modeled|sequenced|scaffolded|articulated|communicated|presented|received|used|handled|led|taught|attended_to|resourced|rehearsed|supported|differentiated]',
      'explained|explains|explain|stated|states|modelled|modeled|communicated|communicates|articulated|presented|spoke|speaks|outlined|expressed|introduced|demonstrated|taught|gave {*}? {*}? {*}? [{very}? clearly|concisely|succinctly|carefully|simply]',
      '[clearly|concisely|succinctly] explained|explains|stated|states|modelled|modeled|communicated|articulated|outlined|expressed|introduced|demonstrated',
      '[without a_hitch]',
      '[like a_dream|a_charm|a_treat]',
      '[off without] a_hitch',
      '[to great|good effect]',
    ],
    unless: ['opensSentence'],
    why: 'It says how well something was done, not what was done.',
    instead: ['__ of __ students __ by 10:__', '10:__: __ s, __ reminders'],
    shown: '21 of 24 students had the date and the first line by 10:04',
    source: sources.camera,
    question: 'What could be seen that made it go this way?',
    examples: {
      flag: ['The lesson went [[well]].', 'S4 and S5 worked [[well together]].', 'It went [[really well]].'],
      silent: [
        'S4 counted the squares as well.',
        'Well, the bell rang at 9:02.',
        'The survey asked about well-being.',
        'They drew a well in the village.',
        'S2 was not feeling well and left at 10:10.',
        'T collected the books as well as the pens.',
        'What went well?',
        'The well-lit corner holds 6 chairs.',
      ],
    },
  },
];
