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
    'next time please so and but then instead maybe perhaps just also first again tomorrow in future for the',
  ),
  colleague: words("you your you're you've you'd yours"),
  task: words(
    'task tasks directions instructions step steps objective prompt prompts assignment recipe mission homework',
  ),
};
