// Builds `dist/extension.js`, which serves desktop and web alike: `npm run build`, `npm run watch`. `--dev` leaves it
// readable, with a source map. The suites that run in VS Code are bundled by test/host/bundle.ts.
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
  // Two thousand names of characters, such as `&eacute;`: nothing reads what they stand for, only where text is.
  {
    path: /^decode-named-character-reference$/,
    importer: /./,
    contents: 'export const decodeNamedCharacterReference = () => false;',
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
        importer.test(args.importer) ? { path: args.path, namespace: 'left-out', pluginData: number } : undefined,
      );
    }
    onLoad({ filter: /.*/, namespace: 'left-out' }, ({ pluginData }) => ({ contents: leftOut[pluginData].contents }));
  },
};

/** One bundle for an extension host with Node and one in a web worker. */
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
    external: ['vscode'],
    logLevel: 'warning',
    minify: !dev,
    sourcemap: dev,
    metafile: true,
    inject: [join(root, 'src/core/shims/buffer.ts')],
    plugins: [slimLibraries],
  };
}

async function main() {
  const options = extensionOptions({ dev: process.argv.includes('--dev') });
  if (process.argv.includes('--watch')) await (await context(options)).watch();
  else await build(options);
}

if (process.argv[1] === join(root, 'esbuild.mjs')) void main();
