import { lines, words } from '../../lexicon';

/** Where nobody looked inside: feelings as nouns, and what is taken for a sign of them. */
export const feelingPhrases = lines(`
  [{feeling} {mod}? {aux}? {mod}? rose|rises|grew|grows|dipped|dips|waned|wanes|spread|spreads|mounted|built|builds|set_in|took_over|crept_in|kicked_in|filled|faded|fell|dropped|drops|increased|increases|decreased|soared|evaporated|returned|took_hold|ebbed|peaked|plummeted|slipped|turned|flagged|lapsed|wavered|wandered|drifted]
  [feel|felt|sense|sensed|see|saw|hear|heard the {feeling}]
  {student} [thinks|think|believes|believe|thought|believed {mod}? he|she|they|that|it|the|he's|she's|they're]
  [sense|air|buzz|atmosphere|feeling|look|looks|hint|wave|ripple|degree|level|levels|sign|signs|lack|mood|spirit|show|flicker|glimmer|cries|gasps|murmur|hum|outbreak|moment|moments|bout of {very}? {quality}? {feeling}]
  [a|an {mod}? {quality}? sense|air|buzz|atmosphere|feeling|look|mood|spirit of {very}? {quality}? {feeling}]
  {whose}|{who}|{student}|{teacher} {mod}? {very}? {quality}? [{feeling}] $
  {whose}|{who} {mod}? [{feeling} {be}|at|with|about|over|when|as|in|for|grew|rose|showed|was|showing|of]
  [show~v|shown|express~v|display~v|demonstrate~v|radiate~v|exude~v|feel~v|sense~v|convey~v|hide~v|hid|betray~v {mod}? {very}? {quality}? {feeling}]
  [full of|filled|brimming|bursting|overflowing|riddled|consumed|overcome with|by {feeling}]
  [out of|in|from|with|through|despite|without {mod}? {very}? {quality}? frustration|confusion|anger|disbelief|awe|delight|despair|horror|amazement|boredom|panic|excitement|surprise|interest|enthusiasm|confidence|joy|pride|reluctance|passion|determination|curiosity|disgust|annoyance|irritation|trepidation|anticipation|eagerness|glee|embarrassment|exasperation|satisfaction|disappointment|spite|shyness|nervousness|nerves|apathy|indifference|contempt]
  [visible|obvious|evident|palpable|growing|genuine|real|apparent|great|mild|considerable|initial|general|widespread|sheer|clear|mounting|total|complete|utter|some|much|little|low|high {feeling}]
  [{feeling} {be} {mod}? {mod}? visible|obvious|evident|palpable|clear|apparent|high|low|widespread|infectious|contagious|there|lacking|missing|tangible|plain|real|sky_high|mixed|patchy|strong|poor|good|weak|limited|minimal|great|absent]
  ^ [{feeling}] at|in|when|as|during|after|about|among|across|throughout|from|over|all|on|and|around|everywhere|here
  {be} [{feeling}] among|in|at|when|over|about|from
  [there was|were|is {mod}? {very}? {quality}? {feeling}]
  [level|levels|lack|loss|lots|plenty|little|no|zero of? {feeling}]
  {person} {mod}? [didn't|doesn't|don't get] how|why|what|that
  {person} {mod}? [didn't|doesn't|don't get] the difference|point|idea|concept|task|meaning|link|gist|connection|joke
  {*} , [seemed|appeared|looked|sounded {mod}? {mod}? {inState}]
  {be} {mod}? {very}? [cross] with|about|that|at|when|because|again
  {student}|them|us|{n} [got|gets|get|getting {concept}] today|now|quickly|first|straight|after|because|when|without|yet
  {person} {mod}? {mod}? [got|gets|get it] $
  {person} {mod}? [got|gets|get it] quickly|straight|right|immediately|eventually|now|first|after|when|once|in|and|but
  {person} {be} {mod}? [glued] to
  {student}|them|us|{n} [got|gets|get {concept}] $
  {student} {mod}? [ate|eat|eats|lapped|lap it|this|that|every_word up]
  [can't|couldn't|could_not|cannot get_enough of]
  {student}|{teacher} {be} {mod}? [game|up for it|anything|a_challenge|the_challenge]
  {student}|{teacher} {be} {mod}? [dying|itching|bursting|desperate|aching to {*}]
  {person} {mod}? [has|have|had|with a? wish|desire|urge|will|drive|determination|thirst to]
  {person} {mod}? [has|have|had|lost {who}|the heart|mind|thoughts|attention elsewhere|on_other_things|on_something_else|in_it]
  {who} heart|hearts|mind|minds {be} {mod}? [not|n't? elsewhere|in_it|on_it|on_other_things|somewhere_else|set_on]
  {student} {be} {mod}? [attending|not_attending|up_for_it|with_me|with_us|with_it|with_her|with_him]
  [a|the lightbulb|light_bulb moment|went_on|clicked|flicked]
  [lightbulb|light_bulb|aha|eureka moment|moments]
  [it|something|everything {mod}? clicked|sank_in|sunk_in|made_sense for|with|to]
  [it clicked|sank_in|sunk_in] $
  [the penny dropped|drops|has_dropped] for|when|with
  [the penny dropped|drops|has_dropped] $
  [in the dark about|as_to]
  [could|couldn't|could_not have_cared|care less]
  [caught off_guard|out|unawares]
  [taken by_surprise|aback]
  [thrown|rattled|put_off by]
  {student} {be} {mod}? {very}? [into] it|the|this|that|{who}
  {be} [{very} into] it|the|this|that|{who}
  {be} [{mod}? not {mod}? {very}? listening|concentrating|interested|engaged|focused|focussed|trying|following|paying|bothered|sure|happy|keen|aware|with_it|into|there|present|ready|impressed|convinced|fooled|thinking|looking_forward|fussed|having]
  [wasn't|weren't|isn't|aren't {mod}? {mod}? listening|concentrating|interested|engaged|focused|focussed|trying|following|paying|bothered|sure|happy|keen|aware|with_it|into|ready|impressed|convinced|thinking|fussed|having]
  {person} [did|does|do not {mod}? {mod}? want|care|understand|know|like|enjoy|listen|concentrate|focus|engage|try|bother|realise|realize|feel|believe|appreciate|see_why|get]
  {person} [didn't|doesn't|don't {mod} {mod}? want|care|understand|know|like|enjoy|listen|concentrate|focus|engage|try|bother|realise|realize|feel|believe|appreciate|get]
  [refuse~v to engage|cooperate|co_operate|participate|listen|try|behave|work|concentrate|focus|learn]
  {person} [had|has|have {mod}? no|little|some|any|real|great|a? {quality}? interest|idea|clue|confidence|motivation|desire|intention|appetite|enthusiasm|patience|respect|feel|awareness|concept|notion|understanding|grasp] in|how|what|of|to|for|about|that
  {person} [found|finds {*} {*}? {*}? {very}? hard|difficult|easy|tricky|challenging|boring|funny|interesting|confusing|frustrating|tough|engaging|overwhelming|hilarious]
  {person} [felt|feels|feel {mod}? {mod}? {inState}|{quality}|that|like|as_if|as_though|able|unable|part|it|safe|seen|heard|bad|good|better|under_pressure|pressured]
  make~v|made {who}|them|him|her|{student}|{teacher} {mod}? [feel|think|want]
  [to get|gain|seek|attract|win {mod}? attention|approval|sympathy|a_reaction|a_laugh|laughs|out_of]
  [for attention|effect|show|fun|the_sake_of] $
  [for the fun|hell|sake of]
  [avoid~v|dodge~v|shirk~v {who}? work|the_task|the_question|having|doing]
  [show~v no|little|real|great|some|genuine|much|a_real|a? {quality}? {feeling}|willingness|signs]
  [in the zone|mood|moment]
  [switch~v off] $
  [switch~v off during|when|by|after|at|as|halfway]
  [ready for learning]
  [hungry for]
  [thirst|appetite|love|passion|hunger for|of {*}]
  [a? love of learning|reading|maths|science|writing|language|the]
  {student} [not that|very|too|all_that|particularly|especially|overly|really|at_all|exactly {inState}]
  [not {very} with_it|with_us|in_the_room|on_board]
  {person} {mod}? [didn't|doesn't|don't get] {det} {*}? step|steps|question|instruction|instructions|task|text|joke|rule|method|process|maths|math|reading|vocabulary|word|words|topic|problem
  [disengaged|unengaged|distracted|restless|bored|attentive|engaged {mod}? back|front|middle|far? table|tables|row|rows|corner|group|groups|side]
  {student}|them|us|him|her|everyone|{form} [to {mod}? be more|less|fully|very|actively|properly|really? {inState}] in|with|during|by|at|and
  [deep in thought|concentration]
  [lost in thought|concentration|the_book|their]
  [daydream~v]
  [hearts were|weren't in]
  [mind|minds|attention|focus|concentration wandered|drifted|elsewhere|wandering|slipped|lapsed]
  [on board|side] with
  [buy|bought|buying|buys|buy-in into|in|from]
  [take~v|took {*}? ownership|pride|offence|offense|umbrage|an_interest|no_notice|seriously|personally|to_heart|it_seriously|it_personally|it_to_heart]
  [took|takes {*} {*}? seriously|personally|to_heart]
  [gave|giving|give|given|gives {*}? {who} all|best]
  [given|giving|gave|gives up] $
  [given|giving|gave|gives up on|by|after|when|and|at|before|with|halfway|too]
  [trying|tried|tries|try {very}? hard|their_best|his_best|her_best|to_impress|to_please|to_provoke|to_avoid|to_get|to_be|to_look|to_hide|to_show]
  {person} [was|were|is|are {mod}? {mod}? trying to]
  [with a {very}? {inState}|{quality} smile|look|face|expression|grin|sigh|frown|voice|tone]
  [{inState} {very}? smile|smiles|silence|sigh|sighs|eyes|laughter|chatter|voices|glances|tone|mood|body_language|learners|hush|responses|response|reaction|attitude|start|mood]
  {person} [haven't|hasn't|hadn't|not|have_not|has_not {mod}? got? the_foggiest|the_faintest|a_clue|an_inkling|the_first_idea|any_idea|the_slightest_idea|any_interest]
  [the foggiest|faintest idea?]
  [rabbit|rabbits|deer in|caught_in the? headlights]
  [in|into a tizz|tizzy|strop|huff|flap|lather|paddy|sulk|stew|right_state|foul_mood|world_of]
  [fly|flew|flies off_the_handle]
  [lost|losing|loses {who} rag|bottle|mojo|marbles|spark|sparkle|nerve|appetite|zest|drive|enthusiasm]
  [ants in {who} pants]
  {be} {mod}? [hacked|ticked|cheesed|brassed|naffed|peed off]
  {person} [has|have|had {mod}? cracked it|{concept}|this|that|the_{*}|long_division]
  [penny hasn't|has_not|didn't|finally|just|never|eventually|has drop|dropped]
  [weren't|wasn't|isn't|aren't|not {mod}? feeling it|the_love]
  [had|has|have {who} heart|hearts|mind|sights set on]
  [losing|lost|lose the_will]
  [running|run|ran on_empty|on_fumes]
  {teacher} [has|have|had {who}|clear|obvious favourites|favorites|pets]
  {person} {be} {mod}? [made_up|in_raptures|in_stitches|over_the_moon] with|about|at
  [past caring]
  [thick|thin skin] $
  [wear|wore|wears {who} heart]
  [chip on_{who} shoulder]
  [on|in {who} best|worst behaviour|behavior|form|mood]
  [got|get|gets|getting|had|has out_of_bed_on_the_wrong_side]
  [wrong side_of_the_bed]
  [bee in_{who} bonnet]
  [at {who} wit's|wits end]
  [tear~v|tore {who} hair out]
  [bottom lip|lip out|wobbled|went|trembled] and|when|as
  [eyes|face|faces lit_up|fell|glazed|dropped|brightened]
  [perked|brightened|livened|woke|wised|clammed|lit up] when|at|as|after|once|for
  [into|in {who} shell]
  [out of {who} shell|comfort_zone]
  [comfort zone]
  [lap|lapped|lapping {*} up]
  [throw|threw|throws|throwing himself|herself|themselves into]
  [hell_bent|hellbent|dead_set|intent|bent|keen on {*}]
  [all fired_up|het_up|worked_up|psyched_up|excited|talk]
  {student} {be} {mod}? [all over_the_place|giggles|smiles|ears|fired_up|excited|hyped]
  [a {*} look|expression|face of {feeling}]
  {student} {mod}? [feel|feels|felt|feeling {mod}? {mod}? hard_done_by|left_out|let_down|picked_on|put_upon|put_on_the_spot|on_the_spot|ignored|seen|heard|safe|valued|rushed|pressured|stuck|lost|small|big|good|bad|sorry|sick_of]
  {student}|{teacher} [had|have|has had? enough] $
  {student}|{teacher} [had|have|has had? enough of|by]
  {student}|{teacher} {be} {mod}? [at {who} limit|end|best|worst|wits]
  {student}|{teacher} [was|were|is|are {mod}? having none_of_it|a_moment|a_wobble|a_meltdown|a_tantrum|an_off_day|kittens|second_thoughts|doubts]
  [have|had|has|having|threw a wobbly|wobble|meltdown|tantrum|hissy_fit|fit|strop|moment|paddy|hissy]
  {person} [took|takes|take|taking {*}? badly|hard|well|to_heart|in_{who}_stride|as_a_slight|umbrage|the_huff]
  {person} [know~v|knew {*} {*}? inside_out|backwards|by_now|full_well|like_the_back|perfectly_well]
  {student}|group|class [has|have|had a {mod}? {quality}? handle|grip|grasp|hold|feel on|of|for]
  [on|off {who} own? wavelength|planet|agenda]
  [a world_of {who} own]
  [own little_world]
  the|my|our rest [were|are|looked|got {mod}? {mod}? {inState}]
  {student} left|entered|returned|came|walked|sat|stood|went|ran {*} {*}? {*}? [{inState}] $
  {student} {be} {mod}? [after attention|a_reaction|praise|approval|a_fight|a_laugh]
  [waiting|hoping|wanting|trying|desperate to_be noticed|picked_for|called_on|chosen|seen|first|liked]
  {student} [needs|need|needed|likes|like|liked|wants|want|wanted to_be first|liked|right|loved|seen|heard|in_charge|noticed|the|praised|reassured]
  {student} [couldn't|could_not|can't|cannot|unable_to follow|cope|keep_up|see_why|see_the_point|see_the_link|see_the_connection|see_the_use|understand|grasp|relate|concentrate|focus|settle|access]
  [{feeling} has|have|is|was|took|got {mod}? grown|growing|risen|rising|a_knock|a_hit|a_boost|a_dent|improved|improving|building|waning|dented|boosted|knocked]
  [{inState} hands|arms|pencils]
  ^ [blank|glum|long|puzzled|smiley|smiling|miserable|beaming faces|looks|stares|expressions]
  [smiles all_round|all_around]
  ^ {mod}? [struggles|struggled|struggling to|with]
  ^ [enjoys|enjoyed|hates|understood|understands|grasped|fears|dislikes|prefers {det}|{*ing}|to|how|what|why|maths|math|science]
  ^ [wants|likes|loves to|{*ing} {*}]
  ^ {mod}? [seems|seemed|appears|appeared|looks|looked {mod}? {very}? {inState}]
  ^ {mod}? [easily|quickly|readily distracted|upset|led|bored|frustrated|confused|discouraged|wound_up|swayed]
  ^ {mod}? [eager|anxious|happy|keen|willing|reluctant|hesitant|desperate|loath|unwilling|afraid|scared to {*}]
  ^ {mod}? [quick|slow to help|anger|learn|answer|respond|judge|settle|volunteer|please|share|blame|start|join|react]
  ^ {mod}? [not with_it|herself|himself|themselves|listening|concentrating|interested|engaged|focused|bothered|trying]
  ^ {very}|{mod}? [engaged|bored|confused|restless|distracted|unfocused|attentive|disengaged|confident|nervous|excited|enthusiastic|frustrated|curious|unsure|anxious|tired|fidgety|alert] from|in|by|during|throughout|about|after|when|all|today|again
  ^ [completely|totally|utterly|clearly|obviously {inState}]
  [has|have|had trouble|difficulty|problems {*ing}]
  {student} [needs|need|needed|requires constant|frequent|regular|a_lot_of|lots_of|much|continual|extra|so_much reminders|reassurance|prompting|support|supervision|attention|praise|checking|help|prompts|encouragement|feedback]
  {person} [had|has|having|have a|an|such_a|quite_a {quality}|off|rough|tough|hard|difficult|tricky|funny|bad|good day|morning|afternoon|lesson|week|moment|start|break]
  {person} {be} {mod}? [himself|herself|themselves again|today]
  {person} {be} [{mod}? not himself|herself|themselves]
  {person} [went to_pieces]
  {student} [calmed|cheered|clammed|livened|chirped|psyched down|up]
  {student} [came|comes round|around] in|to|eventually|after|when
  {student} [got|gets|get|caught the_bug|the_wrong_idea|the_idea|the_hint|the_message|the_gist|their_heads_round|her_head_round|his_head_round]
  {student} [misread|misheard|misjudged|misunderstood] {det}
  {student} [missed|miss|misses the_link|the_connection|the_joke|the_clue|the_irony|the_hint]
  {student} [took|take|takes|warmed|warm to the|it|{who}] {teaching}|{material}
  {student} [had|have|has a {mod}? {quality}|whale|lot|ball|laugh|giggle|hoot of_a_time|of_fun|time]
  {student} {be} {mod}? [game] $
  {student} [flat|low|lost] after|before|by|until|all|today|first|this
`);

