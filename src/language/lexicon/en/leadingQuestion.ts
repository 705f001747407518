import { lines } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { sources } from './sources';

const why = 'The question carries its own answer, so it is heard as criticism.';
const instead = ['What did you notice about __?', 'How did students respond when __?'];

const leadingPhrases = lines(`
  [don't|didn't|doesn't|isn't|aren't|wasn't|weren't|won't|wouldn't|couldn't|shouldn't|haven't|hasn't|can't you|they|we|she|he|it|there|that|this|t] $
  [is|was|are|were|did|do|would|could it|that|they|you|she|he|t not] $
  [did it not occur_to]
  [are|were you satisfied|pleased|content|happy|sure|certain|aware with|that|about|of]
  [what made_you think|believe|imagine]
  [what were you thinking]
  [what possessed you]
  [what's|what_is|what_was the problem|matter|issue|point with|here|of?]
  [is|was there a|any reason why|you|that|for|t|they]
  [how is it_that]
  [how hard|difficult {be}|would|can it]
  [what would|could|might have been a better|different]
  [what would|could|might be|have_been a better]
  [what could|should you have done better|differently|instead]
  [what should|could you have]
  [what stopped|prevented you|t]
  [why so many|much|few|little|long|late|early|loud]
  [how do|did|can|could you expect|hope|justify]
  ^ [do|did you not|really|honestly think|agree|believe|accept|realise|realize|feel that|it|they|the|this|there]
  [why did|do|would|are|were|is|was|have you|t|she|he]
  [why no]
  [why bother]
  [why are|were you {mod}?]
  [was|is it|that|this really|necessary|wise|sensible|appropriate|fair|the_best|a_good_idea|worth|right]
  [was|were|is|are {*} {*}? really|truly|actually]
  [do|did you really|honestly|seriously|genuinely|actually]
  ^ [would|wouldn't you not|say|agree that|it|the|they|this|{*}]
  [would|could|should|might it not|have_been]
  [would|could it|that {mod}? be|have_been {mod}? better|best|easier|more|wiser|helpful|an_idea|worth]
  [could|can|should|would|did|do you not]
  [shouldn't]
  [should {student}|they|the|we|you|t not]
  [can|could|couldn't|can't you|we|they just|simply|at_least|not]
  [at what_point {aux} you {*}? {*}? going|plan|intend|realise|realize|notice]
  [what is|was the point of|in?]
  [what on_earth]
  [whose fault]
  [are|were we {mod}? satisfied|pleased|content|happy|sure|certain with|that|about]
  [would|could it|that|a|an {*}? have_killed|kill|have_hurt|hurt]
  [how can|could|will|would|are|do {student}|anyone|anybody|they|we {*} in_that|with_that|like_that|with_all_that|when]
  [how much|many {*}? {*}? longer|more do|does|will|must|can]
  [what kind|sort|type of_{*} {*}? does|gives|says|lets]
  [what hope|chance is|was|has|have|did|do]
  [where's|where_is|where_was the {*}? {virtue}]
  ^ [who wouldn't|would_not|doesn't|couldn't want|like|love|be|enjoy|prefer|struggle|rather|switch_off|get|need|fail]
  ^ [who would_want|would_ever|would_choose|could_possibly]
  ^ [since when]
  [is|was that all]
  [what use is|was|are|would]
  [how many more_times|times_must|times_do]
  ^ [ever thought|considered|tried|wondered|heard|notice|noticed {*}]
  ^ [any chance|thoughts {*}? {*}? could|might|of_using|of_trying|of_letting]
  ^ [any way {*}? {*}? could|might|to {*}]
  [what else could|did you|they|she|he|t expect]
  [what's|what_is|where's|where_is the rush|hurry|harm|logic|joy|fun|rigour|rigor|challenge|learning]
  [would|will it kill|hurt|harm|be_too_much|be_so_hard]
  [too much to_ask]
  [or is|was|am it|that|i just_me|just_imagining]
  ^ [need|must i|we|they|you {*}]
  [is|was it any|a wonder|surprise]
  [no wonder] $
  [what's|what_is stopping|keeping|holding you|t|us|them|her|him]
  [you do realise|realize|know|see|think]
  [so you think|didn't|thought|felt]
  [are|aren't they|you|we|students|the not? {mod}? too|a_bit]
  [shall we agree|say]
  [are you saying]
  [who was supposed|meant to]
  [when did|do you last? actually|really|even]
  [have|did you even|not]

`);

/** What is said about most of these rules. */
const guidance = {
  why,
  instead,
  shown: 'What did you notice about the first five minutes?',
  source: sources.question,
  question: 'What do you really not know yet about this moment?',
};

