import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { fingerprint } from '../../../src/core/fingerprint';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('fingerprint', () => {
  it('is six letters, the same on every machine', () => {
    assert.equal(fingerprint(''), fingerprint(new Uint8Array()));
    assert.match(fingerprint('---\nkind: plan\n---\n'), /^[\w-]{6}$/);
    assert.equal(fingerprint('kind: plan'), 'kQ5Ohg');
  });

  const same: [name: string, a: Uint8Array | string, b: Uint8Array | string][] = [
    ['as text and as bytes', 'Zoë Núñez 😀\n', bytes('Zoë Núñez 😀\n')],
    ['with and without a byte order mark', '\uFEFFkind: plan', bytes('kind: plan')],
    ['with line ends of Windows', 'a\r\nb\r\n', 'a\nb\n'],
  ];
  for (const [name, a, b] of same) it(`is the same ${name}`, () => assert.equal(fingerprint(a), fingerprint(b)));

  const different: [a: string, b: string][] = [
    ['a', 'b'],
    ['ab', 'ba'],
    ['', '\n'],
    ['value: 14', 'value: 15'],
    ['a\nb', 'a\n\nb'],
  ];
  for (const [a, b] of different) {
    it(`tells ${JSON.stringify(a)} from ${JSON.stringify(b)}`, () => assert.notEqual(fingerprint(a), fingerprint(b)));
  }

  it('tells a hundred thousand notes apart, in either half of its letters as chance would have it', () => {
    const all = Array.from({ length: 100_000 }, (_, note) => fingerprint(`kind: meeting\ntitle: Meeting ${note}\n`));
    assert.equal(new Set(all).size, all.length);
    // 18 bits: of 262,144 names, 100,000 throws hit about 83,100.
    for (const half of [all.map((name) => name.slice(0, 3)), all.map((name) => name.slice(3))]) {
      assert.ok(new Set(half).size > 80_000);
    }
  });

  it('changes with any change of a text', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const plain = (text: string) => text.replace(/^\uFEFF/, '').replaceAll('\r', '');
        return plain(a) === plain(b) || fingerprint(a) !== fingerprint(b);
      }),
    ));
});
