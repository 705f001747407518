import { assert } from 'chai';
import * as vscode from 'vscode';
import { addDays } from '../../../../src/core/schoolTime';
import { activate, closeAll, eventually, file, open, write } from './workbench';

const folder = 'Language test';
let notes = 0;

/** Two goals of two teachers, and entries that use values. */
const known: Readonly<Record<string, string>> = {
  'wait (1)':
    'kind: goal\nid: lang-wait\ntitle: "Wait *longer* [here](command:x)"\nteacher: Lang Teacher\nstatus: in-progress\nbaseline: 2\ntarget: 14\ncheckpoints:\n  - {date: 2026-01-09, value: 6}',
  exit: 'kind: goal\nid: lang-exit\ntitle: Exit tickets\nteacher: Other Lang',
  first:
    'kind: observation\nteacher: Lang Teacher\ndate: 2026-01-08\ngoals: [lang-wait, lang-named]\nstrategy: "cold call: names"',
  second: 'kind: observation\nteacher: Lang Teacher\ndate: 2026-01-15\ngoals: [lang-wait]\ncycle: lang-autumn',
};

/** Completion, hover and symbols between the `---` lines, in every host that the extension works in. */
export function describeFrontmatterLanguage(host: string): void {
  describe(`frontmatter language (${host})`, () => {
    before(async () => {
      const api = await activate();
      for (const [name, yaml] of Object.entries(known))
        await write(`${folder}/${name}.md`, `---\n${yaml}\n---\n\nText.\n`);
      await eventually('the goals are in the index', () =>
        api.index.declarations('lang-wait').length === 1 &&
        api.index.declarations('lang-exit').length === 1 &&
        [...api.index.entriesOfGoal('lang-wait')].length === 2
          ? true
          : undefined,
      );
    });
    afterEach(closeAll);
    after(async () => {
      await vscode.workspace.fs.delete(file(folder), { recursive: true });
    });

    describe('completion', () => {
      it('offers keys that are not there yet, those that the kind needs first', async () => {
        const items = await completions('---\nkind: goal\nid: x\n|\n---\n');
        const keys = items.map(labelOf);
        assert.deepEqual(keys.slice(0, 2), ['title', 'teacher']);
        assert.notIncludeMembers(keys, ['kind', 'id', 'rating', 'score']);
        assert.include(textOf(items[0].documentation), 'What the note is called');
        assert.equal(items[0].detail, 'needed here');
      });

      for (const [name, text] of [
        ['an empty block', '---\n|\n---\n'],
        ['an empty block with a line', '---\n\n|\n---\n'],
        ['a block whose end fence is missing', '---\n|'],
      ] as const) {
        it(`starts a note with its kind: ${name}`, async () => {
          assert.equal(labelOf((await completions(text))[0]), 'kind');
        });
      }

      const accepted: readonly { name: string; before: string; choose: string; after: string }[] = [
        {
          name: 'a key with a colon and a space',
          before: '---\nkind: goal\nti|\n---\n',
          choose: 'title',
          after: '---\nkind: goal\ntitle: \n---\n',
        },
        {
          name: 'a list key with brackets',
          before: '---\nkind: goal\n|\n---\n',
          choose: 'goals',
          after: '---\nkind: goal\ngoals: []\n---\n',
        },
        {
          name: 'another key for one that has a value',
          before: '---\nti|: x\n---\n',
          choose: 'title',
          after: '---\ntitle: x\n---\n',
        },
        {
          name: 'a value',
          before: '---\nkind: ob| # mine\n---\n',
          choose: 'observation',
          after: '---\nkind: observation # mine\n---\n',
        },
        {
          name: 'a value right behind the colon',
          before: '---\nkind:|\n---\n',
          choose: 'goal',
          after: '---\nkind: goal\n---\n',
        },
        {
          name: 'a value in the place of another',
          before: '---\nkind: goal\nstatus: |met\n---\n',
          choose: 'paused',
          after: '---\nkind: goal\nstatus: paused\n---\n',
        },
        {
          name: 'a first goal, in brackets',
          before: '---\nkind: meeting\ngoals: |\n---\n',
          choose: 'lang-exit',
          after: '---\nkind: meeting\ngoals: [lang-exit]\n---\n',
        },
        {
          name: 'a further goal',
          before: '---\nkind: meeting\ngoals: [lang-exit, |]\n---\n',
          choose: 'lang-wait',
          after: '---\nkind: meeting\ngoals: [lang-exit, lang-wait]\n---\n',
        },
        {
          name: 'a goal of its own line',
          before: '---\nkind: meeting\ngoals:\n  -|\n---\n',
          choose: 'lang-wait',
          after: '---\nkind: meeting\ngoals:\n  - lang-wait\n---\n',
        },
        {
          name: 'a text that needs quotes',
          before: '---\nkind: meeting\nstrategy: |\n---\n',
          choose: 'cold call: names',
          after: "---\nkind: meeting\nstrategy: 'cold call: names'\n---\n",
        },
        {
          name: 'a text in quotes that were opened',
          before: '---\nkind: meeting\nteacher: "Lang|"\n---\n',
          choose: 'Lang Teacher',
          after: '---\nkind: meeting\nteacher: "Lang Teacher"\n---\n',
        },
        {
          name: 'a key of a checkpoint',
          before: '---\nkind: goal\ncheckpoints:\n  - {date: 2026-01-09, |}\n---\n',
          choose: 'value',
          after: '---\nkind: goal\ncheckpoints:\n  - {date: 2026-01-09, value: }\n---\n',
        },
        {
          name: 'with the line ends of the note',
          before: '---\r\nkind: goal\r\nst|\r\n---\r\n',
          choose: 'status',
          after: '---\r\nkind: goal\r\nstatus: \r\n---\r\n',
        },
      ];
      for (const { name, before, choose, after } of accepted) {
        it(`puts in ${name}`, async () => {
          const items = await completions(before);
          const item = items.find((candidate) => labelOf(candidate) === choose);
          assert.isDefined(item, `${choose} is not among ${items.map(labelOf).join()}`);
          await accept(item);
          assert.equal(vscode.window.activeTextEditor!.document.getText(), after);
        });
      }

      it('offers values with their meaning', async () => {
        const items = await completions('---\nkind: goal\nchosen-by: |\n---\n');
        assert.deepEqual(items.map(labelOf), ['teacher', 'both', 'coach']);
        assert.include(textOf(items[2].documentation), 'The coach chose it');
      });

      it("offers goals by id, title and teacher, those of the note's teacher first", async () => {
        const items = await completions('---\nkind: meeting\nteacher: Other Lang\ngoals: [|]\n---\n');
        assert.equal(labelOf(items[0]), 'lang-exit');
        assert.equal(items[0].detail, 'Exit tickets');
        assert.deepInclude(items[0].label, { description: 'Other Lang' });
        const named = items.find((item) => labelOf(item) === 'lang-named');
        assert.equal(named?.detail, 'not described yet');
        assert.include(items.find((item) => labelOf(item) === 'lang-wait')?.filterText, 'longer');
      });

      it('offers teachers, strategies and cycles that are in use', async () => {
        assert.includeMembers((await completions('---\nkind: meeting\nteacher: |\n---\n')).map(labelOf), [
          'Lang Teacher',
          'Other Lang',
        ]);
        assert.include(
          (await completions('---\nkind: meeting\nstrategy: [|]\n---\n')).map(labelOf),
          'cold call: names',
        );
        assert.include((await completions('---\nkind: meeting\ncycle: |\n---\n')).map(labelOf), 'lang-autumn');
      });

      it('follows what other notes come to have', async () => {
        await write(`${folder}/later.md`, '---\nkind: meeting\nteacher: Later Lang\n---\n');
        await eventually('the new teacher is offered', async () =>
          (await completions('---\nkind: meeting\nteacher: |\n---\n')).some((item) => labelOf(item) === 'Later Lang'),
        );
      });

      it('offers dates by their distance from today', async () => {
        const items = await completions('---\nkind: meeting\ndate: |\n---\n');
        const day = (words: string) => labelOf(items.find(({ detail }) => detail === words)!);
        assert.match(day('today'), /^\d{4}-\d{2}-\d{2}$/);
        assert.equal(labelOf(items[0]), day('today'));
        assert.equal(day('yesterday'), addDays(day('today'), -1));
        assert.equal(day('tomorrow'), addDays(day('today'), 1));
        const target = await completions('---\nkind: goal\ntarget-date: |\n---\n');
        assert.equal(labelOf(target.find(({ detail }) => detail === 'in 2 weeks')!), addDays(day('today'), 14));
      });

      for (const [name, text] of [
        ['in the text of a note', '---\nkind: goal\n---\n\nki|\n'],
        ['in a note without frontmatter', 'ki|\n'],
        ['in a comment', '---\nkind: goal # |\n---\n'],
        ['in a free text', '---\nkind: goal\ntitle: |\n---\n'],
      ] as const) {
        it(`offers nothing ${name}`, async () => {
          assert.deepEqual((await completions(text)).map(labelOf), []);
        });
      }
    });

    describe('hover', () => {
      it('explains a key and the values it can have', async () => {
        const { text, range } = await hover('---\nkind: goal\nsta|tus: met\n---\n');
        assert.include(text, 'How the goal stands.');
        assert.include(text, 'The target was reached.');
        assert.include(text, 'Changed after looking at the data.');
        assert.equal(range, 'status');
      });

      it('explains a value', async () => {
        const { text, range } = await hover('---\nkind: goal\nstatus: m|et\n---\n');
        assert.include(text, 'The target was reached.');
        assert.notInclude(text, 'Resting for now.');
        assert.equal(range, 'met');
      });

      it('says why a rating does not belong here', async () => {
        assert.include((await hover('---\nkind: observation\nra|ting: 3\n---\n')).text, 'an evaluation');
      });

      it('tells how a goal stands', async () => {
        const { text, range } = await hover('---\nkind: meeting\ngoals: [lang-exit, lang-|wait]\n---\n');
        assert.include(text, 'Lang Teacher · in progress');
        assert.include(text, 'Baseline 2 → latest 6 → target 14');
        assert.include(text, '2026-01-15');
        assert.equal(range, 'lang-wait');
      });

      it('shows what a note says as text, and runs nothing but opening the goal note', async () => {
        const { raw } = await hover('---\nkind: meeting\ngoals: [lang-|wait]\n---\n');
        assert.include(decoded(raw.value), 'Wait *longer* [here](command:x)');
        assert.notInclude(raw.value, '[here](command:x)');
        assert.deepEqual(raw.isTrusted, { enabledCommands: ['vscode.open'] });
        const link = /\]\(command:vscode\.open\?([^()\s]+)\)/.exec(raw.value)?.[1];
        assert.isDefined(link);
        const [uri] = JSON.parse(decodeURIComponent(link)) as [vscode.Uri];
        assert.match(uri.path, /wait \(1\)\.md$/);
      });

      it('says of a goal that no note describes that this is so', async () => {
        const { text, raw } = await hover('---\nkind: meeting\ngoals:\n  - lang-na|med\n---\n');
        assert.include(text, 'no goal note has this id yet');
        assert.notInclude(raw.value, 'command:');
      });

      it('stays silent in the text and in files that are no entries', async () => {
        for (const text of [
          '---\nkind: goal\n---\n\nsta|tus: met\n',
          '---\ntit|le: A blog post\ndate: 2026-01-08\n---\n',
        ]) {
          assert.deepEqual(await hovers(text), []);
        }
      });
    });

    describe('symbols', () => {
      it('lists the fields of a note, each once', async () => {
        const { document } = await opened(
          '---\nkind: goal\ngoals: [a, "b"]\n\ntitle: My goal # mine\nempty:\n---\n\n# Heading\n',
        );
        const root = (await symbols(document)).filter(({ name }) => name === 'Fields');
        assert.equal(root.length, 1);
        assert.deepEqual(
          root[0].children.map(({ name, detail }) => [name, detail]),
          [
            ['kind', 'goal'],
            ['goals', 'a, b'],
            ['title', 'My goal'],
            ['empty', ''],
          ],
        );
        assert.equal(document.getText(root[0].children[2].selectionRange), 'title');
        assert.equal(document.getText(root[0].children[2].range), 'title: My goal');
      });

      it('has none for a file that is no entry', async () => {
        const { document } = await opened('---\ntitle: A blog post\n---\n\n# Heading\n');
        assert.notInclude(
          (await symbols(document)).map(({ name }) => name),
          'Fields',
        );
      });
    });
  });
}

