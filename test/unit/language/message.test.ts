import * as assert from 'node:assert/strict';
import '../../support/lexicons';
import { families, familyTexts } from '../../../src/language/families';
import { lint } from '../../../src/language/lint';
import { findingMessage } from '../../../src/language/message';

const message = (text: string, kind: 'observation' | 'reflection'): string => {
  const [finding] = lint({ text, kind });
  assert.ok(finding);
  return findingMessage(finding, familyTexts[finding.family].name);
};

describe('the message of a finding', () => {
  it('names what it is, shows how else, and asks', () => {
    assert.equal(
      message('The lesson was engaging.', 'observation'),
      "'engaging' is a judgement (praise). Write what was seen or heard: '18 of 24 students answered at least once; " +
        "21 had pencils moving at 10:20'. What were students doing when it felt like that?",
    );
  });

  it('only asks where somebody judges themselves', () => {
    assert.equal(message('It was a disaster.', 'reflection'), 'What happened first that differed from your plan?');
  });

  it('has words for every family', () => {
    for (const family of families) assert.ok(familyTexts[family].description.endsWith('.'), family);
  });

  it('can be translated', () => {
    const [finding] = lint({ text: 'It was superb.', kind: 'observation' });
    assert.ok(finding);
    const seen: string[] = [];
    findingMessage(finding, 'Lob', (template) => (seen.push(template), template));
    assert.ok(seen.includes("'{0}' is {1} ({2})."));
  });
});
