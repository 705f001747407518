import type { Entry } from './entry';
import type { Feedback } from './feedback';
import type { TeacherFacts } from './goalFigures';
import type { GoalStep, GoalSummary, StrategyUse } from './goalSummary';
import type { Grouping } from './treeState';

/** A node of the tree of goals; the same id is always the same object. */
export type GoalsNode = { readonly id: string; readonly parent: GoalsNode | undefined } & (
  | { readonly type: 'group'; readonly by: Grouping; readonly key: string }
  | { readonly type: 'goal'; readonly goal: string }
  /** How far the goal's coaching cycle is. */
  | { readonly type: 'cycle'; readonly goal: string }
  /** A strategy with how often it was tried for the goal; the key is {@link nameKey} of its name. */
  | { readonly type: 'strategy'; readonly goal: string; readonly key: string }
  | { readonly type: 'steps'; readonly goal: string }
  | { readonly type: 'step'; readonly goal: string; readonly uri: string; readonly position: number }
  /** Entries without a goal: a teacher's, or everybody's. */
  | { readonly type: 'loose'; readonly teacher: string | undefined }
  | { readonly type: 'entry'; readonly uri: string }
);

/** What is shown of a node, before words are put on it. */
export type NodeFacts =
  | {
      readonly type: 'group';
      readonly by: Grouping;
      readonly key: string;
      readonly name: string;
      readonly goals: number;
      /** False where there are so many groups that a person wants to see their names first. */
      readonly isOpen: boolean;
      /** True where a filter leaves so few groups that each shows what was found in it. */
      readonly isFound: boolean;
      /** For a teacher alone. */
      readonly teacher: TeacherFacts | undefined;
    }
  /** The teacher is named where the node does not stand below them already. */
  | {
      readonly type: 'goal';
      readonly summary: GoalSummary;
      readonly teacher: string | undefined;
      /** True where a filter found entries of the goal, and not the goal itself: it shows them. */
      readonly isFound: boolean;
    }
  | { readonly type: 'cycle'; readonly summary: GoalSummary }
  | { readonly type: 'strategy'; readonly use: StrategyUse | undefined }
  | { readonly type: 'steps'; readonly steps: readonly GoalStep[] }
  | { readonly type: 'step'; readonly step: GoalStep | undefined }
  | { readonly type: 'loose'; readonly entries: number }
  | {
      readonly type: 'entry';
      readonly entry: Entry | undefined;
      readonly feedback: Feedback | undefined;
      /** How many copies sync programs left of it. */
      readonly copies: number;
      readonly teacher: string | undefined;
    };