/** A note with the cursor at `|`. */
async function opened(input: string): Promise<{ document: vscode.TextDocument; position: vscode.Position }> {
  await activate();
  const at = input.indexOf('|');
  const text = at < 0 ? input : input.slice(0, at) + input.slice(at + 1);
  const editor = await open(await write(`${folder}/cursor ${++notes}.md`, text));
  const position = editor.document.positionAt(Math.max(at, 0));
  editor.selection = new vscode.Selection(position, position);
  return { document: editor.document, position };
}

/** What is offered at `|`, in the order in which it is shown. Words that the editor finds in the text are not ours. */
async function completions(input: string): Promise<vscode.CompletionItem[]> {
  const { document, position } = await opened(input);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return items
    .filter(({ kind }) => kind !== vscode.CompletionItemKind.Text && kind !== vscode.CompletionItemKind.Snippet)
    .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
}

async function accept(item: vscode.CompletionItem): Promise<void> {
  const editor = vscode.window.activeTextEditor!;
  const range = item.range instanceof vscode.Range ? item.range : item.range!.replacing;
  assert.isTrue(range.contains(editor.selection.active), 'the cursor is in what is replaced');
  const { insertText = labelOf(item) } = item;
  if (insertText instanceof vscode.SnippetString) await editor.insertSnippet(insertText, range);
  else await editor.edit((edit) => edit.replace(range, insertText));
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

function textOf(documentation: string | vscode.MarkdownString | undefined): string {
  return typeof documentation === 'string' ? documentation : decoded(documentation?.value ?? '');
}

async function hovers(input: string): Promise<vscode.Hover[]> {
  const { document, position } = await opened(input);
  return vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
}

async function hover(input: string): Promise<{ text: string; raw: vscode.MarkdownString; range: string }> {
  const [first] = await hovers(input);
  assert.isDefined(first, 'there is no hover');
  const raw = first.contents[0] as vscode.MarkdownString;
  const range = vscode.window.activeTextEditor!.document.getText(first.range);
  return { text: decoded(raw.value), raw, range };
}

/** The text that a MarkdownString shows, for words that were put in as text. */
function decoded(markdown: string): string {
  return markdown.replaceAll('&nbsp;', ' ').replace(/\\(?=[^\w\s])/g, '');
}

async function symbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return found ?? [];
}
