import * as assert from 'node:assert/strict';
import { families } from '../../../src/language/families';
import { familyHelp } from '../../../src/language/familyHelp';
import { english } from '../../../src/language/lexicon/en';

describe('the page that explains a family', () => {
  for (const family of families) {
    it(`says why, how and from where: ${family}`, () => {
      const page = familyHelp(family, english.rules);
      assert.match(page, /^# \S/);
      for (const heading of ['Why it hinders', 'Where this comes from', 'To change this']) {
        assert.match(page, new RegExp(`\\n## ${heading}\\n\\n- `));
      }
      assert.match(page, /\| --- \| --- \|\n\| [^|]+ \| [^|]+ \|/);
      assert.doesNotMatch(page, /\[\[|undefined/);
    });
  }

  it('asks, and offers no other words, where somebody judges themselves', () => {
    const page = familyHelp('self-judgement', english.rules);
    assert.match(page, /## What to ask yourself/);
    assert.doesNotMatch(page, /## How to write it/);
  });
});
