import { assert } from 'chai';
import * as vscode from 'vscode';
import { commandIds } from '../../../../src/ids';
import { activate, closeAll, eventually, file, open, write } from './workbench';

const base = 'Language test';
const note = (frontmatter: string, body = 'Text.\n') => `---\n${frontmatter}\n---\n\n${body}`;

interface Fix {
  readonly what: string;
  readonly code: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

const fixes: readonly Fix[] = [
  {
    what: 'quotes',
    code: 'yaml-needs-quotes',
    title: 'Put quotes around this text',
    before: note('kind: private-note\nfocus: % of talk # mine'),
    after: note("kind: private-note\nfocus: '% of talk' # mine"),
  },
  {
    what: 'nearest kind',
    code: 'unknown-kind',
    title: 'Use "private-note"',
    before: note('kind: private-nte\nteacher: Fix Teacher'),
    after: note('kind: private-note\nteacher: Fix Teacher'),
  },
  {
    what: 'another value',
    code: 'unknown-value',
    title: 'Use "pair"',
    before: note('kind: private-note\nvisibility: everybody'),
    after: note('kind: private-note\nvisibility: pair'),
  },
  {
    what: 'date',
    code: 'bad-date',
    title: 'Use "2025-10-02"',
    before: note('kind: private-note\ndate: 2025/10/02'),
    after: note('kind: private-note\ndate: 2025-10-02'),
  },
  {
    what: 'rating',
    code: 'rating-key',
    title: 'Remove "score"',
    before: note('kind: private-note\nscore: 4\ntitle: T'),
    after: note('kind: private-note\ntitle: T'),
  },
  {
    what: 'duplicate key',
    code: 'yaml-duplicate-key',
    title: 'Remove the second "title"',
    before: note('kind: private-note\ntitle: A\ntitle: B'),
    after: note('kind: private-note\ntitle: A'),
  },
  {
    what: 'end fence',
    code: 'missing-end-fence',
    title: 'Add the line with ---',
    before: '---\nkind: private-note\ntitle: T\n\nText.\n',
    after: '---\nkind: private-note\ntitle: T\n---\n\nText.\n',
  },
  {
    what: 'tab',
    code: 'yaml-tab',
    title: 'Use spaces instead of tabs',
    before: note('kind: private-note\nwith:\n\t- Jo'),
    after: note('kind: private-note\nwith:\n  - Jo'),
  },
];

/** Problems that need the whole folder, quick fixes, goals' ids and links, in every host that the extension works in. */
export function describeEntryLanguage(host: string): void {
  const at = (path: string) => `${base}/${path}`;

  async function noteAt(path: string, text: string): Promise<vscode.TextDocument> {
    return (await open(await write(at(path), text))).document;
  }

  async function diagnostic(uri: vscode.Uri, code: string): Promise<vscode.Diagnostic> {
    return eventually(`${uri.path} has the problem ${code}`, () =>
      vscode.languages.getDiagnostics(uri).find((found) => found.code === code),
    );
  }

  async function isGone(uri: vscode.Uri, code: string): Promise<void> {
    await eventually(`${uri.path} no longer has the problem ${code}`, () =>
      vscode.languages.getDiagnostics(uri).some((found) => found.code === code) ? undefined : true,
    );
  }

  /** The quick fixes at a problem, once they are there. */
  async function action(document: vscode.TextDocument, code: string, title: string): Promise<vscode.CodeAction> {
    const { range } = await diagnostic(document.uri, code);
    return eventually(`'${title}' is offered`, async () => {
      const kind = vscode.CodeActionKind.QuickFix.value;
      const command = 'vscode.executeCodeActionProvider';
      const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range, kind);
      return all.find((found) => found.title === title);
    });
  }

  function positionOf(document: vscode.TextDocument, word: string): vscode.Position {
    const offset = document.getText().indexOf(word);
    assert.isAtLeast(offset, 0, `${word} is not in the note`);
    return document.positionAt(offset + 1);
  }

  const textOf = async (uri: vscode.Uri) => (await vscode.workspace.openTextDocument(uri)).getText();

  const relative = (uri: vscode.Uri) => decodeURIComponent(uri.toString()).split(`${base}/`)[1] ?? uri.toString();

  async function cleanUp(): Promise<void> {
    await closeAll();
    await vscode.workspace.fs.delete(file(base), { recursive: true });
  }

