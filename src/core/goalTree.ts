import type { Entry } from './entry';
import { declaredGoal, namedGoals, teacherKey, type EntryIndex, type IndexUpdate } from './entryIndex';
import type { Feedback } from './feedback';
import type { Badge, GoalStep, GoalSummary } from './goalSummary';
import { createGoalFigures, type GoalFigures, type TeacherFacts } from './goalFigures';
import type { Steps } from './steps';
import { createTreeFacts, type TreeContext, type TreeFacts } from './treeFacts';
import type { Grouping, TreeState } from './treeState';

/**
 * A node of the tree. Nodes are plain data with a stable id; the same id is always the same object, so that selection
 * and expansion survive refreshes and a single node can be refreshed.
 */
export type GoalsNode = { readonly id: string; readonly parent: GoalsNode | undefined } & (
  | { readonly type: 'group'; readonly by: Grouping; readonly key: string }
  | { readonly type: 'goal'; readonly goal: string }
  | { readonly type: 'steps'; readonly goal: string }
  | { readonly type: 'step'; readonly goal: string; readonly uri: string; readonly position: number }
  /** Entries without a goal: a teacher's, or everybody's. */
  | { readonly type: 'loose'; readonly teacher: string | undefined }
  | { readonly type: 'entry'; readonly uri: string }
);

/** What is shown of a node, before words are put on it. */
export type NodeFacts =
  | {
      readonly type: 'group';
      readonly by: Grouping;
      readonly key: string;
      readonly name: string;
      readonly goals: number;
      /** For a teacher alone. */
      readonly teacher: TeacherFacts | undefined;
    }
  | { readonly type: 'goal'; readonly summary: GoalSummary }
  | { readonly type: 'steps'; readonly steps: readonly GoalStep[] }
  | { readonly type: 'step'; readonly step: GoalStep | undefined }
  | { readonly type: 'loose'; readonly entries: number }
  | { readonly type: 'entry'; readonly entry: Entry | undefined; readonly feedback: Feedback | undefined };

export interface GoalTree {
  children(node?: GoalsNode): readonly GoalsNode[];
  facts(node: GoalsNode): NodeFacts;
  /** The first place at which a note stands in the tree, if it is not filtered out. */
  find(uri: string): GoalsNode | undefined;
  /** Works out what most nodes need, in small steps: opening them is quick then. */
  prepare(): Steps<void>;
  /** How much is overdue in all notes, filtered out or not. */
  overdue(): { readonly feedback: number; readonly targets: number };
  /** Takes another grouping, sorting, filter or day. All nodes are to be asked for again. */
  reset(state: TreeState, context: TreeContext): void;
  /**
   * Takes over an update of the index. Returns the highest nodes that have to be drawn again, of those that were asked
   * for before; `'all'` where the first level changed.
   */
  update(update: IndexUpdate): readonly GoalsNode[] | 'all';
}

/** What was given out of a node. */
interface Shown {
  readonly node: GoalsNode | undefined;
  children?: readonly string[];
  facts?: string;
}

const rootId = '';

/** The source of nodes that any note can change. */
const allNotes = '*';

