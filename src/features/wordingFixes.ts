import * as vscode from 'vscode';
import { overlaps } from '../core/span';
import type { Finding } from '../language/lint';
import { blanksToSnippet, toRange } from '../vscode/convert';
import type { WordingCheck } from '../vscode/wordingCheck';

/** The lightbulb on evaluative wording: descriptive words to put in its place, with the blanks as tab stops. */
export function registerWordingFixes(check: WordingCheck): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, context) {
      const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      return check
        .findings(document)
        .filter(({ span }) => overlaps(span, asked) || (asked.start >= span.start && asked.start <= span.end))
        .flatMap((finding) => fixes(document, finding, context.diagnostics));
    },
  };
  return vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

function fixes(
  document: vscode.TextDocument,
  finding: Finding,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const range = toRange(document, finding.span);
  const solved = diagnostics.filter((diagnostic) => diagnostic.range.isEqual(range));
  return finding.instead.map((text, position) => {
    const title = vscode.l10n.t("Describe instead: '{0}'", text);
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, [new vscode.SnippetTextEdit(range, blanksToSnippet(text))]);
    action.edit = edit;
    action.diagnostics = solved;
    action.isPreferred = position === 0;
    return action;
  });
}
