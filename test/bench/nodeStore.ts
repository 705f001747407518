import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { NoteStore } from '../../src/core/ports';

interface Folder {
  readonly path: string;
  /** The uris of all in it start like this. */
  readonly prefix: string;
}

/** Folders that hold no notes of people. */
const leftOut: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * The notes (.md, .markdown) below a folder, through Node's file system, for use without an editor. Links are followed,
 * also to folders; a folder that was seen already, as in a circle of links, is not walked again.
 */
export function createNodeStore(folder: string): NoteStore {
  const prefix = `${pathToFileURL(folder).href.replace(/\/$/, '')}/`;

  function includes(uri: string): boolean {
    return uri.startsWith(prefix) && /\.(?:md|markdown)$/i.test(uri);
  }

  async function list(signal: AbortSignal): Promise<readonly string[]> {
    const found: string[] = [];
    const seen = new Set<string>();
    let level: readonly Folder[] = [{ path: folder, prefix }];
    while (level.length > 0 && !signal.aborted) {
      const below = await Promise.all(level.map(async (parent) => listFolder(parent, seen, found)));
      level = below.flat();
    }
    return found;
  }

  async function listFolder(parent: Folder, seen: Set<string>, found: string[]): Promise<readonly Folder[]> {
    const real = await missingAsUndefined(async () => realpath(parent.path));
    if (real === undefined || seen.has(real)) return [];
    seen.add(real);
    const folders: Folder[] = [];
    for (const item of (await missingAsUndefined(async () => readdir(parent.path, { withFileTypes: true }))) ?? []) {
      const path = join(parent.path, item.name);
      // As `pathToFileURL` would, at a fraction of its cost.
      const uri = parent.prefix + encodeURIComponent(item.name);
      const target = item.isSymbolicLink() ? await missingAsUndefined(async () => stat(path)) : item;
      if (target?.isDirectory() && !leftOut.has(item.name)) folders.push({ path, prefix: `${uri}/` });
      else if (target?.isFile() && includes(uri)) found.push(uri);
    }
    return folders;
  }

  return {
    list,
    includes,
    async stat(uri) {
      return missingAsUndefined(async () => {
        const found = await stat(fileURLToPath(uri));
        return found.isFile() ? { mtime: found.mtimeMs, size: found.size } : undefined;
      });
    },
    async read(uri) {
      return missingAsUndefined(async () => readFile(fileURLToPath(uri)));
    },
  };
}

async function missingAsUndefined<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'ELOOP' || code === 'EACCES';
}
