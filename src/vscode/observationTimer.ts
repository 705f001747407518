import * as vscode from 'vscode';
import { movedUri } from '../core/notePath';
import { elapsedMinutes, elapsedStamp, storedTimer, type RunningTimer } from '../core/observationTimer';
import type { Clock } from '../core/ports';

/** The one timer of a window. It goes on over editor switches and reloads, and follows its note where that is renamed. */
export interface ObservationTimer extends vscode.Disposable {
  readonly running: RunningTimer | undefined;
  /** Fires when the timer starts, ends or follows its note to another name. */
  readonly onDidChange: vscode.Event<void>;
  start(note: vscode.Uri): Promise<void>;
  /** Ends without writing anything: that is up to whoever asked. */
  clear(): Promise<void>;
  /** Whole minutes so far; 0 where none runs. */
  minutes(): number;
  /** The time since the start as `H:MM`, where the timer runs for this note. */
  stamp(note: vscode.Uri): string | undefined;
}

const key = 'observationTimer';

export function createObservationTimer(memento: vscode.Memento, clock: Clock): ObservationTimer {
  let running = storedTimer(memento.get(key));
  const changed = new vscode.EventEmitter<void>();

  async function set(timer: RunningTimer | undefined): Promise<void> {
    running = timer;
    changed.fire();
    await memento.update(key, timer);
  }

  const subscription = vscode.Disposable.from(
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        const moved = running && movedUri(running.uri, oldUri.toString(), newUri.toString());
        if (running && moved !== undefined) void set({ ...running, uri: moved });
      }
    }),
    vscode.workspace.onDidCloseTextDocument((closed) => {
      if (!running || !closed.isUntitled || closed.uri.toString() !== running.uri) return;
      // An untitled note that is saved goes on under a name of its own.
      const saved = savedAs(closed);
      if (saved) void set({ ...running, uri: saved.toString() });
    }),
  );

  return {
    get running() {
      return running;
    },
    onDidChange: changed.event,
    start: (note) => set({ uri: note.toString(), startedAt: clock.now() }),
    clear: () => set(undefined),
    minutes: () => (running ? elapsedMinutes(running.startedAt, clock.now()) : 0),
    stamp: (note) => (running?.uri === note.toString() ? elapsedStamp(running.startedAt, clock.now()) : undefined),
    dispose() {
      subscription.dispose();
      changed.dispose();
    },
  };
}

function savedAs(untitled: vscode.TextDocument): vscode.Uri | undefined {
  const text = untitled.getText();
  return vscode.workspace.textDocuments.find(
    (document) =>
      !document.isUntitled && document.languageId === 'markdown' && text !== '' && document.getText() === text,
  )?.uri;
}
