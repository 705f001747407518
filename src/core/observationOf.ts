import type { Entry } from './entry';
import { observedDay } from './feedback';
import { nameKey } from './names';
import { decodedUri, folderOf } from './notePath';

/**
 * The observation that a debrief talks about: the one that it names (`about`, or a link, given by `named`), else the
 * one of its `observed` day, else the last one before it in the same cycle or for the same goal, of the same teacher.
 */
export function observationOf(debrief: Entry, named: readonly string[], entries: Iterable<Entry>): Entry | undefined {
  const names = new Set(named.map(keyOf));
  const best: (Entry | undefined)[] = [undefined, undefined, undefined];
  const day = debrief.observed;
  const offer = (rank: number, entry: Entry): void => {
    const known = best[rank];
    if (!known || isNearer(entry, known, debrief)) best[rank] = entry;
  };
  for (const entry of entries) {
    if (entry.kind !== 'observation') continue;
    if (names.size > 0 && names.has(keyOf(entry.uri))) offer(0, entry);
    if (!isSameTeacher(entry, debrief)) continue;
    const date = observedDay(entry);
    const isBefore = date !== undefined && (debrief.date === undefined || date <= debrief.date);
    if (day !== undefined && date === day) offer(1, entry);
    else if (day === undefined && isBefore && isSameWork(entry, debrief)) offer(2, entry);
  }
  return best.find((entry) => entry !== undefined);
}

/** The name of a note's file, without folders, extension and what stands behind `#`. */
function keyOf(name: string): string {
  const path = decodedUri(name).replace(/#.*$/, '');
  return nameKey(path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/i, ''));
}

function isSameTeacher(a: Entry, b: Entry): boolean {
  return a.teacher !== undefined && b.teacher !== undefined && nameKey(a.teacher) === nameKey(b.teacher);
}

function isSameWork(a: Entry, b: Entry): boolean {
  if (a.cycle !== undefined && a.cycle === b.cycle) return true;
  return a.goals.some(({ id }) => b.goals.some((goal) => goal.id === id));
}

/** In the same folder first, then the later one. */
function isNearer(a: Entry, b: Entry, debrief: Entry): boolean {
  const isHere = (entry: Entry): boolean => folderOf(entry.uri) === folderOf(debrief.uri);
  if (isHere(a) !== isHere(b)) return isHere(a);
  return (observedDay(a) ?? '') > (observedDay(b) ?? '');
}
