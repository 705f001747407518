import { assert } from 'chai';
import * as vscode from 'vscode';
import { commandIds } from '../../../../src/ids';
import { activate, closeAll, eventually, file, nodeAt, open, ours, read, treeLines, write } from './workbench';
import { acceptingPickers, withSetting } from './workbench';

const note = (frontmatter: string, body = 'Text.\n') => `---\n${frontmatter}\n---\n\n${body}`;

/** Each test has a note of its own: VS Code's model of a file that was just closed may still be the old one. */
let notes = 0;

/** The main job, told once and run in every host that the extension works in. */
export function describeMainJob(host: string): void {
  describe(`activation (${host})`, () => {
    it('activates and registers every command of the manifest', async () => {
      await activate();
      const known = await vscode.commands.getCommands(true);
      for (const id of Object.values(commandIds)) assert.include(known, id);
    });
  });

  describe(`coaching goals (${host})`, () => {
    afterEach(closeAll);
    after(async () => {
      await vscode.workspace.fs.delete(file('Goals test'), { recursive: true });
    });

    it('shows the teachers of the sample journal', async () => {
      const lines = await treeLines(await activate());
      const names = lines.map((line) => line.split(' | ')[0]);
      assert.deepEqual(
        ['Amara Rivera', 'Chidi Okafor', 'Lars Lindqvist', 'Mei Tanaka'].filter((name) => !names.includes(name)),
        [],
      );
      assert.equal(names.at(-1), 'No teacher named');
    });

    it('shows the goals of a teacher and their entries by date, newest first', async () => {
      const api = await activate();
      // Above the entries stand the rows of the cycle, the strategies and the next steps, without a date and kind.
      const dates = (await treeLines(api, ['Amara Rivera', await titleOf('rivera-wait-time')]))
        .filter((line) => line.startsWith('    '))
        .flatMap((line) => /(\d{4}-\d{2}-\d{2}) · [A-Z][\w ]+$/.exec(line)?.[1] ?? []);
      assert.isAtLeast(dates.length, 4);
      assert.deepEqual(dates, [...dates].sort().reverse());
    });

    it('shows a goal that no note describes yet', async () => {
      const item = await nodeAt(await activate(), 'Chidi Okafor', 'okafor-exit-tickets');
      assert.include(String(item?.description), 'not described yet');
      assert.equal(item?.contextValue, 'goalWithoutNote');
    });

    it('opens an entry with a click, and tells a screen reader what it is', async () => {
      const api = await activate();
      await write(
        'Goals test/click.md',
        note('kind: meeting\ntitle: Click me\nteacher: Test Teacher\ndate: 2026-01-07'),
      );
      const item = await eventually('the entry is in the tree', () =>
        nodeAt(api, 'Test Teacher', 'Entries without a goal', 'Click me'),
      );
      assert.equal(item.accessibilityInformation?.label, 'Click me, Meeting, 2026-01-07');
      await vscode.commands.executeCommand(item.command!.command, ...(item.command!.arguments as unknown[]));
      assert.include(vscode.window.activeTextEditor?.document.uri.path, 'click.md');
    });

    it('follows a note that is created, changed, renamed and deleted on disk', async () => {
      const api = await activate();
      const at = (...path: string[]) => nodeAt(api, 'Disk Teacher', ...path);
      const uri = await write(
        'Goals test/disk.md',
        note('kind: meeting\ntitle: On disk\nteacher: Disk Teacher\ngoals: [first]'),
      );
      await eventually('it is created', () => at('first', 'On disk'));
      await write(
        'Goals test/disk.md',
        note('kind: meeting\ntitle: On disk now\nteacher: Disk Teacher\ngoals: [second]'),
      );
      await eventually('it is changed', () => at('second', 'On disk now'));
      assert.isUndefined(await at('first'));
      await vscode.workspace.fs.rename(uri, file('Goals test/disk renamed.md'));
      await eventually('it is renamed', async () => {
        const item = await at('second', 'On disk now');
        return item?.resourceUri?.path.endsWith('disk renamed.md');
      });
      await vscode.workspace.fs.delete(file('Goals test/disk renamed.md'));
      await eventually('it is deleted', async () => ((await at()) ? undefined : true));
    });

    it('follows notes whose folder is moved and deleted', async () => {
      const api = await activate();
      await write('Goals test/folder/a.md', note('kind: meeting\ntitle: A\nteacher: Folder Teacher'));
      await write('Goals test/folder/deep/b.md', note('kind: meeting\ntitle: B\nteacher: Folder Teacher'));
      const at = (title: string) => nodeAt(api, 'Folder Teacher', 'Entries without a goal', title);
      await eventually('both are there', async () => (await at('A')) && (await at('B')));
      await vscode.workspace.fs.rename(file('Goals test/folder'), file('Goals test/moved'));
      for (const title of ['A', 'B']) {
        await eventually(`${title} is moved`, async () =>
          (await at(title))?.resourceUri?.path.includes('/Goals test/moved/') ? true : undefined,
        );
      }
      await vscode.workspace.fs.delete(file('Goals test/moved'), { recursive: true });
      await eventually('both are gone', async () => ((await nodeAt(api, 'Folder Teacher')) ? undefined : true));
    });

    it('shows what an editor holds unsaved, and takes it back when it is thrown away', async () => {
      const api = await activate();
      const uri = await write(
        'Goals test/unsaved.md',
        note('kind: meeting\ntitle: Typed\nteacher: Typing Teacher\ngoals: [disk-goal]'),
      );
      await eventually('it is there', () => nodeAt(api, 'Typing Teacher', 'disk-goal', 'Typed'));
      const { document } = await open(uri);
      const start = document.getText().indexOf('disk-goal');
      const edit = new vscode.WorkspaceEdit();
      const range = new vscode.Range(document.positionAt(start), document.positionAt(start + 'disk-goal'.length));
      edit.replace(uri, range, 'typed-goal');
      await vscode.workspace.applyEdit(edit);
      await eventually('the unsaved goal shows', () => nodeAt(api, 'Typing Teacher', 'typed-goal', 'Typed'));
      assert.include(await read(uri), 'disk-goal', 'nothing was saved');
      await closeAll();
      await eventually('the saved goal shows again', () => nodeAt(api, 'Typing Teacher', 'disk-goal', 'Typed'));
    });
  });

  describe(`new entries (${host})`, () => {
    afterEach(closeAll);

    const newEntry = (command: string, ...args: unknown[]) =>
      withSetting('teacher', 'Amara Rivera', () =>
        withSetting('entryPaths', { '*': 'New test/{teacher}/{date} {kind}' }, () =>
          acceptingPickers(vscode.commands.executeCommand<vscode.Uri | undefined>(command, ...args)),
        ),
      );

    it('makes a reflection in the folder that the settings say, with date and names filled', async () => {
      await activate();
      const uri = await newEntry(commandIds.newReflection);
      const editor = vscode.window.activeTextEditor!;
      assert.equal(editor.document.uri.toString(), uri?.toString());
      const text = editor.document.getText();
      const date = /^date: (\d{4}-\d{2}-\d{2})$/m.exec(text)?.[1];
      assert.match(text, /^---\nkind: reflection\n/);
      assert.match(text, /^teacher: Amara Rivera$/m);
      assert.match(text, /^visibility: private$/m);
      assert.match(decodeURIComponent(uri!.path), new RegExp(`/New test/Amara Rivera/${date!} reflection\\.md$`));
      // The prompts are comments, the first of them selected: what is typed replaces it.
      assert.isFalse(editor.selection.isEmpty);
      await vscode.commands.executeCommand('type', { text: 'Warm-up' });
      assert.match(editor.document.getText(), /^title: Warm-up$/m);
      const before = editor.selection.active;
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
      assert.isTrue(editor.selection.active.isAfter(before), 'the next tab stop comes after the first');
    });

    it('makes an observation for the teacher', async () => {
      await activate();
      await newEntry(commandIds.newObservation);
      const text = vscode.window.activeTextEditor!.document.getText();
      assert.match(text, /^kind: observation$/m);
      assert.match(text, /^observed: \d{4}-\d{2}-\d{2}$/m);
    });

    it('never writes over a file: the next free name is taken', async () => {
      await activate();
      const first = await newEntry(commandIds.newEntry, 'meeting');
      await vscode.workspace.fs.writeFile(first!, new TextEncoder().encode('mine'));
      await closeAll();
      const second = await newEntry(commandIds.newEntry, 'meeting');
      const third = await newEntry(commandIds.newEntry, 'meeting');
      assert.equal(await read(first!), 'mine');
      assert.match(second!.path, / 2\.md$/);
      assert.match(third!.path, / 3\.md$/);
    });

    it('makes an entry of every kind, each silent until something is typed', async () => {
      await activate();
      const kinds = [
        'agreement',
        'debrief',
        'evidence',
        'learning-log',
        'plan',
        'private-note',
        'protocol',
        'review',
        'walk',
      ];
      for (const kind of kinds) {
        await newEntry(commandIds.newEntry, kind);
        const { document } = vscode.window.activeTextEditor!;
        assert.include(document.getText(), `kind: ${kind}`);
        assert.deepEqual(
          ours(document).filter((line) => !line.startsWith('missing-')),
          [],
          kind,
        );
        await closeAll();
      }
    });
  });

  describe(`insert template (${host})`, () => {
    afterEach(closeAll);

    async function insertAt(text: string, line: number): Promise<string> {
      await activate();
      const editor = await open(await write(`Insert test/${++notes}.md`, text));
      editor.selection = new vscode.Selection(line, 0, line, 0);
      await acceptingPickers(vscode.commands.executeCommand(commandIds.insertTemplate, 'evidence'));
      return editor.document.getText();
    }

    it('puts the body in at the cursor and leaves the rest as it is', async () => {
      const before = note('kind: reflection # mine\nteacher:   "Amara"', 'First.\n\nLast.\n');
      const after = await insertAt(before, 7);
      assert.isTrue(after.startsWith(before.slice(0, before.indexOf('Last.'))));
      assert.isTrue(after.endsWith('Last.\n'));
      assert.match(after, /^## /m);
      assert.equal(after.match(/^kind:/gm)?.length, 1);
    });

    it('goes behind the frontmatter where the cursor is in it', async () => {
      const before = note('kind: reflection\nteacher: Amara');
      const after = await insertAt(before, 1);
      assert.isTrue(after.startsWith('---\nkind: reflection\nteacher: Amara\n---'));
      assert.isAbove(after.indexOf('## '), after.indexOf('Amara\n---'));
    });

    it('makes a whole entry of an empty note', async () => {
      assert.match(await insertAt('', 0), /^---\nkind: evidence\n/);
    });
  });

  describe(`evaluative wording (${host})`, () => {
    afterEach(closeAll);

    async function lines(text: string, expected: number): Promise<{ document: vscode.TextDocument; found: string[] }> {
      await activate();
      const { document } = await open(await write(`Wording test/${++notes}.md`, text));
      // A note that is right stays silent for good, so ask at the end of the same round that brings the others.
      const found = await eventually(`${expected} findings are shown`, () => {
        const now = ours(document).filter((line) => !line.startsWith('missing-'));
        return now.length === expected ? now : undefined;
      });
      return { document, found };
    }

    it('underlines judgements in notes with family and message', async () => {
      const { document, found } = await lines(
        note('kind: observation', 'The lesson was excellent. You should use wait time.\n'),
        2,
      );
      assert.match(found[0], /^praise: excellent$/);
      assert.match(found[1], /^directive: /);
      const [diagnostic] = praiseIn(document);
      assert.include(diagnostic.message, 'excellent');
      assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Warning);
    });

    it('is silent in quotations, headings, code, frontmatter, block quotes and script lines', async () => {
      const body = [
        '# An excellent lesson',
        'S4: "That was excellent!" and \u201can excellent\nidea\u201d.',
        'Run `excellent` and',
        '```\nexcellent\n```',
        '> excellent',
        'T: Excellent work, table three.',
        '<!-- excellent -->',
        'But this is excellent.',
      ].join('\n\n');
      const { document } = await lines(note('kind: observation\ntitle: An excellent title', body), 1);
      const [only] = praiseIn(document);
      assert.equal(document.lineAt(only.range.start.line).text, 'But this is excellent.');
    });

    it('leaves markdown alone that is no journal entry', async () => {
      await activate();
      const { document: readme } = await open(
        await write('Wording test/no entry.md', '# Read me\n\nThis is excellent.\n'),
      );
      await lines(note('kind: observation', 'This is excellent.\n'), 1);
      assert.deepEqual(ours(readme), []);
    });

    it('follows typing', async () => {
      const { document } = await lines(note('kind: observation', 'The lesson was excellent.\n'), 1);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(document.getText().length), '\nIt was also superb.\n');
      await vscode.workspace.applyEdit(edit);
      await eventually('the new sentence is underlined', () => ours(document).includes('praise: superb') || undefined);
    });

    it('offers a descriptive alternative that mends the finding when it is applied', async () => {
      const { document } = await lines(note('kind: observation', 'Before. The lesson was excellent. After.\n'), 1);
      const [diagnostic] = praiseIn(document);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        diagnostic.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      const fix = actions.find(({ title }) => title.startsWith('Describe instead'));
      assert.isDefined(fix);
      await vscode.workspace.applyEdit(fix.edit!);
      assert.match(document.getText(), /\n\nBefore\. The lesson: .*__.* After\.\n$/s);
      await eventually('the mended note is silent', () =>
        ours(document).some((line) => line.startsWith('praise')) ? undefined : true,
      );
    });

    it('can be changed by family, by term and as a whole', async () => {
      const text = note('kind: observation', 'The lesson was excellent and superb.\n');
      const { document } = await lines(text, 2);
      const count = (code: string) => ours(document).filter((line) => line.startsWith(code)).length;
      await withSetting('wording.allowedTerms', ['excellent'], () =>
        eventually('the allowed term is silent', () => (count('praise') === 1 ? true : undefined)),
      );
      await withSetting('wording.families', { praise: 'hint' }, () =>
        eventually('the family is a hint', () =>
          vscode.languages
            .getDiagnostics(document.uri)
            .some(({ code, severity }) => codeOf(code) === 'praise' && severity === vscode.DiagnosticSeverity.Hint)
            ? true
            : undefined,
        ),
      );
      await withSetting('wording.enabled', false, () =>
        eventually('all is silent', () => (count('praise') === 0 ? true : undefined)),
      );
      await eventually('all is back', () => (count('praise') === 2 ? true : undefined));
    });
  });
}

function praiseIn(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ code }) => codeOf(code) === 'praise');
}

function codeOf(code: vscode.Diagnostic['code']): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** The title that the sample journal gives a goal. */
async function titleOf(id: string): Promise<string> {
  const api = await activate();
  const [declaration] = api.index.declarations(id);
  assert.isDefined(declaration?.title, `the sample journal has no goal ${id}`);
  return declaration.title;
}
