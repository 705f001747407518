// Runs a script of this project after making sure that its packages are installed, so that every `npm run` works on a
// fresh clone. Plain JavaScript with Node's own modules only, since it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.reflective-journal-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  // Standard output belongs to the script (some print JSON), so all of this goes to standard error.
  process.stderr.write('Installing npm packages (once)...\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    process.stderr.write(
      'The npm packages could not be installed. Is the npm registry reachable? Try `npm ci` to see more.\n',
    );
    process.exit(1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  process.stderr.write(`Node 20 or newer is needed; this is ${process.version}.\n`);
  process.exit(1);
}
installPackages();

const [script, ...args] = process.argv.slice(2);
const child = spawn(process.execPath, ['--import', 'tsx', join(root, script), ...args], {
  stdio: 'inherit',
});
// Ctrl+C reaches the whole process group: the child decides when it is done, we only pass its result on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
