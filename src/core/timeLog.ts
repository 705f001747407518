import type { Entry } from './entry';
import type { EntryIndex } from './entryIndex';

/** The time log: the `minutes` of the notes, which is the only place where time is written down. */

export interface TimeSpent {
  /** Sum of all minutes. */
  readonly minutes: number;
  /** How many notes these come from. */
  readonly notes: number;
}

/** The minutes of notes. What is no positive number counts as not said. */
export function timeSpent(entries: Iterable<Entry>): TimeSpent {
  let minutes = 0;
  let notes = 0;
  for (const { minutes: spent } of entries) {
    if (spent === undefined || !(spent > 0 && Number.isFinite(spent))) continue;
    minutes += spent;
    notes++;
  }
  return { minutes, notes };
}

/** The minutes of all notes that name a goal, and of the goal's own notes. */
export function timeOfGoal(index: EntryIndex, goal: string): TimeSpent {
  return timeSpent(new Set([...index.declarations(goal), ...index.entriesOfGoal(goal)]));
}

/**
 * The minutes of all notes about a teacher (see `teacherKey`), each once however many goals it names; copies that a
 * sync program left do not count.
 */
export function timeOfTeacher(index: EntryIndex, key: string): TimeSpent {
  return timeSpent(index.entriesOfTeacher(key));
}
