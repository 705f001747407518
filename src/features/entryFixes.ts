import * as vscode from 'vscode';
import type { Entry } from '../core/entry';
import { entryFixes, type EntryFix, type FixableProblem } from '../core/entryFixes';
import type { EntryIndex } from '../core/entryIndex';
import { folderProblems, type FolderProblem } from '../core/folderProblems';
import type { Clock } from '../core/ports';
import { readEntry } from '../core/readEntry';
import { commandIds, diagnosticSource } from '../ids';
import { placeToRange, toRange, toWorkspaceEdit } from '../vscode/convert';
import type { Indexer } from '../vscode/indexer';

export interface EntryFixesDeps {
  readonly indexer: Indexer;
  readonly clock: Clock;
}

/** The lightbulb on problems of a note's frontmatter. */
export function registerEntryFixes({ indexer: { index }, clock }: EntryFixesDeps): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, asked, context) {
      const ours = context.diagnostics.filter(({ source }) => source === diagnosticSource);
      if (ours.length === 0) return [];
      // From the text as it is now: what is underlined may be a moment old.
      const entry = readEntry(document.uri.toString(), document.getText());
      return [...entry.problems, ...folderProblems(index, entry)].flatMap((problem) => {
        const range = placeToRange(problem.place);
        if (range.intersection(asked) === undefined) return [];
        const solved = ours.filter((found) => found.code === problem.code && found.range.isEqual(range));
        const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        return actions(document, entry, { ...problem, span }).map((action) => {
          action.diagnostics = solved;
          return action;
        });
      });
    },
  };

  function actions(document: vscode.TextDocument, entry: Entry, problem: FixableProblem): vscode.CodeAction[] {
    const compare = compareAction(entry, problem);
    if (compare) return [compare];
    const goals = problem.code === 'unknown-goal' ? describedGoals(index) : [];
    const fixes = entryFixes(document.getText(), problem, { today: clock.today(), goals });
    return fixes.map((fix) => toAction(document, entry, fix));
  }

  return vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

function describedGoals(index: EntryIndex): readonly string[] {
  return [...index.goals()].filter((id) => index.declarations(id).length > 0).sort();
}

function compareAction(
  { uri }: Entry,
  { code, data }: Pick<FolderProblem, 'code' | 'data'>,
): vscode.CodeAction | undefined {
  if ((code !== 'conflict-copy' && code !== 'duplicate-goal') || data?.originalUri === undefined) return undefined;
  const title = vscode.l10n.t('Compare with "{0}"', data.original ?? '');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: commandIds.compareCopies, arguments: [uri, data.originalUri] };
  action.isPreferred = true;
  return action;
}

function toAction(document: vscode.TextDocument, entry: Entry, fix: EntryFix): vscode.CodeAction {
  const title = titleOf(fix);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  if (fix.type === 'create-goal') {
    const known = { id: fix.value, teacher: entry.teacher };
    action.command = { title, command: commandIds.newEntry, arguments: ['goal', known] };
  } else {
    action.edit = toEdit(document, fix);
  }
  action.isPreferred = fix.isPreferred;
  return action;
}

function titleOf({ type, value }: EntryFix): string {
  const { t } = vscode.l10n;
  switch (type) {
    case 'add-quotes':
      return t('Put quotes around this text');
    case 'use-value':
    case 'use-date':
      return t('Use "{0}"', value);
    case 'use-today':
      return t('Use today ({0})', value);
    case 'use-goal':
      return t('Use the goal "{0}"', value);
    case 'create-goal':
      return t('Create the goal note "{0}"', value);
    case 'add-field':
      return t('Add "{0}"', value);
    case 'remove-field':
      return t('Remove "{0}"', value);
    case 'remove-second':
      return t('Remove the second "{0}"', value);
    case 'add-end-fence':
      return t('Add the line with ---');
    case 'use-spaces':
      return t('Use spaces instead of tabs');
  }
}

/** The edit, as a snippet where something is left to be typed: the cursor goes there. */
function toEdit(document: vscode.TextDocument, { edits, blank }: EntryFix): vscode.WorkspaceEdit {
  const [first] = edits;
  if (!blank || !first) return toWorkspaceEdit(document, edits);
  const snippet = new vscode.SnippetString().appendText(first.text.slice(0, blank.start));
  const typedOver = first.text.slice(blank.start, blank.end);
  if (typedOver === '') snippet.appendTabstop(0);
  else snippet.appendPlaceholder(typedOver, 0);
  snippet.appendText(first.text.slice(blank.end));
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, [new vscode.SnippetTextEdit(toRange(document, first.span), snippet)]);
  return edit;
}
