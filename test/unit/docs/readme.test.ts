import * as assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../host/paths';
import '../../support/lexicons';
import { lint } from '../../../src/language/lint';
import { withGeneratedTables } from '../../support/generatedTables';

const path = join(root, 'README.md');

describe('README', () => {
  it('has the tables that the data gives (UPDATE_GENERATED=1 writes them)', async function () {
    // Formatting long tables takes a while on a busy machine.
    this.timeout(30_000);
    const readme = readFileSync(path, 'utf8');
    const generated = await withGeneratedTables(readme);
    if (process.env.UPDATE_GENERATED) writeFileSync(path, generated);
    else assert.equal(readme, generated);
  });

  it('passes its own wording check', function () {
    // The longest text there is, with words that are looked at for the first time.
    this.timeout(20_000);
    // The families are explained by their examples, so the table of them is left out.
    const text = readFileSync(path, 'utf8').replace(/<!-- families:start -->[^]*<!-- rules:end -->/, '');
    const found = lint({ text, kind: 'debrief' });
    assert.deepEqual(
      found.map((finding) => finding.text),
      [],
    );
  });
});