  describe(`quick fixes of frontmatter (${host})`, () => {
    afterEach(closeAll);
    after(cleanUp);

    for (const { what, code, title, before, after: expected } of fixes) {
      it(`${what}: ${title}`, async () => {
        await activate();
        const document = await noteAt(`fix ${what}.md`, before);
        const fix = await action(document, code, title);
        assert.isTrue(await vscode.workspace.applyEdit(fix.edit!));
        assert.equal(document.getText(), expected);
        await isGone(document.uri, code);
      });
    }

    it('adds a field that is missing, with the cursor where its value goes', async () => {
      await activate();
      const document = await noteAt('fix missing.md', note('kind: goal\nid: fix-missing\nteacher: Fix Teacher'));
      const fix = await action(document, 'missing-required', 'Add "title"');
      await vscode.workspace.applyEdit(fix.edit!);
      await vscode.commands.executeCommand('type', { text: 'Typed' });
      assert.equal(document.getText(), note('kind: goal\nid: fix-missing\nteacher: Fix Teacher\ntitle: Typed'));
      await isGone(document.uri, 'missing-required');
    });

    it('offers the nearest goal for an unknown one, and to describe it', async () => {
      await activate();
      await write(at('fix goal note.md'), note('kind: goal\nid: fix-waiting\ntitle: T\nteacher: Fix Teacher'));
      const document = await noteAt(
        'fix goal.md',
        note('kind: private-note\nteacher: Fix Teacher\ngoals: [fix-waitng]'),
      );
      const create = await action(document, 'unknown-goal', 'Create the goal note "fix-waitng"');
      assert.equal(create.command?.command, commandIds.newEntry);
      assert.deepEqual(create.command?.arguments, ['goal', { id: 'fix-waitng', teacher: 'Fix Teacher' }]);
      const use = await action(document, 'unknown-goal', 'Use the goal "fix-waiting"');
      await vscode.workspace.applyEdit(use.edit!);
      assert.equal(document.getText(), note('kind: private-note\nteacher: Fix Teacher\ngoals: [fix-waiting]'));
      await isGone(document.uri, 'unknown-goal');
    });
  });

  describe(`problems across the folder (${host})`, () => {
    afterEach(closeAll);
    after(cleanUp);

    it('takes an unknown goal back in all notes as soon as its goal note is there, and shows it again', async () => {
      await activate();
      const uris = [
        await write(at('a.md'), note('kind: private-note\ngoals: [folder-goal]')),
        await write(at('b.md'), note('kind: private-note\ngoals: [folder-goal]')),
      ];
      for (const uri of uris) {
        assert.equal((await diagnostic(uri, 'unknown-goal')).severity, vscode.DiagnosticSeverity.Information);
      }
      const goal = await write(at('goal.md'), note('kind: goal\nid: folder-goal\ntitle: T\nteacher: A'));
      for (const uri of uris) await isGone(uri, 'unknown-goal');
      await vscode.workspace.fs.delete(goal);
      for (const uri of uris) await diagnostic(uri, 'unknown-goal');
    });

    it('warns of a goal id that two notes have, and compares them', async () => {
      await activate();
      const text = note('kind: goal\nid: twice-goal\ntitle: T\nteacher: A');
      await write(at('first goal.md'), text);
      const document = await noteAt('second goal.md', text);
      const { message } = await diagnostic(document.uri, 'duplicate-goal');
      assert.include(message, 'first goal');
      await showsComparison(
        await action(document, 'duplicate-goal', 'Compare with "first goal"'),
        'first goal.md',
        'second goal.md',
      );
    });

    it('warns of a conflict copy, and compares it with its original', async () => {
      await activate();
      const copy = "plan (Jo's conflicted copy 2025-10-03).md";
      await write(at('plan.md'), note('kind: private-note\ntitle: Mine'));
      const document = await noteAt(copy, note('kind: private-note\ntitle: Theirs'));
      await showsComparison(await action(document, 'conflict-copy', 'Compare with "plan"'), 'plan.md', copy);
    });

    async function showsComparison({ command }: vscode.CodeAction, original: string, modified: string): Promise<void> {
      await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
      const input = await eventually('a comparison is open', () => {
        const now = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
        return now instanceof vscode.TabInputTextDiff ? now : undefined;
      });
      assert.deepEqual([relative(input.original), relative(input.modified)], [original, modified]);
    }
  });

