import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import '../../support/lexicons';
import { entryKinds } from '../../../src/core/entry';
import { finish } from '../../../src/core/steps';
import { countsOf, divideInSteps } from '../../../src/language/evidence';
import { families } from '../../../src/language/families';
import { identitiesIn } from '../../../src/language/identity';
import { lint } from '../../../src/language/lint';
import { readRoster } from '../../../src/language/roster';
import type { WordingSettings } from '../../../src/language/strictness';
import { builtInTemplateIds } from '../../../src/templates/builtIn';
import { renderedText, renderTemplate } from '../../../src/templates/render';
import { parseTemplate } from '../../../src/templates/template';

const folder = join(__dirname, '../../../templates');
const languages = { en: '', es: 'es' } as const;

function template(id: string, language: keyof typeof languages) {
  return parseTemplate(id, readFileSync(join(folder, languages[language], `${id}.md`), 'utf8'));
}

/** Every family in every kind, those that are off otherwise too, at their loudest. */
const allFamilies = Object.fromEntries(families.map((family) => [family, 'warning'] as const));
const everything: WordingSettings = {
  families: allFamilies,
  kinds: Object.fromEntries(entryKinds.map((kind) => [kind, allFamilies])),
  allowedTerms: [],
};

describe('the words of built-in templates', () => {
  for (const id of builtInTemplateIds) {
    for (const language of ['en', 'es'] as const) {
      describe(`${id}, ${language}`, () => {
        const { text, kind } = template(id, language);
        const values = { date: '2026-11-23', time: '09:05', phase: 'improve' };
        const entry = renderedText(renderTemplate(parseTemplate(id, text), values, { part: 'entry' }));
        /** The prompts as if each had been typed by the writer. */
        const typed = text.replace(/\{\{\?\d*([^{}]*)\}\}/g, '$1');

        it('flags nothing before anything is typed, with all families on', () => {
          for (const asked of entryKinds) {
            const found = lint({ text: entry, kind: asked, settings: everything });
            assert.deepEqual(
              found.map((finding) => `${asked} ${finding.family}: ${finding.text}`),
              [],
            );
          }
        });

        it('flags nothing in its own file, where people may edit it', () => {
          assert.deepEqual(
            lint({ text, kind: 'observation', settings: everything }).map((finding) => finding.text),
            [],
          );
        });

        it('asks in words that the check of its kind leaves alone', () => {
          assert.deepEqual(
            lint({ text: typed, kind }).map((finding) => finding.text),
            [],
          );
        });

        it('names no student, interprets nothing and judges nothing before anything is typed', () => {
          assert.deepEqual(identitiesIn(entry, { roster: readRoster([]) }), []);
          const { evidence, interpretation, judgement } = countsOf(finish(divideInSteps(entry)).parts);
          assert.deepEqual({ interpretation, judgement }, { interpretation: 0, judgement: 0 });
          if (kind === 'observation') assert.equal(evidence, 0);
        });
      });
    }
  }
});
