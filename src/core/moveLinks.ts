import type { EntryIndex } from './entryIndex';
import { parseMarkdown } from './markdown';
import { nameKey } from './names';
import { isNamed, linkTarget, noteReferences, type NoteNames } from './noteLinks';
import { decodedUri, folderOf, noteName, pathBetween } from './notePath';
import { applyEdits, span, type Edit, type Span } from './span';

/** A note that gets another uri. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** What becomes of one note's links when a note moves. */
export interface MovedLinks {
  /** In the text as it is: after them, every link leads where it led before. */
  readonly edits: readonly Edit[];
  /** Links that will lead nowhere or elsewhere, as they are written. */
  readonly broken: readonly string[];
  /** The uris of the notes and other files that the links lead to, after the move. */
  readonly targets: readonly string[];
}

export interface LinkContext {
  /** The names of all notes as they are before the move. */
  readonly names: NoteNames;
  readonly index: EntryIndex;
}

/** True where a text may name the note: only then its links are looked at, which takes longer. */
export function mayLinkTo(text: string, uri: string): boolean {
  const name = noteName(uri);
  const key = nameKey(name);
  return nameKey(text).includes(key) || text.toLowerCase().includes(encodeURI(name).toLowerCase());
}

/**
 * What becomes of the links of the note `uri` with this text when a note moves, itself or another one: `about`, wiki links
 * and the relative paths of Markdown links.
 */
export function linksAfterMove(uri: string, text: string, move: Move, { names, index }: LinkContext): MovedLinks {
  const here = uri === move.from ? move.to : uri;
  const after = namesAfter(names, move);
  const moved = (target: string): string => (target === move.from ? move.to : target);
  const edits: Edit[] = [];
  const broken: string[] = [];
  const targets = new Set<string>();

  for (const { name, span: where } of noteReferences(text)) {
    const target = name === '' ? undefined : linkTarget({ name }, uri, names, index)?.uri;
    if (target === undefined) continue;
    const wanted = moved(target);
    targets.add(wanted);
    const leadsTo = (other: string): boolean => {
      const found = linkTarget({ name: other }, here, after, index)?.uri;
      return found !== undefined && moved(found) === wanted;
    };
    if (leadsTo(name)) continue;
    const written = pathBetween(here, wanted);
    const at = text.indexOf(name, where.start);
    if (leadsTo(written) && isSafeInFrontmatter(written) && at >= 0 && at + name.length <= where.end)
      edits.push({ span: span(at, at + name.length), text: written });
    else broken.push(name);
  }
  for (const { target, where, path, rest } of relativeLinks(uri, text)) {
    const wanted = samePath(path, move.from) ? move.to : path;
    targets.add(wanted);
    if (samePath(resolved(here, target), wanted)) continue;
    const written = relativePath(here, wanted);
    if (where && written !== undefined) edits.push({ span: where, text: written + rest });
    else broken.push(target);
  }
  return { ...checked(text, edits, broken), targets: [...targets] };
}

/** Edits that would spoil the text are left out: their links are told of as broken. */
function checked(text: string, edits: readonly Edit[], broken: readonly string[]): Omit<MovedLinks, 'targets'> {
  if (edits.length === 0) return { edits, broken };
  const before = noteReferences(text).length;
  if (noteReferences(applyEdits(text, edits)).length === before) return { edits, broken };
  return { edits: [], broken: [...broken, ...edits.map((edit) => text.slice(edit.span.start, edit.span.end))] };
}

/** What needs quotes in YAML is rare in names of notes, and then the link is told of as broken. */
function isSafeInFrontmatter(path: string): boolean {
  return !/[:"'[\]{}|\\]|^[-?!&*@`>]| $/.test(path);
}

function namesAfter(names: NoteNames, { from, to }: Move): NoteNames {
  return {
    set: () => undefined,
    named(name) {
      const others = [...names.named(name)].filter((uri) => uri !== from && uri !== to);
      return isNamed(to, name) ? [...others, to] : others;
    },
  };
}

interface RelativeLink {
  /** As written. */
  readonly target: string;
  /** Where the target stands, if it stands there as it is. */
  readonly where: Span | undefined;
  /** The uri that it leads to. */
  readonly path: string;
  /** The heading or query behind the path. */
  readonly rest: string;
}

function relativeLinks(uri: string, text: string): readonly RelativeLink[] {
  if (!text.includes('](') && !text.includes(']:')) return [];
  return parseMarkdown(text).links.flatMap(({ style, target, span: link }) => {
    if (style !== 'markdown' || /^(?:[a-z][a-z\d+.-]*:|[/\\#?])/i.test(target) || target === '') return [];
    const rest = /[#?].*$/s.exec(target)?.[0] ?? '';
    const isDefinition = /^\[[^\]]*\]:/.exec(text.slice(link.start, link.end));
    const open = isDefinition ? link.start + isDefinition[0].length : text.lastIndexOf('](', link.end);
    const at = open < link.start ? -1 : text.indexOf(target, open);
    const where = at < 0 || at + target.length > link.end ? undefined : span(at, at + target.length);
    return [{ target, where, path: resolved(uri, target), rest }];
  });
}

/** The uri that a relative path leads to from a note. */
function resolved(from: string, target: string): string {
  const path = folderOf(from).split('/');
  for (const part of decodedUri(target.replace(/[#?].*$/s, '')).split('/')) {
    if (part === '..') path.pop();
    else if (part !== '.' && part !== '') path.push(encodeURIComponent(part));
  }
  return path.join('/');
}

/** The same uri may be written with more or less encoding. */
function samePath(a: string, b: string): boolean {
  return a === b || decodedUri(a) === decodedUri(b);
}

/** The path of a Markdown link; undefined where the two lie on different systems. */
function relativePath(from: string, to: string): string | undefined {
  const here = folderOf(from).split('/');
  const there = folderOf(to).split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length && samePath(here[shared] ?? '', there[shared] ?? '')) shared++;
  // The scheme and the server come first.
  if (shared < 3) return undefined;
  const file = to.slice(to.lastIndexOf('/') + 1);
  const parts = [...here.slice(shared).map(() => '..'), ...there.slice(shared), file].map(decodedUri);
  return encodeURI(parts.join('/')).replace(/[()#?]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
