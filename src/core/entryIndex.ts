import { isCommentsFile } from './commentName';
import { conflictName, sameNote, type ConflictSource } from './conflictCopy';
import { createNoteComments } from './noteComments';
import type { Entry, Reference } from './entry';
import { count, mostFrequent, put, take, values } from './groups';
import { nameKey } from './names';

/** The key of entries in which no teacher is named. */
export const noTeacher = '';

/** A note as it is now, or `undefined` where it is gone. */
export interface EntryChange {
  readonly uri: string;
  readonly entry: Entry | undefined;
}

/** What an update touched, so that a view can refresh just that. */
export interface IndexUpdate {
  readonly uris: ReadonlySet<string>;
  readonly goals: ReadonlySet<string>;
  /** Keys of teachers, see {@link nameKey}. */
  readonly teachers: ReadonlySet<string>;
}

/**
 * All notes by uri, with the look-ups that the views and the language service need. It is a plain data structure: no
 * I/O, no events, and its state depends on the set of notes alone, never on the order in which they came.
 * A change costs the notes it touches (and the goals these name), never the whole folder.
 */
export interface EntryIndex {
  readonly size: number;
  get(uri: string): Entry | undefined;
  uris(): Iterable<string>;
  entries(): Iterable<Entry>;
  /** What was read of a file, a note's or one of comments: these are no notes, and are in none of the other look-ups. */
  file(uri: string): Entry | undefined;
  /** Uris of all files, those of comments too. */
  files(): Iterable<string>;
  /** Files of comments on a note, unordered. */
  commentsOn(uri: string): Iterable<Entry>;
  apply(changes: readonly EntryChange[]): IndexUpdate;

  /** Keys of all teachers, unordered; {@link noTeacher} is among them where an entry names none. */
  teachers(): Iterable<string>;
  /** The teacher's name as it is written most often. */
  teacherName(key: string): string;
  /** The entries that name the teacher, goal notes too, without conflict copies, unordered. */
  entriesOfTeacher(key: string): Iterable<Entry>;
  /** Ids of the goals that belong to a teacher, unordered. */
  goalsOfTeacher(key: string): Iterable<string>;
  /** The teacher's entries that name no goal and are none, unordered. */
  looseEntries(teacherKey: string): Iterable<Entry>;

  /** Ids of all goals, declared or only named. */
  goals(): Iterable<string>;
  /** Goal notes that declare this id, in the order of their uris; the first is the goal, the others duplicates. */
  declarations(goal: string): readonly Entry[];
  /** Entries that name the goal, without its own notes and without conflict copies, unordered. */
  entriesOfGoal(goal: string): Iterable<Entry>;
  /** Every note (conflict copies too) in which the id stands, declared or named: for references and rename. */
  mentions(goal: string): Iterable<Entry>;
  /** Key of the goal's teacher: of the goal note, else the one most of its entries name. */
  teacherOfGoal(goal: string): string;

  /** The sync program that left this copy, where the note is a conflict copy of another note of the folder. */
  conflictSource(uri: string): ConflictSource | undefined;
  /** The note that a conflict copy is a copy of. */
  originalOf(uri: string): Entry | undefined;
  conflictCopies(): Iterable<Entry>;
  /** Uris of the conflict copies of a note. */
  copiesOf(uri: string): Iterable<string>;
}

