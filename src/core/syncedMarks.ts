import type { LocalDate } from './entry';
import { createReviewMarks, mostMarks, type Markable, type ReviewMarks } from './reviewMarks';

/** Where marks are kept; VS Code's `Memento` is one. */
export interface KeptState {
  get(key: string): unknown;
  update(key: string, value: unknown): unknown;
}

/** The one of the two that Settings Sync carries. */
export const syncedMarksKey = 'review.marks';
const ownMarksKey = 'review.marks.here';
const upToKey = 'review.upTo';

export interface SyncedMarks {
  readonly marks: ReviewMarks;
  /** Adds what other windows and machines marked. True where something is reviewed now, or no longer, that was not. */
  readonly takeOver: () => boolean;
  /** Keeps what was marked. */
  readonly keep: () => void;
}

export interface SyncedMarksOptions {
  /** Of all workspaces of this machine; {@link syncedMarksKey} is to be synced, and nothing else of it. */
  readonly global: KeptState;
  /** Of this workspace. */
  readonly workspace: KeptState;
  /** What this workspace has, as far as it was read; nothing where it was not yet. */
  readonly present: () => Iterable<Markable>;
  readonly today: () => LocalDate;
  /** How many marks are kept. */
  readonly most?: number;
}

/**
 * The marks of a person on all their machines. Settings Sync gives each key the value of the machine that was synced
 * last, and with it what another one marked meanwhile would be gone. So they are kept twice: once as they are synced, and
 * once as they are known here. What comes from elsewhere is added to what is known here, and what it lacks is given back
 * to the synced ones, which brings it to the other machines.
 */
export function createSyncedMarks(options: SyncedMarksOptions): SyncedMarks {
  const { global, workspace, present, today, most = mostMarks } = options;
  const marks = createReviewMarks(most);
  const seen = new Map<string, string>();
  /** As the first format had it for all workspaces at once: right in the one alone that has so many notes. */
  let formerUpTo: string | undefined;
  let isTouched = false;
  marks.upTo = upToIn(workspace.get(upToKey));

  /** What was kept under a key, where that is another than before. */
  function changed(key: string): readonly unknown[] {
    const value = global.get(key);
    const text = JSON.stringify(value) ?? '';
    if (seen.get(key) === text) return [];
    seen.set(key, text);
    formerUpTo ??= upToIn((value as { upTo?: unknown } | null | undefined)?.upTo);
    return [value];
  }

  function takeOver(): boolean {
    const own = changed(ownMarksKey).map((value) => marks.merge(value));
    const synced = changed(syncedMarksKey).map((value) => marks.merge(value));
    // Where they are too many, two machines of different folders would go on giving back what the other one left out.
    if (marks.size <= most) {
      if (synced.some(({ isNews }) => isNews) || own.some(({ lacks }) => lacks)) write(ownMarksKey);
      if (own.some(({ isNews }) => isNews) || synced.some(({ lacks }) => lacks)) write(syncedMarksKey);
    }
    touch();
    return [...own, ...synced].some(({ isNews }) => isNews);
  }

  /** Once, and only where it may matter soon: the marks of this workspace are in use. */
  function touch(): void {
    if (isTouched || marks.size <= most / 2) return;
    const here = [...present()];
    if (here.length === 0) return;
    isTouched = true;
    marks.touch(here, today());
    if (here.length > most) marks.upTo ??= formerUpTo;
  }

  function keep(): void {
    touch();
    marks.shorten(present, today());
    if (marks.upTo !== upToIn(workspace.get(upToKey))) void workspace.update(upToKey, marks.upTo);
    write(ownMarksKey);
    write(syncedMarksKey);
  }

  function write(key: string): void {
    const kept = { ...marks.kept(), ...(formerUpTo !== undefined && { upTo: formerUpTo }) };
    const text = JSON.stringify(kept);
    if (seen.get(key) === text) return;
    seen.set(key, text);
    void global.update(key, kept);
  }

  return { marks, takeOver, keep };
}

function upToIn(value: unknown): LocalDate | undefined {
  return typeof value === 'string' ? value : undefined;
}
