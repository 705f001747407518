/**
 * Words as they are, without a link in them. VS Code makes one of `[text](command:...)` in what it tells or asks, and a
 * click on it runs the command: what somebody typed into a shared note is not to have that power.
 */
export function withoutLinks(words: string): string {
  return words.replaceAll('](', '] (');
}
