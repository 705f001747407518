import * as assert from 'node:assert/strict';
import { newLines } from '../../../src/core/newLines';

describe('newLines', () => {
  const check = (before: string, now: string, lines: readonly number[] | undefined) =>
    assert.deepEqual(newLines(before, now), lines);

  it('finds lines that were added, changed or written once more', () => {
    check('a\nb\n', 'a\nb\n', undefined);
    check('a\nb\n', 'a\nnew\nb\n', [1]);
    check('a\nb\nc', 'a\nB\nc', [1]);
    check('a\nb', 'x\na\nb\ny', [0, 3]);
    check('a\nb', 'a\nb\na', [2]);
    check('a\r\nb\r\n', 'a\r\nb\r\nc\r\n', [2]);
  });

  it('takes blank lines, moved lines and what is gone for nothing new', () => {
    check('a\nb', 'a\n\n\nb', []);
    check('a\nb', 'b\na', []);
    check('a\nb', 'a', []);
  });
});
