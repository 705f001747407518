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

/**
 * How a note names another one in `about` or in a wiki link: its name where both lie in one folder, else its path from
 * the note. Both are uris, decoded in the result.
 */
export function pathBetween(from: string, to: string): string {
  const here = folderOf(from).split('/');
  const there = folderOf(to).split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length && here[shared] === there[shared]) shared++;
  const up = here.slice(shared).map(() => '..');
  return linkable([...up, ...there.slice(shared).map(decodedUri), noteName(to)].join('/'));
}

/** A path as it can stand in a link: behind `#` would follow a heading, and what looks encoded would be decoded. */
function linkable(path: string): string {
  const isSafe = !path.includes('#') && decodedUri(path) === path;
  return isSafe ? path : path.replaceAll('%', '%25').replaceAll('#', '%23');
}

/** The part of a uri before its last slash. */
export function folderOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

/** The new uri of a file that was renamed or lies in a folder that was; `undefined` for all others. */
export function movedUri(uri: string, from: string, to: string): string | undefined {
  return isAtOrBelow(uri, from) ? to + uri.slice(from.length) : undefined;
}

/** True for a file or folder itself, and for all that lies in it. */
export function isAtOrBelow(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(`${folder}/`);
}
