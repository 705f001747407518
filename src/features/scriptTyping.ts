import * as vscode from 'vscode';
import { parseFrontmatter } from '../core/frontmatter';
import type { Clock } from '../core/ports';
import { nextScriptLine, timestampText } from '../core/scriptTyping';
import { commandIds } from '../ids';
import { editInTurn } from '../vscode/editInTurn';
import type { ObservationTimer } from '../vscode/observationTimer';
import { timestampSettings } from '../vscode/settings';
import { tellInfo } from '../vscode/tell';

export interface ScriptTypingDeps {
  readonly clock: Clock;
  readonly timer: ObservationTimer;
}

/**
 * The commands that put a time into an observation's script, and the time that Enter brings where the settings say so.
 * Each press is one step to undo.
 */
export function registerScriptTyping(deps: ScriptTypingDeps): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.insertTimestamp, () => insertTimestamp(deps)),
    vscode.commands.registerCommand(commandIds.newScriptLine, () => newScriptLine(deps)),
    // Not a key binding for Enter: its command would come after what is typed next.
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document.languageId === 'markdown') void followEnter(deps, event);
    }),
  );
}

async function insertTimestamp(deps: ScriptTypingDeps): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return openNoteFirst();
  const { document } = editor;
  const now = await timeNow(deps, document.uri);
  await editInTurn(editor, () =>
    editor.selections.map(({ start, end }) => {
      const before = document.lineAt(start).text.slice(0, start.character);
      const after = document.lineAt(end).text.slice(end.character);
      const above = start.line > 0 ? document.lineAt(start.line - 1).text : '';
      return { range: new vscode.Range(start, end), text: timestampText(before, after, above, now) };
    }),
  );
}

/** Starts the next line of a script with its time, or a first one. Between the --- lines there is no script. */
async function newScriptLine(deps: ScriptTypingDeps): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return openNoteFirst();
  const { document } = editor;
  const now = await timeNow(deps, document.uri);
  await editInTurn(editor, () =>
    editor.selections.flatMap(({ active }) => {
      if (isInFrontmatter(document, active)) return [];
      const { text, range, isEmptyOrWhitespace } = document.lineAt(active);
      if (isEmptyOrWhitespace) return [{ range, text: `- ${now} ` }];
      // Within the time or the list marker, the line goes on as from its end.
      const next = nextScriptLine(text, active.character, now) ?? nextScriptLine(text, text.length, now);
      if (next?.type === 'end') return [];
      // What follows the cursor comes along, without the space before it.
      const rest = text.slice(active.character);
      const end = active.translate(0, rest.length - rest.trimStart().length);
      return [{ range: new vscode.Range(active, end), text: `\n${next?.text ?? `- ${now} `}` }];
    }),
  );
}

/** Behind a line break that was typed on a script line, the next line starts with the time. */
async function followEnter(
  deps: ScriptTypingDeps,
  { document, contentChanges, reason }: vscode.TextDocumentChangeEvent,
): Promise<void> {
  const [change] = contentChanges;
  // The line break, with what VS Code puts behind it by itself: indentation, maybe a list marker.
  const typed = /^\r?\n([ \t]*(?:[-*+][ \t]+)?)$/.exec(change?.text ?? '');
  const editor = vscode.window.activeTextEditor;
  if (!change || !typed || contentChanges.length > 1 || reason !== undefined || editor?.document !== document) return;
  if (!timestampSettings(document.uri).onEnter) return;
  const { line } = change.range.start;
  const own = typed[1] ?? '';
  const above = document.lineAt(line).text;
  const next = nextScriptLine(above + document.lineAt(line + 1).text.slice(own.length), above.length, '');
  if (!next || isInFrontmatter(document, change.range.start)) return;
  const now = await timeNow(deps, document.uri);
  // One step to undo together with the line break.
  await editInTurn(
    editor,
    () => {
      if (document.lineCount <= line + 1 || document.lineAt(line).text !== above) return [];
      if (!document.lineAt(line + 1).text.startsWith(own)) return [];
      if (next.type === 'end') return [{ range: new vscode.Range(line, 0, line + 1, own.length), text: '' }];
      const start = nextScriptLine(`${above} x`, above.length, now);
      if (start?.type !== 'next') return [];
      // What stood behind the cursor comes along, without the space before it.
      const { text } = document.lineAt(line + 1);
      const end = text.length - text.slice(own.length).trimStart().length;
      return [{ range: new vscode.Range(line + 1, 0, line + 1, end), text: start.text }];
    },
    { undoStopBefore: false, undoStopAfter: false },
  );
}

/** The time of day or, where the settings say so, since the timer's start, which the first timestamp starts. */
async function timeNow({ clock, timer }: ScriptTypingDeps, note: vscode.Uri): Promise<string> {
  if (timestampSettings(note).style === 'clock') return clock.time();
  if (!timer.running) await timer.start(note);
  return timer.stamp(note) ?? clock.time();
}

function isInFrontmatter(document: vscode.TextDocument, position: vscode.Position): boolean {
  const { block } = parseFrontmatter(document.getText());
  return block !== undefined && document.offsetAt(position) < block.end;
}

function openNoteFirst(): void {
  void tellInfo(vscode.l10n.t('Open the note of the observation first.'));
}
