import picomatch from 'picomatch/posix';
import * as vscode from 'vscode';
import { createBreathe } from '../core/concurrent';
import type { FileStamp, NoteStore } from '../core/ports';
import { hiddenFileGlobs, type NoteSettings } from './settings';

/** Schemes whose file search is known to answer; elsewhere it may never do so, see {@link createNoteStore}. */
const searchableSchemes: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/** How long a search in another file system may take before its folders are walked instead. */
const searchTimeoutMs = 4_000;

/** Deeper than any real folder of notes: ends a walk through links that lead in circles. */
const maxDepth = 24;

interface Root {
  readonly folder: vscode.Uri;
  /** The folder's uri in string form, with a slash at its end. */
  readonly prefix: string;
  readonly included: (path: string) => boolean;
  readonly excluded: (path: string) => boolean;
}

/** The workspace's notes. Works on any file system, since it only speaks to `workspace.fs`. */
export interface WorkspaceNotes extends NoteStore {
  /** The notes below a folder, as {@link NoteStore.list} gives them. */
  listFolder(folder: vscode.Uri, signal: AbortSignal): Promise<readonly string[]>;
}

/** The notes that the settings name, in the workspace folders as they are now. */
export function createNoteStore(settings: NoteSettings): WorkspaceNotes {
  const roots = (vscode.workspace.workspaceFolders ?? []).map((folder) => toRoot(folder.uri, settings));

  function includes(uri: string): boolean {
    const root = longestRoot(roots, uri);
    const path = root && decodePath(uri.slice(root.prefix.length));
    return root !== undefined && path !== undefined && root.included(path) && !root.excluded(path);
  }

  async function listFolder(folder: vscode.Uri, signal: AbortSignal): Promise<readonly string[]> {
    const found = (await search(folder, settings, signal)) ?? (await walk(folder, signal));
    const breathe = createBreathe(Date.now, pause);
    const uris: string[] = [];
    for (const uri of found) {
      const text = uri.toString();
      if (includes(text)) uris.push(text);
      await breathe();
    }
    return uris;
  }

  return {
    includes,
    listFolder,
    async list(signal) {
      const lists = await Promise.all(roots.map(({ folder }) => listFolder(folder, signal)));
      return [...new Set(lists.flat())];
    },
    async stat(uri): Promise<FileStamp | undefined> {
      return missingAsUndefined(async () => {
        const { mtime, size, type } = await vscode.workspace.fs.stat(vscode.Uri.parse(uri));
        return (type & vscode.FileType.File) !== 0 ? { mtime, size } : undefined;
      });
    },
    async read(uri) {
      return missingAsUndefined(async () => vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
    },
  };
}

function toRoot(folder: vscode.Uri, settings: NoteSettings): Root {
  const text = folder.toString();
  const hidden = [...settings.exclude, ...hiddenFileGlobs(folder)];
  return {
    folder,
    prefix: text.endsWith('/') ? text : `${text}/`,
    included: matcher(settings.include),
    // A folder that is left out takes all below it along, as in the explorer.
    excluded: matcher(hidden.flatMap((glob) => [glob, `${glob.replace(/\/+$/, '')}/**`])),
  };
}

/** True for paths that match one of the globs. Case is ignored, as on the disks of most users. */
function matcher(globs: readonly string[]): (path: string) => boolean {
  return globs.length === 0 ? () => false : picomatch([...globs], { dot: true, nocase: true });
}

/** Folders of a workspace may lie in one another: the innermost rules. */
function longestRoot(roots: readonly Root[], uri: string): Root | undefined {
  let best: Root | undefined;
  for (const root of roots) {
    if (uri.startsWith(root.prefix) && (!best || root.prefix.length > best.prefix.length)) best = root;
  }
  return best;
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The editor's own search; `undefined` where the file system has none (it then never answers) or it failed. */
async function search(
  folder: vscode.Uri,
  settings: NoteSettings,
  signal: AbortSignal,
): Promise<readonly vscode.Uri[] | undefined> {
  const source = new vscode.CancellationTokenSource();
  const cancel = () => {
    source.cancel();
  };
  signal.addEventListener('abort', cancel);
  const exclude = settings.exclude.length > 0 ? `{${settings.exclude.join(',')}}` : undefined;
  const found = Promise.all(
    settings.include.map((glob) =>
      vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), exclude, undefined, source.token),
    ),
  ).then((lists) => lists.flat());
  try {
    return await (searchableSchemes.has(folder.scheme) ? found : Promise.race([found, after(searchTimeoutMs)]));
  } catch {
    return undefined;
  } finally {
    signal.removeEventListener('abort', cancel);
    cancel();
    source.dispose();
  }
}

async function pause(): Promise<void> {
  await after(0);
}

async function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, milliseconds);
  });
}

/** All files below a folder. Links to folders are not followed: they may lead in circles. */
async function walk(folder: vscode.Uri, signal: AbortSignal): Promise<readonly vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  let level = [folder];
  for (let depth = 0; level.length > 0 && depth < maxDepth && !signal.aborted; depth++) {
    const next: vscode.Uri[] = [];
    for (const parent of level) {
      if (signal.aborted) break;
      for (const [name, type] of await directory(parent)) {
        if (name === '.git' || name === 'node_modules') continue;
        const child = vscode.Uri.joinPath(parent, name);
        if ((type & vscode.FileType.File) !== 0) files.push(child);
        else if (type === vscode.FileType.Directory) next.push(child);
      }
    }
    level = next;
  }
  return files;
}

async function directory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(uri);
  } catch {
    return []; // Not readable for us: the rest of the folder is still worth showing.
  }
}

async function missingAsUndefined<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof vscode.FileSystemError && isMissing(error.code)) return undefined;
    throw error;
  }
}

function isMissing(code: string): boolean {
  return code === 'FileNotFound' || code === 'FileIsADirectory' || code === 'FileNotADirectory';
}
