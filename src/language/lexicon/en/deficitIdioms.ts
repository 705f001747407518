import { lines, words } from '../../lexicon';

/** What a lesson or a part of it is blamed for having done. */
export const faultOfTeaching = words(`
  lagged dragged dragged_on drags sagged flagged dipped meandered meanders rambled drifted petered_out fizzled fizzled_out
  stalled limped limped_along plodded plodded_along suffered suffers faltered floundered unravelled unraveled deteriorated
  disintegrated collapsed went_flat lost_steam lost_momentum loses_momentum lost_its_way ran_out_of_steam ran_out_of_gas ran_out_of_puff ran_out_of_road ran_out_of_juice fell_short
  falls_short left_much_to_be_desired got_lost went_over_their_heads wobbled stuttered slumped sputtered bombed tanked
  flopped backfired misfired nosedived imploded spiralled spiraled derailed lapsed tailed_off trailed_off trails_off
  dried_up fell_apart fell_flat fell_down falls_down came_unstuck came_apart came_undone broke_down went_wrong
  got_bogged_down gets_bogged_down ran_on ran_away got_away_from_{*} slipped outstayed_its_welcome never_took_off
  never_got_going never_got_off_the_ground didn't_work did_not_work doesn't_work does_not_work isn't_working wasn't_working
  is_not_working didn't_land did_not_land didn't_take_off didn't_hang_together didn't_flow did_not_flow left_them_cold
  left_{student}_cold went_in_one_ear missed_the_mark misses_the_mark missed_the_point lost_focus lost_direction lost_pace
  lost_them lost_{student} confused_{student} confused_them bored_{student} bored_them hindered_{*} hampered_{*} overran
  ground_to_a_halt hit_a_wall died died_a_death died_off waned withered flatlined fell_off fell_through fell_by_the_wayside
  went_astray went_awry went_downhill went_off_track went_off_the_boil went_round_in_circles went_nowhere went_on_and_on
  went_on_too_long went_on_for_ages descended_into_{*} slid_into_{*} degenerated_into_{*} dissolved_into_{*} turned_into_{*}
  jumped_around jumped_about jumps_around bounced_around left_a_lot_to_be_desired leaves_a_lot_to_be_desired
  needs_attention needs_a_rethink needs_tightening needed_tightening needs_work needed_work needs_sharpening
  did_not_stretch does_not_stretch didn't_stretch doesn't_stretch did_not_challenge didn't_challenge doesn't_challenge
  did_not_engage didn't_engage doesn't_engage did_not_grip didn't_grip did_not_inspire didn't_inspire did_not_build did_not_gel
  didn't_gel did_not_connect didn't_connect did_not_add_up did_not_help didn't_help failed left_students_{*} left_pupils_{*}
  added_nothing added_little adds_nothing ate_into_{*} ate_up_{*} eats_up_{*} eats_into_{*} wasted_{*}
  lacked_punch lacked_bite struggled_to_{*} failed_to_{*} took_an_age took_ages
`);

