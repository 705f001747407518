import * as vscode from 'vscode';
import { nameKey } from '../core/names';
import type { Logger } from '../core/ports';
import type { Drafts } from './drafts';
import { freeNames } from '../templates/entryPath';
import { renderedText, type RenderedTemplate } from '../templates/render';
import { toSnippet } from './fillTemplate';
import { exists } from './exists';
import { tellWarning } from './tell';

/** How a new entry gets its file. No file that exists is ever written to. */

/**
 * Creates a file under the first free name, empty or with a content; an existing file is never opened for writing.
 * `undefined` where the folder cannot be written to.
 */
export async function createExclusively(
  folder: vscode.Uri,
  path: string,
  logger: Logger,
  contents = new Uint8Array(),
): Promise<vscode.Uri | undefined> {
  return inTurn(async () => take(folder, path, logger, contents));
}

/** One creation after the other: VS Code looks for a file before it writes, and two at once would both find none. */
async function inTurn<T>(create: () => Promise<T>): Promise<T> {
  const creation = lastCreation.then(create);
  lastCreation = creation.catch(() => undefined);
  return creation;
}

let lastCreation: Promise<unknown> = Promise.resolve();

async function take(
  folder: vscode.Uri,
  wanted: string,
  logger: Logger,
  contents: Uint8Array,
): Promise<vscode.Uri | undefined> {
  const { path, isTaken } = await placeIn(folder, wanted);
  for (const name of freeNames(path)) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (isTaken(name)) continue;
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents });
    if (await vscode.workspace.applyEdit(edit)) return uri;
    // Somebody else took the name since we looked, or nothing can be created here at all.
    if (!(await exists(uri))) {
      logger.warn(`${uri.toString()} could not be created`);
      return undefined;
    }
  }
  return undefined;
}

interface Place {
  readonly path: string;
  /** Whether a file of the path's folder has a name already. */
  readonly isTaken: (path: string) => boolean;
}

/**
 * Where a path leads to: through folders that are there, also where they are spelled with other capitals or in another
 * Unicode form. Names that differ in nothing else are the same to file systems of Windows and macOS, and to most programs
 * that sync a folder between systems.
 */
async function placeIn(folder: vscode.Uri, wanted: string): Promise<Place> {
  const segments = wanted.split('/');
  const file = segments.pop() ?? '';
  const found: string[] = [];
  let names = await namesIn(folder);
  for (const segment of segments) {
    const same = (name: string) => nameKey(name) === nameKey(segment);
    found.push(names.includes(segment) ? segment : (names.find(same) ?? segment));
    names = names.length === 0 ? [] : await namesIn(vscode.Uri.joinPath(folder, ...found));
  }
  const taken = new Set(names.map(nameKey));
  return {
    path: [...found, file].join('/'),
    isTaken: (path) => taken.has(nameKey(path.slice(path.lastIndexOf('/') + 1))),
  };
}

async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return []; // Not there yet, or no folder.
  }
}

/** The folders on the way to a path that are not there yet, the deepest first. */
async function missingFolders(folder: vscode.Uri, path: string): Promise<readonly vscode.Uri[]> {
  const names = path.split('/').slice(0, -1);
  const missing: vscode.Uri[] = [];
  for (let depth = names.length; depth > 0; depth--) {
    const uri = vscode.Uri.joinPath(folder, ...names.slice(0, depth));
    if (await exists(uri)) break;
    missing.push(uri);
  }
  return missing;
}

/** Makes a new entry in a file of its own, opens it and remembers it as a draft until something is typed. */
export async function makeEntry(
  { folder, path: wanted, rendered }: NewFile,
  { drafts, logger }: { readonly drafts: Drafts; readonly logger: Logger },
): Promise<vscode.Uri> {
  const { path } = await placeIn(folder, wanted);
  const folders = await missingFolders(folder, path);
  const uri = await createExclusively(folder, path, logger);
  const created = await openFilled(uri, rendered(uri));
  if (uri) drafts.add(uri, (await vscode.workspace.openTextDocument(uri)).getText(), folders);
  else {
    void tellWarning(
      vscode.l10n.t('No file can be created in this folder. The entry is open but not saved yet: use Save As.'),
    );
  }
  return created;
}

