/** Timing a visit. Times are milliseconds since the epoch; what is written into the note is whole minutes. */

/** A timer that runs. It is kept outside of the note until it is stopped. */
export interface RunningTimer {
  /** The timed note's uri in string form. */
  readonly uri: string;
  readonly startedAt: number;
}

const minute = 60_000;
/** No visit takes longer: the timer was forgotten. */
const longestVisit = 4 * 60;

/** The minutes so far, rounded to the nearest; 0 where the machine's clock was set back. */
export function elapsedMinutes(startedAt: number, now: number): number {
  return Math.max(0, Math.round((now - startedAt) / minute));
}

/** The time since the start as a timestamp, `H:MM`: `0:07`, `1:15`. */
export function elapsedStamp(startedAt: number, now: number): string {
  const minutes = Math.max(0, Math.floor((now - startedAt) / minute));
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A timer as it was stored; undefined where it is none. */
export function storedTimer(value: unknown): RunningTimer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { uri, startedAt } = value as Record<string, unknown>;
  return typeof uri === 'string' && typeof startedAt === 'number' && Number.isFinite(startedAt)
    ? { uri, startedAt }
    : undefined;
}

/** What can become of the minutes when the timer is stopped, with what the note says then. */
export type MinutesChoice =
  | { readonly type: 'write' | 'add'; readonly minutes: number }
  /** The note stays as it is; undefined where it says nothing. */
  | { readonly type: 'keep'; readonly minutes: number | string | undefined };

/**
 * The choices at the end of a visit; a single one needs no question. A note that has minutes already may be that of a
 * visit in two parts, or of a planned length; what is no number ('half an hour') is the writer's own; a very long time means that the timer was forgotten; less than half a
 * minute is nothing.
 */
export function minutesChoices(inNote: number | string | undefined, measured: number): readonly MinutesChoice[] {
  const keep = { type: 'keep', minutes: inNote } as const;
  if (measured === 0 || inNote === measured) return [keep];
  const write = { type: 'write', minutes: measured } as const;
  if (typeof inNote === 'string') return [write, keep];
  if (inNote !== undefined && inNote > 0) return [write, { type: 'add', minutes: inNote + measured }, keep];
  return measured > longestVisit ? [write, keep] : [write];
}
