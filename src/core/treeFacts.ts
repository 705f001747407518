import { cached } from './cached';
import type { Entry, LocalDate } from './entry';
import { noTeacher, type EntryIndex } from './entryIndex';
import type { FeedbackClock } from './feedback';
import type { GoalFigures } from './goalFigures';
import { lastContact } from './goalSummary';
import { compareNames, nameKey } from './names';
import { noteName } from './notePath';
import { fieldSpec } from './schema';
import { schoolYear, termOf, type Term } from './schoolTime';
import { matcherOf, phaseOf, type Matcher, type Me, type TreeState } from './treeState';

/** What the tree is made from besides the notes. */
export interface TreeContext {
  readonly today: LocalDate;
  readonly me: Me;
  readonly terms: readonly Term[];
  /** `MM-DD` */
  readonly schoolYearStart: string;
  /** Without it, the usual one. */
  readonly feedback?: FeedbackClock;
}

/** One value that goals are grouped by. */
export interface GoalGroup {
  readonly key: string;
  /** As shown; empty where the goals have none, or where the name follows from the key (status, phase). */
  readonly name: string;
  /** Ids of the goals in it that are not filtered out, in their order. */
  readonly goals: readonly string[];
}

/** What the tree shows under one grouping, sorting and filter, worked out when it is asked for. */
export interface TreeFacts {
  /** The goal's entries that are not filtered out, in their order. */
  entries(goal: string): readonly Entry[];
  /** Entries of no goal that are not filtered out, of a teacher or of all, in their order. */
  loose(teacher: string | undefined): readonly Entry[];
  hasLoose(teacher: string | undefined): boolean;
  isVisible(goal: string): boolean;
  readonly isFiltered: boolean;
  /** True where the filter looks for words that entries of the goal have, and not the goal itself, and finds few goals. */
  isFoundByEntries(goal: string): boolean;
  /** Groups in their order; for `goal` a single one with all goals. */
  groups(): readonly GoalGroup[];
  /** The group's keys that a goal stands under. */
  groupsOfGoal(goal: string): readonly string[];
  /** Forgets what a change of these goals may have changed. */
  update(goals: ReadonlySet<string>): void;
}

/** So many goals show at once which of their entries a filter found. */
const fewGoals = 20;

