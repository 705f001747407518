import * as vscode from 'vscode';
import { editsInTurn, lineStarts, placeOf, type Edit } from '../core/span';
import { placeToRange } from './convert';
import { isNewest, newestDocument } from './newestDocument';
import { noteText } from './noteText';
import { tellError, tellInfo } from './tell';

/** What is to be changed in a note, from its text as it is now. */
export interface NoteChange {
  readonly uri: string;
  readonly edits: (text: string) => readonly Edit[];
}

/** A note as it was before it was changed. */
interface Changed {
  readonly document: vscode.TextDocument;
  readonly former: string;
}

/**
 * Changes several notes as one step that can be undone. The files are not saved: that is left to their owner, as with
 * the editor's own changes. Tells the person where nothing could be changed. Resolves to the number of changed notes.
 */
export async function editNotes(changes: readonly NoteChange[]): Promise<number> {
  const { t } = vscode.l10n;
  const changed: Changed[] = [];
  let isThere = false;
  try {
    const edit = new vscode.WorkspaceEdit();
    for (const { uri, edits } of oncePerNote(changes)) {
      const target = vscode.Uri.parse(uri);
      if ((await noteText(target)) === undefined) continue;
      isThere = true;
      const document = await newestDocument(target);
      const former = document.getText();
      const found = edits(former);
      if (found.length === 0) continue;
      changed.push({ document, former });
      const starts = lineStarts(former);
      for (const one of found) edit.replace(target, placeToRange(placeOf(starts, one.span)), one.text);
    }
    if (changed.length > 0 && (await vscode.workspace.applyEdit(edit)))
      return changed.length - (await putBack(changed));
  } catch (error) {
    void tellError(error instanceof Error ? error.message : String(error));
    return 0;
  }
  void tellInfo(
    isThere
      ? t(
          'Nothing was changed: it is so already, or something between the --- lines of the note cannot be read. Look for what is underlined there.',
        )
      : t('Nothing was changed: the note is not there any more.'),
  );
  return 0;
}

/** Several changes of a note were made ready without knowing of each other: they are made one after the other. */
function oncePerNote(changes: readonly NoteChange[]): readonly NoteChange[] {
  const byNote = new Map<string, NoteChange['edits'][]>();
  for (const { uri, edits } of changes) byNote.set(uri, [...(byNote.get(uri) ?? []), edits]);
  return [...byNote].map(([uri, all]) => {
    const [first = () => []] = all;
    return { uri, edits: all.length === 1 ? first : (text) => editsInTurn(text, all) };
  });
}

/**
 * VS Code changes what it holds of a read-only note too, where nobody sees or saves it: those are put back. Resolves to
 * their number.
 */
async function putBack(changed: readonly Changed[]): Promise<number> {
  const edit = new vscode.WorkspaceEdit();
  const locked: vscode.Uri[] = [];
  for (const { document, former } of changed) {
    if (await isNewest(document)) continue;
    locked.push(document.uri);
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), former);
  }
  if (locked.length === 0) return 0;
  await vscode.workspace.applyEdit(edit);
  const names = locked.map((uri) => `"${vscode.workspace.asRelativePath(uri)}"`).join(', ');
  void tellError(vscode.l10n.t('Read-only, so not changed: {0}.', names));
  return locked.length;
}
