import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Clock } from '../../../../src/core/ports';
import { stopTimer, startTimer } from '../../../../src/features/observationTimer';
import { commandIds } from '../../../../src/ids';
import { createObservationTimer } from '../../../../src/vscode/observationTimer';
import {
  acceptingPickers,
  activate,
  closeAll,
  closingPickers,
  eventually,
  file,
  open,
  withSetting,
  write,
} from './workbench';

let notes = 0;
const head = '---\nkind: observation\ntitle: A lesson\nteacher: Test Teacher\ndate: 2026-01-07\n---\n';

/** Opens a new note with the cursor at `¦`. */
async function openAt(marked: string): Promise<vscode.TextEditor> {
  await activate();
  const uri = await write(`Observing test/${++notes}.md`, marked.replace('¦', ''));
  const editor = await open(uri);
  const at = editor.document.positionAt(marked.indexOf('¦'));
  editor.selection = new vscode.Selection(at, at);
  return editor;
}

/** The text with `¦` where the cursor is, and every time of day as `HH:MM`. */
function shown(editor: vscode.TextEditor): string {
  const text = editor.document.getText();
  const at = editor.document.offsetAt(editor.selection.active);
  return `${text.slice(0, at)}¦${text.slice(at)}`.replace(/\b\d\d:\d\d\b(?! T)/g, 'HH:MM');
}

/** Runs a command on a marked text, compares what comes out, and takes it back in one step. */
async function check(command: string, marked: string, expected: string, ...args: unknown[]): Promise<void> {
  const editor = await openAt(marked);
  const before = editor.document.getText();
  await vscode.commands.executeCommand(command, ...args);
  assert.equal(shown(editor), expected);
  await vscode.commands.executeCommand('undo');
  assert.equal(editor.document.getText(), before, 'one undo takes it back');
}

class FakeClock implements Clock {
  constructor(private at = Date.UTC(2026, 0, 7, 10, 0)) {}
  today = () => '2026-01-07';
  time = () => '10:00';
  now = () => this.at;
  pass(minutes: number): void {
    this.at += minutes * 60_000;
  }
}

class FakeMemento implements vscode.Memento {
  private readonly values = new Map<string, unknown>();
  keys = () => [...this.values.keys()];
  get = <T>(key: string) => this.values.get(key) as T;
  update = (key: string, value: unknown) => {
    this.values.set(key, value);
    return Promise.resolve();
  };
}

