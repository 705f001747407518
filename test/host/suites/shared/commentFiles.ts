import { assert } from 'chai';
import * as vscode from 'vscode';
import type { ShownComment } from '../../../../src/vscode/shownComment';
import { body, comment, comments, note, thread, useCommentTest } from './commentNotes';
import { acceptingPickers, activate, closeAll, closingPickers, eventually, file, open, read, write } from './workbench';

/** What comes of the files of comments, which other people and programs write as well. */
export function describeCommentFiles(host: string): void {
  describe(`files of comments (${host})`, () => {
    const test = useCommentTest();
    const { newThread, commentsOf, opened, becomes, run, first } = test;

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
      // Unlike one that another program took away, a file that the person deletes is not waited for.
      const edit = new vscode.WorkspaceEdit();
      edit.deleteFile(file(commentsOf('jo-bennett')));
      assert.isTrue(await vscode.workspace.applyEdit(edit));
      await becomes(threads, []);
    });

    it('stay for as long as their file is away, and say so', async () => {
      const jo = comments('Jo Bennett', thread('k3f9q2', body[1], comment('aaaaaa', 1, 'One')));
      await write(commentsOf('jo-bennett'), jo);
      const { threads } = await opened();
      await becomes(threads, ['line 10 open | Jo Bennett: One']);
      const [{ thread: before }] = threads.all();
      await vscode.workspace.fs.delete(file(commentsOf('jo-bennett')));
      await eventually('the conversation says that its file is away', () =>
        before.label === 'The file of this conversation is gone, or not here yet: Jo Bennett' ? true : undefined,
      );
      await becomes(threads, ['line 10 open | Jo Bennett: One']);
      await write(commentsOf('jo-bennett'), jo);
      await eventually('the conversation is as before', () => (before.label === 'Jo Bennett' ? true : undefined));
      assert.strictEqual(threads.all()[0].thread, before, 'a box in which somebody answers is part of its thread');
    });

    it('are not written into a file whose bytes are no characters, which would be lost', async () => {
      const jo = comments('Jo Bennett', thread('k3f9q2', body[1], comment('aaaaaa', 1, 'Caf#')));
      const bytes = new TextEncoder().encode(jo);
      // As Windows wrote it before there was Unicode.
      bytes[jo.indexOf('Caf#') + 3] = 0xe9;
      const uri = await write(commentsOf('jo-bennett'), '');
      await vscode.workspace.fs.writeFile(uri, bytes);
      const { threads } = await opened();
      await becomes(threads, ['line 10 open | Jo Bennett: Caf\uFFFD']);
      const [{ thread: own }] = threads.all();
      await run('replyToComment', { thread: own, text: 'Two' });
      assert.deepEqual([...(await vscode.workspace.fs.readFile(uri))], [...bytes]);
      assert.equal((own.comments.at(-1) as ShownComment).contextValue, 'unsaved');
      const [told] = vscode.languages.getDiagnostics(uri);
      assert.include(told.message, 'not in UTF-8');
    });

    it('are told of in Problems as they are, also where their note is closed', async () => {
      const jo = comments('Jo Bennett', thread('k3f9q2', body[1], comment('aaaaaa', 1, 'One')));
      const uri = await write(
        commentsOf('jo-bennett'),
        jo.replace('## Script', 'Stray\n\n$&').replace('10:00:01', 'ten'),
      );
      const problems = () => vscode.languages.getDiagnostics(uri).length;
      const { editor } = await opened();
      await eventually('there is something to mend', () => problems() > 0 || undefined);
      // VS Code may keep the text of a closed editor for some time; this closes the note for every extension.
      await vscode.languages.setTextDocumentLanguage(editor.document, 'plaintext');
      const api = await activate();
      assert.isUndefined(api.comments.of(editor.document.uri));
      await write(commentsOf('jo-bennett'), jo);
      await eventually('it was mended', () => problems() === 0 || undefined);
    });

    it('are not told of in Problems any more where their folder was renamed', async () => {
      const stray = comments('Jo Bennett', thread('k3f9q2', body[1], comment('aaaaaa', 1, 'One'))).replace(
        '## ',
        'Stray\n\n## ',
      );
      const uri = await write(commentsOf('jo-bennett'), `${stray}\n### then (comment bbbbbb)\n\nTwo\n`);
      await opened();
      await eventually(
        'there is something to mend',
        () => vscode.languages.getDiagnostics(uri).length > 0 || undefined,
      );
      const folder = vscode.Uri.joinPath(uri, '..');
      const other = vscode.Uri.joinPath(folder, '..', `${test.path.slice(0, test.path.indexOf('/'))} renamed`);
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(folder, other);
      assert.isTrue(await vscode.workspace.applyEdit(edit));
      await eventually(
        'nothing is told of the old file',
        () => vscode.languages.getDiagnostics(uri).length === 0 || undefined,
      );
      test.path = test.path.replace('/', ' renamed/');
    });

    it('go into the file that has one’s name, not into a sync program’s copy that is called as another’s', async () => {
      const jo = comments('Jo Bennett', thread('k3f9q2', body[1], comment('aaaaaa', 1, 'One')));
      await write(commentsOf('jo-bennett-laptop'), jo);
      await write(commentsOf('jo-bennett'), jo);
      const { threads } = await opened();
      await becomes(threads, ['line 10 open | Jo Bennett: One']);
      await run('replyToComment', { thread: threads.all()[0].thread, text: 'Two' });
      await becomes(threads, ['line 10 open | Jo Bennett: One | Jo Bennett: Two']);
      assert.include(await read(file(commentsOf('jo-bennett'))), 'Two');
      assert.equal(await read(file(commentsOf('jo-bennett-laptop'))), jo);
    });

    it('stay while a sync program takes their file away and brings it again, with what is typed in answer to them', async () => {
      const jo = comments('Jo Bennett', thread('k3f9q2', body[1], comment('aaaaaa', 1, 'One')));
      const ana = comments('Ana Ng', thread('m2n3p4', body[0], comment('bbbbbb', 2, 'Two')));
      await write(commentsOf('jo-bennett'), jo);
      await write(commentsOf('ana-ng'), ana);
      const { threads } = await opened();
      await becomes(threads, ['line 10 open | Jo Bennett: One', 'line 9 open | Ana Ng: Two']);
      const before = threads.all().map((one) => one.thread);
      await vscode.workspace.fs.delete(file(commentsOf('jo-bennett')));
      // What is seen of this was read when the other file was gone.
      await write(commentsOf('ana-ng'), `${ana}\n${comment('cccccc', 3, 'Three')}\n`);
      await becomes(threads, ['line 10 open | Jo Bennett: One', 'line 9 open | Ana Ng: Two | Ana Ng: Three']);
      await write(commentsOf('jo-bennett'), `${jo}\n${comment('dddddd', 4, 'Four')}\n`);
      await becomes(threads, [
        'line 10 open | Jo Bennett: One | Jo Bennett: Four',
        'line 9 open | Ana Ng: Two | Ana Ng: Three',
      ]);
      const after = threads.all().map((one) => one.thread);
      assert.isTrue(
        before.every((one, at) => one === after[at]),
        'a box in which somebody answers is part of its thread',
      );
    });

    it('keep the box of a comment that is edited while its file is deleted for good', async () => {
      await write(
        commentsOf('jo-bennett'),
        comments('Jo Bennett', thread('k3f9q2', body[1], comment('aaaaaa', 1, 'One'))),
      );
      const { threads } = await opened();
      await becomes(threads, ['line 10 open | Jo Bennett: One']);
      const box = first(threads);
      await run('editComment', box);
      box.body = 'First';
      await vscode.workspace.fs.delete(file(commentsOf('jo-bennett')));
      await eventually('the comment is one that is not saved', () => box.contextValue === 'unsaved' || undefined);
      assert.deepEqual([box.label, box.body, box.thread.comments.length], ['not saved', 'First', 1]);
      await run('saveComment', box);
      await becomes(threads, ['line 10 open | Jo Bennett: First']);
      assert.include(await read(file(commentsOf('jo-bennett'))), '\n\nFirst\n');
    });

    it('are put beside changes of one’s own that are not saved yet, and those stay unsaved', async () => {
      const jo = comments('Jo Bennett', thread('k3f9q2', body[1], comment('aaaaaa', 1, 'One')));
      await write(commentsOf('jo-bennett'), jo);
      const { threads } = await opened();
      await becomes(threads, ['line 10 open | Jo Bennett: One']);
      const editor = await open(file(commentsOf('jo-bennett')));
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(3, 0), 'Half a thou');
      });
      await run('replyToComment', { thread: threads.all()[0].thread, text: 'Two' });
      await becomes(threads, ['line 10 open | Jo Bennett: One | Jo Bennett: Two']);
      assert.equal(await read(editor.document.uri), jo, 'nobody asked for the other change to be saved');
      assert.isTrue(editor.document.isDirty);
      await editor.document.save();
      assert.match(await read(editor.document.uri), /Half a thou[^]*\n\nTwo\n$/);
      await becomes(threads, ['line 10 open | Jo Bennett: One | Jo Bennett: Two']);
    });

    it('are not written over what another program wrote and the editor has not seen', async () => {
      const files = vscode.workspace.getConfiguration('files');
      await files.update(
        'watcherExclude',
        { [`**/${test.path.slice(0, test.path.indexOf('/'))}/**`]: true },
        vscode.ConfigurationTarget.Workspace,
      );
      try {
        const jo = comments('Jo Bennett', thread('k3f9q2', body[1], comment('aaaaaa', 1, 'One')));
        await write(commentsOf('jo-bennett'), jo);
        const { threads } = await opened();
        await becomes(threads, ['line 10 open | Jo Bennett: One']);
        const { document } = await open(file(commentsOf('jo-bennett')));
        await write(commentsOf('jo-bennett'), `${jo}\n${comment('cccccc', 2, 'From my other computer')}\n`);
        const { thread: own } = threads.all()[0];
        await run('replyToComment', { thread: own, text: 'Three' });
        const text = await read(document.uri);
        assert.include(text, 'From my other computer');
        assert.isFalse(document.isDirty, 'nothing is left that VS Code would refuse to save');
        const kept = own.comments.some(
          ({ contextValue, body: words }) => contextValue === 'unsaved' && words === 'Three',
        );
        assert.isTrue(kept !== text.includes('Three'), 'the words are in the file, or still in their box');
      } finally {
        await files.update('watcherExclude', undefined, vscode.ConfigurationTarget.Workspace);
      }
    });

    it('go into a file that does not say whose it is only when the person says that it is theirs', async () => {
      const nobodys = comments('x', thread('k3f9q2', body[1], comment('aaaaaa', 1, 'One'))).replace('author: x\n', '');
      await write(commentsOf('jo-bennett'), nobodys);
      const { threads } = await opened();
      await becomes(threads, ['line 10 open | jo-bennett: One']);
      assert.equal(first(threads).contextValue, 'other');
      const [{ thread: own }] = threads.all();
      await closingPickers(run('replyToComment', { thread: own, text: 'Two' }));
      assert.equal(await read(file(commentsOf('jo-bennett'))), nobodys);
      const kept = own.comments.at(-1) as ShownComment;
      assert.deepEqual([kept.contextValue, kept.body], ['unsaved', 'Two']);
      await acceptingPickers(run('saveComment', kept));
      await becomes(threads, ['line 10 open | Jo Bennett: One | Jo Bennett: Two']);
      assert.match(await read(file(commentsOf('jo-bennett'))), /^---\nauthor: Jo Bennett\n---\n[^]*One[^]*Two\n$/);
      const names = (await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(file(test.path), '..'))).map(
        ([name]) => name,
      );
      assert.lengthOf(
        names.filter((name) => name.includes('.comments.')),
        1,
      );
    });

    it('are found where a Mac wrote the name of their file in its own way', async () => {
      test.path = test.path.replace('observation', 'Zoë');
      const apart = commentsOf('jo-bennett').normalize('NFD');
      const jo = comments('Jo Bennett', thread('k3f9q2', body[1], comment('aaaaaa', 1, 'One')));
      await write(apart, jo);
      const { threads } = await opened();
      await becomes(threads, ['line 10 open | Jo Bennett: One']);
      await write(apart, `${jo}\n${comment('cccccc', 2, 'Two')}\n`);
      await becomes(threads, ['line 10 open | Jo Bennett: One | Jo Bennett: Two']);
      await run('replyToComment', { thread: threads.all()[0].thread, text: 'Three' });
      await becomes(threads, ['line 10 open | Jo Bennett: One | Jo Bennett: Two | Jo Bennett: Three']);
      assert.include(await read(file(apart)), 'Three');
    });

    it('tell two people apart whose names look alike in a file name', async () => {
      const other = comments('Jó Bennett', thread('k3f9q2', body[0], comment('bbbbbb', 2, 'Mine')));
      await write(commentsOf('jo-bennett'), other);
      const { threads } = await opened();
      // Threads stand in the order in which they were shown first.
      await becomes(threads, ['line 9 open | Jó Bennett: Mine']);
      const box = newThread(9);
      await run('postComment', { thread: box, text: 'Yours' });
      await becomes(threads, ['line 9 open | Jó Bennett: Mine', 'line 10 open | Jo Bennett: Yours']);
      assert.equal(await read(file(commentsOf('jo-bennett'))), other);
      assert.include(await read(file(commentsOf('jo-bennett-2'))), 'author: Jo Bennett');
    });

    it('write nothing when notes and files of comments are opened, closed and changed by others', async () => {
      const jo = comments('Jo Bennett', thread('k3f9q2', 'gone', comment('aaaaaa', 1, 'One')), 'stray\n');
      await write(commentsOf('jo-bennett'), jo);
      const { threads } = await opened();
      await becomes(threads, ['line 6 openLost | The text this was about is gone: "gone" | Jo Bennett: One\nstray']);
      await open(file(commentsOf('jo-bennett')));
      await closeAll();
      assert.equal(await read(file(commentsOf('jo-bennett'))), jo);
      assert.equal(await read(file(`${test.path}.md`)), note());
    });
  });
}
