import * as vscode from 'vscode';

/**
 * The notes that a command is about, as uris: those of the nodes or files that a menu passes (all selected ones, where
 * it was opened on one of them), else the note of the active editor.
 */
export function targetNotes(target: unknown, selected: unknown): readonly string[] {
  const passed: unknown[] = Array.isArray(selected) && selected.length > 0 ? selected : [target];
  const uris = passed.flatMap(uriOf);
  if (uris.length > 0) return [...new Set(uris)];
  const active = vscode.window.activeTextEditor?.document.uri;
  return active ? [active.toString()] : [];
}

function uriOf(value: unknown): string | [] {
  if (value instanceof vscode.Uri) return value.toString();
  const hasUri = typeof value === 'object' && value !== null && 'uri' in value && typeof value.uri === 'string';
  return hasUri ? (value as { uri: string }).uri : [];
}
