import * as assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/span';
import { addToTally, countIn, tallyRows, tallyTable } from '../../../src/core/tally';

/** Adds one with the cursor at `¦` and shows the row of the cursor; `undefined` where nothing is to change. */
function check(head: string, row: string, expected: string | undefined): void {
  const rule = head.replace(/[^|]+/g, ' --- ');
  for (const br of ['\n', '\r\n']) {
    const before = `Some words.${br}${br}${head}${br}${rule}${br}| other | 7 | 7 | 7 |${br}`;
    const marked = `${before}${row}${br}${br}After | it.`;
    const at = marked.indexOf('¦');
    const text = marked.replace('¦', '');
    const edit = addToTally(text, at);
    const after = edit && applyEdits(text, [edit]);
    assert.equal(after?.slice(before.length, -`${br}${br}After | it.`.length), expected);
    assert.equal(after?.slice(0, before.length), after && before);
  }
}

describe('addToTally', () => {
  const cases: [what: string, head: string, row: string, expected: string | undefined][] = [
    ['starts an empty cell with 1', '| What | Count |', '| Recall¦ |  |', '| Recall | 1 |'],
    ['keeps the width of an empty cell', '| What | Count |', '| Recall¦ |       |', '| Recall | 1     |'],
    ['fills a cell without a space', '| What | Count |', '| Recall¦ ||', '| Recall | 1 |'],
    ['starts a tally with a mark', '| What | Tally | Count |', '| ¦Recall |  |  |', '| Recall | I |  |'],
    ['counts a number on', '| What | Count |', '| Recall¦ | 3 |', '| Recall | 4 |'],
    ['takes room from the cell', '| What | Count |', '| Recall¦ | 9   |', '| Recall | 10  |'],
    ['takes room where there is some only', '| What | Count |', '| Recall¦ | 9 |', '| Recall | 10 |'],
    ['keeps a right-aligned number apart', '| What | Count |', '| Recall¦ |    9 |', '| Recall |    10 |'],
    ['adds a mark', '| What | Tally |', '| Recall¦ | III |', '| Recall | IIII |'],
    ['begins a group after five', '| What | Tally |', '| Recall¦ | IIIII |', '| Recall | IIIII I |'],
    ['goes on with a group', '| What | Tally |', '| Recall¦ | IIIII II |', '| Recall | IIIII III |'],
    ['goes on with the marks of the writer', '| What | n |', '| Recall¦ | /// |', '| Recall | //// |'],
    ['goes on with escaped pipes', '| What | n |', '| Recall¦ | \\|\\| |', '| Recall | \\|\\|\\| |'],
    ['counts in the cell of the cursor', '| Time | A | B |', '| 10:05 | 1 | 2¦ |', '| 10:05 | 1 | 3 |'],
    ['counts in an empty cell of the cursor', '| Time | A | B |', '| 10:05 | 1 |¦  |', '| 10:05 | 1 | 1 |'],
    [
      'looks to the right of a cell with words',
      '| A | B | C | D |',
      '| 1 | x words¦ | words | 4 |',
      '| 1 | x words | words | 5 |',
    ],
    ['leaves the first column alone where it is empty', '| Time | A |', '| ¦ | 1 |', '|  | 2 |'],
    ['counts in the first column where it holds a count', '| A | B |', '| 4¦ | 1 |', '| 5 | 1 |'],
    ['counts from the start of the line', '| What | Count |', '¦| Recall | 3 |', '| Recall | 4 |'],
    ['counts from the end of the line', '| What | Count |', '| Recall | 3 |¦', '| Recall | 4 |'],
    ['works without outer pipes', 'What | Count', 'Recall¦ | 3', 'Recall | 4'],
    ['works in a table of one column', '| n |', '| 3¦ |', '| 4 |'],
    ['works in a block quote', '> | What | Count |', '> | Recall¦ | 3 |', '> | Recall | 4 |'],
    ['has nowhere to count in words', '| What | Note |', '| Recall¦ | words |', undefined],
    ['does not touch times and figures', '| What | A | B |', '| Recall¦ | 10:05 | 1.5 |', undefined],
  ];
  for (const [what, head, row, expected] of cases) {
    it(what, () => {
      check(head, row, expected);
    });
  }

  it('leaves heads, rules and text outside of tables alone', () => {
    const text = '| What | Count |\n| --- | --- |\n| Recall | 1 |\n\na | 1\nb';
    const changed = [...text].map((_, at) => addToTally(text, at)).flatMap((edit, at) => (edit ? [at] : []));
    const row = text.indexOf('| Recall');
    assert.deepEqual([Math.min(...changed), Math.max(...changed)], [row, text.indexOf('\n\na')]);
  });
});

describe('tallyTable', () => {
  it('is a table with an empty cell in each row', () => {
    assert.deepEqual(tallyTable({ rows: ['Recall', 'Why | how'], heads: ['What', 'Tally'] }), [
      '| What       | Tally |',
      '| ---------- | ----- |',
      '| Recall     |       |',
      '| Why \\| how |       |',
    ]);
  });
  it('can be counted in', () => {
    const text = tallyTable({ rows: ['Recall'], heads: ['What', 'Tally'] }).join('\n');
    const edit = addToTally(text, text.indexOf('Recall'));
    assert.equal(applyEdits(text, edit ? [edit] : []).split('\n')[2], '| Recall | I     |');
  });
});

describe('tallyRows', () => {
  const cases: [typed: string, ...rows: string[]][] = [
    ['Recall, Explain ,Wait', 'Recall', 'Explain', 'Wait'],
    ['Yes, no, or maybe; Recall', 'Yes, no, or maybe', 'Recall'],
    ['Recall,, recall,Recall', 'Recall', 'recall'],
    [' , '],
    [''],
  ];
  for (const [typed, ...rows] of cases) {
    it(JSON.stringify(typed), () => {
      assert.deepEqual(tallyRows(typed), rows);
    });
  }
});

describe('countIn', () => {
  const cases: [cell: string, count: number | undefined][] = [
    [' 12 ', 12],
    ['IIIII II', 7],
    ['///', 3],
    ['\\|\\|\\|', 3],
    ['0', 0],
    ['', undefined],
    ['10:05', undefined],
    ['1.5', undefined],
    ['Ill', undefined],
  ];
  for (const [cell, count] of cases) {
    it(JSON.stringify(cell), () => {
      assert.equal(countIn(cell), count);
    });
  }
});
