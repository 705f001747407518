import * as vscode from 'vscode';
import type { Entry } from '../core/entry';
import { createFolderWatch, folderProblems, type FolderProblem } from '../core/folderProblems';
import { diagnosticSource } from '../ids';
import { placeToRange } from '../vscode/convert';
import type { Indexer } from '../vscode/indexer';
import { problemMessage, severityOf } from '../vscode/messages';
import { createNoteDiagnostics } from '../vscode/noteDiagnostics';

/**
 * Problems of all notes, open or not, as the index knows them; unsaved text counts as soon as it is typed. A change
 * costs the notes it touches; a whole folder is published in slices.
 */
export function registerEntryDiagnostics({ index, onDidUpdate }: Indexer): vscode.Disposable {
  const notesToPublish = createFolderWatch(index);
  const diagnostics = createNoteDiagnostics('reflectiveJournal.entries', index, diagnosticsOf);

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
      diagnostics.look(notesToPublish(update));
    }),
  );
}

/** A link to the other note that a problem is about. */
function relatedTo({ data }: FolderProblem): vscode.DiagnosticRelatedInformation | undefined {
  if (data?.originalUri === undefined) return undefined;
  const place = new vscode.Location(vscode.Uri.parse(data.originalUri), new vscode.Position(0, 0));
  return new vscode.DiagnosticRelatedInformation(place, vscode.l10n.t('The other note'));
}
