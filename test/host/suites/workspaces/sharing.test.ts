import { assert } from 'chai';
import * as vscode from 'vscode';
import { commandIds } from '../../../../src/ids';
import { activate, closeAll, eventually, open, read } from '../shared/workbench';

const encoder = new TextEncoder();

/** A private folder and a shared one, side by side in one workspace. */
describe('sharing between workspace folders', () => {
  const [mine, ours] = [0, 1].map((at) => () => vscode.workspace.workspaceFolders![at]) as [
    () => vscode.WorkspaceFolder,
    () => vscode.WorkspaceFolder,
  ];
  const text = (fields: string, body: string) =>
    `---\nkind: reflection\ndate: 2026-01-07\nteacher: Two Roots\n${fields}---\n\n${body}\n`;
  const at = (root: vscode.WorkspaceFolder, path: string) => vscode.Uri.joinPath(root.uri, path);

  async function write(uri: vscode.Uri, content: string): Promise<vscode.Uri> {
    await vscode.workspace.fs.writeFile(uri, encoder.encode(content));
    const api = await activate();
    await eventually('the note is known', () => api.index.get(uri.toString()));
    return uri;
  }

  async function isThere(uri: vscode.Uri): Promise<boolean> {
    return vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
  }

  function set(folders: Readonly<Record<string, string>> | undefined, scope?: vscode.WorkspaceFolder): Thenable<void> {
    const { Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
    const target = scope ? WorkspaceFolder : Workspace;
    return vscode.workspace.getConfiguration('reflectiveJournal', scope).update('sharing.folders', folders, target);
  }

  const share = (uri: vscode.Uri) =>
    vscode.commands.executeCommand<vscode.Uri | undefined>(commandIds.shareEntry, uri, { confirm: true });
  const makePrivate = (uri: vscode.Uri) =>
    vscode.commands.executeCommand<vscode.Uri | undefined>(commandIds.makePrivate, uri, { confirm: true });

  afterEach(async () => {
    await closeAll();
    await set(undefined);
    for (const root of [mine(), ours()]) {
      await set(undefined, root);
      for (const name of ['Two Roots', 'Kept']) {
        const uri = at(root, name);
        if (await isThere(uri)) await vscode.workspace.fs.delete(uri, { recursive: true });
      }
    }
  });

  it('moves an entry to the other root and back, with links that follow, as each root has set it', async () => {
    const api = await activate();
    await set({ '.': 'private' }, mine());
    await set({ '.': 'pair' }, ours());
    const note = await write(at(mine(), 'Two Roots/note.md'), text('about: ./seen\n', 'Text.'));
    await write(at(mine(), 'Two Roots/seen.md'), text('', 'Seen.'));
    const other = await write(at(mine(), 'Two Roots/other.md'), text('', 'See [it](note.md) and [[./note]].'));

    const shared = await share(note);
    assert.equal(shared?.toString(), at(ours(), 'Two Roots/note.md').toString());
    assert.isFalse(await isThere(note));
    assert.match(await read(shared!), /\nabout: (?:\.\.\/)+[^\n]*\/Two Roots\/seen\nvisibility: pair\n/);
    assert.match(
      await read(other),
      /\[it\]\((?:\.\.\/)+[^)]*\/Two%20Roots\/note\.md\) and \[\[(?:\.\.\/)+[^\]]*\/Two Roots\/note\]\]/,
    );
    await open(shared!);
    await eventually(
      'the status bar tells who can read it',
      () => api.readers.status?.text === 'Who can read this: you and your coach' || undefined,
    );

    const back = await makePrivate(shared!);
    assert.equal(back?.toString(), note.toString());
    assert.isFalse(await isThere(shared!));
    assert.match(await read(note), /\nvisibility: private\n/);
    assert.include(await read(note), 'seen\n');
  });

  it('knows roots by their names in the settings of the workspace, and folders in one root', async () => {
    await set({ [mine().name]: 'private', [ours().name]: 'pair', [`${ours().name}/Kept`]: 'private' });
    const note = await write(at(ours(), 'Kept/Two Roots/note.md'), text('', 'Text.'));
    const shared = await share(note);
    assert.equal(shared?.toString(), at(ours(), 'Two Roots/note.md').toString());
    assert.include(await read(shared!), '\nvisibility: pair\n');
  });

  it('takes no "only you" on trust from a workspace file that lies above the folder', async () => {
    const api = await activate();
    const below = vscode.Uri.joinPath(vscode.workspace.workspaceFile!, '../Below');
    await vscode.workspace.fs.createDirectory(below);
    const count = vscode.workspace.workspaceFolders!.length;
    await foldersChange(() => vscode.workspace.updateWorkspaceFolders(count, 0, { uri: below, name: 'Below' }));
    const own = (value: unknown) =>
      vscode.workspace
        .getConfiguration('reflectiveJournal')
        .update('sharing.folders', value, vscode.ConfigurationTarget.Global);
    const says = (text: RegExp) =>
      eventually(
        `it says ${text.source}`,
        () => text.test(api.readers.status?.label ?? '') || undefined,
        () => api.readers.status?.label ?? 'nothing',
      );
    try {
      const note = await write(vscode.Uri.joinPath(below, 'note.md'), text('visibility: pair\n', 'Text.'));
      await open(note);
      await set({ Below: 'private' });
      await says(/^Who can read this: only you\. .*kept in the folder or above it: others who have them could change/);
      await own({ Below: 'pair' });
      await says(/^Who can read this: you and your coach\. .*so they do not count\.$/);
      await set({ Below: 'group' });
      await says(/^Who can read this: everyone with this folder .*more people have it than your own settings do\.$/);
    } finally {
      await own(undefined);
      await closeAll();
      await foldersChange(() => vscode.workspace.updateWorkspaceFolders(count, 1));
      await vscode.workspace.fs.delete(below, { recursive: true });
    }
  });

  it('looks for what tells who a student is where the folder has not switched that off', async () => {
    const setting = () => vscode.workspace.getConfiguration('reflectiveJournal', ours().uri);
    const found = ({ uri }: vscode.TextDocument) =>
      vscode.languages.getDiagnostics(uri).filter(({ code }) => code === 'student-identity').length;
    await setting().update('identity.enabled', false, vscode.ConfigurationTarget.WorkspaceFolder);
    try {
      const [here, there] = [mine(), ours()].map((root) => at(root, 'Two Roots/note.md'));
      for (const uri of [here, there]) await write(uri, text('', 'Write to ana@example.org.'));
      const looked = await open(here);
      const silent = await open(there);
      await eventually('the first folder is looked at', () => found(looked.document) === 1 || undefined);
      assert.equal(found(silent.document), 0);
      await setting().update('identity.enabled', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
      await eventually('then the second one too', () => found(silent.document) === 1 || undefined);
    } finally {
      await setting().update('identity.enabled', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    }
  });
});

async function foldersChange(work: () => boolean): Promise<void> {
  const changed = new Promise<void>((resolve) => {
    const subscription = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      subscription.dispose();
      resolve();
    });
  });
  assert.isTrue(work());
  await changed;
}
