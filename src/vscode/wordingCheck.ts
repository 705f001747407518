import * as vscode from 'vscode';
import { createInSlice } from '../core/concurrent';
import { finish, finishInSlices, type Steps } from '../core/steps';
import { settingNames } from '../ids';
import type * as Rules from '../language/lint';
import type { Rewrite } from '../language/rewrite';
import type { WordingSettings } from '../language/strictness';
import { checkedAs, isCommentInput } from './checkedAs';
import type { LexiconFiles } from './lexiconFiles';
import { pause } from './pause';
import { onDidChangeSettings, settingId, wordingSettings } from './settings';

/** A text no longer than this is checked within a slice of time, in UTF-16 code units. */
const shortText = 8 * 1024;

/** Findings in notes, shared by the features that show them and those that mend them. */
export interface WordingCheck extends vscode.Disposable {
  /**
   * The findings in the document as it is now; none where the check is off or the document is no journal entry. A long
   * document that was not looked at yet has none, until {@link onDidChange} tells of them.
   */
  findings(document: vscode.TextDocument): readonly Rules.Finding[];
  /** The same, looked for in slices of time. `undefined` where the document changed or was closed meanwhile. */
  check(document: vscode.TextDocument): Promise<readonly Rules.Finding[] | undefined>;
  /** Ways to write the findings of the document otherwise; `undefined` where it changed or was closed meanwhile. */
  rewriter(document: vscode.TextDocument): Promise<((finding: Rules.Finding) => readonly Rewrite[]) | undefined>;
  /** Does steps in slices of time, for as long as the document stays as it is and `isStale` is false. */
  inSlices<T>(document: vscode.TextDocument, steps: Steps<T>, isStale: () => boolean): Promise<T | undefined>;
  /** Findings in the text of a note that no editor holds; `undefined` where `isStale` came true meanwhile. */
  checkText(uri: vscode.Uri, text: string, isStale: () => boolean): Promise<Rules.LintedNote | undefined>;
  /** The settings changed, or a long document was looked at: findings asked for before may no longer hold. */
  readonly onDidChange: vscode.Event<void>;
  /** Of the two, only the settings. */
  readonly onDidChangeSettings: vscode.Event<void>;
}

interface Known {
  readonly version: number;
  /** Of the text that was looked at, in UTF-16 code units. */
  readonly length: number;
  readonly linted: Rules.LintedNote;
}

export function createWordingCheck(lexicons: LexiconFiles): WordingCheck {
  const changed = new vscode.EventEmitter<void>();
  const settingsChanged = new vscode.EventEmitter<void>();
  const inSlice = createInSlice(Date.now, pause);
  let settingsOf = new Map<string, WordingSettings | undefined>();
  let known = new WeakMap<vscode.TextDocument, Known>();
  let running = new WeakMap<vscode.TextDocument, { version: number; done: Promise<Known | undefined> }>();

  const subscription = onDidChangeSettings(
    [
      settingNames.wordingEnabled,
      settingNames.wordingFamilies,
      settingNames.wordingKinds,
      settingNames.wordingAllowedTerms,
    ].map(settingId),
    () => {
      settingsOf = new Map();
      known = new WeakMap();
      running = new WeakMap();
      changed.fire();
      settingsChanged.fire();
    },
  );

  // The rules and the Markdown parser are half of the extension: they are read when the first note needs them, not while
  // VS Code starts.
  let rules: typeof Rules | undefined;

  /** The rules, with the words of the note's language. */
  async function rulesFor({ lang }: Rules.NoteText): Promise<typeof Rules | undefined> {
    rules ??= await import('../language/lint');
    await lexicons.load(lang);
    return lexicons.isReady(lang) ? rules : undefined;
  }

  /** `undefined` where nothing is to be looked for. */
  function noteOf(uri: vscode.Uri, text: string): Rules.NoteText | undefined {
    const settings = settingsFor(uri);
    const { kind, lang } = checkedAs(uri, text);
    return settings && kind ? { text, kind, lang, settings } : undefined;
  }

  /** The settings of a folder are the same for all its notes, so they are read once. */
  function settingsFor(uri: vscode.Uri): WordingSettings | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
    if (!settingsOf.has(folder)) settingsOf.set(folder, wordingSettings(uri));
    return settingsOf.get(folder);
  }

  function remember(document: vscode.TextDocument, version: number, length: number, linted: Rules.LintedNote): Known {
    const now = { version, length, linted };
    known.set(document, now);
    return now;
  }

  async function checkInSlices(document: vscode.TextDocument): Promise<Known | undefined> {
    const { version } = document;
    const settings = settingsOf;
    const text = document.getText();
    const note = noteOf(document.uri, text);
    if (!note) return remember(document, version, text.length, { findings: [] });
    const language = await rulesFor(note);
    if (!language) return undefined;
    const isStale = () => document.isClosed || document.version !== version || settingsOf !== settings;
    const linted = await finishInSlices(language.lintInSteps(note, known.get(document)?.linted), inSlice, isStale);
    return linted && remember(document, version, text.length, linted);
  }

  /** One check of a version serves all who ask for it. */
  async function checkOnce(document: vscode.TextDocument): Promise<Known | undefined> {
    const { version } = document;
    const now = known.get(document);
    if (now?.version === version) return now;
    const other = running.get(document);
    if (other?.version === version) return other.done;
    const done = checkInSlices(document);
    running.set(document, { version, done });
    return done;
  }

  return {
    onDidChange: changed.event,
    onDidChangeSettings: settingsChanged.event,
    findings(document) {
      if (document.languageId !== 'markdown') return [];
      const { version } = document;
      const now = known.get(document);
      if (now?.version === version) return now.linted.findings;
      const text = document.getText();
      const note = noteOf(document.uri, text);
      if (!note) return remember(document, version, text.length, { findings: [] }).linted.findings;
      // Of a text that was looked at before, only what is new takes time.
      const isShort = text.length - (now?.linted.memory ? now.length : 0) <= shortText;
      if (rules && lexicons.isReady(note.lang) && isShort) {
        const linted = finish(rules.lintInSteps(note, now?.linted));
        return remember(document, version, text.length, linted).linted.findings;
      }
      void checkOnce(document).then((found) => {
        if (found) changed.fire();
      });
      return [];
    },
    async check(document) {
      return document.languageId === 'markdown' ? (await checkOnce(document))?.linted.findings : [];
    },
    async rewriter(document) {
      const text = document.getText();
      const memory = (await checkOnce(document))?.linted.memory;
      if (!memory || document.getText() !== text) return undefined;
      // It is read when it is needed, not while VS Code starts.
      const { rewriterFor } = await import('../language/rewrite');
      const offers = rewriterFor(text, { ...checkedAs(document.uri, text), note: memory.markdown.note });
      // A comment has no room for a heading of its own.
      return isCommentInput(document.uri)
        ? (finding) => offers(finding).filter(({ how }) => how !== 'interpretation')
        : offers;
    },
    async inSlices(document, steps, isStale) {
      const { version } = document;
      return finishInSlices(steps, inSlice, () => isStale() || document.isClosed || document.version !== version);
    },
    async checkText(uri, text, isStale) {
      const note = noteOf(uri, text);
      if (!note) return { findings: [] };
      const language = await rulesFor(note);
      return language ? finishInSlices(language.lintInSteps(note), inSlice, isStale) : { findings: [] };
    },
    dispose: () => {
      vscode.Disposable.from(subscription, changed, settingsChanged).dispose();
    },
  };
}
