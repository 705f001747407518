import { words } from '../../lexicon';

/**
 * The words that judge, by how sure it is that they do. `plain` ones judge wherever they stand. `verdicts` judge where
 * they are said of a lesson, of a person or of what is in a lesson. Words of `twoLives` ('strong', 'clear', 'poor')
 * have a plain meaning too and judge only what belongs to teaching.
 */
export const praised = {
  plain: words(`
    top-drawer tip-top    smashing belting stonking top-drawer sterling bang-on on-the-money slick masterclass priceless tip-top unbeatable
    unforgettable unmatched unrivalled unparalleled sublime heavenly dazzling rousing stirring spellbinding enthralling
    enchanting charming rock-solid impeccable immaculate well-judged well-timed well-pitched pitch-perfect effortless~ly
    charismatic heartening warm-hearted top-tier second-to-none out-of-this-world jaw-dropping awe-inspiring awesome-sauce
    enviable laudable noteworthy praise-worthy ingenious inspired tour-de-force showstopper stand-out standout
    well-facilitated well-led well-handled well-modelled well-modeled well-supported well-resourced well-taught
    well-explained well-set-up classy eye-catching mouth-watering good-looking groundbreaking ground-breaking
    life-changing game-changing best-ever winning_formula
    great excellent~ly outstanding~ly masterful~ly impressive~ly superb~ly lovely wonderful~ly fantastic~ly amazing~ly
    awesome brilliant~ly terrific exceptional~ly fabulous marvellous marvelous phenomenal stellar exemplary commendable
    splendid magnificent delightful first-rate first-class top-notch spot-on world-class perfect nice incredible
    extraordinary admirable praiseworthy flawless~ly faultless remarkable sensational tremendous high-quality
    inspirational fab magical top-class cracking ace stunning gorgeous superlative exquisite adorable breathtaking mind-blowing wow gold-standard
    top-quality well-planned well-prepared well-organised well-organized well-structured well-managed well-run
    well-paced well-chosen well-executed well-designed well-crafted well-delivered well-thought-out well-sequenced
    well-scaffolded well-behaved well-received well-rehearsed well-established
  `),
  felt: words(`
    engaging inspiring captivating compelling fun enjoyable exciting stimulating motivating interesting
    thought-provoking entertaining gripping refreshing uplifting heartwarming encouraging impactful
  `),
  verdicts: words(`
    adequate acceptable passable decent reasonable satisfactory competent crystal_clear solid punchy pacy zippy peppy upbeat joyful joyous nifty clever astute shrewd savvy apt nuanced fluid authoritative credible
    considerate courteous gracious meticulous painstaking tailored elegant graceful poised assured self-assured uplifting
    lovingly nimble snappy deft adept expert handy sensible sympathetic encouraging hearty heartfelt tactful diplomatic
    skilled accomplished polite effective
     successful productive purposeful thoughtful rigorous seamless thorough skilful skillful
    appropriate robust valuable efficient respectful supportive welcoming concise helpful useful meaningful memorable
    coherent logical authentic professional polished beneficial worthwhile succinct fluent crisp approachable caring
    nurturing attentive responsive knowledgeable innovative insightful artful rewarding vibrant energetic satisfying
    pleasing promising orderly articulate imaginative constructive commanding persuasive convincing cheerful
    age-appropriate harmonious impeccable judicious masterly suitable
  `),
  /** Judge only as a predicate: 'a structured talk' is a kind of talk, 'the talk was structured' a verdict. */
  asPredicate: words(`
    electric magnetic infectious golden priceless buzzing alive sparkling glowing gentle generous fitting timely inviting
    in_place_and_working second_nature well_oiled positive creative challenging relevant accessible inclusive organised organized structured consistent balanced
    varied focused patient prepared dynamic lively sensitive sophisticated confident ambitious targeted differentiated
    student-centred student-centered collaborative tidy neat ideal on_point just_right a_success a_hit a_strength
    a_triumph a_delight a_pleasure a_joy best better a_win gold spot_on
  `),
  twoLives: words(`
    strong~a clear~a solid rich~a smooth~a deep~a warm~a tight~a brisk healthy firm~a fair~a calm~a fresh quality beautiful
    powerful sturdy sweet grand
    sharp~a sound secure steady pleasant fine
  `),
};