export interface NewFile {
  readonly folder: vscode.Uri;
  /** Relative to the folder; a number is added to the name where it is taken. */
  readonly path: string;
  /** The entry's text, given its uri; undefined where it can have no file here. */
  readonly rendered: (uri: vscode.Uri | undefined) => RenderedTemplate;
}

/**
 * Opens the note and puts the template in with its tab stops active; without a file, an untitled note. Nothing is saved
 * for the writer.
 */
export async function openFilled(uri: vscode.Uri | undefined, rendered: RenderedTemplate): Promise<vscode.Uri> {
  const document = await (uri
    ? vscode.workspace.openTextDocument(uri)
    : vscode.workspace.openTextDocument({ language: 'markdown' }));
  // Not as a preview: the next note that is opened must not take its place.
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  if (!(await insertSnippet(editor, rendered))) {
    // Another editor came in between: the text without tab stops is better than an empty note.
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), renderedText(rendered));
    await vscode.workspace.applyEdit(edit);
  }
  return document.uri;
}

async function insertSnippet(editor: vscode.TextEditor, rendered: RenderedTemplate): Promise<boolean> {
  try {
    return await editor.insertSnippet(toSnippet(rendered), new vscode.Position(0, 0));
  } catch {
    return false; // The editor was closed while we waited.
  }
}

/** A file to be made: its uri, and its path in the folder. */
export interface FreeFile {
  readonly uri: vscode.Uri;
  readonly path: string;
}

/** The first free name for each path; no two are the same, also to file systems that do not tell capitals apart. */
export async function freeFiles(folder: vscode.Uri, paths: readonly string[]): Promise<readonly FreeFile[]> {
  const found = new Map<string, FreeFile>();
  for (const wanted of paths) {
    const place = await placeIn(folder, wanted);
    for (const path of freeNames(place.path)) {
      if (found.has(nameKey(path)) || place.isTaken(path)) continue;
      found.set(nameKey(path), { uri: vscode.Uri.joinPath(folder, path), path });
      break;
    }
  }
  return [...found.values()];
}

/**
 * Creates files with their texts, all of them or none: where a name was taken meanwhile or one cannot be written, those
 * that were made are taken back, with the folders made for them. False where none is there.
 */
export async function createAll(
  folder: vscode.Uri,
  files: readonly (FreeFile & { readonly text: string })[],
  logger: Logger,
): Promise<boolean> {
  const folders = new Map<string, vscode.Uri>();
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, path, text } of files) {
    for (const missing of await missingFolders(folder, path)) folders.set(missing.path, missing);
    const contents = new TextEncoder().encode(text);
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents });
  }
  let isTaken = false;
  const isDone = await inTurn(async () => {
    for (const { uri } of files) isTaken ||= await exists(uri);
    return !isTaken && (await vscode.workspace.applyEdit(edit));
  });
  if (isDone) return true;
  // What another window made of the same template has the same text, and is not ours to take back.
  if (isTaken) return false;
  logger.warn(`${files.length} files could not be created below ${folder.toString()}: those that were are taken back`);
  for (const { uri, text } of files) if (await holds(uri, text)) await vscode.workspace.fs.delete(uri);
  const deepestFirst = [...folders.values()].sort((a, b) => b.path.length - a.path.length);
  for (const made of deepestFirst) await deleteIfEmpty(made);
  return false;
}

async function holds(uri: vscode.Uri, text: string): Promise<boolean> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) === text;
  } catch {
    return false;
  }
}

async function deleteIfEmpty(folder: vscode.Uri): Promise<void> {
  try {
    if ((await vscode.workspace.fs.readDirectory(folder)).length === 0) await vscode.workspace.fs.delete(folder);
  } catch {
    // It was never made.
  }
}
