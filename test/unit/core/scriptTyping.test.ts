import * as assert from 'node:assert/strict';
import {
  nextScriptLine,
  speakerPlace,
  speakersInUse,
  startsSpeaker,
  timestampText,
} from '../../../src/core/scriptTyping';

/** Splits a line at its cursor, `|`. */
function atCursor(marked: string): { text: string; at: number } {
  const at = marked.indexOf('¦');
  assert.notEqual(at, -1, 'no cursor in the case');
  return { text: marked.replace('¦', ''), at };
}

describe('nextScriptLine', () => {
  const cases: [line: string, next: string | undefined][] = [
    ['- 10:05 T: Open your books.¦', '- 10:06 '],
    ['10:05 T: Open your books.¦', '10:06 '],
    ['  * 10:05 S14 writes.¦', '  * 10:06 '],
    ['- 10:05 T: Open ¦your books.', '- 10:06 '],
    ['9. 10:05 T: Yes.¦', '10. 10:06 '],
    ['- [10:05] T: Yes.¦', '- [10:06] '],
    ['- (10:05) T: Yes.¦', '- (10:06) '],
    ['- **10:05** T: Yes.¦', '- **10:06** '],
    ['- [x] 10:05 T: Yes.¦', '- [ ] 10:06 '],
    ['- 10:05-10:07 T: Yes.¦', '- 10:06 '],
    ['- 0:12:30 T: Yes.¦', '- 10:06 '],
    ['- 10:05 am T: Yes.¦', '- 10:06 '],
    ['T: Yes.¦', '10:06 '],
    ['- S3: Yes.¦', '- 10:06 '],
    ['- S3 to S9: Yes.¦', '- 10:06 '],
    ['- T at table 4: Yes.¦', '- 10:06 '],
    ['- 10:05 ¦', 'end'],
    ['- 10:05¦', 'end'],
    ['10:05 ¦', 'end'],
    // No script lines: Enter does there what it always does.
    ['- Some words.¦', undefined],
    ['¦', undefined],
    ['- ¦', undefined],
    ['The time was 10:05.¦', undefined],
    ['- To: Ms Rivera¦', undefined],
    ['Students: 24¦', undefined],
    // Before or in the time itself a line break belongs there.
    ['¦- 10:05 T: Yes.', undefined],
    ['- 10¦:05 T: Yes.', undefined],
    ['- 10:05 ¦T: Yes.', '- 10:06 '],
    ['- 10:05 T: Yes.¦\r', '- 10:06 '],
  ];
  for (const [line, expected] of cases) {
    it(`${JSON.stringify(line)}: ${expected ?? 'as always'}`, () => {
      const { text, at } = atCursor(line);
      const next = nextScriptLine(text, at, '10:06');
      assert.equal(next?.type === 'next' ? next.text : next?.type, expected);
    });
  }
});

describe('timestampText', () => {
  const cases: [line: string, expected: string, above?: string][] = [
    ['¦', '10:06 '],
    ['- ¦', '- 10:06 '],
    ['- ¦T: Yes', '- 10:06 T: Yes'],
    ['- ¦ T: Yes', '- 10:06 T: Yes'],
    ['Sweep at¦', 'Sweep at 10:06 '],
    ['Sweep at ¦.', 'Sweep at 10:06.'],
    ['from 10:00-¦', 'from 10:00-10:06 '],
    ['(¦)', '(10:06)'],
    ['| ¦ |', '| 10:06 |'],
    ['“¦”', '“10:06”'],
    // An empty line under a list goes on with the list.
    ['¦', '- 10:06 ', '- 10:05 T: Yes.'],
    ['¦', '  * 10:06 ', '  * S14 writes.'],
    ['¦', '4. [10:06] ', '3. [10:05] T: Yes.'],
    ['  ¦', '  10:06 ', '- 10:05 T: Yes.'],
    ['¦', '10:06 ', 'Some words.'],
    ['¦', '[10:06] ', '[10:05] T: Yes.'],
  ];
  for (const [line, expected, above = ''] of cases) {
    it(`${JSON.stringify(line)} under ${JSON.stringify(above)}`, () => {
      const { text, at } = atCursor(line);
      const put = timestampText(text.slice(0, at), text.slice(at), above, '10:06');
      assert.equal(text.slice(0, at) + put + text.slice(at), expected);
    });
  }
});

describe('speakersInUse', () => {
  const check = (marked: string, expected: string): void => {
    const { text, at } = atCursor(marked);
    const found = speakersInUse(text, at).map(({ code, count }) => `${code} ${count}`);
    assert.equal(found.join(', '), expected);
  };
  it('puts the speaker used last first', () => {
    check('- 10:05 T: A?\n- 10:06 S14: B.\n- 10:06 T: C?\n- 10:07 S3: D.\n¦', 'S3 1, T 2, S14 1');
  });
  it('puts those behind the cursor last, the nearest first', () => {
    check('T: A?\n¦\nS1: B.\nS2: C.\nT: D?', 'T 2, S1 1, S2 1');
  });
  it('reads all ways to begin a line', () => {
    check(
      '**S1:** A\r\n> quoted\r\n1. [10:05] S2: B\r\n* 0:12:30 - S3: C\r\n- S4 at table 2: D¦',
      'S4 1, S3 1, S2 1, S1 1',
    );
  });
  it('sees no speakers in other words', () => {
    check('To: all\nTable: 3\nS is a letter\nStep 1: A\nSee S14: there¦', '');
  });
});

describe('speakerPlace', () => {
  const cases: [before: string, expected: string | undefined][] = [
    ['', 'untimed ""'],
    ['- ', 'untimed ""'],
    ['S', 'untimed "S"'],
    ['- S1', 'untimed "S1"'],
    ['- 10:05 ', 'timed ""'],
    ['- 10:05 S', 'timed "S"'],
    ['- 10:05 S14', 'timed "S14"'],
    ['[10:05] s', 'timed "s"'],
    ['10:05 - T', 'timed "T"'],
    ['- 10:05 S14 ', undefined],
    ['- 10:05 S14:', undefined],
    ['- Students', undefined],
    ['- A lesson', undefined],
    ['- 10:05 the S', undefined],
  ];
  for (const [before, expected] of cases) {
    it(`${JSON.stringify(before)}: ${expected ?? 'no'}`, () => {
      const place = speakerPlace(before);
      assert.equal(place && `${place.timed ? 'timed' : 'untimed'} ${JSON.stringify(place.typed)}`, expected);
    });
  }
});

describe('startsSpeaker', () => {
  const cases: [above: string, before: string, starts: boolean][] = [
    ['', '- 10:05 S', true],
    ['## Script', '10:05 S', true],
    ['', '- [10:05] S', true],
    ['- 10:05 T: Yes.', '- S', true],
    ['T: Yes.', 'S', true],
    ['- S14: Yes.', '  - S', true],
    // The first letter of a word.
    ['', 'S', false],
    ['## Focus', '- S', false],
    ['- Some words.', '- S', false],
    ['- 10:05 ', '- S', false],
    ['- 10:05 T: Yes.', '- 10:06 The class opens S', false],
    ['- 10:05 T: Yes.', '- 10:06 s', false],
    ['- 10:05 T: Yes.', '- 10:06 T', false],
    ['- 10:05 T: Yes.', '- 10:06 SS', false],
  ];
  for (const [above, before, starts] of cases) {
    it(`${JSON.stringify(before)} below ${JSON.stringify(above)}: ${starts ? 'yes' : 'no'}`, () => {
      assert.equal(startsSpeaker(before, above), starts);
    });
  }
});
