import * as vscode from 'vscode';
import { anchorAt } from '../core/commentAnchor';
import type { ThreadHead } from '../core/commentEdits';
import { headingAbove } from '../core/commentPlace';
import type { Span } from '../core/span';
import { isLost, type ShownThread } from './noteThreads';
import { tellWarning } from './tell';

/** How a thread on words of the note begins in a file. */
export function newHead(document: vscode.TextDocument, id: string, place: Span): ThreadHead {
  const text = document.getText();
  return { id, title: headingAbove(text, place.start), anchor: anchorAt(text, place) };
}

/** A thread as the next file of it begins: with its words as they are now, so that either file alone finds its place. */
export function headOf(document: vscode.TextDocument, known: ShownThread): ThreadHead {
  const { id, title, anchors } = known.data;
  if (isLost(known)) return { id, title, anchor: anchors[0] };
  return { ...newHead(document, id, known.span), title };
}

/** Tells that nothing was written: `undefined` where a question was closed, false where it was tried in vain. */
export function tellNotSaved(isKept: false | undefined): void {
  const words =
    isKept === false
      ? vscode.l10n.t(
          'Not saved: the file of your comments may have changed meanwhile, or nothing can be written in this folder. Try again.',
        )
      : vscode.l10n.t(
          'Not saved yet: the question whose comments these are was closed. Save again when you are ready.',
        );
  void tellWarning(words);
}
