import { format, resolveConfig } from 'prettier';
import { schema, type FieldSpec } from '../../src/core/schema';
import { familyTexts, families } from '../../src/language/families';
import { english } from '../../src/language/lexicon/en';
import { spanish } from '../../src/language/lexicon/es';
import { strictnessByKind } from '../../src/language/strictness';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../host/paths';
import { termCount } from './termCount';
import { practices } from './practices';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { command: string; title: string; category: string }[];
    readonly configuration: readonly {
      readonly properties: Readonly<Record<string, { default: unknown; markdownDescription: string }>>;
    }[];
  };
}

/** The README's tables by the name of their markers, made from the data that the product itself uses. */
const tables: Readonly<Record<string, () => string>> = {
  commands: () =>
    table(
      ['Command', 'Id'],
      manifest().contributes.commands.map(({ category, title, command }) => [
        `${category}: ${words(title)}`,
        `\`${command}\``,
      ]),
    ),
  settings: () =>
    table(
      ['Setting', 'Default', 'What it is for'],
      manifest()
        .contributes.configuration.flatMap(({ properties }) => Object.entries(properties))
        .map(([name, spec]) => [
          `\`${name}\``,
          `\`${JSON.stringify(spec.default)}\``,
          words(spec.markdownDescription).replaceAll('`#files.exclude#`', '`files.exclude`'),
        ]),
    ),
  practices: () =>
    table(
      ['Practice', 'Where it lives', 'Tested by'],
      practices.map(({ practice, where, tests, planned }) => [
        practice,
        planned === undefined ? where : `${where}; planned: ${planned}`,
        tests.map((title) => `\`${title}\``).join(', '),
      ]),
    ),
  frontmatter: () =>
    table(
      ['Key', 'What it holds', 'Values', 'Needed in'],
      schema.map((spec) => [`\`${spec.key}\``, spec.meaning, values(spec), (spec.requiredFor ?? []).join(', ')]),
    ),
  rules: () =>
    table(
      ['Language', 'Rule', 'Family', 'Terms', 'Underlined in', 'Silent in', 'Guidance'],
      [english, spanish].flatMap((lexicon) =>
        lexicon.rules.map((rule) => [
          lexicon.lang,
          `\`${rule.id}\``,
          rule.family,
          String(termCount(rule.terms, lexicon)),
          example(rule.examples.flag[0]),
          example(rule.examples.silent[0]),
          rule.source,
        ]),
      ),
    ),
  families: () =>
    table(
      ['Family', 'What it is', 'Checked in'],
      families.map((family) => [
        `\`${family}\``,
        familyTexts[family].description,
        Object.entries(strictnessByKind)
          .flatMap(([kind, strictness]) => (strictness[family] ? [kind] : []))
          .join(', '),
      ]),
    ),
};

function example(text: string | undefined): string {
  return `\`${(text ?? '').replace(/\[\[|\]\]/g, '')}\``;
}

/** The README with its generated tables renewed; what stands outside the markers stays. Throws where a marker is missing. */
export async function withGeneratedTables(readme: string): Promise<string> {
  let result = readme;
  for (const [name, make] of Object.entries(tables)) {
    const start = `<!-- ${name}:start -->`;
    const end = `<!-- ${name}:end -->`;
    const from = result.indexOf(start);
    const to = result.indexOf(end);
    if (from < 0 || to < from) throw new Error(`README.md has no markers ${start} and ${end}`);
    result = `${result.slice(0, from + start.length)}\n\n${make()}\n${result.slice(to)}`;
  }
  const path = join(root, 'README.md');
  return format(result, { ...(await resolveConfig(path)), filepath: path });
}

function values({ key, choices = [] }: FieldSpec): string {
  if (key === 'kind') return 'see New Entry...';
  return choices
    .filter(({ aliasOf }) => aliasOf === undefined)
    .map(({ value }) => `\`${value}\``)
    .join(', ');
}

function manifest(): Manifest {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
}

/** Puts the words for a `%key%` of the manifest. */
function words(text: string): string {
  const nls = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;
  return text.replace(/^%(.+)%$/, (whole, key: string) => nls[key] ?? whole);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}
