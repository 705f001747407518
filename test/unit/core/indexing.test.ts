import * as assert from 'node:assert/strict';
import { fc, runs } from '../../support/fuzz';
import { createEntryCache } from '../../../src/core/entryCache';
import { createEntryIndex, type EntryIndex, type IndexUpdate } from '../../../src/core/entryIndex';
import { createIndexing, type Indexing } from '../../../src/core/indexing';
import { readEntry } from '../../../src/core/readEntry';
import { MemoryLogger, MemoryShards, MemoryStore } from '../../support/memoryStore';

interface Session {
  readonly index: EntryIndex;
  readonly indexing: Indexing;
  readonly updates: IndexUpdate[];
  readonly logger: MemoryLogger;
}

/** What a window of the editor has: an index of its own over a folder and a cache that stay. */
function openSession(store: MemoryStore, shards = new MemoryShards()): Session {
  const index = createEntryIndex();
  const logger = new MemoryLogger();
  const updates: IndexUpdate[] = [];
  const indexing = createIndexing({
    store,
    index,
    cache: createEntryCache(shards, logger, 'test'),
    logger,
    readEntry: (uri, content) => readEntry(uri, content),
    onUpdate: (update) => updates.push(update),
    gather: () => Promise.resolve(),
    now: () => store.now,
    pause: () => Promise.resolve(),
  });
  return { index, indexing, updates, logger };
}

/** 50 notes, and the cache of a window that was closed long after they were written. */
async function closedSession(): Promise<{ store: MemoryStore; shards: MemoryShards }> {
  const store = new MemoryStore();
  const shards = new MemoryShards();
  for (let file = 0; file < 50; file++) store.write(`n/${file}.md`, note('meeting', 'Chidi', 'y'));
  store.now += 10_000;
  const { indexing } = openSession(store, shards);
  await indexing.rebuild();
  await indexing.saveCache();
  store.reads = 0;
  return { store, shards };
}

/** All that can be asked of an index, in a form that two indexes can be compared by. */
function contents(index: EntryIndex): unknown {
  const uris = (entries: Iterable<{ uri: string }>) => [...entries].map(({ uri }) => uri).sort();
  return {
    entries: [...index.entries()].sort((a, b) => (a.uri < b.uri ? -1 : 1)),
    teachers: [...index.teachers()].sort().map((key) => ({
      key,
      name: index.teacherName(key),
      goals: [...index.goalsOfTeacher(key)].sort(),
      loose: uris(index.looseEntries(key)),
    })),
    goals: [...index.goals()].sort().map((id) => ({
      id,
      teacher: index.teacherOfGoal(id),
      declarations: uris(index.declarations(id)),
      entries: uris(index.entriesOfGoal(id)),
      mentions: uris(index.mentions(id)),
    })),
    copies: uris(index.conflictCopies()),
    files: [...index.files()].sort(),
    comments: [...index.uris()]
      .sort()
      .map((uri) => [...index.commentsOn(uri)].sort((a, b) => (a.uri < b.uri ? -1 : 1))),
  };
}

const note = (kind: string, teacher: string, goal: string) =>
  `---\nkind: ${kind}\nteacher: ${teacher}\n${kind === 'goal' ? `id: ${goal}` : `goals: [${goal}]`}\n---\nText\n`;

const comments = (author: string, id: string, text: string) =>
  `---\nauthor: ${author}\n---\n\n## Lesson (thread t9)\n\n> Words\n\n### 2025-10-03 09:12:00 +02:00 (comment ${id})\n\n${text}\n`;

