import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../host/paths';

interface Setting {
  readonly markdownDescription: string;
  readonly propertyNames?: { readonly enum: readonly string[] };
}

/** What the manifest says of a setting: the keys of its map, and its description in English. */
export function manifestSetting(name: string): { propertyNames: readonly string[]; description: string } {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    contributes: { configuration: readonly { properties: Readonly<Record<string, Setting>> }[] };
  };
  const words = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Readonly<Record<string, string>>;
  const all = Object.assign({}, ...manifest.contributes.configuration.map(({ properties }) => properties)) as Readonly<
    Record<string, Setting>
  >;
  const found = all[`reflectiveJournal.${name}`];
  const description = words[found.markdownDescription.replace(/^%|%$/g, '')] ?? '';
  return { propertyNames: found.propertyNames?.enum ?? [], description };
}
