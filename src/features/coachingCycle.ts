import * as vscode from 'vscode';
import { cycleNotes, freeId, type CycleNote } from '../core/coachingCycle';
import type { EntryKind, LocalDate } from '../core/entry';
import { pathBetween } from '../core/notePath';
import type { Clock, Logger } from '../core/ports';
import { typedDates } from '../core/typedDate';
import { commandIds } from '../ids';
import { withFields } from '../templates/complete';
import { entryPath, idFrom } from '../templates/entryPath';
import { renderedText, renderTemplate, type RenderedTemplate } from '../templates/render';
import type { Template } from '../templates/template';
import type { VariableValues } from '../templates/variables';
import { askFolder, askTeacher } from '../vscode/ask';
import { createAll, freeFiles, openFilled, type FreeFile } from '../vscode/createEntry';
import { toSnippet, valuesOfDay } from '../vscode/fillTemplate';
import type { Indexer } from '../vscode/indexer';
import { newEntrySettings } from '../vscode/settings';
import type { TemplateLibrary } from '../vscode/templateLibrary';
import { tellInfo, tellWarning } from '../vscode/tell';

export interface CoachingCycleDeps {
  readonly indexer: Indexer;
  readonly library: TemplateLibrary;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** What the person is asked; an argument of the command answers some or all of it. */
interface Answers {
  readonly teacher: string;
  readonly title: string;
  /** The day of the visit. */
  readonly date: LocalDate;
}

/** A note to be made: its place, and its text with the tab stops. */
interface Draft extends FreeFile {
  readonly rendered: RenderedTemplate;
}

/** Where somebody takes a name in the same moment, names are looked for again; more often it is no coincidence. */
const attempts = 3;

/**
 * The command that makes the notes of a cycle: goal, plan, observation, reflection and debrief, each with a link to the
 * one that it answers. It resolves to their uris in that order, or to nothing where a question was closed. Where one of
 * them cannot be created, none is: then they open as untitled notes, so that nothing is lost.
 */
export function registerCoachingCycle(deps: CoachingCycleDeps): vscode.Disposable {
  return vscode.commands.registerCommand(commandIds.startCoachingCycle, (given?: unknown) => startCycle(deps, given));
}

async function startCycle(deps: CoachingCycleDeps, given: unknown): Promise<readonly vscode.Uri[] | undefined> {
  const folder = await askFolder();
  if (!folder) {
    void tellInfo(vscode.l10n.t('Open the folder in which you keep your notes first.'));
    return undefined;
  }
  const answers = await ask(deps, folder, asAnswers(given));
  if (!answers) return undefined;
  await deps.indexer.settled();
  let drafts: readonly Draft[] = [];
  for (let attempt = 1; attempt <= attempts; attempt++) {
    drafts = await draft(deps, folder, answers);
    const files = drafts.map((file) => ({ ...file, text: renderedText(file.rendered) }));
    if (!(await createAll(folder.uri, files, deps.logger))) continue;
    const [goal] = drafts;
    if (goal) await openGoal(goal);
    void tellInfo(vscode.l10n.t('Five linked notes: goal, plan, observation, reflection, debrief.'));
    return drafts.map(({ uri }) => uri);
  }
  return openUnsaved(drafts);
}

/** The goal last, so that it is the one that shows. */
async function openUnsaved(drafts: readonly Draft[]): Promise<readonly vscode.Uri[]> {
  const uris: vscode.Uri[] = [];
  for (const { rendered } of [...drafts].reverse()) uris.unshift(await openFilled(undefined, rendered));
  void tellWarning(
    vscode.l10n.t(
      'No files can be created in this folder. The notes of the cycle are open but not saved yet: use Save As.',
    ),
  );
  return uris;
}

function asAnswers(given: unknown): Partial<Answers> {
  if (typeof given !== 'object' || given === null) return {};
  const { teacher, title, date } = given as Record<string, unknown>;
  const [day] = typeof date === 'string' ? typedDates(date) : [];
  return {
    ...(typeof teacher === 'string' && teacher !== '' && { teacher }),
    ...(typeof title === 'string' && title !== '' && { title }),
    ...(day !== undefined && { date: day }),
  };
}

/** All questions, before anything is made. */
async function ask(
  { indexer, clock }: CoachingCycleDeps,
  folder: vscode.WorkspaceFolder,
  given: Partial<Answers>,
): Promise<Answers | undefined> {
  const own = newEntrySettings(folder.uri).teacher;
  const teacher = given.teacher ?? (own === '' ? await askTeacher(indexer) : own);
  if (teacher === undefined) return undefined;
  const title = given.title ?? (await askGoalTitle());
  if (title === undefined) return undefined;
  const date = given.date ?? (await askVisit(clock.today()));
  return date === undefined ? undefined : { teacher, title: title.trim(), date };
}

async function askGoalTitle(): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('What do I want to improve?'),
    prompt: vscode.l10n.t('A few words: they become the title of the goal'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('Type a few words.') : undefined),
  });
}

