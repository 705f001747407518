import * as vscode from 'vscode';
import type { EntryIndex } from './core/entryIndex';
import type { Logger } from './core/ports';
import { registerCheckAllNotes } from './features/checkAllNotes';
import { registerCoachingCycle } from './features/coachingCycle';
import { registerCompareCopies } from './features/compareCopies';
import { registerDebriefHints } from './features/debriefHints';
import { registerEntryDiagnostics } from './features/entryDiagnostics';
import { registerEntryFixes } from './features/entryFixes';
import { registerGoalNavigation } from './features/goalNavigation';
import { registerGoalRename } from './features/goalRename';
import { registerEvidenceLens, type EvidenceLens } from './features/evidenceLens';
import { registerFrontmatterCompletion } from './features/frontmatterCompletion';
import { registerFrontmatterHover } from './features/frontmatterHover';
import { registerFromObservation } from './features/fromObservation';
import type { GoalsNode } from './core/goalTree';
import { registerGoalActions } from './features/goalActions';
import { registerGoalsView } from './features/goalsView';
import { registerGoalsViewState } from './features/goalsViewState';
import { registerInsertTemplate } from './features/insertTemplate';
import { registerNewEntry } from './features/newEntry';
import { registerNextPrompt } from './features/nextPrompt';
import { registerNoteLinks } from './features/noteLinks';
import { registerNoteSymbols } from './features/noteSymbols';
import { registerObservationTimer } from './features/observationTimer';
import { registerRefresh } from './features/refresh';
import { registerScriptTyping } from './features/scriptTyping';
import { registerSpeakerCompletion } from './features/speakerCompletion';
import { registerTally } from './features/tally';
import { registerStudentIdentity } from './features/studentIdentity';
import { registerTemplateEditing } from './features/templateEditing';
import { registerTemplateFiles } from './features/templateFiles';
import { registerWordingDiagnostics } from './features/wordingDiagnostics';
import { registerWordingFixes } from './features/wordingFixes';
import { registerWordingHelp } from './features/wordingHelp';
import { registerWordingHover } from './features/wordingHover';
import { systemClock } from './vscode/clock';
import { createDividedNotes } from './vscode/dividedNotes';
import { createDrafts } from './vscode/drafts';
import { createGoalsTree } from './vscode/goalsTree';
import { createIndexer } from './vscode/indexer';
import { createObservationTimer } from './vscode/observationTimer';
import { createLocalRoster } from './vscode/roster';
import { createLexiconFiles } from './vscode/lexiconFiles';
import { createTemplateLibrary } from './vscode/templateLibrary';
import { createTemplatePicker } from './vscode/templatePicker';
import { createTemplatePreview } from './vscode/templatePreview';
import { createWordingCheck } from './vscode/wordingCheck';

/** What the extension shows to tests and to other extensions. Read only. */
export interface ReflectiveJournalApi {
  readonly index: EntryIndex;
  readonly goals: vscode.TreeDataProvider<GoalsNode>;
  readonly lens: EvidenceLens;
  readonly goalsDragAndDrop: vscode.TreeDragAndDropController<GoalsNode>;
  /** What is selected in the view. */
  goalsSelection(): readonly GoalsNode[];
  /** Resolves when every change seen so far is in the index. */
  settled(): Promise<void>;
}

/** The one entry for desktop and web: makes the shared parts, then registers each feature. */
export function activate(context: vscode.ExtensionContext): ReflectiveJournalApi {
  const channel = vscode.window.createOutputChannel('Reflective Journal', { log: true });
  const logger = toLogger(channel);
  const clock = systemClock;
  const indexer = createIndexer(context, logger);
  // Started first: the views below wait for it and show its progress.
  void indexer.rebuild();
  const library = createTemplateLibrary(context);
  const preview = createTemplatePreview(clock);
  const picker = createTemplatePicker(context.globalState, preview);
  const drafts = createDrafts(context.workspaceState);
  const lexicons = createLexiconFiles(context.extensionUri, logger);
  const wording = createWordingCheck(lexicons);
  const timer = createObservationTimer(context.workspaceState, clock);
  const roster = createLocalRoster(logger);
  const lens = registerEvidenceLens(createDividedNotes(lexicons));
  const goals = createGoalsTree(indexer, clock, context.workspaceState);
  const goalsView = registerGoalsView(indexer, goals);

  context.subscriptions.push(
    channel,
    indexer,
    drafts,
    preview,
    wording,
    timer,
    roster,
    lens,
    goals,
    goalsView,
    registerGoalsViewState(indexer, goals),
    registerGoalActions({ indexer, clock }),
    registerRefresh(indexer),
    registerNewEntry({ indexer, library, picker, drafts, clock, logger }),
    registerInsertTemplate({ indexer, library, picker, clock }),
    registerNextPrompt(),
    registerTemplateFiles({ library, picker, preview, logger }),
    registerTemplateEditing({ library, preview, clock }),
    registerCoachingCycle({ indexer, library, clock, logger }),
    registerFromObservation({ indexer, library, picker, drafts, clock, logger }),
    registerObservationTimer(timer),
    registerScriptTyping({ clock, timer }),
    registerSpeakerCompletion(),
    registerTally(),
    registerEntryDiagnostics(indexer),
    registerEntryFixes({ indexer, clock }),
    registerGoalNavigation(indexer),
    registerGoalRename(indexer),
    registerNoteLinks(indexer),
    registerCompareCopies(indexer),
    registerWordingDiagnostics(wording),
    registerCheckAllNotes({ indexer, wording }),
    registerWordingFixes(wording),
    registerWordingHover(wording),
    registerWordingHelp(lexicons),
    registerDebriefHints(indexer),
    registerStudentIdentity(roster),
    registerFrontmatterCompletion({ indexer, clock }),
    registerFrontmatterHover(indexer),
    registerNoteSymbols(),
  );
  return {
    index: indexer.index,
    goals: goalsView.provider,
    lens,
    goalsDragAndDrop: goalsView.dragAndDrop,
    goalsSelection: () => goalsView.selection(),
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
