/**
 * The families of evaluative wording, in the order shown in settings and tables: twelve, and three at the end on which
 * guidance for observers disagrees. Those are off unless settings switch them on.
 */
export const families = [
  'praise',
  'deficit',
  'verdict-adverb',
  'taste',
  'directive',
  'unseen-state',
  'person-label',
  'vague-amount',
  'rating',
  'comparison',
  'leading-question',
  'self-judgement',
  'hedge',
  'because-claim',
  'appreciation',
] as const;
export type Family = (typeof families)[number];

interface FamilyText {
  /** As used in a sentence: 'a judgement (praise)'. */
  readonly name: string;
  /** What kind of wording it is: completes "'engaging' is ...". */
  readonly is: string;
  readonly description: string;
}

/** English is the key of every translation, so these texts are looked up by the edge, not here. */
export const familyTexts: Readonly<Record<Family, FamilyText>> = {
  praise: {
    name: 'praise',
    is: 'a judgement',
    description: 'Says that something was good. It does not say what to repeat.',
  },
  deficit: {
    name: 'fault finding',
    is: 'a judgement',
    description: 'Says that something was bad. It does not say what happened.',
  },
  'verdict-adverb': {
    name: 'verdict on how it went',
    is: 'a judgement',
    description: 'Says how well something was done instead of what was done.',
  },
  taste: {
    name: 'personal liking',
    is: 'a judgement',
    description: 'Tells what the writer likes. It teaches people to perform for the coach.',
  },
  directive: {
    name: 'telling what to do',
    is: 'a direction',
    description: 'Tells a colleague what they should do or should have done.',
  },
  'unseen-state': {
    name: 'what cannot be seen',
    is: 'a guess',
    description: 'Names a feeling, a motive or a thought, which nobody can see.',
  },
  'person-label': {
    name: 'label on a person',
    is: 'a judgement',
    description: 'Says what somebody is instead of what somebody did.',
  },
  'vague-amount': {
    name: 'uncounted amount',
    is: 'not evidence yet',
    description: 'Uses an amount that was not counted, or an absolute, as if it were evidence.',
  },
  rating: {
    name: 'rating',
    is: 'a judgement',
    description: 'Puts a level or a score on teaching. That makes a coaching note an evaluation.',
  },
  comparison: {
    name: 'comparison',
    is: 'a judgement',
    description: 'Measures people against each other or against what was hoped for.',
  },
  'leading-question': {
    name: 'leading question',
    is: 'a judgement in a question',
    description: 'Asks in a way that already tells the answer.',
  },
  'self-judgement': {
    name: 'judging yourself',
    is: 'a judgement of yourself',
    description: 'Judges your own work as a whole. Your words stay; a question may help to look closer.',
  },
  hedge: {
    name: 'hedge',
    is: 'an interpretation',
    description: 'Says that something only seemed so. Some ask for hedges where one interprets, others for none. Off.',
  },
  'because-claim': {
    name: 'claim of a cause',
    is: 'an interpretation',
    description: 'Says why something happened. Some ask for reasons, others for what was seen alone. Off.',
  },
  appreciation: {
    name: 'thanks and appreciation',
    is: 'an appreciation',
    description: 'Says what the writer appreciated. Some find it kind, others find it praise. Off.',
  },
};
