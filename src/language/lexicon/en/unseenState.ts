import { each, words } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { states } from './qualities';
import { sources } from './sources';

const why = 'A feeling or a thought cannot be seen; what was seen may have other reasons.';

/** Verbs of the mind that cannot be taken for a noun: they may stand apart from their subject. */
const mental = words(`
  sulked moped slacked_off goofed_off messed_about mucked_about coasted dawdled lit_up
  hoped had_no_idea had_no_clue had_little_idea had_some_idea take_pride takes_pride took_no_interest took_an_interest
  lost_patience lost_track lost_their_way missed_the_point saw_the_point got_the_hang got_into_it got_it_by bought_in
  gave_it_their_all put_their_heart took_it_seriously took_offence took_it_personally took_it_to_heart felt_at_home
  sensed fancied suspected guessed_that imagined relished savoured lapped_up loathed detested minded regretted
  panicked froze sulked revelled delighted_in got_frustrated got_excited got_confused got_upset got_angry felt_the_need
  sympathised sympathized empathised empathized identified_with bonded_with clicked_with warmed_up_to rarely_care
  couldn't_see_the_point worried_about thought_about_it connected_with internalised internalized absorbed soaked_up
  retained grappled wrestled_with coped thrived blossomed flourished shone gained_an_understanding made_the_connection
  understood understands wanted wants cared cares tried_to tried_hard tries_to knew knows believed believes realised realized enjoyed
  enjoys loved liked hated struggled grasped mastered intended thought_that felt_that felt_like learned learnt valued
  appreciated zoned_out tuned_out checked_out switched_off daydreamed lost_interest lost_focus gave_up pretended_to
  pretends_to thought_it thought_the thought_they thought_he thought_she assumed feared resented disliked dislikes
  dreaded preferred prefers longed recognised_that recognized_that wanted_attention sought_attention craved took_pride
  took_ownership bought_into warmed_to shut_down gained_confidence lacked_confidence got_it got_lost got_the_point
  got_bored made_sense_of respected trusted meant_to forgot_how despised adored adores couldn't_wait couldn't_care
  put_in_effort made_an_effort made_no_effort focused_on focussed_on focused_well concentrated disengaged cared_about
  cares_about misunderstood comprehended lost_heart lost_confidence wished craves decided_not_to chose_not_to
`);
/** Verbs that can also be nouns: only right behind a person. */
const mentalOrNoun = words(`
  understand wants trying_to trying_hard loves likes hates hopes expected struggles struggling enjoying
  care struggle respects trusts wishes got_it get_it gives_up want try_hard needs_attention
  needed_attention seeks_attention loved liked
`);
/** With a form of 'be'. */
const minding = words(`
  sulking moping slacking coasting dawdling messing_about messing_around mucking_about mucking_around goofing_off goofing_around
  fooling_around clowning_around skiving whining in_a_mood in_a_huff in_a_state on_the_edge_of_their_seats all_ears
  off_with_the_fairies away_with_the_fairies in_their_own_world out_of_their_depth in_over_their_heads over_the_moon
  on_cloud_nine buzzing bouncing_off_the_walls climbing_the_walls under_pressure having_none_of_it itching
  trying_to trying_hard struggling enjoying daydreaming zoning_out thinking_hard tuning_out concentrating wanting hoping
  having_fun wishing pretending giving_up losing_interest losing_focus hating loving dreading itching_to dying_to in_awe
  on_board into_it at_ease ill_at_ease at_a_loss on_edge on_autopilot in_a_good_mood in_a_bad_mood engrossed
  in_control seeking_attention getting_it paying_attention avoiding_work showing_off testing_boundaries testing_limits
  unaware in_their_element having_a_bad_day having_a_good_day switched_on going_through_the_motions
`);
/** Behind 'did not'. */
const unminded = words(`
  understand care want want_to know_what_to_do know_how know_what get_it like enjoy realise realize see_the_point grasp
  see_why believe trust appreciate connect bother remember feel mind pay_attention listen_carefully
`);

