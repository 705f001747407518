import * as vscode from 'vscode';

/** New notes in which nobody has typed yet. */
export interface Drafts extends vscode.Disposable {
  /** Remembers a note that was just made, with the text that its editor was given and the folders made for it. */
  add(uri: vscode.Uri, text: string, folders: readonly vscode.Uri[]): void;
}

interface Draft {
  readonly text: string;
  /** The deepest first. */
  readonly folders: readonly string[];
}

const mementoKey = 'drafts';
/** Reloading the window forgets none of them; those that were deleted by other means need not pile up. */
const mostKept = 50;

/**
 * A new note has a file from the start, so that its name is taken, and its text stands in the editor unsaved. Where that
 * editor is closed before anything was typed or saved, the file goes again, with the folders made for it. A file that holds
 * anything but nothing, or the template as auto save wrote it, is left alone.
 */
export function createDrafts(memento: vscode.Memento): Drafts {
  const drafts = new Map<string, Draft>(memento.get<readonly [string, Draft][]>(mementoKey, []));

  function remember(): void {
    void memento.update(mementoKey, [...drafts].slice(-mostKept));
  }

  function forget(uri: string): void {
    if (drafts.delete(uri)) remember();
  }

  async function closed(uri: vscode.Uri): Promise<void> {
    const draft = drafts.get(uri.toString());
    if (!draft || isOpen(uri)) return;
    forget(uri.toString());
    if (!(await isUntouched(uri, draft.text))) return;
    try {
      await vscode.workspace.fs.delete(uri);
      for (const folder of draft.folders.map((text) => vscode.Uri.parse(text))) {
        if ((await vscode.workspace.fs.readDirectory(folder)).length > 0) return;
        await vscode.workspace.fs.delete(folder);
      }
    } catch {
      // Somebody else was here: what is left is an empty file or folder, which does no harm.
    }
  }

  const listeners = vscode.Disposable.from(
    vscode.window.tabGroups.onDidChangeTabs((event) => {
      for (const { input } of event.closed) if (input instanceof vscode.TabInputText) void closed(input.uri);
    }),
    vscode.workspace.onWillSaveTextDocument(({ document, reason }) => {
      // Saved by the person's own hand: then it is to stay, typed in or not.
      if (reason === vscode.TextDocumentSaveReason.Manual) forget(document.uri.toString());
    }),
  );
  return {
    add(uri, text, folders) {
      drafts.set(uri.toString(), { text, folders: folders.map((folder) => folder.toString()) });
      remember();
    },
    dispose: () => {
      listeners.dispose();
    },
  };
}

/** True while a tab shows the note, or an editor of any other kind holds text of it that is not saved. */
function isOpen(uri: vscode.Uri): boolean {
  const text = uri.toString();
  const hasTab = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === text);
  return (
    hasTab || vscode.workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === text)
  );
}

async function isUntouched(uri: vscode.Uri, text: string): Promise<boolean> {
  try {
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const normal = (words: string) => words.replace(/\r\n?/g, '\n').trimEnd();
    return saved === '' || normal(saved) === normal(text);
  } catch {
    return false; // Renamed, moved or deleted meanwhile.
  }
}
