import * as vscode from 'vscode';
import type { Edit, Place, Span } from '../core/span';

/** The only place where the core's plain data becomes VS Code's objects. Both count in UTF-16 code units. */

export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

export function placeToRange(place: Place): vscode.Range {
  return new vscode.Range(place.line, place.character, place.endLine, place.endCharacter);
}

export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const result = new vscode.WorkspaceEdit();
  for (const edit of edits) result.replace(document.uri, toRange(document, edit.span), edit.text);
  return result;
}

/**
 * A text in which each `__` is a blank to fill in, as a snippet with a tab stop for each blank. `stopOf` gives the number of
 * the next one: what is typed at a stop goes to all stops with its number, also in other edits of the same change.
 */
export function blanksToSnippet(text: string, stopOf: () => number): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  text.split(/(__+)/).forEach((part) => {
    if (/^__+$/.test(part)) snippet.appendPlaceholder(part, stopOf());
    else snippet.appendText(part);
  });
  return snippet;
}

/**
 * Edits in whose texts each `__` is a blank, with a tab stop for each. A snippet indents lines anew, so that a text over
 * several lines keeps its blanks as they are unless it is put in at the start of a line.
 */
export function editWithBlanks(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const ranges = edits.map((edit) => ({ range: toRange(document, edit.span), text: edit.text }));
  const isPlain = ranges.every(({ text }) => !text.includes('__'));
  const isIndented = ranges.some(
    ({ range, text }) => text.includes('\n') && /^\s/.test(document.lineAt(range.start.line).text),
  );
  if (isPlain || isIndented) return toWorkspaceEdit(document, edits);
  const result = new vscode.WorkspaceEdit();
  let stops = 0;
  const inOrder = [...ranges].sort((one, other) => one.range.start.compareTo(other.range.start));
  result.set(
    document.uri,
    inOrder.map(
      ({ range, text }) =>
        new vscode.SnippetTextEdit(
          range,
          blanksToSnippet(text, () => ++stops),
        ),
    ),
  );
  return result;
}
