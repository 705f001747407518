import * as assert from 'node:assert/strict';
import { createEntryIndex } from '../../../src/core/entryIndex';
import { parseMarkdown } from '../../../src/core/markdown';
import { planOf, practiceHints } from '../../../src/core/practiceCheck';
import { readEntry } from '../../../src/core/readEntry';
import { applyEdits } from '../../../src/core/span';

type Hints = readonly (readonly [code: string, where: string])[];

function hintsOf(text: string, plan?: string) {
  return practiceHints({ text, note: parseMarkdown(text), entry: readEntry('n', text), plan });
}

function check(text: string, expected: Hints, plan?: string): void {
  const found = hintsOf(text, plan).map(({ code, span }) => [code, text.slice(span.start, span.end)] as const);
  assert.deepEqual(found, expected);
}

/** The text after the first fix of the first hint. */
function mended(text: string, plan?: string): string {
  const [hint] = hintsOf(text, plan);
  return applyEdits(text, hint?.fixes[0]?.edits ?? []);
}

const goal = (fields: string, body: string) => `---\nkind: goal\nid: g\n${fields}\n---\n\n${body}`;
const both = '## What do I want to improve?\n\nPauses.\n\n## What do I need to get there?\n\nA watch.\n\n';
const outcome = '## What will students do?\n\nAnswer.\n';

describe('hints for a goal', () => {
  const cases: [what: string, text: string, expected: Hints][] = [
    ['has none where all is said', goal('status: in-progress', both + outcome), []],
    [
      'asks for an unanswered question once it is in progress',
      goal(
        'status: in-progress',
        `## What do I want to improve?\n\n<!-- In your own words -->\n\n${both.slice(40)}${outcome}`,
      ),
      [['question-unanswered', '## What do I want to improve?']],
    ],
    [
      'asks at the status where there is no such heading',
      goal('status: in-progress', `## What do I need to get there?\n\nA watch.\n\n${outcome}`),
      [['question-unanswered', 'in-progress']],
    ],
    ['asks nothing of a draft', goal('status: draft', `## What do I want to improve?\n\n${outcome}`), []],
    [
      'tells where the coach chose it',
      goal('status: met\nchosen-by: coach', both + outcome),
      [['chosen-by-coach', 'coach']],
    ],
    [
      'asks why it might work at phase learn',
      goal('phase: learn', `${both}## Why this might work\n\n<!-- What is known? -->\n\n${outcome}`),
      [['why-empty', '## Why this might work']],
    ],
    [
      'finds why beside the strategy',
      goal('phase: learn', `${both}## Strategy and why this might work\n\nRowe.\n\n${outcome}`),
      [],
    ],
    ['asks for it in no other phase', goal('phase: improve', both + outcome), []],
    [
      'asks what students will do',
      goal('status: met', both),
      [['no-student-outcome', '## What do I want to improve?']],
    ],
    [
      'leaves the prompt of a draft alone',
      goal('status: draft', `${both}## What will students do?\n\n<!-- What will be seen? -->\n`),
      [],
    ],
    ['knows the words of other notes', goal('status: met', `${both}## What students will do\n\nAnswer.\n`), []],
    [
      'knows the Spanish template',
      goal(
        'lang: es\nstatus: in-progress',
        '## ¿Qué quiero mejorar?\n\nPausas.\n\n## ¿Qué harán los estudiantes?\n\nHablar.\n',
      ),
      [['question-unanswered', 'in-progress']],
    ],
  ];
  for (const [what, text, expected] of cases) it(what, () => check(text, expected));

  it('mends each with a place to write', () => {
    const open = goal('status: in-progress', `## What do I need to get there?\n\nA watch.\n\n${outcome}`);
    assert.equal(
      mended(open),
      open.replace('## What do I need', '## What do I want to improve?\n\n__\n\n## What do I need'),
    );
    const why = goal('phase: learn', `${both}${outcome}`);
    assert.equal(mended(why), `${why}\n## Why this might work\n\n__\n`);
    assert.match(mended(goal('chosen-by: coach', both + outcome)), /^chosen-by: both$/m);
  });
});

