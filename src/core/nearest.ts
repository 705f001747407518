/**
 * The name that was probably meant by a word that is none of them: the one with the fewest letters to add, drop, change
 * or swap. Undefined where that would be more than about a third of the word.
 */
export function nearest<Name extends string>(word: string, names: readonly Name[]): Name | undefined {
  let best: Name | undefined;
  let limit = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - word.length) >= limit) continue;
    const distance = editDistance(word, name);
    if (distance >= limit) continue;
    best = name;
    limit = distance;
  }
  return best;
}

/** Optimal string alignment distance: as Levenshtein's, and two swapped neighbours count as one. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(change, at(last, j) + 1, at(row, j - 1) + 1, isSwap ? at(beforeLast, j - 2) + 1 : Infinity));
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
