import type * as vscode from 'vscode';
import type { Clock, Logger } from './core/ports';
import { registerAgreements } from './features/agreements';
import { registerAttachConversation } from './features/attachConversation';
import { registerCheckAllNotes } from './features/checkAllNotes';
import { registerCoachingCycle } from './features/coachingCycle';
import { registerComments } from './features/comments';
import { registerDebriefHints } from './features/debriefHints';
import { registerEntryDiagnostics } from './features/entryDiagnostics';
import { registerEntryFixes } from './features/entryFixes';
import { registerEvidenceLens, type EvidenceLens } from './features/evidenceLens';
import { registerFrontmatterCompletion } from './features/frontmatterCompletion';
import { registerFrontmatterHover } from './features/frontmatterHover';
import { registerFromObservation } from './features/fromObservation';
import { registerGoalNavigation } from './features/goalNavigation';
import { registerGoalRename } from './features/goalRename';
import { registerInsertTemplate } from './features/insertTemplate';
import { registerListComments } from './features/listComments';
import { registerNewEntry } from './features/newEntry';
import { registerNextPrompt } from './features/nextPrompt';
import { registerNoteLinks } from './features/noteLinks';
import { registerNoteSymbols } from './features/noteSymbols';
import { registerObservationTimer } from './features/observationTimer';
import { registerPracticeHints } from './features/practiceHints';
import { registerScriptTyping } from './features/scriptTyping';
import { registerShareEntry } from './features/shareEntry';
import { registerSharingArrivals } from './features/sharingArrivals';
import { registerSharingDecorations } from './features/sharingDecorations';
import { registerSharingWarnings } from './features/sharingWarnings';
import { registerSpeakerCompletion } from './features/speakerCompletion';
import { registerStudentIdentity } from './features/studentIdentity';
import { registerTally } from './features/tally';
import { registerTemplateEditing } from './features/templateEditing';
import { registerTemplateFiles } from './features/templateFiles';
import { registerWhoCanRead, type WhoCanRead } from './features/whoCanRead';
import { registerWordingDiagnostics } from './features/wordingDiagnostics';
import { registerWordingFixes } from './features/wordingFixes';
import { registerWordingHelp } from './features/wordingHelp';
import { registerWordingHover } from './features/wordingHover';
import { createCommentBoard, type CommentBoard } from './vscode/commentBoard';
import { createCommentStore } from './vscode/commentStore';
import { createDividedNotes } from './vscode/dividedNotes';
import { createDrafts } from './vscode/drafts';
import type { Indexer } from './vscode/indexer';
import { createLexiconFiles } from './vscode/lexiconFiles';
import { createObservationTimer } from './vscode/observationTimer';
import { createLocalRoster } from './vscode/roster';
import type { Sharing } from './vscode/sharing';
import { createTemplateLibrary } from './vscode/templateLibrary';
import { createTemplatePicker } from './vscode/templatePicker';
import { createTemplatePreview } from './vscode/templatePreview';
import { createWordingCheck } from './vscode/wordingCheck';

/** What the whole extension shares. */
export interface Shared {
  readonly indexer: Indexer;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly sharing: Sharing;
}

/** What the file `dist/writing.js` exports. */
export interface WritingPart {
  readonly registerWriting: typeof registerWriting;
}

/**
 * All that helps while notes are written: templates, observing, frontmatter, wording, conversations. It is a file of its
 * own, so that the views need not wait until all of it is loaded. Whatever has a state that both parts need comes with
 * `shared`: of the modules that both use, each part has its own, but for `core/frontmatter` (see esbuild.mjs).
 */
export function registerWriting(
  context: vscode.ExtensionContext,
  { indexer, clock, logger, sharing }: Shared,
): { readonly lens: EvidenceLens; readonly comments: Pick<CommentBoard, 'of'>; readonly readers: WhoCanRead } {
  const library = createTemplateLibrary(context);
  const preview = createTemplatePreview(clock);
  const picker = createTemplatePicker(context.globalState, preview);
  const drafts = createDrafts(context.workspaceState);
  const lexicons = createLexiconFiles(context.extensionUri, logger);
  const wording = createWordingCheck(lexicons);
  const timer = createObservationTimer(context.workspaceState, clock);
  const roster = createLocalRoster(logger);
  const commentStore = createCommentStore();
  const comments = createCommentBoard({ store: commentStore, wording, roster });
  const lens = registerEvidenceLens(createDividedNotes(lexicons));
  const readers = registerWhoCanRead(indexer, sharing);

  context.subscriptions.push(
    drafts,
    preview,
    wording,
    timer,
    roster,
    commentStore,
    comments,
    lens,
    registerComments({ board: comments, store: commentStore, clock }),
    registerAttachConversation({ board: comments, store: commentStore }),
    registerListComments({ board: comments, store: commentStore, indexer }),
    readers,
    registerNewEntry({ indexer, library, picker, drafts, clock, logger }),
    registerInsertTemplate({ indexer, library, picker, clock }),
    registerNextPrompt(),
    registerTemplateFiles({ library, picker, preview, logger }),
    registerTemplateEditing({ library, preview, clock }),
    registerCoachingCycle({ indexer, library, clock, logger }),
    registerFromObservation({ indexer, library, picker, drafts, clock, logger }),
    registerObservationTimer(timer, library),
    registerScriptTyping({ clock, timer }),
    registerSpeakerCompletion(),
    registerTally(),
    registerEntryDiagnostics(indexer),
    registerEntryFixes({ indexer, clock }),
    registerGoalNavigation(indexer),
    registerGoalRename(indexer),
    registerNoteLinks(indexer),
    registerWordingDiagnostics(wording),
    registerCheckAllNotes({ indexer, wording }),
    registerWordingFixes(wording),
    registerWordingHover(wording),
    registerWordingHelp(lexicons),
    registerDebriefHints(indexer),
    registerPracticeHints(indexer, clock),
    registerAgreements(indexer, clock),
    registerStudentIdentity(roster),
    registerSharingDecorations(indexer, sharing),
    registerSharingWarnings(indexer, sharing),
    registerSharingArrivals(indexer, sharing),
    registerShareEntry({ indexer, sharing, wording, roster, comments: commentStore }),
    registerFrontmatterCompletion({ indexer, clock }),
    registerFrontmatterHover(indexer),
    registerNoteSymbols(),
  );
  return { lens, comments, readers };
}
