import * as vscode from 'vscode';
import { createBreathe } from '../core/concurrent';
import type { Entry } from '../core/entry';
import type { EntryIndex } from '../core/entryIndex';
import { pause } from './pause';

/** So many notes are looked at before the clock is: more would hold the host, fewer would only look at the clock. */
const sliceSize = 100;

/** Diagnostics of notes that need not be open. */
export interface NoteDiagnostics extends vscode.Disposable {
  /** These notes are looked at again, in slices. */
  look(uris: Iterable<string>): void;
}

/** `diagnose` is asked for each note; where there are none, nothing is published. */
export function createNoteDiagnostics(
  name: string,
  index: EntryIndex,
  diagnose: (entry: Entry) => readonly vscode.Diagnostic[],
): NoteDiagnostics {
  const diagnostics = vscode.languages.createDiagnosticCollection(name);
  const waiting = new Set<string>();
  const published = new Set<string>();
  let isPublishing = false;
  let isDisposed = false;

  /** A few notes at once; the rest in later turns of the event loop. */
  async function publishWaiting(): Promise<void> {
    if (isPublishing) return;
    isPublishing = true;
    const breathe = createBreathe(Date.now, pause);
    while (waiting.size > 0 && !isDisposed) {
      publish(firstOf(waiting, sliceSize));
      await breathe();
    }
    isPublishing = false;
  }

  function publish(uris: readonly string[]): void {
    const changed: [vscode.Uri, readonly vscode.Diagnostic[]][] = [];
    for (const text of uris) {
      waiting.delete(text);
      const entry = index.get(text);
      const found = entry ? diagnose(entry) : [];
      // Most notes have no problem: there is nothing to say about them, and nothing to take back.
      if (found.length === 0 && !published.delete(text)) continue;
      if (found.length > 0) published.add(text);
      changed.push([vscode.Uri.parse(text), found]);
    }
    if (changed.length > 0) diagnostics.set(changed);
  }

  return {
    look(uris) {
      for (const uri of uris) waiting.add(uri);
      void publishWaiting();
    },
    dispose: () => {
      isDisposed = true;
      diagnostics.dispose();
    },
  };
}

function firstOf<T>(items: Iterable<T>, count: number): readonly T[] {
  const found: T[] = [];
  for (const item of items) {
    found.push(item);
    if (found.length >= count) break;
  }
  return found;
}
