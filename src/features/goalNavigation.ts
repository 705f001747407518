import * as vscode from 'vscode';
import { goalReferences } from '../core/entryIndex';
import { goalIdAt } from '../core/goalIds';
import { placeToRange, toRange } from '../vscode/convert';
import type { Indexer } from '../vscode/indexer';

/** 'Go to definition' and 'find all references' on the id of a goal, in its own note and wherever it is named. */
export function registerGoalNavigation(indexer: Indexer): vscode.Disposable {
  const { index } = indexer;

  const definitions: vscode.DefinitionProvider = {
    async provideDefinition(document, position): Promise<vscode.LocationLink[]> {
      const found = goalIdAt(document.getText(), document.offsetAt(position));
      if (!found) return [];
      await indexer.settled();
      return index.declarations(found.id).map(({ uri, id }) => ({
        originSelectionRange: toRange(document, found.span),
        targetUri: vscode.Uri.parse(uri),
        targetRange: id ? placeToRange(id.place) : new vscode.Range(0, 0, 0, 0),
      }));
    },
  };

  const references: vscode.ReferenceProvider = {
    async provideReferences(document, position, { includeDeclaration }): Promise<vscode.Location[]> {
      const found = goalIdAt(document.getText(), document.offsetAt(position));
      if (!found) return [];
      await indexer.settled();
      const entries = [...index.mentions(found.id)].sort((a, b) => (a.uri < b.uri ? -1 : 1));
      return entries.flatMap((entry) =>
        goalReferences(entry)
          .filter(({ id }, at) => id === found.id && (includeDeclaration || at > 0 || entry.kind !== 'goal'))
          .map(({ place }) => new vscode.Location(vscode.Uri.parse(entry.uri), placeToRange(place))),
      );
    },
  };

  const notes = { language: 'markdown' };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(notes, definitions),
    vscode.languages.registerReferenceProvider(notes, references),
  );
}
