import * as assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { entryKinds } from '../../../src/core/entry';
import { parseFrontmatter } from '../../../src/core/frontmatter';
import { jsonSchema } from '../../../src/core/jsonSchema';
import { choiceOf, fieldSpec, fieldsFor, kindOf, schema, stepStatuses } from '../../../src/core/schema';
import { validate } from '../../../src/core/validate';
import { marked } from '../../support/check';

/** Checks the problems of the fields: `[[` and `]]` mark where, `expected` says which (`code key`), in order of place. */
function check(yaml: string, ...expected: string[]): void {
  const { text, spans } = marked(`---\n${yaml}\n---\n`);
  const problems = [...validate(text, parseFrontmatter(text).fields)].sort((a, b) => a.span.start - b.span.start);
  assert.deepEqual(
    problems.filter(({ severity }) => severity !== 'hint').map(({ code, data }) => `${code} ${data?.key}`),
    expected,
  );
  assert.deepEqual(
    problems.filter(({ severity }) => severity !== 'hint').map((problem) => problem.span),
    spans,
  );
}

function hints(yaml: string): string[] {
  const text = `---\n${yaml}\n---\n`;
  return validate(text, parseFrontmatter(text).fields)
    .filter(({ severity }) => severity === 'hint')
    .map(({ data }) => data?.key ?? '');
}

/** A note with all that is required, so that only the line under test is wrong. */
function meeting(line: string): string {
  return `kind: meeting\ndate: 2026-10-02\n${line}`;
}

describe('schema', () => {
  it('has every key once, in plain words', () => {
    assert.equal(new Set(schema.map((spec) => spec.key)).size, schema.length);
    for (const spec of schema) {
      assert.match(spec.meaning, /^[A-Z].*\.$/, spec.key);
      for (const choice of spec.choices ?? [])
        assert.match(choice.meaning, /^[A-Z].*\.$/, `${spec.key}: ${choice.value}`);
      assert.equal(spec.choices !== undefined, spec.type === 'choice', spec.key);
      for (const { aliasOf } of spec.choices ?? []) {
        if (aliasOf !== undefined) assert.ok(spec.choices?.some((choice) => choice.value === aliasOf));
      }
    }
  });

  it('knows every kind, and recommends no field that it requires', () => {
    assert.deepEqual(
      fieldSpec('kind')?.choices?.map((choice) => choice.value),
      entryKinds,
    );
    for (const kind of entryKinds) {
      const required = fieldsFor(kind, 'required');
      for (const spec of fieldsFor(kind, 'recommended')) assert.ok(!required.includes(spec));
    }
  });

  it('takes a value in any capitals, and words joined in any way', () => {
    assert.equal(kindOf('Learning log'), 'learning-log');
    assert.equal(kindOf('GOAL'), 'goal');
    assert.equal(kindOf('goals'), undefined);
    assert.equal(choiceOf(stepStatuses, 'in-place')?.value, 'in place');
    assert.equal(choiceOf(stepStatuses, 'In Place')?.value, 'in place');
    assert.equal(choiceOf(stepStatuses, 'done'), undefined);
  });

  it('is published as a JSON schema (UPDATE_GENERATED=1 writes it)', () => {
    const path = fileURLToPath(new URL('../../../media/frontmatter.schema.json', import.meta.url));
    const generated = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
    if (process.env.UPDATE_GENERATED) writeFileSync(path, generated);
    assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), JSON.parse(generated));
  });
});

