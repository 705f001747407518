import { words } from '../../lexicon';

/** What people say somebody is. These label wherever they are said of people. */
export const labels = words(`
  rude lazy naughty disrespectful defiant stubborn immature needy clingy manipulative attention-seeking hopeless
  uncooperative hyperactive disruptive badly-behaved well-behaved obnoxious bossy spoiled spoilt hot-headed
  unteachable work-shy ill-mannered ill-behaved ill-disciplined cocksure smart-alecky loud-mouthed foul-mouthed
  light-fingered thick-skinned pig-headed pigheaded hard-headed headstrong bloody-minded bolshy bolshie uppity
  big-headed bigheaded self-obsessed self-absorbed self-important attention-hungry power-hungry money-minded
  weak-willed strong-willed thin-skinned cold-hearted kind-hearted soft-hearted good-hearted warm-hearted
  tender-hearted hard-working hard-nosed easy-going easygoing happy-go-lucky level-headed absent-minded narrow-minded
  simple-minded empty-headed slow-witted quick-witted dull-witted dim-witted half-witted bright-eyed mild-mannered
  quick-tempered even-tempered bad-tempered ill-tempered cantankerous belligerent insubordinate recalcitrant
  unmanageable ungovernable uncontrollable incorrigible mischievous troublesome antisocial anti-social unsociable
  standoffish stand-offish uncommunicative unlikeable clownish babyish childish two-faced backstabbing gossipy
  workshy bone-idle good-for-nothing low-ability high-ability low-attaining high-attaining highly-able less-able
  more-able under-achieving underachieving over-confident overconfident under-confident underconfident feckless
  gullible naive naïve uncouth loutish thuggish brattish bratty whiny work-averse diligent conscientious studious
  well-mannered
  argumentative boastful conceited cliquey cliquish cowardly deceitful foul-tempered hot-tempered hypocritical
  impertinent impudent indolent insolent judgy judgmental judgemental malicious mean-spirited nosy nosey obstinate
  opinionated pretentious rebellious sassy self-centred self-centered selfish sneaky snobby snotty squirrelly
  squirrely stuck-up tyrannical unassertive vain vindictive wimpy workaholic smart-mouthed smart-alec gobby
  big-hearted big-mouthed butter-fingered scatter-brained scatterbrained feather-brained hare-brained airheaded
  air-headed ditzy absentminded weak-minded strong-minded small-minded broad-minded sharp-tongued silver-tongued
  light-hearted soft-spoken thick-headed quick-on-the-uptake slow-on-the-uptake trigger-happy
`);

