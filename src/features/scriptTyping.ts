import * as vscode from 'vscode';
import { parseFrontmatter } from '../core/frontmatter';
import type { Clock } from '../core/ports';
import { nextScriptLine, timestampText } from '../core/scriptTyping';
import { commandIds } from '../ids';
import type { ObservationTimer } from '../vscode/observationTimer';
import { timestampSettings } from '../vscode/settings';

export interface ScriptTypingDeps {
  readonly clock: Clock;
  readonly timer: ObservationTimer;
}

/** The commands that put a time into an observation's script. Each press is one step to undo. */
export function registerScriptTyping(deps: ScriptTypingDeps): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.insertTimestamp, () => insertTimestamp(deps)),
    vscode.commands.registerCommand(commandIds.newScriptLine, (key?: unknown) => newScriptLine(deps, key === 'enter')),
  );
}

async function insertTimestamp(deps: ScriptTypingDeps): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return openNoteFirst();
  const now = await timeNow(deps, editor.document.uri);
  await replaceSelections(editor, ({ document }, { start, end }) => {
    const before = document.lineAt(start).text.slice(0, start.character);
    const after = document.lineAt(end).text.slice(end.character);
    const above = start.line > 0 ? document.lineAt(start.line - 1).text : '';
    return { range: new vscode.Range(start, end), text: timestampText(before, after, above, now) };
  });
}

/**
 * Starts the next line of a script with its time; a line that holds only its time is emptied. With the Enter key,
 * where this is no script line, Enter does what it always does; with its own key a first line is started. Between the
 * --- lines there is no script.
 */
async function newScriptLine(deps: ScriptTypingDeps, isEnter: boolean): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return openNoteFirst();
  const { document, selection } = editor;
  const { text } = document.lineAt(selection.active);
  const isScript = selection.isEmpty && nextScriptLine(text, selection.active.character, '') !== undefined;
  if ((isEnter && (!isScript || editor.selections.length > 1)) || isInFrontmatter(document, selection.active)) {
    await vscode.commands.executeCommand('type', { text: '\n' });
    return;
  }
  const now = await timeNow(deps, document.uri);
  await replaceSelections(editor, (_, { active }) => {
    const line = document.lineAt(active);
    // Within the time or the list marker, the line goes on as from its end.
    const next = nextScriptLine(line.text, active.character, now) ?? nextScriptLine(line.text, line.text.length, now);
    if (next?.type === 'end') {
      return isEnter ? { range: line.range, text: '' } : undefined;
    }
    if (!next && line.isEmptyOrWhitespace) return { range: line.range, text: `- ${now} ` };
    // What follows the cursor comes along, without the space before it.
    const rest = line.text.slice(active.character);
    const end = active.translate(0, rest.length - rest.trimStart().length);
    return { range: new vscode.Range(active, end), text: `\n${next?.text ?? `- ${now} `}` };
  });
}

/** The time of day or, where the settings say so, since the timer's start, which the first timestamp starts. */
async function timeNow({ clock, timer }: ScriptTypingDeps, note: vscode.Uri): Promise<string> {
  if (timestampSettings(note).style === 'clock') return clock.time();
  if (!timer.running) await timer.start(note);
  return timer.stamp(note) ?? clock.time();
}

interface Replacement {
  readonly range: vscode.Range;
  readonly text: string;
}

/** Replaces something at each selection in one step, and puts the cursors behind the new texts. */
async function replaceSelections(
  editor: vscode.TextEditor,
  replacement: (editor: vscode.TextEditor, selection: vscode.Selection) => Replacement | undefined,
): Promise<void> {
  const { document } = editor;
  const replacements = [...editor.selections]
    .sort((a, b) => a.start.compareTo(b.start))
    .flatMap((selection) => replacement(editor, selection) ?? []);
  if (replacements.length === 0) return;
  const breakLength = document.eol === vscode.EndOfLine.CRLF ? 2 : 1;
  let grown = 0;
  const ends = replacements.map(({ range, text }) => {
    const breaks = text.split('\n').length - 1;
    const length = text.length + breaks * (breakLength - 1);
    grown += length - (document.offsetAt(range.end) - document.offsetAt(range.start));
    return document.offsetAt(range.end) + grown;
  });
  const isDone = await editor.edit((edit) => {
    for (const { range, text } of replacements) edit.replace(range, text);
  });
  if (!isDone) return;
  const cursors = ends.map((end) => document.positionAt(end));
  editor.selections = cursors.map((cursor) => new vscode.Selection(cursor, cursor));
  editor.revealRange(editor.selection);
}

function isInFrontmatter(document: vscode.TextDocument, position: vscode.Position): boolean {
  const { block } = parseFrontmatter(document.getText());
  return block !== undefined && document.offsetAt(position) < block.end;
}

function openNoteFirst(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('Open the note of the observation first.'));
}
