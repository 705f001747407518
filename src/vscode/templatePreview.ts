import * as vscode from 'vscode';
import type { Clock } from '../core/ports';
import { renderedText, renderTemplate } from '../templates/render';
import type { Template } from '../templates/template';
import { valuesOfDay } from './fillTemplate';
import { newEntrySettings } from './settings';

/** Shows what a template makes, in a read-only editor beside the active one. Nothing is written anywhere. */
export interface TemplatePreview extends vscode.Disposable {
  /** Shows it; the keyboard stays where it is. */
  show(template: Template): Promise<void>;
  /** Shows the new text where this template is shown. */
  refresh(template: Template): void;
  /** Closes the editor, where there is one. */
  close(): Promise<void>;
}

const scheme = 'reflective-journal-template';

export function createTemplatePreview(clock: Clock): TemplatePreview {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const texts = new Map<string, string>();

  function render(template: Template): vscode.Uri {
    const uri = vscode.Uri.from({ scheme, path: `/${template.id} (${vscode.l10n.t('preview')}).md` });
    const values = {
      ...valuesOfDay(clock.today(), newEntrySettings(undefined)),
      time: clock.time(),
      ...(template.kind && { kind: template.kind }),
    };
    const rendered = renderTemplate(template, values, { part: 'entry' });
    texts.set(uri.toString(), renderedText(rendered));
    changed.fire(uri);
    return uri;
  }

  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
  });

  return {
    async show(template) {
      await vscode.window.showTextDocument(render(template), {
        viewColumn: vscode.ViewColumn.Beside,
        preserveFocus: true,
        preview: true,
      });
    },
    refresh(template) {
      const shown = vscode.workspace.textDocuments.some(
        ({ uri }) => uri.scheme === scheme && uri.path.startsWith(`/${template.id} (`),
      );
      if (shown) render(template);
    },
    async close() {
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      const own = tabs.filter(({ input }) => input instanceof vscode.TabInputText && input.uri.scheme === scheme);
      await vscode.window.tabGroups.close(own);
      texts.clear();
    },
    dispose: () => {
      vscode.Disposable.from(provider, changed).dispose();
    },
  };
}
