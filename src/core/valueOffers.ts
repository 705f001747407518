import { isJournalEntry, type Entry, type EntryKind, type LocalDate } from './entry';
import { declaredGoal, type EntryIndex } from './entryIndex';
import type { ValueContext } from './frontmatterContext';
import { nameKey } from './names';
import { pathBetween } from './notePath';
import { fieldSpec, stepStatuses, type ChoiceSpec } from './schema';
import { addDays } from './schoolTime';
import type { GoalInUse, ValuesInUse } from './valuesInUse';

/** A value that could stand at the cursor. */
export type ValueOffer =
  | { readonly type: 'choice'; readonly value: string; readonly choice: ChoiceSpec }
  /** `days` from today; negative for days gone by. */
  | { readonly type: 'date'; readonly value: LocalDate; readonly days: number }
  | { readonly type: 'goal'; readonly value: string; readonly goal: GoalInUse }
  /** The value is the note's path as seen from the open one, see {@link pathBetween}. */
  | { readonly type: 'note'; readonly value: string; readonly entry: Entry }
  | { readonly type: 'in-use'; readonly value: string; readonly isPerson: boolean };

/** The note at the cursor, as far as it can be read. */
export interface OpenNote {
  readonly uri: string;
  readonly kind: EntryKind | undefined;
  readonly teacher: string | undefined;
  /** The note's own id. */
  readonly id: string | undefined;
}

export interface OfferSources {
  readonly index: EntryIndex;
  readonly values: ValuesInUse;
  readonly today: LocalDate;
}

/** Most notes are written on the day or a few days later. */
const daysGoneBy = [0, -1, 1, -2, -3, -4, -5, -6];
/** A step is due at the next talk, a target at the end of a cycle (four to twelve weeks). */
const daysOfSteps = [1, 2, 7, 14, 28];
const daysOfTargets = [7, 14, 28, 42, 56, 84];

/** What can be offered for a value, the best first. Items that the list has already are left out. */
export function valueOffers(
  { field, part, others }: ValueContext,
  note: OpenNote,
  sources: OfferSources,
): readonly ValueOffer[] {
  const offers = part === undefined ? fieldOffers(field, note, sources) : partOffers(field, part, note, sources);
  const taken = new Set(others.map(nameKey));
  return taken.size === 0 ? offers : offers.filter(({ value }) => !taken.has(nameKey(value)));
}

function fieldOffers(field: string, note: OpenNote, sources: OfferSources): readonly ValueOffer[] {
  const spec = fieldSpec(field);
  switch (spec?.type) {
    case 'choice':
      return choices(spec.choices ?? []);
    case 'date':
      return dates(sources.today, field === 'target-date' ? daysOfTargets : daysGoneBy);
    case 'goal-ids':
      return goals(note, sources);
    case 'note-links':
      return [...notes(note, sources), ...goals(note, sources)];
    case 'id':
      return note.kind === 'goal' ? goalsToDescribe(note, sources) : [];
    case 'text':
    case 'text-list':
    case 'language':
      return inUse(field, note, sources);
    case 'number':
    case 'number-or-text':
    case 'checkpoints':
    case 'next-steps':
    case undefined:
      return [];
  }
}

function partOffers(field: string, part: string, note: OpenNote, sources: OfferSources): readonly ValueOffer[] {
  switch (fieldSpec(field)?.type) {
    case 'checkpoints':
      return part === 'date' ? dates(sources.today, daysGoneBy) : [];
    case 'next-steps':
      if (part === 'status') return choices(stepStatuses);
      if (part === 'when') return dates(sources.today, daysOfSteps);
      return part === 'who' ? inUse('with', note, sources) : [];
    default:
      return [];
  }
}

/** Values that are another word for one of the others come last. */
function choices(specs: readonly ChoiceSpec[]): readonly ValueOffer[] {
  const isAlias = (choice: ChoiceSpec) => choice.aliasOf !== undefined;
  return [...specs.filter((choice) => !isAlias(choice)), ...specs.filter(isAlias)].map((choice) => ({
    type: 'choice',
    value: choice.value,
    choice,
  }));
}

function dates(today: LocalDate, days: readonly number[]): readonly ValueOffer[] {
  return days.map((from) => ({ type: 'date', value: addDays(today, from), days: from }));
}

/** Goals of the note's teacher first. An id that only this note has is one that is being typed. */
function goals(note: OpenNote, { index, values }: OfferSources): readonly ValueOffer[] {
  const teacher = note.teacher === undefined ? undefined : nameKey(note.teacher);
  const found = values
    .goals()
    .filter(
      (goal) =>
        !(note.kind === 'goal' && goal.id === note.id) &&
        (goal.title !== undefined || isMentionedElsewhere(index, goal.id, note.uri)),
    );
  const isOwn = (goal: GoalInUse) => goal.teacherKey === teacher;
  return [...found.filter(isOwn), ...found.filter((goal) => !isOwn(goal))].map(toOffer);
}

/** What the teacher's other entries are; the newest is the one most often answered. */
function notes(note: OpenNote, { index }: OfferSources): readonly ValueOffer[] {
  const teacher = note.teacher === undefined ? undefined : nameKey(note.teacher);
  const isOffered = (entry: Entry) =>
    entry.uri !== note.uri &&
    declaredGoal(entry) === undefined && // Goals are offered by their ids.
    isJournalEntry(entry) &&
    (teacher === undefined || (entry.teacher !== undefined && nameKey(entry.teacher) === teacher));
  return [...index.entries()]
    .filter(isOffered)
    .sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.uri, b.uri))
    .map((entry) => ({ type: 'note', value: pathBetween(note.uri, entry.uri), entry }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A new goal note is often written because other notes name its goal already. */
function goalsToDescribe(note: OpenNote, { index, values }: OfferSources): readonly ValueOffer[] {
  return values
    .goals()
    .filter((goal) => goal.title === undefined && isMentionedElsewhere(index, goal.id, note.uri))
    .map(toOffer);
}

function toOffer(goal: GoalInUse): ValueOffer {
  return { type: 'goal', value: goal.id, goal };
}

function isMentionedElsewhere(index: EntryIndex, goal: string, uri: string): boolean {
  for (const entry of index.mentions(goal)) if (entry.uri !== uri) return true;
  return false;
}

function inUse(key: string, note: OpenNote, { index, values }: OfferSources): readonly ValueOffer[] {
  const isPerson = ['teacher', 'coach', 'with'].includes(key);
  return values.of(key, index.get(note.uri)).map((value) => ({ type: 'in-use', value, isPerson }));
}

/**
 * At most so many offers, and whether some were left out. Where there are too many, only those with the typed letters in
 * their order are kept; capitals do not matter.
 */
export function cutOffers(
  offers: readonly ValueOffer[],
  typed: string,
  limit: number,
): { readonly offers: readonly ValueOffer[]; readonly isCut: boolean } {
  if (offers.length <= limit) return { offers, isCut: false };
  const letters = typed.replace(/["'\s]/g, '').toLowerCase();
  const fitting = offers.filter((offer) => hasInOrder(searchText(offer).toLowerCase(), letters));
  return { offers: fitting.slice(0, limit), isCut: true };
}

/** What can be typed to find the value: goals and notes are found by their title too. */
export function searchText(offer: ValueOffer): string {
  if (offer.type === 'note') return `${offer.value} ${offer.entry.title ?? ''}`.trim();
  return offer.type === 'goal' ? `${offer.value} ${offer.goal.title ?? ''}`.trim() : offer.value;
}

function hasInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
