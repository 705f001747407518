import * as assert from 'node:assert/strict';
import { shownText } from '../../../src/core/shownText';

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
