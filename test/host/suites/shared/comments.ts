import { assert } from 'chai';
import * as vscode from 'vscode';
import type { NoteThreads, ShownComment } from '../../../../src/vscode/noteThreads';
import {
  acceptingPickers,
  activate,
  closeAll,
  closingPickers,
  eventually,
  file,
  open,
  ours,
  read,
  treeLines,
  withSetting,
  write,
} from './workbench';

const body = ['9:12 T: "Start now."', '9:14 S4: "What do we do now?"', '9:15 S7 looks at the page of S8.'];
const note = (lines: readonly string[] = body, top = 'kind: observation\nteacher: Ana Ng\ndate: 2026-01-07') =>
  `---\n${top}\n---\n\n## Script\n\n${lines.join('\n')}\n`;

const at = (second: number) => `2026-01-07 10:00:0${second} +00:00`;
const thread = (id: string, quote: string, ...items: string[]) =>
  `\n## Script (thread ${id})\n\n> ${quote}\n\n${items.join('\n\n')}\n`;
const comment = (id: string, second: number, text: string) => `### ${at(second)} (comment ${id})\n\n${text}`;
const comments = (author: string, ...threads: string[]) => `---\nauthor: ${author}\n---\n${threads.join('')}`;

/** Threads as lines: where they stand, their state, and who says what. */
function shown(threads: NoteThreads): string[] {
  return threads
    .all()
    .map(({ thread: { range, comments: said, contextValue, label } }) =>
      [
        `line ${range.end.line + 1} ${contextValue}`,
        ...(label === undefined ? [] : [label]),
        ...said.map(({ author, body: words }) => `${author.name}: ${typeof words === 'string' ? words : words.value}`),
      ].join(' | '),
    );
}

let tests = 0;

