import * as vscode from 'vscode';
import { noteName } from '../core/notePath';
import { commandIds } from '../ids';
import type { Indexer } from '../vscode/indexer';
import { passedNotes } from '../vscode/targetNotes';

/** Shows a sync program's copy of a note beside the note, so that its owner can keep what is right of both. */
export function registerCompareCopies(indexer: Indexer): vscode.Disposable {
  return vscode.commands.registerCommand(commandIds.compareCopies, async (copy?: unknown, original?: unknown) => {
    await indexer.settled();
    const chosen = uriOf(copy) ?? (await chooseCopy(indexer));
    const other = uriOf(original) ?? (chosen === undefined ? undefined : indexer.index.originalOf(chosen)?.uri);
    if (chosen !== undefined && other !== undefined) await compare(other, chosen);
  });
}

/** The copy in the active editor, else the one that is picked from the whole folder. */
async function chooseCopy({ index }: Indexer): Promise<string | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  if (active !== undefined && index.originalOf(active)) return active;
  const uris = [...index.conflictCopies()].map(({ uri }) => uri).sort();
  if (uris.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There are no second copies in this folder: no sync program has left any.'),
    );
    return undefined;
  }
  const items = uris.map((uri) => ({
    label: noteName(uri),
    description: vscode.workspace.asRelativePath(vscode.Uri.parse(uri)),
    uri,
  }));
  const title = vscode.l10n.t('Which copy should be compared with its original?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.uri;
}

async function compare(original: string, copy: string): Promise<void> {
  const title = vscode.l10n.t('{0} ↔ {1}', noteName(original), noteName(copy));
  await vscode.commands.executeCommand('vscode.diff', vscode.Uri.parse(original), vscode.Uri.parse(copy), title);
}

/** Menus pass uris or nodes of a view, our own quick fix passes uris as strings. */
function uriOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : passedNotes(value, undefined)[0];
}
