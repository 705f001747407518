import * as vscode from 'vscode';
import type { ShardStore } from '../core/ports';

/**
 * A folder in the extension's own storage, never among the notes. Without a workspace there is no such folder, and
 * then nothing is kept.
 */
export function createShardStore(storage: vscode.Uri | undefined): ShardStore {
  const folder = storage && vscode.Uri.joinPath(storage, 'index');
  return {
    async read(name) {
      if (!folder) return undefined;
      try {
        return await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name));
      } catch {
        return undefined;
      }
    },
    async write(name, content) {
      // Creates the folders above as well.
      if (folder) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), content);
    },
  };
}
