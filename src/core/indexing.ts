import { createInSlice, forEachConcurrent } from './concurrent';
import type { Entry } from './entry';
import type { CachedEntry, EntryCache } from './entryCache';
import type { EntryChange, EntryIndex, IndexUpdate } from './entryIndex';
import type { FileStamp, Logger, NoteStore } from './ports';

/** How many files are read at a time: enough to hide the latency of a remote file system, few enough to be polite. */
export const readConcurrency = 32;

/** A file system's clock may be this coarse (FAT: 2 s): a younger file can change again without a new time. */
const uncertainMs = 2_000;

export interface IndexingPorts {
  readonly store: NoteStore;
  readonly index: EntryIndex;
  readonly cache: EntryCache;
  readonly logger: Logger;
  readonly readEntry: (uri: string, content: Uint8Array | string) => Entry;
  /** Called once for every batch of changes, when the index holds all of them. */
  readonly onUpdate: (update: IndexUpdate) => void;
  /** Resolves when a batch may be worked on: the number of notes that wait tells a saved file from a checkout. */
  readonly gather: (waiting: number) => Promise<void>;
  /** Milliseconds since the epoch, as in {@link FileStamp}. */
  readonly now: () => number;
  /** Resolves in a later turn of the event loop. */
  readonly pause: () => Promise<void>;
}

