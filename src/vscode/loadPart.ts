import * as vscode from 'vscode';

/** A part's file: a function around CommonJS code (see esbuild.mjs). */
interface PartFile {
  readonly default: (module: { exports: unknown }, exports: unknown, require: (name: string) => unknown) => void;
}

/**
 * Loads a part of the extension that is a file of its own, `dist/NAME.mjs`, and gives what it exports. VS Code's `require`
 * knows no files in a web worker, so it is imported: from disk where Node can, else by way of its content, since a worker
 * may not import from the address where an extension is. `modules` are what it takes from here, by name. Rejects where the
 * file cannot be read.
 */
export async function loadPart<Part>(
  extensionUri: vscode.Uri,
  name: string,
  modules: Readonly<Record<string, unknown>>,
): Promise<Part> {
  const file = vscode.Uri.joinPath(extensionUri, 'dist', `${name}.mjs`);
  const { default: define } = await importFile(file);
  const module = { exports: {} };
  define(module, module.exports, (request) => {
    if (!Object.hasOwn(modules, request)) throw new Error(`${name} asks for ${request}, which is not in its file.`);
    return modules[request];
  });
  return module.exports as Part;
}

async function importFile(file: vscode.Uri): Promise<PartFile> {
  // A worker of the desktop's has a file on disk as well, and may not import it.
  if (file.scheme === 'file') return importFrom(file.toString(true)).catch(() => importContent(file));
  return importContent(file);
}

async function importContent(file: vscode.Uri): Promise<PartFile> {
  const content = (await vscode.workspace.fs.readFile(file)) as Uint8Array<ArrayBuffer>;
  const address = URL.createObjectURL(new Blob([content], { type: 'text/javascript' }));
  try {
    return await importFrom(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function importFrom(address: string): Promise<PartFile> {
  return (await import(address)) as PartFile;
}
