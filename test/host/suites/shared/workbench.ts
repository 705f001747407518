import { assert } from 'chai';
import * as vscode from 'vscode';
import type { ReflectiveJournalApi } from '../../../../src/extension';
import type { GoalsNode } from '../../../../src/core/goalNodes';

/** What the suites of both extension hosts do with VS Code. Only its API is used: there is no Node in a web host. */

const extensionId = 'reflective-journal.reflective-journal';

export async function activate(): Promise<ReflectiveJournalApi> {
  const extension = vscode.extensions.getExtension<ReflectiveJournalApi>(extensionId);
  assert.isDefined(extension, `${extensionId} is not installed`);
  await openFolders();
  const api = await extension.activate();
  await api.settled();
  return api;
}

/**
 * VS Code reads a `.code-workspace` file that lies on a server while it starts, and now and then overlooks by that that
 * there are folders in it. Writing any setting there makes it read the file again; this one is as it is anyway.
 */
async function openFolders(): Promise<void> {
  const isOpen = () => (vscode.workspace.workspaceFolders ?? []).length > 0;
  if (isOpen()) return;
  const { Workspace } = vscode.ConfigurationTarget;
  await vscode.workspace.getConfiguration('files').update('insertFinalNewline', false, Workspace);
  await eventually('a folder is open', isOpen);
}

/** The folder that the suite runs on, a copy of the sample journal. */
export function folder(): vscode.Uri {
  const first = vscode.workspace.workspaceFolders?.[0];
  assert.isDefined(first, 'no folder is open');
  return first.uri;
}

export function file(path: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), path);
}

export async function write(path: string, text: string | Uint8Array): Promise<vscode.Uri> {
  const uri = file(path);
  await vscode.workspace.fs.writeFile(uri, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return uri;
}

export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Asks again until the answer is there; after 15 s it fails, with what was `seen` last in the message. */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  seen?: () => string,
): Promise<T> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`It never came to be that ${what}${seen ? `, but: ${seen()}` : ''}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Closes all editors, without saving. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Sets a setting for the length of the work. */
export async function withSetting<T>(
  name: string,
  value: unknown,
  work: () => Promise<T>,
  target = vscode.ConfigurationTarget.Workspace,
): Promise<T> {
  const update = (now: unknown) => vscode.workspace.getConfiguration().update(`reflectiveJournal.${name}`, now, target);
  await update(value);
  try {
    return await work();
  } finally {
    await update(undefined);
  }
}

/** Runs a command and takes the first choice of every picker that comes up meanwhile. */
export async function acceptingPickers<T>(command: Thenable<T>): Promise<T> {
  let running = true;
  const done = Promise.resolve(command).finally(() => (running = false));
  while (running) {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 50))]);
  }
  return done;
}

/** Runs a command and closes the first question that comes up. */
export async function closingPickers<T>(command: Thenable<T>): Promise<T> {
  let running = true;
  const done = Promise.resolve(command).finally(() => (running = false));
  while (running) {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 50))]);
  }
  return done;
}

/** The diagnostics of ours on a note, as `code: text`, in the order of the text. */
export function ours(document: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Reflective Journal')
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ code, range }) => `${typeof code === 'object' ? code.value : (code ?? '')}: ${document.getText(range)}`);
}

/** The tree as lines, `label | description`, two spaces deeper a level; only the children of the named labels are shown. */
export async function treeLines(api: ReflectiveJournalApi, expand: readonly string[] = []): Promise<string[]> {
  async function lines(parent: GoalsNode | undefined, depth: number): Promise<string[]> {
    const found: string[] = [];
    for (const node of (await api.goals.getChildren(parent)) ?? []) {
      const item = await api.goals.getTreeItem(node);
      const label = typeof item.label === 'string' ? item.label : (item.label?.label ?? '');
      found.push(`${'  '.repeat(depth)}${label} | ${String(item.description)}`);
      if (expand.includes(label)) found.push(...(await lines(node, depth + 1)));
    }
    return found;
  }
  return lines(undefined, 0);
}

/** The one node that a path of labels leads to. */
export async function nodeAt(api: ReflectiveJournalApi, ...labels: string[]): Promise<vscode.TreeItem | undefined> {
  let parent: GoalsNode | undefined;
  let item: vscode.TreeItem | undefined;
  for (const label of labels) {
    item = undefined;
    for (const node of (await api.goals.getChildren(parent)) ?? []) {
      const candidate = await api.goals.getTreeItem(node);
      if (candidate.label !== label) continue;
      [parent, item] = [node, candidate];
      break;
    }
    if (!item) return undefined;
  }
  return item;
}

/** So many are made complete, as when they are chosen. */
const mostFixes = 100;

/** The quick fixes for the first place where these words stand. */
export async function fixesAt(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const start = document.getText().indexOf(words);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
  // Where the text changes meanwhile, or another extension registers its own fixes, VS Code drops the question.
  return eventually('there are fixes', async () => {
    try {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        vscode.CodeActionKind.QuickFix.value,
        mostFixes,
      );
      return found.length > 0 ? found : undefined;
    } catch (error) {
      if (error instanceof Error && error.message === 'Canceled') return undefined;
      throw error;
    }
  });
}
