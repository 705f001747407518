import * as vscode from 'vscode';
import { frontmatterContext, type KeyContext, type ValueContext } from '../core/frontmatterContext';
import { parseFrontmatter } from '../core/frontmatter';
import { fieldOf, textOf } from '../core/frontmatterFields';
import { keyOffers, partsOf, type KeyOffer } from '../core/keyOffers';
import type { Clock } from '../core/ports';
import { fieldSpec, kindOf } from '../core/schema';
import { cutOffers, searchText, valueOffers, type OpenNote, type ValueOffer } from '../core/valueOffers';
import { createValuesInUse, type ValuesInUse } from '../core/valuesInUse';
import { yamlScalar } from '../core/yamlScalar';
import { toRange } from '../vscode/convert';
import type { Indexer } from '../vscode/indexer';
import { entryTitle, kindLabel, statusLabel } from '../vscode/labels';

export interface FrontmatterCompletionDeps {
  readonly indexer: Indexer;
  readonly clock: Clock;
}

/** Frontmatter is at the top of a note and short: the rest of a long note need not be looked at while typing. */
const maxLines = 1_100;
/** More than anybody looks through; typing on brings the others. */
const maxItems = 500;

/** Completion between the `---` lines: keys, and their values as far as they can be known. */
export function registerFrontmatterCompletion({ indexer, clock }: FrontmatterCompletionDeps): vscode.Disposable {
  const values = createValuesInUse(indexer.index);
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems(document, position) {
      if (position.line > maxLines || !document.lineAt(0).text.startsWith('---')) return undefined;
      const text = document.getText(new vscode.Range(0, 0, maxLines, 0));
      const context = frontmatterContext(text, document.offsetAt(position));
      if (!context) return undefined;
      const note = noteOf(document, text);
      return context.at === 'key'
        ? keyItems(document, context, note)
        : valueItems(document, context, note, indexer, values, clock);
    },
  };
  return vscode.Disposable.from(
    indexer.onDidUpdate((update) => {
      values.update(update);
    }),
    vscode.languages.registerCompletionItemProvider({ language: 'markdown' }, provider, ':', ' ', '[', ',', '{'),
  );
}

function noteOf(document: vscode.TextDocument, text: string): OpenNote {
  const { fields } = parseFrontmatter(text);
  const read = (key: string) => {
    const field = fieldOf(fields, key);
    return field && textOf(text, field.value)?.trim();
  };
  return { uri: document.uri.toString(), kind: kindOf(read('kind') ?? ''), teacher: read('teacher'), id: read('id') };
}

function keyItems(document: vscode.TextDocument, context: KeyContext, note: OpenNote): vscode.CompletionItem[] {
  const range = toRange(document, context.replace);
  if (context.field !== undefined) {
    return partsOf(context.field)
      .filter(({ key }) => !context.keys.includes(key))
      .map(({ key, meaning }, position) => {
        const item = newItem(key, vscode.l10n.t(meaning), vscode.CompletionItemKind.Property, position);
        item.range = range;
        item.filterText = key;
        item.insertText = context.lead + (context.hasColon ? key : `${key}: `);
        return item;
      });
  }
  return keyOffers(note.kind, context.keys).map((offer, position) => {
    const { key, meaning } = offer.spec;
    const item = newItem(key, vscode.l10n.t(meaning), vscode.CompletionItemKind.Property, position);
    item.range = range;
    item.filterText = key;
    item.documentation = keyDocumentation(offer);
    if (offer.need !== undefined) {
      item.detail = offer.need === 'required' ? vscode.l10n.t('needed here') : vscode.l10n.t('would help here');
    }
    item.insertText = context.hasColon ? key : newField(offer, context);
    if (!context.hasColon && hasSuggestions(offer)) {
      item.command = { command: 'editor.action.triggerSuggest', title: vscode.l10n.t('Show what can stand here') };
    }
    return item;
  });
}

/** A key with the form that its value has, and the cursor where the value goes. */
function newField({ spec: { key, type } }: KeyOffer, { lead, inFlow }: KeyContext): vscode.SnippetString {
  const start = `${lead}${key}:`;
  switch (type) {
    case 'goal-ids':
    case 'text-list':
      return new vscode.SnippetString(`${start} [$0]`);
    case 'checkpoints':
      return new vscode.SnippetString(
        inFlow ? `${start} [{date: $1, value: $0}]` : `${start}\n  - {date: $1, value: $0}`,
      );
    case 'next-steps':
      return new vscode.SnippetString(inFlow ? `${start} [$0]` : `${start}\n  - what: $1\n    who: $2\n    when: $0`);
    case 'text':
    case 'id':
    case 'date':
    case 'number':
    case 'number-or-text':
    case 'note-links':
    case 'choice':
    case 'language':
      return new vscode.SnippetString(`${start} $0`);
  }
}

/** Keys whose values are most likely to be chosen from a list; after the others one writes. */
function hasSuggestions({ spec: { key, type } }: KeyOffer): boolean {
  return (
    ['choice', 'date', 'goal-ids', 'note-links', 'text-list'].includes(type) || key === 'teacher' || key === 'coach'
  );
}