/** Verbs of the mind that cannot be taken for a noun: they may stand apart from their subject. */
export const mental = words(`
  twigged twigs cottoned_on cottons_on caught_on catches_on latched_on sussed_it sussed_out clocked_that yearned hankered
  coveted pined begrudged begrudges envied envies pitied abhorred loathes worshipped worships idolised idolises idolized
  treasured treasures cherished cherishes prized marvelled marveled wondered_at delights_in revels_in wallowed sulks mopes
  frets stewed agonised agonized obsessed_over dreads fears panics bristled balked baulked doubted distrusted distrusts
  mistrusted suspects presumed supposed fathomed pondered mused contemplated mulled_over grapples wrestles_with
  comprehends grasps internalises internalizes digested realises realizes recognises_that forgets_that values
  admired admires adores prefers detests detested despises resents tolerated tolerates endured endures
  bothered_to bonded gelled perked_up brightened_up livened_up sparked_up strove strives strived endeavoured endeavored
  attempted_to attempts_to persevered perseveres persisted lost_it wavered shut_off disconnected drifted_off tuned_in
  zoned_in locked_in checks_out tunes_out zones_out switches_off shuts_down had_a_laugh had_a_ball got_a_kick gets_a_kick
  got_a_buzz got_a_lot_out_of took_to_it takes_to_it took_against had_it_in_for wanted_out meant_well means_well
  ate_it_up eat_it_up eats_it_up drank_it_in drink_it_in soaked_it_up soak_it_up lapped_it_all_up hung_on_every_word
  got_stuck_in gets_stuck_in got_into_the_swing got_cold_feet got_the_jitters got_antsy got_fidgety got_distracted
  got_annoyed got_cross got_fed_up got_discouraged got_worried got_nervous got_scared got_competitive got_overexcited
  lost_enthusiasm lost_motivation lost_heart lost_concentration lost_attention lost_hope lost_the_plot found_their_voice
  found_her_voice found_his_voice found_a_voice found_confidence found_joy took_heart took_comfort took_fright
  took_delight took_pleasure takes_pleasure takes_delight took_responsibility takes_responsibility took_the_hint
  rose_to_it fell_in_love_with fell_for_it fell_out_of_love saw_the_funny_side saw_the_light saw_red saw_through
  knuckled_down buckled_down dug_deep dug_in pulled_their_weight put_their_backs_into put_in_the_effort went_for_it
  threw_themselves_into threw_herself_into threw_himself_into poured_their_hearts let_it_wash played_dumb played_for_time
  blanked_out spaced_out
  ignored ignores remembered_to recalled_that noticed_that spotted_that sensed_that refused_to_engage misunderstood
  given_up giving_up tries_hard had_enough decided_to resolved_to agreed_in_principle needed_to_feel rejoiced fretted
  worried brooded wondered_why fumed seethed despaired cringed resisted rebelled welcomed embraced relished lapped_it_up
  loved_it hated_it got_into got_frustrated got_bored got_restless got_carried_away lost_their_nerve lost_her_nerve
  lost_his_nerve plucked_up_courage found_it found_the_{*}_hard felt grew_in_confidence
  came_out_of_their_shell came_out_of_her_shell came_out_of_his_shell warmed_to_the connected_with related_to identified_with
  engaged_with engaged_fully engaged_well disengaged_from switched_off_from zoned_out_of followed_the_argument
  got_the_gist got_the_idea got_to_grips_with came_to_terms_with took_it_in took_it_all_in lost_the_will had_a_breakthrough
  had_an_aha_moment saw_the_value saw_the_link saw_the_connection made_the_link
  coasts slacks_off skives skived
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
  took_ownership bought_into warmed_to shut_down gained_confidence lacked_confidence got_lost got_the_point
  got_bored made_sense_of respected trusted meant_to forgot_how despised adored adores couldn't_wait couldn't_care
  put_in_effort made_an_effort made_no_effort focused_on focussed_on focused_well concentrated disengaged cared_about
  cares_about misunderstood comprehended lost_heart lost_confidence wished craves decided_not_to chose_not_to
`);
/** Verbs that can also be nouns: only right behind a person. */
export const mentalOrNoun = words(`
  understand wants trying_to trying_hard loves likes hates hopes expected struggles struggling enjoying
  care struggle respects trusts wishes gives_up want try_hard needs_attention
  needed_attention seeks_attention loved liked
`);
/** With a form of 'be'. */
export const minding = words(`
  sulking moping slacking coasting dawdling messing_about messing_around mucking_about mucking_around goofing_off goofing_around
  fooling_around clowning_around skiving whining in_a_mood in_a_huff in_a_state on_the_edge_of_their_seats all_ears
  off_with_the_fairies away_with_the_fairies in_their_own_world out_of_their_depth in_over_their_heads over_the_moon
  on_cloud_nine buzzing bouncing_off_the_walls climbing_the_walls under_pressure having_none_of_it itching
  trying_to trying_hard struggling enjoying daydreaming zoning_out thinking_hard tuning_out concentrating wanting hoping
  having_fun coping floundering thinking_about_{*} attending wishing yearning longing resenting relishing savouring savoring fretting worrying panicking stressing obsessing brooding
  wishing pretending giving_up losing_interest losing_focus hating loving dreading itching_to dying_to in_awe
  on_board into_it at_ease ill_at_ease at_a_loss on_edge on_autopilot in_a_good_mood in_a_bad_mood engrossed
  over_it so_over_it in_control seeking_attention getting_it paying_attention avoiding_work showing_off testing_boundaries testing_limits
  unaware in_their_element having_a_bad_day having_a_good_day switched_on going_through_the_motions
`);
/** Behind 'did not'. */
export const unminded = words(`
  understand care want want_to know_what_to_do know_how know_what get_it like enjoy realise realize see_the_point grasp
  attend concentrate focus learn twig notice fancy expect intend see_the_link see_the_connection follow_the_argument see_why believe trust appreciate connect bother remember feel mind pay_attention listen_carefully
`);
