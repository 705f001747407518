import * as assert from 'node:assert/strict';
import { clockTimes, nearestTimes } from '../../../src/core/clockTimes';
import { debriefHints } from '../../../src/core/debriefCheck';
import type { DebriefCode } from '../../../src/core/debriefCheck';
import type { NextStep } from '../../../src/core/entry';
import { parseMarkdown } from '../../../src/core/markdown';
import { observationOf } from '../../../src/core/observationOf';
import { readEntry } from '../../../src/core/readEntry';
import { applyEdits, span } from '../../../src/core/span';
import { marked } from '../../support/check';

const observation =
  '- 10:04 T: What changed?\n- 10:06 T: How do you know?\n- 10:10 Sweep\n- 1:15 pm bell\n- 10:20-10:25 pairs\n';

interface Case {
  readonly note: string;
  readonly codes: readonly DebriefCode[];
  /** The text after the first fix. */
  readonly after?: string;
  readonly nextSteps?: readonly NextStep[];
}

const full = {
  view: '## The teacher\'s view\n\n"It was quiet."\n\n',
  evidence: '## Evidence\n\n- 10:04 one question.\n\n',
  outcome: '## What will students do?\n\nAnswer with a reason.\n\n',
  steps: '## Next steps\n\n- Amara: card, by Monday\n',
};

