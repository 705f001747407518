import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import '../../support/lexicons';
import { createEntryIndex } from '../../../src/core/entryIndex';
import { createGoalTree } from '../../../src/core/goalTree';
import { readEntry } from '../../../src/core/readEntry';
import { readTreeState, type Grouping } from '../../../src/core/treeState';
import { lint } from '../../../src/language/lint';
import { root } from '../../host/paths';
import { practices } from '../../support/practices';

/** The key and code of each problem that a note of this frontmatter has. */
function problems(fields: string): string[] {
  return readEntry('n', `---\n${fields}\n---\n`).problems.map(({ code, data }) => `${code} ${data?.key ?? ''}`);
}

function template(id: string): string {
  return readFileSync(join(root, 'templates', `${id}.md`), 'utf8');
}

function headings(id: string): string[] {
  return [...template(id).matchAll(/^#+ (.*)$/gm)].map((match) => match[1] ?? '');
}

describe('practices', () => {
  const goal = 'kind: goal\nid: g\ntitle: G\nteacher: T\n';

  it('a strategy of a goal wants its source', () => {
    assert.ok(problems(`${goal}strategy: wait time`).includes('missing-recommended source'));
    assert.ok(!problems(`${goal}strategy: wait time\nsource: Rowe`).includes('missing-recommended source'));
    assert.ok(!problems(goal.trim()).includes('missing-recommended source'));
  });

  const wanted: [title: string, fields: string, keys: readonly string[]][] = [
    [
      'an observation wants class, subject and setting',
      'kind: observation\ndate: 2026-01-07',
      ['class', 'subject', 'setting'],
    ],
    ['a goal wants school goal and class', goal.trim(), ['school-goal', 'class']],
    ['a goal wants baseline, measure and target', goal.trim(), ['baseline', 'measure', 'target']],
  ];
  for (const [title, fields, keys] of wanted) {
    it(title, () => {
      const before = problems(fields);
      for (const key of keys) {
        assert.ok(before.includes(`missing-recommended ${key}`), key);
        assert.ok(!problems(`${fields}\n${key}: x`).includes(`missing-recommended ${key}`), key);
      }
    });
  }

  it('keys that rate are flagged', () => {
    const found = problems('kind: meeting\ndate: 2026-01-07\nrating: 3\nscore: 4\nlevel: 2\ngrade-teacher: B');
    assert.deepEqual(
      found,
      ['rating', 'score', 'level', 'grade-teacher'].map((key) => `rating-key ${key}`),
    );
  });

  it('goals are grouped by school goal, strategy and phase', () => {
    const index = createEntryIndex();
    const entry = readEntry('g', `---\n${goal}school-goal: Talk\nstrategy: [cards]\nphase: learn\n---\n`);
    index.apply([{ uri: 'g', entry }]);
    const keys: Partial<Record<Grouping, string>> = { 'school-goal': 'talk', strategy: 'cards', phase: 'learn' };
    for (const [grouping, key] of Object.entries(keys)) {
      const context = { today: '2026-01-07', me: { teacher: '', coach: '' }, terms: [], schoolYearStart: '08-01' };
      const [group] = createGoalTree(index, readTreeState({ grouping }), context).children();
      assert.deepEqual(group?.type === 'group' && [group.by, group.key], [grouping, key]);
    }
  });

  it('an uncounted amount is found, a counted one is not', () => {
    const found = (text: string) => lint({ text, kind: 'observation' }).map(({ family }) => family);
    assert.deepEqual(found('Most students wrote.\n'), ['vague-amount']);
    assert.deepEqual(found('19 of 24 students wrote.\n'), []);
  });

  it('a goal opens with the two questions of choice', () => {
    assert.deepEqual(headings('goal').slice(0, 2), ['What do I want to improve?', 'What do I need to get there?']);
  });

  it("a debrief has the teacher's view first, and feedback for the coach last", () => {
    const found = headings('debrief');
    assert.ok(found.indexOf("The teacher's view") < found.indexOf('Evidence'));
    assert.equal(found.at(-1), 'Feedback for my coach');
    assert.ok(headings('review').includes('Feedback for my coach'));
  });

  it('a review asks where else it was used', () => {
    assert.ok(headings('review').includes('Where else did I use this?'));
    assert.match(template('review'), /^applied-with: /m);
  });

  it('there are eight models of reflection', () => {
    const models = readdirSync(join(root, 'templates')).filter(
      (name) => /^reflection-(?!quick|full)[a-z-]+\.md$/.test(name) && headings(name.slice(0, -3)).length >= 3,
    );
    assert.equal(models.length, 8, models.join());
  });

  it('a meeting asks what works and what does not yet', () => {
    assert.deepEqual(headings('meeting').slice(0, 2), ['Working', 'Not working yet']);
  });

  it('a quick reflection has room for what went well and what did not', () => {
    const found = headings('reflection-quick');
    assert.deepEqual(found.slice(found.indexOf('Went well')).slice(0, 2), ['Went well', 'Did not go as planned']);
  });

  it('protocols give each step its minutes', () => {
    for (const id of ['protocol-tuning', 'protocol-consultancy']) {
      assert.match(template(id), /^kind: protocol$/m);
      assert.ok(headings(id).filter((heading) => /\d+ min/.test(heading)).length >= 5, headings(id).join('\n'));
    }
  });

  it('new entries are private, and the agreement says what reports contain', () => {
    for (const file of readdirSync(join(root, 'templates')).filter((name) => name.endsWith('.md'))) {
      assert.match(template(file.slice(0, -3)), /^visibility: private$/m, file);
    }
    assert.match(template('agreement'), /Reports to the school contain counts only/);
  });
});

describe('the table of practices', () => {
  const sources = testFiles(join(root, 'test'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

  it('has a row for each of the 29 practices, once', () => {
    assert.equal(practices.length, 29);
    assert.equal(new Set(practices.map(({ practice }) => practice)).size, practices.length);
  });

  for (const { practice, tests } of practices) {
    it(`names tests that exist: ${practice}`, () => {
      assert.ok(tests.length > 0);
      for (const title of tests) {
        const quoted = [`'${title}'`, `"${title}"`, `\`${title}\``];
        // A test of its own, or a row of a table that has one for each.
        const isTest = quoted.some((text) =>
          [`it(${text}`, `describe(${text}`, `[${text}`].some((start) => squeezed(sources).includes(start)),
        );
        assert.ok(isTest, title);
      }
    });
  }
});

/** Without the line breaks and spaces behind brackets, which formatting puts there. */
let squeezedSources: string | undefined;
function squeezed(text: string): string {
  return (squeezedSources ??= text.replace(/([([])\s+/g, '$1'));
}

function testFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'practices.ts')
    .map((entry) => join(entry.parentPath, entry.name))
    .concat(join(root, 'test', 'host', 'suites', 'shared', 'practices.ts'));
}
