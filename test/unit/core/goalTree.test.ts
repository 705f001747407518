import * as assert from 'node:assert/strict';
import { createEntryIndex, type EntryIndex } from '../../../src/core/entryIndex';
import type { GoalsNode } from '../../../src/core/goalNodes';
import { createGoalTree, type GoalTree } from '../../../src/core/goalTree';
import { readEntry } from '../../../src/core/readEntry';
import type { TreeContext } from '../../../src/core/treeFacts';
import { defaultTreeState, isFiltering, readTreeState, type TreeState } from '../../../src/core/treeState';

const context: TreeContext = {
  today: '2026-03-10',
  me: { teacher: '', coach: 'Jo Bennett' },
  terms: [
    { name: 'Autumn', start: '08-01' },
    { name: 'Spring', start: '01-01' },
  ],
  schoolYearStart: '08-01',
};

const notes: Readonly<Record<string, string>> = {
  'a-goal.md':
    'kind: goal\nid: wait-time\ntitle: Wait time\nteacher: Amara\ncoach: Jo Bennett\ndate: 2025-09-10\nstatus: met\nphase: closed\nschool-goal: Talk\nstrategy: pause',
  'a-goal2.md':
    'kind: goal\nid: questions\ntitle: Questions\nteacher: Amara\ndate: 2026-01-10\nstatus: in-progress\nphase: observe\nschool-goal: talk\nstrategy: [wall, pause]',
  'a1.md': 'kind: observation\ntitle: Acids\nteacher: Amara\ndate: 2025-10-02\nshared: 2025-10-03\ngoals: [wait-time]',
  'a2.md':
    'kind: debrief\ntitle: After acids\nteacher: Amara\ndate: 2025-10-03\ngoals: [wait-time]\nnext-steps: [count to three]',
  'a3.md': 'kind: reflection\ntitle: Shadows\nteacher: Amara\ndate: 2026-02-20\ngoals: [questions]',
  'a4.md': 'kind: meeting\ntitle: Start\nteacher: Amara\ncoach: Jo Bennett\ndate: 2025-09-01',
  'c1.md': 'kind: meeting\ntitle: Tickets\nteacher: Chidi\ndate: 2026-03-01\ngoals: [tickets]\nstrategy: exit ticket',
  'w.md': 'kind: walk\ntitle: Walk\ndate: 2026-01-10',
};

function indexOf(texts = notes): EntryIndex {
  const index = createEntryIndex();
  change(index, texts);
  return index;
}

function change(index: EntryIndex, texts: Readonly<Record<string, string>>) {
  return index.apply(
    Object.entries(texts).map(([uri, text]) => ({ uri, entry: readEntry(uri, `---\n${text}\n---\n`) })),
  );
}

function label(tree: GoalTree, node: GoalsNode): string {
  const facts = tree.facts(node);
  switch (facts.type) {
    case 'group':
      return facts.name || facts.key || '-';
    case 'goal':
      return facts.summary.goal.title;
    case 'entry':
      return facts.entry?.title ?? '?';
    case 'step':
      return `[${facts.step?.step.what}]`;
    default:
      return facts.type;
  }
}

/** The tree on one line: `parent(child child)`, without the lines that only tell about a goal. */
function draw(tree: GoalTree, depth: number, node?: GoalsNode): string {
  return tree
    .children(node)
    .filter(({ type }) => type !== 'cycle' && type !== 'strategy')
    .map((child) => {
      const below = depth > 1 ? draw(tree, depth - 1, child) : '';
      return label(tree, child) + (below === '' ? '' : `(${below})`);
    })
    .join(', ');
}

function treeWith(state: Partial<TreeState>, index = indexOf()): GoalTree {
  return createGoalTree(index, { ...defaultTreeState, ...state }, context);
}

