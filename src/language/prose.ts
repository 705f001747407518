import type { Span } from '../core/span';
import { isWord } from './quotations';

/** What stands between a word and the one before it. Phrases go across spaces and hyphens only. */
export type Gap = 'space' | 'hyphen' | 'comma' | 'break' | 'quotation';

export interface Word {
  readonly span: Span;
  /** In lower case, with straight apostrophes. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'time';
  readonly capital: boolean;
  readonly gap: Gap;
  /** A number behind a stroke: the 5 in '4/5'. */
  readonly over?: true;
  /** A clause of its own begins: behind a semicolon or a dash. */
  readonly clause: boolean;
  readonly sentence: number;
}

export interface Sentence {
  /** Its words, as indices; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly question: boolean;
  /** It holds recorded speech. */
  readonly quotation: boolean;
}

/** A block's running text as words and sentences. */
export interface Prose {
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

/** A stretch to skip, such as code or a quotation. */
export interface Skip {
  readonly span: Span;
  readonly speech: boolean;
}

interface Growing {
  readonly text: string;
  readonly words: Word[];
  readonly sentences: Sentence[];
  gap: Gap;
  clause: boolean;
  from: number;
  question: boolean;
  quotation: boolean;
}

/** Longer than any sentence; it bounds what is looked at around a word, whatever the text. */
const longestSentence = 200;

const gapRank: Readonly<Record<Gap, number>> = { space: 0, hyphen: 1, comma: 2, break: 3, quotation: 4 };

/** Splits a block into words and sentences, in one pass. `skips` are in order and do not overlap. */
export function readProse(
  text: string,
  block: Span,
  skips: readonly Skip[],
  abbreviations: ReadonlySet<string>,
): Prose {
  const state: Growing = {
    text,
    words: [],
    sentences: [],
    gap: 'space',
    clause: false,
    from: 0,
    question: false,
    quotation: false,
  };
  let next = 0;
  let at = block.start;
  while (at < block.end) {
    const skip = skips[next];
    if (skip && at >= skip.span.start) {
      at = Math.max(at, skip.span.end);
      next++;
      passSkip(state, skip);
      continue;
    }
    const limit = skip ? Math.min(skip.span.start, block.end) : block.end;
    at = isWord(text.charCodeAt(at)) ? readWord(state, at, limit) : readGap(state, at, block, limit, abbreviations);
  }
  endSentence(state);
  return { words: state.words, sentences: state.sentences };
}

function passSkip(state: Growing, skip: Skip): void {
  if (skip.speech) state.quotation = true;
  widen(state, skip.speech ? 'quotation' : 'break');
  // "Sit down." She waited: the sentence ended inside the marks.
  const { text } = state;
  if (skip.speech && /[.?!…]["'”’»]?$/.test(text.slice(skip.span.end - 2, skip.span.end))) {
    if (/^\s+\p{Lu}/u.test(text.slice(skip.span.end, skip.span.end + 4))) endSentence(state);
  }
}

function readWord(state: Growing, start: number, limit: number): number {
  const { text } = state;
  let end = start + 1;
  let digits = isDigit(text.charCodeAt(start));
  while (end < limit) {
    const unit = text.charCodeAt(end);
    const inner = (unit === 39 || unit === 0x2019) && end + 1 < limit && isWord(text.charCodeAt(end + 1));
    if (!inner && !isWord(unit)) break;
    digits &&= isDigit(unit);
    end++;
  }
  let kind: Word['kind'] = digits ? 'number' : 'word';
  if (digits && text[end] === ':' && isDigit(text.charCodeAt(end + 1)) && isDigit(text.charCodeAt(end + 2))) {
    kind = 'time';
    end += 3;
  }
  const written = text.slice(start, end);
  const lower = written.toLowerCase().replaceAll('’', "'");
  state.words.push({
    span: { start, end },
    text: lower,
    kind,
    capital: kind === 'word' && !written.startsWith(lower.slice(0, 1)),
    gap: state.gap,
    ...(digits && text[start - 1] === '/' && { over: true as const }),
    clause: state.clause,
    sentence: state.sentences.length,
  });
  state.gap = 'space';
  state.clause = false;
  if (state.words.length - state.from >= longestSentence) endSentence(state);
  return end;
}

/** Reads one character between words. */
function readGap(state: Growing, at: number, block: Span, limit: number, abbreviations: ReadonlySet<string>): number {
  const { text } = state;
  const mark = text[at] ?? '';
  switch (mark) {
    case '\n':
    case '\r':
      // A line that begins with a time begins a new sentence: field notes are written line by line.
      if (/^\s*[[(*_]{0,3}\d{1,2}:\d{2}/.test(text.slice(at, Math.min(at + 16, block.end)))) endSentence(state);
      break;
    case '-':
      if (at > block.start && at + 1 < limit && isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at + 1))) {
        widen(state, 'hyphen');
      } else widen(state, 'break');
      break;
    case '/':
      // '4/5' is one figure.
      if (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) widen(state, 'hyphen');
      else widen(state, 'break');
      break;
    case ',':
      widen(state, 'comma');
      break;
    case '.':
    case '?':
    case '!':
    case '…':
      readStop(state, at, block, abbreviations);
      break;
    case ';':
    case '—':
    case '–':
      state.clause = true;
      widen(state, 'break');
      break;
    // Marks of emphasis, apostrophes of plurals and per cent signs do not part words.
    case ' ':
    case '\t':
    case '\u00A0':
    case '*':
    case '_':
    case '~':
    case '\\':
    case "'":
    case '’':
    case '%':
      break;
    default:
      widen(state, 'break');
  }
  return at + 1;
}

function readStop(state: Growing, at: number, block: Span, abbreviations: ReadonlySet<string>): void {
  const { text, words } = state;
  const mark = text[at];
  const last = words.at(-1);
  if (mark === '.' && last?.span.end === at && isShortened(text, last.span.start, last.text, abbreviations)) return;
  widen(state, 'break');
  if (mark === '?') state.question = true;
  let next = at + 1;
  while (next < block.end && /["'”’»)\]*_]/.test(text[next] ?? '')) next++;
  if (next >= block.end || /\s/.test(text[next] ?? '')) endSentence(state);
}

/** A full stop behind this word ends no sentence: 'e.g.', 'Mr.', and an initial behind a title: 'Mr O. has'. */
export function isShortened(text: string, start: number, word: string, abbreviations: ReadonlySet<string>): boolean {
  if (abbreviations.has(word)) return true;
  const [, title = ''] =
    word.length === 1 ? (/(\p{L}{1,4})\.? $/u.exec(text.slice(Math.max(0, start - 6), start)) ?? []) : [];
  return abbreviations.has(title.toLowerCase());
}

function endSentence(state: Growing): void {
  if (state.words.length > state.from || state.quotation) {
    state.sentences.push({
      from: state.from,
      to: state.words.length,
      question: state.question,
      quotation: state.quotation,
    });
    state.from = state.words.length;
  }
  state.question = false;
  state.quotation = false;
  widen(state, 'break');
}

function widen(state: Growing, gap: Gap): void {
  if (gapRank[gap] > gapRank[state.gap]) state.gap = gap;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
