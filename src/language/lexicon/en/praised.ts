import { words } from '../../lexicon';

/**
 * The words that judge, by how sure it is that they do. `plain` ones judge wherever they stand. `verdicts` judge where
 * they are said of a lesson, of a person or of what is in a lesson. Words of `twoLives` ('strong', 'clear', 'poor')
 * have a plain meaning too and judge only what belongs to teaching.
 */
export const praised = {
  plain: words(`
    top-drawer tip-top stonking bang-on on-the-money masterclass priceless unbeatable unforgettable unmatched
    unrivalled unparalleled sublime dazzling rousing spellbinding enthralling enchanting charming rock-solid
    impeccable immaculate well-judged well-timed well-pitched pitch-perfect effortless~ly charismatic heartening
    warm-hearted top-tier second-to-none out-of-this-world jaw-dropping awe-inspiring awesome-sauce enviable laudable
    noteworthy praise-worthy ingenious tour-de-force showstopper stand-out standout well-facilitated well-led
    well-handled well-modelled well-modeled well-supported well-resourced well-taught well-explained well-set-up
    classy eye-catching mouth-watering good-looking groundbreaking ground-breaking life-changing game-changing
    best-ever winning_formula great excellent~ly outstanding~ly masterful~ly impressive~ly superb~ly lovely
    wonderful~ly fantastic~ly amazing~ly awesome brilliant~ly terrific exceptional~ly fabulous marvellous marvelous
    phenomenal stellar exemplary commendable splendid magnificent delightful first-rate first-class top-notch spot-on
    world-class perfect nice incredible extraordinary admirable praiseworthy flawless~ly faultless remarkable
    sensational tremendous high-quality inspirational fab top-class stunning gorgeous superlative exquisite adorable
    breathtaking mind-blowing wow gold-standard top-quality well-planned well-prepared well-organised well-organized
    well-structured well-managed well-run well-paced well-chosen well-executed well-designed well-crafted
    well-delivered well-thought-out well-sequenced well-scaffolded well-behaved well-received well-rehearsed
    well-established invaluable indispensable stupendous resplendent peerless matchless incomparable scintillating
    electrifying exhilarating invigorating edifying enlightening illuminating enriching empowering energising
    energizing transformative transformational inimitable irresistible brill creditable estimable top-rate topnotch
    super-duper amazeballs fantabulous spiffing snazzy zingy show-stopping high-class high-calibre high-caliber
    bob-on best-in-show state-of-the-art cutting-edge well-made well-built well-spent well-drawn well-told
    well-thought-through well-put-together well-laid-out well-set-out well-worded well-phrased well-placed
    well-deserved well-earned well-earnt well-rounded well-grounded well-founded well-embedded well-drilled
    well-oiled well-honed well-practised well-practiced well-curated well-researched well-informed well-targeted
    well-matched well-suited well-positioned well-balanced well-considered well-coordinated well-differentiated
    well-implemented well-integrated well-maintained well-mannered well-presented well-read well-signposted
    well-spoken well-supervised well-tuned well-utilised well-versed well-used well-developed a-cut-above
    one-of-a-kind off-the-charts to-die-for superlative~ly splendid~ly magnificent~ly marvellous~ly marvelous~ly
    fabulous~ly phenomenal~ly remarkable~ly stunning~ly spectacular~ly sensational~ly tremendous~ly exquisite~ly
    astounding astonishing wondrous miraculous glorious divine unbelievable world-beating top-flight
    high-octane well-conceived well-argued well-defined well-articulated well-aimed well-attended well-kept
    well-measured well-modulated well-mapped well-primed well-scripted well-settled well-stocked well-thought-of
    well-trained well-wrought beyond-reproach unimpeachable irreproachable blameless trailblazing mind-bending
    unsurpassed nonpareil virtuosic crowd-pleasing feel-good whip-smart razor-sharp laser-focused laser-sharp
    crystal-clear
  `),
  felt: words(`
    engaging inspiring captivating compelling fun enjoyable exciting stimulating motivating interesting
    thought-provoking entertaining gripping refreshing uplifting heartwarming encouraging impactful
    attention-grabbing eye-opening fascinating intriguing mind-expanding riveting tantalising tantalizing thrilling
    reassuring heart-warming heart-melting hilarious invigorating energising relatable immersive pleasurable
    engrossing mesmerising mesmerizing amusing touching poignant humbling humorous funny soothing comforting
    life-affirming addictive beguiling bewitching comical
  `),
  verdicts: words(`
    adequate acceptable passable decent reasonable satisfactory competent crystal_clear solid punchy pacy zippy peppy
    upbeat joyful joyous nifty clever astute shrewd savvy apt nuanced authoritative credible considerate courteous
    gracious meticulous painstaking tailored elegant graceful poised assured self-assured uplifting lovingly nimble
    snappy deft adept expert handy sensible sympathetic encouraging hearty heartfelt tactful diplomatic skilled
    accomplished polite effective successful productive purposeful thoughtful rigorous seamless thorough skilful
    skillful appropriate robust valuable efficient respectful supportive welcoming concise helpful useful meaningful
    memorable coherent logical authentic professional polished beneficial worthwhile succinct fluent crisp
    approachable caring nurturing attentive responsive knowledgeable innovative insightful artful rewarding vibrant
    energetic satisfying pleasing promising orderly articulate imaginative constructive commanding persuasive
    convincing cheerful age-appropriate harmonious impeccable judicious masterly suitable magical amicable ardent
    assiduous businesslike clear-headed clear-cut cohesive collegial comforting compassionate compelling
    comprehensible comprehensive conducive conscientious convivial cooperative creditable cultured dependable
    dexterous dignified diligent discerning disciplined educational educative effortless eloquent empathetic empathic
    enlightened enterprising equitable even-handed expressive fair-minded far-sighted favourable favorable
    fit-for-purpose flourishing foolproof forthright fruitful genial genuine good-humoured good-humored good-natured
    honed humorous impartial incisive industrious informative instructive intelligible intuitive jolly kind-hearted
    kindly likeable likable lucid methodical mindful nourishing observant open-minded optimistic opportune painless
    perceptive personable pertinent playful pleasurable plucky pragmatic principled proactive probing prudent
    quick-witted quick-thinking reassuring relatable resilient resolute resourceful respectable responsible scholarly
    scrupulous self-disciplined serene shipshape snug soothing spirited steadfast studious stylish systematic
    talented tasteful tenacious thriving tireless tolerant trustworthy unfussy unhurried uncluttered user-friendly
    versatile vigilant vivid warm-hearted watertight well-meaning wholehearted whole-hearted wholesome winning wise
    witty workable zestful cosy cozy homely calming laudable unflappable unshakeable no-nonsense child-friendly
    student-friendly pupil-friendly reader-friendly down-to-earth high-energy high-impact high-octane free-flowing
    fast-flowing smooth-running quick-fire lightning-fast razor-sharp laser-focused laser-sharp laser-like hard-won
    sure-footed surefooted light-touch low-threat high-challenge high-leverage high-yield attention-holding
    tight-knit close-knit fine-tuned fine-grained finely-tuned finely-judged cleverly-chosen big-hearted
    action-packed content-rich language-rich print-rich text-rich vocabulary-rich knowledge-rich fun-filled
    jam-packed rip-roaring ever-patient impassioned passionate exuberant sparky feisty effervescent pitch-perfect
    unobtrusive discreet subtle understated
    appealing agreeable advantageous civilised civilized clear-eyed clearheaded commonsense desirable daring audacious
    endearing fitting heroic honourable honorable hospitable humane inventive jaunty jazzy levelheaded melodious noble
    perfected pithy plausible preferable profitable profound resounding restful sincere spotless
    sporting sprightly tempting unambiguous unforced unselfish urbane vivacious visionary worthy
    zesty bubbly breezy kid-friendly high-interest high-functioning high-powered high-tempo fast-paced brisk-paced
    warm-toned well-intentioned well-meant timeless adroit homey exhaustive penetrating intelligent
    streetwise unpretentious unstinting wide-ranging hard-hitting far-reaching forward-thinking forward-looking
    outward-looking purposive energised energized thorough-going trusting valiant
    striking
  `),
  /** Judge only as a predicate: 'a structured talk' is a kind of talk, 'the talk was structured' a verdict. */
  asPredicate: words(`
    priceless buzzing gentle generous timely inviting in_place_and_working second_nature well_oiled challenging
    relevant accessible inclusive organised organized structured consistent focused patient prepared dynamic lively
    sensitive sophisticated confident ambitious targeted differentiated student-centred student-centered tidy neat
    ideal on_point just_right a_success a_hit a_strength a_triumph a_delight a_pleasure a_joy best better a_win
    spot_on manageable a_breeze a_winner a_gem a_masterstroke a_highlight a_treat a_blast a_revelation a_model_of_{*}
    a_masterpiece an_inspiration an_asset a_bonus a_plus a_game_changer a_hoot a_cracker a_belter a_star a_godsend
    a_blessing a_must a_credit_to_{*} a_tonic a_privilege in_full_flow in_good_shape on_song on_form on_fire
    on_the_money on_target top_of_the_range full_of_life full_of_energy full_of_warmth a_sight_to_behold
    a_thing_of_beauty something_special something_else quite_something worth_its_weight_in_gold worth_copying
    worth_stealing worth_sharing worth_repeating just_what_they_needed exactly_what_they_needed just_the_ticket
    just_the_thing exactly_right bang_on_the_money pitched_well pitched_just_right pitched_perfectly bedded_in
    well_bedded_in firmly_embedded well_established ingrained nailed_down under_control like_clockwork
    up_and_running_well plain_sailing night_and_day a_smart_move a_good_call a_wise_choice a_smart_choice
    a_good_choice a_great_choice a_masterclass super fab cool super_clear supportive superb wholesome in_a_good_place
    music_to_my_ears a_high_point a_standout a_plus_point a_selling_point commendable to_be_commended to_be_applauded
    to_be_congratulated deserving_of_praise praiseworthy right_on
    perfection genius a_home_run a_slam_dunk a_knockout a_smash a_smash_hit a_showstopper
    a_bullseye a_keeper a_crowd_pleaser a_work_of_art a_marvel a_miracle a_cinch a_doddle a_stroke_of_genius a_wow
    the_business the_bomb a_riot a_roaring_success a_runaway_success a_lifesaver a_labour_of_love a_labor_of_love
    a_dream_to_watch a_joy_to_watch a_piece_of_cake child's_play on_the_ball on_the_nose on_the_button in_sync in_tune
    in_a_groove in_the_groove in_safe_hands in_good_hands in_great_shape in_good_nick in_apple_pie_order up_to_speed
    up_to_snuff bang_up_to_date bang_on_trend shipshape tip_top hunky_dory peachy tickety_boo spick_and_span
    well_worth_it worth_the_wait worth_the_effort worth_every_minute worth_seeing worth_watching money_in_the_bank
    full_of_beans full_of_promise full_of_ideas rich_in_{virtue} strong_on_{*} a_good_thing a_good_sign a_good_fit
    a_good_match a_great_fit a_positive a_real_positive appreciated much_appreciated on_the_right_lines
    as_good_as_it_gets right_up_their_street right_up_her_street right_up_his_street
    worth_it
  `),
  /** Words of two lives that judge only as a predicate of teaching: 'The mood was electric.' */
  asTwoLives: words(`
    specific kind explicit detailed personal honest
    electric magnetic infectious golden glowing sparkling alive positive balanced gold precise accurate safe natural
    practical established embedded reflective flexible reliable realistic
    streamlined straightforward fluid vigorous attractive triumphant legendary inspired collaborative creative
    strong_throughout humming contagious
    cohesive disciplined economical fearless generous hopeful resonant restorative unrushed easy_to_follow
    easy_to_hear easy_to_read easy_to_see easy_to_understand
    magic dynamite bliss
  `),
  twoLives: words(`
    strong~a clear~a solid rich~a smooth~a deep~a warm~a tight~a brisk healthy firm~a fair~a calm~a fresh quality
    beautiful powerful sturdy sweet grand sharp~a sound secure steady pleasant fine vivid~a slick~a crisp~a mature
    super smart~a sophisticated neat~a swift~a cracking sterling stirring absorbing ace legendary heavenly slick
    inspired triumphant
    peaceful resonant tranquil refined superior
  `),
};
