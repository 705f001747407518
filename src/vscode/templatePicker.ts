import * as vscode from 'vscode';
import { templateKey } from '../templates/layers';
import { kindIcon, kindLabel } from './labels';
import type { LibraryTemplate } from './templateLibrary';
import type { TemplatePreview } from './templatePreview';

export interface TemplatePicker {
  /**
   * Lets the person pick a template, the ones used last before the others unless the order is fixed; `undefined` where
   * the picker is closed.
   */
  pick(
    templates: readonly LibraryTemplate[],
    title: string,
    options?: { readonly isOrderFixed: boolean },
  ): Promise<LibraryTemplate | undefined>;
  /** Remembers that a template was used. */
  used(template: LibraryTemplate): void;
}

interface TemplateItem extends vscode.QuickPickItem {
  readonly template?: LibraryTemplate;
}

const mementoKey = 'recentTemplates';
const mostRecent = 3;

export function createTemplatePicker(memento: vscode.Memento, preview: TemplatePreview): TemplatePicker {
  const recent = () => memento.get<readonly string[]>(mementoKey, []);
  const previewButton: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('open-preview'),
    tooltip: vscode.l10n.t('Show what it makes'),
  };

  function items(templates: readonly LibraryTemplate[], recent: readonly string[]): readonly TemplateItem[] {
    const last = recent.flatMap((key) => templates.find(({ id }) => templateKey(id) === key) ?? []);
    const result: TemplateItem[] = last.length > 0 ? [separator(vscode.l10n.t('used last'))] : [];
    result.push(...last.map((template) => item(template, previewButton)));
    let kind: LibraryTemplate['kind'] | null = null;
    for (const template of templates.filter((other) => !last.includes(other))) {
      if (template.kind !== kind) {
        result.push(separator(template.kind ? kindLabel(template.kind) : vscode.l10n.t('for inserting')));
      }
      kind = template.kind;
      result.push(item(template, previewButton));
    }
    return result;
  }

  return {
    async pick(templates, title, options) {
      const picker = vscode.window.createQuickPick<TemplateItem>();
      picker.title = title;
      picker.placeholder = vscode.l10n.t('Type to search by name or purpose');
      picker.matchOnDetail = true;
      // Neither the preview nor the place that the command palette gives the keyboard back to may close it.
      picker.ignoreFocusOut = true;
      picker.items = items(templates, options?.isOrderFixed === true ? [] : recent());
      // For the keyboard; the same button stands on each item for the mouse.
      picker.buttons = [previewButton];
      let previewed = false;
      const show = async (template: LibraryTemplate | undefined): Promise<void> => {
        if (!template) return;
        previewed = true;
        await preview.show(template);
      };
      picker.onDidTriggerItemButton((event) => void show(event.item.template));
      picker.onDidTriggerButton(() => void show(picker.activeItems[0]?.template));
      picker.show();
      try {
        return await new Promise<LibraryTemplate | undefined>((resolve) => {
          picker.onDidAccept(() => {
            resolve(picker.activeItems[0]?.template);
          });
          picker.onDidHide(() => {
            resolve(undefined);
          });
        });
      } finally {
        picker.dispose();
        if (previewed) await preview.close();
      }
    },
    used({ id }) {
      const key = templateKey(id);
      void memento.update(mementoKey, [key, ...recent().filter((other) => other !== key)].slice(0, mostRecent));
    },
  };
}

function separator(label: string): TemplateItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function item(template: LibraryTemplate, button: vscode.QuickInputButton): TemplateItem {
  const { folder, kind, name, description } = template;
  const origin = folder && (folder.type === 'user' ? vscode.l10n.t('your own') : folder.name);
  return {
    label: name,
    ...(kind && { iconPath: kindIcon(kind) }),
    ...(origin !== undefined && { description: origin }),
    detail: description,
    buttons: [button],
    template,
  };
}
