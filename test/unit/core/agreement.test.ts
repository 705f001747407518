import * as assert from 'node:assert/strict';
import { agreementState, isCycleOpen, isOfOpenCycle } from '../../../src/core/agreement';
import { createEntryIndex } from '../../../src/core/entryIndex';
import { readEntry } from '../../../src/core/readEntry';

const today = '2026-03-10';
const note = (uri: string, fields: string) => readEntry(uri, `---\n${fields}\n---\n`);
const agreement = (uri: string, fields: string) => note(uri, `kind: agreement\n${fields}`);

describe('agreement', () => {
  const alone: [fields: string, state: string, until: string | undefined][] = [
    ['date: 2025-03-10', 'current', '2026-03-10'],
    ['date: 2025-03-09', 'to-renew', '2026-03-09'],
    ['date: 2025-03-09\ntarget-date: 2026-03-10', 'current', '2026-03-10'],
    ['date: 2026-01-01\ntarget-date: 2026-03-09', 'to-renew', '2026-03-09'],
    ['date: 2026-03-11', 'none', undefined],
    ['title: no date', 'current', undefined],
  ];
  for (const [fields, state, until] of alone) {
    it(`with ${fields.replace('\n', ', ')} is ${state}`, () => {
      const found = agreementState([agreement('a', fields)], today);
      assert.deepEqual([found.state, found.until], [state, until]);
    });
  }

  const several: [what: string, fields: readonly string[], uri: string][] = [
    ['the newer of two that hold', ['date: 2025-09-01', 'date: 2026-01-05'], 'b'],
    [
      'one that holds before a newer one that does not',
      ['date: 2025-09-01', 'date: 2026-01-05\ntarget-date: 2026-02-01'],
      'a',
    ],
    ['the last one where none holds any more', ['date: 2023-09-01', 'date: 2024-09-01'], 'b'],
    ['the first uri where the days are the same', ['date: 2026-01-05', 'date: 2026-01-05'], 'a'],
  ];
  for (const [what, fields, uri] of several) {
    it(`is ${what}`, () => {
      const entries = fields.map((one, at) => agreement('ab'[at] ?? '', one));
      assert.equal(agreementState(entries, today).agreement?.uri, uri);
      assert.equal(agreementState([...entries].reverse(), today).agreement?.uri, uri);
    });
  }

  const coaches: [coach: string | undefined, uri: string, state: string][] = [
    [undefined, 'a', 'current'],
    ['Jo', 'a', 'current'],
    ['AL', 'b', 'to-renew'],
    ['Nobody', 'a', 'current'],
  ];
  for (const [coach, uri, state] of coaches) {
    it(`of a teacher with two coaches is, for ${coach ?? 'no coach'}, ${uri}`, () => {
      const entries = [
        agreement('a', 'coach: Jo\ndate: 2025-09-01'),
        agreement('b', 'coach: Al\ndate: 2026-01-05\ntarget-date: 2026-02-01'),
      ];
      const found = agreementState(entries, today, coach);
      assert.deepEqual([found.agreement?.uri, found.state], [uri, state]);
    });
  }

  const cycles: [fields: string, isOpen: boolean][] = [
    ['status: in-progress\ncoach: C', true],
    ['status: in-progress\nphase: learn', true],
    ['status: in-progress', false],
    ['status: in-progress\ncycle: c\nphase: closed', false],
    ['status: met\ncycle: c', false],
  ];
  for (const [fields, isOpen] of cycles) {
    it(`a goal with ${fields.replaceAll('\n', ', ')} ${isOpen ? 'is' : 'is not'} in an open cycle`, () =>
      assert.equal(isCycleOpen(note('g', `kind: goal\n${fields}`)), isOpen));
  }

  const related: [what: string, fields: string, expected: boolean][] = [
    ['a goal in an open cycle', 'kind: goal\nstatus: in-progress\ncoach: C', true],
    ['a plan for its goal', 'kind: plan\nteacher: T\ngoals: [open]', true],
    ['a debrief of its cycle', 'kind: debrief\nteacher: T\ncycle: c', true],
    ['a debrief of a closed one', 'kind: debrief\nteacher: T\ngoals: [closed]', false],
    ['an observation', 'kind: observation\nteacher: T\ngoals: [open]', false],
  ];
  for (const [what, fields, expected] of related) {
    it(`${what} ${expected ? 'asks' : 'does not ask'} for an agreement`, () => {
      const index = createEntryIndex();
      const goals = [
        note('open', 'kind: goal\nid: open\nteacher: T\nstatus: in-progress\ncycle: c'),
        note('closed', 'kind: goal\nid: closed\nteacher: T\nstatus: met\ncycle: d'),
      ];
      index.apply(goals.map((entry) => ({ uri: entry.uri, entry })));
      assert.equal(isOfOpenCycle(note('n', fields), index), expected);
    });
  }
});
