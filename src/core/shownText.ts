/** A text in a view is cut off behind so many UTF-16 units: a screen reader reads all of it. */
const most = 200;

/**
 * A text from a note as views show it: not longer than anyone reads, and without the marks that turn the direction of
 * whatever stands behind them, which would turn our own words too.
 */
export function shownText(text: string): string {
  const calm = text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
  return calm.length <= most ? calm : `${calm.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
