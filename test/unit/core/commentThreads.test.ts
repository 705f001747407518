import * as assert from 'node:assert/strict';
import {
  addComment,
  attachThread,
  deleteComment,
  editComment,
  newCommentsFile,
  setThreadState,
} from '../../../src/core/commentEdits';
import { parseComments } from '../../../src/core/commentFile';
import {
  mergeComments as mergeInSteps,
  newCommentId,
  newestThreads,
  type CommentThread,
  type ReadComments,
} from '../../../src/core/commentThreads';
import { changeAfter, instantOf, stampOf } from '../../../src/core/commentTime';
import { applyEdits, type Edit } from '../../../src/core/span';
import { finish } from '../../../src/core/steps';
import { fc, runs } from '../../support/fuzz';

function read(slug: string, text: string, isCopy = false): ReadComments {
  return { uri: `mem:/n.comments.${slug}${isCopy ? ' (1)' : ''}.md`, slug, isCopy, file: parseComments(text) };
}

const mergeComments = (files: readonly ReadComments[]) => finish(mergeInSteps(files));

const stamp = (second: number) => stampOf(Date.UTC(2025, 9, 3, 9, 0, second), 0);

/** A conversation as lines, for people to read. */
function lines(threads: readonly CommentThread[]): string[] {
  return threads.flatMap(({ id, isResolved, comments }) => [
    `${id}${isResolved ? ' resolved' : ''}`,
    ...comments.map(({ author, text, isEdited }) => `  ${author}: ${text}${isEdited ? ' (edited)' : ''}`),
  ]);
}

const top = (author: string) => newCommentsFile(author);
const head = (id: string) => ({
  id,
  title: 'Script',
  anchor: { quote: `words of ${id}`, isCut: false, before: '', after: '' },
});

describe('conversations', () => {
  const jo = `${top('Jo Bennett')}\n## Script (thread k3f9q2)\n\n> a\n\n### ${stamp(1)} (comment aaaaaa)\n\nWhat next?\n`;
  const amara = `${top('Amara Rivera')}\n## Script (thread k3f9q2)\n\n> a\n\n### ${stamp(2)} (comment bbbbbb)\n\nThey read.\n\n### Resolved ${stamp(3)}\n`;

  it('are put together from the files of all who took part', () => {
    assert.deepEqual(lines(mergeComments([read('amara', amara), read('jo', jo)])), [
      'k3f9q2 resolved',
      '  Jo Bennett: What next?',
      '  Amara Rivera: They read.',
    ]);
    const [thread] = mergeComments([read('amara', amara), read('jo', jo)]);
    assert.deepEqual(
      [thread.changedBy, thread.anchors.length, thread.latest],
      ['Amara Rivera', 1, Date.UTC(2025, 9, 3, 9, 0, 3)],
    );
  });

  it('are what is left of them while a file is missing', () => {
    assert.deepEqual(lines(mergeComments([read('amara', amara)])), ['k3f9q2 resolved', '  Amara Rivera: They read.']);
    assert.deepEqual(mergeComments([]), []);
  });

  it('hold what a sync program wrote into a second file once, as it was edited last', () => {
    const other = applyEdits(jo, editComment(jo, { id: 'aaaaaa', nth: 0 }, 'What then?', stamp(5)));
    const more = applyEdits(other, addComment(other, head('k3f9q2'), { id: 'cccccc', at: stamp(6), text: 'And you?' }));
    const [thread] = mergeComments([read('jo', more, true), read('jo', jo)]);
    assert.deepEqual(lines([thread]), ['k3f9q2', '  Jo Bennett: What then? (edited)', '  Jo Bennett: And you?']);
    assert.deepEqual(
      thread.comments.map(({ uris }) => uris.length),
      [2, 1],
    );
  });

  it('tell two people apart who write under one id, and a comment that a person copied', () => {
    const both = [
      read('jo', jo),
      read('ana', jo.replace('Jo Bennett', 'Ana Ng')),
      read('jo-2', `${jo}\n### ${stamp(9)} (comment aaaaaa)\n\nAgain\n`.replace('Jo Bennett', 'Jo Bénnett')),
    ];
    const keys = mergeComments(both).flatMap(({ comments }) => comments.map(({ key }) => key));
    assert.equal(new Set(keys).size, 4);
  });

  it('keep a comment without a time behind the one that it stands behind', () => {
    const text = `${top('J')}## A (thread aaaaaa)\n### ${stamp(4)} (comment aaaaaa)\n1\n### soon (comment bbbbbb)\n2\n### ${stamp(5)} (comment cccccc)\n3\n`;
    assert.deepEqual(lines(mergeComments([read('j', text)])), ['aaaaaa', '  J: 1', '  J: 2', '  J: 3']);
  });

  it('are named by their file where it does not say whose it is', () => {
    const [{ comments }] = mergeComments([read('jo-bennett', jo.replace(/^---[^]*?---\n/, ''))]);
    assert.equal(comments[0].author, 'jo-bennett');
  });

  it('can be opened again after a machine with a wrong clock resolved them', () => {
    const wrong = amara.replace(`Resolved ${stamp(3)}`, 'Resolved 2099-01-01 08:00:00 +00:00');
    const [before] = mergeComments([read('amara', wrong), read('jo', jo)]);
    assert.deepEqual([before.isResolved, before.changedAt], [true, instantOf('2099-01-01 08:00:00 +00:00')]);
    const at = stampOf(changeAfter(before.changedAt, Date.UTC(2025, 9, 4)), 0);
    const opened = applyEdits(jo, setThreadState(jo, head('k3f9q2'), false, at));
    const [after] = mergeComments([read('amara', wrong), read('jo', opened)]);
    assert.deepEqual([after.isResolved, after.changedBy], [false, 'Jo Bennett']);
    const again = stampOf(changeAfter(after.changedAt, Date.UTC(2025, 9, 5)), 0);
    const settled = applyEdits(wrong, setThreadState(wrong, head('k3f9q2'), true, again));
    assert.ok(mergeComments([read('amara', settled), read('jo', opened)])[0].isResolved);
  });

  it('are the newest ones where a file holds thousands', () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      [1, 2, 3].map((nth) => `## A (thread t${at})\n### ${stamp(10 * at + nth)} (comment c${at}${nth})\n${nth}\n`),
    );
    const threads = mergeComments([read('jo', top('Jo') + many.flat().join(''))]);
    assert.deepEqual(lines(newestThreads(threads, { threads: 2, comments: 1, all: 9 })), [
      't7',
      '  Jo: 3',
      't8',
      '  Jo: 3',
    ]);
    const few = newestThreads(threads, { threads: 9, comments: 2, all: 3 });
    assert.deepEqual(lines(few), ['t7', '  Jo: 3', 't8', '  Jo: 2', '  Jo: 3']);
    assert.deepEqual(newestThreads(threads), threads);
  });

  it('are put together where a file holds thousands of comments, and only the first part of a longer one is read', () => {
    const line = (at: number) => `# 0 (comment c${at})\n`;
    const some = read(
      'jo',
      `${top('Jo')}# A (thread a)\n${Array.from({ length: 20_000 }, (_, at) => line(at)).join('')}`,
    );
    assert.equal(mergeComments([some])[0].comments.length, some.file.sections[0].comments.length);
    assert.ok(some.file.sections[0].comments.length > 10_000);
    const steps = mergeInSteps([some]);
    let pauses = 0;
    while (!steps.next().done) pauses++;
    assert.ok(pauses >= 20, `${pauses} pauses`);
    assert.equal(some.file.problems[0].code, 'too-long');
  });

  it('get ids that are not taken', () => {
    const rolls = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
    const taken = read('jo', jo.replace('aaaaaa', '222222'));
    assert.equal(
      newCommentId([taken], () => rolls.shift() ?? 0),
      '222223',
    );
  });
});

