import * as assert from 'node:assert/strict';
import { agreementState } from '../../../src/core/agreement';
import { createEntryIndex } from '../../../src/core/entryIndex';
import { defaultFeedbackClock, feedbackOf } from '../../../src/core/feedback';
import { goal, goalEntries } from '../../../src/core/goalGraph';
import { lastContact, summarizeGoal, type GoalSummary } from '../../../src/core/goalSummary';
import { readEntry } from '../../../src/core/readEntry';
import { readHolidays } from '../../../src/core/schoolTime';

const today = '2026-03-10';
type Notes = Readonly<Record<string, string>>;

function entriesOf(notes: Notes) {
  return Object.entries(notes).map(([uri, frontmatter]) => readEntry(uri, `---\n${frontmatter}\n---\n`));
}

/** Sums up the goal `g` of a teacher `T` with these notes. */
function summary(notes: Notes, conflictCopies = 0): GoalSummary {
  const index = createEntryIndex();
  index.apply(entriesOf(notes).map((entry) => ({ uri: entry.uri, entry })));
  return summarizeGoal(goal(index, 'g'), goalEntries(index, 'g'), {
    today,
    feedback: ({ uri }) => feedbackOf(index.entriesOfTeacher('t'), today).get(uri),
    hasAgreement: agreementState(index.entriesOfTeacher('t'), today).state === 'current',
    conflictCopies,
  });
}

function badges(notes: Notes, copies = 0): string[] {
  return summary(notes, copies).badges.map(({ code, count, days }) =>
    [code, count, ...(days === undefined ? [] : [`${days}d`])].join(' '),
  );
}

const goalNote = (rest = '') => `kind: goal\nid: g\ntitle: G\nteacher: T\n${rest}`;
const observed = (date: string, rest = '') => `kind: observation\nteacher: T\ngoals: [g]\nobserved: ${date}\n${rest}`;
const answer = (kind: string, rest: string) => `kind: ${kind}\nteacher: T\n${rest}`;

