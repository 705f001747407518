/** A note's uri as people read it: percent-encoding undone where that is possible, else as it is. */
export function decodedUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri; // A lone percent sign: then nothing in it was encoded.
  }
}

/** What a note is called in running text: its file's name without the extension. */
export function noteName(uri: string): string {
  const name = decodedUri(uri.slice(uri.lastIndexOf('/') + 1));
  return name.replace(/(?!^)\.[^.]+$/, '');
}

/** The part of a uri before its last slash. */
export function folderOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}
