import * as assert from 'node:assert/strict';
import { createEntryIndex } from '../../../src/core/entryIndex';
import { defaultFeedbackClock } from '../../../src/core/feedback';
import { readEntry } from '../../../src/core/readEntry';
import { reviewOfTeacher, type ReviewContext, type ReviewSection } from '../../../src/core/review';
import { reviewerOf } from '../../../src/core/reviewer';
import { createReviewMarks, type Markable } from '../../../src/core/reviewMarks';

type Notes = Readonly<Record<string, string>>;
const today = '2026-03-10';
const who = (teacher: string, coach: string, own = '') => {
  const set = (name: string) => ({ personal: name, here: name });
  return reviewerOf({ teacher: set(teacher), coach: set(coach), own });
};

/** The uris in a section of the teacher T's review, with what is told of each. */
function found(
  notes: Notes,
  section: ReviewSection,
  options: Partial<ReviewContext> & { seen?: Notes } = {},
): string[] {
  const index = createEntryIndex();
  const entry = (uri: string, text: string) => readEntry(uri, text.startsWith('---') ? text : `---\n${text}\n---\n`);
  index.apply(Object.entries(notes).map(([uri, text]) => ({ uri, entry: entry(uri, text) })));
  const marks = createReviewMarks();
  const seen = Object.entries(options.seen ?? {}).map(([uri, text]) => entry(uri, text));
  marks.mark(
    seen.flatMap<Markable>((one) => one.comments?.said.map((said) => ({ ...said, uri: one.uri })) ?? [one]),
    today,
  );
  const review = reviewOfTeacher(index, 't', {
    today,
    me: who('', 'Jo'),
    feedback: defaultFeedbackClock,
    isReviewed: marks.isReviewed,
    wasReviewed: marks.wasReviewed,
    ...options,
  });
  return (review.sections.get(section) ?? []).map(
    ({ entry: { uri }, isChanged, isKnown, commentsBy, feedback, step, days }) =>
      [
        uri,
        ...(isChanged ? ['changed'] : isKnown ? ['known'] : []),
        ...(commentsBy ? [`by ${commentsBy.join('+')}`] : []),
        ...(feedback ? [`day ${feedback.day} of ${feedback.limit}`] : []),
        ...(step ? [step.step.what] : []),
        ...(days === undefined ? [] : [`${days}d`]),
      ].join(' '),
  );
}

const note = (kind: string, rest = '') => `kind: ${kind}\nteacher: T\n${rest}`;

/** What somebody said beside a note: each text is a comment of its own. */
const said = (author: string, ...texts: string[]) =>
  [
    `---\nauthor: ${author}\n---\n\n## Lesson (thread t9)\n\n> Words\n`,
    ...texts.map((text, at) => `### 2026-03-0${at + 1} 09:12:00 +02:00 (comment c${at})\n\n${text}\n`),
  ].join('\n');

