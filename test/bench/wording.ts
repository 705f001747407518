// The wording check without an editor: `npm run --silent wording -- [--json] FILE...`, `--stdin --kind KIND`, or
// `--batch FILE.jsonl` with rows {id, kind, text}. Prints findings; with --json as an array, with --batch as rows.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import '../support/lexicons';
import { entryKinds } from '../../src/core/entry';
import type { EntryKind } from '../../src/core/entry';
import { lineStarts, placeOf } from '../../src/core/span';
import { familyTexts } from '../../src/language/families';
import { lint } from '../../src/language/lint';
import { findingMessage } from '../../src/language/message';

/** As printed: lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
interface PrintedFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
  readonly family: string;
  readonly severity: string;
  readonly message: string;
}

const usage = 'Usage: wording [--json] FILE... | [--json] --stdin [--kind KIND] | --batch FILE.jsonl';

function main(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      stdin: { type: 'boolean', default: false },
      kind: { type: 'string' },
      batch: { type: 'string' },
    },
  });
  const kind = values.kind === undefined ? undefined : kindNamed(values.kind);
  if (values.batch !== undefined) printBatch(values.batch);
  else if (values.stdin) print(findingsIn('<stdin>', readFileSync(0, 'utf8'), kind), values.json);
  else if (positionals.length > 0) {
    print(
      positionals.flatMap((file) => findingsIn(file, readFileSync(file, 'utf8'), kind)),
      values.json,
    );
  } else throw new Error(usage);
}

function findingsIn(file: string, text: string, kind: EntryKind | undefined): readonly PrintedFinding[] {
  const starts = lineStarts(text);
  return lint({ text, kind }).map((finding) => {
    const place = placeOf(starts, finding.span);
    return {
      file,
      line: place.line + 1,
      column: place.character + 1,
      endLine: place.endLine + 1,
      endColumn: place.endCharacter + 1,
      text: finding.text,
      family: finding.family,
      severity: finding.severity,
      message: findingMessage(finding, familyTexts[finding.family].name),
    };
  });
}

function print(findings: readonly PrintedFinding[], json: boolean): void {
  if (json) console.log(JSON.stringify(findings, undefined, 2));
  else {
    for (const { file, line, column, family, text, message } of findings) {
      console.log(`${file}:${line}:${column} ${family} '${text}' ${message}`);
    }
  }
}

function printBatch(file: string): void {
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const row = JSON.parse(line) as { id: unknown; kind?: string; text: string };
    const kind = row.kind === undefined ? undefined : kindNamed(row.kind);
    console.log(JSON.stringify({ id: row.id, findings: findingsIn(String(row.id), row.text, kind) }));
  }
}

function kindNamed(name: string): EntryKind {
  const kind = entryKinds.find((known) => known === name);
  if (!kind) throw new Error(`'${name}' is no kind of note. Known kinds: ${entryKinds.join(', ')}.`);
  return kind;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
