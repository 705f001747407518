import type { EntryKind } from './entry';

/** Asked before a note is read: false where no line of it says that it is of one of these kinds. */
export function saysKind(text: string, ...kinds: readonly EntryKind[]): boolean {
  return new RegExp(`^kind:\\s*["']?(?:${kinds.join('|')})\\b`, 'im').test(text);
}
