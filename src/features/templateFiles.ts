import * as vscode from 'vscode';
import type { Logger } from '../core/ports';
import { commandIds } from '../ids';
import { entryPath } from '../templates/entryPath';
import { templateFromText, templateKey } from '../templates/layers';
import { parseTemplate } from '../templates/template';
import { createExclusively } from '../vscode/createEntry';
import { templateIdOf, type TemplateFolder, type TemplateLibrary } from '../vscode/templateLibrary';
import type { TemplatePicker } from '../vscode/templatePicker';
import type { TemplatePreview } from '../vscode/templatePreview';
import { tellInfo, tellWarning } from '../vscode/tell';

export interface TemplateFilesDeps {
  readonly library: TemplateLibrary;
  readonly picker: TemplatePicker;
  readonly preview: TemplatePreview;
  readonly logger: Logger;
}

/**
 * The commands with which people make templates of their own. Arguments answer their questions beforehand: a name, then
 * `user` or `workspace`. Each resolves to the template's uri, or to nothing.
 */
export function registerTemplateFiles(deps: TemplateFilesDeps): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand(commandIds.saveAsTemplate, (name?: unknown, folder?: unknown) =>
      saveAsTemplate(deps, name, folder),
    ),
    registerCommand(commandIds.customizeTemplate, (id?: unknown, folder?: unknown) => customize(deps, id, folder)),
    registerCommand(commandIds.openTemplatesFolder, (folder?: unknown) => openFolder(deps, folder)),
    registerCommand(commandIds.previewTemplate, async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) await deps.preview.show(parseTemplate(templateIdOf(document.uri), document.getText()));
    }),
  );
}

async function saveAsTemplate(
  deps: TemplateFilesDeps,
  given: unknown,
  where: unknown,
): Promise<vscode.Uri | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.selection.isEmpty) {
    void tellInfo(
      vscode.l10n.t(
        'Select the text that is to be a template first. Select all of a note to make a template for new entries.',
      ),
    );
    return undefined;
  }
  const text = editor.document.getText(editor.selection);
  const name = typeof given === 'string' ? given : await askName();
  if (name === undefined) return undefined;
  const folder = await askTemplateFolder(deps.library, where);
  if (!folder) return undefined;
  return create(deps, folder, entryPath('{title}', { title: name }), templateFromText(name.trim(), text));
}

async function askName(): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('What should the template be called?'),
    prompt: vscode.l10n.t('People pick it by this name'),
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('Type a name') : undefined),
  });
}

/** Copies a template into a folder where it can be changed, and where it then stands in for the one it was copied from. */
async function customize(deps: TemplateFilesDeps, id: unknown, where: unknown): Promise<vscode.Uri | undefined> {
  const templates = await deps.library.all(vscode.window.activeTextEditor?.document.uri);
  const template =
    templates.find((candidate) => candidate.id === id) ??
    (await deps.picker.pick(templates, vscode.l10n.t('Customize template')));
  if (!template) return undefined;
  const folder = await askTemplateFolder(deps.library, where);
  if (!folder) return undefined;
  const there = (await deps.library.inFolder(folder)).find(
    (other) => templateKey(other.id) === templateKey(template.id),
  );
  if (there) {
    await vscode.window.showTextDocument(there.uri, { preview: false });
    return there.uri;
  }
  return create(deps, folder, `${template.id}.md`, template.text);
}

async function create(
  { logger }: TemplateFilesDeps,
  folder: TemplateFolder,
  name: string,
  text: string,
): Promise<vscode.Uri> {
  const uri = await createExclusively(folder.uri, name, logger, new TextEncoder().encode(text));
  const document = await (uri
    ? vscode.workspace.openTextDocument(uri)
    : vscode.workspace.openTextDocument({ language: 'markdown', content: text }));
  await vscode.window.showTextDocument(document, { preview: false });
  if (!uri) {
    void tellWarning(
      vscode.l10n.t('No file can be created in this folder. The template is open but not saved yet: use Save As.'),
    );
  }
  return document.uri;
}

async function openFolder({ library }: TemplateFilesDeps, where: unknown): Promise<void> {
  const folder = await askTemplateFolder(library, where);
  if (!folder) return;
  await vscode.workspace.fs.createDirectory(folder.uri);
  if (folder.type === 'workspace') {
    await vscode.commands.executeCommand('revealInExplorer', folder.uri);
  } else if (vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined) {
    await vscode.commands.executeCommand('revealFileInOS', folder.uri);
  } else {
    await openOneOf(library, folder);
  }
}

/** In a browser there is no other window to show the folder in. */
async function openOneOf(library: TemplateLibrary, folder: TemplateFolder): Promise<void> {
  const templates = await library.inFolder(folder);
  if (templates.length === 0) {
    const customizeIt = vscode.l10n.t('Customize Template...');
    const message = vscode.l10n.t('You have no templates of your own yet.');
    if ((await tellInfo(message, customizeIt)) === customizeIt) {
      await vscode.commands.executeCommand(commandIds.customizeTemplate);
    }
    return;
  }
  const items = templates.map(({ name, description, uri }) => ({ label: name, detail: description, uri }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Your own templates') });
  if (picked) await vscode.window.showTextDocument(picked.uri, { preview: false });
}

async function askTemplateFolder(library: TemplateLibrary, where: unknown): Promise<TemplateFolder | undefined> {
  const folders = library.folders();
  const active = vscode.window.activeTextEditor?.document.uri;
  const root = active && vscode.workspace.getWorkspaceFolder(active)?.uri.toString();
  const ofType = folders.filter(({ type }) => type === where);
  const given = ofType.find(({ uri }) => root !== undefined && uri.toString().startsWith(`${root}/`)) ?? ofType[0];
  if (given) return given;
  if (folders.length === 1) return folders[0];
  const items = folders.map((folder) =>
    folder.type === 'user'
      ? {
          label: vscode.l10n.t('Your own templates'),
          description: vscode.l10n.t('for you, in every folder that you open'),
          folder,
        }
      : {
          label: vscode.l10n.t('Templates in "{0}"', folder.name),
          description: vscode.l10n.t('for everybody who shares this folder'),
          folder,
        },
  );
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Where should the template be kept?') }))
    ?.folder;
}
