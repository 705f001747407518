/**
 * The key under which a person's name is grouped: people type the same name with other capitals, spaces or
 * Unicode forms. Names are never changed in the notes.
 */
export function nameKey(name: string): string {
  let key = keys.get(name);
  if (key !== undefined) return key;
  key = letterKey(name.trim().replace(/\s+/g, ' '));
  if (keys.size >= maxKeys) keys.clear();
  keys.set(name, key);
  return key;
}

/** A folder has few names and asks for each of them thousands of times. */
const keys = new Map<string, string>();
const maxKeys = 5_000;

/** Orders as a person would look names up: by letters and numbers, capitals aside. The same on every machine. */
export function compareNames(a: string, b: string): number {
  // Made when the first list is sorted: it takes milliseconds, and VS Code waits for us while we start.
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b);
}

let collator: Intl.Collator | undefined;

/**
 * Two texts have the same key where they differ in capitals alone, or in whether accents stand on their letters or behind
 * them: disks and programs differ in both.
 */
export function letterKey(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
