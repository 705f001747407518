import { each, words } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { selfPhrases } from './selfPhrases';
import { selfPraise } from './selfPraise';
import { sources } from './sources';

const why = 'A judgement of yourself as a whole hides the moment that there is to learn from.';

export const selfJudgement: readonly Rule[] = [
  {
    id: 'self-harsh',
    family: 'self-judgement',
    terms: [
      ...each(
        "[i_was|i_am|i'm|i_felt|i_feel {mod}? {mod}? %]",
        words(`
        terrible awful horrible bad rubbish useless hopeless incompetent inadequate pathetic stupid boring lazy weak
        disorganised disorganized dreadful a_mess disaster mess failure fraud good_enough cut_out ineffective
        unprofessional impatient harsh unfair inconsistent underprepared ill_prepared unprepared sloppy careless clumsy
        clueless snappy grumpy rude off_my_game off_form off_today on_form on_top_form on_a_roll out_of_my_depth
        in_over_my_head a_wreck a_nervous_wreck all_over_the_place too_strict too_soft too_slow too_fast too_harsh
        too_hard too_quick too_easy too_lenient too_nice ashamed_of embarrassed_by proud_of_myself proud_of_how proud_of_my disappointed_in disappointed_with
        kicking_myself annoyed_with_myself pleased_with happy_with guilty_about the_worst the_best garbage crap shit trash unfocused scattered flaky mediocre
        unfit unqualified a_joke a_phoney an_impostor an_imposter short_with mean_to
        bad_teacher terrible_teacher awful_teacher poor_teacher weak_teacher an_idiot idiot
      `),
      ),
      "[i wasn't|am_not|was_not {mod}? good|great|good_enough|effective|clear|prepared|patient|ready|at_my_best|on_form|myself|consistent|organised|organized|fair|firm|kind|on_it]",
      "[i'm|i_am not {mod}? made|meant|built|cut_out|proud|happy|pleased for|to|of|with]",
      '[i {*} {*}? {*}? badly|poorly|terribly|horribly|clumsily|awfully|brilliantly|beautifully|perfectly]',
      "[i didn't|did_not do|handle|manage|teach a_good|a_great|that_well|it_well|enough|well|right|{*}_justice|very_well]",
      "[i don't|do_not|didn't deserve|measure_up]",
      "[i don't|didn't|do_not know what i'm|i_was|i_am doing]",
      '[i have|had|had_absolutely no idea|clue what|how i|to]',
      "[i'm not {very}? good|good_enough|effective] $",
      '[i suck~v]',
      "[i_did|i've_done|i_taught|i_handled|i_managed {*}? {*}? badly|terribly|poorly|awfully]",
      '[i did a? {very}? bad|terrible|awful|poor|horrible job]',
    ],
    why,
    instead: [],
    source: sources.self,
    question: 'Which moment do you have in mind, and what were students doing then?',
    examples: {
      flag: ['[[I was terrible]] today.', "[[I'm so disorganised]].", '[[I am a bad teacher]].'],
      silent: ['I was at the board for 6 min.', 'I was late by 3 min.'],
    },
  },
  {
    id: 'self-skill',
    family: 'self-judgement',
    terms: [
      "[i'm|i_am|i_was|i've_been {mod}? {mod}? bad|terrible|awful|rubbish|hopeless|useless|weak|no_good|not_good|not_great|poor|good|great at]",
      "[i'm|i_am|i_was|i've_been {mod}? {mod}? bad|terrible|awful|rubbish|hopeless|useless|weak|no_good|not_good|not_great|poor with]",
      "[i {mod}? can't|cannot|couldn't {mod}? do|manage|handle|teach|control|explain|reach this|it|that|them|anything|{teaching}|{*ing}]",
      "[i {mod}? can't|cannot|couldn't {mod}? seem_to|get|keep them|this_class|my_class|students|the_class|the_kids|my_kids|anyone|through]",
      "[i {mod}? can't|cannot teach|cope|do_this]",
      '[i stink|stank|sucked at?]',
      "[i'm|i_am a natural|born_teacher|genius|star|legend|pro|joke|phoney|fraud|failure]",
      "[i_don't|haven't|i_haven't_got|i_lack have? what_it_takes]",
      "[i'm|i_am not cut_out]",
      '[i have no idea how]',
      "[i'll never be]",
    ],
    why,
    instead: [],
    source: sources.self,
    question: 'When did this last turn out the way you wanted, and what was there then?',
    examples: {
      flag: ["[[I'm bad at]] questioning.", '[[I am hopeless at]] transitions.'],
      silent: ['I was at station 3.', 'S4 hid behind the shelf.'],
    },
  },
  {
    id: 'self-disaster',
    family: 'self-judgement',
    terms: [
      ...each(
        '[it|this|that|today|lesson|class|period|everything|day was|is {mod}? {mod}? %]',
        words(`
        disaster mess failure flop shambles train_wreck trainwreck nightmare catastrophe fiasco waste_of_time chaos
        car_crash bust washout write_off joke farce struggle slog grind rough a_rough_one car_wreck letdown damp_squib
        total_waste_of_time
      `),
      ),
      // 'The lesson was awful' speaks of the lesson; without a noun it speaks of oneself.
      '[it|this|that|today|everything|day was|is {mod}? {mod}? terrible|awful|horrible|dreadful|bad|disastrous]',
      '{*} [was|is a|an disaster|failure|flop|mess|nightmare|shambles]',
      '[total|complete|utter|absolute|epic|massive|big|such_a disaster|failure|fail|mess|flop|shambles|nightmare|chaos|train_wreck|success|triumph|bust|washout|farce|car_crash|waste|waste_of_time]',
      '[today|lesson|class|period|it|this|this_week|morning sucked|stank|stunk|bombed|flopped|tanked|dragged|rocked|fell_flat|fell_apart|bit_the_dust|crashed|imploded|unravelled|unraveled]',
      '^ [disaster|what_a_disaster|what_a_mess]',
      '^ [what a train_wreck|shambles|nightmare|flop|fiasco|day|lesson|car_crash|farce|waste]',
      '^ {mod}? [rubbish|terrible|awful|horrible|dreadful|bad|rough|lousy|crap lesson|day|class|period|week]',
      '[everything|it|lesson|today|this went wrong|badly|terribly|horribly|awfully]',
      '[worst lesson|day|class|period ever?]',
      '[bombed|flopped|tanked] $',
    ],
    why,
    instead: [],
    source: sources.self,
    question: 'What happened first that differed from your plan?',
    examples: {
      flag: [
        '[[It was a disaster]].',
        'The [[lesson was a disaster]].',
        '[[Everything went wrong]] today.',
        'A [[total disaster]].',
      ],
      silent: ['We read about a natural disaster.', 'The bell rang at 9:02.'],
    },
  },
  {
    id: 'self-failed',
    family: 'self-judgement',
    terms: [
      '[i {very}? failed|failed_them|failed_my|let_them_down|blew_it|blew|ruined|messed_up|screwed_up|wasted]',
      "[i_have|i've {very}? failed|messed_up|let]",
      '[i {very}? failed {det} {student}]',
      "[i|i'd|i've let {person}|{title}_{*}|myself|everyone|us|it down]",
      "[i|i'd|i've let {det}|{who} {*} down]",
      '[i {mod}? {mod}? bombed|flopped|tanked|choked|crashed|floundered|panicked|botched_it|fluffed_it|blundered|muffed_it|killed_it|smashed_it|rocked_it|winged_it|botched|fluffed|bungled]',
      '[my {*} {be} {mod}? {mod}? garbage|rubbish|trash|pathetic|awful|terrible|useless|hopeless|a_mess|a_disaster|a_joke|crap|pants|embarrassing]',
      '[i feel|felt like a|an|such_a failure|fraud|impostor|imposter|idiot|fool|bad_teacher]',
      '[like|such a failure|fraud|impostor|imposter]',
      "[i couldn't|could_not|can't|cannot control|manage|handle|reach|cope|teach|explain|get_them|keep_them]",
      '[i should never|not|really have]',
      '[i {mod}? {mod}? lost it|control|them|the_class|my_temper|my_patience|my_cool]',
      '[i must|should not|stop be|being such_a? {*}]',
      '[my {very}? own? fault]',
      '[i {mod}? {mod}? mishandled|mangled|butchered|fumbled_it|fumbled_the|stumbled_through|muddled_through|phoned_it_in|dropped_the_ball|lost_the_plot|lost_my_nerve|made_a_hash|made_a_fool|made_an_idiot|rambled|waffled|droned|dithered|overreacted|misjudged|mistimed|blame_myself|blamed_myself|disappointed_myself|let_myself_down|wimped_out|chickened_out|cut_corners|flunked|goofed|choked|regret|stuffed_up|mucked_up|cocked_up|stuffed_it|owned_it|aced_it|slayed|triumphed|excelled|overcomplicated|got_it_wrong|got_it_all_wrong|got_nothing_right|did_nothing_right|knocked_it_out_of|hate_how|hated_how|hate_myself|hate_it_when_i|panicked]',
      '[i could|could_have kick|kicked myself]',
      '[surprised|beat|beating|kicking|hate|hated|ashamed_of|disappointed_in|proud_of|proud myself up?]',
      '[down to me] $',
      '[my bad]',
      '^ {mod}? [messed_up|screwed_up|blew_it|failed_them|bombed|botched|bottled_it|winged_it|muddled_through|lost_it|lost_them]',
      '^ [was|felt {mod}? {mod}? hopeless|useless|terrible|awful|rubbish|dreadful|like_a]',
      '[i {mod}? bottled_it|flunked_it]',
      '[i handled|did|got|took|read|judged {*} {*}? all? wrong]',
      '[i came|come across|off as|like]',
      '[i {mod}? messed|screwed|botched|mucked {*} {*}? up]',
      "[i_was|i'm|i_am|i_felt {mod}? way|far|much too {*}]",
      '[not proud of]',
      '[i fell|slipped|slip|fall back? into the|my|that same|old|usual trap|habit|habits|ways|pattern]',
      "[i_was|i'm|i_am {mod}? winging_it]",
      "[couldn't|could_not have {*} {*}? worse|better]",
      '[i {mod}? wish i was|were|could|had|knew]',
      '[my {*} {*}? stinks|sucks|sucked|stank|stunk]',
      '[my finest|proudest|greatest|darkest hour|moment|lesson|work|day]',
      '[not my best|finest|proudest|greatest|strongest] {*}?',
      "[if only i|i'd|i_had]",
      "[why can't|couldn't|didn't|don't|am i {*}]",
      '[why do|did i always|keep|never|even|bother|shout|think|let|forget|rush|say|do]',
      "[what_is|what's|what_was wrong with me]",
      '[how stupid|dumb|silly|foolish|naive of_me|am_i|was_i]',
      '[stupid|silly|foolish|careless|naive|typical of_me]',
      '[silly|stupid|shame|shame_on|bad me]',
      '[i feel|felt like {mod}? giving_up|quitting|crying|screaming|i_failed|i_let|a_bad_teacher]',
      "[a|any|another {*} teacher would|wouldn't]",
      '[failed {who} {student}]',
      '[i failed to {*}]',
    ],
    why,
    instead: [],
    source: sources.self,
    question: 'Which students met the target, and what do the others need next?',
    examples: {
      flag: ['[[I failed my kids]].', 'I think [[I messed up]] again.', 'It was all [[my fault]].'],
      silent: ['The projector failed to start.', 'I let them choose a partner.'],
    },
  },
  {
    id: 'self-should-have',
    family: 'self-judgement',
    terms: [
      '[i really|just? should|ought_to have {*}]',
      "[i should've|shouldn't_have {*}]",
      "^ [should_have|should've|shouldn't_have|ought_to_have|could_have|could've {*}]",
      '[i should not have {*}]',
      '[i could have done|been|handled|explained|planned|managed|taught better|more|clearer|kinder|firmer|that_better|it_better|this_better]',
      '[could|should|might have_gone|have_been {very}? better|smoother|worse]',
      '[i {mod}? should {mod}? know|be|do|handle better|this|more|able|by_now|further|good|over]',
      '[i {mod}? need|needed|have|had|ought|must to? be|do|try|get|become better|firmer|stricter|harder|more|less|tougher|clearer|a_grip|my_act|it_together|calmer|kinder|braver|stronger|smarter|real]',
      '[what was i thinking]',
      '[i must do better]',
      '[i need to do better]',
      '[how could i have|not|forget|miss|let|be|say|think|possibly|do]',
    ],
    why,
    instead: [],
    source: sources.self,
    question: 'What did you see at that moment, and what would you like to notice earlier next time?',
    examples: {
      flag: ['[[I should have known]] that.', "[[I shouldn't have started]] with the video."],
      silent: ['I wonder what 5 s of wait time would change.', 'Next time I will start with the map.'],
    },
  },
  {
    id: 'self-always-never',
    family: 'self-judgement',
    terms: [
      '[i never get|manage|remember|finish|have|do|know|can]',
      "[i'm|i_am always late|behind|rushing|forgetting|losing]",
      '[i always mess|forget|rush|lose|fail|talk|run|get|end_up|panic]',
      '[i can never]',
      '[i keep|kept {mod}? making|forgetting|losing|rushing|failing|repeating|messing|falling|talking_too]',
      '[i {mod}? talk|talked|speak|spoke|rush|rushed|move|moved|go|went|explain|explained {mod}? too much|fast|long|quickly]',
      '[as always i]',
    ],
    why: 'Always and never hide the times that were different.',
    instead: [],
    source: sources.self,
    question: 'How long did it take, or how often was it, today? Which time was the shortest?',
    examples: {
      flag: ['[[I never get]] transitions right.', '[[I always forget]] the objective.'],
      silent: ['I have always taught in room 4.', 'I never met this class before.'],
    },
  },
  ...selfPraise,
  {
    id: 'self-general',
    family: 'self-judgement',
    terms: selfPhrases,
    why,
    instead: [],
    source: sources.self,
    question: 'Which moment do you have in mind, and what were students doing then?',
    examples: {
      flag: ['[[I rushed the]] ending.'],
      silent: ['I was at the door too.', 'My hands were cold.', 'I talked with S4 for 2 min.'],
    },
  },
];
