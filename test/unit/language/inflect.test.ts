import * as assert from 'node:assert/strict';
import { inflect } from '../../../src/language/inflect';
import type { Marker } from '../../../src/language/inflect';

describe('inflect', () => {
  const cases: [word: string, marker: Marker, forms: string][] = [
    ['try', 'v', 'try tries tried trying'],
    ['stop', 'v', 'stop stops stopped stopping'],
    ['rate', 'v', 'rate rates rated rating'],
    ['fail', 'v', 'fail fails failed failing'],
    ['play', 'v', 'play plays played playing'],
    ['pay', 'v', 'pay pays paid paying'],
    ['kid', 'n', 'kid kids'],
    ['party', 'n', 'party parties'],
    ['class', 'n', 'class classes'],
    ['child', 'n', 'child children'],
    ['strong', 'a', 'strong stronger strongest'],
    ['lazy', 'a', 'lazy lazier laziest'],
    ['nice', 'a', 'nice nicer nicest'],
    ['dull', 'a', 'dull duller dullest'],
    ['poor', 'aly', 'poor poorer poorest poorly'],
    ['chaotic', 'ly', 'chaotic chaotically'],
    ['remarkable', 'ly', 'remarkable remarkably'],
    ['sloppy', 'ly', 'sloppy sloppily'],
    ['full', 'ly', 'full fully'],
  ];
  for (const [word, marker, forms] of cases) {
    it(`${word}~${marker}`, () => assert.equal(inflect(word, marker).join(' '), forms));
  }
});
