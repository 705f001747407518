import * as vscode from 'vscode';
import { createEntryCache } from '../core/entryCache';
import { createEntryIndex, type EntryIndex, type IndexUpdate } from '../core/entryIndex';
import { createIndexing } from '../core/indexing';
import type { Logger } from '../core/ports';
import { readEntry } from '../core/readEntry';
import { settingNames } from '../ids';
import { createShardStore } from './cache';
import { createNoteStore } from './noteStore';
import { noteSettings, onDidChangeSettings, settingId } from './settings';

/** Progress is shown only where reading takes longer: a flash of it would only disturb. */
const progressDelayMs = 500;

/** A saved file is shown at once; more than a few changes at a time are a checkout or a sync and come as one update. */
const fewNotes = 3;
const fewNotesDelayMs = 10;
const manyNotesDelayMs = 250;

/** Longer than watchers take to notice a new folder; each counts from the look before. */
const laterLooksMs = [1_000, 4_000];

/** Writing the cache can wait until the typing is over. */
const saveCacheDelayMs = 5_000;

/** The index of the workspace's notes, kept true to disk and editors as long as it is not disposed. */
export interface Indexer extends vscode.Disposable {
  readonly index: EntryIndex;
  readonly onDidUpdate: vscode.Event<IndexUpdate>;
  /** Reads all notes (again); resolves when they are in the index. */
  rebuild(): Promise<void>;
  /** Resolves when every change seen so far is in the index. */
  settled(): Promise<void>;
}

export function createIndexer(context: vscode.ExtensionContext, logger: Logger): Indexer {
  const index = createEntryIndex();
  const updated = new vscode.EventEmitter<IndexUpdate>();
  const disposables: vscode.Disposable[] = [updated];
  let settings = noteSettings();
  let store = createNoteStore(settings);
  let rebuilding: AbortController | undefined;

  const indexing = createIndexing({
    // The workspace's folders and the settings may change: always ask the store of the day.
    store: {
      list: (signal) => store.list(signal),
      includes: (uri) => store.includes(uri),
      stat: (uri) => store.stat(uri),
      read: (uri) => store.read(uri),
    },
    index,
    cache: createEntryCache(createShardStore(context.storageUri), logger, cacheVersion(context, settings.maxFileSize)),
    logger,
    readEntry: (uri, content) => readEntry(uri, content, { maxFileSize: settings.maxFileSize }),
    onUpdate: (update) => {
      updated.fire(update);
      scheduleSave();
    },
    gather: (waiting) => after(waiting <= fewNotes ? fewNotesDelayMs : manyNotesDelayMs),
    now: Date.now,
    pause: () => after(0),
  });

  function knownBelow(folder: vscode.Uri): string[] {
    const prefix = `${folder.toString().replace(/\/$/, '')}/`;
    return [...index.uris()].filter((uri) => uri.startsWith(prefix));
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
    const work = (progress?: (done: number, total: number) => void) =>
      indexing.rebuild({ signal: controller.signal, ...(progress && { progress }) });
    await withLateProgress(controller, work);
    logger.info(`${index.size} notes read in ${Date.now() - started} ms`);
  }

  disposables.push(
    watchFiles(
      (uri) => {
        indexing.changedOnDisk([uri.toString()]);
      },
      (gone) => {
        // A folder that was moved before may be told of under its old name: its neighbours are asked as well.
        const isFile = /\.\w{1,5}$/.test(gone.path);
        indexing.changedOnDisk(knownBelow(isFile ? gone : vscode.Uri.joinPath(gone, '..')));
      },
      async (folder) => {
        // A file that is written right after its folder may come before the system watches the folder, and then has no
        // event of its own, nor has a folder that goes again at once: later looks find what was missed.
        for (const delay of [0, ...laterLooksMs]) {
          await after(delay);
          indexing.changedOnDisk(await store.listFolder(folder, new AbortController().signal));
          indexing.changedOnDisk(knownBelow(folder));
        }
      },
      (uri) => store.includes(uri.toString()),
    ),
    watchEditors((uri, text) => {
      indexing.unsavedText(uri, text);
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(restart),
    onDidChangeSettings(
      [
        settingId(settingNames.include),
        settingId(settingNames.exclude),
        settingId(settingNames.maxFileSize),
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
  const isLate = await Promise.race([running.then(() => false), after(progressDelayMs).then(() => true)]);
  if (!isLate || controller.signal.aborted) return running;
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Reading notes'), cancellable: true },
    async (progress, token) => {
      token.onCancellationRequested(() => {
        controller.abort();
      });
      let shown = 0;
      report = (done, total) => {
        const percent = Math.floor((100 * done) / total);
        if (percent === shown) return;
        progress.report({ increment: percent - shown, message: vscode.l10n.t('{0} of {1}', done, total) });
        shown = percent;
      };
      await running;
    },
  );
}

/**
 * Watches the workspace. Folders are watched as well: when one is moved or deleted, most systems tell of the folder
 * alone and not of the notes in it.
 */
function watchFiles(
  noteChanged: (uri: vscode.Uri) => void,
  folderGone: (uri: vscode.Uri) => void,
  folderCame: (uri: vscode.Uri) => Promise<void>,
  isNote: (uri: vscode.Uri) => boolean,
): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');

  function cameOrChanged(uri: vscode.Uri): void {
    if (isNote(uri)) noteChanged(uri);
    else if (!uri.path.includes('/.git/')) void isFolder(uri).then((yes) => (yes ? folderCame(uri) : undefined));
  }

  return vscode.Disposable.from(
    watcher,
    // A folder that goes and comes again at once is told of as changed.
    watcher.onDidChange(cameOrChanged),
    watcher.onDidDelete((uri) => {
      if (isNote(uri)) noteChanged(uri);
      else if (!uri.path.includes('/.git/')) folderGone(uri);
    }),
    watcher.onDidCreate(cameOrChanged),
  );
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false; // Gone again, which its own event tells.
  }
}

/** Tells of the text of editors that differs from the file, and when it no longer does. */
function watchEditors(unsaved: (uri: string, text: string | undefined) => void): vscode.Disposable {
  function look(document: vscode.TextDocument): void {
    if (document.languageId !== 'markdown' || document.isUntitled) return;
    unsaved(document.uri.toString(), document.isDirty ? document.getText() : undefined);
  }
  vscode.workspace.textDocuments.forEach(look);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument((event) => {
      look(event.document);
    }),
    vscode.workspace.onDidSaveTextDocument(look),
    vscode.workspace.onDidCloseTextDocument((document) => {
      unsaved(document.uri.toString(), undefined);
    }),
  );
}

async function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
