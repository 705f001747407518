import type * as vscode from 'vscode';

/** Puts a text in the place of a range; the cursors at or in the range end up behind it. */
export interface Replacement {
  readonly range: vscode.Range;
  readonly text: string;
}

/** An edit fails where the person types at the same moment; it is then made again from what stands there now. */
const attempts = 10;

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes an edit as one step to undo, after those asked for before: keys are often pressed faster than an edit is made.
 * The replacements are computed anew for each attempt; none at all ends it. Resolves to whether the text was changed.
 */
export async function editInTurn(
  editor: vscode.TextEditor,
  compute: () => readonly Replacement[],
  options?: { readonly undoStopBefore: boolean; readonly undoStopAfter: boolean },
): Promise<boolean> {
  const turn = last.then(async () => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const replacements = compute();
      if (replacements.length === 0) return false;
      if (await editor.edit((builder) => replacements.forEach((each) => put(builder, each)), options)) return true;
    }
    return false;
  });
  last = turn.catch(() => undefined);
  return turn;
}

/** Inserted text takes cursors along, replaced text may leave them before it or select it. */
function put(builder: vscode.TextEditorEdit, { range, text }: Replacement): void {
  if (text !== '') builder.insert(range.start, text);
  if (!range.isEmpty) builder.delete(range);
}
