import type { Place, Span } from './span';

/** What a note is, in the field's own words (`kind:` in its frontmatter). The order is the one shown in pickers. */
export const entryKinds = [
  'reflection',
  'observation',
  'debrief',
  'goal',
  'plan',
  'meeting',
  'agreement',
  'evidence',
  'review',
  'walk',
  'protocol',
  'learning-log',
  'private-note',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** A local calendar date, `YYYY-MM-DD`. It has no time and no time zone, so it never shifts. */
export type LocalDate = string;

/** Something about a note that its writer should see. Codes, not words: words are put on at the edge. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  /** Where, in the text that was read. */
  readonly span: Span;
  /** The same by lines, for notes whose text is no longer at hand. */
  readonly place: Place;
  /** What the message and the quick fix need: the key, the value found, the values allowed. */
  readonly data?: Readonly<Record<string, string>>;
}

/** A problem in a text that is at hand: only its span is known yet. */
export type SpanProblem = Omit<Problem, 'place'>;

export type ProblemCode =
  // the file
  | 'not-text'
  | 'invalid-utf8'
  | 'too-large'
  | 'conflict-markers'
  // the frontmatter as YAML
  | 'yaml-syntax'
  | 'yaml-tab'
  | 'yaml-duplicate-key'
  | 'yaml-needs-quotes'
  | 'yaml-too-deep'
  | 'yaml-alias-bomb'
  | 'missing-end-fence'
  | 'frontmatter-language'
  | 'frontmatter-not-a-map'
  // the vocabulary
  | 'unknown-kind'
  | 'unknown-value'
  | 'bad-date'
  | 'wrong-type'
  | 'missing-required'
  | 'missing-recommended'
  | 'rating-key'
  // the folder as a whole
  | 'unknown-goal'
  | 'duplicate-goal'
  | 'conflict-copy';

/** An id as it stands in a note: rename and 'find all references' need the place. */
export interface Reference {
  readonly id: string;
  readonly place: Place;
}

/** A measured value on a date, from a goal's `checkpoints`. */
export interface Checkpoint {
  readonly date: LocalDate;
  readonly value: number | string;
  readonly note?: string;
}

/** Something to be done, from `next-steps`. A step written as plain text has only `what`. */
export interface NextStep {
  readonly what: string;
  readonly who?: string;
  /** A date or free text, as written. */
  readonly when?: string;
  readonly status?: string;
}

/**
 * What the index keeps of a note: its frontmatter as data, never its text. Everything is optional since notes are
 * written by people; a field that could not be read is left out and has a problem instead.
 */
export interface Entry {
  /** The note's uri in string form. */
  readonly uri: string;
  readonly kind?: EntryKind;
  /** The goal's own id (`kind: goal`) or any note's id. */
  readonly id?: Reference;
  readonly title?: string;
  readonly date?: LocalDate;
  readonly teacher?: string;
  readonly coach?: string;
  readonly with?: readonly string[];
  /** The goals this note belongs to. */
  readonly goals: readonly Reference[];
  /** Names of the notes that this one answers, as typed, without brackets and headings. */
  readonly about?: readonly string[];
  readonly cycle?: string;
  readonly phase?: string;
  readonly status?: string;
  readonly class?: string;
  readonly subject?: string;
  readonly setting?: string;
  readonly focus?: string;
  readonly strategy?: readonly string[];
  readonly source?: string;
  readonly appliedWith?: readonly string[];
  readonly baseline?: number | string;
  readonly measure?: string;
  readonly target?: number | string;
  readonly targetDate?: LocalDate;
  readonly checkpoints?: readonly Checkpoint[];
  readonly nextSteps?: readonly NextStep[];
  readonly minutes?: number;
  readonly observed?: LocalDate;
  readonly shared?: LocalDate;
  readonly visibility?: string;
  readonly schoolGoal?: string;
  readonly standard?: readonly string[];
  readonly chosenBy?: string;
  readonly prefers?: string;
  readonly lang?: string;
  /** Of the whole note's text, see `fingerprint.ts`; on journal entries alone. */
  readonly fingerprint?: string;
  readonly problems: readonly Problem[];
  /** Of a file of comments alone, which is no note. */
  readonly comments?: CommentsEntry;
}

/** What one person said beside a note. */
export interface CommentsEntry {
  /** As the file says, else the author's part of its name. */
  readonly author: string;
  readonly said: readonly { readonly fingerprint: string; readonly date?: LocalDate }[];
}

/** True for a note of ours: one whose frontmatter names a kind. Other markdown files are left alone. */
export function isJournalEntry(entry: Entry): boolean {
  return entry.kind !== undefined;
}
