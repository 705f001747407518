import * as assert from 'node:assert/strict';
import { applyEdits, editsInTurn, lineStarts, overlaps, placeOf, span } from '../../../src/core/span';

describe('span', () => {
  it('applies edits given in any order', () => {
    const edits = [
      { span: span(4, 5), text: 'X' },
      { span: span(0, 0), text: '>' },
      { span: span(1, 3), text: '' },
    ];
    assert.equal(applyEdits('abcdef', edits), '>adXf');
  });

  it('refuses edits that overlap or lie outside', () => {
    const overlapping = [
      { span: span(0, 2), text: '' },
      { span: span(1, 3), text: '' },
    ];
    assert.throws(() => applyEdits('abc', overlapping), RangeError);
    assert.throws(() => applyEdits('abc', [{ span: span(2, 4), text: '' }]), RangeError);
    assert.throws(() => applyEdits('abc', [{ span: span(2, 1), text: '' }]), RangeError);
  });

  const inTurn: [name: string, text: string, replaced: [from: string, to: string][], lines: string | undefined][] = [
    ['what nothing changes', 'a\nb\n', [], undefined],
    [
      'there and back',
      'a\nb\n',
      [
        ['a', 'x'],
        ['x', 'a'],
      ],
      undefined,
    ],
    [
      'one line',
      'a\nb\nc\n',
      [
        ['b', 'x'],
        ['x', 'yy'],
      ],
      'yy\n',
    ],
    [
      'the first and the last line',
      'a\nb\nc',
      [
        ['a', 'x'],
        ['c', 'z'],
      ],
      'x\nb\nz',
    ],
    ['CRLF', 'a\r\nb\r\nc', [['b', 'b\r\nb']], 'b\r\n'],
    ['a line taken away', 'a\nb\nb\nc', [['b\n', '']], ''],
    ['an empty first line', '\na', [['\n', '\n\n']], '\n'],
    ['halves of a pair that are alike', 'a\n\u{1f600}\nb', [['\u{1f600}', '\u{1f601}']], '\u{1f601}\n'],
  ];
  for (const [name, text, replaced, lines] of inTurn) {
    it(`makes changes one after the other: ${name}`, () => {
      const changes = replaced.map(([from, to]) => (now: string) => {
        const at = now.indexOf(from);
        return [{ span: span(at, at + from.length), text: to }];
      });
      const edits = editsInTurn(text, changes);
      assert.deepEqual(
        edits.map((edit) => edit.text),
        lines === undefined ? [] : [lines],
      );
      assert.equal(
        applyEdits(text, edits),
        replaced.reduce((now, [from, to]) => now.replace(from, to), text),
      );
    });
  }

  const places: [name: string, text: string, start: number, end: number, expected: number[]][] = [
    ['LF', 'ab\ncd', 1, 4, [0, 1, 1, 1]],
    ['CRLF', 'ab\r\ncd', 1, 5, [0, 1, 1, 1]],
    ['lone CR', 'ab\rcd', 3, 5, [1, 0, 1, 2]],
    ['the end of the text', 'ab\n', 3, 3, [1, 0, 1, 0]],
    ['an empty text', '', 0, 0, [0, 0, 0, 0]],
    ['characters outside the BMP count as two', '😀a\nb', 2, 3, [0, 2, 0, 3]],
  ];
  for (const [name, text, start, end, [line, character, endLine, endCharacter]] of places) {
    it(`finds places by lines: ${name}`, () => {
      assert.deepEqual(placeOf(lineStarts(text), span(start, end)), { line, character, endLine, endCharacter });
    });
  }

  it('tells overlap from touching', () => {
    assert.equal(overlaps(span(0, 2), span(1, 3)), true);
    assert.equal(overlaps(span(0, 2), span(2, 3)), false);
  });
});
