import * as assert from 'node:assert/strict';
import { createEntryIndex } from '../../../src/core/entryIndex';
import { defaultFeedbackClock } from '../../../src/core/feedback';
import { readEntry } from '../../../src/core/readEntry';
import { reviewOfTeacher, type ReviewContext, type ReviewSection } from '../../../src/core/review';
import { createReviewMarks } from '../../../src/core/reviewMarks';

type Notes = Readonly<Record<string, string>>;
const today = '2026-03-10';

/** The uris in a section of the teacher T's review, with what is told of each. */
function found(
  notes: Notes,
  section: ReviewSection,
  options: Partial<ReviewContext> & { seen?: Notes } = {},
): string[] {
  const index = createEntryIndex();
  const entry = (uri: string, text: string) => readEntry(uri, `---\n${text}\n---\n`);
  index.apply(Object.entries(notes).map(([uri, text]) => ({ uri, entry: entry(uri, text) })));
  const marks = createReviewMarks();
  marks.mark(
    Object.entries(options.seen ?? {}).map(([uri, text]) => entry(uri, text)),
    today,
  );
  const review = reviewOfTeacher(index, 't', {
    today,
    me: { teacher: '', coach: 'Jo' },
    feedback: defaultFeedbackClock,
    isReviewed: marks.isReviewed,
    wasReviewed: marks.wasReviewed,
    ...options,
  });
  return (review.sections.get(section) ?? []).map(({ entry: { uri }, isChanged, feedback, step, days }) =>
    [
      uri,
      ...(isChanged ? ['changed'] : []),
      ...(feedback ? [`day ${feedback.day} of ${feedback.limit}`] : []),
      ...(step ? [step.step.what] : []),
      ...(days === undefined ? [] : [`${days}d`]),
    ].join(' '),
  );
}

const note = (kind: string, rest = '') => `kind: ${kind}\nteacher: T\n${rest}`;

describe('review', () => {
  const visit = note('observation', 'coach: Jo\nobserved: 2026-03-07');
  const goal = note('goal', 'status: in-progress\ncoach: Jo');
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
      ['those of a coach that is not known', { a: visit }, ['a'], { me: { teacher: '', coach: '' } }],
      ["not the teacher's own", { a: note('goal'), b: note('reflection') }, [], { me: { teacher: 't', coach: '' } }],
      ["the coach's, for the teacher", { a: visit }, ['a'], { me: { teacher: 'T', coach: '' } }],
      ['not a reflection of the coach', { a: note('reflection') }, [], { me: { teacher: '', coach: 'T' } }],
      ['a meeting, which either may have written', { a: note('meeting', 'coach: Jo') }, ['a']],
      ['not what is private', { a: note('reflection', 'visibility: private'), b: note('private-note') }, []],
      ['nor what shows only that it exists', { a: note('reflection', 'visibility: counts-only') }, []],
      ['nor where it is not known who may read it', { a: note('reflection', 'visibility: privat') }, []],
      ['what is for both', { a: note('reflection', 'visibility: pair') }, ['a']],
    ],
    'no-debrief': [
      ['an observation', { a: visit }, ['a day 3 of 2']],
      ['not where there is a debrief', { a: visit, d: note('debrief', 'observed: 2026-03-07') }, []],
      ['not where it was shared', { a: `${visit}\nshared: 2026-03-08` }, []],
      ['the oldest first', { a: visit, b: visit.replace('07', '06') }, ['b day 4 of 2', 'a day 3 of 2']],
      ['not one to come', { a: visit.replace('07', '11') }, []],
      ['not one of another coach', { a: visit.replace('Jo', 'Al') }, []],
      ['not one of more than a year ago', { a: visit.replace('2026-03-07', '2025-03-09') }, []],
    ],
    'not-shared': [
      ['a debrief', { a: visit, d: note('debrief', 'observed: 2026-03-07') }, ['d day 3 of 2']],
      ['a debrief of nothing', { d: note('debrief', 'date: 2026-03-09') }, ['d']],
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
        'not to the one who wrote it',
        { r: note('reflection', 'date: 2026-03-05\nvisibility: pair') },
        [],
        { me: { teacher: 'T', coach: '' } },
      ],
    ],
    'step-due': [
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
      ['not one without an end', { a: note('agreement'), g: goal }, []],
    ],
    conflict: [
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