export function describeComments(host: string): void {
  describe(`comments on notes (${host})`, () => {
    let path = '';
    let controller: vscode.CommentController;

    const setName = (name: string | undefined) =>
      vscode.workspace
        .getConfiguration('reflectiveJournal')
        .update('comments.name', name, vscode.ConfigurationTarget.Global);

    before(async () => {
      await setName('Jo Bennett');
      // In the editor, VS Code makes the thread into which a person types first.
      controller = vscode.comments.createCommentController('test', 'test');
    });
    after(async () => {
      controller.dispose();
      await setName(undefined);
    });
    beforeEach(() => (path = `Comments test ${++tests}/2026-01-07 observation`));
    afterEach(async () => {
      await closeAll();
      await vscode.workspace.fs.delete(file(path.slice(0, path.indexOf('/'))), { recursive: true });
    });

    const commentsOf = (slug: string) => `${path}.comments.${slug}.md`;

    async function opened(text = note()): Promise<{ editor: vscode.TextEditor; threads: NoteThreads }> {
      const api = await activate();
      const editor = await open(await write(`${path}.md`, text));
      return { editor, threads: await eventually('the note has threads', () => api.comments.of(editor.document.uri)) };
    }

    async function becomes(threads: NoteThreads, lines: readonly string[]): Promise<void> {
      const same = () => JSON.stringify(shown(threads)) === JSON.stringify(lines);
      await eventually(
        `the threads are ${JSON.stringify(lines)}`,
        () => same() || undefined,
        () => JSON.stringify(shown(threads)),
      );
    }

    const run = (command: string, argument: unknown) =>
      vscode.commands.executeCommand(`reflectiveJournal.${command}`, argument);
    const first = (threads: NoteThreads, nth = 0) => threads.all()[0].thread.comments[nth] as ShownComment;

    it('are no notes: neither the index nor the goals nor the wording check of all notes sees them', async () => {
      const api = await activate();
      await write(`${path}.md`, note());
      await eventually('the note is in the index', () => api.index.get(file(`${path}.md`).toString()));
      const size = api.index.size;
      const tree = await treeLines(api);
      for (const name of ['jo-bennett', 'jo-bennett (1)', 'jo-bennett-DESKTOP-4F2K9']) {
        await write(
          commentsOf(name),
          `---\nkind: debrief\nteacher: Nobody Else\n---\n${comments('Jo')}It was great.\n`,
        );
      }
      await write(`${path} 2.md`, note());
      await eventually('a later note is in the index', () => api.index.get(file(`${path} 2.md`).toString()));
      await api.settled();
      assert.equal(api.index.size, size + 1);
      assert.deepEqual(
        (await treeLines(api)).map((line) => line.replace(/ \|.*/, '')),
        tree.map((line) => line.replace(/ \|.*/, '')),
      );
    });

    it('are shown at their paragraphs, from the files of all who take part', async () => {
      const jo = thread('k3f9q2', body[1], comment('aaaaaa', 1, 'What did *the others* do?'));
      const ana = thread('k3f9q2', body[1], comment('bbbbbb', 2, 'They read.'), `### Resolved ${at(3)}`);
      await write(
        commentsOf('jo-bennett'),
        comments('Jo Bennett', jo, thread('m2n3p4', 'nowhere to be found', comment('cccccc', 4, 'Where?'))),
      );
      await write(commentsOf('ana-ng'), `\uFEFF${comments('Ana Ng', ana).replaceAll('\n', '\r\n')}`);
      const { threads } = await opened();
      await becomes(threads, [
        'line 10 resolved | Jo Bennett: What did *the others* do? | Ana Ng: They read.',
        'line 6 open | The text this was about is gone: "nowhere to be found" | Jo Bennett: Where?',
      ]);
      const [own, other] = threads.all()[0].thread.comments;
      assert.deepEqual([own.contextValue, other.contextValue], ['own', 'other']);
      assert.equal(own.timestamp?.getTime(), Date.UTC(2026, 0, 7, 10, 0, 1));
    });

    it('follow what other programs write, copies of sync programs among it', async () => {
      const { threads } = await opened();
      await becomes(threads, []);
      const jo = comments('Jo Bennett', thread('k3f9q2', body[1], comment('aaaaaa', 1, 'One')));
      await write(commentsOf('jo-bennett'), jo);
      await becomes(threads, ['line 10 open | Jo Bennett: One']);
      await write(commentsOf('jo-bennett (1)'), `${jo}\n${comment('bbbbbb', 2, 'Two')}\n`);
      await becomes(threads, ['line 10 open | Jo Bennett: One | Jo Bennett: Two']);
      const [told] = vscode.languages.getDiagnostics(file(commentsOf('jo-bennett (1)')));
      assert.include(told.message, 'second copy');
      await vscode.workspace.fs.delete(file(commentsOf('jo-bennett (1)')));
      await becomes(threads, ['line 10 open | Jo Bennett: One']);
      await vscode.workspace.fs.delete(file(commentsOf('jo-bennett')));
      await becomes(threads, []);
    });

    it('move with the text while it is typed, and come back where it is undone', async () => {
      await write(
        commentsOf('jo-bennett'),
        comments('Jo Bennett', thread('k3f9q2', body[1], comment('aaaaaa', 1, 'One'))),
      );
      const { editor, threads } = await opened();
      await becomes(threads, ['line 10 open | Jo Bennett: One']);
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(6, 0), 'New above\n\n');
      });
      await becomes(threads, ['line 12 open | Jo Bennett: One']);
      await editor.edit((edit) => {
        edit.replace(new vscode.Range(11, 5, 11, 29), 'wholly other words');
      });
      await becomes(threads, ['line 12 open | Jo Bennett: One']);
      await editor.edit((edit) => {
        edit.delete(new vscode.Range(8, 0, 13, 0));
      });
      await becomes(threads, [`line 6 open | The text this was about is gone: "${body[1]}" | Jo Bennett: One`]);
      await vscode.commands.executeCommand('undo');
      await vscode.commands.executeCommand('undo');
      await becomes(threads, ['line 12 open | Jo Bennett: One']);
      assert.equal(await read(editor.document.uri), note(), 'nothing is written into the note');
    });

    it('are kept at once in one file a person, which reads as plain Markdown', async () => {
      const ana = comments('Ana Ng', thread('k3f9q2', body[0], comment('bbbbbb', 2, 'They read.')));
      await write(commentsOf('ana-ng'), ana);
      const { editor, threads } = await opened();
      await becomes(threads, ['line 9 open | Ana Ng: They read.']);
      const box = controller.createCommentThread(editor.document.uri, new vscode.Range(9, 3, 9, 3), []);
      await run('postComment', { thread: box, text: ' What did the others do?\n' });
      await becomes(threads, [
        'line 9 open | Ana Ng: They read.',
        'line 10 open | Jo Bennett: What did the others do?',
      ]);
      const text = await read(file(commentsOf('jo-bennett')));
      const id = '[2-9b-z]{6}';
      const time = '\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d [+-]\\d\\d:\\d\\d';
      assert.match(
        text,
        new RegExp(
          `^---\nauthor: Jo Bennett\n---\n\n## Script \\(thread ${id}\\)\n\n> 9:14 S4: "What do we do now\\?"\n\n` +
            `<!-- between "Script 9 12 T Start now" and "9 15 S7 looks at the" -->\n\n### ${time} \\(comment ${id}\\)\n\nWhat did the others do\\?\n$`,
        ),
      );
      await run('replyToComment', { thread: threads.all()[0].thread, text: 'Which page?' });
      await becomes(threads, [
        'line 9 open | Ana Ng: They read. | Jo Bennett: Which page?',
        'line 10 open | Jo Bennett: What did the others do?',
      ]);
      assert.include(await read(file(commentsOf('jo-bennett'))), '## Script (thread k3f9q2)\n\n> 9:12 T: "Start now."');
      assert.equal(await read(file(commentsOf('ana-ng'))), ana, 'another person’s file is never written to');
      assert.isFalse(
        vscode.workspace.textDocuments.some(({ isDirty }) => isDirty),
        'nothing is left unsaved',
      );
      assert.equal(await read(editor.document.uri), note());
    });

    it('can be edited, deleted, resolved and opened again, each in one’s own file', async () => {
      const mine = comments(
        'Jo Bennett',
        '\nMy own line.\n',
        thread('k3f9q2', body[1], comment('aaaaaa', 1, 'One'), comment('cccccc', 3, 'Three')),
      );
      await write(commentsOf('jo-bennett'), mine.replaceAll('\n', '\r\n'));
      await write(commentsOf('ana-ng'), comments('Ana Ng', thread('k3f9q2', body[1], comment('bbbbbb', 2, 'Two'))));
      const { threads } = await opened();
      await becomes(threads, ['line 10 open | Jo Bennett: One | Ana Ng: Two | Jo Bennett: Three']);

      await run('editComment', first(threads));
      assert.deepEqual([first(threads).mode, first(threads).body], [vscode.CommentMode.Editing, 'One']);
      await write(
        commentsOf('ana-ng'),
        comments('Ana Ng', thread('k3f9q2', body[1], comment('bbbbbb', 2, 'Two, later'))),
      );
      await becomes(threads, ['line 10 open | Jo Bennett: One | Ana Ng: Two, later | Jo Bennett: Three']);
      assert.equal(first(threads).mode, vscode.CommentMode.Editing, 'what others write does not close the box');
      first(threads).body = 'First';
      await run('saveComment', first(threads));
      await becomes(threads, ['line 10 open | Jo Bennett: First | Ana Ng: Two, later | Jo Bennett: Three']);
      assert.equal(first(threads).label, 'edited');

      await run('editComment', first(threads));
      first(threads).body = 'Not this';
      await run('cancelComment', first(threads));
      await becomes(threads, ['line 10 open | Jo Bennett: First | Ana Ng: Two, later | Jo Bennett: Three']);

      await run('resolveThread', threads.all()[0].thread);
      await becomes(threads, ['line 10 resolved | Jo Bennett: First | Ana Ng: Two, later | Jo Bennett: Three']);
      assert.equal(threads.all()[0].thread.state, vscode.CommentThreadState.Resolved);
      await run('reopenThread', threads.all()[0].thread);
      await becomes(threads, ['line 10 open | Jo Bennett: First | Ana Ng: Two, later | Jo Bennett: Three']);

      await run('deleteComment', first(threads, 2));
      await run('deleteComment', first(threads));
      await becomes(threads, ['line 10 open | Ana Ng: Two, later']);
      const text = await read(file(commentsOf('jo-bennett')));
      assert.match(
        text,
        /^---\r\nauthor: Jo Bennett\r\n---\r\n\r\nMy own line.\r\n\r\n## Script \(thread k3f9q2\)\r\n\r\n> .*\r\n\r\n### Reopened .*\r\n$/,
      );
    });

    it('are checked as a debrief is, and only their author sees the hint', async () => {
      const words = 'The lesson was great. See ana@example.org';
      await write(commentsOf('ana-ng'), comments('Ana Ng', thread('k3f9q2', body[1], comment('bbbbbb', 2, words))));
      await write(
        commentsOf('jo-bennett'),
        comments('Jo Bennett', thread('k3f9q2', body[1], comment('aaaaaa', 1, words))),
      );
      const { threads } = await opened();
      await eventually(
        'there is a hint',
        () => threads.all()[0]?.thread.comments[0].label === 'has a hint' || undefined,
      );
      const { body: told } = first(threads);
      const said = typeof told === 'string' ? told : told.value;
      assert.include(said, 'Only you see this:');
      assert.match(said.replaceAll('&nbsp;', ' ').replaceAll('\\', ''), /who a student is.*'great' is/s);
      assert.equal(first(threads, 1).label, undefined);
      const { document } = await open(file(commentsOf('jo-bennett')));
      await eventually(
        'the file is checked too',
        () => {
          const found = ours(document).join();
          return (found.includes('praise: great') && found.includes('student-identity: ana@example.org')) || undefined;
        },
        () => ours(document).join(),
      );
    });

    it('go along when their note is renamed', async () => {
      const jo = comments('Jo Bennett', thread('k3f9q2', body[1], comment('aaaaaa', 1, 'One')));
      await write(commentsOf('jo-bennett'), jo);
      await opened();
      const api = await activate();
      const edit = new vscode.WorkspaceEdit();
      const target = file(`${path.slice(0, path.indexOf('/'))}/Ünder 100% new.md`);
      edit.renameFile(file(`${path}.md`), target);
      assert.isTrue(await vscode.workspace.applyEdit(edit));
      await open(target);
      const threads = await eventually('the renamed note has threads', () => api.comments.of(target));
      await becomes(threads, ['line 10 open | Jo Bennett: One']);
    });

    it('tell two people apart whose names look alike in a file name', async () => {
      const other = comments('Jó Bennett', thread('k3f9q2', body[0], comment('bbbbbb', 2, 'Mine')));
      await write(commentsOf('jo-bennett'), other);
      const { editor, threads } = await opened();
      const box = controller.createCommentThread(editor.document.uri, new vscode.Range(9, 0, 9, 0), []);
      await run('postComment', { thread: box, text: 'Yours' });
      await becomes(threads, ['line 9 open | Jó Bennett: Mine', 'line 10 open | Jo Bennett: Yours']);
      assert.equal(await read(file(commentsOf('jo-bennett'))), other);
      assert.include(await read(file(commentsOf('jo-bennett-2'))), 'author: Jo Bennett');
    });

    it('ask once who is here, since the settings of a folder are everybody’s, and keep the words until then', async () => {
      const { editor, threads } = await opened(note(body, 'kind: observation\ncoach: Ana Coach'));
      const box = controller.createCommentThread(editor.document.uri, new vscode.Range(8, 0, 8, 0), []);
      await setName(undefined);
      try {
        await withSetting('teacher', 'Amara Rivera', async () => {
          await closingPickers(run('postComment', { thread: box, text: 'What next?' }));
          assert.deepEqual(threads.all(), []);
          const [kept] = box.comments as ShownComment[];
          assert.deepEqual(
            [kept.body, kept.contextValue, kept.mode],
            ['What next?', 'unsaved', vscode.CommentMode.Editing],
          );
          await acceptingPickers(run('saveComment', kept));
        });
        await becomes(threads, ['line 9 open | Amara Rivera: What next?']);
        assert.include(await read(file(commentsOf('amara-rivera'))), 'author: Amara Rivera');
        await run('replyToComment', { thread: threads.all()[0].thread, text: 'And then?' });
        await becomes(threads, ['line 9 open | Amara Rivera: What next? | Amara Rivera: And then?']);
      } finally {
        await setName('Jo Bennett');
      }
    });

    it('write nothing when notes and files of comments are opened, closed and changed by others', async () => {
      const jo = comments('Jo Bennett', thread('k3f9q2', 'gone', comment('aaaaaa', 1, 'One')), 'stray\n');
      await write(commentsOf('jo-bennett'), jo);
      const { threads } = await opened();
      await becomes(threads, ['line 6 open | The text this was about is gone: "gone" | Jo Bennett: One\nstray']);
      await open(file(commentsOf('jo-bennett')));
      await closeAll();
      assert.equal(await read(file(commentsOf('jo-bennett'))), jo);
      assert.equal(await read(file(`${path}.md`)), note());
    });
  });
}
