import type * as vscode from 'vscode';
import { newLines } from '../core/newLines';
import type { Edit } from '../core/span';
import type { CommentStore } from './commentStore';
import { applyMove, type MovePlan, type MoveResult } from './moveNote';
import { newestDocument } from './newestDocument';
import { confirmed, type News, type Preview } from './sharePreview';

/** What is to be done with a note, and what a person is shown of it before. */
export interface Proposal {
  readonly plan: MovePlan;
  readonly preview: Preview;
  readonly edits: (text: string) => readonly Edit[];
}

export interface MoveDone {
  readonly plan: MovePlan;
  readonly result: Exclude<MoveResult, 'changed'>;
}

/** What a preview is about, as it was read for it. */
interface Shown {
  readonly text: string;
  readonly comments: string;
}

/**
 * Shows what will be moved, and moves just that: where the note or the comments beside it changed while the preview was
 * open, it is shown again with what is new. With `confirm` nothing is asked. Undefined where the person or `propose` does
 * not go on. Throws a message for the person where the note cannot be read.
 */
export async function moveAsShown(
  uri: vscode.Uri,
  store: CommentStore,
  propose: (document: vscode.TextDocument) => Promise<Proposal | undefined>,
  confirm: boolean | undefined,
): Promise<MoveDone | undefined> {
  let agreed: Preview | undefined;
  let news: News | undefined;
  for (;;) {
    const document = await newestDocument(uri);
    const shown = await look(document, store);
    const proposal = await propose(document);
    if (!proposal) return undefined;
    const { plan, preview, edits } = proposal;
    if (!agreed || tellsMore(preview, agreed)) {
      if (!(confirm ?? (await confirmed(document, preview, news)))) return undefined;
      agreed = preview;
    }
    // In a preview that is open for long, the document may be closed, and its text is that of then.
    const now = await newestDocument(uri);
    news = newsSince(shown, await look(now, store));
    if (news) continue;
    const result = await applyMove(plan, now, shown.text, edits);
    if (result !== 'changed') return { plan, result };
    news = newsSince(shown, await look(now, store)) ?? { lines: [], comments: false };
  }
}

async function look(document: vscode.TextDocument, store: CommentStore): Promise<Shown> {
  const { files } = await store.read(document.uri);
  return { text: document.getText(), comments: JSON.stringify(files) };
}

function newsSince(before: Shown, now: Shown): News | undefined {
  const lines = newLines(before.text, now.text);
  const comments = before.comments !== now.comments;
  return lines || comments ? { lines: lines ?? [], comments } : undefined;
}

/** Where others will see nothing of the note, a new text matters only for what is said of links and comments. */
function tellsMore({ seen, links, detail }: Preview, agreed: Preview): boolean {
  return seen !== undefined || detail !== agreed.detail || links.join('\n') !== agreed.links.join('\n');
}
