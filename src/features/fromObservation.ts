import * as vscode from 'vscode';
import type { Entry } from '../core/entry';
import { evidenceLines, type EvidenceLine } from '../core/evidence';
import { noteName, pathBetween } from '../core/notePath';
import type { Clock, Logger } from '../core/ports';
import { readEntry } from '../core/readEntry';
import { commandIds } from '../ids';
import { withEvidence, withFields } from '../templates/complete';
import { entryPath } from '../templates/entryPath';
import { renderTemplate } from '../templates/render';
import type { VariableValues } from '../templates/variables';
import { askFolder } from '../vscode/ask';
import { makeEntry } from '../vscode/createEntry';
import type { Drafts } from '../vscode/drafts';
import { askValues, reportTemplateProblems, valuesOfEntry } from '../vscode/fillTemplate';
import type { Indexer } from '../vscode/indexer';
import { entryTitle } from '../vscode/labels';
import { noteText } from '../vscode/noteText';
import { newEntrySettings } from '../vscode/settings';
import type { LibraryTemplate, TemplateLibrary } from '../vscode/templateLibrary';
import type { TemplatePicker } from '../vscode/templatePicker';

export interface FromObservationDeps {
  readonly indexer: Indexer;
  readonly library: TemplateLibrary;
  readonly picker: TemplatePicker;
  readonly drafts: Drafts;
  readonly clock: Clock;
  readonly logger: Logger;
}

type Answer = 'debrief' | 'reflection';

/**
 * The commands that answer an observation with a debrief or a reflection. Arguments are the observation's uri and the
 * lines of evidence to take over; what is not given is asked. Each resolves to the new note's uri, or to nothing.
 */
export function registerFromObservation(deps: FromObservationDeps): vscode.Disposable {
  const register = (command: string, kind: Answer) =>
    vscode.commands.registerCommand(command, (uri?: unknown, evidence?: unknown) =>
      answerObservation(deps, kind, uri, evidence),
    );
  return vscode.Disposable.from(
    register(commandIds.debriefFromObservation, 'debrief'),
    register(commandIds.reflectOnObservation, 'reflection'),
  );
}

async function answerObservation(
  deps: FromObservationDeps,
  kind: Answer,
  givenUri: unknown,
  givenEvidence: unknown,
): Promise<vscode.Uri | undefined> {
  const observed = givenUri instanceof vscode.Uri ? givenUri : (activeObservation() ?? (await askObservation(deps)));
  const text = observed && (await noteText(observed));
  if (!observed || text === undefined) return undefined;
  const observation = readEntry(observed.toString(), text);
  const folder = vscode.workspace.getWorkspaceFolder(observed) ?? (await askFolder());
  const template = folder && (await chooseTemplate(deps, folder.uri, kind));
  if (!template) return undefined;
  const evidence = isTexts(givenEvidence) ? givenEvidence : await askEvidence(evidenceLines(text));
  if (!evidence) return undefined;

  const settings = newEntrySettings(folder.uri);
  const pattern = settings.entryPaths[kind] ?? settings.entryPaths['*'] ?? '{date} {kind}';
  const known = {
    settings,
    folder,
    part: 'entry',
    path: pattern,
    given: valuesFor(observation),
    open: ['goal', 'goal-title', 'strategy'],
  } as const;
  const values = await askValues(template, known, deps.indexer, deps.clock);
  if (!values) return undefined;

  const rendered = renderTemplate(template, values, {
    part: 'entry',
    language: template.language ?? vscode.env.language,
  });
  const fields = fieldsFor(observation, kind);
  const complete = (uri: vscode.Uri | undefined) => {
    const about = uri ? pathBetween(uri.toString(), observation.uri) : noteName(observation.uri);
    return withEvidence(withFields(rendered, { ...fields, about }), evidence, vscode.l10n.t('Evidence'));
  };
  const path = entryPath(pattern, { ...values, kind });
  const created = await makeEntry({ folder: folder.uri, path, rendered: complete }, deps);
  reportTemplateProblems(template, rendered);
  return created;
}

function activeObservation(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown') return undefined;
  return readEntry(document.uri.toString(), document.getText()).kind === 'observation' ? document.uri : undefined;
}

/** One of the folder's observations, the newest first. */
async function askObservation({ indexer }: FromObservationDeps): Promise<vscode.Uri | undefined> {
  const items = indexer.settled().then(() =>
    [...indexer.index.entries()]
      .filter(({ uri, kind }) => kind === 'observation' && indexer.index.conflictSource(uri) === undefined)
      .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
      .map((entry) => ({
        label: entryTitle(entry),
        description: [entry.teacher, entry.date].filter(Boolean).join(' · '),
        uri: vscode.Uri.parse(entry.uri),
      })),
  );
  const title = vscode.l10n.t('Which observation is this about?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.uri;
}

/** The first template for a debrief; for a reflection the person chooses a model, that for observed lessons first. */
async function chooseTemplate(
  { library, picker }: FromObservationDeps,
  folder: vscode.Uri,
  kind: Answer,
): Promise<LibraryTemplate | undefined> {
  const templates = (await library.all(folder)).filter((template) => template.kind === kind);
  if (kind === 'debrief' || templates.length <= 1) return templates[0];
  const isForObservations = (template: LibraryTemplate) => template.id === 'reflection-plan-observe-reflect';
  const ordered = [...templates.filter(isForObservations), ...templates.filter((other) => !isForObservations(other))];
  return picker.pick(ordered, vscode.l10n.t('How do you want to reflect?'), { isOrderFixed: true });
}

/** What of the observation goes into the new note; nothing where there is nothing to choose from. */
async function askEvidence(lines: readonly EvidenceLine[]): Promise<readonly string[] | undefined> {
  if (lines.length === 0) return [];
  const items = lines.map(({ text, heading }) => ({ label: text, description: heading ?? '' }));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    ignoreFocusOut: true,
    matchOnDescription: true,
    title: vscode.l10n.t('Which evidence do you want to talk or write about?'),
    placeHolder: vscode.l10n.t('Arrow keys and the space bar mark lines; they are put in with their times'),
  });
  return chosen?.map(({ label }) => label);
}

/** What a template may ask for and the observation knows. The new note's id, phase and length are its own. */
function valuesFor(entry: Entry): VariableValues {
  const known = Object.entries(valuesOfEntry(entry));
  return Object.fromEntries(known.filter(([name]) => !['id', 'kind', 'phase'].includes(name)));
}

/** What the new note has in common with the observation, also where its template does not ask for it. */
function fieldsFor(entry: Entry, kind: Answer) {
  return {
    title: entry.title,
    teacher: entry.teacher,
    goals: entry.goals.length > 0 ? entry.goals.map(({ id }) => id) : undefined,
    cycle: entry.cycle,
    class: entry.class,
    focus: entry.focus,
    observed: kind === 'debrief' ? (entry.observed ?? entry.date) : undefined,
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
