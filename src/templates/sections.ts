import { nearestVariable, variableNamed, type VariableName, type VariableValues } from './variables';

/**
 * Parts of a template that are only for some entries. Each of the marks has a line for itself:
 *
 *     {{#if phase = identify, learn}}
 *     {{else}}
 *     {{/if}}
 *
 * `{{#if goal}}` asks whether there is a value at all, `!=` for any other value. Sections may stand in sections.
 */
interface Condition {
  readonly type: 'if';
  readonly name: VariableName;
  /** In lower case; undefined where any value will do. */
  readonly wanted?: readonly string[];
  readonly isNot: boolean;
}
type Mark = Condition | { readonly type: 'else' } | { readonly type: 'end' };

/** What is wrong with a mark; `line` counts from 0 in the lines given. */
export interface SectionProblem {
  readonly code: 'unknown-variable' | 'unclosed-section' | 'unopened-section';
  readonly line: number;
  readonly data: Readonly<Record<string, string>>;
}

/** True for a line that is a mark and nothing else, understood or not. */
export function isMark(line: string): boolean {
  return markOf(line) !== undefined;
}

/** The variable that a line's condition looks at. */
export function conditionOf(line: string): VariableName | undefined {
  const mark = markOf(line);
  return mark?.type === 'if' ? mark.name : undefined;
}

/**
 * The lines that are for an entry with these values, without the marks. A mark that cannot be understood, or has no
 * partner, stays as text and takes nothing away.
 */
export function linesThatHold(lines: readonly string[], values: VariableValues): readonly string[] {
  const partners = pairs(lines);
  // One for each section that is open at a line: whether its lines hold.
  const open: boolean[] = [];
  return lines.filter((line, number) => {
    const mark = partners.has(number) ? markOf(line) : undefined;
    if (mark?.type === 'if') open.push(holds(mark, values));
    else if (mark?.type === 'else') open.push(open.pop() === false);
    else if (mark?.type === 'end') open.pop();
    else return open.every(Boolean);
    return false;
  });
}

/** What is wrong with the marks of these lines. */
export function sectionProblems(lines: readonly string[]): readonly SectionProblem[] {
  const partners = pairs(lines);
  return lines.flatMap((line, number): SectionProblem[] => {
    const source = ifSource(line);
    if (source && markOf(line) === undefined) {
      const found = source.name;
      const near = nearestVariable(found);
      return [
        { code: 'unknown-variable', line: number, data: near === undefined ? { found } : { found, nearest: near } },
      ];
    }
    const mark = partners.has(number) ? undefined : markOf(line);
    if (!mark) return [];
    return [{ code: mark.type === 'if' ? 'unclosed-section' : 'unopened-section', line: number, data: {} }];
  });
}

/** The lines of a part of a text, without the marks that belong to marks outside the part. */
export function withoutCutMarks(lines: readonly string[], from: number, to: number): readonly string[] {
  const part = lines.slice(from, to);
  const [whole, own] = [pairs(lines), pairs(part)];
  return part.filter((_, number) => own.has(number) || !whole.has(number + from));
}

/** The numbers of the lines whose marks belong together: an `if` with its end, and what stands between for them. */
function pairs(lines: readonly string[]): ReadonlySet<number> {
  const matched = new Set<number>();
  const open: number[][] = [];
  for (const [number, line] of lines.entries()) {
    const mark = markOf(line);
    if (mark?.type === 'if') open.push([number]);
    else if (mark?.type === 'else' && open.at(-1)?.length === 1) open.at(-1)?.push(number);
    else if (mark?.type === 'end')
      for (const member of open.length > 0 ? [...(open.pop() ?? []), number] : []) matched.add(member);
  }
  return matched;
}

function markOf(line: string): Mark | undefined {
  if (/^\s*\{\{\s*else\s*\}\}\s*$/i.test(line)) return { type: 'else' };
  if (/^\s*\{\{\s*\/if\s*\}\}\s*$/i.test(line)) return { type: 'end' };
  const source = ifSource(line);
  const name = source && variableNamed(source.name);
  if (!source || name === undefined || name === 'ask') return undefined;
  const { sign, list } = source;
  const wanted = list.split(',').map((value) => value.trim().toLowerCase());
  return { type: 'if', name, isNot: sign === '!=', ...(sign !== undefined && { wanted }) };
}

function ifSource(line: string): { name: string; sign: string | undefined; list: string } | undefined {
  const match = /^\s*\{\{\s*#if\s+([^\s=!{}]+)\s*(?:(!?=)([^{}]*))?\}\}\s*$/i.exec(line);
  return match ? { name: match[1] ?? '', sign: match[2], list: match[3] ?? '' } : undefined;
}

function holds({ name, wanted, isNot }: Condition, values: VariableValues): boolean {
  const value = name === 'ask' ? '' : (values[name] ?? '').trim().toLowerCase();
  return (wanted ? wanted.includes(value) : value !== '') !== isNot;
}
