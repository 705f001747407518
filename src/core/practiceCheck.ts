import type { Entry } from './entry';
import { teacherKey, type EntryIndex } from './entryIndex';
import { setField } from './frontmatterEdit';
import { fieldSpan } from './fieldSpan';
import type { HintCode } from './hintCodes';
import { nameKey } from './names';
import { hasPromptAlone, firstLine, lineIn, sectionAt, sections, type NoteParts, type Section } from './noteSections';
import type { Edit, Span } from './span';
import type { ProseBlock } from './markdown';

/** What a goal, meeting or debrief may still need, following the practices that the product supports (README, 'Practices'). */
export interface PracticeHint {
  readonly code: Exclude<HintCode, 'readable-by-others' | 'no-agreement' | 'agreement-to-renew'>;
  readonly span: Span;
  /** One way to mend it, or several to choose from; in their texts each `__` is a blank to fill in. */
  readonly fixes: readonly PracticeFix[];
}

export interface PracticeFix {
  readonly type: 'add' | 'use-teacher' | 'use-both' | 'link-plan';
  readonly edits: readonly Edit[];
}

export interface PracticeTask extends NoteParts {
  readonly entry: Entry;
  /** How a debrief names the plan of its lesson, where there is one that it does not link yet. */
  readonly plan?: string | undefined;
}

/** Headings as in the templates, in the languages that have some. */
const questions = {
  improve: { name: /want to improve|quiero mejorar/i, en: 'What do I want to improve?', es: '¿Qué quiero mejorar?' },
  need: {
    name: /need to get there|necesito para/i,
    en: 'What do I need to get there?',
    es: '¿Qué necesito para lograrlo?',
  },
  why: {
    name: /why (?:this|it) might work|por qué podría/i,
    en: 'Why this might work',
    es: 'Por qué podría funcionar',
  },
  outcome: {
    name: /\b(?:students?|pupils|children|learners)\b.*\b(?:will|do)\b|\b(?:estudiantes|alumnos)\b/i,
    en: 'What will students do?',
    es: '¿Qué harán los estudiantes?',
  },
  purpose: { name: /purpose|propósito/i, en: 'Purpose', es: 'Propósito' },
} as const;

const stepsName = /next steps?|commitments?|próximos? pasos?/i;

export function practiceHints(task: PracticeTask): readonly PracticeHint[] {
  switch (task.entry.kind) {
    case 'goal':
      return [...questionHints(task), ...chosenHint(task), ...whyHint(task), ...outcomeHint(task)];
    case 'debrief':
      return [...planHint(task), ...sidesHint(task)];
    case 'meeting':
      return sidesHint(task);
    default:
      return [];
  }
}

/** DOMAIN, 'teacher choice': both questions are answered once the goal is in progress. */
function questionHints(task: PracticeTask): readonly PracticeHint[] {
  if (task.entry.status !== 'in-progress') return [];
  return (['improve', 'need'] as const).flatMap((which) => {
    const found = sections(task, questions[which].name);
    if (found.some(isAnswered)) return [];
    return [missing(task, 'question-unanswered', which, found[0], fieldSpan(task.text, 'status'))];
  });
}

function chosenHint({ text, entry }: PracticeTask): readonly PracticeHint[] {
  if (entry.chosenBy !== 'coach') return [];
  const fixes: readonly PracticeFix[] = [
    { type: 'use-both', edits: setField(text, 'chosen-by', 'both') },
    { type: 'use-teacher', edits: setField(text, 'chosen-by', 'teacher') },
  ];
  return [{ code: 'chosen-by-coach', span: fieldSpan(text, 'chosen-by'), fixes }];
}

/** DOMAIN, 'grounded in research': while the strategy is studied, it is time to say why it might work. */
function whyHint(task: PracticeTask): readonly PracticeHint[] {
  if (task.entry.phase !== 'learn') return [];
  const found = sections(task, questions.why.name);
  if (found.some(isAnswered)) return [];
  return [missing(task, 'why-empty', 'why', found[0], fieldSpan(task.text, 'phase'))];
}

/** DOMAIN, 'the end goal is students'. A draft in which the template's prompt still stands is not asked. */
function outcomeHint(task: PracticeTask): readonly PracticeHint[] {
  const { entry, note } = task;
  if (note.blocks.length === 0) return [];
  const found = sections(task, questions.outcome.name);
  if (found.some(isAnswered)) return [];
  const isDraft = entry.status === undefined || entry.status === 'draft';
  if (isDraft && found.some((section) => hasPromptAlone(task, section))) return [];
  return [missing(task, 'no-student-outcome', 'outcome', found[0], firstLine(task))];
}

/** DOMAIN, 'content-focused, usable': the talk is about the objective that was planned. */
function planHint(task: PracticeTask): readonly PracticeHint[] {
  const { plan, text } = task;
  if (plan === undefined || task.note.blocks.length === 0) return [];
  const line = `Plan: [[${plan}]]`;
  const [purpose] = sections(task, questions.purpose.name);
  const first = task.note.headings.find(({ depth }) => depth > 1)?.span.start ?? text.length;
  const edit = purpose ? lineIn(task, purpose, line) : sectionAt(task, first, titleOf(task, 'purpose'), line);
  const span = purpose?.heading.span ?? firstLine(task);
  return [{ code: 'plan-not-linked', span, fixes: [{ type: 'link-plan', edits: [edit] }] }];
}

