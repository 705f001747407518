import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addComment,
  deleteComment,
  editComment,
  newCommentsFile,
  setThreadState,
} from '../../../src/core/commentEdits';
import { parseComments, type CommentsProblem } from '../../../src/core/commentFile';
import { applyEdits, type Edit } from '../../../src/core/span';
import { root } from '../../host/paths';
import { fc, runs } from '../../support/fuzz';

const at = '2025-10-03 09:12:00 +02:00';
const later = '2025-10-04 08:00:00 +02:00';
const head = {
  id: 'k3f9q2',
  title: 'Script',
  anchor: { quote: '9:14 S4: "What do we do now?"', isCut: false, before: 'T Start now', after: '9 15 S7 looks' },
};

const sample = `---
author: Jo Bennett
---

## Script (thread k3f9q2)

> 9:14 S4: "What do we do now?"

<!-- between "T Start now" and "9 15 S7 looks" -->

### 2025-10-03 09:12:00 +02:00 (comment p7d2zz)

What did the others do at that moment?
`;

describe('a file of comments', () => {
  it('keeps a thread under a heading of the note that reads like a change of state', () => {
    const title = 'Resolved 2025-10-02 in the follow-up';
    const top = newCommentsFile('Jo Bennett');
    const text = applyEdits(top, addComment(top, { ...head, title }, { id: 'p7d2zz', at, text: 'What came next?' }));
    const { sections, problems } = parseComments(text);
    assert.deepEqual(problems, []);
    assert.equal(sections[0]?.id, head.id);
    assert.equal(sections[0].title, title);
    assert.equal(sections[0].comments[0]?.text, 'What came next?');
  });

  it('is read in linear time where a heading holds a long run of blanks', () => {
    const line = `### 2025-10-03${' '.repeat(200_000)}x (comment p7d2zz)`;
    const start = performance.now();
    parseComments(`---\nauthor: Jo\n---\n\n## A (thread k3f9q2)\n\n${line}\n`);
    assert.ok(performance.now() - start < 2_000);
  });

  it('reads as plain markdown', () => {
    const empty = newCommentsFile('Jo Bennett');
    const comment = { id: 'p7d2zz', at, text: ' What did the others do at that moment?\n' };
    assert.equal(applyEdits(empty, addComment(empty, head, comment)), sample);
    const resolved = applyEdits(sample, setThreadState(sample, head, true, later));
    assert.equal(resolved, `${sample}\n### Resolved ${later}\n`);
    assert.equal(
      applyEdits(resolved, setThreadState(resolved, head, false, later)),
      `${sample}\n### Reopened ${later}\n`,
    );
    const edited = applyEdits(sample, editComment(sample, { id: 'p7d2zz', nth: 0 }, 'Other words', later));
    assert.equal(
      edited,
      sample
        .replace('What did the others do at that moment?', 'Other words')
        .replace(`${at} (`, `${at}, edited ${later} (`),
    );
    const again = applyEdits(edited, editComment(edited, { id: 'p7d2zz', nth: 0 }, 'Last words', at));
    assert.match(
      again,
      /### 2025-10-03 09:12:00 \+02:00, edited 2025-10-03 09:12:00 \+02:00 \(comment p7d2zz\)\n\nLast/,
    );
  });

  it('looks as the README says', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8').replaceAll('\r\n', '\n');
    const shown = /```markdown\n(---\nauthor: [^]*?)```/.exec(readme)?.[1] ?? '';
    const { author, sections, problems } = parseComments(shown);
    assert.deepEqual([author, problems], ['Jo Bennett', []]);
    const [{ comments, state, anchor }] = sections;
    assert.deepEqual([comments.length, state?.isResolved, anchor?.quote], [1, true, head.anchor.quote]);
  });

  it('is read back', () => {
    const { author, sections, problems } = parseComments(sample);
    assert.equal(author, 'Jo Bennett');
    assert.deepEqual(problems, []);
    const [{ id, title, anchor, comments, state }] = sections;
    assert.deepEqual({ id, title, anchor }, head);
    assert.equal(state, undefined);
    assert.deepEqual(
      comments.map((comment) => [comment.id, comment.at, comment.edited, comment.text]),
      [['p7d2zz', at, undefined, 'What did the others do at that moment?']],
    );
  });

  it('loses the section with its last comment only where nobody needs it', () => {
    const place = { id: 'p7d2zz', nth: 0 };
    assert.equal(applyEdits(sample, deleteComment(sample, place, true)), '---\nauthor: Jo Bennett\n---\n');
    const kept = applyEdits(sample, deleteComment(sample, place, false));
    assert.equal(kept, `${sample.slice(0, sample.indexOf('\n\n### '))}\n`);
    assert.equal(parseComments(kept).sections.length, 1);
    const noted = sample.replace('\n### ', '\nMy own remark\n\n### ');
    assert.match(applyEdits(noted, deleteComment(noted, place, true)), /My own remark\n$/);
  });
});

