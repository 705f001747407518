import * as vscode from 'vscode';
import { agreementState } from '../core/agreement';
import { noTeacher, teacherKey } from '../core/entryIndex';
import { goal as goalOf } from '../core/goalGraph';
import type { Clock } from '../core/ports';
import { readEntry } from '../core/readEntry';
import { saysKind } from '../core/saysKind';
import { shownLine } from '../core/shownText';
import { commandIds, settingNames } from '../ids';
import type { Indexer } from '../vscode/indexer';
import { onDidChangeSettings, settingId, showsPreferences } from '../vscode/settings';

/** More than this of what the teacher prefers does not fit above a line; the agreement has it all. */
const longestPreference = 160;

/**
 * What teacher and coach agreed: how the teacher likes to get feedback stands above the first line of a debrief, with a link
 * to the agreement, and a command makes the agreement's note.
 */
export function registerAgreements(indexer: Indexer, clock: Clock): vscode.Disposable {
  const { index } = indexer;
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document) {
      const text = document.getText();
      if (!saysKind(text, 'debrief') || !showsPreferences(document.uri)) return [];
      const entry = readEntry(document.uri.toString(), text);
      if (entry.kind !== 'debrief' || entry.teacher === undefined) return [];
      await indexer.settled();
      const entries = index.entriesOfTeacher(teacherKey(entry));
      const { state, agreement } = agreementState(entries, clock.today(), entry.coach);
      if (agreement?.prefers === undefined) return [];
      const title = preference(entry.teacher, agreement.prefers, state === 'to-renew');
      const tooltip = vscode.l10n.t('Open the agreement');
      const open = { title, tooltip, command: 'vscode.open', arguments: [vscode.Uri.parse(agreement.uri)] };
      return [new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), open)];
    },
  };

  /** A node of the view Coaching Goals, or names; without either, those of the note in the active editor. */
  function known(target: unknown): Readonly<Record<string, unknown>> {
    const { type, goal, by, key, teacher, coach, cycle } = recordOf(target);
    if (type === 'goal' && typeof goal === 'string') {
      const { teacherKey: owner, note } = goalOf(index, goal);
      const name = note?.teacher ?? (owner === noTeacher ? undefined : index.teacherName(owner));
      return { teacher: name, coach: note?.coach, cycle: note?.cycle };
    }
    if (by === 'teacher' && typeof key === 'string')
      return key === noTeacher ? {} : { teacher: index.teacherName(key) };
    if (target !== undefined) return { teacher, coach, cycle };
    const active = vscode.window.activeTextEditor?.document.uri.toString();
    const entry = active === undefined ? undefined : index.get(active);
    return { teacher: entry?.teacher, coach: entry?.coach, cycle: entry?.cycle };
  }

  const fire = (): void => {
    changed.fire();
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider({ language: 'markdown' }, provider),
    indexer.onDidUpdate(fire),
    onDidChangeSettings([settingId(settingNames.showPreferences)], fire),
    vscode.commands.registerCommand(commandIds.createAgreement, (target?: unknown) =>
      vscode.commands.executeCommand(commandIds.newEntry, 'agreement', known(target)),
    ),
  );
}

function preference(teacher: string, prefers: string, isToRenew: boolean): string {
  const { t } = vscode.l10n;
  const shown = shownLine(prefers, longestPreference);
  return isToRenew
    ? t('{0} likes feedback: {1} (from an agreement to be renewed)', teacher, shown)
    : t('{0} likes feedback: {1}', teacher, shown);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
