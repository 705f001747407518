import { assert } from 'chai';
import * as vscode from 'vscode';
import { commandIds } from '../../../../src/ids';
import { acceptingPickers, activate, closeAll, eventually, file, open, read, withSetting, write } from './workbench';

/** What becomes of the files of new entries. */
export function describeNewEntries(host: string): void {
  describe(`files of new entries (${host})`, () => {
    const base = 'Entries test';
    afterEach(closeAll);
    after(async () => {
      await autoSave(undefined);
      await vscode.workspace.fs.delete(file(base), { recursive: true });
    });

    const newEntries = (path: string, count = 1) =>
      withSetting('teacher', 'Amara Rivera', () =>
        withSetting('entryPaths', { '*': `${base}/${path}` }, () =>
          acceptingPickers(
            Promise.all(
              Array.from({ length: count }, () =>
                vscode.commands.executeCommand<vscode.Uri>(commandIds.newEntry, 'private-note'),
              ),
            ),
          ),
        ),
      );
    const newEntry = async (path: string) => (await newEntries(path))[0];
    const names = async (path = '') =>
      (await vscode.workspace.fs.readDirectory(file(`${base}${path}`))).map(([name]) => name).sort();
    const type = (text: string) => vscode.commands.executeCommand('type', { text });

    // In a browser VS Code saves by itself after a second; here each test says what is to be saved when.
    const autoSave = (value: string | undefined) =>
      vscode.workspace.getConfiguration('files').update('autoSave', value, vscode.ConfigurationTarget.Workspace);

    before(async () => {
      await activate();
      await autoSave('off');
      await write(`${base}/kept.md`, 'mine');
    });

    it('are two where two are made at the same moment', async () => {
      const uris = await newEntries('race', 2);
      assert.sameMembers(
        uris.map(({ path }) => path.split('/').pop()),
        ['race.md', 'race 2.md'],
      );
      for (const uri of uris) {
        const { document } = await open(uri);
        assert.equal(document.getText().match(/^kind:/gm)?.length, 1, uri.path);
      }
    });

    it('take another name where somebody takes theirs between our look and the creation', async () => {
      const rival = vscode.workspace.onWillCreateFiles((event) => {
        rival.dispose();
        event.waitUntil(write(`${base}/rival.md`, 'theirs'));
      });
      const uri = await newEntry('rival');
      rival.dispose();
      assert.match(uri.path, /\/rival 2\.md$/);
      assert.match(vscode.window.activeTextEditor!.document.getText(), /^---\nkind: private-note/);
      assert.equal(await read(file(`${base}/rival.md`)), 'theirs');
    });

    it('take another name beside one that only some systems tell from theirs', async () => {
      await write(`${base}/Zoe\u0308/NOTE.md`, 'theirs');
      const uri = await newEntry('zo\u00eb/note');
      assert.equal(uri.toString(), file(`${base}/Zoe\u0308/note 2.md`).toString());
      assert.notInclude(await names(), 'zo\u00eb', 'the folder that is there is used');
    });

    const { newReflection, newObservation, newDebrief, newGoal, newPlan, newMeeting, newEvidence, newReview } =
      commandIds;
    for (const [kind, command] of [
      ['reflection', newReflection],
      ['observation', newObservation],
      ['debrief', newDebrief],
      ['goal', newGoal],
      ['plan', newPlan],
      ['meeting', newMeeting],
      ['evidence', newEvidence],
      ['review', newReview],
      ['learning-log', commandIds.newLearningLog],
      ['private-note', commandIds.newPrivateNote],
    ] as const) {
      it(`are of the kind ${kind}, from its template, by its own command`, async () => {
        await withSetting('teacher', 'Amara Rivera', () =>
          withSetting('entryPaths', { '*': `${base}/commands/{kind}` }, () =>
            acceptingPickers(vscode.commands.executeCommand<vscode.Uri>(command)),
          ),
        );
        const text = vscode.window.activeTextEditor!.document.getText();
        assert.match(text, new RegExp(`^---\\nkind: ${kind}\\n`));
        assert.include(await names('/commands'), `${kind}.md`);
      });
    }

    it('go again, with their folders, where the editor is closed before anything is typed', async () => {
      const uri = await newEntry('new/deep/{date}');
      assert.equal(await read(uri), '');
      await closeAll();
      await eventually('nothing is left', async () => ((await names()).includes('new') ? undefined : true));
      assert.include(await names(), 'kept.md');
    });

    it('go where what was typed is thrown away', async () => {
      await newEntry('thrown');
      await type('Not this');
      await closeAll();
      await eventually('it is gone', async () => ((await names()).includes('thrown.md') ? undefined : true));
    });

    it('go where auto save wrote nothing but the template', async () => {
      await autoSave('afterDelay');
      const untouched = await newEntry('auto');
      await eventually('it is saved', async () => ((await read(untouched)) === '' ? undefined : true));
      await closeAll();
      await eventually('it is gone', async () => ((await names()).includes('auto.md') ? undefined : true));
      const typed = await newEntry('auto typed');
      await type('Kept');
      await eventually('it is saved', async () => ((await read(typed)).includes('title: Kept') ? true : undefined));
      await closeAll();
      await autoSave('off');
      await newEntry('other');
      await closeAll();
      await eventually('the other is gone', async () => ((await names()).includes('other.md') ? undefined : true));
      assert.include(await names(), 'auto typed.md');
    });

    it('stay where they were saved by hand, typed in or not', async () => {
      const untouched = await newEntry('saved');
      await vscode.window.activeTextEditor!.document.save();
      const text = await read(untouched);
      assert.match(text, /^kind: private-note$/m);
      await closeAll();
      await newEntry('other');
      await closeAll();
      await eventually('the other is gone', async () => ((await names()).includes('other.md') ? undefined : true));
      assert.equal(await read(untouched), text);
    });

    it('stay where another program wrote into them', async () => {
      const uri = await newEntry('synced');
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('from another machine'));
      await closeAll();
      await newEntry('other');
      await closeAll();
      await eventually('the other is gone', async () => ((await names()).includes('other.md') ? undefined : true));
      assert.equal(await read(uri), 'from another machine');
    });

    it('stay while another editor shows them', async () => {
      const uri = await newEntry('twice');
      await vscode.commands.executeCommand('workbench.action.splitEditor');
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await newEntry('other');
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await eventually('the other is gone', async () => ((await names()).includes('other.md') ? undefined : true));
      assert.equal(await read(uri), '');
    });

    it('are empty again after one undo', async () => {
      await newEntry('undo');
      const { document } = vscode.window.activeTextEditor!;
      assert.match(document.getText(), /^---\nkind: private-note/);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), '');
    });

    it('are untitled notes with all of the text where no file can be made', async () => {
      // A file stands where the folder would have to be.
      const uri = await newEntry('kept.md/{date}');
      assert.equal(uri.scheme, 'untitled');
      assert.match(vscode.window.activeTextEditor!.document.getText(), /^---\nkind: private-note/);
      assert.equal(await read(file(`${base}/kept.md`)), 'mine');
    });
  });
}
