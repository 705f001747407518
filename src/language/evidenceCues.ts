/** By what a language tells evidence from interpretation, beside counts, times and quotations. Patterns ignore case. */
export interface EvidenceCues {
  /** Forms of verbs for what can be seen and heard, in lower case. */
  readonly observable: readonly string[];
  /** Who does it; seat numbers need no entry. */
  readonly people: readonly string[];
  /** Phrases that draw a conclusion. Bounded, so that a sentence costs a bounded number of steps. */
  readonly inference: string;
  /** A number before one of these is a date. */
  readonly months: string;
  /** Headings of what is planned or asked: a number there is no evidence. */
  readonly plans: string;
}
