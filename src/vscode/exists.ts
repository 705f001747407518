import * as vscode from 'vscode';

/** True where there is a file or folder at the uri. False also where it cannot be reached. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
