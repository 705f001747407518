import * as vscode from 'vscode';
import type { Divided, Division } from '../language/evidence';
import { commandIds, contextKeys } from '../ids';
import { toRange } from '../vscode/convert';
import type { DividedNotes } from '../vscode/dividedNotes';
import { tellInfo } from '../vscode/tell';

/** What the lens shows now, for tests and screen readers' sake as plain words. */
export interface EvidenceLens extends vscode.Disposable {
  readonly isOn: boolean;
  /** The words in the status bar and those read aloud; undefined where the active editor holds no note that is divided. */
  readonly status: { readonly text: string; readonly label: string } | undefined;
  /** What is marked in a visible editor; nothing while the lens is off. */
  marked(document: vscode.TextDocument): readonly Divided[];
}

/** Longer than the pause of the checks: these marks may come last. */
const delayMs = 400;

/** In the order of the list and the status bar. */
const order = ['evidence', 'interpretation', 'judgement'] as const satisfies readonly Division[];

/**
 * Shows how the text of a note divides into evidence, interpretation and judgement: as marks in its editors while the
 * lens is on, as a list to go through by keyboard, and as three counts of the active note. Nothing of it is stored, and
 * counts of two notes are never summed.
 */
export function registerEvidenceLens(notes: DividedNotes): EvidenceLens {
  const styles = {
    evidence: style('evidence'),
    interpretation: style('interpretation'),
    judgement: style('judgement'),
  };
  const item = vscode.window.createStatusBarItem('reflectiveJournal.evidence', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('Evidence, Interpretation and Judgement');
  item.command = commandIds.listEvidence;
  let marks = new WeakMap<vscode.TextDocument, readonly Divided[]>();
  let isOn = false;
  let status: EvidenceLens['status'];
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function show(editor: vscode.TextEditor, isActive: boolean): Promise<void> {
    const { document } = editor;
    const isShown = isOn || isActive;
    const { version } = document;
    const note = isShown ? await notes.divide(document) : undefined;
    // Overtaken by typing: another round comes.
    if (!note && document.version !== version) return;
    const parts = note?.parts ?? [];
    decorate(editor, isOn ? parts : []);
    if (editor === vscode.window.activeTextEditor) showStatus(note ? parts : undefined);
  }

  function decorate(editor: vscode.TextEditor, parts: readonly Divided[]): void {
    marks.set(editor.document, parts);
    for (const division of order) {
      const hoverMessage = legend(division);
      const own = parts.filter((part) => part.division === division);
      const options = own.map(({ span }) => ({ range: toRange(editor.document, span), hoverMessage }));
      editor.setDecorations(styles[division], options);
    }
  }

  function showStatus(parts: readonly Divided[] | undefined): void {
    void vscode.commands.executeCommand('setContext', contextKeys.isDividedNote, parts !== undefined);
    status = parts && statusOf(parts);
    if (!status) {
      item.hide();
      return;
    }
    item.text = status.text;
    item.tooltip = tooltip(isOn);
    item.accessibilityInformation = { label: status.label };
    item.show();
  }

  function refresh(): void {
    const active = vscode.window.activeTextEditor;
    if (!active) showStatus(undefined);
    for (const editor of vscode.window.visibleTextEditors) void show(editor, editor === active);
  }

  function refreshSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(refresh, delayMs);
  }

  const subscriptions = vscode.Disposable.from(
    item,
    ...Object.values(styles),
    vscode.window.onDidChangeActiveTextEditor(refreshSoon),
    vscode.window.onDidChangeVisibleTextEditors(refreshSoon),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const isVisible = vscode.window.visibleTextEditors.some((editor) => editor.document === document);
      if (contentChanges.length > 0 && isVisible) refreshSoon();
    }),
    vscode.commands.registerCommand(commandIds.toggleEvidenceLens, () => {
      isOn = !isOn;
      refresh();
    }),
    vscode.commands.registerCommand(commandIds.listEvidence, () => list(notes)),
  );
  refreshSoon();
  return {
    get isOn() {
      return isOn;
    },
    get status() {
      return status;
    },
    marked: (document) => (isOn ? (marks.get(document) ?? []) : []),
    dispose: () => {
      clearTimeout(timer);
      marks = new WeakMap();
      subscriptions.dispose();
    },
  };
}

/** Told apart by the shape of the line and by a letter, not by colour alone. */
function style(division: Division): vscode.TextEditorDecorationType {
  const color = new vscode.ThemeColor(`reflectiveJournal.${division}`);
  const lines = { evidence: 'solid', interpretation: 'dashed', judgement: 'double' } as const;
  const widths = { evidence: '0 0 2px 0', interpretation: '0 0 2px 0', judgement: '0 0 4px 0' } as const;
  return vscode.window.createTextEditorDecorationType({
    borderColor: color,
    borderStyle: lines[division],
    borderWidth: widths[division],
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    overviewRulerColor: color,
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    after: { contentText: letterOf(division), color, margin: '0 0 0 0.4em', fontWeight: 'bold' },
  });
}

