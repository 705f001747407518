import { words } from '../../lexicon';

/** How well, by the writer's lights. What can be seen and heard ('loudly', 'slowly', 'in pairs') is none of them. */
export const verdictAdverbs = words(`
  poorly badly effectively ineffectively smoothly swimmingly logically appropriately inappropriately nicely skilfully skillfully
  seamlessly beautifully perfectly successfully expertly masterfully competently professionally efficiently
  inefficiently productively purposefully meaningfully thoughtfully adequately admirably confidently artfully capably
  deftly sloppily carelessly terribly satisfactorily properly creatively wisely strategically superbly excellently
  brilliantly wonderfully amazingly impressively fantastically exceptionally flawlessly faultlessly elegantly
  gracefully sensitively tactfully firmly_and_fairly calmly patiently warmly respectfully coherently convincingly
  persuasively thoroughly diligently haphazardly chaotically awkwardly clumsily shabbily lazily unprofessionally
  inadequately unsuccessfully unclearly vaguely incoherently disrespectfully rudely unfairly responsibly sensibly
  maturely immaturely constructively fluently articulately cleverly ingeniously astutely judiciously rigorously
  halfheartedly half-heartedly messily neatly tidily superficially abruptly dismally horribly awfully dreadfully
  miserably pitifully woefully splendidly marvellously marvelously commendably collaboratively cooperatively
  systematically methodically harshly impatiently hastily prematurely needlessly unnecessarily excessively
  insufficiently sufficiently perfunctorily mechanically monotonously tediously politely kindly positively negatively
  aimlessly abysmally adroitly affably agreeably ably amiably amply appallingly appreciatively ardently arrogantly
  assertively assiduously adeptly aptly impeccably subtly attractively authoritatively bravely breezily brusquely
  callously captivatingly caringly charmingly cheerily cohesively colourfully commandingly compassionately
  compellingly comprehensively condescendingly confusingly conscientiously considerately contemptuously cordially
  courageously courteously crudely cruelly curtly daringly dazzlingly decently decisively delightfully dependably
  deplorably dexterously dextrously diplomatically disappointingly discreetly disgracefully dismissively disruptively
  distractingly dutifully dynamically earnestly eloquently encouragingly energetically engagingly enjoyably
  erratically excitingly exquisitely expressively feebly flexibly foolishly formidably forthrightly frantically
  fruitlessly fruitfully generously genially gloriously graciously grimly grumpily gruffly handily harmoniously
  heartily heavy-handedly helpfully helplessly heroically hopelessly humanely humbly hurriedly idly imaginatively
  immaculately immeasurably impersonally impolitely inattentively incisively incompetently inconsistently
  inconsiderately indecisively ineptly inexpertly informatively inspiringly insultingly intelligently intuitively
  inventively irritably irresponsibly jarringly lamely laudably laboriously lackadaisically lethargically listlessly
  lovingly lucidly ludicrously magically magnificently majestically masterly meaninglessly meticulously mindfully
  mindlessly misguidedly naughtily negligently nimbly nonchalantly obediently offensively oppressively optimally
  outrageously over-cautiously painlessly painstakingly passably pathetically perceptively perkily petulantly
  phenomenally playfully pleasantly pleasingly pointlessly powerfully pragmatically promisingly proficiently
  prudently rashly raucously realistically reassuringly recklessly refreshingly relentlessly reliably remarkably
  resiliently resolutely resourcefully respectably riotously robustly ruthlessly satisfyingly scathingly scrupulously
  selfishly selflessly sensationally serenely shamefully shockingly shoddily shrewdly simplistically sincerely
  slackly slickly sluggishly smartly smugly snappily solidly soothingly soundly spectacularly spiritedly stoically
  strikingly stubbornly stunningly stupidly stylishly sublimely suitably sullenly supportively sympathetically
  tactlessly tastefully tellingly tenaciously tenderly tersely thoughtlessly tirelessly tolerably tolerantly
  tremendously unacceptably unconvincingly unenthusiastically unfailingly unhelpfully unimaginatively unreasonably
  unsatisfactorily unselfishly unsuitably usefully uselessly valiantly vibrantly wearily wholesomely wittily
  zealously insightfully inclusively fair-mindedly insensitively fluidly crisply wholeheartedly whole-heartedly
  inaptly ill-advisedly fairly_and_consistently firmly_but_fairly firmly_and_calmly safely_and_{*}
  abjectly abominably acceptably aggressively amateurishly ambitiously amicably amusingly appealingly artistically
  atrociously audaciously autocratically belatedly beneficially benevolently bewilderingly blamelessly blandly bleakly
  blithely bluntly boisterously boorishly boringly brashly candidly capriciously cavalierly chattily cheekily
  cheerlessly childishly chivalrously churlishly civilly coldly comfortingly comically complacently conceitedly coolly
  craftily crassly credibly creditably cunningly cursorily cynically daftly dauntingly deafeningly demeaningly
  depressingly derisively deservedly desultorily detrimentally dictatorially didactically disagreeably disastrously
  discourteously discouragingly disgustingly dishonestly disjointedly disobediently disparagingly dispassionately
  disquietingly distastefully distressingly disturbingly dogmatically domineeringly drably drearily dryly dully
  eccentrically effusively egregiously embarrassingly enchantingly endearingly enterprisingly entertainingly
  enthrallingly enviably equitably evasively evenhandedly exasperatingly excruciatingly exhaustively facetiously
  farcically fascinatingly fastidiously favourably favorably fearlessly fecklessly feverishly
  fitfully fittingly flamboyantly flimsily flippantly forcefully fractiously frenetically frightfully frivolously
  frostily frustratingly fussily futilely gallantly gamely glacially glibly good-naturedly gracelessly grandly
  gratifyingly gratingly gratuitously grotesquely gushingly haughtily hazily heartlessly heatedly hectically
  heedlessly hideously high-handedly honourably honorably horrendously hospitably humiliatingly humorously humorlessly
  humourlessly hypnotically hypocritically icily idiotically illogically immodestly impartially imperfectly
  impertinently impishly imprecisely imprudently impudently impulsively inanely inarticulately incautiously
  incomparably inconveniently indecently indiscriminately indulgently industriously ineffectually inelegantly
  inequitably inexcusably infectiously inflexibly infuriatingly inhumanely insanely insincerely insipidly insolently
  instructively intelligibly interminably intolerably invitingly irrationally jauntily jovially joylessly lamentably
  languidly lavishly laxly leniently lifelessly light-heartedly limply long-windedly lopsidedly lukewarmly madly
  maladroitly manageably manipulatively meanderingly meanly melodramatically memorably mercilessly movingly mundanely
  murkily narrow-mindedly nastily nebulously neglectfully nobly objectionably obnoxiously obstinately obstructively
  obtrusively oddly offhandedly one-sidedly opaquely outlandishly overbearingly overpoweringly over-enthusiastically
  over-zealously overzealously patchily patronisingly patronizingly peaceably pedantically peevishly perplexingly
  perversely pettily pig-headedly pithily plausibly ploddingly pluckily poignantly pompously ponderously
  praiseworthily precariously predictably preposterously pretentiously primly problematically profitably profoundly
  provocatively punitively purposelessly puzzlingly questionably raggedly ramblingly reasonably regimentally
  repetitively reprehensibly reproachfully resoundingly restrictively rewardingly ridiculously rightly rigidly riskily
  rowdily sagely sarcastically scandalously scantily scrappily senselessly shakily shallowly shambolically
  shamelessly shapelessly showily shrilly sickeningly single-mindedly sketchily skimpily slavishly snappishly sneakily
  snidely soberly solemnly soullessly sourly spasmodically speedily spotlessly startlingly steadfastly sternly stiffly
  stiltedly stirringly stodgily stolidly straightforwardly strenuously stridently stringently stuffily suavely
  submissively superfluously surprisingly tamely tantalisingly tantalizingly tastelessly temperamentally tepidly
  terrifically tiresomely touchingly tragically tritely trivially truculently turbulently unappealingly unashamedly
  unattractively unbearably uncaringly unceremoniously uncharacteristically uncivilly uncompromisingly uncritically
  undemandingly undiplomatically unerringly unethically unfavourably unfavorably unfeelingly unforgettably
  ungraciously ungracefully ungrudgingly unhurriedly unimpressively uninspiringly unintelligently unintelligibly
  uninterestingly unjustly unkindly unmemorably unpleasantly unpredictably unpretentiously unrealistically unreliably
  unremarkably unsatisfyingly unsociably unsympathetically unsystematically untidily unwisely unworthily vacuously
  vainly vapidly vexingly viciously vividly vivaciously vulgarly wastefully whimsically wickedly wildly winningly
  winsomely woodenly wordily worryingly worthily wretchedly wrongheadedly zestfully zestily
`);

