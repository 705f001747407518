/** A text in a view is cut off behind so many UTF-16 units: a screen reader reads all of it. */
const most = 200;

/**
 * A text from a note as views show it: not longer than anyone reads, and without the marks that turn the direction of
 * whatever stands behind them, which would turn our own words too.
 */
export function shownText(text: string): string {
  return shortened(text.replace(turns, ''), most);
}

const turns = /[\u202A-\u202E\u2066-\u2069]/g;

/** Somebody's words as one line of at most so many UTF-16 units, see {@link shownText}. */
export function shownLine(text: string, longest: number): string {
  // Far more than is shown need not be gone through.
  const part = text.length > longest * 20 ? text.slice(0, longest * 20) : text;
  return shortened(part.replace(turns, '').replace(/\s+/g, ' ').trim(), longest);
}

/** The text, with an ellipsis where it has more than so many UTF-16 units. */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${beginning(text, longest - 1)}…`;
}

/**
 * The beginning of a text, of at most so many UTF-16 units: up to the end of a word, without the blanks behind it. Where
 * words are longer than half of that, as in languages that have no spaces between them, up to the end of a character.
 */
export function beginning(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const first = text.slice(0, longest);
  const kept = (/^\s/.test(text.slice(longest)) ? first : first.replace(/\S+$/, '')).trimEnd();
  if (kept.length * 2 >= longest) return kept;
  let end = 0;
  // What a person takes for one character may be many units: letters with marks, flags, faces.
  for (const { index } of new Intl.Segmenter('en').segment(text.slice(0, longest + 50))) {
    if (index > longest) break;
    end = index;
  }
  // A single one that is longer than all of it is nobody's character.
  return end > 0 ? text.slice(0, end).trimEnd() : first.replace(/[\uD800-\uDBFF]$/, '');
}