describe('a conversation that is attached to other words', () => {
  const jo = `${top('Jo Bennett')}\n## Script (thread k3f9q2)\n\n> old words\n\n### ${stamp(1)} (comment aaaaaa)\n\nWhat next?\n`;
  const amara = top('Amara Rivera');
  const to = (quote: string) => ({
    id: 'k3f9q2',
    title: 'Next',
    anchor: { quote, isCut: false, before: 'a', after: 'b' },
  });
  const attached = (text: string, quote: string) => applyEdits(text, attachThread(text, to(quote)));
  const quotes = (...files: string[]) =>
    mergeComments(files.map((text, at) => read(`p${at}`, text))).map(({ anchors }) =>
      anchors.map(({ quote }) => quote),
    );

  it('has them in the file of the one who did it, and no other file is changed', () => {
    const own = attached(amara, 'new words');
    assert.equal(own, `${amara}\n## Next (thread k3f9q2)\n\n> new words\n\n<!-- between "a" and "b" -->\n`);
    assert.deepEqual(quotes(jo, own), [['new words', 'old words']]);
    assert.deepEqual(quotes(own, jo), [['new words', 'old words']]);
    assert.deepEqual(quotes(own), [], 'words alone are no conversation');
  });

  it('keeps in one’s own file what it was about before', () => {
    const own = attached(jo, 'new words');
    assert.ok(own.startsWith(jo));
    assert.deepEqual(quotes(own), [['new words', 'old words']]);
    assert.equal(attached(own, 'newer words'), own.replace('new words', 'newer words'));
    assert.equal(
      attached(own, 'newer words').replaceAll('\n', '\r\n'),
      attached(own.replaceAll('\n', '\r\n'), 'newer words'),
    );
  });

  it('goes on below the new words, and leaves nothing behind where its last comment is deleted', () => {
    const own = attached(jo, 'new words');
    const more = applyEdits(own, addComment(own, to('other'), { id: 'bbbbbb', at: stamp(2), text: 'And then?' }));
    assert.deepEqual(lines(mergeComments([read('jo', more)])), [
      'k3f9q2',
      '  Jo Bennett: What next?',
      '  Jo Bennett: And then?',
    ]);
    assert.deepEqual(quotes(more), [['new words', 'old words']]);
    assert.equal(applyEdits(own, deleteComment(own, { id: 'aaaaaa', nth: 0 }, true)), `${top('Jo Bennett')}`);
    assert.ok(applyEdits(own, deleteComment(own, { id: 'aaaaaa', nth: 0 }, false)).includes('new words'));
  });
});

