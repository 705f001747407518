import * as vscode from 'vscode';
import { entryKinds, type EntryKind } from '../core/entry';
import type { Clock, Logger } from '../core/ports';
import { commandIds } from '../ids';
import { entryPath } from '../templates/entryPath';
import { renderTemplate } from '../templates/render';
import type { VariableValues } from '../templates/variables';
import { askFolder } from '../vscode/ask';
import { makeEntry } from '../vscode/createEntry';
import type { Drafts } from '../vscode/drafts';
import { askValues, reportTemplateProblems } from '../vscode/fillTemplate';
import type { Indexer } from '../vscode/indexer';
import { newEntrySettings } from '../vscode/settings';
import type { TemplateLibrary } from '../vscode/templateLibrary';
import type { TemplatePicker } from '../vscode/templatePicker';
import { tellInfo } from '../vscode/tell';

export interface NewEntryDeps {
  readonly indexer: Indexer;
  readonly library: TemplateLibrary;
  readonly picker: TemplatePicker;
  readonly drafts: Drafts;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The commands that make a new entry from a template. Each resolves to the new note's uri, or to nothing. */
export function registerNewEntry(deps: NewEntryDeps): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.newEntry, (kind?: unknown, known?: unknown) =>
      newEntry(deps, asKind(kind), asKnown(known)),
    ),
    ...Object.entries(commandsOfKinds).map(([kind, command]) =>
      vscode.commands.registerCommand(command, () => newEntry(deps, asKind(kind))),
    ),
  );
}

/** The kinds that have a command of their own. */
const commandsOfKinds: Readonly<Partial<Record<EntryKind, string>>> = {
  reflection: commandIds.newReflection,
  observation: commandIds.newObservation,
  debrief: commandIds.newDebrief,
  goal: commandIds.newGoal,
  plan: commandIds.newPlan,
  meeting: commandIds.newMeeting,
  evidence: commandIds.newEvidence,
  review: commandIds.newReview,
  'learning-log': commandIds.newLearningLog,
  'private-note': commandIds.newPrivateNote,
};

/** Menus and keybindings may pass anything; what is no kind asks as if nothing was passed. */
function asKind(value: unknown): EntryKind | undefined {
  return entryKinds.find((kind) => kind === value);
}

/** What another command knows already of the entry to be made. */
function asKnown(value: unknown): VariableValues {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Record<string, unknown>;
  const names = ['id', 'teacher', 'goal', 'coach', 'cycle'] as const;
  return Object.fromEntries(names.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]]] : [])));
}

async function newEntry(
  deps: NewEntryDeps,
  kind: EntryKind | undefined,
  given: VariableValues = {},
): Promise<vscode.Uri | undefined> {
  const folder = await askFolder();
  if (!folder) return offerToOpenFolder();
  const templates = (await deps.library.all(folder.uri)).filter((template) => template.kind !== undefined);
  const template = kind
    ? templates.find((candidate) => candidate.kind === kind)
    : await deps.picker.pick(templates, vscode.l10n.t('New entry'));
  if (!template) return undefined;

  const settings = newEntrySettings(folder.uri);
  const pattern = settings.entryPaths[template.kind ?? '*'] ?? settings.entryPaths['*'] ?? '{date} {kind}';
  const known = { settings, folder, part: 'entry', path: pattern, given } as const;
  const values = await askValues(template, known, deps.indexer, deps.clock);
  if (!values) return undefined;

  const path = entryPath(pattern, { ...values, kind: template.kind ?? '' });
  const rendered = renderTemplate(template, values, {
    part: 'entry',
    language: template.language ?? vscode.env.language,
  });
  const created = await makeEntry({ folder: folder.uri, path, rendered: () => rendered }, deps);
  deps.picker.used(template);
  reportTemplateProblems(template, rendered);
  return created;
}

async function offerToOpenFolder(): Promise<undefined> {
  if ((vscode.workspace.workspaceFolders ?? []).length > 0) return; // A folder picker was closed.
  const open = vscode.l10n.t('Open Folder');
  const message = vscode.l10n.t('Open the folder in which you keep your notes first.');
  if ((await tellInfo(message, open)) === open) {
    await vscode.commands.executeCommand('vscode.openFolder');
  }
}
