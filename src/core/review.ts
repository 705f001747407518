import { agreementState, isCycleOpen } from './agreement';
import { isSaidBy } from './commentsRead';
import type { Entry, EntryKind, LocalDate } from './entry';
import { noTeacher, teacherKey, type EntryIndex } from './entryIndex';
import { feedbackOf, isGiven, isShareable, type Feedback, type FeedbackClock } from './feedback';
import { lastContact, stepsOf, type GoalStep } from './goalSummary';
import { nameKey } from './names';
import { noteName } from './notePath';
import type { Markable, ReviewMarks } from './reviewMarks';
import { isOneOf, type Reviewer } from './reviewer';
import { daysBetween } from './schoolTime';

/** What a coach finds under a teacher, in this order. */
export const reviewSections = [
  /** New or changed since it was reviewed. */
  'unreviewed',
  /** An observation for which there is no debrief yet. */
  'no-debrief',
  /** A debrief that the teacher has not got. */
  'not-shared',
  /** A reflection that the teacher lets the coach read, and no talk or note since. */
  'unanswered',
  /** A next step whose day has come. */
  'step-due',
  /** An agreement that has ended, or ends soon. */
  'agreement',
  /** A copy that a sync program left, or a note with both versions in it. */
  'conflict',
] as const;
export type ReviewSection = (typeof reviewSections)[number];

/** Something under a section. */
export interface ReviewItem {
  readonly entry: Entry;
  /** True where another text of the note was reviewed before. */
  readonly isChanged?: boolean;
  /** Who said something beside the note that was not reviewed. */
  readonly commentsBy?: readonly string[];
  /** True where only what was said beside the note is new. */
  readonly isKnown?: boolean;
  readonly feedback?: Feedback;
  readonly step?: GoalStep;
  /** Days since the reflection, or since the agreement ended: negative before. */
  readonly days?: number;
}

export interface TeacherReview {
  readonly name: string;
  /** Sections with something in them, in their order. */
  readonly sections: ReadonlyMap<ReviewSection, readonly ReviewItem[]>;
}

export interface ReviewContext {
  readonly today: LocalDate;
  readonly me: Reviewer;
  readonly feedback: FeedbackClock;
  readonly isReviewed: ReviewMarks['isReviewed'];
  readonly wasReviewed: ReviewMarks['wasReviewed'];
}

/** What lies longer back is not asked for any more, in days. */
const longest = 365;
/** An agreement is spoken of so many days before it ends, and to a teacher who was met within so many days. */
const renewBefore = 14;
const workedWithin = 60;

