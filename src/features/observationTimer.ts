import * as vscode from 'vscode';
import { parseFrontmatter } from '../core/frontmatter';
import { setField } from '../core/frontmatterEdit';
import { fieldOf } from '../core/frontmatterFields';
import { minutesChoices, type MinutesChoice } from '../core/observationTimer';
import { isEmpty, numberOf } from '../core/validate';
import { commandIds, contextKeys } from '../ids';
import { toWorkspaceEdit } from '../vscode/convert';
import type { ObservationTimer } from '../vscode/observationTimer';

/** How often the minutes in the status bar are looked at again, in milliseconds. */
const refreshEvery = 10_000;

/** The commands that start and stop the timer of a visit, and its minutes in the status bar while it runs. */
export function registerObservationTimer(timer: ObservationTimer): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.startObservationTimer, () => startTimer(timer)),
    vscode.commands.registerCommand(commandIds.stopObservationTimer, () => stopTimer(timer)),
    showMinutes(timer),
  );
}

/** Starts the timer for the note in the active editor. */
export async function startTimer(timer: ObservationTimer): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown') {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the note of the observation first.'));
    return;
  }
  if (!timer.running) return timer.start(document.uri);
  const stop = vscode.l10n.t('Stop Observation Timer');
  const message = vscode.l10n.t('The timer is running for "{0}". Stop it first.', nameOf(timer.running.uri));
  void vscode.window.showInformationMessage(message, stop).then((choice) => {
    if (choice === stop) void vscode.commands.executeCommand(commandIds.stopObservationTimer);
  });
}

/**
 * Stops the timer and writes the minutes into its note, which is shown. Where the note has minutes already the person
 * chooses; where that question is closed, the timer goes on.
 */
export async function stopTimer(timer: ObservationTimer): Promise<void> {
  if (!timer.running) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No observation timer is running.'));
    return;
  }
  const { uri } = timer.running;
  const measured = timer.minutes();
  const editor = await show(uri);
  if (!editor) {
    await timer.clear();
    void vscode.window.showWarningMessage(
      vscode.l10n.t('"{0}" is gone. The timer had measured {1} minutes.', nameOf(uri), measured),
    );
    return;
  }
  const choices = minutesChoices(minutesIn(editor.document.getText()), measured);
  const choice = choices.length > 1 ? await askChoice(choices, measured) : choices[0];
  if (!choice) return;
  if (choice.type !== 'keep' && !(await writeMinutes(editor.document, choice.minutes))) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'The {0} minutes could not be written: the part between the --- lines is broken. The timer goes on.',
        measured,
      ),
    );
    return;
  }
  await timer.clear();
  if (measured === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Less than half a minute: nothing was written.'));
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
  const title = vscode.l10n.t('The timer measured {0} minutes. What should the note say?', measured);
  return (await vscode.window.showQuickPick(items, { title }))?.choice;
}

function choiceLabel({ type, minutes }: MinutesChoice): string {
  if (type === 'write') return vscode.l10n.t('{0} minutes, as measured', String(minutes));
  if (type === 'add') return vscode.l10n.t('{0} minutes, added to those in the note', String(minutes));
  if (minutes === undefined) return vscode.l10n.t('Nothing: throw the measured time away');
  return typeof minutes === 'string'
    ? vscode.l10n.t('"{0}", as it is', minutes)
    : vscode.l10n.t('{0} minutes, as it is', minutes);
}

/** The note in an editor; undefined where there is no such note any more. */
async function show(uri: string): Promise<vscode.TextEditor | undefined> {
  try {
    return await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)));
  } catch {
    return undefined;
  }
}

function showMinutes(timer: ObservationTimer): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('observationTimer', vscode.StatusBarAlignment.Left);
  item.name = vscode.l10n.t('Observation timer');
  item.command = commandIds.stopObservationTimer;
  let interval: ReturnType<typeof setInterval> | undefined;

  function refresh(): void {
    if (!timer.running) return;
    const minutes = timer.minutes();
    item.text = `$(watch) ${vscode.l10n.t('{0} min', minutes)}`;
    item.tooltip = vscode.l10n.t('Observation timer for "{0}". Click to stop.', nameOf(timer.running.uri));
    item.accessibilityInformation = {
      label: vscode.l10n.t('Observation timer: {0} minutes. Select to stop.', minutes),
      role: 'button',
    };
  }

  function follow(): void {
    clearInterval(interval);
    interval = undefined;
    void vscode.commands.executeCommand('setContext', contextKeys.timing, timer.running !== undefined);
    if (!timer.running) {
      item.hide();
      return;
    }
    refresh();
    item.show();
    interval = setInterval(refresh, refreshEvery);
  }

  follow();
  return vscode.Disposable.from(item, timer.onDidChange(follow), new vscode.Disposable(() => clearInterval(interval)));
}

function nameOf(uri: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
}
