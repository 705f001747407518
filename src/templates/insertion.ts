import { pushPart, type TemplatePart } from './parts';
import { continuation, type RenderedTemplate } from './render';
import { withoutCutMarks } from './sections';
import { templateLines, type Template } from './template';

/** A heading of a template with all that stands under it. */
export interface TemplateSection {
  /** The heading's text. */
  readonly title: string;
  /** 1 to 6 */
  readonly level: number;
  /** The lines of the section in the template's body, from the heading's own; `to` is not in it any more. */
  readonly from: number;
  readonly to: number;
}

/** The sections of a template in order; one with headings of its own comes before them and holds them. */
export function templateSections(template: Template): readonly TemplateSection[] {
  const { body } = templateLines(template);
  let fence = '';
  const headings = body.flatMap((line, from) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (mark !== '' && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : '';
    const match = fence === '' && /^ {0,3}(#{1,6})\s+(.+?)(?:\s+#+)?\s*$/.exec(line);
    return match ? [{ title: match[2] ?? '', level: (match[1] ?? '').length, from }] : [];
  });
  return headings.map((heading, at) => {
    const next = headings.slice(at + 1).find(({ level }) => level <= heading.level);
    return { ...heading, to: next?.from ?? body.length };
  });
}

/** A template that is one section of another. Problems elsewhere in the template are not its own. */
export function sectionAsTemplate(template: Template, { from, to }: TemplateSection): Template {
  const { body } = templateLines(template);
  const offset = template.text.split('\n').length - body.length;
  return {
    ...template,
    text: withoutCutMarks(body, from, to).join('\n'),
    problems: template.problems.filter(({ place }) => place.line >= offset + from && place.line < offset + to),
  };
}

/** The place in a note that a template goes to. */
export interface Surroundings {
  /** The line up to the place, and from the place. */
  readonly before: string;
  readonly after: string;
  /** The lines above and below. */
  readonly above: string;
  readonly below: string;
}

/**
 * Fits a rendered body into a note: its lines stay in the list item or block quote that they are put into, and headings,
 * lists and tables get blank lines between them and the text around. Words on a single line go in as they are.
 * The whitespace that the line itself starts with is not repeated: a snippet brings that along.
 */
export function fitInto(rendered: RenderedTemplate, { before, after, above, below }: Surroundings): RenderedTemplate {
  const text = rendered.parts.map((part) => (part.type === 'text' ? part.text : part.placeholder)).join('');
  if (!text.includes('\n') && !startsBlock.test(text)) return rendered;
  const marks = /^(?:\s|>|[-*+](?=\s)|\d{1,9}[.)](?=\s))*/.exec(before)?.[0] ?? '';
  const prefix = continuation(before).slice(/^\s*/.exec(before)?.[0].length ?? 0);
  const hasText = before.length > marks.length;
  const isNewLine = before.trim() === '';
  const lead = hasText ? '\n\n' : isNewLine && above.trim() !== '' ? '\n' : '';
  const trail = after.trim() !== '' ? '\n\n' : below.trim() !== '' && marks.trim() === '' ? '\n' : '';

  const parts: TemplatePart[] = [];
  for (const part of [textPart(lead), ...rendered.parts, textPart(trail)]) {
    pushPart(parts, part.type === 'text' ? textPart(withPrefix(part.text, prefix)) : part);
  }
  return { ...rendered, parts };
}

const startsBlock = /^(?:#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|>|\||`{3}|~{3}|---)/;

function withPrefix(text: string, prefix: string): string {
  return text.replace(/\n(?=(\n)?)/g, (_, blank) => `\n${blank === undefined ? prefix : prefix.trimEnd()}`);
}

function textPart(text: string): TemplatePart {
  return { type: 'text', text };
}