export const leadingQuestion: readonly Rule[] = [
  {
    id: 'leading-agree',
    family: 'leading-question',
    terms: [
      "[don't|didn't|wouldn't|shouldn't you think|agree|say|feel|believe it|that|this|there?]",
      "[don't you think|agree|feel]",
      "[wouldn't it|that be|have_been better|best|easier|nice|good|helpful?]",
      "[wouldn't you|it]",
      "[isn't|aren't|wasn't it|that|this true|obvious|clear|better]",
      "[shouldn't|couldn't you|they|we|students|the_teacher|the|that|this|it|there|{title}]",
      '[wouldn_t you agree]',
      '[would you agree that]',
      "[isn't there a better]",
      '[are_you_aware|did_you_realise|did_you_realize|do_you_realise|do_you_realize that?]',
      '[surely you]',
    ],
    ...guidance,
    examples: {
      flag: [
        "[[Don't you think]] wait time helps?",
        "[[Wouldn't it be better]] to start with the task?",
        "[[Shouldn't you]] name the objective?",
      ],
      silent: ['What did you notice about the wait time?', 'T: Don’t you think a square is a rectangle?'],
    },
  },
  {
    id: 'leading-negative',
    family: 'leading-question',
    terms: [
      "^ [don't|didn't|wouldn't|shouldn't|couldn't|isn't|aren't|wasn't|weren't|won't|hasn't|haven't|can't|doesn't {*}]",
      '[did|do|would|could|should|can|will|have you|we|they|she|he|t|the_teacher not]',
      "[don't|didn't|wouldn't|shouldn't|couldn't|isn't|aren't|wasn't|weren't|won't|hasn't|haven't|can't|doesn't you|it|they|that|she|he|we|i|t|this|there] $",
      '^ [would|could|should|did|does|do|is|are|was|were|has|have it|that|this|there|students|they|nobody|{title}_{*} not]',
      '^ [were|are you|they|we not]',
      "^ [hadn't|mustn't|needn't|oughtn't {*}]",
      '^ [why would|should|do|does|bother anyone|anybody|we|with]',
      '^ [how is|are|will|would {*} {*}? {*}? {*}? going_to|supposed_to|meant_to]',
      '^ [surely]',
      '^ [could|can|might it be|that|all]',
      '^ [is it possible that]',
      '^ [is it {mod}? fair|right|wise|sensible|reasonable|realistic|necessary|worth|time|any_wonder|too_much|asking_too that|to|for|if]',
      '^ [is|was that|this|it {mod}? your idea_of|best|usual|plan]',
      '[would it be|have_been {very}? better|best|easier|wiser|fairer|simpler|safer|worth|more|quicker|smoother|clearer]',
      '^ [would {*} {*}? {*}? have been|made|helped|worked better|easier|{*}]',
      '^ [would {*} {*}? {*}? more|better|less|faster if]',
      '[would you agree|say|admit|accept|concede]',
      '[can|could|shall|do|would we {mod}? agree|admit|accept]',
      '^ [so|then you {mod}? agree|admit|accept|concede|believe]',
      '[do|did|are|were|have|will|can|is|does|has you|we|they|she|he|t|students|the_students|the_class|the_teacher|{*} really|honestly|actually|seriously|truly|even|never|finally|ever_think|ever_consider|ever_try|ever_stop|ever_tried|ever_considered|ever_thought]',
      '[did|does|has it ever|not|never? occur|occurred to]',
      '[could|should|might you|we|she|he|t|they|the_teacher|{title}_{*} not? have]',
      '[do_you_think {*}? {*}? {*}? enough|too|should|should_have|could_have|better]',
      '^ [do_you_see|did_you_see|can_you_see|do_you_understand|did_you_notice|have_you_noticed what|how|why|that|the_problem|the_issue]',
      '[how could|can|would|do you|they|she|he|t|we|anyone expect|hope|suppose|possibly|have|not|miss|forget|ignore|let|allow|seriously]',
      '[how is|are|was|were that|this|they|students|it|s supposed|meant|expected|going to]',
      '[how hard|difficult can|could|is|would it]',
      '[how often|many_times|much_longer do|must|have|will i|we|you|they]',
      '[who thought|told_you|would_think|would_have]',
      '[when are|will|do you|they|she|he|t finally|ever|going_to|plan_to|start|stop|learn {*}]',
      '[is|was|were|are there a|any|some {*}? reason|excuse why|you|she|he|t|they|not|for|that]',
      '^ [any reason why|you|she|he|t|they|for_not|not]',
      '[where was|were|is|are the|your|her|his rigor|rigour|differentiation|modelling|modeling|challenge|evidence|scaffolding|support|structure|urgency|energy|feedback|questioning|closure|objective|plan] $',
      '[what made you think|believe|feel that|it|they|this|s|students|{*}] {*}',
      '[what made|makes you|her|him|t decide? not|skip|rush|forget|ignore|give_up|shout]',
      '[what possessed|prevented|stopped|kept|hindered|held you|her|him|t|them|us from|back|to|{*ing}]',
      '[what was|is stopping|preventing|keeping|holding you|her|him|t|them|us from|back|{*ing}]',
      "[what_is|what's|what_was|where_is|where's|where_was the point|use|sense|matter|excuse]",
      '[what good did|does|would|will|is]',
      '[what should|could|might you|we|t|she|he|they have done|said|used|tried|planned]',
      '[what should|could have been done|said|better]',
      '[what would have been better|best|{*}_better]',
      '[what mistake|mistakes|error|errors did|were|was|do]',
      '[what did you|she|he|t|they|we do|get wrong|badly]',

      '^ [is|was there any|much|a_lot_of point|sense|value|use|need in|to|of]',
      '^ [who in_their_right_mind|in_the_world|on_earth]',
      '^ [are|were you sure]',
      '^ [is|was|were|are it|that|this|they really|honestly|actually {*}?]',
    ],
    only: ['isQuestion'],
    why,
    instead,
    source: sources.question,
    shown: 'What did you notice about the first five minutes?',
    question: 'What do you really not know yet about this moment?',
    examples: {
      flag: ["[[Shouldn't A9]] have a partner?", '[[Did you not]] see the two at the back?'],
      silent: ["Don't run, the sign says.", 'How did you choose the pairs?'],
    },
  },
  {
    id: 'leading-why',
    family: 'leading-question',
    terms: [
      "[why didn't|don't|haven't|weren't|wouldn't|couldn't you|she|he|the_teacher|we]",
      '[why did|would|are|were|do you|she|he|the_teacher not?]',
      '[how come {*}]',
      '^ [why {be}|{aux}|do|does|have|has|should|must|can {det}? {teaching}|{material}|{person}|{title}|it|there|no|nobody|so|only|this|that|not|{who}]',
      '^ [why the|so|such|no|bother|all|only|always|even|wait|start|hand|use|give|still {*}]',
      "[why you|she|he|t|they|the_teacher|{title}_{*}|nobody|no_one {mod}? didn't|don't|never|did_not|haven't|weren't|wasn't|chose|skipped|stopped|still|always|did|would|were|was|are]",
      "[what's_with|what_is_with|what_is_it_with|what's_up_with]",
      '[why|what|how|who on_earth|in_the_world|the_heck]',
      "[why don't|didn't|doesn't|isn't|wasn't|aren't|weren't|can't|couldn't|haven't|hasn't|wouldn't|won't]",
      '[why {be}|did|do|does|has|have|had {person}|it|there {*}? not]',
      '[what were you thinking]',
      '[what went wrong]',
      '[what was the problem]',
      "[what_is|what_was|what's wrong with]",
    ],
    why: "'Why' asks for a defence; 'what' and 'how' ask for what happened.",
    instead: ['What led to __?', 'How did you decide on __?'],
    shown: 'What led to the change at 10:12?',
    source: sources.question,
    question: 'What do you really not know yet about this moment?',
    examples: {
      flag: ["[[Why didn't you]] use the timer?", '[[What went wrong]] at 10:05?', '[[Why did you]] skip the closing?'],
      silent: ['What led to the change at 10:12?', 'S4 asked why the sky is blue.', "T asked why didn't you line up."],
    },
  },
  {
    id: 'leading-advice',
    family: 'leading-question',
    terms: [
      '^ [have you considered|thought_about|thought_of|tried|ever just|simply?]',
      '[can you see|not how|that]',
      "[can't you]",
      "[couldn't you]",
      '[what if you just|simply]',
      '[how about|what_about just|simply|{*ing}]',
      '[how_about|what_about a|an|some|more|less|you|we|they]',
      '^ [why not {*}]',
    ],
    why: 'It is advice with a question mark behind it.',
    instead: ['What options do you see for __?', 'What have you tried with __?'],
    shown: 'What options do you see for the first five minutes?',
    source: sources.question,
    question: 'What do you really not know yet about this moment?',
    examples: {
      flag: ['[[Have you considered just]] using a timer?', '[[How about using]] the map?'],
      silent: ['What options do you see for the start?'],
    },
  },
  {
    id: 'leading-tag',
    family: 'leading-question',
    terms: [
      '[right|no|eh|huh|surely|agreed|correct|okay] $',
      '[do_you|did_you|did_they|did_it|was_it|were_they|is_it|are_they|could_it|would_it|have_you|will_you] $',
      '[really] $',
    ],
    only: ['isQuestion', 'isTag'],
    ...guidance,
    examples: {
      flag: ['The closing was late, [[right]]?', 'That did not help S4, [[did it]]?'],
      silent: ['Was item 3 right?', 'How many groups were there, and what did they do?'],
    },
  },
  {
    id: 'leading-other',
    family: 'leading-question',
    terms: leadingPhrases,
    only: ['isQuestion'],
    ...guidance,
    examples: {
      flag: ['[[Are you happy with]] how it went?', '[[Are you happy with]] it?'],
      silent: ['What were the pairs doing at 10:20?', 'How many times did the bell ring?'],
    },
  },
];
