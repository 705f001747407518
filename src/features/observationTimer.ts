import * as vscode from 'vscode';
import type { EntryKind } from '../core/entry';
import { parseFrontmatter } from '../core/frontmatter';
import { setField } from '../core/frontmatterEdit';
import { fieldOf, textOf } from '../core/frontmatterFields';
import { kindOf } from '../core/schema';
import { minutesChoices, type MinutesChoice } from '../core/observationTimer';
import { isEmpty, numberOf } from '../core/validate';
import { commandIds, contextKeys } from '../ids';
import { toWorkspaceEdit } from '../vscode/convert';
import type { ObservationTimer } from '../vscode/observationTimer';
import type { TemplateLibrary } from '../vscode/templateLibrary';
import { tellInfo, tellWarning } from '../vscode/tell';

/** How often the minutes in the status bar are looked at again, in milliseconds. */
const refreshEvery = 10_000;
/** How long the note has to stand still before it is looked at, in milliseconds. */
const typingDelay = 300;
/** Kinds of notes of which the status bar offers to take the time. */
const visits: ReadonlySet<EntryKind> = new Set(['observation', 'walk']);

/** The commands that start and stop the timer of a visit, and its minutes in the status bar while it runs. */
export function registerObservationTimer(timer: ObservationTimer, library: TemplateLibrary): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.startObservationTimer, () => startTimer(timer)),
    vscode.commands.registerCommand(commandIds.stopObservationTimer, () => stopTimer(timer)),
    showMinutes(timer, library),
  );
}

/** Starts the timer for the note in the active editor. */
export async function startTimer(timer: ObservationTimer): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown') {
    void tellInfo(vscode.l10n.t('Open the note of the observation first.'));
    return;
  }
  if (!timer.running) return timer.start(document.uri);
  const stop = vscode.l10n.t('Stop Observation Timer');
  const message = vscode.l10n.t('The timer is running for "{0}". Stop it first.', nameOf(timer.running.uri));
  void tellInfo(message, stop).then((choice) => {
    if (choice === stop) void vscode.commands.executeCommand(commandIds.stopObservationTimer);
  });
}

/**
 * Stops the timer and writes the minutes into its note, which is shown. Where the note has minutes already the person
 * chooses; where that question is closed, the timer goes on.
 */
export async function stopTimer(timer: ObservationTimer): Promise<void> {
  if (!timer.running) {
    void tellInfo(vscode.l10n.t('No observation timer is running.'));
    return;
  }
  const { uri } = timer.running;
  const measured = timer.minutes();
  const editor = await show(uri);
  if (!editor) {
    await timer.clear();
    void tellWarning(vscode.l10n.t('"{0}" is gone. The timer had measured {1} min.', nameOf(uri), measured));
    return;
  }
  const choices = minutesChoices(minutesIn(editor.document.getText()), measured);
  const choice = choices.length > 1 ? await askChoice(choices, measured) : choices[0];
  if (!choice) return;
  if (choice.type !== 'keep' && !(await writeMinutes(editor.document, choice.minutes))) {
    void tellWarning(
      vscode.l10n.t(
        'The measured time ({0} min) could not be written: something between the --- lines cannot be read. Correct it and stop the timer again.',
        measured,
      ),
    );
    return;
  }
  await timer.clear();
  if (measured === 0) {
    void tellInfo(vscode.l10n.t('Less than half a minute: nothing was written.'));
  }
}

/** The minutes that the note says; what is no number, as it was typed. */
function minutesIn(text: string): number | string | undefined {
  const value = fieldOf(parseFrontmatter(text).fields, 'minutes')?.value;
  if (!value || isEmpty(value)) return undefined;
  return numberOf(value) ?? text.slice(value.span.start, value.span.end);
}

async function writeMinutes(document: vscode.TextDocument, minutes: number): Promise<boolean> {
  const edits = setField(document.getText(), 'minutes', minutes);
  return edits.length > 0 && vscode.workspace.applyEdit(toWorkspaceEdit(document, edits));
}