export const faulted = {
  plain: words(`
    ropey ropy naff dodgy iffy wishy-washy hit-and-miss ho-hum bitty stodgy drab dreary dismal feeble flimsy half-baked
    woolly slipshod heavy-handed ham-fisted leaden plodding ponderous laborious laboured turgid soporific tiresome wearisome
    tone-deaf ill-judged ill-timed mistimed misjudged overambitious overdone underplanned opaque garbled scatty frazzled
    frenetic frenzied mayhem pandemonium bedlam worthless futile fruitless meaningless thoughtless tactless insensitive
    dismissive condescending patronising patronizing sarcastic short-tempered brusque joyless cheerless toothless
    cack-handed slap-dash rudderless directionless shambles dog's-dinner pig's-ear sub-standard third-rate second-rate
    unimaginative unoriginal uninventive uncreative unremarkable unexciting uninformative unsatisfactory unconstructive
    unsupportive unwelcoming unsafe unworkable unmanageable unmotivating demotivating demoralising demoralizing
    disheartening dispiriting depressing cringe excruciating agonising agonizing interminable never-ending neverending
    nonsensical illogical inept clueless ineptly woefully sloppily lack-lustre zero-challenge
    ineffective~ly chaotic~ly sloppy unclear disorganised disorganized unorganised unorganized disappointing~ly mediocre
    terrible awful horrible dreadful lacklustre lackluster unacceptable unprofessional inadequate~ly substandard subpar
    sub-par tedious monotonous uninspiring uninspired unengaging pointless unsuccessful abysmal shoddy appalling
    low-quality out-of-control lifeless aimless disastrous inappropriate ill-prepared unprepared underwhelming
    incompetent unproductive lousy pathetic atrocious woeful hopeless dire shambolic cringeworthy cringey laughable
    embarrassing unsatisfying half-hearted lackadaisical slapdash amateurish unhelpful poorly-planned
    poorly-organised poorly-organized poorly-managed badly-planned badly-managed ill-conceived unstructured muddled
    disjointed incoherent haphazard rambling long-winded confusing off-putting deplorable unfocused unfocussed
    time-wasting mind-numbing frustratingly
  `),
  verdicts: words(`
    shaky wobbly scrappy sketchy murky fuzzy grim baggy flabby draggy draining neglected abrupt curt frosty aloof stern
    joyless gloomy scattered overloaded useless lame tame forgettable forced contrived stuffy preachy bossy nagging rambly
    cluttered crowded disorderly discouraging off-topic mindless simplistic crude hollow bleak trivial tokenistic token
    perfunctory insincere defensive domineering overbearing controlling authoritarian boring rushed messy shallow superficial inconsistent problematic vague careless insufficient ragged unfair
    unsuitable irrelevant repetitive hasty hectic frantic hurried clumsy awkward bland unnecessary excessive
    distracting counterproductive frustrating clunky patchy monotone one-sided one-dimensional inefficient
    inaccessible intimidating unruly hostile impersonal robotic formulaic stilted stagnant worrying
    troubling overcomplicated convoluted bumpy jumbled unwieldy underdeveloped overlong sluggish lethargic unimpressive
    unconvincing questionable misguided
  `),
  asPredicate: words(`
    garbage rubbish trash crap pants meh neglected wasted undervalued underused overused skipped_over glossed_over negative limited stale lacking ambiguous tense uncomfortable wild mechanical predictable uneventful concerning
    alarming overwhelming incomplete inaccurate painful worse worst a_mess a_disaster a_failure a_flop a_weakness
    a_concern a_problem a_shambles a_letdown a_bore a_drag a_struggle a_waste a_nightmare a_bit_much all_over_the_place
    hit_or_miss so_so below_par
  `),
  twoLives: words(`
    poor~a weak~a bad dull~a slow~a flat thin loose rough uneven
  `),
  asTwoLives: words(`
    minimal nonexistent non_existent absent evident_throughout thin bare cold sparse heavy stiff hard_to_follow difficult_to_follow hard_to_hear hard_to_see difficult_to_understand off dry noisy
  `),
  /** After 'too'. */
  excess: words(`
    easy hard fast slow long short difficult loud quiet rushed complex complicated simple wordy vague broad narrow
    teacher-led teacher-centred teacher-centered passive strict lenient soft harsh big small ambitious much busy
    cluttered crowded challenging basic dense abstract
  `),
};

