import * as vscode from 'vscode';
import { entryKinds } from '../core/entry';
import type { EntryIndex } from '../core/entryIndex';
import { compareNames } from '../core/names';
import { fieldSpec } from '../core/schema';
import { groupings, isFiltering, readTreeFilter, sortings, type Sorting, type TreeFilter } from '../core/treeState';
import { commandIds, settingNames, viewIds } from '../ids';
import { chosenText, filterLists, listTitle, valueLabel, type ListKey } from '../vscode/filterTexts';
import type { GoalsTree } from '../vscode/goalsTree';
import { groupingLabel } from '../vscode/labels';
import { newEntrySettings, settingId } from '../vscode/settings';
import { tellInfo } from '../vscode/tell';
import { withCurrent } from '../vscode/withCurrent';

/**
 * How the view Coaching Goals is grouped, sorted and filtered. Each command takes its answer as an argument too; a person who
 * is asked sees the view beside the question, wherever the command was called.
 */
export function registerGoalsViewState(deps: FilterDeps): vscode.Disposable {
  const { goals } = deps;
  let asked = 0;
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.groupGoals, async (given?: unknown) => {
      const items = groupings.map((value) => ({ label: groupingLabel(value), value }));
      const grouping = await choose(deps, vscode.l10n.t('Group goals by'), items, goals.state.grouping, given);
      if (grouping) goals.setState({ grouping });
    }),
    vscode.commands.registerCommand(commandIds.sortGoals, async (given?: unknown) => {
      const items = sortings.map((value) => ({ ...sortingLabel(value), value }));
      const sorting = await choose(deps, vscode.l10n.t('Sort goals by'), items, goals.state.sorting, given);
      if (sorting) goals.setState({ sorting });
    }),
    vscode.commands.registerCommand(commandIds.filterGoals, async (given?: unknown) => {
      if (isGiven(given)) {
        goals.setState({ filter: readTreeFilter(given) });
        return;
      }
      await showView(deps);
      const turn = ++asked;
      await askFilter(deps, () => turn === asked);
    }),
    vscode.commands.registerCommand(commandIds.clearGoalFilter, () => {
      goals.setState({ filter: {} });
    }),
  );
}

/** A title button passes nothing, or things of its own. */
function isGiven(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['text', 'isMine', ...Object.keys(filterLists)].some((key) => key in value)
  );
}

/** Only where it is not in sight: VS Code opens whatever the selected node lies in when a view gets the focus. */
async function showView({ isVisible }: FilterDeps): Promise<void> {
  if (!isVisible()) await vscode.commands.executeCommand(`${viewIds.goals}.focus`);
}

function sortingLabel(sorting: Sorting): { label: string; description: string } {
  const { t } = vscode.l10n;
  switch (sorting) {
    case 'date':
      return { label: t('Date'), description: t('the newest first') };
    case 'title':
      return { label: t('Title'), description: t('from A to Z') };
    case 'status':
      return { label: t('Status'), description: t('from draft to stopped') };
    case 'last-contact':
      return { label: t('Last contact'), description: t('the longest ago first') };
  }
}

async function choose<T extends string>(
  deps: FilterDeps,
  title: string,
  items: readonly (vscode.QuickPickItem & { readonly value: T })[],
  now: T,
  given: unknown,
): Promise<T | undefined> {
  const known = items.find(({ value }) => value === given);
  if (known) return known.value;
  await showView(deps);
  return (await vscode.window.showQuickPick(withCurrent(items, now), { title, matchOnDescription: true }))?.value;
}

type Action = 'done' | 'mine' | 'save' | 'clear' | ListKey | { readonly saved: string } | { readonly rename: string };

type FilterItem = vscode.QuickPickItem & { readonly action: Action };

interface FilterDeps {
  readonly index: EntryIndex;
  readonly goals: GoalsTree;
  /** A person goes on in the view. */
  readonly onDidUse: vscode.Event<void>;
  /** Whether the view is in sight. */
  readonly isVisible: () => boolean;
}

/**
 * A box in which words are typed, with what else can be filtered below it. The view follows each letter. Escape takes the
 * former filter back; who goes on in the view keeps what was found.
 */
async function askFilter(deps: FilterDeps, isLatest: () => boolean): Promise<void> {
  const { index, goals } = deps;
  const former = goals.state.filter;
  let filter = former;
  for (;;) {
    const action = await showFilterBox(deps, filter);
    filter = goals.state.filter;
    if (action === undefined) {
      // Not where the box went away because it was called once more.
      if (isLatest()) goals.setState({ filter: former });
      return;
    }
    if (action === 'done') return;
    if (action === 'mine' && filter.isMine !== true && !hasName()) {
      await askForName();
      return;
    }
    if (action === 'mine') filter = { ...filter, isMine: filter.isMine !== true };
    else if (action === 'clear') filter = {};
    else if (action === 'save') await saveFilter(goals, filter);
    else if (typeof action !== 'object') filter = await askList(index, action, filter);
    else if ('rename' in action) await renameFilter(goals, action.rename);
    else {
      goals.setState({ filter: goals.savedFilters()[action.saved] ?? filter });
      return;
    }
    goals.setState({ filter: readTreeFilter(filter) });
  }
}

/** Without a name in the settings, nothing would be anybody's own. */
function hasName(): boolean {
  const { teacher, coach } = newEntrySettings(undefined);
  return teacher.trim() !== '' || coach.trim() !== '';
}