/** What a person is blamed for having done. */
export const faultOfPeople = lines(`
  floundered|fumbled|stumbled|bungled|botched|blundered|dithered|waffled|rambled|droned|foundered
  mishandle~v
  mismanage~v
  misjudge~v
  misread {who}|the {class}|room|situation|mood
  overcomplicate~v
  over complicated|complicates|explained|explains|talked|talks|scaffolded|directed|relied|relies
  lost|loses|losing control|{who}_temper|patience|{who}_cool|{who}_way|the_thread|the_plot|{who}_thread
  let|lets {*} {*}? slide|drift|slip
  turn~v a blind_eye
  let|lets|letting {person}|{title}|{who}|the {*}? {student} down
  let|lets|letting {person}|{title}_{*}|us|me|everyone|it|the_side|yourself|himself|herself|themselves down
  squander~v
  wasted|wastes
  miss~v the boat|chance|opportunity|moment
  drop~v the ball
  make~v|made a|such_a {*}? mess|hash|meal of
  fell|falls short|behind
  underestimate~v
  overestimate~v
  talk~v down to
  talk~v at {student}
  rush~v through
  rush~v the|that|this|{who} {teaching}
  skim~v over
  gloss~v over
  skate~v over
  jump~v|dart~v|flit~v from {*} to
  underperform~v
  under performed|delivered
  neglect~v
  overlook~v
  wing~v it
  nag~v
  rant~v
  belittle~v
  patronise~v|patronize~v
  humiliate~v
  undermine~v
  dominate~v
  monopolise~v|monopolize~v
  hijack~v
  derail~v
  sabotage~v
  disrupt~v
  spoil~v|spoilt
  mess~v|cock~v|screw~v up
  gave|gives in|way to
  caved|crumbled|panicked|froze
  backed down
  go~v|went through the_motions
  go~v|went off on_a_tangent|on_tangents|topic|task|piste
  goes|went overboard
  go~v|went on and_on|too_long|for_ages|a_bit
  cut|cuts corners
  pay~v|paid lip_service
  play~v|played up|favourites|favorites
  act~v|acted up|the_fool|the_clown
  misbehave~v
  muck|mucks|mucked|mess~v about|around
  show~v|showed off|no_respect
  push~v|pushed {who}|the|{*} buttons|boundaries|limits
  wind~v|wound {*} up
  drag~v|dragged {who} feet|heels
  struggle~v to {*}
  did|does not|n't do justice
  did|does nothing
  rely|relies|relied too heavily|much
  spoon feeds|fed
  shout~v|yell~v too|at
  dwell~v|dwelt|dwelled on
  overdid|overdoes {*}
  talk~v too much
  take~v|took {*}? too long
  talk~v over {student}
  let|lets {student} get_away|off|walk_all|dictate|coast|drift
  let|lets the noise|chat|chatter|talk|lesson|pace|end|ending build|drag|drift|drop|run|slip|go|get
  gave|give|gives|giving away the_answer|the_answers|answers|too_much
  miss~v {det}|{whose}|a|several {*}? point|misconception|misconceptions|signal|signals|signs
  rely~v|relied on {det} slides|script|notes|textbook|worksheet|worksheets
  talk~v down to
  labour~v|labor~v the_point
  cut|cuts|cutting {student} off|short
  bore~v {student}|them
  lose~v|lost {student} at|in|with|by|after|during|once|when
`);