describe('feedback', () => {
  const cases: [name: string, notes: Notes, expected: string][] = [
    ['on the day itself', { o: observed('2026-03-10') }, 'open day 0'],
    ['the day before it is due', { o: observed('2026-03-09') }, 'due-soon day 1'],
    ['due today', { o: observed('2026-03-08') }, 'due-soon day 2'],
    ['a day too late', { o: observed('2026-03-07') }, 'overdue day 3'],
    ['without a date', { o: answer('observation', 'goals: [g]') }, 'open day undefined'],
    ['by date where no day of the lesson is named', { o: answer('observation', 'date: 2026-03-07') }, 'overdue day 3'],
    ['shared', { o: observed('2026-02-01', 'shared: 2026-02-04') }, 'shared day 3'],
    [
      'with a debrief that was shared',
      { o: observed('2026-02-01'), d: answer('debrief', 'date: 2026-02-02\nshared: 2026-02-03\ngoals: [g]') },
      'shared day 2',
    ],
    [
      'with a debrief that the teacher has not got yet',
      { o: observed('2026-03-07'), d: answer('debrief', 'date: 2026-03-08\nshared: # soon\ngoals: [g]') },
      'overdue day 3',
    ],
    [
      'with a debrief of the same day, whatever its goal',
      { o: observed('2026-02-01'), d: answer('debrief', 'observed: 2026-02-01\nshared: 2026-02-02') },
      'shared day 1',
    ],
    [
      'shared twice: the first day counts',
      {
        o: observed('2026-02-01', 'shared: 2026-02-04'),
        d: answer('debrief', 'observed: 2026-02-01\nshared: 2026-02-03'),
      },
      'shared day 2',
    ],
    [
      'a debrief of another lesson',
      { o: observed('2026-03-01'), d: answer('debrief', 'observed: 2026-02-01\nshared: 2026-03-02\ngoals: [g]') },
      'overdue day 9',
    ],
    [
      'a debrief of another goal',
      { o: observed('2026-03-01'), d: answer('debrief', 'date: 2026-03-02\nshared: 2026-03-02\ngoals: [x]') },
      'overdue day 9',
    ],
    [
      'a debrief before the lesson',
      { o: observed('2026-03-09'), d: answer('debrief', 'date: 2026-03-08\nshared: 2026-03-08\ngoals: [g]') },
      'due-soon day 1',
    ],
    [
      'a debrief that names the note',
      { 'A/o.md': observed('2026-02-01'), d: answer('debrief', 'about: "[[A/O]]"\nshared: 2026-02-02') },
      'shared day 1',
    ],
    [
      'a debrief that names another note',
      { 'o.md': observed('2026-03-01'), d: answer('debrief', 'about: [[p]]\ngoals: [g]\nshared: 2026-03-02') },
      'overdue day 9',
    ],
    [
      'of the later of two lessons',
      {
        'other.md': observed('2026-02-01', 'shared: 2026-02-01'),
        o: observed('2026-02-08'),
        d: answer('debrief', 'date: 2026-02-09\nshared: 2026-02-09\ngoals: [g]'),
      },
      'shared day 1',
    ],
    [
      'answered by a reflection',
      {
        o: observed('2026-02-01', 'shared: 2026-02-02'),
        r: answer('reflection', 'date: 2026-02-03\ngoals: [g]'),
      },
      'answered day 1',
    ],
    [
      'answered by a reflection on the debrief',
      {
        o: observed('2026-02-01'),
        'd.md': answer('debrief', 'observed: 2026-02-01\nshared: 2026-02-02'),
        r: answer('reflection', 'about: d'),
      },
      'answered day 1',
    ],
    ['a lesson to come', { o: observed('2026-03-11') }, 'none'],
  ];
  for (const [name, notes, expected] of cases) {
    it(name, () => {
      const uri = Object.keys(notes).find((key) => /(?:^|\/)o(?:\.md)?$/.test(key));
      const found = feedbackOf(entriesOf(notes), today).get(uri!);
      assert.equal(found ? `${found.state} day ${found.day}` : 'none', expected);
    });
  }
  it('takes another limit', () => {
    const found = feedbackOf(entriesOf({ o: observed('2026-03-06') }), today, { ...defaultFeedbackClock, days: 5 });
    assert.equal(found.get('o')?.state, 'due-soon');
  });
  it('names the debriefs of an observation', () => {
    const found = feedbackOf(
      entriesOf({ o: observed('2026-03-06'), d: answer('debrief', 'observed: 2026-03-06') }),
      today,
    );
    assert.deepEqual(found.get('o')?.debriefs, ['d']);
  });
  // 2026-03-10 is a Tuesday.
  const schoolDays: [observed: string, holidays: string[], expected: string][] = [
    ['2026-03-10', [], 'open day 0'],
    ['2026-03-09', [], 'due-soon day 1'],
    ['2026-03-06', [], 'due-soon day 2'],
    ['2026-03-07', [], 'due-soon day 2'],
    ['2026-03-05', [], 'overdue day 3'],
    ['2026-03-05', ['2026-03-09'], 'due-soon day 2'],
    ['2026-02-26', ['2026-02-27 to 2026-03-06'], 'due-soon day 2'],
  ];
  for (const [day, holidays, expected] of schoolDays) {
    it(`counts school days only: ${day}, holidays ${holidays.join() || 'none'}`, () => {
      const clock = { days: 2, schoolDaysOnly: true, holidays: readHolidays(holidays) };
      const found = feedbackOf(entriesOf({ o: observed(day) }), today, clock).get('o');
      assert.equal(`${found?.state} day ${found?.day}`, expected);
    });
  }
});

