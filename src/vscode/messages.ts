import * as vscode from 'vscode';
import type { Problem } from '../core/entry';

/** The words for a problem of a note: what is there, and what to do next. */
export function problemMessage({ code, data = {} }: Problem): string {
  const { key = '', value = '', nearest = '', allowed = '', original = '', detail = '' } = data;
  const { t } = vscode.l10n;
  switch (code) {
    case 'not-text':
      return t('This file is not text, although its name says so. It was left out of the journal.');
    case 'invalid-utf8':
      return t(
        'Some characters could not be read: the file is not in UTF-8. Reopen it with its encoding and save it as UTF-8.',
      );
    case 'too-large':
      return t('This file is very large: only its first part was read. The limit is a setting.');
    case 'conflict-markers':
      return t(
        'Two versions of this note were merged and still stand side by side. Keep what is right and delete the marker lines.',
      );
    case 'yaml-syntax':
      return t('This line cannot be read: {0}', detail);
    case 'yaml-tab':
      return t('Use spaces instead of a tab here: tabs cannot be read at the start of a line between the --- lines.');
    case 'yaml-duplicate-key':
      return t('"{0}" stands here twice. Only the first one counts: delete one of them.', key);
    case 'yaml-needs-quotes':
      return t('Put quotes around this text: it holds a character that has a meaning of its own here.');
    case 'yaml-too-deep':
      return t('This is nested too deeply to be read.');
    case 'yaml-alias-bomb':
      return t('This repeats itself too often (through & and *) to be read.');
    case 'missing-end-fence':
      return t('The line with --- that ends this block is missing. Add it above the text of the note.');
    case 'frontmatter-language':
      return t('Only plain "---" can start this block. Code is never run from a note, so "{0}" was not read.', value);
    case 'frontmatter-not-a-map':
      return t('Between the --- lines there must be lines such as "kind: reflection".');
    case 'unknown-kind':
    case 'unknown-value':
      return nearest === ''
        ? t('"{0}" is no {1} known here. Use one of: {2}.', value, key, allowed)
        : t('"{0}" is no {1} known here. Did you mean "{2}"?', value, key, nearest);
    case 'bad-date':
      return t('"{0}" is no date. Write it as year-month-day, such as 2026-10-02.', value);
    case 'wrong-type':
      return t('This is not what "{0}" holds: {1}', key, detail);
    case 'missing-required':
      return t('"{0}" is missing: without it this note cannot be put in its place.', key);
    case 'missing-recommended':
      return t('"{0}" would help here.', key);
    case 'rating-key':
      return t('"{0}" makes a coaching note an evaluation. Describe what was seen and heard instead.', key);
    case 'unknown-goal':
      return t('No goal note has the id "{0}" yet.', value);
    case 'duplicate-goal':
      return t('The goal id "{0}" is used by another note too: {1}. Only one of them is counted.', value, original);
    case 'conflict-copy':
      return t('This is a second copy that a sync program left of {0}. It is not counted.', original);
  }
}

export function severityOf(severity: Problem['severity']): vscode.DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return vscode.DiagnosticSeverity.Error;
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
    case 'info':
      return vscode.DiagnosticSeverity.Information;
    case 'hint':
      return vscode.DiagnosticSeverity.Hint;
  }
}
