import { each, eachOf, lines, words } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { labels, traits } from './traits';
import { sources } from './sources';

const why = 'A label on a person does not change from one day to the next; what a person did, can.';

const people =
  'student|students|pupil|pupils|kid|kids|child|children|learner|learners|class|classes|group|groups|boy|boys|girl|girls|reader|readers|writer|writers|teacher|teachers|parent|parents|one|ones|bunch|cohort';

const roles =
  'sweetheart|sweetie|darling|poppet|charmer|cutie|lost_soul|free_spirit|old_soul|black_sheep|loose_cannon|square_peg|tough_nut|tough_cookie|hard_nut|ringleader|trouble_causer|livewire|handful|liability|pushover|soft_touch|high_flyer|high_flier|daydreamer|perfectionist|chatterbox|fidget|show_off|know_it_all|superstar|rockstar|rising_star|grafter|trier|tryer|plodder|clown|joker|loner|misfit|attention_seeker|drama_queen|control_freak|workaholic|jobsworth|dinosaur|old_hand|safe_pair_of_hands|born_teacher|born_leader|natural_leader|natural_teacher|quick_learner|slow_learner|fast_learner|hard_worker|team_player|lone_wolf|bad_influence|good_influence|bright_spark|little_madam|madam|terror|tearaway|menace|nightmare|problem_child|teachers_pet|goody_two_shoes|swot|geek|nerd|brat|bully|coward|cheat|liar|thief|genius|prodigy|whizz|whiz|saint|angel|diamond|gem|treasure|legend';

const labelPhrases = lines(`
  {be} {mod}? a|an|the|such_a|quite_a|bit_of_a [{very}? {quality}? ${roles}]
  {person} , a|an|the [{very}? {quality}? ${roles}]
  ^ a|an|such_a|the? [{very}? {quality}? ${roles}] $
  [superstar|rockstar|ringleader|show_off|know_it_all|chatterbox|daydreamer|bright_spark|live_wire|livewire|strugglers|slackers|stragglers|non_starters|shirkers|skivers|jokers|moaners|plodders|high_fliers|troublemakers|ringleaders|chatterboxes|time_wasters|wallflowers|non_athletes|non_readers|non_engagers|refusers|lost_causes|underachievers]
  [usual suspects]
  a|an|such_a|this|that [{very}? {inState} cohort|bunch|lot|crowd|crew]
  {form} are|were {mod}? {mod}? [hard_work|hard_going|a_handful|a_nightmare|heavy_going|a_joy|a_delight|tough_going]
  ^ [typical|classic {student}|{role}|behaviour|behavior]
  [a|an {mod}? real|big|bit_of_a|larger_than_life|strong|difficult|colourful? character|personality|presence] $
  [big|strong|difficult|challenging|lively|dominant|clashing personalities|characters]
  the [top|bottom|low|lower|middle|high|higher|upper group|ability|achievers|attainers|kids]
  {be} {mod}? [top|bottom|low|high set|end]
  [bottom|low set|end] {student}|kids
  has|have|had|with|of {quality}? [behaviour|behavior|attitude|anger|motivation|discipline|attendance problem|problems|issue|issues]
  {person} [has|have|had {quality}? issues|baggage|a_temper|a_short_fuse|a_chip|no_filter|no_manners|no_common_sense|no_work_ethic|a_good_heart|a_heart_of_gold|a_big_mouth|a_big_ego|an_ego|an_attitude|a_bad_attitude|a_good_attitude|a_poor_attitude|a_short_attention_span|a_good_brain|a_good_head] $
  [an|a {very}? {quality}? attitude|temper|ego|work_ethic problem|issue]
  [{quality}|strong|poor|no|great|good|excellent work_ethic|ethic]
  [has|have it in_{who}|in_him|in_her|in_them]
  [not {very}? the {*}? brightest|sharpest|easiest|most_able {*}?]
  {person} {be} {mod}? {mod}? [more|less|most|least able|academic|capable|confident|motivated|mature|committed|experienced]
  [less|more|most|least able|capable|academic|confident|motivated|gifted|talented {student}|ones]
  the {very}? [naughty|lazy|clever|bright|weak|strong|slow|able|difficult|brighter|weaker|stronger|slower|cleverer|naughtier ones|kids|lot|boys|girls|crowd|bunch|half]
  [high|low|lower|middle|higher attaining|achieving|ability|prior_attaining]
  the [{inState}|{label} ones]
  ^ [{very}? {quality}|{trait}|{label}|lively|noisy|loud|chatty|tricky|tough|hard group|class|bunch|lot|crew|crowd|cohort|set|kids|kid|lads|girls|boys] $
  ^ [{very}? {quality}|{trait}|{label}|lively|noisy|loud|chatty|tricky|tough|hard group|class|bunch|lot|crew|crowd|cohort|set|kids|kid|lads|girls|boys] , last|after|today|this|on|in|with|period|of
  [lively|noisy|loud|rowdy|unruly|chatty|tricky|tough|rough|wild|boisterous|feral bunch|lot|crew|crowd|class|group|cohort|set|kids|lads|girls|boys|team|table]
  [not_a natural|team_player|morning_person|people_person|maths_person|reader|writer|born {*}?]
  [a {*} by_nature]
  [by nature] $
  {student}|{teacher} {be} a|an [{very}? {trait}|{inState} {quality}? {role}]
  such a|an [{very}? {quality}|{trait} {role}]
  [{trait}|{quality} , {trait}|{quality} {role}]
  [difficult|demanding|pushy|supportive|unsupportive|lovely|tricky|awkward|aggressive parents|parent|family|families|home|background|home_life]
  [from a {quality}|broken|rough|difficult home|background|family]
  [lack~v|has_no|have_no ability|talent|intelligence|common_sense|manners|discipline|self_discipline|work_ethic|ambition|drive|aptitude]
  [live|living wire]
  [born|natural teacher|leader|performer|storyteller]
  {person} is|was|are|were|seems|seemed|looks|looked {mod}? {mod}? [past_it] $
  {person} [has|have mood_swings|no_friends|low_self_esteem|low_self_confidence|low_confidence|a_sense_of_humour|a_sense_of_humor|the_gift_of_{*}|a_way_with_{*}|a_dry_wit|a_quick_wit|street_smarts]
  {person} [has|have|had a_lot|lots|plenty|much|everything to_learn|to_offer|going_for]
  {student} {be} {mod}? [below|above|under|beneath grade_level|age_level|year_level|target|the_others]
  {student} {be} {mod}? [{mod}? little|right|real|absolute monsters|devils|terrors|horrors|rascals|monkeys|animals|savages|beasts|monster|devil|terror|horror|rascal]
`);

