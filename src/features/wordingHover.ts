import * as vscode from 'vscode';
import type { Span } from '../core/span';
import { commandIds } from '../ids';
import { familyTexts } from '../language/families';
import { ignoredBlocks, type IgnoredBlock } from '../language/ignore';
import type { Finding } from '../language/lint';
import { toRange } from '../vscode/convert';
import type { WordingCheck } from '../vscode/wordingCheck';
import { helpLink } from '../vscode/wordingHelp';

/** What a finding means when the pointer or the cursor rests on it: reason, how it looks, a question, the source. */
export function registerWordingHover(check: WordingCheck): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: 'markdown' },
    {
      provideHover(document, position) {
        const offset = document.offsetAt(position);
        const ignored = ignoredBlocks(document.getText()).find(({ comment }) => holds(comment, offset));
        if (ignored) return new vscode.Hover(notChecked(ignored), toRange(document, ignored.comment));
        const finding = check.findings(document).find(({ span }) => holds(span, offset));
        return finding && new vscode.Hover(explained(finding), toRange(document, finding.span));
      },
    },
  );
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function notChecked({ reason }: IgnoredBlock): vscode.MarkdownString {
  const content = new vscode.MarkdownString(vscode.l10n.t('The block below is left out of the wording check.'));
  if (reason !== undefined) content.appendMarkdown('\n\n').appendText(reason);
  return content;
}

/** A judgement of oneself is met with a question and nothing else. */
function explained(finding: Finding): vscode.MarkdownString {
  const { family, why, question, source } = finding;
  const shown = finding.shown ?? finding.instead[0];
  const content = new vscode.MarkdownString();
  const line = (label: string, text: string | undefined): void => {
    if (text !== undefined) content.appendMarkdown(`**${label}:** `).appendText(text).appendMarkdown('\n\n');
  };
  if (family === 'self-judgement') line(vscode.l10n.t('A question'), question);
  else {
    line(vscode.l10n.t('Reason'), why);
    line(vscode.l10n.t('How it looks'), shown);
    line(vscode.l10n.t('A question'), question);
    line(vscode.l10n.t('Source'), source);
  }
  const title = vscode.l10n.t("More about '{0}'", vscode.l10n.t(familyTexts[family].name));
  content.appendMarkdown(`[${title}](${helpLink(family)})`);
  content.isTrusted = { enabledCommands: [commandIds.explainWording] };
  return content;
}
