import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { NoteStore } from '../../src/core/ports';

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
    let level = [folder];
    while (level.length > 0 && !signal.aborted) {
      const below = await Promise.all(level.map(async (parent) => listFolder(parent, seen, found)));
      level = below.flat();
    }
    return found;
  }

  async function listFolder(parent: string, seen: Set<string>, found: string[]): Promise<readonly string[]> {
    const real = await missingAsUndefined(async () => realpath(parent));
    if (real === undefined || seen.has(real)) return [];
    seen.add(real);
    const folders: string[] = [];
    for (const item of (await missingAsUndefined(async () => readdir(parent, { withFileTypes: true }))) ?? []) {
      const path = join(parent, item.name);
      const target = item.isSymbolicLink() ? await missingAsUndefined(async () => stat(path)) : item;
      if (target?.isDirectory() && !leftOut.has(item.name)) folders.push(path);
      else if (target?.isFile()) {
        const uri = pathToFileURL(path).href;
        if (includes(uri)) found.push(uri);
      }
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
