import { assert } from 'chai';
import * as vscode from 'vscode';
import { commandIds } from '../../../../src/ids';
import { acceptingPickers, activate, closeAll, eventually, read } from '../shared/workbench';

const encoder = new TextEncoder();

/** An entry is moved to or from a folder of another file system, where a file cannot be renamed but copied and deleted. */
describe('sharing with another file system', () => {
  const disk = () => vscode.workspace.workspaceFolders![0].uri;
  const far = vscode.Uri.parse('journalfar:/');
  const at = (root: vscode.Uri, path: string) => vscode.Uri.joinPath(root, path);
  const text = (fields: string, body = 'Text.') =>
    `---\nkind: reflection\ndate: 2026-01-07\nteacher: Far Away\n${fields}---\n\n${body}\n`;
  const comments =
    '---\nauthor: Jo\n---\n\n## Today (thread t1)\n\n### 2026-01-08 09:00 (comment c1)\n\nWhat did you see?\n';
  /** A name of its own for each test: VS Code goes on knowing a file's text for a while when the file is gone. */
  let base = '';
  let tests = 0;
  let files: MemoryFiles;
  let registration: vscode.Disposable;

  before(async () => {
    await activate();
    files = new MemoryFiles();
    registration = vscode.workspace.registerFileSystemProvider('journalfar', files, { isCaseSensitive: true });
    const count = vscode.workspace.workspaceFolders!.length;
    const added = new Promise<void>((resolve) => {
      const subscription = vscode.workspace.onDidChangeWorkspaceFolders(() => {
        subscription.dispose();
        resolve();
      });
    });
    vscode.workspace.updateWorkspaceFolders(count, 0, { uri: far, name: 'far' });
    await added;
  });
  after(async () => {
    await closeAll();
    vscode.workspace.updateWorkspaceFolders(vscode.workspace.workspaceFolders!.length - 1, 1);
    const api = await activate();
    await eventually('its notes are gone', () => ![...api.index.uris()].some((uri) => uri.startsWith('journalfar:')));
    registration.dispose();
  });
  beforeEach(() => {
    base = `Far ${++tests}`;
  });
  afterEach(async () => {
    files.refuse.clear();
    await closeAll();
    await set(undefined);
    for (const uri of [at(disk(), base), at(far, base)]) {
      await vscode.workspace.fs.delete(uri, { recursive: true }).then(undefined, () => undefined);
    }
  });

  function set(folders: Readonly<Record<string, string>> | undefined): Thenable<void> {
    const { Workspace } = vscode.ConfigurationTarget;
    return vscode.workspace.getConfiguration('reflectiveJournal').update('sharing.folders', folders, Workspace);
  }

  async function write(uri: vscode.Uri, content: string): Promise<vscode.Uri> {
    await vscode.workspace.fs.writeFile(uri, encoder.encode(content));
    const api = await activate();
    if (!uri.path.includes('.comments.')) await eventually('the note is known', () => api.index.get(uri.toString()));
    return uri;
  }

  async function isThere(uri: vscode.Uri): Promise<boolean> {
    return vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
  }

  const share = (uri: vscode.Uri) =>
    vscode.commands.executeCommand<vscode.Uri | undefined>(commandIds.shareEntry, uri, { confirm: true });
  const makePrivate = (uri: vscode.Uri) =>
    vscode.commands.executeCommand<vscode.Uri | undefined>(commandIds.makePrivate, uri, { confirm: true });
  const privateHere = () => set({ [vscode.workspace.workspaceFolders![0].name]: 'private', far: 'pair' });
  const privateThere = () => set({ [vscode.workspace.workspaceFolders![0].name]: 'pair', far: 'private' });

  it('takes the entry, its comments and its links there and back', async () => {
    await privateHere();
    const note = await write(at(disk(), `${base}/note.md`), text(''));
    await write(at(disk(), `${base}/note.comments.jo.md`), comments);
    const shared = await share(note);
    assert.equal(shared?.toString(), at(far, `${base}/note.md`).toString());
    assert.equal(await read(shared!), text('visibility: pair\n'));
    assert.equal(await read(at(far, `${base}/note.comments.jo.md`)), comments);
    assert.deepEqual(await Promise.all([isThere(note), isThere(at(disk(), `${base}/note.comments.jo.md`))]), [
      false,
      false,
    ]);

    const back = await makePrivate(shared!);
    assert.equal(back?.toString(), note.toString());
    assert.equal(await read(note), text('visibility: private\n'));
    assert.equal(await read(at(disk(), `${base}/note.comments.jo.md`)), comments);
    assert.isFalse(await isThere(shared!));
  });

  it('tells where the entry could be copied but not taken away, and both are whole', async () => {
    await privateThere();
    const note = await write(at(far, `${base}/note.md`), text('visibility: private\n'));
    await write(at(far, `${base}/note.comments.jo.md`), comments);
    files.refuse.add('delete');
    const shared = await share(note);
    assert.equal(shared?.toString(), at(disk(), `${base}/note.md`).toString());
    assert.equal(await read(shared!), text('visibility: pair\n'), 'it says who is to read it');
    assert.equal(await read(at(disk(), `${base}/note.comments.jo.md`)), comments);
    assert.equal(await read(note), text('visibility: private\n'));
  });

  it('changes nothing where the other folder can only be read', async () => {
    await privateHere();
    const note = await write(at(disk(), `${base}/note.md`), text('', 'See [[other]].'));
    const other = await write(at(disk(), `${base}/other.md`), text('', 'See [it](note.md).'));
    await write(at(disk(), `${base}/note.comments.jo.md`), comments);
    files.refuse.add('write');
    assert.isUndefined(await share(note));
    await closeAll();
    assert.equal(await read(note), text('', 'See [[other]].'));
    assert.equal(await read(other), text('', 'See [it](note.md).'));
    assert.equal(await read(at(disk(), `${base}/note.comments.jo.md`)), comments);
    assert.isFalse(await isThere(at(far, `${base}/note.md`)));
  });

  it('leaves the new visibility in the editor where it cannot be saved', async () => {
    await set({ far: 'group' });
    const note = await write(at(far, `${base}/note.md`), text('visibility: pair\n'));
    files.refuse.add('write');
    assert.equal((await share(note))?.toString(), note.toString());
    const { document } = await vscode.window.showTextDocument(note);
    assert.isTrue(document.isDirty);
    assert.equal(document.getText(), text('visibility: group\n'));
    assert.equal(await read(note), text('visibility: pair\n'));
  });

  it('moves nothing where the entry is deleted while the preview is open', async () => {
    await privateHere();
    const note = await write(at(disk(), `${base}/note.md`), text(''));
    await vscode.window.showTextDocument(note);
    const sharing = vscode.commands.executeCommand<vscode.Uri | undefined>(commandIds.shareEntry, note);
    await vscode.workspace.fs.delete(note);
    assert.isUndefined(await acceptingPickers(sharing));
    assert.isFalse(await isThere(at(far, `${base}/note.md`)));
    assert.isFalse(await isThere(note));
  });
});

