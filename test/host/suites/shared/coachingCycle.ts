import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Entry } from '../../../../src/core/entry';
import { commandIds } from '../../../../src/ids';
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
  withSetting,
  write,
} from './workbench';

const folder = 'Cycle test';
const paths = { '*': `${folder}/{teacher}/{date} {kind}` };
let rounds = 0;

/** Settings for entries in a folder of the test's own. */
const inFolder = <T>(work: () => Promise<T>, entryPaths: Record<string, string> = paths) =>
  withSetting('entryPaths', entryPaths, work);

async function filesBelow(uri: vscode.Uri): Promise<string[]> {
  try {
    const found = await Promise.all(
      (await vscode.workspace.fs.readDirectory(uri)).map(async ([name, type]) =>
        type === vscode.FileType.Directory ? filesBelow(vscode.Uri.joinPath(uri, name)) : [name],
      ),
    );
    return found.flat().sort();
  } catch {
    return []; // No such folder.
  }
}

/** What the extension knows of a note, saved or not. */
async function entryAt(uri: vscode.Uri): Promise<Entry> {
  const { index } = await activate();
  return eventually(`${uri.path} is in the index`, () => {
    const entry = index.get(uri.toString());
    return entry?.kind === undefined ? undefined : entry;
  });
}

const aboutIn = (text: string) => /^about: (.*)$/m.exec(text)?.[1];

