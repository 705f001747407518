import * as vscode from 'vscode';
import type { EntryIndex } from './core/entryIndex';
import * as frontmatter from './core/frontmatter';
import type { GoalsNode } from './core/goalNodes';
import type { ReviewNode } from './core/reviewTree';
import type { Logger } from './core/ports';
import { registerCompareCopies } from './features/compareCopies';
import type { EvidenceLens } from './features/evidenceLens';
import { registerGoalActions } from './features/goalActions';
import { registerGoalsView } from './features/goalsView';
import { registerGoalsViewState } from './features/goalsViewState';
import { registerMarkAsShared } from './features/markAsShared';
import { registerReviewActions } from './features/reviewActions';
import { registerReviewView } from './features/reviewView';
import { registerRefresh } from './features/refresh';
import type { WhoCanRead } from './features/whoCanRead';
import { systemClock } from './vscode/clock';
import type { CommentBoard } from './vscode/commentBoard';
import { createGoalsTree } from './vscode/goalsTree';
import { createIndexer } from './vscode/indexer';
import { createReview } from './vscode/review';
import { loadPart } from './vscode/loadPart';
import { createSharing } from './vscode/sharing';
import type { WritingPart } from './writing';

/** What the extension shows to tests and to other extensions. Read only. */
export interface ReflectiveJournalApi {
  readonly index: EntryIndex;
  readonly goals: vscode.TreeDataProvider<GoalsNode>;
  readonly lens: EvidenceLens;
  readonly readers: WhoCanRead;
  readonly goalsDragAndDrop: vscode.TreeDragAndDropController<GoalsNode>;
  /** The conversations beside open notes. */
  readonly comments: Pick<CommentBoard, 'of'>;
  /** What is selected in the view. */
  goalsSelection(): readonly GoalsNode[];
  readonly review: vscode.TreeDataProvider<ReviewNode>;
  /** What stands on the view Review. */
  reviewBadge(): vscode.ViewBadge | undefined;
  /** Resolves when every change seen so far is in the index. */
  settled(): Promise<void>;
}

/**
 * The one entry for desktop and web: makes the shared parts, registers the views, then all that helps while writing, which
 * is a file of its own. Commands wait until that is there, since VS Code runs none of them before this resolves.
 */
export async function activate(context: vscode.ExtensionContext): Promise<ReflectiveJournalApi> {
  const writing = loadPart<WritingPart>(context.extensionUri, 'writing', {
    vscode,
    'core/frontmatter': frontmatter,
  });
  const channel = vscode.window.createOutputChannel('Reflective Journal', { log: true });
  const logger = toLogger(channel);
  const clock = systemClock;
  const indexer = createIndexer(context, logger);
  // Started first: the views below wait for it and show its progress.
  void indexer.rebuild();
  const sharing = createSharing();
  const goals = createGoalsTree(indexer, clock, context.workspaceState);
  const goalsView = registerGoalsView(indexer, goals);

  context.subscriptions.push(
    channel,
    indexer,
    sharing,
    goals,
    goalsView,
    registerGoalsViewState({
      index: indexer.index,
      goals,
      onDidUse: goalsView.onDidUse,
      isVisible: goalsView.isVisible,
    }),
    registerGoalActions({ indexer, clock }),
    registerMarkAsShared(indexer, clock),
    registerRefresh(indexer),
    registerCompareCopies(indexer),
  );
  const review = createReview(indexer, clock, context);
  const reviewView = registerReviewView(indexer, review);
  const show = (uri: string): Promise<void> => reviewView.show(uri);
  context.subscriptions.push(review, reviewView, registerReviewActions({ indexer, review, show }));
  const { registerWriting } = await writing;
  const { lens, comments, readers } = registerWriting(context, { indexer, clock, logger, sharing });
  return {
    index: indexer.index,
    goals: goalsView.provider,
    lens,
    readers,
    goalsDragAndDrop: goalsView.dragAndDrop,
    comments,
    goalsSelection: () => goalsView.selection(),
    review: reviewView.provider,
    reviewBadge: () => reviewView.badge(),
    settled: () => indexer.settled(),
  };
}

function toLogger(channel: vscode.LogOutputChannel): Logger {
  return {
    info: (message) => {
      channel.info(message);
    },
    warn: (message) => {
      channel.warn(message);
    },
    error: (message, error) => {
      channel.error(error instanceof Error ? `${message}: ${error.message}` : message);
    },
  };
}
