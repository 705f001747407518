import type { ProseBlock } from '../core/markdown';
import { overlaps, span } from '../core/span';
import type { Span } from '../core/span';
import type { Skip } from './prose';
import { quotationsIn } from './quotations';

/** What a template asks to be filled in: `{{? How many students?}}`. The words are the template's, not the writer's. */
function placeholders(text: string, block: Span): readonly Skip[] {
  // Only the block is searched: a search to the end of the note for each block would take time by its square.
  return [...text.slice(block.start, block.end).matchAll(/\{\{[^{}]{0,400}\}\}/g)].map((match) => {
    const start = block.start + match.index;
    return { span: span(start, start + match[0].length), speech: false };
  });
}

/** What of a block is not its writer's running text, in order and without overlaps. */
export function skipsIn(text: string, { span: block, masks }: Pick<ProseBlock, 'span' | 'masks'>): readonly Skip[] {
  const skips: Skip[] = masks.map((mask) => ({ span: mask.span, speech: mask.what === 'speech' }));
  // Marks inside code or speech open no quotation: only those outside count.
  let next = 0;
  const quotations = quotationsIn(text, block).filter(({ start }) => {
    while ((masks[next]?.span.end ?? Infinity) <= start) next++;
    return start < (masks[next]?.span.start ?? Infinity);
  });
  const merged: Skip[] = [];
  const speech = quotations.map((quotation) => ({ span: quotation, speech: true }));
  for (const skip of [...skips, ...placeholders(text, block), ...speech].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  )) {
    const last = merged.at(-1);
    if (last && overlaps(last.span, skip.span)) {
      merged[merged.length - 1] = {
        span: span(last.span.start, Math.max(last.span.end, skip.span.end)),
        speech: last.speech || skip.speech,
      };
    } else merged.push(skip);
  }
  return merged;
}
