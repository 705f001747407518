import { each, lines, words } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { sources } from './sources';

const why = 'A judgement of yourself as a whole hides the moment that there is to learn from.';

const selfPhrases = lines(`
  [i_was|i_am|i'm|i_felt|i_feel|i've_been|i_have_been|i_seemed|i_looked {mod}? {mod}? {mod}? {quality}] $
  [i_was|i_am|i'm|i_felt|i_feel|i've_been|i_have_been {mod}? {mod}? {mod}? {quality}] and|but|in|with|at|today|again|when|because|about|on|for|as|during|this|all|from|teacher|practitioner|person
  [i_was|i_am|i'm {mod}? a|an|the|such_a|not_a|no {mod}? {quality}|natural|worst|best|born|good|bad|terrible|failure|failing|superstar|genius|hero {*}?]
  [i_was|i_am|i'm|i_got|i_went {mod}? too {quality}|{excess}|slow|fast|quick|soft|loud|late|early]
  [i talked|spoke|explained|gave|said|asked|helped|rushed|did {mod}? too much|fast|quickly|long|little|many|often|soon]
  [i {mod}? rushed it|the|through|that|this|them|my]
  [i let {*} {*}? slide|drift|slip|get_away|go]
  [i {mod}? made a|such_a {*}? mess|hash|meal|muddle|pig's_ear|fool of]
  [i didn't|did_not|don't {*} {*}? {*}? {*}? well|properly|effectively|clearly]
  [i_am|i'm|i_was such a|an {*}]
  [i could kick_myself]
  [i {be}|felt|feel {mod}? {mod}? proud|ashamed of_myself|of_me|of_how_i]
  [i didn't|did_not|don't|do_not|never do|did {very}? a? good|great|{quality} job|work]
  [i didn't|did_not do well|enough|my_best|justice|right_by]
  [i {mod}? {mod}? got it|that|this|everything {mod}? wrong|right]
  [i {mod}? went wrong|overboard|off_on|on_too_long|blank|to_pieces]
  [i'm|i_am getting|becoming|improving|not_getting {mod}? better|worse|good|at|with]
  [i {mod}? {mod}? {verdictAdverb}]
  [i handled|managed|explained|taught|dealt|introduced|ran|led|paced|planned|did|planned {*}? {*}? {*}? {very}? well|badly|{verdictAdverb}|brilliantly|perfectly]
  [i {mod}? excelled|shone|triumphed|succeeded|thrived|failed|struggled|floundered|flopped|waffled|rambled|droned|fumbled|stumbled|froze|crumbled|overreacted|underperformed|dithered|mishandled|misjudged|mismanaged|overplanned|underplanned|overcomplicated|overexplained|snapped|dropped_the_ball|missed_the_mark|missed_it|missed_an_opportunity|missed_the_chance]
  [stupid|silly|foolish|clever|good|bad|lazy|useless|typical me]
  [stupidly|foolishly|stupid_mistake|silly_mistake|rookie_mistake|schoolboy_error|school_boy_error]
  [my {*}? {teaching} {be} {mod}? {mod}? {mod}? {quality}]
  [my worst|best|weakest|strongest|finest|proudest lesson|day|class|moment|period|week|hour|session|teaching]
  [worst|best|weakest|strongest|finest {*}? lesson|day|class|period|week|session|teaching|thing i've|i_have|of|ever|yet|this]
  [i know|knew i {mod}? should|could|can|ought {*}?]
  [i should|could|ought_to {mod}? be|have|do|know|get|make|try {mod}? better|more|harder|a_lot|by_now]
  [i just? can_never|could_never|couldn't_even|could_not_even {mod}? {*}]
  [i just? can't|cannot {mod}? do|seem|manage|keep|get|handle|control|cope|teach|reach]
  [i {mod}? lack~v {*}]
  [i lost my_temper|my_cool|my_patience|my_way|the_plot|the_thread|control|them|it]
  [i {mod}? {be} not {mod}? {mod}? {quality}|good|great|cut_out|up_to|enough|a_natural|ready|worthy]
  [i'm not {mod}? {mod}? {quality}|good|great|cut_out|up_to|enough|a_natural|worthy]
  [i wasn't|wasn_t {mod}? {mod}? {quality}|good|great|ready|enough|on_form|at_my_best|myself]
  [not my finest|best|proudest {*}]
  [at my best|worst]
  [i {be} the problem|worst|best|weak_link]
  [i {mod}? hate|love|loathe|despise myself|my|how_i|the_way_i]
  [imposter|impostor syndrome]
  [i deserve~v]
  [what kind|sort of teacher]
  [what's wrong|what_is_wrong with me]
  [why am_i|did_i|can't_i|do_i|couldn't_i {mod}? so|always|never|even|bother|think|such|not|get|do]
  [how did|could i miss|forget|not|let|get|mess|think]
  [i'm|i_am|i_was {mod}? to_blame]
  [down to_me]
  [i always|never|constantly|forever forget|rush|talk|lose|miss|leave|end|run|fail|struggle|mess|get|do|seem|give|make|panic|overrun|manage|remember|finish|know|can|have_time]
  [i'm always|never|constantly|forever {*}]
  [everything|it|things|lesson|whole_thing|class|all_of_it {mod}? {mod}? fell|went|came|was|is apart|to_pieces|to_pot|pear_shaped|wrong|haywire|unstuck|off_the_rails|downhill|down_the_drain|a_mess|a_disaster|a_write_off|hopeless|dire]
  [it|this|that|today|it_all|everything {mod}? went|ran|worked {very}? well|badly|swimmingly|like_a_dream|to_plan|smoothly|great|brilliantly|perfectly|horribly|terribly|beautifully|nicely|better|worse|wrong]
  [it|this|that|today|it_all|everything was|is {mod}? {mod}? a|an {mod}? {mod}? success|triumph|joke|washout|write_off|car_crash|hit|winner|dream|joy|delight]
  [total|complete|utter|absolute|epic|massive|huge|such_a|what_a|abject {mod}? disaster|failure|fail|mess|flop|shambles|nightmare|chaos|success|triumph|joke|waste|fiasco|train_wreck|car_crash]
  [not bad] $
  [could have_gone|have_been {mod}? better|worse|smoother]
  [went ok|okay|alright|fine|all_right] $
  [same old]
  [so so] $
  [nothing to write_home_about]
  [i {mod}? {mod}? pulled_it_off|nailed|smashed|aced|cracked|rocked {*}]
  [i'm|i_am|i_was {mod}? {mod}? on_fire|on_form|on_top_form|in_my_element|in_the_zone|the_bees_knees|a_star|a_machine]
  [go me]
  [well done_me]
  [proud of_myself]
  [i surprised|impressed|amazed|disappointed|embarrassed myself]
  [i let {*} {*}? {*}? down]
  [let|letting myself|everyone|the_side|the_class|the_kids|the_children|my_students|my_class down]
  [disservice to]
  [i {mod}? {mod}? messed|screwed|cocked|ballsed|mucked|stuffed up]
  [i|we {mod}? wasted {*} {*}?]
`);

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
        unprofessional bad_teacher terrible_teacher awful_teacher poor_teacher weak_teacher an_idiot idiot
      `),
      ),
      "[i wasn't|am_not|was_not {very}? good|great|good_enough|effective|clear]",
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
      "[i can't do|manage|handle|teach|control|explain]",
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
      `),
      ),
      // 'The lesson was awful' speaks of the lesson; without a noun it speaks of oneself.
      '[it|this|that|today|everything|day was|is {mod}? {mod}? terrible|awful|horrible|dreadful|bad|disastrous]',
      '{*} [was|is a|an disaster|failure|flop|mess|nightmare|shambles]',
      '[total|complete|utter|absolute|such_a disaster|failure|mess|flop|shambles|nightmare|chaos]',
      '^ [disaster|what_a_disaster|what_a_mess]',
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
      "[i|i'd|i've let {*} {*}? down]",
      '[i {mod}? {mod}? bombed|aced|flopped|tanked|choked|crashed|floundered|panicked|botched_it|fluffed_it|blundered|muffed_it|killed_it|smashed_it|rocked_it|winged_it|botched|fluffed|bungled]',
      '[my {*} {be} {mod}? {mod}? garbage|rubbish|trash|pathetic|awful|terrible|useless|hopeless|a_mess|a_disaster|a_joke|crap|pants|embarrassing]',
      '[i feel|felt like a|an|such_a failure|fraud|impostor|imposter|idiot|fool|bad_teacher]',
      '[like|such a failure|fraud|impostor|imposter]',
      "[i couldn't|could_not|can't|cannot control|manage|handle|reach|cope|teach|explain|get_them|keep_them]",
      '[i should never|not|really have]',
      '[i {mod}? {mod}? lost it|control|them|the_class|my_temper|my_patience|my_cool]',
      '[i must|should not|stop be|being such_a? {*}]',
      '[my {very}? own? fault]',
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
      '[i should not have {*}]',
      '[i could have done better|more]',
      '[what was i thinking]',
      '[i must do better]',
      '[i need to do better]',
      '[how could i]',
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
  {
    id: 'self-glow',
    family: 'self-judgement',
    terms: [
      "[i_was|i_am|i'm|i_felt {mod}? {mod}? amazing|brilliant|awesome|perfect|fantastic|great|excellent|on_fire]",
      '[i {very}? nailed|crushed|smashed|rocked it|this|that|the?]',
      '[nailed|crushed|smashed|killed it]',
      '[perfect|best|great|brilliant|amazing|fantastic|awesome|excellent|wonderful|dream|flawless lesson|day|class ever?]',
      '[it|everything|today was|went {mod}? perfect|perfectly|great|brilliant|amazing|flawless|fantastic|awesome|wonderful|success|triumph lesson|day|class?]',
      '[i did a? {very}? great|good|amazing|brilliant|excellent|fantastic job]',
      '[i did {very}? great|well|brilliantly] $',
      '[could not|couldn_t have gone better]',
      "[couldn't have gone better]",
    ],
    unless: ['isCounted'],
    why,
    instead: [],
    source: sources.self,
    question: 'What did students do that shows it?',
    examples: {
      flag: ['[[Perfect lesson]].', '[[I nailed it]].', '[[It was amazing]].'],
      silent: ['I was at the door at 9:00.', 'A perfect square has four equal sides in the drawing.'],
    },
  },
  {
    id: 'self-fine',
    family: 'self-judgement',
    terms: [
      '[it|lesson|today|everything|class was|went {mod}? fine|ok|okay|alright|all_right|nothing_special|not_bad|so_so|meh]',
      '[could have been worse]',
      '[nothing went wrong]',
    ],
    unless: ['isCounted'],
    why: 'A lesson that was fine keeps its details to itself.',
    instead: [],
    source: sources.self,
    question: 'What is one moment you would like to see again, and what were students doing in it?',
    examples: {
      flag: ['[[It was fine]].', 'The [[lesson went ok]].'],
      silent: ['The fine for a late book is 10 cents.', 'It was raining.'],
    },
  },
  {
    id: 'self-general',
    family: 'self-judgement',
    terms: selfPhrases,
    why,
    instead: [],
    source: sources.self,
    question: 'Which moment do you have in mind, and what were students doing then?',
    examples: {
      flag: ['[[I was too soft]] with them.', '[[I talked too much]].', '[[I rushed the]] ending.'],
      silent: ['I was at the door too.', 'My hands were cold.', 'I talked with S4 for 2 min.'],
    },
  },
];
