import { assert } from 'chai';
import * as vscode from 'vscode';
import { commandIds } from '../../../../src/ids';
import {
  acceptingPickers,
  activate,
  closeAll,
  eventually,
  file,
  fixesAt,
  open,
  ours,
  read,
  withSetting,
  write,
} from './workbench';

let tests = 0;

export function describePractices(host: string): void {
  describe(`coaching practices (${host})`, () => {
    let base = '';
    let teacher = '';

    beforeEach(() => {
      base = `Practices test/${host} ${++tests}`;
      teacher = `Practice ${host} ${tests}`;
    });
    afterEach(async () => {
      await closeAll();
      await vscode.workspace.fs.delete(file('Practices test'), { recursive: true });
    });

    const hints = (document: vscode.TextDocument): string[] =>
      ours(document).filter((line) =>
        /^(?:no-agreement|agreement-to-renew|question-unanswered|chosen-by-coach|why-empty|no-student-outcome|one-sided-steps|plan-not-linked):/.test(
          line,
        ),
      );
    const text = (kind: string, fields: string, body: string): string =>
      `---\nkind: ${kind}\ndate: 2026-01-08\nteacher: ${teacher}\n${fields}---\n\n${body}`;
    const answered =
      '## What do I want to improve?\n\nPauses.\n\n## What do I need to get there?\n\nA watch.\n\n## What will students do?\n\nAnswer.\n';
    const openCycle = 'id: GOAL\ntitle: G\ncoach: Jo\ncycle: c\nstatus: in-progress\n';

    async function note(name: string, content: string): Promise<vscode.TextDocument> {
      const { document } = await open(
        await write(`${base}/${name}.md`, content.replaceAll('GOAL', `g-${host}-${tests}`)),
      );
      await (await activate()).settled();
      return document;
    }

    async function check(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
      await eventually(
        `these hints show: ${expected.join(', ')}`,
        () => hints(document).join() === expected.join() || undefined,
        () => hints(document).join(', '),
      );
    }

    async function fix(document: vscode.TextDocument, words: string, title: string): Promise<vscode.CodeAction> {
      const found = await fixesAt(document, words);
      const action = found.find((candidate) => candidate.title === title);
      assert.isDefined(action, found.map((candidate) => candidate.title).join(' / '));
      return action;
    }

    /** What stands above the first line, once it is so. */
    async function aboveIs(document: vscode.TextDocument, expected: string | undefined): Promise<vscode.CodeLens[]> {
      let lenses: vscode.CodeLens[] = [];
      await eventually(
        `above the note stands: ${expected ?? 'nothing'}`,
        async () => {
          const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(
            'vscode.executeCodeLensProvider',
            document.uri,
            10,
          );
          lenses = all.filter(({ command }) => command?.title.includes('likes feedback'));
          return lenses[0]?.command?.title === expected || undefined;
        },
        () => lenses[0]?.command?.title ?? 'nothing',
      );
      return lenses;
    }

    it('show how the teacher likes to get feedback when their debrief opens', async () => {
      const agreement = text(
        'agreement',
        'prefers: talk first, one thing at a time\ntarget-date: 2199-01-01\n',
        'We agree.\n',
      );
      await note('agreement', agreement);
      const debrief = await note('debrief', text('Debrief', '', '## Purpose\n\nPauses.\n'));
      const [lens] = await aboveIs(debrief, `${teacher} likes feedback: talk first, one thing at a time`);
      const { command, arguments: args = [] } = lens.command!;
      await vscode.commands.executeCommand(command, ...(args as unknown[]));
      assert.match(vscode.window.activeTextEditor!.document.uri.path, /agreement\.md$/);
      await withSetting('debrief.showPreferences', false, () => aboveIs(debrief, undefined));
      await write(`${base}/agreement.md`, agreement.replace('2199', '2026'));
      await closeAll();
      const later = await open(debrief.uri);
      await aboveIs(
        later.document,
        `${teacher} likes feedback: talk first, one thing at a time (from an agreement to be renewed)`,
      );
      const other = await note('observation', text('observation', '', 'Seen.\n'));
      await aboveIs(other, undefined);
    });

    it('ask for an agreement in a cycle that goes on, and make its note', async () => {
      const goal = await note('goal', text('goal', openCycle, answered));
      await check(goal, ['no-agreement: c']);
      const plan = await note('plan', text('Plan', 'goals: [GOAL]\n', 'Plan.\n'));
      await check(plan, ['no-agreement: Plan']);
      await withSetting('hints', { 'no-agreement': 'off' }, () => check(plan, []));
      await open(goal.uri);
      const { command } = await fix(goal, 'cycle: c', 'Create agreement');
      const made = await withSetting('entryPaths', { '*': `${base}/{date} {kind}` }, () =>
        acceptingPickers(
          vscode.commands.executeCommand<vscode.Uri>(command!.command, ...(command!.arguments as unknown[])),
        ),
      );
      const agreement = await vscode.workspace.openTextDocument(made);
      assert.match(agreement.getText(), /^---\nkind: agreement\n/);
      assert.include(agreement.getText(), `\nteacher: ${teacher}\ncoach: Jo\ncycle: c\n`);
      await agreement.save();
      await open(goal.uri);
      await check(goal, []);
    });

    it('ask to renew an agreement whose day has passed', async () => {
      await note('agreement', text('agreement', 'target-date: 2026-02-01\n', 'We agree.\n'));
      const goal = await note('goal', text('goal', openCycle, answered));
      await check(goal, ['agreement-to-renew: c']);
      const titles = (await fixesAt(goal, 'cycle: c')).map(({ title }) => title);
      assert.includeMembers(titles, ['Create agreement', 'Open the last agreement']);
    });

    it('hint at what a goal still needs', async () => {
      const goal = await note(
        'goal',
        text(
          'goal',
          'id: GOAL\ntitle: G\nphase: learn\nstatus: in-progress\nchosen-by: coach\n',
          '## What do I want to improve?\n\nPauses.\n',
        ),
      );
      await withSetting('hints', { 'no-agreement': 'off' }, async () => {
        await check(goal, [
          'why-empty: learn',
          'question-unanswered: in-progress',
          'chosen-by-coach: coach',
          'no-student-outcome: ## What do I want to improve?',
        ]);
        await vscode.workspace.applyEdit((await fix(goal, 'chosen-by: coach', 'Use "both"')).edit!);
        await vscode.workspace.applyEdit((await fix(goal, 'learn', 'Add a place for it')).edit!);
        assert.match(goal.getText(), /\nchosen-by: both\n[^]*\n## Why this might work\n\n__\n$/);
      });
    });

    it('hint at a debrief without its plan and with steps on one side only', async () => {
      await note('2026-01-07 plan', text('plan', 'goals: [GOAL]\n', 'Plan.\n').replace('2026-01-08', '2026-01-07'));
      const debrief = await note(
        'debrief',
        text(
          'debrief',
          'coach: Jo Bennett\ngoals: [GOAL]\n',
          '## Purpose\n\nPauses.\n\n## Next steps\n\n- Jo: watch, Monday\n',
        ),
      );
      await check(debrief, ['plan-not-linked: ## Purpose', 'one-sided-steps: ## Next steps']);
      await vscode.workspace.applyEdit((await fix(debrief, '## Purpose', 'Link the plan')).edit!);
      await vscode.workspace.applyEdit((await fix(debrief, '## Next steps', 'Add a next step for the other')).edit!);
      assert.include(debrief.getText(), 'Pauses.\n\nPlan: [[2026-01-07 plan]]\n');
      assert.include(debrief.getText(), `- Jo: watch, Monday\n- ${teacher}: __, by __\n`);
      await check(debrief, []);
      assert.notInclude(await read(debrief.uri), 'Plan: ');
    });

    it('make an agreement for a teacher or a goal of the view', async () => {
      await note('goal', text('goal', openCycle, answered));
      const { index } = await activate();
      await eventually('the goal is known', () => index.declarations(`g-${host}-${tests}`)[0]);
      await closeAll();
      const nodes = [
        { type: 'group', by: 'teacher', key: teacher.toLowerCase() },
        { type: 'goal', goal: `g-${host}-${tests}` },
      ];
      for (const node of nodes) {
        const made = await withSetting('entryPaths', { '*': `${base}/{date} {kind}` }, () =>
          acceptingPickers(vscode.commands.executeCommand<vscode.Uri>(commandIds.createAgreement, node)),
        );
        assert.include((await vscode.workspace.openTextDocument(made)).getText(), `\nteacher: ${teacher}\n`);
        await closeAll();
      }
    });
  });
}
