import { lines } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { sources } from './sources';

const comparisonPhrases = lines(`
  [unlike] {who}|{title}|{person}|{teaching}|other|most|previous|last|yesterday|earlier|many|some|set
  [a {quality}|big|huge|great|massive|definite|slight|marked|noticeable|small? step|leap up|forward|forwards|backward|backwards|on] $
  [a {quality}|big|huge|great|massive|definite|slight|marked|noticeable|small? step|leap up|forward|forwards|backward|backwards|on from|in|for|since|on]
  [a step in_the_right_direction]
  [a step in_the_wrong_direction]
  {person}|{teaching} {mod}? [has|have|had {mod}? improved|progressed|grown|developed|slipped|regressed|declined|deteriorated|worsened|come_on]
  {person}|{teaching} {be} [{mod}? improving|progressing|regressing|slipping|declining|getting_better|getting_worse|coming_on|worsening] $
  {person}|{teaching} {be} [{mod}? improving|progressing|regressing|slipping|declining|getting_better|getting_worse|coming_on|worsening at|in|with|since|from|as|this|every|each]
  [improved|improves|improving {mod}? since|over|from|on|a_lot|greatly|hugely|enormously|massively|significantly|dramatically|no_end]
  [an|no|little|some|much|huge|big|clear|great|real improvement] $
  [an|no|little|some|much|huge|big|clear|great|real improvement on|in|from|since|over]
  [as good|strong|effective|clear as any|last|yours|hers|mine|ever|yesterday]
  [not|isn't|wasn't|aren't|weren't as|so {quality}|good|well|effective|strong|clear|much|many as]
  [more|less {verdictAdverb}|{mannerAdverb} than]
  [more|less|much_more|far_more|far_less|much_less {quality}|{inState} today|now|this_time|again|overall|since|next_to|this_week|this_term|here|there|after|on]
  [far|much|even|way|a_lot|considerably|noticeably|significantly more|less {quality}|{inState}|{verdictAdverb}]
  {be} {mod}? [the {superlative}] $
  {be} {mod}? [the {superlative} {student}|{teacher}|{teaching}|again|so_far|yet|by|in|of|i|we|there|here|ever|at]
  [the|her|his|your|their|my {superlative} {student}|{teacher}|{teaching}] in|of|i|yet|so|ever|this|all|by|since|to
  [{who} best|worst|strongest|weakest yet|so_far]
  [best|worst|strongest|weakest yet|so_far|by_far|ever|of_the|in_the|of_all]
  [by far {*} {*}]
  [stand~v|stood head]
  [in a different|another|their_own|his_own|her_own league|class]
  [put~v|puts {*} to_shame]
  [rank~v|ranks|ranked {*}? {*}? above|below|top|bottom|highly]
  [keep~v|kept|catch~v|caught up|pace with] {det}? other|others|rest|class|peers
  [more like] a|the|{title}
  [less like] a|the|{title}
  [like {title} {*}? {*}? does|did|would|has]
  [on a_par with]
  [level with the] rest|others
  [a cut above]
  [one up_on]
  [better|worse|slower|weaker|stronger|calmer|quieter|noisier|louder this_time|today|now|again|overall|since|each|every]
  [better|stronger|improved|tighter|clearer|sharper {teaching} this_time|today|now|than|overall]
  [even {student}|{title}|the {*}? {*}?] {mod}? joined|managed|put|raised|wrote|spoke|got|could|had|was|finished|answered|contributed|took|did|smiled|tried|volunteered|seemed
  [finally|eventually|at_last] {student}|got|put|began|started|settled|managed|finished|sat
  {person} {mod}? [finally|eventually|at_last] got|put|began|started|settled|managed|finished|sat|wrote|raised|joined|spoke|answered|remembered|noticed|stopped|gave
  {student}|{teacher} [only|merely|barely|hardly wrote|got|did|completed|finished|produced|answered|spoke|copied|asked|gave|used|called|read|said]
  [once again] no|not|nobody|nothing
  [yet again]
  [no {teaching} again|this_time|yet|yet_again]
  [has|have|had yet to]
  [still no|nothing|struggling|unsure|unclear|far|a_long_way]
  [never got|gets|reached|managed|bothered|made_it round|around|to|past|beyond?]
  [did not|never even|once|really {*}]
  [missed|miss|misses|missing the|a|an|every|another chance|opportunity|opportunities|moment|trick to?]
  [not enough|sufficient {*}]
  [insufficient {*}]
  [nowhere near {*}]
  [short of {who}|the|what expected|expectations|mark|standard|hoped]
  [than i|we|you {aux}? {mod}? expected|hoped|thought|anticipated|imagined|would_like|planned|wanted]
  [much|greatly|vastly|hugely|really|so_much|definitely improved]
  {be} {mod}? [coming_along|coming_on|getting_there|on_the_up|on_the_way_up|going_backwards]
  [some of the_best|the_worst|the_strongest|the_weakest {*}?]
  [than expected|ever|hoped] $
  [slow|steady|good|poor|little|no|great|rapid|limited|sound|excellent|real progress]
  [making|makes|made|make|shows|showed|showing {mod}? {quality}? progress|strides|headway|gains|improvement]
  [progress {be} {mod}? {mod}? slow|good|steady|limited|rapid|poor|minimal|uneven|patchy|excellent|evident]
  {student}|{teacher} {be} [no {title}|{student}|{teacher}] $
  [ahead of|behind schedule|expectations|where|most|plan]
  [a long|good way to_go|off|behind]
  [not a_patch_on]
  [nothing compared_to]
`);

