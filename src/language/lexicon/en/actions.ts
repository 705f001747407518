import { words } from '../../lexicon';

/** Word classes for directions: what a teacher can be told to do, and with what. Single words in lower case. */
export const actionClasses: Readonly<Record<string, readonly string[]>> = {
  /** What a teacher does, as said in advice. No verb whose past is the same: 'Put the books away' may be a record. */
  advise: words(`
    ask give wait circulate move talk speak smile use check pause plan model praise call listen probe push vary include
    offer provide allow build add make do take get go keep bring break show share step stand start begin finish end
    slow speed stick follow think look watch try work focus challenge encourage support help greet post prepare script
    time pace tighten sharpen shorten simplify clarify differentiate scaffold chunk streamline rethink revisit
    reconsider ditch drop trim reduce increase strengthen improve refine tweak adjust adapt restructure reorganise
    reorganize prioritise prioritize limit minimise minimize maximise maximize embed incorporate integrate introduce
    establish reinforce maintain monitor enforce address tackle fix skip scrap lose ban abandon swap replace shift
    narrow widen lower raise stretch extend balance cold-call narrate acknowledge redirect intervene enunciate project
    demonstrate rehearse group pair seat mix rotate delegate release trust hold involve engage expect insist see be have
    stop quit avoid remind explain name list write draw display hand collect cover return rely leave turn respond react
    elicit connect link tie back
  `),
  /** Where the verb is about teaching or nothing: 'tighten', not 'write'. */
  steer: words(`
    tighten sharpen shorten pace simplify clarify differentiate scaffold chunk streamline rethink revisit reconsider
    ditch drop trim reduce increase strengthen improve refine tweak adjust adapt restructure reorganise reorganize
    prioritise prioritize limit minimise minimize maximise maximize embed incorporate integrate introduce establish
    reinforce monitor enforce address tackle fix skip scrap lose ban abandon swap replace vary plan watch mind
    rework post extend lengthen raise lower loosen lighten liven
  `),
  /** What is asked for in advice. */
  tool: words(`
    timer timers visual visuals names whiteboards signal signals sticks frames starters stems proximity manipulatives
    visualiser wait exit seating anchor think turn cold word hand sentence mini think
  `),
  /** What students get or are in a direction, passive: 'should be moved'. */
  done: words(`
    moved given seated asked allowed encouraged challenged made taught told called shown grouped paired involved invited
    expected pushed stretched separated sat praised reminded stopped removed split
  `),
  gain: words(
    'better best good great wise wiser worth worthwhile useful helpful advisable sensible prudent preferable ideal beneficial safer easier smart smarter nice fairer simpler',
  ),
  opening: words(
    'next time round around please so and but then instead maybe perhaps just also first again tomorrow in future for the',
  ),
  /** What such an opening names: 'next lesson'. */
  occasion: words('lesson visit week session period class term'),
  colleague: words("you your you're you've you'd yours"),
  task: words(
    'task tasks directions instructions step steps objective prompt prompts assignment recipe mission homework',
  ),
  /** What ratings of teaching are of. */
  rated: words(`
    rag management pacing pace questioning engagement climate culture rapport environment differentiation closure planning
    delivery lesson teaching instruction behaviour behavior discourse rigor rigour clarity framework domain component
    indicator standard modelling modeling feedback hook relationships transitions routines plenary closing opening
    explanation explanations structure professionalism communication overall talk voice agency
    1a 1b 1c 1d 1e 1f 2a 2b 2c 2d 2e 3a 3b 3c 3d 3e 4a 4b 4c 4d 4e 4f
  `),
  /** Classes by year and letter, as in British schools: '4B are hard work'. */
  form: [7, 8, 9, 10, 11, 12, 13, 1, 2, 3, 4, 5, 6].flatMap((year) =>
    [...'abcdefgh'].map((letter) => `${year}${letter}`),
  ),
  /** The names of levels that mean nothing else. */
  level: words(`
    developing emerging basic proficient distinguished advanced effective ineffective exemplary accomplished
    satisfactory unsatisfactory beginning applying innovating approaching proficiency outstanding inadequate
    underdeveloped
  `),
  frame: words('rubric framework scale matrix continuum danielson marzano ofsted tess descriptors standards'),
  /** Comparatives that judge, and superlatives; 'longer' and 'the tallest' measure. */
  evaler: words(`
    better worse stronger weaker calmer noisier smoother tidier messier livelier kinder nicer slicker sharper lazier
    friendlier stricter smarter cleverer rowdier tighter clearer richer crisper neater duller happier keener quieter
    louder tamer flatter looser sloppier punchier snappier braver chattier naughtier ruder cleaner brighter slower
  `),
  evalest: words(`
    best worst strongest weakest calmest noisiest smoothest tidiest messiest liveliest kindest nicest slickest sharpest
    laziest friendliest strictest smartest cleverest rowdiest tightest clearest richest crispest neatest dullest
    happiest keenest quietest loudest tamest flattest slowest quickest brightest chattiest naughtiest rudest finest
    poorest hardest-working dimmest quickest
  `),
  /** What people say somebody is. */
  sort: words(`
    follower pleaser ringleader legend pro professional master wizard stickler disciplinarian dinosaur luddite rookie
    novice gem genius guru magician superstar whizz whiz clown joker bully liar cheat thug brat pest baby wimp rebel
    loudmouth bore snob geek nerd boffin dunce swot slacker shirker grafter chatterbox daydreamer dreamer loner
    perfectionist diva nightmare handful pushover tyrant dictator softie bossyboots busybody moaner whiner micromanager
    workaholic technophobe taskmaster inspiration powerhouse treasure marvel non-reader plodder coaster passenger
    underachiever overachiever achiever trooper rockstar maverick
  `),
  intense: words(
    'real true total complete absolute right proper bit born natural little big great bad good such utter',
  ),
  /** What is short of in lessons on the world. */
  matter: words(`
    oxygen light water vitamin vitamins sleep rain rainfall food money gravity air heat sunlight iron jobs land fuel
    protein iodine wind snow calcium workers soldiers coal oil
  `),
};