/** The note has these hints, at the stretches in `[[...]]`; its first fix gives the text expected. */
function check(name: string, { note, codes, after, nextSteps = [] }: Case): void {
  it(name, () => {
    const { text, spans } = marked(note);
    const observed = clockTimes(observation, span(0, observation.length));
    const hints = debriefHints({ text, note: parseMarkdown(text), nextSteps, observed });
    assert.deepEqual(
      hints.map(({ code }) => code),
      codes,
    );
    assert.deepEqual(
      hints.map((hint) => text.slice(hint.span.start, hint.span.end)),
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    if (after === undefined) return;
    const mended = applyEdits(text, hints[0].edits);
    assert.equal(mended, after);
    const left = debriefHints({
      text: mended.replaceAll('__', '10:04'),
      note: parseMarkdown(mended.replaceAll('__', '10:04')),
      nextSteps,
      observed,
    });
    assert.ok(!left.some(({ code }) => code === codes[0]), 'the fix mends it');
  });
}

describe('what a debrief may still need', () => {
  check('nothing', { note: full.view + full.evidence + full.outcome + full.steps, codes: [] });
  check('nothing in sections that have the prompt of their template alone', {
    note: `${full.view}${full.evidence}## What will students do?\n\n<!-- what? -->\n\n## Next steps\n\n- <!-- what? -->\n`,
    codes: [],
  });
  check('nothing before anything is written', {
    note: '## Evidence\n\n- <!-- what? -->\n\n## Next steps\n',
    codes: [],
  });
  check('evidence, under its heading', {
    note: full.view + '[[## Evidence]]\n\nA talk.\n\n' + full.outcome + full.steps,
    codes: ['debrief-no-evidence'],
    after: full.view + '## Evidence\n\nA talk.\n\n- __: __\n\n' + full.outcome + full.steps,
  });
  check('evidence, in a section of its own', {
    note: "[[## The teacher's view]]\n\nIt was quiet.\n\n## What worked\n\nThe card.\n\n## What will students do?\n\nAnswer.\n\n## Next steps\n\n- Amara: card, daily\n",
    codes: ['debrief-no-evidence'],
    after:
      "## The teacher's view\n\nIt was quiet.\n\n## Evidence\n\n- __: __\n\n## What worked\n\nThe card.\n\n## What will students do?\n\nAnswer.\n\n## Next steps\n\n- Amara: card, daily\n",
  });
  check('a next step', {
    note: full.view + full.evidence + full.outcome + '[[## Next steps]]\n',
    codes: ['debrief-no-next-step'],
    after: full.view + full.evidence + full.outcome + '## Next steps\n\n- __, by __\n',
  });
  check('a next step, with Windows lines', {
    note: '[[## Evidence]]\r\n\r\n10:04 one.\r\n\r\n## What will students do?\r\n\r\nAnswer.\r\n',
    codes: ['debrief-no-next-step'],
    after:
      '## Evidence\r\n\r\n10:04 one.\r\n\r\n## What will students do?\r\n\r\nAnswer.\r\n\r\n## Next steps\r\n\r\n- __, by __\r\n',
  });
  check('when a step is to be done', {
    note: full.view + full.evidence + full.outcome + '## Next steps\n\n- [[Amara: show the card.]]\n- Jo: count.\n',
    codes: ['debrief-no-when'],
    after: full.view + full.evidence + full.outcome + '## Next steps\n\n- Amara: show the card, by __.\n- Jo: count.\n',
  });
  check('when a step of a table is to be done', {
    note: full.view + full.evidence + full.outcome + '## Next steps\n\n| What |\n| --- |\n| [[show the card]] |\n',
    codes: ['debrief-no-when'],
    after: full.view + full.evidence + full.outcome + '## Next steps\n\n| What |\n| --- |\n| show the card, by __ |\n',
  });
  check('when a step of the frontmatter is to be done', {
    note: full.view.replace("## The teacher's view", "[[## The teacher's view]]") + full.evidence + full.outcome,
    codes: ['debrief-no-when'],
    after: full.view + full.evidence + full.outcome + '## Next steps\n\n- __, by __\n',
    nextSteps: [{ what: 'show the card' }],
  });
  check('nothing where the frontmatter has a step with a time', {
    note: full.view + full.evidence + full.outcome,
    codes: [],
    nextSteps: [{ what: 'show the card', when: 'Monday' }],
  });
  check('a student outcome', {
    note: '[[## The teacher\'s view]]\n\n"Quiet."\n\n' + full.evidence + full.steps,
    codes: ['debrief-no-student-outcome'],
    after:
      '## The teacher\'s view\n\n"Quiet."\n\n' + full.evidence + '## What will students do?\n\n__\n\n' + full.steps,
  });
  check('no outcome where a next step tells it', {
    note: full.view + full.evidence + '## Try next\n\nStudents will answer with a reason, daily.\n',
    codes: [],
  });
  check("the teacher's view before the evidence", {
    note: full.evidence + '[[## The teacher\'s view]]\n\n"Quiet."\n\n' + full.outcome + full.steps,
    codes: ['debrief-view-after-evidence'],
    after: '## The teacher\'s view\n\n"Quiet."\n\n' + full.evidence + full.outcome + full.steps,
  });
  check('a time that the observation has', {
    note:
      full.view +
      '## Evidence\n\n- [[10:07]] T waits.\n- 10:06, 13:15, 10:22 and 10:04-10:25: 3 of 12.\n- 10:05 to 10:09, [[9:58]]-10:05\n\n' +
      full.outcome +
      full.steps +
      '\n15:30 next meeting.\n',
    codes: ['debrief-unknown-time', 'debrief-unknown-time'],
  });

  it('knows the headings of the Spanish template, and writes in Spanish', () => {
    const text =
      '## La mirada docente\n\n"Bien."\n\n## Evidencia\n\n- 10:04 una pregunta.\n\n## ¿Qué harán los estudiantes?\n\nResponder.\n';
    const [hint, ...others] = debriefHints({ text, note: parseMarkdown(text), lang: 'es-MX', nextSteps: [] });
    assert.deepEqual([hint?.code, others.length], ['debrief-no-next-step', 0]);
    assert.ok(applyEdits(text, hint.edits).endsWith('\n## Próximos pasos\n\n- __, para el __\n'));
  });

  it('offers the nearest times of the observation', () => {
    const [cited] = clockTimes('10:07', span(0, 5));
    const all = clockTimes(observation, span(0, observation.length));
    assert.deepEqual(
      nearestTimes(cited, all)
        .slice(0, 3)
        .map(({ text }) => text),
      ['10:06', '10:04', '10:10'],
    );
  });
});

describe('times in a text', () => {
  for (const [text, expected] of [
    ['10:05 T: and 1:05 pm', ['10:05', '1:05 pm']],
    ['10:05-10:15, 10:20 to 10:25', ['10:05 > 10:15', '10:20 > 10:25']],
    ['00:12:30 on the video, 10:07: S2', ['00:12:30', '10:07']],
    ['3:1, 25:00, 10:75, a10:05, 10:05:99, 12:30%, https://a.b:8080/10:05', []],
  ] as const) {
    it(text, () => {
      const times = clockTimes(text, span(0, text.length));
      assert.deepEqual(
        times.map((time) => (time.until ? `${time.text} > ${time.until.text}` : time.text)),
        expected,
      );
    });
  }
});

describe('the observation of a debrief', () => {
  const entry = (name: string, frontmatter: string) => readEntry(`file:///j/${name}.md`, `---\n${frontmatter}\n---\n`);
  const notes = [
    entry('A/first', 'kind: observation\nteacher: Amara\ndate: 2026-01-05\ncycle: one'),
    entry('A/second', 'kind: observation\nteacher: Amara\ndate: 2026-01-12\ngoals: [g]'),
    entry('A/third', 'kind: observation\nteacher: Amara\ndate: 2026-01-19\ngoals: [g]\ncycle: one'),
    entry('B/second', 'kind: observation\nteacher: Bo\ndate: 2026-01-12\ngoals: [g]\ncycle: one'),
    entry('A/plan', 'kind: plan\nteacher: Amara\ndate: 2026-01-12\ngoals: [g]\ncycle: one'),
  ];
  for (const [name, frontmatter, named, expected] of [
    ['is the one that it names', 'observed: 2026-01-05', ['../A/third.md'], 'A/third'],
    ['of two with this name, the one beside it', 'observed: 2026-01-05', ['second'], 'A/second'],
    ['is the one of the observed day', 'observed: 2026-01-12', [], 'A/second'],
    ['is none where no visit was on that day', 'observed: 2026-01-13', [], undefined],
    ['is the last one before it of the cycle', 'cycle: one', [], 'A/first'],
    ['is the last one before it for the goal', 'goals: [g]', [], 'A/second'],
    ['is none where nothing tells', 'focus: talk', [], undefined],
  ] as const) {
    it(name, () => {
      const debrief = entry('A/debrief', `kind: debrief\nteacher: Amara\ndate: 2026-01-14\n${frontmatter}`);
      assert.equal(observationOf(debrief, named, notes)?.uri, expected && `file:///j/${expected}.md`);
    });
  }
});
