import type { LocalDate } from './entry';

/**
 * Calendar dates as teachers write them. All arithmetic is on the calendar (UTC days inside), so that no result depends
 * on the machine's time zone or on daylight saving; only {@link localDateOf} and {@link localTimeOf} look at the zone.
 */

/** A date taken apart. `month` counts from 1; `weekday` is 1 for Monday to 7 for Sunday, as in ISO 8601. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** A week of a year; the year is the one that the week is counted in, which near New Year may not be the day's. */
export interface Week {
  readonly year: number;
  readonly week: number;
}

/** A term as schools set it. `start` and `end` are days that count: `MM-DD` for every year, or `YYYY-MM-DD` for one. */
export interface Term {
  readonly name: string;
  readonly start: string;
  /** Without it, a term lasts until the next one starts. */
  readonly end?: string;
}

/** Days from the first to the last, both counted. */
export interface DayRange {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

const dayLength = 24 * 60 * 60 * 1000;

/** True for a date that exists, written `YYYY-MM-DD` (years 0001 to 9999, Gregorian calendar). */
export function isLocalDate(text: string): boolean {
  return dayNumber(text) !== undefined;
}

/** The parts of a date. Throws a RangeError where the date is not one (see {@link isLocalDate}). */
export function calendarDay(date: LocalDate): CalendarDay {
  const days = requireDayNumber(date);
  const utc = new Date(days * dayLength);
  return {
    year: utc.getUTCFullYear(),
    month: utc.getUTCMonth() + 1,
    day: utc.getUTCDate(),
    weekday: utc.getUTCDay() || 7,
  };
}

/** The date so many days later (earlier where negative). Throws a RangeError for a bad date or one outside 0001 to 9999. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const result = fromDayNumber(requireDayNumber(date) + days);
  if (result === undefined) throw new RangeError(`${days} days from ${date} is outside the years 0001 to 9999`);
  return result;
}

/** Whole days from one date to another; negative where `to` is earlier. Throws a RangeError for a bad date. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return requireDayNumber(to) - requireDayNumber(from);
}

/**
 * School days behind one date up to another, which counts itself where it is one: Saturdays, Sundays and holidays are
 * left out. Negative where `to` is earlier. The holidays must neither overlap nor be out of order, as
 * {@link readHolidays} gives them. Throws a RangeError for a bad date.
 */
export function schoolDaysBetween(from: LocalDate, to: LocalDate, holidays: readonly DayRange[]): number {
  if (to < from) return -schoolDaysBetween(to, from, holidays);
  let days = weekdaysBetween(requireDayNumber(from), requireDayNumber(to));
  for (const { first, last } of holidays) {
    if (last <= from || first > to) continue;
    const start = Math.max(requireDayNumber(first) - 1, requireDayNumber(from));
    days -= weekdaysBetween(start, Math.min(requireDayNumber(last), requireDayNumber(to)));
  }
  return days;
}

/** Mondays to Fridays behind a day up to another, given in days since 1970. */
function weekdaysBetween(from: number, to: number): number {
  // 1970-01-05 was a Monday.
  const upTo = (day: number) => 5 * Math.floor((day - 4) / 7) + Math.min(5, ((((day - 4) % 7) + 7) % 7) + 1);
  return upTo(to) - upTo(from);
}

/**
 * Holidays as people write them, `2026-11-26` or `2026-12-21 to 2027-01-01`, in order and without overlap. What is no
 * date is left out.
 */
export function readHolidays(texts: readonly string[]): readonly DayRange[] {
  const read = texts.flatMap((text): DayRange[] => {
    const [first = '', last = first, ...more] = text.trim().split(/\s+to\s+/);
    return isLocalDate(first) && isLocalDate(last) && first <= last && more.length === 0 ? [{ first, last }] : [];
  });
  const merged: DayRange[] = [];
  for (const range of read.sort((a, b) => (a.first < b.first ? -1 : 1))) {
    const before = merged.at(-1);
    if (!before || range.first > before.last) merged.push(range);
    else if (range.last > before.last) merged[merged.length - 1] = { first: before.first, last: range.last };
  }
  return merged;
}

/**
 * The week of a date by ISO 8601: it starts on Monday and belongs to the year that holds its Thursday.
 * Throws a RangeError for a bad date.
 */
export function isoWeek(date: LocalDate): Week {
  return weekWith(requireDayNumber(date) + 4 - calendarDay(date).weekday);
}

/**
 * The week of a date as counted in the United States: it starts on Sunday, and week 1 is the one with 1 January, so that
 * the week belongs to the year of its Saturday. Throws a RangeError for a bad date.
 */
export function usWeek(date: LocalDate): Week {
  return weekWith(requireDayNumber(date) + 6 - (calendarDay(date).weekday % 7));
}

/** The week whose deciding day, in days since 1970, is given. */
function weekWith(decidingDay: number): Week {
  const year = new Date(decidingDay * dayLength).getUTCFullYear();
  return { year, week: Math.floor((decidingDay - utcDays(year, 1, 1)) / 7) + 1 };
}

/**
 * The calendar years in which the school year of a date begins and ends; the same one where school years start on
 * 1 January. `start` is `MM-DD`. Throws a RangeError for a bad date.
 */
export function schoolYear(date: LocalDate, start: string): { readonly first: number; readonly last: number } {
  const { year } = calendarDay(date);
  if (start <= '01-01') return { first: year, last: year };
  return date.slice(5) >= start ? { first: year, last: year + 1 } : { first: year - 1, last: year };
}

/** The name of the term that a date lies in. A term given for one year counts before one for every year. */
export function termOf(date: LocalDate, terms: readonly Term[]): string | undefined {
  return termAmong(date, terms, 10) ?? termAmong(date.slice(5), terms, 5);
}

/** Looks among the terms whose days are written with so many characters. */
function termAmong(day: string, terms: readonly Term[], width: number): string | undefined {
  const sorted = terms.filter(({ start }) => start.length === width).sort((a, b) => (a.start < b.start ? -1 : 1));
  // Before the first term of a year, the last one of the year before may go on.
  const term = sorted.findLast(({ start }) => start <= day) ?? (width === 5 ? sorted.at(-1) : undefined);
  if (term?.end === undefined) return term?.name;
  const isIn = term.start <= day === term.start <= term.end ? day <= term.end : term.start <= day;
  return isIn ? term.name : undefined;
}

/** The calendar date of an instant where the machine is. Throws a RangeError for an invalid Date. */
export function localDateOf(date: Date): LocalDate {
  const result = fromDayNumber(utcDays(date.getFullYear(), date.getMonth() + 1, date.getDate()));
  if (result === undefined) throw new RangeError('Not a date');
  return result;
}

/** The wall-clock time of an instant where the machine is, `HH:MM` from 00:00 to 23:59. */
export function localTimeOf(date: Date): string {
  return `${pad(date.getHours(), 2)}:${pad(date.getMinutes(), 2)}`;
}

/** Days since 1970-01-01, or undefined where the text is no date. */
function dayNumber(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const days = utcDays(Number(match[1]), Number(match[2]), Number(match[3]));
  // A day that does not exist (30 February) has rolled over into another.
  return fromDayNumber(days) === text ? days : undefined;
}

function requireDayNumber(date: LocalDate): number {
  const days = dayNumber(date);
  if (days === undefined) throw new RangeError(`Not a date: ${date}`);
  return days;
}

function fromDayNumber(days: number): LocalDate | undefined {
  const utc = new Date(days * dayLength);
  const year = utc.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return undefined;
  return `${pad(year, 4)}-${pad(utc.getUTCMonth() + 1, 2)}-${pad(utc.getUTCDate(), 2)}`;
}

function utcDays(year: number, month: number, day: number): number {
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / dayLength;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
