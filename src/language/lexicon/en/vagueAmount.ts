import { lines } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { sources } from './sources';

const people = '{student}|hands|answers|answer|responses|voices|eyes|pencils|people';

const amountPhrases = lines(`
  [next_to|close_to|almost nobody|nothing|none|no|everyone]
  [almost|nearly|pretty_much|practically|virtually|just_about|basically|more_or_less|near_enough|near_on|all_but the? whole|entire {*}]
  [pretty_much|just_about|more_or_less|basically|near_enough|practically all|everyone|everybody|everything|nobody|no_one|nothing|none|half]
  [ample|copious|umpteen|plentiful|innumerable|myriad|untold|scads|oodles|reams {*}]
  [a|an {quality}? wealth|abundance|host|slew|modicum|glut|boatload|truckload|whole_lot|whole_bunch|whole_host|good_few|fair_whack of] {*}
  [a|an {quality}? smattering|sprinkling|scattering|trickle|flurry|string|raft|ton|stack|mountain|pile|torrent|barrage|stream|sea|mass|fraction of {student}|questions|reminders|redirections|instructions|interruptions|reprimands|corrections|examples|ideas|answers|hands|errors|mistakes|comments|complaints|prompts|opportunities|work|talk|noise|chatter|feedback|information|praise|applause]
  [no end|shortage|lack of] {*}
  [the odd|occasional {student}|question|questions|hand|glance|word|comment|whisper|giggle|reminder|answer|smile|exception|interruption|lapse|mistake|yawn|chat|moment]
  [the lion's_share|greater_part|better_part|vast_bulk|best_part|lions_share of]
  [every now_and_then|now_and_again|so_often|once_in_a_while|other_minute|few_minutes|five_minutes|two_minutes|couple_of_minutes]
  [half the_time]
  [all too|far_too|way_too often|many|few|much|little]
  [ceaselessly|unceasingly|interminably|eternally|everlastingly|perennially|infrequently|customarily|copiously|abundantly|profusely]
  {person} [mainly|largely|mostly|predominantly|chiefly|primarily] {*ed}|{*ing}|sat|wrote|read|did|spoke|kept|had
  [one_or_two|two_or_three|three_or_four {student}|hands|heads|questions|reminders]
  [barely|hardly|scarcely a {*}]
  [ad nauseam|infinitum]
  [a_good_many|a_great_many|a_fair_number|a_fair_few|a_decent_number|a_healthy_number|a_sizeable_number|an_awful_lot|a_fair_proportion|a_large_proportion|a_high_proportion|a_small_proportion|a_good_proportion|a_percentage of?]
  [all too often|many|few|frequently|rarely]
  ^ [a_handful|a_good_number|a_number|a_couple|a_minority|a_majority|a_large_number|a_small_number|a_good_few|the_majority|most|many|several|quite_a_few|very_few|hardly_any|not_many|almost_all|nearly_all|quite_a_lot|loads|lots|plenty|heaps|tons|dozens|countless] {*}
  [a_handful|a_good_number|a_number|a_couple|a_minority|a_majority|a_large_number|a_small_number|a_good_few|a_good_deal|a_great_deal|quite_a_lot|a_fair_amount|a_fair_bit|a_huge_amount|a_large_amount|a_small_amount|a_certain_amount|a_tiny_minority|a_vast_majority|the_vast_majority|a_good_chunk|a_large_chunk|a_big_chunk|a_good_half|a_good_portion|the_best_part|the_rest of]
  [a couple|handful|number|variety|bunch|load|bit of hiccups|issues|problems|times|students|pupils|moments|minutes|things|questions|errors|mistakes|false_starts|slips|distractions|interruptions|opportunities|misconceptions|hands|voices|reminders|examples|late_arrivals|latecomers|disruptions]
  [a couple|handful left|had|were|came|did|got|put|arrived|finished|stayed|raised|of_them|of_us]
  [about|around|roughly|approximately|nearly|almost|over|under|less_than|more_than|well_over|just_under|just_over half|a_third|a_quarter|two_thirds|three_quarters of? {det}? class|group|students|pupils|kids|children|room|learners|cohort|lesson|time|period|them|us]
  [half the|of_the|my|our class|group|students|pupils|kids|children|room|learners|lesson|time|period|questions]
  [almost|nearly|practically|virtually|just_about|pretty_much every|each]
  [almost|nearly|virtually|practically always|never|constantly|continuously|entirely|everything|nothing|anything]
  [every time]
  [each and_every {*}]
  [every last {*}]
  [the same few|handful|old {*}]
  [no one {mod}? {aux}? moved|answered|spoke|listened|knew|raised|responded|volunteered|helped|asked|looked|wanted|cared|finished|understood|seemed|was|had|did|got]
  [nobody|none_of_them|no_student {mod}? {aux}? moved|answered|spoke|listened|knew|raised|responded|volunteered|helped|asked|looked|wanted|cared|finished|understood|seemed|was|had|did|got]
  [not everyone|everybody|one_of_them]
  [all kids|students|pupils|children|learners] {be}|seemed|knew|got|had|understood
  ^ [usually|generally|typically|normally|occasionally|sometimes|often|frequently|mostly] {*}
  [most days|weeks|lessons|mornings|of_the_time|of_the_way]
  [for the_most_part]
  [on the_whole]
  [by and_large]
  [more often_than_not]
  [nine times_out_of_ten]
  [as always|ever|usual]
  [time after_time]
  [day after_day|in_day_out]
  [week after|in week|week_out]
  [on occasion|occasions]
  [now and_then|again]
  [from time_to_time]
  [once in_a_while]
  [at times]
  [hardly|barely|scarcely ever|spoke|looked|moved|wrote|used|asked|talked|paused|stopped|glanced]
  [several|many|various|numerous more|others|different|late|key|good|unanswered {*}?] $
  [a_lot|lots|loads|plenty|tons|heaps] $
  [excessive|minimal|limited|frequent|constant|continual|continuous|endless|incessant|occasional|sporadic|regular|repeated noise|talk|chatter|chatting|interruptions|interruption|calling|movement|participation|reminders|redirections|use|praise|feedback|transitions|questions|questioning|checks|checking|opportunities|wait_time|practice|responses|answers|disruption|disruptions|referrals|talking|giggling|fidgeting]
  [way|far|much too many|much|few|little|long|often {*}?]
  [so|too|very little|few|many|much time|talk|wait_time|challenge|support|participation|chance|chances|opportunity|opportunities|hands|questions|students|answers|practice|thinking]
  [a bit|little of too {*}]
  [for much|most|ages|a_bit|too_long|so_long|hours|a_good_while|quite_a_while|some_time|a_long_while|a_very_long_time|several_minutes|a_few_minutes|a_couple_of_minutes|many_minutes of?]
  [several|a_few|some|many|a_couple_of minutes|seconds|moments|times] late|later|to|for|passed|went|before|were|of|waiting|in|on|into|over
  [in no time]
  [a good|long|short while]
  [quite|rather|fairly|so|too|very often|frequently|rarely|regularly|seldom|a_lot|a_bit]
  [again and_again]
  [consistently|persistently|repeatedly|habitually]
  [without exception|fail]
  [a_lot|lots|loads|far|many|much more|fewer|less children|kids|students|pupils|learners|people|hands|voices|talk|talking|questions|answers|practice|of]
  [more_or_less all] of|{det}|{student}
  ^ [basically all] of|{det}|{student}
  [tons|loads|heaps|lots|oodles|bags of {*}]
  [next_to|near_enough everyone|everybody|no_one|nobody|all]
  [at all times]
  [any number_of]
  [precious|vanishingly little|few]
  [umpteen|zillions|masses|scores|oodles|hundreds|dozens of? {*}]
  [only some|a_few|a_handful]
  [but|and some|most|many|few|several did|were|had|got|could]
  [some] were|had|did|got|could|couldn't|finished|struggled|stayed|wrote|talked|chatted|seemed|just|even|still|never|of_them|of_us
  [most|many] were|had|did|got|could|couldn't|finished|struggled|stayed|wrote|talked|chatted|seemed|of_them|of_us
  [a good half|third|quarter|dozen|chunk|bit|part|many] of|were|was|had|did
  [not a peep|squeak|murmur|flicker|soul|sausage|word|sound] from
  [not|never one {student}|hand|question|soul|pen]
  [left right_and_centre|right_and_center]
  [take|takes|took|taking {mod}? forever|ages|an_age|an_eternity]
  {student}|{title}_{*}|she|he|t [keeps calling|shouting|talking|interrupting|chatting|fidgeting|asking|tapping|stopping|wandering|shushing|swinging|touching|repeating|fiddling|poking|giggling|whispering|leaving]
  [once in_a_blue_moon]
  [9|99|nine times_out_of 10|100|ten]
  [now and_again]
  [again|day|week|year|lesson after again|day|week|year|lesson]
  [by far|and_away the? most|majority|least]
  [as ever|always] ,
  [all lesson|morning|period|class|day|week|term|afternoon|session|hour|year long]
  [morning|noon noon|night and_night]
  [far|way|all too many|few|much|little|often|seldom {*}?]
  [any|all sorts|manner|kinds of {*}]
  [the same {n} hands|voices|students|kids|pupils|children|faces]
  [the same hands|voices|students|kids|pupils|children|faces|people|ones]
`);

