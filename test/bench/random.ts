/** Chances that are the same in every run: a generator with a seed. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number, at least 0, less than `limit`. */
  below(limit: number): number;
  pick<T>(items: readonly T[]): T;
  /** True in `part` (0 to 1) of all cases. */
  chance(part: number): boolean;
}

/** A linear congruential generator (constants of Numerical Recipes), its upper bits taken: enough for made-up notes. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 0x1000000;
  }
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (items) => items[below(items.length)],
    chance: (part) => next() < part,
  };
}
