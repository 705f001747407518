import * as vscode from 'vscode';
import { diagnosticSource } from '../ids';
import { familyTexts } from '../language/families';
import type { Finding } from '../language/lint';
import { findingMessage } from '../language/message';
import { toRange } from '../vscode/convert';
import type { WordingCheck } from '../vscode/wordingCheck';
import { helpUri } from '../vscode/wordingHelp';

/** A pause in typing after which the words are looked at: soon enough to help, late enough not to nag at half a word. */
const typingDelayMs = 200;

/** Underlines evaluative wording in open notes. */
export function registerWordingDiagnostics(check: WordingCheck): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('reflectiveJournal.wording');
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  function publish(document: vscode.TextDocument): void {
    stopTimer(document);
    if (document.isClosed || document.languageId !== 'markdown') return;
    diagnostics.set(
      document.uri,
      check.findings(document).map((finding) => toDiagnostic(document, finding)),
    );
  }

  function publishSoon(document: vscode.TextDocument): void {
    if (document.languageId !== 'markdown') return;
    stopTimer(document);
    timers.set(
      document.uri.toString(),
      setTimeout(() => {
        publish(document);
      }, typingDelayMs),
    );
  }

  function stopTimer(document: vscode.TextDocument): void {
    clearTimeout(timers.get(document.uri.toString()));
    timers.delete(document.uri.toString());
  }

  function publishAll(): void {
    vscode.workspace.textDocuments.forEach(publishSoon);
  }

  // Not at once: activation is to return first.
  publishAll();
  return vscode.Disposable.from(
    diagnostics,
    check.onDidChange(publishAll),
    vscode.workspace.onDidOpenTextDocument(publish),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.contentChanges.length > 0) publishSoon(event.document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      stopTimer(document);
      diagnostics.delete(document.uri);
    }),
    new vscode.Disposable(() => {
      timers.forEach((timer) => {
        clearTimeout(timer);
      });
    }),
  );
}

function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const severities = {
    warning: vscode.DiagnosticSeverity.Warning,
    information: vscode.DiagnosticSeverity.Information,
    hint: vscode.DiagnosticSeverity.Hint,
  };
  const range = toRange(document, finding.span);
  const diagnostic = new vscode.Diagnostic(
    range,
    findingMessage(finding, familyTexts[finding.family].name, vscode.l10n.t),
    severities[finding.severity],
  );
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: finding.family, target: helpUri(finding.family) };
  return diagnostic;
}
