import * as vscode from 'vscode';
import { parseFrontmatter } from '../core/frontmatter';
import { fieldOf, textOf } from '../core/frontmatterFields';
import { nameKey } from '../core/names';
import { commentNames, keepCommentName } from './nameSettings';
import { chosenOrTyped } from './chosenOrTyped';

/** The name of the person at this computer, where it is known without asking. */
export function knownAuthor(scope: vscode.Uri): string | undefined {
  const { own, likely } = commentNames(scope);
  if (own !== '') return own;
  const names = distinct(likely);
  return names.length === 1 ? names[0] : undefined;
}

/**
 * The name under which this person's comments are kept. Asked once where it is not known: every person has a file of
 * their own, and the settings of a shared folder are everybody's. `undefined` where the question is closed.
 */
export async function commentAuthor(note: vscode.TextDocument): Promise<string | undefined> {
  const known = knownAuthor(note.uri);
  if (known !== undefined) return known;
  const { likely, possible } = commentNames(note.uri);
  const name = await ask(distinct([...likely, ...possible, ...namesIn(note.getText())]));
  if (name !== undefined) await keepCommentName(name);
  return name;
}

async function ask(names: readonly string[]): Promise<string | undefined> {
  const picker = vscode.window.createQuickPick();
  picker.title = vscode.l10n.t('Who are you? Your comments are kept under your name');
  picker.placeholder = vscode.l10n.t(
    'Choose or type your name. You are asked once; it can be changed in the settings.',
  );
  picker.ignoreFocusOut = true;

  function refresh(): void {
    const typed = picker.value.trim();
    const isNew = typed !== '' && !names.some((name) => nameKey(name) === nameKey(typed));
    picker.items = [...names, ...(isNew ? [typed] : [])].map((label) => ({ label }));
  }

  refresh();
  picker.onDidChangeValue(refresh);
  return chosenOrTyped(picker);
}

/** The people a note is about are likely to be the ones who speak about it. */
function namesIn(text: string): readonly string[] {
  const { fields } = parseFrontmatter(text);
  return ['teacher', 'coach'].flatMap((key) => {
    const value = fieldOf(fields, key)?.value;
    return (value && textOf(text, value)?.trim()) ?? [];
  });
}

function distinct(names: readonly string[]): readonly string[] {
  const keys = names.map(nameKey);
  return names.filter((name, at) => name !== '' && keys.indexOf(nameKey(name)) === at);
}
