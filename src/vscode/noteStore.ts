import picomatch from 'picomatch/posix';
import * as vscode from 'vscode';
import { commentsName } from '../core/commentName';
import { createBreathe, forEachConcurrent } from '../core/concurrent';
import type { FileStamp, NoteStore } from '../core/ports';
import { pause } from './pause';
import { hiddenFileGlobs, templateSettings, type NoteSettings } from './settings';

/** How many folders are asked at a time, as many as hide the latency of a remote file system. */
const folderConcurrency = 16;

/** Deeper than any real folder of notes: the last resort against links that lead in circles. */
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

/**
 * The notes that the settings name, in the workspace folders as they are now. They are found by walking the folders:
 * the editor's own search delivers its finds in one piece, which holds the host for long in big folders, and never
 * answers on file systems that have none.
 */
export function createNoteStore(settings: NoteSettings): WorkspaceNotes {
  const roots = (vscode.workspace.workspaceFolders ?? []).map((folder) => toRoot(folder.uri, settings));

  function isNote(uri: string): boolean {
    // Comments belong to their note, whatever their own name is.
    const { root, path } = locate(commentsName(uri)?.note ?? uri);
    return root !== undefined && path !== undefined && root.included(path) && !root.excluded(path);
  }

  function isLeftOut(folder: string): boolean {
    const { root, path } = locate(folder);
    return root !== undefined && path !== undefined && root.excluded(path);
  }

  /** Folders of a workspace may lie in one another: the innermost rules. */
  function locate(uri: string): { root?: Root | undefined; path?: string | undefined } {
    let root: Root | undefined;
    for (const other of roots) {
      if (uri.startsWith(other.prefix) && (!root || other.prefix.length > root.prefix.length)) root = other;
    }
    return { root, path: root && decodePath(uri.slice(root.prefix.length)) };
  }

  async function listFolder(folder: vscode.Uri, signal: AbortSignal): Promise<readonly string[]> {
    const breathe = createBreathe(Date.now, pause);
    const found: string[] = [];
    const start = await wayDown(locate(`${folder.toString()}/`).root?.folder ?? folder, folder);
    let level: Folder[] = start ? [start] : [];
    for (let depth = 0; level.length > 0 && depth < maxDepth; depth++) {
      const next: Folder[] = [];
      const visit = async (here: Folder): Promise<void> => {
        const children = await directory(here.uri);
        if (await leadsInCircle(here, children)) return;
        for (const [name, type] of children) {
          await breathe();
          const uri = vscode.Uri.joinPath(here.uri, name);
          if ((type & vscode.FileType.File) !== 0) {
            const text = uri.toString();
            if (isNote(text)) found.push(text);
          } else if ((type & vscode.FileType.Directory) !== 0 && name !== '.git' && !isLeftOut(uri.toString())) {
            next.push({ uri, parent: here, isLink: (type & vscode.FileType.SymbolicLink) !== 0, content: '' });
          }
        }
      };
      await forEachConcurrent(level, folderConcurrency, visit, signal);
      level = next;
    }
    return found;
  }

  return {
    includes: isNote,
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
  const hidden = [...settings.exclude, ...hiddenFileGlobs(folder), templateSettings(folder).workspaceFolder];
  return {
    folder,
    prefix: text.endsWith('/') ? text : `${text}/`,
    included: matcher(settings.include),
    // A folder that is left out takes all below it along, as in the explorer.
    excluded: matcher(
      hidden.flatMap((glob) => {
        const whole = glob.replace(/\/(?:\*\*)?\/*$/, '');
        return [glob, whole, `${whole}/**`];
      }),
    ),
  };
}

/**
 * True for paths that match one of the globs. Case is ignored, as on the disks of most users. The globs are only read when
 * the first path is asked about: VS Code waits while we start.
 */
function matcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  let matches: ((path: string) => boolean) | undefined;
  return (path) => (matches ??= picomatch([...globs], { dot: true, nocase: true }))(path);
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** A folder on the way down. */
interface Folder {
  readonly uri: vscode.Uri;
  readonly parent: Folder | undefined;
  readonly isLink: boolean;
  /** The names in it, once they are known, in one string. */
  content: string;
}

/** The folder as reached from the one above it, `top`; undefined where a link on the way leads in a circle. */
async function wayDown(top: vscode.Uri, folder: vscode.Uri): Promise<Folder | undefined> {
  let here: Folder = { uri: top, parent: undefined, isLink: false, content: '' };
  const names = folder.path.slice(top.path.length).split('/');
  for (const name of names.filter((part) => part !== '')) {
    if (await leadsInCircle(here, await directory(here.uri))) return undefined;
    const uri = vscode.Uri.joinPath(here.uri, name);
    here = { uri, parent: here, isLink: await isLink(uri), content: '' };
  }
  return here;
}

async function isLink(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.SymbolicLink) !== 0;
  } catch {
    return false; // Gone meanwhile: nothing to be found there.
  }
}

/**
 * True where a link leads to a folder above it. `workspace.fs` does not tell where a link leads: the same names inside
 * and the same times are taken for the same folder.
 */
async function leadsInCircle(folder: Folder, children: readonly [string, vscode.FileType][]): Promise<boolean> {
  folder.content = children.map(([name]) => name).join('/');
  if (!folder.isLink || children.length === 0) return false;
  for (let above = folder.parent; above; above = above.parent) {
    if (above.content === folder.content && (await haveSameTimes(above.uri, folder.uri))) return true;
  }
  return false;
}

async function haveSameTimes(a: vscode.Uri, b: vscode.Uri): Promise<boolean> {
  try {
    const [one, other] = await Promise.all([vscode.workspace.fs.stat(a), vscode.workspace.fs.stat(b)]);
    return one.ctime === other.ctime && one.mtime === other.mtime;
  } catch {
    return true; // Gone meanwhile: nothing to be found there.
  }
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
