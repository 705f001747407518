import { assert } from 'chai';
import * as vscode from 'vscode';
import { commandIds } from '../../../../src/ids';
import { activate, closeAll, eventually, fixesAt, open, ours, write } from './workbench';

const note = (body: string, kind = 'observation') => `---\nkind: ${kind}\ndate: 2026-01-07\n---\n\n${body}`;

let notes = 0;

/** Help where wording judges: link, hover and quick fixes, each tried by applying it and looking again. */
export function describeWordingHelp(host: string): void {
  describe(`help with wording (${host})`, () => {
    afterEach(closeAll);

    const judgements = (document: vscode.TextDocument) => ours(document).filter((line) => !line.startsWith('missing-'));

    async function noteWith(body: string, expected: number, kind?: string): Promise<vscode.TextDocument> {
      await activate();
      const { document } = await open(await write(`Wording help test/${++notes}.md`, note(body, kind)));
      await eventually(`${expected} findings are shown`, () => judgements(document).length === expected || undefined);
      return document;
    }

    /** Applies the fix with this title; the note is silent then, and one undo brings the text back. */
    async function mends(body: string, words: string, title: RegExp, expected: RegExp): Promise<void> {
      const document = await noteWith(body, 1);
      const before = document.getText();
      const found = await fixesAt(document, words);
      const fix = found.find((candidate) => title.test(candidate.title));
      assert.isDefined(fix, `${title.source} ${words}: ${found.map((candidate) => candidate.title).join(' | ')}`);
      await vscode.workspace.applyEdit(fix.edit!);
      assert.match(document.getText(), expected);
      await eventually('the mended note is silent', () => judgements(document).length === 0 || undefined);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), before);
    }

    it('describes, asks, marks, moves and allows, each in one edit that can be undone', async () => {
      await mends('The opening was great.\n', 'great', /^Describe instead/, /\nThe opening: __ of __ students/);
      await mends('Great pacing: 12 questions in 10 min.\n', 'Great', /^Keep the evidence/, /\nPacing: 12 questions/);
      await mends(
        'You should use wait time.\n',
        'You should',
        /^Turn into a question/,
        /\nWhat might change if you were/,
      );
      await mends(
        "Why didn't you wait?\n",
        "Why didn't",
        /^Turn into an open question/,
        /\nWhat led you not to wait\?/,
      );
      await mends('The opening was great.\n', 'great', /^Mark as a quotation/, /\n"The opening was great\."\n/);
      await mends(
        'The opening was great.\n',
        'great',
        /^Move to/,
        /## My interpretation\n\n- The opening was great\.\n$/,
      );
      await mends('The opening was great.\n', 'great', /^Allow 'great' in this note/, /\nallow: \[great\]\n---/);
      await mends(
        '# A\n\nOne.\nIt was great.\n',
        'great',
        /^Leave this block out/,
        /\n<!-- journal-ignore: reason -->\nOne\./,
      );
    });

    it('offers an evidence stub or a question for each family', async () => {
      const families: readonly (readonly [body: string, words: string, title: RegExp, expected: RegExp])[] = [
        ['The start was chaotic.', 'chaotic', /^Describe instead/, /\nThe start: .*__ min from bell to first task/],
        ['Transitions went smoothly.', 'smoothly', /^Describe instead/, /\nTransitions: .*__/],
        ['I loved the exit ticket.', 'I loved', /^Describe instead/, /\nThe exit ticket: __ collected; __ named __\./],
        ['Students were confused.', 'confused', /^Describe instead/, /\n__ of __ students asked "__"\./],
        ['S14 is lazy.', 'lazy', /^Describe instead/, /\nS14: wrote __ of __ items/],
        ['Most students had a pencil.', 'Most students', /^Describe instead/, /\n__ of __ students had a pencil\./],
        ['Proficient in 3b.', 'Proficient', /^Describe instead/, /\n.*__/],
        ['T failed to state the objective.', 'failed to', /^Describe instead/, /\nT did not state the objective\./],
      ];
      for (const [body, words, title, expected] of families) await mends(`${body}\n`, words, title, expected);
    });

    it('describes all of a kind at once', async () => {
      const document = await noteWith('The opening was great. The closing was superb.\n', 2);
      const fix = (await fixesAt(document, 'great')).find(({ title }) => title.startsWith('Describe all of this kind'));
      await vscode.workspace.applyEdit(fix!.edit!);
      assert.match(document.getText(), /\nThe opening: __ .*\. The closing: __ .*\.\n/);
      // Each blank is filled in by itself.
      assert.equal(vscode.window.activeTextEditor!.selections.length, 1);
      await eventually('the note is silent', () => judgements(document).length === 0 || undefined);
    });

    it('allows a term in the workspace by its setting', async () => {
      const document = await noteWith('The opening was splendid.\n', 1);
      const fix = (await fixesAt(document, 'splendid')).find(({ title }) => title.endsWith('in this workspace'));
      const setting = () => vscode.workspace.getConfiguration('reflectiveJournal').inspect('wording.allowedTerms');
      try {
        await vscode.commands.executeCommand(fix!.command!.command, ...(fix!.command!.arguments as unknown[]));
        assert.deepEqual(setting()?.workspaceValue, ['splendid']);
        await eventually('the term is silent', () => judgements(document).length === 0 || undefined);
      } finally {
        await vscode.workspace
          .getConfiguration('reflectiveJournal')
          .update('wording.allowedTerms', undefined, vscode.ConfigurationTarget.Workspace);
      }
    });

    async function hover(document: vscode.TextDocument, words: string): Promise<string> {
      const at = document.positionAt(document.getText().indexOf(words) + 1);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at,
      );
      return hovers
        .flatMap(({ contents }) => contents)
        .map((content) => (typeof content === 'string' ? content : content.value))
        .join('\n');
    }

    it('explains a finding on hover, with reason, how it looks, question and source', async () => {
      const document = await noteWith('The opening was great.\n', 1);
      const text = await hover(document, 'great');
      for (const part of [
        'Reason',
        'How it looks',
        'A question',
        'Source',
        'command:reflectiveJournal.explainWording',
      ]) {
        assert.include(text, part);
      }
    });

    it('shows on hover for what reason a block is left out', async () => {
      await activate();
      const uri = await write(
        `Wording help test/${++notes}.md`,
        note('<!-- journal-ignore: agreed with Amara -->\nIt was great.\n'),
      );
      const { document } = await open(uri);
      assert.include((await hover(document, 'journal-ignore')).replaceAll('&nbsp;', ' '), 'agreed with Amara');
    });

    it('meets a judgement of oneself with a question, as a hint, and leaves the words', async () => {
      const document = await noteWith('It was a disaster.\n', 1, 'reflection');
      const [diagnostic] = vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ range }) => document.getText(range) === 'It was a disaster');
      assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Hint);
      assert.match(diagnostic.message, /^[^.]*\?$/);
      const text = await hover(document, 'disaster');
      assert.include(text, 'A question');
      assert.notInclude(text, 'Reason');
      const titles = (await fixesAt(document, 'It was a disaster')).map(({ title }) => title);
      assert.deepEqual(
        titles.filter((title) => !/^(Allow|Leave)/.test(title)),
        [],
      );
    });

    it('links each finding to a page about its family, which needs no network', async () => {
      const document = await noteWith('The opening was great.\n', 1);
      const [code] = vscode.languages
        .getDiagnostics(document.uri)
        .flatMap(({ code }) => (typeof code === 'object' ? [code] : []));
      assert.equal(code.value, 'praise');
      const page = await vscode.workspace.openTextDocument(code.target);
      assert.match(page.getText(), /^# Praise\n/);
      await vscode.commands.executeCommand(commandIds.explainWording, 'directive');
      await eventually(
        'the page is shown',
        () =>
          vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => label.includes('directive.md')) ||
          undefined,
      );
    });
  });
}
