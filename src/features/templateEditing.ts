import * as vscode from 'vscode';
import { diagnosticSource } from '../ids';
import { formatDate, formatTime } from '../templates/dateFormat';
import { formatsOf, offeredVariables, templateContext, type TemplateContext } from '../templates/editing';
import { parseTemplate, type Template, type TemplateProblem } from '../templates/template';
import type { Clock } from '../core/ports';
import { placeToRange } from '../vscode/convert';
import { templateIdOf, type TemplateLibrary } from '../vscode/templateLibrary';
import { templateProblemMessage, variableMeaning } from '../vscode/templateMessages';
import type { TemplatePreview } from '../vscode/templatePreview';

export interface TemplateEditingDeps {
  readonly library: TemplateLibrary;
  readonly preview: TemplatePreview;
  readonly clock: Clock;
}

const typingDelayMs = 200;

/** Help while a template is edited: its mistakes with fixes, completion of variables, and a preview that follows. */
export function registerTemplateEditing({ library, preview, clock }: TemplateEditingDeps): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('reflectiveJournal.templates');
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  function check(document: vscode.TextDocument): void {
    timers.delete(document.uri.toString());
    if (document.isClosed || !isTemplate(document)) return;
    const template = templateOf(document);
    diagnostics.set(document.uri, template.problems.map(toDiagnostic));
    preview.refresh(template);
  }

  function checkSoon(document: vscode.TextDocument): void {
    if (document.languageId !== 'markdown') return;
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        check(document);
      }, typingDelayMs),
    );
  }

  function isTemplate(document: vscode.TextDocument): boolean {
    return document.languageId === 'markdown' && library.isTemplate(document.uri);
  }

  const completion: vscode.CompletionItemProvider = {
    provideCompletionItems(document, position) {
      if (!isTemplate(document)) return undefined;
      const context = templateContext(document.lineAt(position.line).text, position.character);
      return context && completions(context, position.line, clock);
    },
  };
  const fixes: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { diagnostics: shown }) {
      if (!isTemplate(document)) return undefined;
      return templateOf(document).problems.flatMap((problem) => {
        const fix = placeToRange(problem.place).intersection(range) && nearestFix(document, problem, shown);
        return fix ? [fix] : [];
      });
    },
  };

  vscode.workspace.textDocuments.forEach(checkSoon);
  return vscode.Disposable.from(
    diagnostics,
    vscode.workspace.onDidOpenTextDocument(checkSoon),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.contentChanges.length > 0) checkSoon(event.document);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      diagnostics.delete(uri);
    }),
    vscode.languages.registerCompletionItemProvider({ language: 'markdown' }, completion, '{', ':', '#'),
    vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, fixes, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    new vscode.Disposable(() => {
      timers.forEach((timer) => {
        clearTimeout(timer);
      });
    }),
  );
}

function templateOf(document: vscode.TextDocument): Template {
  return parseTemplate(templateIdOf(document.uri), document.getText());
}

function toDiagnostic(problem: TemplateProblem): vscode.Diagnostic {
  const range = placeToRange(problem.place);
  const diagnostic = new vscode.Diagnostic(range, templateProblemMessage(problem), vscode.DiagnosticSeverity.Warning);
  diagnostic.source = diagnosticSource;
  diagnostic.code = problem.code;
  return diagnostic;
}

/** Puts the name that was probably meant in the place of the one that is none. */
function nearestFix(
  document: vscode.TextDocument,
  { place, data }: TemplateProblem,
  shown: readonly vscode.Diagnostic[],
): vscode.CodeAction | undefined {
  const { found = '', nearest } = data;
  if (nearest === undefined) return undefined;
  const range = placeToRange(place);
  const title = vscode.l10n.t('Change to "{0}"', nearest);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(
    document.uri,
    range,
    document.getText(range).replace(found, () => nearest),
  );
  action.diagnostics = shown.filter((diagnostic) => diagnostic.range.isEqual(range));
  action.isPreferred = true;
  return action;
}

function completions(context: TemplateContext, line: number, clock: Clock): vscode.CompletionItem[] {
  const range = new vscode.Range(line, context.start, line, context.end);
  const close = context.isClosed ? '' : '}}';
  const { Variable, Snippet, Constant } = vscode.CompletionItemKind;
  const item = (label: string, description: string, kind: vscode.CompletionItemKind, insert: string, order: number) => {
    const made = new vscode.CompletionItem({ label, description }, kind);
    made.range = range;
    made.filterText = label;
    made.insertText = new vscode.SnippetString(insert);
    made.sortText = String(order).padStart(3, '0');
    return made;
  };
  if (context.at === 'format') {
    const { name } = context;
    const example = (format: string) =>
      name === 'time' ? formatTime(clock.time(), format) : formatDate(clock.today(), format, vscode.env.language);
    return formatsOf(name).map((format, order) => item(format, example(format), Constant, `${format}${close}`, order));
  }
  const end = context.at === 'condition' ? '' : close;
  const names = offeredVariables.map((name, order) =>
    item(name, variableMeaning(name), Variable, `${name}${end}`, order + 1),
  );
  if (context.at === 'condition') return names;
  return [
    item('?', vscode.l10n.t('a prompt to type over'), Snippet, `? \${1}${close}`, 0),
    ...names,
    item('ask:', vscode.l10n.t('a question asked when the template is used'), Snippet, `ask:\${1}${close}`, 100),
    item('#if', vscode.l10n.t('lines for some entries only'), Snippet, `#if \${1}${close}`, 101),
    item('else', vscode.l10n.t('lines for the other entries'), Snippet, `else${close}`, 102),
    item('/if', vscode.l10n.t('the end of these lines'), Snippet, `/if${close}`, 103),
  ];
}
