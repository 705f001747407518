import * as assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createEntryIndex } from '../../../src/core/entryIndex';
import { readEntry } from '../../../src/core/readEntry';
import { timeOfGoal, timeOfTeacher, timeSpent } from '../../../src/core/timeLog';
import { root } from '../../host/paths';

function indexOf(notes: Record<string, string>) {
  const index = createEntryIndex();
  index.apply(
    Object.entries(notes).map(([name, frontmatter]) => {
      const uri = `file:///n/${encodeURIComponent(name)}`;
      return { uri, entry: readEntry(uri, `---\n${frontmatter}\n---\n`) };
    }),
  );
  return index;
}

describe('timeLog', () => {
  const visit =
    'kind: observation\nteacher: Mei Tanaka\ndate: 2025-10-02\nminutes: 45\ngoals: [wait-time, exit-tickets]';
  const index = indexOf({
    'goal.md': 'kind: goal\nid: wait-time\ntitle: Wait\nteacher: Mei Tanaka\nminutes: 10',
    'visit.md': visit,
    "visit (Jo's conflicted copy 2025-10-03).md": visit,
    'talk.md': 'kind: debrief\nteacher: "mei  tanaka"\ndate: 2025-10-03\nminutes: 30\ngoals: [wait-time]',
    'empty.md':
      'kind: debrief\nteacher: Mei Tanaka\ndate: 2025-10-03\nminutes: # length of the talk\ngoals: [wait-time]',
    'words.md': 'kind: debrief\nteacher: Mei Tanaka\ndate: 2025-10-03\nminutes: half an hour\ngoals: [wait-time]',
    'minus.md': 'kind: debrief\nteacher: Mei Tanaka\ndate: 2025-10-03\nminutes: -5\ngoals: [wait-time]',
    'loose.md': 'kind: meeting\nteacher: Mei Tanaka\ndate: 2025-10-03\nminutes: 20',
    'other.md': 'kind: meeting\nteacher: Amara Rivera\ndate: 2025-10-03\nminutes: 15\ngoals: [exit-tickets]',
    'team.md': 'kind: walk\ndate: 2025-10-03\nminutes: 60',
  });

  it('sums the minutes of a goal: its own note and those that name it', () => {
    assert.deepEqual(timeOfGoal(index, 'wait-time'), { minutes: 85, notes: 3 });
    assert.deepEqual(timeOfGoal(index, 'exit-tickets'), { minutes: 60, notes: 2 });
    assert.deepEqual(timeOfGoal(index, 'no such goal'), { minutes: 0, notes: 0 });
  });

  it('sums the minutes of a teacher, a note with two goals once and copies not at all', () => {
    assert.deepEqual(timeOfTeacher(index, 'mei tanaka'), { minutes: 105, notes: 4 });
    assert.deepEqual(timeOfTeacher(index, 'amara rivera'), { minutes: 15, notes: 1 });
    assert.deepEqual(timeOfTeacher(index, ''), { minutes: 60, notes: 1 });
  });

  it('sums what it is given', () => {
    assert.deepEqual(timeSpent([]), { minutes: 0, notes: 0 });
  });
});

describe('the time log in templates', () => {
  const folder = join(root, 'templates');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  for (const name of files) {
    it(`${name} asks for the minutes once at most`, () => {
      const [, frontmatter = '', body = ''] =
        /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
      assert.ok((frontmatter.match(/^(?:minutes|hours|duration|length|time-spent)\s*:/gm) ?? []).length <= 1);
      assert.doesNotMatch(body, /^[-\s]*(?:Hours|Minutes|Duration|Horas|Minutos|Duración)\s*:/m);
      assert.doesNotMatch(frontmatter, /^(?:hours|duration|length|time-spent)\s*:/m);
      for (const [, prompt = ''] of body.matchAll(/\{\{\?\s*(.*?)\}\}/g)) {
        assert.doesNotMatch(
          prompt,
          /\bhow long (?:was|did) the (?:visit|talk|meeting|observation)|\bminutes (?:spent|in all)/i,
        );
      }
    });
  }
});
