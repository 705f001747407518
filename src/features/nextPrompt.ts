import * as vscode from 'vscode';
import { unfilledPrompts } from '../core/unfilled';
import { commandIds } from '../ids';
import { toRange } from '../vscode/convert';
import { tellInfo } from '../vscode/tell';

/**
 * Selects the next prompt that was left alone, so that what is typed takes its place: also where the tab stops of the
 * template are long over, since the note was closed or written elsewhere.
 */
export function registerNextPrompt(): vscode.Disposable {
  return vscode.commands.registerCommand(commandIds.nextPrompt, () => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== 'markdown') return;
    const { document, selection } = editor;
    const prompts = unfilledPrompts(document.getText()).map((prompt) => toRange(document, prompt));
    const next = prompts.find(({ start }) => start.isAfter(selection.start)) ?? prompts[0];
    if (!next) {
      void tellInfo(vscode.l10n.t('All prompts of this note are filled in.'));
      return;
    }
    editor.selection = new vscode.Selection(next.start, next.end);
    editor.revealRange(next, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });
}