export const unseenState: readonly Rule[] = [
  {
    id: 'unseen-predicate',
    family: 'unseen-state',
    terms: each('[%]', [...states, ...minding]),
    only: ['isSaidOfPerson'],
    why,
    instead: ['__ of __ students asked "__"', 'Sweep 10:__: __ of __ writing or looking at __'],
    shown: '6 of 24 asked "what do we do?"; 4 left item 2 blank',
    source: sources.mind,
    question: 'What did you see or hear that made you think so?',
    examples: {
      flag: [
        'Students were [[confused]].',
        'The class seemed [[bored]].',
        'The girls at table 3 looked [[tired]].',
        'Students were [[bored]] and [[restless]].',
        'The song made them [[happy]].',
        'Students were quiet, [[curious]] and [[proud]].',
      ],
      silent: [
        'I was confused by the seating plan.',
        'S4 said she was bored.',
        'The narrator was bored and lonely.',
        'The dog in the video was tired.',
        'Were students confused?',
        'The boy in the story was sad.',
        'T underlined the word happy.',
      ],
    },
  },
  {
    id: 'unseen-feeling',
    family: 'unseen-state',
    terms: [
      ...each(
        '{student} {mod}? [%]',
        states.filter((state) => state !== 'content' && state !== 'interested'),
      ),
      ...each(
        '[% {student}|faces|looks|expressions]',
        states.filter((state) => state !== 'content'),
      ),
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
      flag: ['Students [[engaged]] from the start.', '[[Confused faces]] at table 2.'],
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
      ...each("{person} {*}? [{very}? didn't|don't|doesn't|couldn't|not %]", unminded),
      ...each('{person} {*}? [did|does|do|could not %]', unminded),
      ...each('{person} {mod}? [%]', mentalOrNoun),
      '[more|less|fully|actively|deeply|highly|really|very engaged in {*}]',
      "[didn't|don't|doesn't|did_not|does_not seem|appear to {*}]",
      '[seemed|seems|seem|appeared|appears to understand|know|enjoy|care|want|like|struggle|get_it|grasp|be_enjoying|be_struggling|be_learning]',
      '[had|have|has a_hard|a_tough|a_difficult|an_easy time]',
      '[had|have|has no? trouble|difficulty|difficulties] with|in|understanding|following|finding',
      '{student} {*}? will|can|could|to [understand|appreciate|enjoy|realise|realize|grasp|value|care|feel {*}?]',
      '[high|low|good|great|strong|poor|increased levels|level|degree|degrees of engagement|motivation|participation|interest|focus|understanding|concentration|enthusiasm|commitment]',
      '[hang~v|hung|hanging on {who}|the every? every_word|word]',
      '[eating|ate out_of {who} hand|hands]',
      '[in the palm_of {who} hand]',
      '[on the_edge_of {who} seat|seats]',
      '[eyes glazed_over|lit_up]',
      '[pay~v no|close|little|full|careful|any? attention]',
      '[not paying? attention]',
      '[lose~v interest|focus|motivation|concentration|heart]',
      '[nobody|no_one|no_student|none_of_them cared|understood|listened|wanted|knew|tried|bothered]',
      '[lack~v motivation|interest|confidence|focus|enthusiasm|effort|concentration]',
      '[did|do|does not understand|care]',
      "[didn't|don't|doesn't understand|care]",
      '[tried|try|tries their|his|her best|hardest]',
      '[had|having fun|a_good_time|a_great_time|a_blast|a_ball]',
      '{person} {*} {*}? [on purpose]',
      '[in_order|an_attempt|a_bid to get|gain|avoid|annoy|impress|please attention?]',
      '[to|for get|getting|seek|gain? attention] $',
      '[out of boredom|spite|fear|frustration|curiosity|laziness|embarrassment|habit]',
      '[with no|little|a_lack_of interest|enthusiasm|motivation|effort|care]',
      "[couldn't|could_not be bothered]",
      '[clearly|obviously understood|knew|wanted|enjoyed|understand|understands|knows|wants|know|want|enjoy]',
      '[a {very}? good|deep|clear|poor|weak|strong|solid|better|great|limited|real understanding|sense] of',
      '[show~v|demonstrate~v {very}? good|great|little|no|real|clear|deep|strong|some? understanding|mastery|interest|enthusiasm|empathy|engagement|disrespect|initiative|resilience|confidence|curiosity|pride|kindness]',
    ],
    why: 'Nobody can see what somebody wanted, knew or meant; what they did can be written down.',
    instead: ['__ of __ wrote __', 'S__ said: "__"', '__ of __ left item __ blank'],
    shown: '9 of 24 wrote a full sentence; S3: "Do I copy this?"',
    source: sources.mind,
    question: 'What did they do or say?',
    examples: {
      flag: ["They [[didn't care]] about the poster.", 'The class [[had fun]].'],
      silent: [
        'T paid for the paint.',
        'S2 did not know the number of the page, he said.',
        'S12 asked what students knew about volcanoes.',
      ],
    },
  },
  {
    id: 'unseen-verb',
    family: 'unseen-state',
    terms: each('[%]', mental),
    only: ['isDoneByPerson'],
    why: 'Nobody can see what somebody wanted, knew or meant; what they did can be written down.',
    instead: ['__ of __ wrote __', 'S__ said: "__"', '__ of __ left item __ blank'],
    shown: '9 of 24 wrote a full sentence; S3: "Do I copy this?"',
    source: sources.mind,
    question: 'What did they do or say?',
    examples: {
      flag: [
        'The students [[understood]] the task.',
        'S4 [[wanted]] to leave.',
        'The group at table 2 [[struggled]] with item 3.',
        'S9 [[tried to]] help.',
        'S8 [[pretended to]] write.',
      ],
      silent: [
        'I wanted to see the end of the task.',
        'S4 said he understood the task.',
        'S3 tried three strategies.',
        'The queen wanted a new castle.',
        'In the story the boy loved a fox.',
        'We expected 20 tickets.',
        'T wanted to know how many had finished.',
      ],
    },
  },
  {
    id: 'unseen-on-task',
    family: 'unseen-state',
    terms: [
      '[{very}? on|off task]',
      '[engaged in learning|their_work|the_task|the_lesson|the_activity|the_work]',
      '[involved|engrossed|absorbed|immersed in {who}|{det} work|task|activity|lesson|discussion|learning|book|books|reading]',
      '[listening|listened|listens|watched|watching attentively|carefully|intently|closely|eagerly|politely]',
      '[working|worked|works|work {very}? hard|diligently|enthusiastically|eagerly|happily]',
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
      '[eagerly|happily|enthusiastically|reluctantly|nervously|willingly|attentively|intently|excitedly|angrily|joyfully|anxiously|deliberately|intentionally|purposely|impatiently|hesitantly|curiously|proudly|half_heartedly|sulkily|grudgingly|shyly|timidly|confidently|defiantly|lazily|absent_mindedly|cheerfully|gleefully|wholeheartedly|passionately|resentfully|sheepishly|unwillingly]',
      '[with {very}? great|real|obvious|genuine|much|full? enthusiasm|interest|confidence|excitement|joy|pride|reluctance|passion|determination|curiosity|delight|frustration]',
      '[high|low|great|strong|total|full|lots_of|good|poor engagement|motivation|morale|buy_in]',
      '{student}? [engagement|motivation|interest|morale|buy_in|understanding|confidence|enthusiasm|curiosity|attention|effort {be} {very}? high|low|strong|weak|good|poor|evident|lacking|obvious|great|limited|palpable|clear|visible|minimal]',
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
