import type { Span } from '../core/span';
import type { Family } from './families';
import type { Severity } from './strictness';

/** Evaluative wording found in a note. */
export interface Finding {
  readonly span: Span;
  /** The words underlined. */
  readonly text: string;
  readonly ruleId: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly why: string;
  /** Evidence stubs to replace the words by; each `__` is a blank. None where the writer's words stay. */
  readonly instead: readonly string[];
  /** How it looks when written down as seen and heard. */
  readonly shown?: string;
  /** The guidance that the rule rests on. */
  readonly source: string;
  readonly question: string;
}