export const comparison: readonly Rule[] = [
  {
    id: 'comparison-people',
    family: 'comparison',
    terms: [
      '[{very}? better|worse|stronger|weaker than]',
      '[much|far|a_lot|even better|worse]',
      '{teaching}|{student}|it {be} {mod}? {mod}? [better|worse]',
      '[unlike other|most|her|his|your|my {*}]',
      '[unlike the {person}|{teaching}|others|one|ones|room|rooms|school|middle|high|primary|previous|first|second|last|other]',
      '[unlike last|yesterday|monday|tuesday|wednesday|thursday|friday|in|every|any|some|many|all|our|their|previous]',
      '[unlike {title} {*}]',
      '[much|far|way|so_much|a_lot|even|noticeably|markedly|significantly|considerably|visibly {evaler}]',
      '^ [{evaler} than]',
      '[the {evaler} of]',
      '[for once]',
      '[once_more no|not|nobody]',
      '[put|puts {*} {*}? to_shame]',
      '^ [more|less {quality} than]',
      '{teaching}|{student}|one|this|that|it|room {be} {mod}? [{evaler}] $',
      '^ [better|worse|smoother|calmer|quieter|stronger|weaker this|today] {*}?',
      '[{be}|by_far the {evalest}]',
      '[the {evalest} of|in|i|group|class|table|lesson|teacher|room|bunch|student|students|visit|visits|start|opening]',
      '[the most|least {quality}|{state}|prepared|organised|organized {*}? of|in|i|class|lesson|teacher|room|group|team]',
      '{who} [{evalest} {*} yet|so_far|to_date|ever|by_far|this|of]',
      '[one of {det} more|less|better|worse|stronger|weaker]',
      '[a|big|huge|small|real|clear|definite? step|notch up|down|forward|backwards|backward from|on|in|last|the]',
      '[step_up|step_down|notch_above|notch_below|notch_above from|on|{*}]',
      '[much|vastly|greatly|hugely|markedly|noticeably|vast|visibly improved]',
      '[improvement|improvements on|over|since|from]',
      '[night_and_day]',
      '[far_cry|worlds_away|world_away|world_apart|million_miles from]',
      '[long_way from where|what]',
      '[put|puts {det} other|others|rest to_shame]',
      '[set|sets|raises|raised the bar|standard]',
      '[ahead_of|behind the curve|pack|field|game|times]',
      '[ahead_of|behind {who} peers|classmates|colleagues|year_group|age]',
      '{n}|a|one|two|three|half_a year|years|grade|grades|grade_level|months [behind|ahead] $',
      '{n}|a|one|two|three|half_a year|years|grade|grades|grade_level|months [behind|ahead of|where]',
      '[behind|ahead_of|not|nowhere_near where they|he|she|it should|ought_to|need_to be]',
      '[other|most|more_experienced|stronger|good|better teachers|colleagues would|do|can|manage|have|get|use|post]',
      '[every other room|classroom|class|teacher]',
      '[everyone|everybody|all|anyone else in] {det} team|department|school|building|year',
      '[the only teacher|room|classroom] who|that|in|to|where|with',
      '[as|nearly_as|almost_as|every_bit_as|just_as|hardly_as|half_as {quality} as]',
      '[no|any better|worse|different|closer than|from {det}? last|before|usual|ever|monday|previous|first]',
      '[better|worse than_ever]',
      '[getting|got|gets|grown|growing|going|gone|went better|worse|stronger|weaker|downhill|backwards]',
      '[leaps_and_bounds]',
      '[great|huge|big|giant strides]',
      '[slipping|slipped|falling|fell|reverting|reverted back? into|to {who}? old habits|ways]',
      '[back to square_one]',
      '[a? long_way to_go|off]',
      "^ [not|isn't|aren't quite? there yet]",
      '^ [getting there]',
      '[top of {who} game]',
      '[a cut_above|cut_below]',
      '[second to none]',
      '[outdo~v|outdid|outdoes|outshone|eclipse~v]',
      '[more so than]',
      '[did|does|do more|less than] {det}? other|others|most|rest|average|colleagues',
      '[miles|streets|light_years|lightyears|leagues|worlds ahead|behind|better|above]',
      '[way|well|far|far_too ahead|behind of|the|where|in|on]',
      '[one of {det} best|worst|brightest|weakest|strongest|smartest|laziest|loudest|quietest|slowest|hardest|nicest|kindest|lowest|highest|most]',
      '[a|an big|huge|great|vast|real|marked|definite|clear|massive|slight? improvement] on|from|over|since',
      '[come~v|came a_long_way]',
      '[made|makes|making great|good|huge|big|real|some|little|no|excellent|steady progress|strides|gains]',
      '[on the right track]',
      '[in|heading_in the_right direction]',
      '[the best|worst in|of|i|teacher|teachers|lesson|class|{student}]',
      '[best in {det}? school|department|district|grade|building|team]',
      "[best|worst i've|i_have seen|observed|visited]",
      "^ [best|worst|strongest|weakest|nicest|calmest {*} {*}? {*}? {*}?] i|i've|we|we've|ever|yet|today|all",
      '[compared|in_comparison to|with other|others|another|{title} {*}]',
      '{student} {be} {mod}? {mod}? [behind|ahead] $',
      '{student} {be} {mod}? {mod}? [behind|ahead_of the|other|their|grade others|rest|peers|class|level|classes]',
      '[fall~v|falling|fell|lag~v|lagging behind]',
      '[not|nowhere_near|nothing_like {very}? as|so {*} as]',
      '[nowhere_near as|so good|strong|{*} as?]',
      '[quieter|calmer|noisier|livelier|kinder|nicer|tighter|slicker|lazier|friendlier|stricter|smarter|cleverer|tidier|messier|slower than] {teaching}|{person}|{title}|yours|mine|his|hers|theirs|last|usual|before|any|in|{det}',
      "[can't|cannot|couldn't|could_not|doesn't|didn't|don't|did_not|does_not even {*}]",
      '[should {*} {*}? {*}? {*}? by_now]',
      '[than yours|mine|hers|theirs|{title}]',
      '[the best|worst|weakest|strongest {*} {*}? in|i|ever|of]',
      '[ahead_of|behind {det} other|others|rest|{*} others|colleagues|peers|class|classes|group|groups|department|teachers|nqts|ects|students]',
      '[ahead_of|behind {det} other|others|rest]',
      '[outperform~v|outshine~v|outclass~v]',
      '[the strongest|weakest|best|worst] $',
      '[head_and_shoulders above]',
      '[second only to]',
      '[top|bottom of the? class|group|set|pile]',
      '[light_years|miles|streets ahead]',
      '[pales in|by comparison]',
      ...comparisonPhrases,
    ],
    why: 'Measuring people against each other costs trust and says nothing about what happened.',
    instead: ['__ of __ items on __; __ of __ on __', '10:__: __ of __ students __'],
    shown: '3 of 5 items on Monday; 5 of 5 on Friday',
    source: sources.comparison,
    question: 'What changed, and how could you see it?',
    examples: {
      flag: [
        'This was [[worse than]] last time.',
        '[[Unlike Ms Ortiz]], T starts on the bell.',
        'S3 is [[behind]].',
        'She is [[one of the best]].',
      ],
      silent: [
        'S3 is behind the curtain.',
        'T stood behind S4.',
        '5 more than last week.',
        'S4 said a fraction is better than a decimal.',
      ],
    },
  },
  {
    id: 'comparison-than',
    family: 'comparison',
    terms: ['[{very}? {*} than]'],
    only: ['isComparative', 'isSaidOfLesson'],
    unless: ['isCounted'],
    why: 'Measuring people against each other costs trust and says nothing about what happened.',
    instead: ['__ of __ items on __; __ of __ on __', '10:__: __ of __ students __'],
    shown: '3 of 5 items on Monday; 5 of 5 on Friday',
    source: sources.comparison,
    question: 'What changed, and how could you see it?',
    examples: {
      flag: ['Room 3 is [[far tidier than]] the other.', 'The class was [[rowdier than]] usual.'],
      silent: ['The lesson was longer than planned.', 'Iron is heavier than wood.', 'The cake was sweeter than honey.'],
    },
  },
  {
    id: 'comparison-degree',
    family: 'comparison',
    terms: ['[{very}? more|less {quality}|{inState} than]'],
    only: ['isSaidOfLesson'],
    unless: ['isCounted'],
    why: 'Measuring people against each other costs trust and says nothing about what happened.',
    instead: ['__ of __ items on __; __ of __ on __', '10:__: __ of __ students __'],
    shown: '3 of 5 items on Monday; 5 of 5 on Friday',
    source: sources.comparison,
    question: 'What changed, and how could you see it?',
    examples: {
      flag: ['The talk was [[more focused than]] on Monday.'],
      silent: ['Cats are more popular than dogs.', 'Gold is less common than iron.'],
    },
  },
  {
    id: 'comparison-more',
    family: 'comparison',
    terms: [
      '[much|far|a_lot|even|noticeably|considerably|significantly|slightly|markedly|visibly|clearly|definitely|so_much|way|a_bit|a_little|rather|somewhat {*}]',
    ],
    only: ['isComparative', 'isSaidOfLesson'],
    unless: ['isCounted'],
    why: 'Measuring people against each other costs trust and says nothing about what happened.',
    instead: ['__ of __ items on __; __ of __ on __', '10:__: __ of __ students __'],
    shown: '3 of 5 items on Monday; 5 of 5 on Friday',
    source: sources.comparison,
    question: 'What changed, and how could you see it?',
    examples: {
      flag: ['The group was [[much steadier]].'],
      silent: ['The second plank was much longer.', 'Lead is far heavier.'],
    },
  },
  {
    id: 'comparison-comfort',
    family: 'comparison',
    terms: ['^ [at least]', '[but|and at_least]'],
    unless: ['precedesCount'],
    why: 'It makes little of what happened: the reader hears what was missing.',
    instead: ['__ of __ students __ at 10:__'],
    shown: '24 of 24 students were seated at 9:04',
    source: sources.comparison,
    question: 'What did happen?',
    examples: {
      flag: ['[[At least]] the room was quiet.'],
      silent: ['18 of 24 answered at least once.', 'At least 3 students stood.'],
    },
  },
  {
    id: 'comparison-but',
    family: 'comparison',
    terms: ['[but]', '[however]', '[although|though]', '[yet] {person}|{teaching}|the'],
    only: ['followsPraise'],
    why: 'Praise with a but is heard as the but alone.',
    instead: ['__ of __; __ of __'],
    shown: '18 of 24 answered; 6 had no pencil',
    source: sources.praise,
    question: 'How would both halves stand as facts, side by side?',
    examples: {
      flag: [
        'The start was [[great]], [[but]] the end had no exit ticket.',
        '[[Good pacing]]. [[However]], the bell rang first.',
      ],
      silent: ['S4 raised a hand but S5 spoke.', 'The bell rang. However, S4 stayed.'],
    },
  },
  {
    id: 'comparison-lack',
    family: 'comparison',
    terms: [
      '[only managed to?]',
      '[finally|eventually|at_last managed|manages|got_to|got_them|got_the|got_around|got_round|settled|settles|remembered|noticed|quietened|started_to_teach]',
      '^ [at_last] {*}',
      '[only_just|just_about managed|got|made|coped|finished|scraped|holding]',
      '[barely|hardly|scarcely got|managed|started|any|anyone|touched|looked|spoke|visited|used|enough|{*ed}]',
      '[never got|get|gets to|round|around|back]',
      '[not|without even|so_much_as a|an|one|once]',
      '[yet again]',
      '[once_again|again|still|yet_again no|not|nobody|nothing]',
      '^ [no {*} {*}? again] $',
      '^ [as_always|as_ever|as_per_usual]',
      '[same old]',
      '[usual suspects|culprits|three|two|few|handful]',
      '[failure|failing|inability|unwillingness|reluctance|refusal to]',
      '^ [forgot|forgets|neglected|neglects|omitted|omits|overlooked|overlooks {*}]',
      'he|she|t|teacher [omitted|omits|neglected|neglects|overlooked|overlooks|forgot|forgets {*}]',
      '[missed|misses|missing {det}|several|some|many|another {*}? chance|chances|opportunity|opportunities|cue|cues|boat|mark]',
      '[a|an|the? absence|shortage|paucity|dearth|scarcity of]',
      '[little|scant|minimal|scarce|insufficient|limited|no real? evidence|sign|sense|attempt|effort|hint of|to|at] {teaching}|{*ing}|urgency|{who}|{det}|rigor|rigour|any|differentiation|challenge|{*}',
      '[no|little real|meaningful|genuine|proper|actual|discernible {teaching}|check|checks|purpose|challenge]',
      '[little or_no]',
      '[next_to no|nothing]',
      '[zero|scant {teaching}|wait|challenge|differentiation|urgency|rigor|rigour]',
      '[over|overly|heavily|too reliance|reliant|dependent|relied|relies on]',
      '[relied|relies|rely heavily|entirely|too on|much|heavily]',
      "^ [what_was|what_is|what's missing|lacking]",
      '[devoid|bereft of]',
      '[light|heavy|short|thin on {rated}|detail|teacher_talk|evidence|content|challenge|substance|talk]',
      '[could|might be|go {very}? better|tighter|clearer|smoother|stronger|sharper|slicker|crisper|calmer|improved|{*}_better]',

      '[still no]',
      '[still {aux} not]',
      "[still {mod}? aren't|isn't|wasn't|weren't|hadn't|won't|wouldn't]",
      '[nothing_like|nowhere_near|barely|hardly|not_nearly|far_from enough]',
      "[didn't|did_not|couldn't|could_not|never quite? manage|managed|get_round|get_around|get to]",
      "[still|yet not|can't|cannot|couldn't|don't|doesn't|didn't|haven't|hasn't|unable|failing|struggles|struggle]",
      '[a? lack of]',
      '{person}|{teaching}|it|this [lacks|lacked|lack]',
      '^ [lacks|lacked|lacking]',
      '{be} {mod}? [lacking]',
      '[never managed|bothered to]',
      '[barely|hardly managed|started|any|anyone]',
      '[as usual]',
    ],
    why: 'It measures what happened against what the writer expected.',
    instead: ['__ of __ items done by 10:__', '0 of __ students __'],
    shown: '2 of 5 items done by 10:30',
    source: sources.evidence,
    question: 'What did happen in that time?',
    examples: {
      flag: ['S4 [[only managed]] two items.', 'There was [[a lack of]] structure.', 'They [[still not]] seated.'],
      silent: ['S4 stood still.', 'S4 wrote 2 of 5 items.'],
    },
  },
  {
    id: 'comparison-failed',
    family: 'comparison',
    terms: ['[fail~v to]'],
    unless: ['isDoneByThing'],
    why: 'It measures what happened against what the writer expected.',
    instead: ['__ of __ items done by 10:__', '0 of __ students __'],
    shown: '2 of 5 items done by 10:30',
    source: sources.evidence,
    question: 'What did happen in that time?',
    examples: {
      flag: ['T [[failed to]] state the objective.', 'The lesson [[fails to]] start on time.', '[[Failed to]] see S4.'],
      silent: ['The projector failed to start.', 'The seeds failed to sprout in pot 3.'],
    },
  },
];