  describe(`ids of goals (${host})`, () => {
    afterEach(closeAll);
    after(cleanUp);

    /** A goal with its note and two entries; the ids are the test's own. */
    async function goalWithEntries(id: string): Promise<vscode.TextDocument> {
      const api = await activate();
      await write(at(`${id} goal.md`), note(`kind: goal\nid: ${id} # keep\ntitle: T\nteacher: A`));
      await write(at(`${id} one.md`), note(`kind: private-note\ngoals:\n  - other-goal\n  - "${id}"`));
      const document = await noteAt(`${id} two.md`, note(`kind: private-note\ngoals: [${id}]`, `${id} in the text.\n`));
      await eventually('all three are known', () => {
        return api.index.declarations(id).length === 1 && [...api.index.mentions(id)].length === 3 ? true : undefined;
      });
      return document;
    }

    it('lead to the goal note', async () => {
      const document = await goalWithEntries('lead-goal');
      const command = 'vscode.executeDefinitionProvider';
      const position = positionOf(document, 'lead-goal');
      const found = await vscode.commands.executeCommand<(vscode.LocationLink | vscode.Location)[]>(
        command,
        document.uri,
        position,
      );
      const places = found.map((one) =>
        'targetUri' in one
          ? [relative(one.targetUri), one.targetRange.start.line]
          : [relative(one.uri), one.range.start.line],
      );
      assert.deepEqual(places, [['lead-goal goal.md', 2]]);
    });

    it('have references in all notes', async () => {
      const document = await goalWithEntries('refer-goal');
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        positionOf(document, 'refer-goal'),
      );
      assert.deepEqual(
        found.map(({ uri, range }) => `${relative(uri)} ${range.start.line}:${range.start.character}`).sort(),
        ['refer-goal goal.md 2:4', 'refer-goal one.md 4:4', 'refer-goal two.md 2:8'],
      );
    });

    it('are renamed across the folder, in unsaved text too, and nothing else is changed', async () => {
      const document = await goalWithEntries('rename-goal');
      const typed = new vscode.WorkspaceEdit();
      typed.insert(document.uri, new vscode.Position(2, 0), 'title: Typed above\n');
      await vscode.workspace.applyEdit(typed);
      const edit = await rename(document, 'rename-goal', 'renamed-goal');
      assert.isTrue(await vscode.workspace.applyEdit(edit));
      assert.equal(
        await textOf(file(at('rename-goal goal.md'))),
        note('kind: goal\nid: renamed-goal # keep\ntitle: T\nteacher: A'),
      );
      assert.equal(
        await textOf(file(at('rename-goal one.md'))),
        note('kind: private-note\ngoals:\n  - other-goal\n  - "renamed-goal"'),
      );
      assert.equal(
        document.getText(),
        note('kind: private-note\ntitle: Typed above\ngoals: [renamed-goal]', 'rename-goal in the text.\n'),
      );
    });

    it('are renamed in links too, in notes that name the goal nowhere else', async () => {
      const document = await goalWithEntries('linked-away');
      await write(
        at('links.md'),
        note('kind: private-note', 'See [[linked-away#Measure|the goal]], not `[[linked-away]]`.\n'),
      );
      await write(at('about.md'), note('kind: private-note\nabout: "linked-away"'));
      const api = await activate();
      await eventually('both are known', () =>
        ['links.md', 'about.md'].every((path) => api.index.get(file(at(path)).toString())) ? true : undefined,
      );
      const edit = await rename(document, 'linked-away', 'linked-here');
      assert.isTrue(await vscode.workspace.applyEdit(edit));
      assert.equal(
        await textOf(file(at('links.md'))),
        note('kind: private-note', 'See [[linked-here#Measure|the goal]], not `[[linked-away]]`.\n'),
      );
      assert.equal(await textOf(file(at('about.md'))), note('kind: private-note\nabout: "linked-here"'));
    });

    it('are not renamed to what is no id, nor to the id of another goal', async () => {
      const document = await goalWithEntries('refuse-goal');
      await write(at('taken.md'), note('kind: goal\nid: taken-goal\ntitle: Taken title\nteacher: A'));
      const api = await activate();
      await eventually('the other goal is known', () =>
        api.index.declarations('taken-goal').length > 0 ? true : undefined,
      );
      for (const id of ['two words', 'taken-goal']) {
        const edit = await rename(document, 'refuse-goal', id);
        assert.equal(edit.size, 0, id);
      }
    });

    async function rename(document: vscode.TextDocument, from: string, to: string): Promise<vscode.WorkspaceEdit> {
      const command = 'vscode.executeDocumentRenameProvider';
      return vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        command,
        document.uri,
        positionOf(document, from),
        to,
      );
    }
  });

  describe(`links between notes (${host})`, () => {
    afterEach(closeAll);
    after(cleanUp);

    async function links(path: string, text: string, expected: readonly string[]): Promise<void> {
      const document = await noteAt(path, text);
      let found: readonly string[] = [];
      const ask = async () => {
        const command = 'vscode.executeLinkProvider';
        const all = await vscode.commands.executeCommand<vscode.DocumentLink[]>(command, document.uri, 100);
        found = all
          .sort((a, b) => a.range.start.compareTo(b.range.start))
          .map(({ range, target }) => `${document.getText(range)} > ${target ? relative(target) : 'nothing'}`);
        return found.join() === expected.join() ? true : undefined;
      };
      await eventually(`the links are ${expected.join(', ')}`, ask, () => found.join(', '));
    }

    it('lead from wiki links to the note in the same folder, to a heading, and to a goal by its id', async () => {
      await activate();
      await write(at('A/linked note.md'), note('kind: private-note', '# One\n\n## Two\n'));
      await write(at('B/linked note.md'), note('kind: private-note'));
      await write(at('link goal.md'), note('kind: goal\nid: linked-goal\ntitle: T\nteacher: A'));
      await links(
        'B/from.md',
        note('kind: private-note', '[[linked note]], [[A/linked note#two|there]], [[linked-goal]], [[nowhere]]\n'),
        [
          'linked note > B/linked note.md',
          'A/linked note#two|there > A/linked note.md#L7',
          'linked-goal > link goal.md#L3',
        ],
      );
    });

    it('lead from about: to the note that it names', async () => {
      await activate();
      await write(at('C/about note.md'), note('kind: private-note'));
      await links('D/from.md', note('kind: private-note\nabout: ../C/about note.md'), [
        '../C/about note.md > C/about note.md',
      ]);
    });
  });
}