/** What is said about most of these rules. */
const guidance = {
  why,
  instead: ['S__ wrote __ of __ items; head on desk 10:__-10:__', '__ of __ items done by 10:__'],
  shown: 'S14 wrote 0 of 5 items; head on desk 10:12-10:18',
  source: sources.label,
  question: 'What did this person do, and when?',
};

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
    ...guidance,
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
    terms: eachOf('[{very}? %]', 'label', labels),
    only: ['isLabel'],
    ...guidance,
    examples: {
      flag: ['S14 is [[lazy]].', 'The class was [[disruptive]].'],
      silent: ['S2 plays the lazy king and S9 the stubborn donkey.', 'The disruptive technology was steam.'],
    },
  },
  {
    id: 'label-predicate',
    family: 'person-label',
    // 'S4 was able to open it' tells what happened.
    terms: [...eachOf('[{very}? %]', 'trait', traits), '[{very}? able] $'],
    only: ['isSaidOfPerson'],
    ...guidance,
    examples: {
      flag: [
        'S20, [[so reticent]], read first.',
        'S3 is [[gifted]].',
        'She is [[very resistant]].',
        'T is [[a natural]].',
      ],
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
        troubled damaged talkative chatty rough tricky hard nerdy gobby boisterous volatile compliant apathetic
        disaffected impossible mouthy cheeky spoilt spoiled deprived disadvantaged
      `),
      ),
      '[behaviour|behavior|discipline problem|problems|issue|issues kid|kids|student|students|child|children|case]',
      'a [behaviour|behavior|discipline problem]',
      '[behaviour|behavior kid|kids|boys|girls|lot|crowd|child]',
      '[{trait} {role}]',
      '[{very} {trait} {role}]',
      '[{label} {role}]',
      '[{inState} {role}]',
      'a|an|the|such_a {very}? [{quality} {quality}? practitioner|educator|facilitator|communicator|leader|mentor|role_model|classroom_manager|planner|storyteller|explainer|questioner|presenter|individual|character|human|person|colleague|professional|mathematician|scientist|artist|musician|linguist|thinker]',
      ...labelPhrases,
      '[natural|born|gifted|talented|brilliant|weak|strong|poor|good|great|keen|fast|slow|excellent|confident|able|reluctant|model teacher|leader|mathematician|communicator|speaker|listener|worker|artist|scientist|musician|athlete|thinker|practitioner|educator|professional|colleague|planner|manager|storyteller|speller|swimmer|linguist|singer|dancer|player|actor|performer|role_model|classroom_manager|questioner|subject_knowledge|organiser|organizer]',
      '[lower|higher|low|high|less ability|attaining|achieving|able|performing|level student|students|pupil|pupils|kid|kids|child|children|learner|learners|class|classes|group|groups|set|sets|table|readers]',
      '[lower|higher|low|high attainers|achievers|ability]',
      '{be} a|an|such_a [grafter|slacker|shirker|show_off|chatterbox|daydreamer|loner|perfectionist|star|angel|nightmare|handful|pain|diva|drama_queen|control_freak|pushover|soft_touch|dreamer|slob|bright_spark|live_wire|swot|natural|moaner|whiner|tyrant|perfectionist]',
      'the [behaviour|behavior|discipline problems]',
      '{be} {mod}? a|an|the|such_a|quite_a|bit_of_a {intense}? [{sort}]',
      '{be} {mod}? a|an|the|such_a|quite_a {intense}? [hard worker|nut|case]',
      "{be} {mod}? a|an|the|such_a|quite_a [rock_star|lost_cause|bad_influence|good_influence|piece_of_work|flight_risk|teacher's_pet|smart_cookie|tough_cookie|bright_button|couch_potato|people_person|safe_pair_of_hands|force_of_nature|breath_of_fresh_air|kind_soul|old_soul|one_trick_pony|loose_cannon|square_peg|wallflower|social_butterfly|bright_spark|control_freak|drama_queen|class_clown|people_pleaser|bundle_of_energy|team_player|late_bloomer|closed_book|tough_nut|waste_of_space|work_in_progress|first_rate_teacher|class_act|natural]",
      "t's|she's|he's a {intense}? [{sort}|natural|star|rock_star]",
      "t's|she's|he's a [character]",
      'the|my|our|some|few|those|these [strugglers|slackers|grafters|achievers|superstars|rock_stars|overachievers|underachievers|bright_sparks|high_fliers|low_fliers|non_athletes|non_readers|non_writers|plodders|shirkers|stars|chatterboxes|daydreamers|clowns|loners|geeks|nerds|jocks|boffins|dunces|thugs|pests|angels|rebels|weaklings] ',
      'the|my|our|her|his [more|less|most|least|very able] $',
      'the|my|our|her|his [more|less|most|least able] {aux}|{*ed}|got|were|did|had|still|and',
      '[more|less|most|least able student|students|pupils|kids|children|learners|ones|group|set]',
      '[loud|popular|cool|mean|rough|posh|poor|rich kids|girls|boys|ones|girl|boy]',
      '[bottom|lowest|remedial set|group|stream|ability] {aux}|{*ed}|{be}|sat|got|had',
      '[sen|send|sped|special_ed|special_needs|ell|eal|esl|iep|adhd|autistic|asd|dyslexic|foster|free_lunch|fsm|pupil_premium|inner_city|low_income|ghetto kid|kids|lad|lads|boy|boys|girl|girls]',
      '{student} {be} {mod}? probably|clearly|obviously|definitely|maybe|surely? [sen|adhd|autistic|dyslexic|asd|add|on_the_spectrum|special_needs|ebd|semh|neurotic|bipolar|depressed]',
      '[adhd|autism|dyslexia|trouble written all_over]',
      '{person} {mod}? has|have|had|with a|an|no|some|such|real|zero|such_an|such_a? [attitude|attitude_problem|bad_temper|short_fuse|temper|anger_issues|behaviour_issues|behavior_issues|behaviour_problems|behavioural_issues|behavioral_issues|anger_problems|self_control|attention_span|work_ethic|manners|filter|backbone|common_sense|big_heart|heart_of_gold|gravitas|charisma|natural_authority|natural_gift|natural_talent|presence|big_ego|learned_helplessness|victim_mentality|fixed_mindset|growth_mindset|bad_attitude|people_skills|social_skills]',
      '{person} has|have|had a|an|such_a? {*}? [gift|knack|flair|talent|genius for|with]',
      '{person} has|have|had a|an|such_a|the {*}? [patience of_a_saint|of_job]',
      '{person} has|have|had a|an|such_a short|limited|tiny|poor|goldfish [attention_span|memory]',
      '[eyes in the_back_of {who} head]',
      '[a|an|such_a difficult|strong|big|lovely|warm|bubbly|great|forceful|toxic|magnetic|addictive|quiet personality]',
      "{person} [can't|cannot|couldn't|can_not sit_still|concentrate|focus|behave|be_trusted|be_bothered|cope|keep_still|handle|control|keep_control]",
      "{student} [can't|cannot|couldn't do_maths|do_math|read|spell|count] $",
      '[comes|come|coming from a|an broken|rough|difficult|chaotic|poor|good|nice|bad|dysfunctional|deprived home|family|background|house|area]',
      "[not|isn't|aren't|never the sharpest|brightest {*}?]",
      '{be} {mod}? {mod}? [a|an maths|math|people|morning|detail|details|big_picture|kind|caring|warm|good|nice|difficult|negative|positive|patient|school|reading person]',
      "[isn't|not|wasn't cut_out|made|built|meant for]",
      '[typical|stereotypical boy|boys|girl|girls|teenager|teenagers|teen|teens|year|student|students|freshman|freshmen|behaviour|behavior|monday|friday]',
      '[boys will be boys]',
      '{person} has|have|had|with a|an [{intense} attitude|temper|ego|mouth]',
      '[mum|mom|dad|mother|father|parents|family {be} {mod}? difficult|tricky|useless|pushy|supportive|unsupportive|lovely|demanding|awkward|hopeless]',
      '[helicopter|pushy|difficult|useless|neglectful|demanding|unsupportive|uninvolved|tiger parent|parents|mother|mum|mom]',
      '[deep|quick|avid|voracious|gifted|instinctive thinker|learner|reader|writer|worker]',
      '[weak|strong|poor|reluctant|slow|quick|fast|gifted|able|good|keen|avid|confident|struggling|lazy|natural talkers|speakers|thinkers|learners|workers|spellers|mathematicians|swimmers|athletes|scientists|artists|communicators]',
      '^ a? [bit_of_a? handful] $',
      '[right|real|proper|total|little? little madam|monster|angel|devil|terror|sweetheart|horror]',
      '[cheeky chap|chappie|chappy|monkey|beggar]',
      '[attention seeking|seeker|seekers]',
      '[drama queen|queens]',
      '[class|resident clown|comedian|comic|joker|genius|know_it_all]',
      '{student} the [chatterbox|joker|clown|comedian|troublemaker|brain|boss|bully|baby|diva]',
      '[acted|acting|behaved|behaving|acts|behaves like {mod}? a|an? baby|babies|brat|brats|clown|clowns|fool|idiots|animals|toddlers|child|children] $',
      '[set|stuck in {who} ways]',
      '[in over {who} head|heads]',
      '[out of {who} depth]',
      '[born to teach|lead]',
      '[belongs in a_classroom|teaching|the_classroom]',
      '[new|young|inexperienced teacher and_it_shows|out_of_{who}_depth]',
      '[personality is|was] {quality}|bubbly|warm|abrasive|big|too',
      '{person} {be} [a bit_of_a {*} {*}?]',
      '[a|an {quality} bunch|lot|crew|crowd|cohort|mob]',
      '[old school] $',
      '[old school] {*}? teacher|sort|type|kind',
      '[a good|bad|nice|lovely|sweet|horrible|tough kid|boy|girl|lad|bunch|lot|egg|apple|cookie|child|student]',
      '{who} [lows|highs]',
      'with|for|to|by|of|at the [lows|highs] ',
      '[frequent flyers|fliers|flyer|flier]',
      '[shrinking violet|violets]',
      "{person}|she's|he's|t's|they're {be}? {mod}? [resistant|open|closed|hostile|allergic|averse to coaching|feedback|change|advice|criticism|support|new_ideas|suggestions]",
      'come~v|came across as {mod}? a? [{trait}|{quality}|{label}|{inState}]',
      '{student} a|an [perfectionist|slacker|coaster|shirker|chatterbox|daydreamer|loner|handful|pain|star|angel|natural|worrier|dreamer|grafter|plodder]',
      '{person} {be} {mod}? a|an [worrier|drifter|cruiser]',
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
        'S11 is such a [[sweetheart]].',
        '4B are [[tough going]].',
        'It is a [[difficult class]].',
        'She is a [[weak student]].',
      ],
      silent: [
        'The low shelf holds the books.',
        '4B are in room 12.',
        'Small group work began at 9:20.',
        'Behaviour problems in animals were the topic.',
      ],
    },
  },
];
