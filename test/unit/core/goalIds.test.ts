import * as assert from 'node:assert/strict';
import { goalIdAt, goalIdsIn, isGoalId, renameGoalId } from '../../../src/core/goalIds';
import { applyEdits } from '../../../src/core/span';
import { marked } from '../../support/check';

/** `[[...]]` stands around each id that is found. */
function check(input: string): void {
  const { text, spans } = marked(input);
  assert.deepEqual(
    goalIdsIn(text).map(({ span }) => span),
    spans,
  );
}

describe('goalIds', () => {
  it('finds the id of a goal note and all named goals, with their quotes', () => {
    check('---\nkind: goal\nid: [[a]]\ngoals: [ [[b]], [["c"]] ]\n---\n');
    check('---\r\nkind: meeting\r\ngoals:\r\n  - [[a]] # first\r\n  - [[b]]\r\n---\r\n');
    check('---\nkind: meeting\ngoals: [[a]]\n---\n');
    check('---\nid: [[a]]\nkind: Goal\n---\n');
  });

  it('finds none elsewhere', () => {
    check('---\nkind: meeting\nid: a\nfocus: goals\ngoals:\n---\n\ngoals: [a]\n');
    check('No frontmatter.\n');
  });

  it('knows the id at the cursor, also behind its last letter', () => {
    const text = '---\nkind: meeting\ngoals: [ab, cd]\n---\n';
    const at = (word: string, plus = 0) => goalIdAt(text, text.indexOf(word) + plus)?.id;
    assert.deepEqual([at('ab'), at('ab', 2), at('cd', 1), at('kind')], ['ab', 'ab', 'cd', undefined]);
  });

  const ids: [id: string, isId: boolean][] = [
    ['rivera-wait-time', true],
    ['Größe_2.1', true],
    ['2026', true],
    ['', false],
    [' ', false],
    ['wait time', false],
    ['-wait', false],
    ['a,b', false],
    ['a]', false],
    ['a#b', false],
    ['a/b', false],
    ['a\nb', false],
    ['x'.repeat(101), false],
  ];
  for (const [id, isId] of ids) {
    it(`${JSON.stringify(id.slice(0, 20))} ${isId ? 'can' : 'cannot'} be an id`, () => {
      assert.equal(isGoalId(id), isId);
    });
  }

  describe('rename', () => {
    const cases: [before: string, after: string][] = [
      ['kind: goal\nid: old # mine', 'kind: goal\nid: new # mine'],
      ["kind: goal\nid: 'old'\ngoals: [older, old]", "kind: goal\nid: 'new'\ngoals: [older, new]"],
      ['kind: meeting\nid: old\ngoals:\n  - "old"\n  - old', 'kind: meeting\nid: old\ngoals:\n  - "new"\n  - new'],
      ['kind: meeting\ngoals: old\nabout: old', 'kind: meeting\ngoals: new\nabout: new'],
      ['kind: goal\nid: &g old\ngoals: [*g]', 'kind: goal\nid: &g new\ngoals: [*g]'],
      ['kind: meeting\nfocus: &g old\ngoals: [*g, x]', 'kind: meeting\nfocus: &g old\ngoals: [new, x]'],
      ['kind: meeting\ntitle: old\nfocus: old', 'kind: meeting\ntitle: old\nfocus: old'],
    ];
    for (const [before, after] of cases) {
      it(before, () => {
        const text = `---\n${before}\n---\n\nold\n`;
        assert.equal(applyEdits(text, renameGoalId(text, 'old', 'new')), `---\n${after}\n---\n\nold\n`);
      });
    }
  });
});
