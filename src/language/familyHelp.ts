import { familyTexts } from './families';
import type { Family } from './families';
import type { Rule } from './lexicon';
import { untranslated } from './message';
import type { Translate } from './message';

/** A page of Markdown that explains a family of evaluative wording, made of the rules themselves. */
export function familyHelp(family: Family, rules: readonly Rule[], t: Translate = untranslated): string {
  const { name, description } = familyTexts[family];
  const ours = rules.filter((rule) => rule.family === family);
  const rows = ours.flatMap(({ examples, shown, question }) => {
    const written = plain(examples.flag[0] ?? '');
    return written === '' ? [] : [[written, shown ?? question] as const];
  });
  const isQuestion = family === 'self-judgement';
  return [
    `# ${capital(t(name))}`,
    t(description),
    ...section(t('Why it hinders'), unique(ours.map(({ why }) => why))),
    `## ${isQuestion ? t('What to ask yourself') : t('How to write it')}`,
    table([t('Written'), isQuestion ? t('A question') : t('Instead')], rows),
    ...(isQuestion ? [] : section(t('Questions that help'), unique(ours.map(({ question }) => question)))),
    ...section(t('Where this comes from'), unique(ours.flatMap(({ source }) => source ?? []))),
    `## ${t('Where it stays silent')}`,
    t('Quotations, script lines such as "T: ...", block quotes, headings, code and links are never underlined.'),
    ...section(t('To change this'), [
      t('The lightbulb on an underlined word allows it in this note, in this workspace or always.'),
      t(
        'A setting switches a whole family off or makes it a hint: {0}',
        `\`"reflectiveJournal.wording.families": { "${family}": "off" }\``,
      ),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`## ${title}`, items.map((item) => `- ${item}`).join('\n')];
}

function table(head: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), '| --- | --- |', ...rows.map(line)].join('\n');
}

function plain(example: string): string {
  return example.replace(/\[\[|\]\]/g, '');
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
