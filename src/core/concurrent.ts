/** Lets other work in now and then, so that no long task holds the host: resolves at once or after a turn of the event loop. */
export type Breathe = () => Promise<void>;

/** How long a task may go on before it lets other work in; half of a 60 Hz frame. */
const sliceMs = 8;

/**
 * A {@link Breathe} that pauses once a slice of time is used up. `now` is a monotonic clock in milliseconds, `pause`
 * resolves in a later turn of the event loop.
 */
export function createBreathe(now: () => number, pause: () => Promise<void>): Breathe {
  let sliceStart = now();
  return async () => {
    if (now() - sliceStart < sliceMs) return;
    await pause();
    sliceStart = now();
  };
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
