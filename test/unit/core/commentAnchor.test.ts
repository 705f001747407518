import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { anchorAt, findAnchors } from '../../../src/core/commentAnchor';
import type { CommentAnchor } from '../../../src/core/commentFile';
import { chosenPlace, headingAbove, movedSpan, paragraphAt } from '../../../src/core/commentPlace';
import { applyEdits, span, type Span } from '../../../src/core/span';
import { finish } from '../../../src/core/steps';
import { root } from '../../host/paths';
import { marked } from '../../support/check';
import { countedTexts } from '../../support/adversarialTexts';
import type { StepCount } from '../../support/countSteps';
import { fc, runs } from '../../support/fuzz';

function find(text: string, anchor: CommentAnchor): Span | undefined {
  return finish(findAnchors(text, [anchor]))[0]?.span;
}

/** A comment is made on the marked words of the first text; in the second one the place is marked where it belongs. */
function check(before: string, after: string): void {
  const from = marked(before);
  const to = marked(after);
  for (const ends of ['\n', '\r\n']) {
    const lines = (text: string) => text.replaceAll('\n', ends);
    const at = (text: string, { start, end }: Span) =>
      span(lines(text.slice(0, start)).length, lines(text.slice(0, end)).length);
    const anchor = anchorAt(lines(from.text), at(from.text, from.spans[0]));
    const found = find(lines(to.text), anchor);
    assert.deepEqual(found, to.spans[0] && at(to.text, to.spans[0]));
  }
}

const note = (body: string) => `---\nkind: observation\n---\n\n# Script\n\n${body}\n`;

