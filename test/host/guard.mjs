// Runs a command in a process group of its own and ends that group, and removes a folder, when the launcher goes away,
// by whatever death: the launcher holds our standard input open, and the system closes it when the launcher is gone.
// Plain JavaScript, so that it starts at once: node guard.mjs FOLDER COMMAND ARGUMENT...
import { execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [folder, command, ...args] = process.argv.slice(2);
const windows = process.platform === 'win32';
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: !windows });

// Signals to the terminal's group are for the launcher, which closes our input when it is ready.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
process.stdout.on('error', () => undefined);

let code = 1;
let ending = false;
child.on('error', (error) => {
  process.stderr.write(`${command} could not be started: ${error.message}\n`);
  void end();
});
child.on('exit', (exitCode) => {
  code = exitCode ?? 1;
  void end();
});
process.stdin.on('end', () => void end());
process.stdin.on('error', () => void end());
process.stdin.resume();

async function end() {
  if (ending) return;
  ending = true;
  signalGroup('SIGTERM');
  for (let waited = 0; waited < 2000 && groupLives(); waited += 25) await new Promise((next) => setTimeout(next, 25));
  signalGroup('SIGKILL');
  for (let waited = 0; waited < 2000 && groupLives(); waited += 25) await new Promise((next) => setTimeout(next, 25));
  // A process that was just ended may still be writing its last file.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  process.exit(code);
}

function signalGroup(signal) {
  if (child.pid === undefined) return;
  try {
    if (windows) execFileSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-child.pid, signal);
  } catch {
    // It is gone already.
  }
}

function groupLives() {
  if (child.pid === undefined || windows) return false;
  try {
    process.kill(-child.pid, 0);
    return true;
  } catch {
    return false;
  }
}
