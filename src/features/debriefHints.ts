import * as vscode from 'vscode';
import { createInSlice } from '../core/concurrent';
import { clockTimes, nearestTimes, type ClockTime } from '../core/clockTimes';
import { debriefHints, type DebriefCode, type DebriefHint } from '../core/debriefCheck';
import type { ReadMarkdown } from '../core/markdown';
import { noteReferences } from '../core/noteLinks';
import { observationOf } from '../core/observationOf';
import { readEntry } from '../core/readEntry';
import { saysKind } from '../core/saysKind';
import { shortened } from '../core/shownText';
import { overlaps, span, type Edit } from '../core/span';
import { finishInSlices } from '../core/steps';
import { diagnosticSource, internalCommandIds } from '../ids';
import { editWithBlanks, toRange, toWorkspaceEdit } from '../vscode/convert';
import type { Indexer } from '../vscode/indexer';
import { noteText } from '../vscode/noteText';
import { diagnoseOpenNotes } from '../vscode/openNotes';
import { pause } from '../vscode/pause';

/** What is looked at: the hints of a debrief, and the observation that it talks about. */
interface Looked {
  readonly hints: readonly DebriefHint[];
  readonly observation?: { readonly text: string; readonly times: readonly ClockTime[] };
}

/** So many times of the observation are offered at once; all others by a picker. */
const offeredTimes = 3;

/** Hints for what an open debrief may still need, each with a quick fix. */
export function registerDebriefHints({ index, onDidUpdate }: Indexer): vscode.Disposable {
  const inSlice = createInSlice(Date.now, pause);
  const former = new WeakMap<vscode.TextDocument, ReadMarkdown>();

  async function look(document: vscode.TextDocument): Promise<Looked> {
    const text = document.getText();
    if (document.languageId !== 'markdown' || !saysKind(text, 'debrief')) return { hints: [] };
    const entry = readEntry(document.uri.toString(), text);
    if (entry.kind !== 'debrief') return { hints: [] };
    // The Markdown parser is read when it is needed, not while VS Code starts.
    const { readMarkdown } = await import('../core/markdown');
    const { version } = document;
    const isStale = (): boolean => document.isClosed || document.version !== version;
    const read = await finishInSlices(readMarkdown(text, former.get(document)), inSlice, isStale);
    if (!read) return { hints: [] };
    former.set(document, read);
    const { note } = read;
    const linked = note.links.flatMap(({ style, target }) => (style === 'markdown' ? [target] : []));
    const named = [...noteReferences(text).map(({ name }) => name), ...linked];
    const observation = observationOf(entry, named, index.entries());
    const observed = observation && (await noteText(vscode.Uri.parse(observation.uri)).catch(() => undefined));
    const times = observed === undefined ? [] : clockTimes(observed, span(0, observed.length));
    const hints = debriefHints({ text, note, lang: entry.lang, nextSteps: entry.nextSteps ?? [], observed: times });
    return { hints, ...(observed !== undefined && { observation: { text: observed, times } }) };
  }

  const notes = diagnoseOpenNotes('reflectiveJournal.debrief', async (document) => {
    const { hints } = await look(document);
    return hints.map((hint) => toDiagnostic(document, hint));
  });
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context) {
      if (!context.diagnostics.some(({ code }) => typeof code === 'string' && code.startsWith('debrief-'))) return [];
      const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const looked = await look(document);
      return looked.hints
        .filter(
          (hint) => overlaps(hint.span, asked) || (hint.span.start <= asked.start && asked.start <= hint.span.end),
        )
        .flatMap((hint) => {
          const at = toRange(document, hint.span);
          const solved = context.diagnostics.filter(
            ({ code, range: where }) => code === hint.code && where.isEqual(at),
          );
          return actions(document, hint, looked).map((action) => {
            action.diagnostics = solved;
            return action;
          });
        });
    },
  };
  return vscode.Disposable.from(
    notes,
    onDidUpdate(() => {
      notes.refresh();
    }),
    vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.commands.registerCommand(internalCommandIds.pickObservedTime, async (uri: vscode.Uri, at: number) => {
      const document = await vscode.workspace.openTextDocument(uri);
      const { hints, observation } = await look(document);
      const hint = hints.find(({ time, span: { start } }) => time !== undefined && start === at);
      const time = hint?.time && observation && (await pickTime(hint.time, observation));
      if (hint && time) await vscode.workspace.applyEdit(toWorkspaceEdit(document, [replaced(hint, time)]));
    }),
  );
}

