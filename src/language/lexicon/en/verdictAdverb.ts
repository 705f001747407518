import { eachOf } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { verdictAdverbs } from './adverbs';
import { sources } from './sources';

/** What is said about most of these rules. */
const guidance = {
  why: 'It says how well something was done, not what was done.',
  instead: ['__ of __ students __ by 10:__', '10:__: __ s, __ reminders'],
  shown: '21 of 24 students had the date and the first line by 10:04',
  source: sources.camera,
  question: 'What could be seen that made it go this way?',
};

export const verdictAdverb: readonly Rule[] = [
  {
    id: 'verdict-adverb-general',
    family: 'verdict-adverb',
    terms: eachOf('[{very}? %]', 'verdictAdverb', verdictAdverbs),
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
    terms: [
      '[{very}? well|badly|poorly|nicely|beautifully|better|best {*}]',
      '{teaching} {be} {mod}? [{very}? {mannerAdverb} {*}]',
      '{teaching} {*} {be} {mod}? [{very}? {mannerAdverb} {*}]',
    ],
    only: ['endsInParticiple'],
    ...guidance,
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
      'behaved|coped|listened|worked|played|shared|read|wrote|settled|spoke|answered|behave|cope|listen|work|play|settle [{very}? well|nicely|badly|beautifully]',
      '{student} [settled|settle|settles {very}? quickly|fast|slowly|straight_away|immediately|down_quickly|down_well]',
      '{person} [well]',
      '[well {of}]',
      '[well together|today|overall|during|when|because|while|here|this]',
      '[went|worked|ended fine|great|wrong|okay|ok|alright|swimmingly]',
      '[well|badly|poorly|clearly|nicely|beautifully|thoughtfully|carefully planned|prepared|organised|organized|structured|managed|run|paced|chosen|thought_out|executed|designed|explained|delivered|modelled|modeled|sequenced|scaffolded|articulated|communicated|presented|received|used|handled|led|taught|attended_to|resourced|rehearsed|supported|differentiated]',
      'explained|explains|explain|stated|states|modelled|modeled|communicated|communicates|articulated|presented|spoke|speaks|outlined|expressed|introduced|demonstrated|taught|gave|narrated|described|summarised|summarized|defined|enunciated|displayed|conveyed|phrased|signalled|signaled|projected|set_out|laid_out|broke_down {*}? {*}? {*}? [{very}? clearly|concisely|succinctly|carefully|simply]',
      '[clearly|concisely|succinctly] explained|explains|stated|states|modelled|modeled|communicated|articulated|outlined|expressed|introduced|demonstrated',
      '[without a_hitch]',
      '[like a_dream|a_charm|a_treat]',
      '[off without] a_hitch',
      '[to great|good|full effect]',
      '[with {very}? great? {virtue}]',
      '[with {quality} {virtue}]',
      '[in a|an {very}? {quality}|{inState} way|manner|fashion|tone|voice|style]',
      '{teaching} {*}? {*}? {*}? [{very}? clearly|simply|logically|tightly|cleanly|carefully] $',
      'in|together|over|down [cleanly]',
      'went|goes|going|ran|run|runs [{very}? swimmingly|well|okay|ok|fine|badly|poorly|perfectly|to_plan|like_a_dream|without_incident]',
      '[well] handled|managed|received|run|led|taught|done|made|spent|used|paced|timed|pitched|explained|set|understood|put_together',
      '[far|much better] than|explained|organised|organized|managed|paced|planned',
      '[expertly|ably|deftly|beautifully|perfectly done|executed]',
      '[so|very|really|too|more|less {mannerAdverb}]',
      '[{very}? {mannerAdverb} and|but|yet {verdictAdverb}|{mannerAdverb}]',
      '[at a {very}? {quality}|good|nice|decent|fair|reasonable pace|speed|rate|lick]',
      '[at just|exactly the_right|the_wrong {*}]',
      "[at breakneck|lightning|a_snail's|a_cracking|a_gallop|full_tilt|a_rate_of_knots speed|pace?]",
      '[without {mod}? any|a? fuss|hitch|hiccup|hiccups|drama|incident|bother]',
      '[by the_book]',
      'worked|works|working|went|goes|going|ran|runs [a_treat|a_dream|a_storm]',
      '[cleanly|neatly|crisply|tightly|clearly|smoothly narrated|explained|delivered|modelled|modeled|demonstrated|executed|sequenced|structured|run|paced|handled|done|told|presented]',
      '[in good|great|fine|poor style|order|time|shape|form]',
      '[firmly|quietly|calmly but|yet|and fairly|firmly|kindly]',
    ],
    unless: ['opensSentence', 'isInterjected'],
    ...guidance,
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
