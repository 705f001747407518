import * as assert from 'node:assert/strict';
import { hintSeverities, severityOfHint } from '../../../src/core/hintCodes';
import { manifestSetting } from '../../support/manifest';

describe('how hints are shown', () => {
  const cases: [chosen: Readonly<Record<string, unknown>>, expected: string | undefined][] = [
    [{}, 'warning'],
    [{ 'no-agreement': 'off' }, undefined],
    [{ 'no-agreement': 'hint' }, 'hint'],
    [{ 'no-agreement': 'loud' }, 'warning'],
    [{ 'why-empty': 'off' }, 'warning'],
  ];
  for (const [chosen, expected] of cases) {
    it(`${JSON.stringify(chosen)}: ${expected}`, () => assert.equal(severityOfHint('no-agreement', chosen), expected));
  }

  it('can be set for each, and the setting tells of all', () => {
    const { propertyNames, description } = manifestSetting('hints');
    assert.deepEqual(propertyNames, Object.keys(hintSeverities));
    for (const code of Object.keys(hintSeverities)) assert.ok(description.includes(code), code);
  });
});
