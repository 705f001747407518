import type { LocalDate } from './entry';
import { appendToList, removeField, removeFromList, renameValue, setField } from './frontmatterEdit';
import { parseFrontmatter, type Frontmatter } from './frontmatter';
import { fieldOf, textOf, type Field, type FieldValue } from './frontmatterFields';
import { dataOf, lineBreakOf, lineEnd, lineStart } from './frontmatterWrite';
import { applyEdits, span, type Edit } from './span';
import { isEmpty, itemsOf } from './validate';
import { yamlScalar } from './yamlScalar';

/** What is done to notes from the tree of goals. Each gives no edit where the note has it already or none is safe. */

/** Adds a figure to a goal's checkpoints. A text that is a number is written as one. */
export function addCheckpoint(text: string, date: LocalDate, value: string, note = ''): readonly Edit[] {
  const figure = /^-?\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value.trim();
  return appendToList(text, 'checkpoints', { date, value: figure, ...(note !== '' && { note }) });
}

/** Adds the entry to a goal; its other goals stay. */
export function addGoal(text: string, id: string): readonly Edit[] {
  return appendToList(text, 'goals', id);
}

/** Takes the entry from one goal to another; further ones stay. */
export function moveGoal(text: string, from: string, to: string): readonly Edit[] {
  const goals = fieldOf(parseFrontmatter(text).fields, 'goals');
  const ids = goals ? itemsOf(goals.value).map((item) => textOf(text, item)?.trim()) : [];
  if (!ids.includes(from)) return addGoal(text, to);
  return ids.includes(to) ? removeFromList(text, 'goals', from) : renameValue(text, from, to, ['goals']);
}

/** Takes the entry away from a goal; its others stay. */
export function removeGoal(text: string, id: string): readonly Edit[] {
  const goals = fieldOf(parseFrontmatter(text).fields, 'goals');
  const isAlone = goals?.value.type === 'scalar' && textOf(text, goals.value)?.trim() === id;
  return isAlone ? removeField(text, 'goals') : removeFromList(text, 'goals', id);
}

/** Adds a strategy to those of a goal. */
export function addStrategy(text: string, strategy: string): readonly Edit[] {
  return appendToList(text, 'strategy', strategy);
}

/** Writes the day on which the teacher got the note. No edit where the note names one already. */
export function markShared(text: string, day: LocalDate): readonly Edit[] {
  const shared = fieldOf(parseFrontmatter(text).fields, 'shared');
  return shared && !isEmpty(shared.value) ? [] : setField(text, 'shared', day);
}

/**
 * Sets how the next step at a position (from 0) stands. A step that is written as plain text becomes one with `what`
 * and `status`; in any other, only its status is written. No edit where another step stands there than `what` says.
 */
export function setStepStatus(text: string, position: number, what: string, status: string): readonly Edit[] {
  const before = parseFrontmatter(text);
  const field = fieldOf(before.fields, 'next-steps');
  if (!field || field.value.isAlias) return [];
  const item = readableSteps(text, field)[position];
  if (!item || item.isAlias || whatOf(text, item)?.trim() !== what.trim()) return [];
  const edits = statusEdits(text, item, status);
  return isSafe(text, before, edits, item, status) ? edits : [];
}

/** The steps that `readEntry` keeps, in its order. */
function readableSteps(text: string, { value }: Field): readonly FieldValue[] {
  return itemsOf(value).filter((item) => whatOf(text, item) !== undefined);
}

function whatOf(text: string, item: FieldValue): string | undefined {
  if (item.type !== 'map') return textOf(text, item);
  const what = fieldOf(item.fields, 'what');
  return what && textOf(text, what.value);
}

function statusEdits(text: string, item: FieldValue, status: string): readonly Edit[] {
  if (item.type === 'list') return [];
  if (item.type === 'scalar') {
    const what = item.style === 'block' ? undefined : text.slice(item.span.start, item.span.end);
    // A plain text that may stand alone in its line can need quotes between braces.
    const written =
      what !== undefined && /^["']/.test(what) ? what : yamlScalar(textOf(text, item) ?? '', { inFlow: true });
    return what === undefined
      ? []
      : [{ span: item.span, text: `{what: ${written}, status: ${yamlScalar(status, { inFlow: true })}}` }];
  }
  const old = fieldOf(item.fields, 'status');
  if (old && old.value.span.end > old.value.span.start) {
    return [{ span: old.value.span, text: yamlScalar(status, { inFlow: true }) }];
  }
  if (old)
    return [{ span: span(old.keySpan.end + 1, old.keySpan.end + 1), text: ` ${yamlScalar(status, { inFlow: true })}` }];
  const first = item.fields[0];
  const last = item.fields[item.fields.length - 1];
  if (!first || !last) return [];
  const end = Math.max(last.keySpan.end, last.value.span.end);
  const isFlow = text[item.span.start] === '{';
  if (isFlow) return [{ span: span(end, end), text: `, status: ${yamlScalar(status, { inFlow: true })}` }];
  const indent = text.slice(lineStart(text, first.keySpan.start), first.keySpan.start).replace(/\S/g, ' ');
  const at = lineEnd(text, end);
  return [{ span: span(at, at), text: `${lineBreakOf(text)}${indent}status: ${yamlScalar(status)}` }];
}

/** True where the note then has this status in this step, and all else as before. */
function isSafe(text: string, before: Frontmatter, edits: readonly Edit[], item: FieldValue, status: string): boolean {
  if (edits.length === 0) return false;
  const hasConflict = before.problems.some(({ code }) => code === 'conflict-markers');
  const after = applyEdits(text, edits);
  const { fields, problems } = parseFrontmatter(after);
  const steps = (source: string, all: readonly Field[]): readonly FieldValue[] => {
    const field = fieldOf(all, 'next-steps');
    return field ? readableSteps(source, field) : [];
  };
  const others = (all: readonly Field[]): string =>
    JSON.stringify(all.filter(({ key }) => key !== 'next-steps').map(({ key, value }) => [key, dataOf(value)]));
  const olds = steps(text, before.fields);
  const news = steps(after, fields);
  return (
    !hasConflict &&
    problems.length <= before.problems.length &&
    others(fields) === others(before.fields) &&
    news.length === olds.length &&
    olds.every((old, at) => {
      const now = news[at];
      if (!now) return false;
      if (old !== item) return dataOf(now) === dataOf(old);
      const set = now.type === 'map' ? fieldOf(now.fields, 'status') : undefined;
      return set !== undefined && textOf(after, set.value) === status && whatOf(after, now) === whatOf(text, old);
    })
  );
}
