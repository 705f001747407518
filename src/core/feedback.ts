import type { Entry, LocalDate } from './entry';
import { nameKey } from './names';
import { noteName } from './notePath';
import { daysBetween, schoolDaysBetween, type DayRange } from './schoolTime';

/** How the feedback on an observation stands. Computed from the notes, never written into them. */
export type FeedbackState = 'open' | 'due-soon' | 'overdue' | 'shared' | 'answered';

export interface Feedback {
  readonly state: FeedbackState;
  /** Days, by the clock, from the observed lesson to today, or to the day on which the teacher got the notes. */
  readonly day: number | undefined;
  /** Days after the lesson by which the teacher is to have feedback. */
  readonly limit: number;
  /** True where a reflection belongs to the observation. */
  readonly hasReflection: boolean;
  /** Uris of the debriefs that belong to the observation. */
  readonly debriefs: readonly string[];
}

/** Within how many days the teacher is to have feedback, and which days count. */
export interface FeedbackClock {
  readonly days: number;
  /** Saturdays, Sundays and holidays do not count. */
  readonly schoolDaysOnly: boolean;
  readonly holidays: readonly DayRange[];
}

/** DOMAIN, 'timely': feedback is given within two days. */
export const defaultFeedbackClock: FeedbackClock = { days: 2, schoolDaysOnly: false, holidays: [] };

/** True for what a coach gives to the teacher: the clock runs until the `shared` of one of these. */
export function isShareable({ kind }: Entry): boolean {
  return kind === 'observation' || kind === 'debrief';
}

/**
 * True where the teacher has got it. Nobody gets feedback on a lesson that has not been, and a day to come is a plan or a
 * slip: such a `shared` counts as none. Where the note was written, it may be tomorrow already.
 */
export function isGiven({ shared }: Entry, observed: LocalDate | undefined, today: LocalDate): boolean {
  return shared !== undefined && (observed === undefined || shared >= observed) && daysBetween(today, shared) <= 1;
}

/** The day of the observed lesson. */
export function observedDay(observation: Entry): LocalDate | undefined {
  return observation.observed ?? observation.date;
}

/**
 * How feedback stands on each observation among one teacher's entries, by uri. A lesson that is yet to come has none.
 *
 * Feedback is given on the day that `shared` names in the observation or its debrief: a debrief without it, or with a day
 * that cannot be (see {@link isGiven}), is one that the teacher has not got yet. It is answered by a reflection that
 * belongs to the observation. On the last day and the day before it is due soon, after it overdue.
 *
 * A debrief or reflection belongs to the observation that its `about` names; else to the one of the day that its
 * `observed` names; else to the latest one on or before its own date that shares a goal or the cycle with it (or names
 * no goal, as it does itself).
 */
export function feedbackOf(
  entries: Iterable<Entry>,
  today: LocalDate,
  clock = defaultFeedbackClock,
): ReadonlyMap<string, Feedback> {
  const observations: Entry[] = [];
  const debriefs: Entry[] = [];
  const reflections: Entry[] = [];
  for (const entry of entries) {
    if (entry.kind === 'observation') observations.push(entry);
    else if (entry.kind === 'debrief') debriefs.push(entry);
    else if (entry.kind === 'reflection') reflections.push(entry);
  }
  if (observations.length === 0) return new Map();
  const lookUp = observationLookUp(observations);
  const debriefsOf = new Map<Entry, Entry[]>();
  const observationsOf = new Map<Entry, readonly Entry[]>();
  for (const debrief of debriefs) {
    const found = lookUp(debrief);
    observationsOf.set(debrief, found);
    for (const observation of found) listOf(debriefsOf, observation).push(debrief);
  }
  const reflected = new Set<Entry>();
  const debriefNamed = noteLookUp(debriefs);
  for (const reflection of reflections) {
    const about = debriefNamed(reflection).flatMap((debrief) => observationsOf.get(debrief) ?? []);
    const found = [...lookUp(reflection), ...about];
    for (const observation of found) reflected.add(observation);
  }
  const result = new Map<string, Feedback>();
  for (const observation of observations) {
    const day = observedDay(observation);
    if (day !== undefined && day > today) continue;
    const found = stateOf(observation, debriefsOf.get(observation) ?? [], reflected.has(observation), today, clock);
    result.set(observation.uri, found);
  }
  return result;
}

