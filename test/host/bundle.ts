import { build } from 'esbuild';
import { relative } from 'node:path';
import { root } from './paths';

/**
 * Bundles suites, mocha's browser build and the runner into one file that exports `run()`, as VS Code asks of a test
 * runner. One way for both hosts: where there is Node, its modules stay outside. With `grep`, only the tests run whose
 * full title it matches.
 */
export async function bundleSuites(
  files: readonly string[],
  outfile: string,
  host: 'node' | 'web',
  grep = '',
): Promise<void> {
  const suites = files.map((file) => {
    const path = JSON.stringify(`./${relative(root, file).replaceAll('\\', '/')}`);
    return `{ name: ${path}, load: () => require(${path}) }`;
  });
  await build({
    absWorkingDir: root,
    stdin: {
      // Mocha's bundle sets `module.exports` as it loads, so ours is set by a function that is called before and kept.
      contents: `const { runSuites } = require('./test/host/inHost.ts');
        const run = () => runSuites(() => require('./node_modules/mocha/mocha.js'), [${suites.join(', ')}], ${JSON.stringify(grep)});
        module.exports = { run };`,
      resolveDir: root,
      sourcefile: 'suites.js',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    conditions: ['worker'],
    target: 'es2022',
    external: ['vscode', ...(host === 'node' ? ['node:*', './missing-on-purpose'] : [])],
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'warning',
  });
}