async function askForName(): Promise<void> {
  const open = vscode.l10n.t('Open Settings');
  const message = vscode.l10n.t('What is yours is found by your name. Say it in the settings, as teacher or as coach.');
  if ((await tellInfo(message, open)) !== open) return;
  const names = [settingNames.coach, settingNames.teacher].map((name) => `@id:${settingId(name)}`);
  await vscode.commands.executeCommand('workbench.action.openSettings', names.join(' '));
}

async function showFilterBox({ index, goals, onDidUse }: FilterDeps, filter: TreeFilter): Promise<Action | undefined> {
  const box = vscode.window.createQuickPick<FilterItem>();
  const rename = { iconPath: new vscode.ThemeIcon('edit'), tooltip: vscode.l10n.t('Rename this saved filter') };
  const remove = { iconPath: new vscode.ThemeIcon('trash'), tooltip: vscode.l10n.t('Delete this saved filter') };
  const show = (): void => {
    box.items = filterItems(index, goals, [rename, remove]);
  };
  // A click on what was found would close it, and take that away.
  box.ignoreFocusOut = true;
  box.title = vscode.l10n.t('Filter Coaching Goals');
  box.placeholder = vscode.l10n.t('Type words of a title, name, strategy or focus');
  box.value = filter.text ?? '';
  show();
  box.onDidChangeValue((text) => {
    goals.setState({ filter: readTreeFilter({ ...goals.state.filter, text }) });
  });
  let wasFiltering = isFiltering(filter);
  const following = goals.onDidChange(() => {
    const now = goals.state.filter;
    // As when the filter is cleared from the view's title meanwhile.
    if ((now.text ?? '').trim() !== box.value.trim()) box.value = now.text ?? '';
    // What is filtered can be saved and cleared, from the first letter on.
    if (isFiltering(now) !== wasFiltering) show();
    wasFiltering = isFiltering(now);
  });
  box.show();
  let using: vscode.Disposable | undefined;
  try {
    return await new Promise((resolve) => {
      box.onDidAccept(() => {
        resolve(box.activeItems[0]?.action ?? 'done');
      });
      box.onDidTriggerItemButton(async ({ item: { action }, button }) => {
        if (typeof action !== 'object' || !('saved' in action)) return;
        if (button === rename) resolve({ rename: action.saved });
        else await goals.saveFilter(action.saved, undefined);
        show();
      });
      using = onDidUse(() => {
        resolve('done');
      });
      box.onDidHide(() => {
        resolve(undefined);
      });
    });
  } finally {
    using?.dispose();
    following.dispose();
    box.dispose();
  }
}

function filterItems(index: EntryIndex, goals: GoalsTree, buttons: readonly vscode.QuickInputButton[]): FilterItem[] {
  const { t } = vscode.l10n;
  const { filter } = goals.state;
  // What is typed filters the view, not this list.
  const item = (label: string, description: string, action: FilterItem['action']): FilterItem => ({
    label,
    description,
    action,
    alwaysShow: true,
  });
  const saved = Object.keys(goals.savedFilters()).sort(compareNames);
  return [
    item(`$(check) ${t('Done')}`, '', 'done'),
    ...(Object.keys(filterLists) as ListKey[]).map((key) =>
      item(`$(${filterLists[key]}) ${listTitle(key)}`, chosenText(key, filter[key] ?? [], index), key),
    ),
    item(`$(account) ${t('Only mine')}`, filter.isMine ? t('on') : hasName() ? t('off') : t('needs your name'), 'mine'),
    ...(isFiltering(filter)
      ? [
          item(`$(save) ${t('Save this filter...')}`, '', 'save'),
          item(`$(clear-all) ${t('Clear filter')}`, '', 'clear'),
        ]
      : []),
    ...saved.map((name) => ({
      ...item(`$(bookmark) ${name}`, t('saved filter'), { saved: name }),
      buttons: [...buttons],
    })),
  ];
}

async function askList(index: EntryIndex, key: ListKey, filter: TreeFilter): Promise<TreeFilter> {
  const chosen = filter[key] ?? [];
  const items = valuesOf(key).map((value) => ({
    label: valueLabel(key, value, index),
    value,
    picked: chosen.includes(value),
  }));
  const picked = await vscode.window.showQuickPick(items, { title: listTitle(key), canPickMany: true });
  return picked ? { ...filter, [key]: picked.map(({ value }) => value) } : filter;

  function valuesOf(list: ListKey): readonly string[] {
    switch (list) {
      case 'teachers':
        return [...index.teachers()].sort(compareNames);
      case 'kinds':
        return entryKinds;
      case 'statuses':
        return [...choices('status'), ''];
      case 'phases':
        return [...choices('phase'), ''];
    }
  }
}

function choices(field: string): readonly string[] {
  return (fieldSpec(field)?.choices ?? []).filter(({ aliasOf }) => aliasOf === undefined).map(({ value }) => value);
}

async function saveFilter(goals: GoalsTree, filter: TreeFilter): Promise<void> {
  const name = await askName('');
  if (name !== '') await goals.saveFilter(name, filter);
}

async function renameFilter(goals: GoalsTree, former: string): Promise<void> {
  const filter = goals.savedFilters()[former];
  const name = await askName(former);
  if (!filter || name === '' || name === former) return;
  await goals.saveFilter(former, undefined);
  await goals.saveFilter(name, filter);
}

/** Empty where the person thinks better of it. */
async function askName(former: string): Promise<string> {
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('What should this filter be called?'),
    prompt: vscode.l10n.t('A filter of the same name is replaced.'),
    value: former,
  });
  return name?.trim() ?? '';
}
