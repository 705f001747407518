import { assert } from 'chai';
import * as vscode from 'vscode';
import { internalCommandIds } from '../../../../src/ids';
import { acceptingPickers, activate, closeAll, eventually, fixesAt, open, ours, write } from './workbench';

let notes = 0;

export function describeDebriefHints(host: string): void {
  describe(`hints for a debrief (${host})`, () => {
    afterEach(closeAll);

    const hints = (document: vscode.TextDocument) => ours(document).filter((line) => line.startsWith('debrief-'));

    /** A debrief about an observation of its own, which it names. */
    async function debrief(body: string, expected: readonly string[]): Promise<vscode.TextDocument> {
      const api = await activate();
      const folder = `Debrief test/${++notes}`;
      const seen = `seen ${host} ${notes}`;
      await write(
        `${folder}/${seen}.md`,
        '---\nkind: observation\ndate: 2026-01-07\nteacher: D\n---\n\n- 10:04 T: What changed?\n- 10:06 S2: It went pink.\n',
      );
      const head = `---\nkind: debrief\ndate: 2026-01-08\nteacher: D\nabout: ${seen}\n---\n\n`;
      const { document } = await open(await write(`${folder}/debrief.md`, head + body));
      await api.settled();
      await eventually(
        `these are shown: ${expected.join()}`,
        () => hints(document).join() === expected.join() || undefined,
      );
      return document;
    }

    async function mend(document: vscode.TextDocument, words: string, title: string): Promise<void> {
      const found = await fixesAt(document, words);
      const fix = found.find((candidate) => candidate.title.startsWith(title));
      assert.isDefined(fix, found.map((candidate) => candidate.title).join(' / '));
      await vscode.workspace.applyEdit(fix.edit!);
    }

    it('says what is missing and puts in a place for it', async () => {
      const document = await debrief('## The teacher\'s view\n\n"Quiet."\n\n## Evidence\n\nA talk.\n', [
        "debrief-no-student-outcome: ## The teacher's view",
        "debrief-no-next-step: ## The teacher's view",
        'debrief-no-evidence: ## Evidence',
      ]);
      await mend(document, "teacher's view", 'Add a next step');
      assert.match(document.getText(), /\n## Next steps\n\n- __, by __\n$/);
      await mend(document, "teacher's view", "Add 'What will students do?'");
      assert.match(document.getText(), /\n## What will students do\?\n\n__\n\n## Next steps\n/);
      await mend(document, '## Evidence', 'Add evidence');
      assert.match(document.getText(), /\n## Evidence\n\nA talk\.\n\n- __: __\n\n## What will/);
    });

    it("moves the teacher's view before the evidence", async () => {
      const rest = '## What will students do?\n\nAnswer.\n\n## Next steps\n\n- Amara: card, Monday\n';
      const document = await debrief(`## Evidence\n\n- 10:04 one.\n\n## The teacher's view\n\n"Quiet."\n\n${rest}`, [
        "debrief-view-after-evidence: ## The teacher's view",
      ]);
      await mend(document, "teacher's view", "Move the teacher's view");
      assert.isTrue(
        document.getText().endsWith(`## The teacher's view\n\n"Quiet."\n\n## Evidence\n\n- 10:04 one.\n\n${rest}`),
      );
      await eventually('nothing is left to say', () => hints(document).length === 0 || undefined);
    });

    it('compares cited times with the observation, and offers its own', async () => {
      const body = (time: string) =>
        `## Evidence\n\n- ${time}: S2 answers.\n\n## What will students do?\n\nAnswer.\n\n## Next steps\n\n- Amara: card, Monday\n`;
      const document = await debrief(body('10:07'), ['debrief-unknown-time: 10:07']);
      const titles = (await fixesAt(document, '10:07')).map(({ title }) => title);
      assert.include(titles, 'Change to 10:06: S2: It went pink.');
      await acceptingPickers(
        vscode.commands.executeCommand(
          internalCommandIds.pickObservedTime,
          document.uri,
          document.getText().indexOf('10:07'),
        ),
      );
      assert.include(document.getText(), '- 10:04: S2 answers.');
      await eventually('the time is known', () => hints(document).length === 0 || undefined);
    });
  });
}
