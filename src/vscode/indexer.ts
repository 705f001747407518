import * as vscode from 'vscode';
import { createEntryCache } from '../core/entryCache';
import { createEntryIndex, type EntryIndex, type IndexUpdate } from '../core/entryIndex';
import { createIndexing } from '../core/indexing';
import type { Logger } from '../core/ports';
import { readEntry } from '../core/readEntry';
import { settingNames } from '../ids';
import { createShardStore } from './cache';
import { createNoteStore } from './noteStore';
import { pause } from './pause';
import { percentReporter } from './progress';
import { noteSettings, onDidChangeSettings, settingId } from './settings';
import { watchEditors, watchNotes } from './watchNotes';

/** Progress is shown only where reading takes longer: a flash of it would only disturb. */
const progressDelayMs = 500;

/** A saved file is shown at once; more than a few changes at a time are a checkout or a sync and come as one update. */
const fewNotes = 3;
const fewNotesDelayMs = 10;
const manyNotesDelayMs = 250;

/** Writing the cache can wait until the typing is over. */
const saveCacheDelayMs = 5_000;

/** The index of the workspace's notes, kept true to disk and editors as long as it is not disposed. */
export interface Indexer extends vscode.Disposable {
  readonly index: EntryIndex;
  readonly onDidUpdate: vscode.Event<IndexUpdate>;
  /** All notes were read (`true`), or the person cancelled that (`false`): then some are missing until they are read again. */
  readonly onDidRead: vscode.Event<boolean>;
  /** Reads all notes (again); resolves when they are in the index. */
  rebuild(): Promise<void>;
  /** Resolves when every change seen so far is in the index. */
  settled(): Promise<void>;
}

export function createIndexer(context: vscode.ExtensionContext, logger: Logger): Indexer {
  const index = createEntryIndex();
  const updated = new vscode.EventEmitter<IndexUpdate>();
  const wasRead = new vscode.EventEmitter<boolean>();
  const disposables: vscode.Disposable[] = [updated, wasRead];
  let settings = noteSettings();
  let store = createNoteStore(settings);
  let rebuilding: AbortController | undefined;
  let reads = 0;

  const indexing = createIndexing({
    // The workspace's folders and the settings may change: always ask the store of the day.
    store: {
      list: (signal) => store.list(signal),
      includes: (uri) => store.includes(uri),
      stat: (uri) => store.stat(uri),
      read: (uri) => {
        reads++;
        return store.read(uri);
      },
    },
    index,
    cache: createEntryCache(createShardStore(context.storageUri), logger, cacheVersion(context, settings.maxFileSize)),
    logger,
    readEntry: (uri, content) => readEntry(uri, content, { maxFileSize: settings.maxFileSize }),
    onUpdate: (update) => {
      updated.fire(update);
      scheduleSave();
    },
    gather: (waiting) => pause(waiting <= fewNotes ? fewNotesDelayMs : manyNotesDelayMs),
    now: Date.now,
    pause,
  });

  /** The notes of the index that lie in one of the folders or below it. */
  function knownBelow(folders: readonly vscode.Uri[]): string[] {
    const names = new Set(folders.map((folder) => folder.toString().replace(/\/$/, '')));
    const lies = (uri: string): boolean => {
      for (let end = uri.lastIndexOf('/'); end > 0; end = uri.lastIndexOf('/', end - 1)) {
        if (names.has(uri.slice(0, end))) return true;
      }
      return false;
    };
    return [...index.files()].filter(lies);
  }

  async function look(folders: readonly vscode.Uri[], touched: boolean): Promise<void> {
    const signal = new AbortController().signal;
    const lists = await Promise.all(folders.map(async (folder) => store.listFolder(folder, signal)));
    const found = new Set(lists.flat());
    const known = new Set(knownBelow(folders));
    const all = [...found, ...known];
    indexing.changedOnDisk(touched ? all : all.filter((uri) => found.has(uri) !== known.has(uri)));
  }

  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  function scheduleSave(): void {
    clearTimeout(saveTimer);
    saveTimer = setTimeout(() => void indexing.saveCache(), saveCacheDelayMs);
  }

  async function rebuild(): Promise<void> {
    rebuilding?.abort();
    const controller = new AbortController();
    rebuilding = controller;
    const started = Date.now();
    const readBefore = reads;
    const work = (progress?: (done: number, total: number) => void) =>
      indexing.rebuild({ signal: controller.signal, ...(progress && { progress }) });
    await withLateProgress(controller, work);
    const how = controller.signal.aborted ? 'cancelled after' : 'in';
    logger.info(`${index.size} notes, ${reads - readBefore} of them read, ${how} ${Date.now() - started} ms`);
    // Where a newer one has taken over, that one tells.
    if (rebuilding === controller) wasRead.fire(!controller.signal.aborted);
  }

  disposables.push(
    watchNotes({
      isNote: (uri) => store.includes(uri.toString()),
      noteChanged: (uri) => {
        indexing.changedOnDisk([uri.toString()]);
      },
      folderGone: (folder) => {
        indexing.changedOnDisk(knownBelow([folder]));
      },
      look,
    }),
    watchEditors((uri, text) => {
      indexing.unsavedText(uri, text);
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(restart),
    onDidChangeSettings(
      [
        settingId(settingNames.include),
        settingId(settingNames.exclude),
        settingId(settingNames.maxFileSize),
        settingId(settingNames.templateFolder),
        'files.exclude',
      ],
      restart,
    ),
    {
      dispose: () => {
        rebuilding?.abort();
        clearTimeout(saveTimer);
      },
    },
  );

  function restart(): void {
    settings = noteSettings();
    store = createNoteStore(settings);
    void rebuild();
  }

  return {
    index,
    onDidUpdate: updated.event,
    onDidRead: wasRead.event,
    rebuild,
    settled: () => indexing.settled(),
    dispose: () => {
      vscode.Disposable.from(...disposables).dispose();
    },
  };
}

/** What the cached entries depend on besides the files. */
function cacheVersion(context: vscode.ExtensionContext, maxFileSize: number): string {
  const { version } = context.extension.packageJSON as { version?: string };
  return `${version ?? ''} ${maxFileSize}`;
}

/** Runs the work and, where it takes long, shows how far it is, with a button to cancel. */
async function withLateProgress(
  controller: AbortController,
  work: (progress?: (done: number, total: number) => void) => Promise<void>,
): Promise<void> {
  let report: ((done: number, total: number) => void) | undefined;
  const running = work((done, total) => report?.(done, total));
  const isLate = await Promise.race([running.then(() => false), pause(progressDelayMs).then(() => true)]);
  if (!isLate || controller.signal.aborted) return running;
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Reading notes'), cancellable: true },
    async (progress, token) => {
      token.onCancellationRequested(() => {
        controller.abort();
      });
      report = percentReporter(progress);
      await running;
    },
  );
}
