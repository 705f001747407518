import * as vscode from 'vscode';
import { forEachConcurrent } from '../core/concurrent';
import type { EntryIndex } from '../core/entryIndex';
import { goalIdAt, isGoalId, renameGoalId } from '../core/goalIds';
import { isNamed, renameLinks } from '../core/noteLinks';
import { lineStarts, placeOf } from '../core/span';
import { placeToRange, toRange } from '../vscode/convert';
import type { Indexer } from '../vscode/indexer';
import { noteText } from '../vscode/noteText';
import { tellError } from '../vscode/tell';

const readsAtOnce = 16;

/** Rename on a goal's id: one edit over all notes that name or link to it, with the editor's own preview and undo. */
export function registerGoalRename(indexer: Indexer): vscode.Disposable {
  const provider: vscode.RenameProvider = {
    prepareRename(document, position) {
      const found = goalIdAt(document.getText(), document.offsetAt(position));
      if (!found) throw notHere();
      return { range: toRange(document, found.span), placeholder: found.id };
    },
    async provideRenameEdits(document, position, newName, token) {
      const found = goalIdAt(document.getText(), document.offsetAt(position));
      if (!found) throw notHere();
      await indexer.settled();
      const id = newName.trim();
      const refusal = id === found.id ? undefined : whyNot(indexer.index, id);
      if (refusal !== undefined) {
        // Not thrown: VS Code would then ask the next provider, and Markdown's own takes the line above the closing
        // fence for a heading and renames that.
        void tellError(refusal);
        return new vscode.WorkspaceEdit();
      }
      return id === found.id ? new vscode.WorkspaceEdit() : renameEverywhere(indexer.index, found.id, id, token);
    },
  };
  return vscode.languages.registerRenameProvider({ language: 'markdown' }, provider);
}

/** Shown below what the editor's own rename of headings and links says. */
function notHere(): Error {
  return new Error(vscode.l10n.t('Between the --- lines, only the id of a goal can be renamed.'));
}

/** Why an id cannot be taken, in words that help to find another. */
function whyNot(index: EntryIndex, id: string): string | undefined {
  if (id === '') return vscode.l10n.t('A goal needs an id. Type a short name, such as rivera-wait-time.');
  if (!isGoalId(id)) {
    return vscode.l10n.t('Use letters, digits and hyphens without spaces, such as rivera-wait-time.');
  }
  for (const entry of index.mentions(id)) {
    const [note = entry] = index.declarations(id);
    const other = note.title ?? vscode.workspace.asRelativePath(vscode.Uri.parse(note.uri));
    return vscode.l10n.t('The id "{0}" belongs to another goal already ({1}). Choose a different one.', id, other);
  }
  return undefined;
}

/** All or nothing: where one of the notes cannot be read, none is changed. */
async function renameEverywhere(
  index: EntryIndex,
  from: string,
  to: string,
  token: vscode.CancellationToken,
): Promise<vscode.WorkspaceEdit> {
  const result = new vscode.WorkspaceEdit();
  const stop = new AbortController();
  const subscription = token.onCancellationRequested(() => {
    stop.abort();
  });
  // Links in the text are not in the index: all notes are looked through. A note of that name wins over the goal's id.
  const uris = [...index.uris()].sort();
  const areLinks = !uris.some((uri) => isNamed(uri, from));
  try {
    await forEachConcurrent(
      uris,
      readsAtOnce,
      async (uri) => {
        const target = vscode.Uri.parse(uri);
        // The places come from the text as it is now: what the index knows may be a moment old.
        const text = await noteText(target);
        if (!text?.includes(from)) return;
        const starts = lineStarts(text);
        const links = areLinks ? renameLinks(text, from, to) : [];
        for (const edit of [...renameGoalId(text, from, to, areLinks), ...links]) {
          result.replace(target, placeToRange(placeOf(starts, edit.span)), edit.text);
        }
      },
      stop.signal,
    );
  } finally {
    subscription.dispose();
  }
  if (stop.signal.aborted) throw new vscode.CancellationError();
  return result;
}