export const vagueAmount: readonly Rule[] = [
  {
    id: 'vague-amount-things',
    family: 'vague-amount',
    terms: [
      '[a_lot_of|lots_of|plenty_of|loads_of|tons_of|heaps_of|hardly_any|very_few|too_few|very_little|a_great_deal_of|a_good_deal_of|a_fair_bit_of|countless|endless|many|most|several|numerous|too_many|too_much|so_many|quite_a_few|a_few|not_much|not_enough|enough wait? questions|time|talk|examples|opportunities|chances|reminders|redirections|interruptions|praise|feedback|transitions|errors|mistakes|noise|movement|minutes|chatter|chatting|talking|hands|answers|responses|prompts|prompting|repetition|waiting|downtime|shouting|giggling|laughter|lesson_time|wait_time|thinking_time|side_conversations|conversations|discussion|practice|support|participation]',
      '[most of the time|lesson|period|class|work|questions|talking]',
      '[much|a_lot|the_majority of the time|lesson|period|class]',
      '[a long|short time|while]',
      '[for ages|a_while]',
      '[very|quite|so often]',
      '[took|lasted ages|forever|too_long|so_long|a_long_time|a_while|very_long]',
      '[again and again]',
      '[time and again|time_again]',
      '[over and over]',
      '[on many|several|numerous|a_number_of occasions]',
      '[many|several|numerous|countless|a_few|a_number_of times]',
      '[talked|spoke|interrupted|called_out|chatted|wandered|moved_around|asked a_lot|lots|too_much|a_bit]',
    ],
    unless: ['isCounted'],
    why: 'An amount that was not counted is remembered differently by everyone in the room.',
    instead: ['__ questions in __ min', '__ of __ min', '__ times between 10:__ and 10:__'],
    shown: '12 questions in 10 min',
    source: sources.count,
    question: 'How many was it, or how could it be counted next time?',
    examples: {
      flag: ['T asked [[a lot of questions]].', 'T talked [[most of the time]].', 'There were [[many interruptions]].'],
      silent: ['T asked 12 questions.', 'T asked a lot of questions: 12 in 10 min.'],
    },
  },
  {
    id: 'vague-amount-people',
    family: 'vague-amount',
    terms: [
      `[some|most|many|several|few|numerous|a_few|a_lot_of|lots_of|plenty_of|almost_all|nearly_all|a_number_of|a_couple_of|a_handful_of|quite_a_few|very_few|too_many|so_many|not_many|not_all|various|various|countless|almost_every|nearly_every|a_bunch_of|loads_of|tons_of|a_majority_of|the_majority_of|the_bulk_of|a_minority_of|hardly_any|barely_any|scarcely_any|a_good_number_of|a_large_number_of|a_small_number_of|a_fair_number_of|multiple|only_a_few|just_a_few|practically_all|virtually_all|close_to_all|well_over_half|about_half|around_half|a_third_of|heaps_of|a_great_many|too_few|more_and_more|dozens_of of? {det}? other|older|younger|more|very? {quality}? ${people}]`,
      '[not enough]',
      '[half|most_of the class|group|students|room|kids]',
      '[some|most|many|several|few teachers|staff|colleagues|parents|adults|visitors|rooms|classrooms|lessons]',
      '[very|too|so little|few]',
      '[quite a few]',
      '[many|several|numerous|countless|few {*}]',
      '[a few {*}]',
      '[many|several|few|a_few|plenty of] {det}|them|us|these|those|whom',
      '[some|most|half|almost_all|nearly_all of {det} {*}? {prop}|{student}]',
      '[some|most {prop}]',
      '[several] late|absent|away|missing|out|still|more|others',
      '[a_lot|lots|plenty|loads|tons|heaps of]',
      '[some|most|many|several|few|a_few|quite_a_few|almost_all|nearly_all|a_lot|half of them|us]',
      '[the? majority|bulk|minority of? {det}? {student}?]',
      '[hardly|barely|scarcely anyone|anybody|any]',
      '[almost|nearly|virtually|practically|just_about|pretty_much everyone|everybody|all|nobody|none|no_one]',
      '^ [most|many|some|several|a_few|few] were|was|had|are|have|raised|wrote|did|could|got|finished|answered|came|left|started|struggled|talked|seemed|looked',
    ],
    unless: ['isCounted'],
    why: 'An amount that was not counted is remembered differently by everyone in the room.',
    instead: ['__ of __ students', 'Sweep 10:__: __ of __'],
    shown: '19 of 24 students',
    source: sources.count,
    question: 'How many was it, or how could it be counted next time?',
    examples: {
      flag: [
        '[[Most students]] had a pencil.',
        '[[Some of the students]] left.',
        '[[Almost all hands]] went up.',
        '[[A few kids]] stood at the door.',
      ],
      silent: [
        'Most students (19 of 24) had a pencil.',
        'Some paper lay on the floor.',
        '19 of 24 students wrote.',
        'All students stood up.',
        'T needs some time.',
      ],
    },
  },
  {
    id: 'absolute',
    family: 'vague-amount',
    terms: [
      '{person} {aux}? [always|never|constantly|continually|continuously|consistently|rarely|frequently|hardly_ever|repeatedly|often|usually|sometimes|seldom|regularly|occasionally|invariably|forever|perpetually|almost_never|nearly_always]',
      '{title} {*} {aux}? [always|never|constantly|continually|rarely|often|usually]',
      '[frequently|rarely|repeatedly|seldom|regularly|occasionally|sporadically|intermittently|routinely]',
      '[constantly|continually|nonstop|non_stop|incessantly|endlessly|all_the_time|perpetually|continuously]',
      '[all|whole of? the time]',
      '[every single time|student|kid|child|lesson]',
      '[everyone|everybody]',
      '[not a single {*}]',
      '[the whole|entire lesson|period|time]',
      '[the entire class]',
    ],
    unless: ['isCounted', 'isTimed', 'isNegated'],
    why: 'One exception is enough to make it untrue, and a count is easier to believe.',
    instead: ['__ of __ students', '__ times in __ min'],
    shown: '7 times in 20 min',
    source: sources.count,
    question: 'How often was it in the time you were there?',
    examples: {
      flag: [
        'S4 [[always]] calls out.',
        'T [[constantly]] interrupts.',
        '[[Everyone]] finished.',
        'They were [[never]] quiet.',
      ],
      silent: [
        'The sum of two even numbers is always even.',
        'Always show your working.',
        'Norms: everyone speaks once.',
        'T asked everyone to stand.',
        'A negative number is never greater than its square.',
      ],
    },
  },
  {
    id: 'vague-amount-phrase',
    family: 'vague-amount',
    terms: amountPhrases,
    unless: ['isCounted'],
    why: 'An amount that was not counted is remembered differently by everyone in the room.',
    instead: ['__ of __ students', '__ times in __ min'],
    shown: '19 of 24 students',
    source: sources.count,
    question: 'How many was it, or how could it be counted next time?',
    examples: {
      flag: ['[[Almost every]] desk had a card.', 'It rang [[now and then]].', '[[Usually]] the aide sits in front.'],
      silent: ['Almost every desk (11 of 12) had a card.', 'The bus stops at every school.'],
    },
  },
  {
    id: 'absolute-of-person',
    family: 'vague-amount',
    terms: [
      '[{mod}? always|never|constantly|rarely|often|usually|sometimes|seldom|regularly|occasionally|frequently|invariably|mostly|consistently]',
    ],
    only: ['isDoneByPerson'],
    unless: ['isCounted', 'isTimed', 'isNegated'],
    why: 'One exception is enough to make it untrue, and a count is easier to believe.',
    instead: ['__ times in __ min', '__ of __ students'],
    shown: '7 times in 20 min',
    source: sources.count,
    question: 'How often was it in the time you were there?',
    examples: {
      flag: ['S4 stood up and [[often]] sang.', 'Ms Cole reads and [[never]] raises her voice.'],
      silent: ['The sun rises and often sets red.', 'T never sat down between 9:10 and 9:20.'],
    },
  },
];
