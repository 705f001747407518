import * as assert from 'node:assert/strict';
import { conflictName } from '../../../src/core/conflictCopy';

function check(name: string, original: string | undefined, source?: string): void {
  const uri = `file:///notes/${encodeURIComponent(name)}`;
  const found = conflictName(uri);
  assert.equal(found && decodeURIComponent(found.original.split('/').pop() ?? ''), original);
  assert.equal(found?.source, source);
}

describe('conflictCopy', () => {
  const cases: [name: string, original?: string, source?: string][] = [
    ["2025-10-02 goal (Jo Bennett's conflicted copy 2025-10-03).md", '2025-10-02 goal.md', 'dropbox'],
    ['goal (conflicted copy 2025-10-03).md', 'goal.md', 'dropbox'],
    ['goal.sync-conflict-20251003-101112-ABCDEF7.md', 'goal.md', 'syncthing'],
    ['goal (1).md', 'goal.md', 'google-drive'],
    ['goal-DESKTOP-4F2K9.md', 'goal.md', 'onedrive'],
    ['goal-LAPTOP-2.md', 'goal.md', 'onedrive'],
    ['Zoë (1).md', 'Zoë.md', 'google-drive'],
    ['é (1).md', 'é.md', 'google-drive'],
    ['2025-10-02 observation.md'],
    ['exit-ticket.md'],
    ['goal-2.md'],
    ['goal (draft).md'],
    ['(1).md'],
    ['goal'],
  ];
  for (const [name, original, source] of cases) {
    it(`${name} ${original === undefined ? 'is a name like any other' : `may be a copy of ${original}`}`, () => {
      check(name, original, source);
    });
  }

  it('copes with uris that are not encoded and with lone percent signs', () => {
    assert.equal(conflictName('mem:/n/50% (1).md')?.original, 'mem:/n/50%.md');
    assert.equal(conflictName('mem:/n/a b (2).md')?.original, 'mem:/n/a b.md');
  });
});
