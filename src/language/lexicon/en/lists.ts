import { inflectEnglish } from '../../inflect';
import { singleWords, words } from '../../lexicon';
import { mindAdverbs, verdictAdverbs, virtues } from './adverbs';
import { faulted } from './faulted';
import { praised } from './praised';
import { feelings, states } from './states';
import { labels, traits } from './traits';

/** 'strong~a' in all its forms. */
function forms(list: readonly string[]): readonly string[] {
  return singleWords(list).flatMap((word) => {
    const [stem = '', marker] = word.split('~');
    return marker === undefined ? [word] : inflectEnglish(stem, marker);
  });
}

/** Words of people that a label is put before: 'a confident practitioner'. */
const roles = words(`
  teacher teachers practitioner practitioners leader communicator speaker listener worker workers learner learners reader
  readers writer writers mathematician mathematicians scientist artist musician athlete thinker thinkers educator
  professional colleague planner manager storyteller speller swimmer linguist singer dancer player actor performer
  questioner organiser organizer student students pupil pupils kid kids child children boy boys girl girls lad lads class
  classes group groups bunch cohort trainee trainees apprentice apprentices team facilitator explainer presenter
  disciplinarian individual talkers talker contributors contributor participants character parent parents family families lot crew person lady guy bloke chap soul
`);

/** The single words of each list in all their forms, by the name that rules and classes use. */
export const lists = {
  praisedAnywhere: forms(praised.plain),
  praisedAsFelt: forms(praised.felt),
  praisedOfLesson: forms(praised.verdicts),
  praisedAsPredicate: forms(praised.asPredicate),
  praisedOfTeaching: forms(praised.twoLives),
  praisedAsPredicateOfTeaching: forms(praised.asTwoLives),
  faultedAnywhere: forms(faulted.plain),
  faultedOfLesson: forms(faulted.verdicts),
  faultedAsPredicate: forms(faulted.asPredicate),
  faultedOfTeaching: forms(faulted.twoLives),
  faultedAsPredicateOfTeaching: forms(faulted.asTwoLives),
  excess: forms(faulted.excess),
  verdictAdverb: forms(verdictAdverbs),
  mannerAdverb: words(`
    clearly logically cleanly tightly carefully strongly simply firmly closely consistently explicitly gently quickly
    easily fairly safely accurately precisely promptly swiftly briskly quietly calmly openly freely widely deeply
    sparingly heavily weakly loosely roughly slowly late early visibly fully intentionally
  `),
  superlative: words(`
    best worst strongest weakest slowest quickest brightest ablest laziest loudest noisiest quietest chattiest naughtiest
    neatest messiest keenest sharpest smartest cleverest nicest kindest rudest busiest calmest finest poorest greatest
    dullest clearest liveliest friendliest toughest easiest hardest lowest highest silliest wildest
  `),
  mindAdverb: forms(mindAdverbs),
  virtue: forms(virtues),
  feeling: forms(feelings),
  inState: forms(states),
  label: forms(labels),
  trait: forms(traits),
  role: roles,
};
