import * as vscode from 'vscode';
import { severityOfHint, type HintCode, type HintSeverity } from '../core/hintCodes';
import { kindOf } from '../core/schema';
import { defaultFeedbackClock, type FeedbackClock } from '../core/feedback';
import { isLocalDate, readHolidays, type Term } from '../core/schoolTime';
import { settingNames, settingsSection } from '../ids';
import { families } from '../language/families';
import type { FamilyChoices, WordingSettings } from '../language/strictness';

/** Which files are notes. */
export interface NoteSettings {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** In bytes. */
  readonly maxFileSize: number;
}

/** How new entries are made. */
export interface NewEntrySettings {
  readonly teacher: string;
  readonly coach: string;
  /** Path patterns by kind; `*` for all others. */
  readonly entryPaths: Readonly<Record<string, string>>;
  /** Weeks as in ISO 8601, or from Sunday as in the United States. */
  readonly weekStart: 'monday' | 'sunday';
  /** `MM-DD` */
  readonly schoolYearStart: string;
  readonly terms: readonly Term[];
}

export function noteSettings(): NoteSettings {
  return {
    include: stringList(settingNames.include, ['**/*.{md,markdown}']),
    exclude: stringList(settingNames.exclude, []),
    maxFileSize: kilobytes(setting(settingNames.maxFileSize), 1024) * 1024,
  };
}

/** The settings that hold in the workspace folder of the given uri. */
export function newEntrySettings(scope: vscode.Uri | undefined): NewEntrySettings {
  return {
    teacher: text(setting(settingNames.teacher, scope)),
    coach: text(setting(settingNames.coach, scope)),
    entryPaths: stringMap(setting(settingNames.entryPaths, scope)),
    weekStart: setting(settingNames.weekStart, scope) === 'sunday' ? 'sunday' : 'monday',
    schoolYearStart: monthDay.exec(text(setting(settingNames.schoolYearStart, scope)))?.[0] ?? '08-01',
    terms: terms(setting(settingNames.terms, scope)),
  };
}

/** Names of the settings that {@link feedbackClock} reads. */
export const feedbackSettings = [
  settingNames.feedbackDays,
  settingNames.feedbackSchoolDaysOnly,
  settingNames.feedbackHolidays,
] as const;

/** Within how many days the teacher is to have feedback. */
export function feedbackClock(): FeedbackClock {
  const days = setting(settingNames.feedbackDays);
  return {
    days: typeof days === 'number' && days >= 0 ? Math.floor(days) : defaultFeedbackClock.days,
    schoolDaysOnly: setting(settingNames.feedbackSchoolDaysOnly) === true,
    holidays: readHolidays(stringList(settingNames.feedbackHolidays, [])),
  };
}

/** Patterns below the workspace folder with `private`, `pair` or `group`, as typed. */
export interface FolderSettings {
  /** In the person's own settings, and in a workspace file that lies elsewhere. */
  readonly own: Readonly<Record<string, string>>;
  /** In a workspace file that lies above the folder: whoever has that place has the folder too, and can change both. */
  readonly above: Readonly<Record<string, string>>;
  /** In settings that lie in the folder, so that whoever has it can change them. */
  readonly inFolder: Readonly<Record<string, string>>;
}

/** Who has which folder. */
export function folderSettings(scope: vscode.Uri): FolderSettings {
  const name = settingNames.sharingFolders;
  const levels = vscode.workspace.getConfiguration(settingsSection, scope).inspect<unknown>(name);
  const place = placeOfWorkspaceFile(scope);
  const [user, workspace] = [stringMap(levels?.globalValue), stringMap(levels?.workspaceValue)];
  return {
    own: { ...user, ...(place === 'own' && workspace) },
    above: place === 'above' ? workspace : {},
    inFolder: { ...(place === 'inFolder' && workspace), ...stringMap(levels?.workspaceFolderValue) },
  };
}

