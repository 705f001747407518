import * as vscode from 'vscode';
import { longestFile } from '../core/commentFile';
import type { Edit } from '../core/span';
import { fileName } from './commentFiles';
import { toWorkspaceEdit } from './convert';
import { pause } from './pause';
import { tellWarning } from './tell';

/** What is to be changed in a file of comments, from what stands in it. */
export type CommentEdits = (text: string) => readonly Edit[];

/** How often, and after how many milliseconds, an editor is asked whether it has read a changed file again. */
const readAgainTries = 40;
const readAgainEvery = 50;
/** An edit fails where the file is changed at the same moment. */
const attempts = 3;

/**
 * Changes a file of comments and saves it. Where the person has changes of their own in it that are not saved, it is for
 * them to save those: then this one stands in the editor with them, and they are told. False where nothing was changed,
 * since the file is gone, or another than the editor holds.
 */
export async function changeComments(uri: vscode.Uri, edits: CommentEdits): Promise<boolean> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    for (let left = attempts; left > 0; left--) {
      if (!(await isAsOnDisk(document))) return false;
      const { isDirty } = document;
      const text = document.getText();
      // Only the first part of it was read: nobody knows what an edit would fall into.
      if (text.length > longestFile) return false;
      const found = edits(text);
      if (found.length === 0) return true;
      if (!(await vscode.workspace.applyEdit(toWorkspaceEdit(document, found)))) continue;
      if (isDirty || !(await document.save())) tellUnsaved(document);
      return true;
    }
    return false;
  } catch {
    return false; // Gone, or not for us to write.
  }
}

/**
 * Edits count from the text of the document, and VS Code would not save it over a newer file: waits until the editor has
 * seen what another program wrote. An editor with unsaved changes never reads the file again.
 */
async function isAsOnDisk(document: vscode.TextDocument): Promise<boolean> {
  for (let left = readAgainTries; !document.isDirty; left--) {
    // Throws where some bytes are no characters: with the others, VS Code would write a mark in the place of each.
    const onDisk = new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(document.uri));
    if (plainEnds(onDisk) === plainEnds(document.getText())) return true;
    if (left === 0) return false;
    await pause(readAgainEvery);
  }
  return true;
}

/** An editor shows a file of mixed line ends with one kind. */
function plainEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function tellUnsaved(document: vscode.TextDocument): void {
  const words = vscode.l10n.t(
    'This was put into "{0}", but that file is not saved yet: it holds other changes of yours, or cannot be saved now.',
    fileName(document.uri),
  );
  void tellWarning(words, vscode.l10n.t('Save File')).then(async (choice) => {
    if (choice !== undefined) await document.save();
  });
}