describe('review', () => {
  const visit = note('observation', 'coach: Jo\nobserved: 2026-03-07');
  const goal = note('goal', 'status: in-progress\ncoach: Jo');
  const shown = note('reflection', 'date: 2026-03-05\nvisibility: pair');
  const ended = note('agreement', 'date: 2025-03-01');
  type Case = [name: string, notes: Notes, expected: string[], options?: Parameters<typeof found>[2]];
  const cases: Readonly<Record<ReviewSection, Case[]>> = {
    unreviewed: [
      ['the newest first', { a: note('plan', 'date: 2026-01-01'), b: note('plan', 'date: 2026-02-01') }, ['b', 'a']],
      ['not what was reviewed', { a: note('plan') }, [], { seen: { a: note('plan') } }],
      ['what was changed since', { a: note('plan', 'title: New') }, ['a changed'], { seen: { a: note('plan') } }],
      ['not what was only moved', { 'x/a': note('plan') }, [], { seen: { a: note('plan') } }],
      ['not the visits and debriefs of the coach', { a: visit, b: note('debrief', 'coach: JO') }, []],
      ['those of another coach', { a: note('observation', 'coach: Al') }, ['a']],
      ['those of a coach that is not known', { a: visit }, ['a'], { me: who('', '') }],
      ["not the teacher's own", { a: note('goal'), b: note('reflection') }, [], { me: who('t', '') }],
      ["the coach's, for the teacher", { a: visit }, ['a'], { me: who('T', '') }],
      ['not a reflection of the coach', { a: note('reflection') }, [], { me: who('', 'T') }],
      ['a meeting, which either may have written', { a: note('meeting', 'coach: Jo') }, ['a']],
      ['not what is private', { a: note('reflection', 'visibility: private'), b: note('private-note') }, []],
      ['nor what shows only that it exists', { a: note('reflection', 'visibility: counts-only') }, []],
      ['nor where it is not known who may read it', { a: note('reflection', 'visibility: privat') }, []],
      [
        "what a teacher's coach wrote, though their settings name the coach",
        { a: visit },
        ['a'],
        { me: who('T', 'Jo') },
      ],
      ['not what another teacher wrote for two', { a: note('plan') }, [], { me: who('Al', '') }],
      ['nor where it says so', { a: note('plan', 'visibility: pair') }, [], { me: who('Al', '') }],
      ['but what is for a group', { a: note('plan', 'visibility: group') }, ['a'], { me: who('Al', '') }],
      ['or for them as well', { a: note('meeting', 'visibility: pair\nwith: [AL]') }, ['a'], { me: who('Al', '') }],
      ['what is for both', { a: note('reflection', 'visibility: pair') }, ['a']],
      [
        'what others said beside a note that is reviewed',
        { 'a.md': note('plan'), 'a.comments.t.md': said('T', 'See'), 'a.comments.al.md': said('Al', 'See') },
        ['a.md known by Al+T'],
        { seen: { 'a.md': note('plan') } },
      ],
      [
        'what the teacher said to the coach, though the visit is the coach’s own',
        { 'a.md': visit, 'a.comments.t.md': said('T', 'See') },
        ['a.md known by T'],
      ],
      [
        'what the coach said to the teacher about a private note',
        { 'a.md': note('reflection', 'visibility: private'), 'a.comments.jo.md': said('Jo', 'See') },
        ['a.md known by Jo'],
        { me: who('T', '') },
      ],
      [
        'not what is said about a private note of somebody else',
        { 'a.md': note('reflection', 'visibility: private'), 'a.comments.t.md': said('T', 'See') },
        [],
      ],
      ['with a note that is new', { 'a.md': note('plan'), 'a.comments.t.md': said('T', 'See') }, ['a.md by T']],
      [
        'not what one said oneself',
        { 'a.md': visit, 'a.comments.jo.md': said('Jo', 'See'), 'a.comments.j-b.md': said('J. B.', 'See') },
        [],
        { me: who('', 'Jo', 'J. B.') },
      ],
      [
        'nor in a file that names nobody',
        { 'a.md': note('observation', 'coach: Jo Bénnett'), 'a.comments.jo-bennett.md': said('', 'See') },
        [],
        { me: who('', 'Jo Bénnett') },
      ],
      [
        'not what was reviewed, also where another comment was taken away',
        { 'a.md': visit, 'a.comments.t.md': said('T', 'See') },
        [],
        { seen: { 'a.comments.t.md': said('T', 'See', 'Oh') } },
      ],
      [
        'what was said after that',
        { 'a.md': visit, 'a.comments.t.md': said('T', 'See', 'Oh') },
        ['a.md known by T'],
        { seen: { 'a.comments.t.md': said('T', 'See') } },
      ],
      [
        'what was put in other words',
        { 'a.md': visit, 'a.comments.t.md': said('T', 'Look') },
        ['a.md known by T'],
        { seen: { 'a.comments.t.md': said('T', 'See') } },
      ],
    ],
    'no-debrief': [
      ['not to the teacher, whose coach it waits for', { a: visit }, [], { me: who('T', 'Jo') }],
      ['to a teacher who observed', { a: visit.replace('Jo', 'Al') }, ['a day 3 of 2'], { me: who('Al', 'Jo') }],
      ['an observation', { a: visit }, ['a day 3 of 2']],
      ['not where there is a debrief', { a: visit, d: note('debrief', 'observed: 2026-03-07') }, []],
      ['also where it was shared before the lesson', { a: `${visit}\nshared: 2026-03-06` }, ['a day 3 of 2']],
      ['or is to be shared', { a: `${visit}\nshared: 2026-03-12` }, ['a day 3 of 2']],
      ['not where it was shared where it is tomorrow already', { a: `${visit}\nshared: 2026-03-11` }, []],
      ['not where it was shared on the same day', { a: `${visit}\nshared: 2026-03-07` }, []],
      ['not where it was shared', { a: `${visit}\nshared: 2026-03-08` }, []],
      ['the oldest first', { a: visit, b: visit.replace('07', '06') }, ['b day 4 of 2', 'a day 3 of 2']],
      ['not one to come', { a: visit.replace('07', '11') }, []],
      ['not one of another coach', { a: visit.replace('Jo', 'Al') }, []],
      ['not one of more than a year ago', { a: visit.replace('2026-03-07', '2025-03-09') }, []],
    ],
    'not-shared': [
      ['not to the teacher', { d: note('debrief', 'date: 2026-03-09') }, [], { me: who('T', '') }],
      ['a debrief', { a: visit, d: note('debrief', 'observed: 2026-03-07') }, ['d day 3 of 2']],
      ['a debrief of nothing', { d: note('debrief', 'date: 2026-03-09') }, ['d']],
      [
        'one that was shared before the lesson, by a slip',
        { a: visit, d: note('debrief', 'observed: 2026-03-07\nshared: 2026-02-08') },
        ['d day 3 of 2'],
      ],
      [
        'also where it does not name the day of the lesson',
        { a: visit, d: note('debrief', 'about: a\ndate: 2026-03-08\nshared: 2026-03-06') },
        ['d day 3 of 2'],
      ],
      [
        'one of two lessons, of which one still waits',
        { a: visit, b: visit.replace('07', '09'), d: note('debrief', 'about: [b, a]\nshared: 2026-03-08') },
        ['d day 1 of 2'],
      ],
      [
        'whichever comes first',
        { b: visit, a: visit.replace('07', '09'), d: note('debrief', 'about: [b, a]\nshared: 2026-03-08') },
        ['d day 1 of 2'],
      ],
      [
        'one that is planned for tomorrow, of a lesson that waits',
        { a: visit, d: note('debrief', 'about: a\ndate: 2026-03-11') },
        ['d day 3 of 2'],
      ],
      ['not what was shared', { d: note('debrief', 'shared: 2026-03-09') }, []],
      [
        'without the clock, where the notes of the visit were shared',
        { a: `${visit}\nshared: 2026-03-08`, d: note('debrief', 'observed: 2026-03-07') },
        ['d'],
      ],
      ['not one to come', { d: note('debrief', 'date: 2026-03-11'), e: note('debrief', 'observed: 2026-03-11') }, []],
      ['not one of another coach', { d: note('debrief', 'coach: Al') }, []],
    ],
    unanswered: [
      ['a reflection', { r: note('reflection', 'date: 2026-03-05\nvisibility: pair') }, ['r 5d']],
      ['not to a teacher', { r: shown }, [], { me: who('Al', '') }],
      ['but to one whom it names as the coach', { r: `${shown}\ncoach: Al` }, ['r 5d'], { me: who('Al', '') }],
      ['not where it is for another coach', { r: `${shown}\ncoach: Al` }, []],
      ['not where it is private', { r: note('reflection', 'date: 2026-03-05') }, []],
      [
        'not where they met since',
        { r: note('reflection', 'date: 2026-03-05\nvisibility: pair'), m: note('meeting', 'date: 2026-03-05') },
        [],
      ],
      [
        'where they met before',
        { r: note('reflection', 'date: 2026-03-05\nvisibility: pair'), m: note('meeting', 'date: 2026-03-04') },
        ['r 5d'],
      ],
      [
        'where they are to meet',
        { r: note('reflection', 'date: 2026-03-05\nvisibility: pair'), m: note('meeting', 'date: 2026-03-11') },
        ['r 5d'],
      ],
      [
        'not where a note names it',
        {
          'x/r.md': note('reflection', 'date: 2026-03-05\nvisibility: group'),
          e: note('evidence', 'about: "[[x/R]]"'),
        },
        [],
      ],
      [
        'not where the coach commented on it',
        { 'r.md': shown, 'r.comments.jo.md': said('Jo', 'How many?') },
        [],
        { me: who('', 'Jo') },
      ],
      ['nor where anybody else did', { 'r.md': shown, 'r.comments.al.md': said('Al', 'How many?') }, []],
      ['where the teacher alone commented', { 'r.md': shown, 'r.comments.t.md': said('T', 'Oh') }, ['r.md 5d']],
      ['where the comment was taken away', { 'r.md': shown, 'r.comments.jo.md': said('Jo') }, ['r.md 5d']],
      ['where another note has the comment', { 'r.md': shown, 'q.comments.jo.md': said('Jo', 'Oh') }, ['r.md 5d']],
      [
        'not to the one who wrote it',
        { r: note('reflection', 'date: 2026-03-05\nvisibility: pair') },
        [],
        { me: who('T', '') },
      ],
    ],
    'step-due': [
      [
        "a teacher's own, and not those of the coach",
        {
          m: note(
            'meeting',
            'coach: Jo\nnext-steps:\n  - {what: x, who: Jo, when: 2026-03-01}\n  - {what: y, who: coach, when: 2026-03-01}\n  - {what: z, when: 2026-03-01}',
          ),
        },
        ['m z'],
        { me: who('T', 'Jo') },
      ],
      [
        'not those of another teacher',
        { m: note('meeting', 'next-steps:\n  - {what: z, when: 2026-03-01}') },
        [],
        { me: who('Al', '') },
      ],
      [
        'the latest first',
        {
          a: note('goal', 'next-steps:\n  - {what: x, when: 2026-03-10}\n  - {what: y, when: 2026-03-01}'),
          b: note('meeting', 'next-steps:\n  - {what: z, when: 2026-03-11}\n  - {what: w, when: soon}'),
        },
        ['a y', 'a x'],
      ],
      ['not what is done', { a: note('goal', 'next-steps:\n  - {what: x, when: 2026-03-01, status: dropped}') }, []],
      ['not of more than a year ago', { a: note('goal', 'next-steps:\n  - {what: x, when: 2025-03-01}') }, []],
    ],
    agreement: [
      ['one that has ended', { a: ended, g: goal }, ['a 9d']],
      ['one that ends soon', { a: note('agreement', 'target-date: 2026-03-24'), g: goal }, ['a -14d']],
      ['not one that holds for longer', { a: note('agreement', 'target-date: 2026-03-25'), g: goal }, []],
      ['not where nobody works together', { a: ended }, []],
      ['where they met lately', { a: ended, m: note('meeting', 'date: 2026-02-01') }, ['a 9d']],
      ['not with another coach', { a: `${ended}\ncoach: Al`, g: goal }, []],
      [
        'also where one with another coach holds',
        { a: `${ended}\ncoach: Jo`, b: note('agreement', 'date: 2026-03-01\ncoach: Al'), g: goal },
        ['a 9d'],
      ],
      ['not of another teacher', { a: ended, g: goal }, [], { me: who('Al', '') }],
      ['not one without an end', { a: note('agreement'), g: goal }, []],
    ],
    conflict: [
      [
        'not of another teacher',
        { n: `${note('plan')}\n<<<<<<< a\nx: 1\n=======\nx: 2\n>>>>>>> b` },
        [],
        { me: who('Al', '') },
      ],
      [
        'a copy of Dropbox',
        {
          'f/n.md': note('plan', 'date: 2026-03-01'),
          "f/n (Jo's conflicted copy 2026-03-02).md": note('plan', 'date: 2026-03-01'),
        },
        ["f/n (Jo's conflicted copy 2026-03-02).md"],
      ],
      ['both versions in one note', { n: `${note('plan')}\n<<<<<<< a\nx: 1\n=======\nx: 2\n>>>>>>> b` }, ['n']],
    ],
  };
  for (const [section, list] of Object.entries(cases) as [ReviewSection, Case[]][]) {
    describe(section, () => {
      for (const [name, notes, expected, options] of list) {
        it(name, () => assert.deepEqual(found(notes, section, options), expected));
      }
    });
  }
});
