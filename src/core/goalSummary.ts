import { isCycleOpen } from './agreement';
import type { Entry, EntryKind, LocalDate, NextStep } from './entry';
import { observedDay, type Feedback } from './feedback';
import { isOpenStatus, type Goal } from './goalGraph';
import { nameKey } from './names';
import { daysBetween, isLocalDate } from './schoolTime';
import { timeSpent } from './timeLog';

/** Something about a goal, an entry or a teacher that asks to be looked at. Codes and figures, not words. */
export interface Badge {
  readonly code:
    | 'feedback-open'
    | 'feedback-due-soon'
    | 'feedback-overdue'
    | 'reflection-open'
    | 'no-evidence'
    | 'target-overdue'
    | 'step-due'
    | 'no-agreement'
    | 'conflict-copy';
  /** How many entries or steps it is about. */
  readonly count: number;
  /** Days of the oldest of them: since the lesson for feedback, beyond the date for what is overdue. */
  readonly days?: number;
  /** Feedback: the day by which it is due, counted from the lesson. */
  readonly limit?: number;
}

/** How often a strategy was written about in the goal's entries. */
export interface StrategyUse {
  readonly name: string;
  readonly count: number;
  readonly lastDate: LocalDate | undefined;
}

/** A next step as it stands in a note. */
export interface GoalStep {
  readonly uri: string;
  /** Its position in the note's `next-steps`, from 0. */
  readonly position: number;
  readonly step: NextStep;
  readonly isDone: boolean;
  /** Days since its date; negative before, undefined where `when` is no date. */
  readonly daysLate: number | undefined;
}

/** The kinds of entry that a coaching cycle goes through, in their order. DOMAIN: 'plan, observe, reflect'. */
export const cycleSteps = ['plan', 'observation', 'debrief', 'reflection', 'review'] as const satisfies EntryKind[];

export interface GoalSummary {
  readonly goal: Goal;
  readonly strategies: readonly StrategyUse[];
  /** What is left to do first, by date; then what is done. */
  readonly steps: readonly GoalStep[];
  readonly cycleDone: readonly EntryKind[];
  readonly cycleOpen: readonly EntryKind[];
  readonly lastContact: LocalDate | undefined;
  /** The time log: the minutes that the goal's note and entries say. */
  readonly minutes: number;
  readonly badges: readonly Badge[];
}

/** What a goal's summary needs besides its entries. */
export interface SummaryContext {
  readonly today: LocalDate;
  /** How feedback stands on an observation. */
  readonly feedback: (observation: Entry) => Feedback | undefined;
  /** True where the goal's teacher has a current agreement. */
  readonly hasAgreement: boolean;
  /** Copies that sync programs left of the goal's notes. */
  readonly conflictCopies: number;
}

/** Sums a goal up from its entries, on a given day. */
export function summarizeGoal(goal: Goal, entries: readonly Entry[], context: SummaryContext): GoalSummary {
  const { today, feedback, hasAgreement, conflictCopies } = context;
  const steps = stepsOf(goal.note ? [goal.note, ...entries] : entries, today);
  const done = new Set(entries.filter(({ date }) => date === undefined || date <= today).map(({ kind }) => kind));
  const cycleDone = cycleSteps.filter((kind) => done.has(kind));
  const badges = [
    ...feedbackBadges(entries.flatMap((entry) => feedback(entry) ?? [])),
    ...stepBadges(steps),
    ...goalBadges(goal, today, hasAgreement),
    ...(conflictCopies > 0 ? [{ code: 'conflict-copy', count: conflictCopies } as const] : []),
  ];
  return {
    goal,
    strategies: strategiesOf(goal.note, entries),
    steps,
    cycleDone,
    cycleOpen: cycleSteps.filter((kind) => !done.has(kind)),
    lastContact: lastContact(entries, today),
    minutes: timeSpent(new Set(goal.note ? [goal.note, ...entries] : entries)).minutes,
    badges,
  };
}

/** Badges for the feedback on some observations: one for each state that still asks for something. */
export function feedbackBadges(feedback: readonly Feedback[]): readonly Badge[] {
  const badges: Badge[] = [];
  for (const state of ['overdue', 'due-soon', 'open'] as const) {
    const found = feedback.filter((one) => one.state === state);
    const days = found.map(({ day }) => day).filter((day) => day !== undefined);
    const [first] = found;
    if (!first) continue;
    const oldest = days.length > 0 && { days: Math.max(...days) };
    badges.push({ code: `feedback-${state}`, count: found.length, limit: first.limit, ...oldest });
  }
  const unreflected = feedback.filter(({ hasReflection }) => !hasReflection).length;
  if (unreflected > 0) badges.push({ code: 'reflection-open', count: unreflected });
  return badges;
}

