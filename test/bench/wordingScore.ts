import { overlaps, type Span } from '../../src/core/span';
import type { Family } from '../../src/language/families';

/** Evaluative wording as people see it. Where they would disagree it is optional: `must` is false. */
export interface Label {
  readonly span: Span;
  readonly family: Family;
  readonly must: boolean;
}

/** Evaluative wording as the check sees it. */
export interface Found {
  readonly span: Span;
  readonly family: Family;
}

/** A text with both. */
export interface JudgedText {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly Label[];
  readonly found: readonly Found[];
}

/** What stands behind precision and recall; findings on optional labels only are not in it. */
export interface Tally {
  /** 'must' labels. */
  readonly labels: number;
  /** Those of them with a finding. */
  readonly caught: number;
  /** Findings on a 'must' label. */
  readonly right: number;
  /** Findings on no label. */
  readonly alarms: number;
}

/** A place where check and labels differ, to be read. */
export interface Difference {
  readonly id: string;
  readonly words: string;
  /** Of the label; of the finding where there is no label. */
  readonly family: Family;
}

export interface Score {
  readonly all: Tally;
  /** Labels by their own family, findings by theirs. A label is caught also by a finding of another family. */
  readonly byFamily: ReadonlyMap<Family, Tally>;
  readonly missed: readonly Difference[];
  readonly alarms: readonly Difference[];
  /** 'must' labels that have findings only of families that are no neighbours of theirs. */
  readonly otherFamily: readonly (Difference & { readonly foundAs: readonly Family[] })[];
}

/** Families between which careful coaches choose differently for the same words. */
const neighbours: Partial<Record<Family, readonly Family[]>> = {
  praise: ['verdict-adverb', 'taste', 'rating', 'comparison', 'person-label', 'self-judgement'],
  deficit: ['verdict-adverb', 'rating', 'comparison', 'person-label', 'vague-amount', 'self-judgement'],
  directive: ['taste', 'comparison', 'leading-question', 'self-judgement'],
  'unseen-state': ['taste', 'person-label'],
  'vague-amount': ['comparison', 'self-judgement'],
  'self-judgement': ['verdict-adverb', 'person-label'],
};

/** How the check does on texts that were labelled by people: a finding matches a label where they overlap. */
export function score(texts: readonly JudgedText[]): Score {
  const byFamily = new Map<Family, Tally>();
  const missed: Difference[] = [];
  const alarms: Difference[] = [];
  const otherFamily: Score['otherFamily'][number][] = [];

  for (const { id, text, labels, found } of texts) {
    for (const label of labels.filter(({ must }) => must)) {
      const matches = found.filter((finding) => overlaps(finding.span, label.span));
      const difference = { id, words: wordsAt(text, label.span), family: label.family };
      add(byFamily, label.family, { labels: 1, caught: matches.length > 0 ? 1 : 0 });
      if (matches.length === 0) missed.push(difference);
      else if (!matches.some(({ family }) => family === label.family || areNeighbours(family, label.family))) {
        otherFamily.push({ ...difference, foundAs: matches.map(({ family }) => family) });
      }
    }
    for (const { span, family } of found) {
      const matches = labels.filter((label) => overlaps(span, label.span));
      if (matches.some(({ must }) => must)) add(byFamily, family, { right: 1 });
      else if (matches.length === 0) {
        add(byFamily, family, { alarms: 1 });
        alarms.push({ id, words: wordsAt(text, span), family });
      }
    }
  }
  return { all: [...byFamily.values()].reduce(sum, none), byFamily, missed, alarms, otherFamily };
}

/** The share of findings that are right; undefined without any. */
export function precision({ right, alarms }: Tally): number | undefined {
  return right + alarms === 0 ? undefined : right / (right + alarms);
}

/** The share of 'must' labels that were caught; undefined without any. */
export function recall({ caught, labels }: Tally): number | undefined {
  return labels === 0 ? undefined : caught / labels;
}

const none: Tally = { labels: 0, caught: 0, right: 0, alarms: 0 };

function sum(a: Tally, b: Partial<Tally>): Tally {
  return {
    labels: a.labels + (b.labels ?? 0),
    caught: a.caught + (b.caught ?? 0),
    right: a.right + (b.right ?? 0),
    alarms: a.alarms + (b.alarms ?? 0),
  };
}

function add(tallies: Map<Family, Tally>, family: Family, more: Partial<Tally>): void {
  tallies.set(family, sum(tallies.get(family) ?? none, more));
}

function areNeighbours(a: Family, b: Family): boolean {
  return (neighbours[a]?.includes(b) ?? false) || (neighbours[b]?.includes(a) ?? false);
}

function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
