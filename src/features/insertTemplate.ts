import * as vscode from 'vscode';
import { parseFrontmatter } from '../core/frontmatter';
import type { Clock } from '../core/ports';
import { readEntry } from '../core/readEntry';
import { commandIds } from '../ids';
import { fitInto, sectionAsTemplate, templateSections, type Surroundings } from '../templates/insertion';
import { renderTemplate } from '../templates/render';
import { variablesUsed, type Template } from '../templates/template';
import { askValues, reportTemplateProblems, toSnippet, valuesOfEntry } from '../vscode/fillTemplate';
import type { Indexer } from '../vscode/indexer';
import { newEntrySettings } from '../vscode/settings';
import type { LibraryTemplate, TemplateLibrary } from '../vscode/templateLibrary';
import type { TemplatePicker } from '../vscode/templatePicker';
import { tellInfo } from '../vscode/tell';

export interface InsertTemplateDeps {
  readonly indexer: Indexer;
  readonly library: TemplateLibrary;
  readonly picker: TemplatePicker;
  readonly clock: Clock;
}

/**
 * The command that puts a template, or one section of it, in at the cursor. Arguments name the template and the section's
 * heading and skip the pickers.
 */
export function registerInsertTemplate(deps: InsertTemplateDeps): vscode.Disposable {
  return vscode.commands.registerCommand(commandIds.insertTemplate, (id?: unknown, section?: unknown) =>
    insertTemplate(deps, id, section),
  );
}

async function insertTemplate(
  { indexer, library, picker, clock }: InsertTemplateDeps,
  id: unknown,
  section: unknown,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void tellInfo(vscode.l10n.t('Open a note first and put the cursor where the template should go.'));
    return;
  }
  const { document } = editor;
  const templates = await library.all(document.uri);
  const named = templates.find((candidate) => candidate.id === id);
  const picked: LibraryTemplate | undefined = named ?? (await picker.pick(templates, vscode.l10n.t('Insert template')));
  const template = picked && (named ? sectionNamed(named, section) : await pickSection(picked));
  if (!template) return;

  const text = document.getText();
  const note = readEntry(document.uri.toString(), text);
  const selection = document.getText(editor.selection);
  // An empty note becomes a whole entry; a note that has text keeps its own frontmatter, whatever it holds.
  const part = text.trim() === '' ? 'entry' : 'body';
  const known = {
    settings: newEntrySettings(document.uri),
    folder: vscode.workspace.getWorkspaceFolder(document.uri),
    part,
    selection,
    given: valuesOfEntry(note),
  } as const;
  const values = await askValues(template, known, indexer, clock);
  if (!values) return;
  const language = note.lang ?? template.language ?? vscode.env.language;
  const rendered = renderTemplate(template, values, { part, language });
  const place = variablesUsed(template, part).includes('selection') ? editor.selection : insertPlace(editor);
  await editor.insertSnippet(toSnippet(fitInto(rendered, surroundings(document, place))), place);
  if (picked) picker.used(picked);
  reportTemplateProblems(template, rendered);
}

function sectionNamed(template: Template, title: unknown): Template {
  const section = templateSections(template).find((candidate) => candidate.title === title);
  return section ? sectionAsTemplate(template, section) : template;
}

/** The whole template or one of its sections; `undefined` where the picker is closed. */
async function pickSection(template: Template): Promise<Template | undefined> {
  const sections = templateSections(template);
  if (sections.length < 2) return template;
  const items = [
    { label: vscode.l10n.t('Whole template'), template },
    { label: vscode.l10n.t('One section'), kind: vscode.QuickPickItemKind.Separator, template },
    ...sections.map((section) => ({ label: section.title, template: sectionAsTemplate(template, section) })),
  ];
  return (await vscode.window.showQuickPick(items, { title: template.name }))?.template;
}

/** The cursor, with selected text kept; from within the frontmatter, which holds no prose, the line behind it. */
function insertPlace({ document, selection }: vscode.TextEditor): vscode.Range {
  const { block } = parseFrontmatter(document.getText());
  const { active } = selection;
  const place = block && document.offsetAt(active) < block.end ? document.positionAt(block.end) : active;
  return new vscode.Range(place, place);
}

function surroundings(document: vscode.TextDocument, { start, end }: vscode.Range): Surroundings {
  const line = (number: number) => (number >= 0 && number < document.lineCount ? document.lineAt(number).text : '');
  return {
    before: line(start.line).slice(0, start.character),
    after: line(end.line).slice(end.character),
    above: line(start.line - 1),
    below: line(end.line + 1),
  };
}
