/**
 * A short name for a content: six letters, 36 bits. Equal contents have the same one on every machine; that two different
 * ones have the same is as likely as 1 in 69 billion. A byte order mark and carriage returns do not count, since git and
 * editors change them on their own. Not for secrets.
 */
export function fingerprint(content: Uint8Array | string): string {
  const all = typeof content === 'string' ? utf8.encode(content) : content;
  const bytes = all.includes(carriageReturn) ? all.filter((byte) => byte !== carriageReturn) : all;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let [first, second] = [0x811c9dc5 ^ (bytes.length - at), 0x3c6ef372];
  const add = (word: number): void => {
    first = Math.imul(first ^ word, 0x5bd1e995);
    first ^= first >>> 15;
    second = (((second << 7) | (second >>> 25)) + first) | 0;
  };
  for (; at + 4 <= bytes.length; at += 4) add(view.getUint32(at, true));
  for (; at < bytes.length; at++) add(view.getUint8(at));
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
