import { parseMarkdown, type MarkdownNote } from './markdown';
import { isRecord } from './scriptTyping';
import type { Span } from './span';
import { countIn } from './tally';

/** Something that an observation recorded and that can be cited as evidence in another note. */
export interface EvidenceLine {
  /** On one line, as Markdown, without a list marker. Begins with the time where it has one. */
  readonly text: string;
  /** The heading it stands under. */
  readonly heading?: string;
  /** The offset where it begins. */
  readonly at: number;
}

/**
 * What an observation's body recorded, in order: lines that begin with a time or a speaker, list items with a figure or
 * a quotation, and rows of tables with counts, tally marks as numbers. Prompts that were left alone and the observer's
 * questions are no evidence.
 */
export function evidenceLines(text: string): readonly EvidenceLine[] {
  const note = parseMarkdown(text);
  const lines = [...itemLines(text, note), ...paragraphLines(text, note), ...tableLines(text, note)];
  return lines.sort((a, b) => a.at - b.at);
}

function itemLines(text: string, note: MarkdownNote): EvidenceLine[] {
  return note.listItems.flatMap(({ group, heading }) => {
    const block = note.blocks.find((candidate) => candidate.group === group);
    if (!block || block.quoted) return [];
    const words = plain(text, block.span);
    const isEvidence = isRecord(words) || (/\d|["“«„]/.test(words) && !isTimeAlone(words) && !words.endsWith('?'));
    return isEvidence ? [evidence(words, block.span.start, note, heading)] : [];
  });
}

/** The start of a record that was never written. */
function isTimeAlone(words: string): boolean {
  return /^[\d\s:.,()[\]*_|–-]*(?:(?:[TPM]|[SE](?:s|\d{0,3})):\s*)?$/.test(words);
}

/** A script without list markers is a paragraph to Markdown; each of its lines is a record of its own. */
function paragraphLines(text: string, note: MarkdownNote): EvidenceLine[] {
  return note.blocks.flatMap((block) => {
    if (block.group !== undefined || block.quoted) return [];
    const found: EvidenceLine[] = [];
    let at = block.span.start;
    for (const line of text.slice(block.span.start, block.span.end).split('\n')) {
      const words = plain(text, { start: at, end: at + line.length });
      if (isRecord(words)) found.push(evidence(words, at, note, block.heading));
      at += line.length + 1;
    }
    return found;
  });
}

function tableLines(text: string, note: MarkdownNote): EvidenceLine[] {
  return note.tables.flatMap(({ rows: [head = [], ...rows] }) => {
    const heads = head.map((cell) => plain(text, cell));
    return rows.flatMap((row) => {
      const [first = '', ...cells] = row.map((cell) => plain(text, cell));
      const parts = cells.flatMap((cell, at) => {
        const words = String(countIn(cell) ?? cell);
        if (words === '') return [];
        // Under 'Count' or 'Tally' a number needs no name; the row has it.
        return cells.filter((other) => other !== '').length === 1
          ? [words]
          : [`${heads[at + 1] ?? ''} ${words}`.trim()];
      });
      const [start] = row;
      if (!start || !parts.some((part) => /\d/.test(part))) return [];
      const heading = note.headings.findLastIndex(({ span }) => span.start < start.start);
      const words = first === '' ? parts.join(', ') : `${first}: ${parts.join(', ')}`;
      return [evidence(words, start.start, note, heading < 0 ? undefined : heading)];
    });
  });
}

function evidence(words: string, at: number, note: MarkdownNote, heading: number | undefined): EvidenceLine {
  const name = heading === undefined ? undefined : note.headings[heading]?.text;
  return { text: words, at, ...(name !== undefined && { heading: name }) };
}

/** On one line, without comments: a prompt that was left alone is one. */
function plain(text: string, span: Span): string {
  return text
    .slice(span.start, span.end)
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\\?\s*\n\s*/g, ' ')
    .trim();
}