/** What one person does; the same model is kept by hand. */
interface Act {
  readonly who: 0 | 1;
  readonly what: 'start' | 'reply' | 'edit' | 'delete' | 'resolve' | 'reopen';
  readonly pick: number;
  readonly text: string;
}

const act: fc.Arbitrary<Act> = fc.record({
  who: fc.constantFrom(0 as const, 1 as const),
  what: fc.constantFrom('start', 'reply', 'reply', 'edit', 'delete', 'resolve', 'reopen'),
  pick: fc.nat(50),
  text: fc.constantFrom(
    'What next?',
    '> q\n\n- a',
    '## x (thread bbbbbb)',
    '### 2025-01-01 10:00 (comment a)',
    'Zoë 🙂',
    '---',
    '```\na',
  ),
});

interface Said {
  readonly id: string;
  readonly thread: string;
  readonly who: number;
  text: string;
  isEdited: boolean;
}

const people = ['Jo Bennett', 'Amara Rivera'] as const;

describe('two people who each write into their own file', function () {
  this.timeout(60_000);

  it('see the same conversations, in whatever order the files are read', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), fc.boolean(), (acts, isCrlf) => {
        const ends = isCrlf ? '\r\n' : '\n';
        const files = people.map((name) => top(name).replaceAll('\n', ends));
        let said: Said[] = [];
        const states = new Map<string, boolean>();
        const edit = (who: number, edits: readonly Edit[]) => (files[who] = applyEdits(files[who], edits));
        acts.forEach(({ who, what, pick, text }, second) => {
          const at = stamp(second);
          const open = [...new Set(said.map(({ thread }) => thread))];
          const thread = open[pick % Math.max(1, open.length)];
          const own = said.filter((one) => one.who === who);
          const mine = own[pick % Math.max(1, own.length)];
          const id = `c${second}`;
          if (what === 'start') {
            said.push({ id, thread: `t${second}`, who, text, isEdited: false });
            edit(who, addComment(files[who], head(`t${second}`), { id, at, text }));
          } else if (what === 'reply' && thread) {
            said.push({ id, thread, who, text, isEdited: false });
            edit(who, addComment(files[who], head(thread), { id, at, text }));
          } else if ((what === 'resolve' || what === 'reopen') && thread) {
            states.set(thread, what === 'resolve');
            edit(who, setThreadState(files[who], head(thread), what === 'resolve', at));
          } else if (what === 'edit' && mine) {
            Object.assign(mine, { text, isEdited: true });
            edit(who, editComment(files[who], { id: mine.id, nth: 0 }, text, at));
          } else if (what === 'delete' && mine) {
            said = said.filter((one) => one !== mine);
            const isAlone = said.every((one) => one.thread !== mine.thread);
            edit(who, deleteComment(files[who], { id: mine.id, nth: 0 }, isAlone));
          }
        });
        const expected = [...new Set(said.map(({ thread }) => thread))].flatMap((thread) => {
          const list = said.filter((one) => one.thread === thread);
          return [{ thread, first: Number(list[0].id.slice(1)), list }];
        });
        expected.sort((a, b) => a.first - b.first || (a.thread < b.thread ? -1 : 1));
        const wanted = expected.flatMap(({ thread, list }) => [
          `${thread}${states.get(thread) ? ' resolved' : ''}`,
          ...list.map(({ who, text, isEdited }) => `  ${people[who]}: ${text}${isEdited ? ' (edited)' : ''}`),
        ]);
        const given = [read('jo', files[0]), read('amara', files[1])];
        assert.deepEqual(lines(mergeComments(given)), wanted);
        assert.deepEqual(mergeComments([...given].reverse()), mergeComments(given));
        assert.ok(files.every((text) => !isCrlf || !/[^\r]\n/.test(text)));
        for (const { file } of given) assert.deepEqual(file.problems, []);
      }),
      { numRuns: runs(1_500) },
    );
  });

  it('lose nothing where a sync program keeps both versions of a file', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'both'), { maxLength: 12 }), (acts) => {
        let [a, b] = [top('Jo'), top('Jo')];
        acts.forEach((where, second) => {
          const add = (text: string) =>
            applyEdits(
              text,
              addComment(text, head('aaaaaa'), { id: `c${second}`, at: stamp(second), text: `said ${second}` }),
            );
          if (where !== 'b') a = add(a);
          if (where !== 'a') b = add(b);
        });
        const threads = mergeComments([read('jo', a), read('jo', b, true)]);
        assert.deepEqual(
          threads.flatMap(({ comments }) => comments.map(({ text }) => text)),
          acts.map((_, second) => `said ${second}`),
        );
      }),
    );
  });
});
