import { words } from '../../lexicon';

/** Words that find fault, sorted as in praised.ts. */
export const faulted = {
  plain: words(`
    ropey ropy naff dodgy iffy wishy-washy hit-and-miss ho-hum bitty stodgy drab dreary dismal feeble flimsy
    half-baked woolly slipshod heavy-handed ham-fisted leaden plodding ponderous laborious laboured turgid soporific
    tiresome wearisome tone-deaf ill-judged ill-timed mistimed misjudged overambitious overdone underplanned opaque
    garbled scatty frazzled frenetic frenzied mayhem pandemonium bedlam worthless futile fruitless meaningless
    thoughtless tactless insensitive dismissive condescending patronising patronizing sarcastic short-tempered
    brusque joyless cheerless toothless cack-handed slap-dash rudderless directionless shambles dog's-dinner
    pig's-ear sub-standard third-rate second-rate unimaginative unoriginal uninventive uncreative unremarkable
    unexciting uninformative unsatisfactory unconstructive unsupportive unwelcoming unsafe unworkable unmanageable
    unmotivating demotivating demoralising demoralizing disheartening dispiriting depressing cringe excruciating
    agonising agonizing interminable never-ending neverending nonsensical illogical inept clueless ineptly woefully
    sloppily lack-lustre zero-challenge ineffective~ly chaotic~ly sloppy unclear disorganised disorganized
    unorganised unorganized disappointing~ly mediocre terrible awful horrible dreadful lacklustre lackluster
    unacceptable unprofessional inadequate~ly substandard subpar sub-par tedious monotonous uninspiring uninspired
    unengaging pointless unsuccessful abysmal shoddy appalling low-quality out-of-control lifeless aimless disastrous
    inappropriate ill-prepared unprepared underwhelming incompetent unproductive lousy pathetic atrocious woeful
    hopeless dire shambolic cringeworthy cringey laughable embarrassing unsatisfying half-hearted lackadaisical
    slapdash amateurish unhelpful poorly-planned poorly-organised poorly-organized poorly-managed badly-planned
    badly-managed ill-conceived unstructured muddled disjointed incoherent haphazard rambling long-winded confusing
    off-putting deplorable unfocused unfocussed time-wasting mind-numbing frustratingly abominable abrasive asinine
    bewildering botched bothersome bungled calamitous cliched clichéd contemptible cringe-inducing cringe-making
    cursory deadening demeaning derisory desultory diabolical disagreeable discourteous distasteful dumbed-down
    dysfunctional egregious enervating exasperating facile farcical flat-footed frightful ghastly godawful hackneyed
    half-arsed half-assed heavy-going humdrum ill-advised ill-considered ill-defined ill-disciplined ill-equipped
    ill-informed ill-matched ill-thought-out ill-thought-through ill-suited imprecise impractical inane inarticulate
    inauspicious incomprehensible inconsequential inconsiderate indefensible ineffectual inelegant inexcusable
    inexpert infuriating injudicious insipid insubstantial insufferable intolerable irksome irritating jarring
    kneejerk knee-jerk listless lumbering maddening meagre measly minging misconceived misdirected misplaced mundane
    nerve-racking nerve-wracking nondescript off-key off-kilter one-note one-paced onerous out-of-touch outmoded
    overblown over-complicated overcomplicated over-the-top over-scaffolded over-directed over-controlled
    over-ambitious over-reliant over-complex over-long over-talked over-explained over-loaded over-structured
    over-taught under-planned under-prepared under-resourced under-developed under-used under-utilised
    under-challenging under-whelming painful-to-watch paltry perplexing pitiable pitiful poor-quality prosaic
    purposeless regrettable reprehensible ridiculous samey senseless shabby shambling short-sighted skimpy
    sloppily-run soulless spiritless stifling stultifying suffocating superfluous tenuous thrown-together tokenism
    tortuous trite unambitious unappealing unattractive unbearable uncalled-for uncaring unchallenging uncoordinated
    unconvincing undemanding underpowered underprepared undesirable undisciplined undistinguished unedifying
    unfathomable unforgivable uninteresting uninviting unpolished unrealistic unreasonable unrefined unresponsive
    unstimulating vacuous vapid wasteful watered-down worrisome wrong-headed wrongheaded teacher-heavy
    worksheet-heavy text-heavy time-consuming bog-standard run-of-the-mill middle-of-the-road cookie-cutter
    by-the-numbers hit-or-miss stop-start stop-and-start slow-moving slow-paced badly-timed badly-judged badly-run
    badly-led badly-paced badly-pitched badly-worded badly-structured badly-explained badly-behaved poorly-timed
    poorly-judged poorly-paced poorly-pitched poorly-worded poorly-structured poorly-prepared poorly-designed
    poorly-executed poorly-explained poorly-chosen poorly-led poorly-run poorly-behaved poorly-attended error-strewn
    error-ridden mistake-ridden riddled_with_errors littered_with_errors full_of_errors devoid_of_{*} bereft_of_{*}
    abject abhorrent barbaric brain-dead bogus crappy crummy cruddy rubbishy cruel damning daft degrading
    dehumanising dehumanizing derogatory disconcerting disgraceful disgusting dismaying disparaging displeasing
    distressing disturbing dumb heartbreaking heart-breaking hideous horrendous horrid horrifying idiotic inadvisable
    infantile inhumane insane lamentable loathsome monstrous muddle-headed muddleheaded nightmarish objectionable
    odious outlandish outrageous overwrought pompous preposterous repulsive revolting scandalous shattering
    shortsighted sickening slovenly stupefying tawdry terrifying tiring unattainable uncivil undeserving
    unfavourable unfavorable unfunny ungrateful unintelligent unlovely unpromising untenable unthinking untoward
    unwarranted unwise valueless vile wacky wearying wretched yawn-inducing sleep-inducing snooze-worthy
    soul-destroying soul-crushing soul-sapping energy-sapping headache-inducing tooth-grinding rage-inducing
    eye-rolling eye-watering drawn-out long-drawn-out over-engineered over-cooked overcooked overwritten over-planned
    overplanned over-run over-stuffed overstuffed under-cooked under-rehearsed under-baked half-finished half-formed
    half-thought-out ill-fitting ill-managed ill-paced ill-organised ill-organized ill-executed mealy-mouthed
    mean-minded namby-pamby airy-fairy pie-in-the-sky cringe-worthy panic-inducing bottom-of-the-barrel
    shoot-from-the-hip one-trick ramshackle tick-box box-ticking low-grade badly-chosen badly-set-up badly-designed
    badly-matched badly-lit badly-attended badly-executed badly-delivered badly-sequenced badly-handled poorly-matched
    poorly-lit poorly-sequenced poorly-delivered poorly-handled poorly-resourced poorly-set-up poorly-defined
    poorly-thought-out poorly-scaffolded poorly-supported poorly-supervised poorly-received teacher-dominated
    teacher-dependent disregulated dysregulated
  `),
  verdicts: words(`
    generic shaky wobbly scrappy sketchy murky fuzzy grim baggy flabby draggy neglected abrupt curt aloof stern
    joyless gloomy scattered overloaded useless lame tame forgettable forced contrived stuffy preachy bossy nagging
    rambly cluttered crowded disorderly discouraging off-topic mindless simplistic crude hollow bleak trivial
    tokenistic token perfunctory insincere defensive domineering overbearing controlling authoritarian boring rushed
    messy shallow superficial inconsistent problematic vague careless insufficient ragged unfair unsuitable
    irrelevant repetitive hasty hectic frantic hurried clumsy awkward bland unnecessary excessive distracting
    counterproductive frustrating clunky patchy monotone one-sided one-dimensional inefficient inaccessible
    intimidating unruly hostile impersonal robotic formulaic stilted stagnant worrying troubling overcomplicated
    convoluted bumpy jumbled unwieldy underdeveloped overlong sluggish lethargic unimpressive unconvincing
    questionable misguided abysmal acrimonious aggravating antiquated arduous backward baffling banal cagey
    complacent cold-hearted corny cumbersome detrimental dingy disruptive draconian dreary erratic fiddly flaky
    flawed flimsy flippant foolish frivolous fruitless fumbling fussy gappy graceless grating grubby gruelling grumpy
    heartless humiliating impenetrable inattentive indecisive indiscriminate inferior inflexible insulting
    irresponsible juvenile languid lax ludicrous mean-spirited meandering meddlesome needless negligent obstructive
    off-message oppressive outdated out-of-date overcrowded overstretched pedantic petty punitive puerile pushy
    quarrelsome rash reactive reckless restrictive rowdy rudimentary samey scant scathing scruffy shameful shocking
    showy sidetracked slapdash smug soft-touch strident stuttering surly tasteless tatty tentative torpid touchy
    troublesome uncomfortable unconstructive unconventional undercooked undeveloped uneconomic unfortunate unfriendly
    ungainly unhappy uninformed unintelligible unjust unkempt unkind unnerving unpleasant unreliable unsettled
    unsettling unskilful unskilled unsophisticated unsound untidy untimely unworthy upsetting wasted wordy woeful
    zany deafening ear-splitting rambunctious raucous riotous boisterous fractious lawless anarchic topsy-turvy
    upside-down harried pressured frazzled ill-at-ease uneasy sullen fraught tetchy cheerless charmless humourless
    colourless lightweight low-level low-demand low-challenge low-energy low-key low-effort spoon-fed
    teacher-dominated top-heavy over-dominant overpowering throwaway gimmicky old-fashioned formless
    shapeless structureless goalless plotless
    bureaucratic catastrophic debilitating deficient dilapidated disordered
    exaggerated faltering frightful grotesque horrific impolite indecent
    inexplicable inglorious inhospitable inhuman intrusive mechanistic melodramatic
    menial misleading nebulous nonproductive obscene offensive ominous overheated overwrought passionless
    paternalistic pernicious perverse phoney phony purposeless scanty slow-going spasmodic spiteful
    stifled stupid subservient traumatic tumultuous unachievable
    unenlightened unethical unexceptional unfit unhygienic unimportant unloved unnatural unready unrelenting
    unresolved unsuited unsympathetic untruthful vicious vulgar wavering over-familiar overpriced overused underused
    uneventful cold-blooded mawkish sentimental silly lazy mumbly screechy shouty ranty snappish snarky barbed
    belittling blaming nit-picking nitpicking petty-minded dogmatic didactic doctrinaire prejudiced sexist racist
    lenient indulgent permissive slapstick ho-hum nothingy bitsy bitty stuttery dead-end low-yield low-impact
    low-octane low-rigor low-rigour low-quality no-frills thankless unfruitful unpalatable unpunctual mushy clichéd
    disconnected
    absurd tragic
  `),
  asPredicate: words(`
    garbage rubbish trash crap pants meh neglected wasted undervalued underused overused skipped_over glossed_over
    negative limited stale lacking ambiguous tense uncomfortable wild mechanical predictable uneventful concerning
    alarming overwhelming inaccurate painful worse worst a_mess a_disaster a_failure a_flop a_weakness a_concern
    a_problem a_shambles a_letdown a_bore a_drag a_struggle a_waste a_nightmare a_bit_much all_over_the_place
    hit_or_miss so_so below_par a_tip a_joke a_mixed_bag a_non_starter a_damp_squib a_car_crash a_train_wreck
    a_stretch a_pity a_shame a_downer a_headache a_muddle an_afterthought an_issue a_distraction a_failing a_flaw
    a_turn_off a_slog a_jumble a_farce a_fiasco a_blur a_worry a_hindrance an_obstacle a_stumbling_block
    a_sticking_point a_bugbear a_no_no a_red_flag a_cause_for_concern cause_for_concern of_concern beyond_them
    beyond_{student} over_their_heads above_their_heads out_of_their_depth in_disarray in_tatters in_chaos
    in_a_muddle at_odds wide_of_the_mark not_up_to_scratch up_in_the_air off_the_mark off_the_pace off_track
    off_point thin_on_the_ground lost_on_them lost_on_{student} dead_in_the_water dead too_much_for_{student}
    too_much_for_them hard_going heavy_going hard_work uphill an_uphill_struggle an_uphill_battle like_pulling_teeth
    like_herding_cats touch_and_go hit_and_miss a_bit_hit_and_miss nothing_special nothing_to_write_home_about
    no_great_shakes not_great not_good not_ideal not_right not_working not_there_yet not_quite_there work_in_progress
    a_work_in_progress in_need_of_{*} rudderless overrun lip_service box_ticking a_box_ticking_exercise
    a_tick_box_exercise for_show window_dressing clear_as_mud odd strange weird obscure bogged_down derailed hijacked
    cut_short left_hanging left_dangling left_unresolved left_to_drift unresolved unaddressed unchallenged
    unexplained underexploited squandered botched bungled mishandled mismanaged misjudged mistimed overdone missed
    an_uncomfortable_watch a_hard_watch hard_to_watch difficult_to_watch on_the_{quality}_side on_the_{excess}_side painful_to_watch
    nonsense gibberish drudgery hell overkill padding torture tosh twaddle piffle guesswork bunkum claptrap a_debacle
    a_travesty a_botch a_cock_up a_balls_up a_screw_up a_dud a_clunker a_stinker a_dumpster_fire a_clown_show a_snooze
    a_snoozefest a_snooze_fest a_yawn a_bust a_rollercoaster a_roller_coaster a_trudge a_grind a_time_sink
    a_time_waster a_cop_out a_crying_shame a_bit_of_a_mess a_bit_of_a_muddle a_bit_of_a_slog a_bit_of_a_shambles
    a_bit_of_a_letdown a_bit_of_a_drag a_bit_of_a_disaster a_bit_of_a_flop a_bit_of_a_bore a_bit_of_a_stretch
    a_bit_of_a_rush a_bit_of_a_scramble a_bit_of_a_blur a_dead_end a_dead_loss a_lost_opportunity a_lost_cause
    a_false_economy a_poor_fit a_bad_fit a_bad_idea a_poor_choice a_bad_choice a_blunder a_blind_spot
    a_dog's_breakfast an_eyesore an_ordeal an_own_goal an_embarrassment an_indulgence all_talk all_show all_for_show
    all_at_sea all_wrong way_off off_beam off_base off_the_boil in_a_rut in_a_shambles in_freefall
    in_limbo in_meltdown in_trouble out_of_date out_of_place out_of_sync out_of_kilter out_of_line out_of_hand
    out_of_touch over_the_top beyond_a_joke beneath_them below_standard below_scratch past_its_best
    past_its_sell_by_date no_good no_use no_fun no_help no_joke not_much_cop not_up_to_much not_fit_for_purpose
    not_worth_it not_worth_the_effort not_a_patch not_the_best not_the_strongest hit_and_hope up_the_creek
    for_the_birds more_miss_than_hit neither_one_thing_nor_the_other dead_on_arrival doomed doomed_to_fail the_pits
    the_worst thrown_together cobbled_together slapped_together bolted_on shoehorned_in tacked_on crammed_in
    squeezed_in drowned_out swamped sidelined shortchanged short_changed undermined let_down marred
    of_no_use of_little_use of_no_help of_little_help no_use_to_{*}
    carnage a_game_of_two_halves
  `),
  twoLives: words(`
    harsh~a gruff~a
    poor~a weak~a bad dull~a slow~a flat thin loose rough uneven choppy~a jumpy wooden slack scrappy
    sparse
    biased sterile tangled destructive damaging obsolete devastating imperfect gaudy lopsided taxing stingy threadbare
    insignificant fragmentary indistinct turbulent exhausting draining shrill inconvenient unbalanced piecemeal
  `),
  /** Words of two lives that judge only as a predicate of teaching: 'The mood was electric.' */
  asTwoLives: words(`
    missing missing_again skipped_again absent_again
    minimal nonexistent non_existent absent evident_throughout thin bare cold sparse heavy stiff hard_to_follow
    difficult_to_follow hard_to_hear hard_to_see difficult_to_understand off dry noisy hard_to_read difficult_to_read
    difficult_to_hear difficult_to_see hard_to_understand hard_to_grasp hard_to_access impossible_to_follow
    impossible_to_hear impossible_to_read impossible_to_see incomplete unfinished stuck static low too_low unused
    faint inaudible illegible invisible wooden tired plain weak_at_best poor_at_best patchy_at_best
    mixed lopsided laboured nowhere_to_be_seen conspicuous_by_its_absence non-existent an_issue up_and_down
    here_and_there wanting sorely_lacking sadly_lacking under_par below_par beside_the_point left_too_late too_late
    too_little_too_late rigid heated strained lukewarm chilly frosty rusty rocky spotty limp jerky dated redundant
    unbalanced unpredictable fragmented regimented toxic slack stunted uncontrolled muffled anaemic pedestrian
    deficient
    sterile tepid hoarse colourless colorless lifeless brittle hard_on_the_ear hard_on_the_eye
    unreadable lumpy frigid icy stifling hollow barren stop_start dragging
    glacial funereal snail_like breakneck plodding_along all_wrong backwards scrambled
  `),
  /** After 'too'. */
  excess: words(`
    easy hard fast slow long short difficult loud quiet rushed complex complicated simple wordy vague broad narrow
    teacher-led teacher-centred teacher-centered passive strict lenient soft harsh big small ambitious much busy
    cluttered crowded challenging basic dense abstract advanced babyish boring childish cramped dry dull flat formal
    frequent heavy hurried informal large lengthy literal little loose low high lax noisy open rigid repetitive
    scripted shallow simplistic steep structured text-heavy tight tough trivial wide general specific similar tricky
    cautious hesitant gentle chatty controlled controlling dominant focused friendly relaxed serious sudden
    unstructured theoretical teacher-heavy teacher-dominated wooly woolly prescriptive predictable safe demanding
    detailed familiar fiddly free obvious technical casual
  `),
};
