import * as vscode from 'vscode';
import type { Entry } from '../core/entry';
import type { Clock } from '../core/ports';
import { idFrom } from '../templates/entryPath';
import type { RenderedTemplate } from '../templates/render';
import { variablesUsed, type Template } from '../templates/template';
import type { VariableName, VariableValues } from '../templates/variables';
import { askGoal, askTeacher } from './ask';
import type { Indexer } from './indexer';
import type { NewEntrySettings } from './settings';

/** What is known about an entry before anybody is asked. */
export interface Known {
  readonly settings: NewEntrySettings;
  readonly folder: vscode.WorkspaceFolder | undefined;
  /** What is made of the template: a whole entry, or a part of a note that exists. */
  readonly part: 'entry' | 'body';
  readonly selection?: string;
  /** Names used outside the template's text, in the entry's path. */
  readonly alsoUsed?: readonly string[];
  /** What the command that asks knows already, say the id that a goal note is to have. */
  readonly given?: VariableValues;
}

/**
 * The values of the variables that a template uses: from settings, clock and index, and where these do not know, from
 * the person. `undefined` where a question was closed: the command then stops and has changed nothing.
 */
export async function askValues(
  template: Template,
  known: Known,
  indexer: Indexer,
  clock: Clock,
): Promise<VariableValues | undefined> {
  const used = new Set<string>([...variablesUsed(template, known.part), ...(known.alsoUsed ?? [])]);
  const values: Partial<Record<VariableName, string>> = {
    date: clock.today(),
    time: clock.time(),
    coach: known.settings.coach,
    teacher: known.settings.teacher,
    workspace: known.folder?.name ?? '',
    selection: known.selection ?? '',
    ...known.given,
  };
  if (used.has('clipboard')) values.clipboard = await vscode.env.clipboard.readText();
  if (used.has('teacher') && (values.teacher ?? '') === '') {
    const teacher = await askTeacher(indexer);
    if (teacher === undefined) return undefined;
    values.teacher = teacher;
  }
  if (used.has('goal') && template.kind !== 'goal') {
    const goal = await askGoal(indexer, values.teacher === '' ? undefined : values.teacher);
    if (goal === undefined) return undefined;
    if (goal) Object.assign(values, valuesOfGoal(goal.id, goal.title, goal.note));
  }
  if ((used.has('id') || used.has('title')) && template.kind === 'goal') {
    const title = await vscode.window.showInputBox({
      title: vscode.l10n.t('What do I want to improve?'),
      prompt: vscode.l10n.t('A few words: they become the title of the goal'),
    });
    if (title === undefined) return undefined;
    values.title = title.trim();
    values.id ??= idFrom(values.teacher ?? '', values.title);
  }
  return values;
}

function valuesOfGoal(id: string, title: string, note: Entry | undefined): VariableValues {
  return {
    goal: id,
    'goal-title': title,
    ...(note?.cycle !== undefined && { cycle: note.cycle }),
    ...(note?.class !== undefined && { class: note.class }),
    ...(note?.subject !== undefined && { subject: note.subject }),
    ...(note?.strategy?.[0] !== undefined && { strategy: note.strategy[0] }),
  };
}

/** The rendered template with its tab stops in order, the last one behind the text. */
export function toSnippet(rendered: RenderedTemplate): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  for (const part of rendered.parts) {
    if (part.type === 'text') snippet.appendText(part.text);
    else if (part.placeholder === '') snippet.appendTabstop();
    else snippet.appendPlaceholder(part.placeholder);
  }
  return snippet.appendTabstop(0);
}

/** Says what a template has wrong: its name, the line and what was probably meant. The entry was made all the same. */
export function reportTemplateProblems(template: Template, rendered: RenderedTemplate): void {
  const problem = rendered.problems[0];
  if (!problem) return;
  const line = problem.place.line + 1;
  const { found = '', nearest } = problem.data;
  const message =
    nearest === undefined
      ? vscode.l10n.t(
          'The template "{0}" has "{1}" in line {2}, which is no variable. It was left as it is.',
          template.name,
          found,
          line,
        )
      : vscode.l10n.t(
          'The template "{0}" has "{1}" in line {2}. Did you mean "{3}"? It was left as it is.',
          template.name,
          found,
          line,
          nearest,
        );
  void vscode.window.showWarningMessage(message);
}
