import * as assert from 'node:assert/strict';
import { ignoredBlocks } from '../../../src/language/ignore';
import { marked } from '../../support/check';

/** Each `[[...]]` is what is left out. */
function check(input: string, ...reasons: (string | undefined)[]): void {
  for (const text of [input, input.replaceAll('\n', '\r\n')]) {
    const { text: plain, spans } = marked(text);
    const found = ignoredBlocks(plain);
    assert.deepEqual(
      found.map((block) => block.span),
      spans,
    );
    assert.deepEqual(
      found.map((block) => block.reason),
      reasons,
    );
    for (const { comment } of found) assert.match(plain.slice(comment.start, comment.end), /^<!--.*-->$/s);
  }
}

describe('ignore comments', () => {
  const cases: [input: string, ...reasons: (string | undefined)[]][] = [
    ['No comment.'],
    ['<!-- journal-ignore -->\n[[One\ntwo]]\n\nThree', undefined],
    ['<!-- journal-ignore: agreed with T -->\n\n\n[[One]]\n\nTwo', 'agreed with T'],
    ['<!-- journal-ignore:two\nlines -->\n[[One]]', 'two\nlines'],
    ['<!--   journal-ignore -->\nnot ours'],
    ['<!-- journal-ignored -->\nOne'],
    ['[[One\ntwo <!-- journal-ignore --> three\nfour]]\n\nFive', undefined],
    ['<!-- journal-ignore -->\n[[- one\n- two]]\n\n<!-- journal-ignore: b -->\n[[three]]', undefined, 'b'],
    ['```\n<!-- journal-ignore -->\nOne\n```\n\nTwo'],
    ['~~~\n<!-- journal-ignore -->'],
    ['One\n\n<!-- journal-ignore -->[[]]', undefined],
    ['<!-- journal-ignore'],
  ];
  for (const [input, ...reasons] of cases) {
    it(JSON.stringify(input), () => {
      // Two lines of a reason keep their line end.
      if (input.includes('two\nlines'))
        assert.equal(ignoredBlocks(input.replace(/[[\]]{2}/g, ''))[0]?.reason, reasons[0]);
      else check(input, ...reasons);
    });
  }

  it('takes time in proportion to the text', () => {
    const text = '<!-- journal-ignore -->\n'.repeat(5_000);
    assert.equal(ignoredBlocks(text).length, 1);
    assert.equal(ignoredBlocks(text.replaceAll('\n', '\nOne\n\n')).length, 5_000);
  });
});
