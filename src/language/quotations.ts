import { span } from '../core/span';
import type { Span } from '../core/span';

/**
 * The quotations of a paragraph, with their marks. A quotation without an end goes to the end of the paragraph, as in
 * print where a long quotation opens each of its paragraphs. Nested marks belong to the outer quotation. One pass.
 */
export function quotationsIn(text: string, paragraph: Span): readonly Span[] {
  const found: Span[] = [];
  let known: Singles | undefined;
  const singles = (): Singles => (known ??= singleClosers(text, paragraph));
  let at = paragraph.start;
  for (const { index } of text.slice(paragraph.start, paragraph.end).matchAll(opener)) {
    if (paragraph.start + index < at) continue;
    const end = quotationEnd(text, paragraph.start + index, paragraph, singles);
    if (end === undefined) continue;
    found.push(span(paragraph.start + index, end));
    at = end;
  }
  return found;
}

const opener = /["“„«‹‚「”'‘]/g;

/** The mark that ends a quotation which this one begins. German and Polish write the second pair, French the last. */
const closers: Readonly<Record<string, readonly string[]>> = {
  '"': ['"', '”'],
  '“': ['”', '"'],
  '„': ['“', '”'],
  '«': ['»'],
  '‹': ['›'],
  '‚': ['‘', '’'],
  '「': ['」'],
  '”': ['”'],
};

function quotationEnd(text: string, at: number, paragraph: Span, singles: () => Singles): number | undefined {
  const mark = text[at] ?? '';
  if (mark === "'" || mark === '‘') return opensSingle(text, at) ? nextSingle(singles(), at) : undefined;
  const ends = closers[mark];
  // 12" is twelve inches.
  if (!ends || (mark === '"' && isDigit(text.charCodeAt(at - 1)))) return undefined;
  // A stray closing mark is no opening one, except in languages that use it for both.
  if (mark === '”' && !isWord(text.charCodeAt(at + 1))) return undefined;
  let nested = 0;
  for (let end = at + 1; end < paragraph.end; end++) {
    const unit = text[end] ?? '';
    if (unit === '“' && mark === '"') nested++;
    else if (unit === '”' && nested > 0) nested--;
    else if (ends.includes(unit)) return end + 1;
  }
  return paragraph.end;
}

/** Where each offset's next closing single mark is: apostrophes look the same, so it takes some care. */
interface Singles {
  readonly start: number;
  /** By offset from `start`: behind the next mark that surely closes, or 0. */
  readonly sure: Int32Array;
  /** The same for marks that may be the apostrophe of a plural: the students' work. */
  readonly doubtful: Int32Array;
}

function singleClosers(text: string, paragraph: Span): Singles {
  const size = paragraph.end - paragraph.start;
  const sure = new Int32Array(size + 1);
  const doubtful = new Int32Array(size + 1);
  for (let index = size - 1; index >= 0; index--) {
    const at = paragraph.start + index;
    sure[index] = sure[index + 1] ?? 0;
    doubtful[index] = doubtful[index + 1] ?? 0;
    const mark = text[at];
    if ((mark !== "'" && mark !== '’') || isWord(text.charCodeAt(at + 1)) || isSpace(text.charCodeAt(at - 1))) continue;
    (isPluralApostrophe(text, at) ? doubtful : sure)[index] = at + 1;
  }
  return { start: paragraph.start, sure, doubtful };
}

function nextSingle(singles: Singles, at: number): number | undefined {
  const index = at - singles.start + 1;
  return (singles.sure[index] ?? 0) || (singles.doubtful[index] ?? 0) || undefined;
}

function opensSingle(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const opensWord = isWord(text.charCodeAt(at + 1)) || text[at + 1] === '…' || text[at + 1] === '_';
  return opensWord && (Number.isNaN(before) || !isWord(before)) && text[at - 1] !== "'";
}

function isPluralApostrophe(text: string, at: number): boolean {
  return /[sS]/.test(text[at - 1] ?? '') && text[at + 1] === ' ' && /[a-z]/.test(text[at + 2] ?? '');
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 160;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** A letter or a digit of any script. Surrogate halves count as none: no script of ours needs them. */
export function isWord(unit: number): boolean {
  if (unit < 128) return isDigit(unit) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
  return Number.isNaN(unit) ? false : letter.test(String.fromCharCode(unit));
}

const letter = /[\p{L}\p{M}\p{N}]/u;
