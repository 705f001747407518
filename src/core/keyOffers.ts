import type { EntryKind } from './entry';
import { fieldSpec, fieldsFor, schema, type FieldSpec } from './schema';

/** A key that a note could have, and how much its kind needs it. */
export interface KeyOffer {
  readonly spec: FieldSpec;
  readonly need: 'required' | 'recommended' | undefined;
}

/**
 * The keys of the vocabulary that a note does not have yet: first what its kind requires, then what it recommends, each
 * in the order of the schema. What a note is comes before all else.
 */
export function keyOffers(kind: EntryKind | undefined, keys: readonly string[]): readonly KeyOffer[] {
  const required = kind ? fieldsFor(kind, 'required') : schema.filter(({ key }) => key === 'kind');
  const recommended = kind ? fieldsFor(kind, 'recommended') : [];
  const offers = schema
    .filter(({ key }) => !keys.includes(key))
    .map((spec): KeyOffer => {
      if (spec.key === 'kind' || required.includes(spec)) return { spec, need: 'required' };
      const isDue = spec.recommendedWith === undefined || keys.includes(spec.recommendedWith);
      return { spec, need: recommended.includes(spec) && isDue ? 'recommended' : undefined };
    });
  const rank = ({ spec, need }: KeyOffer) => (spec.key === 'kind' ? 0 : need === 'required' ? 1 : need ? 2 : 3);
  return offers.sort((a, b) => rank(a) - rank(b));
}

/** The keys inside one item of a field, with their meaning; none where its items are plain. */
export function partsOf(field: string): readonly { readonly key: string; readonly meaning: string }[] {
  switch (fieldSpec(field)?.type) {
    case 'checkpoints':
      return [
        { key: 'date', meaning: 'The day of the count.' },
        { key: 'value', meaning: 'The figure on that day.' },
        { key: 'note', meaning: 'How it was counted, or what else mattered.' },
      ];
    case 'next-steps':
      return [
        { key: 'what', meaning: 'What will be done.' },
        { key: 'who', meaning: 'Who will do it.' },
        { key: 'when', meaning: 'By when: a date, or in words.' },
        { key: 'status', meaning: 'How the step stands.' },
      ];
    default:
      return [];
  }
}
