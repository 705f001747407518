import * as vscode from 'vscode';
import { settingNames } from '../ids';
import { audienceText } from './readersText';
import { settingId } from './settings';
import type { SharingPlace } from './sharing';
import { tellInfo } from './tell';

/**
 * One of the folders that are set as shared or as private; asked for where there are several and none is `given` by its
 * uri. Where none is set, says how to set one.
 */
export async function askPlace(
  all: readonly SharingPlace[],
  wanted: 'shared' | 'private',
  given: string | undefined,
): Promise<SharingPlace | undefined> {
  const { t } = vscode.l10n;
  const places = all.filter(({ audience }) => (audience === 'private') === (wanted === 'private'));
  if (places.length === 0) {
    void sayHowToSet(wanted);
    return undefined;
  }
  const found = places.find(({ uri }) => uri.toString() === given);
  if (found ?? places.length === 1) return found ?? places[0];
  const items = places.map((place) => ({
    label: vscode.workspace.asRelativePath(place.uri),
    description: audienceText(place.audience, place.uri, undefined),
    place,
  }));
  const title = wanted === 'private' ? t('Move to which private folder?') : t('Share in which folder?');
  return (await vscode.window.showQuickPick(items, { title, ignoreFocusOut: true }))?.place;
}

async function sayHowToSet(wanted: 'shared' | 'private'): Promise<void> {
  const { t } = vscode.l10n;
  const open = t('Open Settings');
  const message =
    wanted === 'private'
      ? t('No folder is set as private yet. Name one in the setting for shared folders, such as "Private": "private".')
      : t('No folder is set as shared yet. Name one in the setting for shared folders, such as "Shared": "pair".');
  if ((await tellInfo(message, open)) !== open) return;
  await vscode.commands.executeCommand(
    'workbench.action.openSettings',
    `@id:${settingId(settingNames.sharingFolders)}`,
  );
}
