import * as vscode from 'vscode';
import { commandIds, helpScheme } from '../ids';
import { families } from '../language/families';
import type { Family } from '../language/families';

/** The page that explains a family. It is made when it is opened, so that it can be read without a network. */
export function helpUri(family: Family): vscode.Uri {
  return vscode.Uri.from({ scheme: helpScheme, path: `/${family}.md` });
}

export function familyOf(uri: vscode.Uri): Family | undefined {
  return families.find((family) => uri.path === `/${family}.md`);
}

/** A link for trusted Markdown; it opens the page as a preview. */
export function helpLink(family: Family): string {
  return `command:${commandIds.explainWording}?${encodeURIComponent(JSON.stringify([family]))}`;
}
