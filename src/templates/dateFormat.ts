import type { LocalDate } from '../core/entry';
import { calendarDay, isoWeek, usWeek } from '../core/schoolTime';

/** Longest first: a run of letters is taken apart from the left. */
const datePart = /YYYY|GGGG|gggg|MMMM|dddd|MMM|ddd|YY|MM|DD|WW|ww|M|D|W|w/g;
const timePart = /HH|hh|mm|H|h|a/g;

/**
 * A date written by a pattern: `YYYY YY`, `MMMM MMM MM M`, `DD D`, `dddd ddd` (weekday), `WW W` and `GGGG` (ISO 8601
 * week and the year it belongs to, which near New Year is not `YYYY`), `ww w` and `gggg` (the same as counted in the
 * United States). Anything in `[brackets]`, and words that are not made of these parts alone, stay as they are. Names of
 * months and days are in the given language.
 *
 * Throws a RangeError where `date` is not a date (see `isLocalDate`).
 */
export function formatDate(date: LocalDate, pattern: string, language = 'en'): string {
  const { year, month, day } = calendarDay(date);
  const part = (name: string): string => {
    switch (name) {
      case 'YYYY':
        return pad(year, 4);
      case 'YY':
        return pad(year % 100, 2);
      case 'MMMM':
        return calendarName(date, language, { month: 'long' });
      case 'MMM':
        return calendarName(date, language, { month: 'short' });
      case 'MM':
        return pad(month, 2);
      case 'M':
        return String(month);
      case 'DD':
        return pad(day, 2);
      case 'D':
        return String(day);
      case 'dddd':
        return calendarName(date, language, { weekday: 'long' });
      case 'ddd':
        return calendarName(date, language, { weekday: 'short' });
      case 'GGGG':
        return pad(isoWeek(date).year, 4);
      case 'WW':
        return pad(isoWeek(date).week, 2);
      case 'W':
        return String(isoWeek(date).week);
      case 'gggg':
        return pad(usWeek(date).year, 4);
      case 'ww':
        return pad(usWeek(date).week, 2);
      default:
        return String(usWeek(date).week);
    }
  };
  return fill(pattern, datePart, part);
}

/** A time `HH:MM` written by a pattern: `HH H` (0 to 23), `hh h` with `a` (am, pm), `mm`. Other texts stay as they are. */
export function formatTime(time: string, pattern: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const twelve = hours % 12 || 12;
  const parts: Record<string, string> = {
    HH: pad(hours, 2),
    H: String(hours),
    hh: pad(twelve, 2),
    h: String(twelve),
    mm: pad(minutes, 2),
    a: hours < 12 ? 'am' : 'pm',
  };
  return fill(pattern, timePart, (name) => parts[name] ?? name);
}

/** True where the pattern holds at least one part of a date; without one it says the same every day. */
export function isDateFormat(pattern: string): boolean {
  return hasPart(pattern, datePart);
}

/** True where the pattern holds at least one part of a time. */
export function isTimeFormat(pattern: string): boolean {
  return hasPart(pattern, timePart);
}

function hasPart(pattern: string, parts: RegExp): boolean {
  let found = false;
  fill(pattern, parts, () => {
    found = true;
    return '';
  });
  return found;
}

function fill(pattern: string, parts: RegExp, part: (name: string) => string): string {
  return pattern.replace(/\[([^\]]*)\]|[A-Za-z]+/g, (run: string, bracketed: string | undefined) => {
    if (bracketed !== undefined) return bracketed;
    // 'Week' begins with a W but is a word: only a run that is nothing but parts is filled.
    return run.replace(parts, '') === '' ? run.replace(parts, part) : run;
  });
}

function calendarName(date: LocalDate, language: string, style: Intl.DateTimeFormatOptions): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const instant = new Date(0).setUTCFullYear(year, month - 1, day);
  // The calendar is named since some languages would come with another (Thai: Buddhist years and months).
  const options = { ...style, timeZone: 'UTC', calendar: 'gregory' } as const;
  return dateNames(language, options).format(instant);
}

function dateNames(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    // A `lang:` that is no language tag: the date is still wanted.
    return new Intl.DateTimeFormat('en', options);
  }
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
