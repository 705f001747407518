// All benchmarks: `npm run bench [-- --json] [--quick] [--only NAME]`. Exits with 1 where a bound does not hold.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { hostBench } from './hostBench';
import { indexBench } from './indexBench';
import { holds, type Bench, type Row } from './row';
import { reviewBench } from './reviewBench';
import { treeBench } from './treeBench';
import { wordingBench } from './wordingBench';
import { wordingSpeedBench } from './wordingSpeed';

const benches: readonly Bench[] = [wordingBench, wordingSpeedBench, indexBench, treeBench, reviewBench, hostBench];

interface Result extends Row {
  readonly bench: string;
  readonly pass: boolean | null;
}

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  });
  const chosen = benches.filter(({ name }) => values.only === undefined || name === values.only);
  if (chosen.length === 0) throw new Error(`Known benchmarks: ${benches.map(({ name }) => name).join(', ')}.`);
  const results: Result[] = [];
  for (const { name, run } of chosen) {
    // Standard output belongs to the result.
    const rows = await run({ quick: values.quick, say: (line) => process.stderr.write(`${name}: ${line}\n`) });
    results.push(...rows.map((row) => ({ bench: name, ...row, pass: values.quick ? null : (holds(row) ?? null) })));
  }
  const pass = results.every((result) => result.pass !== false);
  const machine = { cores: cpus().length, node: process.version, platform: process.platform };
  if (values.json) console.log(JSON.stringify({ pass, quick: values.quick, machine, rows: results }, undefined, 2));
  else printTable(results, values.quick);
  if (!pass) process.exitCode = 1;
}

function printTable(results: readonly Result[], quick: boolean): void {
  const head = ['benchmark', 'measured', 'noise', 'bound', ''];
  const cells = results.map(({ bench, name, figure, unit, low, high, most, least, pass }) => [
    `${bench}: ${name}`,
    `${rounded(figure)} ${unit}`,
    low === undefined || high === undefined ? '' : `${rounded(low)}..${rounded(high)}`,
    most !== undefined ? `<= ${most} ${unit}` : least !== undefined ? `>= ${least} ${unit}` : '',
    pass === null ? '' : pass ? 'ok' : 'FAILED',
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...cells].map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...cells]) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
  if (quick) console.log('A quick run: small inputs, so the figures say little and no bound is applied.');
}

function rounded(figure: number): string {
  return figure >= 100 ? figure.toFixed(0) : figure.toPrecision(3);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
