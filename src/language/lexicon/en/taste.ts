import { each, lines, words } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { sources } from './sources';

const tasteIdioms = lines(`
  ^ [sadly , {*}]
  ^ [unfortunately|regrettably|disappointingly|annoyingly|frustratingly|alas|surprisingly|amazingly|impressively|amusingly|oddly|strangely|curiously|worryingly|alarmingly|encouragingly|pleasingly|remarkably|thankfully|luckily|fortunately|mercifully|happily|interestingly|ironically|predictably|inevitably|understandably|tellingly|refreshingly|hearteningly|sadly|shockingly|astonishingly|incredibly] , {*}
  [more|most surprisingly|impressively|worryingly|interestingly|encouragingly|importantly|pleasingly|alarmingly|tellingly] ,? {*}
  [my {*}? preference|liking|taste]
  ^ [for me] ,
  [for me the {*}]
  [i was|am|felt {very}? surprised|shocked|puzzled|curious|intrigued|fascinated|saddened|alarmed|uneasy|uncomfortable|torn|relieved|reassured|inspired|humbled|bemused|baffled|underwhelmed|overwhelmed|frustrated|annoyed|irritated|worried|concerned|upset|dismayed|sorry|heartened|encouraged|captivated|hooked|gripped|transfixed|wowed]
  [i'm|i_am {very}? proud|fond|surprised|shocked|concerned|worried|pleased|delighted|impressed|disappointed|unimpressed|sceptical|skeptical|dubious|doubtful|sorry]
  {*} [did|does|do not appeal to_me]
  [didn't|doesn't appeal to_me]
  [appeals|appealed to_me]
  [i don't|didn't|do_not|did_not {mod}? care_for|warm_to|get_on_with|see_the_point|get_why|understand_why|buy|rate]
  [i couldn't|could_not|can't|cannot help but|smiling|laughing|wincing|cringing|stand|bear|abide|get_enough|take_my_eyes_off|wait]
  [i {be} hoping|expecting|longing|dying|itching to|for]
  [i'd|i_was|i_had hoped|expected for|to|more]
  [i had hoped|expected for|to|more|that]
  [i would|could|might have {mod}? liked|loved|preferred|enjoyed|expected|hoped|wanted]
  [i'd have {mod}? liked|loved|preferred|enjoyed|expected|hoped|wanted]
  [i wanted|want more|less]
  [i {very}? warmed|took to]
  [i {mod}? {mod}? cringed|winced|smiled|grinned|laughed|chuckled|gasped|sighed|despaired]
  [i {mod}? got|get|had|felt goosebumps|a_kick|a_buzz|the_impression|bored|lost|confused|fed_up|a_sense]
  ^ [{very}? loved|liked|enjoyed|adored|hated|disliked|admired]
  ^ [love|loving|liked|adore|enjoyed the|this|that|how|your|her|his|it|watching|seeing]
  ^ [impressed|pleased|delighted|disappointed|thrilled|blown_away|wowed|surprised with|by|to|that]
  ^ [not {mod}? keen|sold|convinced|impressed|a_fan]
  ^ [glad|happy|sad|sorry|proud|nice|good|great|lovely|pleasing|disappointing|refreshing|encouraging to_see|to_hear|that|you]
  [to see|hear|watch {*} {*}? {*}? was|is a|so|very] {quality}|joy|delight|treat|pleasure|privilege
  [what|something|thing|things|part|bit i {mod}? {mod}? liked|loved|enjoyed|admired|disliked|hated]
  [the {*} i {mod}? liked|loved|enjoyed|admired|hated {mod}? best|most|least]
  [my cup_of_tea]
  [up my_street]
  [a|an {quality}|real|rare|genuine|absolute|complete|such_a treat|joy|delight|pleasure|privilege|honour|honor]
  [i'd|i_would|we'd love to|it|more|if]
  ^ [{very}? shame|pity that|about|to|there|the|you|t]
  [a {mod}? {quality}|great|real|bit_of_a? shame|pity that|about|to|there|the]
  [to my mind|way_of_thinking|eye|ear|ears]
  [as far_as_i'm_concerned]
  [if you_ask_me]
  [if i'm|i_am being? honest]
  [i must|have_to say|admit|confess]
  [i felt|feel|thought|think|found|find {*}? {*}? {*}? {be} {very}? {quality}]
  [i {mod}? found {*} {*}? {*}? {very}? {quality}]
  [it was|is|felt {very}? nice|good|great|lovely|wonderful|refreshing|heartening|pleasing|fantastic|brilliant|interesting|sad|encouraging|disappointing|frustrating|painful|hard to see|hear|watch|be|have|find|read]
  [what a {very}? {*}? pleasure|joy|treat|delight|privilege|relief|disappointment]
  [a privilege|honour|honor to]
  [made me {mod}? smile|laugh|cringe|wince|proud|happy|sad|want|feel|wonder]
  [left me {mod}? cold|wanting|feeling|confused|speechless|unmoved|wondering]
  [warmed my heart]
  [music to my ears]
  [i {mod}? relish~v|cherish~v|treasure~v|savour~v|savor~v|rate~v|fancied|fancy|despise~v|detest~v|loathe~v|cringed]
  [i {mod}? have|had reservations|qualms|misgivings|my_doubts|doubts|a_bone_to_pick|a_problem|issues|concerns|a_soft_spot|a_bias]
  [not|isn't|wasn't for me] $
  [does|did|do|doesn't|didn't it? for_me] $
  [did|does it for_me]
  [my pet_hate|pet_peeve|bugbear|idea_of_{*}|kind_of_lesson|sort_of_lesson|kind_of_teacher|hat_off|kind_of_class]
  [a bugbear|pet_hate|pet_peeve|favourite|favorite of_mine]
  [sat|sits|sit well|badly|uneasily|uncomfortably with_me]
  [rubbed|rubs me_up|me_the_wrong_way]
  [gave me goosebumps|chills|joy|pause|hope|the_creeps|a_lift|the_willies|food_for_thought]
  [brought a_tear|a_smile|a_lump|tears|joy to]
  [a lump in_my_throat]
  [cheered me up]
  [i {mod}? took_issue|struggle~v|disagree~v|object~v with|to]
  [made|makes my heart|week|morning|year|blood {*}]
  [did|does|do|doing my head in]
  [get~v|got my goat|back_up|vote|blessing|approval]
  [set|sets my teeth_on_edge]
  [struck|strikes a_chord with_me]
  [struck|strikes me as|that|how]
  [i can't|couldn't|cannot say_i {*}]
  [i'm|i_am|i_was {mod}? of_two_minds|in_two_minds|on_the_fence|torn|all_for|all_in_favour|dead_against|up_for]
  [more {*} please] $
  ^ [yay|yikes|ouch|phew|ugh|yuck|oof|eek|hooray|hurray|woohoo|whoop|woop]
  [i {mod}? got|get a_lot|so_much|a_kick|a_buzz|a_thrill|joy|pleasure out_of|from]
  [fair play_to]
  [i take|took my_hat_off|issue|exception]
  [i {be} {mod}? in_awe|jealous|envious|gobsmacked|floored|lost_for_words|tickled|buzzing|gutted]
`);

