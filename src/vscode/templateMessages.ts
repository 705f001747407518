import * as vscode from 'vscode';
import { entryKinds } from '../core/entry';
import type { TemplateProblem } from '../templates/template';
import type { VariableName } from '../templates/variables';

/** The words for what is wrong in a template: what is there, and what to write instead. */
export function templateProblemMessage({ code, data }: Pick<TemplateProblem, 'code' | 'data'>): string {
  const { found = '', nearest, name = '' } = data;
  const { t } = vscode.l10n;
  switch (code) {
    case 'unknown-variable':
      return nearest === undefined
        ? t('"{0}" is nothing that can be filled in.', found)
        : t('"{0}" is nothing that can be filled in. Did you mean "{1}"?', found, nearest);
    case 'unknown-format':
      return formatMessage(name, found);
    case 'unclosed-placeholder':
      return t('"{{" is opened here and never closed with "}}".');
    case 'missing-question':
      return t('The question is missing. Write it behind a colon, such as {{ask:Which unit?}}.');
    case 'misplaced-section':
      return t('{{#if ...}}, {{else}} and {{/if}} each need a line of their own.');
    case 'unclosed-section':
      return t('The section that starts here has no {{/if}}.');
    case 'unopened-section':
      return t('No {{#if ...}} belongs to this line.');
    case 'unknown-kind':
      return nearest === undefined
        ? t('"{0}" is no kind of entry. Use one of: {1}.', found, entryKinds.join(', '))
        : t('"{0}" is no kind of entry. Did you mean "{1}"?', found, nearest);
    case 'missing-end-fence':
      return t('The line with --- that ends this block is missing.');
  }
}

function formatMessage(name: string, found: string): string {
  const { t } = vscode.l10n;
  switch (name) {
    case 'date':
    case 'week':
      return t('"{0}" is no format for a date. Write it like YYYY-MM-DD, D MMMM YYYY or GGGG-[W]WW.', found);
    case 'time':
      return t('"{0}" is no format for a time. Write it like HH:mm or h:mm a.', found);
    default:
      return t('"{0}" has no formats, so "{1}" is left out.', name, found);
  }
}

/** What a variable stands for, in a few words. */
export function variableMeaning(name: VariableName): string {
  const { t } = vscode.l10n;
  const meanings: Readonly<Record<VariableName, string>> = {
    date: t('today'),
    time: t('the time now'),
    week: t('the week and its year'),
    term: t('the term, from the settings'),
    'school-year': t('the school year, from the settings'),
    teacher: t('the teacher'),
    coach: t('the coach'),
    with: t('who else takes part'),
    class: t('the class'),
    subject: t('the subject'),
    title: t("the entry's title"),
    id: t("the entry's own id"),
    goal: t("the goal's id"),
    'goal-title': t("the goal's title"),
    cycle: t('the coaching cycle'),
    strategy: t('the teaching strategy'),
    focus: t('the focus'),
    selection: t('the selected text'),
    clipboard: t('what was copied'),
    workspace: t("the folder's name"),
    kind: t('the kind of the entry'),
    phase: t("the cycle's phase"),
    ask: t('a question asked when the template is used'),
  };
  return meanings[name];
}
