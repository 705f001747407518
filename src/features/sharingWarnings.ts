import * as vscode from 'vscode';
import type { Entry } from '../core/entry';
import { setField } from '../core/frontmatterEdit';
import { fieldSpan } from '../core/fieldSpan';
import type { Audience } from '../core/readers';
import { commandIds, diagnosticSource, settingNames } from '../ids';
import { toRange, toWorkspaceEdit } from '../vscode/convert';
import { hintDiagnostics } from '../vscode/hintDiagnostic';
import type { Indexer } from '../vscode/indexer';
import { createNoteDiagnostics } from '../vscode/noteDiagnostics';
import { audienceText, lowerFirst } from '../vscode/readersText';
import { onDidChangeSettings, settingId } from '../vscode/settings';
import type { Sharing } from '../vscode/sharing';

const code = 'readable-by-others';

/**
 * A warning on entries that more people can read than they are meant for, since a shared folder cannot keep anything
 * private: at the value of `visibility` in open notes, at the first line of others.
 */
export function registerSharingWarnings({ index, onDidUpdate }: Indexer, sharing: Sharing): vscode.Disposable {
  const diagnostics = createNoteDiagnostics('reflectiveJournal.sharing', index, diagnose);

  function diagnose(entry: Entry): readonly vscode.Diagnostic[] {
    if (!sharing.isSet || !entry.kind) return [];
    const uri = vscode.Uri.parse(entry.uri);
    const { differs, folder, countsOnly, meant } = sharing.readersOf(uri, entry);
    if (differs !== 'more' || folder === undefined) return [];
    return hintDiagnostics(code, uri, () => {
      const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === entry.uri);
      const range = document
        ? toRange(document, fieldSpan(document.getText(), 'visibility'))
        : new vscode.Range(0, 0, 0, 3);
      const who = lowerFirst(audienceText(folder, uri, entry.teacher));
      const wish = lowerFirst(audienceText(meant, uri, entry.teacher));
      const message = countsOnly
        ? vscode.l10n.t(
            'Others are to see only that this entry exists, but its folder is shared: {0} can read it.',
            who,
          )
        : vscode.l10n.t('This entry is meant for {0}, but its folder is shared: {1} can read it.', wish, who);
      return { range, message };
    });
  }

  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, _range, context) {
      const solved = context.diagnostics.filter((found) => found.source === diagnosticSource && found.code === code);
      const entry = index.get(document.uri.toString());
      if (solved.length === 0 || !entry) return [];
      const { folder } = sharing.readersOf(document.uri, entry);
      return actions(document, entry, folder).map((action) => {
        action.diagnostics = solved;
        return action;
      });
    },
  };
  return vscode.Disposable.from(
    diagnostics,
    vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    onDidUpdate(({ uris }) => {
      diagnostics.look(uris);
    }),
    vscode.workspace.onDidOpenTextDocument(lookAt),
    vscode.workspace.onDidCloseTextDocument(lookAt),
    sharing.onDidChange(lookAtAll),
    onDidChangeSettings([settingNames.hints, settingNames.teacher, settingNames.coach].map(settingId), lookAtAll),
  );

  function lookAt({ uri }: vscode.TextDocument): void {
    if (index.get(uri.toString())) diagnostics.look([uri.toString()]);
  }

  function lookAtAll(): void {
    diagnostics.look(index.uris());
  }
}

function actions(
  document: vscode.TextDocument,
  { kind }: Entry,
  folder: Audience | undefined,
): readonly vscode.CodeAction[] {
  const title = vscode.l10n.t('Move to private folder...');
  const move = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  move.command = { title, command: commandIds.makePrivate, arguments: [document.uri] };
  // A private note stays with its writer, whatever its visibility says.
  if (folder === undefined || folder === 'private' || kind === 'private-note') return [move];
  const share = new vscode.CodeAction(
    vscode.l10n.t('Share: set visibility to {0}', folder),
    vscode.CodeActionKind.QuickFix,
  );
  share.edit = toWorkspaceEdit(document, setField(document.getText(), 'visibility', folder));
  return [move, share];
}
