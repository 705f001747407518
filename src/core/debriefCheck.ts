import { clockTimes, notObserved, type ClockTime } from './clockTimes';
import type { NextStep } from './entry';
import type { MarkdownNote, ProseBlock } from './markdown';
import { firstLine, hasPromptAlone, lineBreak, lineIn, sectionAt, sections } from './noteSections';
import { span, type Edit, type Span } from './span';

/** What a debrief may still need, so that it is of use to the teacher. */
export type DebriefCode =
  | 'debrief-no-evidence'
  | 'debrief-no-next-step'
  | 'debrief-no-when'
  | 'debrief-no-student-outcome'
  | 'debrief-view-after-evidence'
  | 'debrief-unknown-time';

export interface DebriefHint {
  readonly code: DebriefCode;
  readonly span: Span;
  /** The time that the observation does not have. */
  readonly time?: ClockTime;
  /** Mends it; in its texts each `__` is a blank to fill in. Empty for a time, where there is something to choose. */
  readonly edits: readonly Edit[];
}

export interface DebriefTask {
  readonly text: string;
  readonly note: MarkdownNote;
  /** The note's language tag. */
  readonly lang?: string | undefined;
  /** From the frontmatter. */
  readonly nextSteps: readonly NextStep[];
  /** The times of the observation that is talked about; absent where none is known. */
  readonly observed?: readonly ClockTime[] | undefined;
}

