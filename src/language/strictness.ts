import type { EntryKind } from '../core/entry';
import { families } from './families';
import type { Family } from './families';

export type Severity = 'warning' | 'information' | 'hint';

/** How one family is treated in notes of one kind. */
export interface Strictness {
  readonly severity: Severity;
  /** Where a count, a time or a quotation turns the judgement into a summary of evidence. */
  readonly evidence: 'no-matter' | 'in-sentence' | 'in-item';
  /** Wishes and plans ('I want clear instructions') are left alone. A goal is a wish, and must be countable. */
  readonly wishes: 'silent' | 'checked';
}

export type KindStrictness = Readonly<Partial<Record<Family, Strictness>>>;

const fieldNotes: Readonly<Record<Family, Severity>> = {
  praise: 'warning',
  deficit: 'warning',
  'verdict-adverb': 'warning',
  taste: 'warning',
  directive: 'warning',
  'unseen-state': 'warning',
  'person-label': 'warning',
  'vague-amount': 'information',
  rating: 'warning',
  comparison: 'information',
  'leading-question': 'information',
  'self-judgement': 'hint',
};

/** What one may wish for without judging anybody. 'I would give it a 4' is no wish. */
const wished: readonly Family[] = ['praise', 'deficit', 'verdict-adverb', 'unseen-state', 'vague-amount'];

function wishes(family: Family): Strictness['wishes'] {
  return wished.includes(family) ? 'silent' : 'checked';
}

/** All families but judging oneself: in a record of somebody else's lesson the writer is not the one who taught. */
const observed = each(
  families.filter((family) => family !== 'self-judgement'),
  (family) => ({ severity: fieldNotes[family], evidence: 'no-matter', wishes: wishes(family) }),
);

/**
 * Which families count in which kind of note (DOMAIN, 'Strictness by kind'). A kind that is not here is not checked:
 * agreements, plans, learning logs and private notes are their writers' own, and protocols judge on purpose.
 */
export const strictnessByKind: Readonly<Partial<Record<EntryKind, KindStrictness>>> = {
  observation: observed,
  walk: observed,
  debrief: each(
    [
      'praise',
      'deficit',
      'verdict-adverb',
      'taste',
      'directive',
      'person-label',
      'rating',
      'comparison',
      'leading-question',
    ],
    (family) => ({ severity: fieldNotes[family], evidence: 'in-item', wishes: wishes(family) }),
  ),
  reflection: each(
    ['self-judgement', 'praise', 'deficit', 'verdict-adverb', 'unseen-state', 'person-label', 'vague-amount'],
    (family) => ({ severity: 'hint', evidence: 'in-sentence', wishes: wishes(family) }),
  ),
  goal: each(['praise', 'deficit', 'verdict-adverb', 'unseen-state', 'vague-amount', 'rating'], () => ({
    severity: 'hint',
    evidence: 'in-sentence',
    wishes: 'checked',
  })),
};

function each(chosen: readonly Family[], make: (family: Family) => Strictness): KindStrictness {
  return Object.fromEntries(chosen.map((family) => [family, make(family)]));
}

/** What people may set. All plain data, so that it can come from settings or from a test. */
export interface WordingSettings {
  readonly familiesOff: readonly Family[];
  readonly severities: Readonly<Partial<Record<Family, Severity>>>;
  readonly kindsOff: readonly EntryKind[];
  /** Words and phrases that are fine here. */
  readonly allowedTerms: readonly string[];
}

export const defaultWordingSettings: WordingSettings = {
  familiesOff: [],
  severities: {},
  kindsOff: [],
  allowedTerms: [],
};

/** What holds for a note of this kind under these settings. Nothing holds for a note that is not of the journal. */
export function strictnessFor(kind: EntryKind | undefined, settings: WordingSettings): KindStrictness {
  if (kind === undefined || settings.kindsOff.includes(kind)) return {};
  const result: Partial<Record<Family, Strictness>> = {};
  for (const family of families) {
    const strictness = strictnessByKind[kind]?.[family];
    if (!strictness || settings.familiesOff.includes(family)) continue;
    // A judgement of oneself is never more than a hint, whatever the settings say.
    const severity = family === 'self-judgement' ? 'hint' : (settings.severities[family] ?? strictness.severity);
    result[family] = { ...strictness, severity };
  }
  return result;
}
