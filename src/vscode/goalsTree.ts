import * as vscode from 'vscode';
import { createBreathe } from '../core/concurrent';
import type { GoalsNode } from '../core/goalNodes';
import { createGoalTree, type GoalTree } from '../core/goalTree';
import { createOpenNodes } from '../core/openNodes';
import type { Clock } from '../core/ports';
import type { TreeContext } from '../core/treeFacts';
import { isFiltering, readTreeFilter, readTreeState, type TreeFilter, type TreeState } from '../core/treeState';
import { contextKeys, settingNames } from '../ids';
import type { Indexer } from './indexer';
import { watchDay } from './newDay';
import { pause } from './pause';
import { feedbackClock, feedbackSettings, newEntrySettings, onDidChangeSettings, settingId } from './settings';

/** The tree of coaching goals with its state, kept for each workspace and true to the notes. */
export interface GoalsTree extends vscode.Disposable {
  readonly tree: GoalTree;
  readonly state: TreeState;
  /** The nodes that are to be drawn again with what is below them; undefined for all. */
  readonly onDidChange: vscode.Event<GoalsNode[] | undefined>;
  /** Everything is worked out after a change. */
  readonly onDidPrepare: vscode.Event<void>;
  setState(change: Partial<TreeState>): void;
  /** Whether a node is open, where a person said so; else what `otherwise` says. */
  readonly isOpen: (node: GoalsNode, otherwise: boolean) => boolean;
  setOpen(node: GoalsNode, isOpen: boolean): void;
  /** The id of the node that was selected last, also before the window was opened again. */
  readonly selected: string | undefined;
  setSelected(id: string | undefined): void;
  redraw(nodes: readonly GoalsNode[]): void;
  savedFilters(): Readonly<Record<string, TreeFilter>>;
  /** Without a filter, the saved one of this name is forgotten. */
  saveFilter(name: string, filter: TreeFilter | undefined): Promise<void>;
}

const stateKey = 'goals.state';
const filtersKey = 'goals.savedFilters';
const openKey = 'goals.open';
const selectedKey = 'goals.selected';

/** What can wait until the changes are over. */
const prepareDelayMs = 300;

export function createGoalsTree(indexer: Indexer, clock: Clock, memory: vscode.Memento): GoalsTree {
  const changed = new vscode.EventEmitter<GoalsNode[] | undefined>();
  const prepared = new vscode.EventEmitter<void>();
  let state = readTreeState(memory.get(stateKey));
  const open = createOpenNodes(memory.get(openKey));
  let context = contextNow(clock);
  const tree = createGoalTree(indexer.index, state, context);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDisposed = false;
  void showFiltered(state);

  /** Works the figures of all goals out while nobody waits for them. */
  async function prepare(): Promise<void> {
    const breathe = createBreathe(() => performance.now(), pause);
    for (const steps = tree.prepare(); !isDisposed && !steps.next().done;) await breathe();
    if (!isDisposed) prepared.fire();
  }

  function prepareSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void prepare(), prepareDelayMs);
  }

  function reset(): void {
    context = contextNow(clock);
    tree.reset(state, context);
    changed.fire(undefined);
    prepareSoon();
  }

  const subscriptions = vscode.Disposable.from(
    changed,
    prepared,
    indexer.onDidUpdate((update) => {
      const stale = tree.update(update);
      if (context.today !== clock.today()) reset();
      else if (stale === 'all') changed.fire(undefined);
      else if (stale.length > 0) changed.fire([...stale]);
      prepareSoon();
    }),
    watchDay(clock, (isNewDay) => {
      if (isNewDay) reset();
    }),
    onDidChangeSettings(
      [
        settingNames.teacher,
        settingNames.coach,
        settingNames.terms,
        settingNames.schoolYearStart,
        ...feedbackSettings,
      ].map(settingId),
      reset,
    ),
  );

  return {
    tree,
    get state() {
      return state;
    },
    onDidChange: changed.event,
    onDidPrepare: prepared.event,
    setState(change) {
      state = { ...state, ...change };
      void memory.update(stateKey, state);
      void showFiltered(state);
      reset();
    },
    isOpen: ({ id }, otherwise) => open.isOpen(id, otherwise),
    setOpen({ id }, isOpen) {
      open.set(id, isOpen);
      void memory.update(openKey, open.data());
    },
    get selected() {
      const id = memory.get(selectedKey);
      return typeof id === 'string' ? id : undefined;
    },
    setSelected: (id) => void memory.update(selectedKey, id),
    redraw(nodes) {
      changed.fire([...nodes]);
    },
    savedFilters: () => readFilters(memory.get(filtersKey)),
    async saveFilter(name, filter) {
      const others = Object.entries(readFilters(memory.get(filtersKey))).filter(([known]) => known !== name);
      await memory.update(filtersKey, Object.fromEntries(filter ? [...others, [name, filter]] : others));
    },
    dispose: () => {
      isDisposed = true;
      clearTimeout(timer);
      subscriptions.dispose();
    },
  };
}

function contextNow(clock: Clock): TreeContext {
  const { teacher, coach, terms, schoolYearStart } = newEntrySettings(undefined);
  return { today: clock.today(), me: { teacher, coach }, terms, schoolYearStart, feedback: feedbackClock() };
}

function readFilters(value: unknown): Readonly<Record<string, TreeFilter>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([name, filter]) => [name, readTreeFilter(filter)]));
}

async function showFiltered({ filter }: TreeState): Promise<void> {
  await vscode.commands.executeCommand('setContext', contextKeys.goalsFiltered, isFiltering(filter));
}
