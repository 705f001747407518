import * as vscode from 'vscode';
import type { Indexer } from '../vscode/indexer';
import { audienceText, lowerFirst } from '../vscode/readersText';
import type { Sharing } from '../vscode/sharing';

/** More changes than this at once: VS Code asks again about what it shows. */
const mostAtOnce = 200;

/**
 * Marks in the explorer and in our own trees, a letter with a tooltip: shared folders, entries in them, and entries that
 * more people can read than they are meant for. Private entries have none, and nothing has where no folder is set.
 */
export function registerSharingDecorations({ index, onDidUpdate }: Indexer, sharing: Sharing): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri[] | undefined>();
  let shared = sharedPlaces();

  function sharedPlaces(): ReadonlySet<string> {
    return new Set(sharing.places.filter(({ audience }) => audience !== 'private').map(({ uri }) => uri.toString()));
  }

  const provider: vscode.FileDecorationProvider = {
    onDidChangeFileDecorations: changed.event,
    provideFileDecoration(uri) {
      if (!sharing.isSet) return undefined;
      const text = uri.toString();
      const entry = index.get(text);
      if (!entry?.kind && !shared.has(text)) return undefined;
      const audience = sharing.audienceOf(uri);
      if (audience === undefined || audience === 'private') return undefined;
      const who = lowerFirst(audienceText(audience, uri, entry?.teacher));
      if (entry && sharing.readersOf(uri, entry).differs === 'more') {
        const tooltip = vscode.l10n.t('More people can read this than it is meant for: {0}', who);
        return new vscode.FileDecoration('!', tooltip, new vscode.ThemeColor('list.warningForeground'));
      }
      return new vscode.FileDecoration(letter(), vscode.l10n.t('Shared: {0}', who));
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.window.registerFileDecorationProvider(provider),
    sharing.onDidChange(() => {
      shared = sharedPlaces();
      changed.fire(undefined);
    }),
    onDidUpdate(({ uris }) => {
      if (!sharing.isSet) return;
      changed.fire(uris.size > mostAtOnce ? undefined : [...uris].map((uri) => vscode.Uri.parse(uri)));
    }),
  );
}

function letter(): string {
  return vscode.l10n.t({ message: 'S', comment: ['A mark on a shared folder or entry'] });
}
