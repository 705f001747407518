import { lines } from '../../lexicon';
import { everydayTerms } from './everydayTerms';

/**
 * Terms of education, of school subjects and of everyday English in which a word has another life. They are never
 * flagged. One term a line; the notation is that of rules; of two matches of one length the fixed term wins.
 */
export const fixedTerms: readonly string[] = [
  ...everydayTerms,
  ...lines(`
  # education
  best practice~n
  best-fit line~n
  line|lines of best fit
  formative|summative assessment~n
  classroom management
  cooperative|co-operative learning
  growth|fixed mindset~n
  glows|grows
  glow~n and grow~n
  success criteria
  coaching cycle~n
  start coaching cycle~n
  well-being
  wellbeing
  social and emotional
  gifted and talented
  gifted program|programme|education|coordinator|services|class
  strong verb~n
  weak verb~n
  good fit book~n
  just-right book~n
  good morning|afternoon|evening|night|bye
  positive behaviour|behavior support|interventions
  effective teacher framework
  rich task~n
  advanced placement
  basic facts|skills|number|operations
  developmentally|age|grade appropriate
  level|levels of questioning|understanding|support
  special needs
  most|least able to
  reading|noise|voice level~n {n}?
  advanced organizer~n
  graphic organizer~n
  open response
  highly qualified
  quality assurance
  time on task
  time-on-task
  on-task behaviour|behavior
  engagement strategy|strategies|rate|survey
  student|family|community engagement
  motivated reasoning
  engage~v in {det}? discussion|conversation|debate|talk|activity
  engaged in {det}? {*}? discussion|conversation|debate|reading|writing
  smart board~n
  smartboard~n
  smart goal~n
  smart tv
  smart phone~n
  great books
  clear the|your|their|my|our desks|desk|tables|table|board|screen|floor
  needs assessment
  special education
  gradual release
  good citizen|citizens|citizenship
  good reader~n
  good writer~n
  high school~n
  below|above the line|average|title|surface
  struggling reader intervention
  basic skills
  emerging bilingual~n
  emergent bilingual~n
  developing country|countries|nation|nations|world|economy|economies|embryo|fetus|story|film
  brilliant club
  outstanding balance|payment|invoice|task|work|question|item~n
  exit ticket~n
  organised|organized|structured|arranged|grouped|prepared|differentiated|balanced in|into|by|as|from|for|around|on|with
  structured literacy|talk|interview|play
  accountable talk
  productive struggle
  productive language|skill|skills
  desirable difficulty|difficulties
  worked example~n
  non example~n
  effective feedback strategy|strategies
  effect size~n
  positive reinforcement|psychology|discipline|feedback_loop|education
  negative reinforcement|feedback_loop
  restorative practice~n|justice|circle~n
  trauma informed
  culturally responsive|relevant|sustaining
  responsive classroom|teaching|texting
  limited english|proficiency
  english proficiency
  language proficiency
  fluent reader programme|program
  fluency reader~n
  reluctant reader~n list|shelf|club
  independent reading|practice|work|variable~n|clause~n|study
  guided reading|practice
  shared reading|writing
  silent letter~n|e|film
  high|low frequency word~n
  high school|schools|court|tide|pressure|voltage|jump|street|note|notes|five|fives|chair|chairs|ground|wire
  high-five~n
  high stakes test~n
  low stakes quiz|quizzes|test|tests
  low floor high ceiling
  challenge by choice
  challenge question|questions|task|tasks|card|cards|level
  challenging behaviour|behavior policy|plan|support
  behaviour|behavior chart|plan|policy|log|support|specialist|management|for|contract
  special school|unit|needs|effects|character~n
  talented and gifted
  able bodied
  exit criteria
  meets and exceeds
  standards based
  standard|scientific notation
  assessment for learning
  learning support|walk|walks|objective|target|targets|log|journal|style|styles|centre|center
  interest inventory|group|groups|survey
  interest and attitude
  attention deficit
  attention signal~n|getter~n
  call and response
  quiet coyote|signal|corner|time|hour
  voice level~n chart|poster|{n}
  noise level|meter|chart
  level|levels {n} of|book~n|reader~n|vocational|qualification|diploma|certificate
  reading level~n|age
  grade|year level~n
  sixth|first|second|third form
  basic needs|shapes|colours|colors|ingredients|principles|facts
  advanced level|maths|math|search|organizer|organizers|placement
  emerging reader|readers|writers|technology|technologies
  developing muscle|muscles|fluid|tank|photo|photos|photographs
  satisfactory academic
  outstanding debt|universities
  excellent|outstanding award
  excellence award
  good behaviour game
  good behavior game
  good to great
  good shepherd
  good copy
  good deed|deeds|manners|luck|news|grief|afternoon|old|cause
  good touch bad touch
  great mind~n think
  great blue heron
  best guess|friend|friends|before|supporting_actor|seller|sellers|man|estimate|buy|interests|of_three|of_five|fit|man
  favourite|favorite colour|color|animal|food|foods|subject|book
  all time favourite
  pros and cons
  strengths and weaknesses
  strength|strengths of|and
  strength training|exercise~n
  two stars and_a_wish
  glow and grow
  plus and delta
  wow and_a_wish|word~n|factor
  # mathematics
  perfect square~n
  perfect cube~n
  perfect number~n
  perfect fourth|fifth|tense|participle
  past|present|future perfect
  right angle~n
  mean|median|average of
  greatest common factor|divisor|multiple
  greater|less than
  positive|negative number~n|integer~n|slope|sign|exponent~n|ion~n|charge
  strong|weak induction
  well defined
  proper|improper fraction~n
  rich in
  most common
  at most|least {n}
  interest rate~n
  compound|simple interest
  odd|even number~n
  great circle~n
  clear fraction~n
  # science
  weak|strong acid~n|base~n|force~n|bond~n|electrolyte~n|nuclear|magnet~n|current|signal|interaction~n
  basic solution~n|medium
  rich soil
  poor|bad conductor~n
  good conductor~n|insulator~n|absorber~n
  good cholesterol
  great white|apes|ape|barrier|red_spot|bear|blue|horned
  fair test~n
  science fair
  poor soil
  noble gas~n
  perfect gas
  ideal gas
  excited state~n|electron~n|atom~n
  resistant to water|heat|fire|antibiotics|drugs|stains|rust|corrosion|acid|acids
  water|fire|heat|drug|antibiotic resistant
  dull side|surface|metal|colour|color
  effective population|dose|temperature|field
  active|passive transport
  # history, economics, literature, geography
  great depression|war|gatsby|lakes|lake|plains|britain|wall|expectations|migration|compromise|awakening|fire|plague|society|exhibition|famine|leap|basin|pyramid|recession|hall|aunt|uncle|escape|charter|reform|schism|rift|outdoors
  {*} the great
  great grandmother|grandfather|grandparents|grandparent|granddaughter|grandson|great
  goods
  good|goods and services
  common|greater|public good
  good samaritan
  good and evil|bad
  good friday
  the good earth
  poor law|laws|house
  the poor
  poor people|families|countries|farmers|peasants|man|woman
  rich and poor
  rich people|man|men|woman|family|families|countries
  weak currency|king|ruler
  best seller~n
  best man
  dust bowl
  gilded age
  effective demand|tax
  terrible twos
  ivan the terrible
  a series of unfortunate
  the awful truth
  romantic hero
  wonderful wizard
  fantastic mr
  amazing race|grace
  beautiful game
  brave new world
  bad romance
  fabulous five
  # mathematics and science
  improper|proper fraction~n|noun~n|subset|motion
  proper lifting_technique|ppe
  properly labelled|fastened
  positive|negative integer~n|correlation|gradient|slope|charge|ion~n|electrode|terminal|number~n|direction|feedback|exponent~n|one|two|three|reinforcement|value~n|coefficient
  strong|weak correlation|association|relationship_between
  strong|weak acid~n|base~n|bond~n|form~n|beat~n|force~n|verb~n|electrolyte~n
  perfect competition|market|pitch|interval|cadence|score
  imperfect tense
  perfect tense|aspect|infinitive
  mean value|square|time|score|temperature|absolute|girls
  arithmetic|geometric|sample|population mean
  mean of
  on average
  average speed|rainfall|temperature|height|age|mass|velocity|of|cost|score
  median|mode|range
  right triangle~n|angled|hand|side|foot|away|click|now|here|there|wing|margin|column|answer|answers|justified
  left to_right
  right to left|vote|work|education|privacy
  bill of rights
  civil|human|equal rights
  just over|under|before|after|as|like|outside|inside|now
  only one|two|three|once|child|children|way|if|when|after|through
  odd one_out
  mixed number~n|numeral~n|ability|up
  like term~n|fraction~n|charges|poles
  likely|unlikely event~n|outcome~n
  equally likely
  most likely
  least likely|squares|common
  more|most|less|fewer than
  more or_less
  significant figure~n|digit~n|difference|other
  simple|compound interest|machine~n|sentence~n|fraction~n
  complex sentence~n|number~n|carbohydrate~n
  rough estimate|draft|book|paper|surface|sketch|opal
  smooth muscle|curve|surface|stone|peanut|jazz|paper|transition_metal|r
  dull pain|colour|color|side
  sharp object~n|knife|edge|pencil|pencils|c|f|corner|scissors|turn
  flat surface|shape~n|tyre|tire|screen|b|e|note|file|stanley|iron|earth|pack|rate
  sharp or|and flat
  major|minor key|scale|chord|third
  dry ice|cell|season|run|erase|mass|land|bread|brush|ingredients|yeast
  cold war|front|water|call|calling|read|blooded|colours|colors|climate
  warm up~n|front|blooded|coat|clothes|water|colours|colors|climate|down
  cool down|colours|colors|off
  deep sea|water|ocean|breath|breaths|fryer|south|end|space|dish
  light|heavy metal|industry|rain|traffic
  rich vocabulary_list|text|media|tea|man
  rich|poor country|countries|nation|nations|family|families|people|harvest|man|woman
  poor whites|house|laws|prospects|visibility|conductor|conductors|soil|bloke
  weak interaction|nuclear|coffee|tea|point_in_the_wall|verb~n|ruler|king|leader_in
  clear sky|skies|glass|liquid|solution|water|soup|space|coat|varnish|cut|history|cache|away|up|out|off
  crystal clear water
  clear~v the|their|her|his|your|off|away|up
  solid object~n|shape~n|figure~n|line~n|state|waste|fuel|liquid|wood|rock|gold|block
  fair trade|game~n|coin~n|die|dice|share~n|test~n|isle|weather|use|play_award|skin
  fine motor|art|arts|line|liner|sand|print|sandpaper|tip|point|dust|mesh|grain|tuning
  fine for|of
  sound wave~n|effect~n|barrier|source~n|card|box|track|proof|level
  sound of|it_out|out
  kind regards|words|deed~n
  light|low|high intensity
  effective temperature|dose|population|force|resistance|length|range|nuclear
  greenhouse effect
  powerful|strong magnet~n|engine~n|motor~n|earthquake~n|telescope~n|microscope~n|acid~n
  creative writing|commons|arts|thinking|cloud|director|suite|curriculum
  critical thinking|path|mass|angle|reading|friend|friends|temperature|point|race
  active voice|volcano|ingredient|site|verb|learning|transport|reading|participation_policy
  passive voice|verb|transport|resistance|smoking
  aggressive driving|cancer
  excited state|atom|electron
  stressed syllable~n|vowel~n
  unstressed syllable~n
  stress test
  depressed area|note
  confused|confusing word~n|pair~n|homophones
  content area|word|words|standard|standards|page|knowledge|of|objective|objectives
  alert level|system|box
  relaxed pronunciation
  motivated by_profit
  attention span
  curious incident
  happy prince|birthday|meal|medium|days|families|hour|new
  angry bird~n|young_men
  sad|happy|angry|scared|worried|tired|surprised|excited|proud face~n|emoji~n|mask~n|card~n|column|puppet~n|picture~n
  zones of_regulation
  afraid of_virginia
  lost property|and_found|colony|city|boys|generation|world|weight|in_space
  hooked on_phonics|nose|beak|claw|rug
  puzzled over
  wild animal~n|life|west|flower~n|card|boar|rice|swimmer
  wild-type
  mean streets
  shy kid
  slow cooker|motion|loris|release|puncture|down|food|cook
  bright light|star|colours|colors|side|sun|red|blue|yellow|green|spark|ideas
  smart board|phone|watch|tv|goal|goals|meter|materials|card|fabric
  dense material~n|liquid~n|forest~n|object~n|population
  denser than
  weak at_the_joint
  cold sore
  stupid mistakes
  # languages, arts, sport, vocational
  past|present|future|simple perfect|continuous|simple|tense
  regular|irregular verb~n
  reading aloud
  false friend~n|start|teeth|economy|premise
  loose leaf|tooth|fit|thread|clothing|parts|change
  rough cut|sawn|terrain
  tight end|fit|corner|turn|thread|bolt
  good grip_tape
  bad bearing~n|weather|debt|sector|breath|blood|wolf|guys|guy|luck|ending
  big bad_wolf
  beautiful south|game|mind
  elegant variation
  strong suit|room|hold|man|willed|currency|coffee|tea|smell|hand|arm|wind|winds|flour|rope
  positive|negative space|image|pressure|equity|carry|test
  perfect binding|circle|forward_roll|cube
  balanced diet|forces|equation|equations|budget|scale|argument_text
  unbalanced force~n
  focused light|beam
  dynamic~ly equilibrium|stretch|stretching|stretches|range|verb~n|marking~n
  lively tempo
  crisp bag|packet|packets
  fresh water|start|air|food|fruit|vegetables|produce|herbs|fish|paint|concrete
  healthy eating|snack|snacks|food|foods|diet|choices|heart|lifestyle|schools|plate|lifestyles
  healthy and_unhealthy
  unhealthy snack~n|food|foods
  professional development|learning|community|body|football|standards|judgement|judgment|boxer|kitchen
  appropriate authority
  well water|pump|being|known|off|done_steak|as|shaft|drilling|wishers|educated_guess
  oil well~n
  inkwell~n
  fairly and_squarely
  just in_case|a_minute|a_second|then|world
  outstanding natural_beauty|feature|universal
  fabulous beast|creature
  fantastic beasts|voyage|mr_fox
  wonderful world_of
  terrible tudors|twos
  horrible histories|science
  amazing grace|spider_man|facts
  great big_enormous
  super glue|market|hero|heroes|script|sonic|nova|moon
  superb lyrebird|owl
  brilliant cut|white|blue
  magnificent seven|frigatebird
  awful truth|lot
  ugly duckling
  nasty gal
  naughty corner|number|step|bus
  lazy susan|sunday|river|eight|eye|dog
  quick brown_fox
  rude health|food
  stubborn stain~n
  spoilt ballot|vote|milk
  spoiled ballot|milk
  hopeless romantic
  difficult word~n|terrain
  tricky word~n
  challenging terrain
  impossible event~n|triangle|figure
  perfect tenses
  exceptional circumstances
  sensational headline|headlines|journalism
  interesting fact~n|times
  fun run|day|fair|fact|facts|size|friday
  exciting force
  moving average|parts|target|house
  gripping tool
  flawless diamond
  incredible hulk|machine|journey
  extraordinary general_meeting|rendition|league
  want~v to know
  a good distance|portion|part|way|hour|deal|number|many
  limited to|edition|liability|company
  `),
];
