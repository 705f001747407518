import * as vscode from 'vscode';
import type { Clock } from '../core/ports';
import { parseFrontmatter } from '../core/frontmatter';
import { commandIds } from '../ids';
import { renderTemplate } from '../templates/render';
import { variablesUsed } from '../templates/template';
import { askValues, reportTemplateProblems, toSnippet } from '../vscode/fillTemplate';
import type { Indexer } from '../vscode/indexer';
import { newEntrySettings } from '../vscode/settings';
import { pickTemplate, type TemplateLibrary } from '../vscode/templateLibrary';

export interface InsertTemplateDeps {
  readonly indexer: Indexer;
  readonly library: TemplateLibrary;
  readonly clock: Clock;
}

/** The command that puts a template in at the cursor. An argument names the template and skips the picker. */
export function registerInsertTemplate(deps: InsertTemplateDeps): vscode.Disposable {
  return vscode.commands.registerCommand(commandIds.insertTemplate, (id?: unknown) => insertTemplate(deps, id));
}

async function insertTemplate({ indexer, library, clock }: InsertTemplateDeps, id: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a note first and put the cursor where the template should go.'),
    );
    return;
  }
  const { document } = editor;
  const templates = await library.all();
  const template =
    templates.find((candidate) => candidate.id === id) ??
    (await pickTemplate(templates, vscode.l10n.t('Insert template')));
  if (!template) return;

  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const selection = document.getText(editor.selection);
  // An empty note becomes a whole entry; a note that has text keeps its own frontmatter, whatever it holds.
  const part = document.getText().trim() === '' ? 'entry' : 'body';
  const known = { settings: newEntrySettings(document.uri), folder, part, selection } as const;
  const values = await askValues(template, known, indexer, clock);
  if (!values) return;
  const rendered = renderTemplate(template, values, { part, language: vscode.env.language });
  const place = variablesUsed(template, part).includes('selection') ? editor.selection : insertPosition(editor);
  await editor.insertSnippet(toSnippet(rendered), place);
  reportTemplateProblems(template, rendered);
}

/** The cursor, with selected text kept; from within the frontmatter, which holds no prose, the line behind it. */
function insertPosition({ document, selection }: vscode.TextEditor): vscode.Position {
  const { block } = parseFrontmatter(document.getText());
  return block && document.offsetAt(selection.active) < block.end ? document.positionAt(block.end) : selection.active;
}
