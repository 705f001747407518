import type { Entry } from './entry';
import type { Goal } from './goalGraph';
import { nameKey } from './names';
import { noteName } from './notePath';
import { choiceOf, fieldSpec } from './schema';

/** How the tree of goals is grouped, sorted and filtered. Plain data that can be kept between sessions. */

export const groupings = ['teacher', 'goal', 'status', 'phase', 'school-goal', 'term', 'strategy'] as const;
export type Grouping = (typeof groupings)[number];

export const sortings = ['date', 'title', 'status', 'last-contact'] as const;
export type Sorting = (typeof sortings)[number];

/** What is shown; a list that is empty or missing leaves nothing out. */
export interface TreeFilter {
  /** Words that all have to stand somewhere in title, file name, names, strategy, focus or id. */
  readonly text?: string;
  /** Only what names the person who sits here as teacher or coach. */
  readonly isMine?: boolean;
  /** Keys of teachers, see {@link nameKey}. */
  readonly teachers?: readonly string[];
  readonly kinds?: readonly string[];
  readonly statuses?: readonly string[];
  readonly phases?: readonly string[];
}

export interface TreeState {
  readonly grouping: Grouping;
  readonly sorting: Sorting;
  readonly filter: TreeFilter;
}

export const defaultTreeState: TreeState = { grouping: 'teacher', sorting: 'date', filter: {} };

/** The state out of what was kept, which may be of another version or broken: what is not known is left out. */
export function readTreeState(value: unknown): TreeState {
  const { grouping, sorting, filter } = asRecord(value);
  return {
    grouping: groupings.find((known) => known === grouping) ?? defaultTreeState.grouping,
    sorting: sortings.find((known) => known === sorting) ?? defaultTreeState.sorting,
    filter: readTreeFilter(filter),
  };
}

export function readTreeFilter(value: unknown): TreeFilter {
  const { text, isMine, ...lists } = asRecord(value);
  const list = (key: string): readonly string[] => {
    const found = lists[key];
    return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
  };
  const filter: Record<string, unknown> = {};
  if (typeof text === 'string' && text.trim() !== '') filter.text = text;
  if (isMine === true) filter.isMine = true;
  for (const key of ['teachers', 'kinds', 'statuses', 'phases']) if (list(key).length > 0) filter[key] = list(key);
  return filter;
}

export function isFiltering(filter: TreeFilter): boolean {
  return Object.keys(readTreeFilter(filter)).length > 0;
}

/** The person who sits at the machine, as the settings name them; empty names are nobody. */
export interface Me {
  readonly teacher: string;
  readonly coach: string;
}

/** A filter made ready to be asked about many entries. */
export interface Matcher {
  readonly isActive: boolean;
  /** True where the goal itself is looked for, whatever its entries. */
  readonly goal: (goal: Goal, isMine: boolean) => boolean;
  /** True where kind and text do not rule the goal itself out: then it stands there with all entries of the kind. */
  readonly goalNote: (goal: Goal) => boolean;
  readonly kind: (entry: Entry) => boolean;
  readonly text: (entry: Entry) => boolean;
  readonly isMine: (entry: Entry) => boolean;
  /** True for an entry of no goal that is looked for. */
  readonly loose: (entry: Entry, teacherKey: string) => boolean;
}

export function matcherOf(filter: TreeFilter, me: Me): Matcher {
  const { teachers = [], kinds = [], statuses = [], phases = [] } = filter;
  const words = folded(filter.text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const myTeacher = nameKey(me.teacher);
  const myCoach = nameKey(me.coach);
  const among = (list: readonly string[], value: string): boolean => list.length === 0 || list.includes(value);
  const hasWords = (haystack: string): boolean => words.every((word) => haystack.includes(word));

  function isMine({ teacher, coach }: Entry): boolean {
    const isTeacher = myTeacher !== '' && teacher !== undefined && nameKey(teacher) === myTeacher;
    return isTeacher || (myCoach !== '' && coach !== undefined && nameKey(coach) === myCoach);
  }
  const kind = (entry: Entry): boolean => among(kinds, entry.kind ?? '');
  const text = (entry: Entry): boolean => words.length === 0 || hasWords(haystackOf(entry));

  return {
    isActive: isFiltering(filter),
    goal: (goal, mine) =>
      among(teachers, goal.teacherKey) &&
      among(statuses, goal.status ?? '') &&
      among(phases, phaseOf(goal.note)) &&
      (filter.isMine !== true || mine),
    goalNote: (goal) =>
      among(kinds, 'goal') &&
      hasWords(`${folded(goal.title)} ${folded(goal.id)} ${goal.note ? haystackOf(goal.note) : ''}`),
    kind,
    text,
    isMine,
    loose: (entry, teacherKey) =>
      statuses.length === 0 &&
      among(teachers, teacherKey) &&
      among(phases, phaseOf(entry)) &&
      (filter.isMine !== true || isMine(entry)) &&
      kind(entry) &&
      text(entry),
  };
}

/** The phase by its first name: `observe` is another word for `improve`. Empty where there is none. */
export function phaseOf(entry: Pick<Entry, 'phase'> | undefined): string {
  if (entry?.phase === undefined) return '';
  return choiceOf(fieldSpec('phase')?.choices ?? [], entry.phase)?.aliasOf ?? entry.phase;
}

const haystacks = new WeakMap<Entry, string>();

/** What a text is looked for in. Kept, since a person types letter by letter. */
function haystackOf(entry: Entry): string {
  let found = haystacks.get(entry);
  if (found === undefined) {
    const { title = '', teacher = '', coach = '', strategy = [], focus = '', schoolGoal = '', id, uri } = entry;
    const parts = [title, noteName(uri), teacher, coach, ...strategy, focus, schoolGoal, id?.id ?? ''];
    found = folded(parts.join(' '));
    haystacks.set(entry, found);
  }
  return found;
}

/** Without capitals and accents: who types `munoz` looks for Muñoz too. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
