import { evidenceCuesInEnglish } from './lexicon/en/evidenceCues';

/** By what a language tells evidence from interpretation, beside counts, times and quotations. Data only. */
export interface EvidenceCues {
  /** Forms of verbs for what can be seen and heard, in lower case. */
  readonly observable: ReadonlySet<string>;
  /** Who does it; seat numbers need no entry. */
  readonly people: ReadonlySet<string>;
  /** Phrases that draw a conclusion. Bounded, so that a sentence costs a bounded number of steps. */
  readonly inference: RegExp;
  /** A number before one of these is a date. */
  readonly months: RegExp;
  /** Headings of what is planned or asked: a number there is no evidence. */
  readonly plans: RegExp;
}

/** For languages without cues of their own: then only counts, times, quotations and findings tell. */
const none: EvidenceCues = {
  observable: new Set(),
  people: new Set(),
  inference: /(?!)/,
  months: /(?!)/,
  plans: /(?!)/,
};

export function evidenceCuesFor(language: string): EvidenceCues {
  return language === 'en' ? evidenceCuesInEnglish : none;
}
