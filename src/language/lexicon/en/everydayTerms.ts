import { lines } from '../../lexicon';

/** Terms of everyday English that are never flagged, in the notation of fixed terms. */
export const everydayTerms = lines(`
  # everyday English
  don't|do_not|not_to worry|hesitate|panic
  good , better
  the lower|upper one
  as well as?
  [as well] {prep}
  the|our|my|his|her|their|your|its|that|this|these|those good {thing}
  good as new
  good sized
  good for {n}
  perfect attendance|score|scores|pitch|game|storm|ten|tens|circle~n|hexagon|match|balance|copy|half|halves
  a perfect|near_perfect {n}|circle|square|cube|hexagon|mirror
  makes perfect
  engaged tone
  all work and no play
  poster|posters|drawing|drawings|painting|letter|model is|was|were dry|cold|heavy|flat|bare|off|static
  i_am|i'm|i_was|i_feel|i_felt {mod}? {mod}? tired|stuck|alive|missing|absent|safe|static|positive|negative|cold|dry|late|early|ill
  the {student}|{teacher} concerned
  as well as the
  rough|hard|tricky|sharp|slow|quiet|strong|weak one|ones
  to be {very}? honest|fair|frank|precise|clear|sure|exact|specific
  never|always to
  advanced class|classes|course|courses
  effective start|end date~n
  twice|three_times as many|much {*}?
  mean|kind girl~n
  well known
  [well] over|under|before|after|below|above|past|beyond|within
  a cracking|smashing noise|sound|plate|glass|ice
  may|might|could as? well
  oh well
  a|an|the|oil|water|ink|wishing|deep|village well~n
  feel|feels|feeling|felt|get|be {very}? well
  was|is not? well
  well then
  well dressed|lit|being|off|read|rounded|worn|mixed
  get well
  alive and well
  mean~v
  only child
  effective date~n
  effective from|immediately|as
  cost-effective
  side effect~n
  for good
  good luck|faith|will|deal|news|grief|bye|while|enough_to
  a good {n}
  a good half|many|deal|number
  a great deal|many
  great-grand
  so far so good
  as good as
  no good
  good-humoured
  nice to meet
  happy birthday|new|holidays|hour
  solid line~n|colour|color|state|shape~n|figure~n|ground
  clear water|sky|plastic|tape|liquid|glass|bin|box|container~n|jar~n
  rough draft~n
  beautiful day
  strong smell|wind|winds|tea|coffee|rope|glue
  warm water|air|front|up|ups|colours|colors|weather
  smooth surface|stone~n
  deep breath~n|water|end|sea
  creative writing|commons|arts
  creative-writing
  positive or negative
  negative space
  positive space|feedback_loop
  powerful magnet|engine
  fun fact~n
  fun run|fair
  point of interest
  points of interest
  person|people of interest
  best wishes|regards|before|friend|friends
  at best
  do|did|does|doing|try|tried|trying {who} best
  best of luck
  just in time
  right|wrong answer~n
  poor weather|visibility
  bad weather|news|luck|breath|day_for
  slow motion|cooker|fuse|lorry
  low tide|shelf|table|voice|temperature|pressure|voltage|stakes|note
  rude awakening
  kind of|kinds
  in kind
  interested party|parties
  surprised to
  content area~n|word~n|knowledge|standard~n
  quiet|silent reading
  confused words
  easily|commonly confused
  confused {*} with|and {*}
  happy ending~n|face|faces
  sad face|faces|ending
  tired of
  keen on_time
  no-one else
  thank|thanks|thanked everyone
  ask~v|tell~v|told|invite~v|remind~v|give~v|gave|let|lets|to|for|with|from|at|by|of|has|had|have|get|got|wait~v|call~v|see|seen|greet~v|thank~v everyone|everybody|no_one|nobody
  some time|day|one
  most of all
  at most
  at first|last|worst
  many thanks
  a lot like
  must be|have
  you must be
  a|the? lack|absence|shortage|scarcity of {matter}
  unlike fractions|terms|signs|poles|denominators|charges|numbers
  i|we should|ought_to have
  i|we should have {n}
  i_was|i_am|i'm|i_felt|i_feel absent|off|late|cold|dry|hot|out|away|sick|ill on|at|for|in|from|with|all|this|again?
  fail~v safe
  level {n} biohazard
  highly likely
  at least as
  constant~ly rate
  always been
  a few minutes|seconds|days|weeks later|ago|before|after
  some of these|this|that
  the|a|my|our|your|this|that first class
  learn~v|learnt|know~v {*}? {*}? by_heart
  word of the day is {*}
  last but not least
  but for
  all but
  nothing but
  anything but
  but also
  low-floor
  high-ceiling
  personally identifiable|owned
  be more than|about
  engaging the|them|us|{student}|in|with
  a|an|the well in|of|with|at|by|on
  oil|water well in|of|with|at|by|on
  how many|much|few|often|long {*}? {*}?
  whole class|group|school {*}?
  as many as
  many_a
  must see|have_list|haves
  should have_listed
  no longer
  so long_as
  as long_as
  as far_as
  as soon_as
  as often_as
  often called|confused|found
  usually found|called|means
  always|never true|positive|negative|even|odd|equal|equals|greater|less|smaller|larger|add|adds|the_same
  sometimes true|called
  a lot of_land
  most recent|recently|popular|important|americans|plants|metals|mammals|birds|countries
  some metals|animals|plants|countries|birds|say
  many countries|animals|plants|years|centuries|moons
  many miles|metres|species|kinds|types
  few and_far_between
  several layers|hundred|thousand
  several|many|few|a_few ways|kinds|types|reasons|steps|colours|colors|shapes|sizes|words|sentences|options|solutions|countries|meanings|parts|stages|people_left|drops|grams|centimetres|inches|metres|copies
  everyone else|counts
  everybody else
  for everyone|everybody
  in front_of everyone|everybody
  yes and_no
  better late_than
  better safe_than
  better off
  better half
  for better_or_worse
  get better soon
  worse for_wear
  at the_same_time
  however many|much|long|often|high|far|small
  but also|for|rather|not
  failed state~n|harvest~n|attempt~n_to_land
  failing to_plan
  in case
  need to_know
  likes and_dislikes
  needs and_wants
  wants and_needs
  want ad
  try square|again|it|on|line
  try squares
  score line|board|sheet|card|draw
  mark scheme
  rate of|per
  level crossing|ground|up|playing
  off by_one|switch|road|side|white|peak
  on average|time|board|foot|site
`);
