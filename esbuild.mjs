// Builds everything: `dist/extension.js`, which serves desktop and web alike, and (for the tests) suites that run
// inside an extension host. Run directly: `npm run build`, `npm run watch`; `--dev` adds a source map.
import { build, context } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));

/**
 * What libraries bring along and we never use. gray-matter carries an engine that runs JavaScript from a note (`eval`),
 * a second YAML parser and Node's `fs`, though core/frontmatter.ts brings its own engines; remark carries a writer of
 * Markdown, though notes are only ever changed by edits of their text.
 */
const leftOut = [
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
        importer.test(args.importer) ? { path: args.path, namespace: 'left-out', pluginData: number } : undefined,
      );
    }
    onLoad({ filter: /.*/, namespace: 'left-out' }, ({ pluginData }) => ({ contents: leftOut[pluginData].contents }));
  },
};

/** What every bundle for an extension host has in common: it runs with Node and in a web worker. */
const forExtensionHost = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  // Without this, remark's parser picks a build for pages that fails in a worker.
  conditions: ['worker'],
  mainFields: ['browser', 'module', 'main'],
  target: 'es2022',
  external: ['vscode'],
  logLevel: 'warning',
};

export function extensionOptions({ dev = false } = {}) {
  return {
    ...forExtensionHost,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    minify: !dev,
    sourcemap: dev,
    metafile: true,
    inject: [join(root, 'src/core/shims/buffer.ts')],
    plugins: [slimLibraries],
  };
}

export async function buildExtension(options) {
  return build(extensionOptions(options));
}

/** For suites that run inside an extension host. */
export const suiteOptions = { ...forExtensionHost, sourcemap: 'inline' };

async function main() {
  const options = extensionOptions({ dev: process.argv.includes('--dev') });
  if (process.argv.includes('--watch')) await (await context(options)).watch();
  else await build(options);
}

if (process.argv[1] === join(root, 'esbuild.mjs')) void main();
