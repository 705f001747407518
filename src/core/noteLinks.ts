import type { EntryIndex } from './entryIndex';
import { parseFrontmatter } from './frontmatter';
import { textOf, type FieldValue } from './frontmatterFields';
import { parseMarkdown } from './markdown';
import { nameKey } from './names';
import { decodedUri, folderOf } from './notePath';
import { span, type Edit, type Place, type Span } from './span';

/** A link as it stands in a note: `[[name]]`, or the value of `about`. */
export interface NoteReference {
  /** What can be clicked on: without brackets and quotes. */
  readonly span: Span;
  /** A note's name or path, or a goal's id; empty for a heading of the same note. */
  readonly name: string;
  /** Behind `#`. */
  readonly heading?: string;
}

/** Where a link leads. */
export interface LinkTarget {
  readonly uri: string;
  /** The id of the goal note that the link names. */
  readonly place?: Place;
}

/** The names of all notes, for links. A change costs the notes it touches. */
export interface NoteNames {
  /** Takes note of a uri that came (`exists`) or went; both may be said again. */
  set(uri: string, exists: boolean): void;
  /** The uris of the notes whose file has this name; capitals, spaces and the extension do not matter. */
  named(name: string): Iterable<string>;
}

const extension = /\.(?:md|markdown)$/i;
const webAddress = /^[a-z][a-z\d+.-]*:\/\/|^mailto:/i;

export function createNoteNames(): NoteNames {
  const names = new Map<string, Set<string>>();
  return {
    set(uri, exists) {
      const key = keyOfName(decodedUri(uri.slice(uri.lastIndexOf('/') + 1)));
      const uris = names.get(key);
      if (exists && uris) uris.add(uri);
      else if (exists) names.set(key, new Set([uri]));
      else if (uris?.delete(uri) && uris.size === 0) names.delete(key);
    },
    named: (name) => names.get(keyOfName(name)) ?? [],
  };
}

/** All links to notes in a text, in their order: `about` in the frontmatter, and wiki links outside of code. */
export function noteReferences(text: string): readonly NoteReference[] {
  const about = parseFrontmatter(text).fields.filter(({ key }) => key === 'about');
  const found = about.flatMap(({ value }) => aboutReferences(text, value));
  // Markdown is slow to take apart; most notes have no such link.
  if (!text.includes('[[')) return found;
  for (const link of parseMarkdown(text).links) {
    if (link.style === 'wiki') found.push(...wikiReference(text, span(link.span.start + 2, link.span.end - 2)));
  }
  return found;
}

/**
 * Where a link in the note `from` leads: to the note of that name or path, else to the goal note with that id. A path
 * is relative to the note or ends the other note's path. Of several notes with the name the one in the same folder is
 * taken, else the nearest by folders, then the one with the shortest path, then the first by code units.
 */
export function linkTarget(
  { name }: Pick<NoteReference, 'name'>,
  from: string,
  names: NoteNames,
  index: EntryIndex,
): LinkTarget | undefined {
  if (name === '') return { uri: from };
  if (webAddress.test(name)) return undefined;
  const uri = noteAt(name, from, names) ?? (name.includes('%') ? noteAt(decodedUri(name), from, names) : undefined);
  if (uri !== undefined) return { uri };
  const [goal] = index.declarations(name);
  return goal && { uri: goal.uri, ...(goal.id && { place: goal.id.place }) };
}

/** True for the uri of a note whose file has this name, as links name it (see {@link NoteNames.named}). */
export function isNamed(uri: string, name: string): boolean {
  return keyOfName(decodedUri(uri.slice(uri.lastIndexOf('/') + 1))) === keyOfName(name);
}

/** Writes another goal's id into links in double brackets, in `about` and in the text, that name it by its id. */
export function renameLinks(text: string, from: string, to: string): readonly Edit[] {
  if (!text.includes('[[') || !text.includes(from)) return [];
  return noteReferences(text).flatMap((reference) => {
    if (reference.name !== from || !text.startsWith('[[', reference.span.start - 2)) return [];
    const start = text.indexOf(from, reference.span.start);
    return [{ span: span(start, start + from.length), text: to }];
  });
}

