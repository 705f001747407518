/**
 * The forms of Spanish words. `~a` adjective in gender and number, `~n` noun in number. Verbs are listed as they are
 * used, since their forms are many and few of them judge.
 */
export function inflectSpanish(word: string, marker: string): readonly string[] {
  if (marker === 'n') return [word, plural(word)];
  if (marker !== 'a') return [];
  if (word.endsWith('o')) return ['o', 'a', 'os', 'as'].map((ending) => word.slice(0, -1) + ending);
  if (word.endsWith('or')) return [word, `${word}a`, `${word}es`, `${word}as`];
  // 'holgazán' loses its accent in the other forms.
  if (word.endsWith('án')) return [word, ...['ana', 'anes', 'anas'].map((ending) => word.slice(0, -2) + ending)];
  return [word, plural(word)];
}

function plural(word: string): string {
  if (/[aeiouáéó]$/.test(word)) return `${word}s`;
  return word.endsWith('z') ? `${word.slice(0, -1)}ces` : `${word}es`;
}
