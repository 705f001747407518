import * as vscode from 'vscode';
import type { EntryIndex } from '../core/entryIndex';
import { removeField, setField } from '../core/frontmatterEdit';
import type { GoalsNode } from '../core/goalNodes';
import { isDoneStatus } from '../core/goalSummary';
import type { NoteChange } from './editNotes';
import { stepChange, stepStatus } from './goalSteps';

/**
 * What the checkboxes of the view Coaching Goals change: a checked goal is met, a checked step is in place; without the
 * check they go on. Pressed by a slip and once more, a box brings back the status that it took the place of.
 */
export function createCheckboxes(
  index: EntryIndex,
): (node: GoalsNode, state: vscode.TreeItemCheckboxState) => NoteChange | [] {
  const formers = new Map<string, string | undefined>();

  function next(
    key: string,
    now: string | undefined,
    isWanted: (former: string | undefined) => boolean,
    usual: string,
  ) {
    const status = formers.has(key) && isWanted(formers.get(key)) ? formers.get(key) : usual;
    formers.set(key, now);
    return status;
  }

  return (node, state) => {
    const isChecked = state === vscode.TreeItemCheckboxState.Checked;
    if (node.type === 'goal') {
      const [note] = index.declarations(node.goal);
      if (!note) return [];
      const isWanted = (former: string | undefined) => (former === 'met') === isChecked;
      const status = next(note.uri, note.status, isWanted, isChecked ? 'met' : 'in-progress');
      const edits: NoteChange['edits'] = (text) =>
        status === undefined ? removeField(text, 'status') : setField(text, 'status', status);
      return { uri: note.uri, edits };
    }
    if (node.type !== 'step') return [];
    const isWanted = (former: string | undefined) => former !== undefined && isDoneStatus(former) === isChecked;
    const now = index.get(node.uri)?.nextSteps?.[node.position]?.status;
    const usual = stepStatus(isChecked);
    return stepChange(index, node, next(`${node.uri}#${node.position}`, now, isWanted, usual) ?? usual);
  };
}
