import * as vscode from 'vscode';
import type { Entry, EntryKind } from '../core/entry';
import { movedUri } from '../core/notePath';
import { isHiddenFrom, type Audience } from '../core/readers';
import { commandIds } from '../ids';
import type { Indexer } from '../vscode/indexer';
import { entryTitle } from '../vscode/labels';
import { audienceText, lowerFirst } from '../vscode/readersText';
import { hintSeverity } from '../vscode/settings';
import type { Sharing } from '../vscode/sharing';
import { tellWarning } from '../vscode/tell';

/** Kinds that a person writes for themselves: made in a shared folder, they are told of before anything is written. */
const personal: ReadonlySet<EntryKind> = new Set<EntryKind>(['reflection', 'private-note']);

/**
 * Says it at once where an entry comes into a folder that more people can read than it is meant for: dragged there in the
 * explorer, or made there while another folder is set as private. Being underlined is easily overlooked then. Nothing is
 * said of what a sync program brings, nor of what was shared after a preview.
 */
export function registerSharingArrivals({ index, onDidUpdate }: Indexer, sharing: Sharing): vscode.Disposable {
  /** Who had it before, until the index has read it where it is now; `undefined` where it was made there. */
  const arrived = new Map<string, Audience | undefined>();

  function moved(from: string, to: string): void {
    if (sharing.agreed.has(to)) return;
    for (const uri of index.uris()) {
      const now = movedUri(uri, from, to);
      if (now !== undefined) arrived.set(now, sharing.audienceOf(vscode.Uri.parse(uri)) ?? 'private');
    }
  }

  function isToTell(entry: Entry): boolean {
    const uri = vscode.Uri.parse(entry.uri);
    const before = arrived.get(entry.uri);
    const { differs, folder } = sharing.readersOf(uri, entry);
    if (differs !== 'more' || folder === undefined || hintSeverity('readable-by-others', uri) === undefined)
      return false;
    if (before !== undefined) return isHiddenFrom(before, folder);
    const isElsewhere = sharing.places.some(({ audience }) => audience === 'private');
    return isElsewhere && entry.kind !== undefined && personal.has(entry.kind);
  }

  async function tell([first, ...more]: readonly Entry[]): Promise<void> {
    const { t } = vscode.l10n;
    if (!first) return;
    if (more.length > 0) {
      const problems = t('Show Problems');
      const count = more.length + 1;
      const message = t(
        '{0} entries lie in a shared folder now, where more people can read them than they are meant for.',
        count,
      );
      if ((await tellWarning(message, problems)) === problems)
        await vscode.commands.executeCommand('workbench.actions.view.problems');
      return;
    }
    const uri = vscode.Uri.parse(first.uri);
    const { audience, meant } = sharing.readersOf(uri, first);
    const [who, wish] = [audience, meant].map((one) => lowerFirst(audienceText(one, uri, first.teacher)));
    const hide = t('Make Private...');
    const message = t(
      '"{0}" lies in a shared folder: {1} can read it. It is meant for: {2}.',
      entryTitle(first),
      who ?? '',
      wish ?? '',
    );
    if ((await tellWarning(message, hide)) === hide) await vscode.commands.executeCommand(commandIds.makePrivate, uri);
  }

  return vscode.Disposable.from(
    vscode.workspace.onDidRenameFiles(({ files }) => {
      if (sharing.isSet) for (const { oldUri, newUri } of files) moved(oldUri.toString(), newUri.toString());
    }),
    vscode.workspace.onDidCreateFiles(({ files }) => {
      if (sharing.isSet) for (const uri of files) arrived.set(uri.toString(), undefined);
    }),
    onDidUpdate(({ uris }) => {
      if (arrived.size === 0) return;
      // A file that was just made has no words yet.
      const read = [...uris].flatMap((uri) => {
        const entry = arrived.has(uri) ? index.get(uri) : undefined;
        return entry?.kind === undefined ? [] : [entry];
      });
      void tell(read.filter(isToTell));
      for (const { uri } of read) arrived.delete(uri);
    }),
  );
}
