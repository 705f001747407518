import type { EntryKind } from '../core/entry';
import { families } from './families';
import type { Family } from './families';

export type Severity = 'warning' | 'information' | 'hint';

export type Treatment = Severity | 'off';

/** How one family is treated in notes of one kind. */
export interface Strictness {
  readonly severity: Severity;
  /** Where a count, a time or a quotation turns the judgement into a summary of evidence. */
  readonly evidence: 'no-matter' | 'in-sentence' | 'in-item';
  /** Wishes and plans ('I want clear instructions') are left alone. A goal is a wish, and must be countable. */
  readonly wishes: 'silent' | 'checked';
  /** Off unless settings switch it on. */
  readonly debated?: true;
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
  hedge: 'hint',
  'because-claim': 'hint',
  appreciation: 'hint',
};

/** Sources of guidance disagree on these. */
const debatedFamilies: readonly Family[] = ['hedge', 'because-claim', 'appreciation'];

/** What one may wish for without judging anybody. 'I would give it a 4' is no wish. */
const wished: readonly Family[] = ['praise', 'deficit', 'verdict-adverb', 'unseen-state', 'vague-amount'];

function wishes(family: Family): Strictness['wishes'] {
  return wished.includes(family) ? 'silent' : 'checked';
}

/** All families but judging oneself: in a record of somebody else's lesson the writer is not the one who taught. */
const observed = each(
  families.filter((family) => family !== 'self-judgement'),
  (family) => strict(family, 'no-matter'),
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
      ...debatedFamilies,
    ],
    (family) => strict(family, 'in-item'),
  ),
  reflection: each(
    ['self-judgement', 'praise', 'deficit', 'verdict-adverb', 'unseen-state', 'person-label', 'vague-amount'],
    (family) => ({ ...strict(family, 'in-sentence'), severity: 'hint' }),
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

function strict(family: Family, evidence: Strictness['evidence']): Strictness {
  const debated = debatedFamilies.includes(family);
  return { severity: fieldNotes[family], evidence, wishes: wishes(family), ...(debated && { debated }) };
}

/** How families are shown; one that is not named is shown as usual. */
export type FamilyChoices = Readonly<Partial<Record<Family, Treatment>>>;

/** What people may set. All plain data, so that it can come from settings or from a test. */
export interface WordingSettings {
  readonly families: FamilyChoices;
  /** By kind: not checked at all, or families that differ in this kind from what holds otherwise. */
  readonly kinds: Readonly<Partial<Record<EntryKind, 'off' | FamilyChoices>>>;
  /** Words and phrases that are fine here. */
  readonly allowedTerms: readonly string[];
}

export const defaultWordingSettings: WordingSettings = { families: {}, kinds: {}, allowedTerms: [] };

/** What holds for a note of this kind under these settings. Nothing holds for a note that is not of the journal. */
export function strictnessFor(kind: EntryKind | undefined, settings: WordingSettings): KindStrictness {
  const choice = kind && (settings.kinds[kind] ?? {});
  if (kind === undefined || choice === undefined || choice === 'off') return {};
  const result: Partial<Record<Family, Strictness>> = {};
  for (const family of families) {
    const usual = strictnessByKind[kind]?.[family];
    // A setting for all kinds does not reach into kinds that leave a family alone; one for this kind does.
    const treatment = choice[family] ?? (usual ? (settings.families[family] ?? usually(usual)) : 'off');
    if (treatment === 'off') continue;
    // A judgement of oneself is never more than a hint, whatever the settings say.
    const severity = family === 'self-judgement' ? 'hint' : treatment;
    result[family] = { ...(usual ?? strict(family, 'in-sentence')), severity };
  }
  return result;
}

function usually({ debated, severity }: Strictness): Treatment {
  return debated ? 'off' : severity;
}