/** A file system in memory, which refuses what it is told to. */
class MemoryFiles implements vscode.FileSystemProvider {
  readonly refuse = new Set<'write' | 'delete'>();
  private readonly files = new Map<string, { bytes: Uint8Array; mtime: number }>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  private time = 1;

  watch = () => new vscode.Disposable(() => undefined);

  stat({ path }: vscode.Uri): vscode.FileStat {
    const found = this.files.get(path);
    if (found) return { type: vscode.FileType.File, ctime: 1, mtime: found.mtime, size: found.bytes.length };
    if (path !== '/' && !this.below(path).length) throw vscode.FileSystemError.FileNotFound(path);
    return { type: vscode.FileType.Directory, ctime: 1, mtime: 1, size: 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const prefix = path === '/' ? '/' : `${path}/`;
    const kinds = new Map<string, vscode.FileType>();
    for (const name of this.below(path)) {
      const [first = '', ...rest] = name.slice(prefix.length).split('/');
      kinds.set(first, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
    }
    return [...kinds];
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const found = this.files.get(path);
    if (!found) throw vscode.FileSystemError.FileNotFound(path);
    return found.bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    this.allow('write', uri);
    const type = this.files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.files.set(uri.path, { bytes: bytes.slice(), mtime: ++this.time });
    this.changed.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.allow('delete', uri);
    const paths = [uri.path, ...this.below(uri.path)].filter((path) => this.files.delete(path));
    if (paths.length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    this.changed.fire(paths.map((path) => ({ type: vscode.FileChangeType.Deleted, uri: uri.with({ path }) })));
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.allow('write', to);
    const found = this.readFile(from);
    this.delete(from);
    this.writeFile(to, found);
  }

  // Folders are there as long as something lies in them.
  createDirectory(uri: vscode.Uri): void {
    this.allow('write', uri);
  }

  private below(path: string): string[] {
    const prefix = path === '/' ? '/' : `${path}/`;
    return [...this.files.keys()].filter((name) => name.startsWith(prefix));
  }

  private allow(what: 'write' | 'delete', uri: vscode.Uri): void {
    if (this.refuse.has(what)) throw vscode.FileSystemError.NoPermissions(uri);
  }
}
