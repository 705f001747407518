import type { InSlice } from './concurrent';

/** A task in steps of some milliseconds each: between two steps the caller may let other work in, or give up. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does the steps one by one, each in a slice of time that has room. Asks before each step whether the result is still
 * wanted, and resolves to `undefined` where it is not. Rejects with the error of a step.
 */
export async function finishInSlices<T>(
  steps: Steps<T>,
  inSlice: InSlice,
  isStale: () => boolean,
): Promise<T | undefined> {
  for (;;) {
    const step = await inSlice(() => (isStale() ? undefined : steps.next()));
    if (!step) return undefined;
    if (step.done) return step.value;
  }
}