describe('goalSummary', () => {
  const fresh = { a: 'kind: agreement\nteacher: T\ndate: 2025-08-28' };
  const running = goalNote('status: in-progress\ncoach: J');
  const evidence = { e: 'kind: evidence\ngoals: [g]\nteacher: T' };
  const cases: [name: string, notes: Notes, expected: string[], copies?: number][] = [
    ['a goal at rest', { g: goalNote('status: draft') }, []],
    ['nothing at all', {}, []],
    [
      'feedback overdue, reflection open',
      { o: observed('2026-03-07') },
      ['feedback-overdue 1 3d', 'reflection-open 1'],
    ],
    [
      'feedback in each state, the oldest named',
      { o: observed('2026-03-01'), p: observed('2026-03-02'), q: observed('2026-03-08'), r: observed('2026-03-10') },
      ['feedback-overdue 2 9d', 'feedback-due-soon 1 2d', 'feedback-open 1 0d', 'reflection-open 4'],
    ],
    ['no evidence', { ...fresh, g: running }, ['no-evidence 1']],
    ['evidence', { ...fresh, ...evidence, g: running }, []],
    ['no evidence for a goal that was met', { g: goalNote('status: met') }, ['no-evidence 1']],
    ['no evidence asked for while paused', { g: goalNote('status: paused') }, []],
    ['target due today', { g: goalNote('status: draft\ntarget-date: 2026-03-10') }, []],
    ['target over by a day', { g: goalNote('status: draft\ntarget-date: 2026-03-09') }, ['target-overdue 1 1d']],
    ['target of a goal that was met', { ...evidence, g: goalNote('status: met\ntarget-date: 2026-03-09') }, []],
    ['no agreement', { ...evidence, g: running }, ['no-agreement 1']],
    ['no agreement asked for without a coach', { ...evidence, g: goalNote('status: in-progress') }, []],
    ['no agreement asked for in a closed cycle', { ...evidence, g: `${running}\nphase: closed` }, []],
    ['a conflict copy', { g: goalNote('status: draft') }, ['conflict-copy 1'], 1],
    ['a step due today', { g: goalNote('next-steps:\n  - {what: x, when: 2026-03-10}') }, ['step-due 1 0d']],
    ['a step over by a day', { g: goalNote('next-steps:\n  - {what: x, when: 2026-03-09}') }, ['step-due 1 1d']],
    ['a step of tomorrow', { g: goalNote('next-steps:\n  - {what: x, when: 2026-03-11}') }, []],
    ['a step in place', { g: goalNote('next-steps:\n  - {what: x, when: 2026-03-01, status: In place}') }, []],
    ['a step without a date', { g: goalNote('next-steps: [x]') }, []],
  ];
  for (const [name, notes, expected, copies] of cases) {
    it(`badges: ${name}`, () => assert.deepEqual(badges(notes, copies), expected));
  }

  it('counts strategies, however they are spelled', () => {
    const { strategies } = summary({
      g: goalNote('strategy: [Wait time, cards]'),
      a: 'kind: plan\ngoals: [g]\nstrategy: wait  time\ndate: 2026-01-02',
      b: 'kind: observation\ngoals: [g]\nstrategy: [Wait Time, wait time]\ndate: 2026-02-02',
      c: 'kind: meeting\ngoals: [g]\nstrategy: exit ticket',
    });
    assert.deepEqual(strategies, [
      { name: 'Wait time', count: 2, lastDate: '2026-02-02' },
      { name: 'exit ticket', count: 1, lastDate: undefined },
      { name: 'cards', count: 0, lastDate: undefined },
    ]);
  });

  it('lists steps, the one that waits longest first and done ones last', () => {
    const { steps } = summary({
      g: goalNote('next-steps: [some day]'),
      m: 'kind: meeting\ngoals: [g]\nnext-steps:\n  - {what: done, status: dropped}\n  - {what: soon, when: 2026-03-12}\n  - {what: late, when: 2026-03-01}',
    });
    assert.deepEqual(
      steps.map(({ step, uri, position, daysLate, isDone }) => [step.what, uri, position, daysLate, isDone]),
      [
        ['late', 'm', 2, 9, false],
        ['soon', 'm', 1, -2, false],
        ['some day', 'g', 0, undefined, false],
        ['done', 'm', 0, undefined, true],
      ],
    );
  });

  it('tells which steps of the cycle are done; a planned one is open', () => {
    const { cycleDone, cycleOpen } = summary({
      p: 'kind: plan\ngoals: [g]\ndate: 2026-03-01',
      o: observed('2026-03-12', 'date: 2026-03-12'),
    });
    assert.deepEqual([cycleDone, cycleOpen], [['plan'], ['observation', 'debrief', 'reflection', 'review']]);
  });

  it('sums the minutes of the note and of the entries', () => {
    const notes = { g: goalNote('minutes: 10'), o: observed('2026-03-01', 'minutes: 45'), p: observed('2026-03-02') };
    assert.equal(summary(notes).minutes, 55);
    assert.equal(summary({ g: goalNote() }).minutes, 0);
  });

  it('takes talks and visits up to today for the last contact', () => {
    const notes = {
      m: 'kind: meeting\ndate: 2026-03-01',
      o: 'kind: observation\nobserved: 2026-03-02\ndate: 2026-03-05',
      r: 'kind: reflection\ndate: 2026-03-08',
      n: 'kind: meeting\ndate: 2026-03-20',
    };
    assert.equal(lastContact(entriesOf(notes), today), '2026-03-02');
  });
});
