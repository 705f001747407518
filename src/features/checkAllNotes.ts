import * as vscode from 'vscode';
import { checkNotes, type NotesChecked } from '../core/checkNotes';
import { lineStarts, placeOf } from '../core/span';
import { commandIds } from '../ids';
import { placeToRange } from '../vscode/convert';
import type { Indexer } from '../vscode/indexer';
import { noteText } from '../vscode/noteText';
import { percentReporter } from '../vscode/progress';
import { noteSettings } from '../vscode/settings';
import type { WordingCheck } from '../vscode/wordingCheck';
import { toWordingDiagnostic } from '../vscode/wordingDiagnostic';
import { tellInfo } from '../vscode/tell';

/**
 * Goes over the wording of all notes, which are read and never opened for that, and lists what it finds as problems.
 * Open notes have problems of their own, so theirs are counted only. The list follows the notes and the settings until
 * it is cleared.
 */
export function registerCheckAllNotes({ indexer, wording }: Deps): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('reflectiveJournal.wordingAllNotes');
  /** Changed since they were looked at. */
  const waiting = new Set<string>();
  /** Changed since the last run began: what it found there is older than what is listed. */
  const changed = new Set<string>();
  let isListed = false;
  let isRefreshing = false;
  let running: AbortController | undefined;

  async function checkAll(): Promise<NotesChecked> {
    running?.abort();
    const stop = new AbortController();
    running = stop;
    isListed = true;
    changed.clear();
    const checked = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Checking wording'), cancellable: true },
      async (progress, token) => {
        token.onCancellationRequested(() => {
          stop.abort();
        });
        await indexer.settled();
        const uris = journalUris(indexer);
        const report = percentReporter(progress);
        return checkNotes({
          uris,
          check: (uri) => findingsIn(wording, uri, () => stop.signal.aborted),
          show,
          progress: (done) => {
            report(done, uris.length);
          },
          signal: stop.signal,
        });
      },
    );
    if (running === stop) running = undefined;
    tell(checked);
    return checked;
  }

  function show(found: ReadonlyMap<string, readonly vscode.Diagnostic[]>): void {
    if (!isListed) return;
    const listed = [...found].filter(([uri]) => !isOpen(uri) && !changed.has(uri));
    diagnostics.set(listed.map(([uri, places]) => [vscode.Uri.parse(uri), places]));
  }

  function clear(): void {
    running?.abort();
    isListed = false;
    waiting.clear();
    diagnostics.clear();
  }

  /** What was found in these notes may no longer hold. */
  function refreshSoon(uris: Iterable<string>): void {
    if (!isListed) return;
    for (const uri of uris) {
      waiting.add(uri);
      changed.add(uri);
    }
    void refreshWaiting();
  }

  async function refreshWaiting(): Promise<void> {
    if (isRefreshing) return;
    isRefreshing = true;
    for (const uri of waiting) {
      waiting.delete(uri);
      const isStale = () => !isListed || isOpen(uri) || waiting.has(uri);
      const isNote = !isStale() && indexer.index.get(uri)?.kind !== undefined;
      const found = isNote ? await findingsIn(wording, uri, isStale).catch(() => undefined) : undefined;
      if (isListed && !waiting.has(uri)) diagnostics.set(vscode.Uri.parse(uri), isOpen(uri) ? [] : (found ?? []));
    }
    isRefreshing = false;
  }

  return vscode.Disposable.from(
    new vscode.Disposable(clear),
    diagnostics,
    vscode.commands.registerCommand(commandIds.checkAllNotes, checkAll),
    vscode.commands.registerCommand(commandIds.clearAllNotes, clear),
    indexer.onDidUpdate(({ uris }) => {
      refreshSoon(uris);
    }),
    wording.onDidChangeSettings(() => {
      refreshSoon(journalUris(indexer));
    }),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => {
      diagnostics.delete(uri);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (indexer.index.get(uri.toString())) refreshSoon([uri.toString()]);
    }),
  );
}

interface Deps {
  readonly indexer: Indexer;
  readonly wording: WordingCheck;
}

function journalUris({ index }: Indexer): readonly string[] {
  return [...index.entries()].filter(({ kind }) => kind !== undefined).map(({ uri }) => uri);
}

/** `undefined` where there is no such note, where it is of a kind that is not checked, or where `isStale` came true. */
async function findingsIn(
  wording: WordingCheck,
  uri: string,
  isStale: () => boolean,
): Promise<readonly vscode.Diagnostic[] | undefined> {
  const at = vscode.Uri.parse(uri);
  const text = (await noteText(at))?.slice(0, noteSettings().maxFileSize);
  if (text === undefined) return undefined;
  const linted = await wording.checkText(at, text, isStale);
  if (!linted?.memory) return undefined;
  const starts = lineStarts(text);
  return linted.findings.map((finding) => toWordingDiagnostic(placeToRange(placeOf(starts, finding.span)), finding));
}

function isOpen(uri: string): boolean {
  return vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri);
}

/** Says how much there is, without waiting for an answer. */
function tell({ notes, places, notesWithPlaces, unread, isCancelled }: NotesChecked): void {
  const parts = [
    vscode.l10n.t('Notes checked: {0}.', notes),
    places === 0
      ? vscode.l10n.t('No wording to look at.')
      : vscode.l10n.t('Places to look at: {0}, in {1} of the notes.', places, notesWithPlaces),
    ...(isCancelled ? [vscode.l10n.t('The check was stopped before its end.')] : []),
    ...(unread > 0 ? [vscode.l10n.t('Notes that cannot be read: {0}.', unread)] : []),
  ];
  const showProblems = vscode.l10n.t('Show Problems');
  void tellInfo(parts.join(' '), ...(places > 0 ? [showProblems] : [])).then((choice) =>
    choice === showProblems ? vscode.commands.executeCommand('workbench.actions.view.problems') : undefined,
  );
}
