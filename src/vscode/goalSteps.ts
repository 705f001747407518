import type { EntryIndex } from '../core/entryIndex';
import { setStepStatus } from '../core/goalEdits';
import type { GoalsNode } from '../core/goalNodes';
import type { NoteChange } from './editNotes';

/** Marks a next step of the tree as done (in place) or not; nothing where the note has no such step any more. */
export function stepChange(
  index: EntryIndex,
  { uri, position }: Extract<GoalsNode, { type: 'step' }>,
  isDone: boolean,
): NoteChange | [] {
  const step = index.get(uri)?.nextSteps?.[position];
  if (!step) return [];
  const status = isDone ? 'in place' : 'planned';
  return { uri, edits: (text) => setStepStatus(text, position, step.what, status) };
}
