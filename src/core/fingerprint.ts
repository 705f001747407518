/**
 * A short name for a content: six letters, 36 bits. Equal contents have the same one on every machine; that two different
 * ones have the same is as likely as 1 in 69 billion. A byte order mark and carriage returns do not count, since git and
 * editors change them on their own. Not for secrets.
 */
export function fingerprint(content: Uint8Array | string): string {
  const bytes = typeof content === 'string' ? utf8.encode(content) : content;
  let [first, second] = [0x811c9dc5, 0x3c6ef372];
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  for (let at = hasMark ? 3 : 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === carriageReturn) continue;
    first = Math.imul(first ^ byte, 0x01000193);
    second = (((second << 7) | (second >>> 25)) + first) | 0;
  }
  return letters(mixed(first)) + letters(mixed(second));
}

const utf8 = new TextEncoder();
const carriageReturn = 13;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Lets every bit of a hash depend on all the others. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  const twice = Math.imul(once ^ (once >>> 12), 0x297a2d39);
  return twice ^ (twice >>> 15);
}

/** The upper 18 bits as three letters. */
function letters(hash: number): string {
  return [26, 20, 14].map((shift) => alphabet[(hash >>> shift) & 63]).join('');
}