export interface RebuildOptions {
  readonly signal?: AbortSignal;
  /** Notes done and in all, called now and then. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Keeps an index true to the notes: what an editor holds unsaved wins over the disk, and whatever the order of
 * events, the index ends up as a cold build would make it (a property test says so).
 */
export interface Indexing {
  /** Reads all notes anew, from the cache where a note's stamp is unchanged. */
  rebuild(options?: RebuildOptions): Promise<void>;
  /** The notes at these uris were created, changed or deleted on disk. */
  changedOnDisk(uris: Iterable<string>): void;
  /** An editor holds this text for the note, not yet saved; `undefined`: it no longer does. */
  unsavedText(uri: string, text: string | undefined): void;
  /** Writes what changed since to the cache. */
  saveCache(): Promise<void>;
  /** Resolves when nothing waits to be read any more. */
  settled(): Promise<void>;
}

export function createIndexing(ports: IndexingPorts): Indexing {
  const { store, index, cache, logger } = ports;
  const inSlice = createInSlice(ports.now, ports.pause);
  /** Text of dirty editors; its entry stands in the index in place of the file's. */
  const unsaved = new Map<string, string>();
  /** What was read of files whose stamp is not known yet: it is asked for when the cache is written, see {@link stampRead}. */
  const unstamped = new Map<string, ReadFile>();
  /**
   * Notes that lie in no folder of the workspace. They stay in the cache until it is written: a workspace file on a server
   * is read after the start, and its folders come a moment later.
   */
  const outside = new Set<string>();
  /** Notes that are to be read (again). */
  let waiting = new Set<string>();
  let drainIsDue = false;
  // One task at a time, in order: a slow rebuild can then never overwrite what a newer event brought.
  let tail = Promise.resolve();

  function enqueue(task: () => Promise<void>): Promise<void> {
    tail = tail.then(task).catch((error: unknown) => {
      logger.error('The notes could not be indexed', error);
    });
    return tail;
  }

  function changedOnDisk(uris: Iterable<string>): void {
    for (const uri of uris) waiting.add(uri);
    if (waiting.size === 0 || drainIsDue) return;
    drainIsDue = true;
    void enqueue(drain);
  }

  function unsavedText(uri: string, text: string | undefined): void {
    if (text !== undefined) unsaved.set(uri, text);
    else if (!unsaved.delete(uri)) return;
    changedOnDisk([uri]);
  }

  /** Works the waiting notes off; one that changes while it is read waits again and is read by the next drain. */
  async function drain(): Promise<void> {
    let seen: number;
    do {
      seen = waiting.size;
      await ports.gather(seen);
    } while (waiting.size > seen);
    const batch = [...waiting];
    waiting = new Set();
    drainIsDue = false;
    publish(await applyAll(await readAll(batch, new Map())));
  }

  async function readAll(
    uris: readonly string[],
    known: ReadonlyMap<string, CachedEntry>,
    options: RebuildOptions = {},
  ): Promise<EntryChange[]> {
    const changes: EntryChange[] = [];
    let done = 0;
    await forEachConcurrent(
      uris,
      readConcurrency,
      async (uri) => {
        const change = await readOne(uri, known.get(uri));
        if (change) changes.push(change);
        options.progress?.(++done, uris.length);
      },
      options.signal,
    );
    return changes;
  }

  /** The note as it is now; `undefined` where it cannot be read at present and what is known of it should stay. */
  async function readOne(uri: string, known: CachedEntry | undefined): Promise<EntryChange | undefined> {
    if (!store.includes(uri)) {
      outside.add(uri);
      return { uri, entry: undefined };
    }
    const text = unsaved.get(uri);
    if (text !== undefined) return { uri, entry: await inSlice(() => ports.readEntry(uri, text)) };
    try {
      if (known) {
        const stamp = await store.stat(uri);
        if (!stamp) return gone(uri);
        if (sameStamp(known.stamp, stamp))
          return index.file(uri) === known.entry ? undefined : { uri, entry: known.entry };
      }
      const at = ports.now();
      const content = await store.read(uri);
      if (!content) return gone(uri);
      const entry = await inSlice(() => ports.readEntry(uri, content));
      cache.forget(uri);
      unstamped.set(uri, { entry, size: content.length, at });
      return { uri, entry };
    } catch (error) {
      logger.error(`${uri} could not be read`, error);
      return undefined;
    }
  }

  /**
   * Hands what was read to the cache. Asking for the stamps only now shows the notes sooner, most of all where each
   * question goes over a network. A file that may have changed since it was read is not handed on.
   */
  async function stampRead(): Promise<void> {
    const due = [...unstamped];
    unstamped.clear();
    await forEachConcurrent(due, readConcurrency, async ([uri, { entry, size, at }]) => {
      try {
        const stamp = await store.stat(uri);
        const isAsRead = stamp?.size === size && at - stamp.mtime > uncertainMs;
        if (isAsRead && index.file(uri) === entry && !waiting.has(uri)) cache.remember({ stamp, entry });
      } catch (error) {
        logger.info(`${uri} is read again at the next start (${String(error)})`);
      }
    });
  }

  function forgetOutside(): void {
    for (const uri of outside) if (!store.includes(uri)) gone(uri);
    outside.clear();
  }

  function gone(uri: string): EntryChange {
    cache.forget(uri);
    unstamped.delete(uri);
    return { uri, entry: undefined };
  }

  async function applyAll(changes: readonly EntryChange[]): Promise<IndexUpdate> {
    const total = { uris: new Set<string>(), goals: new Set<string>(), teachers: new Set<string>() };
    await inSlices(changes, (slice) => {
      const update = index.apply(slice.filter(isCurrent));
      for (const uri of update.uris) total.uris.add(uri);
      for (const goal of update.goals) total.goals.add(goal);
      for (const teacher of update.teachers) total.teachers.add(teacher);
    });
    return total;
  }

  /** Works on many items without holding the host. */
  async function inSlices<T>(items: readonly T[], work: (slice: readonly T[]) => void): Promise<void> {
    const sliceSize = 100;
    for (let start = 0; start < items.length; start += sliceSize) {
      await inSlice(() => {
        work(items.slice(start, start + sliceSize));
      });
    }
  }

  /** A read can be overtaken: by an editor that became dirty meanwhile, or by a newer event for the same note. */
  function isCurrent({ uri }: EntryChange): boolean {
    return !waiting.has(uri);
  }

  function publish(update: IndexUpdate): void {
    if (update.uris.size > 0) ports.onUpdate(update);
  }

  async function rebuild(options: RebuildOptions): Promise<void> {
    const signal = options.signal ?? new AbortController().signal;
    const known = await cache.load(inSlice);
    if (index.size === 0 && known.size > 0) {
      // Show what was known at once; the files are compared right after.
      const remembered: EntryChange[] = [];
      await inSlices([...known.values()], (slice) => {
        for (const { entry } of slice) if (store.includes(entry.uri)) remembered.push({ uri: entry.uri, entry });
      });
      publish(await applyAll(remembered));
    }
    const listed = new Set<string>();
    const addListed = async (uris: readonly string[]) =>
      inSlices(uris, (slice) => {
        for (const uri of slice) listed.add(uri);
      });
    await addListed(await store.list(signal));
    if (signal.aborted) return;
    // What is known but not listed may be gone, or newer than the list: each is asked for itself.
    for (const uris of [index.files(), known.keys(), unsaved.keys()]) await addListed([...uris]);
    const changes = await readAll([...listed], known, options);
    publish(await applyAll(changes));
  }

  return {
    rebuild: (options = {}) => enqueue(() => rebuild(options)),
    changedOnDisk,
    unsavedText,
    saveCache: () =>
      enqueue(async () => {
        forgetOutside();
        await stampRead();
        await cache.save(inSlice);
      }),
    async settled() {
      for (let seen; seen !== tail;) {
        seen = tail;
        await seen;
      }
    },
  };
}

/** What was read of a file, how long the file was (bytes) and when that was (milliseconds since the epoch). */
interface ReadFile {
  readonly entry: Entry;
  readonly size: number;
  readonly at: number;
}

function sameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.mtime === b.mtime && a.size === b.size;
}
