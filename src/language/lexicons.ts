import type { Lexicon } from './lexicon';
import { english } from './lexicon/en';

/** All languages that the check knows. The first is taken where a note names none. */
export const lexicons: readonly [Lexicon, ...Lexicon[]] = [english];

/**
 * The lexicon for a note's language tag: `es-MX` is checked as `es`. A language that is not known gives none: English
 * rules would only raise false alarms there.
 */
export function lexiconFor(lang: string | undefined): Lexicon | undefined {
  if (lang === undefined) return lexicons[0];
  const primary = lang.toLowerCase().split(/[-_]/, 1)[0];
  return lexicons.find((lexicon) => lexicon.lang === primary);
}
