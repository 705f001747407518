import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntryKind } from '../../src/core/entry';
import { createRandom, type Random } from './random';
import { firstNames, lastNames, questions, sentences, strategies, subjects, type Strategy } from './generatorWords';

/** What a teacher collects in five years with weekly visits, in the generated journals. */
const notesPerTeacher = 330;
const notesPerGoal = 40;
/** Bytes of a note: between a log and an observation script. */
const noteBytes = 2_000;

/** How often each kind stands among 100 notes that are no goals. */
const kindWeights: readonly (readonly [EntryKind, number])[] = [
  ['observation', 27],
  ['reflection', 23],
  ['debrief', 19],
  ['meeting', 9],
  ['plan', 8],
  ['evidence', 5],
  ['review', 2],
  ['learning-log', 2],
  ['agreement', 1],
  ['private-note', 2],
  ['walk', 1],
  ['protocol', 1],
];

export interface GeneratedNote {
  /** Relative to the journal's folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

interface Goal {
  readonly id: string;
  readonly strategy: Strategy;
  readonly cycle: string;
}

/**
 * `count` notes of about 2 KB as teachers and coaches write them, a folder a teacher: made up, but with the fields and
 * spellings that are in use, and here and there a slip. The same seed gives the same notes.
 */
export function* generateNotes(count: number, seed = 1): Generator<GeneratedNote> {
  const random = createRandom(seed);
  let made = 0;
  for (let teacher = 0; made < count; teacher++) {
    const name = teacherName(teacher);
    const notes = Math.min(notesPerTeacher, count - made);
    yield* teacherNotes(name, teacher, notes, random);
    made += notes;
  }
}

function* teacherNotes(teacher: string, number: number, count: number, random: Random): Generator<GeneratedNote> {
  let goal: Goal | undefined;
  for (let note = 0; note < count; note++) {
    const day = dayOf(note, count);
    const isGoal = note % notesPerGoal === 0;
    if (isGoal) goal = newGoal(teacher, 100 * number + note / notesPerGoal, random);
    const kind = isGoal ? 'goal' : pickKind(random);
    const fields =
      isGoal && goal ? goalFields(teacher, goal, day, random) : entryFields(kind, teacher, goal, day, random);
    const text = `---\n${fields.join('\n')}\n---\n\n${body(kind, random)}`;
    // A slip that people make, on purpose, in every 200th note or so.
    yield { path: `${teacher}/${day} ${note} ${kind}.md`, text: random.chance(0.005) ? slip(text, random) : text };
  }
}

function newGoal(teacher: string, number: number, random: Random): Goal {
  const strategy = random.pick(strategies);
  const short = teacher.split(' ').at(-1)!.toLowerCase();
  return { id: `${short}-${strategy.id}-${number + 1}`, strategy, cycle: `${short}-${number + 1}` };
}

function goalFields(teacher: string, { id, strategy, cycle }: Goal, day: string, random: Random): string[] {
  const baseline = random.below(8);
  const checkpoints = Array.from({ length: 2 + random.below(4) }, (_, at) => {
    const value = baseline + 2 * (at + 1) + random.below(3);
    return `  - {date: ${addDays(day, 14 * (at + 1))}, value: ${value}${random.chance(0.6) ? ', note: own count' : ''}}`;
  });
  return [
    'kind: goal',
    `id: ${id}`,
    `title: ${strategy.goal}`,
    `date: ${day}`,
    `teacher: ${teacher}`,
    'coach: Jo Bennett',
    `class: Grade ${4 + random.below(8)}, period ${1 + random.below(6)}`,
    'school-goal: Students explain their thinking',
    `status: ${random.pick(['draft', 'in-progress', 'in-progress', 'met', 'adapted', 'paused'])}`,
    `cycle: ${cycle}`,
    `chosen-by: ${random.chance(0.9) ? 'teacher' : 'coach'}`,
    `strategy: ${strategy.name}`,
    `source: "${strategy.source}"`,
    `measure: ${strategy.measure}`,
    `baseline: ${baseline}`,
    `target: ${baseline + 10}`,
    `target-date: ${addDays(day, 80)}`,
    'checkpoints:',
    ...checkpoints,
    'visibility: pair',
  ];
}

function entryFields(kind: EntryKind, teacher: string, goal: Goal | undefined, day: string, random: Random): string[] {
  const subject = random.pick(subjects);
  const isVisit = kind === 'observation' || kind === 'debrief';
  const fields = [`kind: ${kind}`, `title: ${titleOf(kind, subject, random)}`, `date: ${day}`, `teacher: ${teacher}`];
  if (kind !== 'reflection' && kind !== 'private-note') fields.push('coach: Jo Bennett');
  if (goal && random.chance(0.85)) {
    fields.push(random.chance(0.6) ? `goals: [${goal.id}]` : `goals:\n  - ${goal.id}`, `cycle: ${goal.cycle}`);
    if (random.chance(0.5)) fields.push(`strategy: ${goal.strategy.name}`);
  }
  if (kind === 'walk' || kind === 'protocol') fields.push('with:\n  - Mei Tanaka\n  - Zoë Núñez');
  if (kind === 'observation' || kind === 'plan') {
    fields.push(`class: Grade ${4 + random.below(8)}, period ${1 + random.below(6)}`, `subject: ${subject}`);
  }
  if (kind === 'observation') fields.push('setting: whole class, then pairs', `focus: "${random.pick(questions)}"`);
  if (kind !== 'private-note')
    fields.push(`phase: ${random.pick(['identify', 'learn', 'improve', 'observe', 'reflect'])}`);
  if (isVisit) {
    fields.push(`minutes: ${20 + random.below(40)}`, `observed: ${day}`, `shared: ${addDays(day, random.below(4))}`);
  }
  if (kind === 'debrief' || kind === 'meeting') {
    fields.push(
      'next-steps:',
      `  - {what: ${random.pick(strategies).name} in period ${1 + random.below(6)}, who: teacher, when: ${addDays(day, 7)}}`,
      `  - what: send two pages to read\n    who: coach\n    status: planned`,
    );
  }
  fields.push(
    `visibility: ${random.pick(['private', 'pair', 'pair', 'group'])}${random.chance(0.1) ? '   # for now' : ''}`,
  );
  return fields;
}

function titleOf(kind: EntryKind, subject: string, random: Random): string {
  const plain = `${subject}, ${kind.replace('-', ' ')} ${1 + random.below(40)}`;
  return random.chance(0.2) ? `'${plain}: ${random.pick(strategies).name}'` : plain;
}

/** Headings and lines until the note has its size. */
function body(kind: EntryKind, random: Random): string {
  const size = noteBytes * (0.5 + 0.6 * random.next());
  let text = `# ${kind}\n`;
  let minutes = 600 + random.below(60);
  while (text.length < size) {
    if (kind === 'observation') {
      text += `\n- ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')} ${random.pick(sentences)}`;
      minutes += 1 + random.below(3);
    } else {
      text += `\n## ${random.pick(questions)}\n\n`;
      for (let line = 0; line < 5; line++) text += `${random.pick(sentences)} `;
      text += '\n';
    }
  }
  return `${text}\n`;
}

function slip(text: string, random: Random): string {
  return random.pick([
    (from: string) => from.replace(/^date: (\d+)-(\d+)-(\d+)/m, 'date: $3.$2.$1'),
    (from: string) => from.replace(/^title: .*/m, 'title: Warm-up: fractions'),
    (from: string) => from.replace(/^visibility: .*/m, 'visibility: everybody'),
    (from: string) => from.replace(/^date: .*\n/m, ''),
    (from: string) => from.replace(/^teacher: /m, 'teacher: @'),
  ])(text);
}

function pickKind(random: Random): EntryKind {
  let left = random.below(100);
  for (const [kind, weight] of kindWeights) {
    left -= weight;
    if (left < 0) return kind;
  }
  return 'reflection';
}

/** Every teacher has another name: first names go round in every block of last names. */
function teacherName(number: number): string {
  const last = lastNames[number % lastNames.length];
  const round = Math.floor(number / lastNames.length);
  const first = firstNames[(number + round) % firstNames.length];
  return round < firstNames.length ? `${first} ${last}` : `${first} ${last} ${round}`;
}

/** Days from 2021-08-23 on, spread over five years. */
function dayOf(note: number, count: number): string {
  return addDays('2021-08-23', Math.floor((note / count) * 5 * 365));
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Folders of generated journals below one temporary folder, each made once. */
export interface JournalFolders {
  /** The folder with a journal of this many notes. */
  journal(count: number): string;
  /** A new, empty folder. */
  empty(): string;
  /** Deletes all of them. */
  dispose(): void;
}

export function createJournalFolders(): JournalFolders {
  const root = mkdtempSync(join(tmpdir(), 'reflective-journal-bench-'));
  return {
    journal(count) {
      const folder = join(root, String(count));
      if (!existsSync(folder)) writeJournal(folder, count);
      return folder;
    },
    empty: () => mkdtempSync(join(root, 'empty-')),
    dispose() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Writes a generated journal into a folder, which is created. */
export function writeJournal(folder: string, count: number, seed = 1): void {
  const writtenAt = new Date('2026-08-23T12:00:00Z');
  let last = '';
  for (const { path, text } of generateNotes(count, seed)) {
    const parent = join(folder, path.slice(0, path.lastIndexOf('/')));
    if (parent !== last) mkdirSync(parent, { recursive: true });
    last = parent;
    writeFileSync(join(folder, path), text);
    // Long ago, since a file that has just changed is not trusted to stay as it is.
    utimesSync(join(folder, path), writtenAt, writtenAt);
  }
}
