import * as vscode from 'vscode';
import { createInSlice } from '../core/concurrent';
import { agreementState, isOfOpenCycle, type AgreementState } from '../core/agreement';
import type { Entry } from '../core/entry';
import { teacherKey } from '../core/entryIndex';
import { fieldSpan } from '../core/fieldSpan';
import type { HintCode } from '../core/hintCodes';
import type { ReadMarkdown } from '../core/markdown';
import { isNamed } from '../core/noteLinks';
import { pathBetween } from '../core/notePath';
import type { Clock } from '../core/ports';
import { planOf, practiceHints, type PracticeFix, type PracticeHint } from '../core/practiceCheck';
import { readEntry } from '../core/readEntry';
import { saysKind } from '../core/saysKind';
import type { Span } from '../core/span';
import { finishInSlices } from '../core/steps';
import { commandIds, settingNames } from '../ids';
import { editWithBlanks, toRange } from '../vscode/convert';
import { hintDiagnostics } from '../vscode/hintDiagnostic';
import type { Indexer } from '../vscode/indexer';
import { diagnoseOpenNotes } from '../vscode/openNotes';
import { pause } from '../vscode/pause';
import { onDidChangeSettings, settingId } from '../vscode/settings';

/** What is looked at in an open note. */
interface Looked {
  readonly entry: Entry | undefined;
  readonly hints: readonly PracticeHint[];
  /** Where teacher and coach stand, in a note of a cycle that is going on and has no agreement that holds. */
  readonly agreement?: AgreementState;
}

/** Other notes have no hints of this sort. */
const hintedKinds = ['goal', 'plan', 'debrief', 'meeting'] as const;

/**
 * Hints on coaching practice in open notes, each with a quick fix: what a goal, meeting or debrief may still need, and an
 * agreement where a coaching cycle goes on without one.
 */
export function registerPracticeHints({ index, onDidUpdate }: Indexer, clock: Clock): vscode.Disposable {
  const inSlice = createInSlice(Date.now, pause);
  const former = new WeakMap<vscode.TextDocument, ReadMarkdown>();

  async function look(document: vscode.TextDocument): Promise<Looked> {
    const text = document.getText();
    if (document.languageId !== 'markdown' || !saysKind(text, ...hintedKinds)) return { entry: undefined, hints: [] };
    const uri = document.uri.toString();
    const entry = readEntry(uri, text);
    // The Markdown parser is read when it is needed, not while VS Code starts.
    const { readMarkdown } = await import('../core/markdown');
    const { version } = document;
    const isStale = (): boolean => document.isClosed || document.version !== version;
    const read = await finishInSlices(readMarkdown(text, former.get(document)), inSlice, isStale);
    if (!read) return { entry: undefined, hints: [] };
    former.set(document, read);
    const { note } = read;
    const plan = entry.kind === 'debrief' ? planOf(entry, index) : undefined;
    const linked = [...(entry.about ?? []), ...note.links.map(({ target }) => target)];
    const isLinked = plan === undefined || linked.some((name) => isNamed(plan.uri, fileOf(name)));
    const hints = practiceHints({ text, note, entry, plan: isLinked ? undefined : pathBetween(uri, plan.uri) });
    if (entry.teacher === undefined || !isOfOpenCycle(entry, index)) return { entry, hints };
    const agreement = agreementState(index.entriesOfTeacher(teacherKey(entry)), clock.today(), entry.coach);
    return agreement.state === 'current' ? { entry, hints } : { entry, hints, agreement };
  }

  const notes = diagnoseOpenNotes('reflectiveJournal.practices', async (document) => {
    const { entry, hints, agreement } = await look(document);
    const { uri } = document;
    const found = hints.flatMap(({ code, span }) =>
      hintDiagnostics(code, uri, () => ({ range: toRange(document, span), message: messageOf(code) })),
    );
    if (!entry || !agreement) return found;
    const range = toRange(document, agreementSpan(document));
    const message = agreementMessage(entry, agreement);
    return [...found, ...hintDiagnostics(agreementCode(agreement), uri, () => ({ range, message }))];
  });

  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, asked, context) {
      const { entry, hints, agreement } = await look(document);
      const solvedBy = (code: HintCode, span: Span): vscode.Diagnostic[] | undefined => {
        const range = toRange(document, span);
        if (range.intersection(asked) === undefined) return undefined;
        return context.diagnostics.filter((found) => found.code === code && found.range.isEqual(range));
      };
      const actions = hints.flatMap(({ code, span, fixes }) => {
        const solved = solvedBy(code, span);
        return solved ? fixes.map((fix) => withSolved(fixAction(document, code, fix), solved)) : [];
      });
      const solved = agreement && solvedBy(agreementCode(agreement), agreementSpan(document));
      if (!entry || !agreement || !solved) return actions;
      return [...actions, ...agreementActions(entry, agreement).map((action) => withSolved(action, solved))];
    },
  };
  const refresh = (): void => {
    notes.refresh();
  };
  return vscode.Disposable.from(
    notes,
    onDidUpdate(refresh),
    onDidChangeSettings([settingId(settingNames.hints)], refresh),
    vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );
}

