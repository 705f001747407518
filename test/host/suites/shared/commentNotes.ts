import * as vscode from 'vscode';
import type { NoteThreads } from '../../../../src/vscode/noteThreads';
import type { ShownComment } from '../../../../src/vscode/shownComment';
import { activate, closeAll, eventually, file, open, write } from './workbench';

/** Notes with comments, for the tests of both. */

export const body = ['9:12 T: "Start now."', '9:14 S4: "What do we do now?"', '9:15 S7 looks at the page of S8.'];
export const note = (lines: readonly string[] = body, top = 'kind: observation\nteacher: Ana Ng\ndate: 2026-01-07') =>
  `---\n${top}\n---\n\n## Script\n\n${lines.join('\n')}\n`;

export const at = (second: number) => `2026-01-07 10:00:0${second} +00:00`;
export const thread = (id: string, quote: string, ...items: string[]) =>
  `\n## Script (thread ${id})\n\n> ${quote}\n\n${items.join('\n\n')}\n`;
export const comment = (id: string, second: number, text: string) => `### ${at(second)} (comment ${id})\n\n${text}`;
export const comments = (author: string, ...threads: string[]) => `---\nauthor: ${author}\n---\n${threads.join('')}`;

/** Threads as lines: where they stand, their state, and who says what. */
function shown(threads: NoteThreads): string[] {
  return threads
    .all()
    .map(({ thread: { range, comments: said, contextValue, label } }) =>
      [
        `line ${range.end.line + 1} ${contextValue}`,
        ...(label !== undefined && contextValue?.endsWith('Lost') ? [label] : []),
        ...said.map(({ author, body: words }) => `${author.name}: ${typeof words === 'string' ? words : words.value}`),
      ].join(' | '),
    );
}

let tests = 0;

export interface CommentTest {
  /** Of the note of this test, without its ending. */
  path: string;
  /** VS Code makes the thread into which a person types first: this stands for it. */
  readonly newThread: (line: number) => vscode.CommentThread;
  readonly setName: (name: string | undefined) => Promise<void>;
  /** The path of the comments of a person. */
  readonly commentsOf: (slug: string) => string;
  /** Makes the note and opens it. */
  readonly opened: (text?: string) => Promise<{ editor: vscode.TextEditor; threads: NoteThreads }>;
  /** Resolves when the threads are these, as lines. */
  readonly becomes: (threads: NoteThreads, lines: readonly string[]) => Promise<void>;
  readonly run: (command: string, argument: unknown) => Thenable<unknown>;
  /** A comment of the first thread. */
  readonly first: (threads: NoteThreads, nth?: number) => ShownComment;
}

/** For use in a `describe`: each test has a note of its own, and Jo Bennett is here. */
export function useCommentTest(): CommentTest {
  let controller: vscode.CommentController;
  const test: CommentTest = {
    path: '',
    newThread: (line) => {
      const range = new vscode.Range(line, 0, line, 0);
      return controller.createCommentThread(file(`${test.path}.md`), range, []);
    },
    setName: async (name) => {
      const settings = vscode.workspace.getConfiguration('reflectiveJournal');
      await settings.update('comments.name', name, vscode.ConfigurationTarget.Global);
    },
    commentsOf: (slug) => `${test.path}.comments.${slug}.md`,
    opened: async (text = note()) => {
      const api = await activate();
      const editor = await open(await write(`${test.path}.md`, text));
      return { editor, threads: await eventually('the note has threads', () => api.comments.of(editor.document.uri)) };
    },
    becomes: async (threads, lines) => {
      const same = () => JSON.stringify(shown(threads)) === JSON.stringify(lines);
      await eventually(
        `the threads are ${JSON.stringify(lines)}`,
        () => same() || undefined,
        () => JSON.stringify(shown(threads)),
      );
    },
    run: (command, argument) => vscode.commands.executeCommand(`reflectiveJournal.${command}`, argument),
    first: (threads, nth = 0) => threads.all()[0].thread.comments[nth] as ShownComment,
  };

  before(async () => {
    await test.setName('Jo Bennett');
    controller = vscode.comments.createCommentController('test', 'test');
  });
  after(async () => {
    controller.dispose();
    await test.setName(undefined);
  });
  beforeEach(() => {
    test.path = `Comments test ${++tests}/2026-01-07 observation`;
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(file(test.path.slice(0, test.path.indexOf('/'))), { recursive: true });
  });
  return test;
}
