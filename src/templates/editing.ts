import { variableNamed, variableNames, type VariableName } from './variables';

/** What can be completed at a place in a template's line. Characters are UTF-16 and count from 0. */
export type TemplateContext =
  | {
      readonly at: 'name' | 'condition';
      /** What is typed so far starts here and is replaced up to `end`. */
      readonly start: number;
      readonly end: number;
      /** True where the braces are closed already. */
      readonly isClosed: boolean;
    }
  | {
      readonly at: 'format';
      readonly name: VariableName;
      readonly start: number;
      readonly end: number;
      readonly isClosed: boolean;
    };

/** Undefined outside of braces, and in a prompt or a question, where there is nothing to complete. */
export function templateContext(line: string, character: number): TemplateContext | undefined {
  const before = line.slice(0, character);
  const open = before.lastIndexOf('{{');
  if (open < 0 || before.includes('}', open)) return undefined;
  const typed = before.slice(open + 2);
  const rest = /^[^{}]*/.exec(line.slice(character))?.[0] ?? '';
  const isClosed = line.startsWith('}}', character + rest.length);
  // Without an end, what follows is text of the template.
  const end = isClosed ? character + rest.length : character;

  const condition = /^\s*#if\s+/.exec(typed);
  if (condition) {
    const name = typed.slice(condition[0].length);
    return /^[\w-]*$/.test(name)
      ? { at: 'condition', start: character - name.length, end: nameEnd(line, character, end), isClosed }
      : undefined;
  }
  const format = /^\s*([\w-]+)\s*:\s*/.exec(typed);
  if (format) {
    const name = variableNamed(format[1] ?? '');
    if (name === undefined || name === 'ask') return undefined;
    return { at: 'format', name, start: open + 2 + format[0].length, end, isClosed };
  }
  const name = /^\s*([\w-]*|#\w*|\/\w*)$/.exec(typed);
  return name ? { at: 'name', start: character - (name[1] ?? '').length, end, isClosed } : undefined;
}

function nameEnd(line: string, character: number, end: number): number {
  return Math.min(end, character + (/^[\w-]*/.exec(line.slice(character))?.[0].length ?? 0));
}

/** The variables that a person can write by name, in the order in which they are offered. */
export const offeredVariables: readonly VariableName[] = variableNames.filter((name) => name !== 'ask');

/** Formats worth offering for a variable; people can write others. */
export function formatsOf(name: VariableName): readonly string[] {
  switch (name) {
    case 'date':
      return ['YYYY-MM-DD', 'D MMMM YYYY', 'dddd D MMMM', 'MMM D, YYYY', 'DD.MM.YYYY', 'MM/DD/YYYY', 'YYYY', 'YYYY-MM'];
    case 'week':
      return ['GGGG-[W]WW', '[Week] W', 'gggg-[W]ww', '[Week] w'];
    case 'time':
      return ['HH:mm', 'H:mm', 'h:mm a'];
    default:
      return [];
  }
}
