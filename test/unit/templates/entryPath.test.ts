import * as assert from 'node:assert/strict';
import { fc, runs } from '../../support/fuzz';
import { entryPath, freeNames, idFrom, pathNeeds } from '../../../src/templates/entryPath';
import type { VariableValues } from '../../../src/templates/variables';

const values: VariableValues = { date: '2026-11-23', time: '09:05', teacher: 'Amara Rivera', kind: 'observation' };

const extra = { 'school-year': '2026-27', term: 'Term 1/2', week: '2026-W48' };

describe('paths of new entries', function () {
  this.timeout(30_000);

  const cases: [pattern: string, expected: string, more?: VariableValues][] = [
    ['{teacher}/{date} {kind}', 'Amara Rivera/2026-11-23 observation.md'],
    ['{kind}/{date} {teacher} {title}', 'observation/2026-11-23 Amara Rivera.md'],
    ['{kind}/{date} {teacher} {title}', 'observation/2026-11-23 Amara Rivera Wait time.md', { title: 'Wait time' }],
    ['{date} - {title}', '2026-11-23.md'],
    ['{title} - {date}', '2026-11-23.md'],
    ['{date:YYYY}/{date:GGGG-[W]WW}/{kind}', '2026/2026-W48/observation.md'],
    ['{date:YYYY/MM}/{kind}', '2026/11/observation.md'],
    ['{date} {time:HHmm}', '2026-11-23 0905.md'],
    ['{ Teacher } {{date}}', 'Amara Rivera 2026-11-23.md'],
    ['{date}.md', '2026-11-23.md'],
    ['{date}.MD', '2026-11-23.md'],
    ['{date}.v2', '2026-11-23.v2.md'],
    ['{techer}/{date}', '{techer}/2026-11-23.md'],
    ['Notes\\{date}', 'Notes/2026-11-23.md'],
    ['{school-year}/{term}/{week} {kind}', '2026-27/Term 1-2/2026-W48 observation.md', extra],
    ['{date:gggg}/{ask:Unit}', '2026/a-b.md', { 'ask:Unit': 'a/b' }],
    // segments that come out empty
    ['{coach}/{date}', '2026-11-23.md'],
    ['//{coach}/ /{date}/', '2026-11-23/observation.md'],
    ['', 'observation.md'],
    ['{title}', 'entry.md', { kind: '' }],
    // nothing leads out
    ['../../{date}', '2026-11-23.md'],
    ['{teacher}/{date}', '2026-11-23.md', { teacher: '..' }],
    ['{teacher}/{date}', '-..-etc/2026-11-23.md', { teacher: '/../etc' }],
    ['/abs/{date}', 'abs/2026-11-23.md'],
    ['C:\\{date}', 'C/2026-11-23.md'],
    ['{teacher}/{date}', 'git/2026-11-23.md', { teacher: '.git' }],
    // what Windows does not take
    ['{title}', 'Warm-up fractions.md', { title: 'Warm-up: fractions' }],
    ['{title}', 'What now.md', { title: '"What now?"' }],
    ['{title}', 'a-b-c 9-05.md', { title: 'a/b | c 9:05' }],
    ['{title}', 'a b.md', { title: 'a\u0000\tb\n' }],
    ['{title}/x', 'ends/x.md', { title: 'ends. . ' }],
    ['{title}/x', 'con_/x.md', { title: 'con' }],
    ['{title}', 'NUL_.md', { title: 'NUL' }],
    ['{title}', 'com1_.tar.md', { title: 'com1.tar' }],
    ['{title}', 'LPT¹_.md', { title: 'LPT¹' }],
    ['{title}', 'console.md', { title: 'console' }],
    ['{title}', 'com10.md', { title: 'com10' }],
    // Unicode
    ['{title}', 'Zo\u00eb.md', { title: 'Zoe\u0308' }],
    ['{title}', '\u00e9.md', { title: 'e"\u0301' }],
    ['{title}', '李梅.md', { title: '李梅' }],
    ['{title}', 'abc.md', { title: 'abc\u202e' }],
    ['{title}', 'a b.md', { title: 'a\ud800b' }],
  ];
  for (const [pattern, expected, more] of cases) {
    it(`${JSON.stringify(pattern)}${more ? ` with ${JSON.stringify(more)}` : ''} is ${expected}`, () => {
      assert.equal(entryPath(pattern, { ...values, ...more }), expected);
    });
  }

  it('keeps every segment short enough for every file system, between characters', () => {
    for (const word of ['x', 'long word ', 'ñ', '李', '👩‍🏫', 'नि', 'a. ']) {
      const [folder = '', file = ''] = entryPath('{teacher}/{title}', {
        ...values,
        teacher: word.repeat(300),
        title: word.repeat(300),
      }).split('/');
      for (const segment of [folder, file, [...take(freeNames(file), 5)][4]]) {
        assert.ok(segment.length <= 120, `${segment.length} units`);
        assert.ok(Buffer.byteLength(segment) <= 240, `${Buffer.byteLength(segment)} bytes`);
        assert.ok(!/[\s.]$/.test(segment));
      }
      assert.ok(folder.length > 30);
      assert.ok(word.repeat(300).startsWith(folder));
      if (word.trim().length > 1 && !word.endsWith(' '))
        assert.equal(folder.length % word.length, 0, 'cut inside a character');
    }
  });

  it('is a safe relative path whatever the values hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'./\\:*?"<>| -_~con1.prnAUX\n\u202e\ud800é'.split('')), maxLength: 20 }),
    );
    fc.assert(
      fc.property(text, text, text, (teacher, title, literal) => {
        const path = entryPath(`${literal}/{teacher}/{date} {title}`, { ...values, teacher, title });
        assert.equal(path, path.normalize('NFC'));
        assert.ok(path.endsWith('.md'));
        for (const segment of path.split('/')) {
          assert.match(segment, /^[^\s.<>:"|?*\\\p{Cc}\p{Cs}]/u);
          assert.doesNotMatch(segment, /[<>:"|?*\\\p{Cc}\p{Cs}]|[\s.]$/u);
          assert.doesNotMatch(segment, /^(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)/i);
          assert.ok(segment.length <= 120);
        }
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('says what a pattern needs', () => {
    assert.deepEqual(pathNeeds('{kind}/{ Date:YYYY } {nope} {{teacher}} {ask:Which unit?} {ask}'), {
      names: ['kind', 'date', 'teacher', 'ask', 'ask'],
      questions: ['ask:Which unit?'],
    });
  });

  it('offers further names without an end', () => {
    assert.deepEqual([...take(freeNames('a/x.md'), 4)], ['a/x.md', 'a/x 2.md', 'a/x 3.md', 'a/x 4.md']);
  });

  const ids: [words: string[], id: string][] = [
    [['Amara Rivera', 'Wait time'], 'amara-rivera-wait-time'],
    [['Núñez', 'Exit tickets: 2nd try!'], 'nunez-exit-tickets-2nd-try'],
    [["O'Neil", "students' talk"], 'oneil-students-talk'],
    [['李梅'], '李梅'],
    [['', ' - '], ''],
  ];
  for (const [words, id] of ids) {
    it(`${JSON.stringify(words)} becomes the id '${id}'`, () => {
      assert.equal(idFrom(...words), id);
    });
  }
  it('an id is at most 60 units long', () => {
    assert.equal(idFrom('word '.repeat(40)), 'word-'.repeat(12).slice(0, -1));
  });
});

function* take<Value>(values: Iterable<Value>, count: number): Generator<Value> {
  let taken = 0;
  for (const value of values) {
    if (taken++ === count) return;
    yield value;
  }
}