/** What nobody can see in somebody. */
export const states = words(`
  miffed peeved cross livid fuming gobsmacked stumped flummoxed bemused rapt glued enamoured smitten keyed-up worked-up
  wound-up stressed-out burnt-out burned-out drained shattered knackered weary bothered disrespected misunderstood
  unheard valued respected welcomed isolated ignored
  unappreciated intimidated threatened panicked panicky tearful gloomy miserable moody elated joyful
  cheerful giddy jubilant engrossed preoccupied obsessed enthused psyched raring_to_go complacent smug bewitched
  undecided perturbed shocked stunned horrified disgusted repulsed fed_up cheesed_off brassed_off switched_on
  tongue-tied star-struck starstruck awestruck speechless lackadaisical nonchalant blasé wary suspicious
  distrustful trusting open-minded closed-minded receptive unreceptive mindful

  engaged bored motivated confused disengaged unengaged unmotivated demotivated enthusiastic frustrated anxious nervous
  distracted inattentive attentive curious confident happy unhappy upset excited proud overwhelmed embarrassed stressed
  puzzled bewildered intrigued fascinated captivated eager keen reluctant unwilling uninterested disinterested interested
  restless angry annoyed scared worried sad hooked immersed absorbed comfortable uncomfortable unsure unfocused
  unfocussed apathetic indifferent insecure discouraged encouraged disappointed impatient surprised amused content tired
  sleepy afraid left-out delighted thrilled inspired energised energized disheartened perplexed baffled dismayed
  exhausted agitated irritated jealous lonely homesick fidgety hesitant apprehensive fearful terrified relieved relaxed
  inquisitive passionate determined resentful defensive withdrawn disillusioned unmoved invested mesmerised mesmerized
  enthralled riveted spellbound mystified bewildered grumpy flustered rattled jittery spaced-out switched-off
  disconnected alert self-conscious ashamed guilty hurt furious ecstatic overjoyed pleased satisfied dissatisfied
  hopeful hopeless desperate timid unconfident unconvinced sceptical skeptical lost focused focussed clueless
  zoned-out checked-out tuned-out out-of-it fed-up wide-awake hyped pumped chuffed gutted glad
`);

/** What people say somebody is. These label wherever they are said of people. */
export const labels = words(`
  rude lazy naughty disrespectful defiant stubborn immature needy clingy manipulative attention-seeking hopeless uncooperative hyperactive disruptive badly-behaved well-behaved obnoxious bossy spoiled spoilt hot-headed unteachable work-shy ill-mannered
`);

/** These only as a predicate: 'a bright room' is none, 'S4 is bright' is one. */
export const traits = words(`
  warm_with warm_towards cold_with good_with great_with kind_to rude_to mean_to nice_to firm_with strict_with soft_on hard_on
  soft_with harsh_with gentle_with tough_on too_soft too_strict too_nice
  domineering overbearing a_bit_much bone_idle idle workshy feckless hapless clueless dippy dozy gormless thick dopey
  daft slow_on_the_uptake quick_on_the_uptake switched_on bright_as_a_button a_livewire feisty fiery volatile explosive
  hot_tempered short_tempered grumpy cranky whiny whingey moany precious high_maintenance demanding attention_seeking
  attention_hungry nosy gobby cocky arrogant smug vain conceited self_centred self_centered spiteful vindictive two_faced
  sly devious calculating untrustworthy cowardly meek timid introverted extroverted charming charismatic bubbly sociable
  gregarious outgoing quirky odd weird strange eccentric geeky nerdy bookish sporty musical artistic a_grafter
  a_pleasure_to_teach a_delight_to_teach a_nightmare_to_teach a_class_act old_school set_in_their_ways set_in_her_ways
  set_in_his_ways stuck_in_their_ways closed_to_feedback open_to_feedback coachable uncoachable defensive prickly
  stubborn_about lazy_about not_a_team_player a_team_player humble modest brave courageous resilient tenacious gritty
  perceptive insightful wise intuitive creative imaginative ambitious competitive perfectionist neurotic anxious_type
  impulsive reckless hyper_active inattentive disobedient badly_brought_up well_brought_up rough common posh needy_type
  quick_learners slow_learners no_trouble a_nuisance annoying irritating infuriating exhausting tiring unlikeable likeable
  likable adorable cute horrid horrible_to hateful foul_mouthed cheeky_chappy hard_work a_bit_of_a_handful easily_led
  easily_distracted easily_bored
  gifted bright smart clever intelligent talented resistant difficult rude slow low weak dumb stupid dim aggressive hyper
  shy mean irresponsible unreliable incapable a_natural impossible capable mature kind helpful polite hard_working
  negative moody nasty sweet wild rowdy unruly sharp dense brainy able keen_as_mustard argumentative confrontational
  oppositional pushy chatty talkative silly cheeky sneaky dishonest selfish generous thoughtful careless
  clumsy scatterbrained forgetful dependable trustworthy reliable responsible conscientious diligent studious
  hardworking industrious sensible well_mannered obedient compliant passive inflexible rigid lax
  strict disorganised disorganized organised organized unprofessional inexperienced out_of_{who}_depth strong
  amazing a_star a_handful a_pain a_challenge a_nightmare a_delight a_joy a_pleasure trouble hard_to_teach hard_to_reach
  low_ability high_ability above_average below_average average patient caring nurturing dedicated committed lovely
  fragile vulnerable sullen surly stroppy mouthy lippy insolent badly_behaved a_problem an_issue entitled spoilt spoiled
  advanced limited academic unacademic good_at_{*} bad_at_{*} great_at_{*} poor_at_{*} weak_in_{*} weak_at_{*} strong_in_{*} strong_at_{*}
`);