describe('validate', () => {
  const fine: readonly string[] = [
    'title: 2026',
    'title: true',
    'class: 007',
    'with: Zoë Núñez',
    'with: [Zoë Núñez, Jo]',
    'goals: rivera-wait-time',
    'goals: []',
    'goals:',
    'minutes: 45',
    'minutes: "45"',
    'minutes: # length of the talk',
    'minutes: ## length of the talk',
    'own-key: #1',
    'title: C# #2',
    'baseline: 12 of 24',
    'status: In progress',
    'phase: plan',
    'lang: pt-BR',
    'next-steps: try it twice',
    'next-steps: [try it twice, {what: call, who: Jo, when: Friday, status: in place}]',
    'checkpoints:\n  - {date: 2026-10-02, value: 14, note: exit ticket}\n  - date: 2026-10-16\n    value: 15 of 24',
    'checkpoints: {date: 2026-10-02, value: 14}',
    'own-key: {any: [thing]}',
    'Rating: 5',
  ];
  for (const line of fine) it(`says nothing about ${JSON.stringify(line)}`, () => check(meeting(line)));

  const flawed: readonly [line: string, ...expected: string[]][] = [
    ['title:\n  [[- a\n  - b]]', 'wrong-type title'],
    ['with: [Jo, [[{a: b}]]]', 'wrong-type with'],
    ['with:\n  - [[Warm-up: fractions]]\n  - Jo', 'yaml-needs-quotes with'],
    ['next-steps:\n  - [[Friday: call Jo]]', 'yaml-needs-quotes next-steps'],
    ['next-steps:\n  - [[- a]]', 'wrong-type next-steps'],
    ['next-steps: [{what: call, status: [[done]]}]', 'unknown-value next-steps'],
    ['focus: [[#talk]]', 'yaml-needs-quotes focus'],
    ['goals: [[#rivera-wait-time, #other]]', 'yaml-needs-quotes goals'],
    ['minutes: [[45 min]]', 'wrong-type minutes'],
    ['minutes: [[.inf]]', 'wrong-type minutes'],
    ['status: [[finished]]', 'unknown-value status'],
    ['visibility:\n  [[- pair]]', 'wrong-type visibility'],
    ['observed: [[2.10.2026]]', 'bad-date observed'],
    ['observed: [[2026-02-30]]', 'bad-date observed'],
    ['observed: [[{day: 1}]]', 'wrong-type observed'],
    ['lang: [[English]]', 'wrong-type lang'],
    ['checkpoints: [[14]]', 'wrong-type checkpoints'],
    ['checkpoints:\n  - [[value: 14]]', 'wrong-type checkpoints'],
    ['checkpoints: [{date: [[soon]], value: 14}]', 'bad-date checkpoints'],
    ['[[rating]]: 5', 'rating-key rating'],
    ['[[grade-teacher]]: A', 'rating-key grade-teacher'],
  ];
  for (const [line, ...expected] of flawed) {
    it(`finds ${expected.join()} in ${JSON.stringify(line)}`, () => check(meeting(line), ...expected));
  }

  it('offers the nearest kind or value', () => {
    const text = '---\nkind: observaton\nstatus: in-progres\nphase: zzz\n---\n';
    assert.deepEqual(
      validate(text, parseFrontmatter(text).fields).map(({ code, data }) => [code, data?.nearest]),
      [
        ['unknown-kind', 'observation'],
        ['unknown-value', 'in-progress'],
        ['unknown-value', undefined],
      ],
    );
  });

  it('asks for what a kind cannot do without, at the kind or at the empty key', () => {
    check('kind: [[meeting]]', 'missing-required date');
    check('kind: meeting\n[[date]]:', 'missing-required date');
    check('kind: private-note');
    check('kind: goal\nid: g\ntitle: T\n[[teacher]]: # who', 'missing-required teacher');
  });

  it('hints at what the practice asks for, and no more', () => {
    const goal = 'kind: goal\nid: g\ntitle: T\nteacher: A';
    assert.deepEqual(hints(goal), ['class', 'baseline', 'measure', 'target', 'school-goal']);
    assert.deepEqual(
      hints(`${goal}\nstrategy: wait time\nclass: 7\nbaseline: 0\nmeasure: m\ntarget: 1\nschool-goal: s`),
      ['source'],
    );
    assert.deepEqual(hints('kind: observation\ndate: 2026-10-02\nclass: 7'), ['subject', 'setting']);
    assert.deepEqual(hints('kind: reflection\ndate: 2026-10-02'), []);
  });

  it('leaves notes without a kind alone', () => {
    check('date: 2026-10-02');
    assert.deepEqual(hints('title: x'), []);
  });
});