export function createEntryIndex(): EntryIndex {
  const entries = new Map<string, Entry>();
  const declaring = new Map<string, Map<string, Entry>>();
  const naming = new Map<string, Map<string, Entry>>();
  const mentioning = new Map<string, Map<string, Entry>>();
  const loose = new Map<string, Map<string, Entry>>();
  const taught = new Map<string, Map<string, Entry>>();
  const spellings = new Map<string, Map<string, number>>();
  const goalTeacher = new Map<string, string>();
  const teacherGoals = new Map<string, Map<string, string>>();
  const copiesOf = new Map<string, Map<string, string>>();
  const comments = createNoteComments(entries);
  const copies = new Map<string, { entry: Entry; source: ConflictSource; original: string }>();

  function copyOf(entry: Entry): { source: ConflictSource; original: string } | undefined {
    const name = conflictName(entry.uri);
    const original = name && entries.get(name.original);
    if (!name || !original || (!name.certain && !sameNote(entry, original))) return undefined;
    return { source: name.source, original: name.original };
  }

  /** Puts an entry into the look-ups, or takes it out again. */
  function link(entry: Entry, update: MutableUpdate): void {
    const { uri } = entry;
    update.uris.add(uri);
    const copy = copyOf(entry);
    for (const goal of goalsMentioned(entry)) {
      put(mentioning, goal, uri, entry);
      update.goals.add(goal);
    }
    if (copy) {
      copies.set(uri, { entry, ...copy });
      return;
    }
    if (entry.kind === undefined) return;
    const key = teacherKey(entry);
    if (entry.teacher !== undefined) count(spellings, key, entry.teacher, 1);
    update.teachers.add(key);
    put(taught, key, uri, entry);
    const own = declaredGoal(entry);
    if (own !== undefined) put(declaring, own, uri, entry);
    const named = namedGoals(entry);
    for (const goal of named) put(naming, goal, uri, entry);
    if (own === undefined && named.length === 0) put(loose, key, uri, entry);
  }

  function unlink(entry: Entry, update: MutableUpdate): void {
    const { uri } = entry;
    update.uris.add(uri);
    for (const goal of goalsMentioned(entry)) {
      take(mentioning, goal, uri);
      update.goals.add(goal);
    }
    if (copies.delete(uri) || entry.kind === undefined) return;
    const key = teacherKey(entry);
    if (entry.teacher !== undefined) count(spellings, key, entry.teacher, -1);
    update.teachers.add(key);
    take(taught, key, uri);
    const own = declaredGoal(entry);
    if (own !== undefined) take(declaring, own, uri);
    for (const goal of namedGoals(entry)) take(naming, goal, uri);
    take(loose, key, uri);
  }

  /** A goal moves to another teacher when its note or the majority of its entries does. */
  function assignTeacher(goal: string, update: MutableUpdate): void {
    const before = goalTeacher.get(goal);
    const exists = declaring.has(goal) || naming.has(goal);
    const after = exists ? teacherFor(goal) : undefined;
    if (before !== undefined) update.teachers.add(before);
    if (after !== undefined) update.teachers.add(after);
    if (before === after) return;
    if (before !== undefined) {
      take(teacherGoals, before, goal);
      goalTeacher.delete(goal);
    }
    if (after !== undefined) {
      put(teacherGoals, after, goal, goal);
      goalTeacher.set(goal, after);
    }
  }

  function teacherFor(goal: string): string {
    const [declared] = declarations(goal);
    if (declared) return teacherKey(declared);
    const votes = new Map<string, number>();
    for (const entry of values(naming, goal)) {
      const key = teacherKey(entry);
      votes.set(key, (votes.get(key) ?? 0) + 1);
    }
    return mostFrequent(votes) ?? noTeacher;
  }

  function declarations(goal: string): readonly Entry[] {
    return [...values(declaring, goal)].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  function apply(changes: readonly EntryChange[]): IndexUpdate {
    const update: MutableUpdate = { uris: new Set(), goals: new Set(), teachers: new Set() };
    // The last word on each note counts; whether a note is a conflict copy also depends on its original.
    const latest = new Map(changes.map((change) => [change.uri, change.entry]));
    const commented = [...latest.keys()].filter(isCommentsFile);
    for (const uri of commented) {
      comments.set(uri, latest.get(uri));
      latest.delete(uri);
    }
    const affected = new Set(latest.keys());
    for (const uri of latest.keys()) for (const copy of values(copiesOf, uri)) affected.add(copy);

    for (const uri of affected) {
      const old = entries.get(uri);
      if (old) unlink(old, update);
    }
    for (const [uri, entry] of latest) {
      const known = entries.has(uri);
      if (entry) entries.set(uri, entry);
      else if (!entries.delete(uri)) continue;
      if (known && entry) continue;
      const name = conflictName(uri);
      if (!name) continue;
      if (entry) put(copiesOf, name.original, uri, uri);
      else take(copiesOf, name.original, uri);
    }
    for (const uri of affected) {
      const now = entries.get(uri);
      if (now) link(now, update);
    }
    for (const goal of update.goals) assignTeacher(goal, update);
    // The note is then as if it had changed.
    for (const note of comments.notesOf(commented)) {
      const entry = entries.get(note);
      update.uris.add(note);
      if (entry?.kind !== undefined) update.teachers.add(teacherKey(entry));
    }
    return update;
  }

  return {
    get size() {
      return entries.size;
    },
    get: (uri) => entries.get(uri),
    uris: () => entries.keys(),
    entries: () => entries.values(),
    file: (uri) => entries.get(uri) ?? comments.get(uri),
    *files() {
      yield* entries.keys();
      yield* comments.uris();
    },
    commentsOn: (uri) => comments.on(uri),
    apply,
    *teachers() {
      yield* new Set([...spellings.keys(), ...loose.keys(), ...teacherGoals.keys()]);
    },
    teacherName: (key) => mostFrequent(spellings.get(key) ?? new Map<string, number>()) ?? key,
    entriesOfTeacher: (key) => values(taught, key),
    goalsOfTeacher: (key) => values(teacherGoals, key),
    looseEntries: (key) => values(loose, key),
    *goals() {
      yield* goalTeacher.keys();
    },
    declarations,
    entriesOfGoal: (goal) => values(naming, goal),
    mentions: (goal) => values(mentioning, goal),
    teacherOfGoal: (goal) => goalTeacher.get(goal) ?? noTeacher,
    conflictSource: (uri) => copies.get(uri)?.source,
    originalOf(uri) {
      const copy = copies.get(uri);
      return copy && entries.get(copy.original);
    },
    *conflictCopies() {
      for (const { entry } of copies.values()) yield entry;
    },
    *copiesOf(uri) {
      for (const copy of values(copiesOf, uri)) if (copies.has(copy)) yield copy;
    },
  };
}

interface MutableUpdate {
  readonly uris: Set<string>;
  readonly goals: Set<string>;
  readonly teachers: Set<string>;
}

/** The id that a goal note gives its goal. */
export function declaredGoal(entry: Entry): string | undefined {
  return entry.kind === 'goal' ? entry.id?.id : undefined;
}

/** Ids of the goals that an entry belongs to; a goal note is not an entry of its own goal. */
export function namedGoals(entry: Entry): readonly string[] {
  const own = declaredGoal(entry);
  const ids = entry.goals.map((reference) => reference.id).filter((id) => id !== own);
  return ids.length > 1 ? [...new Set(ids)] : ids;
}

/** Every place at which a goal's id stands in a note. */
export function goalReferences(entry: Entry): readonly Reference[] {
  return entry.kind === 'goal' && entry.id ? [entry.id, ...entry.goals] : entry.goals;
}

function goalsMentioned(entry: Entry): ReadonlySet<string> {
  return new Set(goalReferences(entry).map((reference) => reference.id));
}

/** The key of the teacher that an entry names, see {@link nameKey}; {@link noTeacher} where it names none. */
export function teacherKey(entry: Entry): string {
  return entry.teacher === undefined ? noTeacher : nameKey(entry.teacher);
}
