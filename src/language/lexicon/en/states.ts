import { words } from '../../lexicon';

/** What nobody can see in somebody. */
export const states = words(`
  miffed peeved livid fuming gobsmacked stumped flummoxed bemused rapt enamoured smitten keyed-up worked-up
  wound-up stressed-out burnt-out burned-out drained shattered knackered weary bothered disrespected misunderstood
  unheard valued respected welcomed isolated ignored unappreciated intimidated threatened panicked panicky tearful
  gloomy miserable moody elated joyful cheerful giddy jubilant engrossed preoccupied obsessed enthused psyched
  raring_to_go complacent smug bewitched undecided perturbed shocked stunned horrified disgusted repulsed fed_up
  cheesed_off brassed_off switched_on tongue-tied star-struck starstruck awestruck speechless lackadaisical
  nonchalant blasé wary suspicious distrustful trusting open-minded closed-minded receptive unreceptive mindful
  engaged bored motivated confused disengaged unengaged unmotivated demotivated enthusiastic frustrated anxious
  nervous distracted inattentive attentive curious confident happy unhappy upset excited proud overwhelmed
  embarrassed stressed puzzled bewildered intrigued fascinated captivated eager keen reluctant unwilling uninterested
  disinterested interested restless angry annoyed scared worried sad hooked immersed absorbed comfortable
  uncomfortable unsure unfocused unfocussed apathetic indifferent insecure discouraged encouraged disappointed
  impatient surprised amused content tired sleepy afraid left-out delighted thrilled inspired energised energized
  disheartened perplexed baffled dismayed exhausted agitated irritated jealous lonely homesick fidgety hesitant
  apprehensive fearful terrified relieved relaxed inquisitive passionate determined resentful defensive withdrawn
  disillusioned unmoved invested mesmerised mesmerized enthralled riveted spellbound mystified grumpy flustered
  rattled jittery switched-off disconnected alert self-conscious ashamed guilty hurt furious ecstatic overjoyed
  pleased satisfied dissatisfied hopeful hopeless desperate timid unconfident unconvinced sceptical skeptical lost
  focused focussed clueless zoned-out checked-out tuned-out out-of-it fed-up wide-awake hyped pumped chuffed gutted
  glad aghast aggrieved alarmed alienated amazed ambivalent animated antsy appreciative astonished astounded at_ease
  befuddled belligerent bitter bored-stiff buoyant caught-up challenged charmed cheered cheesed-off clued-up cocky
  committed competitive consumed contented contrite convinced crestfallen crushed dazed deep-in-thought deflated
  dejected depressed despairing despondent detached disaffected disgruntled disinclined disoriented disorientated
  dispirited distraught distressed doubtful downcast down-hearted downhearted dreamy dubious edgy emboldened
  empathetic empowered enchanted energetic entertained envious euphoric exasperated excitable expectant fazed
  fired_up forlorn frantic frazzled fretful frightened fulfilled fussed galvanised galvanized glum good-humoured
  gripped groggy half-asleep heartbroken heartened helpless hostile humiliated hungry_for_{*} hyped-up ill-at-ease
  impressed incensed incredulous indignant insulted intent irate irked irritable itchy jaded joyous jumpy keen_to_{*}
  lethargic lifeless livened_up listless low-spirited mellow melancholy merry mortified motivated_by_{*} muddled
  nervy nonplussed nostalgic numb oblivious off-colour offended on-side onside optimistic out-of-sorts outraged
  overawed overcome overstimulated pained panic-stricken passive-aggressive peaceful pensive perky pessimistic
  petrified petulant pleased_with_{*} prickly pumped_up put-out put-off quizzical ratty rebellious refreshed
  rejuvenated reassured remorseful repelled resigned resolute responsive restive revved_up roused rueful saddened
  self-assured self-satisfied sensitive serene shaken shamefaced sheepish shell-shocked sick_of_{*} skittish sluggish
  snappy solemn sombre somber spirited stimulated stony-faced subdued sulky sullen surly sympathetic taken_aback
  tentative tetchy thankful thoughtful tickled tormented touchy traumatised triumphant troubled turned_off unaffected
  unamused unbothered uncertain uncommitted uncomprehending unconcerned under_stress undeterred unenthused
  unenthusiastic unfazed unfulfilled unhinged unimpressed uninspired uninvolved unnerved unperturbed unresponsive
  unruffled unsettled unstimulated unsupported unwelcome uptight vengeful vexed vindicated wide-eyed willing wistful
  worn-out wrapped_up_in_{*} zealous zonked up_for_it up_for_{*} game_for_{*} in_the_zone in_the_mood in_good_spirits
  in_high_spirits in_low_spirits in_two_minds out_of_sorts lost_in_thought lost_in_the_book deep_in_thought
  miles_away on_tenterhooks full_of_beans full_of_energy full_of_enthusiasm full_of_themselves bored_to_tears
  bored_stiff sick_and_tired mentally_absent mentally_checked_out ready_to_give_up desperate_to_{*} dying_to_{*}
  raring_to_{*} comfortable_with_{*} sure_of_{*} aware_of_{*} conscious_of_{*} ignorant_of_{*} oblivious_to_{*}
  convinced_that certain_that pleased_to_{*} happy_to_{*} glad_to_{*} excited_to_{*} motivated_to_{*} anxious_to_{*}
  reluctant_to_{*} unwilling_to_{*} determined_to_{*} hesitant_to_{*} afraid_to_{*} scared_to_{*} ready_and_willing
  bought_in sold_on_{*} turned_off_by_{*}
  abashed aggravated agog agonised agonized anguished antagonistic appalled blissful bummed bummed_out carefree
  chagrined cheery concerned conflicted cranky crabby daunted demoralised demoralized disconcerted discontented
  displeased drowsy dumbfounded dumbstruck embittered emotional enraged enraptured exhilarated fatigued flabbergasted
  freaked freaked_out frenzied gleeful grateful gratified grossed_out hangry heavyhearted hysterical infatuated
  infuriated inhibited jolly lonesome mad maddened mirthful morose mournful nettled over-excited overexcited
  over-tired overtired over-stimulated piqued pissed pissed_off queasy rapturous regretful revitalised revitalized
  scornful shamed sorrowful sorry spooked stoked amped amped_up jazzed ticked_off terror-stricken torn tranquil
  unafraid uncaring undaunted unloved unready unsatisfied untroubled upbeat wakeful weepy weirded_out wiped_out
  wound_up wowed wrathful tuned-in tuned_in dialed_in dialled_in clued_in zoned_in at_a_loose_end at_their_wits_end
  at_her_wits_end at_his_wits_end beside_themselves beside_herself beside_himself bent_out_of_shape bored_witless
  bored_rigid bored_out_of_their_minds in_a_daze in_a_flap in_a_tizzy in_a_strop in_a_sulk in_despair in_denial
  in_raptures in_seventh_heaven in_the_dumps down_in_the_dumps in_the_flow in_flow over_the_moon scared_stiff
  scared_to_death sick_to_death sick_to_the_back_teeth up_in_arms under_the_weather lost_for_words pleased_as_punch
  proud_as_punch proud_as_a_peacock happy_as_larry chomping_at_the_bit champing_at_the_bit bursting_with_{feeling}
  hooked_on_{*} keen_on_{*} fond_of_{*} mad_at_{*} mad_about_{*} wary_of_{*} scared_of_{*}
  frightened_of_{*} ashamed_of_{*} proud_of_{*} bored_of_{*} bored_with_{*} bored_by_{*} fed_up_of_{*} fed_up_with_{*}
  jealous_of_{*} envious_of_{*}
  chirpy underwhelmed overwrought bubbly clock_watching elsewhere fizzing_with_{*} in_fits
  in_hysterics in_another_world on_a_high on_a_low on_a_downer high_as_a_kite high_as_kites as_high_as_kites
  like_a_coiled_spring like_coiled_springs swinging_from_the_lights swinging_from_the_rafters secure_on_{*}
  shaky_on_{*} secure_with_{*} shaky_with_{*} hazy_on_{*} hazy_about_{*} clear_on_{*} clear_about_{*}
  unclear_about_{*} sure_about_{*} stuck_on_{*} solid_on_{*} rusty_on_{*} hot_on_{*}
`);