function letterOf(division: Division): string {
  switch (division) {
    case 'evidence':
      return vscode.l10n.t({ message: 'E', comment: ['A mark behind a sentence that is evidence'] });
    case 'interpretation':
      return vscode.l10n.t({ message: 'I', comment: ['A mark behind a sentence that is an interpretation'] });
    case 'judgement':
      return vscode.l10n.t({ message: 'J', comment: ['A mark behind a sentence that is a judgement'] });
  }
}

function nameOf(division: Division): string {
  switch (division) {
    case 'evidence':
      return vscode.l10n.t('Evidence');
    case 'interpretation':
      return vscode.l10n.t('Interpretation');
    case 'judgement':
      return vscode.l10n.t('Judgement');
  }
}

function legend(division: Division): string {
  switch (division) {
    case 'evidence':
      return vscode.l10n.t(
        'Evidence (E, solid line): what a camera would have recorded, a count, a time or a quotation.',
      );
    case 'interpretation':
      return vscode.l10n.t('Interpretation (I, dashed line): what the writer makes of it.');
    case 'judgement':
      return vscode.l10n.t('Judgement (J, double line): how good somebody or something is, or what to do.');
  }
}

function statusOf(parts: readonly Divided[]): { text: string; label: string } {
  const [evidence, interpretation, judgement] = order.map(
    (division) => parts.filter((part) => part.division === division).length,
  );
  const words = vscode.l10n.t(
    'evidence {0}, interpretation {1}, judgement {2}',
    evidence ?? 0,
    interpretation ?? 0,
    judgement ?? 0,
  );
  return { text: words, label: vscode.l10n.t('Sentences of this note: {0}. Press to list them.', words) };
}

function tooltip(isOn: boolean): vscode.MarkdownString {
  const lines = order.map((division) => `- ${legend(division)}`).join('\n');
  const title = isOn ? vscode.l10n.t('Hide these marks in the text') : vscode.l10n.t('Show them in the text');
  const content = new vscode.MarkdownString(
    `${vscode.l10n.t('Sentences of this note. The counts are not stored.')}\n\n${lines}\n\n[${title}](command:${commandIds.toggleEvidenceLens})`,
  );
  content.isTrusted = { enabledCommands: [commandIds.toggleEvidenceLens] };
  return content;
}

interface Choice extends vscode.QuickPickItem {
  readonly range?: vscode.Range;
}

/** All parts by sort; the one that is chosen is shown while going through the list, and selected in the end. */
async function list(notes: DividedNotes): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const note = editor && (await notes.divide(editor.document));
  if (!note || note.parts.length === 0) {
    void tellInfo(
      note
        ? vscode.l10n.t('No sentence of this note is evidence, interpretation or judgement yet.')
        : vscode.l10n.t('Open an observation, a debrief or a reflection first.'),
    );
    return;
  }
  const before = { selection: editor.selection, visible: editor.visibleRanges[0] };
  const picker = vscode.window.createQuickPick<Choice>();
  picker.placeholder = vscode.l10n.t('Go to a sentence');
  picker.matchOnDescription = true;
  picker.items = choicesOf(editor.document, note.parts);
  let isAccepted = false;
  picker.onDidChangeActive(([choice]) => {
    if (choice?.range) reveal(editor, choice.range);
  });
  picker.onDidAccept(() => {
    isAccepted = true;
    const [choice] = picker.selectedItems;
    if (choice?.range) reveal(editor, choice.range);
    picker.hide();
  });
  picker.onDidHide(() => {
    if (!isAccepted) {
      editor.selection = before.selection;
      if (before.visible) editor.revealRange(before.visible, vscode.TextEditorRevealType.AtTop);
    }
    picker.dispose();
  });
  picker.show();
}

function choicesOf(document: vscode.TextDocument, parts: readonly Divided[]): readonly Choice[] {
  return order.flatMap((division) => {
    const own = parts.filter((part) => part.division === division);
    if (own.length === 0) return [];
    const title = { label: `${nameOf(division)} (${own.length})`, kind: vscode.QuickPickItemKind.Separator };
    const items = own.map(({ span }) => {
      const range = toRange(document, span);
      const line = vscode.l10n.t('{0}, line {1}', nameOf(division), range.start.line + 1);
      return { label: document.getText(range).replace(/\s+/g, ' '), description: line, range };
    });
    return [title, ...items];
  });
}

function reveal(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
