import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShardStore } from '../../src/core/ports';

/** A folder on disk for the files of the cache. */
export function createShardFolder(folder: string): ShardStore {
  return {
    async read(name) {
      try {
        return await readFile(join(folder, name));
      } catch {
        return undefined;
      }
    },
    async write(name, content) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, name), content);
    },
  };
}

/** Keeps nothing: every start is cold. */
export const noShards: ShardStore = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(),
};
