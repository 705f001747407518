import { each, words } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { sources } from './sources';

const why = 'A feeling or a thought cannot be seen; what was seen may have other reasons.';

const states = words(`
  engaged bored motivated confused disengaged unengaged unmotivated demotivated enthusiastic frustrated anxious
  nervous distracted inattentive attentive curious confident happy unhappy upset excited proud overwhelmed
  embarrassed stressed puzzled bewildered intrigued fascinated captivated eager keen reluctant unwilling
  uninterested disinterested interested restless angry annoyed scared worried sad hooked immersed absorbed
  comfortable uncomfortable unsure unfocused apathetic indifferent insecure discouraged encouraged disappointed
  impatient surprised amused content tired sleepy afraid
`);

export const unseenState: readonly Rule[] = [
  {
    id: 'unseen-feeling',
    family: 'unseen-state',
    terms: [
      ...each('{be} {mod}? {mod}? [%]', states),
      ...each('{be} {mod}? {*} and|or {mod}? [%]', states),
      ...each(
        '{student} {mod}? [%]',
        states.filter((state) => state !== 'content' && state !== 'interested'),
      ),
      ...each(
        '[% {student}|faces|looks|expressions]',
        states.filter((state) => state !== 'content'),
      ),
      '{student} {be} {mod}? {mod}? [focused|lost|invested|focussed]',
      '[very|fully|actively|highly|so|really engaged|focused|focussed|invested]',
      '[highly|deeply|cognitively|genuinely engaged]',
      '[ready_to_learn|eager_to_learn]',
    ],
    why,
    instead: ['__ of __ students asked "__"', 'Sweep 10:__: __ of __ writing or looking at __'],
    shown: '6 of 24 asked "what do we do?"; 4 left item 2 blank',
    source: sources.mind,
    question: 'What did you see or hear that made you think so?',
    examples: {
      flag: [
        'Students were [[confused]].',
        'The class seemed [[bored]].',
        'Students [[engaged]] from the start.',
        '[[Confused faces]] at table 2.',
        'S4 was very [[motivated]] today.',
        'They were [[focused]].',
        'Students were [[bored]] and [[restless]].',
      ],
      silent: [
        'I was confused by the seating plan.',
        'S4 said she was bored.',
        'The narrator was bored and lonely.',
        'Were students confused?',
        'Survey: 12 were confident, 8 unsure.',
        'S5 engaged in a discussion with S6.',
        'The lesson focused on fractions.',
      ],
    },
  },
  {
    id: 'unseen-mind',
    family: 'unseen-state',
    terms: [
      ...each(
        "{person} {*}? [{very}? didn't|don't|doesn't|couldn't|not? %]",
        words(`
        understand care want_to know_what_to_do get_it understand_it like enjoy realise realize
      `),
      ),
      ...each(
        '{person} {mod}? [%]',
        words(`
        understood understand understands wanted wants cared cares tried_to tried_hard tries_to trying_to
        trying_hard knew believed believes realised realized enjoyed enjoys enjoying loved loves liked likes hated
        hates hoped expected struggled struggles struggling grasped mastered intended thought_that felt_that
        felt_like learned learnt valued appreciated zoned_out tuned_out checked_out switched_off daydreamed
        lost_interest lost_focus
      `),
      ),
      ...each(
        '{person} {be} {mod}? {mod}? [%]',
        words(`
        trying_to trying_hard struggling enjoying daydreaming zoning_out thinking_hard tuning_out zoned_out
        checked_out having_fun
      `),
      ),
      '[pay~v no|close|little|full? attention]',
      '[not paying? attention]',
      '[lost|lose|losing interest|focus|motivation]',
      '[lack~v motivation|interest|confidence|focus]',
      '[did|do|does not understand|care]',
      "[didn't|don't|doesn't understand|care]",
      '[tried|try|tries their|his|her best|hardest]',
      '[had fun]',
      '[was|were trying]',
      '{person} {*} {*}? [on purpose]',
    ],
    why: 'Nobody can see what somebody wanted, knew or meant; what they did can be written down.',
    instead: ['__ of __ wrote __', 'S__ said: "__"', '__ of __ left item __ blank'],
    shown: '9 of 24 wrote a full sentence; S3: "Do I copy this?"',
    source: sources.mind,
    question: 'What did they do or say?',
    examples: {
      flag: [
        'The students [[understood]] the task.',
        'S4 [[wanted]] to leave.',
        "They [[didn't care]] about the poster.",
        'Students were [[paying attention]].',
        'S9 [[tried to]] help.',
        'Students [[struggled]] with item 3.',
      ],
      silent: [
        'I wanted to see the end of the task.',
        'S4 said he understood the task.',
        'S3 tried three strategies.',
        'We expected 20 tickets.',
        'S12 asked what students knew about volcanoes.',
      ],
    },
  },
  {
    id: 'unseen-on-task',
    family: 'unseen-state',
    terms: [
      '[{very}? on|off task]',
      '[participated|participating|participate actively|fully|well]',
      '[actively participated|participating|participate|involved|listening]',
    ],
    unless: ['isCounted'],
    why: 'Uncounted, it is an impression; a sweep with a count shows it.',
    instead: ['Sweep 10:__: __ of __ writing or looking at __'],
    shown: 'Sweep 10:20: 19 of 24 writing or looking at the text',
    source: sources.count,
    question: 'What could be counted from where you sat?',
    examples: {
      flag: ['Students were [[on task]].', 'Table 3 was [[off-task]] after the break.'],
      silent: ['Sweep 10:20: 19 of 24 on task.', 'T said to stay on task.'],
    },
  },
  {
    id: 'unseen-manner',
    family: 'unseen-state',
    terms: [
      '[eagerly|happily|enthusiastically|reluctantly|nervously|willingly|attentively|intently|excitedly|angrily|joyfully|anxiously|deliberately|intentionally|purposely|impatiently|hesitantly|curiously|proudly]',
      '[with enthusiasm|interest|confidence|excitement|joy|pride|reluctance]',
      '[high|low|great|strong|total|full|lots_of|good|poor engagement|motivation|morale|buy_in]',
      '{student}? [engagement|motivation|interest|morale|buy_in {be} {very}? high|low|strong|weak|good|poor|evident]',
    ],
    why,
    instead: ['__ of __ hands up within __ s', '10:__ S__: "__"'],
    shown: '14 hands up within 3 s',
    source: sources.mind,
    question: 'What did it look or sound like?',
    examples: {
      flag: [
        'They raised their hands [[eagerly]].',
        'S4 read [[with confidence]].',
        '[[High engagement]] at station 1.',
        'Student [[engagement was high]].',
      ],
      silent: ['S4 said he did it deliberately.', 'Interest of 5 % on 200 dollars is 10 dollars.'],
    },
  },
];
