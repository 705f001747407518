import * as vscode from 'vscode';
import { parseFrontmatter } from '../core/frontmatter';
import { addToTally, tallyRows, tallyTable } from '../core/tally';
import { commandIds } from '../ids';
import { toRange } from '../vscode/convert';
import { editInTurn } from '../vscode/editInTurn';
import { tellInfo } from '../vscode/tell';

/** The commands that count in tables while observing. Each press is one step to undo. */
export function registerTally(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.addToTally, addOne),
    vscode.commands.registerCommand(commandIds.insertTallyTable, (rows?: unknown, style?: unknown) =>
      insertTable(rows, style),
    ),
  );
}

async function addOne(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const isCounted =
    editor &&
    (await editInTurn(editor, () => {
      const { document, selection } = editor;
      const edit = addToTally(document.getText(), document.offsetAt(selection.active));
      return edit ? [{ range: toRange(document, edit.span), text: edit.text }] : [];
    }));
  if (isCounted) return;
  void tellInfo(
    vscode.l10n.t('Put the cursor in a row of a table that has a cell with a count, a tally or nothing in it.'),
  );
}

/** Arguments answer the questions: what is counted, and `tally` or `number`. */
async function insertTable(givenRows: unknown, givenStyle: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void tellInfo(vscode.l10n.t('Open the note of the observation first.'));
    return;
  }
  const rows = tallyRows(typeof givenRows === 'string' ? givenRows : ((await askRows()) ?? ''));
  if (rows.length === 0) return;
  const styles = [
    { style: 'tally', label: vscode.l10n.t('Tally marks'), description: 'IIIII II', head: vscode.l10n.t('Tally') },
    { style: 'number', label: vscode.l10n.t('Numbers'), description: '7', head: vscode.l10n.t('Count') },
  ];
  const chosen =
    styles.find(({ style }) => style === givenStyle) ??
    (await vscode.window.showQuickPick(styles, { title: vscode.l10n.t('How do you count?') }));
  if (chosen) await putTable(editor, tallyTable({ rows, heads: [vscode.l10n.t('What'), chosen.head] }));
}

async function askRows(): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('What do you count?'),
    prompt: vscode.l10n.t('One row each, with commas between them'),
    placeHolder: vscode.l10n.t('recall questions, questions with how or why, students who answer'),
    validateInput: (value) => (tallyRows(value).length > 0 ? undefined : vscode.l10n.t('Type what you count.')),
  });
}

/** Puts a table on lines of its own, with the cursor in its first row. */
async function putTable(editor: vscode.TextEditor, table: readonly string[]): Promise<void> {
  const { document } = editor;
  const position = bodyPosition(editor);
  const { range: line, isEmptyOrWhitespace: isBlank } = document.lineAt(position);
  const isText = (at: number) => at >= 0 && at < document.lineCount && !document.lineAt(at).isEmptyOrWhitespace;
  // Without an empty line between them, text above would end up in the table's head, and text below in its last row.
  const lead = isBlank ? (isText(position.line - 1) ? '\n' : '') : '\n\n';
  const tail = isText(position.line + 1) ? '\n' : '';
  const isDone = await editor.edit((edit) => {
    edit.replace(isBlank ? line : new vscode.Range(line.end, line.end), lead + table.join('\n') + tail);
  });
  if (!isDone) return;
  const [, , firstRow = ''] = table;
  const cell = firstRow.lastIndexOf('|', firstRow.length - 2) + 2;
  const cursor = new vscode.Position(position.line + lead.length + 2, cell);
  editor.selection = new vscode.Selection(cursor, cursor);
  editor.revealRange(editor.selection);
}

/** The cursor; from within the frontmatter, which can hold no table, the end of the line behind it. */
function bodyPosition({ document, selection }: vscode.TextEditor): vscode.Position {
  const { block } = parseFrontmatter(document.getText());
  return block && document.offsetAt(selection.active) < block.end ? document.positionAt(block.end) : selection.active;
}