function stepBadges(steps: readonly GoalStep[]): readonly Badge[] {
  const late = steps.flatMap(({ isDone, daysLate }) =>
    !isDone && daysLate !== undefined && daysLate >= 0 ? daysLate : [],
  );
  return late.length === 0 ? [] : [{ code: 'step-due', count: late.length, days: Math.max(...late) }];
}

function goalBadges({ note, status, evidenceCount }: Goal, today: LocalDate, hasAgreement: boolean): readonly Badge[] {
  if (!note) return [];
  const badges: Badge[] = [];
  badges.push(...targetBadges([note], today));
  if (evidenceCount === 0 && status !== undefined && !restingStatuses.has(status)) {
    badges.push({ code: 'no-evidence', count: 1 });
  }
  if (!hasAgreement && isCycleOpen(note)) badges.push({ code: 'no-agreement', count: 1 });
  return badges;
}

/** A badge for the goal notes whose target date has passed while their goal is still worked on. */
export function targetBadges(notes: readonly Entry[], today: LocalDate): readonly Badge[] {
  const late = notes.flatMap(({ status, targetDate }) => {
    const days = isOpenStatus(status) && targetDate !== undefined ? daysBetween(targetDate, today) : 0;
    return days > 0 ? days : [];
  });
  return late.length === 0 ? [] : [{ code: 'target-overdue', count: late.length, days: Math.max(...late) }];
}

/** A goal of this status is not asked for evidence. */
const restingStatuses: ReadonlySet<string> = new Set(['draft', 'paused', 'stopped']);

/** Kinds of entry that tell of a talk or a visit, and not of work alone. */
const contactKinds: ReadonlySet<string> = new Set(['agreement', 'meeting', 'observation', 'debrief', 'review']);

/** The newest day up to today on which teacher and coach met. */
export function lastContact(entries: Iterable<Entry>, today: LocalDate): LocalDate | undefined {
  let last: LocalDate | undefined;
  for (const entry of entries) {
    if (entry.kind === undefined || !contactKinds.has(entry.kind)) continue;
    const day = entry.kind === 'observation' ? observedDay(entry) : entry.date;
    if (day !== undefined && day <= today && (last === undefined || day > last)) last = day;
  }
  return last;
}

/** Strategies by the number of entries that name them; those of the goal note stand in the list with 0 too. */
function strategiesOf(note: Entry | undefined, entries: readonly Entry[]): readonly StrategyUse[] {
  const found = new Map<string, StrategyUse>();
  for (const name of note?.strategy ?? []) found.set(nameKey(name), { name, count: 0, lastDate: undefined });
  for (const { strategy = [], date } of entries) {
    for (const [key, name] of new Map(strategy.map((one) => [nameKey(one), one]))) {
      const { name: first, count, lastDate } = found.get(key) ?? { name, count: 0, lastDate: undefined };
      const newest = lastDate === undefined || (date !== undefined && date > lastDate) ? date : lastDate;
      found.set(key, { name: first, count: count + 1, lastDate: newest });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

/** A step that stands so asks for nothing any more; one that was carried over goes on in a later note. */
const doneStatuses: ReadonlySet<string> = new Set(['in place', 'carried over', 'dropped']);

/** True for the status of a next step that asks for nothing any more. */
export function isDoneStatus(status: string): boolean {
  return doneStatuses.has(status.toLowerCase().replaceAll('-', ' '));
}

/** The next steps of notes: what is left to do first, by date; then what is done. */
export function stepsOf(notes: readonly Entry[], today: LocalDate): readonly GoalStep[] {
  const steps = notes.flatMap(({ uri, nextSteps = [] }) =>
    nextSteps.map((step, position): GoalStep => {
      const when = step.when?.trim();
      return {
        uri,
        position,
        step,
        isDone: step.status !== undefined && isDoneStatus(step.status),
        daysLate: when !== undefined && isLocalDate(when) ? daysBetween(when, today) : undefined,
      };
    }),
  );
  return steps.sort(
    (a, b) => Number(a.isDone) - Number(b.isDone) || (b.daysLate ?? -Infinity) - (a.daysLate ?? -Infinity) || 0,
  );
}
