import * as vscode from 'vscode';
import type { HintCode, HintSeverity } from '../core/hintCodes';
import { diagnosticSource } from '../ids';
import { severityOf } from './messages';
import { hintSeverity } from './settings';

/** A hint at a place of a note, as the settings want it shown: a list of one, or of none where it is switched off. */
export function hintDiagnostics(
  code: HintCode,
  uri: vscode.Uri,
  place: () => { readonly range: vscode.Range; readonly message: string },
): readonly vscode.Diagnostic[] {
  const severity = hintSeverity(code, uri);
  if (severity === undefined) return [];
  const { range, message } = place();
  const diagnostic = new vscode.Diagnostic(range, message, severityOf(codes[severity]));
  diagnostic.source = diagnosticSource;
  diagnostic.code = code;
  return [diagnostic];
}

const codes = { warning: 'warning', information: 'info', hint: 'hint' } as const satisfies Record<HintSeverity, string>;
