import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { untilInterrupted } from './interrupt';
import { runNodeHost } from './nodeHost';
import { buildExtension } from './packaging';
import { root } from './paths';
import { usualLimits } from './suiteWatch';

/**
 * Measures activation in the node host: `activationBench.ts [RUNS]` prints the medians, in milliseconds, as one line of
 * JSON: `{activateMs, loadMs, runs}`. Each run is a fresh host with no other extension in it: beside others, the times
 * are mostly theirs.
 */
const runs = Number(process.argv[2] ?? 5);

interface Times {
  readonly loadMs: number;
  readonly activateMs: number;
}

async function measure(signal: AbortSignal): Promise<void> {
  await buildExtension(signal);
  const noExtensions = mkdtempSync(join(tmpdir(), 'rj-'));
  const times: Times[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      const { failed, notes } = await runNodeHost({
        name: 'activation',
        files: [join(root, 'test', 'host', 'suites', 'bench', 'activation.ts')],
        limits: usualLimits,
        signal,
        // Standard output is for the result.
        print: console.error,
        multiRoot: false,
        builtInExtensions: noExtensions,
      });
      const [note] = notes;
      if (failed > 0 || note === undefined) throw new Error('The activation could not be measured.');
      times.push(JSON.parse(note) as Times);
    }
  } finally {
    rmSync(noExtensions, { recursive: true, force: true });
  }
  const activateMs = median(times.map((time) => time.activateMs));
  const loadMs = median(times.map((time) => time.loadMs));
  console.log(JSON.stringify({ activateMs, loadMs, runs }));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? Number.NaN) * 10) / 10;
}

void untilInterrupted(measure);
