import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sampleJournal } from './paths';

/** A fresh copy of a folder (the sample journal unless another is given) in a temporary folder: tests may change it. */
export function copyOf(into: string, source: string = sampleJournal): string {
  const target = join(mkdtempSync(join(into, 'w-')), basename(source));
  if (existsSync(source)) cpSync(source, target, { recursive: true });
  else mkdirSync(target);
  return target;
}

/** A `.code-workspace` file that opens several folders. */
export function multiRoot(into: string, folders: readonly string[], settings: Readonly<Record<string, unknown>> = {}) {
  const file = join(mkdtempSync(join(into, 'w-')), 'journals.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: folders.map((path) => ({ path })), settings }, null, 2));
  return file;
}

/** What suites in an extension host work on: a copy of the sample journal, or a workspace of two. */
export function journalsFor(into: string, several: boolean): string {
  return several ? twoJournals(into) : copyOf(into);
}

/** The workbench's address parameters for what it opens: a folder or a `.code-workspace` file. */
export function opening(path: string): string {
  return `${path.endsWith('.code-workspace') ? 'workspace' : 'folder'}=${encodeURIComponent(path)}`;
}

/**
 * A multi-root workspace: the sample journal, and a second folder with what only real disks have, a link that leads in
 * circles and a folder that `files.exclude` hides.
 */
function twoJournals(into: string): string {
  const second = join(mkdtempSync(join(into, 'w-')), 'second journal');
  mkdirSync(join(second, 'hidden'), { recursive: true });
  mkdirSync(join(second, 'node_modules'));
  const note = '---\nkind: meeting\ntitle: Second root\nteacher: Second Teacher\n---\n\nText.\n';
  for (const path of ['note.md', 'hidden/note.md', 'node_modules/note.md']) writeFileSync(join(second, path), note);
  // Windows lets only some people make links; a junction is allowed to all.
  symlinkSync(second, join(second, 'loop'), 'junction');
  return multiRoot(into, [copyOf(into), second], { 'files.exclude': { '**/hidden': true } });
}
