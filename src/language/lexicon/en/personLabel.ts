import { each, words } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { labels, traits } from './qualities';
import { sources } from './sources';

const why = 'A label on a person does not change from one day to the next; what a person did, can.';

const people =
  'student|students|pupil|pupils|kid|kids|child|children|learner|learners|class|classes|group|groups|boy|boys|girl|girls|reader|readers|writer|writers|teacher|teachers|parent|parents|one|ones|bunch|cohort';

export const personLabel: readonly Rule[] = [
  {
    id: 'label-noun',
    family: 'person-label',
    terms: [
      ...each(
        '[{very}? %]',
        words(`
        attention-seeker~n troublemaker~n trouble-maker~n problem-child class-clown~n slow-learner~n bully bullies know-it-all~n high-flyer~n low-flyer~n bubble-kid~n underachiever~n high-achiever~n low-achiever~n
      `),
      ),
    ],
    why,
    instead: ['S__ wrote __ of __ items; head on desk 10:__-10:__', '__ of __ items done by 10:__'],
    shown: 'S14 wrote 0 of 5 items; head on desk 10:12-10:18',
    source: sources.label,
    question: 'What did this person do, and when?',
    examples: {
      flag: ['S14 is a [[troublemaker]].', 'The two [[know-it-alls]] sat in front.'],
      silent: [
        'S6 said he was lazy.',
        'A smart board hangs on the wall.',
        'The gifted program meets on Friday.',
        'A slow fuse was drawn.',
      ],
    },
  },
  {
    id: 'label-trait',
    family: 'person-label',
    terms: each('[{very}? %]', labels),
    only: ['isLabel'],
    why,
    instead: ['S__ wrote __ of __ items; head on desk 10:__-10:__', '__ of __ items done by 10:__'],
    shown: 'S14 wrote 0 of 5 items; head on desk 10:12-10:18',
    source: sources.label,
    question: 'What did this person do, and when?',
    examples: {
      flag: ['S14 is [[lazy]].', 'The class was [[disruptive]].'],
      silent: ['S2 plays the lazy king and S9 the stubborn donkey.', 'The disruptive technology was steam.'],
    },
  },
  {
    id: 'label-predicate',
    family: 'person-label',
    // 'S4 was able to open it' tells what happened.
    terms: [
      ...each(
        '[{very}? %]',
        traits.filter((trait) => trait !== 'able'),
      ),
      '[{very}? able] $',
    ],
    only: ['isSaidOfPerson'],
    why,
    instead: ['S__ wrote __ of __ items; head on desk 10:__-10:__', '__ of __ items done by 10:__'],
    shown: 'S14 wrote 0 of 5 items; head on desk 10:12-10:18',
    source: sources.label,
    question: 'What did this person do, and when?',
    examples: {
      flag: ['S3 is [[gifted]].', 'She is [[very resistant]].', 'T is [[a natural]].'],
      silent: [
        'S6 said he was slow.',
        'The sauce was sweet.',
        'The wolf was mean.',
        'A kind of hinge was shown.',
        'The mean is 4.',
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
        able~a weak~a strong~a struggling sparky feral sharp~a keen brainy dim switched-on well-behaved badly-behaved motivated unmotivated engaged disengaged low~a difficult bright~a gifted smart~a lazy bad good problem slow~a resistant
        naughty rude clever~a unruly rowdy high-ability low-ability high-achieving low-achieving low-performing
        high-performing challenging tough needy reluctant talented stupid capable bubble shy hard-working wild
        ineffective effective great excellent outstanding average mediocre poor terrible disruptive
      `),
      ),
      '[behaviour|behavior|discipline problem|problems|issue|issues kid|kids|student|students|child|children|case]',
      'a [behaviour|behavior|discipline problem]',
      '[natural|born|gifted|talented|brilliant|weak|strong|poor|good|great|keen|fast|slow|excellent|confident|able|reluctant|model teacher|leader|mathematician|communicator|speaker|listener|worker|artist|scientist|musician|athlete|thinker|practitioner|educator|professional|colleague|planner|manager|storyteller|speller|swimmer|linguist|singer|dancer|player|actor|performer|role_model|classroom_manager|questioner|subject_knowledge|organiser|organizer]',
      '[lower|higher|low|high|less ability|attaining|achieving|able|performing|level student|students|pupil|pupils|kid|kids|child|children|learner|learners|class|classes|group|groups|set|sets|table|readers]',
      '[lower|higher|low|high attainers|achievers|ability]',
      '{be} a|an|such_a [grafter|slacker|shirker|show_off|chatterbox|daydreamer|loner|perfectionist|star|angel|nightmare|handful|pain|diva|drama_queen|control_freak|pushover|soft_touch|dreamer|slob|bright_spark|live_wire|swot|natural|moaner|whiner|tyrant|perfectionist]',
      'the [behaviour|behavior|discipline problems]',
      '{person} {be} [a bit_of_a {*} {*}?]',
      '[a|an {quality} bunch|lot|crew|crowd|cohort|mob]',
      '[old school] $',
      '[old school] {*}? teacher|sort|type|kind',
      '[a good|bad|nice|lovely|sweet|horrible|tough kid|boy|girl|lad|bunch|lot|egg|apple|cookie|child|student]',
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
