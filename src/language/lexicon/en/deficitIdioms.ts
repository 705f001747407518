import { lines, words } from '../../lexicon';

/** What a lesson or a part of it is blamed for having done. */
export const faultOfTeaching = words(`
  lagged dragged dragged_on drags sagged flagged dipped meandered meanders rambled drifted petered_out fizzled fizzled_out
  stalled limped limped_along plodded plodded_along suffered suffers faltered floundered unravelled unraveled deteriorated
  disintegrated collapsed went_flat lost_steam lost_momentum loses_momentum lost_its_way ran_out_of_steam fell_short
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
  let|lets|letting {*} {*}? {*}? down
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
`);
