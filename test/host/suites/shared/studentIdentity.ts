import { assert } from 'chai';
import * as vscode from 'vscode';
import { activate, closeAll, eventually, file, fixesAt, folder, open, ours, write } from './workbench';

const note = (body: string, kind = 'reflection') =>
  `---\nkind: ${kind}\ndate: 2026-01-07\nteacher: Ana Ng\n---\n\n${body}`;

let notes = 0;

async function withUserSetting(name: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const update = (now: unknown) =>
    vscode.workspace.getConfiguration('reflectiveJournal').update(name, now, vscode.ConfigurationTarget.Global);
  await update(value);
  try {
    await work();
  } finally {
    await update(undefined);
  }
}

export function describeStudentIdentity(host: string): void {
  describe(`student identity (${host})`, () => {
    afterEach(closeAll);

    const identities = (document: vscode.TextDocument) =>
      ours(document).flatMap((line) => (line.startsWith('student-identity: ') ? [line.slice(18)] : []));

    async function noteWith(body: string, expected: readonly string[], kind?: string): Promise<vscode.TextDocument> {
      await activate();
      const { document } = await open(await write(`Identity test/${++notes}.md`, note(body, kind)));
      await eventually(
        `these are shown: ${expected.join()}`,
        () => identities(document).join() === expected.join() || undefined,
      );
      return document;
    }

    it('warns of addresses and phone numbers in notes of every kind, also in quotations', async () => {
      for (const kind of ['reflection', 'private-note', 'observation']) {
        const document = await noteWith(
          '"Write to ana@example.org", said S4: 555-234-5678.\n',
          ['ana@example.org', '555-234-5678'],
          kind,
        );
        const [diagnostic] = vscode.languages
          .getDiagnostics(document.uri)
          .filter(({ code }) => code === 'student-identity');
        assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Warning);
      }
    });

    it('knows the names of the list in the user settings, and replaces them by seat numbers', () =>
      withUserSetting('identity.roster', ['Maria Lopez: S14', 'Tom Silva'], async () => {
        const document = await noteWith('T: "Well done, Maria!" Tom wrote. Ana spoke to Tom.\n', [
          'Maria',
          'Tom',
          'Tom',
        ]);
        const one = (await fixesAt(document, 'Maria')).find(({ title }) => title === 'Replace by S14');
        await vscode.workspace.applyEdit(one!.edit!);
        assert.include(document.getText(), 'T: "Well done, S14!" Tom wrote.');
        await eventually('one less is shown', () => identities(document).join() === 'Tom,Tom' || undefined);
        const all = (await fixesAt(document, 'Tom')).find(({ title }) => title === 'Replace all 2 in this note');
        await vscode.workspace.applyEdit(all!.edit!);
        assert.include(document.getText(), '"Well done, S14!" S__ wrote. Ana spoke to S__.');
        // What is typed for one place of a student goes into all of them.
        assert.equal(vscode.window.activeTextEditor!.selections.length, 2);
        await eventually('none is shown', () => identities(document).length === 0 || undefined);
      }));

    it('reads the list from a file outside the notes, and not from one inside', async () => {
      const outside = vscode.Uri.joinPath(folder(), '..', 'students.txt');
      await vscode.workspace.fs.writeFile(outside, new TextEncoder().encode('Wanda Oduya: S7\n'));
      const inside = await write('Identity test/students.txt', 'Pavel Horak: S8\n');
      await withUserSetting('identity.rosterFile', outside.toString(), async () => {
        await noteWith('Wanda and Pavel read.\n', ['Wanda']);
      });
      await withUserSetting('identity.rosterFile', inside.toString(), async () => {
        await noteWith('Pavel: ana@example.org\n', ['ana@example.org']);
      });
      await vscode.workspace.fs.delete(outside);
      await vscode.workspace.fs.delete(file('Identity test/students.txt'));
    });

    it('takes no list from the settings of a folder', () => {
      const { configuration } = (
        vscode.extensions.getExtension('reflective-journal.reflective-journal')!.packageJSON as {
          contributes: {
            configuration: { properties: Record<string, { scope: string; ignoreSync?: boolean } | undefined> }[];
          };
        }
      ).contributes;
      for (const name of ['roster', 'rosterFile']) {
        const specs = configuration.flatMap(({ properties }) => properties[`reflectiveJournal.identity.${name}`] ?? []);
        assert.deepEqual(
          specs.map(({ scope, ignoreSync }) => [scope, ignoreSync]),
          [['application', true]],
        );
      }
    });
  });
}
