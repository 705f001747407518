import * as vscode from 'vscode';
import { isJournalEntry } from '../core/entry';
import { declaredGoal, type EntryIndex } from '../core/entryIndex';
import { setField } from '../core/frontmatterEdit';
import { addGoal, addStrategy, moveGoal, removeGoal } from '../core/goalEdits';
import { goal as goalOf } from '../core/goalGraph';
import type { GoalsNode } from '../core/goalNodes';
import { nameKey } from '../core/names';
import type { Edit } from '../core/span';
import { viewIds } from '../ids';
import { editNotes, type NoteChange } from './editNotes';
import { tellInfo } from './tell';

/** VS Code asks for this form: the view's id in lower case. */
const treeMime = `application/vnd.code.tree.${viewIds.goals.toLowerCase()}`;
const uriListMime = 'text/uri-list';

interface Dragged {
  /** Ids of the nodes; none for files from elsewhere. */
  readonly nodes: readonly string[];
  readonly uris: readonly string[];
  readonly goals: readonly string[];
  /** Entries that were dragged away from below a goal, with its id. */
  readonly from: readonly (readonly [uri: string, goal: string])[];
}

/**
 * Entries (also files from the explorer) are dropped onto a goal, which adds them to it; goals onto a teacher or another
 * group, which sets that value in the goal note. An entry of a goal that is dropped onto 'Entries without a goal' is taken
 * away from that goal.
 */
export function createGoalsDragAndDrop(index: EntryIndex): vscode.TreeDragAndDropController<GoalsNode> {
  return {
    dragMimeTypes: [treeMime, uriListMime],
    dropMimeTypes: [treeMime, uriListMime],
    handleDrag(nodes, transfer) {
      const dragged: Dragged = {
        nodes: nodes.map(({ id }) => id),
        uris: nodes.flatMap((node) => (node.type === 'entry' ? node.uri : [])),
        goals: nodes.flatMap((node) => (node.type === 'goal' ? node.goal : [])),
        from: nodes.flatMap((node) =>
          node.type === 'entry' && node.parent?.type === 'goal' ? [[node.uri, node.parent.goal] as const] : [],
        ),
      };
      const notes = dragged.goals.flatMap((id) => index.declarations(id)[0]?.uri ?? []);
      transfer.set(treeMime, new vscode.DataTransferItem(JSON.stringify(dragged)));
      transfer.set(uriListMime, new vscode.DataTransferItem([...dragged.uris, ...notes].join('\r\n')));
    },
    async handleDrop(target, transfer) {
      const dragged = await draggedIn(transfer);
      // A row that was dragged by a slip comes down on itself.
      if (target && dragged.nodes.includes(target.id)) return;
      const changes = target ? changesOf(index, dragged, target) : [];
      if (changes.length === 0) void tellInfo(whyNothing(index, dragged, target));
      if (changes.length === 0 || (await editNotes(changes)) === 0) return;
      const to = target && goalAt(target);
      if (to !== undefined) void offerMove(index, dragged, to);
    },
  };
}

/**
 * VS Code tells extensions of no keys that are held while something is dropped, so a drop always adds; what came from
 * another goal can then be taken away there.
 */
async function offerMove(index: EntryIndex, { from }: Dragged, to: string): Promise<void> {
  const moved = from.filter(([, goal]) => goal !== to);
  const [first] = moved;
  if (!first) return;
  const { t } = vscode.l10n;
  const move = t('Move Instead');
  const message = t('Added to "{0}". "{1}" keeps it too.', goalOf(index, to).title, goalOf(index, first[1]).title);
  if ((await tellInfo(message, move)) !== move) return;
  await editNotes(moved.map(([uri, goal]) => ({ uri, edits: (text) => moveGoal(text, goal, to) })));
}

async function draggedIn(transfer: vscode.DataTransfer): Promise<Dragged> {
  const own = transfer.get(treeMime);
  if (own) return asDragged(JSON.parse(await own.asString()));
  const list = (await transfer.get(uriListMime)?.asString()) ?? '';
  const lines = list.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  return { nodes: [], uris: lines.map((line) => vscode.Uri.parse(line).toString()), goals: [], from: [] };
}

function asDragged(value: unknown): Dragged {
  const { nodes = [], uris = [], goals = [], from = [] } = value as Partial<Dragged>;
  return { nodes, uris, goals, from };
}

function changesOf(index: EntryIndex, { uris, goals, from }: Dragged, target: GoalsNode): readonly NoteChange[] {
  const goal = goalAt(target);
  if (goal !== undefined) {
    const entries = [...new Set(uris)].flatMap((uri) => index.get(uri) ?? []);
    return entries
      .filter((entry) => isJournalEntry(entry) && declaredGoal(entry) === undefined)
      .map(({ uri }) => ({ uri, edits: (text) => addGoal(text, goal) }));
  }
  if (target.type === 'loose') return from.map(([uri, id]) => ({ uri, edits: (text) => removeGoal(text, id) }));
  const edits = target.type === 'group' ? groupEdits(index, target) : undefined;
  if (!edits) return [];
  return goals.flatMap((id) => index.declarations(id).slice(0, 1)).map(({ uri }) => ({ uri, edits }));
}

/** Why a drop changes nothing, and what would. */
function whyNothing(index: EntryIndex, { uris, goals }: Dragged, target: GoalsNode | undefined): string {
  const { t } = vscode.l10n;
  if (target && goalAt(target) !== undefined && uris.length > 0) {
    return t('Nothing was changed: entries can be added to a goal, but not goals or files that are no entries.');
  }
  if (target?.type === 'group' && goals.length > 0) {
    if (target.by === 'term') return t('Nothing was changed: the term of a goal follows from its date.');
    if (groupEdits(index, target)) {
      return t('Nothing was changed: no note describes this goal yet. "Create Goal Note..." in its menu makes one.');
    }
  }
  return t(
    'Nothing was changed. Drop an entry onto a goal to add it there, or a goal onto a teacher or another group.',
  );
}

/** A drop on anything below a goal is one on the goal. */
function goalAt(node: GoalsNode): string | undefined {
  if (node.type === 'goal') return node.goal;
  return node.parent && node.type !== 'loose' ? goalAt(node.parent) : undefined;
}

/** What it means for a goal to be in a group; nothing for groups that follow from dates, or of goals without a value. */
function groupEdits(
  index: EntryIndex,
  { by, key }: Extract<GoalsNode, { type: 'group' }>,
): ((text: string) => readonly Edit[]) | undefined {
  if (key === '' || key === 'no-note') return undefined;
  switch (by) {
    case 'teacher':
      return (text) => setField(text, 'teacher', index.teacherName(key));
    case 'status':
    case 'phase':
      return (text) => setField(text, by, key);
    case 'school-goal':
      return (text) => setField(text, by, schoolGoalNamed(index, key));
    case 'strategy':
      return (text) => addStrategy(text, strategyNamed(index, key));
    case 'term':
    case 'goal':
      return undefined;
  }
}

/** The value as it is written in a note; groups are known by its key alone. */
function schoolGoalNamed(index: EntryIndex, key: string): string {
  for (const { schoolGoal } of index.entries()) {
    if (schoolGoal !== undefined && nameKey(schoolGoal) === key) return schoolGoal;
  }
  return key;
}

function strategyNamed(index: EntryIndex, key: string): string {
  for (const { strategy = [] } of index.entries()) {
    const found = strategy.find((name) => nameKey(name) === key);
    if (found !== undefined) return found;
  }
  return key;
}
