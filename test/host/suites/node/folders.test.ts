import { assert } from 'chai';
import type * as Fs from 'node:fs';
import * as vscode from 'vscode';
import { activate, eventually, file, write } from '../shared/workbench';

const base = 'Folders test';
const at = (path: string) => `${base}/${path}`;
const note = (title: string) => `---\nkind: meeting\ntitle: ${title}\nteacher: Folders Teacher\n---\n`;

// eslint-disable-next-line @typescript-eslint/no-require-imports -- Node's own, which no bundle for the web has
const { symlinkSync } = require('node:fs') as typeof Fs;

function link(target: string, path: string): void {
  symlinkSync(file(target).fsPath, file(path).fsPath, 'dir');
}

/** Demands exactly these notes below the test's folder, once all events were seen. */
async function check(expected: readonly string[]): Promise<void> {
  const api = await activate();
  const prefix = `${file(base).toString()}/`;
  let found: string[] = [];
  const ask = () => {
    found = [...api.index.uris()]
      .filter((uri) => uri.startsWith(prefix))
      .map((uri) => decodeURIComponent(uri.slice(prefix.length)))
      .sort();
    return found.join() === [...expected].sort().join() ? true : undefined;
  };
  await eventually(`the notes are ${expected.join(', ')}`, ask, () => found.join(', '));
}

describe('folders of notes', () => {
  beforeEach(activate);
  afterEach(async () => {
    await vscode.workspace.fs.delete(file(base), { recursive: true });
    await check([]);
  });

  it('are found when many come at once, one in the other', async () => {
    const paths = ['a.md', 'b/c.md', 'b/d/e.md', 'b/d/f/g/h.md', 'i/j.md'];
    await Promise.all(paths.map(async (path) => write(at(path), note(path))));
    await check(paths);
  });

  it('are found where one goes and comes again at once with other notes', async () => {
    for (const round of ['one', 'two', 'three']) {
      await write(at(`again/${round}.md`), note(round));
      await check([`again/${round}.md`]);
      await vscode.workspace.fs.delete(file(at('again')), { recursive: true });
    }
    await write(at('again/last.md'), note('last'));
    await check(['again/last.md']);
  });

  it('are found behind a link, and a link that leads in a circle adds nothing', async () => {
    await write(at('own/a.md'), note('a'));
    await write(at('own/deep/b.md'), note('b'));
    await write(at('other/c.md'), note('c'));
    link(at('own'), at('own/deep/around'));
    link(base, at('other/up'));
    link(at('other'), at('own/linked'));
    await vscode.commands.executeCommand('reflectiveJournal.refresh');
    // `other/up` leads to the folder above and is not followed; `own/linked` is, up to the link in it that leads on to it.
    await check(['own/a.md', 'own/deep/b.md', 'other/c.md', 'own/linked/c.md']);
  });

  it('are left out with all below them where the settings say so', async () => {
    const settings = vscode.workspace.getConfiguration('reflectiveJournal');
    const usual = settings.inspect<string[]>('exclude')?.defaultValue ?? [];
    assert.include(usual, '**/node_modules/**');
    await write(at('drafts/deep/a.md'), note('a'));
    await write(at('node_modules/b.md'), note('b'));
    await write(at('.journal/templates/c.md'), note('c'));
    await write(at('kept/d.md'), note('d'));
    await check(['drafts/deep/a.md', 'kept/d.md']);
    await settings.update('exclude', [...usual, '**/drafts/**'], vscode.ConfigurationTarget.Workspace);
    await check(['kept/d.md']);
    await settings.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    await check(['drafts/deep/a.md', 'kept/d.md']);
  });
});
