import * as vscode from 'vscode';
import { lineStarts, placeOf, type Edit } from '../core/span';
import { placeToRange } from './convert';
import { newestDocument } from './newestDocument';
import { noteText } from './noteText';
import { tellError, tellInfo } from './tell';

/** What is to be changed in a note, from its text as it is now. */
export interface NoteChange {
  readonly uri: string;
  readonly edits: (text: string) => readonly Edit[];
}

/**
 * Changes several notes as one step that can be undone. The files are not saved: that is left to their owner, as with
 * the editor's own changes. Tells the person where nothing could be changed. Resolves to the number of changed notes.
 */
export async function editNotes(changes: readonly NoteChange[]): Promise<number> {
  const edit = new vscode.WorkspaceEdit();
  let changed = 0;
  try {
    for (const { uri, edits } of changes) {
      const target = vscode.Uri.parse(uri);
      if ((await noteText(target)) === undefined) continue;
      const newest = (await newestDocument(target)).getText();
      const found = edits(newest);
      if (found.length === 0) continue;
      changed++;
      const starts = lineStarts(newest);
      for (const one of found) edit.replace(target, placeToRange(placeOf(starts, one.span)), one.text);
    }
  } catch (error) {
    void tellError(error instanceof Error ? error.message : String(error));
    return 0;
  }
  if (changed > 0 && (await vscode.workspace.applyEdit(edit))) return changed;
  void tellInfo(
    vscode.l10n.t(
      'Nothing was changed: it is so already, or something between the --- lines of the note cannot be read. Look for what is underlined there.',
    ),
  );
  return 0;
}
