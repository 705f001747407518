import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { NotAvailable } from './install';
import { untilInterrupted } from './interrupt';
import { runNodeHost, type HostRun } from './nodeHost';
import { root } from './paths';
import { countedLine } from './protocol';
import { usualLimits, type SuiteResult } from './suiteWatch';
import { runUi } from './ui';
import { runWebHost } from './webHost';

/**
 * Runs suites in real VS Code: `testHosts.ts [node|workspaces|web|ui]... [--suite FILE]... [--limit SECONDS] [--silence SECONDS]
 * [--multi-root] [--grep TITLE]`. `--multi-root` opens two copies of the sample journal instead of one; `--grep` runs
 * only the tests with this in their full title.
 * The last line is `N passed, N failed`. The extension must be built before, and packaged for the UI suite.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    suite: { type: 'string', multiple: true },
    limit: { type: 'string' },
    silence: { type: 'string' },
    'multi-root': { type: 'boolean' },
    grep: { type: 'string' },
  },
});

const hosts = {
  node: runNodeHost,
  workspaces: (run: HostRun) => runNodeHost({ ...run, multiRoot: true }),
  web: runWebHost,
  ui: runUi,
} as const;
type Host = keyof typeof hosts;
const isHost = (name: string): name is Host => Object.hasOwn(hosts, name);

function suitesOf(host: Host): readonly string[] {
  if (values.suite !== undefined) return values.suite.map((file) => resolve(file));
  const folder = join(root, 'test', 'host', 'suites', host);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(folder, name));
}

async function run(host: Host, signal: AbortSignal): Promise<SuiteResult> {
  const limits = {
    whole: values.limit === undefined ? usualLimits.whole : Number(values.limit) * 1000,
    silence: values.silence === undefined ? usualLimits.silence : Number(values.silence) * 1000,
  };
  const multiRoot = values['multi-root'] === true;
  try {
    return await hosts[host]({
      name: `${host} host`,
      files: suitesOf(host),
      limits,
      signal,
      print: console.log,
      multiRoot,
      ...(values.grep === undefined ? {} : { grep: values.grep }),
    });
  } catch (error) {
    if (!signal.aborted) console.log(error instanceof NotAvailable ? error.message : error);
    return { passed: 0, failed: 1, notes: [] };
  }
}

const unknown = positionals.filter((name) => !isHost(name));
if (unknown.length > 0)
  throw new Error(`Not a host: ${unknown.join(', ')}. There are: ${Object.keys(hosts).join(', ')}`);
const chosen = positionals.length === 0 ? (['node', 'workspaces', 'web', 'ui'] as const) : positionals.filter(isHost);

async function main(signal: AbortSignal): Promise<void> {
  let passed = 0;
  let failed = 0;
  for (const host of chosen) {
    if (signal.aborted) break;
    console.log(`Suites in the ${host} host`);
    const result = await run(host, signal);
    passed += result.passed;
    failed += result.failed;
  }
  console.log(countedLine(passed, failed));
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

void untilInterrupted(main);
