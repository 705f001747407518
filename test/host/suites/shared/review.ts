import { assert } from 'chai';
import * as vscode from 'vscode';
import type { ReviewNode } from '../../../../src/core/reviewTree';
import type { ReflectiveJournalApi } from '../../../../src/extension';
import { commandIds } from '../../../../src/ids';
import { activate, closeAll, eventually, file, open, read, withSetting, write } from './workbench';

const base = 'Review test';

/** The view Review: what is new, what is open, and marking it; nothing of it goes into the notes. */
export function describeReview(host: string): void {
  describe(`view of what waits for review (${host})`, () => {
    let api: ReflectiveJournalApi;
    let round = 0;
    let teacher = '';

    const run = (id: string, ...args: unknown[]) => vscode.commands.executeCommand(id, ...args);
    const plan = (title: string) =>
      `---\nkind: plan\ntitle: ${title}\nteacher: ${teacher}\ndate: 2026-01-07\n---\n\nText.\n`;

    /** Writes a note as another program does, and waits until it was read. */
    async function note(name: string, text: string): Promise<vscode.Uri> {
      const uri = await write(`${base}/${round} ${name}.md`, text);
      await eventually('the note is there', () => (api.index.get(uri.toString()) ? true : undefined));
      return uri;
    }

    beforeEach(async () => {
      api = await activate();
      round++;
      // A name of its own for each test, and the last one in the view.
      teacher = `Zz Review ${host} ${round}`;
      await run(commandIds.startReviewing);
    });
    afterEach(async () => {
      await closeAll();
      await vscode.workspace.fs.delete(file(base), { recursive: true });
      await eventually('the notes are gone', () =>
        [...api.index.uris()].some((uri) => uri.includes('Review%20test')) ? undefined : true,
      );
    });

    async function children(node?: ReviewNode): Promise<ReviewNode[]> {
      return (await api.review.getChildren(node)) ?? [];
    }
    async function teacherNode(): Promise<ReviewNode | undefined> {
      return (await children()).find((node) => node.type === 'teacher' && node.key === teacher.toLowerCase());
    }
    async function labelOf(node: ReviewNode): Promise<string> {
      const { label } = await api.review.getTreeItem(node);
      return typeof label === 'string' ? label : '';
    }
    /** The teacher's part of the view as `section: title | description`. */
    async function lines(): Promise<string[]> {
      const node = await teacherNode();
      const found: string[] = [];
      for (const section of node ? await children(node) : []) {
        const label = await labelOf(section);
        for (const child of await children(section)) {
          const item = await api.review.getTreeItem(child);
          found.push(`${label}: ${await labelOf(child)} | ${String(item.description)}`);
        }
      }
      return found;
    }
    async function shows(expected: (string | RegExp)[]): Promise<void> {
      let seen: string[] = [];
      await eventually(
        `the view shows ${expected.join('; ')}`,
        async () => {
          seen = await lines();
          const fits = (line: string, at: number) => {
            const wanted = expected[at] ?? '';
            return typeof wanted === 'string' ? line === wanted : wanted.test(line);
          };
          return seen.length === expected.length && seen.every(fits) ? true : undefined;
        },
        () => seen.join('; '),
      );
    }
    async function item(title: string): Promise<ReviewNode> {
      for (const section of await children(await teacherNode())) {
        for (const child of await children(section)) {
          if ((await labelOf(child)) === title) return child;
        }
      }
      throw new Error(`${title} is not in the view`);
    }
    const news = (title: string, state = 'new') => `New or changed: ${title} | ${state} · Plan · 2026-01-07`;

    it('shows what another program wrote or changed, until it is marked; the note stays as it is', async () => {
      const uri = await note('a', plan('A'));
      await shows([news('A')]);
      assert.equal(api.reviewBadge()?.value, 1);
      assert.equal(api.reviewBadge()?.tooltip, '1 note to review');
      const { accessibilityInformation, contextValue } = await api.review.getTreeItem(await item('A'));
      assert.equal(accessibilityInformation?.label, 'A, new, Plan, 2026-01-07');
      assert.equal(contextValue, 'note unreviewed');
      const node = await item('A');
      await run(commandIds.markAsReviewed, node, [node]);
      await shows([]);
      await eventually('the badge is gone', () => (api.reviewBadge() === undefined ? true : undefined));
      await write(`${base}/${round} a.md`, plan('A, second'));
      await shows([news('A, second', 'changed')]);
      assert.equal(await read(uri), plan('A, second'));
    });

    it('marks a teacher, and the note of the editor, and takes that back', async () => {
      await note('a', plan('A'));
      const b = await note('b', plan('B'));
      await shows([news('A'), news('B')]);
      await run(commandIds.markAsReviewed, await teacherNode());
      await shows([]);
      await open(b);
      await run(commandIds.markAsNotReviewed);
      await shows([news('B')]);
      await run(commandIds.markAsReviewed);
      await shows([]);
    });

    it('goes to the next and the previous note, also after one was marked', async () => {
      for (const name of ['a', 'b', 'c']) await note(name, plan(name));
      await shows([news('a'), news('b'), news('c')]);
      const active = () => vscode.window.activeTextEditor?.document.uri.path.slice(-4, -3);
      const goes = async (command: string, to: string) => {
        await run(command);
        assert.equal(active(), to);
      };
      await goes(commandIds.nextUnreviewed, 'a');
      await goes(commandIds.nextUnreviewed, 'b');
      await run(commandIds.markAsReviewed);
      await goes(commandIds.nextUnreviewed, 'c');
      await goes(commandIds.nextUnreviewed, 'a');
      await goes(commandIds.previousUnreviewed, 'c');
      await goes(commandIds.previousUnreviewed, 'a');
      await run(commandIds.markAllAsReviewed);
      await shows([]);
    });

    it('does not take for new what is changed here, nor what is made here', async () => {
      const a = await note('a', plan('A'));
      await run(commandIds.markAllAsReviewed);
      const { document } = await open(a);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(a, new vscode.Position(document.lineCount, 0), 'My words.\n');
      await vscode.workspace.applyEdit(edit);
      await api.settled();
      await shows([]);
      await document.save();
      await eventually('it is saved', async () => ((await read(a)).includes('My words.') ? true : undefined));
      await api.settled();
      await shows([]);
      const made = new vscode.WorkspaceEdit();
      const contents = new TextEncoder().encode(plan('Made here'));
      made.createFile(file(`${base}/${round} made.md`), { contents });
      await vscode.workspace.applyEdit(made);
      await note('later', plan('Later'));
      await shows([news('Later')]);
      await write(`${base}/${round} a.md`, plan('A of somebody else'));
      await shows([news('A of somebody else', 'changed'), news('Later')]);
    });

    it('keeps reviewed what is renamed or shared here, with what is typed or set in it', async () => {
      const a = await note('a', plan('A'));
      const b = await note('Mine/b', plan('B'));
      await run(commandIds.markAllAsReviewed);
      await shows([]);
      const { document } = await open(a);
      const typed = new vscode.WorkspaceEdit();
      typed.insert(a, new vscode.Position(document.lineCount, 0), 'My words.\n');
      await vscode.workspace.applyEdit(typed);
      await api.settled();
      const renamed = new vscode.WorkspaceEdit();
      const to = file(`${base}/${round} renamed.md`);
      renamed.renameFile(a, to);
      await vscode.workspace.applyEdit(renamed);
      await vscode.workspace.saveAll();
      await eventually('it is saved under its new name', () =>
        read(to).then(
          (text) => text.includes('My words.') || undefined,
          () => undefined,
        ),
      );
      const folders = { [`${base}/${round} Mine`]: 'private', [`${base}/${round} Ours`]: 'pair' };
      const shared = await withSetting('sharing.folders', folders, async () =>
        vscode.commands.executeCommand<vscode.Uri | undefined>(commandIds.shareEntry, b, { confirm: true }),
      );
      assert.include(await read(shared!), 'visibility: pair');
      await note('later', plan('Later'));
      await eventually('both are known', () =>
        [to, shared!].every((uri) => api.index.get(uri.toString())) ? true : undefined,
      );
      await shows([news('Later')]);
      await write(`${base}/${round} renamed.md`, plan('A of somebody else'));
      await shows([news('Later'), news('A of somebody else', 'changed')]);
    });

    it('tells what is open, by reason', async () => {
      const fields = `teacher: ${teacher}\ndate: 2026-01-07`;
      const recent = new Date(Date.now() - 6 * 86_400_000).toISOString().slice(0, 10);
      await note('visit', `---\nkind: observation\ntitle: Visit\nteacher: ${teacher}\nobserved: ${recent}\n---\n`);
      const d = await note(
        'talk',
        `---\nkind: debrief\ntitle: Talk\n${fields}\nnext-steps: [{what: count, when: ${recent}}]\n---\n`,
      );
      await note(
        'r',
        `---\nkind: reflection\ntitle: Thoughts\nteacher: ${teacher}\ndate: ${recent}\nvisibility: pair\n---\n`,
      );
      await note('n', plan('N'));
      await write(`${base}/${round} n (Jo's conflicted copy 2026-01-08).md`, plan('N'));
      await run(commandIds.markAllAsReviewed);
      await shows([
        new RegExp(
          `^Observations without a debrief: Visit \\| feedback overdue \\(day [567] of 2\\) · Observation · no date$`,
        ),
        'Debriefs not shared yet: Talk | Debrief · 2026-01-07',
        /^Reflections without an answer: Thoughts \| shared, no answer yet \([567] days ago\) · Reflection · /,
        /^Next steps due: count \| next step · .* · overdue by [567] days · Talk$/,
        'Sync conflicts: N | conflict copy · Plan · 2026-01-07',
      ]);
      await run(commandIds.markAsShared, await item('Talk'));
      await eventually('it was shared', async () =>
        (await lines()).some((line) => line.startsWith('Debriefs')) ? undefined : true,
      );
      assert.include((await vscode.workspace.openTextDocument(d)).getText(), '\nshared: 20');
      // What the marking of a note is about is the note: with its change, only the person here had to do.
      assert.isFalse((await lines()).some((line) => line.startsWith('New')));
    });

    const said = (author: string, ...texts: string[]) =>
      [
        `---\nauthor: ${author}\n---\n\n## Lesson (thread t9)\n\n> Text.\n`,
        ...texts.map((text, at) => `### 2026-01-0${at + 1} 09:12:00 +02:00 (comment c${at})\n\n${text}\n`),
      ].join('\n');

    it('shows that others said something beside a note, until it is marked, and never what one says oneself', async () => {
      const looksOn = async () => {
        const a = await note('a', plan('A'));
        await run(commandIds.markAllAsReviewed);
        await shows([]);
        await write(`${base}/${round} a.comments.jo-reviewer.md`, said('Jo Reviewer', 'Mine'));
        const file = await write(`${base}/${round} a.comments.mei.md`, said('Mei', 'See'));
        const comment = 'New or changed: A | new comment · Plan · 2026-01-07';
        await shows([comment]);
        const node = await item('A');
        const treeItem = await api.review.getTreeItem(node);
        assert.equal(treeItem.accessibilityInformation?.label, 'A, new comment, Plan, 2026-01-07');
        const token = new vscode.CancellationTokenSource().token;
        const { tooltip } = (await api.review.resolveTreeItem?.(treeItem, node, token)) ?? treeItem;
        const words = (typeof tooltip === 'string' ? tooltip : (tooltip?.value ?? '')).replaceAll('&nbsp;', ' ');
        assert.include(words, 'New comments by: Mei');
        assert.notInclude(words, 'Jo');
        await run(commandIds.nextUnreviewed);
        assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), a.toString());
        await run(commandIds.markAsReviewed, node, [node]);
        await shows([]);
        await write(`${base}/${round} a.comments.mei.md`, said('Mei', 'See', 'And this'));
        await shows([comment]);
        await run(commandIds.markAsReviewed);
        await shows([]);
        assert.equal(await read(file), said('Mei', 'See', 'And this'));
      };
      await withSetting('comments.name', 'Jo Reviewer', looksOn, vscode.ConfigurationTarget.Global);
    });

    it('takes a comment of somebody else for an answer to a reflection', async () => {
      const recent = new Date(Date.now() - 6 * 86_400_000).toISOString().slice(0, 10);
      await note(
        'r',
        `---\nkind: reflection\ntitle: Thoughts\nteacher: ${teacher}\ndate: ${recent}\nvisibility: pair\n---\n`,
      );
      await run(commandIds.markAllAsReviewed);
      const open = /^Reflections without an answer: Thoughts/;
      await shows([open]);
      const own = await write(`${base}/${round} r.comments.zz.md`, said(teacher, 'Oh'));
      await write(`${base}/${round} r.comments.mei.md`, said('Mei', 'How many?'));
      await shows([/^New or changed: Thoughts \| new comment · /]);
      await vscode.workspace.fs.delete(file(`${base}/${round} r.comments.mei.md`));
      await shows([/^New or changed: Thoughts \| new comment · /, open]);
      await vscode.workspace.fs.delete(own);
      await shows([open]);
    });

    it('leaves out what the coach wrote, and what is private', async () => {
      await withSetting('coach', 'Jo Reviewer', async () => {
        await note('v', `---\nkind: observation\nteacher: ${teacher}\ncoach: jo reviewer\nshared: 2026-01-08\n---\n`);
        await note('p', plan('P').replace('kind: plan', 'kind: plan\nvisibility: private'));
        await note('n', plan('N'));
        await shows([news('N')]);
      });
      await eventually('the visit is new to others', async () => ((await lines()).length === 2 ? true : undefined));
    });
  });
}
