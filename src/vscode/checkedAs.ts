import * as vscode from 'vscode';
import { isCommentsFile } from '../core/commentName';
import { commentControllerId } from '../ids';
import { noteOptions, type NoteOptions } from '../language/noteOptions';

/** Scheme of the boxes into which comments are typed. */
const commentScheme = 'comment';

/**
 * What the checks take a text for: a note says it itself; comments, in their files and while they are typed, are checked
 * as a debrief is, in the language of the note they are about.
 */
export function checkedAs(uri: vscode.Uri, text: string): NoteOptions {
  if (isCommentInput(uri)) return { kind: 'debrief', allow: [], ...langOf(noteInSight()) };
  const options = noteOptions(text);
  return isCommentsFile(uri.toString()) ? { ...options, kind: 'debrief' } : options;
}

/** True for a box of ours into which a comment is typed. */
export function isCommentInput({ scheme, authority, path }: vscode.Uri): boolean {
  if (scheme !== commentScheme) return false;
  // Before VS Code put the name of the controller into the address, the extension's stood there alone.
  return authority.toLowerCase() === commentControllerId.toLowerCase() || path.includes('.reflective-journal/');
}

function noteInSight(): vscode.TextDocument | undefined {
  return [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors].find(
    (editor) => editor?.document.languageId === 'markdown' && editor.document.uri.scheme !== commentScheme,
  )?.document;
}

function langOf(note: vscode.TextDocument | undefined): { readonly lang?: string } {
  const lang = note && noteOptions(note.getText()).lang;
  return lang === undefined ? {} : { lang };
}
