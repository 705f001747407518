import { renderFrontmatterLine } from './frontmatterLine';
import { pushPart, stopAt, valueOf, type TemplatePart } from './parts';
import { readLine, type Piece, type Placeholder } from './placeholders';
import { linesThatHold } from './sections';
import { templateLines, type Template, type TemplateProblem } from './template';
import type { VariableValues } from './variables';

export interface RenderedTemplate {
  readonly parts: readonly TemplatePart[];
  /** What the template itself has wrong; the text in question stands in `parts` as it was written. */
  readonly problems: readonly TemplateProblem[];
}

export interface RenderOptions {
  /** `entry`: a whole new note; `body`: what goes into a note that exists, without frontmatter. */
  readonly part: 'entry' | 'body';
  /** The language of month and day names, a BCP 47 tag; else the template's own, else English. */
  readonly language?: string;
}

/**
 * Fills a template with values. What has no value becomes a tab stop that shows in the note as a comment, so that a
 * place left unfilled is neither seen in the preview nor exported. Values are never read as templates again. Line ends
 * are LF. Never fails.
 */
export function renderTemplate(template: Template, values: VariableValues, options: RenderOptions): RenderedTemplate {
  const all = templateLines(template);
  const frontmatter = all.frontmatter && linesThatHold(all.frontmatter, values);
  const body = linesThatHold(all.body, values);
  const language = options.language ?? template.language ?? 'en';
  const isEntry = options.part === 'entry';
  const lines: (readonly TemplatePart[])[] = [];
  if (isEntry && frontmatter) {
    lines.push(fence, ...renderFrontmatter(frontmatter, values, language), fence);
  }
  for (const line of isEntry ? body : trimBlank(body))
    lines.push(renderBodyLine(readLine(line).pieces, values, language));
  return { parts: joinLines(lines), problems: template.problems };
}

/** The rendered text as it stands before anything is typed, for use without an editor. */
export function renderedText(rendered: RenderedTemplate): string {
  return rendered.parts.map((part) => (part.type === 'text' ? part.text : part.placeholder)).join('');
}

const fence: readonly TemplatePart[] = [{ type: 'text', text: '---' }];

function renderFrontmatter(
  source: readonly string[],
  values: VariableValues,
  language: string,
): (readonly TemplatePart[])[] {
  // Under `focus: |` the lines that are indented more are text as it stands.
  let blockIndent = Number.POSITIVE_INFINITY;
  return source.map((line) => {
    const { pieces } = readLine(line);
    const indent = line.search(/\S|$/);
    if (indent > blockIndent || line.trim() === '') return renderTextLine(pieces, values, language, () => '');
    blockIndent = /(?:^|[:-]\s+)[|>][-+\d]*\s*$/.test(line) ? indent : Number.POSITIVE_INFINITY;
    return renderFrontmatterLine(pieces, values, language);
  });
}

function renderBodyLine(pieces: readonly Piece[], values: VariableValues, language: string): readonly TemplatePart[] {
  return renderTextLine(pieces, values, language, (empty) => {
    if (empty.type === 'prompt') return comment(empty.text);
    // A place for a selection or the clipboard that held nothing has nothing to ask.
    if (empty.name === 'selection' || empty.name === 'clipboard') return '';
    return comment(empty.name === 'ask' ? (empty.format ?? '') : empty.name);
  });
}

function renderTextLine(
  pieces: readonly Piece[],
  values: VariableValues,
  language: string,
  placeholder: (empty: Placeholder) => string,
): readonly TemplatePart[] {
  const prefix = typeof pieces[0] === 'string' ? continuation(pieces[0]) : '';
  return pieces.map((piece): TemplatePart => {
    if (typeof piece === 'string') return { type: 'text', text: piece };
    const value = piece.type === 'prompt' ? undefined : valueOf(piece, values, language);
    if (value === undefined) return stopAt(piece, placeholder(piece));
    return { type: 'text', text: value.replaceAll('\n', `\n${prefix}`) };
  });
}

/** What a next line needs before it to stay in the same list item or block quote. */
export function continuation(lineStart: string): string {
  const marks = /^(?:\s|>|[-*+](?=\s)|\d{1,9}[.)](?=\s))*/.exec(lineStart)?.[0] ?? '';
  return marks.replace(/[^>\s]/g, ' ');
}

function comment(text: string): string {
  // Two hyphens could end the comment early.
  return text === '' ? '' : `<!-- ${text.replace(/-{2,}/g, '–')} -->`;
}

function trimBlank(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1;
  return start < 0 ? [] : lines.slice(start, end);
}

function joinLines(lines: readonly (readonly TemplatePart[])[]): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0) pushPart(parts, { type: 'text', text: '\n' });
    for (const part of line) pushPart(parts, part);
  }
  return parts;
}
