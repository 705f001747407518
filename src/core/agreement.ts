import type { Entry, LocalDate } from './entry';
import { teacherKey, type EntryIndex } from './entryIndex';
import { nameKey } from './names';
import { addDays } from './schoolTime';

/** How teacher and coach stand with what they agreed about their work together. */
export interface AgreementState {
  readonly state: 'current' | 'to-renew' | 'none';
  /** The agreement that holds, or the last one that did. */
  readonly agreement?: Entry;
  /** The last day on which it holds; absent where it names no day at all. */
  readonly until?: LocalDate;
}

/** Days for which an agreement holds that names no date to look at it again. */
const usualDays = 365;

/**
 * The one source for 'current agreement'. Of a teacher's entries, an agreement that holds today counts before one that
 * does not, and then the newer one: it is current until its `target-date`, the day on which both wanted to look at it
 * again, or, where it names none, for a year; after that it is to be renewed. An agreement without any date holds. Of a
 * teacher with several coaches, those that name `coach` count; where none does, all, since the same person may be
 * written in different ways.
 */
export function agreementState(entries: Iterable<Entry>, today: LocalDate, coach?: string): AgreementState {
  const all = [...entries].filter(({ kind, date }) => kind === 'agreement' && (date === undefined || date <= today));
  const own = coach === undefined ? [] : all.filter((one) => one.coach && nameKey(one.coach) === nameKey(coach));
  let best: AgreementState = { state: 'none' };
  for (const entry of own.length > 0 ? own : all) {
    const { date, targetDate } = entry;
    const until = targetDate ?? (date === undefined ? undefined : addDays(date, usualDays));
    const state = until === undefined || until >= today ? 'current' : 'to-renew';
    const found = { state, agreement: entry, ...(until !== undefined && { until }) } as const;
    if (isBetter(found, best)) best = found;
  }
  return best;
}

/** What holds comes before what is to be renewed, then the newer one; the uri decides where the dates are the same. */
function isBetter(a: AgreementState, b: AgreementState): boolean {
  if (!a.agreement || !b.agreement) return a.agreement !== undefined;
  if (a.state !== b.state) return a.state === 'current';
  const [day, other] = [a.agreement.date ?? '', b.agreement.date ?? ''];
  return day === other ? a.agreement.uri < b.agreement.uri : day > other;
}

/** True for a goal that teacher and coach are working on: it is in progress, and a coach, cycle or open phase is named. */
export function isCycleOpen({ status, coach, cycle, phase }: Entry): boolean {
  if (status !== 'in-progress' || phase === 'closed' || phase === 'paused') return false;
  return coach !== undefined || cycle !== undefined || phase !== undefined;
}

/**
 * True for a goal, plan or debrief of a cycle that is going on: there, an agreement says who does what. DOMAIN, 'defined
 * roles and expectations'.
 */
export function isOfOpenCycle(entry: Entry, index: EntryIndex): boolean {
  if (entry.kind === 'goal') return isCycleOpen(entry);
  if (entry.kind !== 'plan' && entry.kind !== 'debrief') return false;
  if (entry.goals.some(({ id }) => index.declarations(id).some(isCycleOpen))) return true;
  if (entry.cycle === undefined) return false;
  for (const id of index.goalsOfTeacher(teacherKey(entry))) {
    if (index.declarations(id).some((goal) => goal.cycle === entry.cycle && isCycleOpen(goal))) return true;
  }
  return false;
}
