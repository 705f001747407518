import * as assert from 'node:assert/strict';
import { parseComments } from '../../../src/core/commentFile';
import { mergeComments, type ReadComments } from '../../../src/core/commentThreads';
import { commentsSeen, otherAuthors } from '../../../src/language/commentsSeen';
import { finish } from '../../../src/core/steps';
import type { IdentityTask } from '../../../src/language/identity';
import { readRoster } from '../../../src/language/roster';

describe('what goes along with a note that is shared', () => {
  const task: IdentityTask = { roster: readRoster(['Mateo Quispe']), studentId: undefined };
  const text = [
    '---\nauthor: Jo Bennett\n---',
    '## Script (thread k3f9q2)',
    '> Mateo Quispe: "What now?"',
    '### 2025-10-03 09:12:00 +02:00 (comment p7d2zz)',
    'Write to his mother, quispe@example.org.',
    '### 2025-10-03 09:14:00 +02:00 (comment p7d2zx)',
    'And S4?',
    '',
  ].join('\n\n');
  const files: ReadComments[] = [
    { uri: 'file:///a.comments.jo-bennett.md', slug: 'jo-bennett', isCopy: false, file: parseComments(text) },
  ];
  const threads = finish(mergeComments(files));

  it('tells of the comments beside it, and of students in them and in what they quote', () => {
    assert.deepEqual(commentsSeen(files, threads, task), {
      authors: ['Jo Bennett'],
      count: 2,
      identities: ['Mateo Quispe', 'quispe@example.org'],
    });
  });

  it('looks for no students where that is switched off, and finds nothing where nothing is', () => {
    assert.deepEqual(commentsSeen(files, threads, undefined).identities, []);
    assert.deepEqual(commentsSeen([], [], task), { authors: [], count: 0, identities: [] });
  });

  it('tells whose they are, but for those of the person who asks', () => {
    const own = { ...files[0], slug: 'me', file: parseComments('---\nauthor: Amara  Rivera\n---\n') };
    const check = (me: string | undefined, others: readonly string[]) =>
      assert.deepEqual(otherAuthors([...files, own, ...files], me), others);
    check('amara rivera', ['Jo Bennett']);
    check('Jo Bennett', ['Amara  Rivera']);
    check(undefined, ['Jo Bennett', 'Amara  Rivera']);
  });
});
