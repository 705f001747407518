import * as vscode from 'vscode';
import { diagnosticSource } from '../ids';
import { placeToRange } from '../vscode/convert';
import type { Indexer } from '../vscode/indexer';
import { problemMessage, severityOf } from '../vscode/messages';

/** Problems of all notes, open or not, as the index knows them; unsaved text counts as soon as it is typed. */
export function registerEntryDiagnostics(indexer: Indexer): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('reflectiveJournal.entries');

  function publish(uris: Iterable<string>): void {
    const changed: [vscode.Uri, vscode.Diagnostic[]][] = [];
    for (const text of uris) {
      const uri = vscode.Uri.parse(text);
      const found = diagnosticsOf(text);
      // Most notes have no problem: there is nothing to say about them, and nothing to take back.
      if (found.length > 0 || diagnostics.has(uri)) changed.push([uri, found]);
    }
    diagnostics.set(changed);
  }

  function diagnosticsOf(uri: string): vscode.Diagnostic[] {
    return (indexer.index.get(uri)?.problems ?? []).map((problem) => {
      const range = placeToRange(problem.place);
      const diagnostic = new vscode.Diagnostic(range, problemMessage(problem), severityOf(problem.severity));
      diagnostic.source = diagnosticSource;
      diagnostic.code = problem.code;
      return diagnostic;
    });
  }

  publish(indexer.index.uris());
  return vscode.Disposable.from(
    diagnostics,
    indexer.onDidUpdate((update) => {
      publish(update.uris);
    }),
  );
}
