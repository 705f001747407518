import { letterKey } from '../core/names';
import { compareTemplates, type Template } from './template';

/** The key under which a later layer replaces a template: file systems differ in whether capitals count. */
export function templateKey(id: string): string {
  return letterKey(id);
}

/** All templates in the order of a picker; where layers have one of the same name, that of the later layer alone. */
export function overlay<T extends Template>(layers: readonly (readonly T[])[]): readonly T[] {
  const found = new Map<string, T>();
  for (const template of layers.flat()) found.set(templateKey(template.id), template);
  return [...found.values()].sort(compareTemplates);
}

/**
 * A template made of a note's text, or of a part of it. What is bound to one note (its date, its people, its goal) becomes
 * a variable; the title, a prompt. A text without frontmatter becomes a template that is inserted into notes.
 */
export function templateFromText(name: string, text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const heading = [`template: '${name.replaceAll("'", "''")}'`, 'description:'];
  const end = /^---\s*$/.test(lines[0] ?? '') ? lines.findIndex((line, at) => at > 0 && /^---\s*$/.test(line)) : -1;
  const body = end < 0 ? ['', ...lines] : lines.slice(end + 1);
  const result = ['---', ...heading, ...frontmatter(lines.slice(1, Math.max(1, end))), '---', ...body].join('\n');
  return result.endsWith('\n') ? result : `${result}\n`;
}

const ownToNote: Readonly<Record<string, string>> = {
  id: 'id: {{id}}',
  title: 'title: {{? title}}',
  date: 'date: {{date}}',
  observed: 'observed: {{date}}',
  teacher: 'teacher: {{teacher}}',
  coach: 'coach: {{coach}}',
  with: 'with: {{with}}',
  goals: 'goals: [{{goal}}]',
  cycle: 'cycle: {{cycle}}',
  class: 'class: {{class}}',
  subject: 'subject: {{subject}}',
  strategy: 'strategy: {{strategy}}',
  focus: 'focus: {{? focus}}',
  minutes: 'minutes:',
  shared: 'shared:',
  about: 'about:',
  baseline: 'baseline:',
  target: 'target:',
  'target-date': 'target-date:',
  checkpoints: 'checkpoints: []',
  'next-steps': 'next-steps:',
};

function frontmatter(lines: readonly string[]): string[] {
  let dropping = false;
  return lines.flatMap((line) => {
    const key = /^([^\s:#]+)\s*:/.exec(line)?.[1]?.toLowerCase();
    // What follows a replaced key with an indent or a dash is its value's next line.
    if (key === undefined) return dropping && /^(?:\s|-\s)/.test(line) ? [] : [line];
    const variable = Object.hasOwn(ownToNote, key) ? ownToNote[key] : undefined;
    dropping = variable !== undefined || ['template', 'description', 'template-order'].includes(key);
    return dropping ? (variable ?? []) : [line];
  });
}