export function createTreeFacts(
  index: EntryIndex,
  figures: GoalFigures,
  state: TreeState,
  context: TreeContext,
): TreeFacts {
  const { grouping, sorting, filter } = state;
  const { today } = context;
  const { goal, summary, teacher } = figures;
  const matcher: Matcher = matcherOf(filter, context.me);
  const visible = new Map<string, boolean>();
  let groups: readonly GoalGroup[] | undefined;

  function entries(id: string): readonly Entry[] {
    const all = [...index.entriesOfGoal(id)];
    if (!matcher.isActive) return sortEntries(all);
    const ofKind = all.filter(matcher.kind);
    return sortEntries(matcher.goalNote(goal(id)) ? ofKind : ofKind.filter(matcher.text));
  }

  function isVisible(id: string): boolean {
    return !matcher.isActive || cached(visible, id, () => isLookedFor(id));
  }

  function isLookedFor(id: string): boolean {
    const found = goal(id);
    // A goal note that names no coach is the coach's by its entries.
    const byEntries = found.note?.coach === undefined && some(index.entriesOfGoal(id), matcher.isMine);
    const isMine = byEntries || (found.note !== undefined && matcher.isMine(found.note));
    if (!matcher.goal(found, isMine)) return false;
    return (
      matcher.goalNote(found) || some(index.entriesOfGoal(id), (entry) => matcher.kind(entry) && matcher.text(entry))
    );
  }

  function* looseEntries(teacher: string | undefined): Generator<Entry> {
    for (const key of teacher === undefined ? index.teachers() : [teacher]) {
      for (const entry of index.looseEntries(key)) if (!matcher.isActive || matcher.loose(entry, key)) yield entry;
    }
  }

  function makeGroups(): readonly GoalGroup[] {
    const found = new Map<string, { name: string; goals: string[] }>();
    for (const id of index.goals()) {
      if (!isVisible(id)) continue;
      for (const [key, name] of groupKeys(id)) {
        const group = found.get(key);
        if (group) group.goals.push(id);
        else found.set(key, { name, goals: [id] });
      }
    }
    if (grouping === 'teacher') {
      for (const key of index.teachers()) {
        if (!found.has(key) && hasLoose(key)) found.set(key, { name: teacher(key).name, goals: [] });
      }
    }
    const list = [...found].map(([key, group]) => ({ key, name: group.name, goals: sortGoals(group.goals) }));
    return list.sort(compareGroups);
  }

  function allGroups(): readonly GoalGroup[] {
    return (groups ??= makeGroups());
  }

  function foundGoals(): number {
    return allGroups().reduce((sum, group) => sum + group.goals.length, 0);
  }

  /** The group's keys that a goal stands under, with their names. */
  function groupKeys(id: string): readonly (readonly [key: string, name: string])[] {
    const found = goal(id);
    switch (grouping) {
      case 'teacher':
        return [[found.teacherKey, found.teacherKey === noTeacher ? '' : index.teacherName(found.teacherKey)]];
      case 'goal':
        return [['', '']];
      case 'status':
        return [[found.note ? (found.status ?? '') : 'no-note', '']];
      case 'phase':
        return [[phaseOf(found.note), '']];
      case 'school-goal': {
        const name = found.note?.schoolGoal ?? '';
        return [[nameKey(name), name]];
      }
      case 'term': {
        const date = dayOf(id);
        if (date === '') return [['', '']];
        const { first, last } = schoolYear(date, context.schoolYearStart);
        const year = first === last ? `${first}` : `${first}/${String(last % 100).padStart(2, '0')}`;
        const name = `${termOf(date, context.terms) ?? ''} ${year}`.trim();
        return [[name, name]];
      }
      case 'strategy': {
        const names = summary(id).strategies.map(({ name }) => [nameKey(name), name] as const);
        return names.length > 0 ? names : [['', '']];
      }
    }
  }

  function compareGroups(a: GoalGroup, b: GoalGroup): number {
    // What has no value, or stands for goals without a note, comes last.
    const isLast = ({ key }: GoalGroup): number => Number(key === '') + 2 * Number(key === 'no-note');
    return isLast(a) - isLast(b) || byGrouping(a, b) || compareNames(a.name, b.name) || compare(a.key, b.key);
  }

  function byGrouping(a: GoalGroup, b: GoalGroup): number {
    switch (grouping) {
      case 'teacher':
        return sorting === 'last-contact'
          ? compare(teacher(a.key).lastContact ?? '', teacher(b.key).lastContact ?? '')
          : 0;
      case 'status':
      case 'phase':
        return choiceRank(grouping, a.key) - choiceRank(grouping, b.key);
      case 'term':
        return compare(newestDay(b), newestDay(a));
      default:
        return 0;
    }
  }

  function newestDay({ goals }: GoalGroup): string {
    return goals.reduce((newest, id) => (dayOf(id) > newest ? dayOf(id) : newest), '');
  }

  /** The day by which a goal is put in its term and order. */
  function dayOf(id: string): string {
    return goal(id).note?.date ?? goal(id).lastDate ?? '';
  }

  function sortGoals(ids: readonly string[]): readonly string[] {
    const rank = (id: string): string | number => {
      const found = goal(id);
      switch (sorting) {
        case 'date':
          return dayOf(id);
        case 'title':
          return 0;
        case 'status':
          return found.note ? choiceRank('status', found.status ?? '') : 1_000;
        case 'last-contact':
          return lastContact(index.entriesOfGoal(id), today) ?? '';
      }
    };
    const sign = sorting === 'date' ? -1 : 1;
    const keyed = ids.map((id) => ({ id, rank: rank(id), title: goal(id).title }));
    keyed.sort((a, b) => sign * compare(a.rank, b.rank) || compareNames(a.title, b.title) || compare(a.id, b.id));
    return keyed.map(({ id }) => id);
  }

  function sortEntries(list: readonly Entry[]): readonly Entry[] {
    const titled =
      sorting === 'title' ? new Map(list.map((entry) => [entry, entry.title ?? noteName(entry.uri)])) : undefined;
    return [...list].sort(
      (a, b) =>
        (titled ? compareNames(titled.get(a) ?? '', titled.get(b) ?? '') : 0) ||
        compare(b.date ?? '', a.date ?? '') ||
        compare(a.uri, b.uri),
    );
  }

  function hasLoose(teacher: string | undefined): boolean {
    return some(looseEntries(teacher), () => true);
  }

  return {
    entries,
    loose: (teacher) => sortEntries([...looseEntries(teacher)]),
    hasLoose,
    isVisible,
    isFiltered: matcher.isActive,
    isFoundByEntries: (id) => filter.text !== undefined && !matcher.goalNote(goal(id)) && foundGoals() <= fewGoals,
    groups: allGroups,
    groupsOfGoal: (id) => groupKeys(id).map(([key]) => key),
    update(goals) {
      groups = undefined;
      for (const id of goals) visible.delete(id);
    },
  };
}

/** Where a value stands among those of the schema; unknown ones behind them. */
function choiceRank(key: 'status' | 'phase', value: string): number {
  const choices = fieldSpec(key)?.choices ?? [];
  const at = choices.findIndex((choice) => choice.value === value);
  return at < 0 ? choices.length : at;
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function some<T>(items: Iterable<T>, test: (item: T) => boolean): boolean {
  for (const item of items) if (test(item)) return true;
  return false;
}
