/** Marks that may begin or end something inside a line. */
const marks = '[]*_<`!|&\\~';
/** What a mark and a line add to the cost of a text, in plain characters. */
const perMark = 8;
const perLine = 32;

const costs = new Uint8Array(128).fill(1);
for (const mark of marks) costs[mark.charCodeAt(0)] = 1 + perMark;
costs[10] = costs[13] = 1 + perLine;
// From each one the end of a tag or a comment is looked for.
costs['<'.charCodeAt(0)] = 1 + perLine;

/**
 * How long remark takes for a text, measured in characters of plain prose: for texts made of marks and short lines alone
 * it takes many times as long as for words, and double the text may take it four times as long.
 */
export function treeCost(text: string): number {
  return costOf(text, Infinity).cost;
}

/** How much of a text from its start costs no more than that. At least one character. */
export function affordable(text: string, most: number): number {
  return Math.max(1, costOf(text, most).length);
}

function costOf(text: string, most: number): { cost: number; length: number } {
  let cost = 0;
  for (let at = 0; at < text.length; at++) {
    const next = cost + (costs[text.charCodeAt(at)] ?? 1);
    if (next > most) return { cost, length: at };
    cost = next;
  }
  return { cost, length: text.length };
}

/** A longer text is no prose where its marks outweigh its words: nothing can be said about it. */
const longestNoise = 4 * 1024;
const noise = 5;

/** True for a long text that hardly holds anything but marks. A note has none such, and remark would take long. */
export function isNoise(text: string): boolean {
  return text.length > longestNoise && treeCost(text) > noise * text.length;
}
