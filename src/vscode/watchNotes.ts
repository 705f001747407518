import * as vscode from 'vscode';

/** What watching tells of, and what it must ask. */
export interface NoteWatcher {
  isNote(uri: vscode.Uri): boolean;
  /** A note was created, changed or deleted. */
  noteChanged(uri: vscode.Uri): void;
  /** The folder is no longer there, and so are the notes in it. */
  folderGone(folder: vscode.Uri): void;
  /**
   * Compares what is in these folders with what is known. `touched`: the folders came or changed, so that notes that are
   * known may have changed as well.
   */
  look(folders: readonly vscode.Uri[], touched: boolean): Promise<void>;
}

/**
 * When folders that had an event are looked into, in milliseconds after the last event. The system's watchers report a
 * folder, but not always what is in it: not the files of a folder that is moved or deleted, nor those written before the
 * new folder was watched. The later looks are for what comes right after, and find the same where nothing was missed.
 */
const looksAfterMs = [20, 1_000, 5_000] as const;

/** Watches the files and folders of the workspace, and what this window itself does to them. */
export function watchNotes(notes: NoteWatcher): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  const came = lookLater((folders) => notes.look(folders, true));
  const besideGone = lookLater((folders) => notes.look(folders, false));

  // A folder that goes and comes again at once is told of as changed.
  function cameOrChanged(uri: vscode.Uri): void {
    if (notes.isNote(uri)) notes.noteChanged(uri);
    else if (!inGit(uri)) void isFolder(uri).then((yes) => (yes ? came.add(uri) : undefined));
  }

  function gone(uri: vscode.Uri): void {
    if (notes.isNote(uri)) notes.noteChanged(uri);
    else if (!inGit(uri)) {
      notes.folderGone(uri);
      // A folder that was moved a moment before may be told of under its old name.
      if (!/\.\w{1,5}$/.test(uri.path)) besideGone.add(vscode.Uri.joinPath(uri, '..'));
    }
  }

  return vscode.Disposable.from(
    watcher,
    came,
    besideGone,
    watcher.onDidCreate(cameOrChanged),
    watcher.onDidChange(cameOrChanged),
    watcher.onDidDelete(gone),
    // On network drives and in browsers there may be no watcher: what is done in this window is told here.
    vscode.workspace.onDidCreateFiles(({ files }) => {
      files.forEach(cameOrChanged);
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => {
      files.forEach(gone);
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        gone(oldUri);
        cameOrChanged(newUri);
      }
    }),
  );
}

interface Looks extends vscode.Disposable {
  add(folder: vscode.Uri): void;
}

/** Looks into each folder that is added, at the times of {@link looksAfterMs}; folders of the same time are one look. */
function lookLater(look: (folders: readonly vscode.Uri[]) => Promise<void>): Looks {
  const due = looksAfterMs.map((delay) => ({
    delay,
    folders: new Map<string, vscode.Uri>(),
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
  }));
  return {
    add(folder) {
      for (const at of due) {
        at.folders.set(folder.toString(), folder);
        clearTimeout(at.timer);
        at.timer = setTimeout(() => {
          const folders = [...at.folders.values()];
          at.folders.clear();
          void look(folders);
        }, at.delay);
      }
    },
    dispose() {
      for (const { timer } of due) clearTimeout(timer);
    },
  };
}

function inGit(uri: vscode.Uri): boolean {
  return uri.path.includes('/.git/');
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false; // Gone again, which its own event tells.
  }
}

/** Tells of the text of editors that differs from the file, and when it no longer does. */
export function watchEditors(unsaved: (uri: string, text: string | undefined) => void): vscode.Disposable {
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
