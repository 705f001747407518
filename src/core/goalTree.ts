import { conflictName } from './conflictCopy';
import type { Entry } from './entry';
import { declaredGoal, namedGoals, noTeacher, teacherKey, type EntryIndex, type IndexUpdate } from './entryIndex';
import type { Badge } from './goalSummary';
import { createGoalFigures, type GoalFigures, type TeacherFacts } from './goalFigures';
import type { GoalsNode, NodeFacts } from './goalNodes';
import { nameKey } from './names';
import { createShownNodes } from './shownNodes';
import type { Steps } from './steps';
import { createTreeFacts, type TreeContext, type TreeFacts } from './treeFacts';
import type { TreeState } from './treeState';

export interface GoalTree {
  children(node?: GoalsNode): readonly GoalsNode[];
  facts(node: GoalsNode): NodeFacts;
  /** The first place at which a note stands in the tree, if it is not filtered out. */
  find(uri: string): GoalsNode | undefined;
  /** The node of this id, if it is in the tree now. */
  byId(id: string): GoalsNode | undefined;
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

/** So many groups are opened at once; a coach with more teachers first wants to see who they are. */
const fewGroups = 8;

/** A name as part of an id. A slash in it would make the id that of another node. */
function part(name: string): string {
  return name.replaceAll('%', '%25').replaceAll('/', '%2F');
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
    return intern({ type: 'goal', goal, id: `${parent?.id ?? ''}/goal:${part(goal)}`, parent });
  }

  function looseNode(teacher: string | undefined, parent: GoalsNode | undefined): GoalsNode {
    return intern({ type: 'loose', teacher, id: `${parent?.id ?? ''}/loose`, parent });
  }

  function groupNode(key: string): GoalsNode {
    return intern({ type: 'group', by: grouping, key, id: `${grouping}:${part(key)}`, parent: undefined });
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
        const { goal } = node;
        const { steps, cycleDone, strategies } = figures.summary(goal);
        return [
          ...(steps.length > 0 ? [intern({ type: 'steps', goal, id: `${node.id}/steps`, parent: node })] : []),
          ...(cycleDone.length > 0 ? [intern({ type: 'cycle', goal, id: `${node.id}/cycle`, parent: node })] : []),
          ...strategies.map(({ name }) => {
            const key = nameKey(name);
            return intern({ type: 'strategy', goal, key, id: `${node.id}/strategy:${part(key)}`, parent: node });
          }),
          ...entryNodes(facts.entries(goal), node),
        ];
      }
      case 'steps':
        return figures
          .summary(node.goal)
          .steps.map(({ uri, position }) =>
            intern({ type: 'step', goal: node.goal, uri, position, id: `${node.id}/${position} ${uri}`, parent: node }),
          );
      case 'loose':
        return entryNodes(facts.loose(node.teacher), node);
      case 'cycle':
      case 'strategy':
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
        const isOpen = facts.groups().length <= fewGroups;
        const goals = group?.goals.length ?? 0;
        return {
          type: 'group',
          by: node.by,
          key: node.key,
          name,
          goals,
          isOpen,
          isFound: isOpen && facts.isFiltered,
          teacher,
        };
      }
      case 'goal':
        return {
          type: 'goal',
          summary: figures.summary(node.goal),
          teacher: goalTeacher(node),
          isFound: facts.isFoundByEntries(node.goal),
        };
      case 'cycle':
        return { type: 'cycle', summary: figures.summary(node.goal) };
      case 'strategy': {
        const { strategies } = figures.summary(node.goal);
        return { type: 'strategy', use: strategies.find(({ name }) => nameKey(name) === node.key) };
      }
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
        return {
          type: 'entry',
          entry,
          feedback: entry && figures.feedback(entry),
          copies: [...index.copiesOf(node.uri)].length,
          teacher: node.parent?.type === 'loose' && node.parent.teacher === undefined ? entry?.teacher : undefined,
        };
      }
    }
  }

  function goalTeacher({ goal, parent }: Extract<GoalsNode, { type: 'goal' }>): string | undefined {
    const key = index.teacherOfGoal(goal);
    const isBelow = parent?.type === 'group' && parent.by === 'teacher';
    return isBelow || key === noTeacher ? undefined : index.teacherName(key);
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
      case 'cycle':
      case 'strategy':
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
    for (const uri of update.uris) {
      sources.add(`note:${uri}`);
      const copied = conflictName(uri)?.original;
      if (copied !== undefined) sources.add(`note:${copied}`);
    }
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

  function byId(id: string): GoalsNode | undefined {
    let found: GoalsNode | undefined;
    do found = childrenOf(found).find((node) => id === node.id || id.startsWith(`${node.id}/`));
    while (found && found.id !== id);
    return found;
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
    byId,
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