/** States of mind as a manner: nobody sees 'eagerly', only hands that go up. */
export const mindAdverbs = words(`
  eagerly happily enthusiastically reluctantly nervously willingly attentively intently excitedly angrily joyfully
  anxiously deliberately intentionally purposely impatiently hesitantly curiously proudly half_heartedly sulkily
  grudgingly shyly timidly confidently defiantly lazily absent_mindedly cheerfully gleefully wholeheartedly
  passionately resentfully sheepishly unwillingly keenly avidly delightedly longingly wistfully sadly miserably
  gloomily moodily crossly furiously irritably jealously enviously guiltily bashfully bravely boldly apprehensively
  fearfully worriedly distractedly dreamily disinterestedly uninterestedly apathetically indifferently purposefully
  determinedly doggedly knowingly unknowingly inquisitively expectantly hopefully doubtfully sceptically skeptically
  suspiciously suspiciously mischievously naughtily bitterly begrudgingly obligingly contentedly blissfully
  gratefully thankfully appreciatively guardedly warily self_consciously awkwardly smugly triumphantly spitefully
  maliciously vindictively innocently earnestly studiously engagedly animatedly jubilantly exuberantly listlessly
  dejectedly despondently hopelessly desperately frantically uneasily uncomfortably comfortably obliviously
  absently abstractedly admiringly adoringly affectionately approvingly ashamedly cautiously confusedly contritely
  dazedly despairingly disappointedly disapprovingly disbelievingly disdainfully disgustedly dispiritedly
  distrustfully drowsily ecstatically emotionally empathetically exultantly feelingly fondly forlornly fretfully
  frustratedly giddily gladly glumly grouchily hysterically half_asleep impassively incredulously indignantly
  inquiringly instinctively irately jovially joyously merrily mirthfully mistrustfully morosely mournfully mockingly
  musingly optimistically pensively penitently perplexedly pessimistically quizzically rebelliously regretfully
  remorsefully resignedly restlessly ruefully scornfully serenely shamefacedly sleepily sorrowfully tentatively
  tiredly trustingly unabashedly unconcernedly unhappily unthinkingly vacantly vengefully wearily wilfully willfully
  wishfully wonderingly yearningly zealously self_righteously single_mindedly
`);

/** Nouns of quality: what was done 'with skill', what something 'had no' of. */
export const virtues = words(`
  skill skilfulness expertise ease aplomb flair finesse tact poise panache grace authority assurance clarity warmth
  patience sensitivity humour professionalism efficiency conviction gusto structure rigour rigor challenge purpose
  energy urgency coherence cohesion direction depth stretch ambition precision rapport discipline momentum
  imagination creativity passion empathy awareness consistency continuity nuance balance variety accountability
  differentiation competence fluency charisma confidence dignity diplomacy discretion elegance enthusiasm excellence
  fairness imagination ingenuity insight integrity kindness knowledge maturity mastery perseverance perfection
  persistence presence resilience resourcefulness respect sensitivity sophistication stamina subtlety thoroughness
  vision vitality vigour wisdom wit originality organisation preparation thought care expression
  adaptability agility bravery calmness candour candor composure daring decency decisiveness deftness determination
  dexterity diligence eloquence fearlessness firmness flamboyance generosity gentleness goodwill honesty humility joy
  modesty openness optimism playfulness positivity pizzazz prowess purposefulness self-assurance self-control
  seriousness sincerity smoothness steadiness sureness thoughtfulness verve versatility zeal zing
`);
