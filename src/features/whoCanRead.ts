import * as vscode from 'vscode';
import type { Entry } from '../core/entry';
import { commandIds, settingNames } from '../ids';
import type { Indexer } from '../vscode/indexer';
import { onDidChangeSettings, settingId } from '../vscode/settings';
import { readersExplanation, readersIcon, readersLine } from '../vscode/readersText';
import type { Sharing } from '../vscode/sharing';
import { tellInfo } from '../vscode/tell';

/** What the status bar shows of the active note, for tests and screen readers' sake as plain words. */
export interface WhoCanRead extends vscode.Disposable {
  /** Undefined where the active editor holds no journal entry. */
  readonly status: { readonly text: string; readonly label: string } | undefined;
}

/** Who can read the note in the active editor: in the status bar, and as an explanation with what can be done. */
export function registerWhoCanRead({ index, onDidUpdate }: Indexer, sharing: Sharing): WhoCanRead {
  const item = vscode.window.createStatusBarItem('reflectiveJournal.readers', vscode.StatusBarAlignment.Right, 91);
  item.name = vscode.l10n.t('Who Can Read This Note');
  item.command = commandIds.whoCanRead;
  let status: WhoCanRead['status'];

  function activeNote(): { uri: vscode.Uri; entry: Entry } | undefined {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const entry = uri && index.get(uri.toString());
    return uri && entry?.kind ? { uri, entry } : undefined;
  }

  function show(): void {
    const note = activeNote();
    if (!note) {
      status = undefined;
      item.hide();
      return;
    }
    const { uri, entry } = note;
    const readers = sharing.readersOf(uri, entry);
    const line = readersLine(readers, uri, entry);
    const explanation = readersExplanation(readers, uri, entry);
    status = { text: line, label: `${line}. ${explanation}` };
    item.text = `$(${readersIcon(readers)}) ${line}`;
    item.tooltip = explanation;
    item.accessibilityInformation = { label: status.label };
    item.backgroundColor =
      readers.differs === 'more' ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  }

  async function explain(): Promise<void> {
    const note = activeNote();
    const { t } = vscode.l10n;
    if (!note) {
      void tellInfo(t('Open a journal entry first.'));
      return;
    }
    const { uri, entry } = note;
    const readers = sharing.readersOf(uri, entry);
    const [share, hide, settings] = [t('Share with Coach...'), t('Make Private...'), t('Settings')];
    const isShared = readers.audience !== 'private' && readers.differs !== 'more';
    const actions = [...(isShared ? [] : [share]), ...(readers.audience === 'private' ? [] : [hide]), settings];
    const message = `${readersLine(readers, uri, entry)}. ${readersExplanation(readers, uri, entry)}`;
    const answer = await tellInfo(message, ...actions);
    if (answer === share) await vscode.commands.executeCommand(commandIds.shareEntry, uri);
    else if (answer === hide) await vscode.commands.executeCommand(commandIds.makePrivate, uri);
    else if (answer === settings) await openSettings();
  }

  show();
  const subscriptions = vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    sharing.onDidChange(show),
    onDidChangeSettings([settingNames.teacher, settingNames.coach].map(settingId), show),
    onDidUpdate(({ uris }) => {
      const active = vscode.window.activeTextEditor?.document.uri.toString();
      if (active !== undefined && uris.has(active)) show();
    }),
    vscode.commands.registerCommand(commandIds.whoCanRead, explain),
  );
  return {
    get status() {
      return status;
    },
    dispose: () => {
      subscriptions.dispose();
    },
  };
}

function openSettings(): Thenable<unknown> {
  return vscode.commands.executeCommand(
    'workbench.action.openSettings',
    `@id:${settingId(settingNames.sharingFolders)}`,
  );
}
