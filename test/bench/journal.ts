// The index of a folder without an editor: `npm run --silent journal -- [--json] FOLDER`. Prints what the folder holds;
// with --json as {entries, goals, teachers, problems, conflicts, timings}. Exits with 2 where there is no such folder.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readJournal, type JournalReport } from './journalReport';

const usage = 'Usage: journal [--json] FOLDER';

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new Error(usage);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder '${folder}'.`);
  const report = await readJournal(resolve(folder));
  if (values.json) console.log(JSON.stringify(report, undefined, 2));
  else for (const line of summary(report)) console.log(line);
}

function summary({ entries, goals, teachers, problems, conflicts, timings }: JournalReport): string[] {
  return [
    `${entries} entries, ${goals.length} goals, ${teachers.length} teachers, read in ${timings.totalMs} ms`,
    ...teachers.map(
      ({ name, goals, entries }) => `  ${name || '(no teacher named)'}: ${goals} goals, ${entries} entries`,
    ),
    'Goals:',
    ...goals.map(({ title, teacher, status, entries, evidence, progress }) => {
      const way = progress ? `, ${progress.baseline} -> ${progress.latest} -> ${progress.target}` : '';
      return `  ${title} (${teacher || 'no teacher named'}, ${status ?? 'no status'}): ${entries} entries, ${evidence} evidence${way}`;
    }),
    `Problems: ${problems.length}`,
    ...problems.map(({ file, line, column, code, severity }) => `  ${file}:${line}:${column} ${severity} ${code}`),
    `Conflict copies: ${conflicts.length}`,
    ...conflicts.map(({ file, original, source }) => `  ${file} is a copy of ${original} (${source})`),
  ];
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
