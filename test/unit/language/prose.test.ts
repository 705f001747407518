import * as assert from 'node:assert/strict';
import { span } from '../../../src/core/span';
import { readProse } from '../../../src/language/prose';

const abbreviations = new Set(['mr', 'approx']);

function sentences(text: string): string[] {
  const { words, sentences: found } = readProse(text, span(0, text.length), [], abbreviations);
  return found.map(({ from, to }) =>
    words
      .slice(from, to)
      .map((word) => word.text)
      .join(' '),
  );
}

describe('prose', () => {
  const cases: [text: string, sentences: string[]][] = [
    ['One. Two? Three!', ['one', 'two', 'three']],
    ['Mr. Cole took approx. 5 min. Then he left.', ['mr cole took approx 5 min', 'then he left']],
    ['Mr O. took 5 min. Plan B. Then Mr. O. left.', ['mr o took 5 min', 'plan b', 'then mr o left']],
    ['It took 1.5 s.', ['it took 1 5 s']],
    ["Don’t; I'm S3's.", ["don't i'm s3's"]],
    ['*One.* Two', ['one', 'two']],
    ['Bell\n10:05 Six hands', ['bell', '10:05 six hands']],
    ['wrapped\nline', ['wrapped line']],
    ['Über Größe', ['über größe']],
    ['', []],
    ['...', []],
  ];
  for (const [text, expected] of cases) {
    it(`reads sentences: ${JSON.stringify(text)}`, () => assert.deepEqual(sentences(text), expected));
  }

  it('parts phrases at commas and dashes, not at hyphens, emphasis and line ends', () => {
    const text = 'a, b - c—d-e **f** g\nh "x" i';
    const quotation = { span: span(text.indexOf('"'), text.lastIndexOf('"') + 1), speech: true };
    const { words } = readProse(text, span(0, text.length), [quotation], abbreviations);
    assert.equal(words.map((word) => word.gap).join(' '), 'space comma break break hyphen space space space quotation');
  });

  it('bounds a sentence, so that the work around a word is bounded too', () => {
    const text = 'word '.repeat(5000);
    const { sentences: found } = readProse(text, span(0, text.length), [], abbreviations);
    assert.ok(found.every(({ from, to }) => to - from <= 200));
  });
});
