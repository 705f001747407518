import * as vscode from 'vscode';
import type { Problem } from '../core/entry';
import { fieldSpec, stepStatuses } from '../core/schema';

/** The words for a problem of a note: what is there, and what to do next. */
export function problemMessage({ code, data = {} }: Pick<Problem, 'code' | 'data'>): string {
  const { key = '', found = '', nearest = '', original = '' } = data;
  const { t } = vscode.l10n;
  switch (code) {
    case 'not-text':
      return found === 'utf-16'
        ? t(
            'This file is not in UTF-8 but in UTF-16, so it was left out of the journal. Reopen it with its encoding and save it as UTF-8.',
          )
        : t('This file is not text, although its name says so. It was left out of the journal.');
    case 'invalid-utf8':
      return t(
        'Some characters could not be read: the file is not in UTF-8. Reopen it with its encoding and save it as UTF-8.',
      );
    case 'too-large':
      return data.part === 'frontmatter'
        ? t('What stands between the --- lines is too long to be read. Keep short fields there and put text below.')
        : t('This file is very large: only its first part was read. The limit is a setting.');
    case 'conflict-markers':
      return t(
        'Two versions of this note were merged and still stand side by side. Keep what is right and delete the marker lines.',
      );
    case 'yaml-syntax':
      return syntaxMessage(data.reason);
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
      return t('Only plain "---" can start this block. Code is never run from a note, so "{0}" was not read.', found);
    case 'frontmatter-not-a-map':
      return t('Between the --- lines there must be lines such as "kind: reflection".');
    case 'unknown-kind':
    case 'unknown-value':
      return nearest === ''
        ? t('"{0}" is no value known for "{1}". Use one of: {2}.', found, keyOfValue(key), allowedValues(key))
        : t('"{0}" is no value known for "{1}". Did you mean "{2}"?', found, keyOfValue(key), nearest);
    case 'bad-date':
      return t('"{0}" is no date. Write it as year-month-day, such as 2026-10-02.', found);
    case 'wrong-type':
      return t('"{0}" cannot be read as {1}.', found, typeName(data.expected));
    case 'missing-required':
      return t('"{0}" is missing: without it this note cannot be put in its place.', key);
    case 'missing-recommended':
      return t('"{0}" would help here.', key);
    case 'rating-key':
      return t('"{0}" makes a coaching note an evaluation. Describe what was seen and heard instead.', key);
    case 'unknown-goal':
      return t('No goal note has the id "{0}" yet.', found);
    case 'duplicate-goal':
      return t('The goal id "{0}" is used by another note too: {1}. Only one of them is counted.', found, original);
    case 'conflict-copy':
      return t('This is a second copy that a sync program left of "{0}". It is not counted.', original);
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

function syntaxMessage(reason: string | undefined): string {
  const { t } = vscode.l10n;
  switch (reason) {
    case 'not-closed':
      return t('This cannot be read: a bracket is opened and never closed.');
    case 'space-after-colon':
      return t('This cannot be read: put a space behind the colon.');
    case 'not-a-field':
      return t(
        'This cannot be read: between the --- lines each line needs a name and a colon, such as "title: Warm-up".',
      );
    default:
      return t('This cannot be read. Look for a quote or bracket that is not closed, or put quotes around the text.');
  }
}

/** The values of `next-steps` that are checked are those of a step's status. */
function keyOfValue(key: string): string {
  return key === 'next-steps' ? 'status' : key;
}

function allowedValues(key: string): string {
  const choices = key === 'next-steps' ? stepStatuses : (fieldSpec(key)?.choices ?? []);
  return choices
    .filter(({ aliasOf }) => aliasOf === undefined)
    .map(({ value }) => value)
    .join(', ');
}

/** What a field holds, in words that follow 'cannot be read as'. */
function typeName(expected: string | undefined): string {
  const { t } = vscode.l10n;
  switch (expected) {
    case 'text':
      return t('a text: if it is one, put quotes around it');
    case 'date':
      return t('a date such as 2026-10-02');
    case 'number':
      return t('a number');
    case 'choice':
      return t('one of the known values');
    case 'language':
      return t('a language such as en or pt-BR');
    case 'checkpoint':
      return t('a checkpoint such as {date: 2026-10-02, value: 14}');
    case 'next-step':
      return t('a next step: write a text, or at least "what: ..."');
    default:
      return t('what belongs here');
  }
}
