import { span, type Span } from './span';

/** A time of day or of a recording, as written in a note: '10:05', '1:05 pm', '00:12:30'. */
export interface ClockTime {
  readonly span: Span;
  /** As written. */
  readonly text: string;
  /** From midnight or from the start of the recording. Without 'am' or 'pm' it is taken as written. */
  readonly seconds: number;
  /** Where this is the start of a range ('10:05-10:15', '10:05 to 10:15'): the end. */
  readonly until?: ClockTime;
}

const time = /(?<![\p{L}\p{N}:.,/$-])(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\b\.?)?(?![\p{N}/%]|[:.]\d)/giu;
const toEnd = /^ ?(?:[-–—]|to|until|till|a|hasta) ?$/i;

/** The times in a part of a text, in order. Scores and ratios such as '3:1' are none: minutes have two digits. */
export function clockTimes(text: string, within: Span): readonly ClockTime[] {
  const found: ClockTime[] = [];
  // A range's end stands behind a dash, which the pattern does not take for the start of a time.
  const part = text.slice(within.start, within.end).replace(/[-–—]/g, ' ');
  for (const match of part.matchAll(time)) {
    const start = within.start + match.index;
    const end = start + match[0].length;
    const seconds = secondsOf(match);
    if (seconds === undefined) continue;
    const one = { span: span(start, end), text: text.slice(start, end), seconds };
    const last = found.at(-1);
    if (last && !last.until && toEnd.test(text.slice(last.span.end, start)))
      found[found.length - 1] = { ...last, until: one };
    else found.push(one);
  }
  return found;
}

function secondsOf([, hours = '', minutes = '', seconds = '0', half]: RegExpExecArray): number | undefined {
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  if (h > 23 || m > 59 || s > 59) return undefined;
  const afternoon = half?.toLowerCase() === 'p' && h < 12 ? 12 : 0;
  const midnight = half?.toLowerCase() === 'a' && h === 12 ? -12 : 0;
  return (h + afternoon + midnight) * 3600 + m * 60 + s;
}

/**
 * What of a time that a debrief cites the observation does not have, to the minute. A range may begin and end anywhere
 * between the observation's first and last time; and '1:05' in one may be '13:05' in the other.
 */
export function notObserved(cited: ClockTime, observed: readonly ClockTime[]): readonly ClockTime[] {
  const minuteOf = ({ seconds }: ClockTime): number => Math.floor(seconds / 60);
  const known = observed.flatMap((one) => (one.until ? [one, one.until] : [one])).map(minuteOf);
  const first = Math.min(...known);
  const last = Math.max(...known);
  const isIn = (minute: number): boolean =>
    cited.until
      ? minute >= first && minute <= last
      : known.includes(minute) ||
        observed.some((one) => one.until && minute >= minuteOf(one) && minute <= minuteOf(one.until));
  const halfDay = 12 * 60;
  return (cited.until ? [cited, cited.until] : [cited]).filter(
    (one) => ![0, halfDay, -halfDay].some((shift) => isIn(minuteOf(one) + shift)),
  );
}

/** The observation's times, those nearest to a cited one first, each minute once. */
export function nearestTimes(cited: ClockTime, observed: readonly ClockTime[]): readonly ClockTime[] {
  const unique = new Map<number, ClockTime>();
  for (const one of observed) if (!unique.has(one.seconds)) unique.set(one.seconds, one);
  const distance = (one: ClockTime): number => Math.abs(one.seconds - cited.seconds);
  return [...unique.values()].sort((a, b) => distance(a) - distance(b) || a.seconds - b.seconds);
}
