import type { EntryIndex } from '../core/entryIndex';
import { setStepStatus } from '../core/goalEdits';
import type { GoalsNode } from '../core/goalNodes';
import type { NoteChange } from './editNotes';

/** How a next step stands that was checked, or whose check was taken away. */
export function stepStatus(isDone: boolean): string {
  return isDone ? 'in place' : 'planned';
}

/** Writes how a next step of the tree stands; nothing where the note has no such step any more. */
export function stepChange(
  index: EntryIndex,
  { uri, position }: Extract<GoalsNode, { type: 'step' }>,
  status: string,
): NoteChange | [] {
  const step = index.get(uri)?.nextSteps?.[position];
  if (!step) return [];
  return { uri, edits: (text) => setStepStatus(text, position, step.what, status) };
}
