import { assert } from 'chai';
import * as vscode from 'vscode';
import { localDateOf } from '../../../../src/core/schoolTime';
import { commandIds } from '../../../../src/ids';
import { formatDate } from '../../../../src/templates/dateFormat';
import {
  acceptingPickers,
  activate,
  closeAll,
  eventually,
  file,
  open,
  ours,
  read,
  withSetting,
  write,
} from './workbench';

/** Templates of one's own: layers, the commands that make them, and help while they are edited. */
export function describeTemplates(host: string): void {
  describe(`templates (${host})`, () => {
    const base = 'Templates test';
    const folder = '.journal/templates';
    let notes = 0;

    before(activate);
    afterEach(async () => {
      await closeAll();
      for (const path of ['.journal', base]) {
        await vscode.workspace.fs.delete(file(path), { recursive: true }).then(undefined, () => undefined);
      }
    });

    const newEntry = (kind: string) =>
      withSetting('teacher', 'Amara Rivera', () =>
        withSetting('entryPaths', { '*': `${base}/{date} {kind}` }, () =>
          acceptingPickers(vscode.commands.executeCommand<vscode.Uri>(commandIds.newEntry, kind)),
        ),
      );
    const text = () => vscode.window.activeTextEditor!.document.getText();

    /** Inserts at the `|` in a new note and gives the note's text. */
    async function inserted(note: string, ...args: unknown[]): Promise<string> {
      const editor = await open(await write(`${base}/${++notes}.md`, note.replace('|', '')));
      const position = editor.document.positionAt(note.indexOf('|'));
      editor.selection = new vscode.Selection(position, position);
      await acceptingPickers(vscode.commands.executeCommand(commandIds.insertTemplate, ...args));
      return editor.document.getText();
    }

    it('of the workspace folder stand in for those of the same name, as soon as they are there', async () => {
      await newEntry('meeting');
      assert.match(text(), /^## Working$/m);
      await write(`${folder}/Meeting.md`, '---\ntemplate: Ours\nkind: meeting\ndate: {{date}}\n---\n\n## Our way\n');
      await newEntry('meeting');
      assert.match(text(), /^---\nkind: meeting\ndate: \d{4}-\d{2}-\d{2}\n---\n\n## Our way\n/);
    });

    it('with a mistake still make the note, with the text left in place', async () => {
      await write(`${folder}/walk.md`, '---\nkind: walk\ndate: {{date}}\n---\n\nWith {{techer}}, {{date\n');
      const uri = await newEntry('walk');
      assert.equal(vscode.window.activeTextEditor!.document.uri.toString(), uri.toString());
      assert.match(text(), /^kind: walk\ndate: \d/m);
      assert.include(text(), 'With {{techer}}, {{date');
    });

    it('may live in another folder that a setting names, which holds no notes', async () => {
      const api = await activate();
      await withSetting('templateFolder', `${base}/../Own ways/`, async () => {
        const uri = await write(`${base}/Own ways/plan.md`, '---\nkind: plan\n---\n\n## Another way\n');
        await newEntry('plan');
        assert.include(text(), '## Another way');
        const note = await write(`${base}/note.md`, '---\nkind: plan\n---\n');
        await eventually('the note is indexed', () => api.index.get(note.toString()));
        assert.isUndefined(api.index.get(uri.toString()));
      });
    });

    it('are copied for editing, once, and then stand in for the built-in one', async () => {
      const customize = () =>
        vscode.commands.executeCommand<vscode.Uri>(commandIds.customizeTemplate, 'evidence', 'workspace');
      const uri = await customize();
      assert.equal(uri.toString(), file(`${folder}/evidence.md`).toString());
      assert.include(text(), '{{? the task or the data}}');
      await write(`${folder}/evidence.md`, '---\nkind: evidence\n---\n\n## Mine\n');
      await closeAll();
      assert.equal((await customize()).toString(), uri.toString());
      assert.equal(await read(uri), '---\nkind: evidence\n---\n\n## Mine\n');
      await newEntry('evidence');
      assert.include(text(), '## Mine');
    });

    it('of the person hold in every folder, and those of the workspace folder before them', async () => {
      const uri = await vscode.commands.executeCommand<vscode.Uri>(commandIds.customizeTemplate, 'plan', 'user');
      try {
        assert.isUndefined(vscode.workspace.getWorkspaceFolder(uri));
        await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('---\nkind: plan\n---\n\n## My own\n'));
        await closeAll();
        await newEntry('plan');
        assert.include(text(), '## My own');
        await write(`${folder}/plan.md`, '---\nkind: plan\n---\n\n## The team\n');
        await newEntry('plan');
        assert.include(text(), '## The team');
      } finally {
        await closeAll();
        await vscode.workspace.fs.delete(uri);
      }
    });

    it('are made of the selected text, and can be inserted by name', async () => {
      const editor = await open(await write(`${base}/note.md`, 'Before.\n\n## Exit ticket\n\n- One thing\n'));
      editor.selection = new vscode.Selection(2, 0, 4, 11);
      const uri = await vscode.commands.executeCommand<vscode.Uri>(
        commandIds.saveAsTemplate,
        'Exit: ticket?',
        'workspace',
      );
      assert.equal(uri.toString(), file(`${folder}/Exit ticket.md`).toString());
      assert.equal(
        await read(uri),
        "---\ntemplate: 'Exit: ticket?'\ndescription:\n---\n\n## Exit ticket\n\n- One thing\n",
      );
      await closeAll();
      assert.equal(await inserted('a\n|', 'Exit ticket'), 'a\n\n## Exit ticket\n\n- One thing');
    });

    it('go into a note without frontmatter as a single section, and out again with one undo', async () => {
      const result = await inserted('Text.\n\n|\n', 'goal', 'Strategy');
      assert.match(result, /^Text\.\n\n## Strategy\n\n<!-- [^\n]+ -->\n$/);
      await vscode.commands.executeCommand('undo');
      assert.equal(text(), 'Text.\n\n\n');
    });

    it('stay in the list item or block quote that they are put into', async () => {
      await write(`${folder}/two.md`, 'one\n\n- two');
      assert.equal(
        await inserted('- a\n  - |\n- b\n', 'two'),
        '- a\n  - one\n    \n    - two\n- b\n'.replace('    \n', '  \n'),
      );
      assert.equal(await inserted('> |\n', 'two'), '> one\n>\n> - two\n');
    });

    it('know of the note that they go into', async () => {
      await write(`${folder}/about.md`, '{{#if phase = learn}}\n{{teacher}} learns\n{{else}}\nnot here\n{{/if}}');
      const note = '---\nkind: plan\nteacher: Mei Tanaka\nphase: learn\n---\n\n|\n';
      assert.include(await inserted(note, 'about'), 'Mei Tanaka learns\n');
      assert.include(await inserted(note.replace('learn', 'improve'), 'about'), 'not here\n');
    });

    it('fill in what the settings, the notes, the folder and the clock know, and ask the rest', async () => {
      const api = await activate();
      const goal = `---\nkind: goal\nid: fill-goal\ntitle: Fill goal\nteacher: Fill Teacher\nclass: 7b\nstrategy: cards\n---\n`;
      const uri = await write(`${base}/goal.md`, goal);
      await eventually('the goal is known', () => api.index.get(uri.toString()));
      const names = ['teacher', 'goal', 'goal-title', 'class', 'strategy', 'coach', 'kind', 'workspace', 'term'];
      const days = ['date', 'week', 'school-year', 'date:gggg-[W]ww', 'date:D MMMM YYYY'];
      const fields = [...names, ...days, 'ask:Which unit?'].map((name) => `- ${name}: {{${name}}}`);
      await write(`${folder}/fill.md`, fields.join('\n'));
      await write(`${folder}/walk.md`, `---\nkind: walk\n---\n\n${fields.join('\n')}\n`);
      const settings = [
        ['teacher', 'Fill Teacher'],
        ['coach', 'Jo Bennett'],
        ['weekStart', 'sunday'],
        ['schoolYearStart', '01-01'],
        ['terms', [{ name: 'All year', start: '01-01', end: '12-31' }]],
        ['entryPaths', { '*': `${base}/{date} {kind}` }],
      ] as const;
      const make = () => acceptingPickers(vscode.commands.executeCommand<vscode.Uri>(commandIds.newEntry, 'walk'));
      await settings.reduceRight<() => Promise<unknown>>(
        (work, [name, value]) =>
          () =>
            withSetting(name, value, work),
        make,
      )();
      const found = new Map(
        [...text().matchAll(/^- ([^\s:]+(?::.+?)?): (.*)$/gm)].map(([, name, value]) => [name, value]),
      );
      const now = new Date();
      const today = localDateOf(now);
      assert.deepEqual(Object.fromEntries(found), {
        teacher: 'Fill Teacher',
        goal: 'fill-goal',
        'goal-title': 'Fill goal',
        class: '7b',
        strategy: 'cards',
        coach: 'Jo Bennett',
        kind: 'walk',
        workspace: vscode.workspace.workspaceFolders![0].name,
        term: 'All year',
        date: today,
        week: formatDate(today, 'gggg-[W]ww'),
        'school-year': today.slice(0, 4),
        'date:gggg-[W]ww': formatDate(today, 'gggg-[W]ww'),
        'date:D MMMM YYYY': formatDate(today, 'D MMMM YYYY', vscode.env.language),
        'ask:Which unit?': '<!-- Which unit? -->',
      });
    });

    it('take the place of the selected text that they put in', async () => {
      await write(`${folder}/quote.md`, '> {{selection}}\n\nSaid at {{? time}}.');
      const editor = await open(await write(`${base}/selected.md`, 'Before.\n\none\ntwo\n\nAfter.\n'));
      editor.selection = new vscode.Selection(2, 0, 3, 3);
      await acceptingPickers(vscode.commands.executeCommand(commandIds.insertTemplate, 'quote'));
      assert.equal(text(), 'Before.\n\n> one\n> two\n\nSaid at <!-- time -->.\n\nAfter.\n');
      await vscode.commands.executeCommand('undo');
      assert.equal(text(), 'Before.\n\none\ntwo\n\nAfter.\n');
    });

    it('have tab stops in order: numbered ones, then the questions, then fields without a value', async () => {
      await write(
        `${folder}/walk.md`,
        '---\nkind: walk\nclass: {{class}}\nfocus: {{? focus}}\n---\n\n{{? b}} {{?1 a}}\n',
      );
      await newEntry('walk');
      const editor = vscode.window.activeTextEditor!;
      for (const words of ['First', 'Second', 'Third', '7b']) {
        await vscode.commands.executeCommand('type', { text: words });
        await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
      }
      assert.equal(editor.document.getText(), '---\nkind: walk\nclass: 7b\nfocus: Second\n---\n\nThird First\n');
    });

    it('in Spanish are chosen by a setting', async () => {
      await withSetting('templateLanguage', 'es', async () => {
        await newEntry('goal');
        assert.match(text(), /^lang: es$/m);
        assert.match(text(), /^## ¿Qué quiero mejorar\?$/m);
      });
    });

    it('leave prompts that can be gone to and typed over later, one after the other', async () => {
      const prompts = '---\nkind: walk\ntitle: # the question\n---\n\n- <!-- What? -->\n- <!-- How? -->\n';
      const editor = await open(await write(`${base}/prompts.md`, prompts));
      for (const words of ['Talk', 'Heard', 'Seen']) {
        await vscode.commands.executeCommand(commandIds.nextPrompt);
        assert.isFalse(editor.selection.isEmpty);
        await vscode.commands.executeCommand('type', { text: words });
      }
      assert.equal(text(), '---\nkind: walk\ntitle: Talk\n---\n\n- Heard\n- Seen\n');
    });

    it('show their mistakes while they are edited, with a fix for a name that is nearly right', async () => {
      const { document } = await open(
        await write(`${folder}/walk.md`, '---\nkind: walk\n---\n\nBy {{techer}}, {{dte:YYYY}}\n'),
      );
      await eventually('both are underlined', () => (ours(document).length === 2 ? true : undefined));
      assert.deepEqual(ours(document), ['unknown-variable: {{techer}}', 'unknown-variable: {{dte:YYYY}}']);
      for (const [from, to] of [
        ['techer', 'teacher'],
        ['dte', 'date'],
      ]) {
        const at = document.positionAt(document.getText().indexOf(from) + 1);
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          new vscode.Range(at, at),
          vscode.CodeActionKind.QuickFix.value,
        );
        const fix = actions.find(({ title }) => title === `Change to "${to}"`);
        assert.isDefined(fix?.edit, actions.map(({ title }) => title).join());
        await vscode.workspace.applyEdit(fix.edit);
      }
      assert.include(document.getText(), 'By {{teacher}}, {{date:YYYY}}\n');
      await eventually('nothing is underlined', () => (ours(document).length === 0 ? true : undefined));
    });

    it('complete variables and formats, and nothing in notes', async () => {
      const complete = async (path: string, line: string) => {
        const { document } = await open(await write(path, line.replace('|', '')));
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          new vscode.Position(0, line.indexOf('|')),
        );
        return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      };
      assert.includeMembers(await complete(`${folder}/a.md`, 'On {{te|'), ['teacher', 'date', '?', '#if', 'ask:']);
      assert.includeMembers(await complete(`${folder}/b.md`, '{{date:|}}'), ['D MMMM YYYY']);
      assert.notInclude(await complete(`${base}/c.md`, 'On {{te|'), '#if');
    });

    it('are shown as what they make, beside the editor, and followed while they are typed', async () => {
      const editor = await open(await write(`${folder}/mine.md`, '---\nkind: walk\n---\n\nOn {{date:YYYY}}\n'));
      await vscode.commands.executeCommand(commandIds.previewTemplate);
      const shown = () =>
        vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'reflective-journal-template')?.getText() ?? '';
      assert.match(shown(), /^---\nkind: walk\n---\n\nOn \d{4}\n$/);
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
      const edit = new vscode.WorkspaceEdit();
      edit.insert(editor.document.uri, new vscode.Position(4, 0), 'Seen ');
      await vscode.workspace.applyEdit(edit);
      await eventually('the new text shows', () => (/^Seen On \d{4}$/m.test(shown()) ? true : undefined), shown);
    });

    it('have their folder made and shown when somebody asks for it', async () => {
      await vscode.commands.executeCommand(commandIds.openTemplatesFolder, 'workspace');
      const { type } = await vscode.workspace.fs.stat(file(folder));
      assert.equal(type, vscode.FileType.Directory);
    });
  });
}
