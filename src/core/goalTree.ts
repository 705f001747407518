import type { Entry } from './entry';
import { declaredGoal, namedGoals, teacherKey, type EntryIndex, type IndexUpdate } from './entryIndex';
import type { Feedback } from './feedback';
import type { Badge, GoalStep, GoalSummary } from './goalSummary';
import { createGoalFigures, type GoalFigures, type TeacherFacts } from './goalFigures';
import { createShownNodes } from './shownNodes';
import type { Steps } from './steps';
import { createTreeFacts, type TreeContext, type TreeFacts } from './treeFacts';
import type { Grouping, TreeState } from './treeState';

/** A node of the tree; the same id is always the same object. */
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

/** The source of nodes that any note can change. */
const allNotes = '*';

export function createGoalTree(index: EntryIndex, state: TreeState, context: TreeContext): GoalTree {
  let { grouping } = state;
  let { today, feedback: clock } = context;
  let figures: GoalFigures = createGoalFigures(index, today, clock);
  let facts: TreeFacts = createTreeFacts(index, figures, state, context);
  const nodes = createShownNodes<GoalsNode, NodeFacts>({ childrenOf, factsOf, sourceOf });
  const { intern } = nodes;

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
    const { name, daysSinceContact, minutes, badges } = figures.teacher(key);
    return { name, daysSinceContact, minutes, badges };
  }

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

  /** The sources of the nodes that may have changed. */
  function sourcesOf(update: IndexUpdate, goals: ReadonlySet<string>): ReadonlySet<string> {
    const sources = new Set([allNotes]);
    for (const uri of update.uris) sources.add(`note:${uri}`);
    for (const id of goals) sources.add(`goal:${id}`);
    for (const key of update.teachers) {
      sources.add(`teacher:${key}`);
      for (const { kind, uri } of index.entriesOfTeacher(key)) if (kind === 'observation') sources.add(`note:${uri}`);
    }
    return sources;
  }

  function update(change: IndexUpdate): readonly GoalsNode[] | 'all' {
    const goals = figures.update(change);
    facts.update(goals);
    return nodes.update(sourcesOf(change, goals));
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
    children: (node) => nodes.children(node),
    facts: (node) => nodes.facts(node),
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
      nodes.reset();
    },
    update,
  };
}