describe('goalTree', () => {
  const grouped: [TreeState['grouping'], string][] = [
    [
      'teacher',
      'Amara(Questions(Shadows), Wait time(steps, After acids, Acids), loose(Start)), Chidi(tickets(Tickets)), -(loose(Walk))',
    ],
    [
      'goal',
      'tickets(Tickets), Questions(Shadows), Wait time(steps([count to three]), After acids, Acids), loose(Walk, Start)',
    ],
    [
      'status',
      'in-progress(Questions(Shadows)), met(Wait time(steps, After acids, Acids)), no-note(tickets(Tickets)), loose(Walk, Start)',
    ],
    [
      'phase',
      'improve(Questions(Shadows)), closed(Wait time(steps, After acids, Acids)), -(tickets(Tickets)), loose(Walk, Start)',
    ],
    [
      'school-goal',
      'Talk(Questions(Shadows), Wait time(steps, After acids, Acids)), -(tickets(Tickets)), loose(Walk, Start)',
    ],
    [
      'term',
      'Spring 2025/26(tickets(Tickets), Questions(Shadows)), Autumn 2025/26(Wait time(steps, After acids, Acids)), loose(Walk, Start)',
    ],
    [
      'strategy',
      'exit ticket(tickets(Tickets)), pause(Questions(Shadows), Wait time(steps, After acids, Acids)), wall(Questions(Shadows)), loose(Walk, Start)',
    ],
  ];
  for (const [grouping, expected] of grouped) {
    it(`groups by ${grouping}`, () => assert.equal(draw(treeWith({ grouping }), 3), expected));
  }

  const sorted: [TreeState['sorting'], string][] = [
    ['date', 'tickets(Tickets), Questions(Shadows), Wait time(steps, After acids, Acids), loose(Walk, Start)'],
    ['title', 'Questions(Shadows), tickets(Tickets), Wait time(steps, Acids, After acids), loose(Start, Walk)'],
    ['status', 'Questions(Shadows), Wait time(steps, After acids, Acids), tickets(Tickets), loose(Walk, Start)'],
    ['last-contact', 'Questions(Shadows), Wait time(steps, After acids, Acids), tickets(Tickets), loose(Walk, Start)'],
  ];
  for (const [sorting, expected] of sorted) {
    it(`sorts by ${sorting}`, () => assert.equal(draw(treeWith({ grouping: 'goal', sorting }), 2), expected));
  }

  it('sorts teachers by name, or by who was not met for longest', () => {
    const index = indexOf({ ...notes, 'a5.md': 'kind: meeting\nteacher: Amara\ndate: 2026-03-09' });
    assert.equal(draw(treeWith({}, index), 1), 'Amara, Chidi, -');
    assert.equal(draw(treeWith({ sorting: 'last-contact' }, index), 1), 'Chidi, Amara, -');
  });

  const filtered: [name: string, TreeState['filter'], string][] = [
    ['nothing', {}, 'Amara(Questions, Wait time, loose), Chidi(tickets), -(loose)'],
    ['a teacher', { teachers: ['amara'] }, 'Amara(Questions, Wait time, loose)'],
    ['a kind', { kinds: ['meeting'] }, 'Amara(loose), Chidi(tickets)'],
    ['goals alone', { kinds: ['goal'] }, 'Amara(Questions, Wait time), Chidi(tickets)'],
    ['a status', { statuses: ['met', 'draft'] }, 'Amara(Wait time)'],
    ['a phase by its other word', { phases: ['improve'] }, 'Amara(Questions)'],
    ['words of an entry', { text: 'After ACIDS' }, 'Amara(Wait time)'],
    ['words of a goal', { text: 'wait' }, 'Amara(Wait time)'],
    ['words in any order', { text: 'amara  start' }, 'Amara(loose)'],
    ['mine', { isMine: true }, 'Amara(Wait time, loose)'],
    ['several at once', { isMine: true, kinds: ['meeting'] }, 'Amara(loose)'],
    ['what is not there', { text: 'xyz' }, ''],
  ];
  for (const [name, filter, expected] of filtered) {
    it(`filters: ${name}`, () => assert.equal(draw(treeWith({ filter }), 2), expected));
  }

  it('finds words whatever their accents', () => {
    const index = indexOf({ 'm.md': 'kind: goal\nid: m\ntitle: Pausa más larga\nteacher: Muñoz' });
    for (const text of ['munoz mas', 'Mun\u0303oz', 'MÁS']) {
      assert.equal(draw(treeWith({ filter: { text } }, index), 2), 'Muñoz(Pausa más larga)');
    }
  });

  it('takes a goal without a coach for mine by its entries', () => {
    const mine = (texts: Record<string, string>) =>
      draw(treeWith({ filter: { isMine: true } }, indexOf({ ...notes, ...texts })), 2);
    const entry = notes['a3.md'];
    assert.equal(mine({ 'a3.md': `${entry}\ncoach: jo  bennett` }), 'Amara(Questions, Wait time, loose)');
    assert.equal(mine({ 'a3.md': `${entry}\ncoach: Sam` }), 'Amara(Wait time, loose)');
    const others = { 'a-goal2.md': `${notes['a-goal2.md']}\ncoach: Sam`, 'a3.md': `${entry}\ncoach: Jo Bennett` };
    assert.equal(mine(others), 'Amara(Wait time, loose)');
  });

  it('shows of a goal only the entries that are looked for, unless the goal itself is', () => {
    const under = (filter: TreeState['filter']) => draw(treeWith({ filter, grouping: 'goal' }), 2);
    assert.equal(under({ text: 'after' }), 'Wait time(steps, After acids)');
    assert.equal(under({ text: 'wait' }), 'Wait time(steps, After acids, Acids)');
    assert.equal(under({ text: 'wait', kinds: ['observation', 'goal'] }), 'Wait time(steps, Acids)');
  });

  it('tells below a goal how far the cycle is and which strategies were tried', () => {
    const tree = treeWith({ grouping: 'goal' });
    const below = (id: string) =>
      tree.children(tree.children().find((node) => node.type === 'goal' && node.goal === id));
    const types = (id: string) => below(id).map(({ type }) => type);
    assert.deepEqual(types('wait-time'), ['steps', 'cycle', 'strategy', 'entry', 'entry']);
    assert.deepEqual(types('questions'), ['cycle', 'strategy', 'strategy', 'entry']);
    const facts = below('tickets').map((node) => tree.facts(node));
    assert.deepEqual(facts[0], {
      type: 'strategy',
      use: { name: 'exit ticket', count: 1, lastDate: '2026-03-01' },
    });
  });

  it('opens a few groups at once, and none of many', () => {
    const open = (teachers: number) => {
      const texts = Array.from(
        { length: teachers },
        (_, at) => [`${at}.md`, `kind: meeting\nteacher: T${at}`] as const,
      );
      const tree = treeWith({}, indexOf(Object.fromEntries(texts)));
      return tree.children().map((node) => {
        const facts = tree.facts(node);
        return facts.type === 'group' && facts.isOpen;
      });
    };
    assert.deepEqual(new Set(open(8)), new Set([true]));
    assert.deepEqual(new Set(open(9)), new Set([false]));
  });

  it('opens what a filter found: a few groups, and goals by whose entries they were found', () => {
    const texts = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`${at}.md`, `kind: meeting\nteacher: T${at}\ntitle: Talk`]),
    );
    const index = indexOf({ ...notes, ...texts });
    const opened = (filter: TreeState['filter']) => {
      const tree = treeWith({ filter }, index);
      return tree.children().map((node) => {
        const facts = tree.facts(node);
        const below = tree.children(node).map((child) => tree.facts(child));
        const goals = below.flatMap((goal) => (goal.type === 'goal' ? [goal.isFound] : []));
        return [facts.type === 'group' && facts.isFound, ...goals];
      });
    };
    assert.deepEqual(opened({ text: 'after' }), [[true, true]]);
    assert.deepEqual(opened({ text: 'wait' }), [[true, false]]);
    assert.deepEqual(opened({ kinds: ['debrief'] }), [[true, false]]);
    // Too many to look at all of them.
    assert.deepEqual(new Set(opened({ kinds: ['meeting'] }).map(([isFound]) => isFound)), new Set([false]));
    assert.deepEqual(opened({}).flat().filter(Boolean), []);
  });

  it('gives each node an id of its own, whatever slashes stand in the names', () => {
    const tree = treeWith(
      {},
      indexOf({
        a: 'kind: goal\nid: a\ntitle: A\nteacher: T\nstrategy: s\nnext-steps: [x]',
        b: 'kind: goal\nid: a/steps\ntitle: B\nteacher: T',
        c: 'kind: goal\nid: a%2Fsteps\ntitle: C\nteacher: T',
        d: 'kind: goal\nid: a/strategy:s\ntitle: D\nteacher: T',
        e: 'kind: goal\nid: x\ntitle: E\nteacher: t/goal:a',
        f: 'kind: meeting\nteacher: T',
        g: 'kind: goal\nid: ../loose\ntitle: G\nteacher: T',
      }),
    );
    const ids: string[] = [];
    const look = (node?: GoalsNode): void => {
      for (const child of tree.children(node)) {
        ids.push(`${child.type} ${child.id}`);
        assert.equal(tree.byId(child.id), child);
        look(child);
      }
    };
    look();
    assert.equal(new Set(ids.map((id) => id.replace(/^\w+ /, ''))).size, ids.length, ids.join('\n'));
    assert.equal(tree.byId('teacher:t/goal:no'), undefined);
    assert.equal(tree.byId(''), undefined);
  });

  it('tells at the teacher how many target dates have passed', () => {
    const late = (uri: string, date: string) => ({ [uri]: `${notes[uri]}\ntarget-date: ${date}` });
    const tree = treeWith(
      {},
      indexOf({ ...notes, ...late('a-goal.md', '2026-01-01'), ...late('a-goal2.md', '2026-03-01') }),
    );
    const facts = tree.facts(tree.children()[0]);
    // The other goal is met.
    assert.deepEqual(facts.type === 'group' && facts.teacher?.badges, [{ code: 'target-overdue', count: 1, days: 9 }]);
  });

  it('names the teacher where a goal or an entry does not stand below them', () => {
    const teacherOf = (grouping: TreeState['grouping'], uri: string) => {
      const tree = treeWith({ grouping });
      const facts = tree.facts(tree.find(uri)!);
      return 'teacher' in facts ? facts.teacher : undefined;
    };
    assert.equal(teacherOf('teacher', 'a-goal.md'), undefined);
    assert.equal(teacherOf('status', 'a-goal.md'), 'Amara');
    assert.equal(teacherOf('teacher', 'a4.md'), undefined);
    assert.equal(teacherOf('status', 'a4.md'), 'Amara');
    assert.equal(teacherOf('status', 'a1.md'), undefined);
  });

  describe('finds the place of a note', () => {
    const places: [uri: string, grouping: TreeState['grouping'], expected: string | undefined][] = [
      ['a-goal.md', 'teacher', 'teacher:amara/goal:wait-time'],
      ['a1.md', 'teacher', 'teacher:amara/goal:wait-time/a1.md'],
      ['a1.md', 'strategy', 'strategy:pause/goal:wait-time/a1.md'],
      ['a1.md', 'goal', '/goal:wait-time/a1.md'],
      ['a4.md', 'teacher', 'teacher:amara/loose/a4.md'],
      ['a4.md', 'term', '/loose/a4.md'],
      ['none.md', 'teacher', undefined],
    ];
    for (const [uri, grouping, expected] of places) {
      it(`${uri} by ${grouping}`, () => assert.equal(treeWith({ grouping }).find(uri)?.id, expected));
    }
    it('but not of one that is filtered out', () => {
      assert.equal(treeWith({ filter: { text: 'shadows' } }).find('a1.md'), undefined);
    });
  });

  describe('after a change of one file', () => {
    /** Opens everything, changes a note and tells which nodes are drawn again. */
    function redrawn(texts: Readonly<Record<string, string>>, state: Partial<TreeState> = {}): string {
      const index = indexOf();
      const tree = treeWith(state, index);
      draw(tree, 4);
      const nodes = tree.update(change(index, texts));
      return nodes === 'all' ? nodes : nodes.map(({ id }) => id).join(', ');
    }
    const cases: [name: string, texts: Record<string, string>, expected: string, state?: Partial<TreeState>][] = [
      ['the text of an entry', { 'a3.md': notes['a3.md'] }, ''],
      ['its title', { 'a3.md': notes['a3.md'].replace('Shadows', 'Light') }, 'teacher:amara/goal:questions/a3.md'],
      ['its date', { 'a3.md': notes['a3.md'].replace('02-20', '02-21') }, 'teacher:amara/goal:questions'],
      ['a new one', { 'new.md': notes['a3.md'] }, 'teacher:amara/goal:questions'],
      [
        'one that moves to another goal',
        { 'a3.md': notes['a3.md'].replace('questions', 'wait-time') },
        'teacher:amara/goal:questions, teacher:amara/goal:wait-time',
      ],
      [
        'the status of a goal',
        { 'a-goal.md': notes['a-goal.md'].replace('met', 'paused') },
        'teacher:amara/goal:wait-time',
      ],
      [
        'the title of a goal',
        { 'a-goal.md': notes['a-goal.md'].replace('Wait', 'Long wait') },
        'teacher:amara/goal:wait-time',
      ],
      ['a goal that sorts elsewhere', { 'a-goal.md': notes['a-goal.md'].replace('2025', '2026') }, 'teacher:amara'],
      [
        'a target date that has passed, which the teacher tells too',
        { 'a-goal2.md': `${notes['a-goal2.md']}\ntarget-date: 2026-03-01` },
        'teacher:amara',
      ],
      ['a loose entry', { 'a4.md': notes['a4.md'].replace('Start', 'Begin') }, 'teacher:amara/loose/a4.md'],
      ['a first contact', { 'c2.md': 'kind: meeting\nteacher: Chidi\ndate: 2026-03-05' }, 'teacher:chidi'],
      ['a copy of an entry', { 'a4 (conflicted copy).md': notes['a4.md'] }, 'teacher:amara/loose/a4.md'],
      ['a new teacher', { 'm.md': 'kind: meeting\nteacher: Mei' }, 'all'],
      [
        'a status, grouped by it',
        { 'a-goal.md': notes['a-goal.md'].replace('met', 'in-progress') },
        'all',
        { grouping: 'status' },
      ],
      [
        'an entry of a goal that stands in two groups',
        { 'a3.md': notes['a3.md'].replace('Shadows', 'Light') },
        'strategy:pause/goal:questions/a3.md, strategy:wall/goal:questions/a3.md',
        { grouping: 'strategy' },
      ],
      [
        'what is filtered out',
        { 'a3.md': notes['a3.md'].replace('Shadows', 'Light') },
        '',
        { filter: { statuses: ['met'] } },
      ],
    ];
    for (const [name, texts, expected, state] of cases) {
      it(name, () => assert.equal(redrawn(texts, state), expected));
    }

    it('takes the word of a copy back when it is gone', () => {
      const index = indexOf({ ...notes, 'a4 (conflicted copy).md': notes['a4.md'] });
      const tree = treeWith({}, index);
      draw(tree, 4);
      const copies = () => {
        const facts = tree.facts(tree.find('a4.md')!);
        return facts.type === 'entry' ? facts.copies : undefined;
      };
      assert.equal(copies(), 1);
      const nodes = tree.update(index.apply([{ uri: 'a4 (conflicted copy).md', entry: undefined }]));
      assert.deepEqual(
        [...nodes].map((node) => (typeof node === 'string' ? node : node.id)),
        ['teacher:amara/loose/a4.md'],
      );
      assert.equal(copies(), 0);
    });

    it('shows what a new tree would', () => {
      const index = indexOf();
      const tree = treeWith({}, index);
      draw(tree, 4);
      tree.update(change(index, { 'a3.md': notes['a3.md'].replace('questions', 'wait-time'), 'x.md': notes['a4.md'] }));
      assert.equal(draw(tree, 4), draw(treeWith({}, index), 4));
    });

    it('keeps the objects of nodes that stay', () => {
      const index = indexOf();
      const tree = treeWith({}, index);
      const [before] = tree.children();
      tree.update(change(index, { 'new.md': notes['a3.md'] }));
      assert.equal(tree.children()[0], before);
    });
  });
});

describe('treeState', () => {
  it('leaves out what is not known', () => {
    assert.deepEqual(readTreeState(undefined), defaultTreeState);
    assert.deepEqual(
      readTreeState({ grouping: 'x', sorting: 'title', filter: { text: ' ', kinds: ['goal', 1], isMine: 1 } }),
      {
        grouping: 'teacher',
        sorting: 'title',
        filter: { kinds: ['goal'] },
      },
    );
  });
  it('knows a filter that leaves nothing out', () => {
    assert.equal(isFiltering({ text: '', kinds: [] }), false);
    assert.equal(isFiltering({ isMine: true }), true);
  });
});