function stateOf(
  observation: Entry,
  debriefs: readonly Entry[],
  hasReflection: boolean,
  today: LocalDate,
  clock: FeedbackClock,
): Feedback {
  const observed = observedDay(observation);
  const given = [observation, ...debriefs]
    .filter((entry) => isGiven(entry, observed, today))
    .map(({ shared }) => shared)
    .filter((date) => date !== undefined)
    .sort()[0];
  const day = observed === undefined ? undefined : daysOn(clock, observed, given ?? today);
  const state = given === undefined ? waiting(day, clock.days) : hasReflection ? 'answered' : 'shared';
  return { state, day, limit: clock.days, hasReflection, debriefs: debriefs.map(({ uri }) => uri) };
}

function daysOn({ schoolDaysOnly, holidays }: FeedbackClock, from: LocalDate, to: LocalDate): number {
  return schoolDaysOnly ? schoolDaysBetween(from, to, holidays) : daysBetween(from, to);
}

function waiting(day: number | undefined, limit: number): FeedbackState {
  if (day === undefined || day < limit - 1) return 'open';
  return day > limit ? 'overdue' : 'due-soon';
}

/** Finds the observations that a debrief or reflection belongs to, without walking through all of them each time. */
function observationLookUp(observations: readonly Entry[]): (answer: Entry) => readonly Entry[] {
  const byDay = new Map<LocalDate, Entry[]>();
  const related = new Map<string, Entry[]>();
  const dated = observations
    .flatMap((entry) => {
      const day = observedDay(entry);
      return day === undefined ? [] : [{ entry, day }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  for (const { entry, day } of dated) {
    listOf(byDay, day).push(entry);
    for (const tie of tiesOf(entry)) listOf(related, tie).push(entry);
  }

  /** The latest of the observations that share this tie, on or before the day; all of that day. */
  function latest(tie: string, day: LocalDate): readonly Entry[] {
    const list = related.get(tie) ?? [];
    let end = list.length;
    for (let low = 0; low < end;) {
      const middle = (low + end) >> 1;
      const entry = list[middle];
      if (entry && (observedDay(entry) ?? '') <= day) low = middle + 1;
      else end = middle;
    }
    const last = list[end - 1];
    let start = end;
    for (let before = last; before && last && observedDay(before) === observedDay(last); before = list[start - 1])
      start--;
    return list.slice(start, end);
  }

  const named = noteLookUp(observations);
  return (answer) => {
    if (answer.about) return named(answer);
    const ties = tiesOf(answer);
    if (answer.observed !== undefined) {
      const same = byDay.get(answer.observed) ?? [];
      const close = same.filter((entry) => tiesOf(entry).some((tie) => ties.includes(tie)));
      return close.length > 0 ? close : same;
    }
    const { date } = answer;
    if (date === undefined) return [];
    const found = ties.flatMap((tie) => latest(tie, date));
    const day = found
      .map((entry) => observedDay(entry) ?? '')
      .sort()
      .at(-1);
    return found.filter((entry) => observedDay(entry) === day);
  };
}

/** What entries of one piece of work have in common: a goal or a cycle; an empty tie where an entry names neither. */
function tiesOf({ goals, cycle }: Entry): readonly string[] {
  const ties = goals.map(({ id }) => `goal ${id}`);
  if (cycle !== undefined) ties.push(`cycle ${cycle}`);
  return ties.length > 0 ? ties : [''];
}

/** Finds those of the notes that another one names in `about`, by the names of their files. */
function noteLookUp(notes: readonly Entry[]): (from: Entry) => readonly Entry[] {
  let byName: Map<string, Entry[]> | undefined;

  function named(name: string): readonly Entry[] {
    if (!byName) {
      byName = new Map();
      for (const note of notes) listOf(byName, nameKey(noteName(note.uri))).push(note);
    }
    const file = name.slice(name.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/i, '');
    return byName.get(nameKey(file)) ?? [];
  }
  return ({ about = [] }) => about.flatMap(named);
}

function listOf<K, V>(groups: Map<K, V[]>, key: K): V[] {
  const known = groups.get(key);
  if (known) return known;
  const made: V[] = [];
  groups.set(key, made);
  return made;
}
