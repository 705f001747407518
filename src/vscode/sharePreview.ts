import * as vscode from 'vscode';
import { commentsSeen, type CommentsSeen } from '../language/commentsSeen';
import { familyTexts } from '../language/families';
import { identitiesIn, type Identity, type IdentityTask } from '../language/identity';
import type { CommentStore } from './commentStore';
import { toRange } from './convert';
import type { WordingCheck } from './wordingCheck';

/** Something that others will see in a note, or that the writer may want to mend before. */
export interface Seen {
  readonly what: string;
  readonly range: vscode.Range;
}

export interface SeenInNote {
  /** Undefined where the check is switched off. */
  readonly identities: readonly Seen[] | undefined;
  readonly wording: readonly Seen[];
  /** What lies beside the note and goes along with it. */
  readonly comments: CommentsSeen;
}

/** What the checks for students' identity and for wording find in a note, saved or not. */
export async function seenIn(
  document: vscode.TextDocument,
  wording: WordingCheck,
  roster: IdentityTask | undefined,
  store: CommentStore,
): Promise<SeenInNote> {
  const found = await wording.check(document);
  const identities = roster && identitiesIn(document.getText(), roster);
  const { files, threads } = await store.read(document.uri);
  return {
    comments: commentsSeen(files, threads, roster),
    identities: identities?.map((identity) => ({
      what: identityName(identity),
      range: toRange(document, identity.span),
    })),
    wording: (found ?? []).map(({ family, span }) => ({
      what: familyTexts[family].name,
      range: toRange(document, span),
    })),
  };
}

function identityName({ what }: Identity): string {
  switch (what) {
    case 'email':
      return vscode.l10n.t('e-mail address');
    case 'phone':
      return vscode.l10n.t('phone number');
    case 'student-id':
      return vscode.l10n.t('student id');
    case 'name':
      return vscode.l10n.t('name on your list of students');
  }
}

export interface Preview {
  readonly title: string;
  /** The action and what it does, in words. */
  readonly action: string;
  readonly detail: string;
  readonly seen: SeenInNote | undefined;
  /** Links that break, or that lead to what others cannot open. */
  readonly links: readonly string[];
}

/** What changed while a preview was open. */
export interface News {
  /** The note's new lines, by number from 0; none where something was only taken out. */
  readonly lines: readonly number[];
  /** The comments beside the note changed. */
  readonly comments: boolean;
}

/** So many new lines are shown in a preview; of more, their number is told. */
const mostNewLines = 20;

interface Choice extends vscode.QuickPickItem {
  readonly does?: 'go' | 'mend';
  readonly range?: vscode.Range;
}

/**
 * Shows what will be seen before anything is done, and asks whether to go on. Where something was found, or is new since
 * the preview before, looking at it comes first. Resolves to true where the person goes on; a finding that is chosen is
 * opened instead.
 */
export async function confirmed(
  document: vscode.TextDocument,
  preview: Preview,
  news: News | undefined,
): Promise<boolean> {
  const { t } = vscode.l10n;
  const picked = await vscode.window.showQuickPick(choices(document, preview, news), {
    title: preview.title,
    placeHolder: news
      ? t('The note changed while you looked, so nothing was moved. Look again; Escape cancels.')
      : t('Nothing has been changed yet. Choose what to do; Escape cancels.'),
    ignoreFocusOut: true,
    matchOnDetail: true,
  });
  if (picked?.does === 'go') return true;
  if (picked) await vscode.window.showTextDocument(document, picked.range ? { selection: picked.range } : {});
  return false;
}

function choices(
  document: vscode.TextDocument,
  { action, detail, seen, links }: Preview,
  news: News | undefined,
): Choice[] {
  const { t } = vscode.l10n;
  const all = [...(seen?.identities ?? []), ...(seen?.wording ?? [])];
  const found = all.length + (seen?.comments.identities.length ?? 0);
  const go: Choice = { label: found > 0 ? t('{0} all the same', action) : action, detail, does: 'go' };
  const [first] = all.map(({ range }) => range);
  const mend = lookFirst(t('Go and mend first'), foundText(found), first);
  const added = news ? listedNews(document, news) : [];
  const fresh = lookFirst(t('Go and look first'), t('Only what you have seen is to be moved'), added[1]?.range);
  return [
    ...(news ? [fresh] : found > 0 ? [mend] : []),
    go,
    ...added,
    ...listed(document, seen),
    ...listedLinks(links),
  ];
}

function lookFirst(label: string, detail: string, range: vscode.Range | undefined): Choice {
  return { label, detail, does: 'mend', ...(range && { range }) };
}

function listedNews(document: vscode.TextDocument, { lines, comments }: News): Choice[] {
  const { t } = vscode.l10n;
  const shown = lines.slice(0, mostNewLines).map((at): Choice => {
    const { range, text } = document.lineAt(at);
    return { label: text.trim(), description: t('new, line {0}', at + 1), does: 'mend', range };
  });
  const more = lines.length - shown.length;
  return [
    separator(t('New since you looked: {0}', lines.length + (comments ? 1 : 0))),
    ...shown,
    ...(more > 0 ? [{ label: t('and {0} more lines', more), does: 'mend' } satisfies Choice] : []),
    ...(comments ? [{ label: t('The comments beside the note changed'), does: 'mend' } satisfies Choice] : []),
    ...(lines.length === 0 && !comments
      ? [{ label: t('Something was taken out of the note, or moved in it'), does: 'mend' } satisfies Choice]
      : []),
  ];
}

function foundText(count: number): string {
  const { t } = vscode.l10n;
  return count === 1 ? t('1 place would be seen as it is') : t('{0} places would be seen as they are', count);
}

function listed(document: vscode.TextDocument, seen: SeenInNote | undefined): Choice[] {
  if (!seen) return [];
  const { t } = vscode.l10n;
  const { identities, wording } = seen;
  const students = identities
    ? t("Students' identity: {0}", identities.length)
    : t("Students' identity: the check is switched off");
  return [
    separator(students),
    ...(identities ?? []).map((one) => choiceOf(document, one)),
    separator(t('Wording: {0}', wording.length)),
    ...wording.map((one) => choiceOf(document, one)),
    ...listedComments(seen.comments),
  ];
}

/** Choosing one leads to the note, where the comments stand beside their places. */
function listedComments({ authors, count, identities }: CommentsSeen): Choice[] {
  if (authors.length === 0) return [];
  const { t } = vscode.l10n;
  return [
    separator(t('Comments: {0}', count)),
    {
      label: t('The comments of {0} are kept beside the note, and others will read them too', authors.join(', ')),
      does: 'mend',
    },
    ...identities.map((label): Choice => ({
      label,
      description: t("students' identity in the comments"),
      does: 'mend',
    })),
  ];
}

function listedLinks(links: readonly string[]): Choice[] {
  if (links.length === 0) return [];
  return [
    separator(vscode.l10n.t('Links: {0}', links.length)),
    ...links.map((label): Choice => ({ label, does: 'mend' })),
  ];
}

function choiceOf(document: vscode.TextDocument, { what, range }: Seen): Choice {
  const label = document.getText(range).replace(/\s+/g, ' ');
  const description = vscode.l10n.t('{0}, line {1}', what, range.start.line + 1);
  return { label, description, does: 'mend', range };
}

function separator(label: string): Choice {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
