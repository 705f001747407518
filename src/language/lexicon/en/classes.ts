import { words } from '../../lexicon';
import type { GrammarClass } from '../../lexicon';
import { lists } from './lists';

/** Words that can stand for each other in a term: `{student}`. Single words in lower case; S1, S2 ... are students. */
const student = words(`
  student students pupil pupils kid kids child children learner learners boy boys girl girls class group groups pair
  pairs team teams they ss table tables classmates peers graders row rows
  boy girl lad lads lass children scholars freshmen sophomores juniors seniors apprentice apprentices trainee trainees
  kindergartners kindergarteners nursery newcomer newcomers infants tots juniors
  ones leavers beginners latecomers
  strugglers talkers helpers monitors volunteers captains groupmates teammates mates peers
  choir chorus band orchestra altos sopranos tenors drummers goalkeepers defenders attackers
  actors crew tutees mentees undergraduates undergrads postgraduates finalists adults parents carers
  toddler toddlers preschoolers partners partner somebody participants candidates players musicians singers athletes
  swimmers cohort lot bunch
  chn kiddos kiddo els ells eals mls mlls ebs lls
`);

const teacher = words(`
  teacher teachers t you he she colleague colleagues instructor aide assistant para paraprofessional tutor lecturer
  coach presenter co-teacher practitioner sub substitute supply ta lsa nqt ect mentor
`);

const teaching = words(`
  lesson lessons teaching instruction instructions directions explanation explanations questioning question
  questions management pacing pace transition transitions rapport routine routines modelling modeling feedback
  discussion discussions activity activities task tasks opening closing closure start starter ending finish delivery
  relationship relationships environment climate atmosphere differentiation planning plan use job work effort
  efforts attempt performance control participation engagement behaviour behavior session presentation demonstration
  scaffolding scaffolds support structure organisation organization preparation example examples visuals resources
  materials worksheet introduction conclusion circulation monitoring voice presence tone energy strategy strategies
  technique techniques objective objectives collaboration interaction interactions grouping sequencing sequence
  progress attitude understanding conversation conversations response responses launch hook review practice
  pitch framing retrieval recap checks check checking intervention interventions narration exposition carousel practical
  practicals closure seating handover assessment assessments  vibe mood feel ethos things
  phonics storytime carpet entry arrival dismissal lineup setup cleanup call calls rotation rotations input
  inputs chat curriculum provision support deployment oracy block segment phase episode 
  period link links connection connections choice choices move silence sequence opener openers stem stems starters 
  prompts talks moment moments pairwork teambuilding 
  supervision coaching mentoring instruction aims aim objectives criteria demonstrations
  handling pitching wording phrasing sequencing script delivery diction
  projection posture intonation pitch rhythm timing discourse dialogue exchange exchanges
  consistency challenge behaviour manner routines tidying clearing labs 
  scheme schemes launch closers closer boardwork bookwork displays
  procedures handwriting place idea ideas touch touches feature features aspect aspects addition opportunity opportunities way ways mix balance briefing briefings expectations model thinking reasoning talk wait warm exit communication methods approach part moment
  classroom end half beginning middle rest teamwork differentiation intro wrap warmup plenary debate presentations
  answers answer lecture explanations reminders prompts prompting cues signals norms choices decision decisions
  timing time group_work groupwork seatwork handling planning execution groupings tone manner leadership
  workshop sessions mini demo demos modeling recap homework assignment assignments project projects
  knowledge expertise subject seminar seminars tutorial tutorials comments comment marking debrief debriefs meeting meetings method tools visuals cues pairing circulating movement noise learning gesture gestures marking register grasp sense direction countdown
`);

/** What is used in a lesson: judged only where something is said of it. */
const material = words(`
  chart charts video videos slide slides handout handouts game games song songs story poster posters display displays
  room seating board sheet sheets booklet text texts topic content theme problem problems exercise exercises ticket
  frame frames strips organizer organizers organiser organisers guide guides packet packets template templates
  experiment lab stations centers centres quiz rubric anchor area space layout setup writing essay essays drawing
  paragraph report reports notebooks notes tone day period morning afternoon music reading
`);