export const taste: readonly Rule[] = [
  {
    id: 'taste-liking',
    family: 'taste',
    terms: [
      ...each(
        '[i {mod}|{very}? %]',
        words(`
        liked loved like love enjoyed enjoy preferred prefer admire admired hated hate disliked dislike didn't_like
        don't_like didn't_enjoy didn't_love did_not_like do_not_like liked_how loved_how liked_that loved_that
      `),
      ),
      '[we {very}? loved|liked]',
      ...each(
        '[i {mod}? %]',
        words(`
        adore dig dug can't_stand couldn't_stand cannot_stand can't_bear couldn't_bear don't_care_for didn't_care_for
        didn't_take_to warmed_to winced cringed cheered beamed teared_up choked_up could_have_cried
        have_always_loved have_never_liked have_a_soft_spot had_a_soft_spot am_a_sucker am_partial_to
      `),
      ),
      "[i've|i_have always|never|long liked|loved|hated|enjoyed|disliked|cared|been_a_fan]",
      "[i'm|i_am|i_was {mod}? loving|liking|enjoying|hating]",
      "[i'm|i_am|i_was|i_wasn't|i'm_not {mod}? wild|crazy|mad about]",
      "[i'm a_sucker|partial|a_fan|a_believer for|to|of|in]",
      '^ [liked|loved|hated|enjoyed|adored|disliked {det}|how|that|it|seeing|watching|hearing|all]',
      '^ [love|loving the|how|this|that|it|your|her|his|seeing|watching|hearing]',
      '^ [really|just|absolutely|thoroughly|particularly|especially|also liked|loved|enjoyed|hated|like|love|enjoy]',
      '^ [big|huge|massive|not_a|no fan of]',
      '[nice|good|great|lovely|wonderful|refreshing|heartening|encouraging|sad|fun|interesting|disappointing|shame|pity|heartbreaking|delightful|brilliant|fantastic|amazing|marvellous|inspiring|uplifting|reassuring to see|hear|watch|witness|observe|find|read|visit]',
      '[hard|painful|difficult|uncomfortable to watch|sit_through|witness]',
      '[what a joy|pleasure|treat|delight|privilege|thrill|relief|shame|pity]',
      '[a|an|real|absolute|such_a privilege|honour|honor|thrill to|being|watching]',
      '[made|makes me smile|laugh|cry|grin|happy|sad|wince|cringe|proud|worry|uneasy|uncomfortable|anxious|want|feel]',
      '[a smile on|to my_face]',
      "[couldn't|could_not|can't|cannot help but|smiling|smile|laughing|feeling|wondering_if]",
      '[goosebumps|goose_bumps]',
      '[warmed|warms|broke|breaks|melted|lifted|gladdened|gladdens my heart]',
      '[my heart sank|went|leapt|sang|broke|melted]',
      '[gladdened|saddened|pained|bugs|bugged|bothers|irks|irked|annoys|delights|worries|concerns|troubles|troubled|upset|upsets|irritates|frustrates|amazes|charmed|thrilled|shocked|impresses|pleases|puzzles me]',
      '[drives|drove me mad|crazy|nuts|up_the_wall]',
      '[grates|grated|jarred|jars on|with me]',
      '[found|find myself {*ing}]',
      '[the highlight was|of|for|came]',
      '[my {*}? highlight|preference|cup_of_tea|instinct|gut_feeling]',
      '[highlight|best_bit|best_part|best_thing|standout for me]',
      '[what stood_out|jumped_out|struck|impressed|bothered|moved|surprised|worried|delighted to|for|me {*}?]',
      "[not|isn't|wasn't|aren't my cup_of_tea|style|thing|taste|preference|bag]",
      '[not to my liking|taste]',
      '[in my {*}? opinion|view|book|mind|eyes|judgement|judgment]',
      '[imo|imho]',
      '[to my mind|eye|eyes|ear|way_of_thinking]',
      "[as far as i_am|i'm|i concerned]",
      '[from where_i_sit|my_perspective|my_point_of_view|my_standpoint]',
      "[i'd|i_would {mod}? love|hate to]",
      "[i'd|i_would|we'd like|love|prefer to_have {*}]",
      "[i'd|i_would sooner]",
      '[i wished|wish i|for|that|it|we|s]',
      '[i {mod}? hoped|had_hoped|was_hoping|expected for|to_see|more] {*}',
      '[i could watch|listen|have_watched|have_listened|have_stayed|sit|stay {*}? {*}? {*}? all_day|for_hours|forever]',
      "[didn't want it|that|this|to to_end|leave|stop]",
      '[edge of my seat]',
      "[couldn't|could_not|can't|cannot fault]",
      '[i would|could happily|gladly {*}]',
      "[i'd|i_would prefer]",
      '[{who} favourite|favorite part|moment|thing]',
      '[my favourite|favorite]',
      '[a|no {*}? fan of]',
      "[i'd|i_would|we'd rather]",
      '[i|we was|am|were {very}? struck|taken|touched|moved|wowed|charmed|bored]',
      '[i {very}? found] it|this|that|the|your|her|his {*}? {*}? {be}? {very}? {quality}',
      '[what i {mod}? liked|loved|enjoyed|admired]',
      '[one thing i {mod}? liked|loved|enjoyed]',
      '[i wish you|she|he|t|they|the|there]',
      '[would have liked|loved|preferred to]',
      '[i {be} not {mod}? impressed|convinced|pleased|happy|keen]',
      '[my only|one|main|biggest criticism|complaint|quibble|gripe|issue|concern|suggestion|reservation]',
      '[if it|this were|was me|my|mine]',
      '[i {very}? adored|relished|cherished|despised|detested|loathed]',
      '[made my day]',
      '[a|an favourite|favorite of mine|ours]',
      "[i'd|i_would|i_could {mod}? happily|gladly {*}]",
      '[i do {mod}? like|love|enjoy|admire|dislike|hate|prefer]',
      '[absolutely|really|just|simply|totally|honestly loved|adored|enjoyed|hated {det}|how|that|it|your]',
      '[bothered|annoyed|irritated|frustrated|pleased|delighted|worried|surprised|amazed|moved|touched|concerned|disturbed|struck me]',
      "[i|i'm wasn't|was_not|am_not|not {mod}? keen|sold|convinced|sure_about|impressed|pleased|happy|thrilled]",
      '[to my|our taste|delight|disappointment|surprise]',
      '[not_a|no fan of]',
      ...tasteIdioms,
    ],
    why: 'Liking teaches people to perform for the coach; the evidence is what helps them.',
    instead: ['Exit ticket: __ collected; __ named __', '10:__: __ of __ students __'],
    shown: 'Exit ticket: 24 collected; 15 named two causes',
    source: sources.liking,
    question: 'What did it let students do?',
    examples: {
      flag: [
        '[[Sadly, the]] bell rang at 9:50.',
        '[[Unfortunately]], the closing took 2 min.',
        '[[I loved]] the exit ticket.',
        '[[I really liked]] the pacing.',
        '[[My favourite part]] was the debate.',
      ],
      silent: [
        'S4 looked sadly at the jar, the story says.',
        "I'd like to see the seating plan.",
        'S4: I liked the story.',
        'It looks like a cube.',
        'S5 said I like this game.',
      ],
    },
  },
  {
    id: 'taste-impressed',
    family: 'taste',
    terms: [
      ...each(
        "[i_was|i_am|i'm|i_felt {mod}? {mod}|{very}? %]",
        words(`
        impressed disappointed pleased delighted thrilled blown_away amazed proud unimpressed happy glad not_impressed
        worried concerned surprised pleasantly_surprised shocked horrified saddened frustrated annoyed upset angry sad
        moved mesmerised mesmerized charmed bowled_over floored taken_aback appalled dismayed alarmed troubled
        uncomfortable uneasy relieved honoured honored privileged excited bored bored_stiff hooked sold in_awe
        gobsmacked stunned astonished over_the_moon chuffed tickled_pink heartened encouraged discouraged let_down
        fed_up wowed amused unsure unconvinced sceptical skeptical captivated sorry_for sorry_to_see disheartened
        transfixed spellbound knocked_out tickled enchanted jealous envious
      `),
      ),
      '^ [{very}? pleased|delighted|glad|happy|thrilled|impressed|disappointed|sorry|sad|saddened|concerned|heartened|excited to|by|with|that|at see|hear|find|the|how|a|this|that|your|all]',
      '^ [{very}? impressed|disappointed|delighted|thrilled by|with]',
      '[colour|color me impressed]',
      '[impressed me]',
      '[disappointed me]',
      '[a pleasure|joy|delight|treat to {*}]',
      '[in my opinion]',
      '[in my view]',
      '[personally]',
      '[for my taste]',
    ],
    why: "It is about the writer's feeling, so the reader learns what pleases the coach.",
    instead: ['10:__ T: "__"; __ of __ students __', '__ of __ groups __'],
    shown: 'Exit ticket: 24 collected; 15 named two causes',
    source: sources.liking,
    question: 'What happened that you would like to remember?',
    examples: {
      flag: [
        '[[I was impressed]] by the routines.',
        '[[I was so disappointed]] at the end.',
        'It was [[a joy to watch]].',
      ],
      silent: ['S2 asked if I was impressed.', 'The joy of the hunt is a theme of the poem.'],
    },
  },
  {
    id: 'taste-if-i-were-you',
    family: 'taste',
    terms: [
      '[if i were|was you]',
      '^ [were i you|teaching|in]',
      '[in your shoes|place]',
      '[if i {mod}? had|taught|ran|were_teaching|was_teaching this|your|that|these class|lesson|group|kids|children|students]',
      "[i_wouldn't|i'd_never|i_would_never|i_wouldn't_have|i'd_not {*}]",
      "[how|way i_would|i'd {*}]",
      '[i would|could never? have {*}]',
      "[i'd have {*}]",
      '[i would do {*}]',
    ],
    why: "It puts the writer's way in the place of the colleague's choice.",
    instead: ['10:__: __. What might change if __?'],
    shown: '1-2 s after 10 of 12 questions. What might 5 s change?',
    source: sources.choice,
    question: 'What options does the colleague see?',
    examples: {
      flag: ['[[If I were you]], S4 sits in front.', '[[I would have waited]] longer.'],
      silent: ['S2 asked: what if I were king?', 'I would like a copy of the plan.'],
    },
  },
];
