import * as vscode from 'vscode';
import { canHaveComments, mayBeSameNote } from '../core/commentName';
import { mostShown, type ThreadComment } from '../core/commentThreads';
import { createInSlice } from '../core/concurrent';
import { findBlock } from '../core/frontmatterBlock';
import { nameKey } from '../core/names';
import { createRecent } from '../core/recent';
import { span } from '../core/span';
import { commentControllerId, settingNames } from '../ids';
import { identitiesIn } from '../language/identity';
import { familyTexts } from '../language/families';
import { findingMessage } from '../language/message';
import { noteOptions } from '../language/noteOptions';
import { knownAuthor } from './commentAuthor';
import type { CommentStore } from './commentStore';
import { createNoteThreads, type NoteThreads, type ThreadDeps } from './noteThreads';
import { pause } from './pause';
import type { LocalRoster } from './roster';
import { onDidChangeSettings, settingId } from './settings';
import type { CommentNotes } from './shownComment';
import type { WordingCheck } from './wordingCheck';

/** The threads beside all notes that are open. */
export interface CommentBoard extends vscode.Disposable {
  /** The threads of an open note; `undefined` where it can have none. */
  of(uri: vscode.Uri): NoteThreads | undefined;
}

export interface BoardDeps {
  readonly store: CommentStore;
  readonly wording: WordingCheck;
  readonly roster: LocalRoster;
}

/** More hints than that under one comment would be a lecture. */
const mostHints = 2;
/** All comments of a note are looked at whenever one of its files changes; of so many it is known what was found. */
const mostKnown = mostShown.all;

export function createCommentBoard({ store, wording, roster }: BoardDeps): CommentBoard {
  const controller = vscode.comments.createCommentController(commentControllerId, vscode.l10n.t('Reflective Journal'));
  controller.options = {
    prompt: vscode.l10n.t('Reply...'),
    placeHolder: vscode.l10n.t('What was seen or heard? What would you like to ask?'),
  };
  controller.commentingRangeProvider = {
    provideCommentingRanges(document) {
      const text = document.getText();
      if (!canHaveThreads(document) || !noteOptions(text).kind) return [];
      const start = document.positionAt(findBlock(text)?.bodyStart ?? 0).line;
      return [new vscode.Range(start, 0, document.lineCount - 1, 0)];
    },
  };
  const notes = new Map<string, NoteThreads>();
  const hints = createRecent<Promise<readonly string[] | undefined>>(mostKnown);
  const deps: ThreadDeps = { controller, store, inSlice: createInSlice(Date.now, pause), notesOn };

  async function notesOn(
    comments: readonly ThreadComment[],
    document: vscode.TextDocument,
  ): Promise<ReadonlyMap<string, CommentNotes>> {
    const found = new Map<string, CommentNotes>();
    const own = knownAuthor(document.uri);
    if (own === undefined) return found;
    // As the file of comments, whose language is the note's, would be checked.
    const { lang } = noteOptions(document.getText());
    const folder = vscode.workspace.getWorkspaceFolder(document.uri)?.uri.toString();
    for (const { key, author, text, uris } of comments) {
      if (nameKey(own) !== nameKey(author)) continue;
      const asked = JSON.stringify([folder, lang, text]);
      const known = await hints.of(asked, () => hintsOn(text, lang, vscode.Uri.parse(uris[0] ?? ''), document));
      // Given up half-way, as where the note was closed: another time it may be looked at.
      if (!known) hints.forget(asked);
      found.set(key, { isOwn: true, hints: known ?? [] });
    }
    return found;
  }

  async function hintsOn(
    text: string,
    lang: string | undefined,
    uri: vscode.Uri,
    document: vscode.TextDocument,
  ): Promise<readonly string[] | undefined> {
    const task = roster.current(document.uri);
    const whole = lang === undefined ? text : `---\nlang: ${lang}\n---\n\n${text}`;
    const linted = await wording.checkText(uri, whole, () => document.isClosed);
    if (!linted) return undefined;
    const found = linted.findings.map((finding) =>
      findingMessage(finding, familyTexts[finding.family].name, vscode.l10n.t),
    );
    if (task && identitiesIn(text, task).length > 0) {
      found.unshift(vscode.l10n.t('This can tell who a student is. Write a seat number such as S14 instead.'));
    }
    return found.slice(0, mostHints);
  }

  function add(document: vscode.TextDocument): void {
    if (!canHaveThreads(document) || notes.has(document.uri.toString())) return;
    const threads = createNoteThreads(document, deps);
    notes.set(document.uri.toString(), threads);
    void threads.refresh();
  }

  function remove({ uri }: vscode.TextDocument): void {
    notes.get(uri.toString())?.dispose();
    notes.delete(uri.toString());
  }

  function refreshAll(): void {
    for (const threads of notes.values()) void threads.refresh();
  }

  function checkAgain(): void {
    hints.clear();
    refreshAll();
  }

  vscode.workspace.textDocuments.forEach(add);
  const listeners = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(add),
    vscode.workspace.onDidCloseTextDocument(remove),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      notes.get(document.uri.toString())?.textChanged(
        contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
          span: span(rangeOffset, rangeOffset + rangeLength),
          length: text.length,
        })),
      );
    }),
    store.onDidChange((uri) => {
      for (const [key, threads] of notes) if (mayBeSameNote(key, uri.toString())) void threads.refresh();
    }),
    // Where nothing watches the files, as in some browsers, what others wrote is seen when the person comes back.
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) refreshAll();
    }),
    roster.onDidChange(checkAgain),
    wording.onDidChangeSettings(checkAgain),
    onDidChangeSettings(
      [settingNames.commentName, settingNames.teacher, settingNames.coach].map(settingId),
      refreshAll,
    ),
  );
  return {
    of: (uri) => notes.get(uri.toString()),
    dispose: () => {
      listeners.dispose();
      for (const threads of notes.values()) threads.dispose();
      controller.dispose();
    },
  };
}

/** Threads stand beside Markdown files of the workspace that are no files of comments themselves. */
function canHaveThreads({ uri, languageId }: vscode.TextDocument): boolean {
  return (
    languageId === 'markdown' &&
    vscode.workspace.getWorkspaceFolder(uri) !== undefined &&
    canHaveComments(uri.toString())
  );
}