/** These only as a predicate: 'a bright room' is none, 'S4 is bright' is one. */
export const traits = words(`
  warm_with warm_towards cold_with good_with great_with kind_to rude_to mean_to nice_to firm_with strict_with soft_on
  hard_on soft_with harsh_with gentle_with tough_on too_soft too_strict too_nice domineering overbearing a_bit_much
  bone_idle idle workshy feckless hapless clueless dippy dozy gormless thick dopey daft slow_on_the_uptake
  quick_on_the_uptake switched_on bright_as_a_button a_livewire feisty fiery volatile explosive hot_tempered
  short_tempered grumpy cranky whiny whingey moany precious high_maintenance demanding attention_seeking
  attention_hungry nosy gobby cocky arrogant smug vain conceited self_centred self_centered spiteful vindictive
  two_faced sly devious calculating untrustworthy cowardly meek timid introverted extroverted charming charismatic
  bubbly sociable gregarious outgoing quirky odd weird strange eccentric geeky nerdy bookish sporty musical artistic
  a_grafter a_pleasure_to_teach a_delight_to_teach a_nightmare_to_teach a_class_act old_school set_in_their_ways
  set_in_her_ways set_in_his_ways stuck_in_their_ways closed_to_feedback open_to_feedback coachable uncoachable
  defensive prickly stubborn_about lazy_about not_a_team_player a_team_player humble modest brave courageous
  resilient tenacious gritty perceptive insightful wise intuitive creative imaginative ambitious competitive
  perfectionist neurotic anxious_type impulsive reckless hyper_active inattentive disobedient badly_brought_up
  well_brought_up rough common posh needy_type quick_learners slow_learners no_trouble a_nuisance annoying irritating
  infuriating exhausting tiring unlikeable likeable likable adorable cute horrid horrible_to hateful foul_mouthed
  cheeky_chappy hard_work a_bit_of_a_handful easily_led easily_distracted easily_bored gifted bright smart clever
  intelligent talented resistant difficult rude slow low weak dumb stupid dim aggressive hyper shy mean irresponsible
  unreliable incapable a_natural impossible capable mature kind helpful polite hard_working negative moody nasty
  sweet wild rowdy unruly sharp dense brainy keen_as_mustard argumentative confrontational oppositional pushy chatty
  talkative silly cheeky sneaky dishonest selfish generous thoughtful careless clumsy scatterbrained forgetful
  dependable trustworthy reliable responsible conscientious diligent studious hardworking industrious sensible
  well_mannered obedient compliant passive inflexible rigid lax strict disorganised disorganized organised organized
  unprofessional inexperienced out_of_{who}_depth strong amazing a_star a_handful a_pain a_challenge a_nightmare
  a_delight a_joy a_pleasure trouble hard_to_teach hard_to_reach low_ability high_ability above_average below_average
  average patient caring nurturing dedicated committed lovely fragile vulnerable sullen surly stroppy mouthy lippy
  insolent badly_behaved a_problem an_issue entitled spoilt spoiled advanced limited academic unacademic good_at_{*}
  bad_at_{*} great_at_{*} poor_at_{*} weak_in_{*} weak_at_{*} strong_in_{*} strong_at_{*} adept affable aloof amiable
  analytical approachable articulate assertive astute authoritarian authoritative awkward backward bad blunt
  boisterous boring bright-eyed brilliant bumbling callous candid capricious cheerful childlike clinical
  compassionate competent complacent confident considerate consistent cooperative courteous crafty curt cynical
  dignified dire disaffected discourteous dismissive disorderly dogged dominant dour down_to_earth
  dutiful earnest easy_going effective effusive egotistical eloquent empathetic energetic fanatical fluent forceful
  forthright friendly frosty funny fussy gauche genial gentle gracious gruff gutsy harsh headstrong helpless
  highly_strung hopeless humourless ignorant illiterate imposing impressionable incompetent inconsiderate indulgent
  ineffective ineffectual inept innumerate insecure inspirational inspiring introspective invaluable jovial
  judgemental judgmental keen kind_hearted knowledgeable laid_back level_headed liberal lively loving loyal magnetic
  malleable manipulative mature_beyond_{who}_years methodical meticulous mischievous naive negligent nervous_type
  no_nonsense numerate obsessive obtuse open_minded opinionated overconfident over_confident over_friendly
  over_familiar overprotective paranoid passionate patronising pedantic personable persuasive petty plodding poised
  popular precocious proactive professional punctual quick_to_learn quick_to_anger quick_thinking reserved
  resourceful respected respectful rigid_in_{*} sarcastic scatty scruffy secretive self_assured self_aware
  self_confident self_conscious self_disciplined self_motivated self_reliant self_righteous sensitive skilful skilled
  skillful slapdash slack sloppy smarmy snobbish soft_spoken spineless spirited spontaneous squeamish standoffish
  stern stoical streetwise strong_willed sulky superior supportive switched_off sycophantic tactless temperamental
  tetchy thorough thoughtless tough toxic treacherous troubled troublesome truculent uncaring uncommitted uncouth
  undisciplined unfair unfriendly unhelpful uninspiring unkind unmotivated unpleasant unpopular unpredictable
  unsuitable unsupportive unsure_of_{*} unwelcoming useless versatile virtuous warm wasteful wayward weak_willed
  well_liked well_meaning wicked wilful willing witty worldly young_for_{who}_age immature_for_{who}_age
  behind_{who}_peers ahead_of_{who}_peers a_bully a_bore a_brat a_breath_of_fresh_air a_bundle_of_energy
  a_bundle_of_nerves a_character a_charmer a_cheat a_clown a_credit a_cynic a_dark_horse a_doormat a_dreamer
  a_failure a_fast_learner a_fidget a_firm_hand a_follower a_force_of_nature a_genius a_gossip a_grump a_hard_worker
  a_high_flyer a_high_flier a_hothead a_joker a_law_unto_{*} a_laugh a_leader a_liability a_liar a_live_wire
  a_lone_wolf a_lost_cause a_loudmouth a_menace a_mess a_misery a_monster a_nerd a_perfectionist
  a_plodder a_pro a_quick_learner a_ringleader a_rising_star a_role_model
  a_safe_pair_of_hands a_show_off a_snob a_soft_touch a_sore_loser a_tearaway a_terror
  a_thinker a_thug a_tower_of_strength a_tyrant a_victim a_weak_link a_wet_blanket a_whizz a_wimp
  a_wind_up an_achiever an_all_rounder an_angel an_asset an_attention_seeker an_enigma an_expert an_extrovert
  an_individual an_inspiration an_introvert an_old_hand an_oddball an_outsider an_underachiever cut_out_for_{*}
  not_cut_out_for_{*} good_fun great_fun hard_to_like hard_to_manage hard_to_motivate hard_to_please easy_to_like
  easy_to_manage easy_to_teach impossible_to_teach reticent taciturn diffident past_{who}_best over_the_hill wet_behind_the_ears
  around_the_bend nice not_very_bright not_the_brightest not_the_sharpest behind_the_times at_the_top_of_{who}_game
  on_top_of_{who}_game on_top_of_things out_of_control out_of_touch up_to_the_job not_up_to_the_job up_to_it
  not_up_to_it one_to_watch the_life_and_soul the_weakest_link the_class_clown trouble_makers wrong_uns
  altruistic bashful benevolent biased bigoted brash brazen cagey charitable choosy cliquish contrary cruel daring
  decent demure docile duplicitous eagle_eyed ebullient erudite evasive evil experienced faithful fainthearted
  fastidious fearless fickle finicky flamboyant flighty foolhardy foolish forgiving frivolous garrulous goofy greedy
  haughty heartless idiotic imprudent inhibited inquiring insincere intellectual inventive kindly lenient levelheaded
  lighthearted loopy loquacious lovable loveable mild mean_spirited motherly muddleheaded nuts offhand old_fashioned
  ornery outspoken overactive paternalistic peevish picky plucky pompous prejudiced pugnacious querulous racist
  rambunctious retiring ruthless sadistic sagacious savage self_effacing self_sufficient senile sexist snappish spacey
  squirmy staunch steadfast stingy strong_minded submissive superficial talky tenderhearted tight_lipped timorous
  truthful unassuming unforgiving ungrateful unintelligent unlovable unselfish vicious vivacious vocal wriggly bouncy
  flaky flakey zany wacky bonkers crackers barmy batty potty nutty a_menace_to_{*} a_piece_of_work a_walking_disaster
  a_bad_apple a_bad_egg a_good_egg a_good_sort a_good_kid a_great_kid a_sweet_kid a_good_sport a_bad_sport
  a_firecracker a_rascal a_scamp a_scallywag a_little_monkey a_hooligan a_yob a_lout an_idiot a_moron a_fool
  an_airhead a_klutz a_grouch a_whinger a_crybaby a_snitch a_suck_up a_brainbox a_brainiac a_smarty_pants
  a_clever_clogs a_bigmouth a_motormouth a_hot_mess a_slowcoach a_slowpoke a_dawdler a_timewaster a_time_waster
  a_skiver a_bookworm a_jock a_queen_bee an_outcast a_weirdo a_jerk a_goof a_goofball a_champ a_champion a_maestro
  a_virtuoso a_trooper a_trouper a_self_starter a_go_getter a_doer a_worrier an_overthinker a_narcissist an_egomaniac
  a_martinet a_drill_sergeant a_battleaxe a_legend a_loose_cannon a_know_all a_worrywart a_hard_case a_hard_nut
  a_soft_heart a_bundle_of_fun a_bundle_of_joy a_ball_of_energy a_law_unto_himself a_law_unto_herself a_force_for_good
  a_bit_of_a_character a_bit_of_a_dreamer a_bit_of_a_clown a_bit_of_a_bully a_bit_of_a_pain a_bit_of_a_loner
  a_pain_in_the_neck a_thorn_in_{who}_side a_real_pain a_right_pain no_angel no_pushover no_fool all_talk all_mouth
  full_of_it full_of_himself full_of_herself full_of_hot_air up_himself up_herself too_big_for_{who}_boots
  too_clever_by_half sharp_as_a_tack good_as_gold thick_as_two_short_planks as_sharp_as_a_tack as_bright_as_a_button
  as_good_as_gold as_quiet_as_a_mouse as_keen_as_mustard as_stubborn_as_a_mule stubborn_as_a_mule mad_as_a_hatter
  mad_as_a_box_of_frogs off_the_wall off_the_rails off_the_chain out_of_line on_the_ball in_{who}_own_world
  quick_off_the_mark quick_on_the_draw slow_off_the_mark hard_as_nails soft_as_butter rough_around_the_edges
  rough_round_the_edges easy_to_work_with hard_to_work_with difficult_to_work_with a_joy_to_work_with
  a_pleasure_to_work_with a_delight_to_work_with a_joy_to_teach
  a_dream a_gem a_treat a_tonic a_rock a_godsend a_safe_bet a_tough_cookie a_smart_cookie a_square_peg
  a_bundle_of_laughs
  oversensitive dramatic off_form drowning out_of_sorts
  feral
  tricky
`);
