import * as vscode from 'vscode';
import { entryKinds, type EntryKind } from '../core/entry';
import type { Clock, Logger } from '../core/ports';
import { commandIds } from '../ids';
import { entryPath, freeNames } from '../templates/entryPath';
import { renderTemplate } from '../templates/render';
import type { Template } from '../templates/template';
import { askFolder } from '../vscode/ask';
import { askValues, reportTemplateProblems, toSnippet } from '../vscode/fillTemplate';
import type { Indexer } from '../vscode/indexer';
import { newEntrySettings } from '../vscode/settings';
import { pickTemplate, type TemplateLibrary } from '../vscode/templateLibrary';

export interface NewEntryDeps {
  readonly indexer: Indexer;
  readonly library: TemplateLibrary;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The commands that make a new entry from a template. Each resolves to the new note's uri, or to nothing. */
export function registerNewEntry(deps: NewEntryDeps): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.newEntry, (kind?: unknown, known?: unknown) =>
      newEntry(deps, asKind(kind), asKnown(known)),
    ),
    vscode.commands.registerCommand(commandIds.newReflection, () => newEntry(deps, 'reflection')),
    vscode.commands.registerCommand(commandIds.newObservation, () => newEntry(deps, 'observation')),
  );
}

/** Menus and keybindings may pass anything; what is no kind asks as if nothing was passed. */
function asKind(value: unknown): EntryKind | undefined {
  return entryKinds.find((kind) => kind === value);
}

/** What another command knows already of the entry to be made. */
interface KnownValues {
  readonly id?: string;
  readonly teacher?: string;
}

function asKnown(value: unknown): KnownValues {
  if (typeof value !== 'object' || value === null) return {};
  const { id, teacher } = value as Record<string, unknown>;
  return { ...(typeof id === 'string' && { id }), ...(typeof teacher === 'string' && { teacher }) };
}

async function newEntry(
  deps: NewEntryDeps,
  kind: EntryKind | undefined,
  given: KnownValues = {},
): Promise<vscode.Uri | undefined> {
  const folder = await askFolder();
  if (!folder) return offerToOpenFolder();
  const templates = (await deps.library.all()).filter((template) => template.kind !== undefined);
  const template = kind
    ? templates.find((candidate) => candidate.kind === kind)
    : await pickTemplate(templates, vscode.l10n.t('New entry'));
  if (!template) return undefined;

  const settings = newEntrySettings(folder.uri);
  const pattern = settings.entryPaths[template.kind ?? '*'] ?? settings.entryPaths['*'] ?? '{date} {kind}';
  const alsoUsed = [...pattern.matchAll(/\{\s*([\w-]+)/g)].flatMap((match) => match[1] ?? []);
  const values = await askValues(
    template,
    { settings, folder, part: 'entry', alsoUsed, given },
    deps.indexer,
    deps.clock,
  );
  if (!values) return undefined;

  const path = entryPath(pattern, { ...values, kind: template.kind ?? '' });
  const uri = await createExclusively(folder.uri, path, deps.logger);
  return fill(uri, template, values);
}

/**
 * Creates an empty file under the first free name; an existing file is never opened for writing. `undefined` where
 * the folder cannot be written to.
 */
async function createExclusively(folder: vscode.Uri, path: string, logger: Logger): Promise<vscode.Uri | undefined> {
  for (const name of freeNames(path)) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (await exists(uri)) continue;
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false });
    if (await vscode.workspace.applyEdit(edit)) return uri;
    // Somebody else took the name since we looked, or nothing can be created here at all.
    if (!(await exists(uri))) {
      logger.warn(`${uri.toString()} could not be created`);
      return undefined;
    }
  }
  return undefined;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Opens the note and puts the template in with its tab stops active. Nothing is saved for the writer. */
async function fill(
  uri: vscode.Uri | undefined,
  template: Template,
  values: Parameters<typeof renderTemplate>[1],
): Promise<vscode.Uri> {
  const document = await (uri
    ? vscode.workspace.openTextDocument(uri)
    : vscode.workspace.openTextDocument({ language: 'markdown' }));
  const editor = await vscode.window.showTextDocument(document);
  const rendered = renderTemplate(template, values, { part: 'entry', language: vscode.env.language });
  await editor.insertSnippet(toSnippet(rendered), new vscode.Position(0, 0));
  reportTemplateProblems(template, rendered);
  if (!uri) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('No file can be created in this folder. The entry is open but not saved yet: use Save As.'),
    );
  }
  return document.uri;
}

async function offerToOpenFolder(): Promise<undefined> {
  if ((vscode.workspace.workspaceFolders ?? []).length > 0) return; // A folder picker was closed.
  const open = vscode.l10n.t('Open Folder');
  const message = vscode.l10n.t('Open the folder in which you keep your notes first.');
  if ((await vscode.window.showInformationMessage(message, open)) === open) {
    await vscode.commands.executeCommand('vscode.openFolder');
  }
}
