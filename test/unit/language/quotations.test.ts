import * as assert from 'node:assert/strict';
import { span } from '../../../src/core/span';
import { quotationsIn } from '../../../src/language/quotations';
import { marked } from '../../support/check';

function check(input: string): void {
  const { text, spans } = marked(input);
  assert.deepEqual(quotationsIn(text, span(0, text.length)), spans);
}

describe('quotations', () => {
  for (const input of [
    'T: [["Good job."]] Next.',
    'T: [[“Good job. Well done.”]] Next.',
    "S3: [['I don't know.']] Next.",
    'S3: [[‘I don’t know.’]] Next.',
    "[['The students' work is great,']] she said.",
    "The students' work and the teachers' notes.",
    "It's S3's turn.",
    'S4: [[«Muy bien»]] and [[„Gut“]].',
    'He said [["one]]',
    'A 12" ruler and a 6" ruler.',
    '[["one"]] and [["two"]]',
    '[["outer “inner” outer"]]',
    "rock 'n roll",
    "[['a']]",
    'S4: [[‹Très bien›]] and [[‚Sehr gut‘]].',
    'T wrote [["The start was great.\nThe end was dull."]] on it.',
    '',
    '"'.replace('"', '[["]]'),
  ]) {
    it(`finds them in: ${input}`, () => check(input));
  }

  it('takes time in proportion to the text', () => {
    for (const unit of ["'a ", '"', "s' a ", "'", '‘a', '“']) {
      const text = unit.repeat(100_000);
      assert.ok(quotationsIn(text, span(0, text.length)).length >= 0);
    }
  });
});
