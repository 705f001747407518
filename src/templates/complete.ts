import { setField } from '../core/frontmatterEdit';
import type { NewValue } from '../core/frontmatterWrite';
import { parseMarkdown } from '../core/markdown';
import { nameKey } from '../core/names';
import { applyEdits, span, type Edit } from '../core/span';
import { pushPart, type TemplatePart } from './parts';
import { renderedText, type RenderedTemplate } from './render';

/**
 * What a command knows is put into a rendered template, whether or not the template has a place for it: people write
 * their own templates. Tab stops stay, save those that were to ask for what is known now.
 */

/** Sets fields of the frontmatter; an undefined value leaves a field as it is. */
export function withFields(
  rendered: RenderedTemplate,
  fields: Readonly<Record<string, NewValue | undefined>>,
): RenderedTemplate {
  let filled = rendered;
  for (const [key, value] of Object.entries(fields)) {
    const edits = value === undefined ? [] : setField(renderedText(filled), key, value);
    const last = edits.at(-1);
    if (!last) continue;
    const prompts = last.text.endsWith('\n') ? [] : answeredPrompts(filled, last.span.end);
    filled = edited(filled, [...edits, ...prompts]);
  }
  return filled;
}

/** Takes out the prompts behind a value: they were for whoever would have typed it. */
function answeredPrompts(rendered: RenderedTemplate, from: number): Edit[] {
  const text = renderedText(rendered);
  const lineEnd = text.indexOf('\n', from);
  return stopsOf(rendered.parts).flatMap(({ start, end }) => {
    if (start < from || start > (lineEnd < 0 ? text.length : lineEnd)) return [];
    const gap = /[ \t]*$/.exec(text.slice(from, start))?.[0].length ?? 0;
    return [{ span: span(start - gap, end), text: '' }];
  });
}

/**
 * Headings of built-in templates under which evidence goes, the most fitting first; in English and Spanish, as keys of
 * names.
 */
const evidenceHeadings = [
  ['evidence', 'evidencia', 'evidencias'],
  ['observe', 'observation', 'observar', 'observación', 'observa'],
  ['description', 'describe', 'experience', 'objective', 'what?', 'what i am looking at', 'one moment', 'in action'],
  [
    'descripción',
    'describir',
    'experiencia',
    'objetivo',
    '¿qué?',
    'qué',
    'en la acción',
    'un momento',
    'qué estoy mirando',
  ],
];

/**
 * Puts lines as list items under the heading for evidence, before the items that are there; where the template has no
 * such heading, under one of the given name at its end.
 */
export function withEvidence(
  rendered: RenderedTemplate,
  lines: readonly string[],
  newHeading: string,
): RenderedTemplate {
  if (lines.length === 0) return rendered;
  const text = renderedText(rendered);
  const { headings, listItems } = parseMarkdown(text);
  const items = lines.map((line) => `- ${line}\n`).join('');
  const at = evidenceHeadings
    .map((names) => headings.findIndex((heading) => names.includes(nameKey(heading.text))))
    .find((index) => index >= 0);
  const heading = at === undefined ? undefined : headings[at];
  if (!heading) {
    const gap = text.endsWith('\n') ? '\n' : '\n\n';
    return inserted(rendered, text.length, `${gap}## ${newHeading}\n\n${items}`);
  }
  const first = listItems.find((item) => item.heading === at);
  if (first) return inserted(rendered, first.span.start, items);
  const behind = /^[^\n]*\n+/.exec(text.slice(heading.span.end))?.[0].length ?? 0;
  return inserted(rendered, heading.span.end + behind, `${behind === 0 ? '\n\n' : ''}${items}\n`);
}

function inserted(rendered: RenderedTemplate, at: number, text: string): RenderedTemplate {
  return edited(rendered, [{ span: span(at, at), text }]);
}

interface Stop {
  readonly part: TemplatePart;
  readonly start: number;
  readonly end: number;
}

/** Where the tab stops are in the text. */
function stopsOf(parts: readonly TemplatePart[]): readonly Stop[] {
  let at = 0;
  return parts.flatMap((part) => {
    const start = at;
    at += part.type === 'text' ? part.text.length : part.placeholder.length;
    return part.type === 'tabStop' ? [{ part, start, end: at }] : [];
  });
}

/** The rendered template with edits of its text; tab stops in an edited stretch go with it. */
function edited(rendered: RenderedTemplate, edits: readonly Edit[]): RenderedTemplate {
  const text = applyEdits(renderedText(rendered), edits);
  const parts: TemplatePart[] = [];
  let at = 0;
  for (const { part, start, end } of stopsOf(rendered.parts)) {
    if (edits.some((edit) => edit.span.start <= start && end <= edit.span.end && edit.span.start < edit.span.end))
      continue;
    const moved = start + grownBefore(edits, start);
    pushPart(parts, { type: 'text', text: text.slice(at, moved) });
    pushPart(parts, part);
    at = moved + end - start;
  }
  pushPart(parts, { type: 'text', text: text.slice(at) });
  return { ...rendered, parts };
}

function grownBefore(edits: readonly Edit[], offset: number): number {
  return edits
    .filter((edit) => edit.span.end <= offset)
    .reduce((sum, { span: { start, end }, text }) => sum + text.length - (end - start), 0);
}
