import * as vscode from 'vscode';
import type { Entry } from '../core/entry';
import { readEntry } from '../core/readEntry';
import { commandIds } from '../ids';
import { otherAuthors } from '../language/commentsSeen';
import { askPlace } from '../vscode/askPlace';
import { knownAuthor } from '../vscode/commentAuthor';
import type { CommentStore } from '../vscode/commentStore';
import { freeFiles } from '../vscode/createEntry';
import type { Indexer } from '../vscode/indexer';
import { entryTitle } from '../vscode/labels';
import { moveAsShown, type Proposal } from '../vscode/moveAsShown';
import { planMove, type MovePlan } from '../vscode/moveNote';
import { editsFor, linkTexts, moveDetails, path, tellResult } from '../vscode/moveTexts';
import { audienceText, lowerFirst } from '../vscode/readersText';
import type { LocalRoster } from '../vscode/roster';
import { seenIn } from '../vscode/sharePreview';
import type { Sharing } from '../vscode/sharing';
import type { WordingCheck } from '../vscode/wordingCheck';
import { tellError, tellInfo } from '../vscode/tell';

export interface ShareEntryDeps {
  readonly indexer: Indexer;
  readonly sharing: Sharing;
  readonly wording: WordingCheck;
  readonly roster: LocalRoster;
  readonly comments: CommentStore;
}

/** Answers to the questions that would be asked, for other commands and for tests. */
interface Answers {
  readonly folder?: string;
  readonly confirm?: boolean;
}

/** An entry that stays in its folder. */
const noPlace = { uri: undefined, note: undefined };

/** An entry that can be moved, as it is in its editor now. */
interface Chosen {
  readonly document: vscode.TextDocument;
  readonly entry: Entry;
}

/**
 * 'Share with Coach...' moves an entry to a shared folder after a preview of what others will see; 'Make Private...'
 * moves it back. Each is one step that can be undone. They resolve to where the entry is then, or to nothing.
 */
export function registerShareEntry(deps: ShareEntryDeps): vscode.Disposable {
  const { indexer, sharing, wording, roster, comments } = deps;

  async function share(target: unknown, answers: Answers): Promise<vscode.Uri | undefined> {
    const { t } = vscode.l10n;
    const chosen = await choose(indexer, target);
    if (!chosen || !isShareable(chosen.entry)) return undefined;
    const { uri } = chosen.document;
    const now = sharing.audienceOf(uri);
    const place =
      now === 'pair' || now === 'group'
        ? { uri: undefined, audience: now }
        : await askPlace(sharing.places, 'shared', answers.folder);
    if (!place) return undefined;
    const { audience } = place;
    let who = '';
    const propose = async (document: vscode.TextDocument): Promise<Proposal | undefined> => {
      const entry = entryOf(document);
      const plan = isShareable(entry) && (await planFor(document, place.uri));
      if (!plan) return undefined;
      who = lowerFirst(audienceText(audience, uri, entry.teacher));
      const preview = {
        title: t('Share "{0}": {1} will be able to read it', entryTitle(entry), who),
        action: t('Share'),
        detail: moveDetails(document, plan, audience),
        seen: await seenIn(document, wording, roster.current(document.uri), comments),
        links: linkTexts(plan, audience, sharing),
      };
      return { plan, preview, edits: editsFor(plan, audience) };
    };
    return moved(uri, answers, propose, (done) => t('Shared: {0} can read "{1}".', who, path(done)));
  }

  async function makePrivate(target: unknown, answers: Answers): Promise<vscode.Uri | undefined> {
    const { t } = vscode.l10n;
    const chosen = await choose(indexer, target);
    if (!chosen) return undefined;
    const { uri } = chosen.document;
    const now = sharing.readersOf(uri, chosen.entry);
    if (now.audience === 'private' && now.meant === 'private') {
      void tellInfo(t('This entry is private already.'));
      return undefined;
    }
    const isInShared = now.folder === 'pair' || now.folder === 'group';
    const place = isInShared ? await askPlace(sharing.places, 'private', answers.folder) : noPlace;
    if (!place) return undefined;
    const copies = t(
      'Others may have copies already: whoever has the folder may have read or kept it, and sync programs keep earlier versions. This does not take them back.',
    );
    const propose = async (document: vscode.TextDocument): Promise<Proposal | undefined> => {
      const plan = await planFor(document, place.uri);
      if (!plan) return undefined;
      const authors = otherAuthors((await comments.read(uri)).files, knownAuthor(uri));
      // Theirs are the only words that those who wrote them have.
      const theirs =
        isInShared && authors.length > 0
          ? t('The comments of {0} beside it go along: ask before you take away what others wrote.', authors.join(', '))
          : '';
      const left = isInShared
        ? [...indexer.index.copiesOf(uri.toString())].map((one) => path(vscode.Uri.parse(one)))
        : [];
      const staying =
        left.length > 0 ? t('Conflict copies stay where others can read them: {0}.', left.join(', ')) : '';
      const isSaidThere = place.note === 'by-folder';
      const source = isSaidThere ? t('That this folder is private is said by settings that others may have, too.') : '';
      const preview = {
        title: t('Make "{0}" private: others may have copies already', entryTitle(entryOf(document))),
        action: t('Make private'),
        detail: [staying, theirs, copies, moveDetails(document, plan, 'private'), source].join(' ').trim(),
        seen: undefined,
        links: linkTexts(plan, 'private', sharing),
      };
      return { plan, preview, edits: editsFor(plan, 'private') };
    };
    return moved(uri, answers, propose, (done) => (isInShared ? t('Moved to "{0}". {1}', path(done), copies) : copies));
  }

  /** Shows and does what is proposed, and tells what became of it. */
  async function moved(
    uri: vscode.Uri,
    { confirm }: Answers,
    propose: (document: vscode.TextDocument) => Promise<Proposal | undefined>,
    success: (done: vscode.Uri) => string,
  ): Promise<vscode.Uri | undefined> {
    const agreed = new Set<string>();
    const proposed = async (document: vscode.TextDocument): Promise<Proposal | undefined> => {
      const proposal = await propose(document);
      if (proposal) agreed.add(proposal.plan.to.toString());
      for (const to of agreed) sharing.agreed.add(to);
      return proposal;
    };
    try {
      const done = await moveAsShown(uri, comments, proposed, confirm);
      return done && tellResult(done, success);
    } catch (error) {
      void tellError(error instanceof Error ? error.message : String(error));
      return undefined;
    } finally {
      for (const to of agreed) sharing.agreed.delete(to);
    }
  }

  /** Where the entry would be, under the first free name, and what becomes of links; without a folder it stays where it is. */
  async function planFor(document: vscode.TextDocument, folder: vscode.Uri | undefined): Promise<MovePlan | undefined> {
    const { uri } = document;
    if (!folder) return { from: uri, to: uri, edits: () => [], others: [], broken: [], targets: [] };
    const [free] = await freeFiles(folder, [sharing.pathIn(uri)]);
    return free && planMove(document, free.uri, indexer);
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.shareEntry, oneByOne(share)),
    vscode.commands.registerCommand(commandIds.makePrivate, oneByOne(makePrivate)),
  );
}