/** The notes of a coaching cycle, and those that answer an observation. */
export function describeCoachingCycle(host: string): void {
  describe(`coaching cycle (${host})`, () => {
    afterEach(async () => {
      await closeAll();
      await vscode.workspace.fs.delete(file(folder), { recursive: true }).then(undefined, () => undefined);
    });

    const start = (answers: object, entryPaths?: Record<string, string>) =>
      inFolder(
        async () => vscode.commands.executeCommand<vscode.Uri[] | undefined>(commandIds.startCoachingCycle, answers),
        entryPaths,
      );
    const answers = () => ({ teacher: 'Cycle Teacher', title: `Wait time ${++rounds}`, date: '2026-03-02' });

    it('makes five notes that are linked to one another, and opens the goal', async () => {
      await activate();
      const given = answers();
      const uris = (await start(given))!;
      assert.deepEqual(
        uris.map((uri) => decodeURIComponent(uri.path).split(`/${folder}/`)[1]),
        ['goal', 'plan', 'observation', 'reflection', 'debrief'].map((kind) => `Cycle Teacher/2026-03-02 ${kind}.md`),
      );
      const id = `cycle-teacher-wait-time-${rounds}`;
      const [goal, ...others] = await Promise.all(uris.map(entryAt));
      assert.equal(goal.id?.id, id);
      assert.equal(goal.title, given.title);
      for (const entry of [goal, ...others]) {
        assert.equal(entry.cycle, id);
        assert.equal(entry.teacher, 'Cycle Teacher');
        assert.equal(entry.date, '2026-03-02');
        assert.isUndefined(entry.minutes);
        assert.deepEqual(
          entry.problems.filter(({ code }) => !code.startsWith('missing-')).map(({ code }) => code),
          [],
          entry.uri,
        );
      }
      for (const { goals } of others)
        assert.deepEqual(
          goals.map((reference) => reference.id),
          [id],
        );
      const texts = await Promise.all(uris.map(read));
      assert.deepEqual(texts.map(aboutIn), [
        undefined,
        id,
        '2026-03-02 plan',
        '2026-03-02 observation',
        '2026-03-02 observation',
      ]);
      assert.deepEqual(
        [goal, ...others].map(({ phase }) => phase),
        ['identify', 'plan', 'observe', 'reflect', 'reflect'],
      );

      const editor = vscode.window.activeTextEditor!;
      assert.equal(editor.document.uri.toString(), uris[0].toString());
      assert.equal(editor.document.getText(), texts[0], 'what stands in the editor is what was saved');
      const heading = () => editor.document.lineAt(editor.selection.active.line - 2).text;
      assert.equal(heading(), '## What do I want to improve?', 'the first question is ready to be typed over');
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
      assert.equal(heading(), '## What do I need to get there?', 'and the next one follows');
    });

    it('has links that lead to the notes', async () => {
      await activate();
      const uris = (await start(answers(), { '*': `${folder}/{kind}s #1/{date} {teacher}` }))!;
      const targets: (string | undefined)[] = [];
      for (const uri of uris) {
        const { document } = await open(uri);
        const line = document
          .getText()
          .split('\n')
          .findIndex((text) => text.startsWith('about: '));
        const find = async () => {
          const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri);
          return links
            .find(({ range }) => range.start.line === line)
            ?.target?.with({ fragment: '' })
            .toString();
        };
        targets.push(line < 0 ? undefined : await eventually('the link leads somewhere', find));
      }
      const [goal, plan, observation] = uris.map(String);
      assert.deepEqual(targets, [undefined, goal, plan, observation, observation]);
    });

    it('never writes over a file, and takes another id for another cycle', async () => {
      await activate();
      const given = answers();
      const mine = await write(`${folder}/Cycle Teacher/2026-03-02 plan.md`, 'mine');
      const first = (await start(given))!;
      assert.equal(await read(mine), 'mine');
      assert.match(first[1].path, /plan 2\.md$/);
      assert.equal(aboutIn(await read(first[2])), '2026-03-02 plan 2');
      const api = await activate();
      const id = `cycle-teacher-wait-time-${rounds}`;
      await eventually('the first cycle is in the index', () => api.index.declarations(id)[0]);
      const second = (await start(given))!;
      assert.equal((await entryAt(second[0])).id?.id, `${id}-2`);
      assert.equal(new Set([...first, ...second].map(String)).size, 10);
    });

    it('gives every note a name of its own where the setting gives all the same', async () => {
      await activate();
      const uris = (await start(answers(), { '*': `${folder}/same/{date}` }))!;
      assert.equal(new Set(uris.map(String)).size, 5);
      const days = ['', ' 2', ' 3', ' 4', ' 5'].map((number) => `2026-03-02${number}.md`);
      // Not below the test's folder as a whole: auto save may still write a note of the test before.
      assert.deepEqual(await filesBelow(file(`${folder}/same`)), days.sort());
    });

    it('makes nothing where a question is closed', async () => {
      await activate();
      for (const given of [{}, { teacher: 'Cycle Teacher' }, { teacher: 'Cycle Teacher', title: 'Wait time' }]) {
        const made = await inFolder(() =>
          closingPickers(vscode.commands.executeCommand(commandIds.startCoachingCycle, given)),
        );
        assert.isUndefined(made);
        assert.deepEqual(await filesBelow(file(folder)), []);
      }
    });

    it('takes other names where somebody takes one in the same moment', async () => {
      await activate();
      const mine = `${folder}/Cycle Teacher/2026-03-02 plan.md`;
      const rival = vscode.workspace.onWillCreateFiles((event) => {
        rival.dispose();
        event.waitUntil(write(mine, 'mine'));
      });
      const uris = (await start(answers()))!;
      rival.dispose();
      assert.equal(await read(file(mine)), 'mine');
      assert.deepEqual(await filesBelow(file(folder)), [
        '2026-03-02 debrief.md',
        '2026-03-02 goal.md',
        '2026-03-02 observation.md',
        '2026-03-02 plan 2.md',
        '2026-03-02 plan.md',
        '2026-03-02 reflection.md',
      ]);
      assert.equal(aboutIn(await read(uris[2])), '2026-03-02 plan 2');
    });

    it('opens all five as untitled notes, and creates none, where one cannot be created', async () => {
      await activate();
      // The debrief would need a folder where a file is.
      await write(`${folder}/file.md`, 'mine');
      const uris = (await start(answers(), { '*': `${folder}/{date} {kind}`, debrief: `${folder}/file.md/{date}` }))!;
      assert.deepEqual(await filesBelow(file(folder)), ['file.md']);
      const texts = uris.map((uri) =>
        vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())!.getText(),
      );
      assert.deepEqual(
        texts.map((text) => /^kind: (.*)$/m.exec(text)?.[1]),
        ['goal', 'plan', 'observation', 'reflection', 'debrief'],
      );
      for (const [at, text] of texts.entries()) {
        assert.equal(uris[at].scheme, 'untitled');
        assert.match(text, /^teacher: Cycle Teacher$/m);
        assert.include(text, `cycle-teacher-wait-time-${rounds}`);
      }
      const editor = vscode.window.activeTextEditor!;
      assert.equal(editor.document.uri.toString(), uris[0].toString());
      assert.isFalse(editor.selection.isEmpty, 'what is typed replaces the first prompt');
    });
  });

  describe(`answering an observation (${host})`, () => {
    afterEach(async () => {
      await closeAll();
      await vscode.workspace.fs.delete(file(folder), { recursive: true }).then(undefined, () => undefined);
    });

    const evidence = ['10:05 T: What changed? (4 s) S7: It went pink.', '10:04-10:11: Questions 9, Under 1 s 4'];
    const observation = [
      '---\nkind: observation\nid: own-id\ntitle: "Acids: period 2"\ndate: 2026-03-02\nobserved: 2026-03-01',
      'teacher: Cycle Teacher\ncoach: Jo Bennett\ngoals: [first-goal, second-goal]\ncycle: spring\nphase: observe',
      'class: Grade 6\nsubject: science\nfocus: time to think\nstrategy: wait time\nminutes: 45\nvisibility: pair\n---\n',
      `## Script\n\n- ${evidence[0]}\n- 10:06 S14 writes.\n\n## Counts\n`,
      '| Time | Questions | Under 1 s |\n| --- | --- | --- |\n| 10:04-10:11 | 9 | 4 |\n',
    ].join('\n');

    async function answer(command: string, ...args: unknown[]): Promise<{ uri: vscode.Uri; text: string }> {
      await activate();
      const observed = await write(`${folder}/visits/${++rounds} visit.md`, observation);
      await open(observed);
      const uri = await inFolder(() => acceptingPickers(vscode.commands.executeCommand<vscode.Uri>(command, ...args)));
      const editor = vscode.window.activeTextEditor!;
      assert.equal(editor.document.uri.toString(), uri.toString());
      assert.equal(await read(observed), observation, 'the observation stays as it is');
      return { uri, text: editor.document.getText() };
    }

    it('makes a debrief with the focus, the goals and the evidence, linked to the observation', async () => {
      const { uri, text } = await answer(commandIds.debriefFromObservation, undefined, evidence);
      assert.match(uri.path, /Cycle(%20| )Teacher\/\d{4}-\d{2}-\d{2}(%20| )debrief\.md$/);
      const entry = await entryAt(uri);
      assert.deepInclude(entry, {
        kind: 'debrief',
        title: 'Acids: period 2',
        teacher: 'Cycle Teacher',
        coach: 'Jo Bennett',
        cycle: 'spring',
        class: 'Grade 6',
        focus: 'time to think',
        observed: '2026-03-01',
        visibility: 'private',
      });
      assert.deepEqual(entry.strategy, ['wait time']);
      assert.deepEqual(
        entry.goals.map(({ id }) => id),
        ['first-goal', 'second-goal'],
      );
      assert.isUndefined(entry.id);
      assert.isUndefined(entry.minutes, 'the talk has a length of its own');
      assert.equal(aboutIn(text), `../visits/${rounds} visit`);
      assert.match(
        text,
        /## Evidence\n\n- 10:05 T: What changed\? \(4 s\) S7: It went pink\.\n- 10:04-10:11: Questions 9, Under 1 s 4\n- <!-- /,
      );
      assert.isBelow(text.indexOf("## The teacher's view"), text.indexOf('## Evidence'));
      assert.deepEqual(
        ours(vscode.window.activeTextEditor!.document).filter((line) => !/^(?:missing-|unknown-goal)/.test(line)),
        [],
      );
      // What is typed replaces a prompt.
      assert.isFalse(vscode.window.activeTextEditor!.selection.isEmpty);
    });

    it('makes a reflection on it with the chosen model', async () => {
      const { uri, text } = await answer(commandIds.reflectOnObservation, undefined, evidence.slice(0, 1));
      const entry = await entryAt(uri);
      assert.equal(entry.kind, 'reflection');
      assert.equal(entry.phase, 'reflect');
      assert.equal(aboutIn(text), `../visits/${rounds} visit`);
      assert.match(text, /## Observe\n\n- 10:05 T: What changed\? \(4 s\) S7: It went pink\.\n\n<!-- /);
      assert.isUndefined(entry.observed);
    });

    it('asks for the evidence, of which there may be none', async () => {
      const { text } = await answer(commandIds.debriefFromObservation);
      assert.match(text, /## Evidence\n\n- <!-- /);
    });

    it('asks nothing that whoever observed was asked already', async () => {
      await activate();
      const bare = '---\nkind: observation\ntitle: Bare\ndate: 2026-03-02\nteacher: Amara Rivera\n---\n';
      const observed = await write(`${folder}/visits/${++rounds} visit.md`, bare);
      // Nobody is there to answer: a question would never end.
      const uri = await inFolder(async () =>
        vscode.commands.executeCommand<vscode.Uri>(commandIds.debriefFromObservation, observed, []),
      );
      const text = vscode.window.activeTextEditor!.document.getText();
      assert.include(uri.path, 'debrief');
      assert.match(text, /^goals: \[\]$/m);
      assert.match(text, /^strategy: *$/m);
    });

    it('takes an observation that is named', async () => {
      await activate();
      const observed = await write(`${folder}/visits/${++rounds} visit.md`, observation);
      const uri = await inFolder(() =>
        acceptingPickers(vscode.commands.executeCommand<vscode.Uri>(commandIds.debriefFromObservation, observed, [])),
      );
      assert.include(uri.path, 'debrief');
    });

    for (const [kind, command] of [
      ['debrief', commandIds.debriefFromObservation],
      ['reflection', commandIds.reflectOnObservation],
    ] as const) {
      it(`opens the ${kind} as an untitled note with all of its text where no file can be made`, async () => {
        await activate();
        const observed = await write(`${folder}/visits/${++rounds} visit.md`, observation);
        const uri = await inFolder(
          () => acceptingPickers(vscode.commands.executeCommand<vscode.Uri>(command, observed, evidence)),
          { '*': `${folder}/visits/${rounds} visit.md/{kind}` },
        );
        assert.equal(uri.scheme, 'untitled');
        const text = vscode.window.activeTextEditor!.document.getText();
        assert.match(text, new RegExp(`^---\\nkind: ${kind}\\n`));
        assert.equal(aboutIn(text), `${rounds} visit`);
        for (const line of evidence) assert.include(text, `- ${line}\n`);
        assert.deepEqual(await filesBelow(file(folder)), [`${rounds} visit.md`]);
      });
    }

    it('makes nothing where a question is closed', async () => {
      await activate();
      const observed = await write(`${folder}/visits/${++rounds} visit.md`, observation);
      for (const command of [commandIds.debriefFromObservation, commandIds.reflectOnObservation]) {
        for (const args of [[], [observed]]) {
          const made = await inFolder(() => closingPickers(vscode.commands.executeCommand(command, ...args)));
          assert.isUndefined(made);
        }
      }
      assert.deepEqual(await filesBelow(file(folder)), [`${rounds} visit.md`]);
    });
  });
}