describe('a file of comments that people or programs changed', () => {
  type Case = readonly [
    what: string,
    text: string,
    problems: readonly CommentsProblem['code'][],
    texts: readonly string[],
  ];
  const comment = '### 2025-10-03 09:12 (comment aaaaaa)\n\nx';
  const cases: readonly Case[] = [
    ['nothing in it', '', ['no-author'], []],
    ['no frontmatter', `## A (thread bbbbbb)\n\n${comment}\n`, ['no-author'], ['x']],
    ['two authors', `---\nauthor: [Jo, Ana]\n---\n## A (thread bbbbbb)\n${comment}`, ['no-author'], ['x']],
    ['an author by lines', `---\nauthor: {name: Jo}\n---\n## A (thread bbbbbb)\n${comment}`, ['no-author'], ['x']],
    [
      'a heading in a quotation',
      `---\nauthor: J\n---\n## A (thread bbbbbb)\n${comment}\n> ## B (thread cccccc)\n`,
      [],
      ['x\n> ## B (thread cccccc)'],
    ],
    ['broken frontmatter', `---\nauthor: [\n---\n## A (thread bbbbbb)\n${comment}`, ['no-author'], ['x']],
    [
      'own words above the first comment',
      `---\nauthor: J\n---\nHello\n\n## A (thread bbbbbb)\n\nMine\n\n${comment}`,
      ['stray-text'],
      ['x'],
    ],
    ['a comment outside of a thread', `---\nauthor: J\n---\n${comment}\n`, ['comment-without-thread'], ['x']],
    [
      'the same comment twice',
      `---\nauthor: J\n---\n## A (thread bbbbbb)\n${comment}\n\n${comment}y\n`,
      ['comment-twice'],
      ['x', 'xy'],
    ],
    [
      'a time that is none',
      `---\nauthor: J\n---\n## A (thread bbbbbb)\n### on Monday (comment aaaaaa)\nx`,
      ['no-time'],
      ['x'],
    ],
    [
      'headings of another level, no blank lines',
      `---\nauthor: J\n---\n# A (thread bbbbbb)\n> q\n#### 2025-10-03 09:12 (comment aaaaaa)\nx\n#### Resolved 2025-10-04 10:00`,
      [],
      ['x'],
    ],
    [
      'a merge of git',
      `---\nauthor: J\n---\n## A (thread bbbbbb)\n<<<<<<< HEAD\n${comment}\n=======\n### 2025-10-03 09:13 (comment cccccc)\n\ny\n>>>>>>> b\n`,
      ['merge-marks', 'stray-text'],
      ['x\n=======', 'y\n>>>>>>> b'],
    ],
    [
      'other headings in a comment',
      `---\nauthor: J\n---\n## A (thread bbbbbb)\n${comment}\n\n## B\n\n- c (comment d)\n`,
      [],
      ['x\n\n## B\n\n- c (comment d)'],
    ],
    [
      'the end of the lines at the top missing, with a rule in a comment',
      `---\nauthor: J\n\n## A (thread bbbbbb)\n\n${comment}\n\n---\n\nmore\n`,
      [],
      ['x\n\n---\n\nmore'],
    ],
    [
      'the end of the lines at the top missing, with dots in a comment',
      `---\nauthor: J\n## A (thread bbbbbb)\n${comment}\n...\n`,
      [],
      ['x\n...'],
    ],
    ['a quotation that is cut', `---\nauthor: J\n---\n## A (thread bbbbbb)\n\n> q […]\n\n${comment}`, [], ['x']],
  ];
  for (const [what, text, problems, texts] of cases) {
    it(what, () => {
      for (const variant of [text, `\uFEFF${text}`, text.replaceAll('\n', '\r\n')]) {
        const read = parseComments(variant);
        assert.deepEqual([...read.problems.map(({ code }) => code)].sort(), [...problems].sort());
        assert.deepEqual(
          read.sections.flatMap(({ comments }) => comments.map((one) => one.text)),
          texts,
        );
        for (const { span } of read.problems)
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= variant.length);
      }
    });
  }
});