async function askChoice(choices: readonly MinutesChoice[], measured: number): Promise<MinutesChoice | undefined> {
  const items = choices.map((choice) => ({ label: choiceLabel(choice), choice }));
  const title = vscode.l10n.t('The timer measured {0} min. What should the note say?', measured);
  return (await vscode.window.showQuickPick(items, { title }))?.choice;
}

function choiceLabel({ type, minutes }: MinutesChoice): string {
  if (type === 'write') return vscode.l10n.t('{0} min, as measured', String(minutes));
  if (type === 'add') return vscode.l10n.t('{0} min, with those in the note', String(minutes));
  if (minutes === undefined) return vscode.l10n.t('Nothing: throw the measured time away');
  return typeof minutes === 'string'
    ? vscode.l10n.t('"{0}", as it is', minutes)
    : vscode.l10n.t('{0} min, as it is', minutes);
}

/** The note in an editor; undefined where there is no such note any more. */
async function show(uri: string): Promise<vscode.TextEditor | undefined> {
  try {
    return await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)));
  } catch {
    return undefined;
  }
}

/**
 * The item in the status bar: the minutes while the timer runs, which stops it; else, on the note of a visit without
 * minutes, what starts it.
 */
function showMinutes(timer: ObservationTimer, library: TemplateLibrary): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('observationTimer', vscode.StatusBarAlignment.Left);
  item.name = vscode.l10n.t('Observation timer');
  let interval: ReturnType<typeof setInterval> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;

  function refresh(): void {
    if (timer.running) showRunning(timer.running.uri, timer.minutes());
    else if (isOffered(vscode.window.activeTextEditor?.document)) showStart();
    else item.hide();
  }

  function isOffered(document: vscode.TextDocument | undefined): boolean {
    return document !== undefined && isVisitToCome(document) && !library.isTemplate(document.uri);
  }

  function showRunning(uri: string, minutes: number): void {
    item.command = commandIds.stopObservationTimer;
    item.text = `$(watch) ${vscode.l10n.t('{0} min', minutes)}`;
    item.tooltip = vscode.l10n.t('Observation timer for "{0}". Select to stop.', nameOf(uri));
    const label =
      minutes === 1
        ? vscode.l10n.t('Observation timer: 1 minute. Select to stop.')
        : vscode.l10n.t('Observation timer: {0} minutes. Select to stop.', minutes);
    item.accessibilityInformation = { label, role: 'button' };
    item.show();
  }

  function showStart(): void {
    item.command = commandIds.startObservationTimer;
    item.text = `$(watch) ${vscode.l10n.t('Start timer')}`;
    item.tooltip = vscode.l10n.t('Time this visit. The minutes are written into the note when you stop.');
    item.accessibilityInformation = { label: vscode.l10n.t('Start the observation timer'), role: 'button' };
    item.show();
  }

  function follow(): void {
    clearInterval(interval);
    interval = timer.running && setInterval(refresh, refreshEvery);
    void vscode.commands.executeCommand('setContext', contextKeys.timing, timer.running !== undefined);
    refresh();
  }

  function refreshSoon(): void {
    clearTimeout(soon);
    soon = setTimeout(refresh, typingDelay);
  }

  follow();
  return vscode.Disposable.from(
    item,
    timer.onDidChange(follow),
    vscode.window.onDidChangeActiveTextEditor(refreshSoon),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document === vscode.window.activeTextEditor?.document) refreshSoon();
    }),
    new vscode.Disposable(() => {
      clearInterval(interval);
      clearTimeout(soon);
    }),
  );
}

/** The note of a visit that says no minutes yet. */
function isVisitToCome(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'markdown') return false;
  const text = document.getText();
  const kindField = fieldOf(parseFrontmatter(text).fields, 'kind');
  const kind = kindField && kindOf(textOf(text, kindField.value) ?? '');
  return kind !== undefined && visits.has(kind) && minutesIn(text) === undefined;
}

function nameOf(uri: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
}
