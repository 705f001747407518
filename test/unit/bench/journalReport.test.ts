import * as assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readJournal } from '../../bench/journalReport';

describe('the journal probe', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'journal-probe-'))));
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  const goal =
    '---\nkind: goal\nid: g\ntitle: Wait\nteacher: Zoë Núñez\nstatus: met\nclass: 6b\nschool-goal: talk\nmeasure: pauses\n' +
    'baseline: 2\ntarget: 12\ncheckpoints:\n  - {date: 2026-01-08, value: 7}\n---\n';

  it('tells goals with their counts, teachers, and problems by line and column', async () => {
    write('Zoë/goal #1.md', goal);
    write('Zoë/100%.markdown', '---\nkind: evidence\ndate: 2026-01-08\nteacher: zoë núñez\ngoals: [g]\n---\n');
    write('a.md', '---\nkind: meeting\ndate: 8 January\n---\n');
    write('README.md', '# No entry\n');
    write('node_modules/x/a.md', goal);
    const { timings, ...report } = await readJournal(folder);
    assert.deepEqual(report, {
      entries: 3,
      goals: [
        {
          id: 'g',
          title: 'Wait',
          teacher: 'Zoë Núñez',
          status: 'met',
          entries: 1,
          evidence: 1,
          progress: { baseline: 2, latest: 7, target: 12, part: 0.5 },
        },
      ],
      teachers: [
        { name: '', goals: 0, entries: 1 },
        { name: 'Zoë Núñez', goals: 1, entries: 2 },
      ],
      problems: [{ file: 'a.md', line: 3, column: 7, code: 'bad-date', severity: 'warning' }],
      conflicts: [],
    });
    assert.ok(timings.totalMs >= timings.listMs);
  });

  it('counts a conflict copy nowhere, and names its original and the program that left it', async () => {
    write('goal.md', goal);
    write("goal (Jo's conflicted copy 2026-02-01).md", goal);
    const { entries, goals, conflicts } = await readJournal(folder);
    assert.equal(entries, 1);
    assert.equal(goals.length, 1);
    assert.deepEqual(conflicts, [
      { file: "goal (Jo's conflicted copy 2026-02-01).md", original: 'goal.md', source: 'dropbox' },
    ]);
  });

  it('comes to an end where links lead in circles', async () => {
    write('notes/a.md', goal);
    symlinkSync(folder, join(folder, 'notes', 'around'), 'dir');
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.md'));
    assert.equal((await readJournal(folder)).entries, 1);
  });

  it('reads an empty folder', async () => {
    const { entries, goals, timings } = await readJournal(folder);
    assert.deepEqual([entries, goals, timings.readMs], [0, [], 0]);
  });
});
