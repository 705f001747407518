import * as vscode from 'vscode';
import { commandIds, helpScheme } from '../ids';
import { families, familyTexts } from '../language/families';
import type { Family } from '../language/families';
import type { LexiconFiles } from '../vscode/lexiconFiles';
import { familyOf, helpUri } from '../vscode/wordingHelp';

/** The pages that explain each family of evaluative wording, for the links behind findings and by command. */
export function registerWordingHelp(lexicons: LexiconFiles): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(helpScheme, {
      async provideTextDocumentContent(uri) {
        const family = familyOf(uri);
        if (!family) return '';
        // The rules are read when they are needed, not while VS Code starts.
        const [{ familyHelp }, lexicon] = await Promise.all([import('../language/familyHelp'), lexicons.load('en')]);
        return familyHelp(family, lexicon?.rules ?? [], vscode.l10n.t);
      },
    }),
    vscode.commands.registerCommand(commandIds.explainWording, async (asked?: unknown) => {
      const family = families.find((known) => known === asked) ?? (await pickFamily());
      if (!family) return;
      const document = await vscode.workspace.openTextDocument(helpUri(family));
      try {
        await vscode.commands.executeCommand('markdown.showPreview', document.uri);
      } catch {
        // Markdown's own extension may be switched off.
        await vscode.window.showTextDocument(document, { preview: true });
      }
    }),
  );
}

async function pickFamily(): Promise<Family | undefined> {
  const items = families.map((family) => {
    const { name, description } = familyTexts[family];
    return { label: vscode.l10n.t(name), detail: vscode.l10n.t(description), family };
  });
  const placeHolder = vscode.l10n.t('Which kind of wording?');
  const picked = await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true });
  return picked?.family;
}
