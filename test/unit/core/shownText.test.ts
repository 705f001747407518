import * as assert from 'node:assert/strict';
import { beginning, shortened, shownLine, shownText } from '../../../src/core/shownText';
import { fc, runs } from '../../support/fuzz';

describe('shownText', () => {
  const cases: [name: string, text: string, expected: string][] = [
    ['as it is', 'Wait time, 7b · זמן', 'Wait time, 7b · זמן'],
    ['without what turns the direction', 'Aa \u202Erevir\u202C \u2067x\u2069', 'Aa revir x'],
    ['as long as it may be', 'x'.repeat(200), 'x'.repeat(200)],
    ['cut off', 'x'.repeat(5_000), `${'x'.repeat(199)}…`],
    ['not in the middle of a character', `${'x'.repeat(198)}😀 and more`, `${'x'.repeat(198)}…`],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => assert.equal(shownText(text), expected));
  }
});

describe('a text that is too long', () => {
  const family = '👩‍👩‍👧';
  const cases: [name: string, text: string, longest: number, expected: string][] = [
    ['is as it is where it is not', 'S4 wrote', 8, 'S4 wrote'],
    ['is cut behind a word', 'S4 wrote two lines', 12, 'S4 wrote…'],
    ['is cut where a word ends', 'S4 wrote two lines', 13, 'S4 wrote two…'],
    ['is cut in a word that is longer than half of it', '9:14 wrotewrotewrote', 12, '9:14 wrotew…'],
    ['is cut anywhere where there are no spaces', '9:14 生徒は二行書いてから時計を見上げた', 12, '9:14 生徒は二行書…'],
    ['keeps a face whole', `${'x'.repeat(8)}${family}x`, 12, `${'x'.repeat(8)}…`],
    ['keeps a letter with its marks', `${'x'.repeat(9)}e\u0301\u0323x`, 12, `${'x'.repeat(9)}…`],
    ['keeps a flag whole', `${'x'.repeat(9)}🇫🇷x`, 13, `${'x'.repeat(9)}…`],
    ['is cut in what is no character', `e${'\u0301'.repeat(30)}`, 4, 'e\u0301\u0301…'],
  ];
  for (const [name, text, longest, expected] of cases) {
    it(name, () => assert.equal(shortened(text, longest), expected));
  }

  it('is one line in a list', () => {
    assert.equal(shownLine(' S4\r\n\r\nwrote\ttwo\u202E lines ', 20), 'S4 wrote two lines');
    assert.equal(shownLine(`${' '.repeat(3_000)}S4`, 20), '');
  });

  it('is a beginning of it that holds no half of a character, and never longer', () => {
    const unit = fc.oneof(
      fc.constantFrom(' ', '\n', 'a', family, '🇫🇷', 'e\u0301', 'ก็', '한'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), fc.integer({ min: 12, max: 40 }), (units, longest) => {
        const text = units.join('');
        const kept = beginning(text, longest);
        assert.ok(kept.length <= longest && text.startsWith(kept));
        if (kept === text) return;
        assert.equal(kept, kept.trimEnd());
        const characters = new Set([...new Intl.Segmenter().segment(text)].map(({ index }) => index));
        assert.ok(characters.has(kept.length), kept);
      }),
      { numRuns: runs(3_000) },
    );
  });
});
