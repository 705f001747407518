import { forEachConcurrent, type InSlice } from './concurrent';
import type { Entry } from './entry';
import type { FileStamp, Logger, ShardStore } from './ports';

/** Raise it whenever {@link Entry} or what is read into it changes: older caches are then thrown away. */
const formatVersion = 4;

/** Enough for a shard to be read in well under a frame at 100,000 notes, few enough to open quickly. */
const shardCount = 128;

export interface CachedEntry {
  readonly stamp: FileStamp;
  readonly entry: Entry;
}

/**
 * What was read of the notes, kept between sessions. It is only ever a shortcut: each note is compared with its
 * file's stamp before it is trusted, and a cache that is broken or of another version is silently empty.
 */
export interface EntryCache {
  /** Everything that is known, by uri. */
  load(inSlice: InSlice): Promise<ReadonlyMap<string, CachedEntry>>;
  remember(known: CachedEntry): void;
  forget(uri: string): void;
  /** Writes the shards that changed. A failure is logged: the cache is then merely older. */
  save(inSlice: InSlice): Promise<void>;
}

interface Shard {
  readonly version: string;
  readonly entries: readonly (readonly [mtime: number, size: number, entry: Entry])[];
}

/** `version` names all that the content depends on besides the files: the extension's version and the size limit. */
export function createEntryCache(shards: ShardStore, logger: Logger, version: string): EntryCache {
  const wanted = `${formatVersion} ${version}`;
  const known = new Map<string, CachedEntry>();
  const members = Array.from({ length: shardCount }, () => new Set<string>());
  const changed = new Set<number>();
  let loaded = false;

  function add(cached: CachedEntry): number {
    const shard = shardOf(cached.entry.uri);
    known.set(cached.entry.uri, cached);
    members[shard]?.add(cached.entry.uri);
    return shard;
  }

  async function loadShard(shard: number, inSlice: InSlice): Promise<void> {
    try {
      const bytes = await shards.read(shardName(shard));
      if (bytes) await inSlice(() => addShard(shard, bytes));
    } catch (error) {
      logger.info(`A part of the cache is made anew (${String(error)})`);
    }
  }

  function addShard(shard: number, bytes: Uint8Array): void {
    const { version: found, entries } = JSON.parse(new TextDecoder().decode(bytes)) as Shard;
    if (found !== wanted) return;
    for (const [mtime, size, entry] of entries) {
      if (shardOf(entry.uri) === shard) add({ stamp: { mtime, size }, entry });
    }
  }

  function shardBytes(shard: number): Uint8Array {
    const entries: Shard['entries'][number][] = [];
    for (const uri of members[shard] ?? []) {
      const cached = known.get(uri);
      if (cached) entries.push([cached.stamp.mtime, cached.stamp.size, cached.entry]);
    }
    const content: Shard = { version: wanted, entries };
    return new TextEncoder().encode(JSON.stringify(content));
  }

  return {
    async load(inSlice) {
      if (!loaded) {
        loaded = true;
        await forEachConcurrent([...members.keys()], 16, async (shard) => {
          await loadShard(shard, inSlice);
        });
      }
      return known;
    },
    remember(cached) {
      changed.add(add(cached));
    },
    forget(uri) {
      if (!known.delete(uri)) return;
      const shard = shardOf(uri);
      members[shard]?.delete(uri);
      changed.add(shard);
    },
    async save(inSlice) {
      const due = [...changed];
      changed.clear();
      await forEachConcurrent(due, 8, async (shard) => {
        const bytes = await inSlice(() => shardBytes(shard));
        try {
          await shards.write(shardName(shard), bytes);
        } catch (error) {
          logger.warn(`The cache could not be written: ${String(error)}`);
        }
      });
    },
  };
}

function shardName(shard: number): string {
  return `entries-${shard}.json`;
}

/** FNV-1a: spreads uris evenly, and is the same in every host. */
function shardOf(uri: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < uri.length; at++) hash = Math.imul(hash ^ uri.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % shardCount;
}
