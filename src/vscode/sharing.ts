import * as vscode from 'vscode';
import type { Entry } from '../core/entry';
import {
  folderRules,
  pathInPlace,
  readersOf,
  ruling,
  type Audience,
  type FolderRules,
  type Readers,
  type Ruling,
  wider,
} from '../core/readers';
import { contextKeys, settingNames } from '../ids';
import { folderSettings, onDidChangeSettings, settingId } from './settings';

/** A folder that a person has set as private or shared. */
export interface SharingPlace {
  readonly uri: vscode.Uri;
  readonly audience: Audience;
  readonly note: Ruling['note'];
}

/** Who can read a note, with where that is known from. */
export type SeenReaders = Readers & Pick<Ruling, 'note'>;

/** Who has which folder of the workspace, from the settings. Nothing of it is written into notes. */
export interface Sharing extends vscode.Disposable {
  /** False where nobody has said who has which folder. */
  readonly isSet: boolean;
  /** The folders to which notes can be moved. */
  readonly places: readonly SharingPlace[];
  readonly onDidChange: vscode.Event<void>;
  /** Uris to which an entry is being moved just now because the person has agreed to it. */
  readonly agreed: Set<string>;
  /** Who has the folder that the file lies in. */
  audienceOf(uri: vscode.Uri): Audience | undefined;
  readersOf(uri: vscode.Uri, entry: Pick<Entry, 'kind' | 'visibility'>): SeenReaders;
  /** Where a note is to be kept in another place: at the same path as in its own one. */
  pathIn(uri: vscode.Uri): string;
}

interface Root {
  readonly folder: vscode.WorkspaceFolder;
  readonly own: FolderRules;
  readonly above: FolderRules;
  readonly inFolder: FolderRules;
  /** Who has the settings that lie in the folder, by all that is set. */
  readonly atFile: Audience | undefined;
}

export function createSharing(): Sharing {
  const changed = new vscode.EventEmitter<void>();
  let roots = readRoots();

  function renew(): void {
    roots = readRoots();
    void showIsSet();
    changed.fire();
  }

  async function showIsSet(): Promise<void> {
    await vscode.commands.executeCommand('setContext', contextKeys.hasSharedFolders, isSet());
  }

  function isSet(): boolean {
    return [...roots.values()].some((root) => rulesOf(root).some((rules) => !rules.isEmpty));
  }

  function locate(uri: vscode.Uri): (Root & { path: string }) | undefined {
    if (roots.size === 0) return undefined;
    const own = vscode.workspace.getWorkspaceFolder(uri);
    const root = own && roots.get(own.uri.toString());
    return root && { ...root, path: uri.path.slice(root.folder.uri.path.replace(/\/$/, '').length + 1) };
  }

  function rulingOf(uri: vscode.Uri): Ruling {
    const found = locate(uri);
    return found ? rulingIn(found, found.path) : { audience: undefined, note: undefined };
  }

  void showIsSet();
  const subscriptions = vscode.Disposable.from(
    changed,
    onDidChangeSettings([settingId(settingNames.sharingFolders)], renew),
    vscode.workspace.onDidChangeWorkspaceFolders(renew),
  );
  return {
    get isSet() {
      return isSet();
    },
    get places() {
      return [...roots.values()].flatMap(placesOf);
    },
    onDidChange: changed.event,
    agreed: new Set(),
    audienceOf: (uri) => rulingOf(uri).audience,
    readersOf(uri, entry) {
      const { audience, note } = rulingOf(uri);
      return { ...readersOf(entry, audience), note };
    },
    pathIn(uri) {
      const found = locate(uri);
      if (!found) return uri.path.slice(uri.path.lastIndexOf('/') + 1);
      return pathInPlace(found.path, placesBelow(found));
    },
    dispose: () => {
      subscriptions.dispose();
    },
  };
}

function readRoots(): ReadonlyMap<string, Root> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return new Map(
    folders.map((folder) => {
      const settings = folderSettings(folder.uri);
      const rules = {
        own: folderRules(settings.own),
        above: folderRules(settings.above),
        inFolder: folderRules(settings.inFolder),
      };
      const atFile = rulesOf(rules)
        .map((one) => audienceBy(one, folder, '.vscode/settings.json'))
        .reduce(wider, undefined);
      return [folder.uri.toString(), { folder, ...rules, atFile }];
    }),
  );
}

/** In a workspace of several folders, their names may stand in front, as VS Code shows them. */
function audienceBy(rules: FolderRules, { name }: vscode.WorkspaceFolder, path: string): Audience | undefined {
  return rules.audience({ path, root: name, roots: (vscode.workspace.workspaceFolders ?? []).map((one) => one.name) });
}

function rulesOf({ own, above, inFolder }: Pick<Root, 'own' | 'above' | 'inFolder'>): readonly FolderRules[] {
  return [own, above, inFolder];
}

function rulingIn({ folder, own, above, inFolder, atFile }: Root, path: string): Ruling {
  const kept = ruling(audienceBy(own, folder, path), audienceBy(above, folder, path), undefined);
  const found = ruling(kept.audience, audienceBy(inFolder, folder, path), atFile);
  return { ...found, note: found.note ?? kept.note };
}

/** The places of a root by their path below it; those that name another root are left out. */
function placesBelow({ folder, ...root }: Root): FolderRules['places'] {
  const names = new Set((vscode.workspace.workspaceFolders ?? []).map(({ name }) => name.toLowerCase()));
  const places = rulesOf(root).flatMap((rules) => rules.places);
  return places.flatMap(({ path, audience }) => {
    const [first = '', ...rest] = path.split('/');
    if (names.size < 2 || !names.has(first.toLowerCase())) return [{ path, audience }];
    return first.toLowerCase() === folder.name.toLowerCase() ? [{ path: rest.join('/'), audience }] : [];
  });
}

function placesOf(root: Root): readonly SharingPlace[] {
  return [...new Set(placesBelow(root).map(({ path }) => path))].flatMap((path) => {
    const { audience, note } = rulingIn(root, path);
    const { uri } = root.folder;
    return audience ? [{ uri: path === '' ? uri : vscode.Uri.joinPath(uri, path), audience, note }] : [];
  });
}