describe('hints for next steps', () => {
  const note = (body: string, fields = '') =>
    `---\nkind: meeting\nteacher: Amara Rivera\ncoach: Jo Bennett\n${fields}---\n\n${body}`;
  const under = (teacher: string, coach: string) =>
    `## Next steps\n\n### Teacher\n\n${teacher}\n\n### Coach\n\n${coach}\n`;
  const cases: [what: string, text: string, expected: Hints][] = [
    ['are silent where both have one', note(under('- Card', '- Watch')), []],
    ['are silent where neither has', note(under('- <!-- What? -->', '')), []],
    ['ask for the coach under headings', note(under('- Card', '')), [['one-sided-steps', '### Coach']]],
    ['ask for the teacher under headings', note(under('', '- Watch')), [['one-sided-steps', '### Teacher']]],
    ['know names before a colon', note('## Next steps\n\n- [x] Amara: card\n- [ ] Jo: watch\n'), []],
    ['ask by names', note('## Next steps\n\n- Jo Bennett: watch\n'), [['one-sided-steps', '## Next steps']]],
    ['know headings of each', note("## Teacher's next step\n\n- Card\n\n## Coach's next step\n\n- Watch\n"), []],
    ['are silent where it cannot be told', note('## Next steps\n\n- Somebody: card\n'), []],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => check(text, expected));
  }

  it('know those of the frontmatter', () => {
    const text = note('Talk.\n', 'next-steps:\n  - {what: card, who: Amara}\n');
    assert.deepEqual(
      hintsOf(text).map(({ code }) => code),
      ['one-sided-steps'],
    );
    check(note('Talk.\n', 'next-steps: [card]\n'), []);
  });

  it('are mended on the other side', () => {
    assert.match(mended(note(under('- Card', ''))), /### Coach\n\n- __, by __\n+$/);
    assert.match(mended(note('## Next steps\n\n- Jo: watch\n')), /- Jo: watch\n- Amara Rivera: __, by __\n$/);
  });
});

describe('the plan of a debrief', () => {
  const text = '---\nkind: debrief\n---\n\n## Purpose\n\nPauses.\n\n## Evidence\n\n- 10:04\n';

  it('is to be linked where there is one', () => {
    check(text, [['plan-not-linked', '## Purpose']], 'A/plan');
    check(text, []);
    assert.equal(mended(text, 'A/plan'), text.replace('Pauses.', 'Pauses.\n\nPlan: [[A/plan]]'));
    const bare = text.replace('## Purpose\n\nPauses.\n\n', '');
    assert.equal(mended(bare, 'plan'), bare.replace('## Evidence', '## Purpose\n\nPlan: [[plan]]\n\n## Evidence'));
  });

  const plans = {
    old: 'kind: plan\nteacher: T\ndate: 2026-01-02\ngoals: [g]',
    near: 'kind: plan\nteacher: T\ndate: 2026-01-06\ngoals: [g]',
    later: 'kind: plan\nteacher: T\ndate: 2026-02-06\ngoals: [g]',
    other: 'kind: plan\nteacher: T\ndate: 2026-01-07\ngoals: [h]',
  };
  const cases: [fields: string, expected: string | undefined][] = [
    ['observed: 2026-01-07\ngoals: [g]', 'near'],
    ['date: 2026-01-05\ngoals: [g]', 'old'],
    ['date: 2026-01-08\ngoals: [x]', undefined],
    ['goals: [g]', undefined],
  ];
  for (const [fields, expected] of cases) {
    it(`of ${fields.replace('\n', ', ')} is ${expected ?? 'none'}`, () => {
      const index = createEntryIndex();
      index.apply(Object.entries(plans).map(([uri, plan]) => ({ uri, entry: readEntry(uri, `---\n${plan}\n---\n`) })));
      const debrief = readEntry('d', `---\nkind: debrief\nteacher: T\n${fields}\n---\n`);
      assert.equal(planOf(debrief, index)?.uri, expected);
    });
  }
});
