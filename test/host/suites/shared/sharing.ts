import { assert } from 'chai';
import * as vscode from 'vscode';
import { commandIds } from '../../../../src/ids';
import {
  acceptingPickers,
  activate,
  closeAll,
  closingPickers,
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

export function describeSharing(host: string): void {
  describe(`sharing (${host})`, () => {
    let base = '';
    let folders: Record<string, string> = {};

    beforeEach(async () => {
      await activate();
      base = `Sharing test/${host} ${++tests}`;
      folders = { [`${base}/Mine`]: 'private', [`${base}/Ours`]: 'pair', [`${base}/All`]: 'group' };
    });
    afterEach(async () => {
      await closeAll();
      await vscode.workspace.fs.delete(file('Sharing test'), { recursive: true });
    });

    const note = (fields: string, body = 'Text.') =>
      `---\nkind: reflection\ndate: 2026-01-07\nteacher: S\n${fields}---\n\n${body}\n`;
    const withFolders = <T>(work: () => Thenable<T>) => withSetting('sharing.folders', folders, async () => work());
    const warnings = (document: vscode.TextDocument) =>
      ours(document).filter((line) => line.startsWith('readable-by-others'));
    const share = (uri: vscode.Uri, folder = 'Ours') =>
      vscode.commands.executeCommand<vscode.Uri | undefined>(commandIds.shareEntry, uri, {
        confirm: true,
        folder: file(`${base}/${folder}`).toString(),
      });
    const makePrivate = (uri: vscode.Uri) =>
      vscode.commands.executeCommand<vscode.Uri | undefined>(commandIds.makePrivate, uri, { confirm: true });

    async function exists(path: string): Promise<boolean> {
      return vscode.workspace.fs.stat(file(path)).then(
        () => true,
        () => false,
      );
    }

    /** The note in its editor, once the index knows it. */
    async function opened(path: string, text: string): Promise<vscode.TextDocument> {
      const api = await activate();
      const uri = await write(`${base}/${path}`, text);
      const { document } = await open(uri);
      await eventually('the note is known', () => api.index.get(uri.toString()));
      return document;
    }

    it('is told in the status bar, in words', async () => {
      const api = await activate();
      const cases: [path: string, fields: string, text: string, label: RegExp][] = [
        [
          'Mine/a.md',
          '',
          'Who can read this: only you',
          /folder can read it: only you\. This comes from settings that are kept in the folder or above it/,
        ],
        ['Ours/a.md', 'visibility: pair\n', 'Who can read this: you and your coach', /you and your coach\.$/],
        ['All/a.md', 'visibility: group\n', 'Who can read this: everyone with this folder', /\.$/],
        ['Ours/b.md', '', 'Who can read this: you and your coach (meant for: only you)', /cannot keep a note private/],
        ['Mine/b.md', 'visibility: pair\n', 'Who can read this: only you', /It has not been shared yet/],
        ['c.md', 'visibility: pair\n', 'Meant for: you and your coach', /it is not set who that is/],
      ];
      const uris = await Promise.all(cases.map(([path, fields]) => write(`${base}/${path}`, note(fields))));
      await eventually('all are known', () => uris.every((uri) => api.index.get(uri.toString())) || undefined);
      await withFolders(async () => {
        for (const [at, [path, , text, label]] of cases.entries()) {
          await open(uris[at]);
          await eventually(
            `${path} says: ${text}`,
            () => api.readers.status?.text === text || undefined,
            () => api.readers.status?.text ?? 'nothing',
          );
          assert.match(api.readers.status!.label, label);
        }
        // Where it is known that the note is another teacher's, "your coach" would be a guess.
        await open(uris[1]);
        await withSetting('teacher', 'Somebody else', () =>
          eventually(
            'the other teacher is named',
            () => api.readers.status?.text === 'Who can read this: you and S' || undefined,
            () => api.readers.status?.text ?? 'nothing',
          ),
        );
      });
      await open(await write(`${base}/README.md`, '# Not an entry\n'));
      await eventually('nothing is said of other files', () => api.readers.status === undefined || undefined);
    }).timeout(60_000);

    it('is not called private by settings in a shared folder, which others could have written', async () => {
      const api = await activate();
      const document = await opened('Ours/Hidden/a.md', note('visibility: pair\n'));
      const says = (text: RegExp) =>
        eventually(
          `it says ${text.source}`,
          () => text.test(api.readers.status?.label ?? '') || undefined,
          () => api.readers.status?.label ?? 'nothing',
        );
      // The settings' own file lies in what is shared.
      folders = { '.': 'pair', [`${base}/Ours/Hidden`]: 'private' };
      await withFolders(async () => {
        await says(/^Who can read this: you and your coach\. .*fewer people have it\. Others can change those/);
        assert.isUndefined(await makePrivate(document.uri));
      });
      const own = (value: unknown) =>
        vscode.workspace
          .getConfiguration('reflectiveJournal')
          .update('sharing.folders', value, vscode.ConfigurationTarget.Global);
      try {
        await own({ [`${base}/Ours`]: 'group' });
        folders = { [`${base}/Ours/Hidden`]: 'private' };
        await withFolders(() => says(/^Who can read this: everyone with this folder .*do not count\.$/));
        await own({ [`${base}/Ours`]: 'private' });
        folders = { [`${base}/Ours`]: 'group' };
        await withFolders(() =>
          says(/^Who can read this: everyone with this folder .*more people have it than your own/),
        );
        await says(/^Who can read this: only you\. Whoever has its folder can read it: only you\. /);
      } finally {
        await own(undefined);
      }
    });

    it('is warned of where a shared folder holds what is private, with two ways to mend it', async () => {
      await withFolders(async () => {
        const named = await opened('Ours/a.md', note('visibility: private # mine\n'));
        await eventually(
          'it is underlined',
          () => warnings(named).join() === 'readable-by-others: private' || undefined,
        );
        const titles = (await fixesAt(named, 'private # mine')).map(({ title }) => title);
        assert.includeMembers(titles, ['Move to private folder...', 'Share: set visibility to pair']);
        const fix = (await fixesAt(named, 'private # mine')).find(({ title }) => title.startsWith('Share:'))!;
        await vscode.workspace.applyEdit(fix.edit!);
        assert.include(named.getText(), '\nvisibility: pair # mine\n');
        await eventually('the warning goes', () => warnings(named).length === 0 || undefined);

        const silent = await opened('All/b.md', note(''));
        await eventually('it is underlined', () => warnings(silent).join() === 'readable-by-others: ---' || undefined);
        await withSetting('hints', { 'readable-by-others': 'off' }, () =>
          eventually('it can be switched off', () => warnings(silent).length === 0 || undefined),
        );
      });
      const closed = await write(`${base}/Ours/c.md`, note(''));
      await withFolders(() =>
        eventually(
          'notes that are not open have it too',
          () => vscode.languages.getDiagnostics(closed).some(({ code }) => code === 'readable-by-others') || undefined,
        ),
      );
      await eventually(
        'without the setting nothing is said',
        () => vscode.languages.getDiagnostics(closed).length === 0 || undefined,
      );
    });

    it('moves an entry to the shared folder, and one undo brings everything back', async () => {
      const text = note('visibility: private\nabout: ./seen\n', 'See [[seen]].');
      const before = '---\nkind: plan\ndate: 2026-01-07\nabout: ./A/note\n---\n';
      await write(`${base}/Mine/A/seen.md`, note(''));
      const other = await write(`${base}/Mine/plan.md`, before);
      const document = await opened('Mine/A/note.md', text);
      await withFolders(async () => {
        const moved = await share(document.uri);
        assert.equal(moved?.toString(), file(`${base}/Ours/A/note.md`).toString());
        assert.isFalse(await exists(`${base}/Mine/A/note.md`));
        assert.equal(await read(moved!), note('visibility: pair\nabout: ../../Mine/A/seen\n', 'See [[seen]].'));
        assert.equal(await read(other), before.replace('./A/note', '../Ours/A/note'));
        await open(moved!);
        await vscode.commands.executeCommand('undo');
        await eventually('the file is back', async () => (await exists(`${base}/Mine/A/note.md`)) || undefined);
        const again = await vscode.workspace.openTextDocument(file(`${base}/Mine/A/note.md`));
        await eventually(
          'its text is back',
          () => again.getText() === text || undefined,
          () => again.getText(),
        );
        assert.isFalse(await exists(`${base}/Ours/A/note.md`));
        const plan = await vscode.workspace.openTextDocument(other);
        await eventually(
          'the link is back',
          () => plan.getText() === before || undefined,
          () => plan.getText(),
        );
      });
    });

    it('never writes over a file', async () => {
      const there = await write(`${base}/Ours/note.md`, note('visibility: pair\n', 'Was there before.'));
      const document = await opened('Mine/note.md', note('', 'Comes.'));
      const moved = await withFolders(() => share(document.uri));
      assert.equal(moved?.toString(), file(`${base}/Ours/note 2.md`).toString());
      assert.include(await read(there), 'Was there before.');
      assert.include(await read(moved!), 'visibility: pair\n');
    });

    it('takes what is not saved along', async () => {
      const document = await opened('Mine/note.md', note(''));
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(document.getText().length), 'Just typed.\n');
      await vscode.workspace.applyEdit(edit);
      assert.isTrue(document.isDirty);
      const moved = await withFolders(() => share(document.uri, 'All'));
      assert.equal(await read(moved!), `${note('visibility: group\n')}Just typed.\n`);
      assert.isFalse(await exists(`${base}/Mine/note.md`));
    });

    it('only changes the visibility where the folder is shared already', async () => {
      const document = await opened('Ours/note.md', note(''));
      const moved = await withFolders(() => share(document.uri));
      assert.equal(moved?.toString(), document.uri.toString());
      assert.equal(await read(moved!), note('visibility: pair\n'));
    });

    it('shows first what others will see: choosing goes there, Escape changes nothing', async () => {
      const text = note('', 'Write to maria@example.org. I am a terrible teacher.');
      const document = await opened('Mine/note.md', text);
      delete folders[`${base}/All`];
      await withFolders(async () => {
        assert.isUndefined(await closingPickers(vscode.commands.executeCommand(commandIds.shareEntry, document.uri)));
        assert.equal(await read(document.uri), text);
        // Where something was found, mending it stands first.
        assert.isUndefined(await acceptingPickers(vscode.commands.executeCommand(commandIds.shareEntry, document.uri)));
        assert.equal(await read(document.uri), text);
        const { selection } = vscode.window.activeTextEditor!;
        assert.equal(document.getText(selection), 'maria@example.org');
      });
      const clean = await opened('Mine/clean.md', note('', 'At 9:00 the bell rang.'));
      const moved = await withFolders(() =>
        acceptingPickers(vscode.commands.executeCommand<vscode.Uri>(commandIds.shareEntry, clean.uri)),
      );
      assert.equal(moved.toString(), file(`${base}/Ours/clean.md`).toString());
    });

    it('shares all that is selected, each with a preview of its own', async () => {
      delete folders[`${base}/All`];
      const uris: vscode.Uri[] = [];
      for (const name of ['one', 'two'])
        uris.push(await write(`${base}/Mine/${name}.md`, note('', 'At 9:00 the bell rang.')));
      await withFolders(() => acceptingPickers(vscode.commands.executeCommand(commandIds.shareEntry, uris[0], uris)));
      assert.deepEqual(await Promise.all(['one', 'two'].map((name) => exists(`${base}/Ours/${name}.md`))), [
        true,
        true,
      ]);
    });

    it('leaves private notes alone, and everything where no folder is set', async () => {
      const text = note('').replace('reflection', 'private-note');
      const document = await opened('Mine/note.md', text);
      assert.isUndefined(await withFolders(() => share(document.uri)));
      const other = await opened('Mine/other.md', note(''));
      assert.isUndefined(await share(other.uri));
      await closeAll();
      assert.equal(await read(document.uri), text);
      assert.equal(await read(other.uri), note(''));
    });

    it('makes an entry private again', async () => {
      const document = await opened('Ours/A/note.md', note('visibility: pair\n'));
      const moved = await withFolders(() => makePrivate(document.uri));
      assert.equal(moved?.toString(), file(`${base}/Mine/A/note.md`).toString());
      assert.equal(await read(moved!), note('visibility: private\n'));
      assert.isFalse(await exists(`${base}/Ours/A/note.md`));
      const plain = await opened('elsewhere.md', note('visibility: group\n'));
      assert.equal((await withFolders(() => makePrivate(plain.uri)))?.toString(), plain.uri.toString());
      assert.equal(await read(plain.uri), note('visibility: private\n'));
    });
  });
}
