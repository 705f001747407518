import { entryKinds, type EntryKind } from './entry';

/**
 * The frontmatter vocabulary, once: reading, validation, completion, hover, the table in the README and the JSON schema
 * all come from this data. Any key that is not in here is the writer's own and is left alone.
 */

export type FieldType =
  | 'text'
  | 'text-list'
  | 'id'
  | 'goal-ids'
  | 'note-links'
  | 'date'
  | 'number'
  | 'number-or-text'
  | 'choice'
  | 'checkpoints'
  | 'next-steps'
  | 'language';

/** A value that a field of type `choice` may have. */
export interface ChoiceSpec {
  readonly value: string;
  /** One plain sentence. */
  readonly meaning: string;
  /** The value that this one is another word for. */
  readonly aliasOf?: string;
}

export interface FieldSpec {
  readonly key: string;
  readonly type: FieldType;
  /** One plain sentence, for hover. */
  readonly meaning: string;
  readonly choices?: readonly ChoiceSpec[];
  /** Kinds that cannot do without it: a missing field gives a warning. */
  readonly requiredFor?: readonly EntryKind[];
  /** Kinds whose practice asks for it: a missing field gives a hint. */
  readonly recommendedFor?: readonly EntryKind[];
  /** Recommended only where this other key has a value. */
  readonly recommendedWith?: string;
}

const kindMeanings: Readonly<Record<EntryKind, string>> = {
  reflection: 'A teacher thinks back over a lesson or an event.',
  observation: 'What an observer saw and heard in a lesson, without judgement.',
  debrief: 'The talk after an observation, and what will be tried next.',
  goal: 'What a teacher wants to improve, and how that will show.',
  plan: 'What a lesson is meant to do, and what data the teacher wants from it.',
  meeting: 'A coaching talk: what works, what does not, next steps.',
  agreement: 'What coach and teacher agreed about their work together and what stays confidential.',
  evidence: 'A look at student work or data.',
  review: 'The end of a cycle: what changed and what comes next.',
  walk: 'Short visits to several lessons, told by number and not by teacher.',
  protocol: 'A structured talk among colleagues about one question.',
  'learning-log': 'A course, book or workshop, and what it means for own teaching.',
  'private-note': 'A note for its writer alone.',
};

/** Dates stand on everything that happened on a day. */
const dated = entryKinds.filter((kind) => kind !== 'goal' && kind !== 'private-note');

