import * as assert from 'node:assert/strict';
import { moveOutcome } from '../../../src/core/moveOutcome';

describe('moveOutcome', () => {
  const mine = new TextEncoder().encode('mine');
  const theirs = new TextEncoder().encode('theirs');

  it('is moved where only the new place has a file', () => {
    assert.equal(moveOutcome(true, undefined, mine), 'moved');
    assert.equal(moveOutcome(false, undefined, mine), 'moved');
  });

  it('is not moved where the new place has none', () => {
    assert.equal(moveOutcome(true, mine, undefined), 'not-moved');
    assert.equal(moveOutcome(false, undefined, undefined), 'not-moved');
  });

  it('is copied where the first file could not be taken away', () => {
    assert.equal(moveOutcome(true, mine, theirs), 'copied', 'the copy was changed as planned');
    assert.equal(moveOutcome(false, mine, mine), 'copied');
  });

  it("never takes another person's file for the copy: the first one would be deleted as superfluous", () => {
    assert.equal(moveOutcome(false, mine, theirs), 'not-moved');
  });
});
