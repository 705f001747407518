import * as vscode from 'vscode';
import { isShareable } from '../core/feedback';
import { markShared } from '../core/goalEdits';
import type { Clock } from '../core/ports';
import { commandIds } from '../ids';
import { editNotes } from '../vscode/editNotes';
import type { Indexer } from '../vscode/indexer';
import { targetNotes } from '../vscode/targetNotes';
import { tellInfo } from '../vscode/tell';

/** 'Mark as Shared': writes today into `shared` of observations and debriefs, as one step that can be undone. */
export function registerMarkAsShared(indexer: Indexer, clock: Clock): vscode.Disposable {
  return vscode.commands.registerCommand(commandIds.markAsShared, async (target?: unknown, selected?: unknown) => {
    await indexer.settled();
    const notes = targetNotes(target, selected).flatMap((uri) => indexer.index.get(uri) ?? []);
    const shareable = notes.filter(isShareable);
    const [first] = shareable;
    if (!first) {
      void tellInfo(
        vscode.l10n.t('Only an observation or a debrief is marked as shared. Open one, or choose it in a view.'),
      );
      return;
    }
    if (shareable.every(({ shared }) => shared !== undefined)) {
      void tellInfo(
        shareable.length === 1
          ? vscode.l10n.t(
              'This note was shared on {0}. Change the date in the note where that is wrong.',
              first.shared ?? '',
            )
          : vscode.l10n.t('All these notes have a date of sharing already.'),
      );
      return;
    }
    await editNotes(shareable.map(({ uri }) => ({ uri, edits: (text) => markShared(text, clock.today()) })));
  });
}
