import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import '../../support/lexicons';
import { entryKinds } from '../../../src/core/entry';
import { readEntry } from '../../../src/core/readEntry';
import { schema } from '../../../src/core/schema';
import { lint } from '../../../src/language/lint';
import { builtInTemplateIds } from '../../../src/templates/builtIn';
import { renderedText, renderTemplate } from '../../../src/templates/render';
import { parseTemplate, type Template } from '../../../src/templates/template';
import type { VariableName, VariableValues } from '../../../src/templates/variables';

const folder = join(__dirname, '../../../templates');
const read = (path: string) =>
  builtInTemplateIds.map((id) => parseTemplate(id, readFileSync(join(folder, path, `${id}.md`), 'utf8')));
const templates = read('');
const spanish = read('es');

const vocabulary = new Set(schema.map(({ key }) => key));

const nasty: Record<Exclude<VariableName, 'ask'>, string> = {
  kind: 'observation',
  phase: 'learn',
  week: '2026-W48',
  term: 'Autumn: 1st half',
  'school-year': '2026-27',
  date: '2026-11-23',
  time: '09:05',
  teacher: 'Rivera: "A" #1',
  coach: "@bennett's",
  with: 'Zoë, Núñez',
  class: '7B',
  subject: 'science',
  title: 'Warm-up: 50% [of it]',
  id: 'rivera-wait-time',
  goal: 'rivera-wait-time',
  'goal-title': 'Wait time',
  cycle: '2026: autumn',
  strategy: '- exit ticket',
  focus: '% of talk',
  selection: 'one\ntwo',
  clipboard: '---',
  workspace: 'journal',
};

describe('built-in templates', () => {
  it('are exactly those listed, in each language', () => {
    for (const path of ['', 'es']) {
      const files = readdirSync(join(folder, path)).filter((name) => name.endsWith('.md'));
      assert.deepEqual(files.sort(), builtInTemplateIds.map((id) => `${id}.md`).sort());
    }
  });

  it('say the same in Spanish: the same fields with the same variables, headings, prompts and marks', () => {
    const shape = ({ text }: Template) =>
      text
        .replace(/^lang: es\n/m, '')
        .split('\n')
        .map((line) => {
          const field = /^(?!template:|description:)([a-z-]+:.*)$/.exec(line)?.[1]?.replace(/(\{\{\?).*|#.*/, '$1');
          const variables = line.match(/\{\{[^?{}]*\}\}/g)?.join(' ') ?? '';
          const [mark = '', prompts = []] = [/^[#>|\-\s]*(?:\[ \])?/.exec(line)?.[0], line.match(/\{\{\?/g) ?? []];
          return field ?? `${mark.replace(/-{3,}/g, '-').trim()} ${variables} ${prompts.length}`;
        });
    for (const [at, template] of templates.entries()) {
      const other = spanish[at];
      assert.equal(other.language, 'es', other.id);
      assert.equal(other.kind, template.kind);
      assert.deepEqual(shape(other).slice(4), shape(template).slice(4), other.id);
    }
  });

  it('cover every kind', () => {
    assert.deepEqual([...new Set(templates.map(({ kind }) => kind))].sort(), [...entryKinds].sort());
  });

  it('have names of their own', () => {
    assert.equal(new Set(templates.map(({ name }) => name)).size, templates.length);
  });

  for (const template of [...templates, ...spanish]) {
    describe(template.name, () => {
      const render = (values: VariableValues) => {
        const text = renderedText(renderTemplate(template, values, { part: 'entry' }));
        const [, yaml = '', body = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(text) ?? [];
        return { text, body, fields: parse(yaml, { strict: true, version: '1.2' }) as Record<string, unknown> };
      };

      it('has a kind, a description of one line, and no problems', () => {
        assert.deepEqual(template.problems, []);
        assert.ok(template.kind);
        assert.match(template.description, /^.{20,110}\.$/);
        assert.ok(template.text.endsWith('\n') && !template.text.endsWith('\n\n'));
      });

      for (const [name, values] of Object.entries({ 'no values': {}, 'difficult values': nasty })) {
        it(`gives an entry with ${name}: sound frontmatter, no placeholder left`, () => {
          const { text, fields } = render(values);
          assert.deepEqual(
            Object.keys(fields).filter((key) => !vocabulary.has(key)),
            [],
          );
          assert.equal(fields.kind, template.kind);
          assert.equal(fields.visibility, 'private');
          assert.ok(!text.includes('{{'));
        });
      }

      it('gives an entry that the index reads without an error or a warning', () => {
        const { kind, problems } = readEntry('file:///x.md', render(nasty).text);
        assert.equal(kind, template.kind);
        assert.deepEqual(
          problems.filter(({ severity }) => severity === 'error' || severity === 'warning'),
          [],
        );
      });

      it('keeps the values as they are', () => {
        const { fields } = render(nasty);
        for (const key of ['date', 'teacher', 'coach', 'class', 'id', 'cycle', 'strategy'] as const) {
          if (key in fields && template.kind !== 'private-note') assert.equal(fields[key], nasty[key], key);
        }
        if ('goals' in fields) assert.deepEqual(fields.goals, [nasty.goal]);
      });

      it('passes the wording check of its kind and of the strictest, prompts included', () => {
        const prompts = template.text.replace(/\{\{\?([^{}]*)\}\}/g, '$1');
        for (const text of [prompts, render(nasty).text]) {
          for (const kind of [template.kind ?? 'observation', 'observation'] as const) {
            const found = lint({ text, kind }).map(({ span }) => text.slice(span.start, span.end));
            assert.deepEqual(found, [], kind);
          }
        }
      });

      it('shows only headings and fixed words before anything is typed', () => {
        const { body } = render({});
        const visible = body.replace(/<!--[^]*?-->/g, '');
        assert.ok(!/[?]\s*$/m.test(visible.replace(/^#.*$/gm, '')), 'a question that is no heading and no prompt');
      });
    });
  }
});
