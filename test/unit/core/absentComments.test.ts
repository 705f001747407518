import * as assert from 'node:assert/strict';
import { createAbsences } from '../../../src/core/absentComments';
import type { CommentThread } from '../../../src/core/commentThreads';

/** `a: 1 2` is the thread `a` with the comments 1 and 2. */
function threads(text: string): CommentThread[] {
  return text
    .split(', ')
    .filter((part) => part !== '')
    .map((part) => {
      const [id = '', said = ''] = part.split(': ');
      const comments = said.split(' ').map((key) => {
        return { key, id: key, nth: 0, author: 'J', at: undefined, isEdited: false, text: key, uris: [`${key}.md`] };
      });
      return { id, title: '', anchors: [], comments, isResolved: false, changedAt: 0, latest: 0 };
    });
}

const lines = (found: readonly CommentThread[]) =>
  found
    .map(({ id, isAway, comments }) => `${id}${isAway ? ' (away)' : ''}: ${comments.map(({ key }) => key).join(' ')}`)
    .join(', ');

/** Reads one after the other, of files that are `away` where it says so; `!` is the time after which a comment counts as gone, `-1` one that is deleted here. */
function check(steps: readonly (readonly [read: string, shown: string, away?: 'away'] | '!' | `-${number}`)[]): void {
  let waiting: (() => void)[] = [];
  const absences = createAbsences((overdue) => waiting.push(overdue));
  let shown: readonly CommentThread[] = [];
  for (const step of steps) {
    if (step === '!') {
      for (const overdue of waiting) overdue();
      waiting = [];
    } else if (typeof step === 'string') absences.forget(step.slice(1));
    else {
      shown = absences.fill(threads(step[0]), shown, () => step[2] === 'away');
      assert.equal(lines(shown), step[1]);
    }
  }
}

describe('comments that are missing', () => {
  const cases: readonly [what: string, steps: Parameters<typeof check>[0]][] = [
    [
      'stay until they were missed for some time',
      [['a: 1 2, b: 3', 'a: 1 2, b: 3'], ['b: 3', 'b: 3, a: 1 2'], '!', ['b: 3', 'b: 3'], ['', 'b: 3'], '!', ['', '']],
    ],
    [
      'stay where they stood among the others',
      [
        ['a: 1 2 3', 'a: 1 2 3'],
        ['a: 2', 'a: 1 2 3'],
        ['a: 2 4', 'a: 1 2 3 4'],
      ],
    ],
    [
      'are waited for anew where they came back in between',
      [['a: 1', 'a: 1'], ['', 'a: 1'], ['a: 1', 'a: 1'], '!', ['', 'a: 1'], ['', 'a: 1'], '!', ['', '']],
    ],
    ['are gone at once where they were deleted here', [['a: 1 2', 'a: 1 2'], '-1', ['a: 2', 'a: 2'], '-2', ['', '']]],
    ['are there where they could not be deleted', [['a: 1', 'a: 1'], '-1', ['a: 1', 'a: 1'], ['', 'a: 1']]],
    [
      'stay, as such, while the files of their thread are away',
      [
        ['a: 1, b: 2', 'a: 1, b: 2'],
        ['b: 2', 'b: 2, a: 1', 'away'],
        '!',
        ['b: 2', 'b: 2, a (away): 1', 'away'],
        ['b: 2', 'b: 2, a (away): 1', 'away'],
        ['b: 2, a: 1 3', 'b: 2, a: 1 3'],
      ],
    ],
    [
      'are gone where their file is there again without them',
      [['a: 1', 'a: 1'], ['', 'a: 1', 'away'], '!', ['', 'a (away): 1', 'away'], ['', '']],
    ],
    [
      'are gone after some time where others of their thread are there',
      [['a: 1 2', 'a: 1 2'], ['a: 2', 'a: 1 2', 'away'], '!', ['a: 2', 'a: 2', 'away']],
    ],
    [
      'are gone at once where they were deleted here and their file with them',
      [['a: 1', 'a: 1'], '-1', ['', '', 'away']],
    ],
    ['move with the thread that they are in now', [['a: 1', 'a: 1'], ['b: 1', 'b: 1'], '!', ['b: 1', 'b: 1']]],
  ];
  for (const [what, steps] of cases) it(what, () => check(steps));

  it('are not missing where only their author is called otherwise now', () => {
    const [before] = threads('a: jo');
    const said = { ...before.comments[0], uris: ['file:///n.comments.jo.md'] };
    const absences = createAbsences(() => undefined);
    absences.fill([], [], () => false);
    const now = { ...before, comments: [{ ...said, key: 'jo bennett', author: 'Jo Bennett' }] };
    assert.deepEqual(
      absences.fill([now], [{ ...before, comments: [said] }], () => false),
      [now],
    );
  });
});
