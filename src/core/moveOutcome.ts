/** What became of a file that was to be moved. */
export type MoveOutcome = 'moved' | 'not-moved' | 'copied';

/**
 * Told by what lies at both places afterwards. `copied` has the person delete the first file, so it is only said where
 * the other one is that file and not one that somebody else put there meanwhile.
 */
export function moveOutcome(isApplied: boolean, from: Uint8Array | undefined, to: Uint8Array | undefined): MoveOutcome {
  if (!to) return 'not-moved';
  if (!from) return 'moved';
  return isApplied || isSame(from, to) ? 'copied' : 'not-moved';
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
