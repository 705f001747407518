import * as vscode from 'vscode';
import type { CommentsFile, CommentsProblem } from '../core/commentFile';
import { mostShown } from '../core/commentThreads';
import { lineStarts, placeOf } from '../core/span';
import { diagnosticSource } from '../ids';
import { placeToRange } from './convert';

/** A file that is not ours at all would else have one for each of its lines. */
const mostProblems = 50;

/** What a file of comments holds. */
export interface CommentText {
  readonly text: string;
  /** False where some of its bytes are no characters: then nothing is written in it, since they would be lost. */
  readonly isUtf8: boolean;
}

/** What a person may want to mend in a file of comments; `isCopy` for a second copy that a sync program left. */
export function commentProblems(
  { text, isUtf8 }: CommentText,
  { problems, sections }: CommentsFile,
  isCopy: boolean,
): readonly vscode.Diagnostic[] {
  const starts = problems.length > 0 ? lineStarts(text) : [];
  const found = problems.slice(0, mostProblems).map(({ code, span }) => {
    const range = placeToRange(placeOf(starts, span));
    return new vscode.Diagnostic(range, problemText(code), vscode.DiagnosticSeverity.Information);
  });
  const top = new vscode.Range(0, 0, 0, 0);
  const counts = sections.map(({ comments }) => comments.length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (counts.length > mostShown.threads || all > mostShown.all || counts.some((count) => count > mostShown.comments)) {
    const words = vscode.l10n.t(
      'This file holds a great many comments: only the newest {0} conversations of a note are shown beside it, with the newest {1} comments of each, and no more than {2} in all.',
      mostShown.threads,
      mostShown.comments,
      mostShown.all,
    );
    found.push(new vscode.Diagnostic(top, words, vscode.DiagnosticSeverity.Information));
  }
  if (!isUtf8) {
    const words = vscode.l10n.t(
      'Some characters could not be read, and nothing can be added here: the file is not in UTF-8. Reopen it with its encoding and save it as UTF-8.',
    );
    found.push(new vscode.Diagnostic(top, words, vscode.DiagnosticSeverity.Warning));
  }
  if (isCopy) {
    const words = vscode.l10n.t(
      'This is a second copy that a sync program left. Its comments are shown with the others; what is missing in the first file can be copied there.',
    );
    found.push(new vscode.Diagnostic(top, words, vscode.DiagnosticSeverity.Warning));
  }
  for (const diagnostic of found) diagnostic.source = diagnosticSource;
  return found;
}

function problemText(code: CommentsProblem['code']): string {
  switch (code) {
    case 'no-author':
      return vscode.l10n.t(
        'It does not say whose comments these are: write "author: ..." between two --- lines at the top.',
      );
    case 'stray-text':
      return vscode.l10n.t('This text belongs to no comment, so it is not shown beside the note.');
    case 'comment-without-thread':
      return vscode.l10n.t('The heading of the thread that this comment belongs to is missing above it.');
    case 'comment-twice':
      return vscode.l10n.t('Another comment in this file has the same id.');
    case 'no-time':
      return vscode.l10n.t('The time of this comment cannot be read. Write it as 2025-10-03 09:12.');
    case 'too-long':
      return vscode.l10n.t('This file is far longer than comments are: only the first part of it is read.');
    case 'merge-marks':
      return vscode.l10n.t(
        'Two versions of this file were merged and still stand side by side. Keep what is right and delete the marker lines.',
      );
  }
}
