import * as vscode from 'vscode';
import { parseFrontmatter } from '../core/frontmatter';
import { isOurFrontmatter } from '../core/frontmatterContext';
import { textOf, type Field, type FieldValue } from '../core/frontmatterFields';
import { goal, type Goal } from '../core/goalGraph';
import { goalIdAt } from '../core/goalIds';
import { partsOf } from '../core/keyOffers';
import { choiceOf, fieldSpec, ratingKeys, stepStatuses, type ChoiceSpec } from '../core/schema';
import type { Span } from '../core/span';
import { toRange } from '../vscode/convert';
import type { Indexer } from '../vscode/indexer';
import { statusLabel } from '../vscode/labels';

/** Hover between the `---` lines: what a key or value means, and how a goal stands. */
export function registerFrontmatterHover(indexer: Indexer): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    provideHover(document, position) {
      const text = document.getText();
      const offset = document.offsetAt(position);
      const { block, fields } = parseFrontmatter(text);
      if (!block || offset > block.end || !isOurFrontmatter(fields)) return undefined;
      const field = fields.find(({ keySpan, value }) => holds(keySpan, offset) || holds(value.span, offset));
      if (!field) return undefined;
      if (holds(field.keySpan, offset)) return hover(document, field.keySpan, keyText(field.key));
      const id = goalIdAt(text, offset);
      if (id) return hover(document, id.span, goalText(goal(indexer.index, id.id), indexer));
      return valueHover(document, text, field, offset);
    },
  };
  return vscode.languages.registerHoverProvider({ language: 'markdown' }, provider);
}

function hover(
  document: vscode.TextDocument,
  span: Span,
  content: vscode.MarkdownString | undefined,
): vscode.Hover | undefined {
  return content && new vscode.Hover(content, toRange(document, span));
}

function valueHover(
  document: vscode.TextDocument,
  text: string,
  { key, value }: Field,
  offset: number,
): vscode.Hover | undefined {
  const spec = fieldSpec(key);
  if (spec?.type === 'choice') return hover(document, value.span, choiceText(text, value, spec.choices ?? []));
  const part = partAt(value, offset);
  if (!part) return undefined;
  if (holds(part.keySpan, offset)) {
    const meaning = partsOf(key).find((candidate) => candidate.key === part.key)?.meaning;
    return hover(document, part.keySpan, meaning === undefined ? undefined : explained(part.key, meaning));
  }
  if (spec?.type !== 'next-steps' || part.key !== 'status') return undefined;
  return hover(document, part.value.span, choiceText(text, part.value, stepStatuses));
}

/** The key with its value that the offset is in, inside an item of a list. */
function partAt(value: FieldValue, offset: number): Field | undefined {
  const items = value.type === 'list' ? value.items : [value];
  return items
    .flatMap((item) => (item.type === 'map' ? item.fields : []))
    .find((part) => holds(part.keySpan, offset) || holds(part.value.span, offset));
}

function keyText(key: string): vscode.MarkdownString | undefined {
  if (ratingKeys.includes(key)) {
    const why = vscode.l10n.t('This makes a coaching note an evaluation. Describe what was seen and heard instead.');
    return new vscode.MarkdownString(why);
  }
  const spec = fieldSpec(key);
  if (!spec) return undefined;
  const content = explained(key, spec.meaning);
  for (const [position, choice] of (spec.choices ?? []).entries()) {
    content.appendMarkdown(`${position === 0 ? '\n\n' : '\n'}- \`${choice.value}\` ${choiceMeaning(choice)}`);
  }
  return content;
}

function choiceText(
  text: string,
  value: FieldValue,
  choices: readonly ChoiceSpec[],
): vscode.MarkdownString | undefined {
  const choice = choiceOf(choices, textOf(text, value) ?? '');
  if (!choice) return undefined;
  return new vscode.MarkdownString(`**${choice.value}**\n\n${choiceMeaning(choice)}`);
}

function choiceMeaning({ meaning, aliasOf }: ChoiceSpec): string {
  const words = vscode.l10n.t(meaning);
  return aliasOf === undefined ? words : vscode.l10n.t("{0} (another word for '{1}')", words, aliasOf);
}

/** `key` and `meaning` are the vocabulary's own, not a note's. */
function explained(key: string, meaning: string): vscode.MarkdownString {
  return new vscode.MarkdownString(`**${key}**\n\n${vscode.l10n.t(meaning)}`);
}

/** Words from notes go in as text: a title with markdown or a link in it is shown as it was typed. */
function goalText(found: Goal, { index }: Indexer): vscode.MarkdownString {
  const { note, status, progress, entryCount, lastDate } = found;
  const content = new vscode.MarkdownString('**').appendText(found.title).appendMarkdown('**\n\n');
  const state = note && status !== undefined ? statusLabel(status) : '';
  content.appendText([index.teacherName(found.teacherKey), state].filter((part) => part !== '').join(' · '));
  if (!note) addLine(content, vscode.l10n.t('Entries name this goal, but no goal note has this id yet.'));
  if (progress) {
    const { baseline, latest, target } = progress;
    addLine(content, vscode.l10n.t('Baseline {0} → latest {1} → target {2}', baseline, latest, target));
  }
  addLine(content, entriesText(entryCount, lastDate));
  if (!note) return content;
  addLine(content, `[${vscode.l10n.t('Open the goal note')}](${openLink(vscode.Uri.parse(note.uri))})`);
  content.isTrusted = { enabledCommands: ['vscode.open'] };
  return content;
}

/** For our own words, which may wrap; `appendText` keeps all in one line. */
function addLine(content: vscode.MarkdownString, words: string): void {
  content.appendMarkdown(`\n\n${words}`);
}

function entriesText(entries: number, lastDate: string | undefined): string {
  const count = entries === 1 ? vscode.l10n.t('1 entry') : vscode.l10n.t('{0} entries', entries);
  return lastDate === undefined ? count : vscode.l10n.t('{0}, last on {1}', count, lastDate);
}

/** A link that opens the note. Brackets in the file's name would end it too early. */
function openLink(uri: vscode.Uri): string {
  const argument = encodeURIComponent(JSON.stringify([uri]));
  return `command:vscode.open?${argument.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))}`;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end && start < end;
}