/** Headings as they are used in the field, in the languages that the check knows. */
const headings = {
  evidence: /\b(?:evidence|noticings?|saw and heard|observed|evidencias?)\b/i,
  view: /\b(?:teacher['’]?s? view|teacher speaks|teacher first|view of the teacher|mirada docente|voz docente|perspectiva)\b/i,
  steps: /\b(?:next steps?|try next|to try|actions?|commitments?|próximos? pasos?|para probar)\b/i,
  outcome: /\b(?:students?|pupils|children|learners|estudiantes|alumnado|alumnos)\b/i,
  questions: /\bquestions?\b|\bpreguntas?\b|\brespuesta\b|\bresponse\b/i,
} as const;

/** What students will do, where it is told without a heading of its own. */
const outcome =
  /\b(?:students?|pupils|children|learners|s\d+|each (?:pair|group|table)|estudiantes|alumnos)\b[^.?!\n]{0,60}\b(?:will|do|to|can|van a|harán)\b|\b(?:will|van a)\b[^.?!\n]{0,40}\b(?:students?|pupils|children|learners|estudiantes|alumnos)\b/i;

const when =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:by|before|until|daily|weekly|tomorrow|today|tonight|every|each|next (?:week|lesson|visit|unit|time|period|month)|this (?:week|month)|january|february|march|april|may|june|july|august|september|october|november|december|lunes|martes|miércoles|jueves|viernes|mañana|cada|antes|próxim[oa])\b/i;

/** What quick fixes put in, by language; the headings are those of the templates. */
const texts = {
  en: { evidence: 'Evidence', steps: 'Next steps', outcome: 'What will students do?', by: 'by __' },
  es: { evidence: 'Evidencia', steps: 'Próximos pasos', outcome: '¿Qué harán los estudiantes?', by: 'para el __' },
} as const;

function textsFor({ lang }: DebriefTask): (typeof texts)['en'] | (typeof texts)['es'] {
  return /^es\b/i.test(lang ?? '') ? texts.es : texts.en;
}

/**
 * Hints for a debrief, in the order of the text. A section in which nothing has been written yet has none: the
 * template's own prompts say what to do.
 */
export function debriefHints(task: DebriefTask): readonly DebriefHint[] {
  if (task.note.blocks.length === 0) return [];
  const hints = [...viewHint(task), ...evidenceHint(task), ...outcomeHint(task), ...stepHint(task), ...timeHints(task)];
  return hints.sort((a, b) => a.span.start - b.span.start);
}

function evidenceHint(task: DebriefTask): readonly DebriefHint[] {
  const { text, note } = task;
  const found = sections(task, headings.evidence);
  if (found.some((section) => hasPromptAlone(task, section))) return [];
  const blocks = found.length > 0 ? found.flatMap((section) => section.blocks) : note.blocks;
  const isEvidence = ({ span: { start, end } }: ProseBlock): boolean => /\d|["“”«]/.test(text.slice(start, end));
  if (blocks.some(isEvidence)) return [];
  const place = found[0];
  const before = sections(task, /\b(?:worked|try next|next steps?|funcionó|para probar|próximos pasos)/i)[0];
  const edits = place
    ? [lineIn(task, place, '- __: __')]
    : [sectionAt(task, before?.span.start ?? text.length, textsFor(task).evidence, '- __: __')];
  return [{ code: 'debrief-no-evidence', span: place?.heading.span ?? firstLine(task), edits }];
}

function viewHint(task: DebriefTask): readonly DebriefHint[] {
  const [view] = sections(task, headings.view);
  const [evidence] = sections(task, headings.evidence);
  // A section that is still empty says nothing about who spoke first.
  if (!view || !evidence || view.blocks.length === 0 || view.span.start < evidence.span.start) return [];
  if (view.span.end <= evidence.span.end) return [];
  const { text } = task;
  const br = lineBreak(text);
  const moved = text.slice(view.span.start, view.span.end).trimEnd() + br + br;
  const edits = [
    { span: span(evidence.span.start, evidence.span.start), text: moved },
    { span: view.span, text: '' },
  ];
  return [{ code: 'debrief-view-after-evidence', span: view.heading.span, edits }];
}

function outcomeHint(task: DebriefTask): readonly DebriefHint[] {
  const { text, note } = task;
  const found = sections(task, headings.outcome).filter(({ heading }) => !headings.questions.test(heading.text));
  if (found.some((section) => section.blocks.length > 0 || hasPromptAlone(task, section))) return [];
  const steps = sections(task, headings.steps);
  const told = steps
    .flatMap((section) => section.blocks)
    .concat(note.blocks.filter((block) => isUnder(task, block, /worked|purpose/i)));
  if (told.some((block) => outcome.test(text.slice(block.span.start, block.span.end)))) return [];
  const [place] = found;
  const edits = place
    ? [lineIn(task, place, '__')]
    : [sectionAt(task, steps[0]?.span.start ?? text.length, textsFor(task).outcome, '__')];
  return [{ code: 'debrief-no-student-outcome', span: place?.heading.span ?? firstLine(task), edits }];
}

function stepHint(task: DebriefTask): readonly DebriefHint[] {
  const { text, nextSteps } = task;
  if (nextSteps.some((step) => step.when !== undefined || when.test(step.what))) return [];
  const found = sections(task, headings.steps);
  const blocks = found.flatMap((section) => section.blocks);
  const place = found.find((section) => section.blocks.length > 0) ?? found[0];
  const [first] = blocks;
  if (!first && nextSteps.length === 0) {
    if (found.some((section) => hasPromptAlone(task, section))) return [];
    const edits = place
      ? [lineIn(task, place, `- __, ${textsFor(task).by}`)]
      : [sectionAt(task, text.length, textsFor(task).steps, `- __, ${textsFor(task).by}`)];
    return [{ code: 'debrief-no-next-step', span: place?.heading.span ?? firstLine(task), edits }];
  }
  if (blocks.some((block) => when.test(text.slice(block.span.start, block.span.end)))) return [];
  if (!first) {
    const line = `- __, ${textsFor(task).by}`;
    const edits = place ? [lineIn(task, place, line)] : [sectionAt(task, text.length, textsFor(task).steps, line)];
    return [{ code: 'debrief-no-when', span: place?.heading.span ?? firstLine(task), edits }];
  }
  const end = first.span.start + text.slice(first.span.start, first.span.end).replace(/[.\s]+$/, '').length;
  const edits = [{ span: span(end, end), text: `, ${textsFor(task).by}` }];
  return [{ code: 'debrief-no-when', span: first.span, edits }];
}

/** Times under the headings of the evidence; a time of the next meeting is not the observation's. */
function timeHints(task: DebriefTask): readonly DebriefHint[] {
  const { text, observed } = task;
  if (!observed || observed.length === 0) return [];
  const blocks = sections(task, /\b(?:evidence|noticings?|worked|saw and heard|evidencias?|funcionó)\b/i).flatMap(
    (section) => section.blocks,
  );
  return [...new Set(blocks)]
    .flatMap((block) => clockTimes(text, block.span))
    .flatMap((time) => notObserved(time, observed))
    .map((time) => ({ code: 'debrief-unknown-time', span: time.span, time, edits: [] }));
}

function isUnder({ note }: DebriefTask, block: ProseBlock, name: RegExp): boolean {
  return block.heading !== undefined && name.test(note.headings[block.heading]?.text ?? '');
}
