import * as vscode from 'vscode';
import { createBreathe } from '../core/concurrent';
import type { Entry } from '../core/entry';
import { createFolderWatch, folderProblems, type FolderProblem } from '../core/folderProblems';
import { diagnosticSource } from '../ids';
import { placeToRange } from '../vscode/convert';
import type { Indexer } from '../vscode/indexer';
import { problemMessage, severityOf } from '../vscode/messages';
import { pause } from '../vscode/pause';

/** So many notes are looked at before the clock is: more would hold the host, fewer would only look at the clock. */
const sliceSize = 100;

/**
 * Problems of all notes, open or not, as the index knows them; unsaved text counts as soon as it is typed. A change
 * costs the notes it touches; a whole folder is published in slices.
 */
export function registerEntryDiagnostics({ index, onDidUpdate }: Indexer): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('reflectiveJournal.entries');
  const notesToPublish = createFolderWatch(index);
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
    const changed: [vscode.Uri, vscode.Diagnostic[]][] = [];
    for (const text of uris) {
      waiting.delete(text);
      const entry = index.get(text);
      const found = entry ? diagnosticsOf(entry) : [];
      // Most notes have no problem: there is nothing to say about them, and nothing to take back.
      if (found.length === 0 && !published.delete(text)) continue;
      if (found.length > 0) published.add(text);
      changed.push([vscode.Uri.parse(text), found]);
    }
    if (changed.length > 0) diagnostics.set(changed);
  }

  function diagnosticsOf(entry: Entry): vscode.Diagnostic[] {
    return [...entry.problems, ...folderProblems(index, entry)].map((problem) => {
      const range = placeToRange(problem.place);
      const diagnostic = new vscode.Diagnostic(range, problemMessage(problem), severityOf(problem.severity));
      diagnostic.source = diagnosticSource;
      diagnostic.code = problem.code;
      const related = relatedTo(problem);
      if (related) diagnostic.relatedInformation = [related];
      return diagnostic;
    });
  }

  return vscode.Disposable.from(
    diagnostics,
    onDidUpdate((update) => {
      for (const uri of notesToPublish(update)) waiting.add(uri);
      void publishWaiting();
    }),
    new vscode.Disposable(() => {
      isDisposed = true;
    }),
  );
}

/** A link to the other note that a problem is about. */
function relatedTo({ data }: FolderProblem): vscode.DiagnosticRelatedInformation | undefined {
  if (data?.originalUri === undefined) return undefined;
  const place = new vscode.Location(vscode.Uri.parse(data.originalUri), new vscode.Position(0, 0));
  return new vscode.DiagnosticRelatedInformation(place, vscode.l10n.t('The other note'));
}

function firstOf<T>(items: Iterable<T>, count: number): readonly T[] {
  const found: T[] = [];
  for (const item of items) {
    found.push(item);
    if (found.length >= count) break;
  }
  return found;
}
