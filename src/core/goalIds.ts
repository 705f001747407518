import { parseFrontmatter } from './frontmatter';
import { fieldOf, textOf, type Field, type FieldValue } from './frontmatterFields';
import { renameValue } from './frontmatterEdit';
import { kindOf } from './schema';
import { applyEdits, type Edit, type Span } from './span';
import { itemsOf } from './validate';
import { yamlScalar } from './yamlScalar';

/** A goal's id as it stands in a text. */
export interface GoalId {
  readonly id: string;
  /** With its quotes, where it has some. */
  readonly span: Span;
  /** True in the goal note that gives the goal this id. */
  readonly declares: boolean;
}

/** All goal ids in a note's frontmatter, in their order: a goal note's own and those under `goals`. */
export function goalIdsIn(text: string): readonly GoalId[] {
  const { fields } = parseFrontmatter(text);
  const found: GoalId[] = [];
  const own = fieldOf(fields, 'id');
  const named = fieldOf(fields, 'goals');
  if (own && isGoalNote(text, fields)) add(own.value, true);
  for (const item of named ? itemsOf(named.value) : []) add(item, false);
  return found.sort((a, b) => a.span.start - b.span.start);

  function add(value: FieldValue, declares: boolean): void {
    const id = textOf(text, value)?.trim();
    if (id !== undefined && id !== '') found.push({ id, span: value.span, declares });
  }
}

/** The goal id at an offset; its end counts too, since that is where the cursor stands after a word. */
export function goalIdAt(text: string, offset: number): GoalId | undefined {
  return goalIdsIn(text).find(({ span }) => span.start <= offset && offset <= span.end);
}

/**
 * True for a text that can be a goal's id: letters, digits, hyphens, dots and underscores, starting with a letter or
 * digit. So it needs no quotes, and can stand in a link and in a file's name.
 */
export function isGoalId(id: string): boolean {
  return id.length <= 100 && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(id);
}

/**
 * Writes another id wherever a goal's id stands in a note: in its own note, under `goals`, and in `about` where
 * `inAbout` says so. None where the note does not have it. A YAML alias follows its anchor where that is renamed too, else it is replaced.
 */
export function renameGoalId(text: string, from: string, to: string, inAbout = true): readonly Edit[] {
  const { fields } = parseFrontmatter(text);
  const keys = [...(isGoalNote(text, fields) ? ['id'] : []), 'goals', ...(inAbout ? ['about'] : [])];
  const edits = renameValue(text, from, to, keys);
  if (goalIdsIn(applyEdits(text, edits)).every(({ id }) => id !== from)) return edits;
  const aliases = fields
    .filter(({ key }) => keys.includes(key))
    .flatMap(({ value }) => itemsOf(value))
    .filter((item) => item.isAlias && textOf(text, item)?.trim() === from);
  return [...edits, ...aliases.map((item) => ({ span: item.span, text: yamlScalar(to, { inFlow: true }) }))];
}

function isGoalNote(text: string, fields: readonly Field[]): boolean {
  const kind = fieldOf(fields, 'kind');
  return kind !== undefined && kindOf(textOf(text, kind.value) ?? '') === 'goal';
}
