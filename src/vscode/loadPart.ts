import * as vscode from 'vscode';

/** What a part's file evaluates to: a function around CommonJS code (see esbuild.mjs). */
type Define = (module: { exports: unknown }, exports: unknown, require: (name: string) => unknown) => void;

/** In a host with Node this loads files; in a web worker VS Code's own knows none. */
declare const require: (path: string) => unknown;

/**
 * Loads a part of the extension that is a file of its own, `dist/NAME.js`, and gives what it exports. With Node it is
 * required: an `import` would wait until VS Code's hooks for modules have started, 15 ms in which nothing else runs. A web
 * worker may not import from the address where an extension is, so there it is imported by way of its content. `modules`
 * are what it takes from here, by name. Rejects where the file cannot be read.
 */
export async function loadPart<Part>(
  extensionUri: vscode.Uri,
  name: string,
  modules: Readonly<Record<string, unknown>>,
): Promise<Part> {
  const file = vscode.Uri.joinPath(extensionUri, 'dist', `${name}.js`);
  const define = requireFile(file) ?? (await importContent(file));
  const module = { exports: {} };
  define(module, module.exports, (request) => {
    if (!Object.hasOwn(modules, request)) throw new Error(`${name} asks for ${request}, which is not in its file.`);
    return modules[request];
  });
  return module.exports as Part;
}

/** `undefined` in a web worker, of which the desktop has one as well: there the file is on disk, and cannot be required. */
function requireFile(file: vscode.Uri): Define | undefined {
  if (file.scheme !== 'file' || typeof importScripts === 'function') return undefined;
  return require(file.fsPath) as Define;
}

async function importContent(file: vscode.Uri): Promise<Define> {
  const content = (await vscode.workspace.fs.readFile(file)) as Uint8Array<ArrayBuffer>;
  const parts = ['const module = {};', content, 'export default module.exports;'];
  const address = URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }));
  try {
    return ((await import(address)) as { readonly default: Define }).default;
  } finally {
    URL.revokeObjectURL(address);
  }
}
