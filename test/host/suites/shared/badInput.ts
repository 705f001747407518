import { assert } from 'chai';
import * as vscode from 'vscode';
import { activate, closeAll, eventually, file, nodeAt, open, treeLines, write } from './workbench';

const encoder = new TextEncoder();
const good = '---\nkind: meeting\ntitle: Good\nteacher: Steady Teacher\n---\n\nText.\n';

/** What the `---js` note would set if anybody ran it. */
const trap = 'reflectiveJournalPwned';

interface BadNote {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The code of the problem that the file gets. */
  readonly problem: string;
}

const badNotes: readonly BadNote[] = [
  {
    name: 'broken yaml',
    bytes: encoder.encode('---\nkind: meeting\ngoals: [a, b\n---\n\nText.\n'),
    problem: 'yaml-syntax',
  },
  {
    name: 'script',
    bytes: encoder.encode(`---js\n{ kind: (globalThis.${trap} = 'meeting') }\n---\n\nText.\n`),
    problem: 'frontmatter-language',
  },
  {
    name: 'five megabytes',
    bytes: encoder.encode(
      `---\nkind: meeting\ntitle: Five megabytes\nteacher: Steady Teacher\n---\n\n${'A line of notes.\n'.repeat(320_000)}`,
    ),
    problem: 'too-large',
  },
  { name: 'binary', bytes: Uint8Array.from({ length: 2_048 }, (_, at) => (at * 7) % 256), problem: 'not-text' },
  {
    name: 'invalid utf-8',
    bytes: Uint8Array.from([
      ...encoder.encode(`---\nkind: meeting\n---\n\nCaf`),
      0xe9,
      ...encoder.encode(' at noon.\n'),
    ]),
    problem: 'invalid-utf8',
  },
  {
    name: 'conflict markers',
    bytes: encoder.encode(
      '---\nkind: meeting\n<<<<<<< HEAD\ntitle: Mine\n=======\ntitle: Theirs\n>>>>>>> other\n---\n\nText.\n',
    ),
    problem: 'conflict-markers',
  },
  {
    name: 'no end fence',
    bytes: encoder.encode('---\nkind: meeting\ntitle: Open\n\nText.\n'),
    problem: 'missing-end-fence',
  },
];

/** Bad input: a clear problem on the file, the tree still there, nothing executed, nothing changed. */
export function describeBadInput(host: string): void {
  describe(`bad input (${host})`, () => {
    after(async () => {
      await closeAll();
      await vscode.workspace.fs.delete(file('Bad input'), { recursive: true });
    });

    const codes = (uri: vscode.Uri) =>
      vscode.languages.getDiagnostics(uri).map(({ code }) => (typeof code === 'object' ? code.value : code));

    for (const { name, bytes, problem } of badNotes) {
      it(`gives a problem and changes nothing: ${name}`, async () => {
        const api = await activate();
        await write('Bad input/good.md', good);
        const uri = await write(`Bad input/${name}.md`, bytes);
        await eventually(
          `${name} has the problem ${problem}, not ${codes(uri).join()}`,
          () => codes(uri).includes(problem) || undefined,
        );
        assert.isDefined(await nodeAt(api, 'Steady Teacher', 'Entries without a goal', 'Good'));
        assert.isUndefined((globalThis as Record<string, unknown>)[trap], 'code of a note was run');
        const now = await vscode.workspace.fs.readFile(uri);
        assert.isTrue(
          now.length === bytes.length && now.every((byte, at) => byte === bytes[at]),
          'the file was changed',
        );
      });
    }

    it('keeps the tree and finds judgements while such notes are open', async () => {
      const api = await activate();
      const before = (await treeLines(api)).length;
      for (const { name } of badNotes.filter(({ problem }) => problem !== 'not-text'))
        await open(file(`Bad input/${name}.md`));
      await api.settled();
      assert.equal((await treeLines(api)).length, before);
      assert.isUndefined((globalThis as Record<string, unknown>)[trap], 'code of a note was run');
    });
  });
}
