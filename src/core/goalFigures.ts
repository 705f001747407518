import { cached } from './cached';
import { agreementState } from './agreement';
import type { Entry, LocalDate } from './entry';
import { declaredGoal, namedGoals, noTeacher, teacherKey, type EntryIndex, type IndexUpdate } from './entryIndex';
import { defaultFeedbackClock, feedbackOf, type Feedback, type FeedbackClock } from './feedback';
import { goal as goalOf, type Goal } from './goalGraph';
import { feedbackBadges, lastContact, summarizeGoal, targetBadges, type Badge, type GoalSummary } from './goalSummary';
import { daysBetween } from './schoolTime';
import type { Steps } from './steps';
import { timeSpent } from './timeLog';

export interface TeacherFacts {
  readonly name: string;
  /** Days since teacher and coach last met. */
  readonly daysSinceContact: number | undefined;
  /** The time log: the minutes that the notes about the teacher say. */
  readonly minutes: number;
  readonly badges: readonly Badge[];
}

/** What all goals and teachers add up to on a day, worked out when it is asked for and kept until a note changes it. */
export interface GoalFigures {
  readonly goal: (id: string) => Goal;
  readonly summary: (id: string) => GoalSummary;
  readonly teacher: (key: string) => TeacherFigures;
  readonly feedback: (observation: Entry) => Feedback | undefined;
  /** Works everything out that is not known yet, in small steps. */
  readonly prepare: () => Steps<void>;
  /** Forgets what an update of the index may have changed. Returns the ids of these goals. */
  readonly update: (update: IndexUpdate) => ReadonlySet<string>;
}

export interface TeacherFigures extends TeacherFacts {
  readonly feedback: ReadonlyMap<string, Feedback>;
  readonly agreements: readonly Entry[];
  readonly lastContact: LocalDate | undefined;
}

export function createGoalFigures(
  index: EntryIndex,
  today: LocalDate,
  clock: FeedbackClock = defaultFeedbackClock,
): GoalFigures {
  const goals = new Map<string, Goal>();
  const summaries = new Map<string, GoalSummary>();
  const teachers = new Map<string, TeacherFigures>();

  function goal(id: string): Goal {
    return cached(goals, id, () => goalOf(index, id));
  }

  function summary(id: string): GoalSummary {
    return cached(summaries, id, () =>
      summarizeGoal(goal(id), [...index.entriesOfGoal(id)], {
        today,
        feedback,
        hasAgreement: hasAgreement(goal(id)),
        conflictCopies: count(index.mentions(id), ({ uri }) => index.conflictSource(uri) !== undefined),
      }),
    );
  }

  function hasAgreement({ teacherKey: key, note }: Goal): boolean {
    return agreementState(teacher(key).agreements, today, note?.coach).state === 'current';
  }

  function teacher(key: string): TeacherFigures {
    return cached(teachers, key, () => {
      const entries = [...index.entriesOfTeacher(key)];
      const feedback = feedbackOf(entries, today, clock);
      const last = key === noTeacher ? undefined : lastContact(entries, today);
      return {
        name: key === noTeacher ? '' : index.teacherName(key),
        feedback,
        agreements: entries.filter(({ kind }) => kind === 'agreement'),
        lastContact: last,
        minutes: timeSpent(entries).minutes,
        daysSinceContact: last === undefined ? undefined : daysBetween(last, today),
        badges: [
          ...feedbackBadges([...feedback.values()]).filter(({ code }) => code !== 'reflection-open'),
          ...targetBadges(
            [...index.goalsOfTeacher(key)].flatMap((id) => index.declarations(id).slice(0, 1)),
            today,
          ),
        ],
      };
    });
  }

  function feedback(observation: Entry): Feedback | undefined {
    if (observation.kind !== 'observation') return undefined;
    return teacher(teacherKey(observation)).feedback.get(observation.uri);
  }

  function* prepare(): Steps<void> {
    for (const key of [...index.teachers()]) {
      teacher(key);
      yield;
    }
    for (const id of [...index.goals()]) {
      summary(id);
      yield;
    }
  }

  function update(update: IndexUpdate): ReadonlySet<string> {
    const stale = new Set(update.goals);
    for (const key of update.teachers) {
      teachers.delete(key);
      for (const id of index.goalsOfTeacher(key)) stale.add(id);
      // A debrief may stand for the observation of another goal.
      for (const entry of index.entriesOfTeacher(key)) for (const id of namedGoals(entry)) stale.add(id);
    }
    for (const uri of update.uris) {
      const entry = index.get(uri);
      const own = entry && declaredGoal(entry);
      if (own !== undefined) stale.add(own);
    }
    for (const id of stale) {
      goals.delete(id);
      summaries.delete(id);
    }
    return stale;
  }

  return { goal, summary, teacher, feedback, prepare, update };
}

function count<T>(items: Iterable<T>, test: (item: T) => boolean): number {
  let found = 0;
  for (const item of items) if (test(item)) found++;
  return found;
}
