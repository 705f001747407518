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
  distract~v|annoy~v|irritate~v|provoke~v|tease~v|pester~v|boss~v|bait~v {student}|others|everyone|him|her
  wind~v|wound {student}|others|him|her up
  winds|wound|winding up {student}|others|him|her
  pick~v on {student}|others|him|her
  hog~v {*}
  demand~v attention
  push~v|test~v {mod}? boundaries|limits
  argue~v with everyone|everybody|everything
  refuse~v point_blank|outright|flatly
  wouldn't|won't|would_not|doesn't|don't|didn't|does_not|will_not {mod}? cooperate|listen|try|behave|settle|engage|participate|budge|join_in|bother|apologise|comply
  melted|melts down
  storm~v out|off
  faff~v about|around
  exaggerate~v
  cheat~v
  favour~v|favor~v the|{student}
  preach~v
  overreact~v
  put|puts|putting {student}|him|her|them on_the_spot
  lost|loses|losing {who} cool
  tries|tried|trying too hard
  bomb~v|flunk~v {det}|{who} quiz|test|paper|task|assessment|exam
  do~v|does|did the bare_minimum
  do~v|does|did just|only enough to
  plod~v|trudge~v|slog~v|slogged|wade~v|stumble~v|limp~v through
  got|get|gets bogged|lost|stuck|sidetracked in|down|on|with
`);
