import * as vscode from 'vscode';
import type { SetNames } from '../core/reviewer';
import { settingNames, settingsSection } from '../ids';
import { setting, text } from './settings';

/** The settings that say who somebody is. */

/** Whose comments are written here. */
export interface CommentNames {
  /** The name that was settled on; empty where nobody was asked yet. */
  readonly own: string;
  /** Names that the person's own settings hold: then it is theirs. */
  readonly likely: readonly string[];
  /** Names that settings of a folder hold, which several people may share. */
  readonly possible: readonly string[];
}

export function commentNames(scope: vscode.Uri | undefined): CommentNames {
  const levels = [settingNames.teacher, settingNames.coach].map((name) => levelsOf(name, scope));
  const names = (values: readonly unknown[]) => values.map(text).filter((name) => name !== '');
  return {
    own: ownName(),
    likely: names(levels.map((level) => level?.globalValue)),
    possible: names(levels.flatMap((level) => [level?.workspaceFolderValue, level?.workspaceValue])),
  };
}

/** The names that tell who reviews. */
export function reviewerNames(): SetNames {
  const nameOf = (name: string) => ({
    personal: text(levelsOf(name, undefined)?.globalValue),
    here: text(setting(name)),
  });
  return { teacher: nameOf(settingNames.teacher), coach: nameOf(settingNames.coach), own: ownName() };
}

/** Keeps the name in the person's own settings. */
export async function keepCommentName(name: string): Promise<void> {
  await vscode.workspace
    .getConfiguration(settingsSection)
    .update(settingNames.commentName, name, vscode.ConfigurationTarget.Global);
}

function ownName(): string {
  return text(setting(settingNames.commentName));
}

/** What each level of settings says: the person's own, the workspace's and the folder's. */
function levelsOf(name: string, scope: vscode.Uri | undefined) {
  return vscode.workspace.getConfiguration(settingsSection, scope ?? null).inspect<unknown>(name);
}
