import type { LocalDate } from './entry';
import { isLocalDate } from './schoolTime';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?`;

// A time behind the date is dropped; with a time zone it would be another day somewhere, so that is not read at all.
const yearFirst = /^(\d{4})(?:([-/. ])(\d{1,2})\2|(\d{2}))(\d{1,2})(?:[T ]+\d{1,2}:\d{2}(?::\d{2})?)?$/;
const yearLast = /^(\d{1,2})([-/. ])\s*(\d{1,2})\2\s*(\d{4})$/;
const dayAndName = new RegExp(
  String.raw`^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th|\.)?[- ]*${monthName}[-, ]+(\d{4})$`,
  'i',
);
const nameAndDay = new RegExp(
  String.raw`^(?:[a-z]{3,9},? )?${monthName}[- ]*(\d{1,2})(?:st|nd|rd|th)?[-, ]+(\d{4})$`,
  'i',
);

/**
 * The dates that a person can have meant by what they typed: none where it cannot be told, one where it is without
 * doubt, two where day and month could be either way round (2.10.2025). Month names are English.
 */
export function typedDates(typed: string): readonly LocalDate[] {
  const text = typed.trim().replace(/\s+/g, ' ');
  const first = yearFirst.exec(text);
  if (first) return existing([[first[1], first[3] ?? first[4], first[5]]]);
  const last = yearLast.exec(text);
  if (last) {
    return existing([
      [last[4], last[3], last[1]],
      [last[4], last[1], last[3]],
    ]);
  }
  const named = dayAndName.exec(text);
  if (named) return existing([[named[3], monthNumber(named[2]), named[1]]]);
  const american = nameAndDay.exec(text);
  return american ? existing([[american[3], monthNumber(american[1]), american[2]]]) : [];
}

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

function existing(readings: readonly Parts[]): readonly LocalDate[] {
  const dates = readings.map((parts) => parts.map((part) => (part ?? '').padStart(2, '0')).join('-'));
  return [...new Set(dates)].filter(isLocalDate);
}

function monthNumber(name = ''): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}