// Which fields are recommended follows the practices that the product supports: a goal can be counted and belongs to a
// class and a school goal, a strategy has a source, an observation says where it was made.
export const schema: readonly FieldSpec[] = [
  {
    key: 'kind',
    type: 'choice',
    meaning: 'What this note is.',
    choices: entryKinds.map((kind) => ({ value: kind, meaning: kindMeanings[kind] })),
  },
  {
    key: 'id',
    type: 'id',
    meaning: 'A short name by which other notes refer to this one, such as rivera-wait-time.',
    requiredFor: ['goal'],
  },
  { key: 'title', type: 'text', meaning: 'What the note is called in lists.', requiredFor: ['goal'] },
  { key: 'date', type: 'date', meaning: 'The day the note is about.', requiredFor: dated },
  { key: 'teacher', type: 'text', meaning: 'The teacher whose work this is.', requiredFor: ['goal'] },
  { key: 'coach', type: 'text', meaning: 'The coach who works with the teacher.' },
  { key: 'with', type: 'text-list', meaning: 'Colleagues who took part.' },
  { key: 'goals', type: 'goal-ids', meaning: 'The ids of the goals this note belongs to.' },
  {
    key: 'about',
    type: 'note-links',
    meaning: 'The note that this note answers, such as an observation: its name, its path or the id of a goal.',
  },
  { key: 'cycle', type: 'text', meaning: 'The coaching cycle this note belongs to.' },
  {
    key: 'phase',
    type: 'choice',
    meaning: 'Where in the coaching cycle this note stands.',
    choices: [
      { value: 'enroll', meaning: 'Teacher and coach agree to work together.' },
      { value: 'identify', meaning: 'They look at the current reality and choose a goal.' },
      { value: 'learn', meaning: 'They study and model the strategy.' },
      { value: 'improve', meaning: 'The teacher tries it, they look at data and adapt.' },
      { value: 'review', meaning: 'They look back at what changed.' },
      { value: 'closed', meaning: 'The cycle has ended.' },
      { value: 'paused', meaning: 'The cycle rests for now.' },
      { value: 'plan', meaning: 'The lesson and the data to collect are planned.', aliasOf: 'identify' },
      { value: 'observe', meaning: 'The lesson is observed.', aliasOf: 'improve' },
      { value: 'reflect', meaning: 'The lesson is thought over.', aliasOf: 'review' },
    ],
  },
  { key: 'class', type: 'text', meaning: 'The class or group taught.', recommendedFor: ['goal', 'observation'] },
  { key: 'subject', type: 'text', meaning: 'The subject taught.', recommendedFor: ['observation'] },
  {
    key: 'setting',
    type: 'text',
    meaning: 'The room and how students sit or work, so that numbers can be understood later.',
    recommendedFor: ['observation'],
  },
  { key: 'minutes', type: 'number', meaning: 'How long it took, in minutes.' },
  { key: 'focus', type: 'text', meaning: 'What the teacher asked to have looked at.' },
  { key: 'strategy', type: 'text-list', meaning: 'The teaching strategy that is being tried.' },
  {
    key: 'source',
    type: 'text',
    meaning: 'Where the strategy comes from: a book, a study, a course.',
    recommendedFor: ['goal'],
    recommendedWith: 'strategy',
  },
  { key: 'applied-with', type: 'text-list', meaning: 'Other classes or people it was also used with.' },
  {
    key: 'baseline',
    type: 'number-or-text',
    meaning: 'The figure before the work began.',
    recommendedFor: ['goal'],
  },
  { key: 'measure', type: 'text', meaning: 'What is counted, and how.', recommendedFor: ['goal'] },
  { key: 'target', type: 'number-or-text', meaning: 'The figure to reach.', recommendedFor: ['goal'] },
  { key: 'target-date', type: 'date', meaning: 'The day by which the target is to be reached.' },
  {
    key: 'checkpoints',
    type: 'checkpoints',
    meaning: 'Figures on the way: each has a date, a value and maybe a note.',
  },
  {
    key: 'status',
    type: 'choice',
    meaning: 'How the goal stands.',
    choices: [
      { value: 'draft', meaning: 'Still being worded.' },
      { value: 'in-progress', meaning: 'Being worked on.' },
      { value: 'met', meaning: 'The target was reached.' },
      { value: 'adapted', meaning: 'Changed after looking at the data.' },
      { value: 'paused', meaning: 'Resting for now.' },
      { value: 'stopped', meaning: 'No longer pursued.' },
    ],
  },
  { key: 'next-steps', type: 'next-steps', meaning: 'What will be done next, by whom and by when.' },
  { key: 'observed', type: 'date', meaning: 'The day of the observed lesson.' },
  { key: 'shared', type: 'date', meaning: 'The day the teacher got these notes.' },
  {
    key: 'visibility',
    type: 'choice',
    meaning: 'Who may read this note; without it, the note is private.',
    choices: [
      { value: 'private', meaning: 'Only its writer.' },
      { value: 'pair', meaning: 'The teacher and the coach.' },
      { value: 'group', meaning: 'All who took part.' },
      { value: 'counts-only', meaning: 'Others see that it exists, never what it says.' },
    ],
  },
  {
    key: 'school-goal',
    type: 'text',
    meaning: 'The goal of the school that this goal serves.',
    recommendedFor: ['goal'],
  },
  { key: 'standard', type: 'text-list', meaning: 'The professional standard this counts towards.' },
  {
    key: 'chosen-by',
    type: 'choice',
    meaning: 'Who chose this goal.',
    choices: [
      { value: 'teacher', meaning: 'The teacher chose it.' },
      { value: 'both', meaning: 'Teacher and coach chose it together.' },
      { value: 'coach', meaning: 'The coach chose it.' },
    ],
  },
  { key: 'prefers', type: 'text', meaning: 'How the teacher likes to get feedback.' },
  { key: 'lang', type: 'language', meaning: 'The language of this note, such as en or pt-BR.' },
  { key: 'allow', type: 'text-list', meaning: 'Words that the wording check leaves alone in this note.' },
];

/** Keys that would turn a coaching note into an evaluation. */
export const ratingKeys: readonly string[] = ['rating', 'score', 'level', 'grade-teacher'];

/** How an action step of `next-steps` can stand. */
export const stepStatuses: readonly ChoiceSpec[] = [
  { value: 'planned', meaning: 'Not begun yet.' },
  { value: 'trying', meaning: 'Being tried out.' },
  { value: 'in place', meaning: 'Part of everyday work.' },
  { value: 'carried over', meaning: 'Moved on to the next talk.' },
  { value: 'dropped', meaning: 'No longer wanted.' },
];

const specs: ReadonlyMap<string, FieldSpec> = new Map(schema.map((spec) => [spec.key, spec]));

/** What is known of a key; undefined for the writer's own keys. */
export function fieldSpec(key: string): FieldSpec | undefined {
  return specs.get(key);
}

/** The fields that a kind requires or recommends, in the order of the schema. */
export function fieldsFor(kind: EntryKind, need: 'required' | 'recommended'): readonly FieldSpec[] {
  return (need === 'required' ? requiredFields : recommendedFields).get(kind) ?? [];
}

const requiredFields = byKind((spec) => spec.requiredFor);
const recommendedFields = byKind((spec) => spec.recommendedFor);

function byKind(
  kindsOf: (spec: FieldSpec) => readonly EntryKind[] | undefined,
): ReadonlyMap<EntryKind, readonly FieldSpec[]> {
  return new Map(entryKinds.map((kind) => [kind, schema.filter((spec) => kindsOf(spec)?.includes(kind))]));
}

/**
 * The choice that a typed value stands for: capitals do not matter, nor whether words are joined by a space, a hyphen
 * or an underscore. Undefined where there is none.
 */
export function choiceOf(choices: readonly ChoiceSpec[], value: string): ChoiceSpec | undefined {
  const exact = choices.find((choice) => choice.value === value);
  if (exact) return exact;
  const wanted = loosely(value);
  return choices.find((choice) => loosely(choice.value) === wanted);
}

/** The kind that a typed value stands for (see {@link choiceOf}). */
export function kindOf(value: string): EntryKind | undefined {
  const wanted = loosely(value);
  return entryKinds.find((kind) => kind === wanted);
}

function loosely(value: string): string {
  return value
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}
