import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
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
  return several ? multiRoot(into, [copyOf(into), copyOf(into)]) : copyOf(into);
}

/** The workbench's address parameters for what it opens: a folder or a `.code-workspace` file. */
export function opening(path: string): string {
  return `${path.endsWith('.code-workspace') ? 'workspace' : 'folder'}=${encodeURIComponent(path)}`;
}