/** Writing down and counting while a lesson is observed. */
export function describeObserving(host: string): void {
  describe(`timestamps (${host})`, () => {
    afterEach(closeAll);

    const { insertTimestamp, newScriptLine } = commandIds;

    it('puts the time in at the cursor, in one step', async () => {
      await check(insertTimestamp, `${head}\n- ¦`, `${head}\n- HH:MM ¦`);
      await check(insertTimestamp, `${head}\nSweep¦: 9 of 24`, `${head}\nSweep HH:MM¦: 9 of 24`);
      await check(insertTimestamp, `${head}\n- 10:05 T: Yes.\n¦`, `${head}\n- 10:05 T: Yes.\n- HH:MM ¦`);
    });

    it('puts it in at each of several cursors', async () => {
      const editor = await openAt('¦a\nb\n');
      editor.selections = [new vscode.Selection(0, 0, 0, 0), new vscode.Selection(1, 0, 1, 0)];
      await vscode.commands.executeCommand(insertTimestamp);
      assert.match(editor.document.getText(), /^\d\d:\d\d a\n\d\d:\d\d b\n$/);
      assert.deepEqual(
        editor.selections.map(({ active }) => active.character),
        [6, 6],
      );
    });

    it('keeps the line ends of the note', async () => {
      const editor = await openAt('- 10:05 T: Yes.¦\r\n\r\nAfter\r\n');
      await vscode.commands.executeCommand(newScriptLine);
      assert.match(editor.document.getText(), /^- 10:05 T: Yes\.\r\n- \d\d:\d\d \r\n\r\nAfter\r\n$/);
      assert.deepEqual([editor.selection.active.line, editor.selection.active.character], [1, 8]);
    });

    it('starts the next script line', async () => {
      await check(newScriptLine, `${head}\n- 10:05 T: Yes.¦\nAfter`, `${head}\n- 10:05 T: Yes.\n- HH:MM ¦\nAfter`);
      await check(newScriptLine, `${head}\n10:05 T: Yes.¦ No.`, `${head}\n10:05 T: Yes.\nHH:MM ¦No.`);
      await check(newScriptLine, `${head}\n¦\n`, `${head}\n- HH:MM ¦\n`);
      await check(newScriptLine, `${head}\nSome words.¦`, `${head}\nSome words.\n- HH:MM ¦`);
    });

    const scriptLine = `${head}\n- 10:05 T: Yes.`;
    const enters: [what: string, isOn: boolean, marked: string, expected: string][] = [
      ['starts the next line with the time', true, `${scriptLine}¦`, `${scriptLine}\n- HH:MM ¦`],
      ['does so between lines', true, `${scriptLine}¦\nAfter`, `${scriptLine}\n- HH:MM ¦\nAfter`],
      [
        'takes the rest of the line along',
        true,
        `${head}\n  * 10:05 T: Yes.¦ No.`,
        `${head}\n  * 10:05 T: Yes.\n  * HH:MM ¦No.`,
      ],
      ['ends a script', true, `${scriptLine}\n- 10:06 ¦\n`, `${scriptLine}\n¦\n`],
      ['is a line break behind other words', true, `${head}\nSome words.¦`, `${head}\nSome words.\n¦`],
      ['is a line break in frontmatter', true, '---\nkind: goal\nT: a¦\n---\n', '---\nkind: goal\nT: a\n¦\n---\n'],
      ['is a line break where the setting is off', false, `${scriptLine}¦`, `${scriptLine}\n¦`],
    ];
    for (const [what, isOn, marked, expected] of enters) {
      it(`Enter ${what}`, async () => {
        const editor = await openAt(marked);
        const before = editor.document.getText();
        await withSetting('observing.timestampOnEnter', isOn, async () => {
          await vscode.commands.executeCommand('type', { text: '\n' });
          await eventually(
            'it did',
            () => shown(editor) === expected || undefined,
            () => shown(editor),
          );
          await vscode.commands.executeCommand('undo');
          assert.equal(editor.document.getText(), before, 'one undo takes it back');
        });
      });
    }

    it('keeps what is typed in the same moment behind the time', async () => {
      const editor = await openAt(`${head}\n- 10:05 T: Yes.¦`);
      await withSetting('observing.timestampOnEnter', true, async () => {
        for (const text of ['\n', 'S', '1', '4', ':']) void vscode.commands.executeCommand('type', { text });
        const expected = `${head}\n- 10:05 T: Yes.\n- HH:MM S14:¦`;
        await eventually(
          'all is there',
          () => shown(editor) === expected || undefined,
          () => shown(editor),
        );
      });
    });

    it('loses no key that is pressed fast', async () => {
      const editor = await openAt(`${head}\n| What | Tally |\n| --- | --- |\n| Recall¦ |  |\n`);
      const presses = Array.from({ length: 7 }, () => vscode.commands.executeCommand(commandIds.addToTally));
      await Promise.all(presses);
      assert.include(editor.document.getText(), '| Recall | IIIII II |');
    });

    it('counts from the start of the timer where the setting says so', async () => {
      const editor = await openAt(`${head}\n- ¦`);
      await withSetting('observing.timestampStyle', 'elapsed', async () => {
        await vscode.commands.executeCommand(insertTimestamp);
      });
      assert.equal(editor.document.getText(), `${head}\n- 0:00 `);
      // Stopped at once, so that there is nothing to write.
      await vscode.commands.executeCommand(commandIds.stopObservationTimer);
      assert.equal(editor.document.getText(), `${head}\n- 0:00 `);
    });
  });

  describe(`speakers (${host})`, () => {
    afterEach(closeAll);

    async function offered(marked: string): Promise<string[]> {
      const { document, selection } = await openAt(marked);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        selection.active,
      );
      return list.items
        .flatMap(({ insertText, sortText }) => (typeof insertText === 'string' ? [{ insertText, sortText }] : []))
        .filter(({ insertText }) => /^[ST]\w*: $/.test(insertText))
        .sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1))
        .map(({ insertText }) => insertText.trim());
    }

    it('offers the seats of the note, the one used last first', async () => {
      const script = `${head}\n- 10:05 S14: Yes.\n- 10:06 T: Why?\n- 10:06 S3: So.\n`;
      assert.deepEqual(await offered(`${script}- 10:07 S¦`), ['S3:', 'T:', 'S14:', 'Ss:']);
      assert.deepEqual(await offered(`${script}- ¦`), ['S3:', 'T:', 'S14:', 'Ss:']);
      assert.deepEqual(await offered('- 10:05 S¦'), [], 'not in a text without a kind');
      assert.deepEqual(await offered(`${head.replace('A lesson', 'S¦')}`), [], 'not between the --- lines');
    });

    it('opens the list where S is typed, and puts in the seat that is chosen', async () => {
      const editor = await openAt(`${head}\n- 10:05 S14: Yes.\n- 10:07 ¦`);
      await vscode.commands.executeCommand('type', { text: 'S' });
      await eventually(
        'the seat is in the note',
        async () => {
          // Does nothing while no list is open.
          await vscode.commands.executeCommand('acceptSelectedSuggestion');
          return editor.document.getText().endsWith('- 10:07 S14: ') || undefined;
        },
        () => shown(editor),
      );
      await vscode.commands.executeCommand('undo');
      assert.match(editor.document.getText(), /- 10:07 S?$/, 'one undo takes the seat back');
    });
  });

  describe(`tallies (${host})`, () => {
    afterEach(closeAll);

    const table = '| What | Tally | Count |\n| --- | --- | --- |\n';

    it('adds one in the row of the cursor, in one step each', async () => {
      const { addToTally } = commandIds;
      await check(addToTally, `${head}\n${table}| Recall¦ | IIII | 3 |`, `${head}\n${table}| Recall¦ | IIIII | 3 |`);
      await check(addToTally, `${head}\n${table}| Recall | II | 9¦ |`, `${head}\n${table}| Recall | II | 10¦ |`);
      const editor = await openAt(`${head}\n${table}| Recall |¦  |  |\n`);
      const texts = [editor.document.getText()];
      for (let press = 0; press < 6; press++) {
        await vscode.commands.executeCommand(addToTally);
        texts.push(editor.document.getText());
      }
      assert.include(texts.at(-1), '| Recall | IIIII I |  |');
      while (texts.pop() && texts.length > 0) {
        await vscode.commands.executeCommand('undo');
        assert.equal(editor.document.getText(), texts.at(-1));
      }
    });

    it('changes nothing where there is nothing to count in', async () => {
      const editor = await openAt(`${head}\nSome ¦words.`);
      await vscode.commands.executeCommand(commandIds.addToTally);
      assert.isFalse(editor.document.isDirty);
    });

    it('puts a table in on lines of its own, ready to count in', async () => {
      const { insertTallyTable } = commandIds;
      const rule = '| -------- | ----- |';
      const rows = `| What     | Tally |\n${rule}\n| Recall   | ¦      |\n| How, why |       |`;
      for (const [marked, expected] of [
        [`${head}\nText.¦\nMore.`, `${head}\nText.\n\n${rows}\n\nMore.`],
        [`${head}\n¦`, `${head}\n${rows}`],
        [`${head}\nText.\n¦\nMore.`, `${head}\nText.\n\n${rows}\n\nMore.`],
        [`---\nkind: observ¦ation\n---\n`, `---\nkind: observation\n---\n\n${rows}\n`],
      ]) {
        await check(insertTallyTable, marked, expected, 'Recall; How, why', 'tally');
      }
      const editor = await openAt(`${head}\n¦`);
      await vscode.commands.executeCommand(insertTallyTable, 'Recall', 'number');
      await vscode.commands.executeCommand(commandIds.addToTally);
      assert.include(editor.document.getText(), '| Recall | 1     |');
    });

    it('changes nothing where its questions are closed', async () => {
      const editor = await openAt(`${head}\n¦`);
      await closingPickers(vscode.commands.executeCommand(commandIds.insertTallyTable));
      await closingPickers(vscode.commands.executeCommand(commandIds.insertTallyTable, 'Recall'));
      assert.isFalse(editor.document.isDirty);
    });
  });

  describe(`observation timer (${host})`, () => {
    const clock = new FakeClock();
    const memento = new FakeMemento();
    let timer = createObservationTimer(memento, clock);
    afterEach(async () => {
      await timer.clear();
      await closeAll();
    });
    after(() => {
      timer.dispose();
    });

    it('writes the minutes into its note when it is stopped, in one step', async () => {
      const text = head.replace('date:', 'minutes: # length of the visit\ndate:');
      const { document } = await openAt(`${text}\nText.¦`);
      await startTimer(timer);
      await openAt('¦Another note.\n');
      clock.pass(44.6);
      assert.equal(timer.minutes(), 45);
      await stopTimer(timer);
      const editor = vscode.window.activeTextEditor!;
      assert.equal(editor.document.uri.toString(), document.uri.toString(), 'its note is shown');
      const minutes = 'minutes: 45 # length of the visit\n';
      assert.equal(editor.document.getText(), `${text}\nText.`.replace(/minutes:.*\n/, minutes));
      assert.isUndefined(timer.running);
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), `${text}\nText.`);
    });

    it('goes on after the window was reloaded', async () => {
      const { document } = await openAt(`${head}¦`);
      await startTimer(timer);
      clock.pass(10);
      timer.dispose();
      timer = createObservationTimer(memento, clock);
      clock.pass(10);
      assert.equal(timer.minutes(), 20);
      assert.equal(timer.stamp(document.uri), '0:20');
      await stopTimer(timer);
      assert.match(document.getText(), /^minutes: 20$/m);
    });

    it('follows its note to another name', async () => {
      const { document } = await openAt(`${head}¦`);
      await startTimer(timer);
      const renamed = file(`Observing test/renamed ${++notes}.md`);
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(document.uri, renamed);
      await vscode.workspace.applyEdit(edit);
      await eventually('the timer has the new name', () => timer.running?.uri === renamed.toString() || undefined);
      clock.pass(5);
      await stopTimer(timer);
      assert.match(vscode.window.activeTextEditor!.document.getText(), /^minutes: 5$/m);
    });

    it('asks where the note has minutes, and goes on where the question is closed', async () => {
      const { document } = await openAt(`${head.replace('date:', 'minutes: 20\ndate:')}¦`);
      await startTimer(timer);
      clock.pass(30);
      await closingPickers(stopTimer(timer));
      assert.isDefined(timer.running);
      assert.isFalse(document.isDirty);
      await acceptingPickers(stopTimer(timer));
      assert.match(document.getText(), /^minutes: 30$/m);
      assert.isUndefined(timer.running);
    });

    it('does not start a second time', async () => {
      const { document } = await openAt(`${head}¦`);
      await startTimer(timer);
      await openAt('¦Another note.\n');
      await startTimer(timer);
      assert.equal(timer.running?.uri, document.uri.toString());
    });

    it('keeps the time where the note cannot be written to', async () => {
      const { document } = await openAt(
        '---\nkind: observation\n<<<<<<< a\nclass: 1\n=======\nclass: 2\n>>>>>>> b\n---\n¦',
      );
      await startTimer(timer);
      clock.pass(5);
      await stopTimer(timer);
      assert.isDefined(timer.running);
      assert.isFalse(document.isDirty);
      await vscode.workspace.fs.delete(document.uri);
    });
  });
}
