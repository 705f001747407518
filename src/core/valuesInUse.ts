import { isJournalEntry, type Entry } from './entry';
import type { EntryIndex, IndexUpdate } from './entryIndex';
import { compareNames, nameKey } from './names';

/**
 * What the notes of a folder have under each key, for completion. The first question about a key costs a
 * pass over all notes; from then on an update costs the notes that it names, so that typing stays as fast in a folder of 100,000 notes.
 */
export interface ValuesInUse {
  /**
   * The values of a key, the most frequent first. What differs in capitals or spaces alone is one value, spelled as most
   * notes do. A value that only `except` has is left out: it may be half typed.
   */
  of(key: string, except?: Entry): readonly string[];
  /** All goals, described or only named, by title. */
  goals(): readonly GoalInUse[];
  /** To be told of every update of the index, in order. */
  update(update: IndexUpdate): void;
}

export interface GoalInUse {
  readonly id: string;
  /** The goal note's title; undefined where no note describes the goal yet. */
  readonly title: string | undefined;
  readonly teacherKey: string;
  readonly status: string | undefined;
}

/** Where the values of a key come from. Colleagues are all who are named in any role. */
const sources: Readonly<Record<string, (entry: Entry) => readonly (string | undefined)[]>> = {
  teacher: ({ teacher }) => [teacher],
  coach: ({ coach }) => [coach],
  with: (entry) => [...(entry.with ?? []), entry.teacher, entry.coach],
  cycle: ({ cycle }) => [cycle],
  class: (entry) => [entry.class],
  subject: ({ subject }) => [subject],
  setting: ({ setting }) => [setting],
  focus: ({ focus }) => [focus],
  strategy: ({ strategy }) => strategy ?? [],
  source: ({ source }) => [source],
  'applied-with': ({ appliedWith }) => appliedWith ?? [],
  measure: ({ measure }) => [measure],
  'school-goal': ({ schoolGoal }) => [schoolGoal],
  standard: ({ standard }) => standard ?? [],
  lang: ({ lang }) => [lang],
};

export function createValuesInUse(index: EntryIndex): ValuesInUse {
  /** In how many notes each spelling stands, for the keys that were asked for. */
  const counts = new Map<string, Map<string, number>>();
  /** The entries as they were counted, to take them out again. */
  const counted = new Map<string, Entry>();
  const sorted = new Map<string, readonly Value[]>();
  const goals = new Map<string, GoalInUse>();
  let sortedGoals: readonly GoalInUse[] | undefined;
  let hasGoals = false;

  function countAll(key: string): Map<string, number> {
    const spellings = new Map<string, number>();
    for (const entry of index.entries()) {
      if (!isJournalEntry(entry)) continue;
      counted.set(entry.uri, entry);
      count(spellings, valuesOf(entry, key), 1);
    }
    counts.set(key, spellings);
    return spellings;
  }

  function recount(uri: string): void {
    const found = index.get(uri);
    const now = found && isJournalEntry(found) ? found : undefined;
    const before = counted.get(uri);
    if (now) counted.set(uri, now);
    else counted.delete(uri);
    for (const [key, spellings] of counts) {
      const old = before ? valuesOf(before, key) : [];
      const values = now ? valuesOf(now, key) : [];
      if (old.length === values.length && old.every((value, at) => value === values[at])) continue;
      count(spellings, old, -1);
      count(spellings, values, 1);
      sorted.delete(key);
    }
  }

  function describe(id: string): void {
    const before = goals.get(id);
    const now = goalInUse(index, id);
    if (JSON.stringify(before) === JSON.stringify(now)) return;
    if (now) goals.set(id, now);
    else goals.delete(id);
    sortedGoals = undefined;
  }

  return {
    of(key, except) {
      const values = sorted.get(key) ?? grouped(counts.get(key) ?? countAll(key));
      sorted.set(key, values);
      const own = except ? valuesOf(except, key).map(nameKey) : [];
      return values.flatMap(({ total, spelling }) =>
        total === 1 && own.includes(nameKey(spelling)) ? [] : [spelling],
      );
    },
    goals() {
      if (!hasGoals) for (const id of index.goals()) describe(id);
      hasGoals = true;
      return (sortedGoals ??= [...goals.values()].sort(byTitle));
    },
    update(update) {
      if (counts.size > 0) for (const uri of update.uris) recount(uri);
      if (hasGoals) for (const id of update.goals) describe(id);
    },
  };
}

/** One value in its most frequent spelling, and in how many notes it stands in any. */
interface Value {
  readonly spelling: string;
  readonly total: number;
}

/** The values by frequency; among equals by name. */
function grouped(counts: ReadonlyMap<string, number>): readonly Value[] {
  const values = new Map<string, Value & { readonly times: number }>();
  for (const [spelling, times] of counts) {
    const key = nameKey(spelling);
    const known = values.get(key);
    const total = (known?.total ?? 0) + times;
    const isBetter = !known || times > known.times || (times === known.times && spelling < known.spelling);
    values.set(key, isBetter ? { spelling, times, total } : { ...known, total });
  }
  return [...values.values()].sort((a, b) => b.total - a.total || compareNames(a.spelling, b.spelling));
}

function count(spellings: Map<string, number>, values: readonly string[], by: 1 | -1): void {
  for (const value of values) {
    const times = (spellings.get(value) ?? 0) + by;
    if (times > 0) spellings.set(value, times);
    else spellings.delete(value);
  }
}

function valuesOf(entry: Entry, key: string): readonly string[] {
  const found: string[] = [];
  for (const value of sources[key]?.(entry) ?? []) {
    const trimmed = value?.trim() ?? '';
    if (trimmed !== '' && !found.includes(trimmed)) found.push(trimmed);
  }
  return found;
}

function goalInUse(index: EntryIndex, id: string): GoalInUse | undefined {
  const [note] = index.declarations(id);
  if (!note && index.entriesOfGoal(id)[Symbol.iterator]().next().done === true) return undefined;
  return { id, title: note && (note.title ?? id), teacherKey: index.teacherOfGoal(id), status: note?.status };
}

function byTitle(a: GoalInUse, b: GoalInUse): number {
  return compareNames(a.title ?? a.id, b.title ?? b.id) || (a.id < b.id ? -1 : 1);
}
