import * as assert from 'node:assert/strict';
import {
  addCheckpoint,
  addGoal,
  addStrategy,
  markShared,
  moveGoal,
  removeGoal,
  setStepStatus,
} from '../../../src/core/goalEdits';
import { applyEdits, type Edit } from '../../../src/core/span';

/** Checks the whole note after an edit, with LF and CRLF. */
function check(before: string, edit: (text: string) => readonly Edit[], after: string): void {
  for (const br of ['\n', '\r\n']) {
    const note = (yaml: string) => `---\n${yaml}\n---\n\nbody\n`.replaceAll('\n', br);
    assert.equal(applyEdits(note(before), edit(note(before))), note(after));
  }
}

type Case = readonly [before: string, after: string];

describe('addCheckpoint', () => {
  const cases: Case[] = [
    ['kind: goal', 'kind: goal\ncheckpoints:\n  - {date: 2026-10-02, value: 14}'],
    [
      'checkpoints:\n- date: 2026-09-01\n  value: 3 # visit\nz: 1',
      'checkpoints:\n- date: 2026-09-01\n  value: 3 # visit\n- {date: 2026-10-02, value: 14}\nz: 1',
    ],
    [
      'checkpoints: [{date: 2026-09-01, value: 3}]',
      'checkpoints: [{date: 2026-09-01, value: 3}, {date: 2026-10-02, value: 14}]',
    ],
  ];
  for (const [before, after] of cases) {
    it(JSON.stringify(before), () => check(before, (text) => addCheckpoint(text, '2026-10-02', '14'), after));
  }
  it('keeps a figure with a unit as text, and a note', () =>
    check(
      'kind: goal',
      (text) => addCheckpoint(text, '2026-10-02', ' 14 of 24', 'a: b'),
      "kind: goal\ncheckpoints:\n  - {date: 2026-10-02, value: 14 of 24, note: 'a: b'}",
    ));
});

describe('markShared', () => {
  const cases: Case[] = [
    ['kind: debrief', 'kind: debrief\nshared: 2026-10-02'],
    ['kind: debrief\nshared: # when?\nlang: en', 'kind: debrief\nshared: 2026-10-02 # when?\nlang: en'],
    ['kind: debrief\nshared: ""', 'kind: debrief\nshared: "2026-10-02"'],
    ['shared: 2026-09-30 # by mail', 'shared: 2026-09-30 # by mail'],
  ];
  for (const [before, after] of cases) {
    it(JSON.stringify(before), () => check(before, (text) => markShared(text, '2026-10-02'), after));
  }
});

describe('goals of an entry', () => {
  const added: Case[] = [
    ['kind: plan', 'kind: plan\ngoals: [new]'],
    ['goals: [a] # c', 'goals: [a, new] # c'],
    ['goals: [a, new]', 'goals: [a, new]'],
  ];
  for (const [before, after] of added) {
    it(`adds: ${before}`, () => check(before, (text) => addGoal(text, 'new'), after));
  }
  const moved: Case[] = [
    ['goals: [old, b]', 'goals: [new, b]'],
    ['goals:\n  - b\n  - old # c', 'goals:\n  - b\n  - new # c'],
    ['goals: [old, new]', 'goals: [new]'],
    ['goals: [b]', 'goals: [b, new]'],
    ['kind: plan', 'kind: plan\ngoals: [new]'],
  ];
  for (const [before, after] of moved) {
    it(`moves: ${before}`, () => check(before, (text) => moveGoal(text, 'old', 'new'), after));
  }
  const removed: Case[] = [
    ['goals: [old, b]', 'goals: [b]'],
    ['kind: plan\ngoals:\n  - b\n  - old # c', 'kind: plan\ngoals:\n  - b'],
    ['goals: [old]', 'goals: []'],
    ['kind: plan\ngoals: old', 'kind: plan'],
    ['goals: [b]', 'goals: [b]'],
    ['goals: b', 'goals: b'],
  ];
  for (const [before, after] of removed) {
    it(`removes: ${before}`, () => check(before, (text) => removeGoal(text, 'old'), after));
  }
  it('adds a strategy to a single one', () =>
    check('strategy: wait time', (text) => addStrategy(text, 'cards'), 'strategy: [wait time, cards]'));
});

describe('setStepStatus', () => {
  const cases: (readonly [position: number, what: string, ...Case])[] = [
    [0, 'try it', 'next-steps: [try it, b]', 'next-steps: [{what: try it, status: in place}, b]'],
    [
      1,
      'b',
      'next-steps:\n  - a # first\n  - b # second\nz: 1',
      'next-steps:\n  - a # first\n  - {what: b, status: in place} # second\nz: 1',
    ],
    [0, 'try it', "next-steps: 'try it'", "next-steps: {what: 'try it', status: in place}"],
    [
      0,
      'Jo: call, twice',
      "next-steps:\n- 'Jo: call, twice'",
      "next-steps:\n- {what: 'Jo: call, twice', status: in place}",
    ],
    [0, 'a, b', 'next-steps:\n  - a, b', "next-steps:\n  - {what: 'a, b', status: in place}"],
    [0, 'a', 'next-steps:\n  - {what: a, who: Jo}', 'next-steps:\n  - {what: a, who: Jo, status: in place}'],
    [
      0,
      'a',
      'next-steps:\n  - {what: a, status: planned, who: Jo}',
      'next-steps:\n  - {what: a, status: in place, who: Jo}',
    ],
    [
      0,
      'a',
      'next-steps:\n  - what: a\n    when: 2026-10-02 # soon\nz: 1',
      'next-steps:\n  - what: a\n    when: 2026-10-02 # soon\n    status: in place\nz: 1',
    ],
    [
      1,
      'b',
      'next-steps:\n- what: a\n- what: b\n  status: trying # yes\n- c',
      'next-steps:\n- what: a\n- what: b\n  status: in place # yes\n- c',
    ],
    [0, 'a', 'next-steps:\n  - what: a\n    status:', 'next-steps:\n  - what: a\n    status: in place'],
    [0, 'other', 'next-steps: [try it]', 'next-steps: [try it]'],
    [5, 'try it', 'next-steps: [try it]', 'next-steps: [try it]'],
    [0, 'a', 'next-steps:\n  - {what: a, status: in place}', 'next-steps:\n  - {what: a, status: in place}'],
    [0, 'a', 'x: &l [a]\nnext-steps: *l', 'x: &l [a]\nnext-steps: *l'],
    [
      0,
      'a',
      '<<<<<<< HEAD\nnext-steps: [a]\n=======\nnext-steps: [b]\n>>>>>>> x',
      '<<<<<<< HEAD\nnext-steps: [a]\n=======\nnext-steps: [b]\n>>>>>>> x',
    ],
  ];
  for (const [position, what, before, after] of cases) {
    it(`${what} in ${JSON.stringify(before)}`, () =>
      check(before, (text) => setStepStatus(text, position, what, 'in place'), after));
  }
});
