import * as vscode from 'vscode';
import { builtInTemplateIds } from '../templates/builtIn';
import { compareTemplates, parseTemplate, type Template } from '../templates/template';
import { kindIcon, kindLabel } from './labels';

/** Where templates come from. Files are read when a command asks, so that activation costs nothing. */
export interface TemplateLibrary {
  /** All templates in the order of a picker. Rejects where the extension's own files cannot be read. */
  all(): Promise<readonly Template[]>;
}

/** The built-in templates. They are named one by one since a web host cannot list an extension's folder. */
export function createTemplateLibrary(extensionUri: vscode.Uri): TemplateLibrary {
  let loaded: Promise<readonly Template[]> | undefined;

  async function load(): Promise<readonly Template[]> {
    const templates = await Promise.all(
      builtInTemplateIds.map(async (id) => {
        const file = vscode.Uri.joinPath(extensionUri, 'templates', `${id}.md`);
        return parseTemplate(id, new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
      }),
    );
    return templates.sort(compareTemplates);
  }

  return {
    async all() {
      loaded ??= load();
      try {
        return await loaded;
      } catch (error) {
        loaded = undefined; // Try again next time: a web host may have been offline.
        throw error;
      }
    },
  };
}

interface TemplateItem extends vscode.QuickPickItem {
  readonly template?: Template;
}

/** Lets the person pick a template, listed under its kind; `undefined` where the picker is closed. */
export async function pickTemplate(templates: readonly Template[], title: string): Promise<Template | undefined> {
  const items: TemplateItem[] = [];
  let kind: Template['kind'];
  for (const template of templates) {
    if (template.kind && template.kind !== kind) {
      items.push({ label: kindLabel(template.kind), kind: vscode.QuickPickItemKind.Separator });
    }
    kind = template.kind;
    items.push({
      label: template.name,
      ...(kind && { iconPath: kindIcon(kind) }),
      detail: template.description,
      template,
    });
  }
  const placeHolder = vscode.l10n.t('Type to search by name or purpose');
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder, matchOnDetail: true });
  return picked?.template;
}
