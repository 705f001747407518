import * as vscode from 'vscode';
import type { Entry, LocalDate } from '../core/entry';
import { goal as goalOf } from '../core/goalGraph';
import type { Clock } from '../core/ports';
import { schoolYear, termOf } from '../core/schoolTime';
import { withoutLinks } from '../core/withoutLinks';
import { formatDate } from '../templates/dateFormat';
import { idFrom, pathNeeds } from '../templates/entryPath';
import { tabStopNumbers } from '../templates/parts';
import type { RenderedTemplate } from '../templates/render';
import { questionsUsed, variablesUsed, type Template } from '../templates/template';
import type { VariableName, VariableValues } from '../templates/variables';
import { askGoal, askStrategy, askTeacher, askTitle } from './ask';
import { placeToRange } from './convert';
import type { Indexer } from './indexer';
import type { NewEntrySettings } from './settings';
import { templateProblemMessage } from './templateMessages';
import { tellWarning } from './tell';

/** What is known about an entry before anybody is asked. */
export interface Known {
  readonly settings: NewEntrySettings;
  readonly folder: vscode.WorkspaceFolder | undefined;
  /** What is made of the template: a whole entry, or a part of a note that exists. */
  readonly part: 'entry' | 'body';
  readonly selection?: string;
  /** The pattern of the entry's path, which may ask for more than the template's text. */
  readonly path?: string;
  /** What is known already: the id that a goal note is to have, or what the note says that the template goes into. */
  readonly given?: VariableValues;
  /** What is left open where it is not given: whoever wrote the note that this follows from was asked already. */
  readonly open?: readonly VariableName[];
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
  const path = pathNeeds(known.path ?? '');
  const used = new Set<VariableName>([...variablesUsed(template, known.part), ...path.names]);
  const values: Writable<VariableValues> = {
    ...valuesOfDay(clock.today(), known.settings),
    time: clock.time(),
    coach: known.settings.coach,
    teacher: known.settings.teacher,
    workspace: known.folder?.name ?? '',
    selection: known.selection ?? '',
    ...(template.kind && { kind: template.kind }),
    ...known.given,
  };
  const lacks = (name: Exclude<VariableName, 'ask'>): boolean =>
    used.has(name) && (values[name] ?? '') === '' && known.open?.includes(name) !== true;

  if (used.has('clipboard')) values.clipboard = await copied();
  if (lacks('teacher')) {
    const teacher = await askTeacher(indexer);
    if (teacher === undefined) return undefined;
    values.teacher = teacher;
  }
  const isGoalGiven = (known.given?.goal ?? '') !== '';
  if ((isGoalGiven || lacks('goal') || lacks('goal-title')) && template.kind !== 'goal') {
    // Where a goal is given, only what belongs to it is to be filled in.
    const goal = isGoalGiven
      ? goalOf(indexer.index, known.given?.goal ?? '')
      : await askGoal(indexer, values.teacher === '' ? undefined : values.teacher);
    if (goal === undefined) return undefined;
    if (goal) Object.assign(values, { ...valuesOfGoal(goal.id, goal.title, goal.note), ...filled(known.given) });
  }
  if (lacks('strategy') && template.kind !== 'goal') {
    const strategy = await askStrategy(indexer);
    if (strategy === undefined) return undefined;
    values.strategy = strategy;
  }
  if (template.kind === 'goal' ? lacks('id') || lacks('title') : path.names.includes('title') && lacks('title')) {
    const title = await askTitle(template.kind);
    if (title === undefined) return undefined;
    values.title = title.trim();
    if (template.kind === 'goal') values.id ??= idFrom(values.teacher ?? '', values.title);
  }
  for (const question of new Set([...path.questions, ...questionsUsed(template, known.part, values)])) {
    const answer = await vscode.window.showInputBox({
      title: question.slice('ask:'.length),
      prompt: withoutLinks(template.name),
      ignoreFocusOut: true,
    });
    if (answer === undefined) return undefined;
    values[question] = answer.trim();
  }
  return values;
}

/** What was copied; a browser may refuse to tell, which is no reason to make no entry. */
async function copied(): Promise<string> {
  try {
    return await vscode.env.clipboard.readText();
  } catch {
    return '';
  }
}

/** What is known of an entry, as values for a template that goes into it or follows from it. */
export function valuesOfEntry(entry: Entry): VariableValues {
  return filled({
    kind: entry.kind,
    title: entry.title,
    teacher: entry.teacher,
    coach: entry.coach,
    with: entry.with?.join(', '),
    goal: entry.goals[0]?.id,
    id: entry.id?.id,
    cycle: entry.cycle,
    phase: entry.phase,
    class: entry.class,
    subject: entry.subject,
    strategy: entry.strategy?.[0],
    focus: entry.focus,
  });
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function filled(values: Readonly<Record<string, string | undefined>> = {}): VariableValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => (value ?? '') !== ''));
}

/** A date with its week, term and school year. */
export function valuesOfDay(date: LocalDate, settings: NewEntrySettings): VariableValues {
  const { first, last } = schoolYear(date, settings.schoolYearStart);
  return {
    date,
    week: formatDate(date, settings.weekStart === 'sunday' ? 'gggg-[W]ww' : 'GGGG-[W]WW'),
    term: termOf(date, settings.terms) ?? '',
    'school-year': first === last ? String(first) : `${first}-${String(last).slice(-2)}`,
  };
}

function valuesOfGoal(id: string, title: string, note: Entry | undefined): VariableValues {
  return {
    goal: id,
    'goal-title': title,
    ...filled({
      cycle: note?.cycle,
      phase: note?.phase,
      class: note?.class,
      subject: note?.subject,
      strategy: note?.strategy?.[0],
    }),
  };
}

/** The rendered template with its tab stops in order, the last one behind the text. */
export function toSnippet(rendered: RenderedTemplate): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  const numbers = tabStopNumbers(rendered.parts).values();
  for (const part of rendered.parts) {
    if (part.type === 'text') snippet.appendText(part.text);
    else if (part.placeholder === '') snippet.appendTabstop(numbers.next().value);
    else snippet.appendPlaceholder(part.placeholder, numbers.next().value);
  }
  return snippet.appendTabstop(0);
}

/** Says what a template has wrong: its name, the line and what was probably meant. The entry was made all the same. */
export function reportTemplateProblems(template: Template & TemplateFile, rendered: RenderedTemplate): void {
  const [problem, ...others] = rendered.problems;
  if (!problem) return;
  const { t } = vscode.l10n;
  const what = templateProblemMessage(problem);
  const line = problem.place.line + 1;
  const message =
    others.length === 0
      ? t('Template "{0}", line {1}: {2} The text was left as it is.', template.name, line, what)
      : t(
          'Template "{0}", line {1}: {2} The text was left as it is. There are {3} more such places.',
          template.name,
          line,
          what,
          others.length,
        );
  void offerToOpen(message, template.folder && template.uri, placeToRange(problem.place));
}

/** Where a template comes from, as far as that is known; those without a folder came with the extension. */
interface TemplateFile {
  readonly uri?: vscode.Uri;
  readonly folder?: object;
}

async function offerToOpen(message: string, uri: vscode.Uri | undefined, selection: vscode.Range): Promise<void> {
  const open = vscode.l10n.t('Open Template');
  const answer = await tellWarning(message, ...(uri ? [open] : []));
  if (uri && answer === open) await vscode.window.showTextDocument(uri, { preview: false, selection });
}
