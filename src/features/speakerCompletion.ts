import * as vscode from 'vscode';
import type { EntryKind } from '../core/entry';
import { parseFrontmatter } from '../core/frontmatter';
import { fieldOf, textOf } from '../core/frontmatterFields';
import { kindOf } from '../core/schema';
import { usualSpeakers } from '../core/scriptLines';
import { speakerPlace, speakersInUse } from '../core/scriptTyping';

/** Kinds in which people write down who said what: here the list comes up by itself. */
const scriptKinds: ReadonlySet<EntryKind> = new Set(['observation', 'walk', 'evidence']);

/** Completion of speakers where a script line begins: `T: `, and the seats of the note, the one used last first. */
export function registerSpeakerCompletion(): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems(document, position, _token, { triggerKind }) {
      const place = speakerPlace(document.lineAt(position).text.slice(0, position.character));
      if (!place) return undefined;
      const text = document.getText();
      const { block, fields } = parseFrontmatter(text);
      const offset = document.offsetAt(position);
      const kindField = fieldOf(fields, 'kind');
      const kind = kindField && kindOf(textOf(text, kindField.value) ?? '');
      if (!kind || (block && offset < block.end)) return undefined;
      const speakers = speakersInUse(text, offset);
      const byItself = triggerKind === vscode.CompletionTriggerKind.TriggerCharacter;
      if (byItself && !(scriptKinds.has(kind) && (place.timed || speakers.length > 0))) return undefined;
      const range = new vscode.Range(position.translate(0, -place.typed.length), position);
      const langField = fieldOf(fields, 'lang');
      const usual = usualSpeakers(langField && textOf(text, langField.value));
      const others = usual.filter((code) => !speakers.some((speaker) => speaker.code === code));
      const offered = [...speakers, ...others.map((code) => ({ code, count: 0 }))];
      return offered.map(({ code, count }, at) => speakerItem(code, count, at, range));
    },
  };
  return vscode.languages.registerCompletionItemProvider({ language: 'markdown' }, provider, 'S', 'E');
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
