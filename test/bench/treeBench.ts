import { createEntryIndex, type EntryIndex } from '../../src/core/entryIndex';
import { createGoalTree } from '../../src/core/goalTree';
import { readEntry } from '../../src/core/readEntry';
import type { TreeContext } from '../../src/core/treeFacts';
import { defaultTreeState, groupings, type TreeState } from '../../src/core/treeState';
import { createRandom } from './random';
import { row, type Bench } from './row';
import { longestStep, oneFileChanges, slowestNode } from './treeTimes';

const context: TreeContext = {
  today: '2026-06-01',
  me: { teacher: '', coach: 'Jo Bennett' },
  terms: [
    { name: 'Autumn', start: '08-01' },
    { name: 'Spring', start: '01-01' },
  ],
  schoolYearStart: '08-01',
};

/** The view Coaching Goals as it is once all goals were worked out in the background, with 10,000 notes, 300 goals and one teacher with 500 notes, 450 of them of one goal. */
export const treeBench: Bench = {
  name: 'tree',
  run({ quick, say }) {
    const [notes, goals, saves] = quick ? [600, 30, 5] : [10_000, 300, 200];
    say(`opening every node of a tree of ${notes} notes, in every grouping`);
    const index = journal(notes, goals);
    const slowest = (state: TreeState) => slowestNode(() => createGoalTree(index, state, context));
    const rows = [
      row(
        'the longest step of working all goals out beforehand',
        'ms',
        [longestStep(() => createGoalTree(index, defaultTreeState, context))],
        16,
      ),
    ];
    const figures = groupings.map((grouping) => slowest({ ...defaultTreeState, grouping }));
    rows.push(row('opening any node of the tree, in any grouping', 'ms', [Math.max(...figures)], 50));
    const filtered = { ...defaultTreeState, filter: { text: 'period 3', isMine: true } };
    rows.push(row('the same with a filter', 'ms', [slowest(filtered)], 50));
    say(`changing a note, ${saves} times`);
    const { ms, nodes } = oneFileChanges(index, createGoalTree(index, defaultTreeState, context), saves);
    rows.push(row('one changed note until the tree knows what to draw again', 'ms', ms, 50));
    rows.push(row('nodes drawn again for one changed note', 'x', nodes));
    return Promise.resolve(rows);
  },
};

export function journal(notes: number, goals: number): EntryIndex {
  const random = createRandom(3);
  const index = createEntryIndex();
  const texts: string[] = [];
  const teachers = Math.round(goals / 10);
  const teacherOf = (goal: number) => `Teacher ${goal % teachers}`;
  for (let goal = 0; goal < goals; goal++) {
    texts.push(
      `kind: goal\nid: goal-${goal}\ntitle: Goal ${goal}\nteacher: ${teacherOf(goal)}\ncoach: Jo Bennett\ndate: 202${1 + (goal % 5)}-0${1 + (goal % 9)}-10\nstatus: ${random.pick(['draft', 'in-progress', 'met'])}\nphase: improve\nschool-goal: School goal ${goal % 4}\nstrategy: [strategy ${goal % 12}, strategy ${goal % 7}]\nbaseline: 1\ntarget: 9`,
    );
  }
  for (let note = texts.length; note < notes; note++) {
    // The first teacher's first goal has most of what that teacher has.
    const goal = note < goals + 450 ? 0 : 1 + random.below(goals - 1);
    const day = `202${1 + random.below(5)}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;
    const kind = random.pick(['observation', 'debrief', 'reflection', 'meeting', 'plan', 'evidence']);
    const named = random.chance(0.85) || goal === 0 ? `goals: [goal-${goal}]\n` : '';
    const steps = kind === 'debrief' ? `\nnext-steps:\n  - {what: try it, when: ${day}}` : '';
    texts.push(
      `kind: ${kind}\ntitle: Lesson ${note}, period ${random.below(7)}\nteacher: ${teacherOf(goal)}\ncoach: Jo Bennett\ndate: ${day}\n${named}strategy: strategy ${goal % 12}${steps}`,
    );
  }
  index.apply(
    texts.map((text, at) => ({ uri: `file:///journal/${at}.md`, entry: entryAt(`file:///journal/${at}.md`, text) })),
  );
  return index;
}

function entryAt(uri: string, frontmatter: string) {
  return readEntry(uri, `---\n${frontmatter}\n---\n`);
}
