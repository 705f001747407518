import * as assert from 'node:assert/strict';
import { reviewerOf, type Reviewer } from '../../../src/core/reviewer';

describe('reviewer', () => {
  const none = { personal: '', here: '' };
  const me = (name: string) => ({ personal: name, here: name });
  const folder = (name: string) => ({ personal: '', here: name });
  const teacher = (...names: string[]): Reviewer => ({ names, isTeacher: true });
  const coach = (...names: string[]): Reviewer => ({ names, isTeacher: false });
  const cases: [name: string, settings: Parameters<typeof reviewerOf>[0], expected: Reviewer][] = [
    ['nobody is known', { teacher: none, coach: none, own: '' }, coach()],
    ['a coach', { teacher: none, coach: me('Jo'), own: '' }, coach('Jo')],
    ['a coach who comments under another name', { teacher: none, coach: me('Jo'), own: 'J. B.' }, coach('Jo', 'J. B.')],
    ['a teacher', { teacher: me('Amara'), coach: none, own: '' }, teacher('Amara')],
    ['a teacher who set the coach too', { teacher: me('Amara'), coach: me('Jo'), own: '' }, teacher('Amara')],
    [
      'a teacher in a folder that sets the coach',
      { teacher: me('Amara'), coach: folder('Jo'), own: '' },
      teacher('Amara'),
    ],
    ['a coach whom the folder sets', { teacher: none, coach: folder('Jo'), own: '' }, coach('Jo')],
    ['the same, who has commented', { teacher: none, coach: folder('Jo'), own: 'JO' }, coach('Jo', 'JO')],
    ['somebody else than the folder sets', { teacher: none, coach: folder('Jo'), own: 'Amara' }, coach('Amara')],
    ['a teacher whom the folder sets', { teacher: folder('Amara'), coach: folder('Jo'), own: '' }, teacher('Amara')],
    [
      'the coach in a folder of one teacher',
      { teacher: folder('Amara'), coach: me('Jo'), own: 'Jo' },
      coach('Jo', 'Jo'),
    ],
    ['the same without a comment', { teacher: folder('Amara'), coach: me('Jo'), own: '' }, coach('Jo')],
  ];
  for (const [name, settings, expected] of cases) {
    it(name, () => assert.deepEqual(reviewerOf(settings), expected));
  }
});
