import type { Checkpoint, Entry, LocalDate } from './entry';
import { noTeacher, type EntryIndex } from './entryIndex';
import { compareNames } from './names';

/** A coaching goal as the folder tells of it. */
export interface Goal {
  readonly id: string;
  /** The goal note's title, else the id. */
  readonly title: string;
  readonly teacherKey: string;
  readonly status: string | undefined;
  /** The goal note; without one the goal is 'not described yet'. */
  readonly note: Entry | undefined;
  /** Further notes that declare the same id. */
  readonly duplicates: readonly Entry[];
  readonly entryCount: number;
  readonly evidenceCount: number;
  /** The newest date of an entry. */
  readonly lastDate: LocalDate | undefined;
  readonly progress: Progress | undefined;
}

/** How far a measure has come from baseline to target. */
export interface Progress {
  readonly baseline: number;
  readonly latest: number;
  readonly target: number;
  /** Part of the way from baseline to target; below 0 or above 1 where it went beyond. */
  readonly part: number;
}

/** The entry kinds that bring evidence of what students or teacher did. DOMAIN: 'data and evidence'. */
const evidenceKinds: ReadonlySet<string> = new Set(['evidence', 'observation']);

/** A teacher and what belongs to them, for the first level of the tree. */
export interface TeacherSummary {
  readonly key: string;
  /** As written most often in the notes; empty for entries that name no teacher. */
  readonly name: string;
  readonly goalCount: number;
}

/** All teachers with a goal or an entry of their own by name; entries without a teacher come last. */
export function teachers(index: EntryIndex): readonly TeacherSummary[] {
  const found: TeacherSummary[] = [];
  for (const key of index.teachers()) {
    const goalCount = count(index.goalsOfTeacher(key));
    if (goalCount > 0 || !isEmpty(index.looseEntries(key))) {
      found.push({ key, name: key === noTeacher ? '' : index.teacherName(key), goalCount });
    }
  }
  return found.sort((a, b) => rank(a) - rank(b) || compareNames(a.name, b.name) || (a.key < b.key ? -1 : 1));

  function rank(teacher: TeacherSummary): number {
    return teacher.key === noTeacher ? 1 : 0;
  }
}

/** Names of all teachers in the notes, for pickers and completion. */
export function teacherNames(index: EntryIndex): readonly string[] {
  const names: string[] = [];
  for (const key of index.teachers()) if (key !== noTeacher) names.push(index.teacherName(key));
  return names.sort(compareNames);
}

/** The teacher's goals by title. */
export function goalsOfTeacher(index: EntryIndex, key: string): readonly Goal[] {
  return sortGoals([...index.goalsOfTeacher(key)].map((id) => goal(index, id)));
}

/** All goals of the folder by title. */
export function allGoals(index: EntryIndex): readonly Goal[] {
  return sortGoals([...index.goals()].map((id) => goal(index, id)));
}

/** Whether a goal of this status is worked on: neither reached nor at rest. */
export function isOpenStatus(status: string | undefined): boolean {
  return status === undefined || status === 'draft' || status === 'in-progress';
}

/** The same goals, those that are worked on first: in lists to choose from. */
export function openFirst(goals: readonly Goal[]): readonly Goal[] {
  const isOpen = ({ status }: Goal) => isOpenStatus(status);
  return [...goals.filter(isOpen), ...goals.filter((goal) => !isOpen(goal))];
}

/** One goal; an id that no note knows gives a goal without note and entries. */
export function goal(index: EntryIndex, id: string): Goal {
  const [note, ...duplicates] = index.declarations(id);
  let entryCount = 0;
  let evidenceCount = 0;
  let lastDate: LocalDate | undefined;
  for (const entry of index.entriesOfGoal(id)) {
    entryCount++;
    if (entry.kind !== undefined && evidenceKinds.has(entry.kind)) evidenceCount++;
    if (entry.date !== undefined && (lastDate === undefined || entry.date > lastDate)) lastDate = entry.date;
  }
  return {
    id,
    title: note?.title ?? id,
    teacherKey: index.teacherOfGoal(id),
    status: note?.status,
    note,
    duplicates,
    entryCount,
    evidenceCount,
    lastDate,
    progress: note && progressOf(note),
  };
}

/** The entries of a goal by date, newest first; undated ones last. */
export function goalEntries(index: EntryIndex, id: string): readonly Entry[] {
  return byDate([...index.entriesOfGoal(id)]);
}

/** The teacher's entries that name no goal by date, newest first; undated ones last. */
export function looseEntries(index: EntryIndex, teacherKey: string): readonly Entry[] {
  return byDate([...index.looseEntries(teacherKey)]);
}

/**
 * Baseline, latest checkpoint and target, where all of them are numbers. Figures with a unit ('12 of 24', '60 %') count
 * by their first number.
 */
export function progressOf(note: Entry): Progress | undefined {
  const baseline = firstNumber(note.baseline);
  const target = firstNumber(note.target);
  if (baseline === undefined || target === undefined) return undefined;
  const latest = firstNumber(latestCheckpoint(note.checkpoints)?.value) ?? baseline;
  return { baseline, latest, target, part: target === baseline ? 1 : (latest - baseline) / (target - baseline) };
}

function latestCheckpoint(checkpoints: readonly Checkpoint[] | undefined): Checkpoint | undefined {
  let latest: Checkpoint | undefined;
  for (const checkpoint of checkpoints ?? []) {
    if (latest === undefined || checkpoint.date >= latest.date) latest = checkpoint;
  }
  return latest;
}

/** Some write 3,5 for three and a half; a comma before three digits parts the thousands. */
function firstNumber(value: number | string | undefined): number | undefined {
  if (typeof value === 'number' || value === undefined) return value;
  const digits = /-?\d+(?:,\d{3}(?!\d))*(?:[.,]\d+)?/.exec(value)?.[0];
  return digits === undefined ? undefined : Number(digits.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}

function byDate(entries: Entry[]): readonly Entry[] {
  return entries.sort((a, b) => descending(a.date ?? '', b.date ?? '') || (a.uri < b.uri ? -1 : 1));
}

function sortGoals(goals: Goal[]): readonly Goal[] {
  return goals.sort((a, b) => compareNames(a.title, b.title) || (a.id < b.id ? -1 : 1));
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}

function count(items: Iterable<unknown>): number {
  return [...items].length;
}

function isEmpty(items: Iterable<unknown>): boolean {
  return items[Symbol.iterator]().next().done === true;
}
