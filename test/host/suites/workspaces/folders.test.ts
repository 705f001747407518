import { assert } from 'chai';
import * as vscode from 'vscode';
import { commandIds } from '../../../../src/ids';
import {
  acceptingPickers,
  activate,
  closeAll,
  closingPickers,
  eventually,
  nodeAt,
  withSetting,
} from '../shared/workbench';

const encoder = new TextEncoder();

/** Two folders in one workspace, and file systems of other kinds. */
describe('workspace folders', () => {
  const second = () => vscode.workspace.workspaceFolders![1].uri;
  const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, encoder.encode(text));
  const note = (title: string, teacher: string) =>
    `---\nkind: meeting\ntitle: ${title}\nteacher: ${teacher}\n---\n\nText.\n`;

  afterEach(closeAll);

  it('are all read, without what is hidden or excluded, and with a link that leads in circles', async () => {
    const api = await activate();
    assert.isDefined(await nodeAt(api, 'Amara Rivera'));
    assert.isDefined(await nodeAt(api, 'Second Teacher', 'Entries without a goal', 'Second root'));
    const paths = [...api.index.uris()].filter((uri) => uri.startsWith(`${second().toString()}/`));
    assert.isEmpty(paths.filter((uri) => /\/(hidden|node_modules)\//.test(uri)));
    assert.isBelow(paths.length, 4, paths.join('\n'));
  });

  it('follow changes in each', async () => {
    const api = await activate();
    await write(vscode.Uri.joinPath(second(), 'later.md'), note('Later', 'Later Teacher'));
    await eventually('the note shows', () => nodeAt(api, 'Later Teacher', 'Entries without a goal', 'Later'));
    await write(vscode.Uri.joinPath(second(), 'hidden', 'later.md'), note('Hidden', 'Hidden Teacher'));
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(second(), 'later.md'));
    await eventually('it is gone', async () => ((await nodeAt(api, 'Later Teacher')) ? undefined : true));
    assert.isUndefined(await nodeAt(api, 'Hidden Teacher'));
  });

  it('obey include and exclude as soon as they change', async () => {
    const api = await activate();
    const has = (part: string) => [...api.index.uris()].some((uri) => uri.includes(part));
    await withSetting('exclude', ['**/Amara*/**'], () =>
      eventually('the excluded folder is gone', () => (has('/Amara') ? undefined : true)),
    );
    await eventually('it is back', () => (has('/Amara') ? true : undefined));
    await withSetting('include', ['Mei*/*.md'], () =>
      eventually('only what is included is left', () => (has('/Mei') && !has('/Chidi') ? true : undefined)),
    );
    await eventually('all is back', () => (has('/Chidi') ? true : undefined));
  });

  it('take a new entry into the folder of the active editor', async () => {
    await activate();
    await vscode.window.showTextDocument(vscode.Uri.joinPath(second(), 'note.md'));
    const uri = await withSetting('teacher', 'Second Teacher', () =>
      acceptingPickers(vscode.commands.executeCommand<vscode.Uri>(commandIds.newEntry, 'meeting')),
    );
    assert.isTrue(uri.toString().startsWith(`${second().toString()}/Second%20Teacher/`), uri.toString());
  });

  describe('have templates of their own', () => {
    const first = () => vscode.workspace.workspaceFolders![0].uri;
    const template = (root: vscode.Uri, id: string) => vscode.Uri.joinPath(root, '.journal', 'templates', `${id}.md`);
    const made: vscode.Uri[] = [];
    let own: vscode.Uri | undefined;

    /** A note in the folder, open; the commands that follow are for that folder. */
    async function openIn(root: vscode.Uri): Promise<vscode.TextEditor> {
      const uri = vscode.Uri.joinPath(root, 'here.md');
      await write(uri, 'Here.\n');
      made.push(uri);
      return vscode.window.showTextDocument(uri);
    }

    async function newEntry(root: vscode.Uri, kind: string): Promise<string> {
      await openIn(root);
      const uri = await withSetting('teacher', 'Second Teacher', () =>
        acceptingPickers(vscode.commands.executeCommand<vscode.Uri>(commandIds.newEntry, kind)),
      );
      assert.isTrue(uri.toString().startsWith(`${root.toString()}/`), uri.toString());
      return vscode.window.activeTextEditor!.document.getText();
    }

    before(async () => {
      await activate();
      await write(template(first(), 'meeting'), '---\nkind: meeting\n---\n\n## The first way\n');
      await write(template(second(), 'Meeting'), '---\nkind: meeting\n---\n\n## The second way\n');
      await write(template(second(), 'exit'), 'Exit ticket of the second\n');
    });
    afterEach(async () => {
      await closeAll();
      for (const uri of [...made.splice(0), ...(own ? [own] : [])]) {
        await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
      }
      own = undefined;
    });
    after(async () => {
      for (const root of [first(), second()]) {
        await vscode.workspace.fs.delete(vscode.Uri.joinPath(root, '.journal'), { recursive: true });
      }
    });

    it('over those of the person, over those that come with the extension', async () => {
      own = await vscode.commands.executeCommand<vscode.Uri>(commandIds.customizeTemplate, 'meeting', 'user');
      await write(own, '---\nkind: meeting\n---\n\n## My own way\n');
      await closeAll();
      assert.include(await newEntry(first(), 'meeting'), '## The first way');
      assert.include(await newEntry(second(), 'meeting'), '## The second way');
      await vscode.workspace.fs.delete(template(first(), 'meeting'));
      assert.include(await newEntry(first(), 'meeting'), '## My own way');
      assert.include(await newEntry(second(), 'meeting'), '## The second way');
      await vscode.workspace.fs.delete(own);
      own = undefined;
      assert.include(await newEntry(first(), 'meeting'), '## Not working yet');
      await write(template(first(), 'meeting'), '---\nkind: meeting\n---\n\n## The first way\n');
    });

    it('for inserting, each in notes of its folder', async () => {
      const inserted = async (root: vscode.Uri) => {
        const { document } = await openIn(root);
        await closingPickers(vscode.commands.executeCommand(commandIds.insertTemplate, 'exit'));
        return document.getText();
      };
      assert.include(await inserted(second()), 'Exit ticket of the second');
      await closeAll();
      assert.equal(await inserted(first()), 'Here.\n', 'it is not offered in the other folder');
    });

    it('copied for editing into the folder of the active editor', async () => {
      for (const root of [second(), first()]) {
        await openIn(root);
        const uri = await vscode.commands.executeCommand<vscode.Uri>(commandIds.customizeTemplate, 'walk', 'workspace');
        assert.equal(uri.toString(), template(root, 'walk').toString());
        made.push(uri);
      }
    });

    it('in a folder that a setting of the one folder names', async () => {
      const settings = vscode.workspace.getConfiguration('reflectiveJournal', second());
      const folderOnly = vscode.ConfigurationTarget.WorkspaceFolder;
      await settings.update('templateFolder', 'Ways', folderOnly);
      try {
        const uri = vscode.Uri.joinPath(second(), 'Ways', 'plan.md');
        await write(uri, '---\nkind: plan\n---\n\n## Another way\n');
        made.push(uri);
        assert.include(await newEntry(second(), 'plan'), '## Another way');
        assert.include(await newEntry(first(), 'plan'), '## Success criteria');
      } finally {
        await settings.update('templateFolder', undefined, folderOnly);
      }
    });
  });

  it('show 300 notes that come at once as few updates, and say how a checkout ended', async () => {
    const api = await activate();
    const names = Array.from({ length: 300 }, (_, at) => vscode.Uri.joinPath(second(), 'many', `${at}.md`));
    await Promise.all(names.map((uri, at) => write(uri, note(`Many ${at}`, 'Many Teacher'))));
    await eventually('all of them show', async () => {
      const item = await nodeAt(api, 'Many Teacher', 'Entries without a goal');
      return item?.description === '300' ? true : undefined;
    });
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(second(), 'many'), { recursive: true });
    await eventually('all are gone', async () => ((await nodeAt(api, 'Many Teacher')) ? undefined : true));
  });

  it('may be in memory, where nobody can search', async () => {
    const api = await activate();
    const files = new MemoryFileSystem({
      '/a.md': note('In memory', 'Memory Teacher'),
      '/deep/b.md': note('Deep', 'Memory Teacher'),
    });
    const registration = vscode.workspace.registerFileSystemProvider('journalmemory', files, { isReadonly: true });
    const count = vscode.workspace.workspaceFolders!.length;
    const root = vscode.Uri.parse('journalmemory:/');
    try {
      vscode.workspace.updateWorkspaceFolders(count, 0, { uri: root, name: 'memory' });
      for (const title of ['In memory', 'Deep']) {
        await eventually(`${title} shows`, () => nodeAt(api, 'Memory Teacher', 'Entries without a goal', title));
      }
      await vscode.window.showTextDocument(vscode.Uri.joinPath(root, 'a.md'));
      // Nothing can be created there: the entry opens as an untitled note and nothing is lost.
      const uri = await withSetting('teacher', 'Memory Teacher', () =>
        acceptingPickers(vscode.commands.executeCommand<vscode.Uri>(commandIds.newEntry, 'meeting')),
      );
      assert.equal(uri.scheme, 'untitled');
      assert.match(vscode.window.activeTextEditor!.document.getText(), /^---\nkind: meeting\n/);
      await closeAll();

      // Neither can the notes that answer an observation, nor those of a cycle.
      const observation = vscode.Uri.joinPath(root, 'deep', 'b.md');
      const line = '10:05 T: Why? (4 s)';
      for (const [kind, command] of [
        ['debrief', commandIds.debriefFromObservation],
        ['reflection', commandIds.reflectOnObservation],
      ] as const) {
        await acceptingPickers(vscode.commands.executeCommand(command, observation, [line]));
        const text = vscode.window.activeTextEditor!.document.getText();
        assert.isTrue(vscode.window.activeTextEditor!.document.isUntitled);
        assert.match(text, new RegExp(`^---\\nkind: ${kind}\\n`));
        assert.include(text, `- ${line}\n`);
        assert.match(text, /^about: b$/m);
        await closeAll();
      }
      await vscode.window.showTextDocument(vscode.Uri.joinPath(root, 'a.md'));
      const uris = await vscode.commands.executeCommand<vscode.Uri[]>(commandIds.startCoachingCycle, {
        teacher: 'Memory Teacher',
        title: 'Wait time',
        date: '2026-03-02',
      });
      assert.deepEqual(
        uris.map(({ scheme }) => scheme),
        Array.from({ length: 5 }, () => 'untitled'),
      );
      assert.match(
        vscode.window.activeTextEditor!.document.getText(),
        /^---\nkind: goal\nid: memory-teacher-wait-time\n/,
      );
    } finally {
      await closeAll();
      vscode.workspace.updateWorkspaceFolders(count, 1);
      await eventually('its notes are gone', async () => ((await nodeAt(api, 'Memory Teacher')) ? undefined : true));
      registration.dispose();
    }
  }).timeout(60_000);
});

/** A read-only file system without search, as extensions bring them for remote places. */
class MemoryFileSystem implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  constructor(private readonly files: Readonly<Record<string, string>>) {}

  watch = () => new vscode.Disposable(() => undefined);

  stat({ path }: vscode.Uri): vscode.FileStat {
    const text = this.files[path];
    const isFolder = path === '/' || Object.keys(this.files).some((name) => name.startsWith(`${path}/`));
    if (text === undefined && !isFolder) throw vscode.FileSystemError.FileNotFound(path);
    const type = text === undefined ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 1, mtime: 1, size: text?.length ?? 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const prefix = path === '/' ? '/' : `${path}/`;
    const names = Object.keys(this.files)
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
    return names.map((name) => {
      const [first = '', ...rest] = name.split('/');
      return [first, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File];
    });
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const text = this.files[path];
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return encoder.encode(text);
  }

  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;
}

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions('read only');
}
