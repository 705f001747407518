import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../host/paths';
import { countedTexts } from '../../support/adversarialTexts';
import type { StepCount } from '../../support/countSteps';

describe('the steps of the wording check', () => {
  it('grow with the length of the text alone, whatever it is', function () {
    this.timeout(480_000);
    // Coverage that is measured around this run would count along.
    const env = { ...process.env, NODE_V8_COVERAGE: undefined };
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import=tsx', join(root, 'test', 'support', 'countSteps.ts')],
      { cwd: root, env, encoding: 'utf8' },
    );
    const counts = stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as StepCount);
    assert.equal(counts.length, countedTexts.length, stderr);
    for (const { name, steps, largestTree, parserSteps } of counts) {
      const [small, large] = steps;
      // Eight times the text.
      assert.ok(large / small < 9, `${name}: ${small} steps, then ${large}`);
      assert.ok(large < 150 * 1024 * 1024, `${name}: ${large} steps for 1 MB`);
      // The parser is a library, with texts that take it longer than their length: it gets none that costs much, and
      // none takes it long then.
      assert.ok(largestTree < 18 * 1024, `${name}: cost of ${largestTree} at once for the parser`);
      assert.ok(parserSteps < 4_000_000, `${name}: ${parserSteps} steps at once in the parser`);
    }
  });
});
