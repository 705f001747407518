import * as vscode from 'vscode';

/** The notes that a command is about, as uris: those that a menu passes, else the note of the active editor. */
export function targetNotes(target: unknown, selected: unknown): readonly string[] {
  const uris = passedNotes(target, selected);
  const active = vscode.window.activeTextEditor?.document.uri;
  return uris.length > 0 || !active ? uris : [active.toString()];
}

/**
 * The notes of the nodes or files that a menu passes, as uris: all selected ones, where it was opened on one of them.
 */
export function passedNotes(target: unknown, selected: unknown): readonly string[] {
  return [...new Set(passed(target, selected).flatMap(uriOf))];
}

/** What a menu passes: the node it was opened on and, where that is among them, all selected ones. */
export function passed(target: unknown, selected: unknown): readonly unknown[] {
  return Array.isArray(selected) && selected.length > 0 ? (selected as readonly unknown[]) : [target];
}

function uriOf(value: unknown): string | [] {
  if (value instanceof vscode.Uri) return value.toString();
  const hasUri = typeof value === 'object' && value !== null && 'uri' in value && typeof value.uri === 'string';
  return hasUri ? (value as { uri: string }).uri : [];
}
