import * as vscode from 'vscode';
import { goalReferences, namedGoals, teacherKey } from '../core/entryIndex';
import { setField } from '../core/frontmatterEdit';
import { addCheckpoint, addGoal, moveGoal, removeGoal } from '../core/goalEdits';
import { allGoals, goal as goalOf, openFirst, type Goal } from '../core/goalGraph';
import { stepChange, stepStatus } from '../vscode/goalSteps';
import type { GoalsNode } from '../core/goalNodes';
import type { Clock } from '../core/ports';
import { fieldSpec } from '../core/schema';
import { isLocalDate } from '../core/schoolTime';
import { withoutLinks } from '../core/withoutLinks';
import { commandIds } from '../ids';
import { askTeacher } from '../vscode/ask';
import { placeToRange } from '../vscode/convert';
import { editNotes } from '../vscode/editNotes';
import type { Indexer } from '../vscode/indexer';
import { phaseLabel, statusLabel } from '../vscode/labels';
import { tellInfo } from '../vscode/tell';
import { withCurrent } from '../vscode/withCurrent';

export interface GoalActionsDeps {
  readonly indexer: Indexer;
  readonly clock: Clock;
}

type NodeOf<Type extends GoalsNode['type']> = Extract<GoalsNode, { type: Type }>;

/**
 * What is done from the context menu of the view Coaching Goals, to all nodes that are selected. Each is one edit that
 * can be undone. A third argument is the answer to the question that would be asked.
 */