/** Where the settings of the workspace lie, seen from one of its folders; those of a single folder lie in it. */
function placeOfWorkspaceFile(folder: vscode.Uri): keyof FolderSettings {
  const file = vscode.workspace.workspaceFile;
  if (file === undefined || vscode.workspace.getWorkspaceFolder(file) !== undefined) return 'inFolder';
  const holder = vscode.Uri.joinPath(file, '..').toString();
  return `${folder.toString()}/`.startsWith(`${holder.replace(/\/$/, '')}/`) ? 'above' : 'own';
}

/** How a hint is shown in a note; undefined where it is switched off. */
export function hintSeverity(code: HintCode, scope: vscode.Uri): HintSeverity | undefined {
  return severityOfHint(code, stringMap(setting(settingNames.hints, scope)));
}

/** True where a debrief shows how the teacher likes to get feedback. */
export function showsPreferences(scope: vscode.Uri): boolean {
  return setting(settingNames.showPreferences, scope) !== false;
}

/** True where the view Coaching Goals selects the note that is shown in the editor. */
export function followsActiveEditor(): boolean {
  return setting(settingNames.followActiveEditor) !== false;
}

/** How times are written while observing. */
export interface TimestampSettings {
  /** `elapsed` counts from the start of the observation timer. */
  readonly style: 'clock' | 'elapsed';
  /** Whether Enter on a script line starts the next one with the time. */
  readonly onEnter: boolean;
}

export function timestampSettings(scope: vscode.Uri | undefined): TimestampSettings {
  return {
    style: setting(settingNames.timestampStyle, scope) === 'elapsed' ? 'elapsed' : 'clock',
    onEnter: setting(settingNames.timestampOnEnter, scope) === true,
  };
}

const monthDay = /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function terms(value: unknown): readonly Term[] {
  const isDay = (day: string) => monthDay.test(day) || isLocalDate(day);
  return (Array.isArray(value) ? value : []).flatMap((item: unknown) => {
    const { name = '', start = '', end } = stringMap(item);
    if (name.trim() === '' || !isDay(start)) return [];
    return [{ name: name.trim(), start, ...(end?.length === start.length && isDay(end) && { end }) }];
  });
}

/** Where templates come from. */
export interface TemplateSettings {
  readonly language: 'en' | 'es';
  /** The person's own folder, where the setting names one. */
  readonly userFolder: vscode.Uri | undefined;
  /** A path in the workspace folder; it never leads out of it. */
  readonly workspaceFolder: string;
}

export function templateSettings(scope: vscode.Uri | undefined): TemplateSettings {
  const language = text(setting(settingNames.templateLanguage, scope));
  const path = text(setting(settingNames.userTemplateFolder));
  const inside = text(setting(settingNames.templateFolder, scope))
    .split(/[/\\]/)
    .filter((name) => !['', '.', '..'].includes(name))
    .join('/');
  const isSpanish = language === 'es' || (language !== 'en' && /^es\b/i.test(vscode.env.language));
  return {
    language: isSpanish ? 'es' : 'en',
    userFolder: userFolder(path),
    workspaceFolder: inside === '' ? '.journal/templates' : inside,
  };
}

