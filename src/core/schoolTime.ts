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

/** A week by ISO 8601: it starts on Monday and belongs to the year that holds its Thursday. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
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
 * The ISO 8601 week of a date; the days around New Year may belong to a week of the other year.
 * Throws a RangeError for a bad date.
 */
export function isoWeek(date: LocalDate): IsoWeek {
  const { weekday } = calendarDay(date);
  const thursday = new Date((requireDayNumber(date) + 4 - weekday) * dayLength);
  const year = thursday.getUTCFullYear();
  const newYear = utcDays(year, 1, 1);
  return { year, week: Math.floor((thursday.getTime() / dayLength - newYear) / 7) + 1 };
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