/** The same as nouns: 'There was confusion', 'a buzz of excitement'. */
export const feelings = words(`
  admiration aggression aggravation agitation amazement amusement anger anguish animosity annoyance anticipation
  anxiety apathy apprehension astonishment awe bafflement bewilderment boredom buy-in camaraderie complacency
  compassion concentration confidence confusion contempt contentment curiosity defensiveness defiance dejection
  delight desire despair desperation despondency determination disaffection disappointment disapproval disbelief
  discomfort discontent disdain disengagement disgust disillusionment disinterest dislike dismay disrespect
  dissatisfaction distress distrust doubt dread eagerness ecstasy elation embarrassment empathy engagement enjoyment
  enthusiasm envy euphoria exasperation excitement exhaustion fascination fatigue fear frustration fun fury gladness
  gloom glee gratitude grief guilt happiness hatred helplessness hesitancy hilarity hopelessness hostility
  humiliation hysteria impatience incomprehension indecision indifference indignation inattention insecurity interest
  intrigue irritation jealousy jitters joy joyfulness jubilation keenness lethargy loneliness melancholy merriment
  misery mistrust motivation nerves nervousness nostalgia optimism outrage panic passion pessimism pleasure pride
  puzzlement rage regret reluctance remorse resentment resignation resilience respect restlessness sadness
  satisfaction scepticism self-belief self-confidence self-doubt self-esteem serenity shame shock shyness stress
  suspicion sympathy tension terror thrill tiredness torpor trepidation uncertainty unease unhappiness unrest
  unwillingness weariness willingness wonder worry zeal zest misunderstanding attention focus effort understanding
  belonging ownership purpose urgency
  adoration affection ambivalence bitterness bliss bravado cheerfulness cluelessness cockiness commitment concern
  consternation conviction cynicism dedication defeatism deflation detachment devotion diffidence discouragement
  drowsiness edginess exhilaration exuberance giddiness good_will goodwill gratification grumpiness hope hopefulness
  horror intimidation irritability laziness longing loyalty misgivings nonchalance open-mindedness passivity
  possessiveness positivity negativity rapture receptiveness reticence revulsion self-consciousness self-pity
  sincerity sleepiness smugness solidarity stubbornness sulkiness timidity togetherness trust vexation warmth wariness
  wistfulness woe wonderment yearning
  calm
`);