/** A path as the system writes it, or a uri; anything else names no folder. */
function userFolder(path: string): vscode.Uri | undefined {
  if (/^[a-z][\w+.-]+:\/\//i.test(path)) return vscode.Uri.parse(path);
  return /^(?:\/|[a-z]:[\\/]|\\\\)/i.test(path) ? vscode.Uri.file(path) : undefined;
}

/** The wording check's settings for a note; `undefined` where it is switched off. */
export function wordingSettings(scope: vscode.Uri | undefined): WordingSettings | undefined {
  if (setting(settingNames.wordingEnabled, scope) === false) return undefined;
  return {
    families: familyChoices(setting(settingNames.wordingFamilies, scope)),
    kinds: kindChoices(setting(settingNames.wordingKinds, scope)),
    allowedTerms: everyLevel(settingNames.wordingAllowedTerms, scope),
  };
}

/** The check for students' identity. Lists of students come from the user's own settings only. */
export interface IdentitySettings {
  readonly roster: readonly string[];
  /** A path or an address; empty for none. */
  readonly rosterFile: string;
  readonly studentIdPattern: string;
}

export function identitySettings(): IdentitySettings {
  return {
    roster: stringList(settingNames.identityRoster, []),
    rosterFile: text(setting(settingNames.identityRosterFile)),
    studentIdPattern: text(setting(settingNames.identityStudentIdPattern)),
  };
}

/** False where the check for students' identity is switched off. */
export function checksIdentity(scope: vscode.Uri | undefined): boolean {
  return setting(settingNames.identityEnabled, scope) !== false;
}

function kindChoices(value: unknown): WordingSettings['kinds'] {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, choice]: [string, unknown]) => {
      const kind = kindOf(name);
      return kind ? [[kind, choice === 'off' ? choice : familyChoices(choice)]] : [];
    }),
  );
}

function familyChoices(value: unknown): FamilyChoices {
  const chosen = stringMap(value);
  return Object.fromEntries(
    families.flatMap((family) => {
      const treatment = treatments.find((candidate) => candidate === chosen[family]);
      return treatment ? [[family, treatment]] : [];
    }),
  );
}

/** A list that adds up over user, workspace and folder, where settings otherwise replace each other. */
function everyLevel(name: string, scope: vscode.Uri | undefined): readonly string[] {
  const levels = vscode.workspace.getConfiguration(settingsSection, scope ?? null).inspect<unknown>(name);
  const values = [levels?.globalValue, levels?.workspaceValue, levels?.workspaceFolderValue];
  return [...new Set(values.flatMap((value) => strings(value) ?? []))];
}

export type AllowScope = 'workspace' | 'user';

/** Adds a term to the list of allowed terms of one level; the lists of the other levels stay as they are. */
export async function allowTerm(term: string, scope: AllowScope): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(settingsSection);
  const levels = configuration.inspect<unknown>(settingNames.wordingAllowedTerms);
  const known = strings(scope === 'user' ? levels?.globalValue : levels?.workspaceValue) ?? [];
  if (known.includes(term)) return;
  const target = scope === 'user' ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
  await configuration.update(settingNames.wordingAllowedTerms, [...known, term], target);
}

const treatments = ['off', 'hint', 'information', 'warning'] as const;

/** Globs of the built-in setting `files.exclude` that hide files; those bound to a sibling file are about build output. */
export function hiddenFileGlobs(folder: vscode.Uri): readonly string[] {
  const globs = vscode.workspace.getConfiguration('files', folder).get<unknown>('exclude');
  if (typeof globs !== 'object' || globs === null) return [];
  return Object.entries(globs).flatMap(([glob, on]) => (on === true ? [glob] : []));
}

/** Calls back when one of the named settings changes. */
export function onDidChangeSettings(names: readonly string[], listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (names.some((name) => event.affectsConfiguration(name))) listener();
  });
}

/** The full name of a setting, for {@link onDidChangeSettings}. */
export function settingId(name: (typeof settingNames)[keyof typeof settingNames]): string {
  return `${settingsSection}.${name}`;
}

// Settings are typed by hand: a wrong type in settings.json must not break a command.

/** What a setting holds in a scope, whatever it is. */
export function setting(name: string, scope?: vscode.Uri): unknown {
  return vscode.workspace.getConfiguration(settingsSection, scope ?? null).get(name);
}

function stringList(name: string, fallback: readonly string[]): readonly string[] {
  return strings(setting(name)) ?? fallback;
}

function strings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : undefined;
}

function stringMap(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

/** Without blanks around it; empty for what is no text. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function kilobytes(value: unknown, fallback: number): number {
  return typeof value === 'number' && value > 0 ? value : fallback;
}
