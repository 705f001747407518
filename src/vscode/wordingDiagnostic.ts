import * as vscode from 'vscode';
import { diagnosticSource } from '../ids';
import { familyTexts } from '../language/families';
import type { Finding } from '../language/lint';
import { findingMessage } from '../language/message';
import { helpUri } from './wordingHelp';

const severities = {
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** A finding as VS Code shows it, in an open note or in the list of problems alone. */
export function toWordingDiagnostic(range: vscode.Range, finding: Finding): vscode.Diagnostic {
  const message = findingMessage(finding, familyTexts[finding.family].name, vscode.l10n.t);
  const diagnostic = new vscode.Diagnostic(range, message, severities[finding.severity]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: finding.family, target: helpUri(finding.family) };
  return diagnostic;
}
