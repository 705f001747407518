/** Lets other work in now and then, so that no long task holds the host: resolves at once or after a turn of the event loop. */
export type Breathe = () => Promise<void>;

/**
 * Runs a short piece of work in a slice of time that still has room, so that many of them at once never hold the host
 * for longer than a slice and one piece. Rejects with the error of `work`.
 */
export type InSlice = <T>(work: () => T) => Promise<T>;

/** How long tasks may go on before other work is let in; half of a 60 Hz frame. */
const sliceMs = 8;

/**
 * An {@link InSlice} that pauses once a slice of time is used up. `now` is a clock in milliseconds, `pause` resolves in
 * a later turn of the event loop.
 */
export function createInSlice(now: () => number, pause: () => Promise<void>): InSlice {
  let sliceStart = now();
  let pausing: Promise<void> | undefined;

  async function pauseOnce(): Promise<void> {
    await pause();
    sliceStart = now();
    pausing = undefined;
  }

  return async (work) => {
    // Those who wait together go on together: each must look again, since the one before may have used the slice up.
    while (now() - sliceStart >= sliceMs) await (pausing ??= pauseOnce());
    return work();
  };
}

/** A {@link Breathe} for a task that does its pieces of work one after the other; see {@link createInSlice}. */
export function createBreathe(now: () => number, pause: () => Promise<void>): Breathe {
  const inSlice = createInSlice(now, pause);
  return async () => inSlice(() => undefined);
}

/**
 * Runs `work` for every item, at most `limit` at a time, in order of the items. Stops taking new items once the signal
 * is aborted. Rejects with the first error of `work`.
 */
export async function forEachConcurrent<T>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  let next = 0;
  async function worker(): Promise<void> {
    while (next < items.length && !signal?.aborted) {
      const item = items[next++];
      if (item !== undefined) await work(item);
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
}