export const classes: Readonly<Record<GrammarClass, readonly string[]>> & Readonly<Record<string, readonly string[]>> =
  {
    student,
    teacher,
    teaching,
    person: [
      ...student,
      ...teacher,
      'everyone',
      'everybody',
      'nobody',
      'someone',
      'parent',
      'parents',
      'who',
      'him',
      'them',
    ],
    /** A person and a form of 'be' in one word. */
    personBe: words("they're you're he's she's t's"),
    /** What students write and make, which the words of `content` name too. */
    written: words(
      'paragraph paragraphs sentence sentences poem poems solution solutions thesis painting song story poster posters essay essays report reports drawing drawings writing presentation presentations letter letters diagram diagrams sketch sketches',
    ),
    /** What can be held or sat on: 'the good scissors' are the sharp ones. */
    thing: words(`
    scissors paper pen pens pencil pencils glue camera cameras chair chairs table desk desks room hall laptop laptops
    tablet tablets ipad ipads printer copy copies side hand arm leg foot ear eye knee shoulder shoe shoes coat kit ball
    balls bat bats rackets knife knives pan pans pot brush brushes paint ruler rulers marker markers speaker speakers mic
    microphone screen light lamp bench stool shirt uniform plates cutlery rope tape cloth projector
    `),
    /** What students 'got' when they understood it. */
    concept: words(`
    fractions decimals percentages algebra equations photosynthesis division multiplication subtraction grammar inference
    irony symbolism metaphor metaphors ratio ratios phonics regrouping osmosis mitosis forces gravity density
    probability punctuation genetics trigonometry pythagoras conjugation syntax satire
    `),
    prop: words(`
    heads hands eyes books phones desks pencils bags laptops notebooks coats chairs faces voices aprons cards sheets
    headphones tablets devices screens answers questions
  `),
    title: words(`
    mr ms mrs miss mx dr
  `),
    be: words(`
    be is are was were been being isn't aren't wasn't weren't seem seems seemed look looks looked looking appear
    appears appeared feel feels felt become becomes became becoming remain remained stay stayed get got getting grew
    they're you're he's she's t's it's that's gets grows feeling sound sounds sounded appearing seeming kept keeps stays turned
  `),
    act: words('left sat stood came went ran walked arrived returned ended finished started began'),
    aux: words(`
    is are was were has have had do does did can could would will must almost nearly
  `),
    very: words(`
    far much even way very really so quite pretty rather extremely fairly somewhat incredibly totally completely fully highly truly
    super more less clearly visibly obviously actively deeply absolutely particularly especially genuinely equally
    slightly largely
  `),
    mod: words(`
    a an bit little touch such all just always never not also still both mostly generally most very really so quite more too clearly
    fully highly rather pretty completely totally extremely even often usually kind actually
  `),
    det: words(`
    a an the this that these those my your his her its our their
  `),
    of: words(`
    of in on to with for at by from among between through
  `),
    who: words(`
    my your our their his her
  `),
    material,
    it: words('it this that everything things these those which which what one ones'),
    prep: words(`
    of in on to with for at by from among between through after before during near under behind beside over without within
    across around into onto like as than about against along per since until till towards above below inside outside
    throughout despite next when while
  `),
    part: ['of'],
    join: words('and or but yet nor both either though albeit if'),
    neg: words("not no never n't without neither nor cannot can't isn't wasn't weren't aren't don't doesn't didn't"),
    ending: words('today again throughout overall now here there yesterday anyway back home away alone'),
    make: words(
      'make makes made making keep keeps kept keeping find found finds leave leaves left get gets got render rendered',
    ),
    quality: [
      ...lists.praisedAnywhere,
      ...lists.praisedAsFelt,
      ...lists.praisedOfLesson,
      ...lists.praisedAsPredicate,
      ...lists.praisedOfTeaching,
      ...lists.praisedAsPredicateOfTeaching,
      ...lists.faultedAnywhere,
      ...lists.faultedOfLesson,
      ...lists.faultedAsPredicate,
      ...lists.faultedOfTeaching,
      ...lists.faultedAsPredicateOfTeaching,
      ...lists.label,
      ...lists.trait,
      'good',
      'well',
    ],
    state: lists.inState,
  };
