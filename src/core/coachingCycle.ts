import type { EntryKind, LocalDate } from './entry';

/** The notes of a coaching cycle: plan, observe, reflect. */
export interface CycleNote {
  readonly kind: EntryKind;
  readonly phase: string;
  readonly date: LocalDate;
  /** The kind of the cycle's note that this one answers; the goal comes first and answers none. */
  readonly about?: EntryKind;
}

/**
 * The five notes of a cycle in the order of the work. The goal and the plan are of the day on which they are made, or of
 * the visit's day where that has been already; the others are of the visit's day.
 */
export function cycleNotes(today: LocalDate, visit: LocalDate): readonly CycleNote[] {
  const first = visit < today ? visit : today;
  return [
    { kind: 'goal', phase: 'identify', date: first },
    { kind: 'plan', phase: 'plan', date: first, about: 'goal' },
    { kind: 'observation', phase: 'observe', date: visit, about: 'plan' },
    { kind: 'reflection', phase: 'reflect', date: visit, about: 'observation' },
    { kind: 'debrief', phase: 'reflect', date: visit, about: 'observation' },
  ];
}

/** The id itself or, where it is in use, the first of `id-2`, `id-3` and so on that is not. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  let free = id;
  for (let number = 2; isTaken(free); number++) free = `${id}-${number}`;
  return free;
}
