import * as vscode from 'vscode';
import { createBreathe } from '../core/concurrent';
import { createNoteNames, headingLine, linkTarget, noteReferences, type NoteNames } from '../core/noteLinks';
import { toRange } from '../vscode/convert';
import type { Indexer } from '../vscode/indexer';
import { noteText } from '../vscode/noteText';
import { pause } from '../vscode/pause';

/** A link whose heading is looked up when it is clicked: only then is the other note read. */
class NoteLink extends vscode.DocumentLink {
  constructor(
    range: vscode.Range,
    readonly note: vscode.Uri,
    readonly heading: string | undefined,
    line: number | undefined,
  ) {
    super(range, heading === undefined ? atLine(note, line) : undefined);
  }
}

/** Ctrl+click on `[[name]]` and on the value of `about`: opens the note or the goal that it names. */
export function registerNoteLinks(indexer: Indexer): vscode.Disposable {
  const { index } = indexer;
  const { names, dispose } = keepNames(indexer);

  const provider: vscode.DocumentLinkProvider<vscode.DocumentLink> = {
    async provideDocumentLinks(document, token): Promise<vscode.DocumentLink[]> {
      const references = noteReferences(document.getText());
      if (references.length === 0) return [];
      const { version } = document;
      const known = await names();
      if (token.isCancellationRequested || document.version !== version) return [];
      const from = document.uri.toString();
      return references.flatMap((reference) => {
        const target = linkTarget(reference, from, known, index);
        if (!target) return [];
        const range = toRange(document, reference.span);
        const link = new NoteLink(range, vscode.Uri.parse(target.uri), reference.heading, target.place?.line);
        link.tooltip = vscode.l10n.t('Open the note');
        return [link];
      });
    },
    async resolveDocumentLink(link): Promise<vscode.DocumentLink> {
      if (!(link instanceof NoteLink) || link.heading === undefined) return link;
      // A heading that is not there is no reason not to open the note.
      const text = await noteText(link.note).catch(() => undefined);
      link.target = atLine(link.note, text === undefined ? undefined : headingLine(text, link.heading));
      return link;
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentLinkProvider({ language: 'markdown' }, provider),
    new vscode.Disposable(dispose),
  );
}

/** The names of all notes, made when the first link asks for them and kept true from then on, in slices. */
function keepNames(indexer: Indexer): { names: () => Promise<NoteNames>; dispose: () => void } {
  const names = createNoteNames();
  let waiting: Set<string> | undefined;
  const subscription = indexer.onDidUpdate(({ uris }) => {
    for (const uri of uris) waiting?.add(uri);
  });
  return {
    dispose: () => {
      subscription.dispose();
    },
    async names() {
      await indexer.settled();
      waiting ??= new Set(indexer.index.uris());
      const breathe = createBreathe(Date.now, pause);
      for (const uri of waiting) {
        waiting.delete(uri);
        names.set(uri, indexer.index.get(uri) !== undefined);
        await breathe();
      }
      return names;
    },
  };
}

/** The uri with the line (from 0) in the form that editors open at. */
function atLine(uri: vscode.Uri, line: number | undefined): vscode.Uri {
  return line === undefined ? uri : uri.with({ fragment: `L${line + 1}` });
}
