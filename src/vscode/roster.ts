import * as vscode from 'vscode';
import type { Logger } from '../core/ports';
import { settingNames } from '../ids';
import { studentIdForm, type IdentityTask } from '../language/identity';
import { readRoster } from '../language/roster';
import { checksIdentity, identitySettings, onDidChangeSettings, settingId } from './settings';
import { tellWarning } from './tell';

/** What tells who a student is, on this machine only: names are neither written into notes nor into the log. */
export interface LocalRoster extends vscode.Disposable {
  /** Undefined where the check is switched off for the note. */
  readonly current: (note: vscode.Uri) => IdentityTask | undefined;
  readonly onDidChange: vscode.Event<void>;
}

export function createLocalRoster(logger: Logger): LocalRoster {
  const changed = new vscode.EventEmitter<void>();
  let task: IdentityTask | undefined;
  let watcher: vscode.Disposable | undefined;
  let reading = 0;

  async function read(): Promise<void> {
    const turn = ++reading;
    const settings = identitySettings();
    const uri = settings.rosterFile === '' ? undefined : fileUri(settings.rosterFile);
    const fromFile = uri && isWanted() ? await linesOf(uri) : [];
    if (turn !== reading) return;
    watcher?.dispose();
    watcher = uri && watch(uri);
    task = {
      roster: readRoster([...settings.roster, ...fromFile]),
      studentId: studentIdForm(settings.studentIdPattern),
    };
    changed.fire();
  }

  async function linesOf(uri: vscode.Uri): Promise<readonly string[]> {
    if (vscode.workspace.getWorkspaceFolder(uri)) {
      void tellWarning(
        vscode.l10n.t(
          'The list of students lies in a folder of notes, where others may read it, so it is not used. Move it elsewhere.',
        ),
      );
      return [];
    }
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)).split(/\r?\n/);
    } catch (error) {
      logger.error('The list of students could not be read', error);
      return [];
    }
  }

  function watch(uri: vscode.Uri): vscode.Disposable {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), name.replace(/[[\]{}*?]/g, '?'));
    const files = vscode.workspace.createFileSystemWatcher(pattern);
    const again = (): void => void read();
    return vscode.Disposable.from(files, files.onDidChange(again), files.onDidCreate(again), files.onDidDelete(again));
  }

  const names = [
    settingNames.identityEnabled,
    settingNames.identityRoster,
    settingNames.identityRosterFile,
    settingNames.identityStudentIdPattern,
  ];
  const subscription = onDidChangeSettings(names.map(settingId), () => void read());
  void read();
  return {
    current: (note) => (checksIdentity(note) ? task : undefined),
    onDidChange: changed.event,
    dispose: () => {
      reading++;
      watcher?.dispose();
      vscode.Disposable.from(subscription, changed).dispose();
    },
  };
}

/** False where the check is switched off everywhere: then the list is not read. */
function isWanted(): boolean {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return checksIdentity(undefined) || folders.some(({ uri }) => checksIdentity(uri));
}

/** A path of this machine, or an address such as `vscode-userdata:/...`. */
function fileUri(path: string): vscode.Uri {
  return /^[a-z][a-z\d+.-]+:\//i.test(path) ? vscode.Uri.parse(path) : vscode.Uri.file(path);
}
