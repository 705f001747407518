import * as vscode from 'vscode';
import { overlaps } from '../core/span';
import { diagnosticSource } from '../ids';
import { identitiesIn, type Identity } from '../language/identity';
import { checkedAs } from '../vscode/checkedAs';
import { blanksToSnippet, toRange } from '../vscode/convert';
import { diagnoseOpenNotes } from '../vscode/openNotes';
import type { LocalRoster } from '../vscode/roster';

/** Code of all diagnostics about students' identity. */
const code = 'student-identity';

/** Underlines in open notes what can tell who a student is, and offers the seat number instead. */
export function registerStudentIdentity(roster: LocalRoster): vscode.Disposable {
  function found(document: vscode.TextDocument): readonly Identity[] {
    const task = roster.current(document.uri);
    const text = document.getText();
    return task && checkedAs(document.uri, text).kind ? identitiesIn(text, task) : [];
  }

  const notes = diagnoseOpenNotes('reflectiveJournal.identity', (document) =>
    found(document).map((identity) => toDiagnostic(document, identity)),
  );
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, context) {
      const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const all = found(document);
      return all
        .filter(({ span }) => overlaps(span, asked) || (span.start <= asked.start && asked.start <= span.end))
        .flatMap((identity) => {
          const at = toRange(document, identity.span);
          const solved = context.diagnostics.filter((diagnostic) => diagnostic.range.isEqual(at));
          return actions(document, identity, all, solved);
        });
    },
  };
  return vscode.Disposable.from(
    notes,
    roster.onDidChange(() => {
      notes.refresh();
    }),
    vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );
}

function toDiagnostic(document: vscode.TextDocument, { span, what }: Identity): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(document, span), messageOf(what), vscode.DiagnosticSeverity.Warning);
  diagnostic.source = diagnosticSource;
  diagnostic.code = code;
  return diagnostic;
}

function messageOf(what: Identity['what']): string {
  switch (what) {
    case 'email':
      return vscode.l10n.t('An e-mail address can tell who a student is. Write a seat number such as S14 instead.');
    case 'phone':
      return vscode.l10n.t('A phone number can tell who a student is. Write a seat number such as S14 instead.');
    case 'student-id':
      return vscode.l10n.t('A student id tells who a student is. Write a seat number such as S14 instead.');
    case 'name':
      return vscode.l10n.t('This name is on your list of students. Write a seat number such as S14 instead.');
  }
}

function actions(
  document: vscode.TextDocument,
  identity: Identity,
  all: readonly Identity[],
  solved: readonly vscode.Diagnostic[],
): readonly vscode.CodeAction[] {
  const { seat } = identity;
  const title = seat ? vscode.l10n.t('Replace by {0}', seat) : vscode.l10n.t('Replace by a seat number');
  const one = replacement(document, title, [identity]);
  one.diagnostics = [...solved];
  one.isPreferred = true;
  const same = all.filter(({ who }) => who === identity.who);
  const ofStudent =
    same.length < 2 || same.length === all.length
      ? []
      : [replacement(document, vscode.l10n.t('Replace this student in all {0} places', same.length), same)];
  if (all.length < 2) return [one];
  return [one, ...ofStudent, replacement(document, vscode.l10n.t('Replace all {0} in this note', all.length), all)];
}

/** Seats that are known, and where they are not one tab stop for each student, so that all places get the same seat. */
function replacement(document: vscode.TextDocument, title: string, found: readonly Identity[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const stops = new Map(found.map(({ who }) => [who, 0]));
  [...stops.keys()].forEach((who, index) => stops.set(who, index + 1));
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(
    document.uri,
    found.map(({ span, who, seat }) =>
      seat
        ? vscode.TextEdit.replace(toRange(document, span), seat)
        : vscode.SnippetTextEdit.replace(
            toRange(document, span),
            blanksToSnippet('S__', () => stops.get(who) ?? 1),
          ),
    ),
  );
  return action;
}
