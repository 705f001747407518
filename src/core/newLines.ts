/**
 * The lines of a text that its earlier version did not have, by number from 0; blank ones are left out. Undefined where
 * both are the same. A line that only moved is not new; one in which a letter changed is.
 */
export function newLines(before: string, now: string): readonly number[] | undefined {
  if (before === now) return undefined;
  const known = new Map<string, number>();
  for (const line of linesOf(before)) known.set(line, (known.get(line) ?? 0) + 1);
  return linesOf(now).flatMap((line, at) => {
    const left = known.get(line) ?? 0;
    if (left > 0) known.set(line, left - 1);
    return left > 0 || line.trim() === '' ? [] : [at];
  });
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/);
}
