import * as vscode from 'vscode';
import type * as Rules from '../language/lint';
import { settingNames } from '../ids';
import { noteOptions } from '../language/noteOptions';
import type { WordingSettings } from '../language/strictness';
import { onDidChangeSettings, settingId, wordingSettings } from './settings';

/** The findings of open notes, shared by the features that show them and those that mend them. */
export interface WordingCheck extends vscode.Disposable {
  /** The findings in the document as it is now; none where the check is off or the document is no journal entry. */
  findings(document: vscode.TextDocument): readonly Rules.Finding[];
  /** The settings changed, or the rules were loaded: findings asked for before may no longer hold. */
  readonly onDidChange: vscode.Event<void>;
}

export function createWordingCheck(): WordingCheck {
  const changed = new vscode.EventEmitter<void>();
  let settingsOf = new Map<string, WordingSettings | undefined>();
  let cache = new WeakMap<vscode.TextDocument, { version: number; findings: readonly Rules.Finding[] }>();

  const subscription = onDidChangeSettings(
    [
      settingNames.wordingEnabled,
      settingNames.wordingFamilies,
      settingNames.wordingKinds,
      settingNames.wordingAllowedTerms,
    ].map(settingId),
    () => {
      settingsOf = new Map();
      cache = new WeakMap();
      changed.fire();
    },
  );

  // The rules and the Markdown parser are half of the extension: they are read when the first note needs them, not while
  // VS Code starts. Until then there are no findings, and right after, everybody asks again.
  let rules: typeof Rules | undefined;
  let loading: Promise<void> | undefined;

  async function load(): Promise<void> {
    rules = await import('../language/lint');
    cache = new WeakMap();
    changed.fire();
  }

  function check(document: vscode.TextDocument): readonly Rules.Finding[] {
    if (document.languageId !== 'markdown') return [];
    const settings = settingsFor(document.uri);
    const text = document.getText();
    if (!settings || !noteOptions(text).kind) return [];
    if (!rules) loading ??= load();
    return rules ? rules.lint({ text, settings }) : [];
  }

  /** The settings of a folder are the same for all its notes, so they are read once. */
  function settingsFor(uri: vscode.Uri): WordingSettings | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
    if (!settingsOf.has(folder)) settingsOf.set(folder, wordingSettings(uri));
    return settingsOf.get(folder);
  }

  return {
    onDidChange: changed.event,
    findings(document) {
      const known = cache.get(document);
      if (known?.version === document.version) return known.findings;
      const findings = check(document);
      cache.set(document, { version: document.version, findings });
      return findings;
    },
    dispose: () => {
      vscode.Disposable.from(subscription, changed).dispose();
    },
  };
}
