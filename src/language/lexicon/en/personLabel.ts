import { each, words } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { sources } from './sources';

const why = 'A label on a person does not change from one day to the next; what a person did, can.';

const people =
  'student|students|pupil|pupils|kid|kids|child|children|learner|learners|class|classes|group|groups|boy|boys|girl|girls|reader|readers|writer|writers|teacher|teachers|parent|parents|one|ones|bunch|cohort';

export const personLabel: readonly Rule[] = [
  {
    id: 'label-trait',
    family: 'person-label',
    terms: [
      ...each(
        '[{very}? %]',
        words(`
        lazy naughty disrespectful defiant stubborn immature needy clingy manipulative attention-seeking
        attention-seeker~n troublemaker~n trouble-maker~n problem-child class-clown~n slow-learner~n hopeless
        uncooperative hyperactive disruptive badly-behaved well-behaved obnoxious bossy spoiled spoilt hot-headed
        unteachable work-shy ill-mannered bully bullies know-it-all~n high-flyer~n low-flyer~n bubble-kid~n
        underachiever~n high-achiever~n low-achiever~n
      `),
      ),
      ...each(
        '{person} {be} {mod}? {mod}? [%]',
        words(`
        gifted bright smart clever intelligent talented resistant difficult rude slow low weak dumb stupid dim
        aggressive hyper shy quiet_types mean irresponsible unreliable incapable a_natural impossible capable mature
        kind helpful polite good_at_{*} bad_at_{*} hard_working negative moody nasty sweet wild rowdy unruly
      `),
      ),
    ],
    why,
    instead: ['S__ wrote __ of __ items; head on desk 10:__-10:__', '__ of __ items done by 10:__'],
    shown: 'S14 wrote 0 of 5 items; head on desk 10:12-10:18',
    source: sources.label,
    question: 'What did this person do, and when?',
    examples: {
      flag: ['S14 is [[lazy]].', 'S3 is [[gifted]].', 'The class was [[disruptive]].', 'She is very [[resistant]].'],
      silent: [
        'S6 said he was lazy.',
        'A smart board hangs on the wall.',
        'The gifted program meets on Friday.',
        'A slow fuse was drawn.',
      ],
    },
  },
  {
    id: 'label-group',
    family: 'person-label',
    terms: [
      ...each(
        `[% ${people}]`,
        words(`
        weak~a strong~a struggling low~a difficult bright~a gifted smart~a lazy bad good problem slow~a resistant
        naughty rude clever~a unruly rowdy high-ability low-ability high-achieving low-achieving low-performing
        high-performing challenging tough needy reluctant talented stupid capable bubble shy hard-working wild
        ineffective effective great excellent outstanding average mediocre poor terrible disruptive
      `),
      ),
      '[behaviour|behavior|discipline problem|problems|issue|issues kid|kids|student|students|child|children|case]',
      'a [behaviour|behavior|discipline problem]',
      '[natural|born teacher|leader]',
      '{who} [lows|highs]',
      '[bad|negative|poor|good|great|positive attitude]',
      '[chip on {who} shoulder]',
    ],
    why,
    instead: ['S__ and S__: __ of __ items done by 10:__', '__ of __ students __'],
    shown: 'S14 wrote 0 of 5 items; S2 and S9 wrote 5 of 5',
    source: sources.label,
    question: 'What did these people do that you noticed?',
    examples: {
      flag: [
        'The [[low kids]] sit in front.',
        'A [[struggling teacher]].',
        'S5 is a [[behaviour problem]].',
        'It is a [[difficult class]].',
        'She is a [[weak student]].',
      ],
      silent: [
        'The low shelf holds the books.',
        'Small group work began at 9:20.',
        'Behaviour problems in animals were the topic.',
      ],
    },
  },
];
