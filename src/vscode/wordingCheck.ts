import * as vscode from 'vscode';
import { entryKinds, type EntryKind } from '../core/entry';
import { parseFrontmatter } from '../core/frontmatter';
import type * as Rules from '../language/lint';
import { settingNames } from '../ids';
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
  let settings = wordingSettings();
  let cache = new WeakMap<vscode.TextDocument, { version: number; findings: readonly Rules.Finding[] }>();

  const subscription = onDidChangeSettings(
    [settingNames.wordingEnabled, settingNames.wordingFamilies, settingNames.wordingAllowedTerms].map(settingId),
    () => {
      settings = wordingSettings();
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
    if (!settings || document.languageId !== 'markdown') return [];
    const text = document.getText();
    const kind = kindOf(text);
    if (!kind) return [];
    if (!rules) loading ??= load();
    return rules ? rules.lint({ text, kind, settings }) : [];
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

/** The kind that a note's frontmatter names. Markdown that names none is no journal entry and is left alone. */
function kindOf(text: string): EntryKind | undefined {
  const value = parseFrontmatter(text).fields.find((field) => field.key === 'kind')?.value;
  return value?.type === 'scalar' ? entryKinds.find((kind) => kind === value.value) : undefined;
}
