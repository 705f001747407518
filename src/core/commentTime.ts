/**
 * Times of comments, as they stand in the files: `2025-10-03 09:12:00 +02:00`. The offset is there since two people who
 * share a folder may sit in two time zones, and the order of a conversation must not depend on that.
 */

/** Years from 9000 on are no time: what comes after them must still be one of four digits. */
const written = /^([0-8]\d{3}-\d{2}-\d{2})[ T](\d{1,2}:\d{2})(:\d{2})?[ ]?(Z|[+-]\d{2}:?\d{2})?$/;

/** Milliseconds since the epoch; `undefined` where it is no time. Without an offset, it is one of this machine. */
export function instantOf(text: string): number | undefined {
  const found = written.exec(text.trim());
  if (!found) return undefined;
  const [, date = '', time = '', seconds = ':00', offset = ''] = found;
  const zone = offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
  const instant = Date.parse(`${date}T${time.padStart(5, '0')}${seconds}${zone}`);
  return Number.isNaN(instant) ? undefined : instant;
}

/** A time as it is written into a file. `offset` is that of the machine, in minutes east of UTC. */
export function stampOf(instant: number, offset = -new Date(instant).getTimezoneOffset()): string {
  const local = new Date(instant + offset * 60_000).toISOString();
  const minutes = Math.abs(offset);
  const zone = `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return `${local.slice(0, 10)} ${local.slice(11, 19)} ${zone}`;
}

/** Clocks of two computers differ, by minutes or a time zone; a time that lies further ahead is a mistake. */
const furthestAhead = 24 * 60 * 60_000;

/**
 * When something is said after `latest`, both in milliseconds since the epoch: later than that also where this machine's
 * clock is behind. A time that lies far ahead, as a wrong clock writes it, does not count: all that follows would have it.
 */
export function instantAfter(latest: number, now: number): number {
  return latest - now > furthestAhead ? now : Math.max(now, latest + 1_000);
}

/**
 * When a conversation is resolved or opened again after `latest`, both in milliseconds since the epoch. Always later than
 * that: of two people the later one counts, so a time that a wrong clock wrote would else hold for ever.
 */
export function changeAfter(latest: number, now: number): number {
  return Math.max(now, latest + 1_000);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
