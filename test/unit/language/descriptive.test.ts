import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import '../../support/lexicons';
import { lint } from '../../../src/language/lint';
import { root } from '../../host/paths';

/** What was seen, heard or handled, in words that judge elsewhere. One sentence a line. */
const sentences = readFileSync(join(root, 'test', 'fixtures', 'wording', 'descriptive.txt'), 'utf8')
  .trim()
  .split('\n');

describe('descriptive sentences', () => {
  for (const text of sentences) {
    it(`are silent: ${text}`, () => {
      assert.deepEqual(
        lint({ text, kind: 'observation' }).map((finding) => `${finding.ruleId}: ${finding.text}`),
        [],
      );
    });
  }
});