function toDiagnostic(document: vscode.TextDocument, { code, span: at, time }: DebriefHint): vscode.Diagnostic {
  const severity = code === 'debrief-unknown-time' ? 'Information' : 'Hint';
  const message = messageOf(code, time?.text ?? '');
  const diagnostic = new vscode.Diagnostic(toRange(document, at), message, vscode.DiagnosticSeverity[severity]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = code;
  return diagnostic;
}

function messageOf(code: DebriefCode, time: string): string {
  const { t } = vscode.l10n;
  switch (code) {
    case 'debrief-no-evidence':
      return t('No evidence yet: what was seen, heard or counted, and when?');
    case 'debrief-no-next-step':
      return t('No next step yet: what, and by when?');
    case 'debrief-no-when':
      return t('By when? No next step here has a day.');
    case 'debrief-no-student-outcome':
      return t('What will students do? Nothing here tells it yet.');
    case 'debrief-view-after-evidence':
      return t("The teacher's view stands behind the evidence. Teachers who speak first own the talk.");
    case 'debrief-unknown-time':
      return t('{0} is no time of the observation.', time);
  }
}

function actions(document: vscode.TextDocument, hint: DebriefHint, { observation }: Looked): vscode.CodeAction[] {
  const { code, time } = hint;
  if (code !== 'debrief-unknown-time') {
    return hint.edits.length === 0 ? [] : [editAction(document, titleOf(code), hint.edits)];
  }
  if (!time || !observation) return [];
  const near = nearestTimes(time, observation.times).slice(0, offeredTimes);
  const choices = near.map((one) => {
    const title = vscode.l10n.t('Change to {0}: {1}', one.text, lineBehind(observation.text, one));
    return editAction(document, title, [replaced(hint, one)]);
  });
  const title = vscode.l10n.t('Pick a time of the observation...');
  const pick = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  pick.command = { title, command: internalCommandIds.pickObservedTime, arguments: [document.uri, hint.span.start] };
  return [...choices, pick];
}

function titleOf(code: DebriefCode): string {
  switch (code) {
    case 'debrief-no-evidence':
      return vscode.l10n.t('Add evidence');
    case 'debrief-no-next-step':
      return vscode.l10n.t('Add a next step');
    case 'debrief-no-when':
      return vscode.l10n.t('Add by when');
    case 'debrief-no-student-outcome':
      return vscode.l10n.t("Add 'What will students do?'");
    case 'debrief-view-after-evidence':
      return vscode.l10n.t("Move the teacher's view before the evidence");
    case 'debrief-unknown-time':
      return vscode.l10n.t('Pick a time of the observation...');
  }
}

function editAction(document: vscode.TextDocument, title: string, edits: readonly Edit[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = editWithBlanks(document, edits);
  return action;
}

function replaced({ span: at }: DebriefHint, { text }: ClockTime): Edit {
  return { span: at, text };
}

async function pickTime(
  cited: ClockTime,
  { text, times }: NonNullable<Looked['observation']>,
): Promise<ClockTime | undefined> {
  const inOrder = [...nearestTimes(cited, times)].sort((a, b) => a.span.start - b.span.start);
  const items = inOrder.map((time) => ({ label: time.text, description: lineBehind(text, time), time }));
  const placeHolder = vscode.l10n.t('Which time of the observation?');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.time;
}

/** What the observation says at a time, in one short line. */
function lineBehind(text: string, { span: { end } }: ClockTime): string {
  const line = (/^[^\r\n]*/.exec(text.slice(end, end + 200))?.[0] ?? '').replace(/^[\s*_|)\]:,-]+/, '').trim();
  return shortened(line, longestLine);
}

const longestLine = 60;
