import { words } from '../../lexicon';

/**
 * The words that judge, by how sure it is that they do. `plain` ones judge wherever they stand. `verdicts` judge where
 * they are said of a lesson, of a person or of what is in a lesson. Words of `twoLives` ('strong', 'clear', 'poor')
 * have a plain meaning too and judge only what belongs to teaching.
 */
export const praised = {
  plain: words(`
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
    effective successful productive purposeful thoughtful powerful rigorous seamless thorough skilful skillful
    appropriate robust valuable efficient respectful supportive welcoming concise helpful useful meaningful memorable
    coherent logical authentic professional polished beneficial worthwhile succinct fluent crisp approachable caring
    nurturing attentive responsive knowledgeable innovative insightful artful rewarding vibrant energetic satisfying
    pleasing promising orderly articulate imaginative constructive commanding persuasive convincing cheerful
    age-appropriate harmonious impeccable judicious masterly suitable
  `),
  /** Judge only as a predicate: 'a structured talk' is a kind of talk, 'the talk was structured' a verdict. */
  asPredicate: words(`
    positive creative challenging relevant accessible inclusive organised organized structured consistent balanced
    varied focused patient prepared dynamic lively sensitive sophisticated confident ambitious targeted differentiated
    student-centred student-centered collaborative tidy neat ideal on_point just_right a_success a_hit a_strength
    a_triumph a_delight a_pleasure a_joy best better a_win gold spot_on
  `),
  twoLives: words(`
    strong~a clear~a solid rich~a smooth~a deep~a warm~a tight brisk healthy firm fair calm fresh quality beautiful
    sharp~a sound secure steady pleasant fine
  `),
};

export const faulted = {
  plain: words(`
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
    boring rushed messy shallow superficial inconsistent problematic vague careless insufficient ragged unfair
    unsuitable irrelevant repetitive hasty hectic frantic hurried clumsy awkward bland unnecessary excessive
    distracting counterproductive frustrating clunky patchy monotone one-sided one-dimensional inefficient
    inaccessible intimidating unruly hostile impersonal robotic formulaic stilted stagnant worrying
    troubling overcomplicated convoluted bumpy jumbled unwieldy underdeveloped overlong sluggish lethargic unimpressive
    unconvincing questionable misguided
  `),
  asPredicate: words(`
    negative limited stale lacking ambiguous tense uncomfortable wild mechanical predictable uneventful concerning
    alarming overwhelming incomplete inaccurate painful worse worst a_mess a_disaster a_failure a_flop a_weakness
    a_concern a_problem a_shambles a_letdown a_bore a_drag a_struggle a_waste a_nightmare a_bit_much all_over_the_place
    hit_or_miss so_so below_par
  `),
  twoLives: words(`
    poor~a weak~a bad dull~a slow~a flat thin loose rough uneven
  `),
  asTwoLives: words(`
    hard_to_follow difficult_to_follow hard_to_hear hard_to_see difficult_to_understand off dry noisy
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
