import type * as vscode from 'vscode';
import { createInSlice } from '../core/concurrent';
import { finishInSlices } from '../core/steps';
import type { DividedNote } from '../language/evidence';
import { noteOptions } from '../language/noteOptions';
import type { LexiconFiles } from './lexiconFiles';
import { pause } from './pause';

/** How open notes divide into evidence, interpretation and judgement. It is worked out when asked for, and never kept. */
export interface DividedNotes {
  /** In slices of time. `undefined` where the document changed or was closed meanwhile, or is no note that is divided. */
  divide(document: vscode.TextDocument): Promise<DividedNote | undefined>;
}

export function createDividedNotes(lexicons: LexiconFiles): DividedNotes {
  const inSlice = createInSlice(Date.now, pause);
  const known = new WeakMap<vscode.TextDocument, { version: number; note: DividedNote }>();
  return {
    async divide(document) {
      if (document.languageId !== 'markdown') return undefined;
      const { version } = document;
      const former = known.get(document);
      if (former?.version === version) return former.note;
      const text = document.getText();
      const { kind, lang } = noteOptions(text);
      if (!kind) return undefined;
      const { divideInSteps, isDivided } = await import('../language/evidence');
      if (!isDivided(kind) || !(await lexicons.load(lang))) return undefined;
      const isStale = () => document.isClosed || document.version !== version;
      const note = await finishInSlices(divideInSteps(text, former?.note), inSlice, isStale);
      if (note) known.set(document, { version, note });
      return note;
    },
  };
}
