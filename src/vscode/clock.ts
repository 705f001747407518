import type { Clock } from '../core/ports';
import { localDateOf } from '../core/schoolTime';

/** The local date and time of the machine that the person sits at. */
export const systemClock: Clock = {
  today: () => localDateOf(new Date()),
  now: () => Date.now(),
  time() {
    const now = new Date();
    return `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
  },
};

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
