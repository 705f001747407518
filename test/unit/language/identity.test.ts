import * as assert from 'node:assert/strict';
import { identitiesIn, studentIdForm } from '../../../src/language/identity';
import type { Identity } from '../../../src/language/identity';
import { readRoster } from '../../../src/language/roster';
import { marked } from '../../support/check';

const names = [
  'Maria Lopez: S14',
  'Tom Ng',
  'Lopez, Ana: S3',
  'Will Stone: S8',
  'Zoë Brandt: S9',
  "Sean O'Neil: S5",
  '# left',
];

/** What is marked is found, as these in order; nothing else is. */
function check(input: string, what: readonly Identity['what'][] = [], idForm = ''): void {
  it(input.replaceAll('\n', '/'), () => {
    const { text, spans } = marked(input);
    const found = identitiesIn(text, { roster: readRoster(names), studentId: studentIdForm(idForm) });
    assert.deepEqual(
      found.map(({ span }) => text.slice(span.start, span.end)),
      spans.map((span) => text.slice(span.start, span.end)),
    );
    assert.deepEqual(
      found.map((identity) => identity.what),
      what,
    );
  });
}

describe('student identity', () => {
  describe('e-mail addresses', () => {
    check('Write to [[m.lopez+1@school.k12.ca.us]].', ['email']);
    check('S4 said "mine is [[ana@example.org]]" aloud.', ['email']);
    check('`[[a@b.co]]` <!-- [[c@d.org]] -->', ['email', 'email']);
    check('S4 @ the board, 3 @ 5 min, @home, a@b.');
  });

  describe('phone numbers', () => {
    check(
      'Mother: [[555-234-5678]], work [[(555) 234-5678]], [[1-555-234-5678]], [[555.234.5678]].',
      Array(4).fill('phone') as 'phone'[],
    );
    check(
      '[[07700 900123]], [[07700900123]], [[020 7946 0018]] and [[(01632) 960 001]]',
      Array(4).fill('phone') as 'phone'[],
    );
    check('[[+44 20 7946 0018]] or [[+1 555 234 5678]] or [[+49 (30) 901820-0]]', Array(3).fill('phone') as 'phone'[]);
    check('She said "call [[555-0134]]".', ['phone']);
    check('2025-10-02, 02/10/2025, 02.10.2025, 10:05-10:15, 00:12:30, 2025-10-02T10:05:00');
    check('18 of 24, 12-14, 3.5 to 4.25, 120-2024, $1,234,567.89, 1000000, 3 + 4 = 7');
    check('Counts: 120 130 140 150; pages 100-1200; 5.2.1.3; https://example.org/5552345678');
    check('ISBN 978-0-306-40615-7');
  });

  describe('student ids', () => {
    check('Student ID: [[204411]], id no. [[AB-20441]], ID#[[99120]]', ['student-id', 'student-id', 'student-id']);
    check('The idea of 12345 and video 204411, id 12.');
    check('[[LX-4411]] came in. AALX-44112 did not.', ['student-id'], 'LX-\\d{4}');
    check('A broken form finds nothing: LX-4411.', [], '(');
  });

  describe('names of the roster', () => {
    check('[[Maria Lopez]] and [[Maria]] asked, [[Tom]]’s answer and ana lopez', ['name', 'name', 'name']);
    check('T: "Well done, [[Maria]]!" > [[Zoë]] wrote.', ['name', 'name']);
    check("[[Sean O'Neil]]'s book, [[Sean O’Neil]] again", ['name', 'name']);
    check('Ms Maria spoke. Tomorrow Anastasia comes. tom-toms.');
    check('Will you read? Then [[Will]] read. [[Will Stone]] too.', ['name', 'name']);
    check(
      '---\nkind: observation\ntitle: Visit to [[Tom]]\nteacher: Maria Rivera\nwith: [Ana Ng]\n---\n\nMaria spoke to [[Maria Lopez]].\n',
      ['name', 'name'],
    );
  });

  it('gives the seat of a name, where there is one and only one', () => {
    const seats = (text: string): (string | undefined)[] =>
      identitiesIn(text, { roster: readRoster([...names, 'Maria Silva: S2']) }).map(({ seat }) => seat);
    assert.deepEqual(seats('Maria Lopez, Maria, Maria Silva, Tom, Sean.'), ['S14', undefined, 'S2', undefined, 'S5']);
  });

  it('tells which places are of one student', () => {
    const text = 'Maria Lopez, Maria, Tom, TOM@x.org, tom@x.org, Ana Lopez, Ana.';
    const who = identitiesIn(text, { roster: readRoster(names) }).map((identity) => identity.who);
    assert.deepEqual(who, ['maria lopez', 'maria lopez', 'tom ng', 'tom@x.org', 'tom@x.org', 'ana lopez', 'ana lopez']);
    const silva = identitiesIn('Maria Lopez, Maria.', { roster: readRoster([...names, 'Maria Silva: S2']) });
    assert.deepEqual(
      silva.map((identity) => identity.who),
      ['maria lopez', 'maria'],
    );
  });

  it('reads seats of any letter that a seat may have', () => {
    const seats = identitiesIn('Inés y Luz.', { roster: readRoster(['Inés Paz: E3', 'Luz Gil: A7']) });
    assert.deepEqual(
      seats.map(({ seat }) => seat),
      ['E3', 'A7'],
    );
  });

  it('ends on texts that hold one kind of mark only', () => {
    for (const part of ['@', 'a@', '1', '+1 ', '(555) ', '0 ', 'id ', 'Maria ', 'a.b-']) {
      assert.ok(identitiesIn(part.repeat(20_000), { roster: readRoster(names) }).length >= 0);
    }
  });
});