type Work = (target: unknown, answers: Answers) => Promise<vscode.Uri | undefined>;

/** Menus pass all that is selected behind what they were opened on: each has a preview of its own, until one is closed. */
function oneByOne(work: Work): (target?: unknown, selectedOrAnswers?: unknown) => Promise<vscode.Uri | undefined> {
  return async (target, second) => {
    const selected: readonly unknown[] = Array.isArray(second) && second.length > 0 ? second : [target];
    let done: vscode.Uri | undefined;
    for (const one of selected) {
      done = await work(one, asAnswers(second));
      if (!done) return undefined;
    }
    return done;
  };
}

/** Menus pass uris or nodes of a tree; without one, the note in the active editor is meant. */
async function choose(indexer: Indexer, target: unknown): Promise<Chosen | undefined> {
  const { t } = vscode.l10n;
  const uri = uriOf(indexer, target) ?? vscode.window.activeTextEditor?.document.uri;
  await indexer.settled();
  const document = uri && (await openDocument(uri));
  const entry = document && entryOf(document);
  if (document?.isUntitled) {
    void tellInfo(t('Save the entry in a folder first.'));
    return undefined;
  }
  if (document && entry?.kind) return { document, entry };
  void tellInfo(t('Open a journal entry first.'));
  return undefined;
}

function uriOf({ index }: Indexer, target: unknown): vscode.Uri | undefined {
  if (target instanceof vscode.Uri) return target;
  if (typeof target !== 'object' || target === null) return undefined;
  const { uri, goal } = target as Record<string, unknown>;
  const text = typeof goal === 'string' && uri === undefined ? index.declarations(goal)[0]?.uri : uri;
  return typeof text === 'string' ? vscode.Uri.parse(text) : undefined;
}

function entryOf(document: vscode.TextDocument): Entry {
  return readEntry(document.uri.toString(), document.getText());
}

function isShareable({ kind }: Entry): boolean {
  if (kind !== 'private-note') return true;
  void tellInfo(vscode.l10n.t('A private note stays with its writer. To share it, give it another kind first.'));
  return false;
}

async function openDocument(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined; // Gone, or no text.
  }
}

function asAnswers(value: unknown): Answers {
  if (typeof value !== 'object' || value === null) return {};
  const { folder, confirm } = value as Record<string, unknown>;
  return {
    ...(typeof folder === 'string' && { folder }),
    ...(typeof confirm === 'boolean' && { confirm }),
  };
}
