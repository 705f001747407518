import { forEachConcurrent } from './concurrent';

/** What came of going over many notes. Never by person. */
export interface NotesChecked {
  /** Notes that were looked at. */
  readonly notes: number;
  readonly places: number;
  readonly notesWithPlaces: number;
  /** Notes that could not be read. */
  readonly unread: number;
  readonly isCancelled: boolean;
}

export interface CheckNotesTask<T> {
  readonly uris: readonly string[];
  /** What is found in a note; `undefined` where there is nothing to look at. Rejects where it cannot be read. */
  check(uri: string): Promise<readonly T[] | undefined>;
  /** Takes what was found, a few notes at a time: showing costs by the call, and a call takes only so much. */
  show(found: ReadonlyMap<string, readonly T[]>): void;
  progress(done: number): void;
  readonly signal: AbortSignal;
}

/** Notes that are read while another is looked at. */
const atOnce = 4;
const notesShownAtOnce = 50;
const placesShownAtOnce = 500;

/** Goes over notes in their order. What was found before a cancel is shown and counted; nothing is after it. */
export async function checkNotes<T>(task: CheckNotesTask<T>): Promise<NotesChecked> {
  const counts = { notes: 0, places: 0, notesWithPlaces: 0, unread: 0 };
  let waiting = new Map<string, readonly T[]>();
  let places = 0;
  let done = 0;

  function showWaiting(): void {
    if (waiting.size > 0) task.show(waiting);
    waiting = new Map();
    places = 0;
  }

  async function checkOne(uri: string): Promise<void> {
    const found = await task.check(uri).catch(() => 'unread' as const);
    if (task.signal.aborted) return;
    task.progress(++done);
    if (found === 'unread') counts.unread++;
    if (found === 'unread' || found === undefined) return;
    counts.notes++;
    if (found.length === 0) return;
    counts.places += found.length;
    counts.notesWithPlaces++;
    if (places + found.length > placesShownAtOnce) showWaiting();
    waiting.set(uri, found);
    places += found.length;
    if (waiting.size >= notesShownAtOnce) showWaiting();
  }

  await forEachConcurrent(task.uris, atOnce, checkOne, task.signal);
  showWaiting();
  return { ...counts, isCancelled: task.signal.aborted };
}
