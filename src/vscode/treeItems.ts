import * as vscode from 'vscode';
import { shownText } from '../core/shownText';

/** What the items of all views have in common. */

/** A title and lines below it. What people typed is never taken for Markdown. */
export function tooltipOf(title: string, rest: readonly string[]): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString().appendMarkdown('**').appendText(shownText(title)).appendMarkdown('**');
  rest.forEach((line, at) => tooltip.appendMarkdown(at === 0 ? '\n\n' : '  \n').appendText(shownText(line)));
  return tooltip;
}

export function openCommand(uri: string): vscode.Command {
  return { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [vscode.Uri.parse(uri)] };
}