/** Phrases that find fault and need no subject. */
export const faultIdioms = lines(`
  [sink|sank or swim]
  [superficiality|shallowness|sloppiness|carelessness|vagueness|dullness|monotony|tedium|incoherence|ineffectiveness|inadequacy|inefficiency|disorganisation|disorganization|aimlessness|clumsiness|awkwardness|slackness|repetitiveness|mediocrity|triviality|imprecision|patchiness of|in {det}|{who}|{teaching}]
  {person} [keep|keeps|kept|keeping forgetting|failing|neglecting|missing_the_point|losing_track|losing_control|messing_up|getting_it_wrong]
  [lost|loses|losing its way|thread|sparkle|purpose]
  {be} {mod}? {mod}? [all_over_the_shop|at_sixes_and_sevens|higgledy_piggledy]
  [a {mod}? dog's_breakfast|dog's_dinner|hot_mess|right_mess]
  {teaching} {mod}? [let|lets it|this|them|us|things|you|her|him|me|t|she|he|the_lesson down]
  [token gesture|gestures|effort|attempt|nod|appearance]
  [detract|detracts|detracted|detracting from]
  {student} {n}? [goofing|fooling|clowning|larking|horsing|mucking|messing|monkeying around|about|off]
  [swim|sink|flounder alone]
  [neither here_nor_there]
  [too little too_late]
  [too many cooks]
  [like pulling_teeth]
  {teaching}|{material}|it|this|they {be} {very}? [hard|difficult|impossible|tough to read|follow|see|hear|understand|make_out|decipher|use|access]
  {be} {mod}? [a|an {mod}? afterthought|tangle|muddle|jumble|mishmash|patchwork|slog|drag|damp_squib|non_event|let_down|letdown|write_off|washout|wash_out]
  {teaching}|slip|ticket [an afterthought]
  [come|comes|came|coming|fall|falls|falling apart at_the_seams]
  [fix|fixing|mend|sort_out|sorting {who}|{det} {very}? {quality} {teaching}]
  [fix|mend|sort_out|address|tackle|stop|eliminate|end {who} {very}? {quality}]
  [like herding_cats]
  [the blind leading_the_blind]
  [much ado_about_nothing]
  [a bridge|step too_far]
  [a sea|world of_confusion]
  [organised|organized|controlled chaos]
  [chaos|mayhem|bedlam|pandemonium|anarchy] $
  [chaos|mayhem|bedlam|pandemonium|anarchy] in|at|during|on|when|as|after|by|from|reigned|ensued|broke
  [in|into chaos|disarray|tatters|a_shambles|anarchy]
  [hit|hits a brick_wall|the_buffers|a_wall]
  [ran|runs into the_sand|trouble]
  [stuck in_a_rut]
  [a far_cry from]
  [a lost_cause]
  [the wheels came_off]
  [wheels came|fell off]
  [out of {who} depth]
  [in over {who} head]
  [over|above {who}|the|{student} head|heads]
  [below|above the_heads of]
  [weak link|spot|point|area]
  [weakness|weaknesses|shortcoming|shortcomings|drawback|drawbacks|downside|downsides|failings|pitfalls of|in|was|is|were|are|here]
  [the|a|main|only|biggest|real|key|another problem|issue|trouble|weakness|flaw|drawback|downside|snag|letdown|concern with|here|was|is|in]
  [marred|spoilt|spoiled|undermined|hampered|hindered|weakened|let_down|ruined|blighted|dogged|plagued|dominated|overshadowed|interrupted_constantly by]
  [littered|riddled|fraught with]
  [devoid|bereft of]
  [at a low|surface|superficial|basic level]
  [low|lower level|order questions|questioning|recall]
  [low|poor|limited|little|minimal|weak|zero|scant|insufficient expectations|standards|demand|challenge|rigour|rigor|quality|level_of_challenge|ambition|expectation|stretch]
  [low|insufficient|inadequate|limited|minimal|scant|little|zero|not_enough|without_any|no_real|no_great|no_obvious|no_discernible|no_apparent|no_meaningful {virtue}]
  [no real|obvious|apparent|discernible|meaningful|proper|genuine|tangible|visible|sense_of {*}]
  [no {virtue}] $
  [no {virtue} to|in|at|or|and|during|whatsoever|for]
  [no sign|hint|trace|semblance|shred of {*}]
  [little evidence|sign|attempt|chance|opportunity|point|scope|to_do of|to|for|in]
  [time wasted|lost|frittered]
  [waste~v|fritter~v {*}? {*}? time|minutes]
  [point|message|thread|purpose|focus|learning|objective {*}? {*}? was|got|gets|is lost|missed|muddied]
  [wasted] at|on|in|waiting|looking|queuing|lining
  [left|leaves|leaving {*}? {*}? cold|behind|floundering|guessing|confused|high_and_dry|in_the_dark|hanging]
  [left to_sink|to_flounder|to_drift|to_fend|hanging|dangling|wanting]
  [fend for {*}]
  [at best] $
  [nothing|not_much to_write_home_about|special]
  [room for_improvement]
  [scope for_improvement]
  [could|would be {very}? tightened|sharpened|improved|clearer|tighter|sharper|slicker|better|crisper]
  [can|must|should|to do better]
  [not the {*}? best|strongest|smoothest|clearest|easiest {*}]
  [not {who}|her|his|your best|finest {*}]
  [not {mod}? up_to scratch|standard|par|it|the_mark|much]
  [not {very} at_all {quality}]
  [not the_right {*}]
  [wrong level|pitch|tone|note|approach|move|focus|emphasis]
  [the wrong end_of_the_stick|approach|call|choice|moment|level]
  [a|the|some {very}? rocky|bumpy|shaky|slow|rough|false|sticky|stuttering|ragged|messy|late start|patch|ending|end|finish|beginning|opening]
  [a bit|little|touch of a {*}? mess|muddle|shambles|letdown|slog|drag|grind|rush|scramble|free_for_all]
  [more|much_more|too_much heat_than_light|chalk_than_talk|style_than_substance]
  [style over_substance]
  [busy work]
  [busywork]
  [fillers|filler] $
  [death by_powerpoint|by_worksheet]
  [chalk and_talk]
  [a box_ticking|tick_box|tick_the_box exercise]
  [going|went|gone through the_motions]
  [for the_sake_of_it]
  [kill|killing|filled|filling|fill time]
  [talk|talked|talks {*}? {*}? hind_legs|to_death|into_the_ground off?]
  [round|around the_houses]
  [beat|beats|beating about|around the_bush]
  {teaching} [had|has|have|with no|little|zero legs|teeth|bite|punch|oomph|spark|heart|soul|life|zip|edge|shape|bones|meat|substance|depth|stretch|pull|draw|hook]
  corner|corners|wall|walls|room|rooms|display|displays|library|shelf|shelves|board|boards|area|classroom [look~v {very}? {mod}? tired|sad|sorry|bare|unloved|neglected|shabby]
  tech|technology|wifi|sound|timing|slides|equipment|resources|visuals|acoustics [let|lets {person}|us|it|me down]
  [money for_old_rope]
  [all {*} and_no {*}]
  {teaching} {be} {mod}? [a|an {mod}? scramble|scrum|shocker|trial|free_for_all|rush_job|stop_start_affair|one_way_street|guessing_game|box_to_tick|means_to_an_end|filler|gimmick|crutch]
  [a rush_job|rushed_job|botch_job|half_baked_idea|one_man_show|one_woman_show|one_way_street|guessing_game|talking_shop|lottery|postcode_lottery|lip_service]
  [bite|bit|bitten|bites off more_than]
  [drop~v a clanger|brick]
  [put|puts {who} foot in_it]
  [phone~v|phoned it|this|that in]
  [throw~v|threw in_the_towel]
  [like a|an? headless_chicken|headless_chickens|broken_record|stuck_record|bull_in|bull_at|bear_with|fish_out_of_water|lost_sheep|lost_soul|sore_thumb|ton_of_bricks|lead_balloon|zombie|zombies|caged_animals|cattle|sardines|rats|cats_and_dogs|cat_and_dog]
  {teacher} [snap~v|bark~v|growl~v|snipe~v|sneer~v|scoff~v|hiss~v|rant~v|bellow~v|lash~v at|out]
  [bite~v|bit {*} head off]
  [come~v|came|comes down {mod}? hard|heavily|heavy|like on|a]
  [does|doing|did|do all|most_of|the_bulk_of the|their|his|her? heavy_lifting|lifting|work|thinking|talking|legwork|donkey_work]
  [does|doing|did|do the|their|all_the thinking|work for_them|for_{student}]
  [run|ran|runs rings|circles around|round]
  [walk~v all_over {person}|{title}|the_sub|the_supply]
  [take~v|took {*}? {*}? for_a_ride|liberties|the_mickey|the_mick|the_biscuit|advantage_of]
  {student} {n}? [goofed|clowned|larked|horsed|fooled|mucked|monkeyed|arsed around|about|off]
  [mouth~v off]
  [up to_no_good|to_mischief|to_his_tricks|to_her_tricks|to_their_tricks]
  [push~v|pushing|chance~v|chancing {who} luck]
  [play~v|played the victim|goat|martyr|class_clown|giddy_goat]
  [has|have|had|with {who} head in_the_clouds]
  [a teacher's|coach's|head's|parent's nightmare]
  {student} [had|has|got|get|have|gets|given|with no|little|zero|hardly_any help|support|input|guidance|challenge|stretch|feedback|thinking_time|wait_time]
  {be} {mod}? [too_much|enough of a|an {*} for {*}]
  [cut|cuts|cutting corners]
  [half|second|slip_of_the rate|job|effort|measures|attempt]
  [a half|token|poor|sorry|feeble|lame job|effort|attempt|excuse]
  [more of_a|like_a hindrance|chore|distraction|lecture|monologue|free_for_all|quiz|test than|for|to]
  [little|no|zero room|space|time for|to think|talk|thought|thinking|questions|discussion|{student}|discuss|write|practise|practice|process|reflect]
  [lots of|all|a_lot_of hot_air|noise_and_no|talk_and_no]
  [got|get|gets|getting|bogged in_the_way|under_foot|down_in|lost_in|nowhere|sidetracked|out_of_control|off_track|in_a_muddle|in_a_mess|in_a_tangle]
  [dig~v|dug|paint~v {who}|himself|herself|themselves|itself into a_hole|a_corner]
  [take~v|took|taking the_wind|the_edge|the_shine out_of|off]
  [a fly_in|spanner_in|hole_in|chink_in the? ointment|works|armour|plan]
  [a|the elephant_in|sting_in the room|tail]
  [neither|not fish_nor|one_thing_or|here_nor|up_nor {*}]
  [kids|students|pupils|children|they|{student} {mod}? ran|run|runs wild|riot|amok]
  [ran|run|runs amok|riot]
  [flog~v|flogging a_dead_horse]
  [clutch~v|clutching at_straws]
  [grasp~v|grasping at_straws]
  [sinking|sunk|sank without_trace|like_a_stone|ship]
  [paper~v over the_cracks]
  [scrape~v|scratch~v the_surface|the_barrel]
  [barely|only|just|hardly scratched|scratches the_surface]
  [fall~v|fell|falling between two_stools|the_cracks]
  [fell|fall|slip~v through the_cracks|the_net]
  {teacher} {be} {mod}? {mod}? [{very}? dull|flat|poor|slow|harsh|stiff|wooden|loose|weak|vague|wordy|rushed|boring|patchy|repetitive|tense|hesitant|abrupt|unsure] $
  {teacher} {be} {mod}? {mod}? [{very}? dull|flat|poor|slow|harsh|stiff|wooden|loose|weak|vague|wordy|rushed|boring|patchy|repetitive|tense|hesitant|abrupt|unsure] with|in|about|when|and|but|at|throughout|from|today|on|again|during|as|over
  room|it|everything|thing|all|place|corner|lesson|class|classroom|displays|display [feel~v|seem~v {mod}? {mod}? {mod}? {very}? dull|flat|weak|poor|slow|loose|choppy|thin|uneven|bad|stale|dead|tense|strained|stilted|wooden|off|heavy_going|hollow|bitty|empty|tired|bleak]
  thing|everything|corner|library|display|displays {be} {mod}? [{very}? dull|flat|weak|poor|slow|uneven|bad|stale|drab|bare|thin]
  ^ [{very}? dull|tired|drab|bare|stale|noisy|poor|weak|bad|thin|sad|shabby {material}|room|displays|corner|text]
  ^ [noisy {teaching}|{student}]
  [slow|late to settle|start|respond|react|move|engage|line_up|get|begin|finish|follow|spot|see]
  ^ [unfair|unkind|harsh|hard|tough|short|snappy|curt|rude|mean|soft|lenient|sharp|cold on|to|with|towards {person}]
  ^ [too {excess} for|on|by|to {person}|most|many|some|the|these|this]
  ^ [too long|short on|for|in|at]
  {teaching} {be} {mod}? [behind|overdue|out_of_date] $
  standards|expectations|behaviour|behavior|routines|morale|quality|handwriting|presentation|noise {aux}? {mod}? [slipped|slipping|dropped|fallen|gone_downhill|lapsed|deteriorated|suffered|suffering|escalated|escalating]
`);
