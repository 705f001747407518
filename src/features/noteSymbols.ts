import * as vscode from 'vscode';
import { parseFrontmatter } from '../core/frontmatter';
import { isOurFrontmatter } from '../core/frontmatterContext';
import { textOf, type Field, type FieldValue } from '../core/frontmatterFields';
import { shownLine } from '../core/shownText';
import { span } from '../core/span';
import { toRange } from '../vscode/convert';

/** The fields of a note in outline and breadcrumbs. Its headings are there already: VS Code's own Markdown brings them. */
export function registerNoteSymbols(): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    provideDocumentSymbols(document) {
      const text = document.getText();
      const { block, fields } = parseFrontmatter(text);
      if (!block || !isOurFrontmatter(fields)) return undefined;
      const range = toRange(document, block);
      const name = vscode.l10n.t('Fields');
      const firstLine = new vscode.Range(range.start, document.lineAt(range.start.line).range.end);
      const root = new vscode.DocumentSymbol(name, '', vscode.SymbolKind.Namespace, range, firstLine);
      // VS Code takes no symbol without a name.
      root.children = fields.filter(({ key }) => key !== '').map((field) => fieldSymbol(document, text, field));
      return [root];
    },
  };
  const metadata = { label: 'Reflective Journal' };
  return vscode.languages.registerDocumentSymbolProvider({ language: 'markdown' }, provider, metadata);
}

function fieldSymbol(
  document: vscode.TextDocument,
  text: string,
  { key, keySpan, value }: Field,
): vscode.DocumentSymbol {
  const range = toRange(document, span(keySpan.start, Math.max(keySpan.end, value.span.end)));
  return new vscode.DocumentSymbol(
    key,
    detail(text, value),
    vscode.SymbolKind.Property,
    range,
    toRange(document, keySpan),
  );
}

/** The value in one short line. */
function detail(text: string, value: FieldValue): string {
  return shownLine(shown(text, value), maxDetail);
}

const maxDetail = 120;

function shown(text: string, value: FieldValue): string {
  switch (value.type) {
    case 'scalar':
      return textOf(text, value) ?? '';
    case 'list':
      return value.items.map((item) => shown(text, item)).join(', ');
    case 'map':
      return value.fields.map((field) => shown(text, field.value)).join(' ');
  }
}
