import type { MarkdownNote, ProseBlock } from '../core/markdown';
import { span } from '../core/span';
import type { Span } from '../core/span';
import { isShortened } from './prose';
import type { Skip } from './prose';
import { isWord } from './quotations';
import { skipsIn } from './skips';

/** A sentence of a note's running text. */
export interface NoteSentence {
  /** From the first mark or word to the full stop, without white space around. */
  readonly span: Span;
  readonly block: ProseBlock;
  /** What in it is not the writer's running text: code, links, quotations, recorded speech. */
  readonly skips: readonly Skip[];
}

/** Finds the sentences of a note's blocks, in order. Block quotes have none: they are not the writer's words. */
export function sentenceReader(
  text: string,
  note: MarkdownNote,
  abbreviations: ReadonlySet<string>,
): (block: ProseBlock) => readonly NoteSentence[] {
  const lines = new Set(note.scriptLines.flatMap((line) => [line.span.start, line.span.end]));
  return (block) => (block.quoted ? [] : split(text, block, lines, abbreviations));
}

/** The sentence in which a place of the note stands. */
export function sentenceAt(
  text: string,
  note: MarkdownNote,
  place: Span,
  abbreviations: ReadonlySet<string>,
): NoteSentence | undefined {
  const block = note.blocks.find((candidate) => holds(candidate.span, place));
  const sentences = block ? sentenceReader(text, note, abbreviations)(block) : [];
  return sentences.find((sentence) => holds(sentence.span, place));
}

export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** One pass over the block; `lines` are the offsets at which script lines begin and end. */
function split(
  text: string,
  block: ProseBlock,
  lines: ReadonlySet<number>,
  abbreviations: ReadonlySet<string>,
): readonly NoteSentence[] {
  const skips = skipsIn(text, block);
  const found: NoteSentence[] = [];
  let from = block.span.start;
  let next = 0;
  let ours = 0;
  const end = (at: number): void => {
    const trimmed = trim(text, span(from, at));
    if (trimmed.end > trimmed.start) found.push({ span: trimmed, block, skips: skips.slice(ours, next) });
    from = at;
    ours = next;
  };
  let at = block.span.start;
  while (at < block.span.end) {
    if (lines.has(at) && at > from) end(at);
    const skip = skips[next];
    if (skip && at >= skip.span.start) {
      at = Math.max(at, skip.span.end);
      next++;
      if (lines.has(at) || (skip.speech && endsInSpeech(text, at))) end(at);
      continue;
    }
    const stop = stopAt(text, at, block.span.end, abbreviations);
    at = Math.max(stop, at + 1);
    if (stop >= 0) end(stop);
  }
  end(block.span.end);
  return found;
}

/** Behind the marks that end a sentence at `at`; -1 where none ends. */
function stopAt(text: string, at: number, limit: number, abbreviations: ReadonlySet<string>): number {
  const mark = text[at] ?? '';
  if (mark === '\n') {
    // Field notes are written line by line, each with its time.
    return /^\s*[[(*_]{0,3}\d{1,2}:\d{2}/.test(text.slice(at, Math.min(at + 16, limit))) ? at : -1;
  }
  if (!'.?!…'.includes(mark)) return -1;
  const word = mark === '.' ? wordBefore(text, at) : '';
  if (word !== '' && isShortened(text, at - word.length, word, abbreviations)) return -1;
  let end = at + 1;
  while (end < limit && /[.?!…"'”’»)\]*_]/.test(text[end] ?? '')) end++;
  return end >= limit || /\s/.test(text[end] ?? '') ? end : -1;
}

/** "Sit down." She waited: the sentence ended inside the marks. */
function endsInSpeech(text: string, end: number): boolean {
  return /[.?!…]["'”’»]?$/.test(text.slice(end - 2, end)) && /^\s+\p{Lu}/u.test(text.slice(end, end + 4));
}

/** A word is looked at for as far as an abbreviation can be long. */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > at - 12 && start > 0 && isWord(text.charCodeAt(start - 1))) start--;
  return text.slice(start, at).toLowerCase();
}

function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return span(start, end);
}