function keyDocumentation({ spec }: KeyOffer): vscode.MarkdownString {
  const text = new vscode.MarkdownString(vscode.l10n.t(spec.meaning));
  for (const [position, { value, meaning }] of (spec.choices ?? []).entries()) {
    text.appendMarkdown(`${position === 0 ? '\n\n' : '\n'}- \`${value}\` ${vscode.l10n.t(meaning)}`);
  }
  return text;
}

function valueItems(
  document: vscode.TextDocument,
  context: ValueContext,
  note: OpenNote,
  indexer: Indexer,
  values: ValuesInUse,
  clock: Clock,
): vscode.CompletionList | undefined {
  const range = toRange(document, context.replace);
  const sources = { index: indexer.index, values, today: clock.today() };
  const { offers, isCut } = cutOffers(valueOffers(context, note, sources), context.typed, maxItems);
  const items = offers.map((offer, position) => {
    const item = offerItem(offer, position, indexer);
    item.range = range;
    item.insertText = context.lead + written(offer, context);
    // What is typed starts with the quotes, if there are any.
    item.filterText = `${openQuotes(context)}${searchText(offer)}${offer.type === 'date' ? ` ${String(item.detail)}` : ''}`;
    return item;
  });
  const whole = context.part === undefined && context.isItem ? wholeItem(context, clock.today()) : undefined;
  if (whole) {
    whole.range = range;
    items.push(whole);
  }
  return items.length === 0 ? undefined : new vscode.CompletionList(items, isCut);
}

function offerItem(offer: ValueOffer, position: number, { index }: Indexer): vscode.CompletionItem {
  switch (offer.type) {
    case 'choice': {
      const { meaning, aliasOf } = offer.choice;
      const item = newItem(offer.value, vscode.l10n.t(meaning), vscode.CompletionItemKind.EnumMember, position);
      if (aliasOf !== undefined) item.detail = vscode.l10n.t("another word for '{0}'", aliasOf);
      item.documentation = new vscode.MarkdownString(vscode.l10n.t(meaning));
      return item;
    }
    case 'date': {
      const words = dayWords(offer.value, offer.days);
      const item = newItem(offer.value, words, vscode.CompletionItemKind.Constant, position);
      item.detail = words;
      return item;
    }
    case 'goal': {
      const { title, teacherKey, status } = offer.goal;
      const item = newItem(offer.value, index.teacherName(teacherKey), vscode.CompletionItemKind.Reference, position);
      item.detail = title ?? vscode.l10n.t('not described yet');
      if (status !== undefined) item.documentation = new vscode.MarkdownString().appendText(statusLabel(status));
      return item;
    }
    case 'note': {
      const { entry } = offer;
      const item = newItem(offer.value, entryTitle(entry), vscode.CompletionItemKind.File, position);
      item.detail = [entry.kind && kindLabel(entry.kind), entry.date].filter(Boolean).join(' · ');
      return item;
    }
    case 'in-use': {
      const kind = offer.isPerson ? vscode.CompletionItemKind.User : vscode.CompletionItemKind.Value;
      return newItem(offer.value, undefined, kind, position);
    }
  }
}

/** The value as YAML, in the quotes that were opened for it. */
function written(offer: ValueOffer, context: ValueContext): string {
  // A list may grow: a first goal is put in brackets at once.
  const isNewList = offer.type === 'goal' && context.field === 'goals' && !context.isItem && !context.inFlow;
  const quotes = openQuotes(context);
  const style = quotes === '"' ? 'double' : quotes === "'" ? 'single' : 'plain';
  const scalar = yamlScalar(offer.value, { inFlow: context.inFlow || isNewList, style });
  return isNewList ? `[${scalar}]` : scalar;
}

function openQuotes({ typed }: ValueContext): string {
  return /^["']/.exec(typed)?.[0] ?? '';
}

/** A whole item of a list whose items have keys of their own. */
function wholeItem({ field, lead, inFlow }: ValueContext, today: string): vscode.CompletionItem | undefined {
  const type = fieldSpec(field)?.type;
  if (type === 'checkpoints') {
    const item = newItem(today, vscode.l10n.t('A new checkpoint'), vscode.CompletionItemKind.Snippet, 0);
    item.insertText = new vscode.SnippetString(`${lead}{date: \${1:${today}}, value: $0}`);
    return item;
  }
  if (type !== 'next-steps' || inFlow) return undefined;
  const item = newItem('what', vscode.l10n.t('A new step: what, who and when'), vscode.CompletionItemKind.Snippet, 0);
  item.insertText = new vscode.SnippetString(`${lead}what: $1\n  who: $2\n  when: $0`);
  return item;
}

/** Items stay in the order in which they are made. */
function newItem(
  label: string,
  description: string | undefined,
  kind: vscode.CompletionItemKind,
  position: number,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(description === undefined ? label : { label, description }, kind);
  item.sortText = String(position).padStart(4, '0');
  return item;
}

function dayWords(date: string, days: number): string {
  switch (days) {
    case 0:
      return vscode.l10n.t('today');
    case -1:
      return vscode.l10n.t('yesterday');
    case 1:
      return vscode.l10n.t('tomorrow');
    case 7:
      return vscode.l10n.t('in a week');
    default:
      if (days > 0 && days % 7 === 0) return vscode.l10n.t('in {0} weeks', days / 7);
      return new Intl.DateTimeFormat(vscode.env.language, { weekday: 'long', timeZone: 'UTC' }).format(
        new Date(`${date}T00:00:00Z`),
      );
  }
}
