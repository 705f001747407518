import type { Entry, Problem, Reference } from './entry';
import { isJournalEntry } from './entry';
import { declaredGoal, type EntryIndex, type IndexUpdate } from './entryIndex';
import { noteName } from './notePath';
import type { Place } from './span';

/** A problem that only shows beside the other notes. It is known by its place: the index keeps no texts. */
export type FolderProblem = Omit<Problem, 'span'>;

/** The three dashes that every journal entry starts with. */
const firstLine: Place = { line: 0, character: 0, endLine: 0, endCharacter: 3 };

/**
 * What a note has against the other notes of the folder. `entry` may be newer than what the index holds of the note.
 * - `unknown-goal` (info, at each reference): no goal note has the id; `found` is the id.
 * - `duplicate-goal` (warning, at the id): another note declared it first; `original` is that note's name.
 * - `conflict-copy` (warning, first line): a sync program's copy of `original`, left by `source`; it counts for nothing,
 *   so nothing else is said about it.
 *
 * `originalUri` is the other note's uri.
 */
export function folderProblems(index: EntryIndex, entry: Entry): readonly FolderProblem[] {
  const original = index.originalOf(entry.uri);
  if (original) {
    if (!isJournalEntry(entry) && !isJournalEntry(original)) return [];
    const source = index.conflictSource(entry.uri) ?? '';
    const data = { source, ...otherNote(original.uri) };
    return [{ code: 'conflict-copy', severity: 'warning', place: firstLine, data }];
  }
  const own = declaredGoal(entry);
  const problems: FolderProblem[] = [];
  const first = own === undefined ? undefined : firstDeclaration(index, own);
  if (own !== undefined && entry.id && first !== undefined && first < entry.uri) {
    const data = { found: own, ...otherNote(first) };
    problems.push({ code: 'duplicate-goal', severity: 'warning', place: entry.id.place, data });
  }
  if (!isJournalEntry(entry)) return problems;
  for (const { id, place } of entry.goals) {
    if (id === own || firstDeclaration(index, id) !== undefined) continue;
    problems.push({ code: 'unknown-goal', severity: 'info', place, data: { found: id } });
  }
  return problems;
}

/**
 * Tells after each update which notes may have other {@link folderProblems} than before: those that changed, and those
 * that mention a goal whose note came, went or moved. A changed entry of a goal with thousands of others costs only
 * itself. Updates must be given in their order, from an empty index on.
 */
export function createFolderWatch(index: EntryIndex): (update: IndexUpdate) => ReadonlySet<string> {
  const declaredBy = new Map<string, string>();
  return (update) => {
    const uris = new Set(update.uris);
    for (const id of update.goals) {
      const now = firstDeclaration(index, id);
      if (now === declaredBy.get(id)) continue;
      if (now === undefined) declaredBy.delete(id);
      else declaredBy.set(id, now);
      for (const entry of index.mentions(id)) uris.add(entry.uri);
    }
    return uris;
  };
}

/** Uri of the note that a goal's id leads to. */
function firstDeclaration(index: EntryIndex, id: Reference['id']): string | undefined {
  return index.declarations(id)[0]?.uri;
}

function otherNote(uri: string): { original: string; originalUri: string } {
  return { original: noteName(uri), originalUri: uri };
}
