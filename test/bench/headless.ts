import { setImmediate, setTimeout } from 'node:timers/promises';
import { createEntryCache } from '../../src/core/entryCache';
import { createEntryIndex, type EntryIndex, type IndexUpdate } from '../../src/core/entryIndex';
import { createIndexing, type Indexing } from '../../src/core/indexing';
import type { Logger, NoteStore, ShardStore } from '../../src/core/ports';
import { readEntry } from '../../src/core/readEntry';

/** The index of a folder, put together as the extension does it, without an editor. */
export interface HeadlessIndex {
  readonly index: EntryIndex;
  readonly indexing: Indexing;
}

/** Says on standard error what could not be done; what goes as planned is not worth a line. */
const problemsOnly: Logger = {
  info: () => undefined,
  warn(message) {
    console.error(message);
  },
  error(message, error) {
    console.error(`${message}: ${String(error)}`);
  },
};

export function createHeadlessIndex(
  store: NoteStore,
  shards: ShardStore,
  onUpdate: (update: IndexUpdate) => void = () => undefined,
  gather: () => Promise<void> = setImmediate,
): HeadlessIndex {
  const index = createEntryIndex();
  const indexing = createIndexing({
    store,
    index,
    cache: createEntryCache(shards, problemsOnly, 'headless'),
    logger: problemsOnly,
    readEntry: (uri, content) => readEntry(uri, content),
    onUpdate,
    gather,
    now: Date.now,
    // As in the extension, whose other host has nothing shorter.
    pause: async () => setTimeout(0),
  });
  return { index, indexing };
}
