import type { LocalDate } from './entry';
import { calendarDay } from './schoolTime';

/** When a term of the school year starts, every year: `MM-DD`. */
export interface TermStart {
  readonly name: string;
  readonly start: string;
}

/** A term of one school year. */
export interface Term {
  /** Its first day, so that terms sort by time. */
  readonly start: LocalDate;
  /** Empty where no terms are set: it is then the calendar year. */
  readonly name: string;
  readonly year: number;
}

/** The term that a day lies in: the one that started last. Throws a RangeError for a bad date. */
export function termOf(date: LocalDate, starts: readonly TermStart[]): Term {
  const { year } = calendarDay(date);
  let found: Term = { start: `${date.slice(0, 4)}-01-01`, name: '', year };
  let isFirst = true;
  for (const { name, start } of starts) {
    if (!/^\d{2}-\d{2}$/.test(start)) continue;
    const termYear = start <= date.slice(5) ? year : year - 1;
    const first = `${String(termYear).padStart(4, '0')}-${start}`;
    if (isFirst || first > found.start) found = { start: first, name, year: termYear };
    isFirst = false;
  }
  return found;
}
