import { assert } from 'chai';
import * as vscode from 'vscode';
import type { ShownComment } from '../../../../src/vscode/shownComment';
import { at, body, comment, comments, note, thread, useCommentTest } from './commentNotes';
import {
  acceptingPickers,
  activate,
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

export function describeComments(host: string): void {
  describe(`comments on notes (${host})`, () => {
    const test = useCommentTest();
    const { newThread, setName, commentsOf, opened, becomes, run, first } = test;

    it('are no notes: neither the index nor the goals nor the wording check of all notes sees them', async () => {
      const api = await activate();
      await write(`${test.path}.md`, note());
      await eventually('the note is in the index', () => api.index.get(file(`${test.path}.md`).toString()));
      const size = api.index.size;
      const tree = await treeLines(api);
      for (const name of ['jo-bennett', 'jo-bennett (1)', 'jo-bennett-DESKTOP-4F2K9']) {
        await write(
          commentsOf(name),
          `---\nkind: debrief\nteacher: Nobody Else\n---\n${comments('Jo')}It was great.\n`,
        );
      }
      await write(`${test.path} 2.md`, note());
      await eventually('a later note is in the index', () => api.index.get(file(`${test.path} 2.md`).toString()));
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
        'line 6 openLost | The text this was about is gone: "nowhere to be found" | Jo Bennett: Where?',
      ]);
      const [own, other] = threads.all()[0].thread.comments;
      assert.deepEqual([own.contextValue, other.contextValue], ['own', 'other']);
      assert.equal(own.timestamp?.getTime(), Date.UTC(2026, 0, 7, 10, 0, 1));
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
      await becomes(threads, [`line 6 openLost | The text this was about is gone: "${body[1]}" | Jo Bennett: One`]);
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
      const box = newThread(9);
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

    it('whose text is gone are attached to the selected words, or the paragraph at the cursor, in one’s own file', async () => {
      const ana = comments('Ana Ng', thread('k3f9q2', 'words that were deleted', comment('bbbbbb', 2, 'Which page?')));
      await write(commentsOf('ana-ng'), ana);
      const { editor, threads } = await opened();
      const gone = 'The text this was about is gone: "words that were deleted"';
      await becomes(threads, [`line 6 openLost | ${gone} | Ana Ng: Which page?`]);
      const [{ thread: shown }] = threads.all();

      const start = editor.document.getText().indexOf('the page of S8');
      const words = [start, start + 'the page of S8'.length].map((offset) => editor.document.positionAt(offset));
      editor.selection = new vscode.Selection(words[0], words[1]);
      await run('attachConversation', shown);
      await becomes(threads, ['line 11 open | Ana Ng: Which page?']);
      assert.equal(await read(file(commentsOf('ana-ng'))), ana, 'another person’s file is never written to');
      const own = await read(file(commentsOf('jo-bennett')));
      assert.match(
        own,
        /^---\nauthor: Jo Bennett\n---\n\n## Script \(thread k3f9q2\)\n\n> the page of S8\n\n<!-- .* -->\n$/,
      );
      assert.equal(threads.all()[0].thread, shown);

      await editor.edit((edit) => {
        edit.delete(new vscode.Range(10, 0, 11, 0));
      });
      await becomes(threads, [
        'line 6 openLost | The text this was about is gone: "the page of S8" | Ana Ng: Which page?',
      ]);
      editor.selection = new vscode.Selection(8, 3, 8, 3);
      await run('attachConversation', undefined);
      await becomes(threads, ['line 9 open | Ana Ng: Which page?']);
      assert.include(await read(file(commentsOf('jo-bennett'))), `> ${body[0]}`);
      assert.notInclude(await read(file(commentsOf('jo-bennett'))), '> the page of S8');
      await run('attachConversation', undefined);
      await becomes(threads, ['line 9 open | Ana Ng: Which page?']);
    });

    it('go along when their note is renamed', async () => {
      const jo = comments('Jo Bennett', thread('k3f9q2', body[1], comment('aaaaaa', 1, 'One')));
      await write(commentsOf('jo-bennett'), jo);
      await opened();
      const api = await activate();
      const edit = new vscode.WorkspaceEdit();
      const target = file(`${test.path.slice(0, test.path.indexOf('/'))}/Ünder 100% new.md`);
      edit.renameFile(file(`${test.path}.md`), target);
      assert.isTrue(await vscode.workspace.applyEdit(edit));
      await open(target);
      const threads = await eventually('the renamed note has threads', () => api.comments.of(target));
      await becomes(threads, ['line 10 open | Jo Bennett: One']);
      const back = new vscode.WorkspaceEdit();
      back.renameFile(target, file(`${test.path}.md`));
      assert.isTrue(await vscode.workspace.applyEdit(back));
      await eventually('the comments are back as well', async () => {
        const names = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(target, '..'));
        return names.length === 2 && names.some(([name]) => commentsOf('jo-bennett').endsWith(name)) ? true : undefined;
      });
      assert.equal(await read(file(commentsOf('jo-bennett'))), jo);
    });

    it('ask once who is here, since the settings of a folder are everybody’s, and keep the words until then', async () => {
      const { threads } = await opened(note(body, 'kind: observation\ncoach: Ana Coach'));
      const box = newThread(8);
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
  });
}