/** The line (from 0) of a heading; capitals and spaces do not matter. Undefined where the note has none of that name. */
export function headingLine(text: string, heading: string): number | undefined {
  // Of a path through headings (`Notes#Next steps`) the last one counts.
  const wanted = nameKey(heading.slice(heading.lastIndexOf('#') + 1));
  const found = parseMarkdown(text).headings.find((candidate) => nameKey(candidate.text) === wanted);
  return found && text.slice(0, found.span.start).split(/\r\n|\r|\n/).length - 1;
}

function aboutReferences(text: string, value: FieldValue): NoteReference[] {
  const source = text.slice(value.span.start, value.span.end);
  // To YAML, [[name]] without quotes is a list in a list.
  const brackets = /^(["']?)\[\[([^[\]]*)\]\]\1$/.exec(source);
  if (brackets) {
    const start = value.span.start + (brackets[1]?.length ?? 0) + 2;
    return wikiReference(text, span(start, start + (brackets[2]?.length ?? 0)));
  }
  if (value.type === 'list') return value.items.flatMap((item) => aboutReferences(text, item));
  const typed = textOf(text, value)?.trim();
  if (typed === undefined || typed === '' || value.isAlias) return [];
  const isQuoted = value.type === 'scalar' && (value.style === 'single' || value.style === 'double');
  const inner = isQuoted ? span(value.span.start + 1, value.span.end - 1) : value.span;
  return [{ span: inner, ...nameAndHeading(typed) }];
}

function wikiReference(text: string, inner: Span): NoteReference[] {
  const [target = ''] = text.slice(inner.start, inner.end).split('|', 1);
  return target.trim() === '' ? [] : [{ span: inner, ...nameAndHeading(target) }];
}

function nameAndHeading(target: string): Pick<NoteReference, 'name' | 'heading'> {
  const hash = target.indexOf('#');
  if (hash < 0) return { name: target.trim() };
  const heading = target.slice(hash + 1).trim();
  return { name: target.slice(0, hash).trim(), ...(heading !== '' && { heading }) };
}

function noteAt(name: string, from: string, names: NoteNames): string | undefined {
  const segments = name.replaceAll('\\', '/').split('/');
  const last = segments.pop() ?? '';
  const candidates = [...names.named(last)];
  if (candidates.length === 0) return undefined;
  if (segments.length === 0) return nearestNote(candidates, from, last);
  const relative = keyOfPath(resolve(decodedUri(folderOf(from)), [...segments, last]));
  const exact = candidates.filter((uri) => keyOfPath(decodedUri(uri)) === relative);
  if (exact.length > 0) return nearestNote(exact, from, last);
  if (segments.some((segment) => segment === '.' || segment === '..')) return undefined;
  const ending = keyOfPath(`/${[...segments.filter((segment) => segment !== ''), last].join('/')}`);
  return nearestNote(
    candidates.filter((uri) => keyOfPath(decodedUri(uri)).endsWith(ending)),
    from,
    last,
  );
}

function nearestNote(uris: readonly string[], from: string, name: string): string | undefined {
  const here = folderOf(from);
  const beside = uris.filter((uri) => folderOf(uri) === here);
  const wanted = name.replace(extension, '');
  let best: { uri: string; rank: readonly [number, number, number] } | undefined;
  for (const uri of beside.length > 0 ? beside : uris) {
    const file = decodedUri(uri.slice(uri.lastIndexOf('/') + 1)).replace(extension, '');
    const rank = [distance(here, folderOf(uri)), uri.length, file === wanted ? 0 : 1] as const;
    if (!best || compare(rank, best.rank) < 0 || (compare(rank, best.rank) === 0 && uri < best.uri))
      best = { uri, rank };
  }
  return best?.uri;
}

/** How many folders up and down it is from one folder to another. */
function distance(from: string, to: string): number {
  if (from === to) return 0;
  const a = from.split('/');
  const b = to.split('/');
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return a.length + b.length - 2 * shared;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const difference = value - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function resolve(folder: string, segments: readonly string[]): string {
  const path = folder.split('/');
  for (const segment of segments) {
    if (segment === '..') path.pop();
    else if (segment !== '.') path.push(segment);
  }
  return path.join('/');
}

function keyOfName(name: string): string {
  return nameKey(name.replace(extension, ''));
}

function keyOfPath(path: string): string {
  return path.split('/').map(keyOfName).join('/');
}
