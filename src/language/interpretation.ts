import type { Family } from './families';

/** The heading under which writers keep what they make of the evidence, by language. */
const headings: Readonly<Record<string, string>> = { en: 'My interpretation', es: 'Mi interpretación' };

/** The heading for a note in the given language (`lang:`). */
export function interpretationHeading(lang: string | undefined): string {
  return headings[(lang ?? 'en').toLowerCase().split('-')[0] ?? 'en'] ?? 'My interpretation';
}

/** True for such a heading in any language. */
export function isInterpretation(heading: string): boolean {
  const plain = heading.trim().toLowerCase().replace(/:$/, '');
  return Object.values(headings).some((known) => known.toLowerCase() === plain);
}

/** What a writer may think and keep apart from the evidence. Directions, ratings and labels on persons are not that. */
export function isThought(family: Family): boolean {
  return thoughts.has(family);
}

const thoughts: ReadonlySet<Family> = new Set([
  'praise',
  'deficit',
  'verdict-adverb',
  'taste',
  'unseen-state',
  'hedge',
  'because-claim',
  'appreciation',
]);