const line = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  fc.constantFrom('', '## x (thread abc)', '\\## x (thread abc)', '### 2025-01-01 10:00 (comment abc)', '> q', '---'),
  fc.constantFrom(
    '### Resolved 2025-10-03',
    '\\\\# (comment a)',
    '```',
    '<!-- between "a" and "b" -->',
    '    code',
    '#',
    '...',
    '\0',
    '<<<<<<< a',
    '\u2028## x (thread abc)',
  ),
);
const words = fc
  .array(line, { minLength: 1, maxLength: 6 })
  .map((lines) => lines.join('\n').replace(/\r\n?/g, '\n').trim())
  .filter((text) => text !== '');
const id = fc.constantFrom('aaaaaa', 'bbbbbb', 'cccccc', 'dddddd');
const anchor = fc.record({
  quote: words.filter((text) => !text.endsWith(' […]')),
  isCut: fc.boolean(),
  before: fc.constantFrom('', 'T Start now'),
  after: fc.constantFrom('', 'S7 looks', '日本'),
});
const thread = fc
  .record({ id, title: fc.constantFrom('', 'Script', 'A (b)', '# x', 'Zoë'), anchor: fc.option(anchor) })
  .map(({ anchor: words, ...rest }) => ({ ...rest, anchor: words ? { ...words } : undefined }));
type Step = (text: string) => readonly Edit[];
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(thread, id, words).map(
    ([to, one, said]): Step =>
      (text) =>
        addComment(text, to, { id: one, at, text: said }),
  ),
  fc.tuple(id, fc.nat(2), words).map(
    ([one, nth, said]): Step =>
      (text) =>
        editComment(text, { id: one, nth }, said, later),
  ),
  fc.tuple(id, fc.nat(2), fc.boolean()).map(
    ([one, nth, drop]): Step =>
      (text) =>
        deleteComment(text, { id: one, nth }, drop),
  ),
  fc.tuple(thread, fc.boolean()).map(
    ([to, isResolved]): Step =>
      (text) =>
        setThreadState(text, to, isResolved, later),
  ),
);
const file = fc.oneof(
  fc.constantFrom(
    '',
    '\uFEFF',
    '---\nauthor: Jo\n---\n',
    '---\r\nauthor: Jo\r\n---\r\n\r\nMine\r\n',
    sample,
    sample.trimEnd(),
    '---\nauthor: Jo',
    '---\n\nauthor: Jo\n',
  ),
  fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n')),
  fc.array(line, { maxLength: 12 }).map((lines) => `\uFEFF---\r\nauthor: Jo\r\n---\r\n${lines.join('\r\n')}`),
);

const saidIn = (text: string) =>
  parseComments(text).sections.flatMap(({ comments }) => comments.map((one) => `${one.id} ${one.text}`));

describe('writing comments', function () {
  this.timeout(60_000);

  it('is read back as it was written, whatever stood in the file', () => {
    fc.assert(
      fc.property(file, thread, words, (text, to, said) => {
        const after = applyEdits(text, addComment(text, to, { id: 'zzzzzz', at, text: said }));
        const section = parseComments(after).sections.find(({ comments }) =>
          comments.some((one) => one.id === 'zzzzzz'),
        );
        assert.equal(section?.id, to.id);
        assert.equal(section.comments.at(-1)?.text, said);
        const isNew = !parseComments(text).sections.some((other) => other.id === to.id);
        if (isNew && to.anchor) assert.deepEqual(section.anchor, to.anchor);
        assert.deepEqual([...saidIn(text), `zzzzzz ${said}`].sort(), saidIn(after).sort());
      }),
      { numRuns: runs(3_000) },
    );
  });

  it('leaves all bytes outside of an edit as they are, and takes back what it added', () => {
    fc.assert(
      fc.property(file, thread, words, (text, to, said) => {
        const edits = addComment(text, to, { id: 'zzzzzz', at, text: said });
        assert.ok(edits.every(({ span }) => span.start === span.end));
        const after = applyEdits(text, edits);
        const back = applyEdits(after, deleteComment(after, { id: 'zzzzzz', nth: 0 }, true));
        const isEndless = !/[\r\n]$/.test(text);
        assert.equal(isEndless ? back.trimEnd() : back, isEndless ? text.trimEnd() : text);
      }),
      { numRuns: runs(3_000) },
    );
  });

  it('never touches another comment', () => {
    fc.assert(
      fc.property(file, fc.array(step, { maxLength: 12 }), (start, steps) => {
        let text = start;
        for (const one of steps) {
          const before = saidIn(text);
          const edits = one(text);
          text = applyEdits(text, edits);
          const after = saidIn(text);
          const gone = before.filter((said) => !after.includes(said));
          assert.ok(gone.length <= 1, `${JSON.stringify(before)} became ${JSON.stringify(after)}`);
          assert.ok(Math.abs(after.length - before.length) <= 1);
        }
      }),
      { numRuns: runs(2_000) },
    );
  });
});