/** What waits for the coach of a teacher. */
export function reviewOfTeacher(index: EntryIndex, key: string, context: ReviewContext): TeacherReview {
  const { today, me } = context;
  const entries = [...index.entriesOfTeacher(key)];
  const isRecent = (day: LocalDate | undefined): boolean =>
    day === undefined || (day <= today && daysBetween(day, today) <= longest);
  const isOfMe = me.names.some((name) => nameKey(name) === key);
  const isMyWork = ({ coach }: Entry): boolean =>
    coach === undefined ? !me.isTeacher : me.names.length === 0 || isOneOf(me.names, coach);
  const isMyStep = (entry: Entry, who: string): boolean =>
    isMyWork(entry) || (isOfMe && !isOneOf(['coach', entry.coach ?? ''], who));

  function* unreviewed(): Generator<ReviewItem> {
    for (const entry of entries) {
      const isOwn = isMine(entry, me);
      if (!isOwn && !isForOthers(entry, me)) continue;
      const by = newComments(index, entry, context).map(({ author }) => author);
      const isKnown = isOwn || context.isReviewed(entry);
      if (isKnown && by.length === 0) continue;
      yield {
        entry,
        ...(isKnown ? { isKnown } : context.wasReviewed(entry) && { isChanged: true }),
        ...(by.length > 0 && { commentsBy: [...new Set(by)].sort() }),
      };
    }
  }

  const feedback = feedbackOf(entries, today, context.feedback);
  const isWaiting = ({ state }: Feedback): boolean => state !== 'shared' && state !== 'answered';
  const clockOf = new Map<string, Feedback>();
  for (const state of feedback.values()) {
    // Of a debrief of two lessons, the one that still waits counts.
    for (const uri of state.debriefs) if (isWaiting(state) || !clockOf.has(uri)) clockOf.set(uri, state);
  }

  function* withoutDebrief(): Generator<ReviewItem> {
    for (const [uri, state] of feedback) {
      const entry = index.get(uri);
      if (!entry || !isWaiting(state) || state.debriefs.length > 0) continue;
      if (isMyWork(entry) && isRecent(entry.observed ?? entry.date)) yield { entry, feedback: state };
    }
  }

  function* notShared(): Generator<ReviewItem> {
    for (const entry of entries) {
      if (entry.kind !== 'debrief' || !isMyWork(entry)) continue;
      const days = [entry.date, entry.observed];
      const state = clockOf.get(entry.uri);
      // Shared before the lesson that the debrief is about, it was not shared, though the debrief does not name the day.
      const waits = state !== undefined && isWaiting(state);
      if (!waits && isGiven(entry, entry.observed, today)) continue;
      // One that is planned for a day to come is shown where the clock of its lesson runs: else neither of them was.
      if (!days.every((day) => isRecent(day) || (waits && day !== undefined && day > today))) continue;
      yield waits ? { entry, feedback: state } : { entry };
    }
  }

  function* unanswered(): Generator<ReviewItem> {
    const reflections = entries.filter(
      (entry) =>
        entry.kind === 'reflection' && isShown(entry) && isRecent(entry.date) && isMyWork(entry) && !isMine(entry, me),
    );
    if (reflections.length === 0) return;
    const talks = entries.filter(({ kind, date }) => kind !== undefined && talkKinds.has(kind) && isRecent(date));
    const lastTalk = talks.reduce((last, { date = '' }) => (date > last ? date : last), '');
    const named = new Set(
      entries
        .filter(({ kind }) => kind !== 'reflection')
        .flatMap(({ about = [] }) => about.map((name) => nameKey(name.slice(name.lastIndexOf('/') + 1)))),
    );
    for (const entry of reflections) {
      const { date } = entry;
      if (named.has(nameKey(noteName(entry.uri))) || (date !== undefined && date <= lastTalk)) continue;
      if (isCommentedByOther(index, entry)) continue;
      yield date === undefined ? { entry } : { entry, days: daysBetween(date, today) };
    }
  }

  function* stepsDue(): Generator<ReviewItem> {
    for (const step of stepsOf(entries, today)) {
      const entry = index.get(step.uri);
      const late = step.daysLate ?? -1;
      if (entry && !step.isDone && late >= 0 && late <= longest && isMyStep(entry, step.step.who ?? ''))
        yield { entry, step };
    }
  }

  function* agreements(): Generator<ReviewItem> {
    // What another coach agreed with the teacher says nothing of this one's.
    const mine = entries.filter((one) => one.kind === 'agreement' && (isOfMe || isMyWork(one)));
    const { agreement: entry, until } = agreementState(mine, today);
    if (!entry || until === undefined || key === noTeacher) return;
    const days = daysBetween(until, today);
    if (days < -renewBefore) return;
    const met = lastContact(entries, today);
    const isAtWork = entries.some((one) => one.kind === 'goal' && isCycleOpen(one));
    if (isAtWork || (met !== undefined && daysBetween(met, today) <= workedWithin)) yield { entry, days };
  }

  function* conflicts(): Generator<ReviewItem> {
    if (me.isTeacher && !isOfMe && key !== noTeacher) return;
    for (const entry of index.conflictCopies()) if (teacherKey(entry) === key) yield { entry };
    for (const entry of entries) if (entry.problems.some(({ code }) => code === 'conflict-markers')) yield { entry };
  }

  const found: Readonly<Record<ReviewSection, Iterable<ReviewItem>>> = {
    unreviewed: sorted(unreviewed(), ({ entry }) => entry.date ?? '', -1),
    'no-debrief': sorted(withoutDebrief(), ({ entry }) => entry.observed ?? entry.date ?? ''),
    'not-shared': sorted(notShared(), ({ entry }) => entry.observed ?? entry.date ?? ''),
    unanswered: sorted(unanswered(), ({ entry }) => entry.date ?? ''),
    'step-due': stepsDue(),
    agreement: agreements(),
    conflict: sorted(conflicts(), () => ''),
  };
  const sections = reviewSections.map((section) => [section, [...found[section]]] as const);
  return {
    name: key === noTeacher ? '' : index.teacherName(key),
    sections: new Map(sections.filter(([, items]) => items.length > 0)),
  };
}

