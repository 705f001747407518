import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceLines } from '../../../src/core/evidence';
import { root } from '../../host/paths';

/** Compares the lines of evidence in a body, each with its heading. */
function check(body: string, ...expected: string[]): void {
  for (const br of ['\n', '\r\n']) {
    const text = `---\nkind: observation\nminutes: 45\n---\n\n${body}\n`.replaceAll('\n', br);
    const found = evidenceLines(text);
    assert.deepEqual(
      found.map((line) => (line.heading === undefined ? line.text : `${line.heading} > ${line.text}`)),
      expected,
    );
  }
}

describe('evidenceLines', () => {
  it('takes lines that begin with a time', () => {
    check(
      '## Script\n\n- 10:00 Door opens.\n- 10:03 T: Goggles on.\n- [10:05] S14 writes.\n* **10:06** S3: So.',
      'Script > 10:00 Door opens.',
      'Script > 10:03 T: Goggles on.',
      'Script > [10:05] S14 writes.',
      'Script > **10:06** S3: So.',
    );
  });
  it('takes lines with a speaker, and a script without list marks', () => {
    check('T: Why?\nS3: So.\n10:07 9 hands.\nMy own words.', 'T: Why?', 'S3: So.', '10:07 9 hands.');
  });
  it('takes items with a figure or a quotation, but no questions to the teacher', () => {
    check(
      '## Counts\n\n- 19 of 24 writing\n- On the board: "Be kind"\n- chairs in rows\n\n## Questions\n\n- What did you notice at 10:06?',
      'Counts > 19 of 24 writing',
      'Counts > On the board: "Be kind"',
    );
  });
  it('takes rows of tables with counts', () => {
    check(
      '## Counts\n\n| Time | Questions | Under 1 s |\n| --- | ---: | ---: |\n| 10:04-10:11 | 9 | 4 |\n| 10:12-10:21 |  |  |',
      'Counts > 10:04-10:11: Questions 9, Under 1 s 4',
    );
    check('| What | Tally |\n| --- | --- |\n| Recall | IIIII II |\n| Explain |  |\n| Note | words |', 'Recall: 7');
    check(
      '| What | Tally | Count |\n| --- | --- | --- |\n| Recall | III |  |\n|  | I | 2 |',
      'Recall: 3',
      'Tally 1, Count 2',
    );
  });
  it('takes an item over several lines as one, and nested ones by themselves', () => {
    check('- 10:05 T: Open\n  your books.\n  - 10:06 S3: Which?', '10:05 T: Open your books.', '10:06 S3: Which?');
  });
  it('takes no prompts that were left alone, headings and quotations of others', () => {
    check(
      '- 10:05 T: <!-- What the teacher says. -->\n- T: <!-- words -->\n- 10:06 P: <!-- palabras -->\n\n10:06 S3:\n',
    );
    check('## At 10:05\n\n- 10:05 <!-- 10:06 What? -->\n- <!-- Seat 14 -->\n\n> 10:07 T: So.\n\nIn 1999.');
  });
  it('keeps the order of the note', () => {
    check('10:00 A.\n\n| n | m |\n| - | - |\n| a | 1 |\n\n- 10:05 B.', '10:00 A.', 'a: 1', '10:05 B.');
  });
  it('reads a whole observation', () => {
    const text = readFileSync(
      join(root, 'test/fixtures/sample-journal/Amara Rivera/2025-10-02 observation.md'),
      'utf8',
    );
    const found = evidenceLines(text).map((line) => line.text);
    assert.equal(found.length, 29);
    assert.ok(found.includes('10:12-10:21: Questions 6, Under 1 s 2, 1 to 2 s 3, 3 s or more 1'));
    assert.equal(found[0], '10:00 Door opens. 22 of 24 seated at 10:02, last two at 10:03.');
  });
});
