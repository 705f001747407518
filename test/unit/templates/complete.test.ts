import * as assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../host/paths';
import { withEvidence, withFields } from '../../../src/templates/complete';
import { renderTemplate, type RenderedTemplate } from '../../../src/templates/render';
import { parseTemplate } from '../../../src/templates/template';

const render = (text: string) => renderTemplate(parseTemplate('t', text), {}, { part: 'entry' });

/** The text with its tab stops in `‹›`. */
function shown({ parts }: RenderedTemplate): string {
  return parts.map((part) => (part.type === 'text' ? part.text : `‹${part.placeholder}›`)).join('');
}

describe('withFields', () => {
  const cases: [what: string, frontmatter: string, fields: Parameters<typeof withFields>[1], expected: string][] = [
    [
      'adds what is missing',
      'kind: debrief',
      { about: '2026-01-07 observation' },
      'kind: debrief\nabout: 2026-01-07 observation',
    ],
    ['fills what is empty', 'about:\nkind: debrief', { about: 'a b' }, 'about: a b\nkind: debrief'],
    ['fills a variable without a value', 'cycle: {{cycle}}\nkind: debrief', { cycle: 'c' }, 'cycle: c\nkind: debrief'],
    [
      'takes the prompt out',
      'title: {{? the lesson}}\nkind: debrief',
      { title: 'Acids: 2' },
      "title: 'Acids: 2'\nkind: debrief",
    ],
    [
      'keeps a comment of the template',
      'minutes: # of the talk\nkind: debrief',
      { minutes: 5 },
      'minutes: 5 # of the talk\nkind: debrief',
    ],
    [
      'keeps the other stops',
      'class: {{class}}\ngoals: [{{goal}}]\nfocus: {{? what}}',
      { goals: ['a', 'b'] },
      'class: ‹›\ngoals: [a, b]\nfocus: ‹# what›',
    ],
    ['leaves what is undefined', 'class: {{class}}', { class: undefined }, 'class: ‹›'],
    ['replaces a value', 'phase: plan', { phase: 'reflect' }, 'phase: reflect'],
    [
      'sets several',
      'goals: [{{goal}}]\ncycle: {{cycle}}\nclass: {{class}}',
      { goals: ['a'], cycle: 'c', phase: 'plan' },
      'goals: [a]\ncycle: c\nclass: ‹›\nphase: plan',
    ],
  ];
  for (const [what, frontmatter, fields, expected] of cases) {
    it(what, () => {
      const body = '\n\n## Evidence\n\n- {{? What?}}\n';
      const after = withFields(render(`---\n${frontmatter}\n---${body}`), fields);
      assert.equal(shown(after), `---\n${expected}\n---${body.replace('{{? What?}}', '‹<!-- What? -->›')}`);
    });
  }

  it('makes frontmatter where the template has none', () => {
    assert.equal(
      shown(withFields(render('# {{? Title}}\n'), { about: 'x' })),
      '---\nabout: x\n---\n\n# ‹<!-- Title -->›\n',
    );
  });
});

describe('withEvidence', () => {
  const cases: [what: string, body: string, expected: string][] = [
    [
      'puts it before the items',
      '## Evidence\n\n- {{? When?}}\n\n## Next\n',
      '## Evidence\n\n- a\n- b\n- ‹<!-- When? -->›\n\n## Next\n',
    ],
    [
      'puts it before a paragraph',
      '## Observe\n\n{{? What?}}\n\n## Next\n',
      '## Observe\n\n- a\n- b\n\n‹<!-- What? -->›\n\n## Next\n',
    ],
    ['puts it under an empty heading', '## Evidence\n\n## Next\n', '## Evidence\n\n- a\n- b\n\n## Next\n'],
    ['puts it at the end of the text', '## Evidence', '## Evidence\n\n- a\n- b\n\n'],
    [
      'prefers evidence to what comes before it',
      '## Observation\n\n- x\n\n## Evidence\n\n- y\n',
      '## Observation\n\n- x\n\n## Evidence\n\n- a\n- b\n- y\n',
    ],
    ['knows the Spanish headings', '## Evidencias\n\n- {{? Qué}}\n', '## Evidencias\n\n- a\n- b\n- ‹<!-- Qué -->›\n'],
    ['makes a heading', '## Mine\n\n{{? What?}}\n', '## Mine\n\n‹<!-- What? -->›\n\n## Evidence\n\n- a\n- b\n'],
  ];
  for (const [what, body, expected] of cases) {
    it(what, () => {
      assert.equal(
        shown(withEvidence(render(`---\nkind: debrief\n---\n\n${body}`), ['a', 'b'], 'Evidence')),
        `---\nkind: debrief\n---\n\n${expected}`,
      );
    });
  }
  it('changes nothing without evidence', () => {
    const rendered = render('## Mine\n');
    assert.equal(withEvidence(rendered, [], 'Evidence'), rendered);
  });

  const folder = join(root, 'templates');
  const answers = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?:^|[/\\])(?:debrief|reflection)[\w-]*\.md$/.test(name),
  );
  for (const name of answers) {
    it(`finds a place in ${name}`, () => {
      const after = shown(withEvidence(render(readFileSync(join(folder, name), 'utf8')), ['10:05 T: Why?'], 'NEW'));
      assert.doesNotMatch(after, /## NEW/);
      assert.match(after, /\n\n- 10:05 T: Why\?\n/);
    });
  }
});