export function createGoalTree(index: EntryIndex, state: TreeState, context: TreeContext): GoalTree {
  let { grouping } = state;
  let { today, feedback: clock } = context;
  let figures: GoalFigures = createGoalFigures(index, today, clock);
  let facts: TreeFacts = createTreeFacts(index, figures, state, context);
  const nodes = new Map<string, GoalsNode>();
  const shown = new Map<string, Shown>();
  const bySource = new Map<string, Set<GoalsNode>>();

  /** The node of this id, made where it is new. */
  function intern(node: GoalsNode): GoalsNode {
    const known = nodes.get(node.id);
    if (known) return known;
    nodes.set(node.id, node);
    return node;
  }

  function goalNode(goal: string, parent: GoalsNode | undefined): GoalsNode {
    return intern({ type: 'goal', goal, id: `${parent?.id ?? ''}/goal:${goal}`, parent });
  }

  function looseNode(teacher: string | undefined, parent: GoalsNode | undefined): GoalsNode {
    return intern({ type: 'loose', teacher, id: `${parent?.id ?? ''}/loose`, parent });
  }

  function groupNode(key: string): GoalsNode {
    return intern({ type: 'group', by: grouping, key, id: `${grouping}:${key}`, parent: undefined });
  }

  function entryNodes(entries: readonly Entry[], parent: GoalsNode): GoalsNode[] {
    return entries.map(({ uri }) => intern({ type: 'entry', uri, id: `${parent.id}/${uri}`, parent }));
  }

  function childrenOf(node: GoalsNode | undefined): readonly GoalsNode[] {
    switch (node?.type) {
      case undefined:
        return roots();
      case 'group': {
        const group = facts.groups().find(({ key }) => key === node.key);
        const goals = (group?.goals ?? []).map((id) => goalNode(id, node));
        const hasLoose = node.by === 'teacher' && facts.hasLoose(node.key);
        return hasLoose ? [...goals, looseNode(node.key, node)] : goals;
      }
      case 'goal': {
        const entries = entryNodes(facts.entries(node.goal), node);
        if (figures.summary(node.goal).steps.length === 0) return entries;
        return [intern({ type: 'steps', goal: node.goal, id: `${node.id}/steps`, parent: node }), ...entries];
      }
      case 'steps':
        return figures
          .summary(node.goal)
          .steps.map(({ uri, position }) =>
            intern({ type: 'step', goal: node.goal, uri, position, id: `${node.id}/${position} ${uri}`, parent: node }),
          );
      case 'loose':
        return entryNodes(facts.loose(node.teacher), node);
      case 'step':
      case 'entry':
        return [];
    }
  }

  function roots(): readonly GoalsNode[] {
    const groups = facts.groups();
    if (grouping === 'teacher') return groups.map(({ key }) => groupNode(key));
    const first =
      grouping === 'goal'
        ? (groups[0]?.goals ?? []).map((id) => goalNode(id, undefined))
        : groups.map(({ key }) => groupNode(key));
    return facts.hasLoose(undefined) ? [...first, looseNode(undefined, undefined)] : first;
  }

  function factsOf(node: GoalsNode): NodeFacts {
    switch (node.type) {
      case 'group': {
        const group = facts.groups().find(({ key }) => key === node.key);
        const teacher = node.by === 'teacher' ? teacherFacts(node.key) : undefined;
        const name = teacher?.name ?? group?.name ?? '';
        return { type: 'group', by: node.by, key: node.key, name, goals: group?.goals.length ?? 0, teacher };
      }
      case 'goal':
        return { type: 'goal', summary: figures.summary(node.goal) };
      case 'steps':
        return { type: 'steps', steps: figures.summary(node.goal).steps };
      case 'step': {
        const { steps } = figures.summary(node.goal);
        return { type: 'step', step: steps.find((step) => step.uri === node.uri && step.position === node.position) };
      }
      case 'loose':
        return { type: 'loose', entries: facts.loose(node.teacher).length };
      case 'entry': {
        const entry = index.get(node.uri);
        return { type: 'entry', entry, feedback: entry && figures.feedback(entry) };
      }
    }
  }

  function teacherFacts(key: string): TeacherFacts {
    const { name, daysSinceContact, badges } = figures.teacher(key);
    return { name, daysSinceContact, badges };
  }

  function record(node: GoalsNode | undefined): Shown {
    const id = node?.id ?? rootId;
    let found = shown.get(id);
    if (!found) {
      shown.set(id, (found = { node }));
      if (node) addTo(bySource, sourceOf(node), node);
    }
    return found;
  }

  /** Notes what was given out, and forgets the nodes that are gone. */
  function remember(given: Shown, children: readonly GoalsNode[]): void {
    const ids = children.map(({ id }) => id);
    const now = new Set(ids);
    for (const id of given.children ?? []) if (!now.has(id)) forget(id);
    given.children = ids;
  }

  function forget(id: string): void {
    for (const child of shown.get(id)?.children ?? []) forget(child);
    const node = shown.get(id)?.node;
    if (node) bySource.get(sourceOf(node))?.delete(node);
    shown.delete(id);
    nodes.delete(id);
  }

  /** True where what was given out of a node is no longer right; it is then taken as given out anew. */
  function hasChanged(given: Shown): boolean {
    let changed = false;
    if (given.facts !== undefined && given.node) {
      const now = JSON.stringify(factsOf(given.node));
      changed = now !== given.facts;
      given.facts = now;
    }
    if (given.children !== undefined) {
      const before = given.children;
      const now = childrenOf(given.node);
      if (now.length !== before.length || now.some(({ id }, at) => id !== before[at])) changed = true;
      remember(given, now);
    }
    return changed;
  }

  /** What a node's facts and children come from, so that an update finds the nodes without looking through all. */
  function sourceOf(node: GoalsNode): string {
    switch (node.type) {
      case 'group':
        return node.by === 'teacher' ? `teacher:${node.key}` : allNotes;
      case 'goal':
      case 'steps':
      case 'step':
        return `goal:${node.goal}`;
      case 'loose':
        return node.teacher === undefined ? allNotes : `teacher:${node.teacher}`;
      case 'entry':
        return `note:${node.uri}`;
    }
  }

  /** The nodes that were given out and may have changed, parents before their children. */
  function touched(update: IndexUpdate, goals: ReadonlySet<string>): readonly GoalsNode[] {
    const sources = new Set([allNotes]);
    for (const uri of update.uris) sources.add(`note:${uri}`);
    for (const id of goals) sources.add(`goal:${id}`);
    for (const key of update.teachers) {
      sources.add(`teacher:${key}`);
      for (const { kind, uri } of index.entriesOfTeacher(key)) if (kind === 'observation') sources.add(`note:${uri}`);
    }
    const found = [...sources].flatMap((source) => [...(bySource.get(source) ?? [])]);
    return found
      .map((node) => ({ node, depth: depthOf(node) }))
      .sort((a, b) => a.depth - b.depth)
      .map(({ node }) => node);
  }

  function update(change: IndexUpdate): readonly GoalsNode[] | 'all' {
    const goals = figures.update(change);
    facts.update(goals);
    const root = shown.get(rootId);
    if (root && hasChanged(root)) return 'all';
    const stale = new Set<GoalsNode>();
    for (const node of touched(change, goals)) {
      const given = shown.get(node.id);
      if (given && hasChanged(given) && !hasAncestorIn(stale, node)) stale.add(node);
    }
    return [...stale];
  }

  /** The goal's node in the first group that shows it. */
  function findGoal(id: string): GoalsNode | undefined {
    if (!facts.isVisible(id)) return undefined;
    if (grouping === 'goal') return goalNode(id, undefined);
    const [key] = facts.groupsOfGoal(id);
    return key === undefined ? undefined : goalNode(id, groupNode(key));
  }

  function find(uri: string): GoalsNode | undefined {
    const entry = index.get(uri);
    if (entry?.kind === undefined || index.conflictSource(uri) !== undefined) return undefined;
    const own = declaredGoal(entry);
    if (own !== undefined) return findGoal(own);
    const goals = namedGoals(entry);
    for (const id of goals) {
      const parent = findGoal(id);
      if (parent && facts.entries(id).includes(entry)) return entryNodes([entry], parent)[0];
    }
    if (goals.length > 0) return undefined;
    const teacher = grouping === 'teacher' ? teacherKey(entry) : undefined;
    if (!facts.loose(teacher).includes(entry)) return undefined;
    return entryNodes([entry], looseNode(teacher, teacher === undefined ? undefined : groupNode(teacher)))[0];
  }

  function overdue(): { feedback: number; targets: number } {
    const sum = (badges: readonly Badge[], code: Badge['code']): number =>
      badges.reduce((total, badge) => total + (badge.code === code ? badge.count : 0), 0);
    let [feedback, targets] = [0, 0];
    for (const key of index.teachers()) feedback += sum(figures.teacher(key).badges, 'feedback-overdue');
    for (const id of index.goals()) targets += sum(figures.summary(id).badges, 'target-overdue');
    return { feedback, targets };
  }

  return {
    children(node) {
      const found = childrenOf(node);
      remember(record(node), found);
      return found;
    },
    facts(node) {
      const found = factsOf(node);
      record(node).facts = JSON.stringify(found);
      return found;
    },
    find,
    prepare: () => figures.prepare(),
    overdue,
    reset(newState, newContext) {
      ({ grouping } = newState);
      if (newContext.today !== today || JSON.stringify(newContext.feedback) !== JSON.stringify(clock)) {
        ({ today, feedback: clock } = newContext);
        figures = createGoalFigures(index, today, clock);
      }
      facts = createTreeFacts(index, figures, newState, newContext);
      shown.clear();
      bySource.clear();
    },
    update,
  };
}

function depthOf({ parent }: GoalsNode): number {
  return parent ? 1 + depthOf(parent) : 0;
}

function hasAncestorIn(nodes: ReadonlySet<GoalsNode>, { parent }: GoalsNode): boolean {
  return parent !== undefined && (nodes.has(parent) || hasAncestorIn(nodes, parent));
}

function addTo<K, V>(groups: Map<K, Set<V>>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.add(value);
  else groups.set(key, new Set([value]));
}
