// Builds `dist/extension.js` and `dist/writing.js`, which serve desktop and web alike: `npm run build`, `npm run watch`.
// `--dev` leaves them readable, with source maps. The suites that run in VS Code are bundled by test/host/bundle.ts.
import { build, context } from 'esbuild';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));

/**
 * What libraries bring along and we never use. gray-matter carries an engine that runs JavaScript from a note (`eval`),
 * a second YAML parser and Node's `fs`, though core/frontmatter.ts brings its own engines; remark and yaml carry writers,
 * though notes are only ever changed by edits of their text.
 */
const leftOut = [
  {
    path: /^\.\.?\/(?:\.\.\/)?(?:stringify\/)?stringify(?:Collection|Document|Number|Pair|String)?\.js$/,
    importer: /node_modules.yaml.browser/,
    contents: ['stringify', 'createStringifyContext', 'stringifyCollection', 'stringifyDocument']
      .concat('stringifyNumber', 'stringifyPair', 'stringifyString')
      .map((name) => `export const ${name} = () => { throw new Error("not shipped"); };`)
      .join(''),
  },
  // Types that YAML 1.1 had, such as !!set and !!omap: an unknown tag is a problem of the note.
  {
    path: /^\.\/tags\.js$/,
    importer: /node_modules.yaml.browser/,
    contents:
      'import { schema } from "./core/schema.js"; export const coreKnownTags = {}; export const getTags = () => [...schema];',
  },
  // We take nodes with their places from YAML, never what they would be as values of JavaScript.
  {
    path: /\/(?:toJS|addPairToJSMap|applyReviver)\.js$/,
    importer: /node_modules.yaml.browser/,
    contents: ['toJS', 'addPairToJSMap', 'applyReviver']
      .map((name) => `export const ${name} = () => { throw new Error("not shipped"); };`)
      .join(''),
  },
  // The processor's pipeline of plugins that change a tree: we only parse.
  { path: /^trough$/, importer: /unified/, contents: 'export const trough = () => ({ use() {}, run() {} });' },
  // The processor wraps a text in one of these; we give it text and take the tree.
  {
    path: /^vfile$/,
    importer: /unified/,
    contents:
      'export class VFile { constructor(value) { this.value = String(value ?? ""); } toString() { return this.value; } }',
  },
  // Two thousand names of characters, such as `&eacute;`: nothing reads what they stand for, only where text is.
  {
    path: /^decode-named-character-reference$/,
    importer: /./,
    contents: 'export const decodeNamedCharacterReference = () => false;',
  },
  // gray-matter asks it only for what `typeof` tells.
  {
    path: /^kind-of$/,
    importer: /gray-matter|section-matter/,
    contents: 'module.exports = (value) => (Array.isArray(value) ? "array" : value === null ? "null" : typeof value);',
  },
  {
    path: /^markdown-table$/,
    importer: /./,
    contents: 'export const markdownTable = () => { throw new Error("not shipped"); };',
  },
  { path: /^(?:\.\/lib\/engines|\.\/engines|fs)$/, importer: /gray-matter/, contents: 'module.exports = {};' },
  {
    path: /^mdast-util-to-markdown$/,
    importer: /./,
    contents: 'export const defaultHandlers = {}; export const toMarkdown = () => { throw new Error("not shipped"); };',
  },
];

const slimLibraries = {
  name: 'slim-libraries',
  setup({ onResolve, onLoad }) {
    for (const [number, { path, importer }] of leftOut.entries()) {
      onResolve({ filter: path }, (args) =>
        importer.test(args.importer)
          ? { path: args.path, namespace: 'left-out', pluginData: { number, resolveDir: args.resolveDir } }
          : undefined,
      );
    }
    onLoad({ filter: /.*/, namespace: 'left-out' }, ({ pluginData: { number, resolveDir } }) => ({
      contents: leftOut[number].contents,
      resolveDir,
    }));
  },
};

/**
 * VS Code's API, taken apart once. Else each of our files would make a copy of the whole API for itself while the
 * extension loads, half of the time that this takes.
 */
const sharedApi = {
  name: 'shared-api',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode$/ }, ({ path, kind }) =>
      kind === 'require-call' ? { path, external: true } : { path, namespace: 'shared-api' },
    );
    onLoad({ filter: /.*/, namespace: 'shared-api' }, async () => {
      const source = join(root, 'src');
      const files = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('.ts'));
      const texts = await Promise.all(files.map((name) => readFile(join(source, name), 'utf8')));
      const names = new Set(
        texts.flatMap((text) => [...text.matchAll(/\bvscode\.([A-Za-z]\w*)/g)].map(([, name]) => name)),
      );
      const exports = [...names].sort().map((name) => `export const ${name} = api.${name};`);
      return { contents: `const api = require('vscode');\n${exports.join('\n')}` };
    });
  },
};

/** What VS Code loads, the same for an extension host with Node and one in a web worker. */
export function extensionOptions({ dev = false } = {}) {
  return {
    absWorkingDir: root,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    // Without this, remark's parser picks a build for pages that fails in a worker.
    conditions: ['worker'],
    mainFields: ['browser', 'module', 'main'],
    target: 'es2022',
    logLevel: 'warning',
    logOverride: { 'import-is-undefined': 'error' },
    minify: !dev,
    sourcemap: dev,
    metafile: true,
    inject: [join(root, 'src/core/shims/buffer.ts')],
    plugins: [slimLibraries, sharedApi],
    // In a web worker the second part is imported; esbuild would make that a `require`, which finds no files there.
    supported: { 'dynamic-import': true },
  };
}

/** What the second part takes from the first instead of having it twice: with it come both readers of YAML. */
const fromFirstPart = {
  name: 'from-first-part',
  setup({ onResolve }) {
    onResolve({ filter: /\/frontmatter$/ }, ({ path, resolveDir }) =>
      join(resolveDir, path) === join(root, 'src', 'core', 'frontmatter')
        ? { path: 'core/frontmatter', external: true }
        : undefined,
    );
  },
};

/** The second part: a module whose one export is a function around CommonJS code, for src/vscode/loadPart.ts. */
export function writingOptions(choices = {}) {
  return {
    ...extensionOptions(choices),
    entryPoints: ['src/writing.ts'],
    outfile: 'dist/writing.js',
    // In brackets, so that the function is read once: without them it would be skimmed first, and read when it is called.
    banner: { js: 'module.exports = (function (module, exports, require) {' },
    footer: { js: '});' },
    plugins: [fromFirstPart, slimLibraries, sharedApi],
  };
}

/** The wording check's data becomes a file for each language, `dist/lexicon/en.json`: it is read when a note needs it. */
async function writeLexicons() {
  const source = join(root, 'src', 'language', 'lexicon');
  const target = join(root, 'dist', 'lexicon');
  await mkdir(target, { recursive: true });
  for (const file of (await readdir(source)).filter((name) => name.endsWith('.ts'))) {
    const bundle = {
      entryPoints: [join(source, file)],
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'warning',
    };
    const { outputFiles } = await build(bundle);
    const module = await import(
      `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
    );
    const [lexicon] = Object.values(module);
    // Its function for inflections has no form in JSON and stays in the bundle.
    await writeFile(join(target, `${lexicon.lang}.json`), JSON.stringify(lexicon));
  }
}

async function main() {
  const choices = { dev: process.argv.includes('--dev') };
  await writeLexicons();
  for (const options of [extensionOptions(choices), writingOptions(choices)]) {
    if (process.argv.includes('--watch')) await (await context(options)).watch();
    else await build(options);
  }
}

if (process.argv[1] === join(root, 'esbuild.mjs')) void main();