export function registerGoalActions({ indexer, clock }: GoalActionsDeps): vscode.Disposable {
  const { index } = indexer;

  const change =
    (field: 'status' | 'phase') =>
    async (ids: readonly string[], given?: unknown): Promise<void> => {
      const now = new Set(ids.map((id) => index.declarations(id)[0]?.[field]));
      const value =
        typeof given === 'string' ? given : await askChoice(field, now.size === 1 ? [...now][0] : undefined);
      if (value !== undefined) await editGoals(ids, (text) => setField(text, field, value));
    };

  async function changeTitle(id: string, given?: unknown): Promise<void> {
    const { title } = goalOf(index, id);
    const typed =
      typeof given === 'string'
        ? given
        : await vscode.window.showInputBox({
            title: vscode.l10n.t('What should the goal be called?'),
            prompt: vscode.l10n.t('Its id stays as it is, so all entries stay with it.'),
            value: title,
            ignoreFocusOut: true,
          });
    const changed = typed?.trim() ?? '';
    if (changed !== '' && changed !== title) await editGoals([id], (text) => setField(text, 'title', changed));
  }

  async function markSteps(nodes: readonly NodeOf<'step'>[], isDone: boolean): Promise<void> {
    await editNotes(nodes.flatMap((node) => stepChange(index, node, stepStatus(isDone))));
  }

  async function checkpoint(id: string, given?: unknown): Promise<void> {
    const { value, date } = typeof given === 'string' ? { value: given, date: clock.today() } : await askCheckpoint(id);
    if (value !== undefined && date !== undefined) await editGoals([id], (text) => addCheckpoint(text, date, value));
  }

  async function askCheckpoint(id: string): Promise<{ value?: string | undefined; date?: string | undefined }> {
    const { title, note } = goalOf(index, id);
    const value = await vscode.window.showInputBox({
      title: vscode.l10n.t('New checkpoint for "{0}"', title),
      prompt: note?.measure ? withoutLinks(note.measure) : vscode.l10n.t('The figure, such as 14 or 14 of 24'),
      ignoreFocusOut: true,
      validateInput: (typed) => (typed.trim() === '' ? vscode.l10n.t('Type a figure.') : undefined),
    });
    if (value === undefined) return {};
    const date = await vscode.window.showInputBox({
      title: vscode.l10n.t('On which day was it counted?'),
      value: clock.today(),
      ignoreFocusOut: true,
      validateInput: (typed) =>
        isLocalDate(typed.trim()) ? undefined : vscode.l10n.t('Write the date as year-month-day, such as 2026-10-02.'),
    });
    return { value, date: date?.trim() };
  }

  /** Changes goal notes; goals without one are left out. */
  async function editGoals(
    ids: readonly string[],
    edits: Parameters<typeof editNotes>[0][number]['edits'],
  ): Promise<void> {
    const notes = ids.flatMap((id) => index.declarations(id).slice(0, 1));
    await editNotes(notes.map(({ uri }) => ({ uri, edits })));
  }

  async function moveToTeacher(ids: readonly string[], given?: unknown): Promise<void> {
    const teacher =
      typeof given === 'string' ? given : await askTeacher(indexer, vscode.l10n.t('Move to which teacher?'));
    if (teacher !== undefined) await editGoals(ids, (text) => setField(text, 'teacher', teacher));
  }

  async function addEntries(nodes: readonly NodeOf<'entry'>[], given?: unknown): Promise<void> {
    const id = typeof given === 'string' ? given : await askWhichGoal(vscode.l10n.t('Add to which goal?'), nodes);
    if (id === undefined) return;
    const uris = [...new Set(nodes.map(({ uri }) => uri))];
    await editNotes(uris.map((uri) => ({ uri, edits: (text) => addGoal(text, id) })));
  }

  async function moveEntries(nodes: readonly NodeOf<'entry'>[], given?: unknown): Promise<void> {
    const to = typeof given === 'string' ? given : await askWhichGoal(vscode.l10n.t('Move to which goal?'), nodes);
    if (to === undefined) return;
    // One that is selected below several goals is moved away from each of them.
    const from = nodes.flatMap(({ uri, parent }) => (parent?.type === 'goal' ? [[uri, parent.goal] as const] : []));
    await editNotes(from.map(([uri, id]) => ({ uri, edits: (text) => moveGoal(text, id, to) })));
  }

  async function removeEntries(nodes: readonly NodeOf<'entry'>[]): Promise<void> {
    await editNotes(
      nodes.flatMap(({ uri, parent }) =>
        parent?.type === 'goal' ? { uri, edits: (text) => removeGoal(text, parent.goal) } : [],
      ),
    );
  }

  /** Those of the entries' own teachers first, and none that all of them have already. */
  async function askWhichGoal(title: string, nodes: readonly NodeOf<'entry'>[]): Promise<string | undefined> {
    const entries = nodes.flatMap(({ uri }) => index.get(uri) ?? []);
    const teachers = new Set(entries.map(teacherKey));
    const goals = openFirst(allGoals(index)).filter(
      ({ id }) => !entries.every((entry) => namedGoals(entry).includes(id)),
    );
    if (goals.length === 0) {
      void tellInfo(vscode.l10n.t('There is no other goal yet.'));
      return undefined;
    }
    const isOwn = (goal: Goal) => teachers.has(goal.teacherKey);
    const items = [...goals.filter(isOwn), ...goals.filter((goal) => !isOwn(goal))].map(
      ({ id, title: label, teacherKey: key, status }) => ({
        label,
        description: [index.teacherName(key), status && statusLabel(status), id].filter(Boolean).join(' · '),
        id,
      }),
    );
    return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.id;
  }

  /** The editor's own rename, on the goal's id in its note, or in the first note that names it. */
  async function rename(id: string): Promise<void> {
    const [note] = [...index.declarations(id), ...index.mentions(id)];
    const place = note && goalReferences(note).find((reference) => reference.id === id)?.place;
    if (!note || !place) return;
    const editor = await vscode.window.showTextDocument(vscode.Uri.parse(note.uri));
    const { start } = placeToRange(place);
    editor.selection = new vscode.Selection(start, start);
    editor.revealRange(editor.selection);
    await vscode.commands.executeCommand('editor.action.rename');
  }

  function newEntry(id: string, kind?: unknown): Thenable<unknown> {
    const { teacherKey } = goalOf(index, id);
    const teacher = teacherKey === '' ? undefined : index.teacherName(teacherKey);
    return vscode.commands.executeCommand(commandIds.newEntry, kind, { goal: id, teacher });
  }

  function createNote(id: string): Thenable<unknown> {
    const { teacherKey } = goalOf(index, id);
    const teacher = teacherKey === '' ? undefined : index.teacherName(teacherKey);
    return vscode.commands.executeCommand(commandIds.newEntry, 'goal', { id, teacher });
  }

  const onGoals = (id: string, work: (ids: readonly string[], given?: unknown) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (node?: unknown, nodes?: unknown, given?: unknown) => {
      const ids = new Set(nodesOf('goal', node, nodes).map(({ goal }) => goal));
      if (ids.size > 0) await work([...ids], given);
    });
  const onGoal = (id: string, work: (id: string, given?: unknown) => Thenable<unknown>): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (node?: unknown, _nodes?: unknown, given?: unknown) => {
      const [first] = nodesOf('goal', node, undefined);
      return first && work(first.goal, given);
    });
  const onNodes = <Type extends GoalsNode['type']>(
    type: Type,
    id: string,
    work: (nodes: readonly NodeOf<Type>[], given?: unknown) => Promise<void>,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (node?: unknown, nodes?: unknown, given?: unknown) => {
      const found = nodesOf(type, node, nodes);
      if (found.length > 0) await work(found, given);
    });

  return vscode.Disposable.from(
    onGoals(commandIds.changeGoalStatus, change('status')),
    onGoals(commandIds.changeGoalPhase, change('phase')),
    onGoal(commandIds.changeGoalTitle, changeTitle),
    onNodes('step', commandIds.markStepDone, (nodes) => markSteps(nodes, true)),
    onNodes('step', commandIds.markStepOpen, (nodes) => markSteps(nodes, false)),
    onGoal(commandIds.addCheckpoint, checkpoint),
    onGoals(commandIds.moveGoalToTeacher, moveToTeacher),
    onGoal(commandIds.newEntryForGoal, newEntry),
    onGoal(commandIds.createGoalNote, createNote),
    onGoal(commandIds.renameGoal, rename),
    onNodes('entry', commandIds.addEntryToGoal, addEntries),
    onNodes('entry', commandIds.moveEntryToGoal, moveEntries),
    onNodes('entry', commandIds.removeEntryFromGoal, removeEntries),
  );
}

/** `now` is what all of the goals have. */
async function askChoice(field: 'status' | 'phase', now: string | undefined): Promise<string | undefined> {
  const label = field === 'status' ? statusLabel : phaseLabel;
  const items = (fieldSpec(field)?.choices ?? [])
    .filter(({ aliasOf }) => aliasOf === undefined)
    .map(({ value, meaning }) => ({ label: label(value), description: meaning, value }));
  const title =
    field === 'status' ? vscode.l10n.t('How does the goal stand?') : vscode.l10n.t('In which phase is the goal?');
  return (await vscode.window.showQuickPick(withCurrent(items, now), { title, matchOnDescription: true }))?.value;
}

/** The nodes that a menu of the tree passes: the one it was opened on and, where that is among them, all selected ones. */
function nodesOf<Type extends GoalsNode['type']>(type: Type, node: unknown, nodes: unknown): readonly NodeOf<Type>[] {
  const passed: unknown[] = Array.isArray(nodes) && nodes.length > 0 ? nodes : [node];
  return passed.filter(
    (one): one is NodeOf<Type> => typeof one === 'object' && one !== null && 'type' in one && one.type === type,
  );
}