type Side = 'teacher' | 'coach';

/** DOMAIN, 'equal investment': where it can be told who does what, both do something. */
function sidesHint(task: PracticeTask): readonly PracticeHint[] {
  const { entry, note } = task;
  const found = sections(task, stepsName);
  const blocks = new Set(found.flatMap((section) => section.blocks));
  const sides = [
    ...[...blocks].map((block) => sideOfBlock(task, block)),
    ...(entry.nextSteps ?? []).map(({ who }) => (who === undefined ? undefined : sideOf(who, entry))),
  ];
  const [first] = sides;
  if (first === undefined || sides.some((side) => side !== first)) return [];
  const other = first === 'teacher' ? 'coach' : 'teacher';
  const by = isSpanish(task) ? 'para el __' : 'by __';
  const own = note.headings.flatMap((heading) => {
    const isInside = found.some(({ span }) => heading.span.start >= span.start && heading.span.end <= span.end);
    return isInside && sideOf(heading.text, entry) === other ? [heading] : [];
  })[0];
  const section = own && sections(task, /./).find(({ heading }) => heading === own);
  const name = entry[other];
  const [steps] = found;
  const edits = section
    ? [lineIn(task, section, `- __, ${by}`)]
    : steps && name !== undefined
      ? [lineIn(task, steps, `- ${name}: __, ${by}`)]
      : [];
  const span = own?.span ?? steps?.heading.span ?? fieldSpan(task.text, 'next-steps');
  return [{ code: 'one-sided-steps', span, fixes: edits.length > 0 ? [{ type: 'add', edits }] : [] }];
}

/** Who has a next step: by the heading it stands under, else by the name in front of its colon. */
function sideOfBlock(
  { text, note, entry }: PracticeTask,
  { span: { start, end }, heading }: ProseBlock,
): Side | undefined {
  const under = heading === undefined ? undefined : sideOf(note.headings[heading]?.text ?? '', entry);
  if (under) return under;
  const name = /^(?:\[[ x]\]\s*)?([^:\n]{1,40}):/i.exec(text.slice(start, end))?.[1];
  return name === undefined ? undefined : sideOf(name, entry);
}

function sideOf(name: string, { teacher, coach }: Entry): Side | undefined {
  const isTeacher = /\bteacher|\bdocente/i.test(name) || isNameOf(name, teacher);
  const isCoach = /\bcoach/i.test(name) || isNameOf(name, coach);
  return isTeacher === isCoach ? undefined : isTeacher ? 'teacher' : 'coach';
}

function isNameOf(name: string, person: string | undefined): boolean {
  if (person === undefined || nameKey(name) === '') return false;
  const words = nameKey(person).split(' ');
  return nameKey(name) === nameKey(person) || words.includes(nameKey(name));
}

function isAnswered({ blocks }: Section): boolean {
  return blocks.length > 0;
}

/** A section that is empty gets a line, one that is not there is put in with its heading. */
function missing(
  task: PracticeTask,
  code: PracticeHint['code'],
  which: keyof typeof questions,
  section: Section | undefined,
  place: Span,
): PracticeHint {
  const edit = section
    ? lineIn(task, section, '__')
    : sectionAt(task, which === 'improve' ? topOf(task) : task.text.length, titleOf(task, which), '__');
  return { code, span: section?.heading.span ?? place, fixes: [{ type: 'add', edits: [edit] }] };
}

/** In front of the first section. */
function topOf({ text, note }: PracticeTask): number {
  return note.headings.find(({ depth }) => depth > 1)?.span.start ?? text.length;
}

function titleOf(task: PracticeTask, which: keyof typeof questions): string {
  return questions[which][isSpanish(task) ? 'es' : 'en'];
}

function isSpanish({ entry }: PracticeTask): boolean {
  return /^es\b/i.test(entry.lang ?? '');
}

/** The plan of the lesson that a debrief talks about: the teacher's latest one before it that shares a goal or the cycle. */
export function planOf(debrief: Entry, index: EntryIndex): Entry | undefined {
  const day = debrief.observed ?? debrief.date;
  if (day === undefined || debrief.teacher === undefined) return undefined;
  const ids = new Set(debrief.goals.map(({ id }) => id));
  let best: Entry | undefined;
  for (const entry of index.entriesOfTeacher(teacherKey(debrief))) {
    if (entry.kind !== 'plan' || entry.date === undefined || entry.date > day) continue;
    const isRelated =
      entry.goals.some(({ id }) => ids.has(id)) || (entry.cycle !== undefined && entry.cycle === debrief.cycle);
    if (isRelated && (best?.date === undefined || entry.date > best.date)) best = entry;
  }
  return best;
}