describe('indexing', () => {
  it('reads all notes, and shows a change on disk as one update', async () => {
    const store = new MemoryStore();
    store.write('n/a.md', note('goal', 'Amara', 'x'));
    store.write('n/b.md', note('observation', 'Amara', 'x'));
    store.write('n/picture.png', 'no note');
    const { index, indexing, updates } = openSession(store);
    await indexing.rebuild();
    assert.equal(index.size, 2);
    for (let file = 0; file < 2_000; file++) store.write(`n/${file}.md`, note('meeting', 'Chidi', 'y'));
    updates.length = 0;
    for (let file = 0; file < 2_000; file++) indexing.changedOnDisk([`n/${file}.md`]);
    await indexing.settled();
    assert.equal(updates.length, 1);
    assert.equal(updates[0]?.uris.size, 2_000);
    assert.equal(index.size, 2_002);
  });

  it('lets unsaved text win over the disk until it is saved or thrown away', async () => {
    const store = new MemoryStore();
    store.write('n/a.md', note('meeting', 'Amara', 'x'));
    const { index, indexing } = openSession(store);
    await indexing.rebuild();
    indexing.unsavedText('n/a.md', note('meeting', 'Amara', 'y'));
    await indexing.settled();
    assert.deepEqual([...index.goals()], ['y']);
    store.write('n/a.md', note('meeting', 'Amara', 'z'));
    indexing.changedOnDisk(['n/a.md']);
    await indexing.settled();
    assert.deepEqual([...index.goals()], ['y']);
    indexing.unsavedText('n/a.md', undefined);
    await indexing.settled();
    assert.deepEqual([...index.goals()], ['z']);
  });

  it('reads a note again that changes while it is read', async () => {
    const store = new MemoryStore();
    store.write('n/a.md', note('meeting', 'Amara', 'x'));
    const { index, indexing } = openSession(store);
    await indexing.rebuild();
    store.beforeRead = (uri) => {
      store.beforeRead = () => undefined;
      store.write(uri, note('meeting', 'Amara', 'z'));
      indexing.changedOnDisk([uri]);
    };
    store.write('n/a.md', note('meeting', 'Amara', 'y'));
    indexing.changedOnDisk(['n/a.md']);
    await indexing.settled();
    assert.deepEqual([...index.goals()], ['z']);
  });

  it('reads nothing at a second start but what changed meanwhile', async () => {
    const { store, shards } = await closedSession();
    store.write('n/7.md', note('meeting', 'Chidi', 'z'));
    store.delete('n/8.md');
    const { index, indexing } = openSession(store, shards);
    await indexing.rebuild();
    await indexing.settled();
    assert.equal(store.reads, 1);
    assert.equal(index.size, 49);
    assert.deepEqual([...index.goals()].sort(), ['y', 'z']);
  });

  it('reads nothing again where the folders of a workspace come only after the start, as from a server', async () => {
    const { store, shards } = await closedSession();
    const { index, indexing } = openSession(store, shards);
    store.folders = [];
    await indexing.rebuild();
    assert.equal(index.size, 0);
    store.folders = ['n/'];
    await indexing.rebuild();
    assert.equal(index.size, 50);
    assert.equal(store.reads, 0);
  });

  it('forgets what lies in no folder any more when the cache is written', async () => {
    const store = new MemoryStore();
    const shards = new MemoryShards();
    for (const folder of ['m', 'n']) store.write(`${folder}/a.md`, note('meeting', 'Chidi', 'y'));
    store.now += 10_000;
    const { index, indexing } = openSession(store, shards);
    await indexing.rebuild();
    await indexing.saveCache();
    store.folders = ['n/'];
    await indexing.rebuild();
    assert.deepEqual([...index.uris()], ['n/a.md']);
    await indexing.saveCache();
    store.folders = ['m/', 'n/'];
    store.reads = 0;
    await openSession(store, shards).indexing.rebuild();
    assert.equal(store.reads, 1);
  });

  it('does not trust the time of a file that was just written: it may change again within the clock tick', async () => {
    const store = new MemoryStore();
    const shards = new MemoryShards();
    store.write('n/a.md', note('meeting', 'Chidi', 'y'));
    const first = openSession(store, shards);
    await first.indexing.rebuild();
    await first.indexing.saveCache();
    const file = store.files.get('n/a.md')!;
    store.files.set('n/a.md', { ...file, bytes: new TextEncoder().encode(note('meeting', 'Chidi', 'z')) });
    const { index, indexing } = openSession(store, shards);
    await indexing.rebuild();
    assert.deepEqual([...index.goals()], ['z']);
  });

  it('shows notes that it does not know without asking for their stamps, which only the cache needs', async () => {
    const store = new MemoryStore();
    let stats = 0;
    const stat = store.stat.bind(store);
    store.stat = (uri) => {
      stats++;
      return stat(uri);
    };
    store.write('n/a.md', note('meeting', 'Chidi', 'y'));
    const { index, indexing } = openSession(store);
    await indexing.rebuild();
    assert.equal(index.size, 1);
    assert.equal(stats, 0);
    await indexing.saveCache();
    assert.equal(stats, 1);
  });

  it('does not keep what it read of a file that is another one by the time the cache is written', async () => {
    const store = new MemoryStore();
    const shards = new MemoryShards();
    store.write('n/a.md', note('meeting', 'Chidi', 'y'));
    store.write('n/b.md', note('meeting', 'Chidi', 'longer'));
    const old = store.files.get('n/b.md')!;
    store.delete('n/b.md');
    store.now += 10_000;
    const first = openSession(store, shards);
    await first.indexing.rebuild();
    store.files.set('n/a.md', old); // Moved over it, with its old time, and nobody tells.
    await first.indexing.saveCache();
    const { index, indexing } = openSession(store, shards);
    await indexing.rebuild();
    assert.deepEqual([...index.goals()], ['longer']);
  });

  it('keeps what it knows of a note that cannot be read for now, and says so', async () => {
    const store = new MemoryStore();
    store.write('n/a.md', note('meeting', 'Amara', 'x'));
    const { index, indexing, logger } = openSession(store);
    await indexing.rebuild();
    store.beforeRead = () => {
      throw new Error('busy');
    };
    indexing.changedOnDisk(['n/a.md']);
    await indexing.settled();
    assert.equal(index.size, 1);
    assert.match(logger.lines.join('\n'), /n\/a\.md could not be read.*busy/);
  });

  it('stops when it is cancelled', async () => {
    const store = new MemoryStore();
    for (let file = 0; file < 500; file++) store.write(`n/${file}.md`, note('meeting', 'Chidi', 'y'));
    const { indexing } = openSession(store);
    const controller = new AbortController();
    await indexing.rebuild({
      signal: controller.signal,
      progress: (done) => {
        if (done === 40) controller.abort();
      },
    });
    assert.ok(store.reads < 100, `${store.reads} notes were read`);
  });

  it('knows the comments on a note from all files of them, and tells of them as of a change of the note', async () => {
    const store = new MemoryStore();
    store.write('n/a.md', note('meeting', 'Amara', 'x'));
    store.write('n/a.comments.jo.md', comments('Jo Bennett', 'x2', 'Hello'));
    const { index, indexing, updates } = openSession(store);
    await indexing.rebuild();
    assert.deepEqual([index.size, [...index.uris()], index.get('n/a.comments.jo.md')], [1, ['n/a.md'], undefined]);
    const authors = () => [...index.commentsOn('n/a.md')].map((file) => file.comments?.author).sort();
    assert.deepEqual(authors(), ['Jo Bennett']);
    updates.length = 0;
    store.write('n/A.comments.mei.md', comments('Mei', 'x3', 'Yes'));
    indexing.changedOnDisk(['n/A.comments.mei.md']);
    await indexing.settled();
    assert.deepEqual(authors(), ['Jo Bennett', 'Mei']);
    assert.deepEqual([...(updates[0]?.teachers ?? [])], ['amara']);
    assert.ok(updates[0]?.uris.has('n/a.md'));
    store.delete('n/a.comments.jo.md');
    indexing.changedOnDisk(['n/a.comments.jo.md']);
    await indexing.settled();
    assert.deepEqual(authors(), ['Mei']);
  });

  it('is the same after any sequence of changes, cache losses and restarts as a cold build', async () => {
    const name = fc.constantFrom(
      'n/a.md',
      'n/a (1).md',
      'n/b.md',
      'n/b (conflicted copy 2025-10-03).md',
      'n/c.md',
      'n/d.md',
      'n/a.comments.jo.md',
      'n/A.comments.mei.md',
      'n/b.comments.jo (1).md',
    );
    const text = fc.constantFrom(
      note('goal', 'Amara', 'x'),
      note('goal', 'Chidi', 'x'),
      note('goal', 'Chidi', 'y'),
      note('observation', 'Amara', 'x'),
      note('observation', 'amara', 'y'),
      note('meeting', 'Mei', 'z'),
      '# A readme\n',
      comments('Jo', 'x2', 'Hello'),
      comments('Mei', 'x2', 'Hello'),
      '---\nkind: [broken\n',
    );
    const step = fc.oneof(
      fc.record({ type: fc.constant('write' as const), name, text }),
      fc.record({ type: fc.constant('delete' as const), name }),
      fc.record({ type: fc.constant('rename' as const), name, to: name }),
      fc.record({ type: fc.constant('type' as const), name, text }),
      fc.record({ type: fc.constant('close' as const), name }),
      fc.record({ type: fc.constant('settle' as const) }),
      fc.record({ type: fc.constant('lose cache' as const) }),
      fc.record({ type: fc.constant('break cache' as const) }),
      fc.record({ type: fc.constant('restart' as const), change: fc.option(fc.record({ name, text })) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const store = new MemoryStore();
        let shards = new MemoryShards();
        const unsaved = new Map<string, string>();
        let session = openSession(store, shards);
        void session.indexing.rebuild();
        for (const one of steps) {
          switch (one.type) {
            case 'write':
              store.write(one.name, one.text);
              session.indexing.changedOnDisk([one.name]);
              break;
            case 'delete':
              store.delete(one.name);
              session.indexing.changedOnDisk([one.name]);
              break;
            case 'rename': {
              const file = store.files.get(one.name);
              if (!file || one.name === one.to) break;
              store.delete(one.name);
              store.files.set(one.to, file); // A rename keeps the time of the file.
              session.indexing.changedOnDisk([one.to, one.name]);
              break;
            }
            case 'type':
              unsaved.set(one.name, one.text);
              session.indexing.unsavedText(one.name, one.text);
              break;
            case 'close':
              unsaved.delete(one.name);
              session.indexing.unsavedText(one.name, undefined);
              break;
            case 'settle':
              await session.indexing.settled();
              break;
            case 'lose cache':
              shards.files.clear();
              break;
            case 'break cache':
              for (const [file, bytes] of shards.files) shards.files.set(file, bytes.slice(0, bytes.length / 2));
              break;
            case 'restart': {
              await session.indexing.saveCache();
              await session.indexing.settled();
              const kept = new MemoryShards();
              shards.files.forEach((bytes, file) => kept.files.set(file, bytes));
              shards = kept;
              // What happens while no window is open tells of itself by the file's time alone.
              if (one.change) store.write(one.change.name, one.change.text);
              session = openSession(store, shards);
              void session.indexing.rebuild();
              unsaved.forEach((content, uri) => {
                session.indexing.unsavedText(uri, content);
              });
              break;
            }
          }
        }
        await session.indexing.settled();
        const cold = openSession(store);
        await cold.indexing.rebuild();
        unsaved.forEach((content, uri) => {
          cold.indexing.unsavedText(uri, content);
        });
        await cold.indexing.settled();
        assert.deepEqual(contents(session.index), contents(cold.index));
      }),
      { numRuns: runs(1_000) },
    );
  }).timeout(60_000);
});
