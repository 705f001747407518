import * as vscode from 'vscode';
import type { EntryIndex } from '../core/entryIndex';
import { noteName } from '../core/notePath';
import { commandIds } from '../ids';
import type { Indexer } from '../vscode/indexer';
import { passedNotes } from '../vscode/targetNotes';
import { tellInfo } from '../vscode/tell';

/** Shows a sync program's copy of a note beside the note, so that its owner can keep what is right of both. */
export function registerCompareCopies(indexer: Indexer): vscode.Disposable {
  return vscode.commands.registerCommand(commandIds.compareCopies, async (copy?: unknown, original?: unknown) => {
    await indexer.settled();
    const chosen = (uriOf(original) && uriOf(copy)) ?? (await chooseCopy(indexer, copiesPassed(indexer.index, copy)));
    const other = uriOf(original) ?? (chosen === undefined ? undefined : indexer.index.originalOf(chosen)?.uri);
    if (chosen !== undefined && other !== undefined) await compare(other, chosen);
  });
}

/** The copy that is passed, or the copies of the note or of the goal and its entries; undefined where nothing is. */
function copiesPassed(index: EntryIndex, target: unknown): readonly string[] | undefined {
  const uri = uriOf(target);
  if (uri !== undefined) return index.conflictSource(uri) === undefined ? [...index.copiesOf(uri)] : [uri];
  if (typeof target !== 'object' || target === null || !('goal' in target) || typeof target.goal !== 'string') return;
  return [...index.mentions(target.goal)].map((note) => note.uri).filter((one) => index.conflictSource(one));
}

/** One of those given; else the copy in the active editor, else the one that is picked from the whole folder. */
async function chooseCopy({ index }: Indexer, given: readonly string[] | undefined): Promise<string | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  if (!given && active !== undefined && index.originalOf(active)) return active;
  const uris = [...(given ?? [...index.conflictCopies()].map(({ uri }) => uri))].sort();
  if (given?.length === 1) return given[0];
  if (uris.length === 0) {
    void tellInfo(vscode.l10n.t('There are no second copies in this folder: no sync program has left any.'));
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
