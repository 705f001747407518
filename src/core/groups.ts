/** Groups of things by a key, each member by a key of its own: look-ups of which a change costs what it touches alone. */
type Groups<T> = Map<string, Map<string, T>>;

/** The key with the highest count; among equals the first by code units, so that the answer never depends on order. */
export function mostFrequent(counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  let bestCount = 0;
  for (const [key, times] of counts) {
    if (times > bestCount || (times === bestCount && best !== undefined && key < best)) {
      best = key;
      bestCount = times;
    }
  }
  return best;
}

/** The members of a group, unordered; none where there is no such group. */
export function values<T>(groups: ReadonlyMap<string, ReadonlyMap<string, T>>, key: string): Iterable<T> {
  return groups.get(key)?.values() ?? [];
}

/** Adds a member to a group, or takes its place. */
export function put<T>(groups: Groups<T>, key: string, member: string, value: T): void {
  const group = groups.get(key);
  if (group) group.set(member, value);
  else groups.set(key, new Map([[member, value]]));
}

/** Takes a member out, and the group with its last one. */
export function take<T>(groups: Groups<T>, key: string, member: string): void {
  const group = groups.get(key);
  if (group?.delete(member) && group.size === 0) groups.delete(key);
}

/** Counts a member of a group up or down; it is gone at 0. */
export function count(groups: Groups<number>, key: string, member: string, by: number): void {
  const times = (groups.get(key)?.get(member) ?? 0) + by;
  if (times > 0) put(groups, key, member, times);
  else take(groups, key, member);
}