async function askVisit(today: LocalDate): Promise<LocalDate | undefined> {
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('When is the lesson to be observed?'),
    prompt: vscode.l10n.t('A date, such as {0}; the notes can be given another one later', today),
    value: today,
    ignoreFocusOut: true,
    validateInput: (value) =>
      typedDates(value).length === 1 ? undefined : vscode.l10n.t('Type a date as {0}.', today),
  });
  return typed === undefined ? undefined : typedDates(typed)[0];
}

async function draft(
  { indexer: { index }, library, clock }: CoachingCycleDeps,
  folder: vscode.WorkspaceFolder,
  { teacher, title, date }: Answers,
): Promise<readonly Draft[]> {
  const cycles = new Set([...index.entries()].map((entry) => entry.cycle));
  const isTaken = (candidate: string) => cycles.has(candidate) || [...index.mentions(candidate)].length > 0;
  const id = freeId(idFrom(teacher, title), isTaken);
  const settings = newEntrySettings(folder.uri);
  const notes = cycleNotes(clock.today(), date);
  const common = { teacher, coach: settings.coach, cycle: id, workspace: folder.name };
  const valuesOf = ({ kind, phase, date }: CycleNote): VariableValues => ({
    ...valuesOfDay(date, settings),
    ...common,
    kind,
    phase,
    ...(kind === 'goal' ? { id, title } : { goal: id, 'goal-title': title }),
  });
  const files = await freeFiles(
    folder.uri,
    notes.map((note) => {
      const pattern = settings.entryPaths[note.kind] ?? settings.entryPaths['*'] ?? '{date} {kind}';
      return entryPath(pattern, { ...valuesOf(note), title });
    }),
  );
  const fileOf = new Map<EntryKind, FreeFile | undefined>(notes.map(({ kind }, at) => [kind, files[at]]));
  const templates = await library.all(folder.uri);
  return notes.flatMap((note) => {
    const file = fileOf.get(note.kind);
    const template = templateFor(templates, note.kind);
    if (!file || !template) return [];
    // The visit may be yet to come: without a time of day, templates leave a place for it.
    const language = template.language ?? vscode.env.language;
    const rendered = renderTemplate(template, valuesOf(note), { part: 'entry', language });
    const about = note.about && fileOf.get(note.about);
    const fields = {
      ...(note.kind === 'goal' ? { id, title } : { goals: [id] }),
      teacher,
      cycle: id,
      phase: note.phase,
      date: note.date,
      about: note.about === 'goal' ? id : about && pathBetween(file.uri.toString(), about.uri.toString()),
    };
    return [{ ...file, rendered: withFields(rendered, fields) }];
  });
}

/** The template for lessons that are planned and observed, else the first of the kind. */
function templateFor(templates: readonly Template[], kind: EntryKind): Template | undefined {
  const fitting = templates.filter((template) => template.kind === kind);
  return fitting.find(({ id }) => id === 'reflection-plan-observe-reflect') ?? fitting[0];
}

/** Opens the goal with the tab stops of its template active: the text is the same that was just saved. */
async function openGoal({ uri, rendered }: Draft): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const end = document.positionAt(document.getText().length);
  await editor.insertSnippet(toSnippet(rendered), new vscode.Range(new vscode.Position(0, 0), end));
}
