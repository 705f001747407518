import type * as vscode from 'vscode';

/** Shows the picker and gives what is chosen in it, or else typed; `undefined` where it is closed. It is gone then. */
export async function chosenOrTyped(picker: vscode.QuickPick<vscode.QuickPickItem>): Promise<string | undefined> {
  picker.show();
  try {
    return await new Promise((resolve) => {
      picker.onDidAccept(() => {
        const chosen = picker.activeItems[0]?.label ?? picker.value.trim();
        if (chosen !== '') resolve(chosen);
      });
      picker.onDidHide(() => {
        resolve(undefined);
      });
    });
  } finally {
    picker.dispose();
  }
}
