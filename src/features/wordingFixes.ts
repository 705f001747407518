import * as vscode from 'vscode';
import { appendToList } from '../core/frontmatterEdit';
import { shortened } from '../core/shownText';
import { overlaps } from '../core/span';
import { internalCommandIds } from '../ids';
import { ignoreAt } from '../language/ignore';
import type { Finding } from '../language/lint';
import type { Rewrite } from '../language/rewrite';
import { isCommentInput } from '../vscode/checkedAs';
import { editWithBlanks, toRange, toWorkspaceEdit } from '../vscode/convert';
import { allowTerm, type AllowScope } from '../vscode/settings';
import type { WordingCheck } from '../vscode/wordingCheck';

/** Stubs for all findings of a family are looked for only when they are asked for: there may be hundreds. */
class DescribeAll extends vscode.CodeAction {
  constructor(
    readonly document: vscode.TextDocument,
    readonly alike: readonly Finding[],
  ) {
    super(vscode.l10n.t('Describe all of this kind in this note ({0})', alike.length), vscode.CodeActionKind.QuickFix);
  }
}

/** The lightbulb on evaluative wording: other words in its place, with the blanks as tab stops, or leave to keep it. */
export function registerWordingFixes(check: WordingCheck): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context) {
      const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const all = check.findings(document);
      const here = all.filter(
        ({ span }) => overlaps(span, asked) || (asked.start >= span.start && asked.start <= span.end),
      );
      const offers = here.length === 0 ? undefined : await check.rewriter(document);
      if (!offers) return [];
      return here.flatMap((finding) => {
        const rewrites = offers(finding);
        const alike = all.filter(({ family }) => family === finding.family);
        const actions = [
          ...rewrites.map((rewrite, position) => rewriteAction(document, rewrite, position === 0)),
          ...allowActions(document, finding),
          ...(isCommentInput(document.uri) ? [] : [leaveOut(document, finding)]),
          ...(alike.length > 1 && rewrites.length > 0 ? [new DescribeAll(document, alike)] : []),
        ];
        const at = toRange(document, finding.span);
        const solved = context.diagnostics.filter((diagnostic) => diagnostic.range.isEqual(at));
        for (const action of actions) action.diagnostics = solved;
        return actions;
      });
    },
    async resolveCodeAction(action, token) {
      if (!(action instanceof DescribeAll)) return action;
      const { document, alike } = action;
      const offers = await check.rewriter(document);
      const { rewriteAll } = await import('../language/rewrite');
      const steps = offers && rewriteAll(alike, offers);
      const rewrites = steps && (await check.inSlices(document, steps, () => token.isCancellationRequested));
      if (rewrites) action.edit = editOf(document, rewrites);
      return action;
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.commands.registerCommand(internalCommandIds.allowTerm, allowTerm),
  );
}

function rewriteAction(document: vscode.TextDocument, rewrite: Rewrite, isPreferred: boolean): vscode.CodeAction {
  const action = new vscode.CodeAction(titleOf(rewrite), vscode.CodeActionKind.QuickFix);
  action.edit = editOf(document, [rewrite]);
  action.isPreferred = isPreferred;
  return action;
}

function titleOf({ how, shown }: Rewrite): string {
  const words = shortened(shown, longestTitle);
  switch (how) {
    case 'describe':
      return vscode.l10n.t("Describe instead: '{0}'", words);
    case 'removal':
      return vscode.l10n.t("Keep the evidence, without the judgement: '{0}'", words);
    case 'question':
      return vscode.l10n.t("Turn into a question: '{0}'", words);
    case 'open-question':
      return vscode.l10n.t("Turn into an open question: '{0}'", words);
    case 'quotation':
      return vscode.l10n.t('Mark as a quotation');
    case 'interpretation':
      return vscode.l10n.t('Move to "My interpretation"');
  }
}

/** Longer titles are cut by the menu. */
const longestTitle = 90;

function editOf(document: vscode.TextDocument, rewrites: readonly Rewrite[]): vscode.WorkspaceEdit {
  return editWithBlanks(
    document,
    rewrites.flatMap((rewrite) => rewrite.edits),
  );
}

/** A comment above the paragraph, list or table, with its reason as a tab stop. */
function leaveOut(document: vscode.TextDocument, { span }: Finding): vscode.CodeAction {
  const title = vscode.l10n.t('Leave this block out of the check...');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const snippet = new vscode.SnippetString('<!-- journal-ignore: ')
    .appendPlaceholder(vscode.l10n.t('reason'))
    .appendText(' -->\n');
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(document.uri, [
    vscode.SnippetTextEdit.insert(document.positionAt(ignoreAt(document.getText(), span)), snippet),
  ]);
  return action;
}

function allowActions(document: vscode.TextDocument, { text: term }: Finding): readonly vscode.CodeAction[] {
  // A comment that is being typed has no frontmatter, and is to get none.
  const inNote = isCommentInput(document.uri) ? [] : appendToList(document.getText(), 'allow', term);
  const scopes: readonly (readonly [AllowScope, string])[] = [
    ['workspace', vscode.l10n.t("Allow '{0}' in this workspace", term)],
    ['user', vscode.l10n.t("Allow '{0}' always", term)],
  ];
  const actions = scopes
    .filter(([scope]) => scope === 'user' || vscode.workspace.workspaceFolders !== undefined)
    .map(([scope, title]) => {
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.command = { title, command: internalCommandIds.allowTerm, arguments: [term, scope] };
      return action;
    });
  if (inNote.length === 0) return actions;
  const title = vscode.l10n.t("Allow '{0}' in this note", term);
  const here = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  here.edit = toWorkspaceEdit(document, inNote);
  return [here, ...actions];
}
