import type { Heading, MarkdownNote, ProseBlock } from './markdown';
import { span, type Edit, type Span } from './span';

/** A note's text with its parts, as they are looked through for what is missing. */
export interface NoteParts {
  readonly text: string;
  readonly note: MarkdownNote;
}

/** A heading with all that stands below it. */
export interface Section {
  readonly heading: Heading;
  readonly span: Span;
  readonly blocks: readonly ProseBlock[];
}

/** The sections whose heading has this name. */
export function sections({ text, note }: NoteParts, name: RegExp): readonly Section[] {
  return note.headings.flatMap((heading, index) => {
    // The note's own title names its subject, not a part.
    if (heading.depth === 1 || !name.test(heading.text)) return [];
    const next = note.headings.slice(index + 1).find(({ depth }) => depth <= heading.depth);
    const all = span(heading.span.start, next?.span.start ?? text.length);
    const blocks = note.blocks.filter((block) => block.span.start > heading.span.end && block.span.end <= all.end);
    return [{ heading, span: all, blocks }];
  });
}

/** True where a section still has nothing but the template's prompt, which says what to do. */
export function hasPromptAlone({ text }: NoteParts, { span: { start, end }, blocks }: Section): boolean {
  return blocks.length === 0 && text.slice(start, end).includes('<!--');
}

/** Where a hint about something missing stands: the first heading, else the first line of the text. */
export function firstLine({ text, note }: NoteParts): Span {
  const [heading] = note.headings;
  const [block] = note.blocks;
  if (heading && (!block || heading.span.start < block.span.start)) return heading.span;
  const from = block?.span.start ?? 0;
  const end = text.slice(from).search(/\r?\n|$/);
  return span(from, from + end);
}

/** A line at the end of a section; one for a list goes on with its list. */
export function lineIn({ text }: NoteParts, section: Section, line: string): Edit {
  const br = lineBreak(text);
  const own = text.slice(section.heading.span.end, section.span.end);
  const at = section.heading.span.end + own.trimEnd().length;
  const behindList = /(?:^|\n)[ \t]*[-*+] [^\n]*$/.test(own.trimEnd()) && line.startsWith('- ');
  return { span: span(at, at), text: (behindList ? br : br + br) + line };
}

/** A new section in front of `at`, with blank lines around it. */
export function sectionAt({ text }: NoteParts, at: number, title: string, line: string): Edit {
  const br = lineBreak(text);
  const before = text.slice(0, at);
  const gap = before === '' || /\n\r?\n$/.test(before) ? '' : before.endsWith('\n') ? br : br + br;
  const behind = at < text.length ? br + br : br;
  return { span: span(at, at), text: `${gap}## ${title}${br}${br}${line}${behind}` };
}

/** What ends the lines of a note. */
export function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
