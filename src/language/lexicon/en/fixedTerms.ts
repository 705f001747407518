import { lines } from '../../lexicon';
import { everydayTerms } from './everydayTerms';
import { subjectTerms } from './subjectTerms';

/**
 * Terms of education, of school subjects and of everyday English in which a word has another life. They are never
 * flagged. One term a line; the notation is that of rules; of two matches of one length the fixed term wins.
 */
export const fixedTerms: readonly string[] = [
  ...everydayTerms,
  ...subjectTerms,
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
  `),
];
