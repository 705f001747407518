import type { Match, Matcher } from '../matcher';
import type { Prose, Sentence, Word } from '../prose';

/** What a predicate may look at: one match in one block. */
export interface Context {
  readonly match: Match;
  readonly prose: Prose;
  readonly matcher: Matcher;
  /** The text of the heading above. */
  readonly heading: string;
  /** Digits and opening quotation marks of the other blocks of the same list item or table row, each once. */
  readonly nearby: string;
  /** Word indices of praise found before this match in the block. */
  readonly praiseAt: readonly number[];
}

export function opensClause(prose: Prose, at: number): boolean {
  const word = prose.words[at];
  return (
    word === undefined ||
    word.gap === 'break' ||
    word.gap === 'quotation' ||
    prose.sentences[word.sentence]?.from === at
  );
}

export function sentenceOf({ match, prose }: Context): Sentence {
  const at = prose.words[match.from]?.sentence ?? 0;
  return prose.sentences[at] ?? { from: 0, to: prose.words.length, question: false, quotation: false };
}

export function sentenceStart(prose: Prose, match: Match): number {
  return prose.sentences[prose.words[match.from]?.sentence ?? 0]?.from ?? 0;
}

/** Where the clause begins that a semicolon or a dash parts from the sentence. */
export function clauseStart(prose: Prose, match: Match): number {
  let at = match.from;
  while (at > sentenceStart(prose, match) && !prose.words[at]?.clause) at--;
  return at;
}

export function wordsOfSentence(context: Context): readonly Word[] {
  const sentence = sentenceOf(context);
  return context.prose.words.slice(sentence.from, sentence.to);
}

export function headingHas({ heading }: Context, cues: ReadonlySet<string>): boolean {
  return heading
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => cues.has(word));
}

/** Stands where there is no word, so that nothing holds of it. */
export const noWord: Word = {
  span: { start: 0, end: 0 },
  text: '',
  kind: 'word',
  capital: false,
  gap: 'break',
  clause: false,
  sentence: -1,
};
