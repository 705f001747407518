import { nearest } from '../core/nearest';

/**
 * What a template may ask for by name, `{{teacher}}`. The values are given by whoever renders: this layer looks at no
 * clock, no editor and no file.
 */
export const variableNames = [
  'date',
  'time',
  /** The week, by the setting of how weeks are counted; with a format, that of the date. */
  'week',
  'term',
  'school-year',
  'teacher',
  'coach',
  'with',
  'class',
  'subject',
  'title',
  /** The note's own id, made from the teacher and the title (see `idFrom`). */
  'id',
  /** The id of the goal that the note belongs to. */
  'goal',
  'goal-title',
  'cycle',
  'strategy',
  'focus',
  'selection',
  'clipboard',
  'workspace',
  'kind',
  'phase',
  /** A question of the template's own, `{{ask:Which unit?}}`. */
  'ask',
] as const;
export type VariableName = (typeof variableNames)[number];

/** What is known when a template is rendered; a name that is missing or blank becomes a place to type. */
export type VariableValues = Readonly<Partial<Record<Exclude<VariableName, 'ask'> | Question, string>>>;

/** The key under which the answer to a template's own question is found. */
export type Question = `ask:${string}`;

/** The variable of that name, capitals aside: people write `{{Date}}`. */
export function variableNamed(text: string): VariableName | undefined {
  const name = text.toLowerCase();
  return variableNames.find((candidate) => candidate === name);
}

/** The name that was probably meant. Undefined where none is near enough to be worth showing. */
export function nearestVariable(text: string): VariableName | undefined {
  return nearest(text.toLowerCase(), variableNames);
}
