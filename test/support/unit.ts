import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../host/paths';
import { countedLine } from '../host/protocol';

/**
 * The unit tests, `npm run test:unit`: all of them with the bound on covered lines, or the given files and mocha options
 * without it. The last line is `N passed, N failed`.
 */
const own = process.argv.slice(2);
const mocha = [join(root, 'node_modules', 'mocha', 'bin', 'mocha.js')];
// Given files are to run alone: mocha would add those that package.json names.
const onlyOwn = [...mocha, '--no-package', '--import=tsx', ...own];
const layers = ['core', 'language', 'templates'];
const coverage = [
  join(root, 'node_modules', 'c8', 'bin', 'c8.js'),
  ...layers.flatMap((layer) => ['--include', `src/${layer}/**/*.ts`]),
  ...['--all', '--src', 'src', '--check-coverage', '--lines', '90'],
  ...['--reporter', 'text-summary', '--reporter', 'html', process.execPath],
];

const { status, stdout } = spawnSync(process.execPath, own.length > 0 ? onlyOwn : [...coverage, ...mocha], {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  maxBuffer: 64 * 1024 * 1024,
});
process.stdout.write(stdout);
const count = (word: string) => Number(new RegExp(`^\\s*(\\d+) ${word}`, 'm').exec(stdout)?.[1] ?? 0);
const skipped = count('pending');
if (skipped > 0) console.log(`${skipped} tests are skipped: they count as failed.`);
const failed = count('failing') + skipped;
// Too few covered lines, or a run that broke before it counted, is a failure as well.
const uncounted = status !== 0 && failed === 0 ? 1 : 0;
console.log(countedLine(count('passing'), failed + uncounted));
process.exitCode = failed + uncounted > 0 || count('passing') === 0 ? 1 : 0;
