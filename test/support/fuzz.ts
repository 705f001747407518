import * as fc from 'fast-check';

// The same inputs in every run, so that a change fails for what it does and not by chance; FUZZ_SEED tries others.
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20261124) });

/**
 * How many inputs a property is tried with. `npm run test:unit` is to take seconds, so only `npm test`, which sets
 * FUZZ_SHARE to 1, tries `all` of them.
 */
export function runs(all: number): number {
  return Math.max(50, Math.ceil(all * Number(process.env.FUZZ_SHARE ?? 0.1)));
}

export { fc };
