import { fileURLToPath } from 'node:url';
import { relative, sep } from 'node:path';
import { isJournalEntry, type Entry } from '../../src/core/entry';
import { noTeacher, type EntryIndex } from '../../src/core/entryIndex';
import { folderProblems, type FolderProblem } from '../../src/core/folderProblems';
import { allGoals, type Progress } from '../../src/core/goalGraph';
import { compareNames, nameKey } from '../../src/core/names';
import { createHeadlessIndex } from './headless';
import { createNodeStore } from './nodeStore';
import { noShards } from './shardFolder';

/** What a folder holds. Files are relative to the folder, with `/`; lines and columns (UTF-16) count from 1. */
export interface JournalReport {
  /** Journal entries, without conflict copies. */
  readonly entries: number;
  readonly goals: readonly ReportedGoal[];
  readonly teachers: readonly { readonly name: string; readonly goals: number; readonly entries: number }[];
  readonly problems: readonly ReportedProblem[];
  readonly conflicts: readonly { readonly file: string; readonly original: string; readonly source: string }[];
  /** Milliseconds: finding the files, reading them into the index, and both. */
  readonly timings: { readonly listMs: number; readonly readMs: number; readonly totalMs: number };
}

interface ReportedGoal {
  readonly id: string;
  readonly title: string;
  /** Empty where no teacher is named. */
  readonly teacher: string;
  readonly status: string | null;
  readonly entries: number;
  readonly evidence: number;
  readonly progress: Progress | null;
}

interface ReportedProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly severity: string;
}

/** Indexes a folder, which must exist, with the product's own modules and tells what it holds. */
export async function readJournal(folder: string): Promise<JournalReport> {
  const store = createNodeStore(folder);
  const started = performance.now();
  let listed = started;
  let read = started;
  const { index, indexing } = createHeadlessIndex(
    {
      ...store,
      async list(signal) {
        const found = await store.list(signal);
        listed = performance.now();
        return found;
      },
    },
    noShards,
    () => {
      read = performance.now();
    },
  );
  await indexing.rebuild();
  read = Math.max(read, listed);
  const fileOf = (uri: string) => relative(folder, fileURLToPath(uri)).split(sep).join('/');
  return {
    ...contentsOf(index, fileOf),
    timings: { listMs: rounded(listed - started), readMs: rounded(read - listed), totalMs: rounded(read - started) },
  };
}

function contentsOf(index: EntryIndex, fileOf: (uri: string) => string): Omit<JournalReport, 'timings'> {
  const entries = [...index.entries()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const own = entries.filter((entry) => isJournalEntry(entry) && index.conflictSource(entry.uri) === undefined);
  const perTeacher = new Map<string, number>();
  for (const { teacher } of own) {
    const key = teacher === undefined ? noTeacher : nameKey(teacher);
    perTeacher.set(key, (perTeacher.get(key) ?? 0) + 1);
  }
  const nameOf = (key: string) => (key === noTeacher ? '' : index.teacherName(key));
  const teachers = [...index.teachers()].map((key) => ({
    name: nameOf(key),
    goals: [...index.goalsOfTeacher(key)].length,
    entries: perTeacher.get(key) ?? 0,
  }));
  return {
    entries: own.length,
    goals: allGoals(index).map(({ id, title, teacherKey, status, entryCount, evidenceCount, progress }) => ({
      id,
      title,
      teacher: nameOf(teacherKey),
      status: status ?? null,
      entries: entryCount,
      evidence: evidenceCount,
      progress: progress ?? null,
    })),
    teachers: teachers.sort((a, b) => compareNames(a.name, b.name)),
    problems: entries.flatMap((entry) =>
      problemsOf(index, entry).map((problem) => reported(fileOf(entry.uri), problem)),
    ),
    conflicts: entries.flatMap((entry) => {
      const { uri } = entry;
      const source = index.conflictSource(uri);
      const original = index.originalOf(uri);
      return source && original && (isJournalEntry(entry) || isJournalEntry(original))
        ? [{ file: fileOf(uri), original: fileOf(original.uri), source }]
        : [];
    }),
  };
}

/** A note's own problems and what it has against the rest of the folder, from its top down. */
function problemsOf(index: EntryIndex, entry: Entry): readonly FolderProblem[] {
  const found = [...entry.problems, ...folderProblems(index, entry)];
  return found.sort((a, b) => a.place.line - b.place.line || a.place.character - b.place.character);
}

function reported(file: string, { place, code, severity }: FolderProblem): ReportedProblem {
  return { file, line: place.line + 1, column: place.character + 1, code, severity };
}

function rounded(milliseconds: number): number {
  return Math.round(10 * milliseconds) / 10;
}
