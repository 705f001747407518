/** What was made for the keys that were asked for last, so that it is not made again. */
export interface Recent<V> {
  of(key: string, make: () => V): V;
  /** What was made for the key no longer holds. */
  forget(key: string): void;
  clear(): void;
}

/** Keeps the values of so many keys. */
export function createRecent<V>(most: number): Recent<V> {
  const known = new Map<string, { readonly value: V }>();
  return {
    of(key, make) {
      const kept = known.get(key) ?? { value: make() };
      // The order of a map is that in which its keys came.
      known.delete(key);
      known.set(key, kept);
      for (const oldest of known.keys()) {
        if (known.size <= most) break;
        known.delete(oldest);
      }
      return kept.value;
    },
    forget: (key) => void known.delete(key),
    clear: () => {
      known.clear();
    },
  };
}
