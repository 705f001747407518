import * as vscode from 'vscode';
import type { EntryKind } from '../core/entry';
import { parseFrontmatter } from '../core/frontmatter';
import { fieldOf, textOf } from '../core/frontmatterFields';
import { kindOf } from '../core/schema';
import { usualSpeakers } from '../core/scriptLines';
import { speakerPlace, speakersInUse, startsSpeaker } from '../core/scriptTyping';

/** Kinds in which people write down who said what: here the list comes up by itself. */
const scriptKinds: ReadonlySet<EntryKind> = new Set(['observation', 'walk', 'evidence']);

/** Completion of speakers where a script line begins: `T: `, and the seats of the note, the one used last first. */
export function registerSpeakerCompletion(): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems(document, position) {
      const place = speakerPlace(document.lineAt(position).text.slice(0, position.character));
      const note = place && noteAt(document, position);
      if (!place || !note) return undefined;
      const speakers = speakersInUse(document.getText(), document.offsetAt(position));
      const range = new vscode.Range(position.translate(0, -place.typed.length), position);
      const others = usualSpeakers(note.lang).filter((code) => !speakers.some((speaker) => speaker.code === code));
      const offered = [...speakers, ...others.map((code) => ({ code, count: 0 }))];
      return offered.map(({ code, count }, at) => speakerItem(code, count, at, range));
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider({ language: 'markdown' }, provider),
    // VS Code lets no letter of a word trigger completion, and in Markdown it suggests nothing while words are typed.
    vscode.workspace.onDidChangeTextDocument(openList),
  );
}

/** Opens the list where the letter was typed that begins a student's code: `S`, in Spanish also `E`. */
function openList({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
  const [change] = contentChanges;
  if (!change || !/^[SE]$/.test(change.text) || contentChanges.length > 1 || reason !== undefined) return;
  if (document.languageId !== 'markdown' || vscode.window.activeTextEditor?.document !== document) return;
  const { start } = change.range;
  const before = document.lineAt(start).text.slice(0, start.character + 1);
  const above = start.line > 0 ? document.lineAt(start.line - 1).text : '';
  if (!startsSpeaker(before, above)) return;
  const note = noteAt(document, start);
  if (!note || !scriptKinds.has(note.kind) || (change.text === 'E' && !/^es\b/i.test(note.lang ?? ''))) return;
  void vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
}

/** What the note says of itself; undefined where it has no kind, and between the --- lines, where nobody speaks. */
function noteAt(document: vscode.TextDocument, position: vscode.Position) {
  const text = document.getText();
  const { block, fields } = parseFrontmatter(text);
  if (block && document.offsetAt(position) < block.end) return undefined;
  const value = (key: string) => {
    const field = fieldOf(fields, key);
    return field && textOf(text, field.value);
  };
  const kind = kindOf(value('kind') ?? '');
  return kind && { kind, lang: value('lang') };
}

function speakerItem(code: string, count: number, at: number, range: vscode.Range): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    { label: code, description: speakerLabel(code) },
    vscode.CompletionItemKind.Value,
  );
  item.insertText = `${code}: `;
  item.range = range;
  item.sortText = String(at).padStart(4, '0');
  if (count > 0) item.detail = vscode.l10n.t('in this note: {0}', count);
  return item;
}

function speakerLabel(code: string): string {
  if (/^[TPM]$/.test(code)) return vscode.l10n.t('the teacher');
  if (/^[SE]s$/.test(code)) return vscode.l10n.t('several students');
  return /^[SEA]\d/.test(code) ? vscode.l10n.t('the student in seat {0}', code.slice(1)) : '';
}