/** Kinds of entry that stand for a talk. */
const talkKinds: ReadonlySet<EntryKind> = new Set<EntryKind>(['debrief', 'meeting', 'review']);
/** Kinds that the teacher writes. */
const teacherKinds: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'goal',
  'plan',
  'reflection',
  'evidence',
  'learning-log',
]);

/** False for what is its writer's own: what says so, and private notes. Nobody is led to read these. */
function isForOthers(entry: Entry, { names, isTeacher }: Reviewer): boolean {
  if (entry.kind === 'private-note') return false;
  // What is for two people is not for a third.
  const isOfOthers = isTeacher && entry.teacher !== undefined && !isOneOf(names, entry.teacher);
  if (!isOfOthers) return entry.visibility === undefined || isShown(entry);
  return entry.visibility === 'group' || (isShown(entry) && (entry.with ?? []).some((name) => isOneOf(names, name)));
}

/** True where the note says that others may read it. */
function isShown({ visibility }: Entry): boolean {
  return visibility === 'pair' || visibility === 'group';
}

/** True where the kind tells who writes it, and that is the person who sits here. */
function isMine(entry: Entry, { names }: Reviewer): boolean {
  if (isShareable(entry)) return isOneOf(names, entry.coach ?? '');
  return entry.kind !== undefined && teacherKinds.has(entry.kind) && isOneOf(names, entry.teacher ?? '');
}

/** What others said beside a note and was not reviewed. */
export function newComments(
  index: EntryIndex,
  { uri }: Entry,
  { me, isReviewed }: Pick<ReviewContext, 'me' | 'isReviewed'>,
): readonly (Markable & { readonly author: string })[] {
  return [...index.commentsOn(uri)].flatMap((file) => {
    const { comments } = file;
    if (!comments || isSaidBy(comments, me.names)) return [];
    const said = comments.said.map((one) => ({ ...one, uri: file.uri, author: comments.author }));
    return said.filter((one) => !isReviewed(one));
  });
}

/** True where somebody else than the teacher of the note said something beside it. */
function isCommentedByOther(index: EntryIndex, { uri, teacher = '' }: Entry): boolean {
  return [...index.commentsOn(uri)].some(
    ({ comments }) => comments && comments.said.length > 0 && !isSaidBy(comments, [teacher]),
  );
}

/** All that can be marked as reviewed: notes, and what was said beside them. */
export function* markables(index: EntryIndex): Generator<Markable> {
  for (const uri of index.files()) {
    const file = index.file(uri);
    if (file?.comments) for (const one of file.comments.said) yield { ...one, uri };
    else if (file?.fingerprint !== undefined) yield file;
  }
}

function sorted(items: Iterable<ReviewItem>, key: (item: ReviewItem) => string, sign = 1): readonly ReviewItem[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...items].sort((a, b) => sign * compare(key(a), key(b)) || compare(a.entry.uri, b.entry.uri));
}
