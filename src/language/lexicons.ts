import { inflectEnglish } from './inflect';
import { inflectSpanish } from './inflectSpanish';
import type { Lexicon } from './lexicon';

/** The words of a language without the code for its inflections: what its file holds. */
export type LexiconData = Omit<Lexicon, 'inflect'>;

/** The languages that the check knows, by the first part of their tags, with what makes the forms of their words. */
const inflections: Readonly<Record<string, Lexicon['inflect']>> = {
  en: inflectEnglish,
  es: inflectSpanish,
};

const loaded = new Map<string, Lexicon>();

/** The language whose words serve a note with this tag: English where it names none, `undefined` where none does. */
export function languageOf(lang: string | undefined): string | undefined {
  const primary = (lang ?? 'en').toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return Object.hasOwn(inflections, primary) ? primary : undefined;
}

export function isLoaded(language: string): boolean {
  return loaded.has(language);
}

/**
 * Makes the words of a language known. They come from a file of their own, since they are many and only needed when the
 * first note is checked.
 */
export function addLexicon(data: LexiconData): Lexicon {
  const inflect = inflections[data.lang];
  if (!inflect) throw new Error(`Nothing is known about the inflections of '${data.lang}'`);
  const lexicon = { ...data, inflect };
  loaded.set(data.lang, lexicon);
  return lexicon;
}

/**
 * The lexicon for a note's language tag: `es-MX` is checked as `es`. A language that is not known gives none: English
 * rules would only raise false alarms there. Throws where the words of the language were not loaded yet.
 */
export function lexiconFor(lang: string | undefined): Lexicon | undefined {
  const language = languageOf(lang);
  const lexicon = language === undefined ? undefined : loaded.get(language);
  if (language !== undefined && !lexicon) throw new Error(`The words of '${language}' are not loaded`);
  return lexicon;
}
