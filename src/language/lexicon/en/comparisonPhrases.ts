import { lines } from '../../lexicon';

/** Ways to measure people and lessons against others, and against what they were before. */
export const comparisonPhrases = lines(`
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
  [a cut|notch|step|rung|league above|below|up_from|up_on|down_on|beyond]
  [not_a|no patch|match|contest on|for]
  [on another|a_different|a_whole_other|a_whole_different level|plane|planet]
  [chalk and_cheese]
  [a world|whole_world of_difference|away|apart]
  [from strength_to_strength|bad_to_worse|good_to_better]
  [best|worst|better|strongest|weakest by_a_mile|by_a_long_way|by_some_distance|by_a_distance|by_a_country_mile|hands_down|bar_none|without_doubt]
  [by_a_mile|by_a_long_way|hands_down|bar_none] the? best|worst|strongest|weakest
  [trailing|trails|trailed behind]
  [playing|play|played catch_up|second_fiddle]
  [up_there with {det} best|greats]
  [the pick of]
  [superior|inferior to]
  [worse off|for_it|for_wear]
  [a shadow of {who}]
  [rival~v|trump~v|top~v anything|any|last|everything|yesterday|the_last]
  [more|less so] $
  [more|less so than|for|with|in|at|today]
  [like day_and_night|night_and_day|chalk_and_cheese]
  [compared|contrasted with|to|against last|previous|yesterday|before|earlier|monday|tuesday|wednesday|thursday|friday|most|any|others]
  [not|never|hardly|scarcely|nothing_like as|so {verdictAdverb}|{inState} as]
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
  [a {quality}|big|huge|great|massive|definite|slight? step|leap|slide|drop down|back|backwards] $
  [not|nowhere_near|isn't|wasn't|aren't in the_same|the_same league|ballpark|class|street|planet as?]
  [bring~v|brought up_the_rear]
  [could|can|might|should|would learn|take_a_leaf|take_lessons|take_notes {*}? {*}? from|out_of]
  [lead|leads|led the_pack|the_field|the_way|by_a_mile]
  [ahead|top|head|cream|best|pick of_the pack|crop|bunch|class|game|curve]
  [a world|million_miles|far_cry|long_way|light_year from|away]
  [put|puts|putting {*} {*}? in_the_shade]
  [put|puts|putting {*} to_shame]
  [beat|beats|beating {*} hands_down|every_time|any_day]
  [beats|trumps|tops {det} {*}? old|other|last|usual|previous {*}]
  [any day_of_the_week]
  [could|would|might|should {aux}? have been|gone|done {mod}? {very}? faster|better|worse|slicker|quicker|smoother|tighter]
  [back to_square_one|to_the_bad_old|where_we_started|to_normal|to_form]
  [no|any match for]
  {student} {be} {mod}? {mod}? [behind|ahead in maths|math|reading|writing|spelling|science|english|history|phonics|most|all|several|every]
  {be} {mod}? {mod}? [more|less {teaching} than {teaching}]
`);