describe('finding the words of a comment again', function () {
  this.timeout(60_000);

  type Case = readonly [what: string, before: string, after: string];
  const cases: readonly Case[] = [
    [
      'where nothing changed',
      note('a b\n\n[[9:14 S4: "What do we do now?"]]\n\nc'),
      note('a b\n\n[[9:14 S4: "What do we do now?"]]\n\nc'),
    ],
    ['below new text', note('[[S4 wrote two lines.]]'), note('More\n\nand more.\n\n[[S4 wrote two lines.]]')],
    [
      'in lines that were wrapped anew',
      note('[[S4 wrote two lines and then\nlooked up.]]'),
      note('[[S4 wrote two lines\nand then looked   up.]]'),
    ],
    ['with other quotation marks and capitals', note('[["What now?" asked S4]]'), note('“[[what now?” Asked S4]]')],
    [
      'in a paragraph that was changed',
      note('x\n\n[[S4 wrote two lines of the story and then looked up at the clock.]]\n\ny'),
      note('x\n\n[[S4 wrote three lines of her story, and looked up at the clock]] twice.\n\ny'),
    ],
    [
      'of two equal ones by what stands around',
      note('9:10 bell\n[[T: Go on.]]\n9:20 S2 reads'),
      note('9:01 start\nT: Go on.\n9:05 S1 talks\n9:10 bell\n[[T: Go on.]]\n9:20 S2 reads'),
    ],
    [
      'of two equal ones where one is gone',
      note('T: Go on.\n9:10 bell\n[[T: Go on.]]\n9:20 S2 reads'),
      note('9:10 bell\n[[T: Go on.]]\n9:20 S2 reads'),
    ],
    [
      'in a language without spaces',
      note('[[生徒は二行書いてから時計を見上げた。]]'),
      note('前\n\n[[生徒は三行書いて時計を見上げた。]]'),
    ],
    [
      'of a long paragraph by its beginning',
      note(`[[${'one two three four five six seven eight '.repeat(30).trim()}]]`),
      note(
        `x\n\n[[${'one two three four five six seven eight '.repeat(10).trim()}]]${' one two three four five six seven eight'.repeat(20)}`,
      ),
    ],
    [
      'where the letters are taken apart from their marks, as a Mac does',
      note('a\n\n[[S4 a réécrit l’été à côté, où Zoë fête Noël.]]\n\nb'),
      note('x\n\n[[S4 a réécrit l’été à côté, où Zoë fête Noël.]]'.normalize('NFD')),
    ],
    [
      'in Japanese where the letters are taken apart from their marks',
      note('[[ガラスがわれたからだれがふいたかきいた。]]'),
      note('x\n\n[[ガラスがわれたからだれがふいたかきいた。]]'.normalize('NFD')),
    ],
    ['nowhere where it was deleted', note('a\n\n[[S4 wrote two lines of the story.]]\n\nb'), note('a\n\nb')],
    [
      'nowhere where only usual words are left',
      note('[[The students of the first group talked about the text.]]'),
      note('The bell rang at the end of the lesson, and the door was open.'),
    ],
    [
      'nowhere where a question like it is left',
      note('## What do I want to improve?\n\nPauses.\n\n[[## What do I need to get there?]]\n\nA card.'),
      note('## What do I want to improve?\n\nPauses.'),
    ],
    [
      'nowhere where a heading’s words are said in a sentence',
      note('9:02 bell\n\n[[## The question on the board]]\n\nIt was long.'),
      note('9:02 bell\n\nS4 reads\n\n9:14 S7 copies the question on the board, then S8 does.'),
    ],
    [
      'in a heading of one word that was given another level',
      note('9:02 bell\n\n[[## Seats]]\n\nS4 at the door'),
      note('9:01 start\n\n9:02 bell\n\n#[[## seats]]\n\nS4 at the door, S5 changed seats'),
    ],
    ['nowhere where two words are left', note('[[S4 wrote]]'), note('S5 wrote')],
    ['never in the frontmatter', note('[[observation]]'), note('nothing')],
    ['where it holds no words at all', note('a\n\n[[???]]'), note('b ?\n\n[[???]]')],
  ];
  for (const [what, before, after] of cases) it(what, () => check(before, after));

  it('keeps a quotation within what a person reads', () => {
    const text = 'x'.repeat(398) + '🙂🙂 ' + 'word '.repeat(200);
    const anchor = anchorAt(text, span(0, text.length));
    assert.ok(anchor.isCut && anchor.quote.length <= 401, anchor.quote);
    assert.doesNotThrow(() => encodeURIComponent(anchor.quote));
    assert.deepEqual(anchorAt('a b c', span(2, 3)), { quote: 'b', isCut: false, before: 'a', after: 'c' });
  });

  it('keeps a quotation of a long line without spaces', () => {
    const line = `9:14 ${'生徒は二行書いてから時計を見上げた'.repeat(40)}`;
    const { quote, isCut, after } = anchorAt(line, span(0, line.length));
    assert.ok(isCut && quote.length > 380 && quote.length <= 400, quote);
    assert.ok(line.replace(/ /g, '').startsWith((quote + after).replace(/ /g, '')));
  });

  it('keeps the words behind a quotation that is cut, whatever the line ends', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `9:${at + 10} S4 wrote line ${at}.`);
    for (const ends of ['\n', '\r\n']) {
      const text = lines.join(ends);
      const { quote, after } = anchorAt(text, span(0, text.length));
      assert.ok(lines.join('\n').startsWith(quote) && quote.length <= 400);
      const words = lines.join(' ').match(/[\dA-Za-z]+/g) ?? [];
      const kept = (quote.match(/[\dA-Za-z]+/g) ?? []).length;
      assert.equal(after, words.slice(kept, kept + 6).join(' '));
    }
  });

  it('lets other work in all along, however long the note is', () => {
    // So many words that the quotation votes for a hundred thousand places.
    const words = Array.from({ length: 400_000 }, (_, at) => `w${(at * 7919 + Math.floor(at / 50)) % 50}`);
    const quote = 'w3 w1 w4 w15 w9 w26 w5 w35';
    const steps = findAnchors(words.join(' '), [{ quote, isCut: false, before: '', after: '' }]);
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this`
    const { get } = Map.prototype;
    let calls = 0;
    let most = 0;
    Map.prototype.get = function (key) {
      calls++;
      return get.call(this, key) as unknown;
    };
    try {
      for (let done = false; !done; calls = 0) {
        done = steps.next().done ?? false;
        most = Math.max(most, calls);
      }
    } finally {
      Map.prototype.get = get;
    }
    assert.ok(most < 30_000, `${most} look-ups between two pauses`);
  });

  it('finds every paragraph of a note after any edit outside of it', () => {
    const words = fc.constantFrom(
      'S4',
      'wrote',
      'the',
      'lines',
      'T',
      'asked',
      'what',
      '9',
      '24',
      'now',
      'page',
      'read',
    );
    const paragraph = fc.array(words, { minLength: 3, maxLength: 12 }).map((list) => `${list.join(' ')}.`);
    fc.assert(
      fc.property(
        fc.uniqueArray(paragraph, { minLength: 2, maxLength: 8 }),
        fc.nat(),
        fc.array(paragraph, { maxLength: 3 }),
        (paragraphs, pick, added) => {
          const own = paragraphs[pick % paragraphs.length];
          // Where the same words stand in a longer paragraph as well, that may be meant.
          fc.pre(
            [...paragraphs, ...added].filter((other) => other.toLowerCase().includes(own.slice(0, -1).toLowerCase()))
              .length === 1,
          );
          const text = paragraphs.join('\n\n');
          const anchor = anchorAt(text, span(text.indexOf(own), text.indexOf(own) + own.length));
          const changed = [...added, ...paragraphs].join('\n\n');
          const found = find(changed, anchor);
          assert.equal(found && changed.slice(found.start, found.end), own);
        },
      ),
      { numRuns: runs(2_000) },
    );
  });

  it('takes steps that grow with the length of the note alone, whatever it holds', function () {
    this.timeout(240_000);
    const env = { ...process.env, NODE_V8_COVERAGE: undefined };
    const script = join(root, 'test', 'support', 'countSteps.ts');
    const { stdout, stderr } = spawnSync(process.execPath, ['--import=tsx', script, 'anchors'], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    const counts = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as StepCount]));
    assert.equal(counts.length, countedTexts.length, stderr);
    for (const {
      name,
      steps: [small, large],
    } of counts) {
      assert.ok(large / small < 9, `${name}: ${small} steps, then ${large}`);
      assert.ok(large < 100 * 1024 * 1024, `${name}: ${large} steps for 1 MB`);
    }
  });
});

describe('the paragraph that a comment is about', () => {
  // The cursor is at the ‸.
  const cases: readonly [what: string, text: string][] = [
    ['all lines of a paragraph', 'a\n\n[[one\ntw‸o\nthree]]\n\nb'],
    ['a list item with its further lines', '- a\n[[- b‸\n  more]]\n- c'],
    ['the same from its last line', '- a\n[[- b\n  mo‸re]]\n- c'],
    ['a line of a script', '9:10 T: a\n[[9:12 S‸4: b]]\n9:14 T: c'],
    ['a heading alone', 'a\n\n[[## He‸re]]\ntext'],
    ['not the heading above', '## Here\n[[te‸xt\nmore]]'],
    ['nothing on a blank line', 'a\n\n[[‸]]\n\nb'],
    ['a row of a table', '| a |\n|---|\n[[| b‸ |]]\n| c |'],
    ['a quotation apart from what is above', 'text\n[[> quo‸ted]]'],
    ['the whole of a note of one line', '[[a‸b]]'],
  ];
  for (const [what, text] of cases) {
    it(what, () => {
      for (const ends of ['\n', '\r\n', '\r']) {
        const { text: plain, spans } = marked(text.replaceAll('\n', ends));
        const [{ start, end }] = spans;
        assert.deepEqual(paragraphAt(plain.replace('‸', ''), plain.indexOf('‸')), span(start, end - 1));
      }
    });
  }

  it('is under the heading above it', () => {
    const text = '---\nkind: walk\n---\nx\n\n# One\n\n## What was seen ##\n\ntext\nmore';
    assert.equal(headingAbove(text, text.length), 'What was seen');
    assert.equal(headingAbove(text, text.indexOf('##')), 'One');
    assert.equal(headingAbove(text, text.indexOf('x')), '');
  });
});

describe('what a selection is about', () => {
  // The selection is between the ‸.
  const cases: readonly [what: string, text: string][] = [
    ['its words without blanks', 'one ‸ [[two]]\n\n‸three'],
    ['the paragraph of a cursor', 'one\n\n[[t‸‸wo]]\n\nthree'],
    ['the paragraph where only blanks are selected', 'one\n\n[[two‸ ‸three]]'],
    ['never the frontmatter', '---\nki‸nd: walk\n---\n\n[[one]]‸ two'],
    ['the first paragraph for a cursor in the frontmatter', '---\nki‸‸nd: walk\n---\n\n[[one]]\n\ntwo'],
    ['nothing in an empty note', '---\nkind: walk‸‸\n---\n[[]]'],
  ];
  for (const [what, text] of cases) {
    it(what, () => {
      const { text: plain, spans } = marked(text);
      const [start, end] = [plain.indexOf('‸'), plain.lastIndexOf('‸') - 1];
      const found = chosenPlace(plain.replaceAll('‸', ''), span(start, end));
      const wanted = marked(text.replaceAll('‸', '')).spans[0];
      assert.deepEqual(found, wanted);
      assert.ok(spans.length === 1);
    });
  }
});

describe('a span after edits', () => {
  it('holds its own words as long as any are there', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '\n', ' '), maxLength: 6 });
    fc.assert(
      fc.property(
        word,
        fc.string({ unit: fc.constantFrom('x', 'y'), minLength: 1, maxLength: 8 }),
        word,
        fc.nat(),
        fc.nat(),
        word,
        (a, own, b, from, size, put) => {
          const text = a + own + b;
          const start = from % (text.length + 1);
          const change = span(start, Math.min(text.length, start + (size % 5)));
          const after = applyEdits(text, [{ span: change, text: put }]);
          const at = movedSpan(span(a.length, a.length + own.length), { span: change, length: put.length });
          assert.ok(0 <= at.start && at.start <= at.end && at.end <= after.length);
          const left = after.replace(/[^xy]/g, '');
          if (left !== '') assert.equal(after.slice(at.start, at.end).replace(/[^xy]/g, ''), left);
        },
      ),
    );
  });
});
