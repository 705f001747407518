import * as vscode from 'vscode';
import { commandIds } from '../ids';
import type { Indexer } from '../vscode/indexer';

/** Reads all notes again, for file systems that do not tell of changes. */
export function registerRefresh(indexer: Indexer): vscode.Disposable {
  return vscode.commands.registerCommand(commandIds.refresh, () => indexer.rebuild());
}