function fileOf(target: string): string {
  const path = target.replace(/[#?].*$/s, '');
  return decoded(path.slice(path.lastIndexOf('/') + 1));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Where the missing agreement is told of: at the cycle, as far as the note names one. */
function agreementSpan(document: vscode.TextDocument): Span {
  return fieldSpan(document.getText(), 'cycle', 'phase', 'status', 'kind');
}

function agreementCode({ state }: AgreementState): HintCode {
  return state === 'to-renew' ? 'agreement-to-renew' : 'no-agreement';
}

function agreementMessage({ teacher = '' }: Entry, { state, until = '' }: AgreementState): string {
  return state === 'to-renew'
    ? vscode.l10n.t('The agreement with {0} was to be looked at again by {1}.', teacher, until)
    : vscode.l10n.t('There is no agreement with {0} yet: who does what, and what stays between you?', teacher);
}

function agreementActions(
  { teacher, coach, cycle }: Entry,
  { agreement }: AgreementState,
): readonly vscode.CodeAction[] {
  const { t } = vscode.l10n;
  const known = { teacher, coach: coach ?? agreement?.coach, cycle };
  const create = commandAction(t('Create agreement'), commandIds.createAgreement, [known]);
  create.isPreferred = true;
  if (!agreement) return [create];
  return [create, commandAction(t('Open the last agreement'), 'vscode.open', [vscode.Uri.parse(agreement.uri)])];
}

function commandAction(title: string, command: string, args: unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command, arguments: args };
  return action;
}

function fixAction(document: vscode.TextDocument, code: PracticeHint['code'], fix: PracticeFix): vscode.CodeAction {
  const action = new vscode.CodeAction(titleOf(code, fix), vscode.CodeActionKind.QuickFix);
  action.edit = editWithBlanks(document, fix.edits);
  return action;
}

function withSolved(action: vscode.CodeAction, solved: vscode.Diagnostic[]): vscode.CodeAction {
  action.diagnostics = solved;
  return action;
}

function messageOf(code: PracticeHint['code']): string {
  const { t } = vscode.l10n;
  switch (code) {
    case 'question-unanswered':
      return t("The goal is in progress, and this question has no answer yet. The teacher's own words count.");
    case 'chosen-by-coach':
      return t('Chosen by the coach. What would the teacher choose?');
    case 'why-empty':
      return t("Why might this work? At phase 'learn' this is the question to read and talk about.");
    case 'no-student-outcome':
      return t('What will students do? Nothing here tells it yet.');
    case 'one-sided-steps':
      return t('Only one of you has a next step here. What will the other do?');
    case 'plan-not-linked':
      return t('There is a plan of this lesson that is not linked here. Its objective is what the talk is about.');
  }
}

function titleOf(code: PracticeHint['code'], { type }: PracticeFix): string {
  const { t } = vscode.l10n;
  switch (type) {
    case 'use-both':
    case 'use-teacher':
      return t('Use "{0}"', type === 'use-both' ? 'both' : 'teacher');
    case 'link-plan':
      return t('Link the plan');
    case 'add':
      return code === 'one-sided-steps' ? t('Add a next step for the other') : t('Add a place for it');
  }
}
